"""The instrument's page: the letter as it was beside what it says, what became of it, and its place in the chain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.office import Entry
from beitritt.procedures.trail import trail_of
from beitritt.register.instruments import Instrument, not_deposited
from beitritt.register.plain_language import plain_instrument
from beitritt.web import register
from beitritt.web.circular import circular_about
from beitritt.web.errors import refused
from beitritt.web.export.files import Offer, lasting, offers
from beitritt.web.instrument.history import amended, amendments, history, struck
from beitritt.web.languages import language
from beitritt.web.letter import pieces
from beitritt.web.masking import public
from beitritt.web.naming import Naming
from beitritt.web.questions import Question, asked
from beitritt.web.signatures import signatures_of
from beitritt.web.statement_cards import Card, Scene, black, card
from beitritt.web.words import page_words

FORMS = ("csv", "json")


@dataclass(frozen=True, slots=True)
class Shown:
    """An instrument for the public, with the standings as known and the names of its day."""

    entry: Entry
    question: Question
    scene: Scene

    @property
    def instrument(self) -> Instrument:
        """The instrument itself, with its whole document."""
        return self.entry.instrument

    @property
    def title(self) -> str:
        """What it is called: a letter of a day."""
        labels, naming = page_words(self.scene.naming.language), self.scene.naming
        if self.instrument.dated is None:
            return labels["instrument_undated"]
        return labels["instrument_of"].replace("{}", naming.day(self.instrument.dated.text))

    def public(self) -> Instrument:
        """The instrument as everybody may see it."""
        return public(self.instrument, register.confirmed_masks) or self.instrument

    def cards(self) -> list[Card]:
        """Its statements, struck through where they no longer stand."""
        one, scene = self.public(), self.scene
        return [
            card(one, number, scene, struck(scene.standings, one, number, scene.naming))
            for number in range(len(one.statements))
        ]


def shown(inquiry: Inquiry, key: str, question: Question) -> Shown:
    """The instrument of that id. Raises UnknownKey."""
    entry = inquiry.ledger.entry(key)
    if entry is None:
        raise not_deposited(key, inquiry.ledger.identifiers())
    standings = inquiry.standings(entry.instrument.initiative, question.known)
    naming = Naming(language(), standings.directory, entry.instrument.begins, question.carried)
    return Shown(entry, question, Scene(standings, naming, inquiry.ledger.instrument))


@require_safe
def instrument_page(request: HttpRequest, key: str) -> HttpResponse:
    """One instrument, as the public may see it and as known on a day. Raises UnknownKey."""
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        found = shown(inquiry, key, question)
        if question.faults:
            return refused(request, question, found.title)
        context = _context(inquiry, found)
    return render(request, "beitritt/instrument.html", context | {"lasting": lasting(request, question)})


def _context(inquiry: Inquiry, found: Shown) -> dict[str, object]:
    instrument, question = found.instrument, found.question
    standings, naming = found.scene.standings, found.scene.naming
    circular, cards = circular_about(inquiry.ledger, instrument.id, naming), found.cards()
    taken_back = [one.number for one in cards if one.struck and not one.struck.from_]
    return {
        "instrument": instrument,
        "title": found.title,
        "entry": found.entry,
        "proven": inquiry.ledger.proven(instrument.id),
        "initiative": standings.initiative,
        "initiative_url": reverse("initiative", args=[instrument.initiative]) + question.carried,
        "author": naming.body(instrument.author),
        "addressee": naming.body(instrument.addressee) if instrument.addressee else None,
        "plain": plain_instrument(instrument, naming.language, standings.directory.name, taken_back),
        "question": question,
        "unknown": question.known is not None and question.known < instrument.recorded,
        "steps": history(instrument, trail_of(register.records(), instrument.id), circular, naming),
        "cards": cards,
        "amendments": amendments(instrument, standings, naming),
        "amended": amended(instrument, found.scene.find, naming),
        "offers": [*offers("instrument_export", instrument.id, FORMS, question.carried), _certificate(instrument)],
        "signatures": signatures_of(instrument.document, naming.language, public=True),
    } | _letter(instrument, cards)


def _certificate(instrument: Instrument) -> Offer:
    """The certificate of its deposit: it says the same on every day."""
    label = page_words(language())["deposit_certificate"]
    return Offer(label, reverse("deposit_certificate", args=[instrument.id]))


def _letter(instrument: Instrument, cards: Sequence[Card]) -> dict[str, object]:
    text = instrument.document.text if instrument.document else None
    if text is None or instrument.document is None:
        return {"pieces": None, "masked": False}
    spans = {number: one.span for number, one in enumerate(instrument.statements) if one.span is not None}
    hidden = black(instrument.document)
    struck = {one.number: one.struck.how for one in cards if one.struck}
    return {"pieces": pieces(text, spans, hidden, struck), "masked": bool(hidden)}
