"""A letter that declares: the fixed sentences of an instrument's statements within the text of the house.

The letter's plain text is the instrument's document, and each statement has its place in it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from beitritt.register.bodies import Directory
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.writing.drafting.filling import Filling, Surroundings
from beitritt.writing.drafting.phrases import GERMAN
from beitritt.writing.letters.outgoing import Outgoing, Stationery, file_name
from beitritt.writing.letters.text import LetterKind, everywhere, filled, letter_text
from beitritt.writing.paper.attachments import instrument_attachment
from beitritt.writing.paper.blocks import Declared
from beitritt.writing.paper.business_letter import plain_text


@dataclass(frozen=True, slots=True)
class StatementLetter:
    """The letter, and the instrument that it is: with the letter's plain text and the places of its statements."""

    outgoing: Outgoing
    instrument: Instrument


def statement_letter(
    kind: LetterKind,
    instrument: Instrument,
    initiative: Initiative,
    directory: Directory,
    find: Callable[[str], Instrument | None],
    stationery: Stationery,
) -> StatementLetter:
    """Write the letter that makes the instrument's statements, in German, to its addressee or the lead.

    `find` gives deposited instruments, which statements about other statements name. Raises InputError for a text of
    the house that cannot be used.
    """
    around, day = Surroundings(initiative, directory, find), instrument.begins
    sentences = [
        Declared(Filling(instrument, number, around).sentence()) for number in range(len(instrument.statements))
    ]
    recipient, head = instrument.addressee or initiative.lead, stationery.of(instrument.author, directory, day)
    values = everywhere(initiative, instrument.author, recipient, directory, day, GERMAN)
    made = filled(letter_text(kind, head.texts), values, {"statements": sentences})
    letter = stationery.letter(made, recipient, directory, day, GERMAN, (instrument.id, initiative.key))
    text, places = plain_text(letter, head)
    placed = tuple(replace(one, span=span) for one, span in zip(instrument.statements, places, strict=True))
    whole = replace(instrument, document=Document.of_text(text), statements=placed)
    name = file_name(
        kind.value,
        instrument.dated.text if instrument.dated else day.isoformat(),
        directory.name(instrument.author, day),
    )
    return StatementLetter(Outgoing(name, letter, head, instrument_attachment(whole)), whole)
