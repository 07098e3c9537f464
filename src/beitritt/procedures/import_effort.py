"""Importing effort from a table: columns in German or English become entries; all faults are told, none is let pass.

A row is known by its `key` column, else by what it says: the same row in the same or another file is counted once, and
a row that stands twice in one file twice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeVar

from beitritt.reading.tables.quantities import Value, date_in, decimal_in
from beitritt.reading.tables.sheets import Row, Sheet
from beitritt.register.bodies import Directory
from beitritt.register.dates import FAR, Period
from beitritt.register.errors import BeitrittError, InputError
from beitritt.register.evaluation.effort import Effort, check_effort
from beitritt.register.initiatives import Initiative
from beitritt.register.interchange.evaluation import with_key

T_ = TypeVar("T_")
Cells = dict[str, Value]

COLUMNS: dict[str, str] = {
    name: column
    for column, names in {
        "key": "key id nr nummer schlüssel lfdnr",
        "body": "body stelle körperschaft",
        "unit": "unit einheit organisationseinheit abteilung amt",
        "task": "task aufgabe tätigkeit",
        "subject": "subject thema",
        "from": "from von beginn",
        "until": "until to bis ende",
        "period": "period zeitraum month monat year jahr day tag date datum",
        "hours": "hours stunden std",
        "posts": "posts fte stellen stellenanteil stellenanteile vzä vollzeitäquivalente",
        "money": "money amount cost costs geld betrag kosten euro eur",
        "currency": "currency währung",
        "note": "note bemerkung anmerkung",
        "source": "source quelle beleg",
    }.items()
    for name in names.split()
}
"""The names of columns, in lower case and without signs, and what they hold."""

MOST_FAULTS = 20


@dataclass(slots=True)
class Taken:
    """What a table holds: entries with their places, and the columns that were left aside."""

    efforts: list[tuple[str, Effort]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def efforts_in(
    sheet: Sheet, place: str, initiative: Initiative, directory: Directory, body: str | None = None
) -> Taken:
    """The entries of a table about `initiative`, by `body` where no column says by whom; `place` names the file.

    `from` and `until` are the first and the last day.

    Raises InputError that tells the first faults, each with row and column.
    """
    columns = _columns(sheet)
    work = _Table(place, initiative, directory, body, {at: (column, sheet.head[at]) for at, column in columns.items()})
    taken = Taken(ignored=[name for at, name in enumerate(sheet.head) if name and at not in columns])
    faults: list[InputError] = []
    for row in sheet.rows:
        try:
            taken.efforts.append((f"{place}:{row.number}", work.effort(row)))
        except InputError as error:
            faults.append(error)
            if len(faults) > MOST_FAULTS:
                break
    if faults:
        raise _all(faults)
    return taken


def _columns(sheet: Sheet) -> dict[int, str]:
    """Which column stands where. Raises InputError where one stands twice or what is needed is missing."""
    found = {at: COLUMNS[name] for at, name in enumerate(map(_plain, sheet.head)) if name in COLUMNS}
    twice = [column for column, count in Counter(found.values()).items() if count > 1]
    if twice:
        names = ", ".join(name for at, name in enumerate(sheet.head) if found.get(at) in twice)
        raise InputError(f"Diese Spalten bedeuten dasselbe: {names}", f"These columns mean the same: {names}")
    held = set(found.values())
    if not held & {"hours", "posts", "money"} or not ("period" in held or {"from", "until"} <= held):
        heads = ", ".join(sheet.head)
        raise InputError(
            "Erwartet werden Spalten für den Zeitraum (Von und Bis, oder Monat, Jahr, Tag) und für Stunden, Stellen "
            f"oder Betrag; vorhanden sind: {heads}",
            "Expected are columns for the period (from and until, or month, year, day) and for hours, posts or money; "
            f"there are: {heads}",
        )
    return found


def _plain(head: str) -> str:
    """A head without what stands in brackets, currency names and signs: `Betrag (in EUR)` is `betrag`."""
    said = re.sub(r"[(\[].*?[)\]]", "", head.casefold())
    said = re.sub(r"(?<=\w)\s+(?:in\s+)?(?:eur|euro|€|h|std)\W*$", "", said.strip())
    return re.sub(r"[\W_]", "", said)


class _Table:
    """A table on its way to entries."""

    def __init__(
        self,
        place: str,
        initiative: Initiative,
        directory: Directory,
        body: str | None,
        columns: dict[int, tuple[str, str]],
    ) -> None:
        self._place, self._initiative, self._directory, self._body = place, initiative, directory, body
        self._columns = columns
        self._seen: Counter[Effort] = Counter()

    def effort(self, row: Row) -> Effort:
        """The entry of one row. Raises InputError with row and column."""
        held = ((at, cell) for at, cell in enumerate(row.cells) if at in self._columns)
        cells: Cells = {self._columns[at][0]: cell for at, cell in held if cell not in (None, "")}
        try:
            return self._with_key(check_effort(self._read(cells), self._initiative, self._directory), cells)
        except BeitrittError as error:
            head = next((head for column, head in self._columns.values() if column == error.place), error.place)
            raise InputError(error.de, error.en, f"{self._place}:{row.number}: {head}") from None

    def _read(self, cells: Cells) -> Effort:
        body = self._named(_text(cells, "body") or self._body)
        return Effort(
            key="",
            initiative=self._initiative.key,
            body=body,
            period=_period(cells),
            unit=self._unit(_text(cells, "unit"), body),
            task=_text(cells, "task"),
            subject=self._subject(_text(cells, "subject")),
            hours=_at("hours", cells, decimal_in),
            posts=_at("posts", cells, decimal_in),
            money=_at("money", cells, decimal_in),
            currency=(_text(cells, "currency") or "EUR").upper().replace("€", "EUR"),
            note=_text(cells, "note"),
            source=_text(cells, "source") or self._place,
        )

    def _named(self, said: str | None) -> str:
        """The body of that key or name."""
        if said is None:
            raise InputError("Es fehlt, welche Stelle es ist", "It is not said which body it is", "body")
        if said in self._directory:
            return self._directory.body(said).key
        return next((one.key for one in self._directory if one.name == said), said)

    def _unit(self, said: str | None, body: str) -> str | None:
        """The key of the body's unit that bears that name, else the name as it stands."""
        if said is None or said in self._directory:
            return said
        own = (one for one in self._directory if any(parent.value == body for parent in one.parents))
        return next((one.key for one in own if one.name == said), said)

    def _subject(self, said: str | None) -> str | None:
        if said is None:
            return None
        named = (one.key for one in self._initiative.subjects if said.casefold() == one.name.casefold())
        return next(named, said)

    def _with_key(self, effort: Effort, cells: Cells) -> Effort:
        key = _text(cells, "key")
        if key is not None:
            return replace(effort, key=key)
        said = replace(effort, source=None)
        self._seen[said] += 1
        return with_key(effort, self._seen[said])


def _text(cells: Cells, column: str) -> str | None:
    value = cells.get(column)
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return None if value is None else str(value)


def _period(cells: Cells) -> Period:
    """The days that a row is about. Raises InputError where it does not say."""
    if "from" in cells or "until" in cells:
        start, last = (_at(column, cells, date_in) for column in ("from", "until"))
        if start is None or last is None:
            column = "from" if start is None else "until"
            raise InputError("Der Zeitraum ist unvollständig", "The period is incomplete", column)
        return Period(start.first, last.after)
    whole = _at("period", cells, date_in)
    if whole is None:
        raise InputError("Der Zeitraum fehlt", "The period is missing", "period")
    return Period(whole.first, min(whole.after, FAR))


def _at(column: str, cells: Cells, read: Callable[[Value], T_]) -> T_ | None:
    if column not in cells:
        return None
    try:
        return read(cells[column])
    except InputError as error:
        raise error.at(column) from None


def _all(faults: list[InputError]) -> InputError:
    """One error that tells them all, each on a line of its own; a single one as it is."""
    if len(faults) == 1:
        return faults[0]

    def told(language: str) -> Iterator[str]:
        for fault in faults[:MOST_FAULTS]:
            yield fault.message(language)
        if len(faults) > MOST_FAULTS:
            yield "…"

    return InputError("\n".join(told("de")), "\n".join(told("en")))
