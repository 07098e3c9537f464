"""`beitritt effort`, `indicator` and `review` as users run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LINES = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Beispiele"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "u", "kind": "unit", "name": "Umweltamt", "parent": "k"},
    {"type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "lead", "subjects": [{"key": "ufer"}]},
    {"type": "instrument", "id": "U1", "initiative": "i", "author": "k", "dated": "2018-05-01",
     "recorded": "2018-05-04T08:00:00Z", "statements": [{"kind": "accession"}]},
]  # fmt: skip
TABLE = "Einheit;Von;Bis;Stunden;Betrag\nUmweltamt;01.01.2019;31.12.2020;731;1.240,50\n"


class Shell:
    """Runs `beitritt` with a register of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments: str, language: str = "de", code: int = 0) -> subprocess.CompletedProcess[str]:
        """Run one command and check its exit code."""
        url = f"sqlite:///{self.folder / 'register.sqlite3'}"
        env = os.environ | {"BEITRITT_DATABASE": url, "BEITRITT_LANGUAGE": language, "PYTHONIOENCODING": "utf-8"}
        command = [sys.executable, "-m", "beitritt.cli.main", *arguments]
        done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=False, timeout=60)
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done

    def file(self, name: str, text: str) -> str:
        """A file in its folder."""
        (self.folder / name).write_text(text, encoding="utf-8")
        return str(self.folder / name)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A register with one party."""
    made = Shell(tmp_path)
    made("import", made.file("lines.jsonl", "".join(json.dumps(line) + "\n" for line in LINES)))
    return made


def test_effort_comes_in_from_a_table_once_and_is_shown_by_unit_and_year(shell: Shell) -> None:
    table = shell.file("aufwand.csv", TABLE)
    assert "1 neu" in shell("effort", "import", table, "--initiative", "i", "--body", "k").stderr
    assert "1 lagen schon vor" in shell("effort", "import", table, "--initiative", "i", "--body", "k").stderr
    told = shell("effort", "i", "--by", "unit", "--by", "year").stdout
    assert "Von 2019 bis 2020: 731 Stunden und 1.240,50" in told
    assert "Umweltamt" in told
    found = json.loads(
        shell("effort", "i", "--body", "k", "--by", "year", "--from", "2019", "--until", "2019", "--json").stdout
    )
    assert found["sums"] == [
        {"year": "2019", "hours": "365.00", "posts": None, "money": {"EUR": "619.40"}, "entries": 1, "divided": 1}
    ]
    assert (found["from"], found["until"]) == ("2019-01-01", "2020-01-01")


def test_a_table_with_a_fault_leaves_nothing(shell: Shell) -> None:
    good = shell.file("gut.csv", TABLE)
    wrong = shell.file("falsch.csv", TABLE + "Umweltamt;01.01.2019;31.12.2018;x;\n")
    refused = shell("effort", "import", good, wrong, "--initiative", "i", "--body", "k", code=1)
    assert refused.stderr.startswith("beitritt: falsch.csv:3: ")  # the place once
    assert "kein Aufwand" in shell("effort", "i").stdout


@pytest.mark.parametrize(
    "given",
    [
        ["effort"],
        ["effort", "i", "--by", "colour"],
        ["effort", "add", "i"],
        ["review", "i"],
        ["review", "i", "k", "--reasons", "x"],
        ["indicator", "measure", "i", "c", "--body", "k"],
    ],
)
def test_wrong_use(shell: Shell, given: list[str]) -> None:
    shell(*given, code=2)


def test_entries_are_added_and_taken_away_by_hand(shell: Shell) -> None:
    added = ["effort", "add", "i", "--body", "k", "--from", "2019-03", "--until", "2019-03", "--key", "7"]
    assert "1 new" in shell(*added, "--posts", "0,5", "--unit", "u", language="en").stderr
    assert "--replace" in shell(*added, "--posts", "0,75", "--unit", "u", code=1).stderr
    shell(*added, "--posts", "0,75", "--unit", "u", "--replace")
    assert json.loads(shell("effort", "i", "--json").stdout)["total"]["posts"] == "0.75"
    shell("effort", "remove", "i", "7")
    assert "nicht verzeichnet" in shell("effort", "remove", "i", "7", code=1).stderr


def test_a_review_shows_evidence_and_a_decision_is_recorded_and_deposited(shell: Shell) -> None:
    shell("effort", "import", shell.file("a.csv", TABLE), "--initiative", "i", "--body", "k")
    shell("indicator", "set", "i", "c", "--body", "k", "--name", "Proben", "--unit", "Stück", "--target", "40")
    shell("indicator", "measure", "i", "c", "--body", "k", "--on", "2020-12-31", "--value", "39")
    assert "nicht erreicht" in shell("indicator", "i").stdout
    period = ["review", "i", "k", "--from", "2019", "--until", "2020"]
    told = shell(*period).stdout
    assert "Von 2019 bis 2020 hat der Kreis Musterau 731 Stunden" in told
    assert "0 von 1 Zielen sind erreicht" in told
    assert "Rechtfertigt der bisherige Verlauf das Engagement noch?" in told
    assert "Gründe" in shell(*period, "--decide", "leave", code=1).stderr
    assert "letzten Tag" in shell(*period, "--decide", "leave", "--reasons", "x", code=1).stderr
    leaving = [
        *period,
        "--decide",
        "leave",
        "--reasons",
        "Zu teuer.",
        "--decided",
        "2021-05-03",
        "--as-of",
        "2021-12-31",
    ]
    told = shell(*leaving, "--deposit").stdout
    assert "tritt aus der Initiative „Klare Bäche“ zum 31. Dezember 2021 aus" in told
    found = json.loads(shell("status", "i", "--body", "k", "--on", "2022-01-01", "--json").stdout)
    assert [row["status"] for row in found["rows"]] == ["withdrawn"]
    decided = json.loads(shell(*period, "--json").stdout)["reviews"]
    assert [(one["decision"], one["reasons"], one["until"]) for one in decided] == [
        ("leave", "Zu teuer.", "2021-01-01")
    ]


def test_records_are_exported_and_imported(shell: Shell, tmp_path: Path) -> None:
    shell("effort", "add", "i", "--body", "k", "--from", "2019", "--until", "2019", "--hours", "1240")
    exported = shell("export").stdout
    assert json.loads(exported.splitlines()[-1])["hours"] == "1240"
    (tmp_path / "second").mkdir()
    other = Shell(tmp_path / "second")
    assert "1 Aufzeichnung" in other("import", other.file("all.jsonl", exported)).stderr
    assert other("export").stdout == exported
