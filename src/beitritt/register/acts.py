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
    `cut` names the statement that ends it by rejecting, annulling or failing it, where its own time did not run out;
    `accepted` the day from which the lead accepts it; `basis` the other statements without which it would have no
    effect, `met` those by which its preconditions are met.
    """

    ref: str
    statement: Statement
    instrument: Instrument
    start: date
    end: date
    cut: str | None = None
    waiting: date | None = None
    accepted: date = FAR
    basis: tuple[str, ...] = ()
    met: tuple[str, ...] = ()

    @property
    def grounds(self) -> tuple[str, ...]:
        """Itself and everything that it rests on once it has effect."""
        return (self.ref, *self.basis, *self.met)

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands among others: by day, then the table above, then record order."""
        rank = SAME_DAY.get(self.statement.kind, len(SAME_DAY))
        return (self.start, rank, self.instrument.recorded, self.instrument.deposited, self.ref)

    @property
    def declared(self) -> date:
        """The day on which it was said, whenever it takes effect."""
        instrument = self.instrument
        said = instrument.dated or instrument.received
        return said.first if said else instrument.begins

    def holds(self, day: date) -> bool:
        """Whether it has effect on `day`."""
        return self.start <= day < self.end


def act_of(instrument: Instrument, number: int, begins: date) -> Act:
    """The act that a statement would be with nothing against it. `begins` is the instrument's first day."""
    statement = instrument.statements[number]
    start = begins
    if statement.kind == Kind.PHASING:  # its dates are those of the phase
        return Act(f"{instrument.id}#{number}", statement, instrument, start, FAR)
    if statement.from_ is not None:
        start = statement.from_.end if statement.kind == Kind.WITHDRAWAL else statement.from_.first
    end = statement.until.end if statement.until is not None else FAR
    return Act(f"{instrument.id}#{number}", statement, instrument, start, end)


def speaks_for(act: Act, body: str, directory: Directory) -> bool:
    """Whether the instrument's author is the body itself or a unit of it."""
    author = act.instrument.author
    return author == body or directory.is_unit_of(author, body, act.start)
