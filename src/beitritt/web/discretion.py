"""What people wrote into statements, as the public may read it in files and data: without persons.

By pattern, and by what a reviewer confirmed to be black in the letter that a statement comes from.
"""

from __future__ import annotations

from dataclasses import replace

from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.binding import Claim
from beitritt.register.findings import Code, Finding
from beitritt.register.instruments import split_ref
from beitritt.register.interchange.answers import status_object
from beitritt.register.reservations import ReservationState
from beitritt.web import register
from beitritt.web.masking import BLACK, hidden_words, public_words

QUOTING = frozenset((Code.NOTICE_UNCLEAR, Code.UNKNOWN_TARGET))
"""The findings whose detail holds words which somebody wrote."""


class Discretion:
    """Cleans words by the statement that they come from; a letter's blackening is looked up once."""

    def __init__(self, inquiry: Inquiry) -> None:
        self._find, self._known = inquiry.ledger.instrument, dict[str, tuple[str, ...]]()

    def clean(self, text: str, ref: str) -> str:
        """The words of a statement (`ID#n`; empty where it is not known which) without persons."""
        for word in self._hidden(split_ref(ref)[0]) if ref else ():
            text = text.replace(word, BLACK)
        return public_words(text)

    def _hidden(self, identifier: str) -> tuple[str, ...]:
        if identifier not in self._known:
            instrument = self._find(identifier)
            self._known[identifier] = hidden_words(instrument, register.confirmed_masks)
        return self._known[identifier]

    def status(self, answer: StatusAnswer) -> dict[str, object]:
        """The answer as `status --json` gives it, for everybody."""
        rows = tuple(self._row(row) for row in answer.rows)
        findings = tuple(self._finding(one) for one in answer.findings)
        return status_object(replace(answer, rows=rows, findings=findings))

    def _row(self, row: Row) -> Row:
        """The row with the words of its reserved rights and of contested terms cleaned; most have none."""
        written = any(one.condition or one.trigger for one in row.reservations)
        reservations = tuple(self._held(one) for one in row.reservations) if written else row.reservations
        bound = row.bound
        if any(claim.source for claim in bound.contested):
            contested = tuple(filter(None, map(self._claim, bound.contested)))
            bound = replace(bound, contested=contested, decides=self._claim(bound.decides))
        return row._replace(reservations=reservations, bound=bound)

    def _held(self, held: ReservationState) -> ReservationState:
        condition = self.clean(held.condition, held.statement) if held.condition else None
        trigger = self.clean(held.trigger, held.statement) if held.trigger else None
        return replace(held, condition=condition, trigger=trigger)

    def _claim(self, claim: Claim | None) -> Claim | None:
        return replace(claim, source=self.clean(claim.source, claim.ref)) if claim and claim.source else claim

    def _finding(self, finding: Finding) -> Finding:
        if finding.detail is None or finding.code not in QUOTING:
            return finding
        return replace(finding, detail=self.clean(finding.detail, next(iter(finding.because), "")))
