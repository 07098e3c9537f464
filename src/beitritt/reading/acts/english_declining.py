"""English acts of who does not join, or not yet: declining, leaving out, meaning to."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from .english import NEGATED, agent, silent
from .find import Find, tidy
from .telling import planned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement


def refuses(find: Find) -> list[Statement]:
    """Nichtbeitritt, by the writer or told of another; the words themselves deny."""
    if silent(find):
        return []
    who = agent(find)
    if who == find.scene.recipient:
        return []
    past = who != find.scene.sender
    if any((k.kind, k.modality, k.actor) == ("refusal", "declared", who) for k in find.scene.statements):
        return []
    if not past and "part" not in find.frame.marks and any(k.kind == "accession" and (k.modality, k.actor) == ("declared", who) for k in find.scene.statements):
        return [_left_out(find)] if find.frame.rule.endswith("will-not") else []
    return [
        find.statement(
            "refusal",
            actor=who,
            modality="reported" if past or find.third_person else "declared",
            force="accepted" if past or find.third_person else None,
            since=find.period().point if past else None,
            value=tidy(find.text[slice(*find.mood.window)])[:160],
        )
    ]


def _left_out(find: Find) -> Statement:
    """What one who joins by this letter takes no part in: a limit of its accession."""
    words = find.text[slice(*find.mood.window)]
    return find.statement(
        "reservation", actor=find.scene.sender, modality="reserved", value=tidy(words)[:160], details={"right": "limit", "condition": None}
    )


def intends(find: Find) -> list[Statement]:
    """Absicht, Interesse: announced without commitment."""
    if silent(find) or NEGATED.search(find.text[find.mood.window[0] : find.start]):
        return []
    who = agent(find)
    if who == find.scene.recipient or find.words.startswith(("If ", "Should ", "Were ", "Once ", "When ")):
        return []
    return [planned(find, who, find.words, confidence=0.9)]
