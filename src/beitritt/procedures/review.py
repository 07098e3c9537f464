"""Review: a person accepts, amends, rejects or adds statements. Only what went through here can be deposited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from beitritt.procedures.proposal import Proposal
from beitritt.register.errors import ProcedureError
from beitritt.register.interchange import JsonObject, statement_from
from beitritt.register.statements import Statement


class Decision(StrEnum):
    """What the reviewer did with a proposal."""

    ACCEPTED = "accepted"
    AMENDED = "amended"
    REJECTED = "rejected"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class ReviewedStatement:
    """A statement that a person answers for. Made by the functions of this module only."""

    statement: Statement | None
    decision: Decision
    reviewer: str
    proposal: int | None = None


@dataclass(frozen=True, slots=True)
class Reviewing:
    """The frame of a review: who reviews, whose letter it is, about which initiative, and how long the text is."""

    reviewer: str
    author: str
    initiative: str
    length: int

    def accept(self, proposal: Proposal) -> ReviewedStatement:
        """Accept a proposal as it is. Raises ProcedureError while something in it is open."""
        if proposal.open:
            names = ", ".join(proposal.open)
            raise ProcedureError(
                f"noch offen: {names}; bitte ergänzen oder zurückweisen", f"still open: {names}; amend or reject it"
            )
        return ReviewedStatement(self._statement(proposal.fields), Decision.ACCEPTED, self.reviewer, proposal.number)

    def amend(self, proposal: Proposal, changes: JsonObject) -> ReviewedStatement:
        """Accept a proposal with changed fields (interchange format; null removes one). Raises InputError."""
        fields: JsonObject = {name: value for name, value in (proposal.fields | changes).items() if value is not None}
        unsettled = [name for name in proposal.open if name not in changes]
        if unsettled:
            names = ", ".join(unsettled)
            raise ProcedureError(f"noch offen: {names}", f"still open: {names}")
        return ReviewedStatement(self._statement(fields), Decision.AMENDED, self.reviewer, proposal.number)

    def rewrite(self, proposal: Proposal, fields: JsonObject) -> ReviewedStatement:
        """Accept a proposal with these fields in place of all its own. Raises InputError."""
        names: JsonObject = dict.fromkeys([*proposal.fields, *proposal.open])
        return self.amend(proposal, names | fields)

    def reject(self, proposal: Proposal) -> ReviewedStatement:
        """Decide that the letter does not say this."""
        return ReviewedStatement(None, Decision.REJECTED, self.reviewer, proposal.number)

    def add(self, fields: JsonObject) -> ReviewedStatement:
        """Add a statement that the reader missed (interchange format). Raises InputError."""
        return ReviewedStatement(self._statement(fields), Decision.ADDED, self.reviewer)

    def _statement(self, fields: JsonObject) -> Statement:
        plain = {name: value for name, value in fields.items() if name != "initiative"}
        return statement_from(plain, self.author, self.initiative, f"review:{self.reviewer}", self.length)


def acted(statement: Statement) -> ReviewedStatement:
    """A statement that an act of the office makes itself, such as a response: whoever acts answers for it."""
    return ReviewedStatement(statement, Decision.ADDED, statement.actor)


def undecided(proposals: Iterable[Proposal], reviewed: Iterable[ReviewedStatement]) -> list[int]:
    """The numbers of the proposals on which nobody has decided."""
    decided = {one.proposal for one in reviewed}
    return [proposal.number for proposal in proposals if proposal.number not in decided]
