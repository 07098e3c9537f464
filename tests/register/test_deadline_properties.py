"""What holds of deadlines and of reserved rights in any register of one initiative."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beitritt.register.deadlines import OPEN_MATTERS, Certainty, Deadline, DeadlineKind, deadlines
from beitritt.register.reservations import OVER, Reservations, Stage
from beitritt.register.wording.deadlines import deadline_text
from tests.register.story import Story, act
from tests.register.strategies import stories

UNTIL = date(2022, 12, 31)
ASKED = st.sampled_from([date(2018, 6, 1), date(2019, 1, 1), date(2019, 12, 31), date(2021, 3, 1)])
TERMS = st.fixed_dictionaries(
    {"notice": st.sampled_from([{"months": 3, "to_end_of": "calendar_year"}, {"months": 1}, {"to_end_of": "quarter"}])},
    optional={
        "for": st.sampled_from([["county"], ["municipality"]]),
        "binding": st.sampled_from([{"until": "2020-07-01"}, {"phase": "planning"}, "whole"]),
        "renewal": st.just({"months": 12}),
    },
)
lawful = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def bound_stories(draw: st.DrawFn) -> Story:
    """A story in which the lead has said something about notice before or afterwards."""
    story = draw(stories())
    story.put("lead", draw(st.sampled_from(["2018-01-01", "2019-03-01"])), act("terms", **draw(TERMS)))
    return story


def due(story: Story, on: date, body: str | None = None) -> tuple[Deadline, ...]:
    return deadlines(story.standings(), on, UNTIL, body)


@lawful
@given(bound_stories(), ASKED)
def test_days_lie_in_the_time_asked_about_in_order_and_only_open_matters_before(story: Story, on: date) -> None:
    found = due(story, on)
    assert [one.day for one in found] == sorted(one.day for one in found)
    assert all(one.day <= UNTIL for one in found)
    assert all(one.day >= on or one.kind in OPEN_MATTERS for one in found)


@lawful
@given(bound_stories(), ASKED)
def test_each_is_told_once_with_existing_statements_and_in_words(story: Story, on: date) -> None:
    found, standings = due(story, on), story.standings()
    assert len(set(found)) == len(found)
    for one in found:
        assert set(one.because) <= standings.effects.by_ref.keys()
        for language in ("de", "en"):
            assert "{" not in deadline_text(one, str, str, language)


@lawful
@given(bound_stories(), ASKED, st.sampled_from(["k", "c", "m1", "m2", "lead"]))
def test_one_body_sees_its_part_of_what_all_see(story: Story, on: date, body: str) -> None:
    everyone, mine = due(story, on), due(story, on, body)
    for one in mine:
        alike = [all_ for all_ in everyone if (all_.day, all_.kind, all_.detail) == (one.day, one.kind, one.detail)]
        assert any(set(one.because) <= set(all_.because) for all_ in alike)
    named = {(one.day, one.kind, one.because) for one in everyone if body in one.bodies}
    assert named <= {(one.day, one.kind, one.because) for one in mine}


@lawful
@given(bound_stories(), ASKED)
def test_notice_is_asked_of_parties_only_and_before_the_end_it_is_for(story: Story, on: date) -> None:
    for one in due(story, on):
        if one.kind == DeadlineKind.NOTICE:
            assert one.detail is not None
            assert one.day <= date.fromisoformat(one.detail)
            held = {row["status"] for body in one.bodies for row in story.rows(body, one.day.isoformat())}
            assert held & {"party", "suspended"}


@lawful
@given(bound_stories(), ASKED)
def test_what_was_due_stays_due_while_nothing_changes(story: Story, on: date) -> None:
    """Asked a day later, a certain day for notice that is still to come is the same."""
    later = date.fromordinal(on.toordinal() + 1)
    sure = {
        (one.day, one.detail, one.bodies)
        for one in due(story, on)
        if one.kind == DeadlineKind.NOTICE and one.certainty == Certainty.CERTAIN and one.day > later
    }
    told = [one for one in due(story, later) if one.kind == DeadlineKind.NOTICE]
    for day, detail, bodies in sure:
        again = {body for one in told if (one.day, one.detail) == (day, detail) for body in one.bodies}
        began = {body for body in bodies if body not in again}
        assert not began or any(act_.start == later for act_ in story.standings().effects.by_ref.values())


@lawful
@given(stories(), st.sampled_from(["k", "c", "m1"]))
def test_what_is_over_stays_over(story: Story, body: str) -> None:
    held = Reservations(story.standings())
    over: dict[str, Stage] = {}
    for year in (2018, 2019, 2020, 2021, 2022):
        for month in (1, 4, 7, 10):
            for one in held.of(body, date(year, month, 1)):
                if one.statement in over:
                    assert one.stage in OVER
                if one.stage in OVER:
                    over[one.statement] = one.stage
