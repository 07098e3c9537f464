"""The certificate of status: what a body is in an initiative on a day, as known then, because of which words.

Everything in it is derived from the register; the certificate asserts nothing of its own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from beitritt.register.answers import StatusAnswer
from beitritt.register.explanation import Explanation
from beitritt.register.interchange.answers import status_object
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.wording import long_date
from beitritt.register.wording.moments import moment
from beitritt.writing.paper.blocks import Block, Heading, Listing, Paragraph, Table, in_halves
from beitritt.writing.paper.letterheads import Letterhead
from beitritt.writing.paper.report import Paper
from beitritt.writing.paper.typesetting import Attachment
from beitritt.writing.reports.standing_table import Tabulated
from beitritt.writing.reports.words import paper_words

STATUS_FILE = "beitritt-status.json"


@dataclass(frozen=True, slots=True)
class Source:
    """An instrument that the standing rests on, with its place in the chain and its entry's hash."""

    number: int
    id: str
    author: str
    dated: str | None
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """What a certificate states. `head` is the number of entries in the register and the hash of the last."""

    standings: Standings
    answer: StatusAnswer
    explanation: Explanation
    sources: tuple[Source, ...]
    head: tuple[int, str]
    dated: date

    @property
    def body(self) -> str:
        """The key of the body that it is about."""
        return self.answer.rows[0].body if self.answer.rows else self.explanation.body


def certificate(certified: Certified, speaker: Speaker, head: Letterhead | None = None) -> bytes:
    """The certificate as PDF in the speaker's language, with the status as data. Raises InputError: see `typeset`."""
    words = paper_words(speaker.language)
    attachment = Attachment(STATUS_FILE, _data(certified), "application/json", words["data"])
    return certificate_paper(certified, speaker).pdf(attachment, head)


def certificate_paper(certified: Certified, speaker: Speaker) -> Paper:
    """The certificate as a paper, before it is set."""
    standings, answer, language = certified.standings, certified.answer, speaker.language
    words, initiative = paper_words(language), standings.initiative
    body, day = standings.directory.name(certified.body, answer.on), long_date(answer.on, language)
    known = moment(answer.known, language)
    said = words["certified"].format(
        known=known, body=speaker.called(certified.body), initiative=initiative.name, day=day
    )
    return Paper(
        title=f"{words['certificate']}: {body}",
        language=language,
        house=standings.directory.name(initiative.lead, certified.dated),
        about=initiative.name,
        dated=certified.dated,
        blocks=(Paragraph(said), *standing_blocks(standings, answer, speaker), *_grounds(certified, speaker)),
        foot=words["foot"].format(body=body, day=day, known=known),
        keywords=(certified.body, initiative.key, answer.on.isoformat()),
    )


def standing_blocks(standings: Standings, answer: StatusAnswer, speaker: Speaker, level: int = 1) -> list[Block]:
    """One body's standing as a table, and under a heading of that `level` what is to be settled about it."""
    words = paper_words(speaker.language)
    found: list[Block] = [Tabulated(standings, speaker).table(answer.rows, answer.on)] if answer.rows else []
    if not found:
        found.append(Paragraph(words["nothing"]))
    findings = tuple((0, speaker.finding(one)) for one in answer.findings)
    return [*found, Heading(words["findings"], level), Listing(findings)] if findings else found


def _grounds(certified: Certified, speaker: Speaker) -> list[Block]:
    words, language = paper_words(speaker.language), speaker.language
    count, digest = certified.head
    reasons = tuple((int(depth), text) for depth, text in speaker.sentences(certified.explanation))
    found: list[Block] = [Heading(words["reasons"]), Listing(reasons)] if reasons else []
    if certified.sources:
        found += [Heading(words["sources"]), source_table(certified.sources, certified.standings, language)]
    return [
        *found,
        Paragraph(words["chain"].format(count=count, hash=f"\n{in_halves(digest)}")),
        Paragraph(words["meaning"].format(dated=long_date(certified.dated, language))),
    ]


def source_table(sources: tuple[Source, ...], standings: Standings, language: str) -> Table:
    """The instruments with their places in the chain."""
    words = paper_words(language)
    rows = tuple(
        (str(one.number), one.id, _origin(one, standings, language), in_halves(one.hash))
        for one in sorted(sources, key=lambda one: one.number)
    )
    return Table((words["number"], words["instrument"], words["from"], words["hash"]), rows, (2, 8, 7, 10))


def _origin(one: Source, standings: Standings, language: str) -> str:
    name = standings.directory.name(one.author)
    return f"{name}, {long_date(one.dated, language)}" if one.dated else name


def _data(certified: Certified) -> str:
    return json.dumps(status_object(certified.answer), ensure_ascii=False) + "\n"
