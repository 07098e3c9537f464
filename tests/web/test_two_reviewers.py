"""Two people at one letter: the second is told what changed, loses nothing, and overwrites nothing unseen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from beitritt.procedures.draft import draft_of
from tests.web.test_submission import COVER, KEY, REVIEW, editor, reviewed, second

if TYPE_CHECKING:
    from tests.web.house import House, Visitor

__all__ = ["editor", "second"]
AMENDED = {"kind": "accession", "actor": "Stadt Neudorf", "until": "31.12.2022", "scope": "some", "subjects": "ufer"}


def seen(visitor: Visitor, address: str, form: str) -> str:
    """The mark in a form of the page that somebody opened a while ago."""
    source = visitor.get(address).source
    found = re.search(rf'action="[^"]*/{form}"[^>]*>.*?name="seen" value="(\w+)"', source, re.DOTALL)
    found = found or re.search(r'name="seen" value="(\w+)"', source)
    assert found is not None
    return found[1]


@pytest.fixture
def covered(editor: Visitor) -> Visitor:
    """A letter whose cover is said."""
    editor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    return editor


def test_the_second_decision_on_a_statement_is_told_and_nothing_entered_is_lost(
    house: House, covered: Visitor, second: Visitor
) -> None:
    mark = seen(second, f"{REVIEW}?statement=0", "statements")
    covered.post(f"{REVIEW}/statements", REVIEW, statement="0", act="reject")
    page = second.post(f"{REVIEW}/statements", REVIEW, statement="0", act="amend", seen=mark, **AMENDED)
    assert page.status == 409
    assert "diese Erklärung hat inzwischen jemand anders verworfen" in page.text
    assert 'name="actor" value="Stadt Neudorf"' in page.source
    assert 'name="until" value="31.12.2022"' in page.source
    assert re.search(r'value="ufer" checked', page.source)
    assert re.search(r'name="scope" value="some" checked', page.source)
    (decided,) = draft_of(house.inbox.get(KEY)).decided
    assert decided.decision == "rejected"
    again = re.search(r'value="0"><input type="hidden" name="seen" value="(\w+)"', page.source)
    assert again is not None
    page = second.post(f"{REVIEW}/statements", REVIEW, statement="0", act="amend", seen=again[1], **AMENDED)
    assert page.status == 200  # having seen it, the second may overrule the first
    (decided,) = draft_of(house.inbox.get(KEY)).decided
    assert (decided.decision, decided.reviewer) == ("amended", second.person)


def test_two_people_decide_on_different_statements_at_once(house: House, covered: Visitor, second: Visitor) -> None:
    first_mark = seen(covered, f"{REVIEW}?statement=0", "statements")
    second_mark = seen(second, f"{REVIEW}?statement=1", "statements")
    covered.post(f"{REVIEW}/statements", REVIEW, statement="0", act="accept", seen=first_mark)
    second.post(f"{REVIEW}/statements", REVIEW, statement="1", act="accept", seen=second_mark)
    assert len(draft_of(house.inbox.get(KEY)).decided) == 2


def test_another_cover_meanwhile_makes_a_decision_stale(house: House, covered: Visitor, second: Visitor) -> None:
    mark = seen(second, f"{REVIEW}?statement=0", "statements")
    covered.post(f"{REVIEW}/cover", REVIEW, **{**COVER, "author": "Kreis Musterland"})
    page = second.post(f"{REVIEW}/statements", REVIEW, statement="0", act="accept", seen=mark)
    assert page.status == 409
    assert draft_of(house.inbox.get(KEY)).decided == ()


def test_the_cover_too_is_not_overwritten_unseen(house: House, covered: Visitor, second: Visitor) -> None:
    mark = seen(second, REVIEW, "cover")
    covered.post(f"{REVIEW}/cover", REVIEW, **{**COVER, "id": "altdorf-neu"})
    page = second.post(f"{REVIEW}/cover", REVIEW, **{**COVER, "dated": "05.05.2021", "seen": mark})
    assert (page.status, "Angaben zum Schreiben wurden inzwischen geändert" in page.text) == (409, True)
    assert 'name="dated" value="05.05.2021"' in page.source
    said = draft_of(house.inbox.get(KEY)).cover
    assert said is not None
    assert said.id == "altdorf-neu"


def test_ticks_of_the_blackening_stay_where_somebody_else_was_first(
    house: House, covered: Visitor, second: Visitor
) -> None:
    source = second.get(REVIEW).source
    masks = [one.split('"')[0] for one in source.split('name="mask" value="')[1:]]
    mark = seen(second, REVIEW, "masks")
    covered.post(f"{REVIEW}/masks", REVIEW, mask=masks)
    page = second.post(f"{REVIEW}/masks", REVIEW, mask=masks[:1], quote="Förderung entfällt", seen=mark)
    assert (page.status, "Schwärzungen wurden inzwischen geändert" in page.text) == (409, True)
    assert 'value="Förderung entfällt"' in page.source
    assert re.findall(r'name="mask" value="([\d-]+)" checked', page.source) == masks[:1]
    assert len(draft_of(house.inbox.get(KEY)).masks or ()) == len(masks)


def test_nothing_is_deposited_that_the_depositor_did_not_see(house: House, editor: Visitor, second: Visitor) -> None:
    reviewed(editor)
    mark = seen(second, f"{REVIEW}/deposit", "deposit")
    editor.post(f"{REVIEW}/statements", REVIEW, statement="1", act="reject")
    page = second.post(f"{REVIEW}/deposit", seen=mark)
    assert "die Prüfung wurde inzwischen geändert" in page.text
    assert house.inquiry.ledger.instrument("altdorf-2021") is None
    second.post(f"{REVIEW}/deposit", seen=seen(second, f"{REVIEW}/deposit", "deposit"))
    held = house.inquiry.ledger.instrument("altdorf-2021")
    assert held is not None
    assert [one.kind for one in held.statements] == ["accession"]


def test_an_addition_is_dropped_only_as_it_was_seen(house: House, covered: Visitor, second: Visitor) -> None:
    form, fields = f"{REVIEW}?statement=new", {"kind": "commitment", "actor": "m:3"}
    for words in ("falls die Förderung", "zu beenden"):
        covered.post(f"{REVIEW}/statements", form, statement="new", act="add", quote=words, **fields)
    mark = seen(second, f"{REVIEW}?statement=added-0", "statements")
    covered.post(f"{REVIEW}/statements", REVIEW, statement="added-0", act="drop")
    assert second.post(f"{REVIEW}/statements", REVIEW, statement="added-0", act="drop", seen=mark).status == 409
    assert len(draft_of(house.inbox.get(KEY)).decided) == 1
