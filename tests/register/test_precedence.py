"""Contradicting sources of terms are told with their rank, and with the rule by which one of them would decide."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.answers import status
from beitritt.register.binding import Source
from beitritt.register.dates import parse_instant
from beitritt.register.explanation import explain
from beitritt.register.speaking import Speaker
from beitritt.register.wording.precedence import PRECEDENCE
from tests.register.story import LATE, Story, act
from tests.register.test_binding import terms


def told(story: Story, language: str) -> list[str]:
    """The sentences about the county on 1 December 2018."""
    standings = story.standings()
    answer = status(standings, date(2018, 12, 1), parse_instant(LATE), "k")
    known = {one.id: one for one in story.instruments}
    return [text for _, text in Speaker.of(standings, language).sentences(explain(standings, answer, known.get))]


def test_every_source_has_its_rule() -> None:
    assert set(PRECEDENCE["de"]) == set(PRECEDENCE["en"]) == set(Source)


@pytest.mark.parametrize(
    ("language", "ranked", "deciding"),
    [
        ("de", "Erlass (Bedingungen der Federführung), Rang 1: bis einschließlich 31. Dezember 2020",
         "Entscheiden würde: Erlass (Bedingungen der Federführung), Rang 1. [Regel: Bedingungen der Federführung"),
        ("en", "Erlass (the lead's terms), rank 1: ",
         "What would decide: Erlass (the lead's terms), rank 1. [Rule: The lead's terms come before"),
    ],
)  # fmt: skip
def test_rank_and_rule_are_told(language: str, ranked: str, deciding: str) -> None:
    story = Story()
    story.put("lead", "2018-05-01", act("terms", binding={"until": "2021-01-01"}, source="Erlass", rank=1),
              act("terms", binding={"until": "2019-01-01"}, source="Flyer", rank=2))  # fmt: skip
    story.put("k", "2018-10-11", act("accession"))
    said = told(story, language)
    assert any(line.startswith(ranked) for line in said), said
    assert any(line.startswith(deciding) for line in said), said
    assert {claim["rank"] for claim in story.row("k", "2018-12-01")["bound_until"]["contested"]} == {1, 2}  # type: ignore[index]  # JSON


def test_where_nothing_contradicts_no_rule_is_told() -> None:
    story = Story()
    story.put("lead", "2018-05-01", act("terms", binding={"until": "2021-01-01"}, rank=1))
    story.put("k", "2018-10-11", act("accession"))
    assert not any("Entscheiden würde" in line for line in told(story, "de"))


def test_a_later_letter_of_the_lead_replaces_an_earlier_one_that_names_no_source() -> None:
    story = Story()
    story.put("lead", "2018-01-05", terms("county", "2021-01-01"))
    story.put("k", "2018-03-01", act("accession"))
    story.put("lead", "2018-06-01", terms("county", "2023-01-01"))
    story.put("k2", "2018-07-01", act("accession"))
    assert [story.bound(body, "2018-08-01") for body in ("k", "k2")] == ["2021-01-01", "2023-01-01"]
    story.put("k", "2018-09-01", act("response", to="I3#0", value="accepted"))
    assert story.bound("k", "2018-10-01") == "2023-01-01"


def test_two_terms_in_one_letter_of_the_lead_contest_each_other() -> None:
    story = Story()
    story.put("lead", "2018-05-01", terms("county", "2021-01-01"), terms("county", "2023-01-01"))
    story.put("k", "2018-10-11", act("accession"))
    assert story.contested("k", "2018-12-01") == {"I1#0", "I1#1"}
