"""What is due: last days for notice, ends, promises and open matters, each with how sure its day is."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.deadlines import Certainty, Deadline, DeadlineKind, deadlines
from beitritt.register.errors import InputError, UnknownKey
from tests.register.story import GROUP, Story, act, party, stands_for

QUARTER_YEAR = {"months": 3, "to_end_of": "calendar_year"}


def due(story: Story, on: str, until: str, body: str | None = None) -> list[Deadline]:
    return list(deadlines(story.standings(), date.fromisoformat(on), date.fromisoformat(until), body))


def of(kind: DeadlineKind, story: Story, on: str, until: str, body: str | None = None) -> list[tuple[str, str | None]]:
    """The days and details of one kind."""
    return [(one.day.isoformat(), one.detail) for one in due(story, on, until, body) if one.kind == kind]


def under(notice: object, *, day: str = "2018-01-01", joins: str = "2018-10-11", **terms: object) -> Story:
    """A county that joins under the lead's terms."""
    story = Story()
    story.put("lead", day, act("terms", for_=["county"], notice=notice, **terms))
    story.put("k", joins, act("accession"))
    return story


def test_the_last_day_for_notice_comes_before_every_end_that_the_clause_names() -> None:
    found = of(DeadlineKind.NOTICE, under(QUARTER_YEAR), "2019-01-01", "2020-12-31")
    assert found == [("2019-09-30", "2019-12-31"), ("2020-09-30", "2020-12-31")]


def test_on_the_last_day_itself_it_is_still_due_and_a_day_later_no_more() -> None:
    story = under(QUARTER_YEAR)
    assert of(DeadlineKind.NOTICE, story, "2019-09-30", "2019-10-31") == [("2019-09-30", "2019-12-31")]
    assert of(DeadlineKind.NOTICE, story, "2019-10-01", "2019-10-31") == []


def test_nobody_is_told_to_give_notice_for_a_day_on_which_it_is_still_bound() -> None:
    story = under(QUARTER_YEAR, binding={"until": "2021-01-01"})
    assert of(DeadlineKind.NOTICE, story, "2019-01-01", "2021-12-31") == [
        ("2020-09-30", "2020-12-31"),
        ("2021-09-30", "2021-12-31"),
    ]


def test_a_clause_without_an_end_counts_from_the_end_of_the_binding() -> None:
    story = under({"months": 3}, binding={"until": "2020-01-01"})
    assert of(DeadlineKind.NOTICE, story, "2019-01-01", "2022-01-01") == [("2019-09-30", "2019-12-31")]
    assert of(DeadlineKind.NOTICE, under({"months": 3}), "2019-01-01", "2022-01-01") == []


def test_a_renewed_participation_has_a_last_day_in_each_period_and_does_not_lapse() -> None:
    story = Story()
    words = {"term": {"until": "2020-03-01"}, "renewal": {"months": 12}, "notice": {"months": 1}}
    story.put("k", "2018-10-11", act("accession", **words))
    assert of(DeadlineKind.NOTICE, story, "2019-01-01", "2022-12-31") == [
        ("2020-01-31", "2020-02-29"),
        ("2021-01-31", "2021-02-28"),
        ("2022-01-31", "2022-02-28"),
    ]
    assert story.status("k", "2021-06-01") == "party"


def test_notice_by_a_day_is_for_the_end_of_the_period() -> None:
    story = under({"by_date": "09-30", "renews_months": 12}, binding={"until": "2020-01-01"})
    assert of(DeadlineKind.NOTICE, story, "2019-01-01", "2020-12-31") == [
        ("2019-09-30", "2019-12-31"),
        ("2020-09-30", "2020-12-31"),
    ]


def test_a_year_of_its_own_counts_only_where_its_start_is_known() -> None:
    unknown = under({"months": 3, "to_end_of": "financial_year"})
    assert of(DeadlineKind.NOTICE, unknown, "2019-01-01", "2020-12-31") == []
    known = under({"months": 3, "to_end_of": "financial_year", "year_start": "07-01"})
    assert of(DeadlineKind.NOTICE, known, "2019-01-01", "2019-12-31") == [("2019-03-31", "2019-06-30")]


def test_the_bodys_own_accepted_words_come_before_the_leads_terms() -> None:
    story = Story()
    story.put("lead", "2018-01-01", act("terms", for_=["county"], notice=QUARTER_YEAR))
    story.put("k", "2018-10-11", act("accession", notice={"months": 6, "to_end_of": "calendar_year"}))
    contested = [one for one in due(story, "2019-01-01", "2019-12-31") if one.kind == DeadlineKind.NOTICE]
    assert [one.certainty for one in contested] == [Certainty.CONTESTED, Certainty.CONTESTED]
    assert {(one.earliest, one.latest) for one in contested} == {(date(2019, 6, 30), date(2019, 9, 30))}
    story.put("lead", "2018-12-01", act("response", to="I2#0", value="accepted"))
    assert of(DeadlineKind.NOTICE, story, "2019-01-01", "2019-12-31") == [("2019-06-30", "2019-12-31")]


def test_contested_freedom_makes_the_notice_contested() -> None:
    story = under(QUARTER_YEAR, binding={"until": "2021-01-01"}, source="Satzung")
    story.put("lead", "2018-02-01", act("terms", for_=["county"], binding={"until": "2020-01-01"}, source="Merkblatt"))
    found = [one for one in due(story, "2019-01-01", "2020-12-31") if one.kind == DeadlineKind.NOTICE]
    assert [(one.detail, one.certainty) for one in found] == [
        ("2019-12-31", Certainty.CONTESTED),
        ("2020-12-31", Certainty.CERTAIN),
    ]


def test_later_terms_are_offered_until_the_body_takes_them() -> None:
    story = under(QUARTER_YEAR, day="2019-01-01")
    (found,) = [one for one in due(story, "2019-02-01", "2019-12-31") if one.kind == DeadlineKind.NOTICE]
    assert found.certainty == Certainty.OFFERED
    story.put("k", "2019-03-01", act("response", to="I1#0", value="accepted"))
    (found,) = [one for one in due(story, "2019-04-01", "2019-12-31") if one.kind == DeadlineKind.NOTICE]
    assert found.certainty == Certainty.CERTAIN


def test_who_leaves_anyway_is_not_asked_for_notice() -> None:
    story = under(QUARTER_YEAR)
    story.put("k", "2019-05-01", act("withdrawal", from_="2020-01-01"))
    assert of(DeadlineKind.NOTICE, story, "2019-06-01", "2020-12-31") == []
    assert of(DeadlineKind.UPCOMING, story, "2019-06-01", "2020-12-31") == [("2020-01-01", "withdrawal")]


def test_words_are_not_read_by_the_law_itself() -> None:
    assert of(DeadlineKind.NOTICE, under("drei Monate zum Jahresende"), "2019-01-01", "2020-12-31") == []


def test_who_is_in_for_a_phase_only_is_asked_to_continue() -> None:
    story = party(term={"phase": "planning"})
    assert of(DeadlineKind.CONTINUATION, story, "2019-11-01", "2020-12-31") == [("2019-12-31", "planning")]
    assert of(DeadlineKind.PHASE_END, story, "2019-11-01", "2020-12-31", "k") == [("2019-12-31", "planning")]
    assert of(DeadlineKind.PHASE_END, story, "2019-11-01", "2020-12-31", "c") == []
    story.put("k", "2019-12-01", act("continuation", term="whole", from_="2020-01-01"))
    assert of(DeadlineKind.TERM_END, story, "2019-11-01", "2020-12-31") == []


def test_a_planned_end_is_told_as_planned_and_stays_open_once_it_has_passed() -> None:
    story = Story(phases=[{"key": "planning", "from": "2018-01-01", "until": "2020-01-01", "end": "planned"}])
    story.put("k", "2018-10-11", act("accession", term={"phase": "planning"}))
    found = due(story, "2019-11-01", "2020-12-31")
    assert [(one.kind, one.certainty) for one in found] == [
        (DeadlineKind.CONTINUATION, Certainty.PLANNED),
        (DeadlineKind.PHASE_END, Certainty.PLANNED),
    ]
    assert of(DeadlineKind.PLANNED_END_PASSED, story, "2020-03-01", "2020-12-31") == [("2019-12-31", "planning")]
    story.put("lead", "2020-03-02", act("phasing", phase="planning", until="2020-07-01", end="planned"))
    assert of(DeadlineKind.PLANNED_END_PASSED, story, "2020-03-03", "2020-12-31") == []


def test_the_first_free_day_is_told_once_for_all_bodies_of_the_same_terms() -> None:
    story = under(None, binding={"until": "2020"})
    story.put("k2", "2018-11-01", act("accession"))
    (found,) = [one for one in due(story, "2019-01-01", "2021-12-31") if one.kind == DeadlineKind.BINDING_END]
    assert (found.day, found.bodies, found.because) == (date(2021, 1, 1), ("k", "k2"), ("I1#0",))


def test_contested_ends_show_the_earliest_and_the_latest() -> None:
    story = under(None, binding="whole", source="Auftakt")
    story.put("lead", "2018-02-01", act("terms", for_=["county"], binding={"until": "2020-01-01"}, source="Merkblatt"))
    (found,) = [one for one in due(story, "2019-01-01", "2021-12-31") if one.kind == DeadlineKind.BINDING_END]
    assert (found.certainty, found.earliest, found.latest) == (Certainty.CONTESTED, date(2020, 1, 1), None)


def test_passing_acts_end_on_their_last_day() -> None:
    story = party(stands_for("m1", until="2020-04-01"))
    story.put("k", "2018-12-01", act("suspension", from_="2019-01-01", until="2019-07-01"))
    story.put("m1", "2018-12-01", act("consent", to="I1#1", value="given", until="2019-10-01"))
    story.put("c", "2018-12-01", act("accession", until="2019-12-01"))
    assert of(DeadlineKind.SUSPENSION_END, story, "2019-02-01", "2020-12-31") == [("2019-06-30", None)]
    assert of(DeadlineKind.CONSENT_END, story, "2019-02-01", "2020-12-31") == [("2019-09-30", None)]
    assert of(DeadlineKind.REPRESENTATION_END, story, "2019-02-01", "2020-12-31", "m1") == [("2020-03-31", None)]
    assert of(DeadlineKind.TERM_END, story, "2019-02-01", "2020-12-31") == [("2019-11-30", None)]


def test_a_suspension_that_was_resumed_has_no_end_any_more() -> None:
    story = party()
    story.put("k", "2018-12-01", act("suspension", from_="2019-01-01", until="2019-07-01"))
    story.put("k", "2019-03-01", act("resumption"))
    assert of(DeadlineKind.SUSPENSION_END, story, "2019-04-01", "2020-12-31") == []


@pytest.mark.parametrize(
    ("due_", "day"), [("2019-05-31", "2019-05-31"), ("2019-05", "2019-05-31"), ("2019", "2019-12-31")]
)
def test_a_promise_is_due_on_its_last_day(due_: str, day: str) -> None:
    story = party(act("commitment", due=due_, value="Bericht"))
    assert of(DeadlineKind.COMMITMENT_DUE, story, "2019-01-01", "2019-12-31") == [(day, "Bericht")]


def test_a_promise_that_is_recorded_as_kept_is_not_due() -> None:
    story = party(act("commitment", due="2019-05-31", value="Bericht"))
    story.put("k", "2019-04-01", act("fulfilment", of="I1#1", value="met"))
    assert of(DeadlineKind.COMMITMENT_DUE, story, "2019-03-31", "2019-12-31") == [("2019-05-31", "Bericht")]
    assert of(DeadlineKind.COMMITMENT_DUE, story, "2019-04-01", "2019-12-31") == []


def test_an_open_request_concerns_both_sides_until_it_is_answered() -> None:
    story = party(act("request", modality="requested", binding={"until": "2019-01-01"}))
    assert of(DeadlineKind.REQUEST_OPEN, story, "2019-02-01", "2019-12-31", "lead") == [("2018-10-11", None)]
    story.put("lead", "2019-03-01", act("response", to="I1#1", value="accepted"))
    assert of(DeadlineKind.REQUEST_OPEN, story, "2019-03-01", "2019-12-31") == []


def test_a_provisional_representation_is_to_be_confirmed_when_the_phase_changes() -> None:
    story = party(act("representation", represented=GROUP, form="informal", provisional=True))
    assert of(DeadlineKind.RECONFIRMATION, story, "2019-06-01", "2020-05-31") == [("2020-01-01", "doing")]
    assert of(DeadlineKind.RECONFIRMATION, story, "2021-06-01", "2021-12-31") == [("2020-01-01", "doing")]


def test_a_reserved_right_with_a_date_is_due_until_it_is_used() -> None:
    story = party(act("reservation", modality="reserved", right="reduce", trigger={"date": "2019-06-30"}))
    assert of(DeadlineKind.RESERVATION_DATE, story, "2019-01-01", "2019-12-31") == [("2019-06-30", "reduce")]
    story.put("k", "2019-02-01", act("invocation", of="I1#1"), act("reduction", level="support"))
    assert of(DeadlineKind.RESERVATION_DATE, story, "2019-02-01", "2019-12-31") == []


def test_whoever_is_asked_about_sees_its_own_and_the_common_ones_only() -> None:
    story = under(QUARTER_YEAR)
    story.put("c", "2018-11-01", act("accession", term={"until": "2019-07-01"}))
    kinds = [one.kind for one in due(story, "2019-01-01", "2019-12-31", "c")]
    assert kinds == [DeadlineKind.TERM_END, DeadlineKind.PHASE_END]


def test_wrong_questions_are_refused() -> None:
    with pytest.raises(UnknownKey):
        due(party(), "2019-01-01", "2019-12-31", "nobody")
    with pytest.raises(InputError):
        due(party(), "2019-01-02", "2019-01-01")
    with pytest.raises(InputError):
        due(party(), "2019-01-01", "9999-12-31")


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-31"])
def test_the_edges_of_the_calendar_break_nothing(on: str) -> None:
    assert isinstance(due(under(QUARTER_YEAR), on, on), list)
    assert isinstance(due(under({"months": 900}, binding={"until": "2020"}), on, on), list)
