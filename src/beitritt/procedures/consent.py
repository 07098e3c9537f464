"""Answering: a represented body consents or refuses, which deposits an instrument of its own, or asks back.

It comes by its link, without an account, or by somebody signed in whose mandate lets them (`invitations.Way`).

All checks come before the invitation is claimed; claim and deposit are one transaction. So a link is good for exactly
one answer, also where two come at the same moment, and nothing is kept of one that fails.
"""

from __future__ import annotations

from base64 import b32encode
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consult import LONGEST_QUESTION
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.invitations import Closed, Invited, Visit, Way, visited
from beitritt.procedures.invite import Tell, untold
from beitritt.procedures.office import Consultations, Entry
from beitritt.procedures.review import acted
from beitritt.register.consultations import Answer, Consultation, Notification, Occasion, Proof, Query
from beitritt.register.dates import exact, in_berlin
from beitritt.register.errors import InputError
from beitritt.register.instruments import Document
from beitritt.register.plain import plain
from beitritt.register.statements import Force, Kind, Statement
from beitritt.writing.drafting.consent_record import consent_record, resolution

PDF = "application/pdf"
LARGEST_FILE = 10 * 1024 * 1024
LONGEST_NAME = 120
MOST_QUERIES = 20
"""Questions that one body can put in one consultation: a link must not fill the register."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What a body enters: `given` or `refused`, in which function, on which resolution; a PDF of it."""

    value: str
    function: str
    organ: str = ""
    resolved: date | None = None
    file: bytes | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """An answer that was taken: the instrument's place in the chain, and whom to tell."""

    answer: Answer
    entry: Entry
    notification: Notification


def answer(
    inquiry: Inquiry,
    consultations: Consultations,
    way: Way,
    response: Response,
    now: datetime,
    tell: Tell = untold,
) -> Receipt:
    """Answer at `now` (UTC), with effect from that day (in Berlin).

    Raises UnknownKey for an unknown token or a body not asked, InputError (its `place` is the field) for what cannot be
    used, and ProcedureError where no answer is taken: answered, withdrawn, expired, or not represented (any more).
    """
    today = in_berlin(now).date()
    file = _file(response)
    proof = replace(_proof(response, file, today), role=way.role if isinstance(way, Invited) else None)
    with inquiry.ledger.transaction():
        visit = visited(inquiry, consultations, way, today)
        if visit.closed is not None:
            raise visit.closed.error()
        found = _answer(visit, response.value, proof, now)
        if not consultations.claim(visit.consultation.id, visit.body, found):
            raise Closed.ANSWERED.error()
        if file is not None:
            consultations.keep(file)
        entry = _deposited(inquiry, visit, found, now)
        told = tell([_to_asker(Occasion.ANSWER, visit)])
    return Receipt(found, entry, told[0])


def inquire(
    inquiry: Inquiry, consultations: Consultations, way: Way, text: str, now: datetime, tell: Tell = untold
) -> Notification:
    """Put a question before the body that asked; the invitation stays open. Raises as `answer` does."""
    said = plain(text, LONGEST_QUESTION, "query", lines=True)
    with inquiry.ledger.transaction():
        visit = visited(inquiry, consultations, way, in_berlin(now).date())
        if visit.closed is not None:
            raise visit.closed.error()
        if len(visit.part.invitation.queries) >= MOST_QUERIES:
            raise InputError(
                "mehr Rückfragen nimmt dieser Link nicht an; bitte wenden Sie sich an die anfragende Stelle selbst",
                "this link takes no more questions; please turn to the body that asked directly",
                "query",
            )
        consultations.inquire(visit.consultation.id, visit.body, Query(now, said))
        return tell([_to_asker(Occasion.QUERY, visit)])[0]


def _to_asker(occasion: Occasion, visit: Visit) -> Notification:
    return Notification(occasion, visit.consultation.asked_by, visit.consultation, about=visit.body)


def _answer(visit: Visit, value: str, proof: Proof, now: datetime) -> Answer:
    receipt = _receipt(visit.consultation, visit.body)
    return Answer(value=value, at=now, instrument=f"antwort-{receipt}", receipt=receipt, proof=proof)


def _receipt(consultation: Consultation, body: str) -> str:
    """A number to quote: ten letters and digits, the same for the same invitation."""
    signs = b32encode(sha256(f"{consultation.id}\n{body}".encode()).digest()).decode()
    return f"{signs[:5]}-{signs[5:10]}"


def _deposited(inquiry: Inquiry, visit: Visit, found: Answer, now: datetime) -> Entry:
    consultation, day = visit.consultation, exact(in_berlin(now).date())
    record = consent_record(consultation, visit.standings, visit.body, found.value, found.proof, found.receipt, now)
    statement = Statement(
        kind=Kind.CONSENT,
        actor=visit.body,
        force=Force.RECEIVED,
        to=consultation.about,
        value=found.value,
        scope=consultation.scope,
        proof=resolution(found.proof),
        span=record.span,
        ground=consultation.ground,
    )
    cover = Cover(found.instrument, consultation.initiative, visit.body, consultation.asked_by, dated=day, received=day)
    return deposit(inquiry.ledger, cover, [acted(statement)], now, Document.of_text(record.text))


def _proof(response: Response, file: Document | None, today: date) -> Proof:
    if response.value not in ("given", "refused"):
        raise InputError("bitte eine der Antworten wählen", "please choose one of the answers", "value")
    if response.resolved is not None and response.resolved > today:
        raise InputError(
            "der Beschluss kann nicht in der Zukunft liegen", "the resolution cannot lie in the future", "resolved"
        )
    organ = plain(response.organ, LONGEST_NAME, "organ") if response.organ.strip() else None
    if response.resolved is not None and organ is None:
        raise InputError(
            "bitte auch das Organ nennen, das beschlossen hat", "please name the organ that resolved, too", "organ"
        )
    proof = Proof(function=plain(response.function, LONGEST_NAME, "function"), organ=organ, resolved=response.resolved)
    if file is None:
        return proof
    name = plain(response.file_name.rpartition("/")[2][-LONGEST_NAME:] or "beschluss.pdf", LONGEST_NAME, "file")
    return replace(proof, file=file.sha256, file_name=name)


def _file(response: Response) -> Document | None:
    """The resolution's document. Raises InputError for anything but a PDF of at most 10 MB."""
    content = response.file
    if not content:
        return None
    if len(content) > LARGEST_FILE:
        raise InputError(
            "die Datei ist größer als 10 MB; bitte eine kleinere wählen oder ohne Datei antworten",
            "the file is larger than 10 MB; please choose a smaller one or answer without it",
            "file",
        )
    if b"%PDF-" not in content[:1024]:
        raise InputError(
            "die Datei ist keine PDF-Datei; bitte eine andere wählen oder ohne Datei antworten",
            "the file is not a PDF; please choose another one or answer without it",
            "file",
        )
    return Document(sha256(content).hexdigest(), PDF, None, content)
