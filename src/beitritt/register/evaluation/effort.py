"""Effort: what a body's unit put into an initiative in a period, in hours, posts or money."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from beitritt.register.bodies import Directory
from beitritt.register.dates import Period
from beitritt.register.errors import InputError
from beitritt.register.initiatives import Initiative

LARGEST = Decimal(10) ** 12
"""Amounts from here on are slips of the keyboard."""

_CURRENCY = re.compile(r"[A-Z]{3}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """One entry. At least one of the three measures stands in it.

    `hours` were worked and `money` (in `currency`, ISO 4217) was spent in the whole period; `posts` are full-time
    equivalents held throughout it. `unit` is the key of a unit of the body or a name that the directory does not have.
    """

    key: str
    initiative: str
    body: str
    period: Period
    unit: str | None = None
    task: str | None = None
    subject: str | None = None
    hours: Decimal | None = None
    posts: Decimal | None = None
    money: Decimal | None = None
    currency: str = "EUR"
    note: str | None = None
    source: str | None = None


def check_effort(effort: Effort, initiative: Initiative, directory: Directory) -> Effort:
    """The same effort. Raises InputError, naming the field, for what cannot be.

    A period that ends before it starts, no measure at all, a negative one, money in parts of a cent, an unknown
    subject, and a unit that is part of another body.
    """
    _check_period(effort)
    _check_amounts(effort)
    directory.body(effort.body, "body")
    if effort.unit is not None:
        _check_unit(effort, effort.unit, directory)
    check_subject(effort.subject, initiative)
    return effort


def check_subject(subject: str | None, initiative: Initiative) -> None:
    """Raise UnknownKey for a subject that the initiative does not have; None is no limit."""
    if subject is not None and subject not in {one.key for one in initiative.subjects}:
        raise initiative.unknown_subject(subject, "subject")


def _check_period(effort: Effort) -> None:
    start, end = effort.period.start, effort.period.end
    if end <= start:
        raise InputError(
            f"Der Zeitraum endet, bevor er beginnt (erster Tag {start}, letzter {end - timedelta(days=1)})",
            f"The period ends before it starts (first day {start}, last {end - timedelta(days=1)})",
            "until",
        )


def _check_amounts(effort: Effort) -> None:
    amounts = {"hours": effort.hours, "posts": effort.posts, "money": effort.money}
    if all(amount is None for amount in amounts.values()):
        raise InputError(
            "Es fehlt eine Angabe: Stunden, Stellen oder Geld", "An amount is missing: hours, posts or money", "hours"
        )
    for field, amount in amounts.items():
        if amount is not None and (not amount.is_finite() or amount < 0):
            raise InputError(f"Der Betrag ist negativ: {amount}", f"The amount is negative: {amount}", field)
        if amount is not None and amount >= LARGEST:
            raise InputError(f"Der Betrag ist zu groß: {amount}", f"The amount is too large: {amount}", field)
    if effort.money is not None and effort.money != effort.money.quantize(Decimal("0.01")):
        raise InputError(
            f"Geld wird auf den Cent genau angegeben, nicht {effort.money}",
            f"Money is given in whole cents, not {effort.money}",
            "money",
        )
    if not _CURRENCY.match(effort.currency):
        raise InputError(
            f"„{effort.currency}“ ist keine Währung; erwartet wird z. B. EUR",
            f"'{effort.currency}' is not a currency; expected e.g. EUR",
            "currency",
        )


def _check_unit(effort: Effort, unit: str, directory: Directory) -> None:
    """A unit may be a mere name; where the directory has it, it must be the body or a part of it."""
    if unit not in directory or directory.body(unit).key == directory.body(effort.body).key:
        return
    if not directory.is_unit_of(unit, directory.body(effort.body).key, effort.period.start):
        raise InputError(
            f"„{directory.name(unit)}“ gehört nicht zu „{directory.name(effort.body)}“",
            f"'{directory.name(unit)}' is not a unit of '{directory.name(effort.body)}'",
            "unit",
        )
