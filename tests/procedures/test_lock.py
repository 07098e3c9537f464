"""The mark of what somebody saw: it changes with the part that it is about, and with nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from beitritt.procedures.deposit import Cover
from beitritt.procedures.draft import Decided, Draft
from beitritt.procedures.lock import COVER, MASKS, WHOLE, mark, unchanged
from beitritt.procedures.review import Decision
from beitritt.register.errors import ConflictError

DRAFT = Draft(Cover("brief-1", "pact", "k"))
REJECTED, ADDED = Decided(Decision.REJECTED, "p-1", 0), Decided(Decision.ADDED, "p-1", None, {"kind": "intent"})
PLACES = (COVER, MASKS, "0", "1", "added-0", "new", WHOLE)


def changed(before: Draft, after: Draft) -> set[str]:
    """The parts whose marks differ."""
    return {place for place in PLACES if mark(before, place) != mark(after, place)}


def test_each_change_is_seen_where_it_belongs_and_in_the_whole() -> None:
    assert changed(DRAFT, DRAFT.deciding(REJECTED)) == {"0", WHOLE}
    assert changed(DRAFT, DRAFT.deciding(ADDED)) == {"added-0", WHOLE}
    assert changed(DRAFT, replace(DRAFT, masks=((0, 3),), masked_by="p-1")) == {MASKS, WHOLE}
    assert changed(DRAFT, replace(DRAFT, cover=Cover("brief-2", "pact", "k"))) == {COVER, WHOLE}


def test_statements_read_for_another_author_are_others() -> None:
    assert changed(DRAFT, replace(DRAFT, cover=Cover("brief-1", "pact", "m"))) == {COVER, "0", "1", "new", WHOLE}


def test_another_reviewer_of_the_same_decision_is_a_change_too() -> None:
    again = replace(REJECTED, reviewer="p-2")
    assert changed(DRAFT.deciding(REJECTED), DRAFT.deciding(again)) == {"0", WHOLE}


def test_whoever_saw_what_is_goes_on_and_whoever_says_nothing_too() -> None:
    for place in PLACES:
        unchanged(DRAFT, place, mark(DRAFT, place))
        unchanged(DRAFT, place, None)


@pytest.mark.parametrize(
    ("place", "after", "said"),
    [
        ("0", DRAFT.deciding(REJECTED), "verworfen"),
        ("0", DRAFT.deciding(replace(REJECTED, decision=Decision.ACCEPTED)), "angenommen"),
        ("added-0", DRAFT.deciding(ADDED), "diese Erklärung wurde inzwischen geändert"),
        (MASKS, replace(DRAFT, masks=()), "Schwärzungen"),
        (COVER, replace(DRAFT, cover=None), "Angaben zum Schreiben"),
        (WHOLE, DRAFT.deciding(REJECTED), "die Prüfung"),
    ],
)
def test_whoever_comes_second_is_told_what_became_of_it(place: str, after: Draft, said: str) -> None:
    with pytest.raises(ConflictError) as caught:
        unchanged(after, place, mark(DRAFT, place))
    assert said in caught.value.de
    assert "nothing was overwritten" in caught.value.en


def test_places_that_never_were_have_a_mark_and_break_nothing() -> None:
    for place in ("added-9", "added-x", "99", ""):
        assert mark(DRAFT, place) == mark(DRAFT, place)
