"""Who is what, counted: bodies and the people who live in them, by status, as a table and as stretches of one bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from beitritt.register.coverage import Inhabitants
from beitritt.register.spans import Status
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.register.wording.coverage import inhabitants_said, number
from beitritt.web.naming import Naming
from beitritt.web.questions import Question
from beitritt.web.survey import Survey, covered, peopled


@dataclass(frozen=True, slots=True)
class Count:
    """How many bodies have a status, with the address that shows only these, and how many people they bring in."""

    status: Status
    word: str
    count: str
    people: str
    chosen: bool
    url: str


@dataclass(frozen=True, slots=True)
class Share:
    """A status as a part of all bodies, drawn as a stretch of a bar."""

    status: Status
    left: float
    width: float


def coverage(standings: Standings, survey: Survey, question: Question, naming: Naming) -> dict[str, object]:
    """The counts, the bar, and what is said of the people; without figures of them only the bodies are counted."""
    counts, people = covered(survey), peopled(standings, question.on, question.subject)
    unknown = [standings.directory.name(key, naming.on) for key in people.unknown]
    return {
        "coverage": [_count(status, count, people, question, naming) for status, count in counts],
        "with_people": people.reached > 0,
        "people_said": inhabitants_said(people, unknown, naming.language) if people.counts else [],
        "shares": shares(counts),
    }


def _count(status: Status, count: int, people: Inhabitants, question: Question, naming: Naming) -> Count:
    living, chosen = people.counts.get(status), status == question.status
    return Count(
        status,
        words(naming.language).STATUS[status],
        number(count, naming.language),
        number(living, naming.language) if living else "",
        chosen,
        question.query(status=None if chosen else status.value) + "#standings",
    )


def shares(counts: Sequence[tuple[Status, int]]) -> list[Share]:
    """The counts as stretches of one bar, in per cent."""
    total, place, found = sum(count for _, count in counts), 0.0, []
    for status, count in counts:
        width = 100 * count / total
        found.append(Share(status, round(place, 3), round(width, 3)))
        place += width
    return found
