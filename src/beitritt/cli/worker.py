"""`beitritt worker`: reads letters, writes circulars and reminders, sends what is due, until it is told to stop.

SIGTERM and Ctrl+C stop it. Several may run beside each other. One that stops finishes what is in its hands first.
"""

from __future__ import annotations

import argparse
import signal
import sys
from contextlib import contextmanager
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

from beitritt.cli import arguments as shared
from beitritt.cli.letters import LOOK as LETTERS_LOOK
from beitritt.cli.letters import Letters, stop_with_input
from beitritt.cli.notices import Notices, notices
from beitritt.cli.opening import open_ledger
from beitritt.register.dates import in_berlin
from beitritt.register.errors import BeitrittError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from beitritt.procedures.deliver import Attempt
    from beitritt.procedures.dispatch import Dispatch, Round
    from beitritt.register.arrivals import Arrival
    from beitritt.register.circulars import Circular

LOOK = timedelta(seconds=5)
"""How often to look for what came in."""

BREATH = timedelta(milliseconds=50)
"""The least to wait between rounds: what is due may be in another worker's hands."""

TOLD = {
    "de": {
        "once": "eine Runde, dann Ende",
        "empty": "endet, sobald nichts mehr wartet",
        "letters": "liest nur Schreiben und verschickt nichts",
        "begun": "Arbeitet; Nachrichten gehen an {destination} (Strg+C beendet)",
        "console": "die Konsole (BEITRITT_MAIL nennt einen Mailserver)",
        "ended": "Beendet.",
        "issued": "Rundschreiben Nr. {number} zu {initiative}: {count} Nachrichten",
        "troubled": "Rundschreiben Nr. {number} zu {initiative} lässt sich nicht ausfertigen: {reason}",
        "refused": "Nachricht {id} nicht verschickt: {reason}; nächster Versuch {again}",
        "failed": "Nachricht {id} gescheitert: {reason} (beitritt outbox --failed)",
        "round": "{sent} verschickt, {deferred} später, {failed} gescheitert, {reminders} Erinnerungen",
        "busy": "verschickt: {sent}",
        "read": "Schreiben: {read} gelesen, {failed} nicht lesbar",
    },
    "en": {
        "once": "one round, then end",
        "empty": "ends once nothing waits any more",
        "letters": "only reads letters, and sends nothing",
        "begun": "At work; messages go to {destination} (Ctrl+C ends)",
        "console": "the console (BEITRITT_MAIL names a mail server)",
        "ended": "Ended.",
        "issued": "Circular no. {number} on {initiative}: {count} messages",
        "troubled": "Circular no. {number} on {initiative} cannot be written: {reason}",
        "refused": "Message {id} not sent: {reason}; next attempt {again}",
        "failed": "Message {id} failed: {reason} (beitritt outbox --failed)",
        "round": "{sent} sent, {deferred} later, {failed} failed, {reminders} reminders",
        "busy": "sent: {sent}",
        "read": "Letters: {read} read, {failed} not readable",
    },
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    told = TOLD[parser.get_default("language")]
    until = parser.add_mutually_exclusive_group()
    until.add_argument("--once", action="store_true", help=told["once"])
    until.add_argument("--until-empty", action="store_true", help=told["empty"])
    parser.add_argument("--letters", action="store_true", help=told["letters"])
    parser.add_argument("--with-input", action="store_true", help=argparse.SUPPRESS)  # what `serve` starts
    shared.register(parser)


def run(options: argparse.Namespace) -> int:
    """Work until stopped, or as long as was asked for."""
    ledger = open_ledger(options.register)
    letters, stop, reporter = Letters(options.register), Event(), _Reporter(options.language)
    if options.with_input:
        stop_with_input(stop)
    if options.letters:
        return _read_only(options, letters, stop, reporter)
    office = notices()
    dispatch = office.dispatch(options.register, shared.now, stop.is_set, reporter)
    reporter.say("begun", destination=office.destination() or TOLD[options.language]["console"])
    with _stopping(stop):
        while True:
            trouble = _read(letters, stop, reporter) or _round(office, dispatch, reporter)
            if options.once and trouble is not None:
                raise trouble
            due = dispatch.next_due() if trouble is None else None
            done = options.until_empty and trouble is None and due is None and not ledger.circulars.unissued()
            if options.once or done:
                return 0
            pause = LOOK if due is None else max(min(due - shared.now(), LOOK), BREATH)
            if stop.wait(pause.total_seconds()):
                reporter.say("ended")
                return 0


def _read_only(options: argparse.Namespace, letters: Letters, stop: Event, reporter: _Reporter) -> int:
    with _stopping(stop):
        while True:
            trouble = _read(letters, stop, reporter)
            if options.once and trouble is not None:
                raise trouble
            if options.once or (options.until_empty and trouble is None) or stop.wait(LETTERS_LOOK):
                return 0


def _read(letters: Letters, stop: Event, reporter: _Reporter) -> BeitrittError | None:
    """Read all letters that wait; what stood in the way."""
    from django.db import DatabaseError

    try:
        reporter.read(letters.round(stop.is_set))
    except DatabaseError as error:
        found = InputError(f"die Datenbank antwortet nicht ({error})", f"the database does not answer ({error})")
        reporter.line(found.message(reporter.language))
        return found
    return None


def _round(office: Notices, dispatch: Dispatch, reporter: _Reporter) -> BeitrittError | None:
    """One round; what stood in its way. A database that is away for a while ends no worker."""
    try:
        reporter.round(office.go_round(dispatch))
    except BeitrittError as error:
        reporter.line(error.message(reporter.language))
        return error
    return None


@contextmanager
def _stopping(stop: Event) -> Iterator[None]:
    """Signals ask to stop; a second one ends at once."""

    def ask(number: int, _frame: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        del number
        stop.set()

    kept = {one: signal.signal(one, ask) for one in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for one, handler in kept.items():
            signal.signal(one, handler)


class _Reporter:
    """Tells on stderr what happens; on a terminal also how many messages have gone."""

    def __init__(self, language: str) -> None:
        self.language, self._words = language, TOLD[language]
        self._sent = 0
        self._told: set[str] = set()
        self._looked_on = sys.stderr.isatty()

    def say(self, word: str, **values: object) -> None:
        """A sentence of this command."""
        self.line(self._words[word].format(**values))

    def line(self, text: str) -> None:
        """A line of its own."""
        before = "\r\x1b[K" if self._looked_on else ""
        print(f"{before}{text}", file=sys.stderr, flush=True)

    def issued(self, circular: Circular, messages: int) -> None:
        """A circular was issued."""
        self.say("issued", number=circular.number, initiative=circular.initiative, count=messages)

    def troubled(self, circular: Circular, error: BeitrittError) -> None:
        """A circular could not be worked out; said once, though every round tries."""
        reason = error.message(self.language)
        values = {"number": circular.number, "initiative": circular.initiative, "reason": reason}
        self._once(self._words["troubled"].format(**values))

    def hindered(self, error: BeitrittError) -> None:
        """Reminders could not be worked out; said once as well."""
        self._once(error.message(self.language))

    def _once(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            self.line(text)

    def attempted(self, attempt: Attempt) -> None:
        """Messages went out or not."""
        for one in attempt.messages:
            if attempt.refusal is None:
                self._sent += 1
            elif attempt.again is None:
                self.say("failed", id=one.id, reason=attempt.refusal.reason)
            else:
                when = f"{in_berlin(attempt.again):%H:%M:%S}"
                self.say("refused", id=one.id, reason=attempt.refusal.reason, again=when)
        if self._looked_on:
            told = self._words["busy"].format(sent=self._sent)
            print(f"\r\x1b[K{told}", end="", file=sys.stderr, flush=True)

    def read(self, done: list[Arrival]) -> None:
        """Letters were read, or were not."""
        failed = sum(one.state == "failed" for one in done)
        if done:
            self.say("read", read=len(done) - failed, failed=failed)

    def round(self, found: Round) -> None:
        """What a round came to, where it came to anything."""
        self._sent = 0
        if not found.idle:
            counts = {name: getattr(found, name) for name in ("sent", "deferred", "failed", "reminders")}
            self.say("round", **counts)
