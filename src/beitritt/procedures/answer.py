"""Answering: who is in, why, in what a body is, and what a person should look at; on any day, as known on any day."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, date, datetime

from beitritt.procedures.clauses import READINGS
from beitritt.procedures.office import Ledger
from beitritt.register.answers import StatusAnswer, status
from beitritt.register.bodies import Directory
from beitritt.register.explanation import Explanation, explain
from beitritt.register.findings import Finding
from beitritt.register.initiatives import Initiative
from beitritt.register.inspection import inspect
from beitritt.register.spans import Status
from beitritt.register.standings import Standings

_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class PortfolioEntry:
    """What a body is in one initiative."""

    initiative: Initiative
    answer: StatusAnswer


class Inquiry:
    """Questions to a ledger. Derived standings are kept for the next question and dropped when the ledger moves on."""

    def __init__(self, ledger: Ledger, keep: int = 8) -> None:
        self.ledger = ledger
        self._keep = keep
        self._derived: OrderedDict[tuple[object, ...], tuple[Standings, datetime]] = OrderedDict()
        self._directory: tuple[object, Directory] | None = None

    def directory(self) -> Directory:
        """All bodies."""
        version = self.ledger.version()
        if self._directory is None or self._directory[0] != version:
            self._directory = (version, self.ledger.directory())
        return self._directory[1]

    def standings(self, initiative: str, known: datetime | None = None) -> Standings:
        """The standings of an initiative as known at an instant (None: all that is recorded). Raises UnknownKey."""
        version = self.ledger.version()
        present = self._derived.get((version, initiative, None))
        if known is not None and present is not None and present[1] <= known:
            known = None  # nothing was recorded since: a lasting address of today costs no second derivation
        key = (version, initiative, known)
        if key not in self._derived:
            instruments = self.ledger.instruments(initiative, known)
            standings = Standings(self.ledger.initiative(initiative), self.directory(), instruments, READINGS)
            self._derived[key] = standings, max((one.recorded for one in instruments), default=_NEVER)
            while len(self._derived) > self._keep:
                self._derived.popitem(last=False)
        self._derived.move_to_end(key)
        return self._derived[key][0]

    def status(
        self,
        initiative: str,
        on: date,
        now: datetime,
        *,
        known: datetime | None = None,
        body: str | None = None,
        subject: str | None = None,
    ) -> StatusAnswer:
        """The standings on `on`. `known` None means `now`, and nothing can have been recorded after that."""
        return status(self.standings(initiative, known), on, known or now, body, subject)

    def explain(
        self,
        initiative: str,
        body: str,
        on: date,
        now: datetime,
        *,
        known: datetime | None = None,
        subject: str | None = None,
    ) -> tuple[Explanation, Standings]:
        """Why a body is what it is on `on`, with the standings that the explanation rests on."""
        answer = self.status(initiative, on, now, known=known, body=body, subject=subject)
        standings = self.standings(initiative, known)
        return explain(standings, answer, self.ledger.instrument), standings

    def portfolio(
        self, body: str, on: date, now: datetime, *, known: datetime | None = None, all_: bool = False
    ) -> list[PortfolioEntry]:
        """Every initiative in which the body is anything on `on`; with `all_` also those in which it once was."""
        found = self.directory().body(body)
        entries = []
        for key in self.ledger.initiatives_concerning([found.key]):
            answer = self.status(key, on, now, known=known, body=found.key)
            standings = self.standings(key, known)
            ever = any(span.status != Status.NONE for track in standings.tracks(found.key) for span in track.spans)
            if any(row.status != Status.NONE for row in answer.rows) or (all_ and ever) or answer.upcoming:
                entries.append(PortfolioEntry(standings.initiative, answer))
        return entries

    def findings(self, initiative: str, on: date, *, known: datetime | None = None) -> tuple[Finding, ...]:
        """What a person should look at in one initiative on `on`."""
        standings = self.standings(initiative, known)
        for body in standings.bodies():
            standings.tracks(body)
        return () if standings.effects.empty else inspect(standings, on)
