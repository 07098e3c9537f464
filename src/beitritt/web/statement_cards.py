"""A statement as a card: what it does in a word, then its particulars in the page's language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from beitritt.register.consultations import BY_LINK
from beitritt.register.dates import PartialDate
from beitritt.register.instruments import Document, Instrument, split_ref
from beitritt.register.standings import Standings
from beitritt.register.statements import EVERYTHING, Group, Kind, Scope, Statement, Verbatim
from beitritt.register.wording import words
from beitritt.register.wording.reservations import reservation_state, short_replies
from beitritt.web import register
from beitritt.web.initiative.parts import term_text
from beitritt.web.masking import Span, masks, public_words, shortened
from beitritt.web.naming import Named, Naming, phase_name
from beitritt.web.quoting import statement_url
from beitritt.web.survey import reservations_of
from beitritt.web.words import page_words

CONCERNED = {Kind.REPRESENTATION: "represented", Kind.CONSENT: "consenting"}
"""What the bodies are called that a statement names beside its actor; in all other kinds it is meant for them."""


@dataclass(frozen=True, slots=True)
class Struck:
    """That a statement no longer stands: how, by which, and from which day (empty: from the start)."""

    how: str
    url: str
    from_: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One particular of a statement, perhaps with the address of what it names."""

    label: str
    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One statement of an instrument. `quote` is empty where it has no words in the letter."""

    number: int
    kind: str
    modality: str
    force: str
    actor: Named
    facts: list[Fact]
    quote: str
    spanned: bool
    ground: str
    struck: Struck | None


@dataclass(frozen=True, slots=True)
class Scene:
    """What cards need around a statement: the standings, the names, and other instruments by their id."""

    standings: Standings
    naming: Naming
    find: Callable[[str], Instrument | None]


def black(document: Document) -> tuple[Span, ...]:
    """What the public does not see of a document's text."""
    confirmed = register.confirmed_masks(document.sha256)
    return masks(document.text or "") if confirmed is None else confirmed


def card(instrument: Instrument, number: int, scene: Scene, struck: Struck | None) -> Card:
    """The card of one statement of an instrument as everybody may see it (`masking.public`)."""
    naming = scene.naming
    statement, table = instrument.statements[number], words(naming.language)
    quote = shortened(" ".join((instrument.quote(number) or "").split()))
    return Card(
        number,
        table.KIND[statement.kind],
        table.MODALITY[statement.modality],
        table.FORCE[statement.force],
        naming.body(statement.actor),
        [*_Particulars(statement, scene).facts(), *_reserved(instrument.ref(number), statement, scene)],
        quote,
        bool(quote),
        _ground(statement.ground or "", page_words(naming.language)),
        struck,
    )


def _ground(ground: str, labels: Mapping[str, str]) -> str:
    """By which rule or how a statement was found; who added it in a review is nobody's business here."""
    for begins, label in (("review:", "ground_review"), (BY_LINK, "ground_link")):
        if ground.startswith(begins):
            return labels[label]
    file, _, line = ground.rpartition(":")
    if file and line.isdecimal():
        return labels["ground_line"].format(file=public_words(file), line=line)
    return labels["ground_rule"].format(public_words(ground)) if ground else ""


def _reserved(ref: str, statement: Statement, scene: Scene) -> Iterator[Fact]:
    """What has become of a reserved right by today, and what was answered to it."""
    if statement.kind != Kind.RESERVATION:
        return
    naming, labels = scene.naming, page_words(scene.naming.language)
    held = reservations_of(scene.standings).of(statement.actor, register.today())
    for one in (one for one in held if one.statement == ref):
        yield Fact(labels["reservation_stage"], reservation_state(one, naming.language))
        answered = short_replies(one, lambda key: naming.body(key).name, naming.language)
        yield Fact(labels["reservation_replies"], "; ".join(answered))


class _Particulars:
    """Tells the fields that a statement has, in the order in which they are read."""

    def __init__(self, statement: Statement, scene: Scene) -> None:
        self._statement, self._standings, self._naming, self._find = (
            statement,
            scene.standings,
            scene.naming,
            scene.find,
        )
        self._words, self._labels = words(self._naming.language), page_words(self._naming.language)

    def facts(self) -> Iterator[Fact]:
        for label, text in (*self._what(), *self._when(), *self._how_long(), *self._free()):
            if text:
                yield Fact(self._labels[label], text)
        yield from self._bodies()
        for label, ref in (("of", self._statement.of), ("to", self._statement.to)):
            if ref:
                yield self._reference(label, ref)

    def _what(self) -> Iterator[tuple[str, str]]:
        one, table = self._statement, self._words
        yield "level", table.LEVEL[one.level] if one.level else ""
        yield "right", self._labels[f"right_{one.right.value}"] if one.right else ""
        yield "value", table.VALUE.get(one.value or "", one.value or "")
        yield "form", table.FORM[one.form] if one.form else ""
        yield "provisional", self._labels["yes"] if one.provisional else ""
        yield "role", table.ROLE[one.role] if one.role else ""
        yield "scope", self._scope(one.scope)
        yield "for_kinds", self._naming.kinds(one.for_) if one.kind == Kind.TERMS else ""
        yield "phase", phase_name(self._standings.initiative, one.phase, self._naming.language) if one.phase else ""

    def _when(self) -> Iterator[tuple[str, str]]:
        one = self._statement
        if one.kind == Kind.WITHDRAWAL and one.from_:
            yield "last_day_in", self._last_day_in(one.from_)
        else:
            yield "from", self._naming.day(one.from_.text if one.from_ else None)
        yield "until", self._naming.last_day(one.until.text if one.until else None)
        yield "notice_given", self._naming.day(one.notice_given.text if one.notice_given else None)
        yield "due", self._naming.day(one.due.text if one.due else None)

    def _last_day_in(self, first_out: PartialDate) -> str:
        if not first_out.exact:
            return self._naming.day(first_out.text)
        return self._naming.day(first_out.first - timedelta(days=1)) if first_out.first > date.min else ""

    def _how_long(self) -> Iterator[tuple[str, str]]:
        one = self._statement
        for label, term in (("binding", one.binding), ("term", one.term)):
            yield label, term_text(term, self._standings, self._naming.language)
        for label, detail in (("renewal", one.renewal), ("notice", one.notice), ("cost", one.cost), ("duty", one.duty)):
            yield label, _plain(detail)

    def _free(self) -> Iterator[tuple[str, str]]:
        one = self._statement
        for label, detail in (
            ("condition", one.condition),
            ("trigger", self._labels.get(f"trigger_{one.trigger}", one.trigger)),
            ("proof", one.proof),
            ("source", one.source),
            ("note", one.note),
        ):
            yield label, _plain(detail)

    def _scope(self, scope: Scope) -> str:
        if scope == EVERYTHING:
            return ""
        names = ", ".join(self._standings.tree.name(key) for key in scope.subjects)
        return self._labels["all_except"].format(subjects=names) if scope.excluding else names

    def _bodies(self) -> Iterator[Fact]:
        one = self._statement
        label = self._labels[CONCERNED.get(one.kind, "concerned")]
        if isinstance(one.represented, Group):
            group = self._naming.body(one.represented.body)
            yield Fact(label, self._labels["group"].format(body=group.name), group.url)
        else:
            for key in one.represented:
                named = self._naming.body(key)
                yield Fact(label, named.name, named.url)
        others = (("predecessor", one.predecessor), ("successor", one.successor), ("appointed", one.appointed))
        for label, other in others:
            if other and other in self._naming.directory:
                named = self._naming.body(other)
                yield Fact(self._labels[label], named.name, named.url)
            elif other:
                yield Fact(self._labels[label], _plain(other))

    def _reference(self, label: str, ref: str) -> Fact:
        """What another statement, instrument or body is called, rather than its key."""
        if ref in self._naming.directory:
            named = self._naming.body(ref)
            return Fact(self._labels[label], named.name, named.url)
        name, number = split_ref(ref)
        found = self._find(name)
        if found is None:
            return Fact(self._labels[label], ref)
        day = self._naming.day(found.dated.text if found.dated else found.begins)
        kind = self._labels["one_letter"]
        if number is not None and number < len(found.statements):
            kind = self._words.KIND[found.statements[number].kind]
        return Fact(self._labels[label], f"{kind}, {day}", statement_url(ref, self._naming.carried))


def _plain(detail: str | Verbatim | None) -> str:
    """Free text without persons; a structured detail as it was given."""
    text = detail.json if isinstance(detail, Verbatim) else detail or ""
    return public_words(text)
