"""What papers plan around what is joined: who runs it, who is to be in it, for whom it speaks, what it turns into."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns

from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement


def runs_office(find: Find) -> list[Statement]:
    """Who is to run what is joined."""
    text = find.text
    if find.mood.asked or find.mood.conditional or find.mood.denied or not patterns.search(r"EVTZ|[Nn]etzwerk|[Vv]erein|[Bb]ündnis|[Vv]erband|[Vv]erbund|[Ii]nitiative|[Kk]ooperation|[Pp]rojekt", text):
        return []
    match = patterns.match(r" ?(?:durch |von )?(?:der|die|das|den|dem) (?P<who>[A-ZÄÖÜ][\w-]*(?: (?:der |des )?[A-ZÄÖÜ(][\w()-]*){0,5})", find.group("w"))
    who = match["who"] if match else find.actor()
    if who is None:
        return []
    return [find.statement("appointment", actor=who, modality="intended", details={"role": "management"})]


def aims(find: Find) -> list[Statement]:
    """That somebody is meant to become a member."""
    if find.mood.asked or find.mood.conditional or find.mood.denied:
        return []
    named = find.group("o")
    actor = find.actor(find.scene.sender)
    return [find.statement("intent", actor=actor, modality="intended", initiative=named or None)]


def will_represent(find: Find) -> list[Statement]:
    """That what is joined will speak for others elsewhere."""
    if find.mood.asked or find.mood.conditional or find.mood.denied:
        return []
    mention = subject(find.scene, find.text, find.sentence.floor, find.start)
    match = patterns.match(r"(?:Der|Die|Das) (?P<who>[A-ZÄÖÜ][\w-]*)", find.words)
    who = mention.name if mention and not mention.pronoun else match["who"] if match else None
    if who is None:
        return []
    return [
        find.statement("representation", actor=who, modality="intended", on_behalf_of=[tidy(patterns.sub(r"^(?:der|des) ", "", find.group("w")))], details={"form": "bundled"})
    ]


def turns_into(find: Find) -> list[Statement]:
    """A working group or project that becomes an association."""
    if find.mood.asked or find.mood.conditional or find.mood.denied:
        return []
    match = patterns.search(r"\b(?:die|der|das) (?P<who>Arbeitsgruppe|Arbeitsgemeinschaft|Initiative|Netzwerk|Projektgruppe|Zusammenschluss|Interessengemeinschaft|GbR|Arbeitskreis|Zweckverband|Verein)\b", find.text)
    if match is None:
        return []
    told = patterns.search(r"\b(?:beschloss|beschlossen|hat|wurde|worden)\b", find.text)
    return [find.statement("succession", actor=match["who"], modality="reported", force="resolved" if told else "accepted")]
