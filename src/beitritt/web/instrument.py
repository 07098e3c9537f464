"""The instrument's page: the letter as it was beside what it says, what became of it, and its place in the chain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from beitritt.register.acts import Act
from beitritt.register.errors import UnknownKey
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.plain_language import plain_instrument
from beitritt.register.revision import STRIKING
from beitritt.register.standings import Standings
from beitritt.register.wording import long_date
from beitritt.web import register
from beitritt.web.circular import circular_about
from beitritt.web.languages import language
from beitritt.web.letter import pieces
from beitritt.web.naming import Naming
from beitritt.web.quoting import statement_url
from beitritt.web.statement_cards import Card, Scene, Struck, black, card
from beitritt.web.words import page_words


@dataclass(frozen=True, slots=True)
class Amendment:
    """Another instrument that corrects or annuls this one or a part of it."""

    kind: str
    url: str
    dated: str
    whole: bool


def instrument_page(request: HttpRequest, key: str) -> HttpResponse:
    """One instrument, as the public may see it. Raises UnknownKey."""
    with register.consulting() as inquiry:
        entry = inquiry.ledger.entry(key)
        if entry is None:
            raise UnknownKey(
                f"Die Urkunde „{key}“ ist nicht verzeichnet", f"The instrument '{key}' is not in the register"
            )
        instrument = inquiry.ledger.instrument(key) or entry.instrument
        standings = inquiry.standings(instrument.initiative)
        naming = Naming(language(), standings.directory, instrument.begins)
        context = {
            "instrument": instrument,
            "title": _title(instrument, naming),
            "entry": entry,
            "initiative": standings.initiative,
            "initiative_url": reverse("initiative", args=[instrument.initiative]),
            "author": naming.body(instrument.author),
            "addressee": naming.body(instrument.addressee) if instrument.addressee else None,
            "plain": plain_instrument(instrument, naming.language, standings.directory.name),
            "facts": facts(instrument, naming),
            "cards": _cards(instrument, Scene(standings, naming, inquiry.ledger.instrument)),
            "amendments": amendments(instrument, standings, naming),
            "circular": circular_about(inquiry.ledger, instrument.id, naming),
        } | _letter(instrument)
    return render(request, "beitritt/instrument.html", context)


def _title(instrument: Instrument, naming: Naming) -> str:
    labels = page_words(naming.language)
    if instrument.dated is None:
        return labels["instrument_undated"]
    return labels["instrument_of"].replace("{}", naming.day(instrument.dated.text))


def _letter(instrument: Instrument) -> dict[str, object]:
    text = instrument.document.text if instrument.document else None
    if text is None or instrument.document is None:
        return {"pieces": None, "masked": False}
    spans = {number: one.span for number, one in enumerate(instrument.statements) if one.span is not None}
    hidden = black(instrument.document)
    return {"pieces": pieces(text, spans, hidden), "masked": bool(hidden)}


def facts(instrument: Instrument, naming: Naming) -> list[tuple[str, str]]:
    """The instrument's dates in words, as far as it has them."""
    labels = page_words(naming.language)
    recorded = _moment(instrument.recorded, naming.language)
    if instrument.migrated:
        recorded += f" ({labels['migrated']})"
    days = (("dated", instrument.dated), ("received", instrument.received), ("effective", instrument.effective))
    known = [(labels[name], naming.day(day.text)) for name, day in days if day is not None]
    deposited = _moment(instrument.deposited, naming.language)
    return [*known, (labels["recorded"], recorded), (labels["deposited"], deposited)]


def _moment(instant: datetime, language: str) -> str:
    local = timezone.localtime(instant)
    clock = f"{local:%H:%M}"
    return f"{long_date(local.date(), language)}, {clock}" + (" Uhr" if language == "de" else "")


def _cards(instrument: Instrument, scene: Scene) -> list[Card]:
    return [
        card(instrument, number, scene, struck(scene.standings, instrument, number, scene.naming))
        for number in range(len(instrument.statements))
    ]


def struck(standings: Standings, instrument: Instrument, number: int, naming: Naming) -> Struck | None:
    """Whether a statement no longer stands: by which correction or annulment, from which day (else the start)."""
    statement, ref = instrument.statements[number], instrument.ref(number)
    act = standings.effects.by_ref.get(ref)
    strikes = [one for one in _strikes(standings) if one.statement.of in (instrument.id, ref)]
    if act is not None and not (act.cut and any(one.ref in act.basis for one in strikes)):
        return None
    if not strikes or statement.kind in STRIKING:
        return None
    by = next((one for one in strikes if act is not None and one.ref in act.basis), strikes[0])
    from_ = naming.day(act.end) if act is not None and act.end < date.max else ""
    return Struck(page_words(naming.language)[f"struck_{by.statement.kind.value}"], statement_url(by.ref), from_)


def amendments(instrument: Instrument, standings: Standings, naming: Naming) -> list[Amendment]:
    """The instruments that correct or annul this one."""
    labels = page_words(naming.language)
    found = []
    for act in _strikes(standings):
        target, number = split_ref(act.statement.of or "")
        if target == instrument.id:
            dated = naming.day(act.instrument.dated.text if act.instrument.dated else act.instrument.begins)
            kind = labels[f"amended_{act.statement.kind.value}"]
            found.append(Amendment(kind, statement_url(act.ref), dated, number is None))
    return found


def _strikes(standings: Standings) -> Iterable[Act]:
    return [act for kind in sorted(STRIKING) for act in standings.effects.of(kind)]
