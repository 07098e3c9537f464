"""Everything that is due in one initiative, sorted by day; the same for many bodies told once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from beitritt.register.dates import FAR
from beitritt.register.deadlines.acts import act_deadlines
from beitritt.register.deadlines.lines import line_deadlines
from beitritt.register.deadlines.phases import phase_deadlines
from beitritt.register.deadlines.values import Deadline, DeadlineKind
from beitritt.register.errors import InputError
from beitritt.register.spans import LIVE, Status, at
from beitritt.register.standings import Standings

LONGEST = timedelta(days=3660)
"""How far one can look ahead: each year brings every party a day for notice."""

URGENCY = {kind: place for place, kind in enumerate(DeadlineKind)}


def deadlines(standings: Standings, on: date, until: date, body: str | None = None) -> tuple[Deadline, ...]:
    """What is due from `on` up to and including `until`, and what is open since before; of all bodies or of one.

    Raises UnknownKey for a body that the register does not hold, InputError for a period as `check_period` does.
    """
    check_period(on, until)
    on = min(on, date.fromordinal(FAR.toordinal() - 2))
    key = standings.directory.body(body).key if body is not None else None
    found = list(act_deadlines(standings, on, until, key))
    for one in (key,) if key is not None else standings.bodies():
        found += line_deadlines(standings, one, on, until)
    if key is None or key == standings.initiative.lead or _takes_part(standings, key, on):
        found += phase_deadlines(standings, on, until)
    return joined(found)


def check_period(on: date, until: date) -> None:
    """Raise InputError for a period that ends before it begins, or that nobody can oversee."""
    if until < on:
        raise InputError(
            f"der Zeitraum endet ({until}) vor seinem Beginn ({on}); bitte ein späteres Ende angeben",
            f"the period ends ({until}) before it begins ({on}); please give a later end",
        )
    if until - on > LONGEST:
        raise InputError(
            f"von {on} bis {until} sind es mehr als zehn Jahre; bitte ein früheres Ende angeben",
            f"from {on} to {until} it is more than ten years; please give an earlier end",
        )


def _takes_part(standings: Standings, body: str, on: date) -> bool:
    return any(at(track.spans, on).status in (*LIVE, Status.PENDING) for track in standings.tracks(body))


def joined(found: Iterable[Deadline]) -> tuple[Deadline, ...]:
    """The deadlines in order of their days; those that differ only in whom they concern become one."""
    alike: dict[tuple[object, ...], list[Deadline]] = {}
    for one in found:
        sure = (one.certainty, one.earliest, one.latest)
        alike.setdefault((one.day, one.kind, one.initiative, one.because, one.detail, *sure), []).append(one)
    told = [_told_once(several) for several in alike.values()]
    return tuple(sorted(told, key=lambda one: (one.day, URGENCY[one.kind], one.initiative, one.bodies, one.because)))


def _told_once(several: list[Deadline]) -> Deadline:
    if len(several) == 1:
        return several[0]
    return replace(several[0], bodies=tuple(dict.fromkeys(body for one in several for body in one.bodies)))
