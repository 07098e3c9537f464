"""Reserved rights in a few words: what was objected to does not merely wait to be used."""

from __future__ import annotations

import pytest

from beitritt.register.reservations import Reply, ReservationState, Stage
from beitritt.register.statements import Right
from beitritt.register.wording.reservations import reservation_state, short_replies


def held(*replies: Reply, right: Right = Right.WITHDRAW, stage: Stage = Stage.DORMANT) -> ReservationState:
    objected = tuple(one.body for one in replies if one.value == "objected")
    return ReservationState("I1#1", right.value, None, stage.value, objected_by=objected, stage=stage, replies=replies)


def told(one: ReservationState, language: str) -> list[str]:
    return [reservation_state(one, language), *short_replies(one, str, language)]


def test_an_objected_right_has_no_effect_between_the_two() -> None:
    objected = held(Reply("lead", "objected"), Reply("c", "accepted"))
    assert told(objected, "de") == [
        "noch nicht ausgeübt",
        "Widerspruch: lead (solange er besteht, wirkt der Vorbehalt zwischen beiden nicht)",
        "angenommen: c",
    ]
    assert told(objected, "en") == [
        "not invoked yet",
        "objection: lead (as long as it stands, the reservation has no effect between the two)",
        "accepted: c",
    ]


def test_without_an_objection_it_waits() -> None:
    assert told(held(Reply("lead", "silent")), "de") == ["ruht, bis er ausgeübt wird", "keine Antwort: lead"]


@pytest.mark.parametrize(
    "one",
    [
        held(Reply("lead", "objected"), stage=Stage.LAPSED),
        held(Reply("lead", "objected"), right=Right.PRECONDITION, stage=Stage.OPEN),
    ],
    ids=["lapsed", "precondition"],
)
def test_of_what_is_over_and_of_a_condition_only_the_objection_is_told(one: ReservationState) -> None:
    assert told(one, "de")[1:] == ["Widerspruch: lead"]
