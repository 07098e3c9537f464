"""Three years of the demonstration's initiative, day by day from its kick-off on.

Every morning the letters of the day are deposited and people act; every evening the worker sends what is due. At each
turn the standings, findings, circulars and deadlines are those that the letters and the rules give; and what was
answered on a day is still the answer to what was known that day.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from beitritt.procedures.invitations import progress
from beitritt.procedures.preview import preview
from beitritt.register.errors import ProcedureError
from beitritt.register.interchange import JsonObject
from tests.scenario.world import ADDRESSES, COUNTY, INITIATIVE, LEAD, WARENDORF, Evening, days
from tests.scenario.years import (
    ASCHEBERG,
    BILLERBECK,
    COESFELD,
    DORTMUND,
    DRENSTEINFURT,
    DUELMEN,
    FIRST,
    LAST,
    LUEDINGHAUSEN,
    MUENSTER,
    NOTTULN,
    ROSENDAHL,
    TELGTE,
    Years,
)

Due = tuple[str, str, str]
"""A deadline: its kind, its day, and how sure it is."""


class Turn(NamedTuple):
    """What holds in the evening of a day.

    `coverage` counts bodies by status; `circulars` were numbered so far. `findings` are codes that are among those of
    the day, `settled` codes that are not; `of` are single bodies' statuses, `due` deadlines of the next 90 days.
    """

    coverage: dict[str, int]
    circulars: int
    findings: str = ""
    settled: str = ""
    of: dict[str, set[str]] | None = None
    due: tuple[Due, ...] = ()


TURNS: dict[str, Turn] = {
    # Nothing is recorded yet: the answer is empty, not an error.
    "2018-09-11": Turn({}, 0, of={COUNTY: {"none"}}),
    # The county's letter: in, for its eleven municipalities. How long it is bound is contested, its wish is open, and
    # the end of the planning phase is a plan.
    "2018-10-15": Turn(
        {"party": 1, "represented": 11},
        1,
        "terms_contested request_unanswered consent_missing",
        due=(
            ("phase_end", "2018-12-31", "planned"),
            ("binding_end", "2019-01-01", "contested"),
            ("reconfirmation", "2019-01-01", "certain"),
            ("request_open", "2018-10-11", "certain"),
        ),
    ),
    # The day after the consultation's last one. Münster's intent changes nothing but from none to intent.
    "2018-12-15": Turn(
        {"party": 1, "represented": 11, "intent": 1}, 4, "terms_contested consent_missing", of={MUENSTER: {"intent"}}
    ),
    # The lead has moved the end of the planning phase: Dortmund, in for it alone, is asked whether it goes on.
    "2019-01-17": Turn(
        {"party": 2, "represented": 11, "intent": 1},
        6,
        due=(("phase_end", "2019-03-31", "planned"), ("continuation", "2019-03-31", "planned")),
    ),
    # Dülmen's own accession for one topic begins; for the rest it stays represented, and counts once.
    "2019-03-01": Turn(
        {"party": 3, "represented": 10, "intent": 1},
        9,
        of={DUELMEN: {"party", "represented"}, COESFELD: {"represented"}},
    ),
    # Dortmund continued nothing: lapsed. Warendorf is in with Telgte, whose mandate is proven; Drensteinfurt's is not,
    # and Münster waits for its council. The provisional representation wants to be asked again.
    "2019-04-01": Turn(
        {"party": 4, "represented": 13, "pending": 2, "lapsed": 1},
        13,
        "authority_unproven precondition_open planned_end_passed representation_provisional request_unanswered",
        of={DORTMUND: {"lapsed"}, DRENSTEINFURT: {"pending"}, MUENSTER: {"pending"}, TELGTE: {"party"}},
        due=(("commitment_due", "2019-05-31", "certain"),),
    ),
    # The lead has answered the county's wish and fixed the phase's end: nothing is contested any more.
    "2019-05-22": Turn(
        {"party": 4, "represented": 13, "pending": 2, "lapsed": 1},
        14,
        "precondition_open",
        "terms_contested request_unanswered planned_end_passed",
    ),
    # Münster's council agreed. The notice clause came after the older parties, who have not accepted it.
    "2019-07-09": Turn(
        {"party": 5, "represented": 13, "pending": 1, "lapsed": 1},
        15,
        settled="precondition_open",
        of={MUENSTER: {"party"}},
        due=(("notice", "2019-09-30", "offered"),),
    ),
    # Ascheberg's refusal of February comes in only now: it is represented no more.
    "2019-09-16": Turn({"party": 5, "represented": 12, "pending": 1, "lapsed": 1}, 16, of={ASCHEBERG: {"none"}}),
    # Warendorf's participation rests, and with it that of those whom it represents.
    "2020-04-02": Turn(
        {"party": 4, "represented": 9, "suspended": 4, "pending": 1, "lapsed": 1}, 17, of={WARENDORF: {"suspended"}}
    ),
    # The review: its outcome lets the county use its right, and it says what follows in time.
    "2020-05-18": Turn(
        {"party": 4, "represented": 9, "suspended": 4, "pending": 1, "lapsed": 1},
        18,
        due=(("commitment_due", "2020-06-15", "certain"),),
    ),
    # It reduces; whoever used a reserved right breaks nothing.
    "2020-06-15": Turn(
        {"party": 4, "represented": 9, "suspended": 4, "pending": 1, "lapsed": 1},
        19,
        settled="left_while_bound",
        due=(("upcoming", "2020-07-01", "certain"),),
    ),
    # Warendorf takes part again.
    "2020-10-01": Turn({"party": 5, "represented": 12, "pending": 1, "lapsed": 1}, 21, of={WARENDORF: {"party"}}),
    # A recommendation of the administration is no accession.
    "2020-11-30": Turn(
        {"party": 5, "represented": 12, "pending": 1, "lapsed": 1},
        22,
        "force_short",
        of={LUEDINGHAUSEN: {"represented"}},
    ),
    # Münster is out after the last day in, which it named in time; Lüdinghausen is in for one topic; Nottuln's consent,
    # given until then, has ended, and with it its representation.
    "2021-01-01": Turn(
        {"party": 5, "represented": 10, "pending": 1, "lapsed": 1, "withdrawn": 1},
        23,
        settled="notice_too_late force_short",
        of={MUENSTER: {"withdrawn"}, LUEDINGHAUSEN: {"party", "represented"}, NOTTULN: {"none"}},
    ),
    # The county's second review decided to go on; that continues what is left of its participation.
    "2021-01-25": Turn(
        {"party": 5, "represented": 10, "pending": 1, "lapsed": 1, "withdrawn": 1}, 25, settled="continuation_after_end"
    ),
    # Senden's consent is withdrawn.
    "2021-02-01": Turn({"party": 5, "represented": 9, "pending": 1, "lapsed": 1, "withdrawn": 1}, 25),
    # Warendorf has given notice in time for the end of a year to come: in until then.
    "2021-05-03": Turn(
        {"party": 5, "represented": 9, "pending": 1, "lapsed": 1, "withdrawn": 1},
        26,
        settled="notice_too_late left_while_bound",
        of={WARENDORF: {"party"}},
    ),
    # Lüdinghausen came when the notice clause was published: for it the last day is certain.
    "2021-09-11": Turn(
        {"party": 5, "represented": 9, "pending": 1, "lapsed": 1, "withdrawn": 1},
        26,
        due=(("notice", "2021-09-30", "certain"), ("notice", "2021-09-30", "offered")),
    ),
}

SET_DAYS = {date(2019, 3, 1), date(2020, 7, 1), date(2020, 10, 1), date(2021, 1, 1), date(2021, 2, 1)}
"""Days on which a status changes without an act, because an act named them."""


@pytest.fixture(scope="module")
def years() -> Years:
    """The three years, lived once; every evening is noted."""
    years = Years()
    for day in days(FIRST, LAST):
        years.live(day)
    return years


@pytest.mark.parametrize("day", TURNS)
def test_at_each_turn_everything_is_as_the_letters_and_rules_say(years: Years, day: str) -> None:
    evening, turn = years.evenings[date.fromisoformat(day)], TURNS[day]
    assert evening.coverage == turn.coverage
    assert evening.circulars == turn.circulars
    assert set(turn.findings.split()) <= evening.findings
    assert evening.findings.isdisjoint(turn.settled.split())
    assert {body: evening.statuses.get(body, {"none"}) for body in turn.of or {}} == (turn.of or {})
    assert set(turn.due) <= evening.due


def test_between_the_turns_nothing_changes_but_by_an_act_or_a_day_that_an_act_names(years: Years) -> None:
    announced: set[date] = set()
    for day in days(FIRST + timedelta(days=1), LAST):
        before, after = years.evenings[day - timedelta(days=1)], years.evenings[day]
        if standing(before) != standing(after) and before.circulars == after.circulars:
            announced.add(day)
    assert announced == SET_DAYS


def standing(evening: Evening) -> set[tuple[object, ...]]:
    """Who is what on which subjects."""
    return {(row["body"], row["subject"], row["status"]) for row in evening.rows}


def test_what_was_answered_on_a_day_is_still_the_answer_to_what_was_known_then(years: Years) -> None:
    for evening in years.evenings.values():
        assert years.world.evening_of(evening.day, evening.known) == evening.rows


def test_nobody_is_ever_counted_twice(years: Years) -> None:
    for evening in years.evenings.values():
        assert sum(evening.coverage.values()) == len(evening.statuses)


def test_circulars_are_numbered_without_gaps_and_reach_each_address_once(years: Years) -> None:
    circulars = years.world.ledger.circulars.of(INITIATIVE)
    assert [one.number for one in circulars] == list(range(1, len(circulars) + 1))
    assert len(circulars) == years.world.ledger.head()[0]
    subjects = Counter((one.recipient, one.subject) for one in years.world.post.all() if one.kind == "circular")
    assert set(subjects.values()) == {1}
    assert len(years.world.post.to(ADDRESSES[LEAD], "circular")) == len(circulars)
    assert years.world.outbox.messages(failed=True) == []


def test_whoever_wants_no_circulars_gets_none_but_is_asked_for_consent(years: Years) -> None:
    kinds = {one.kind.value for one in years.world.post.to("rathaus@nottuln.example")}
    assert "circular" not in kinds
    assert "invitation" in kinds


def test_whoever_wants_them_daily_gets_them_in_the_afternoon(years: Years) -> None:
    instants = [now for now, sent in years.world.post.sent if sent[0].recipient == "hauptamt@warendorf.example"]
    assert instants
    assert {now.hour for now in instants} == {17}


def test_the_lead_is_reminded_of_its_promise_on_the_days_before(years: Years) -> None:
    promised = date(2019, 5, 31)
    sent = [
        now.date()
        for now, messages in years.world.post.sent
        if messages[0].recipient == ADDRESSES[LEAD] and messages[0].kind == "reminder" and now.date() <= promised
    ]
    assert sent == [promised - timedelta(days=left) for left in (28, 7, 1)]


def test_silence_stays_silence_and_a_letter_answers_too(years: Years) -> None:
    world = years.world
    consultation = world.consultations.get(years.consultation)
    after = world.inquiry.standings(INITIATIVE, years.evenings[date(2018, 12, 15)].known)
    parts = progress(world.consultations, consultation, after, date(2018, 12, 15)).parts
    states = {one.invitation.body: one.state for one in parts}
    assert {body for body, state in states.items() if state == "given"} == {BILLERBECK, ROSENDAHL}
    assert {state for body, state in states.items() if body not in (BILLERBECK, ROSENDAHL)} == {"expired"}
    rows = years.evenings[date(2018, 12, 15)].rows
    told = {row["body"]: row["consent"] for row in rows if row["represented_by"]}
    assert told == dict.fromkeys(states, "claimed") | {BILLERBECK: "given", ROSENDAHL: "given"}
    now = world.inquiry.standings(INITIATIVE)
    parts = progress(world.consultations, consultation, now, date(2019, 2, 1)).parts
    assert {one.invitation.body for one in parts if one.state == "given"} >= {COESFELD}


def test_what_if_writes_nothing_and_tells_whom_it_hits(years: Years) -> None:
    world, head = years.world, years.world.ledger.head()
    leaving: JsonObject = {"kind": "withdrawal", "from": "2022-01-01"}
    tried = preview(world.ledger, years.declaration(COUNTY, leaving), world.now, date(2022, 1, 1))
    hit = {one.body for one in tried.changes}
    assert COUNTY in hit
    assert BILLERBECK in hit
    assert DORTMUND not in hit
    assert world.ledger.head() == head


@pytest.mark.parametrize(
    ("author", "statement"),
    [
        (DORTMUND, {"kind": "continuation", "term": "whole"}),
        (MUENSTER, {"kind": "withdrawal", "from": "2022-01-01"}),
        (COUNTY, {"kind": "reduction", "scope": {"except": []}, "from": "2021-10-01"}),
        (COUNTY, {"kind": "phasing", "phase": "implementation", "until": "2022-01-01", "end": "fixed"}),
        (DORTMUND, {"kind": "consent", "value": "given", "to": "gk-2018-10-11-kreis-coesfeld#9"}),
        (WARENDORF, {"kind": "invocation", "of": "gk-2018-10-11-kreis-coesfeld#4"}),
    ],
)
def test_what_the_rules_do_not_allow_is_refused_and_leaves_nothing(
    years: Years, author: str, statement: JsonObject
) -> None:
    head = years.world.ledger.head()
    with pytest.raises(ProcedureError):
        years.world.declare(author, statement)
    assert years.world.ledger.head() == head
