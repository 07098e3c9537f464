# ruff: noqa: D106 - Meta is Django's word for what a table is called
"""The persons who can sign in (an opaque id, an address, the hash of a password; no names), and the journal about them.

Django and its packages know it as the user model (`AUTH_USER_MODEL`).
"""

from __future__ import annotations

import secrets
from datetime import date, datetime
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that reads like something else


def new_identifier() -> str:
    """An opaque id that nobody guesses and nobody misreads: 59 random bits."""
    return "p-" + "".join(secrets.choice(ALPHABET) for _ in range(12))


class AccountManager(BaseUserManager["Account"]):
    """Finds accounts by address, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> Account:
        """The account of an address. Raises DoesNotExist."""
        return self.get(email=(username or "").lower())


class Account(AbstractBaseUser):
    """A person who can sign in. `welcome` is the SHA-256 of the link by which a password is chosen once."""

    id: models.CharField[str, str] = models.CharField(max_length=16, primary_key=True, default=new_identifier)
    email: models.EmailField[str, str] = models.EmailField(max_length=254, unique=True)
    is_active: models.BooleanField[bool, bool] = models.BooleanField(default=True)
    welcome: models.CharField[str | None, str | None] = models.CharField(max_length=64, null=True, unique=True)  # noqa: DJ001  # no link is not an empty one
    welcome_until: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)

    objects = AccountManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        db_table = "accounts"

    def __str__(self) -> str:
        return self.id


class JournalEntry(models.Model):
    """What an administrator did. `by` is empty for the command line, the other columns where none is meant."""

    id: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    act: models.CharField[str, str] = models.CharField(max_length=32)
    by: models.CharField[str, str] = models.CharField(max_length=16)
    person: models.CharField[str, str] = models.CharField(max_length=16)
    body: models.TextField[str, str] = models.TextField()
    role: models.CharField[str, str] = models.CharField(max_length=16)
    since: models.DateField[date | None, date | None] = models.DateField(null=True)
    until: models.DateField[date | None, date | None] = models.DateField(null=True)

    class Meta:
        db_table = "journal"

    def __str__(self) -> str:
        return f"{self.at} {self.act}"
