"""What a reader asks: on which day, as known on which, about which subject; read from the address and kept in links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urlencode

from django.http import HttpRequest

from beitritt.register.dates import PartialDate, as_iso, format_instant, in_berlin, parse_date, parse_instant
from beitritt.register.errors import InputError
from beitritt.register.spans import Status
from beitritt.register.wording import long_date
from beitritt.register.wording.moments import moment
from beitritt.web.languages import language

KEPT = ("on", "known", "subject", "status", "name")
CARRIED = ("on", "known")
LONGEST_DAY = 10
"""Characters of a day in ISO 8601; what is longer is an instant."""


@dataclass(frozen=True, slots=True)
class Question:
    """A reader's question. `known` None means everything recorded up to now; `given` are the parameters as entered."""

    on: date
    known: datetime | None = None
    subject: str | None = None
    status: Status | None = None
    name: str = ""
    page: int = 1
    given: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, InputError] = field(default_factory=dict)

    def query(self, **changes: object) -> str:
        """The same question with changes, as the part of an address from the `?` on; None leaves a parameter out."""
        values = {key: self.given[key] for key in KEPT if self.given.get(key)}
        for key, value in changes.items():
            if value is None:
                values.pop(key, None)
            else:
                values[key] = str(value)
        return f"?{_written(values)}" if values else "?"

    @property
    def carried(self) -> str:
        """What links to other pages take along: the day and the knowledge, where they were chosen."""
        values = {key: self.given[key] for key in CARRIED if self.given.get(key)}
        return f"?{_written(values)}" if values else ""

    @property
    def known_said(self) -> str:
        """The state of knowledge in words: a day, or an instant where one was given; empty where none was chosen."""
        if self.known is None:
            return ""
        if len(as_iso(self.given.get("known", ""))) > LONGEST_DAY:
            return moment(self.known, language())
        return long_date(in_berlin(self.known).date(), language())

    def fixed(self, now: datetime) -> str:
        """The same question with day and knowledge named, so that the address gives the same answer for ever.

        `now` is the present instant (UTC): a state of knowledge that is still to come is taken as far as it is known.
        """
        known = self.given["known"] if self.known is not None and self.known < now else _to_the_second(now)
        return self.query(on=self.on.isoformat(), known=known)


def asked(request: HttpRequest, today: date) -> Question:
    """Read the question from the request's address. What cannot be read stands in `faults`, by parameter."""
    given = {key: value.strip() for key, value in request.GET.items() if isinstance(value, str)}
    faults: dict[str, InputError] = {}
    on, known = today, None
    try:
        on = entered_day(given["on"]) if given.get("on") else today
    except InputError as error:
        faults["on"] = error
    try:
        known = _instant(given["known"]) if given.get("known") else None
    except InputError as error:
        faults["known"] = error
    return Question(
        on,
        known,
        given.get("subject") or None,
        next((one for one in Status if one.value == given.get("status")), None),
        given.get("name", ""),
        _number(given.get("page", "")),
        given,
        faults,
    )


def entered_day(text: str) -> date:
    """A day as ISO 8601 or as Germans write it; a month or a year is no day."""
    try:
        found = parse_date(as_iso(text))
        if not found.exact:
            raise InputError("", "")
    except InputError:
        raise InputError(
            f"„{text}“ ist kein Tag. Bitte Tag, Monat und Jahr angeben, zum Beispiel 31.12.2018",
            f"'{text}' is not a day. Please give day, month and year, for example 2018-12-31",
        ) from None
    return found.first


def entered_date(text: str) -> PartialDate:
    """A day, a month or a year, as ISO 8601 or as Germans write it."""
    try:
        return parse_date(as_iso(text))
    except InputError:
        raise InputError(
            f"„{text}“ ist kein Datum. Möglich sind Tag, Monat oder Jahr, zum Beispiel 31.12.2018, 12.2018 oder 2018",
            f"'{text}' is no date. A day, a month or a year will do, for example 2018-12-31, 2018-12 or 2018",
        ) from None


def _instant(text: str) -> datetime:
    """An instant as ISO 8601, or a day, which means its end."""
    try:
        return parse_instant(as_iso(text))
    except InputError:
        raise InputError(
            f"„{text}“ ist kein Zeitpunkt. Bitte einen Tag angeben, zum Beispiel 31.12.2018",
            f"'{text}' is not an instant. Please give a day, for example 2018-12-31",
        ) from None


def _written(values: Mapping[str, str]) -> str:
    """The values as an address has them; colons stay, so that people can read keys and instants in it."""
    return urlencode(values, safe=":")


def _to_the_second(instant: datetime) -> str:
    return format_instant(instant.replace(microsecond=0))


def _number(text: str) -> int:
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 7 else 1
