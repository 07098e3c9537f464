# ruff: noqa: D106 - Meta is Django's word for what a table is called and how it is indexed
"""The tables of circulars, contacts and messages; `beitritt.storage.models` offers them with all others."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from beitritt.storage.models import Instrument


class Circular(models.Model):
    """A circular about an instrument: its number from the deposit on, its texts (JSON) once it is issued."""

    pk = models.CompositePrimaryKey("initiative", "number")
    initiative: models.TextField[str, str] = models.TextField()
    number: models.IntegerField[int, int] = models.IntegerField()
    instrument: models.OneToOneField[Instrument, Instrument] = models.OneToOneField(
        "storage.Instrument", models.PROTECT, to_field="identifier", db_column="instrument"
    )
    announced: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    issued: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)
    texts: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # none yet

    class Meta:
        db_table = "circulars"
        indexes = (
            models.Index(fields=["announced"], name="circulars_unissued", condition=models.Q(issued__isnull=True)),
        )

    def __str__(self) -> str:
        return f"{self.initiative} {self.number}"


class Contact(models.Model):
    """An office's address for a body, in one initiative or, where that is empty, in all."""

    id: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    body: models.TextField[str, str] = models.TextField()
    address: models.TextField[str, str] = models.TextField()
    initiative: models.TextField[str, str] = models.TextField()
    language: models.CharField[str, str] = models.CharField(max_length=2)
    circulars: models.CharField[str, str] = models.CharField(max_length=16)

    class Meta:
        db_table = "contacts"
        constraints = (models.UniqueConstraint(fields=["body", "address", "initiative"], name="contacts_by_body"),)

    def __str__(self) -> str:
        return f"{self.body} {self.address}"


class Message(models.Model):
    """A message in the outbox. `key` keeps it from being queued twice; `claim` names the worker's present hold on it.

    `next` is when it may be taken up: while it waits when it is due, while it is held when the lease runs out.
    """

    id: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    key: models.TextField[str, str] = models.TextField(unique=True)
    kind: models.CharField[str, str] = models.CharField(max_length=16)
    initiative: models.TextField[str, str] = models.TextField()
    recipient: models.TextField[str, str] = models.TextField()
    language: models.CharField[str, str] = models.CharField(max_length=2)
    subject: models.TextField[str, str] = models.TextField()
    text: models.TextField[str, str] = models.TextField()
    due: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    bundle: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # goes alone
    secret: models.BooleanField[bool, bool] = models.BooleanField()
    state: models.CharField[str, str] = models.CharField(max_length=16)
    attempts: models.IntegerField[int, int] = models.IntegerField()
    queued: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    next: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)
    claim: models.CharField[str, str] = models.CharField(max_length=32)
    error: models.TextField[str, str] = models.TextField()
    sent: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)

    class Meta:
        db_table = "messages"
        indexes = (models.Index(fields=["next"], name="messages_due", condition=models.Q(next__isnull=False)),)

    def __str__(self) -> str:
        return self.key
