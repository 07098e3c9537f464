"""Questions are answered without Django as they are with it, and see what was written as soon as somebody writes."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from beitritt.project.wiring import consultations, open_register, records
from beitritt.register.consultations import Answer, Query
from beitritt.register.instruments import Document
from beitritt.storage.questions import instant, listed
from tests.contracts.registers import close
from tests.contracts.sample import DEPOSITED, EVERY_KIND, MORNING, bodies, initiative, instrument
from tests.contracts.test_consultations import ANSWER, ASKED, LINKS

if TYPE_CHECKING:
    from beitritt.storage.ledger import DatabaseLedger
    from tests.contracts.registers import Urls

LETTER = Document.of_text("Der Kreis tritt bei.")
LATER = DEPOSITED + timedelta(microseconds=1)
EAST = timezone(timedelta(hours=1))
KNOWN = (MORNING, DEPOSITED, LATER, DEPOSITED.astimezone(EAST), LATER.astimezone(EAST))

ASKED_OF_ALL = """
import sys
from tests.storage.test_questions import answers
told = answers(sys.argv[1])
assert not {"django", "psycopg"} & set(sys.modules), "the answers must not load it"
sys.stdout.buffer.write(told.encode())
"""

UNDONE = """
import sys
from beitritt.project.wiring import open_register, records
from beitritt.register.errors import ConflictError
from tests.contracts.sample import instrument
ledger, kept = open_register(sys.argv[1]), records(sys.argv[1])
before, count = ledger.head(), len(ledger.instruments("pact"))
assert "django" not in sys.modules
try:
    with ledger.transaction():
        ledger.append(instrument("late"))
        kept.put("need", "late", None, None, {"type": "need"})
        assert ledger.head()[0] == before[0] + 1 and kept.get("need", "late") and ledger.entry("late")
        raise ConflictError("zurück", "undone")
except ConflictError:
    pass
assert ledger.head() == before and len(ledger.instruments("pact")) == count and kept.get("need", "late") is None
print(ledger.append(instrument("late")).sequence, len(ledger.instruments("pact")))
"""

CHANGING = """
import sys
from beitritt.project.wiring import ready
from beitritt.register.errors import BeitrittError
from beitritt.storage.questions import ask
try:
    ask(ready(sys.argv[1]), "DELETE FROM records")
except BeitrittError as error:
    print(error.en)
"""


def answers(url: str) -> str:
    """Everything that can be asked of a register in a file, as one text."""
    ledger, kept, asked = open_register(url), records(url), consultations(url)
    found = [
        [repr(body) for body in ledger.directory()],
        ledger.version(), ledger.initiatives(), ledger.initiative("pact"), ledger.head(), ledger.verify(),
        ledger.holds("pact"), ledger.holds("none"), ledger.instruments("pact"), ledger.instruments("\0"),
        [len(ledger.instruments("pact", known)) for known in KNOWN],
        list(ledger.entries()), ledger.entry("one"), ledger.entry("none"), ledger.document(LETTER.sha256),
        [ledger.initiatives_concerning(some) for some in (["town"], ["office", "village"], ["none"], [])],
        kept.get("effort", "e"), kept.get("effort", "none"), kept.of("effort"), kept.of("effort", "pact", "county"),
        sorted(map(repr, kept.holders("effort"))),
        asked.of(), asked.of("pact"), asked.of("none"), asked.invitations("pact-1"), asked.link("1" * 64),
        asked.link("9" * 64), asked.file(LETTER.sha256),
    ]  # fmt: skip
    return "\n".join(map(repr, found))


def elsewhere(program: str, *arguments: str) -> str:
    """What a fresh process prints."""
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, cwd=root, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.fixture
def url(sqlite_urls: Urls) -> str:
    """A register that holds something of everything that questions ask for."""
    made = sqlite_urls()
    ledger, asked = open_register(made), consultations(made)
    ledger.put_bodies(bodies())
    ledger.put_initiative(initiative())
    ledger.append(instrument("one", *EVERY_KIND, document=LETTER))
    ledger.append(replace(instrument("two"), recorded=DEPOSITED))
    ledger.append(replace(instrument("three"), recorded=LATER))
    for key, holder in (("e", "county"), ("f", None)):
        records(made).put("effort", key, "pact", holder, {"type": "effort", "hours": "1.5"})
    asked.put(ASKED, [*LINKS, replace(LINKS[0], sha256="3" * 64, issued=LATER, reminder=True)])
    asked.inquire("pact-1", "town", Query(DEPOSITED, "Was kostet es?", None, None))
    asked.reply("pact-1", "town", "Nichts.", LATER)
    asked.inquire("pact-1", "village", Query(LATER, "Und dann?", None, None))
    asked.claim("pact-1", "town", ANSWER)
    close(made)
    return made


def test_without_django_the_answers_are_the_same(url: str) -> None:
    assert elsewhere(ASKED_OF_ALL, url) == answers(url)


def test_whoever_writes_sees_what_is_written_and_that_it_is_undone(url: str) -> None:
    assert elsewhere(UNDONE, url).split() == ["4", "4"]
    assert open_register(url).verify() == 4


def test_a_question_without_django_changes_nothing(url: str) -> None:
    assert "no right to write" in elsewhere(CHANGING, url)
    assert len(records(url).of("effort")) == 2


@pytest.mark.parametrize("command", [("status", "pact"), ("verify",)])
def test_a_damaged_file_is_told_in_words(url: str, command: tuple[str, ...]) -> None:
    path = Path(url.removeprefix("sqlite:///"))
    whole = path.read_bytes()
    half = len(whole) // 8192 * 4096
    path.write_bytes(whole[:half] + b"\xaa" * (len(whole) - half))
    program = [sys.executable, "-m", "beitritt.cli.main", *command, "--register", url]
    done = subprocess.run(program, capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("beitritt: "), done.stderr.decode()


@pytest.mark.parametrize(
    "value",
    [
        "2026-01-02 03:04:05.678901",
        datetime(2026, 1, 2, 3, 4, 5, 678901),  # noqa: DTZ001  # as Django's connection to SQLite gives it
        DEPOSITED.astimezone(EAST),
    ],
)
def test_an_instant_is_the_same_out_of_every_database(value: str | datetime) -> None:
    read = instant(value)
    assert (read, read.tzinfo) == (DEPOSITED, UTC)


def test_no_values_are_nothing_that_could_be_found(database_urls: Urls) -> None:
    ledger: DatabaseLedger = open_register(database_urls())
    assert (listed([]), listed(["a", "b"])) == ("NULL", "%s, %s")
    ledger.put_initiative(initiative())
    ledger.append(instrument("one"))
    assert ledger.initiatives_naming([], ["county"]) == []
    assert ledger.initiatives_naming(["county"], []) == ["pact"]


def test_the_answer_of_a_consultation_keeps_its_instant(url: str) -> None:
    found = {one.body: one.answer for one in consultations(url).invitations("pact-1")}
    answer = found["town"]
    assert isinstance(answer, Answer)
    assert answer.at == ANSWER.at
