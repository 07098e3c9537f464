"""The messages of a consultation as they are mailed: asked, reminded, asked back, replied, answered, withdrawn."""

from __future__ import annotations

from beitritt.register.circulars import Section
from beitritt.register.consultations import Notification
from beitritt.register.messages import in_one_line
from beitritt.register.standings import Standings
from beitritt.register.wording import Called, long_date
from beitritt.writing.messages.invitation_words import INVITATION_WORDS
from beitritt.writing.messages.text import Pages, initiative_pages, letter


def invitation(notification: Notification, standings: Standings, pages: Pages, language: str) -> tuple[str, str]:
    """Subject and text of a message; where it brings a link, the pages must have an address."""
    words, name = INVITATION_WORDS[language], standings.directory.name
    consultation, initiative = notification.consultation, standings.initiative
    fields = {
        "by": Called(name(consultation.asked_by), language),
        "to": Called(name(notification.to), language),
        "about": Called(name(notification.about or ""), language),
        "initiative": initiative.name,
        "deadline": long_date(consultation.deadline, language),
    }

    def said(word: str) -> str:
        return in_one_line(words[word].format(**fields))

    sections = [Section(said(f"{notification.occasion}_title"), (said(notification.occasion),))]
    if notification.path is not None:
        sections += [
            Section(said("question"), (in_one_line(consultation.question), said("until"), said("silence"))),
            Section(said("link"), (f"{pages.base}/{notification.path}", said("link_once"))),
        ]
    title, lead = sections[0].heading, in_one_line(name(initiative.lead))
    first = Section(initiative.name, sections[0].lines)
    return title, letter(
        title, [first, *sections[1:], *initiative_pages(initiative.key, pages, language)], lead, language
    )
