"""The certificate of deposit: what an instrument says, when the register took it in, and its place in the chain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.revision import STRIKING
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.statements import Group, Statement
from beitritt.register.wording import long_date, nested, words
from beitritt.register.wording.moments import moment
from beitritt.writing.paper.attachments import instrument_attachment
from beitritt.writing.paper.blocks import Block, Facts, Heading, Listing, Paragraph, Table, in_halves
from beitritt.writing.paper.letterheads import Letterhead
from beitritt.writing.paper.report import Paper
from beitritt.writing.reports.words import paper_words

BLACK = re.compile("█+")
"""What is blacked out in a quotation; it is shown at one length, so that it does not tell how long a name is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposited:
    """What the certificate states; `number`, `hash` and `previous` are the entry's in the chain.

    The instrument is as whoever reads the certificate may see it.
    """

    instrument: Instrument
    number: int
    hash: str
    previous: str
    standings: Standings
    dated: date


def deposit_certificate(deposited: Deposited, speaker: Speaker, head: Letterhead | None = None) -> bytes:
    """The certificate as PDF, with the instrument's statements as data. Raises InputError: see `typeset`."""
    words_, instrument = paper_words(speaker.language), deposited.instrument
    initiative = deposited.standings.initiative
    author = deposited.standings.directory.name(instrument.author, instrument.begins)
    paper = Paper(
        title=words_["deposit"],
        language=speaker.language,
        house=deposited.standings.directory.name(initiative.lead, deposited.dated),
        about=initiative.name,
        dated=deposited.dated,
        blocks=tuple(_blocks(deposited, speaker)),
        foot=words_["deposit_foot"].format(id=instrument.id, author=author, number=deposited.number),
        keywords=(instrument.id, initiative.key),
    )
    return paper.pdf(instrument_attachment(instrument, speaker.language), head)


def _blocks(deposited: Deposited, speaker: Speaker) -> Iterator[Block]:
    told, instrument = paper_words(speaker.language), deposited.instrument
    yield Paragraph(
        told["deposited"].format(number=deposited.number, dated=long_date(deposited.dated, speaker.language))
    )
    yield Facts(tuple(_facts(deposited, speaker.language)))
    yield Heading(told["statements"])
    heads = (told["number"], told["kind"], told["body"], told["words"])
    rows = tuple(_statement(deposited, number, speaker) for number in range(len(instrument.statements)))
    yield Table(heads, rows, (1, 6, 5, 10)) if rows else Paragraph(told["no_statements"])
    amended = tuple(_amendments(deposited, speaker.language))
    if amended:
        yield Heading(told["amended"])
        yield Listing(tuple((0, one) for one in amended))
    yield Heading(told["place"])
    hashes = [(told["hash"], in_halves(deposited.hash)), (told["previous"], in_halves(deposited.previous))]
    if instrument.document:
        hashes.append((told["document"], in_halves(instrument.document.sha256)))
    yield Facts(tuple(hashes))
    yield Paragraph(told["deposit_meaning"])


def _facts(deposited: Deposited, language: str) -> Iterator[tuple[str, str]]:
    told, one, names = paper_words(language), deposited.instrument, deposited.standings.directory
    yield told["instrument"], one.id
    yield told["author"], names.name(one.author, one.begins)
    if one.addressee:
        yield told["addressee"], names.name(one.addressee, one.begins)
    for name, day in (("dated", one.dated), ("received", one.received), ("effective", one.effective)):
        if day is not None:
            yield told[name], long_date(day.text, language)
    yield told["recorded"], moment(one.recorded, language)
    yield told["deposited_at"], moment(one.deposited, language)


def _statement(deposited: Deposited, number: int, speaker: Speaker) -> tuple[str, ...]:
    law, told, one = words(speaker.language), paper_words(speaker.language), deposited.instrument.statements[number]
    quote = BLACK.sub("████", deposited.instrument.quote(number) or "")
    said = told["quoted"].format(quote=nested(" ".join(quote.split()), speaker.language)) if quote else told["no_words"]
    kind = f"{law.KIND[one.kind]}\n{law.MODALITY[one.modality]}, {law.FORCE[one.force]}"
    return str(number + 1), kind, "\n".join(_who(deposited, one, speaker)), said


def _who(deposited: Deposited, one: Statement, speaker: Speaker) -> Iterator[str]:
    """Who makes the statement, and for whom: what somebody says of others' consent is not their own."""
    told, names = paper_words(speaker.language), deposited.standings.directory
    yield names.name(one.actor)
    if isinstance(one.represented, Group):
        yield told["concerning"].format(bodies=told["municipalities"].format(body=speaker.called(one.represented.body)))
    elif one.represented:
        yield told["concerning"].format(bodies=", ".join(names.name(key) for key in one.represented))


def _amendments(deposited: Deposited, language: str) -> Iterator[str]:
    """The corrections and annulments of the instrument, or of one of its statements."""
    law, told = words(language), paper_words(language)
    for kind in sorted(STRIKING):
        for act in deposited.standings.effects.of(kind):
            target, number = split_ref(act.statement.of or "")
            if target == deposited.instrument.id:
                which = told["whole_instrument"] if number is None else told["one_statement"].format(number=number + 1)
                day = long_date(act.instrument.dated.text if act.instrument.dated else act.instrument.begins, language)
                yield f"{law.KIND[kind]}, {day}: {which} ({act.instrument.id})"
