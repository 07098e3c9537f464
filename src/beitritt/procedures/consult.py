"""Consulting: a representative asks those it represents for consent, reminds them, replies, or takes the question back.

Each act tells those concerned (`tell`) within its transaction, and gives the notifications that follow from it. A token
stands in them once and is kept nowhere: a reminder brings a new link, and the older one stays good.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.invitations import Progress, progress
from beitritt.procedures.invite import Tell, untold
from beitritt.procedures.links import digest, new_token
from beitritt.procedures.office import Consultations
from beitritt.register.acts import Act
from beitritt.register.consultations import (
    WAITING,
    Consultation,
    InvitationState,
    Link,
    Notification,
    Occasion,
    agrees,
    represented,
    statements_of,
)
from beitritt.register.dates import in_berlin
from beitritt.register.errors import InputError, ProcedureError
from beitritt.register.plain import plain
from beitritt.register.standings import Standings
from beitritt.register.statements import EVERYTHING, Scope
from beitritt.register.wording import Called, called, nested
from beitritt.register.wording.consultations import QUESTION, limited

LONGEST_QUESTION = 2000
LONGEST_GRACE = 366
LONGEST_TIME = timedelta(days=3660)
"""How far ahead a deadline may lie: what lies further is a typing error."""

ANSWER_PATH, OVERVIEW_PATH = "answer/", "consultations/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What a representative asks: for which initiative, by which last day; who, about what, and how, unless as usual.

    Without `bodies` all are asked whose consent is not in force; `about` is needed only where several statements of
    representation stand. `grace` are days after the deadline on which an answer is still taken.
    """

    initiative: str
    by: str
    deadline: date
    bodies: tuple[str, ...] = ()
    scope: Scope = EVERYTHING
    question: str | None = None
    about: str | None = None
    grace: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """A consultation that was opened: an invitation for each body, and the asker's own secret address."""

    consultation: Consultation
    notifications: tuple[Notification, ...]
    overview: str


def ask(inquiry: Inquiry, consultations: Consultations, asking: Asking, now: datetime, tell: Tell = untold) -> Opened:
    """Open a consultation at `now` (UTC).

    Raises UnknownKey for what the register does not hold, InputError for a deadline that has passed, and ProcedureError
    where a body is not represented (domain.md §4.4), is being asked already, or nobody is left to ask.
    """
    today = in_berlin(now).date()
    _check_days(asking, today)
    with inquiry.ledger.transaction():
        standings = inquiry.standings(asking.initiative)
        _check_scope(standings, asking.scope)
        by = inquiry.directory().body(asking.by).key
        about = _about(standings, by, asking, today)
        bodies = _bodies(standings, about, by, asking, today)
        consultation = Consultation(
            id=_identifier(consultations, asking.initiative, today),
            initiative=asking.initiative,
            asked_by=by,
            about=about,
            question=_question(standings, by, asking),
            scope=asking.scope,
            opened=now,
            deadline=asking.deadline,
            bodies=bodies,
            grace=asking.grace,
        )
        _check_not_asked(inquiry, consultations, consultation, today)
        tokens = {body: new_token() for body in bodies}
        overview = new_token()
        links = [Link(digest(token), consultation.id, body, now) for body, token in tokens.items()]
        consultations.put(consultation, [*links, Link(digest(overview), consultation.id, None, now)])
        told = tell([_invited(consultation, body, token, Occasion.INVITATION) for body, token in tokens.items()])
    return Opened(consultation, told, OVERVIEW_PATH + overview)


def remind(
    inquiry: Inquiry,
    consultations: Consultations,
    identifier: str,
    now: datetime,
    tell: Tell = untold,
    only: Collection[str] | None = None,
) -> tuple[Notification, ...]:
    """Give everyone who is silent (or `only` those bodies) a new link, once a day at most.

    Raises ProcedureError where nobody is silent.
    """
    today = in_berlin(now).date()
    with inquiry.ledger.transaction():
        consultation = consultations.get(identifier)
        found = progress(consultations, consultation, inquiry.standings(consultation.initiative), today)
        tokens = {body: new_token() for body in to_remind(found, today) if only is None or body in only}
        if not tokens:
            raise ProcedureError(
                "Es ist niemand zu erinnern: Alle haben geantwortet, wurden heute schon erinnert, warten auf Ihre "
                "Antwort oder werden nicht mehr vertreten, oder die Anfrage ist abgeschlossen",
                "Nobody is to be reminded: all have answered, were reminded today, wait for your reply or are no "
                "longer represented, or the consultation is closed",
            )
        consultations.issue(Link(digest(token), identifier, body, now, reminder=True) for body, token in tokens.items())
        return tell([_invited(consultation, body, token, Occasion.REMINDER) for body, token in tokens.items()])


def withdraw(
    inquiry: Inquiry, consultations: Consultations, identifier: str, now: datetime, tell: Tell = untold
) -> tuple[Notification, ...]:
    """Take a consultation back: its links take no answer any more; answers that were given stay.

    Raises UnknownKey, and ProcedureError where it was withdrawn before.
    """
    today = in_berlin(now).date()
    with inquiry.ledger.transaction():
        consultation = consultations.get(identifier)
        found = progress(consultations, consultation, inquiry.standings(consultation.initiative), today)
        if not consultations.withdraw(identifier, now):
            raise ProcedureError(
                f"Die Anfrage „{identifier}“ ist schon zurückgezogen",
                f"The consultation '{identifier}' has been withdrawn already",
            )
        bodies = [part.invitation.body for part in found.parts if part.state in WAITING]
        return tell([Notification(Occasion.CANCELLATION, body, consultation) for body in bodies])


def reply(
    inquiry: Inquiry,
    consultations: Consultations,
    identifier: str,
    body: str,
    text: str,
    now: datetime,
    tell: Tell = untold,
) -> Notification:
    """Reply to a body's open questions; its link stays good. Raises ProcedureError where it has asked nothing."""
    consultation = consultations.get(identifier)
    said = plain(text, LONGEST_QUESTION, "reply", lines=True)
    with inquiry.ledger.transaction():
        if not consultations.reply(identifier, body, said, now):
            raise ProcedureError(
                f"Von „{body}“ liegt in dieser Anfrage keine offene Rückfrage vor",
                f"'{body}' has no open question in this consultation",
            )
        return tell([Notification(Occasion.REPLY, body, consultation)])[0]


def _invited(consultation: Consultation, body: str, token: str, occasion: Occasion) -> Notification:
    return Notification(occasion, body, consultation, ANSWER_PATH + token)


def to_remind(found: Progress, today: date) -> list[str]:
    """The bodies whom a reminder would reach today: those without an answer or question that had none today."""
    waiting = [part.invitation for part in found.parts if part.state == InvitationState.OPEN]
    return [one.body for one in waiting if all(in_berlin(moment).date() != today for moment in one.reminded)]


def _check_days(asking: Asking, today: date) -> None:
    if asking.deadline < today:
        raise InputError(
            "Die Frist liegt in der Vergangenheit; bitte einen Tag ab heute nennen",
            "The deadline has passed; please name today or a later day",
            "deadline",
        )
    if asking.deadline - today > LONGEST_TIME:
        raise InputError(
            "Die Frist liegt mehr als zehn Jahre voraus; bitte einen früheren Tag nennen",
            "The deadline is more than ten years ahead; please name an earlier day",
            "deadline",
        )
    if not 0 <= asking.grace <= LONGEST_GRACE:
        raise InputError(
            f"Die Nachfrist muss zwischen 0 und {LONGEST_GRACE} Tagen liegen",
            f"The grace must be between 0 and {LONGEST_GRACE} days",
            "grace",
        )


def _check_scope(standings: Standings, scope: Scope) -> None:
    for subject in scope.subjects:
        if subject not in standings.tree.all:
            raise standings.initiative.unknown_subject(subject, "scope")


def _about(standings: Standings, by: str, asking: Asking, today: date) -> str:
    """The statement of representation that the question is about."""
    acts = [act for act in statements_of(standings, by, today) if represented(standings, act.ref, asking.scope, today)]
    if not acts or (asking.about and all(act.ref != asking.about for act in acts)):
        name, of = standings.directory.name(by), f" ({asking.about})" if asking.about else ""
        raise ProcedureError(
            f"Um Zustimmung bitten kann nur, wer andere vertritt; {called(name, 'de', begins=False)} vertritt heute "
            f"niemanden{of}",
            f"Only a representative can ask for consent; {name} represents nobody today{of}",
        )
    if asking.about is None and len(acts) > 1:
        raise _several(acts)
    return asking.about or acts[0].ref


def _several(acts: list[Act]) -> ProcedureError:
    names = ", ".join(act.ref for act in acts)
    return ProcedureError(
        f"Mehrere Erklärungen begründen eine Vertretung ({names}); bitte eine davon nennen",
        f"Several statements found a representation ({names}); please name one of them",
        "about",
    )


def _bodies(standings: Standings, about: str, by: str, asking: Asking, today: date) -> tuple[str, ...]:
    ties = represented(standings, about, asking.scope, today)
    if asking.bodies:
        wanted = list(dict.fromkeys(standings.directory.body(body).key for body in asking.bodies))
        strangers = [standings.directory.name(body, today) for body in wanted if body not in ties]
        if strangers:
            raise _not_represented(standings.directory.name(by), strangers)
        return tuple(sorted(wanted))
    found = tuple(sorted(body for body, tie in ties.items() if not agrees(standings, body, tie, today)))
    if not found:
        raise ProcedureError(
            "Niemand ist zu fragen: Von allen Vertretenen ist die Zustimmung belegt",
            "Nobody is left to ask: the consent of all those represented is evidenced",
        )
    return found


def _not_represented(by: str, names: list[str]) -> ProcedureError:
    listed, acting = ", ".join(names), called(by, "de", begins=False, case="acc")
    return ProcedureError(
        f"Zustimmen kann nur, wer vertreten wird; heute nicht durch {acting} vertreten: {listed}",
        f"Only a represented body can consent; not represented by {by} today: {listed}",
    )


def _check_not_asked(inquiry: Inquiry, consultations: Consultations, asked: Consultation, today: date) -> None:
    """Refuse to ask a body twice at the same time about the same statement."""
    standings = inquiry.standings(asked.initiative)
    for other in consultations.of(asked.initiative):
        if other.about != asked.about or other.scope != asked.scope:
            continue
        found = progress(consultations, other, standings, today).parts
        twice = {part.invitation.body for part in found if part.state in WAITING} & set(asked.bodies)
        if twice:
            names = ", ".join(sorted(standings.directory.name(body, today) for body in twice))
            raise ProcedureError(
                f"Die Anfrage „{other.id}“ läuft noch ({names}); bitte erinnern oder sie zuerst zurückziehen",
                f"The consultation '{other.id}' is still open ({names}); please remind or withdraw it first",
            )


def _question(standings: Standings, by: str, asking: Asking) -> str:
    if asking.question:
        return plain(asking.question, LONGEST_QUESTION, "question", lines=True)
    return QUESTION.format(
        by=Called(standings.directory.name(by), "de"),
        initiative=nested(standings.initiative.name, "de"),
        scope=limited(asking.scope, standings.tree.name, "de"),
    )


def _identifier(consultations: Consultations, initiative: str, today: date) -> str:
    """The initiative and the day; a number where that is taken."""
    taken = {one.id for one in consultations.of(initiative)}
    stem = f"{initiative}-{today.isoformat()}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)
