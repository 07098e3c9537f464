"""Dates in a line, and the reminder of one: what is due, for whom, how sure the day is, and how many days are left."""

from __future__ import annotations

from beitritt.register.circulars import Section
from beitritt.register.deadlines import Deadline
from beitritt.register.messages import in_one_line
from beitritt.register.standings import Standings
from beitritt.register.wording import long_date
from beitritt.register.wording.deadlines import deadline_text
from beitritt.writing.messages.text import Pages, initiative_pages, letter
from beitritt.writing.messages.words import circular_words


def dated(deadline: Deadline, standings: Standings, language: str) -> str:
    """A deadline in one line, its day first."""
    text = deadline_text(deadline, standings.directory.name, standings.initiative.phase_name, language)
    return circular_words(language)["dated"].format(day=long_date(deadline.day, language), text=text)


def reminder(standings: Standings, deadline: Deadline, left: int, pages: Pages, language: str) -> tuple[str, str]:
    """Subject and text of a reminder `left` days (0: today) before a deadline."""
    words, initiative = circular_words(language), standings.initiative
    sentence = words[{0: "reminder_today", 1: "reminder_tomorrow"}.get(left, "reminder")]
    title = in_one_line(sentence.format(days=left, initiative=initiative.name))
    when = Section(words["reminder_date"], (in_one_line(dated(deadline, standings, language)),))
    lead = in_one_line(standings.directory.name(initiative.lead))
    return title, letter(title, [when, *initiative_pages(initiative.key, pages, language)], lead, language)
