"""`beitritt consult` as users run it: asking, looking, reminding, replying, withdrawing, in both languages."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.test_commands import LINES, Shell

TOMORROW = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell whose register holds one letter of a county that stands for its municipality."""
    made = Shell(tmp_path)
    source = tmp_path / "lines.jsonl"
    source.write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    made("import", str(source))
    return made


def ask(shell: Shell) -> dict[str, object]:
    return shell.json("consult", "ask", "i", "--by", "k", "--deadline", TOMORROW)


def test_prints_each_link_once(shell: Shell) -> None:
    done = shell("consult", "ask", "i", "--by", "k", "--deadline", TOMORROW, "--question", "Einverstanden?")
    identifier, link, _, overview = done.stdout.splitlines()
    assert identifier.startswith("i-20")
    assert link.startswith("Musterdorf  /answer/")
    assert overview.startswith("Übersicht für Kreis Musterau: /consultations/")
    assert "nur dieses eine Mal" in done.stderr
    shown = shell("consult", "show", identifier).stdout
    assert "0 von 1 haben geantwortet" in shown
    assert "Musterdorf  noch keine Antwort" in shown
    assert "answer/" not in shown
    assert link.rpartition("/")[2].encode() not in (shell.folder / "register.sqlite3").read_bytes()


def test_shows_all_consultations_as_data(shell: Shell) -> None:
    asked = ask(shell)
    found = shell.json("consult", "show")
    assert isinstance(found["consultations"], list)
    (one,) = found["consultations"]
    assert (one["type"], one["id"], one["deadline"]) == ("consultation", asked["id"], TOMORROW)
    assert one["tally"] == {"asked": 1, "answered": 0, "given": 0, "refused": 0}
    assert one["invitations"] == [{"body": "m", "state": "open"}]
    assert shell.json("consult", "show", str(asked["id"])) == one


def test_reminds_once_a_day(shell: Shell) -> None:
    identifier = str(ask(shell)["id"])
    links = shell.json("consult", "remind", identifier)["links"]
    assert isinstance(links, list)
    (reminded,) = links
    assert reminded["path"].startswith("/answer/")
    assert reminded["mailed"] is False
    assert "niemand zu erinnern" in shell("consult", "remind", identifier, code=1).stderr


def test_withdraws(shell: Shell) -> None:
    identifier = str(ask(shell)["id"])
    assert "Withdrawn; 1" in shell("consult", "withdraw", identifier, language="en").stderr
    assert "consultation withdrawn" in shell("consult", "show", identifier, language="en").stdout
    assert "schon zurückgezogen" in shell("consult", "withdraw", identifier, code=1).stderr


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("ask", "i", "--by", "m", "--deadline", TOMORROW), 1, "vertritt heute niemanden"),
        (("ask", "i", "--by", "k", "--deadline", "2020-01-01"), 1, "Vergangenheit"),
        (("ask", "i", "--by", "k", "--deadline", "bald"), 2, "ist kein Tag"),
        (("ask", "x", "--by", "k", "--deadline", TOMORROW), 1, "nicht verzeichnet"),
        (("ask", "i", "--deadline", TOMORROW), 2, "--by"),
        (("show", "x"), 1, "nicht verzeichnet"),
        (("reply", "x", "m", "Ja."), 1, "nicht verzeichnet"),
        (("tanzen",), 2, "tanzen"),
        ((), 2, "es fehlen Angaben"),
    ],
)
def test_wrong_use_is_told(shell: Shell, arguments: tuple[str, ...], code: int, said: str) -> None:
    assert said in shell("consult", *arguments, code=code).stderr


def test_without_consultations_there_is_nothing_to_show(shell: Shell) -> None:
    done = shell("consult", "show")
    assert (done.stdout, done.stderr) == ("", "Keine Anfrage.\n")
