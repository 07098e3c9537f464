"""The words of reserved rights: how far one has come, and what was answered to it."""

from __future__ import annotations

from collections.abc import Callable

from beitritt.register.reservations import ReservationState, Stage
from beitritt.register.wording.said import Called, long_date, words

SINCE = {"de": "{stage} am {day}", "en": "{stage} on {day}"}
UNUSED = {"de": "noch nicht ausgeübt", "en": "not invoked yet"}
REPLY = {
    "de": {
        "accepted": "{body:Nom} hat diesem Vorbehalt zugestimmt.",
        "rejected": "{body:Nom} hat diesen Vorbehalt zurückgewiesen.",
        "objected": "{body:Nom} hat diesem Vorbehalt widersprochen; zwischen beiden wirkt er nicht.",
        "silent": "{body:Nom} hat sich zu diesem Vorbehalt nicht geäußert.",
    },
    "en": {
        "accepted": "{body} has accepted this reservation.",
        "rejected": "{body} has rejected this reservation.",
        "objected": "{body} has objected to this reservation; between the two it has no effect.",
        "silent": "{body} has not commented on this reservation.",
    },
}
SHORT_REPLY = {
    "de": {
        "accepted": "angenommen: {body}",
        "rejected": "zurückgewiesen: {body}",
        "objected": "Widerspruch: {body}",
        "silent": "keine Antwort: {body}",
    },
    "en": {
        "accepted": "accepted: {body}",
        "rejected": "rejected: {body}",
        "objected": "objection: {body}",
        "silent": "no answer: {body}",
    },
}
_ENDED = (Stage.TAKEN_EFFECT, Stage.WITHDRAWN, Stage.LAPSED)


def reservation_state(held: ReservationState, language: str) -> str:
    """How far a reserved right has come, in a few words: its condition where something is known of it, its stage."""
    table = words(language).STATE
    said = [table[held.state]] if held.state in ("met", "failed") else []
    if held.stage in _ENDED:
        said.append(_dated(table[held.stage], held, language))
    elif held.state == "met" and held.stage == Stage.DORMANT:
        said.append(UNUSED[language])
    return ", ".join(said) or _dated(table[held.state], held, language)


def _dated(stage: str, held: ReservationState, language: str) -> str:
    if held.since is None or held.stage in (Stage.DORMANT, Stage.OPEN):
        return stage
    return SINCE[language].format(stage=stage, day=long_date(held.since, language))


def replies(held: ReservationState, name: Callable[[str], str], language: str) -> list[str]:
    """What was answered to a reserved right, a sentence for each body; that the lead is silent is said too."""
    return [REPLY[language][reply.value].format(body=Called(name(reply.body), language)) for reply in held.replies]


def short_replies(held: ReservationState, name: Callable[[str], str], language: str) -> list[str]:
    """The same as short as a cell of a table wants it."""
    return [SHORT_REPLY[language][reply.value].format(body=name(reply.body)) for reply in held.replies]
