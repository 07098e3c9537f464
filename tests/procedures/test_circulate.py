"""Circulars: what they say, to whom they go, how often, and that nothing is told which was not deposited."""

from __future__ import annotations

from datetime import timedelta

import pytest

from beitritt.procedures.correct import annul
from beitritt.procedures.deposit import Cover
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.notify import Duty, notify, unreachable
from beitritt.register.circulars import Circular
from beitritt.register.contacts import Contact, Delivery
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.interchange import JsonObject
from beitritt.register.messages import MessageKind, digest_due
from tests.procedures.newsroom import NOW, Newsroom

LETTER = "Sehr geehrte Frau Beispiel,\nder Kreis Musterland tritt bei. Rückfragen an Frau Muster, Tel. 05999 18-12.\n"
JOINS: JsonObject = {"kind": "accession", "span": [LETTER.index("der Kreis"), LETTER.index(" Rückfragen")]}
ASKS: JsonObject = {"kind": "commitment", "span": [LETTER.index("Rückfragen"), len(LETTER) - 1]}
SPEAKS: JsonObject = {"kind": "representation", "form": "informal", "represented": ["m"]}
COUNTY, TOWN, LEAD = (
    Contact("k", "post@kreis.example"),
    Contact("m", "rathaus@stadt.example", None, "en"),
    Contact("lead", "register@ministerium.example"),
)


@pytest.fixture
def room() -> Newsroom:
    """An office with three addresses."""
    made = Newsroom("https://register.example")
    made.reach(COUNTY, TOWN, LEAD)
    return made


def test_a_circular_says_the_act_its_words_its_effect_and_what_it_means(room: Newsroom) -> None:
    room.deposit("brief 1", "k", JOINS, SPEAKS, text=LETTER)
    assert room.circulate() == 3
    texts = {one.recipient: " ".join(one.text.split()) for one in room.queued}
    county, town = texts["post@kreis.example"], texts["rathaus@stadt.example"]
    assert county.startswith("Rundschreiben Nr. 1 zu „Klare Bäche“ Was hinterlegt wurde")
    assert "Beitritt (erklärt, unterzeichnet), der Kreis Musterland: „der Kreis Musterland tritt bei.“" in county
    assert "Kreis Musterland: ab dem 20. Mai 2026 beigetreten (bisher: nicht beteiligt)." in county
    assert "Kreis Musterland: beigetreten seit 20. Mai 2026 (Stand am 1. Juni 2026)." in county
    assert "https://register.example/initiatives/baeche/circulars/1" in county
    assert "https://register.example/instruments/brief%201" in county
    assert "Stadt Neudorf: represented by Kreis Musterland" in town.partition("What it means for you")[2]
    assert "weil das Ministerium für Gewässer die Federführung hat" in texts["register@ministerium.example"]


def test_persons_stand_in_no_circular(room: Newsroom) -> None:
    room.deposit("U1", "k", JOINS, ASKS, text=LETTER)
    room.circulate()
    issued = room.ledger.circulars.of("baeche")[0]
    told = [line for text in issued.texts for section in text.sections for line in section.lines]
    told += [one.text for one in room.queued]
    assert any("Rückfragen an Frau" in one for one in told)
    assert [one for one in told if "Muster," in one or "05999" in one] == []


def test_everybody_who_takes_part_is_told_of_the_next_act_and_of_nothing_before_it(room: Newsroom) -> None:
    room.deposit("U1", "c", {"kind": "accession"})
    room.circulate()
    assert [one.recipient for one in room.queued] == ["register@ministerium.example"]
    room.deposit("U2", "k", JOINS, SPEAKS, text=LETTER)
    room.circulate()
    assert sorted(one.recipient for one in room.queued[1:]) == sorted(one.address for one in (COUNTY, TOWN, LEAD)), (
        "the municipality that the county speaks for included"
    )


def test_who_is_out_is_told_that_it_left_and_nothing_afterwards(room: Newsroom) -> None:
    room.deposit("U1", "k", JOINS, text=LETTER)
    room.circulate()
    room.deposit("U2", "k", {"kind": "withdrawal", "from": "2026-05-25"})
    room.circulate()
    room.deposit("U3", "c", {"kind": "accession"})
    room.circulate()
    told = [one.subject for one in room.queued if one.recipient == COUNTY.address]
    assert told == [f"Rundschreiben Nr. {number} zu „Klare Bäche“" for number in (1, 2)]


@pytest.mark.parametrize(
    ("circulars", "count", "bundled"),
    [(Delivery.AT_ONCE, 1, False), (Delivery.DAILY, 1, True), (Delivery.NONE, 0, False)],
)
def test_who_gets_circulars_how_often(circulars: Delivery, count: int, bundled: bool) -> None:  # noqa: FBT001  # a column of the table
    room = Newsroom()
    room.reach(Contact("k", "post@kreis.example", circulars=circulars))
    room.deposit("U1", "k", JOINS, text=LETTER)
    assert room.circulate() == count
    for one in room.queued:
        assert (one.bundle is not None) == bundled
        assert one.due == (digest_due(NOW) if bundled else NOW)


@pytest.mark.parametrize("circulars", [*Delivery])
def test_duties_come_whatever_was_chosen(circulars: Delivery) -> None:
    room = Newsroom()
    room.reach(Contact("k", "post@kreis.example", circulars=circulars), Contact("m", "rathaus@stadt.example", "other"))
    texts = {"de": ("Frist", "Text\n"), "en": ("Deadline", "Text\n")}
    duty = Duty("duty-1", MessageKind.REMINDER, "baeche", ("k", "m"), texts)
    assert notify(room.outbox, room.contacts.all(), duty, NOW) == 1
    assert notify(room.outbox, room.contacts.all(), duty, NOW + timedelta(days=1)) == 0
    assert [(one.recipient, one.due, one.bundle) for one in room.queued] == [("post@kreis.example", NOW, None)]
    assert unreachable(room.contacts.all(), "baeche", ("k", "m", "c")) == ("m", "c")


def test_circulars_of_one_day_go_out_together_and_those_of_the_next_apart() -> None:
    room = Newsroom()
    room.reach(Contact("k", "post@kreis.example", circulars=Delivery.DAILY))
    for number in range(2):
        room.deposit(f"U{number}", "k", JOINS, text=LETTER)
    room.circulate()
    room.deposit("U9", "k", JOINS, text=LETTER)
    room.circulate(NOW + timedelta(days=1))
    lease = timedelta(days=3)
    assert room.outbox.claim(NOW + timedelta(hours=5), lease) == []
    assert len(room.outbox.claim(digest_due(NOW), lease)) == 2
    assert len(room.outbox.claim(digest_due(NOW + timedelta(days=1)), lease)) == 1


def test_a_crash_in_the_deposit_leaves_no_circular_and_no_message(room: Newsroom) -> None:
    def fail() -> None:
        with room.ledger.transaction():
            room.deposit("U1", "k", JOINS, text=LETTER)
            raise RuntimeError("crash")

    with pytest.raises(RuntimeError, match="crash"):
        fail()
    assert room.circulate() == 0
    assert room.queued == []


def test_an_import_is_not_announced(room: Newsroom) -> None:
    line = b'{"type":"instrument","id":"U1","initiative":"baeche","author":"k","statements":[{"kind":"accession"}]}'
    import_lines(room.ledger, [line], "file", NOW)
    assert room.ledger.circulars.unissued() == []


def test_an_annulment_is_an_act_with_a_circular_of_its_own(room: Newsroom) -> None:
    room.deposit("U1", "k", JOINS, text=LETTER)
    room.circulate()
    annul(room.ledger, Cover("U2", "baeche", "lead"), "U1", NOW + timedelta(hours=1))
    room.circulate()
    told = next(one for one in room.queued[::-1] if one.recipient == COUNTY.address)
    assert "nicht beteiligt (bisher: beigetreten)" in " ".join(told.text.split())


def test_a_later_act_changes_no_circular_that_was_announced_before_it(room: Newsroom) -> None:
    room.deposit("U1", "k", JOINS, text=LETTER)
    room.deposit("U2", "k", {"kind": "withdrawal", "from": "2026-05-25"})
    room.circulate()
    first, second = (one.texts[0].sections[1].lines for one in room.ledger.circulars.of("baeche"))
    assert first == ("Kreis Musterland: ab dem 20. Mai 2026 beigetreten (bisher: nicht beteiligt).",)
    assert second == ("Kreis Musterland: ab dem 25. Mai 2026 ausgetreten (bisher: beigetreten).",)


def test_of_two_workers_one_issues_a_circular(room: Newsroom) -> None:
    room.deposit("U1", "k", JOINS, text=LETTER)
    waiting = room.ledger.circulars.unissued()[0]
    assert room.circulation.issue(waiting, NOW) == 2
    assert room.circulation.issue(waiting, NOW) == 0
    assert len(room.queued) == 2


def test_names_that_try_to_forge_a_head_become_harmless() -> None:
    room = Newsroom(name="Klare\r\nBcc: alle@kreis.example\r\n\r\nBäche")
    room.reach(COUNTY)
    room.deposit("U1", "k", JOINS, text=LETTER)
    room.circulate()
    assert [one.subject for one in room.queued] == ["Rundschreiben Nr. 1 zu „Klare Bcc: alle@kreis.example Bäche“"]


def test_an_initiative_whose_key_could_forge_a_head_is_refused() -> None:
    room = Newsroom()
    room.reach(COUNTY)
    duty = Duty("d", MessageKind.REMINDER, "x\r\nBcc: alle@kreis.example", ("k",), {"de": ("Frist", "Text\n")})
    with pytest.raises(InputError):
        notify(room.outbox, room.contacts.all(), duty, NOW)


def test_a_circular_about_nothing_is_told(room: Newsroom) -> None:
    with pytest.raises(UnknownKey, match="nothing"):
        room.circulation.issue(Circular("baeche", 1, "nothing", NOW), NOW)


def test_without_an_address_of_the_pages_no_links_are_told() -> None:
    room = Newsroom()
    room.reach(COUNTY)
    room.deposit("U1", "k", JOINS, text=LETTER)
    room.circulate()
    assert "http" not in room.queued[0].text
    assert "Nachzulesen" not in room.queued[0].text
