"""Which statements still stand: corrections and annulments resolved (domain.md §4.9).

A statement is struck by a correction or annulment of it, or of its whole instrument, made by its author or the
initiative's lead. An annulled correction strikes nothing; a corrected correction goes on striking, because its own
replacement takes its place in the chain. Of several corrections of one thing only the last brings its replacement.
What targets an instrument the register does not know waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.findings import Code, Finding
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.statements import FORCE_RANK, Force, Kind, Modality, Statement

STRIKING = frozenset({Kind.CORRECTION, Kind.ANNULMENT})


@dataclass(frozen=True, slots=True)
class Strike:
    """One correction or annulment of a whole instrument (`number` None) or of one of its statements."""

    ref: str
    instrument: Instrument
    statement: Statement
    number: int | None

    @property
    def start(self) -> date:
        """From when it strikes; the first day of all unless it names one."""
        return self.statement.from_.first if self.statement.from_ else date.min

    @property
    def order(self) -> tuple[object, ...]:
        """The order of record."""
        return (self.instrument.recorded, self.instrument.deposited, self.ref)


class Revision:
    """The strikes in a set of instruments, and what they leave standing."""

    def __init__(self, instruments: Sequence[Instrument], initiative: Initiative) -> None:
        self._by_id = {instrument.id: instrument for instrument in instruments}
        self._initiative = initiative
        self._strikes: dict[str, list[Strike]] = {}
        self._corrects: dict[str, list[tuple[Instrument, Strike]]] = {}
        self._faults: list[tuple[Instrument, int, Finding]] = []
        for instrument in instruments:
            for number, statement in enumerate(instrument.statements):
                if statement.kind in STRIKING:
                    self._note(instrument, number, statement)

    def _note(self, instrument: Instrument, number: int, statement: Statement) -> None:
        name, target_number = split_ref(statement.of or "")
        target, ref = self._by_id.get(name), instrument.ref(number)
        force = min(FORCE_RANK[self._initiative.effect_from], FORCE_RANK[Force.SIGNED])
        if statement.modality != Modality.DECLARED or FORCE_RANK[statement.force] < force:
            return
        if target is None or (target_number is not None and target_number >= len(target.statements)):
            fault = Finding(Code.UNKNOWN_TARGET, self._initiative.key, (statement.actor,), (ref,), detail=statement.of)
            self._faults.append((instrument, number, fault))
        elif instrument.author not in (target.author, self._initiative.lead):
            bodies = (instrument.author,)
            fault = Finding(Code.NOT_AUTHORISED, self._initiative.key, bodies, (ref,), detail=statement.kind)
            self._faults.append((instrument, number, fault))
        elif target is not instrument:
            strike = Strike(ref, instrument, statement, target_number)
            self._strikes.setdefault(name, []).append(strike)
            if statement.kind == Kind.CORRECTION:
                self._corrects.setdefault(instrument.id, []).append((target, strike))

    @property
    def findings(self) -> list[Finding]:
        """What is wrong with corrections and annulments that stand themselves."""
        return [fault for instrument, number, fault in self._faults if self.struck_from(instrument, number) is None]

    def struck_from(self, instrument: Instrument, number: int) -> tuple[date, str] | None:
        """From which day the statement is struck, and by which (`ID#n`); None where it stands."""
        strikes = self._strikes.get(instrument.id, ())
        live = [strike for strike in strikes if strike.number in (None, number) and self._in_force(strike)]
        if instrument.id in self._corrects and instrument.statements[number].kind not in STRIKING:
            live += self._superseding(instrument)
        earliest = min(live, key=lambda strike: (strike.start, strike.ref), default=None)
        return (earliest.start, earliest.ref) if earliest else None

    def _superseding(self, instrument: Instrument) -> list[Strike]:
        """The later corrections of the same things, where they supersede everything that the instrument corrects."""
        found = []
        for target, strike in self._corrects[instrument.id]:
            later = [
                other
                for other in self._strikes[target.id]
                if other.statement.kind == Kind.CORRECTION
                and other.number == strike.number
                and other.instrument is not instrument
                and other.order > strike.order
                and self._in_force(other)
            ]
            if not later:
                return []
            found += later
        return found

    def replaces(self, instrument: Instrument, actor: str) -> bool:
        """Whether the instrument corrects one in which `actor` spoke, and so may speak in its place."""
        return any(
            actor == target.author or any(actor == statement.actor for statement in target.statements)
            for target, strike in self._corrects.get(instrument.id, ())
            if self._in_force(strike)
        )

    def _in_force(self, strike: Strike, path: frozenset[str] = frozenset()) -> bool:
        """Whether no annulment in force strikes the strike itself. A ring of annulments stops where it closes."""
        if strike.ref in path:
            return False
        number = split_ref(strike.ref)[1]
        return not any(
            other.statement.kind == Kind.ANNULMENT
            and other.number in (None, number)
            and self._in_force(other, path | {strike.ref})
            for other in self._strikes.get(strike.instrument.id, ())
        )
