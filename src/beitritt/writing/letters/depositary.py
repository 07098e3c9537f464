"""The depositary's own letters: it acknowledges what came in, tells all in a circular, asks for consent.

They declare nothing. What they are about goes along as data where everybody may have it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.bodies import Directory
from beitritt.register.circulars import Section
from beitritt.register.consultations import Consultation
from beitritt.register.dates import in_berlin
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.wording import long_date
from beitritt.writing.letters.depositary_words import WORDS
from beitritt.writing.letters.outgoing import Outgoing, Stationery, file_name
from beitritt.writing.letters.text import LetterKind, everywhere, filled, letter_text
from beitritt.writing.paper.attachments import instrument_attachment
from beitritt.writing.paper.blocks import Block, Facts, Heading, Listing, Paragraph, in_halves
from beitritt.writing.paper.typesetting import Attachment


@dataclass(frozen=True, slots=True)
class Depositary:
    """Who writes about which initiative: its lead, on stationery, in a language, on a day."""

    initiative: Initiative
    directory: Directory
    stationery: Stationery
    language: str
    dated: date

    def letter(
        self,
        kind: LetterKind,
        recipient: str,
        core: dict[str, Sequence[Block]],
        attachment: Attachment | None = None,
        **names: str,
    ) -> Outgoing:
        """A letter of that kind to a body. Raises InputError for a text of the house that cannot be used."""
        return self.by(self.initiative.lead, kind, recipient, core, attachment, **names)

    def by(
        self,
        author: str,
        kind: LetterKind,
        recipient: str,
        core: dict[str, Sequence[Block]],
        attachment: Attachment | None = None,
        **names: str,
    ) -> Outgoing:
        """The same by another body than the lead."""
        head = self.stationery.of(author, self.directory, self.dated)
        values = everywhere(self.initiative, author, recipient, self.directory, self.dated, self.language)
        made = filled(letter_text(kind, head.texts, self.language), names | values, core)
        keywords = (self.initiative.key, recipient)
        letter = self.stationery.letter(made, recipient, self.directory, self.dated, self.language, keywords)
        file = file_name(kind.value, self.dated.isoformat(), self.directory.name(recipient, self.dated))
        return Outgoing(file, letter, head, attachment)


def acknowledgement(depositary: Depositary, instrument: Instrument, number: int, digest: str) -> Outgoing:
    """That an instrument is recorded as entry `number`, as what, and under which hash; the instrument as data."""
    told, language = WORDS[depositary.language], depositary.language
    rows = [(told["number"], str(number)), (told["id"], instrument.id)]
    if instrument.received:
        rows.append((told["received"], long_date(instrument.received.text, language)))
    rows.append((told["deposited"], long_date(in_berlin(instrument.deposited).date(), language)))
    rows += [(told["count"], str(len(instrument.statements))), (told["hash"], in_halves(digest))]
    day = told["dated"].format(day=long_date(instrument.dated.text, language)) if instrument.dated else told["undated"]
    data = instrument_attachment(instrument, language)
    return depositary.letter(
        LetterKind.ACKNOWLEDGEMENT, instrument.author, {"deposit": [Facts(tuple(rows))]}, data, dated=day
    )


def circular_letter(
    depositary: Depositary, recipient: str, title: str, sections: Sequence[Section], instrument: Instrument
) -> Outgoing:
    """A circular on paper; the `instrument` that it tells of goes along as data, as everybody may see it."""
    blocks: list[Block] = []
    for section in sections:
        blocks += [Heading(section.heading, 2), Listing(tuple((0, line) for line in section.lines))]
    data = instrument_attachment(instrument, depositary.language)
    return depositary.letter(LetterKind.CIRCULAR, recipient, {"told": blocks}, data, title=title)


def consent_request(depositary: Depositary, consultation: Consultation, recipient: str) -> Outgoing:
    """The question of a consultation on paper, by the body that asks, with room for the answer."""
    told = WORDS[depositary.language]
    answers: Sequence[Block] = (
        *(Paragraph(told[name]) for name in ("yes", "no", "ask")),
        Facts(((told["organ"], told["blank"]), (told["place"], told["blank"]))),
    )
    core: dict[str, Sequence[Block]] = {"question": [Paragraph(consultation.question)], "answers": answers}
    deadline = long_date(consultation.deadline, depositary.language)
    return depositary.by(consultation.asked_by, LetterKind.CONSENT_REQUEST, recipient, core, deadline=deadline)
