"""Dates of a page as a calendar file: what anybody may know, once; calendars to subscribe to have secret addresses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from beitritt.register.deadlines import Deadline
from beitritt.register.standings import Standings
from beitritt.web.deadlines import deadline_line
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.questions import Question
from beitritt.writing.tables.about import last_change


def calendar_file(
    name: str,
    found: Sequence[Deadline],
    standings: Mapping[str, Standings],
    question: Question,
    body: str | None = None,
) -> bytes:
    """What is due, from the question's day on; in the calendar of a body that body is not named again."""
    from beitritt.writing.calendar import calendar  # its library takes a while to load, and few pages need it

    def text(deadline: Deadline) -> str:
        of = standings[deadline.initiative]
        line = deadline_line(deadline, of, Naming(language(), of.directory, question.on), body)
        return line.what if body is None else f"{line.initiative}: {line.what}"

    return calendar(name, found, text, question.on, last_change(standings.values()), language())
