"""The journal of administration, on a database. It fits `beitritt.procedures.persons.Journal`."""

from __future__ import annotations

from beitritt.register.journal import JournalAct, JournalEntry
from beitritt.register.mandates import MandateRole
from beitritt.storage.accounts import models


class DatabaseJournal:
    """The journal in one of Django's databases, by its alias."""

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def note(self, entry: JournalEntry) -> None:
        """Add an entry."""
        row = models.JournalEntry(
            at=entry.at,
            act=entry.act.value,
            by=entry.by or "",
            person=entry.person or "",
            body=entry.body or "",
            role=entry.role.value if entry.role else "",
            since=entry.since,
            until=entry.until,
        )
        row.save(using=self.using, force_insert=True)

    def count(self) -> int:
        """How many entries there are."""
        return models.JournalEntry.objects.using(self.using).count()

    def latest(self, most: int, skipped: int = 0) -> list[JournalEntry]:
        """So many entries, the newest first, after as many were skipped."""
        rows = models.JournalEntry.objects.using(self.using).order_by("-id")
        return [_entry(row) for row in rows[skipped : skipped + most]]


def _entry(row: models.JournalEntry) -> JournalEntry:
    return JournalEntry(
        at=row.at,
        act=JournalAct(row.act),
        by=row.by or None,
        person=row.person or None,
        body=row.body or None,
        role=MandateRole(row.role) if row.role else None,
        since=row.since,
        until=row.until,
    )
