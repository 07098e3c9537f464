"""Administering the register: letting persons in, closing accounts, giving and ending mandates, choosing four eyes.

Every act is noted with who did it and when, in the transaction of the act. What is allowed stands in `entrust`; here it
is added that nobody gives themselves a mandate, so that power over rights and power over letters stay with two people.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from beitritt.procedures import entrust
from beitritt.procedures.entrust import Welcome
from beitritt.procedures.office import Ledger, Records
from beitritt.procedures.persons import Accounts, Journal, Mandates
from beitritt.register.errors import InputError, ProcedureError, UnknownKey
from beitritt.register.journal import JournalAct, JournalEntry
from beitritt.register.mandates import Mandate, MandateRole, Person

SETTING = "setting"
"""The type of the records that hold the register's settings."""

FOUR_EYES = "four_eyes"


def demands_four_eyes(records: Records, *, default: bool) -> bool:
    """Whether a letter is deposited by somebody else than its reviewers; `default` where nobody has chosen."""
    found = records.get(SETTING, FOUR_EYES)
    return default if found is None else found.line.get("value") is True


@dataclass(frozen=True, slots=True)
class Administration:
    """What one administrator does at an instant (UTC). `by` None is the command line: whoever may run it owns the data.

    Every act raises UnknownKey for a person or body that is not known, and InputError or ProcedureError for what
    cannot be.
    """

    ledger: Ledger
    accounts: Accounts
    mandates: Mandates
    journal: Journal
    now: datetime
    by: str | None = None

    def admit(self, email: str, *, administrator: bool = False) -> Welcome:
        """Let a person in, or give one who is in a new link."""
        with self.accounts.transaction():
            before = self.accounts.find(email.strip())
            if before is not None and not before.active:
                raise _closed(before)
            welcome = entrust.admit(self.accounts, self.mandates, email, self.now, administrator=administrator)
            self._note(JournalAct.INVITED_AGAIN if before else JournalAct.ADMITTED, welcome.person)
            if administrator:
                self._note(JournalAct.APPOINTED, welcome.person)
        return welcome

    def close(self, identifier: str) -> Person:
        """Let a person sign in no more, at once; their mandates stay for when they come back, and can be ended."""
        with self._about(identifier) as person:
            self._not_oneself(person)
            if entrust.administers(self.mandates, person):
                entrust.leaves_another(self.accounts, self.mandates, person)
            if self.accounts.close(person.id):
                self._note(JournalAct.CLOSED, person)
        return person

    def reopen(self, identifier: str) -> Person:
        """Let a person sign in again."""
        with self._about(identifier) as person:
            if self.accounts.reopen(person.id):
                self._note(JournalAct.REOPENED, person)
        return person

    def reset_second_factor(self, identifier: str) -> Person:
        """Let a person who lost the device sign in by password alone, until they set up another one."""
        with self._about(identifier) as person:
            self._not_oneself(person)
            if not self.accounts.forget_second_factor(person.id):
                raise ProcedureError("es ist kein zweiter Faktor eingerichtet", "no second factor is set up")
            self._note(JournalAct.SECOND_FACTOR_RESET, person)
        return person

    def grant(
        self, email: str, body: str, role: MandateRole, since: date | None = None, until: date | None = None
    ) -> Mandate:
        """Let a person act for a body in a role, from `since` up to, not including, `until`."""
        if since is not None and until is not None and until <= since:
            raise InputError("der Auftrag endet, bevor er beginnt", "the mandate ends before it begins", "until")
        with self.accounts.transaction():
            person = self.accounts.find(email.strip())
            if person is not None:
                self._not_oneself(person)
            found = entrust.grant(self.ledger, self.accounts, self.mandates, email, body, role, since, until)
            self._noted(JournalAct.GRANTED, found)
        return found

    def revoke(self, email: str, body: str, role: MandateRole) -> Mandate:
        """End a mandate at once."""
        with self.accounts.transaction():
            found = entrust.revoke(self.ledger, self.accounts, self.mandates, email, body, role)
            self._noted(JournalAct.REVOKED, found)
        return found

    def appoint(self, identifier: str) -> Person:
        """Let a person administer the register."""
        with self._about(identifier) as person:
            if self.mandates.grant(Mandate(person.id, None, MandateRole.ADMINISTRATOR)):
                self._note(JournalAct.APPOINTED, person)
        return person

    def dismiss(self, email: str) -> Mandate:
        """Let a person no longer administer the register; one always remains who can."""
        with self.accounts.transaction():
            found = entrust.dismiss(self.accounts, self.mandates, email)
            self._noted(JournalAct.DISMISSED, found)
        return found

    def demand_four_eyes(self, records: Records, *, demanded: bool) -> None:
        """Choose whether letters are deposited by somebody else than their reviewers, in place of what holds now."""
        with records.transaction():
            records.put(SETTING, FOUR_EYES, None, None, {"type": SETTING, "key": FOUR_EYES, "value": demanded})
            act = JournalAct.FOUR_EYES_ON if demanded else JournalAct.FOUR_EYES_OFF
            self.journal.note(JournalEntry(at=self.now, act=act, by=self.by))

    @contextmanager
    def _about(self, identifier: str) -> Iterator[Person]:
        with self.accounts.transaction():
            yield found_person(self.accounts, identifier)

    def _not_oneself(self, person: Person) -> None:
        if person.id == self.by:
            raise ProcedureError(
                "das kann für Sie nur eine andere Person tun, die das Register verwaltet",
                "only another person who administers the register can do that for you",
            )

    def _note(self, act: JournalAct, person: Person) -> None:
        self.journal.note(JournalEntry(at=self.now, act=act, by=self.by, person=person.id))

    def _noted(self, act: JournalAct, one: Mandate) -> None:
        entry = JournalEntry(
            at=self.now, act=act, by=self.by, person=one.person, body=one.body, role=one.role,
            since=one.since, until=one.until,
        )  # fmt: skip
        self.journal.note(entry)


def found_person(accounts: Accounts, identifier: str) -> Person:
    """The person of that id. Raises UnknownKey."""
    found = accounts.person(identifier)
    if found is None:
        raise UnknownKey("Diese Person ist nicht verzeichnet", "This person is not in the register")
    return found


def _closed(person: Person) -> ProcedureError:
    return ProcedureError(
        f"das Konto von {person.email} ist gesperrt; bitte zuerst wieder öffnen",
        f"the account of {person.email} is closed; please open it again first",
    )
