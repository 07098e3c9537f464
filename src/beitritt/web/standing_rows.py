"""The rows of a table of standings as a page shows them, each with its reasons or the address where these are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.explanation import Explanation, explain
from beitritt.register.initiatives import REST
from beitritt.register.reservations import OVER, ReservationState
from beitritt.register.spans import LIVE, Status
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.register.wording.reservations import reservation_state, short_replies
from beitritt.web import register
from beitritt.web.masking import public
from beitritt.web.naming import Named, Naming
from beitritt.web.questions import Question
from beitritt.web.quoting import LinkingSpeaker, Sentence, statement_url
from beitritt.web.words import page_words

EAGER = 30
"""Up to how many rows a page brings their reasons with it; above that each row fetches its own."""


@dataclass(frozen=True, slots=True)
class Reserved:
    """A reserved right in words, with the address of the words that reserve it and what was answered to it."""

    right: str
    state: str
    url: str
    replies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One row: who, what, through whom, since when, how long bound, which rights are kept, and why.

    `binds` tells whether somebody of this status can be bound at all; of others nothing is missing where none says it,
    and of their reserved rights only those are shown that still hold.
    """

    body: Named
    first: bool
    subjects: str
    status: Status
    word: str
    by: Named | None
    form: str
    consent: str
    level: str
    since: str
    until: str
    bound: str
    binds: bool
    contested: tuple[str, ...]
    reservations: tuple[Reserved, ...]
    reasons: tuple[Sentence, ...]
    reasons_url: str


class RowMaker:
    """Makes the rows of one initiative's page, in the page's language."""

    def __init__(self, inquiry: Inquiry, standings: Standings, naming: Naming, question: Question) -> None:
        self._inquiry, self._standings, self._naming, self._question = inquiry, standings, naming, question
        self._words, self._page_words = words(naming.language), page_words(naming.language)
        self.speaker = speaker(standings, naming)

    def rows(self, answer: StatusAnswer, rows: Iterable[Row], *, eager: bool) -> list[StandingRow]:
        """The given rows of the answer; with `eager` each brings its reasons."""
        found, last = [], None
        told = Counter(row.body for row in answer.rows)
        for row in rows:
            reasons = self.reasons(answer, row) if eager else ()
            found.append(self._row(row, reasons, first=row.body != last, alone=told[row.body] < 2))
            last = row.body
        return found

    def reasons(self, answer: StatusAnswer, *rows: Row) -> tuple[Sentence, ...]:
        """Why these rows say what they say."""
        return tuple(self.speaker.derivation(explained(self._inquiry, self._standings, answer, rows)))

    def _row(self, row: Row, reasons: tuple[Sentence, ...], *, first: bool, alone: bool) -> StandingRow:
        binds = row.status in (*LIVE, Status.PENDING)
        return StandingRow(
            self._naming.body(row.body),
            first,
            self._subjects(row, alone=alone),
            row.status,
            self._words.STATUS[row.status],
            self._naming.body(row.represented_by) if row.represented_by else None,
            self._words.FORM.get(row.form or "", ""),
            self._words.CONSENT.get(row.consent or "", ""),
            self._words.LEVEL[row.level] if row.level and row.level != "full" else "",
            self._naming.day(row.from_),
            self._naming.last_day(row.until),
            self._naming.bound(row.bound, self.speaker, self._question.on),
            binds,
            tuple(dict.fromkeys(self._naming.claim(claim, self.speaker) for claim in row.bound.contested)),
            tuple(self._reserved(one) for one in row.reservations if binds or one.stage not in OVER),
            reasons,
            reasons_url(self._standings.initiative.key, row.body, self._question),
        )

    def _subjects(self, row: Row, *, alone: bool) -> str:
        """The subjects of a row; nothing where it is about all of them, being its body's only one."""
        name = self._standings.tree.name
        if row.subjects != (REST,):
            return ", ".join(name(key) for key in row.subjects)
        if not row.excepted:
            return "" if alone else self._page_words["the_rest"]
        return self._page_words["all_except"].format(subjects=", ".join(name(key) for key in row.excepted))

    def _caller(self, key: str) -> str:
        """The lead by what it is, as cells are narrow; others by name."""
        return self._page_words["lead"] if key == self._standings.initiative.lead else self._naming.body(key).name

    def _reserved(self, one: ReservationState) -> Reserved:
        right = self._page_words[f"right_{one.right or 'limit'}"]
        state = reservation_state(one, self._naming.language)
        answered = short_replies(one, self._caller, self._naming.language)
        return Reserved(right, state, statement_url(one.statement, self._naming.carried), tuple(answered))


def explained(inquiry: Inquiry, standings: Standings, answer: StatusAnswer, rows: tuple[Row, ...]) -> Explanation:
    """Some rows of an answer explained, with the words that the public may read."""
    find, masks = inquiry.ledger.instrument, register.confirmed_masks
    return explain(standings, replace(answer, rows=rows), lambda name: public(find(name), masks))


def speaker(standings: Standings, naming: Naming) -> LinkingSpeaker:
    """A speaker that knows the names of this initiative's bodies and subjects."""

    def name(key: str) -> str:
        return standings.directory.name(key, naming.on)

    made = LinkingSpeaker(naming.language, name, standings.tree.name, standings.initiative.phase_name)
    made.carried = naming.carried
    return made


def reasons_url(initiative: str, body: str, question: Question) -> str:
    """The page with the reasons of one row."""
    asked = {"on": question.on.isoformat()}
    if question.given.get("known"):
        asked["known"] = question.given["known"]
    return f"{reverse('because', args=[initiative, body])}?{urlencode(asked)}"
