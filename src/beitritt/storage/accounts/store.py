"""The persons who can sign in, on a database. It fits `beitritt.procedures.persons.Accounts`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password

from beitritt.register.errors import ConflictError, InputError
from beitritt.register.mandates import Person
from beitritt.storage.accounts.models import Account
from beitritt.storage.changes import transaction
from beitritt.storage.documents import possible


class DatabaseAccounts:
    """The accounts in one of Django's databases, by its alias."""

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""
        return transaction(self.using)

    def find(self, email: str) -> Person | None:
        """The person who signs in by that address; case makes no difference."""
        rows = Account.objects.using(self.using).filter(email=email.lower())
        row = rows.first() if possible(email) else None
        return _person(row) if row else None

    def person(self, identifier: str) -> Person | None:
        """The person of that id."""
        rows = Account.objects.using(self.using).filter(id=identifier)
        row = rows.first() if possible(identifier) else None
        return _person(row) if row else None

    def close(self, person: str) -> bool:
        """Let a person sign in no more; Django asks for `is_active` with every page, so sessions end at once."""
        return self._activated(person, active=False)

    def reopen(self, person: str) -> bool:
        """Let a person sign in again; whether they could not before."""
        return self._activated(person, active=True)

    def _activated(self, person: str, *, active: bool) -> bool:
        with self.transaction():
            rows = Account.objects.using(self.using).filter(id=person, is_active=not active)
            links: dict[str, object] = {} if active else {"welcome": None, "welcome_until": None}
            return bool(rows.update(is_active=active, **links))

    def forget_second_factor(self, person: str) -> bool:
        """Take away what a person set up as a second factor, with its recovery codes; whether there was one."""
        with self.transaction():
            return bool(Authenticator.objects.using(self.using).filter(user_id=person).delete()[0])

    def secured(self) -> frozenset[str]:
        """The ids of those who have a second factor."""
        rows = Authenticator.objects.using(self.using).filter(type=Authenticator.Type.TOTP)
        return frozenset(rows.values_list("user_id", flat=True))

    def add(self, email: str) -> Person:
        """A new person, who cannot sign in before a password is chosen. Raises ConflictError."""
        with self.transaction():
            if self.find(email) is not None:
                raise ConflictError(f"„{email}“ hat schon ein Konto", f"'{email}' has an account already")
            row = Account(email=email.lower(), password=make_password(None))
            row.save(using=self.using, force_insert=True)
            # whoever administers the register vouches for the address: a house's own sign-in may rely on it
            EmailAddress.objects.using(self.using).create(user=row, email=row.email, verified=True, primary=True)
        return Person(row.id, row.email)

    def all(self) -> list[Person]:
        """All persons, by address."""
        rows = Account.objects.using(self.using).order_by("email")
        return [_person(row) for row in rows]

    def welcome(self, person: str, sha256: str, until: datetime) -> None:
        """Keep the link by which the person may choose a password, in place of one issued before."""
        rows = Account.objects.using(self.using).filter(id=person)
        with self.transaction():
            rows.update(welcome=sha256, welcome_until=until)

    def welcomed(self, sha256: str, now: datetime) -> Person | None:
        """The person whose link it is, while it is good."""
        rows = Account.objects.using(self.using)
        row = rows.filter(welcome=sha256, welcome_until__gt=now, is_active=True).first()
        return _person(row) if row else None

    def settle(self, sha256: str, password: str, now: datetime) -> Person | None:
        """Use the link up. Raises InputError for a password that is too weak."""
        person = self.welcomed(sha256, now)
        if person is None:
            return None
        _strong(password, Account(id=person.id, email=person.email))
        rows = Account.objects.using(self.using).filter(welcome=sha256, welcome_until__gt=now)
        with self.transaction():
            taken = rows.update(password=make_password(password), welcome=None, welcome_until=None)
        return person if taken else None


def _person(row: Account) -> Person:
    return Person(row.id, row.email, row.is_active)


def _strong(password: str, account: Account) -> None:
    """See that the password is hard to guess. Raises InputError with what Django's validators say."""
    from django.core.exceptions import ValidationError
    from django.utils import translation

    try:
        validate_password(password, account)
    except ValidationError as error:
        said = {}
        for language in ("de", "en"):
            with translation.override(language):
                said[language] = " ".join(map(str, error.messages))
        raise InputError(said["de"], said["en"], "password") from None
