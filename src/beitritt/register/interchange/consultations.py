"""Consultations and their answers as JSON objects: how they are kept, and what `beitritt consult show --json` says."""

from __future__ import annotations

from datetime import date

from beitritt.register.consultations import Answer, Consultation, Invitation, InvitationState, Proof
from beitritt.register.dates import format_instant, parse_instant
from beitritt.register.interchange.fields import Json, JsonObject, given, object_, required, text, texts
from beitritt.register.interchange.statements import scope_from, scope_object
from beitritt.register.mandates import MandateRole


def consultation_line(consultation: Consultation) -> JsonObject:
    """A consultation as an object, `type` first; `deadline` is the last day to answer."""
    withdrawn = consultation.withdrawn
    return given(
        type="consultation",
        id=consultation.id,
        initiative=consultation.initiative,
        asked_by=consultation.asked_by,
        about=consultation.about,
        question=consultation.question,
        scope=scope_object(consultation.scope),
        opened=format_instant(consultation.opened),
        deadline=consultation.deadline.isoformat(),
        grace=consultation.grace,
        bodies=list(consultation.bodies),
        withdrawn=format_instant(withdrawn) if withdrawn else None,
    )


def consultation_from(source: JsonObject) -> Consultation:
    """The consultation that `consultation_line` wrote."""
    withdrawn, grace = text(source, "withdrawn"), source.get("grace")
    return Consultation(
        id=required(source, "id"),
        initiative=required(source, "initiative"),
        asked_by=required(source, "asked_by"),
        about=required(source, "about"),
        question=required(source, "question"),
        scope=scope_from(source),
        opened=parse_instant(required(source, "opened")),
        deadline=date.fromisoformat(required(source, "deadline")),
        grace=grace if isinstance(grace, int) else 0,
        bodies=texts(source, "bodies"),
        withdrawn=parse_instant(withdrawn) if withdrawn else None,
    )


def answer_object(answer: Answer) -> JsonObject:
    """An answer with its proof."""
    proof = answer.proof
    return given(
        value=answer.value,
        at=format_instant(answer.at),
        instrument=answer.instrument,
        receipt=answer.receipt,
        proof=given(
            function=proof.function,
            organ=proof.organ,
            resolved=proof.resolved.isoformat() if proof.resolved else None,
            file=proof.file,
            file_name=proof.file_name,
            role=proof.role.value if proof.role else None,
        ),
    )


def answer_from(source: JsonObject) -> Answer:
    """The answer that `answer_object` wrote."""
    proof = object_(source.get("proof"), "proof")
    resolved, role = text(proof, "resolved"), text(proof, "role")
    return Answer(
        value=required(source, "value"),
        at=parse_instant(required(source, "at")),
        instrument=required(source, "instrument"),
        receipt=required(source, "receipt"),
        proof=Proof(
            function=required(proof, "function"),
            organ=text(proof, "organ"),
            resolved=date.fromisoformat(resolved) if resolved else None,
            file=text(proof, "file"),
            file_name=text(proof, "file_name"),
            role=MandateRole(role) if role else None,
        ),
    )


def invitation_object(invitation: Invitation, state: InvitationState, by: str | None) -> JsonObject:
    """An invitation with its derived state; `by` is the statement (`ID#n`) that answers it."""
    queries: list[Json] = [
        given(
            asked=format_instant(query.asked),
            text=query.text,
            replied=format_instant(query.replied) if query.replied else None,
            reply=query.reply,
        )
        for query in invitation.queries
    ]
    answer = answer_object(invitation.answer) if invitation.answer else None
    reminded: list[Json] = [format_instant(moment) for moment in invitation.reminded]
    return given(body=invitation.body, state=state.value, by=by, answer=answer, queries=queries, reminded=reminded)
