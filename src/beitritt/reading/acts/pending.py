"""What an act waits for, and what has become of it: read where the letter, or an earlier one, has declared the act."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .find import Find, tidy
from .pledging import pledge
from .rights import ABOUT_OWN, keep, unread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_POINTS = lazy(r"\b(?:[Dd]as(?! [A-ZÄÖÜ])|[Dd]ies|[Ee]s|[Ss]ie|[Dd]iese[rs]?(?! (?:Neubau|Bau|Straße))|[Dd]as Ganze|[Aa]lles|[Dd](?:er|ieser) Beschluss|[Dd]ie(?:se)? (?:Entscheidung|Entschließung|Erklärung|Zusage)|[Bb]eides|unser\w*)\b")
_JOINED = frozenset(("accession", "consent", "continuation", "resumption", "representation", "commitment"))
_OPEN = lazy(r"\b(?:falls|sofern|sollten?|ob|würde\w*|wäre\w*|könnte\w*|möglicherweise|voraussichtlich)\b")
_REFUSED = lazy(
    r"\b(?:verweigert|versagt|abgelehnt|verwehrt|ausgeblieben|gescheitert|verfehlt|durchgefallen|nicht (?:erteilt|zugestimmt|bewilligt|gefunden|bestätigt|beschlossen)|keine Mehrheit)\b"
)
_ORDERED = lazy(r"\b(?:Satzung|Verordnung|Gesetz|Bescheid|Haushaltssatzung|Bebauungsplan|Bauantrag|Genehmigung erlischt|Wahl|Urteil)\b")


def settled(find: Find) -> list[Statement]:
    """Eintritt der Bedingung, told by its result: the act holds now, or it never will."""
    text = find.words
    if unread(find) or find.mood.conditional or _OPEN.search(text):
        return []
    period = find.period()
    return [
        find.statement(
            "fulfilment",
            actor=find.scene.sender,
            since=period.at,
            value=f"{find.frame.marks.get('value') or 'met'}: {tidy(text)[:180]}",
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def settled_before(find: Find) -> list[Statement]:
    """The words "damit ist die Erklärung gegenstandslos" behind a consent that was refused."""
    before = find.sentence.before
    if before is None or not _REFUSED.search(before.text) or any(known.kind == "fulfilment" for known in find.scene.statements):
        return []
    return settled(find)


def still_done(find: Find) -> list[Statement]:
    """The words "Der Anteil für 2026 wird noch überwiesen": what the writer still does, though nobody is named."""
    if find.scene.genre != "letter" or find.mood.conditional or not find.scene.anchored:
        return []
    if subject(find.scene, find.text, find.sentence.floor, len(find.text)) is not None:
        return []
    if patterns.search(r"\b(?:von Ihnen|durch Sie|vo[nm] (?:de[rmn] )?[A-ZÄÖÜ]|durch d\w+ [A-ZÄÖÜ]|soll\w*|muss|müssen|kann|können|Bitte|bitten|Mitglieder\w*|jede\w*|Partnerschaft|Mitarbeit|Beteiligung|Mitwirkung|Zusammenarbeit|Teilnahme|Mitgliedschaft)\b", find.text):
        return []
    return pledge(find)


def pending(find: Find) -> list[Statement]:
    """A precondition of what the letter declares: by its name, or by a word that points to it."""
    text = find.words
    if unread(find) or find.text.endswith("?") or _ORDERED.search(text):
        return []
    declared = any(known.kind in _JOINED and known.modality == "declared" for known in find.scene.statements)
    if not ABOUT_OWN.search(text) and not (declared and _POINTS.search(text)):
        return []
    if patterns.search(r"\b(?:war|waren|hatten?|wurde)\b", find.match.group()[:60]):
        return []
    return keep(find, "precondition", tidy(find.group("w"))[:200] or tidy(text)[:200])
