"""A declaration as a letter in plain text: to be printed, signed and sent, or handed in as it is.

The sentences are those of `drafting`, word for word; only what stands around them is a letter's.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from beitritt.register.bodies import Directory
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Document, Instrument
from beitritt.register.statements import Kind
from beitritt.register.wording import Called, long_date
from beitritt.writing.drafting.phrases import GERMAN, inner

HEAD = (
    "{author}\n\n{addressee}Datum: {dated}\n\n{subject}\n\nSehr geehrte Damen und Herren,\n\nhiermit wird erklärt:\n\n"
)
TO = "{name}\n\n"
SUBJECTS: dict[Kind, str] = {
    Kind.ACCESSION: "Beitritt zur Initiative „{initiative}“",
    Kind.CONSENT: "Vertretung in der Initiative „{initiative}“",
    Kind.REDUCTION: "Reduzierung der Mitwirkung an der Initiative „{initiative}“",
    Kind.WITHDRAWAL: "Austritt aus der Initiative „{initiative}“",
}
"""What the letter is about, by the kind of its main statement."""

OTHER = "Erklärung zur Initiative „{initiative}“"
BEGUN = "…\n"
CONSENTS = {
    "attached": "die Zustimmungen der Vertretenen liegen bei",
    "later": "die Zustimmungen der Vertretenen werden nachgereicht",
}
"""What may be added to a representation about the consents of those represented; evidence is only their own word."""
CLOSING = "Mit freundlichen Grüßen\n\n"
SIGNED = CLOSING + "\n\n______________________________\nfür {author:acc} (Unterschrift, Amtsbezeichnung)\n"
HANDED_IN = CLOSING + "{author}\n\nElektronisch im Register eingereicht.\n"


def plain_letter(made: Instrument, initiative: Initiative, directory: Directory, *, signed: bool = True) -> Instrument:
    """The drafted instrument with its sentences in a letter; each statement keeps the place of its sentence there.

    `signed` leaves room for a signature; otherwise it says that it was handed in electronically.
    """
    day = made.dated.text if made.dated else made.begins
    text = _head(initiative, directory, made, day)
    placed = []
    for number, statement in enumerate(made.statements):
        sentence = made.quote(number) or ""
        placed.append(replace(statement, span=(len(text), len(text) + len(sentence))))
        text += sentence + "\n\n"
    name = directory.name(made.author, made.begins)
    text += (SIGNED if signed else HANDED_IN).format(author=Called(name, GERMAN))
    return replace(made, document=Document.of_text(text), statements=tuple(placed))


def begun_letter(initiative: Initiative, directory: Directory, author: str, kind: Kind, dated: date) -> str:
    """The letter's head alone, where nothing can be declared yet."""
    addressee = _addressee(directory.name(initiative.lead, dated)) if author != initiative.lead else ""
    return (
        HEAD.format(
            author=directory.name(author, dated),
            addressee=addressee,
            dated=long_date(dated, GERMAN),
            subject=_subject(kind, initiative),
        )
        + BEGUN
    )


def resolution_words(organ: str, day: date | None) -> str:
    """The resolution behind a declaration: who resolved, and when where that is known."""
    return f"Beschluss vom {long_date(day, GERMAN)} ({organ})" if day else f"Beschluss ({organ})"


def _head(initiative: Initiative, directory: Directory, made: Instrument, day: date | str) -> str:
    main = next((one.kind for one in made.statements if one.kind in SUBJECTS), None)
    return HEAD.format(
        author=directory.name(made.author, made.begins),
        addressee=_addressee(directory.name(made.addressee, made.begins)) if made.addressee else "",
        dated=long_date(day, GERMAN),
        subject=_subject(main, initiative),
    )


def _addressee(name: str) -> str:
    return TO.format(name=name)


def _subject(kind: Kind | None, initiative: Initiative) -> str:
    template = SUBJECTS.get(kind, OTHER) if kind is not None else OTHER
    return template.format(initiative=inner(initiative.name))
