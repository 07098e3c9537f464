"""The smaller parts of the initiative's page: findings, phases, terms and sources, what comes, documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.safestring import SafeString

from beitritt.procedures.answer import Inquiry
from beitritt.register.acts import Act
from beitritt.register.answers import Upcoming
from beitritt.register.findings import Code
from beitritt.register.initiatives import PhaseEnd
from beitritt.register.instruments import Instrument
from beitritt.register.standings import Standings
from beitritt.register.statements import Kind, Statement, Term, Verbatim
from beitritt.register.wording import last_day, words
from beitritt.register.wording.precedence import RANKED
from beitritt.register.wording.upcoming import upcoming_kind
from beitritt.web import register
from beitritt.web.masking import public, public_words, shortened
from beitritt.web.naming import Named, Naming, phase_name
from beitritt.web.quoting import LinkingSpeaker, statement_url
from beitritt.web.survey import Survey, instruments
from beitritt.web.words import page_words

MOST_DOTS = 400
MOST_FINDINGS = 40
MOST_UPCOMING = 25
MOST_DOCUMENTS = 25
MOST_TERMS = 12


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """The findings of one kind: how many, and the first of them as sentences. `open` where it is only one."""

    code: str
    title: str
    sentences: list[SafeString]
    rest: int
    open: bool


def finding_title(code: Code, count: int, language: str) -> str:
    """What so many findings of one kind are called."""
    return page_words(language)[f"finding_{code.value}{'' if count == 1 else '_many'}"].format(count=count)


def findings(survey: Survey, speaker: LinkingSpeaker, language: str) -> list[FindingGroup]:
    """What a person should look at, grouped by kind."""
    groups = []
    for code, found in survey.findings:
        title = finding_title(code, len(found), language)
        sentences = list(dict.fromkeys(speaker.finding_html(one) for one in found[:MOST_FINDINGS]))
        groups.append(FindingGroup(code.value, title, sentences, max(len(found) - MOST_FINDINGS, 0), len(found) == 1))
    return groups


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """A phase in words."""

    name: str
    from_: str
    until: str
    end: str
    present: bool


def phases(standings: Standings, naming: Naming) -> list[PhaseLine]:
    """The phases as they stand after the lead's changes."""
    ends, initiative = words(naming.language).PHASE_END, standings.initiative
    return [
        PhaseLine(
            phase_name(initiative, phase.key, naming.language),
            naming.day(phase.from_.text if phase.from_ else None),
            naming.last_day(phase.until.text) if phase.until and phase.end != PhaseEnd.UNKNOWN else "",
            ends[phase.end],
            initiative.phase_on(naming.on) is phase,
        )
        for phase in initiative.phases
    ]


@dataclass(frozen=True, slots=True)
class TermsCard:
    """One source of terms: who says what for whom, how sure it is, and in which words."""

    source: str
    kinds: str
    origin: str
    facts: list[tuple[str, str]]
    quote: str
    url: str
    author: Named
    from_: str


def terms(inquiry: Inquiry, standings: Standings, naming: Naming) -> list[TermsCard]:
    """The sources of terms, and requests for other ones, in force on the page's day, side by side."""
    effects = standings.effects
    reported = [act for act in effects.reported if act.statement.kind == Kind.TERMS]
    acts = [act for act in (*effects.of(Kind.TERMS), *reported, *effects.of(Kind.REQUEST)) if act.holds(naming.on)]
    return [_terms_card(inquiry, standings, act, naming) for act in acts[:MOST_TERMS]]


def _terms_card(inquiry: Inquiry, standings: Standings, act: Act, naming: Naming) -> TermsCard:
    labels, number = page_words(naming.language), int(act.ref.rpartition("#")[2])
    found = public(inquiry.ledger.instrument(act.instrument.id), register.confirmed_masks)
    statement = found.statements[number] if found else act.statement
    quote = found.quote(number) if found else None
    if statement.kind == Kind.REQUEST:
        origin = "request"
    elif any(act is one for one in standings.effects.reported):
        origin = "reported"
    else:
        origin = "lead" if statement.actor == standings.initiative.lead else "own"
    return TermsCard(
        public_words(statement.source or words(naming.language).KIND[statement.kind]),
        naming.kinds(statement.for_) if statement.kind == Kind.TERMS else "",
        _origin(origin, statement.rank, naming.language),
        [(labels[name], public_words(text)) for name, text in _term_facts(statement, standings, naming)],
        shortened(" ".join(quote.split())) if quote else "",
        statement_url(act.ref, naming.carried),
        naming.body(statement.actor),
        naming.day(act.start) if act.start > date.min else "",
    )


def _origin(origin: str, rank: int | None, language: str) -> str:
    """How sure a source is, with its rank where it has one."""
    source = words(language).SOURCE[origin]
    return source if rank is None else RANKED[language].format(source=source, rank=rank)


def _term_facts(statement: Statement, standings: Standings, naming: Naming) -> list[tuple[str, str]]:
    periods = (("binding", statement.binding), ("term", statement.term))
    facts = [(name, term_text(term, standings, naming.language)) for name, term in periods]
    for name in ("renewal", "notice", "cost", "duty"):
        value: str | Verbatim | None = getattr(statement, name)
        facts.append((name, value.json if isinstance(value, Verbatim) else value or ""))
    return [(name, text) for name, text in (*facts, ("note", statement.note or "")) if text]


def term_text(term: Term | None, standings: Standings, language: str) -> str:
    """A term in words, a phase by its name."""
    phrases = words(language).PHRASE
    if term is None:
        return ""
    if term.until is not None:
        return phrases["until"].format(last=last_day(term.until.text, language))
    if term.phase is not None:
        return phrases["phase"].format(phase=phase_name(standings.initiative, term.phase, language))
    return phrases["whole"]


@dataclass(frozen=True, slots=True)
class Coming:
    """An act that is deposited and begins later."""

    day: str
    what: str
    body: Named
    url: str


def upcoming(acts: Sequence[Upcoming], naming: Naming) -> list[Coming]:
    """What comes after the page's day, the nearest first."""
    return [
        Coming(
            naming.day(one.from_),
            upcoming_kind(one.kind, one.value, naming.language),
            naming.body(one.body),
            statement_url(one.statement, naming.carried),
        )
        for one in acts[:MOST_UPCOMING]
    ]


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """An instrument in a list."""

    url: str
    dated: str
    author: Named
    kinds: str


@dataclass(frozen=True, slots=True)
class Documents:
    """The latest instruments, and how many there are besides."""

    lines: list[DocumentLine]
    rest: int


def documents(standings: Standings, naming: Naming) -> Documents:
    """The initiative's instruments as known, the latest first."""
    return document_lines(instruments(standings), naming)


def document_lines(latest: Sequence[Instrument], naming: Naming) -> Documents:
    """The first of these instruments as lines."""
    kinds = words(naming.language).KIND
    lines = [
        DocumentLine(
            reverse("instrument", args=[one.id]) + naming.carried,
            naming.day(one.dated.text if one.dated else one.begins),
            naming.body(one.author),
            ", ".join(dict.fromkeys(kinds[statement.kind] for statement in one.statements)),
        )
        for one in latest[:MOST_DOCUMENTS]
    ]
    return Documents(lines, max(len(latest) - MOST_DOCUMENTS, 0))
