"""Import and export: directory, initiatives and instruments as JSON Lines, each file whole or not at all.

An import counts as reviewed by whoever imports. `recorded` in the future is refused; a past one goes into an initiative
that had instruments before only by an explicit migration (domain.md §2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from beitritt.procedures.office import Ledger
from beitritt.procedures.phased import phased
from beitritt.register.bodies import Body, Directory
from beitritt.register.errors import BeitrittError, ConflictError, InputError, ProcedureError
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import (
    JsonObject,
    body_from,
    body_lines,
    initiative_from,
    initiative_line,
    instrument_from,
    instrument_line,
    resolved,
    whole,
)
from beitritt.register.interchange.lines import object_of_line
from beitritt.register.nearest import unknown_key

Progress = Callable[[int], None]
Take = Callable[[JsonObject], None]
"""Takes in a line about something else than the register itself."""


@dataclass(slots=True)
class Counts:
    """What an import did."""

    bodies: int = 0
    initiatives: int = 0
    instruments: int = 0
    skipped: int = 0
    migrated: int = 0
    records: int = 0


def import_lines(
    ledger: Ledger,
    lines: Iterable[bytes],
    source: str,
    now: datetime,
    *,
    migrate: bool = False,
    announce: bool = False,
    filled: frozenset[str] | None = None,
    progress: Progress | None = None,
    beside: Mapping[str, Take] = MappingProxyType({}),
) -> Counts:
    """Take in one file. `filled` names the initiatives that had instruments before the import began.

    With `announce` each new instrument is told in a circular; those that an older register knew already are not.
    Lines of the types in `beside` are about what is kept beside the register; they are taken in after everything else.
    Raises BeitrittError with file and line; then nothing of the file is kept.
    """
    had = filled if filled is not None else frozenset(one.key for one in ledger.initiatives() if ledger.holds(one.key))
    with ledger.transaction():
        work = _Import(ledger, source, now, had, beside, migrate=migrate, announce=announce)
        for number, line in enumerate(lines, 1):
            try:
                work.take(line, number)
            except BeitrittError as error:
                raise error.at(f"{source}:{number}") from None
            if progress is not None:
                progress(len(line))
        work.finish()
    return work.counts


class _Import:
    """One file on its way in: the directory first, then instruments, so that lines may refer forward."""

    def __init__(
        self,
        ledger: Ledger,
        source: str,
        now: datetime,
        filled: frozenset[str],
        beside: Mapping[str, Take],
        *,
        migrate: bool,
        announce: bool,
    ) -> None:
        self._ledger, self._source, self._now, self._filled, self._migrate = ledger, source, now, filled, migrate
        self._announce = announce
        self._beside, self._records = beside, list[tuple[int, str, JsonObject]]()
        self._bodies: dict[str, Body] = {}
        self._initiatives: dict[str, tuple[int, Initiative]] = {}
        self._instruments: list[tuple[int, Instrument]] = []
        self._parents: list[tuple[int, str, str]] = []
        self._known = ledger.directory()
        self.counts = Counts()

    def take(self, line: bytes, number: int) -> None:
        source = object_of_line(line)
        if source is None:
            return
        kind = source.get("type")
        if kind == "body":
            self._body(source, number)
        elif kind == "initiative":
            initiative = initiative_from(source)
            self._initiatives[initiative.key] = (number, initiative)
        elif kind == "instrument":
            deposited = self._now + timedelta(microseconds=len(self._instruments))
            ground = f"{self._source}:{number}"
            self._instruments.append((number, instrument_from(source, self._now, deposited, ground)))
        elif isinstance(kind, str) and kind in self._beside:
            self._records.append((number, kind, source))
        else:
            types = ", ".join(("body", "initiative", "instrument", *self._beside))
            raise InputError(f"erwartet wird eines von: {types}", f"expected one of: {types}", "type")

    def _body(self, source: JsonObject, number: int) -> None:
        body = body_from(source)
        self._parents += [(number, body.key, parent.value) for parent in body.parents]
        known = self._bodies.get(body.key) or self._known.find(body.key)
        self._bodies[body.key] = known.merge(body) if known is not None and known.key == body.key else body
        self.counts.bodies += 1

    def finish(self) -> None:
        """Check what refers to what, then write."""
        directory = Directory({**{body.key: body for body in self._known}, **self._bodies}.values())
        self._check_parents(directory)
        self._ledger.put_bodies(self._bodies.values())
        for number, initiative in self._initiatives.values():
            self._check_lead(directory, initiative, number)
            self._ledger.put_initiative(initiative)
            self.counts.initiatives += 1
        for number, instrument in self._instruments:
            try:
                self._deposit(instrument, directory)
            except BeitrittError as error:
                raise error.at(f"{self._source}:{number}") from None
        self._take_beside()

    def _take_beside(self) -> None:
        """Take in what is kept beside the register, type by type in the order in which they rest on each other."""
        order = list(self._beside)
        for number, kind, line in sorted(self._records, key=lambda one: (order.index(one[1]), one[0])):
            try:
                self._beside[kind](line)
            except BeitrittError as error:
                raise error.at(f"{self._source}:{number}") from None
            self.counts.records += 1

    def _check_parents(self, directory: Directory) -> None:
        for number, key, parent in self._parents:
            if parent not in directory:
                raise unknown_key(
                    f"Die Stelle „{parent}“, zu der „{key}“ gehören soll, ist nicht verzeichnet",
                    f"The body '{parent}', the parent of '{key}', is not in the directory",
                    parent,
                    directory.named(),
                    f"{self._source}:{number}: parent",
                )

    def _check_lead(self, directory: Directory, initiative: Initiative, number: int) -> None:
        for key in (initiative.lead, *initiative.partners):
            directory.body(key, f"{self._source}:{number}: lead")

    def _deposit(self, instrument: Instrument, directory: Directory) -> None:
        own = self._initiatives.get(instrument.initiative)
        initiative = own[1] if own else self._ledger.initiative(instrument.initiative)
        instrument = resolved(whole(instrument), phased(self._ledger, initiative, instrument), directory)
        if self._repeated(instrument):
            self.counts.skipped += 1
            return
        self._check_record(instrument)
        entry = self._ledger.append(instrument)
        if self._announce and not instrument.migrated:
            self._ledger.announce(entry)
        self.counts.instruments += 1
        self.counts.migrated += instrument.migrated

    def _repeated(self, instrument: Instrument) -> bool:
        held = self._ledger.instrument(instrument.id)
        if held is None:
            return False
        if not instrument.migrated:
            instrument = replace(instrument, recorded=held.recorded)
        if _content(held) == _content(instrument):
            return True
        raise ConflictError(
            f"Die Urkunde „{instrument.id}“ liegt mit anderem Inhalt vor; eine Berichtigung ist eine neue Urkunde",
            f"The instrument '{instrument.id}' is already there with other content; a correction is a new instrument",
        )

    def _check_record(self, instrument: Instrument) -> None:
        if instrument.recorded > self._now:
            raise ProcedureError("der Zeitpunkt liegt in der Zukunft", "the instant is in the future", "recorded")
        if instrument.migrated and instrument.initiative in self._filled and not self._migrate:
            raise ProcedureError(
                "Die Initiative hat schon Urkunden; ein früherer Zeitpunkt der Aufnahme geht nur mit --migrate",
                "The initiative already has instruments; an earlier record time needs --migrate",
                "recorded",
            )


def _content(instrument: Instrument) -> JsonObject:
    """What makes two instruments the same: everything but where the importer found them."""
    line = instrument_line(instrument)
    statements = line["statements"]
    for statement in statements if isinstance(statements, list) else ():
        if isinstance(statement, dict):
            statement.pop("ground", None)
    return line


def export_lines(ledger: Ledger) -> Iterator[JsonObject]:
    """Everything in the register, in an order that imports: bodies, initiatives, then the chain of instruments."""
    for body in ledger.directory():
        yield from body_lines(body)
    for initiative in ledger.initiatives():
        yield initiative_line(initiative)
    for entry in ledger.entries():
        yield instrument_line(entry.instrument)
