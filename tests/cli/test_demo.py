"""`beitritt demo`: builds once, tells four days in both languages, serves, and spoils nobody's register."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from beitritt.cli import demo
from beitritt.cli.demonstration import evaluation, lines
from beitritt.procedures.exchange import import_lines
from beitritt.register.errors import ProcedureError
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_records import MemoryRecords

NOW = datetime(2026, 1, 1, tzinfo=UTC)
FOREIGN = [
    {"type": "body", "key": "x:one", "kind": "other", "name": "Eine Stelle"},
    {"type": "initiative", "key": "other", "name": "Eine andere", "lead": "x:one"},
    {"type": "instrument", "id": "o-1", "initiative": "other", "author": "x:one", "statements": [{"kind": "intent"}]},
]


@pytest.fixture(scope="module")
def ledger() -> MemoryLedger:
    """A register in memory that holds the demonstration."""
    made = MemoryLedger()
    assert demo.build(made, NOW, "memory")
    return made


def test_a_second_time_changes_nothing_and_keeps_what_people_added() -> None:
    ledger = MemoryLedger()
    assert demo.build(ledger, NOW, "memory")
    assert not demo.build(ledger, NOW, "memory")
    added = {"type": "instrument", "id": "played", "initiative": "hitzeschutz", "author": "ags:05558008"}
    import_lines(ledger, [json.dumps(added).encode()], "played", NOW)
    before = ledger.head()
    assert not demo.build(ledger, NOW, "memory")
    assert ledger.head() == before


def test_a_demonstration_from_before_effort_was_kept_is_given_its_effort_once(ledger: MemoryLedger) -> None:
    records = MemoryRecords()
    assert demo.evaluate(ledger, records)
    types = ("effort", "indicator", "measurement", "review", "attribution")
    lines = [one.line for type_ in types for one in records.of(type_)]
    assert len(lines) == len(evaluation())
    assert not demo.evaluate(ledger, records)


def test_what_people_recorded_themselves_is_not_added_to(ledger: MemoryLedger) -> None:
    records = MemoryRecords()
    records.put("effort", "own", "gemeinsam-klappts", "ags:05558000", {})
    assert not demo.evaluate(ledger, records)
    assert len(records.of("effort")) == 1


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_register_that_is_not_a_demonstration_is_refused_and_left_as_it_is(count: int) -> None:
    ledger = MemoryLedger()
    import_lines(ledger, [json.dumps(one).encode() for one in FOREIGN[:count]], "foreign", NOW)
    with pytest.raises(ProcedureError) as refused:
        demo.build(ledger, NOW, "sqlite:///foreign.sqlite3")
    assert "sqlite:///foreign.sqlite3" in refused.value.message("de")
    assert [body.key for body in ledger.directory()] == ["x:one"]
    assert [one.key for one in ledger.initiatives()] == (["other"] if count > 1 else [])


def test_a_register_that_only_took_the_demonstration_in_later_is_not_one() -> None:
    ledger = MemoryLedger()
    import_lines(ledger, [json.dumps(one).encode() for one in FOREIGN], "foreign", NOW)
    import_lines(ledger, lines(), "demo", NOW)
    with pytest.raises(ProcedureError):
        demo.build(ledger, NOW, "memory")


def test_an_older_demonstration_with_other_words_is_refused() -> None:
    ledger = MemoryLedger()
    import_lines(ledger, older(), "demo", NOW)
    with pytest.raises(ProcedureError):
        demo.build(ledger, NOW, "memory")


def older() -> Iterator[bytes]:
    """The demonstration with one word exchanged for another as long, and without the hashes, which would not fit."""
    for line in lines():
        one = json.loads(line)
        one.get("document", {}).pop("sha256", None)
        yield json.dumps(one, ensure_ascii=False).replace("wird angenommen", "ist angenommen").encode()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "31. Dezember 2018|1. Mai 2019|1. Mai 2020|1. März 2021|beigetreten|Warum?|nacherzählt"),
        ("en", "31 December 2018|1 May 2019|1 May 2020|1 March 2021|party|Why?|retold"),
    ],
)
def test_the_command_tells_four_days_with_reasons_in_both_languages(
    ledger: MemoryLedger,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
    expected: str,
) -> None:
    monkeypatch.setattr(demo, "open_ledger", lambda _, *, pages: ledger)  # noqa: ARG005  its shape
    monkeypatch.setattr(demo, "open_records", lambda _: MemoryRecords())
    assert demo.run(options(language, "--no-serve")) == 0
    told = capsys.readouterr().out
    assert [word for word in expected.split("|") if word not in told] == []
    flat = " ".join(told.split())
    assert "hiermit tritt der Kreis Coesfeld der Landesinitiative" in flat
    assert "die Stadt Münster kündigt ihre Beteiligung" in flat
    assert {"de": "2 von 3 Zielen sind erreicht", "en": "2 of 3 targets are reached"}[language] in flat
    decided = {"de": "Entscheidung vom 10. Juni 2020: reduzieren", "en": "Decision of 10 June 2020: reduce"}
    assert decided[language] in flat


def test_the_command_serves_what_it_told(
    ledger: MemoryLedger, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    served: list[tuple[object, ...]] = []
    monkeypatch.setattr(demo, "open_ledger", lambda _, *, pages: ledger)  # noqa: ARG005  its shape
    monkeypatch.setattr(demo, "open_records", lambda _: MemoryRecords())
    monkeypatch.setattr("beitritt.cli.serve.serve", lambda *given: served.append(given))
    assert demo.run(options("de", "--register", "sqlite:///x.sqlite3", "--port", "8123")) == 0
    assert "sqlite:///x.sqlite3" in capsys.readouterr().out
    assert served == [("127.0.0.1", 8123, "sqlite:///x.sqlite3", "de")]


def test_the_demonstration_has_a_file_of_its_own_and_keeps_out_of_others(tmp_path: Path) -> None:
    first = started(tmp_path, {"XDG_DATA_HOME": str(tmp_path / "data")}, "demo", "--no-serve")
    assert first.returncode == 0, first.stderr
    if sys.platform.startswith("linux"):
        assert [one.name for one in (tmp_path / "data" / "beitritt").glob("*.sqlite3")] == ["demo.sqlite3"]
    again = started(tmp_path, {"XDG_DATA_HOME": str(tmp_path / "data")}, "demo", "--no-serve")
    assert (again.returncode, again.stdout.splitlines()[2:]) == (0, first.stdout.splitlines()[2:])


def test_the_demonstration_never_enters_another_register(tmp_path: Path) -> None:
    (tmp_path / "own.jsonl").write_text(json.dumps(FOREIGN[0]) + "\n", encoding="utf-8")
    place = {"BEITRITT_DATABASE": f"sqlite:///{tmp_path.as_posix()}/own.sqlite3"}
    assert started(tmp_path, place, "import", str(tmp_path / "own.jsonl")).returncode == 0
    before = started(tmp_path, place, "export").stdout
    refused = started(tmp_path, place, "demo", "--no-serve")
    assert refused.returncode == 1
    assert "own.sqlite3" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert started(tmp_path, place, "export").stdout == before


def started(home: Path, environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command as users start it, in an environment in which nothing else points to a register."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BEITRITT_", "DJANGO_"))}
    chosen = kept | {"HOME": str(home), "LOCALAPPDATA": str(home), "BEITRITT_LANGUAGE": "de", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "beitritt.cli.main", *arguments]
    return subprocess.run(
        command, env=chosen | environment, cwd=home, capture_output=True, encoding="utf-8", timeout=60, check=False
    )


def options(language: str, *given: str) -> Namespace:
    """What the command line's entry hands to the command."""
    parser = ArgumentParser()
    parser.set_defaults(language=language)
    demo.arguments(parser)
    return parser.parse_args(given)
