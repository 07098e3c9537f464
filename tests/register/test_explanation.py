"""What an explanation asserts: since when for that reason, and who kept a right for whom."""

from __future__ import annotations

from datetime import date

from beitritt.register.answers import status
from beitritt.register.dates import parse_instant
from beitritt.register.explanation import explain
from beitritt.register.speaking import Speaker
from tests.register.story import GROUP, LATE, Story, act, stands_for


def told(story: Story, body: str, on: str, language: str = "de") -> list[str]:
    """The sentences about a body."""
    standings = story.standings()
    answer = status(standings, date.fromisoformat(on), parse_instant(LATE), body)
    known = {one.id: one for one in story.instruments}
    return [text for _, text in Speaker.of(standings, language).sentences(explain(standings, answer, known.get))]


def test_who_had_left_before_is_gone_since_the_merger_only() -> None:
    story = Story({"key": "s", "kind": "municipality", "from": "2020-01-01"})
    story.put("k", "2018-10-11", act("accession"), stands_for())
    story.put("k", "2019-06-01", act("withdrawal"))
    story.put("s", "2019-12-01", act("succession", predecessor="m3", successor="s", from_="2020-01-01"))
    assert "seit dem 1. Januar 2020 nicht mehr selbst" in told(story, "m3", "2020-06-01")[0]
    assert "1. Juni 2019" in told(story, "m3", "2019-12-31")[0]


def test_what_another_kept_for_a_body_it_did_not_keep_itself() -> None:
    story = Story()
    kept = act("reservation", modality="reserved", right="direct_entry", represented=GROUP)
    story.put("k", "2018-10-11", act("accession"), stands_for(), kept)
    assert any(
        one.startswith("k hat m1 vorbehalten, unmittelbar einzusteigen") for one in told(story, "m1", "2019-01-01")
    )
    assert any(one.startswith("k has kept the right") for one in told(story, "m1", "2019-01-01", "en"))
    assert any(one.startswith("k hat für die Vertretenen vorbehalten") for one in told(story, "k", "2019-01-01"))
