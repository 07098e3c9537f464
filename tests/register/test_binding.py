"""Rule 7: how long a body is bound, when that is contested, and what only then lapses (domain.md §4.7)."""

from __future__ import annotations

import pytest

from beitritt.register.interchange import JsonObject
from tests.register.story import PHASES, Story, act, party, stands_for

PLANNED: list[JsonObject] = [
    {"key": "planning", "from": "2018-01-01", "until": "2020-01-01", "end": "planned"},
    {"key": "doing", "from": "2020-01-01", "end": "unknown"},
]


def terms(kind: str, until: str | None = None, *, what: str = "binding", **fields: object) -> JsonObject:
    """Terms for a kind of body: bound until a date, or for the whole initiative."""
    statement: JsonObject = act("terms", for_=[kind], **{what: {"until": until} if until else "whole"}, **fields)
    return statement


def after(*published: JsonObject, **fields: object) -> Story:
    """The lead published terms (I1), then the county joined (I2#0)."""
    story = Story()
    story.put("lead", "2018-05-01", *published)
    story.put("k", "2018-10-11", act("accession", **fields))
    return story


def test_without_any_words_nobody_is_known_to_be_bound() -> None:
    story = party()
    assert story.bound("k", "2018-12-01") is None
    assert story.contested("k", "2018-12-01") == set()
    assert "terms_contested" not in story.codes("2018-12-01")


def test_own_words_that_the_lead_accepted_bind() -> None:
    story = after(terms("county", "2023-01-01"), binding={"until": "2021-01-01"})
    story.put("lead", "2018-11-01", act("response", to="I2#0", value="accepted"))
    assert story.bound("k", "2018-12-01") == "2021-01-01"


def test_published_terms_bind_the_kind_they_are_for() -> None:
    story = after(terms("county", "2021-01-01"), terms("municipality", "2019-01-01"))
    story.put("m1", "2018-10-11", act("accession"))
    story.put("c", "2018-10-11", act("accession"))
    assert story.bound("k", "2018-12-01") == "2021-01-01"
    assert story.bound("m1", "2018-12-01") == "2019-01-01"
    assert story.bound("c", "2018-12-01") is None
    assert story.contested("k", "2018-12-01") == set()


def test_terms_for_several_kinds() -> None:
    story = Story()
    story.put("lead", "2018-05-01", act("terms", for_=["county", "county_free_city"], binding={"until": "2021-01-01"}))
    for body in ("k", "c"):
        story.put(body, "2018-10-11", act("accession"))
        assert story.bound(body, "2018-12-01") == "2021-01-01"


def test_merely_reported_terms_come_last_but_count() -> None:
    story = Story()
    story.put("c", "2018-05-01", terms("county", "2021-01-01", modality="reported"))
    story.put("k", "2018-10-11", act("accession"))
    assert story.bound("k", "2018-12-01") == "2021-01-01"
    assert story.contested("k", "2018-12-01") == set()


def test_two_sources_that_differ_for_its_kind_are_contested_and_all_shown() -> None:
    story = after(terms("county", "2021-01-01", source="Erlass"), terms("county", "2019-01-01", source="Flyer"))
    assert story.bound("k", "2018-12-01") is None
    assert story.contested("k", "2018-12-01") == {"I1#0", "I1#1"}
    assert "terms_contested" in story.codes("2018-12-01", "k")


def test_a_reported_source_contests_a_published_one() -> None:
    story = after(terms("county", "2021-01-01", source="Erlass"))
    story.put("c", "2018-06-01", terms("county", "2019-01-01", modality="reported", source="Auftakt"))
    assert story.bound("k", "2018-12-01") is None
    assert story.contested("k", "2018-12-01") == {"I1#0", "I3#0"}


def test_two_sources_that_agree_are_not_contested() -> None:
    story = after(terms("county", "2021-01-01", source="Erlass"), terms("county", "2021-01-01", source="Flyer"))
    assert story.bound("k", "2018-12-01") == "2021-01-01"


@pytest.mark.parametrize(
    ("answer", "contested"),
    [(None, True), ("open", True), ("accepted", False), ("rejected", False)],
)
def test_a_request_for_other_terms_contests_until_it_is_answered(answer: str | None, contested: bool) -> None:  # noqa: FBT001 - a table's column
    story = after(terms("county", "2021-01-01"))
    story.put("k", "2018-10-12", act("request", modality="requested", binding={"until": "2019-01-01"}))
    if answer:
        story.put("lead", "2018-11-01", act("response", to="I3#0", value=answer))
    assert bool(story.contested("k", "2018-12-01")) == contested
    assert ("request_unanswered" in story.codes("2018-12-01")) == contested
    assert "request_unanswered" in story.codes("2018-10-20")


def test_a_request_of_another_body_contests_nothing_here() -> None:
    story = after(terms("county", "2021-01-01"))
    story.put("c", "2018-10-11", act("accession"), act("request", modality="requested"))
    assert story.bound("k", "2018-12-01") == "2021-01-01"


@pytest.mark.parametrize("represents", [True, False])
def test_kinds_treated_differently_contest_only_where_one_represents_the_other(represents: bool) -> None:  # noqa: FBT001 - a table's column
    story = after(terms("county", "2021-01-01"), terms("municipality", "2019-01-01"))
    if represents:
        story.put("k", "2018-10-12", stands_for("m1"))
    assert bool(story.contested("k", "2018-12-01")) == represents
    assert ("terms_contested" in story.codes("2018-12-01")) == represents


def test_kinds_treated_alike_contest_nothing() -> None:
    story = after(terms("county", "2021-01-01"), terms("municipality", "2021-01-01"))
    story.put("k", "2018-10-12", stands_for("m1"))
    assert story.bound("k", "2018-12-01") == "2021-01-01"


def test_terms_apply_as_in_force_at_accession() -> None:
    story = after(terms("county", "2021-01-01"))
    story.put("lead", "2019-05-01", terms("county", "2025-01-01"))
    story.put("k2", "2019-06-01", act("accession"))
    assert story.bound("k", "2019-06-01") == "2021-01-01"


def test_later_terms_of_the_same_source_hold_for_who_accedes_later() -> None:
    story = Story()
    story.put("lead", "2018-05-01", act("terms", for_=["county"], binding={"until": "2021-01-01"}, until="2019-05-01"))
    story.put("k", "2018-10-11", act("accession"))
    story.put("lead", "2019-05-01", terms("county", "2025-01-01"))
    story.put("k2", "2019-06-01", act("accession"))
    assert story.bound("k", "2019-07-01") == "2021-01-01"
    assert story.bound("k2", "2019-07-01") == "2025-01-01"


def test_a_binding_ends_nobody() -> None:
    """An association member after the minimum term is still a member."""
    story = after(terms("county", "2019-01-01"))
    assert story.status("k", "2019-06-01") == "party"


def test_an_uncontested_published_term_lapses() -> None:
    story = after(terms("county", "2019-01-01", what="term"))
    assert [story.status("k", day) for day in ("2018-12-31", "2019-01-01")] == ["party", "lapsed"]
    assert "I1#0" in story.because("k", "2019-01-01")


def test_a_contested_term_lapses_nobody() -> None:
    story = after(
        terms("county", "2019-01-01", what="term", source="A"), terms("county", "2022-01-01", what="term", source="B")
    )
    assert {story.status("k", day) for day in ("2018-12-31", "2019-01-01", "2021-12-31", "2023-01-01")} == {"party"}
    assert "terms_contested" in story.codes("2019-06-01")


def test_an_unanswered_request_keeps_a_term_from_lapsing_and_its_answer_lets_it() -> None:
    """On the day the request is rejected nothing is contested any more, and the term has run out."""
    story = after(terms("county", "2019-01-01", what="term"))
    story.put("k", "2018-10-12", act("request", modality="requested", term={"until": "2020-01-01"}))
    assert story.status("k", "2019-01-01") == "party"
    story.put("lead", "2019-03-01", act("response", to="I3#0", value="rejected"))
    assert [story.status("k", day) for day in ("2019-02-28", "2019-03-01")] == ["party", "lapsed"]


def test_an_accepted_request_sets_the_term() -> None:
    story = after(terms("county", "2023-01-01", what="term"))
    story.put("k", "2018-10-12", act("request", modality="requested", term={"until": "2019-06-01"}))
    story.put("lead", "2018-12-01", act("response", to="I3#0", value="accepted"))
    assert story.bound("k", "2019-01-01") == "2019-06-01"
    assert [story.status("k", day) for day in ("2019-05-31", "2019-06-01")] == ["party", "lapsed"]


def test_an_own_term_accepted_lapses_at_its_end() -> None:
    story = after(terms("county", "2023-01-01", what="term"), term={"until": "2019-01-01"})
    story.put("lead", "2018-11-01", act("response", to="I2#0", value="accepted"))
    assert [story.status("k", day) for day in ("2018-12-31", "2019-01-01")] == ["party", "lapsed"]


def test_a_term_for_a_phase_ends_with_its_fixed_end() -> None:
    """A party for the planning phase only is not one after it."""
    story = Story()
    story.put("lead", "2018-05-01", act("terms", for_=["county"], term={"phase": "planning"}))
    story.put("k", "2018-10-11", act("accession"))
    assert [story.status("k", day) for day in ("2019-12-31", "2020-01-01")] == ["party", "lapsed"]
    assert story.bound("k", "2019-01-01") == "2020-01-01"


def test_a_phase_of_unknown_end_lapses_nobody() -> None:
    story = Story()
    story.put("lead", "2018-05-01", act("terms", for_=["county"], term={"phase": "doing"}))
    story.put("k", "2018-10-11", act("accession"))
    assert story.status("k", "2028-01-01") == "party"
    assert story.bound("k", "2019-01-01") is None


def test_a_planned_end_of_the_only_phase_lapses_nobody_by_itself() -> None:
    """Nothing but the plan says that it is over; whether the beginning of another phase does is left open here."""
    story = Story(phases=[PLANNED[0]])
    story.put("lead", "2018-05-01", act("terms", for_=["county"], term={"phase": "planning"}))
    story.put("k", "2018-10-11", act("accession"))
    assert story.status("k", "2020-06-01") == "party"
    assert "planned_end_passed" in story.codes("2020-06-01")


def test_phasing_moves_what_depends_on_the_phase() -> None:
    story = Story()
    story.put("lead", "2018-05-01", act("terms", for_=["county"], term={"phase": "planning"}))
    story.put("k", "2018-10-11", act("accession"))
    story.put("lead", "2019-10-01", act("phasing", phase="planning", until="2021-01-01", end="fixed"))
    assert [story.status("k", day) for day in ("2020-01-01", "2020-12-31", "2021-01-01")] == [
        "party",
        "party",
        "lapsed",
    ]
    assert story.status("k", "2020-06-01", known="2019-09-01T00:00:00Z") == "lapsed"
    assert story.bound("k", "2019-11-01") == "2021-01-01"


def test_phasing_fixes_the_end_of_the_initiative() -> None:
    story = party()
    story.put("lead", "2019-10-01", act("phasing", phase="doing", until="2022-01-01", end="fixed"))
    assert [story.status("k", day) for day in ("2021-12-31", "2022-01-01")] == ["party", "ended"]


def test_whole_means_the_fixed_end_of_the_last_phase() -> None:
    story = Story(phases=[PHASES[0], {"key": "doing", "from": "2020-01-01", "until": "2022-01-01", "end": "fixed"}])
    story.put("lead", "2018-05-01", act("terms", for_=["county"], binding="whole"))
    story.put("k", "2018-10-11", act("accession"))
    assert story.bound("k", "2019-01-01") == "2022-01-01"


def test_whole_of_an_initiative_without_end_has_no_date() -> None:
    story = after(terms("county"))
    assert story.bound("k", "2019-01-01") is None
    assert story.contested("k", "2019-01-01") == set()
    assert story.status("k", "2028-01-01") == "party"


def test_a_contested_binding_does_not_depend_on_the_order_of_publication() -> None:
    one, other = terms("county", "2021-01-01", source="A"), terms("county", "2019-01-01", source="B")
    for first, second in ((one, other), (other, one)):
        story = after(first, second)
        assert story.contested("k", "2018-12-01") == {"I1#0", "I1#1"}


def test_the_real_letter_is_contested() -> None:
    """The county heard three years, municipalities read one phase; it wishes the same and stands for them (§5)."""
    story = Story()
    story.put(
        "k", "2018-10-11",
        act("accession"), stands_for(provisional=True),
        act("terms", modality="reported", for_=["county", "county_free_city"], binding="whole", source="Auftakt"),
        act("terms", modality="reported", for_=["municipality"], binding={"until": "2018"}, source="Kurzbeschreibung"),
        act("request", modality="requested", binding={"until": "2018"}),
    )  # fmt: skip
    assert story.bound("k", "2018-12-31") is None
    assert story.contested("k", "2018-12-31") >= {"I1#2", "I1#3"}
    assert {"terms_contested", "request_unanswered", "consent_missing"} <= story.codes("2018-12-31")
    assert story.status("k", "2019-01-01") == "party"
    assert story.coverage("2018-12-31") == {"party": 1, "represented": 3}


def test_what_the_representative_does_later_does_not_free_those_it_represents() -> None:
    story = after(terms("municipality", "2021-01-01"))
    story.put("k", "2018-10-11", stands_for())
    story.put("k", "2021-06-01", act("continuation", term="whole"))
    story.put("k", "2022-03-01", act("suspension"))
    story.put("k", "2022-05-01", act("resumption"))
    assert [story.bound("m1", day) for day in ("2020-01-01", "2021-07-01", "2022-06-01")] == ["2021-01-01"] * 3


@pytest.mark.parametrize(
    ("on", "until"),
    [
        ("2018-11-01", "2019-01-01"),
        ("2018-12-31", "2019-01-01"),
        ("2019-01-01", "2020-01-01"),
        ("2019-06-01", "2020-01-01"),
        ("2031-12-31", "2032-01-01"),
    ],
)
def test_what_is_renewed_unless_notice_is_given_binds_to_the_end_of_the_period_then(on: str, until: str) -> None:
    story = party(term={"until": "2019-01-01"}, renewal={"months": 12})
    assert story.bound("k", on) == until


def test_what_is_not_renewed_binds_no_longer_than_it_says() -> None:
    story = party(binding={"until": "2019-01-01"})
    assert story.bound("k", "2019-06-01") == "2019-01-01"


def test_who_leaves_at_the_end_of_a_renewed_period_is_free_and_before_it_is_not() -> None:
    for end, breach in (("2020-01-01", False), ("2019-07-01", True)):
        story = party(term={"until": "2019-01-01"}, renewal={"months": 12})
        story.put("k", "2019-02-01", act("withdrawal", **{"from": end}))
        assert ("left_while_bound" in story.codes("2020-02-01")) is breach
