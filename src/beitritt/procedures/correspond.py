"""Corresponding: the depositary's own letters, gathered from what the register holds. Nothing is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.circulate import Circulation
from beitritt.procedures.evaluate import evaluate, recorded_period, reviews_of
from beitritt.procedures.notify import Desk
from beitritt.procedures.office import Consultations, Ledger, Records
from beitritt.register.circulars import Circular
from beitritt.register.dates import Period, in_berlin
from beitritt.register.errors import InputError, ProcedureError, UnknownKey
from beitritt.register.instruments import Instrument, not_deposited
from beitritt.writing.letters.depositary import Depositary, acknowledgement, circular_letter, consent_request
from beitritt.writing.letters.outgoing import Outgoing, Stationery
from beitritt.writing.messages.circular import tell
from beitritt.writing.reports.review import Reviewed

Shown = Callable[[Instrument], Instrument]
"""Gives an instrument as everybody may see it."""


def acknowledge(
    ledger: Ledger, identifier: str, now: datetime, stationery: Stationery, language: str = "de"
) -> Outgoing:
    """The acknowledgement that an instrument is deposited, by the lead to its author. Raises UnknownKey."""
    entry = ledger.entry(identifier)
    if entry is None:
        raise not_deposited(identifier, ledger.identifiers())
    depositary = _depositary(ledger, entry.instrument.initiative, now, stationery, language)
    return acknowledgement(depositary, entry.instrument, entry.sequence, entry.hash)


def circulars(
    desk: Desk,
    circular: Circular,
    stationery: Stationery,
    shown: Shown,
    bodies: Iterable[str] | None = None,
    language: str = "de",
) -> tuple[int, Iterator[Outgoing]]:
    """A circular on paper for each of the bodies, or for all whom it concerns; and how many that are.

    It is dated on the day of the deposit. What it tells of is worked out once; only the part for the single body
    differs. Raises UnknownKey.
    """
    found = Circulation(desk).occasion(circular)
    told = tell(found, circular.number, desk.quote, language)
    depositary = _depositary(desk.ledger, circular.initiative, circular.announced, stationery, language)
    instrument, title = shown(found.instrument), told.text.title
    keys = [desk.ledger.directory().body(body).key for body in (bodies if bodies is not None else found.recipients())]
    letters = (
        circular_letter(depositary, body, title, (*told.text.sections, told.to([body])), instrument) for body in keys
    )
    return len(keys), letters


def latest_circular(ledger: Ledger, initiative: str, number: int | None = None) -> Circular:
    """The circular of that number, or the latest. Raises UnknownKey where there is none."""
    ledger.initiative(initiative)
    held = ledger.circulars
    latest = next(iter(held.of(initiative, 1)), None)
    found = latest if number is None else held.get(initiative, number)
    if found is not None:
        return found
    if latest is None:
        raise UnknownKey(
            f"In „{initiative}“ ist noch kein Rundschreiben erschienen; „beitritt worker“ gibt sie heraus",
            f"In '{initiative}' no circular has been issued yet; 'beitritt worker' issues them",
        )
    raise UnknownKey(
        f"Ein Rundschreiben Nr. {number} gibt es in „{initiative}“ nicht; das letzte ist Nr. {latest.number}",
        f"There is no circular no. {number} in '{initiative}'; the latest is no. {latest.number}",
    )


def consent_requests(
    ledger: Ledger,
    consultations: Consultations,
    identifier: str,
    now: datetime,
    stationery: Stationery,
    bodies: Iterable[str] | None = None,
    language: str = "de",
) -> Iterator[Outgoing]:
    """A consultation's question on paper for each of the bodies, or for all that are asked.

    Raises UnknownKey for a consultation that there is not, ProcedureError for a body that it does not ask.
    """
    consultation = consultations.get(identifier)
    depositary = _depositary(ledger, consultation.initiative, now, stationery, language)
    for body in bodies if bodies is not None else consultation.bodies:
        if body not in consultation.bodies:
            raise ProcedureError(f"„{body}“ wird in dieser Anfrage nicht gefragt", f"'{body}' is not asked in this one")
        yield consent_request(depositary, consultation, body)


def review_period(records: Records, initiative: str, body: str) -> Period:
    """The period of the latest review, else the whole of which anything is recorded. Raises InputError for neither."""
    made = reviews_of(records, initiative, body)
    period = made[0].period if made else recorded_period(records, initiative, body)
    if period is None:
        raise InputError(
            "Weder Aufwand noch Nutzen ist verzeichnet; bitte den Zeitraum nennen",
            "Neither effort nor benefit is recorded; please name the period",
            "--from, --until",
        )
    return period


def report_review(
    inquiry: Inquiry, records: Records, initiative: str, body: str, period: Period, today: date
) -> Reviewed:
    """What the report of a review of that period tells. Raises UnknownKey."""
    evidence = evaluate(inquiry, records, initiative, body, period)
    made = tuple(one for one in reviews_of(records, initiative, evidence.body) if one.period == period)
    return Reviewed(evidence=evidence, reviews=made, standings=inquiry.standings(initiative), dated=today)


def _depositary(ledger: Ledger, key: str, now: datetime, stationery: Stationery, language: str) -> Depositary:
    return Depositary(ledger.initiative(key), ledger.directory(), stationery, language, in_berlin(now).date())
