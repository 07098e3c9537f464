"""Preparing a letter and handing it in: it is read back as it was meant, and waits on the lead's desk."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime

import pytest

from beitritt.procedures import decide
from beitritt.procedures.declare import Declaration
from beitritt.procedures.draft import draft_of
from beitritt.procedures.enact import Obstacle, obstacles
from beitritt.procedures.hand_in import hand_in
from beitritt.procedures.prepare import prepare
from beitritt.reading import read_bytes
from beitritt.register.admissibility import Inadmissible, Requirement
from beitritt.register.dates import exact
from beitritt.register.statements import Group, Kind, Level, Right, Scope, Statement
from beitritt.storage.memory import MemoryInbox, MemoryLedger
from tests.web import sample

NOW = datetime(2020, 8, 1, 9, tzinfo=UTC)
TODAY = exact(date(2020, 8, 1))
WHO = "p-1"


@pytest.fixture
def ledger() -> MemoryLedger:
    """A register where a county is a party and stands for its municipalities."""
    made = MemoryLedger()
    sample.fill(made, tuple(line for line in sample.LINES if line.get("id") != "austritt"))
    return made


def said(kind: Kind, actor: str, **fields: object) -> Statement:
    """A statement of the declaration."""
    return Statement(kind=kind, actor=actor, **fields)  # type: ignore[arg-type]  # fields by name


def day(text: str) -> object:
    """A day as statements hold it."""
    return exact(date.fromisoformat(text))


LETTERS: dict[str, tuple[str, tuple[Statement, ...]]] = {
    "accession": (
        "c:1",
        (
            said(Kind.ACCESSION, "c:1", from_=day("2020-09-01"), note="Beschluss (Rat)", proof="Beschluss"),
            said(Kind.RESERVATION, "c:1", right=Right.WITHDRAW),
        ),
    ),
    "consent": ("m:2", (said(Kind.CONSENT, "m:2", value="given", to="brief-1#1"),)),
    "direct entry": ("m:2", (said(Kind.ACCESSION, "m:2", scope=Scope(("wehr",), excluding=False)),)),
    "reduction": ("k:1", (said(Kind.REDUCTION, "k:1", level=Level.SUPPORT),)),
    "withdrawal": (
        "k:1",
        (said(Kind.INVOCATION, "k:1", of="brief-1#2"), said(Kind.WITHDRAWAL, "k:1", from_=day("2021-01-01"))),
    ),
}


def declared(name: str) -> Declaration:
    """The declaration of one of the letters."""
    author, statements = LETTERS[name]
    return Declaration("baeche", author, statements, TODAY)


@pytest.mark.parametrize("name", LETTERS)
def test_the_letter_says_each_statement_in_its_place(ledger: MemoryLedger, name: str) -> None:
    made = prepare(ledger, declared(name), NOW)
    assert "Sehr geehrte Damen und Herren,\n\nhiermit wird erklärt:\n\n" in made.text
    for number in range(len(made.letter.statements)):
        quote = made.letter.quote(number) or ""
        assert quote.endswith(".")
        assert quote in made.text
    assert made.text.endswith("(Unterschrift, Amtsbezeichnung)\n")


@pytest.mark.parametrize("name", LETTERS)
def test_the_reader_finds_the_same_kinds_of_statement_in_the_letter(ledger: MemoryLedger, name: str) -> None:
    made = prepare(ledger, declared(name), NOW)
    read = Counter(one.kind for one in read_bytes(made.text.encode()).statements)
    assert read == Counter(one.kind for one in made.letter.statements)


def test_nothing_is_kept_by_preparing(ledger: MemoryLedger) -> None:
    before = ledger.head()
    prepare(ledger, declared("withdrawal"), NOW)
    assert ledger.head() == before


def test_what_the_rules_refuse_is_told_with_every_requirement(ledger: MemoryLedger) -> None:
    nothing_less = Declaration("baeche", "m:2", (said(Kind.REDUCTION, "m:2"),), TODAY)
    with pytest.raises(Inadmissible) as caught:
        prepare(ledger, nothing_less, NOW)
    assert [one.requirement for one in caught.value.refusals] == [Requirement.COMPLETE, Requirement.PARTY]
    assert caught.value.de == caught.value.refusals[0].de
    placed = caught.value.at("statements[0]")
    assert (placed.place, placed.refusals) == ("statements[0]", caught.value.refusals)


def test_a_letter_lies_on_the_leads_desk_until_another_person_deposits_it(ledger: MemoryLedger) -> None:
    inbox = MemoryInbox()
    kept = hand_in(ledger, inbox, declared("withdrawal"), WHO, NOW, lambda _: [(0, 5)])
    assert (kept.held_by, kept.received, kept.instrument) == ("x:lead", NOW, None)
    assert json.loads(kept.reading) == {"statements": []}
    draft = draft_of(kept)
    assert draft.cover is not None
    assert (draft.cover.author, draft.cover.addressee, str(draft.cover.received)) == ("k:1", "x:lead", "2020-08-01")
    assert draft.masks == ((0, 5),)
    assert draft.reviewers == {WHO}
    found = decide.case(ledger, inbox, kept.id)
    assert obstacles(ledger, found, ["x:lead"], "p-2", four_eyes=True) == []
    assert obstacles(ledger, found, ["x:lead"], WHO, four_eyes=True) == [Obstacle.SAME_EYES]


def test_the_same_letter_again_is_the_same_submission(ledger: MemoryLedger) -> None:
    inbox = MemoryInbox()
    first = hand_in(ledger, inbox, declared("withdrawal"), WHO, NOW, lambda _: ())
    assert hand_in(ledger, inbox, declared("withdrawal"), "p-2", NOW, lambda _: ()) == first
    assert len(inbox.waiting()) == 1


def test_what_is_refused_is_not_handed_in(ledger: MemoryLedger) -> None:
    inbox = MemoryInbox()
    stranger = Declaration("baeche", "c:1", (said(Kind.WITHDRAWAL, "c:1", from_=day("2021-01-01")),), TODAY)
    with pytest.raises(Inadmissible):
        hand_in(ledger, inbox, stranger, WHO, NOW, lambda _: ())
    assert inbox.waiting() == []


def test_a_letter_for_a_group_names_it(ledger: MemoryLedger) -> None:
    group = Group("municipalities_of", "k:1")
    made = prepare(
        ledger, Declaration("baeche", "k:1", (said(Kind.REPRESENTATION, "k:1", represented=group),), TODAY), NOW
    )
    assert "die kreisangehörigen Gemeinden" in made.text
    assert "Erklärung zur Initiative „Klare Bäche“" in made.text
