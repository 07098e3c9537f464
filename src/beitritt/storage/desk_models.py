# ruff: noqa: D106 - Meta is Django's word for what a table is called and how it is indexed
"""The table of files that wait to be read; `beitritt.storage.models` offers it with all others."""

from __future__ import annotations

from datetime import datetime

from django.db import models


class Arrival(models.Model):
    """A file of a batch. `next` is when it may be taken up, `claim` names the reader that holds it now."""

    id: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    batch: models.CharField[str, str] = models.CharField(max_length=64)
    place: models.IntegerField[int, int] = models.IntegerField()
    file_name: models.TextField[str, str] = models.TextField()
    sha256: models.CharField[str, str] = models.CharField(max_length=64, db_index=True)
    content: models.BinaryField[bytes | None, bytes | None] = models.BinaryField(null=True)
    received: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    held_by: models.TextField[str, str] = models.TextField()
    state: models.CharField[str, str] = models.CharField(max_length=16)
    attempts: models.IntegerField[int, int] = models.IntegerField()
    next: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)
    claim: models.CharField[str, str] = models.CharField(max_length=32)
    reason_de: models.TextField[str, str] = models.TextField()
    reason_en: models.TextField[str, str] = models.TextField()
    alike: models.CharField[str | None, str | None] = models.CharField(max_length=64, null=True)  # noqa: DJ001  # none

    class Meta:
        db_table = "arrivals"
        constraints = (models.UniqueConstraint(fields=["batch", "place"], name="arrivals_by_batch"),)
        indexes = (models.Index(fields=["next"], name="arrivals_due", condition=models.Q(next__isnull=False)),)

    def __str__(self) -> str:
        return f"{self.batch} {self.place}"
