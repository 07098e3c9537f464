"""Which statements still stand: corrections and annulments resolved (domain.md §4.9).

A statement is struck by a correction or annulment of it, or of its whole instrument, made by its author or the
initiative's lead. An annulled correction strikes nothing; a corrected correction goes on striking, because its own
replacement takes its place in the chain. What targets an instrument the register does not know waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.findings import Code, Finding
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.statements import Kind, Statement

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


class Revision:
    """The strikes in a set of instruments, and what they leave standing."""

    def __init__(self, instruments: Sequence[Instrument], lead: str) -> None:
        self._by_id = {instrument.id: instrument for instrument in instruments}
        self._lead = lead
        self._strikes: dict[str, list[Strike]] = {}
        self.findings: list[Finding] = []
        for instrument in instruments:
            for number, statement in enumerate(instrument.statements):
                if statement.kind in STRIKING:
                    self._note(instrument, number, statement)

    def _note(self, instrument: Instrument, number: int, statement: Statement) -> None:
        name, target_number = split_ref(statement.of or "")
        target, ref = self._by_id.get(name), instrument.ref(number)
        if target is None or (target_number is not None and target_number >= len(target.statements)):
            self.findings.append(
                Finding(Code.UNKNOWN_TARGET, instrument.initiative, (statement.actor,), (ref,), detail=statement.of)
            )
        elif instrument.author not in (target.author, self._lead):
            self.findings.append(
                Finding(Code.NOT_AUTHORISED, instrument.initiative, (instrument.author,), (ref,), detail=statement.kind)
            )
        elif target is not instrument:
            self._strikes.setdefault(name, []).append(Strike(ref, instrument, statement, target_number))

    def struck_from(self, instrument: Instrument, number: int) -> tuple[date, str] | None:
        """From which day the statement is struck, and by which (`ID#n`); None where it stands."""
        strikes = self._strikes.get(instrument.id)
        if not strikes:
            return None
        live = [s for s in strikes if s.number in (None, number) and self._in_force(s, frozenset())]
        earliest = min(live, key=lambda strike: (strike.start, strike.ref), default=None)
        return (earliest.start, earliest.ref) if earliest else None

    def _in_force(self, strike: Strike, path: frozenset[str]) -> bool:
        """Whether no annulment in force strikes the strike itself; of a ring of annulments the last recorded stands."""
        if strike.ref in path:
            return False
        number = split_ref(strike.ref)[1]
        return not any(
            other.statement.kind == Kind.ANNULMENT
            and other.number in (None, number)
            and _order(other.instrument) >= _order(strike.instrument)
            and self._in_force(other, path | {strike.ref})
            for other in self._strikes.get(strike.instrument.id, ())
        )

    def shadow(self, instrument: Instrument) -> bool:
        """Whether everything the instrument says is struck from the start."""
        struck = [self.struck_from(instrument, number) for number in range(len(instrument.statements))]
        return bool(struck) and all(found is not None and found[0] == date.min for found in struck)


def _order(instrument: Instrument) -> tuple[object, ...]:
    return (instrument.recorded, instrument.deposited, instrument.id)

