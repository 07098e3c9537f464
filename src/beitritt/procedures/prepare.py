"""Preparing: a declaration worded as a letter, with what it would change. Nothing is kept and nothing is sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from beitritt.procedures.declare import Declaration
from beitritt.procedures.office import Ledger
from beitritt.procedures.preview import Preview, what_if
from beitritt.register.instruments import Document, Instrument
from beitritt.register.standings import Standings
from beitritt.writing.letters.outgoing import Outgoing, Stationery
from beitritt.writing.letters.plain import plain_letter
from beitritt.writing.letters.statement import statement_letter
from beitritt.writing.letters.text import LetterKind


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter that nobody has sent: the instrument that it would become, and what that would change."""

    letter: Instrument
    preview: Preview

    @property
    def document(self) -> Document:
        """The letter's text as a document; a prepared letter always has one."""
        return self.letter.document or Document.of_text("")

    @property
    def text(self) -> str:
        """The letter's text."""
        return self.document.text or ""


def prepare(
    ledger: Ledger, declaration: Declaration, now: datetime, before: Standings | None = None, *, signed: bool = True
) -> Prepared:
    """The letter of a declaration. Raises Inadmissible where the rules refuse it, UnknownKey and InputError.

    `before` are the standings as they are, where somebody has derived them; `signed` leaves room for a signature.
    """
    seen = what_if(ledger, [declaration], now, before=before)
    initiative, directory = seen.before.initiative, seen.before.directory
    return Prepared(plain_letter(seen.instruments[0], initiative, directory, signed=signed), seen)


def on_paper(ledger: Ledger, made: Prepared, kind: LetterKind) -> Outgoing:
    """The prepared letter by DIN 5008, with its statements as data: the same sentences, ready to be set as PDF."""
    initiative, directory = made.preview.before.initiative, made.preview.before.directory
    return statement_letter(kind, made.letter, initiative, directory, ledger.instrument, Stationery()).outgoing
