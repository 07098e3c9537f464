"""`beitritt deadlines` and `beitritt calendar` as users run them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import LINES, Shell

TERMS = {
    "type": "instrument", "id": "T1", "initiative": "i", "author": "lead", "dated": "2020-01-15",
    "recorded": "2020-01-20T08:00:00Z",
    "statements": [{"kind": "terms", "for": ["county"], "notice": "drei Monate zum Jahresende"}],
}  # fmt: skip
ON = ("--on", "2020-06-01")


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell whose register holds one letter and the lead's terms."""
    made = Shell(tmp_path_factory.mktemp("register"))
    source = Path(made.folder) / "lines.jsonl"
    source.write_text("\n".join(json.dumps(line) for line in (*LINES, TERMS)), encoding="utf-8")
    made("import", str(source))
    return made


def test_the_next_days_come_in_order(shell: Shell) -> None:
    assert shell("deadlines", *ON).stdout.splitlines() == [
        "30. September 2020  i  Kreis Musterau: letzter Tag, um zum 31. Dezember 2020 zu kündigen",
        " 31. Dezember 2020  i  Letzter Tag der Phase „p“ (geplant)",
    ]
    assert shell("deadlines", *ON, "--until", "2020-10-01", language="en").stdout.splitlines() == [
        "30 September 2020  i  Kreis Musterau: last day to give notice for 31 December 2020",
    ]


def test_programs_get_the_promised_fields(shell: Shell) -> None:
    found = shell.json("deadlines", *ON, "--body", "k")
    assert (found["on"], found["until"]) == ("2020-06-01", "2021-06-01")
    deadlines = found["deadlines"]
    assert isinstance(deadlines, list)
    assert deadlines[0] == {
        "day": "2020-09-30", "kind": "notice", "initiative": "i", "bodies": ["k"], "because": ["T1#0"],
        "detail": "2020-12-31", "certainty": "certain", "earliest": None, "latest": None,
        "text": "Kreis Musterau: letzter Tag, um zum 31. Dezember 2020 zu kündigen",
    }  # fmt: skip


def test_the_portfolio_shows_the_next_dates(shell: Shell) -> None:
    assert "Nächste Termine:\n  30. September 2020  Kreis Musterau" in shell("portfolio", "k", *ON).stdout
    deadlines = shell.json("portfolio", "k", *ON)["deadlines"]
    assert isinstance(deadlines, list)
    assert [one["kind"] for one in deadlines] == ["notice", "phase_end"]


def test_nothing_due_says_so(shell: Shell) -> None:
    told = shell("deadlines", "--on", "2020-06-01", "--until", "2020-06-02").stdout
    assert told == "Vom 1. Juni 2020 bis zum 2. Juni 2020 steht nichts an.\n"
    assert shell.json("deadlines", "--on", "2020-06-01", "--until", "2020-06-02")["deadlines"] == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_wrong_questions_are_refused(shell: Shell, language: str) -> None:
    assert "nobody" in shell("deadlines", "--body", "nobody", language=language, code=1).stderr
    refused = shell("deadlines", *ON, "--until", "2020-05-31", language=language, code=1)
    assert {"de": "vor seinem Beginn", "en": "before it begins"}[language] in refused.stderr
    assert shell("deadlines", "--until", "bald", language=language, code=2).stdout == ""


def test_a_calendar_has_an_address_that_can_be_renewed(shell: Shell) -> None:
    first = shell("calendar", "k").stdout
    assert first.startswith("/calendars/")
    assert first.endswith(".ics\n")
    assert shell("calendar", "k").stdout == first
    assert shell.json("calendar", "k") == {"body": "k", "path": first.strip()}
    renewed = shell("calendar", "k", "--renew").stdout
    assert renewed != first
    assert shell("calendar", "k").stdout == renewed
    assert shell("calendar", "nobody", code=1).stdout == ""
