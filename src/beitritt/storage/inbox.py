"""The inbox on a database: letters between receipt and deposit."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connections
from django.db.models import QuerySet

from beitritt.register.instruments import Document
from beitritt.register.submissions import Pending, Submission, words_of
from beitritt.storage import models
from beitritt.storage.documents import encoded, possible
from beitritt.storage.faults import unknown_submission

FIELDS = "sha256 media_type text content file_name received reading review instrument held_by words".split()


class DatabaseInbox:
    """The inbox in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Inbox`."""

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def put(self, submission: Submission) -> None:
        """Keep a submission in place of the one with its id."""
        document = submission.document
        row = models.Submission(
            identifier=submission.id,
            sha256=document.sha256,
            media_type=document.media_type,
            text=encoded(document.text, "document.text") if document.text is not None else None,
            content=document.content,
            file_name=submission.file_name,
            received=submission.received,
            reading=submission.reading,
            review=submission.review,
            instrument=submission.instrument,
            held_by=submission.held_by,
            words=words_of(document.text) if document.text is not None else None,
        )
        models.Submission.objects.using(self.using).bulk_create(
            [row], update_conflicts=True, unique_fields=["identifier"], update_fields=FIELDS
        )

    def get(self, identifier: str) -> Submission:
        """The submission of that id. Raises UnknownKey."""
        return self._get(identifier, models.Submission.objects.using(self.using))

    def hold(self, identifier: str) -> Submission:
        """The submission, which nobody else changes until the running transaction ends (on SQLite nobody writes)."""
        rows = models.Submission.objects.using(self.using)
        locks = connections[self.using].vendor == "postgresql"
        return self._get(identifier, rows.select_for_update() if locks else rows)

    def _get(self, identifier: str, rows: QuerySet[models.Submission]) -> Submission:
        row = rows.filter(identifier=identifier).first() if possible(identifier) else None
        if row is None:
            raise unknown_submission(identifier)
        return _submission(row)

    def waiting(self) -> list[Submission]:
        """Those that were not deposited yet, the longest waiting first."""
        rows = models.Submission.objects.using(self.using).filter(instrument__isnull=True)
        return [_submission(row) for row in rows.order_by("received", "identifier")]

    def pending(self, held_by: Iterable[str]) -> list[Pending]:
        """Those on the desks of these bodies that were not deposited yet, the longest waiting first."""
        rows = models.Submission.objects.using(self.using)
        found = rows.filter(instrument__isnull=True, held_by__in=list(held_by)).order_by("received", "identifier")
        return [Pending(*row) for row in found.values_list("identifier", "file_name", "received", "review", "held_by")]

    def alike(self, submission: Submission) -> list[str]:
        """The ids of others with the same words, however set, the first received first."""
        if submission.document.text is None:
            return []
        rows = models.Submission.objects.using(self.using).filter(words=words_of(submission.document.text))
        found = rows.exclude(identifier=submission.id).order_by("received", "identifier")
        return list(found.values_list("identifier", flat=True))


def _submission(row: models.Submission) -> Submission:
    text = bytes(row.text).decode() if row.text is not None else None
    content = bytes(row.content) if row.content is not None else None
    return Submission(
        id=row.identifier,
        document=Document(row.sha256, row.media_type, text, content),
        file_name=row.file_name,
        received=row.received,
        reading=row.reading,
        review=row.review,
        instrument=row.instrument,
        held_by=row.held_by,
    )
