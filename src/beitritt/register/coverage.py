"""How many people an initiative reaches: inhabitants by the status of the bodies that they live in.

As each body is counted once (domain.md §4.6), so is each inhabitant: at the best status among the municipality and
whatever it belongs to. People are counted where they live. What a county's own figure exceeds the sum of its
municipalities by is counted at the county, so that a directory with half of them loses nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from beitritt.register.bodies import Body, BodyKind, Directory
from beitritt.register.figures import inhabitants_on
from beitritt.register.spans import STATUS_RANK, Status

PEOPLED = frozenset({BodyKind.MUNICIPALITY, BodyKind.COUNTY_FREE_CITY, BodyKind.COUNTY, BodyKind.LAND, BodyKind.STATE})
"""Kinds of which everybody knows that people live there: where their figure is missing, that is worth saying."""

HOMES = PEOPLED | {BodyKind.MUNICIPAL_ASSOCIATION}
"""Kinds that people may live in: an association of municipalities has those of its members."""


class Home(NamedTuple):
    """A body that people live in. `within` is the place of the whole that it is part of, -1 for none.

    `number` and `counted` are its inhabitants and the date of counting; `whole` says that it has parts of its own.
    """

    key: str
    within: int
    number: int | None
    counted: str
    whole: bool
    peopled: bool


def homes(directory: Directory, on: date) -> tuple[Home, ...]:
    """The bodies that people live in on a day, each after the whole that it is part of."""
    kinds = {body.key: body.kind_on(on) for body in directory if body.exists_on(on)}
    found = [body for body in directory if kinds.get(body.key) in HOMES]
    keys, parts = {body.key for body in found}, dict[str | None, list[Body]]()
    for body in found:
        parent = body.parent_on(on)
        parts.setdefault(parent if parent in keys else None, []).append(body)
    ordered: list[Home] = []
    waiting = [(body, -1) for body in reversed(parts.get(None, []))]
    while waiting:
        body, within = waiting.pop()
        number, counted = inhabitants_on(body, on) or (None, "")
        below = parts.get(body.key, [])
        waiting += [(part, len(ordered)) for part in reversed(below)]
        ordered.append(Home(body.key, within, number, counted, bool(below), kinds[body.key] in PEOPLED))
    return tuple(ordered)


@dataclass(frozen=True, slots=True)
class Inhabitants:
    """How many inhabitants have which status, best first, each counted once; `none` are those whom nobody brings in.

    `unknown` are bodies with a status whose inhabitants no figure tells. `counted` are the dates of the figures used
    (as the directory has them), the earliest and the latest; empty where no figure has a date.
    """

    counts: Mapping[Status, int]
    unknown: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()

    @property
    def reached(self) -> int:
        """Those with any status but `none`."""
        return self.total - self.counts.get(Status.NONE, 0)

    @property
    def total(self) -> int:
        """All whom the directory knows of on that day."""
        return sum(self.counts.values())


def inhabitants(places: Sequence[Home], best: Mapping[str, Status]) -> Inhabitants:
    """The inhabitants of these homes by status, where `best` holds each body's best status; none where it is silent."""
    statuses = _statuses(places, best)
    beyond = _beyond(places)
    counts, days = Counter[Status](), set[str]()
    for home, status, number in zip(places, statuses, beyond, strict=True):
        if number:
            counts[status] += number
            days.add(home.counted)
    dated = sorted(filter(None, days))
    return Inhabitants(
        {status: counts[status] for status in Status if status in counts},
        tuple(_unknown(places, statuses, beyond)),
        tuple(dict.fromkeys((dated[0], dated[-1]))) if dated else (),
    )


def _statuses(places: Sequence[Home], best: Mapping[str, Status]) -> list[Status]:
    """The best status of each home and of what it is part of."""
    statuses: list[Status] = []
    for home in places:
        own = best.get(home.key, Status.NONE)
        above = statuses[home.within] if home.within >= 0 else Status.NONE
        statuses.append(own if STATUS_RANK[own] <= STATUS_RANK[above] else above)
    return statuses


def _beyond(places: Sequence[Home]) -> list[int]:
    """By how much each home's own figure exceeds what is known of its parts."""
    inside, beyond = [0] * len(places), [0] * len(places)
    for place in range(len(places) - 1, -1, -1):  # parts stand after their whole
        home = places[place]
        beyond[place] = max((home.number or 0) - inside[place], 0)
        if home.within >= 0:
            inside[home.within] += inside[place] + beyond[place]
    return beyond


def _unknown(places: Sequence[Home], statuses: Sequence[Status], beyond: Sequence[int]) -> list[str]:
    """Homes with a status and without a figure, unless the figure of a whole counts their people at that status."""
    counted: list[Status | None] = []
    unknown = []
    for home, status, number in zip(places, statuses, beyond, strict=True):
        covered = counted[home.within] if home.within >= 0 else None
        counted.append(status if number else covered)
        missing = home.number is None and home.peopled and not home.whole
        if missing and status not in (Status.NONE, covered):
            unknown.append(home.key)
    return unknown
