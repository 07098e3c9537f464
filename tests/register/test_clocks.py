"""Two clocks, partial dates, what is upcoming, and an empty register (domain.md §2, §4.11; formats.md)."""

from __future__ import annotations

import pytest

from tests.register.story import Story, act, party, stands_for


@pytest.mark.parametrize(
    ("written", "before", "first"),
    [
        ("2018-10", "2018-09-30", "2018-10-01"),
        ("2018", "2017-12-31", "2018-01-01"),
        ("2018-10-11", "2018-10-10", "2018-10-11"),
    ],
)
def test_a_partial_date_counts_from_its_first_day_and_is_kept(written: str, before: str, first: str) -> None:
    story = Story()
    story.put("k", written, act("accession"))
    assert [story.status("k", day) for day in (before, first)] == ["none", "party"]
    assert story.row("k", "2019-01-01")["from"] == written


@pytest.mark.parametrize(
    ("written", "last", "out"), [("2018", "2018-12-31", "2019-01-01"), ("2019-02", "2019-02-28", "2019-03-01")]
)
def test_a_partial_end_counts_through_its_last_day_and_is_kept(written: str, last: str, out: str) -> None:
    story = party(until=written)
    assert story.status("k", last) == "party"
    assert story.status("k", out) != "party"
    assert story.row("k", last)["until"] == written


def test_a_partial_end_of_a_representation() -> None:
    story = party(stands_for("m1", until="2019"))
    assert story.status("m1", "2019-12-31") == "represented"
    assert story.status("m1", "2020-01-01") != "represented"


def test_a_partial_term_runs_through_its_last_day() -> None:
    story = party(term={"until": "2018"})
    story.put("lead", "2018-11-01", act("response", to="I1#0", value="accepted"))
    assert [story.status("k", day) for day in ("2018-12-31", "2019-01-01")] == ["party", "lapsed"]


def test_an_exact_end_is_exclusive_and_written_exactly() -> None:
    story = party(until="2019-03-01")
    assert story.status("k", "2019-02-28") == "party"
    assert story.row("k", "2019-02-28")["until"] == "2019-03-01"


def test_the_february_of_a_leap_year() -> None:
    story = party(until="2020-02")
    assert story.status("k", "2020-02-29") == "party"
    assert story.status("k", "2020-03-01") != "party"


def test_a_late_letter_changes_only_what_is_known_later() -> None:
    story = party()
    before = story.answer("2019-06-01", known="2019-12-31T00:00:00Z")
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01"), recorded="2020-01-01T00:00:00Z")
    assert story.answer("2019-06-01", known="2019-12-31T00:00:00Z") == before
    assert story.status("k", "2019-06-01", known="2019-12-31T23:59:59Z") == "party"
    assert story.status("k", "2019-06-01", known="2020-01-01T00:00:00Z") == "withdrawn"


def test_before_anything_was_recorded_the_answer_is_empty() -> None:
    for story, known in ((Story(), "2030-01-01T00:00:00Z"), (party(), "2018-01-01T00:00:00Z")):
        found = story.answer("2019-01-01", known=known)
        assert (found["rows"], found["coverage"], found["upcoming"], found["findings"]) == ([], {}, [], [])


def test_before_anything_was_recorded_a_body_asked_for_is_none() -> None:
    assert Story().status("k", "2019-01-01") == "none"


def test_the_answer_names_both_clocks() -> None:
    found = party().answer("2019-01-01", known="2020-05-05T10:00:00Z")
    assert (found["initiative"], found["on"], found["known"]) == ("i", "2019-01-01", "2020-05-05T10:00:00Z")


def test_what_is_not_yet_in_force_is_upcoming_and_no_status() -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_="2020-01-01"))
    story.put("c", "2018-12-01", act("accession", from_="2019-07-01"))
    found = story.answer("2019-01-01")["upcoming"]
    assert isinstance(found, list)
    assert [(one["statement"], one["kind"], one["body"], one["from"]) for one in found] == [
        ("I3#0", "accession", "c", "2019-07-01"),
        ("I2#0", "withdrawal", "k", "2020-01-01"),
    ]
    assert story.status("c", "2019-01-01") == "none"
    assert story.answer("2020-01-01")["upcoming"] == []
    later = story.answer("2019-07-01")["upcoming"]
    assert isinstance(later, list)
    assert [one["statement"] for one in later] == ["I2#0"]


def test_upcoming_leaves_out_what_has_no_effect() -> None:
    story = party()
    story.put("c", "2018-12-01", act("accession", from_="2019-07-01", force="proposed"))
    story.put("u", "2018-12-01", act("accession", from_="2019-07-01"))
    story.put("u", "2018-12-02", act("annulment", of="I3"))
    story.put("k2", "2018-12-01", act("accession", from_="2019-07-01", modality="reported"))
    assert story.answer("2019-01-01")["upcoming"] == []


def test_upcoming_of_one_body_is_only_its_own() -> None:
    story = party()
    story.put("k", "2018-12-01", act("withdrawal", from_="2020-01-01"))
    story.put("c", "2018-12-01", act("accession", from_="2019-07-01"))
    found = story.answer("2019-01-01", body="c")["upcoming"]
    assert isinstance(found, list)
    assert [one["statement"] for one in found] == ["I3#0"]


def test_rows_leave_out_none_unless_the_body_is_asked_for() -> None:
    story = party()
    story.put("c", "2018-12-01", act("refusal"))
    rows = story.answer("2019-01-01")["rows"]
    assert isinstance(rows, list)
    assert [(row["body"], row["subject"]) for row in rows] == [("k", "*")]
    assert story.row("c", "2019-01-01")["status"] == "none"


def test_a_row_joins_the_subjects_that_stand_alike() -> None:
    story = party(scope=["schule"])
    story.put("k", "2018-10-11", act("accession", scope=["sprache"]))
    assert [row["status"] for row in story.rows("k", "2019-01-01")].count("party") == 1
    assert {story.status("k", "2019-01-01", subject) for subject in ("schule", "sprache", "kolleg")} == {"party"}


def test_subjects_entered_on_different_days_stand_in_rows_of_their_own() -> None:
    story = party(scope=["schule"])
    story.put("k", "2018-12-01", act("accession", scope=["sprache"], until="2019-06-01"))
    rows = {row["subject"]: (row["from"], row["until"], row["because"]) for row in story.rows("k", "2019-01-01")}
    assert {rows["schule"][:2], rows["sprache"][:2]} == {("2018-10-11", None), ("2018-12-01", "2019-06-01")}
    assert rows["schule"][2] != rows["sprache"][2]


def test_subjects_bound_for_different_times_stand_in_rows_of_their_own() -> None:
    story = party(scope=["schule"], binding={"until": "2018-12-31"})
    story.put("k", "2018-10-11", act("accession", scope=["sprache"], binding={"until": "2020-12-31"}))
    bound = {row["subject"]: row["bound_until"] for row in story.rows("k", "2018-11-01") if row["status"] == "party"}
    assert len(bound) == len({str(one) for one in bound.values()}) == 2


def test_who_left_and_came_back_on_one_day_is_in_since_the_first_accession_and_both_are_its_reasons() -> None:
    story = party()
    story.put("k", "2019-05-01", act("withdrawal", **{"from": "2019-06-01"}))
    story.put("k", "2019-05-02", act("accession", **{"from": "2019-06-01"}))
    row = story.row("k", "2019-07-01")
    assert (row["from"], row["because"]) == ("2018-10-11", ["I1#0", "I3#0"])


def test_a_scope_of_one_subject_gives_a_row_of_that_subject() -> None:
    story = party(scope=["kolleg"])
    rows = story.answer("2019-01-01")["rows"]
    assert isinstance(rows, list)
    assert [(row["subject"], row["status"]) for row in rows] == [("kolleg", "party")]


def test_the_row_until_is_the_next_change_that_is_deposited() -> None:
    story = party()
    story.put("k", "2018-12-01", act("suspension", from_="2019-06-01"))
    assert story.row("k", "2019-01-01")["until"] == "2019-06-01"
    assert story.row("k", "2019-06-01")["from"] == "2019-06-01"
    assert party().row("k", "2019-01-01")["until"] is None


def test_ties_go_by_recorded_and_only_then_by_deposited() -> None:
    """The second put on record is deposited later; its earlier `recorded` still puts it first."""
    story = party(stands_for("m1"))
    story.put("m1", "2018-12-01", act("consent", to="I1#1", value="refused"), recorded="2018-12-05T08:00:00Z")
    story.put("m1", "2018-12-01", act("consent", to="I1#1", value="given"), recorded="2018-12-04T08:00:00Z")
    assert story.status("m1", "2018-12-02") == "none"


@pytest.mark.parametrize(
    ("first", "second", "expected"), [("given", "refused", "none"), ("refused", "given", "represented")]
)
def test_ties_of_the_same_record_time_go_by_deposit(first: str, second: str, expected: str) -> None:
    story = party(stands_for("m1"))
    for value in (first, second):
        story.put("m1", "2018-12-01", act("consent", to="I1#1", value=value), recorded="2018-12-05T08:00:00Z")
    assert story.status("m1", "2018-12-02") == expected
