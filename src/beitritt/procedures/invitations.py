"""What a consultation has come to, and what an invitation leads to: read from the consultations and the standings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.links import digest
from beitritt.procedures.office import Consultations
from beitritt.register.acts import Act
from beitritt.register.consultations import (
    ANSWERED,
    Consultation,
    Invitation,
    InvitationState,
    Link,
    Tally,
    answered_by,
    state,
    tie_under,
)
from beitritt.register.errors import ProcedureError, UnknownKey
from beitritt.register.mandates import MandateRole
from beitritt.register.standings import Standings
from beitritt.register.wording.consultations import CLOSED


@dataclass(frozen=True, slots=True)
class Part:
    """One invitation with its derived state and the statement that answers it, by link or by letter."""

    invitation: Invitation
    state: InvitationState
    act: Act | None


@dataclass(frozen=True, slots=True)
class Progress:
    """A consultation with all its invitations, as known by the standings on a day."""

    consultation: Consultation
    parts: tuple[Part, ...]

    @property
    def tally(self) -> Tally:
        """How many have answered, and how."""
        return Tally.of(part.state for part in self.parts)

    @property
    def silent(self) -> tuple[Part, ...]:
        """Those who have neither answered nor put a question that still waits for the asker."""
        return tuple(part for part in self.parts if part.state in (InvitationState.OPEN, InvitationState.EXPIRED))


def progress(consultations: Consultations, consultation: Consultation, standings: Standings, on: date) -> Progress:
    """What a consultation has come to on `on`, as the standings know it."""
    found = consultations.invitations(consultation.id)
    return Progress(consultation, tuple(_part(consultation, one, standings, on) for one in found))


def _part(consultation: Consultation, invitation: Invitation, standings: Standings, on: date) -> Part:
    act = answered_by(consultation, invitation.body, standings)
    return Part(invitation, state(consultation, invitation, standings, on), act)


class Closed(StrEnum):
    """Why an invitation takes no answer (any more)."""

    ANSWERED = "answered"
    BY_LETTER = "by_letter"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNREPRESENTED = "unrepresented"

    def error(self) -> ProcedureError:
        """The refusal, with its rule."""
        german, english = CLOSED[self.value]
        return ProcedureError(german, english)


@dataclass(frozen=True, slots=True)
class Invited:
    """A body's part in a consultation, for somebody signed in who acts for it in that role: they need no link."""

    consultation: str
    body: str
    role: MandateRole


Way = str | Invited
"""How somebody comes to an invitation: by the token of a link, or by a mandate."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What an invitation leads to; `closed` says why it takes no answer, and is None while it does."""

    consultation: Consultation
    part: Part
    standings: Standings
    closed: Closed | None

    @property
    def body(self) -> str:
        """The body that is asked."""
        return self.part.invitation.body


def visited(inquiry: Inquiry, consultations: Consultations, way: Way, on: date) -> Visit:
    """What a body finds at its invitation on `on` (a Berlin day).

    Raises UnknownKey for a token that was never issued, and for a body that was not asked.
    """
    asked, body = _asked(consultations, way)
    consultation = consultations.get(asked)
    standings = inquiry.standings(consultation.initiative)  # first: an answer that comes between is then seen as one
    invitation = next((one for one in consultations.invitations(consultation.id) if one.body == body), None)
    if invitation is None:
        raise UnknownKey(f"„{body}“ wurde hier nicht gefragt", f"'{body}' was not asked here")
    part = _part(consultation, invitation, standings, on)
    return Visit(consultation, part, standings, _closed(consultation, part, standings, on))


def _asked(consultations: Consultations, way: Way) -> tuple[str, str]:
    """The consultation and the body that is to answer."""
    if isinstance(way, Invited):
        return way.consultation, way.body
    link = _link(consultations, way)
    if link.body is None:
        raise unknown_link()
    return link.consultation, link.body


def awaited(inquiry: Inquiry, consultations: Consultations, bodies: Iterable[str], on: date) -> list[Visit]:
    """The invitations of these bodies that an answer can still come to, the longest waiting first."""
    wanted = frozenset(bodies)
    found = []
    for asked in consultations.of():
        mine = wanted.intersection(asked.bodies) if asked.withdrawn is None and on <= asked.closes else ()
        for body in sorted(mine):
            visit = visited(inquiry, consultations, Invited(asked.id, body, MandateRole.SIGNATORY), on)
            found += [visit] if visit.closed is None else []
    return found


def overseen(consultations: Consultations, token: str) -> Consultation:
    """The consultation that the asker's link leads to. Raises UnknownKey for a token that was never issued."""
    link = _link(consultations, token)
    if link.body is not None:
        raise unknown_link()
    return consultations.get(link.consultation)


def _link(consultations: Consultations, token: str) -> Link:
    link = consultations.link(digest(token))
    if link is None:
        raise unknown_link()
    return link


def _closed(consultation: Consultation, part: Part, standings: Standings, on: date) -> Closed | None:
    if part.invitation.answer is not None:
        return Closed.ANSWERED
    if part.state in ANSWERED:
        return Closed.BY_LETTER
    if part.state == InvitationState.CANCELLED:
        return Closed.CANCELLED
    if part.state == InvitationState.EXPIRED:
        return Closed.EXPIRED
    if tie_under(standings, part.invitation.body, consultation.about, consultation.scope, on) is None:
        return Closed.UNREPRESENTED
    return None


def unknown_link() -> UnknownKey:
    """The error for a token that leads nowhere: it tells nothing about those that do."""
    return UnknownKey(
        "Dieser Link ist nicht gültig; bitte prüfen Sie, ob die Adresse vollständig ist",
        "This link is not valid; please check that the address is complete",
    )
