"""The words of reserved rights: how far one has come, and what was answered to it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from beitritt.register.reservations import OVER, ReservationState, Stage
from beitritt.register.statements import Right
from beitritt.register.wording.said import Called, long_date, words

SINCE = {"de": "{stage} am {day}", "en": "{stage} on {day}"}
UNUSED = {"de": "noch nicht ausgeübt", "en": "not invoked yet"}
REPLY = {
    "de": {
        "accepted": "{body:Nom} hat diesem Vorbehalt zugestimmt.",
        "rejected": "{body:Nom} hat diesen Vorbehalt zurückgewiesen.",
        "objected": "{body:Nom} hat diesem Vorbehalt widersprochen; zwischen beiden wirkt er nicht.",
        "objected_open": "{body:Nom} hat dieser Bedingung widersprochen; wirksam ist die Erklärung gleichwohl nicht, "
        "solange der Eintritt nicht vermerkt ist.",
        "objected_settled": "{body:Nom} hat dieser Bedingung widersprochen.",
        "silent_on_all": "{body:Nom} hat sich zu diesen Vorbehalten nicht geäußert.",
        "silent": "{body:Nom} hat sich zu diesem Vorbehalt nicht geäußert.",
    },
    "en": {
        "accepted": "{body} has accepted this reservation.",
        "rejected": "{body} has rejected this reservation.",
        "objected": "{body} has objected to this reservation; between the two it has no effect.",
        "objected_open": "{body} has objected to this condition; even so the statement does not take effect before a "
        "record says that it is met.",
        "objected_settled": "{body} has objected to this condition.",
        "silent_on_all": "{body} has not commented on these reservations.",
        "silent": "{body} has not commented on this reservation.",
    },
}
SHORT_REPLY = {
    "de": {
        "accepted": "angenommen: {body}",
        "rejected": "zurückgewiesen: {body}",
        "objected": "Widerspruch: {body} (solange er besteht, wirkt der Vorbehalt zwischen beiden nicht)",
        "objected_over": "Widerspruch: {body}",
        "silent": "keine Antwort: {body}",
    },
    "en": {
        "accepted": "accepted: {body}",
        "rejected": "rejected: {body}",
        "objected": "objection: {body} (as long as it stands, the reservation has no effect between the two)",
        "objected_over": "objection: {body}",
        "silent": "no answer: {body}",
    },
}
_ENDED = (Stage.TAKEN_EFFECT, Stage.WITHDRAWN, Stage.LAPSED)


def reservation_state(held: ReservationState, language: str) -> str:
    """How far a reserved right has come, in a few words: its condition where something is known of it, its stage.

    What somebody objected to does not merely wait to be used (domain.md §3).
    """
    table = words(language).STATE
    said = [table[held.state]] if held.state in ("met", "failed") else []
    if held.stage in _ENDED:
        said.append(_dated(table[held.stage], held, language))
    elif held.stage == Stage.DORMANT and (held.state == "met" or held.objected_by):
        said.append(UNUSED[language])
    return ", ".join(said) or _dated(table[held.state], held, language)


def _dated(stage: str, held: ReservationState, language: str) -> str:
    if held.since is None or held.stage in (Stage.DORMANT, Stage.OPEN):
        return stage
    return SINCE[language].format(stage=stage, day=long_date(held.since, language))


def replies(
    held: ReservationState, name: Callable[[str], str], language: str, besides: Collection[str] = ()
) -> list[str]:
    """What was answered to a reserved right, a sentence for each body but those `besides`; the lead's silence too."""
    told = (reply for reply in held.replies if reply.body not in besides)
    return [_reply(_answer(held, reply.value), reply.body, name, language) for reply in told]


def _answer(held: ReservationState, value: str) -> str:
    """An objection to a precondition makes nobody a party who declared under it alone."""
    if value != "objected" or held.right != Right.PRECONDITION:
        return value
    return "objected_open" if held.stage == Stage.OPEN else "objected_settled"


def _reply(answer: str, body: str, name: Callable[[str], str], language: str) -> str:
    return REPLY[language][answer].format(body=Called(name(body), language))


def silent_on_all(held: Sequence[ReservationState]) -> tuple[str, ...]:
    """The bodies that have said nothing to any of several reserved rights."""
    silent = [{reply.body for reply in one.replies if reply.value == "silent"} for one in held]
    return tuple(sorted(set.intersection(*silent))) if len(held) > 1 else ()


def silence(bodies: Collection[str], name: Callable[[str], str], language: str) -> list[str]:
    """That bodies have said nothing to any of the reserved rights just told."""
    return [_reply("silent_on_all", body, name, language) for body in bodies]


def short_replies(held: ReservationState, name: Callable[[str], str], language: str) -> list[str]:
    """The same as short as a cell of a table wants it."""
    said = SHORT_REPLY[language]
    return [said[_short_answer(held, reply.value)].format(body=name(reply.body)) for reply in held.replies]


def _short_answer(held: ReservationState, value: str) -> str:
    """An objection matters to a right that may still be used; a precondition keeps its holder out all the same."""
    settled = held.stage in OVER or held.right == Right.PRECONDITION
    return "objected_over" if value == "objected" and settled else value
