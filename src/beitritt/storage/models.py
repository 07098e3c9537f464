"""The tables of the register. Values of the law are kept as canonical JSON; columns beside it are for finding them.

Instruments, mentions and documents are append-only: triggers refuse UPDATE and DELETE (`beitritt.storage.triggers`).
The directory (bodies, initiatives) and the submissions are worked on and may change.
"""

from __future__ import annotations

from django.db import models


class Body(models.Model):
    """A body as the array of its interchange lines. `revision` grows with every change to the directory."""

    key = models.TextField(primary_key=True)
    lines = models.TextField()
    revision = models.BigIntegerField(db_index=True)

    class Meta:
        db_table = "bodies"

    def __str__(self) -> str:
        return self.key


class Initiative(models.Model):
    """An initiative as its interchange line."""

    key = models.TextField(primary_key=True)
    line = models.TextField()

    class Meta:
        db_table = "initiatives"

    def __str__(self) -> str:
        return self.key


class Document(models.Model):
    """Bytes by their SHA-256: the original of a document, or the text read from it in UTF-8."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    media_type = models.TextField()
    content = models.BinaryField()

    class Meta:
        db_table = "documents"

    def __str__(self) -> str:
        return self.sha256


class Instrument(models.Model):
    """An entry of the chain. `content` is what is hashed; the other columns repeat parts of it for finding."""

    sequence = models.BigIntegerField(primary_key=True)
    identifier = models.TextField(unique=True, db_column="id")
    initiative = models.ForeignKey(Initiative, models.PROTECT, db_column="initiative", db_index=False)
    author = models.TextField()
    dated = models.TextField(null=True)  # noqa: DJ001  # no date is not an empty one
    recorded = models.DateTimeField()
    deposited = models.DateTimeField()
    migrated = models.BooleanField()
    document = models.CharField(max_length=64, null=True)  # noqa: DJ001  # no key: a bare reference has no bytes here
    content = models.TextField()
    previous = models.CharField(max_length=64, unique=True)
    hash = models.CharField(max_length=64)

    class Meta:
        db_table = "instruments"
        indexes = (
            models.Index("initiative", "sequence", name="instruments_by_initiative"),
            models.Index("document", name="instruments_by_document", condition=models.Q(document__isnull=False)),
        )

    def __str__(self) -> str:
        return self.identifier


class Mention(models.Model):
    """A body that an instrument names, and as what (`beitritt.storage.mentions.NamedAs`)."""

    pk = models.CompositePrimaryKey("body", "initiative", "named_as", "instrument")
    body = models.TextField()
    initiative = models.TextField()
    named_as = models.CharField(max_length=16)
    instrument = models.ForeignKey(Instrument, models.PROTECT, db_column="instrument", db_index=False)

    class Meta:
        db_table = "mentions"

    def __str__(self) -> str:
        return f"{self.body} ({self.named_as})"


class Submission(models.Model):
    """A letter between receipt and deposit, with what the reader proposes and what people decided so far."""

    identifier = models.TextField(primary_key=True, db_column="id")
    sha256 = models.CharField(max_length=64, db_index=True)
    media_type = models.TextField()
    text = models.TextField(null=True)  # noqa: DJ001  # nothing read is not an empty text
    content = models.BinaryField(null=True)
    file_name = models.TextField()
    received = models.DateTimeField()
    reading = models.TextField()
    review = models.TextField()
    instrument = models.TextField(null=True)  # noqa: DJ001  # none yet

    class Meta:
        db_table = "submissions"
        indexes = (
            models.Index("received", name="submissions_waiting", condition=models.Q(instrument__isnull=True)),
        )

    def __str__(self) -> str:
        return self.identifier
