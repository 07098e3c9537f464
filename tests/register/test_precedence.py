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
