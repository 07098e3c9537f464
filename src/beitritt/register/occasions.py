"""What a recorded act makes different, and who is told of it: what a circular is made from (Vienna Convention Art. 77).

The register is derived twice, without and with the instrument; only what follows from comparing both is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from beitritt.register.comparison import BoundDifference, Difference, compare, compare_bounds
from beitritt.register.deadlines import Deadline, deadlines
from beitritt.register.findings import Finding
from beitritt.register.inspection import inspect
from beitritt.register.instruments import Instrument
from beitritt.register.spans import LIVE, Status, at
from beitritt.register.standings import Standings

CONCERNED = frozenset({*LIVE, Status.PENDING, Status.INTENT})
"""Whoever is one of these is told what happens in the initiative."""

FORESIGHT = timedelta(days=366)
"""How far a circular looks ahead for deadlines."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a circular tells of: an instrument, the standings without and with it, and what that makes different.

    `on` is the calendar day (Berlin) of the deposit; `findings` and `deadlines` are those that were not there before.
    """

    instrument: Instrument
    before: Standings
    after: Standings
    on: date
    differences: tuple[Difference, ...]
    bounds: tuple[BoundDifference, ...]
    findings: tuple[Finding, ...]
    deadlines: tuple[Deadline, ...]

    def recipients(self) -> tuple[str, ...]:
        """The bodies that the circular goes to, in the order of their keys.

        These are all that are in, wait or intend on the day or were the day before, by the register without or with
        the instrument; whom it makes a difference to, on whichever day; its author and addressee; lead and partners.
        """
        initiative, instrument = self.after.initiative, self.instrument
        named = {initiative.lead, *initiative.partners, instrument.author, instrument.addressee or ""}
        named.update([one.body for one in self.differences] + [one.body for one in self.bounds])
        for standings in (self.before, self.after):
            named.update(taking_part(standings, self.on))
        return tuple(sorted(named - {""}))


def occasion(before: Standings, after: Standings, instrument: Instrument, on: date) -> Occasion:
    """Work out what an instrument made different. `after` is derived with it, `before` without it."""
    differences = compare(before, after)
    findings, deadlines_ = _new(before, after, on, inspect), _new(before, after, on, _coming)
    return Occasion(instrument, before, after, on, differences, compare_bounds(before, after, on), findings, deadlines_)


Found = TypeVar("Found")


def _new(
    before: Standings, after: Standings, on: date, find: Callable[[Standings, date], Iterable[Found]]
) -> tuple[Found, ...]:
    """What is found with the instrument and was not found without it."""
    known = set() if before.effects.empty else set(find(before, on))
    return tuple(one for one in find(after, on) if one not in known)


def _coming(standings: Standings, on: date) -> list[Deadline]:
    """What is due from the day on; matters that stay open since an earlier one are findings."""
    return [one for one in deadlines(standings, on, on + FORESIGHT) if one.day >= on]


def taking_part(standings: Standings, on: date) -> Iterator[str]:
    """Who takes part on the day or did so on the day before."""
    days = (on - timedelta(days=1), on)
    for body in standings.bodies():
        tracks = standings.tracks(body)
        if any(at(track.spans, day).status in CONCERNED for track in tracks for day in days):
            yield body
