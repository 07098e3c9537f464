"""English acts of a lead that answers point by point or moves a phase, and of a resolution that appoints."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .english import silent
from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_ASKED = lazy(
    r"\b[Yy]our (?:\w+ )?(?:letter|requests?|points?|questions?|wish(?:es)?|proposals?|message|e-?mail|application|conditions?)\b"
)
_FORMAL = lazy(r"^(?:\W|[\da-z]{1,2}[.)] )*(?:Date|Subject|From|To|Ref|Minute|Present|Apologies|Contact|Enclosure|Re)\b")
FAR = 8
"""So many sentences before its points a letter says that it answers."""


def _answers(find: Find) -> bool:
    if _ASKED.search(find.scene.subject) or any(known.kind == "response" for known in find.scene.statements):
        return True
    before = find.sentence.before
    for _ in range(FAR):
        if before is None:
            return False
        if _ASKED.search(before.text):
            return True
        before = before.before
    return False


def point_answered(find: Find) -> list[Statement]:
    """The words "Exemption from …: I am afraid the Board was unable to agree": one point of an answer."""
    if find.sentence.quoted or find.mood.mentioned or find.text.endswith("?") or _FORMAL.match(find.text):
        return []
    first, last = find.sentence.place(0, len(find.text))
    if not _answers(find) or any(
        known.kind == "response" and first <= known.start < last for known in find.scene.statements
    ):
        return []
    return [
        find.statement(
            "response",
            actor=find.scene.sender,
            value=f"{find.frame.marks['value']}: {tidy(find.text)[:160]}",
            details={"to": tidy(find.group("o"))},
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def resolved_seat(find: Find) -> list[Statement]:
    """The words "that the Estates Officer be appointed to represent the Council at … meetings", resolved."""
    if find.mood.asked or find.mood.conditional or find.mood.denied or find.mood.mentioned:
        return []
    return [
        find.statement(
            "appointment",
            actor=find.scene.sender,
            value=tidy(find.group("w")),
            details={"role": "member", "appointed": tidy(find.group("w"))},
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def phases(find: Find) -> list[Statement]:
    """Phasenplan: a phase's new dates, said by the lead."""
    if silent(find) or any(k.kind == "accession" and k.modality == "declared" for k in find.scene.statements):
        return []
    if patterns.search(r"\b(?:prospectus|leaflet|brochure|[Yy]our (?:letter|papers|guidance))\b", find.text):
        return []  # as the addressee's paper says
    before = find.sentence.before
    if find.group("o") in {"It", "This", "That"} and (before is None or not patterns.search(r"\b(?:phase|stage|pilot|roll-?out)\b", before.text)):
        return []
    period = find.period()
    since = period.since or period.point
    if not (since or period.until):
        return []
    ends = patterns.match(r"(?:will )?(?:now )?(?:end|run|last|extend|prolong|conclud|finish|close)", find.text[find.start :])
    until = period.until or (since if ends and not period.since else None)
    return [
        find.statement(
            "phasing",
            actor=find.scene.sender,
            since=None if until == since else since,
            until=until,
            value=tidy(find.text[slice(*find.mood.window)])[:200],
            details={"phase": tidy(find.group("o"))},
        )
    ]
