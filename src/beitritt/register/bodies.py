"""Bodies and the directory of them: keys, names and parents by period, groups resolved by date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from beitritt.register.dates import ALWAYS, PartialDate, Period
from beitritt.register.nearest import unknown_key
from beitritt.register.statements import Group


class BodyKind(StrEnum):
    """What a body is."""

    MINISTRY = "ministry"
    COUNTY = "county"
    COUNTY_FREE_CITY = "county_free_city"
    MUNICIPALITY = "municipality"
    MUNICIPAL_ASSOCIATION = "municipal_association"
    UMBRELLA_ASSOCIATION = "umbrella_association"
    AGENCY = "agency"
    UNIT = "unit"
    COMPANY = "company"
    ASSOCIATION = "association"
    STATE = "state"
    LAND = "land"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Dated:
    """A fact about a body that holds in a period. `from_` and `until` keep the dates as they were given."""

    value: str
    from_: PartialDate | None = None
    until: PartialDate | None = None

    @property
    def period(self) -> Period:
        """The days on which it holds."""
        if self.from_ is None and self.until is None:
            return ALWAYS
        return Period(self.from_.first if self.from_ else date.min, self.until.end if self.until else date.max)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or a place of a body on a day, such as its inhabitants (`beitritt.register.figures` reads them)."""

    name: str
    value: float | str
    on: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A legal person, or a unit of one. `kinds` hold in the periods in which it existed."""

    key: str
    kinds: tuple[Dated, ...]
    names: tuple[Dated, ...]
    parents: tuple[Dated, ...] = ()
    keys: tuple[Dated, ...] = ()
    figures: tuple[Figure, ...] = ()

    @property
    def name(self) -> str:
        """Its latest name."""
        return max(self.names, key=lambda fact: fact.period.start).value if self.names else self.key

    def name_on(self, day: date) -> str:
        """Its name on `day`, else its latest."""
        return _on(self.names, day) or self.name

    def kind_on(self, day: date) -> BodyKind:
        """Its kind on `day`; before and after its existence the nearest known one."""
        return BodyKind(_on(self.kinds, day) or self.kinds[0 if day < self.kinds[0].period.start else -1].value)

    def parent_on(self, day: date) -> str | None:
        """The body that it is part of on `day`."""
        return _on(self.parents, day)

    def exists_on(self, day: date) -> bool:
        """Whether it existed on `day`."""
        return _on(self.kinds, day) is not None

    def merge(self, other: Body) -> Body:
        """The same body with the facts of another line about it; what speaks of the same period is replaced."""
        return Body(
            self.key,
            _merged(self.kinds, other.kinds, several=False),
            _merged(self.names, other.names, several=False),
            _merged(self.parents, other.parents, several=False),
            _merged(self.keys, other.keys, several=True),
            tuple({(one.name, one.on): one for one in (*self.figures, *other.figures)}.values()),
        )


def _on(facts: tuple[Dated, ...], day: date) -> str | None:
    for fact in facts:
        if (fact.from_ is None and fact.until is None) or fact.period.holds(day):  # the first makes most bodies quick
            return fact.value
    return None


def _merged(old: tuple[Dated, ...], new: tuple[Dated, ...], *, several: bool) -> tuple[Dated, ...]:
    kept = [fact for fact in old if not any(_same_place(fact, other, several=several) for other in new)]
    return tuple(sorted({*kept, *new}, key=lambda fact: (fact.period.start, fact.period.end, fact.value)))


def _same_place(one: Dated, other: Dated, *, several: bool) -> bool:
    return one.period == other.period and (not several or one.value == other.value)


class Directory:
    """All bodies, by key. It has no record time: what it says is known at every `known` (domain.md §2)."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        self._bodies: dict[str, Body] = {}
        self._children: dict[str, list[tuple[Body, Period]]] = {}
        self._aliases: dict[str, str] = {}
        for body in bodies:
            self._bodies[body.key] = body
            for parent in body.parents:
                self._children.setdefault(parent.value, []).append((body, parent.period))
            for alias in body.keys:
                self._aliases.setdefault(alias.value, body.key)

    def __iter__(self) -> Iterator[Body]:
        return iter(self._bodies.values())

    def __len__(self) -> int:
        return len(self._bodies)

    def __contains__(self, key: str) -> bool:
        return key in self._bodies or key in self._aliases

    def body(self, key: str, place: str = "") -> Body:
        """The body of that key. Raises UnknownKey; `place` names the field that the key stands in."""
        found = self.find(key)
        if found is None:
            raise unknown_key(
                f"Die Stelle „{key}“ ist nicht verzeichnet",
                f"The body '{key}' is not in the directory",
                key,
                self.named(),
                place,
            )
        return found

    def named(self) -> Iterator[tuple[str, str]]:
        """Every body's key with its name, and once more with each name and key that it bore."""
        for body in self:
            yield body.key, body.name
            yield from ((body.key, fact.value) for fact in (*body.names, *body.keys))

    def find(self, key: str) -> Body | None:
        """The body of that key or of a key that it bore, or None."""
        return self._bodies.get(key) or self._bodies.get(self._aliases.get(key, ""))

    def name(self, key: str, day: date | None = None) -> str:
        """The body's name on `day` (or its latest), else the key itself."""
        body = self.find(key)
        if body is None:
            return key
        return body.name if day is None else body.name_on(day)

    def members(self, group: Group) -> list[tuple[Body, Period]]:
        """Every body that ever belongs to the group, with a period of belonging to it.

        `municipalities_of` a body are the municipalities below it, directly or through an association between them.
        """
        return list(self._municipalities_below(group.body, ALWAYS, frozenset()))

    def names(self, named: Group | tuple[str, ...], body: str, day: date) -> bool:
        """Whether bodies named one by one, or as a group, include this body on `day`."""
        if not isinstance(named, Group):
            return body in named
        return any(member.key == body and period.holds(day) for member, period in self.members(named))

    def _municipalities_below(self, key: str, within: Period, path: frozenset[str]) -> Iterator[tuple[Body, Period]]:
        for child, belonging in self._children.get(key, ()):
            period = within.meet(belonging)
            if period is None or child.key in path:
                continue
            for existence in child.kinds:
                shared = period.meet(existence.period)
                if shared is not None and existence.value == BodyKind.MUNICIPALITY:
                    yield child, shared
            yield from self._municipalities_below(child.key, period, path | {child.key})

    def is_unit_of(self, unit: str, body: str, day: date) -> bool:
        """Whether `unit` is a dependent unit within the legal person `body`: its acts are that body's own."""
        seen: set[str] = set()
        current = self.find(unit)
        while current is not None and current.key not in seen and current.kind_on(day) == BodyKind.UNIT:
            seen.add(current.key)
            parent = current.parent_on(day)
            if parent == body:
                return True
            current = self.find(parent) if parent else None
        return False
