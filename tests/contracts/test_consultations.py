"""What every store of consultations must do: one suite against memory, SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from beitritt.project.wiring import consultations as consultations_at
from beitritt.project.wiring import open_register
from beitritt.register.consultations import Answer, Consultation, Link, Proof, Query
from beitritt.register.errors import ConflictError, InputError, UnknownKey
from beitritt.register.instruments import Document
from beitritt.register.statements import Scope
from beitritt.storage.memory_consultations import MemoryConsultations
from tests.contracts.sample import DEPOSITED, bodies, initiative, instrument

if TYPE_CHECKING:
    from beitritt.procedures.office import Consultations
    from tests.contracts.registers import Urls

ASKED = Consultation(
    id="pact-1",
    initiative="pact",
    asked_by="county",
    about="one#0",
    question="Sind Sie einverstanden?\nAlle?",
    scope=Scope(("school",), excluding=False),
    opened=DEPOSITED,
    deadline=date(2026, 2, 1),
    bodies=("town", "village"),
    grace=5,
)
PROOF = Proof(function="Rathaus", organ="Rat", resolved=date(2026, 1, 1), file="ab" * 32, file_name="b.pdf")
ANSWER = Answer(value="given", at=DEPOSITED + timedelta(days=1), instrument="antwort-A", receipt="A", proof=PROOF)
LINKS = (Link("1" * 64, "pact-1", "town", DEPOSITED), Link("2" * 64, "pact-1", None, DEPOSITED))
PDF = b"%PDF-1.4\x00\xff"


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def consultations(request: pytest.FixtureRequest) -> Consultations:
    """An empty store, once of every kind."""
    if request.param == "memory":
        return MemoryConsultations()
    urls: Urls = request.getfixturevalue(f"{request.param}_urls")
    return consultations_at(urls())


def test_a_consultation_comes_back_with_an_invitation_for_each_body(consultations: Consultations) -> None:
    consultations.put(ASKED, LINKS)
    assert consultations.get("pact-1") == ASKED
    found = consultations.invitations("pact-1")
    assert [(one.body, one.answer, one.queries, one.reminded) for one in found] == [
        ("town", None, (), ()),
        ("village", None, (), ()),
    ]


def test_a_taken_id_is_told_and_changes_nothing(consultations: Consultations) -> None:
    consultations.put(ASKED, LINKS)
    with pytest.raises(ConflictError):
        consultations.put(replace(ASKED, question="Anders?"), [Link("3" * 64, "pact-1", "town", DEPOSITED)])
    assert consultations.get("pact-1") == ASKED
    assert consultations.link("3" * 64) is None


def test_consultations_of_an_initiative_the_oldest_first(consultations: Consultations) -> None:
    older = replace(ASKED, id="pact-0", opened=DEPOSITED - timedelta(days=1))
    other = replace(ASKED, id="other-1", initiative="other")
    for one in (ASKED, older, other):
        consultations.put(one, ())
    assert consultations.of("pact") == [older, ASKED]
    assert {one.id for one in consultations.of()} == {"pact-0", "pact-1", "other-1"}
    assert consultations.of("nothing") == []


def test_a_link_is_found_by_its_hash_alone(consultations: Consultations) -> None:
    consultations.put(ASKED, LINKS)
    assert consultations.link("1" * 64) == LINKS[0]
    assert consultations.link("2" * 64) == LINKS[1]
    for key in ("", "9" * 64, "1" * 63, "in\0", "in\udcff"):
        assert consultations.link(key) is None


def test_an_answer_is_kept_once(consultations: Consultations) -> None:
    consultations.put(ASKED, LINKS)
    assert consultations.claim("pact-1", "town", ANSWER)
    assert not consultations.claim("pact-1", "town", replace(ANSWER, value="refused"))
    assert [one.answer for one in consultations.invitations("pact-1")] == [ANSWER, None]


def test_who_was_not_asked_has_no_answer(consultations: Consultations) -> None:
    consultations.put(ASKED, LINKS)
    assert not consultations.claim("pact-1", "elsewhere", ANSWER)
    assert not consultations.claim("nothing", "town", ANSWER)


def test_questions_stand_in_order_with_their_replies(consultations: Consultations) -> None:
    consultations.put(ASKED, LINKS)
    first, second = Query(DEPOSITED, "Wozu?"), Query(DEPOSITED + timedelta(hours=1), "Bis wann?")
    consultations.inquire("pact-1", "town", first)
    consultations.inquire("pact-1", "town", second)
    later = DEPOSITED + timedelta(hours=2)
    assert consultations.reply("pact-1", "town", "Darum.", later)
    assert not consultations.reply("pact-1", "town", "Noch einmal.", later)
    assert not consultations.reply("pact-1", "village", "Darum.", later)
    found = consultations.invitations("pact-1")
    assert found[0].queries == (
        replace(first, replied=later, reply="Darum."),
        replace(second, replied=later, reply="Darum."),
    )
    assert found[1].queries == ()


def test_reminders_are_known_by_their_links(consultations: Consultations) -> None:
    consultations.put(ASKED, LINKS)
    later = DEPOSITED + timedelta(days=3)
    consultations.issue([Link("4" * 64, "pact-1", "town", later, reminder=True)])
    assert [one.reminded for one in consultations.invitations("pact-1")] == [(later,), ()]
    assert consultations.link("1" * 64) is not None
    assert consultations.link("4" * 64) == Link("4" * 64, "pact-1", "town", later, reminder=True)


def test_a_consultation_is_withdrawn_once(consultations: Consultations) -> None:
    consultations.put(ASKED, LINKS)
    later = DEPOSITED + timedelta(days=1)
    assert consultations.withdraw("pact-1", later)
    assert not consultations.withdraw("pact-1", later + timedelta(days=1))
    assert consultations.get("pact-1") == replace(ASKED, withdrawn=later)
    assert not consultations.withdraw("nothing", later)


def test_a_file_comes_back_by_its_hash(consultations: Consultations) -> None:
    digest = sha256(PDF).hexdigest()
    file = Document(digest, "application/pdf", None, PDF)
    consultations.keep(file)
    consultations.keep(file)
    assert consultations.file(digest) == file
    assert consultations.file("0" * 64) is None


def test_what_is_unknown_is_told(consultations: Consultations) -> None:
    for key in ("pact-9", "in\0", "in\udcff"):
        with pytest.raises(UnknownKey):
            consultations.get(key)
        assert consultations.invitations(key) == []


def test_consultations_and_ledger_of_one_database_share_transactions(database_urls: Urls) -> None:
    url = database_urls()
    ledger, store = open_register(url), consultations_at(url)
    ledger.put_bodies(bodies())
    ledger.put_initiative(initiative())
    store.put(ASKED, LINKS)

    def fail() -> None:
        with ledger.transaction():
            assert store.claim("pact-1", "town", ANSWER)
            store.keep(Document(sha256(PDF).hexdigest(), "application/pdf", None, PDF))
            ledger.append(instrument("one"))
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        fail()
    assert store.invitations("pact-1")[0].answer is None
    assert store.file(sha256(PDF).hexdigest()) is None
    assert ledger.instrument("one") is None


def test_files_beside_the_chain_do_not_break_its_proof(database_urls: Urls) -> None:
    url = database_urls()
    ledger, store = open_register(url), consultations_at(url)
    ledger.put_initiative(initiative())
    ledger.append(instrument("one"))
    store.keep(Document(sha256(PDF).hexdigest(), "application/pdf", None, PDF))
    assert ledger.verify() == 1


def test_what_no_database_can_keep_is_refused(database_urls: Urls) -> None:
    store = consultations_at(database_urls())
    with pytest.raises(InputError):
        store.put(replace(ASKED, question="\ud800"), LINKS)
    assert store.of() == []
