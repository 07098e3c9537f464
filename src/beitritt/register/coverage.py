"""How many people an initiative reaches: inhabitants by the status of the bodies that they live in.

As each body is counted once (domain.md §4.6), so is each inhabitant: at the best status among the municipality and
whatever it belongs to. People are counted where they live. What a county's own figure exceeds the sum of its
municipalities by is counted at the county, so that a directory with half of them loses nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from beitritt.register.bodies import Body, BodyKind, Directory
from beitritt.register.figures import INHABITANTS, inhabitants_on
from beitritt.register.spans import LIVE, STATUS_RANK, Status

PEOPLED = frozenset({BodyKind.MUNICIPALITY, BodyKind.COUNTY_FREE_CITY, BodyKind.COUNTY, BodyKind.LAND, BodyKind.STATE})
"""Kinds of which everybody knows that people live there: where their figure is missing, that is worth saying."""

HOMES = PEOPLED | {BodyKind.MUNICIPAL_ASSOCIATION}
"""Kinds that people may live in: an association of municipalities has those of its members."""


NOBODY = STATUS_RANK[Status.NONE]


class Home(NamedTuple):
    """A body that people live in. `within` is the place of the whole that it is part of, -1 for none.

    `number` are its inhabitants beyond those of its parts, and `counted` the date of the count; `silent` says that no
    figure tells how many they are.
    """

    key: str
    within: int
    number: int
    counted: str
    silent: bool


def homes(directory: Directory, on: date) -> tuple[Home, ...]:
    """The bodies that people live in on a day, each after the whole that it is part of."""
    found = [body for body in directory if body.exists_on(on) and body.kind_on(on) in HOMES]
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
        silent = number is None and not below and body.kind_on(on) in PEOPLED
        ordered.append(Home(body.key, within, number or 0, counted, silent))
    return _beyond(ordered)


def _beyond(places: list[Home]) -> tuple[Home, ...]:
    """The homes with what their own figures exceed the sum of their parts by."""
    inside = [0] * len(places)
    for place in range(len(places) - 1, -1, -1):  # parts stand after their whole
        home = places[place]
        number = max(home.number - inside[place], 0)
        if home.within >= 0:
            inside[home.within] += inside[place] + number
        places[place] = home._replace(number=number)
    return tuple(places)


@dataclass(frozen=True, slots=True)
class Inhabitants:
    """How many inhabitants have which status, best first, each counted once; `none` are all others.

    `unknown` are bodies with a status whose inhabitants no figure tells. `counted` are the dates of the figures used
    (as the directory has them), the earliest and the latest; empty where no figure has a date.
    """

    counts: Mapping[Status, int]
    unknown: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()

    @property
    def reached(self) -> int:
        """Those whose bodies are in, by themselves or through another."""
        return sum(self.counts.get(status, 0) for status in LIVE)

    @property
    def total(self) -> int:
        """All whom the directory knows of on that day."""
        return sum(self.counts.values())


def inhabitants(places: Sequence[Home], best: Mapping[str, Status]) -> Inhabitants:
    """The inhabitants of these homes by status, where `best` holds each body's best status; none where it is silent."""
    ranks = _ranks(places, best)
    counts, days, unknown = [0] * len(Status), set[str](), []
    for place, home in enumerate(places):
        if home.number:
            counts[ranks[place]] += home.number
            days.add(home.counted)
        elif home.silent and ranks[place] != NOBODY and not _covered(places, ranks, place):
            unknown.append(home.key)
    dated = sorted(filter(None, days))
    return Inhabitants(
        {status: counts[rank] for status, rank in STATUS_RANK.items() if counts[rank]},
        tuple(unknown),
        tuple(dict.fromkeys((dated[0], dated[-1]))) if dated else (),
    )


def _ranks(places: Sequence[Home], best: Mapping[str, Status]) -> list[int]:
    """The rank of the best status of each home and of what it is part of."""
    own = {key: STATUS_RANK[status] for key, status in best.items()}
    ranks: list[int] = []
    for home in places:
        rank, above = own.get(home.key, NOBODY), ranks[home.within] if home.within >= 0 else NOBODY
        ranks.append(min(rank, above))
    return ranks


def _covered(places: Sequence[Home], ranks: Sequence[int], place: int) -> bool:
    """Whether the figure of a whole counts the people of this home, at the same status."""
    whole = places[place].within
    while whole >= 0 and not places[whole].number:
        whole = places[whole].within
    return whole >= 0 and ranks[whole] == ranks[place]


def turns(directory: Directory) -> tuple[date, ...]:
    """The days on which anything that `homes` looks at changes; between two of them it gives the same."""
    days = {
        edge
        for body in directory
        for fact in (*body.kinds, *body.parents)
        if fact.from_ is not None or fact.until is not None
        for edge in (fact.period.start, fact.period.end)
    }
    counted = {one.on.first for body in directory for one in body.figures if one.name == INHABITANTS and one.on}
    return tuple(sorted(days | counted))
