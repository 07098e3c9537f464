# ruff: noqa: D106 - Meta is Django's word for what a table is called and how it is indexed
"""The tables of the register. Values of the law are kept as canonical JSON; columns beside it are for finding them.

Instruments, mentions and documents are append-only: triggers refuse UPDATE and DELETE (`beitritt.storage.triggers`).
The directory (bodies, initiatives) and the submissions are worked on and may change.
"""

from __future__ import annotations

from datetime import date, datetime

from django.db import models

from beitritt.storage.desk_models import Arrival  # noqa: F401  # Django looks for all models here
from beitritt.storage.post_models import Circular, Contact, Message  # noqa: F401  # the same


class Body(models.Model):
    """A body as the array of its interchange lines."""

    key: models.TextField[str, str] = models.TextField(primary_key=True)
    lines: models.TextField[str, str] = models.TextField()

    class Meta:
        db_table = "bodies"

    def __str__(self) -> str:
        return self.key


class Initiative(models.Model):
    """An initiative as its interchange line."""

    key: models.TextField[str, str] = models.TextField(primary_key=True)
    line: models.TextField[str, str] = models.TextField()

    class Meta:
        db_table = "initiatives"

    def __str__(self) -> str:
        return self.key


class Version(models.Model):
    """A mark for each changeable part of the register, new with every change to it."""

    part: models.CharField[str, str] = models.CharField(max_length=16, primary_key=True)
    mark: models.CharField[str, str] = models.CharField(max_length=32)

    class Meta:
        db_table = "versions"

    def __str__(self) -> str:
        return f"{self.part} {self.mark}"


class Document(models.Model):
    """Bytes by their SHA-256: the original of a document, or the text read from it in UTF-8."""

    sha256: models.CharField[str, str] = models.CharField(max_length=64, primary_key=True)
    media_type: models.TextField[str, str] = models.TextField()
    content: models.BinaryField[bytes, bytes] = models.BinaryField()

    class Meta:
        db_table = "documents"

    def __str__(self) -> str:
        return self.sha256


class Instrument(models.Model):
    """An entry of the chain. `content` is what is hashed; the other columns repeat parts of it for finding."""

    sequence: models.IntegerField[int, int] = models.IntegerField(primary_key=True)
    identifier: models.TextField[str, str] = models.TextField(unique=True, db_column="id")
    initiative: models.ForeignKey[Initiative, Initiative] = models.ForeignKey(
        Initiative, models.PROTECT, db_column="initiative", db_index=False
    )
    author: models.TextField[str, str] = models.TextField()
    dated: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # no date is not an empty one
    recorded: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    deposited: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    migrated: models.BooleanField[bool, bool] = models.BooleanField()
    document: models.CharField[str | None, str | None] = models.CharField(max_length=64, null=True)  # noqa: DJ001  # no key: a bare reference has no bytes here
    content: models.TextField[str, str] = models.TextField()
    previous: models.CharField[str, str] = models.CharField(max_length=64, unique=True)
    hash: models.CharField[str, str] = models.CharField(max_length=64)

    class Meta:
        db_table = "instruments"
        indexes = (
            models.Index(fields=["initiative", "sequence"], name="instruments_by_initiative"),
            models.Index(
                fields=["document"], name="instruments_by_document", condition=models.Q(document__isnull=False)
            ),
        )

    def __str__(self) -> str:
        return self.identifier


class Mention(models.Model):
    """A body that an instrument names, and as what (`beitritt.storage.mentions.NamedAs`)."""

    pk = models.CompositePrimaryKey("body", "initiative", "named_as", "instrument")
    body: models.TextField[str, str] = models.TextField()
    initiative: models.TextField[str, str] = models.TextField()
    named_as: models.CharField[str, str] = models.CharField(max_length=16)
    instrument: models.ForeignKey[Instrument, Instrument] = models.ForeignKey(
        Instrument, models.PROTECT, db_column="instrument", db_index=False
    )

    class Meta:
        db_table = "mentions"

    def __str__(self) -> str:
        return f"{self.body} ({self.named_as})"


class Submission(models.Model):
    """A letter between receipt and deposit, with what the reader proposes and what people decided so far.

    Its text is kept in UTF-8, because PostgreSQL's own texts cannot hold every character that files do.
    """

    identifier: models.TextField[str, str] = models.TextField(primary_key=True, db_column="id")
    sha256: models.CharField[str, str] = models.CharField(max_length=64, db_index=True)
    media_type: models.TextField[str, str] = models.TextField()
    text: models.BinaryField[bytes | None, bytes | None] = models.BinaryField(null=True)
    content: models.BinaryField[bytes | None, bytes | None] = models.BinaryField(null=True)
    file_name: models.TextField[str, str] = models.TextField()
    received: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    reading: models.TextField[str, str] = models.TextField()
    review: models.TextField[str, str] = models.TextField()
    instrument: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # none yet
    held_by: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # nobody's desk
    words: models.CharField[str | None, str | None] = models.CharField(max_length=64, null=True, db_index=True)  # noqa: DJ001  # no text, no words

    class Meta:
        db_table = "submissions"
        indexes = (
            models.Index(fields=["received"], name="submissions_waiting", condition=models.Q(instrument__isnull=True)),
        )

    def __str__(self) -> str:
        return self.identifier


class Record(models.Model):
    """A working record beside the ledger as its interchange line; it may be replaced (`beitritt.register.records`)."""

    id: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    type: models.TextField[str, str] = models.TextField()
    key: models.TextField[str, str] = models.TextField()
    initiative: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # of none
    body: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # of nobody
    line: models.TextField[str, str] = models.TextField()

    class Meta:
        db_table = "records"
        indexes = (models.Index(fields=["type", "initiative", "body"], name="records_by_initiative"),)
        constraints = (models.UniqueConstraint(fields=["type", "key"], name="records_by_key"),)

    def __str__(self) -> str:
        return f"{self.type} {self.key}"


class Consultation(models.Model):
    """A consultation as its interchange line; `withdrawn` is all of it that changes."""

    identifier: models.TextField[str, str] = models.TextField(primary_key=True, db_column="id")
    initiative: models.TextField[str, str] = models.TextField(db_index=True)
    line: models.TextField[str, str] = models.TextField()
    opened: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    withdrawn: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)

    class Meta:
        db_table = "consultations"

    def __str__(self) -> str:
        return self.identifier


class Invitation(models.Model):
    """One body's part in a consultation; `answer` is written once, with the instant in `answered`."""

    pk = models.CompositePrimaryKey("consultation", "body")
    consultation: models.ForeignKey[Consultation, Consultation] = models.ForeignKey(
        Consultation, models.PROTECT, db_column="consultation", db_index=False
    )
    body: models.TextField[str, str] = models.TextField()
    answered: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)
    answer: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # none yet

    class Meta:
        db_table = "invitations"

    def __str__(self) -> str:
        return self.body


class Link(models.Model):
    """A secret address by the SHA-256 of its token; `body` is null in the asker's own."""

    sha256: models.CharField[str, str] = models.CharField(max_length=64, primary_key=True)
    consultation: models.ForeignKey[Consultation, Consultation] = models.ForeignKey(
        Consultation, models.PROTECT, db_column="consultation"
    )
    body: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # the asker's
    issued: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    reminder: models.BooleanField[bool, bool] = models.BooleanField()

    class Meta:
        db_table = "links"

    def __str__(self) -> str:
        return self.sha256


class Query(models.Model):
    """A question that an invited body puts before it answers, and the reply."""

    id: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    consultation: models.ForeignKey[Consultation, Consultation] = models.ForeignKey(
        Consultation, models.PROTECT, db_column="consultation"
    )
    body: models.TextField[str, str] = models.TextField()
    asked: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    text: models.TextField[str, str] = models.TextField()
    replied: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)
    reply: models.TextField[str | None, str | None] = models.TextField(null=True)  # noqa: DJ001  # none yet

    class Meta:
        db_table = "queries"

    def __str__(self) -> str:
        return self.text


class Mandate(models.Model):
    """That a person acts for a body in a role, from `since` up to, not including, `until` where these are said.

    `body` is empty for whoever administers the register.
    """

    id: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    person: models.CharField[str, str] = models.CharField(max_length=16)
    body: models.TextField[str, str] = models.TextField()
    role: models.CharField[str, str] = models.CharField(max_length=16)
    since: models.DateField[date | None, date | None] = models.DateField(null=True)
    until: models.DateField[date | None, date | None] = models.DateField(null=True)

    class Meta:
        db_table = "mandates"
        constraints = (models.UniqueConstraint(fields=["person", "body", "role"], name="mandates_once"),)

    def __str__(self) -> str:
        return f"{self.person} {self.role}"
