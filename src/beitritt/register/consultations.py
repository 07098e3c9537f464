"""Consultations: a representative asks those it represents whether they agree (domain.md §4.4-4.5).

What an invitation has come to is derived: from the consents in force in the standings, the open questions, and the day.
So a consent that comes by letter answers an invitation like one given by its link, and an annulled one answers nothing.
Silence is a state of its own and never consent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from beitritt.register.acts import Act
from beitritt.register.mandates import MandateRole
from beitritt.register.representation import ACCEDING, Tie
from beitritt.register.spans import Status, at
from beitritt.register.standings import Standings
from beitritt.register.statements import EVERYTHING, Kind, Scope

CONSULTABLE = (Status.REPRESENTED, Status.SUSPENDED, Status.PENDING)
"""What a body is while another stands for it, or would, if it agreed."""


BY_LINK = "consultation:"
"""How the ground of an answer by link begins; the consultation's id follows."""


class InvitationState(StrEnum):
    """What an invitation has come to. The first two wait for somebody, `expired` is silence.

    `annulled`: the answer that came by the link was annulled, and no other has come. `moot`: that statement does not
    represent the body any more, so there is nothing left to consent to.
    """

    OPEN = "open"
    QUESTION = "question"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    ANNULLED = "annulled"
    MOOT = "moot"


ANSWERED = (InvitationState.GIVEN, InvitationState.REFUSED, InvitationState.WITHDRAWN)
"""States in which the body has said yes or no."""


WAITING = (InvitationState.OPEN, InvitationState.QUESTION)
"""States in which an answer can still come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """A question to represented bodies: who asks, about which statement of representation, until which last day.

    `opened` and `withdrawn` are UTC instants; `deadline` is the last day to answer, a calendar day in Berlin. For
    `grace` more days an answer is still taken.
    """

    id: str
    initiative: str
    asked_by: str
    about: str
    question: str
    opened: datetime
    deadline: date
    bodies: tuple[str, ...]
    scope: Scope = EVERYTHING
    grace: int = 0
    withdrawn: datetime | None = None

    @property
    def ground(self) -> str:
        """The ground of a statement that answers it by link."""
        return BY_LINK + self.id

    @property
    def closes(self) -> date:
        """The last day on which an answer is taken."""
        return self.deadline + timedelta(days=self.grace)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """On what an answer rests: the function that answers (no person's name), and the resolution behind it, if any.

    `file` is the SHA-256 of the resolution's document, `file_name` what it was called where it came from. `role` is the
    mandate role of whoever was signed in to answer; None for an answer by link, which asks nobody who they are.
    """

    function: str
    organ: str | None = None
    resolved: date | None = None
    file: str | None = None
    file_name: str | None = None
    role: MandateRole | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was answered by a link or a desk (`given` or `refused`), at a UTC instant, and the instrument made of it."""

    value: str
    at: datetime
    instrument: str
    receipt: str
    proof: Proof


@dataclass(frozen=True, slots=True)
class Query:
    """A question that an invited body puts before it answers, and the asker's reply. Instants are UTC."""

    asked: datetime
    text: str
    replied: datetime | None = None
    reply: str | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """One body's part in a consultation: when it was asked and reminded (UTC), its questions, its answer by link."""

    consultation: str
    body: str
    reminded: tuple[datetime, ...] = ()
    queries: tuple[Query, ...] = ()
    answer: Answer | None = None

    @property
    def asks(self) -> bool:
        """Whether a question of the body waits for a reply."""
        return any(query.replied is None for query in self.queries)


@dataclass(frozen=True, slots=True)
class Link:
    """A secret address, of which only the SHA-256 is known: a body's to answer by, or the asker's (`body` None)."""

    sha256: str
    consultation: str
    body: str | None
    issued: datetime
    reminder: bool = False


class Occasion(StrEnum):
    """Why somebody is written to in a consultation."""

    INVITATION = "invitation"
    REMINDER = "reminder"
    REPLY = "reply"
    QUERY = "query"
    ANSWER = "answer"
    CANCELLATION = "cancellation"


@dataclass(frozen=True, slots=True)
class Notification:
    """What is to be told to a body. `path` is its secret address, below that of the pages, where it brings one.

    `about` is the body that asked back or answered, where the asker is told; `mailed` says that a message is queued.
    """

    occasion: Occasion
    to: str
    consultation: Consultation
    path: str | None = None
    about: str | None = None
    mailed: bool = False


def represented(standings: Standings, about: str, scope: Scope, on: date) -> dict[str, Tie]:
    """Those for whom the statement `about` stands on `on`, or would if they agreed, on any subject of the scope."""
    found = {body: tie_under(standings, body, about, scope, on) for body in standings.bodies()}
    return {body: tie for body, tie in found.items() if tie is not None}


def tie_under(standings: Standings, body: str, about: str, scope: Scope, on: date) -> Tie | None:
    """The tie by which the statement `about` represents the body on `on`; None where it does not."""
    tie = next((one for one in standings.ties(body) if one.act.ref == about and one.period.holds(on)), None)
    if tie is None:
        return None
    asked = standings.tree.covered(scope)
    spans = [at(track.spans, on) for track in standings.tracks(body) if track.cell & asked]
    carried = any(span.status in CONSULTABLE and about in span.because for span in spans)
    return tie if carried else None


def statements_of(standings: Standings, representative: str, on: date) -> list[Act]:
    """The statements by which the body stands for others on `on`, in order."""
    ties = (tie for body in standings.bodies() for tie in standings.ties(body))
    acts = {tie.act.ref: tie.act for tie in ties if tie.representative == representative and tie.period.holds(on)}
    return sorted(acts.values(), key=lambda act: act.order)


def consents(standings: Standings, tie: Tie) -> list[Act]:
    """What the body itself has said about a tie, in the order of record; also what has no effect yet."""
    target = (None, tie.act.ref, tie.act.instrument.id, *tie.representatives)
    short = (act for act in standings.effects.short if act.statement.kind == Kind.CONSENT)
    waiting = (act for act in short if act.statement.actor in tie.bodies and act.statement.to in target)
    said = (*standings.consents.about(tie), *waiting)
    return sorted(said, key=lambda act: (act.instrument.recorded, act.instrument.deposited, act.ref))


def agrees(standings: Standings, body: str, tie: Tie, on: date) -> bool:
    """Whether the body's own consent to the tie is in force on `on`."""
    if tie.act.statement.form in ACCEDING:
        given, refused = standings.consents.given(tie), standings.consents.refused(tie)
        return given is not None and (refused is None or given.start < refused.start)
    spans = [at(track.spans, on) for track in standings.tracks(body)]
    return any(span.by in tie.representatives and span.consent == "given" for span in spans)


def answered_by(consultation: Consultation, body: str, standings: Standings) -> Act | None:
    """The latest consent or refusal of the body that came on record while it was asked, by link or by letter.

    A late letter answers too, but nothing answers what was withdrawn before; and a link answers its own question only.
    """
    tie = next((one for one in standings.ties(body) if one.act.ref == consultation.about), None)
    said = [act for act in consents(standings, tie) if _answers(act, consultation)] if tie else []
    return said[-1] if said else None


def _answers(act: Act, consultation: Consultation) -> bool:
    recorded, source = act.instrument.recorded, act.statement.ground or ""
    if recorded < consultation.opened or (consultation.withdrawn and recorded > consultation.withdrawn):
        return False
    return not source.startswith(BY_LINK) or source == consultation.ground


def state(consultation: Consultation, invitation: Invitation, standings: Standings, on: date) -> InvitationState:
    """What the invitation has come to on `on`, by what the standings know."""
    act = answered_by(consultation, invitation.body, standings)
    if act is not None:
        return InvitationState(act.statement.value or "given")
    if consultation.withdrawn is not None:
        return InvitationState.CANCELLED
    if on > consultation.closes:
        return InvitationState.EXPIRED
    if invitation.answer is not None:
        return InvitationState.ANNULLED
    if tie_under(standings, invitation.body, consultation.about, consultation.scope, on) is None:
        return InvitationState.MOOT
    return InvitationState.QUESTION if invitation.asks else InvitationState.OPEN


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were asked, how many of them have answered, and how."""

    asked: int
    answered: int
    given: int
    refused: int

    @classmethod
    def of(cls, states: Iterable[InvitationState]) -> Tally:
        """Count the states; a consent that was withdrawn counts as refused."""
        found: Sequence[InvitationState] = tuple(states)
        given = found.count(InvitationState.GIVEN)
        answered = sum(one in ANSWERED for one in found)
        return cls(len(found), answered, given, answered - given)
