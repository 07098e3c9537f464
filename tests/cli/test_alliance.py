"""`beitritt alliance` as users run it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import LINES, Shell

OF = {"initiative": "i", "body": "k"}
WORK = (
    {"type": "need", "key": "n1", "text": "Abendkurse", "for_whom": "junge Eltern", **OF},
    {"type": "need", "key": "n2", "text": "Fahrgeld", **OF},
    {"type": "measure", "key": "m1", "name": "Kurse", "answers": ["n1"], "state": "running", "responsible": "k", **OF},
    {"type": "meeting", "key": "t1", "day": "2020-06-02", "decisions": ["Kurse beginnen", "Raum suchen"], **OF},
)


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell whose register holds one letter, and the work of its county's alliance."""
    made = Shell(tmp_path_factory.mktemp("register"))
    made("import", str(written(made.folder / "lines.jsonl", LINES)))
    told = made("alliance", "import", str(written(made.folder / "work.jsonl", WORK))).stdout
    assert told == "aufgenommen: 4 Aufzeichnungen\n"
    return made


def written(path: Path, lines: object) -> Path:
    assert isinstance(lines, list | tuple)
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    return path


def test_needs_without_a_measure_come_first(shell: Shell) -> None:
    assert shell("alliance", "i").stdout.splitlines() == [
        "Kreis Musterau: Festgehalten sind 2 Bedarfe; 1 ist ohne Maßnahme. 1 Maßnahme läuft.",
        "  – Fahrgeld, ohne Maßnahme",
        "  – Abendkurse, für junge Eltern",
        "  • Kurse: läuft, Kreis Musterau",
        "  ○ 2. Juni 2020: Kurse beginnen; Raum suchen",
    ]
    assert "2 needs are recorded; 1 is without a measure" in shell("alliance", "i", "--body", "k", language="en").stdout


def test_programs_get_the_lines_and_what_is_unanswered(shell: Shell) -> None:
    found = shell.json("alliance", "i")
    alliances = found["alliances"]
    assert isinstance(alliances, list)
    assert [(one["body"], [need["answered"] for need in one["needs"]]) for one in alliances] == [("k", [False, True])]
    assert alliances[0]["meetings"][0]["decisions"] == ["Kurse beginnen", "Raum suchen"]


def test_the_export_brings_them_along(shell: Shell) -> None:
    types = [json.loads(line)["type"] for line in shell("export").stdout.splitlines()]
    assert [one for one in types if one in ("need", "measure", "meeting")] == ["need", "need", "measure", "meeting"]


def test_faults_name_their_line_and_nothing_is_kept(shell: Shell) -> None:
    person = {"type": "meeting", "key": "t9", "day": "2020-06-02", "participants": ["Frau Muster"], **OF}
    path = written(shell.folder / "faults.jsonl", [WORK[0], person])
    assert "faults.jsonl:2: participants" in shell("alliance", "import", str(path), code=1).stderr
    assert len(shell.json("alliance", "i")["alliances"][0]["meetings"]) == 1  # type: ignore[index]  # a list of objects
    assert "nichts.jsonl" in shell("alliance", "import", "nichts.jsonl", code=1).stderr
    assert "DATEI.jsonl" in shell("alliance", "import", code=1).stderr
    assert "nichts" in shell("alliance", "nichts", code=1).stderr


def test_an_initiative_without_one_says_so(shell: Shell) -> None:
    assert shell("alliance", "i", "--body", "m").stdout == "Musterdorf: Von diesem Bündnis ist nichts festgehalten.\n"
