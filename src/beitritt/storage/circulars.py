"""The circulars on a database: numbered in the transaction of the deposit, given their text later by a worker."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db import transaction

from beitritt.register.circulars import Circular, CircularText, Section
from beitritt.register.interchange import canonical
from beitritt.storage import post_models
from beitritt.storage.changes import change
from beitritt.storage.documents import possible, storable
from beitritt.storage.shapes import EntryLike

ANNOUNCE = (
    "INSERT INTO circulars (initiative, number, instrument, announced)"
    " SELECT %s, COALESCE(MAX(number), 0) + 1, %s, %s FROM circulars WHERE initiative = %s"
)
"""The next number is read and taken in one statement, by a writer that no other writes beside."""

COLUMNS = ("initiative", "number", "instrument_id", "announced", "issued", "texts")


class DatabaseCirculars:
    """The circulars in one of Django's databases. It fits `beitritt.procedures.office.Circulars`."""

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def announce(self, entry: EntryLike) -> None:
        """Number a circular about an entry. The ledger calls it where no other writer runs beside."""
        one = entry.instrument
        change(self.using, ANNOUNCE, [one.initiative, one.id, one.deposited, one.initiative])

    def of(self, initiative: str, most: int | None = None, known: datetime | None = None) -> list[Circular]:
        """The latest of an initiative (all without `most`), announced up to `known`, by number."""
        if not possible(initiative):
            return []
        rows = post_models.Circular.objects.using(self.using).filter(initiative=initiative).order_by("-number")
        rows = rows if known is None else rows.filter(announced__lte=known)
        return [_circular(*row) for row in rows.values_list(*COLUMNS)[:most]][::-1]

    def get(self, initiative: str, number: int) -> Circular | None:
        """One circular."""
        if not possible(initiative) or not 0 < number < 2**31:
            return None
        return next(iter(self._found(initiative=initiative, number=number)), None)

    def about(self, instrument: str) -> Circular | None:
        """The circular about an instrument, where there is one."""
        return next(iter(self._found(instrument=instrument)), None) if possible(instrument) else None

    def unissued(self) -> list[Circular]:
        """Those without a text, the longest waiting first."""
        return sorted(self._found(issued__isnull=True), key=lambda one: (one.announced, one.initiative, one.number))

    def _found(self, **wanted: Any) -> list[Circular]:  # Any: Django's lookups
        rows = post_models.Circular.objects.using(self.using).filter(**wanted).order_by("initiative", "number")
        return [_circular(*row) for row in rows.values_list(*COLUMNS)]

    def issue(self, circular: Circular, texts: tuple[CircularText, ...], issued: datetime) -> bool:
        """Give a circular its text for good; False where another worker did so before."""
        line = storable(canonical([asdict(one) for one in texts]), circular.instrument)
        rows = post_models.Circular.objects.using(self.using)
        rows = rows.filter(initiative=circular.initiative, number=circular.number, issued__isnull=True)
        with transaction.atomic(self.using):
            return bool(rows.update(texts=line, issued=issued))


def _circular(
    initiative: str, number: int, instrument: str, announced: datetime, issued: datetime | None, texts: str
) -> Circular:
    read = tuple(_text(one) for one in json.loads(texts)) if texts else ()
    return Circular(initiative, number, instrument, announced, issued, read)


def _text(line: dict[str, Any]) -> CircularText:  # Any: what was written here is not checked again
    sections = tuple(Section(one["heading"], tuple(one["lines"])) for one in line["sections"])
    return CircularText(line["language"], line["title"], sections)
