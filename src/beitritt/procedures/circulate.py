"""Circulating: a recorded act's circular gets its text, and everybody whom it concerns a message about it.

The deposit only took the number. What the act changed, who is told and in which words is worked out here, outside the
deposit, from the register as it was without and with the instrument; so a later act changes no earlier circular.
"""

from __future__ import annotations

from datetime import date, datetime

from beitritt.procedures.clauses import READINGS
from beitritt.procedures.notify import Desk, message_key
from beitritt.register.bodies import Directory
from beitritt.register.circulars import Circular
from beitritt.register.contacts import Addressee, Delivery, addressees
from beitritt.register.dates import in_berlin
from beitritt.register.errors import UnknownKey
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.messages import Message, MessageKind, digest_due, in_one_line
from beitritt.register.occasions import Occasion, occasion
from beitritt.register.standings import Standings
from beitritt.register.wording import LANGUAGES
from beitritt.writing.messages.circular import Told, tell
from beitritt.writing.messages.text import circular_pages, letter


class Circulation:
    """Issues circulars. What was derived for one serves the next of the same initiative."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._derived: tuple[Initiative, Directory, tuple[str, ...], Standings] | None = None

    def issue(self, circular: Circular, now: datetime) -> int:
        """Give a circular its text and queue it for everybody; the number of messages, 0 where another worker did so.

        Raises UnknownKey for a circular about nothing.
        """
        found = self.occasion(circular)
        told = {language: tell(found, circular.number, self._desk.quote, language) for language in LANGUAGES}
        contacts = addressees(self._desk.contacts.all(), circular.initiative, found.recipients())
        messages = [self._message(circular, told[one.language], one, now) for one in contacts if _wants(one)]
        with self._desk.ledger.transaction():
            texts = tuple(one.text for one in told.values())
            if not self._desk.ledger.circulars.issue(circular, texts, now):
                return 0
            return self._desk.outbox.enqueue(messages, now)

    def occasion(self, circular: Circular) -> Occasion:
        """What the circular tells of. Raises UnknownKey where its instrument is not there."""
        ledger = self._desk.ledger
        instrument = ledger.instrument(circular.instrument)
        known = ledger.instruments(circular.initiative)
        place = next((number for number, one in enumerate(known) if one.id == circular.instrument), None)
        if instrument is None or place is None:
            missing = circular.instrument
            raise UnknownKey(f"„{missing}“ ist nicht hinterlegt", f"'{missing}' is not deposited")
        before = self._standings(circular.initiative, known[:place])
        after = self._standings(circular.initiative, known[: place + 1])
        return occasion(before, after, instrument, in_berlin(circular.announced).date())

    def _standings(self, key: str, instruments: list[Instrument]) -> Standings:
        initiative, directory = self._desk.ledger.initiative(key), self._desk.ledger.directory()
        names = tuple(one.id for one in instruments)
        if self._derived is None or self._derived[:3] != (initiative, directory, names):
            self._derived = initiative, directory, names, Standings(initiative, directory, instruments, READINGS)
        return self._derived[3]

    def _message(self, circular: Circular, told: Told, one: Addressee, now: datetime) -> Message:
        language, initiative = one.language, self._desk.ledger.initiative(circular.initiative)
        sections = [*told.text.sections, told.to(one.bodies), *circular_pages(circular, self._desk.pages, language)]
        lead = self._desk.ledger.directory().name(initiative.lead)
        due = digest_due(now) if one.circulars == Delivery.DAILY else now
        return Message(
            key=message_key(MessageKind.CIRCULAR, one.address, circular.initiative, str(circular.number)),
            kind=MessageKind.CIRCULAR,
            initiative=circular.initiative,
            recipient=one.address,
            language=language,
            subject=in_one_line(told.text.title),
            text=letter(told.text.title, sections, in_one_line(lead), language),
            due=due,
            bundle=_bundle(one, in_berlin(due).date()) if one.circulars == Delivery.DAILY else None,
        )


def _wants(one: Addressee) -> bool:
    return one.circulars != Delivery.NONE


def _bundle(one: Addressee, day: date) -> str:
    return f"digest:{day.isoformat()}:{one.language}:{one.address}"
