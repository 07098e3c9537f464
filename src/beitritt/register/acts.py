"""Acts: statements with effect on certain days, and the order of acts on one day (domain.md §4.1, 4.2)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from beitritt.register.bodies import Directory
from beitritt.register.dates import FAR
from beitritt.register.instruments import Instrument
from beitritt.register.statements import Kind, Statement

SAME_DAY: dict[Kind, int] = {
    kind: rank
    for rank, kind in enumerate(
        (
            Kind.CORRECTION,
            Kind.ANNULMENT,
            Kind.SUCCESSION,
            Kind.WITHDRAWAL,
            Kind.ACCESSION,
            Kind.CONTINUATION,
            Kind.REDUCTION,
            Kind.SUSPENSION,
            Kind.RESUMPTION,
            Kind.REPRESENTATION,
            Kind.CONSENT,
        )
    )
}
"""The order of acts on one day: who leaves and comes back on a day is in. Other kinds come last."""


class Act(NamedTuple):
    """A statement with effect on the days `[start, end)`.

    `waiting` is the day from which it waits for a precondition, where it had or has to (start is FAR while it does);
    `cut` says that it ends because it was rejected, annulled or failed, not because its own time ran out; `accepted`
    the day from which the lead accepts it; `basis` the other statements that this rests on.
    """

    ref: str
    statement: Statement
    instrument: Instrument
    start: date
    end: date
    cut: bool = False
    waiting: date | None = None
    accepted: date = FAR
    basis: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands among others: by day, then the table above, then record order."""
        rank = SAME_DAY.get(self.statement.kind, len(SAME_DAY))
        return (self.start, rank, self.instrument.recorded, self.instrument.deposited, self.ref)

    def holds(self, day: date) -> bool:
        """Whether it has effect on `day`."""
        return self.start <= day < self.end


def act_of(instrument: Instrument, number: int, begins: date) -> Act:
    """The act that a statement would be with nothing against it. `begins` is the instrument's first day."""
    statement = instrument.statements[number]
    start = begins
    if statement.from_ is not None:
        start = statement.from_.end if statement.kind == Kind.WITHDRAWAL else statement.from_.first
    end = statement.until.end if statement.until is not None else FAR
    return Act(f"{instrument.id}#{number}", statement, instrument, start, end)


def speaks_for(act: Act, body: str, directory: Directory) -> bool:
    """Whether the instrument's author is the body itself or a unit of it."""
    author = act.instrument.author
    return author == body or directory.is_unit_of(author, body, act.start)
