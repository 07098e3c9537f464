"""What every inbox must do: one suite against memory, SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from beitritt.project.wiring import inbox as inbox_at
from beitritt.project.wiring import open_register
from beitritt.register.errors import UnknownKey
from beitritt.register.instruments import Document
from beitritt.register.submissions import Submission
from beitritt.storage.memory import MemoryInbox
from tests.contracts.sample import MORNING, bodies, initiative, instrument

if TYPE_CHECKING:
    from beitritt.procedures.office import Inbox
    from tests.contracts.registers import Urls

SCAN = b"\x89PNG\x00\xff"
LETTER = Submission("in-1", Document.of_text("Wir treten bei.\x00\x0c"), "brief.txt", MORNING, '{"statements":[]}')


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def inbox(request: pytest.FixtureRequest) -> Inbox:
    """An empty inbox, once of every kind."""
    if request.param == "memory":
        return MemoryInbox()
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return inbox_at(urls())


@pytest.mark.parametrize(
    "document",
    [LETTER.document, Document(sha256(SCAN).hexdigest(), "image/png", None, SCAN), Document.of_text("")],
    ids=["text", "scan", "empty"],
)
def test_a_letter_comes_back_as_it_came_in(inbox: Inbox, document: Document) -> None:
    came = replace(LETTER, document=document, received=MORNING + timedelta(microseconds=7))
    inbox.put(came)
    assert inbox.get("in-1") == came


def test_a_review_replaces_the_one_before(inbox: Inbox) -> None:
    inbox.put(LETTER)
    reviewed = replace(LETTER, review='[{"accept":0}]')
    inbox.put(reviewed)
    assert inbox.get("in-1") == reviewed
    assert inbox.waiting() == [reviewed]


def test_a_letter_lies_on_one_body_s_desk(inbox: Inbox) -> None:
    held = replace(LETTER, held_by="k")
    inbox.put(held)
    assert inbox.get("in-1") == held
    assert inbox.waiting() == [held]


def test_the_longest_waiting_stands_first_and_the_deposited_do_not_wait(inbox: Inbox) -> None:
    second = replace(LETTER, id="in-2", received=MORNING - timedelta(days=1))
    done = replace(LETTER, id="in-3", instrument="one")
    for submission in (LETTER, second, done):
        inbox.put(submission)
    assert inbox.waiting() == [second, LETTER]
    assert inbox.get("in-3") == done


def test_a_desk_sees_its_own_letters_without_their_texts(inbox: Inbox) -> None:
    ours, second = replace(LETTER, held_by="k"), replace(LETTER, id="in-2", held_by="m", review='{"cover":{}}')
    done, others = replace(LETTER, id="in-3", held_by="k", instrument="one"), replace(LETTER, id="in-4", held_by="c")
    for one in (ours, second, done, others, replace(LETTER, id="in-5")):
        inbox.put(one)
    found = inbox.pending(["k", "m"])
    assert [(one.id, one.held_by) for one in found] == [("in-1", "k"), ("in-2", "m")]
    assert found[1].review == second.review
    assert inbox.pending([]) == []


def test_the_same_words_are_found_however_they_are_set(inbox: Inbox) -> None:
    again = replace(LETTER, id="in-2", document=Document.of_text("WIR treten\n\n bei.\x00\x0c"))
    other = replace(LETTER, id="in-3", document=Document.of_text("Wir treten nicht bei."))
    scan = replace(LETTER, id="in-4", document=Document(sha256(SCAN).hexdigest(), "image/png", None, SCAN))
    for one in (LETTER, again, other, scan):
        inbox.put(one)
    assert inbox.alike(again) == ["in-1"]
    assert inbox.alike(LETTER) == ["in-2"]
    assert inbox.alike(other) == inbox.alike(scan) == []


def test_an_unknown_letter_is_told(inbox: Inbox) -> None:
    for key in ("in-9", "in\0", "in\udcff"):
        with pytest.raises(UnknownKey):
            inbox.get(key)
    assert inbox.waiting() == []


def test_inbox_and_ledger_of_one_database_share_transactions(database_urls: Urls) -> None:
    url = database_urls()
    ledger, inbox = open_register(url), inbox_at(url)
    ledger.put_bodies(bodies())
    ledger.put_initiative(initiative())
    inbox.put(LETTER)

    def fail() -> None:
        with ledger.transaction():
            ledger.append(instrument("one", document=LETTER.document))
            inbox.put(replace(LETTER, instrument="one"))
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        fail()
    assert inbox.waiting() == [LETTER]
    assert ledger.instrument("one") is None
