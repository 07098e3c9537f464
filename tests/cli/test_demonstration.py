"""The demonstration's content: nothing is copied, nothing passes for real, every statement has its words."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest

from beitritt.cli import demo
from beitritt.cli.demonstration import content, instruments, lines, located
from beitritt.register.errors import InputError
from beitritt.storage.memory import MemoryLedger

NOW = datetime(2026, 1, 1, tzinfo=UTC)
FIRST = "gk-2018-10-11-kreis-coesfeld"


@pytest.fixture(scope="module")
def ledger() -> MemoryLedger:
    """A register in memory that holds the demonstration."""
    made = MemoryLedger()
    assert demo.build(made, NOW, "memory")
    return made


def test_the_retold_letter_makes_the_statements_of_the_real_one() -> None:
    first = next(one for one in instruments() if one["id"] == FIRST)
    said = [(one["kind"], one.get("modality", "declared")) for one in objects(first["statements"])]
    assert said == [
        ("accession", "declared"),
        ("terms", "reported"),
        ("terms", "reported"),
        ("request", "requested"),
        ("reservation", "reserved"),
        ("reservation", "reserved"),
        ("commitment", "declared"),
        ("appointment", "declared"),
        ("appointment", "declared"),
        ("representation", "declared"),
        ("consent", "reported"),
        ("reservation", "reserved"),
    ]


def test_the_retold_letter_shares_no_run_of_seven_words_with_the_real_one(shared: Path) -> None:
    real = (shared / "letters" / "coesfeld-beitritt-2018-10-11.txt").read_text(encoding="utf-8")
    own = files("beitritt.cli.demonstration").joinpath(f"letters/{FIRST}.txt").read_text(encoding="utf-8")
    ours, theirs = (runs(text.partition("Sehr geehrte")[2]) for text in (own, real))
    assert len(ours) > 150
    assert ours & theirs == set()


def test_bodies_have_the_keys_names_and_figures_of_the_official_list(shared: Path) -> None:
    official = {}
    for line in (shared / "data" / "GV100AD_301123.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("60"):
            name = line[22:72].strip()
            legal = f"Stadt {name.removesuffix(', Stadt')}" if name.endswith(", Stadt") else f"Gemeinde {name}"
            official[f"ags:{line[10:18]}"] = legal, int(line[139:150])
    bodies = [one for one in map(json.loads, lines()) if one["type"] == "body"]
    local = [one for one in bodies if one["kind"] in ("municipality", "county_free_city")]
    assert len(local) == 26
    for body in local:
        assert (body["name"], body["figures"][0]["value"]) == official[body["key"]]
    for county in (one for one in bodies if one["kind"] == "county"):
        inside = [count for key, (_, count) in official.items() if key.startswith(county["key"].removesuffix("000"))]
        assert county["figures"][0]["value"] == sum(inside)


def test_every_letter_is_recorded_soon_and_in_the_past_of_its_reader(ledger: MemoryLedger) -> None:
    late = []
    for entry in ledger.entries():
        instrument = entry.instrument
        assert instrument.migrated
        assert instrument.dated is not None
        passed = (instrument.recorded.date() - instrument.dated.first).days
        assert passed >= 0
        late += [instrument.id] if passed > 20 else []
    assert late == ["gk-2019-02-04-gemeinde-ascheberg"]


def test_every_target_that_a_statement_names_is_there(ledger: MemoryLedger) -> None:
    known = {entry.instrument.ref(n) for entry in ledger.entries() for n in range(len(entry.instrument.statements))}
    named = {
        target
        for entry in ledger.entries()
        for statement in entry.instrument.statements
        for target in (statement.of, statement.to)
        if target is not None
    }
    assert named
    assert named <= known


def test_every_statement_has_its_words_and_every_invented_letter_says_so(ledger: MemoryLedger) -> None:
    for entry in ledger.entries():
        text = entry.instrument.document.text if entry.instrument.document else None
        assert text is not None
        retold = text.startswith("Nacherzählt")
        assert retold == (entry.instrument.id == FIRST)
        assert retold or text.startswith(("Beispiel – erfunden\n", "Example – invented\n"))
        assert all(entry.instrument.quote(n) for n in range(len(entry.instrument.statements)))


def test_a_quote_is_found_across_line_breaks_and_counted_in_code_points() -> None:
    text = "𝄞 Die Stadt tritt\n  der Sache bei."
    start, end = located("tritt der Sache bei", text)
    assert text[start:end] == "tritt\n  der Sache bei"


@pytest.mark.parametrize("text", ["Wir lehnen ab.", "Wir treten bei. Wir treten bei."])
def test_a_quote_that_is_not_there_exactly_once_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="exactly once"):
        located("Wir treten bei", text)


@pytest.mark.parametrize("quote", [{}, {"quote": " "}, {"quote": "Das steht hier nicht"}])
def test_an_instrument_whose_words_are_missing_is_refused_with_its_name(
    tmp_path: Path, quote: dict[str, str]
) -> None:
    (tmp_path / "x-1.txt").write_text("Beispiel – erfunden\n\nWir treten bei.\n", encoding="utf-8")
    (tmp_path / "x-1.json").write_text(json.dumps({"statements": [{"kind": "accession", **quote}]}), encoding="utf-8")
    with pytest.raises(InputError, match=r"x-1\.json: quote"):
        content._instrument(tmp_path, "x-1.json")


def test_a_letter_without_its_label_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x-1.txt").write_text("Wir treten bei.\n", encoding="utf-8")
    (tmp_path / "x-1.json").write_text('{"statements": []}', encoding="utf-8")
    with pytest.raises(InputError, match="label"):
        content._instrument(tmp_path, "x-1.json")


def objects(value: object) -> list[dict[str, object]]:
    """The objects of a JSON list."""
    assert isinstance(value, list)
    return [one for one in value if isinstance(one, dict)]


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of seven words."""
    found = re.findall(r"\w+", text.lower())
    return {tuple(found[place : place + 7]) for place in range(len(found) - 6)}
