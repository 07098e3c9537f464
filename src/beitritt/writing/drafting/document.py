"""Drafts the document of an instrument that is made in the register: head, one sentence a statement, foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from beitritt.register.bodies import Directory
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.statements import Statement
from beitritt.register.wording import long_date
from beitritt.writing.drafting import sentences
from beitritt.writing.drafting.filling import Filling, Surroundings
from beitritt.writing.drafting.phrases import GERMAN, inner


def drafted(
    instrument: Instrument, initiative: Initiative, directory: Directory, find: Callable[[str], Instrument | None]
) -> Instrument:
    """The instrument with a German plain text that says its statements, each with the place of its sentence.

    `find` gives deposited instruments, which statements about other statements name. The names of bodies, subjects and
    phases are those of the directory and the initiative; nothing is said that no statement says.
    """
    around = Surroundings(initiative, directory, find)
    text = _head(instrument, initiative, directory)
    placed: list[Statement] = []
    for number, statement in enumerate(instrument.statements):
        sentence = Filling(instrument, number, around).sentence()
        placed.append(replace(statement, span=(len(text), len(text) + len(sentence))))
        text += sentence + "\n\n"
    document = Document.of_text(text + sentences.FOOT)
    return replace(instrument, document=document, statements=tuple(placed))


def _head(instrument: Instrument, initiative: Initiative, directory: Directory) -> str:
    day = instrument.begins
    named = instrument.addressee
    return sentences.HEAD.format(
        author=directory.name(instrument.author, day),
        addressee=sentences.ADDRESSEE.format(name=directory.name(named, day)) if named else "",
        dated=long_date(instrument.dated.text if instrument.dated else day, GERMAN),
        initiative=inner(initiative.name),
    )
