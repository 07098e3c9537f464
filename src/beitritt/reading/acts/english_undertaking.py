"""English acts by construction: what is lent and paid, answered, asked, declined, and what came true.

The passive tells by "our" and "its" whose doing it is; an answer needs a matter that the addressee raised.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .english import agent, silent
from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_OURS = lazy(r"\b(?:[Oo]urs?|[Ww]e|[Uu]s|[Mm]y|I|(?:[Tt]he|[Tt]his) (?:Council|City|Borough|District|County|Town|Trust|Authority|Agency|University|Board|Parish|Department|College|Charity|Association)(?:['’]s)?|[Ii]ts(?= (?:own|share|part)))\b")
_WORTH = lazy(
    r"[€£$]|\d|\b(?:free of charge|without charge|at no (?:cost|charge)|rent[- ]free|share|part|payments?|costs?|hydrologist|officer|room|hall|boats?|vans?|vehicles?|staff|time|data|equipment|funds?|contract|obligations?|grant|desk|office|programme|project|hours|days?|weeks?|fortnight|summer|each|every|half)\b"
)
_NOT_OURS = lazy(
    r"\b(?:minutes|invoice|agenda|enclosed|attached|copy|form|leaflet|website|logo|car park|visitors|members? (?:may|can|will|shall)|each member|every member|any member|all members|partners (?:may|can|will|shall)|subscription (?:is|will)|has been|have been|was|were|had|if|unless|should|hope|expect|intend|would|could|might|report to|letter|decision|press|public|anyone|whether)\b"
)
_MATTER = lazy(
    r"\b(?:term|exemption|waiver|waived?|reserv\w+|cap|requests?|proposals?|notice|contribution|exception|deferral|discount|reduc\w+|fee|fees|observer status|seat|extension|membership|accession|admission|admit\w*|admitted|withdrawal|resignation|application|funding|sites?|photographs|share|sharing|period|start|entry|conditions?|charge|charged|subscription|the matter)\b"
)
_LETTER = lazy(r"\b[Yy]our (?:\w+ )?(?:letter|requests?|points?|questions?|wish(?:es)?|proposals?|message|e-?mail|application|conditions?|declaration|accession|withdrawal|resignation|instrument|reservations?)\b|\b[Yy]ou (?:have |had |also )?(?:asked|requested|proposed|suggested|wished|wrote|declared|reserved|applied)\b|\bas (?:asked|suggested|proposed|put forward) by you\b|\b[Aa]s depositary\b|\b(?:accession|admission|application|request) of the\b")
_TERMS = lazy(
    r"[€£$] ?\d|\b(?:terms?|years?|months?|period|notice|fees?|contributions?|subscription|cap|capped|exempt\w*|waive\w*|reduc\w+|discount|instal?ments|observer|seat|deferr\w+|postpone\w*|extension|share|report\w*|admitted|rate|condition|clause|limit\w*)\b"
)
_ROUTINE = lazy(r"\b(?:acknowledge|receipt|confirm receipt|circulate|invoice|agenda|minutes|meeting|parking|logo|copy|copies|send (?:us|me)|let (?:us|me) know|contact details|address|speaker|visit|records?|register could|enclos\w+)\b")
_LIMIT = lazy(r"\b(?:subject to|conditions?|proviso|conditional|qualification|caveat|approval|provided that|once the)\b")


def _spoken(find: Find) -> bool:
    return not (find.sentence.quoted or find.third_person or not find.scene.anchored or find.text.rstrip().endswith("?"))


def lends(find: Find) -> list[Statement]:
    """What the writer gives, pays or lets others use."""
    text = find.words
    if not _spoken(find) or silent(find) or "commitment" in find.kinds_read() or find.scene.genre != "letter":
        return []
    word = find.text[find.start : find.end]
    if _NOT_OURS.search(text.replace(word, " ")) or not _OURS.search(text) or not _WORTH.search(text):
        return []
    who = agent(find)
    if find.frame.rule.endswith("have-the-use"):
        if patterns.search(r"\b(?:[Ww]e|I) (?:will|shall|may|can)\b", find.text[max(0, find.start - 12) : find.end]):
            return []
    elif who != find.scene.sender and not patterns.search(r"\b(?:our|by us)\b", text.lower()):
        return []
    period = find.period()
    due = period.until or period.point
    return [find.statement("commitment", actor=find.scene.sender, until=period.until, value=tidy(text)[:200], details={"due": due} if due else {}, span=(find.sentence.floor, len(find.text)), confidence=0.8)]


def _answering(find: Find) -> bool:
    """Whether the letter answers: this sentence, its subject line or one shortly before speaks of what the addressee wrote."""
    scene = find.scene
    if any(known.kind in {"accession", "withdrawal", "request", "consent"} and known.modality in {"declared", "requested"} and known.actor == scene.sender for known in scene.statements):
        return False
    if _LETTER.search(find.text) or _LETTER.search(scene.subject) or any(known.kind == "response" for known in scene.statements):
        return True
    before, steps = find.sentence.before, 0
    while before is not None and steps < 6:
        if _LETTER.search(before.text):
            return True
        before, steps = before.before, steps + 1
    return False


def verdict(find: Find) -> list[Statement]:
    """What whoever leads grants, refuses, objects to or leaves open."""
    text, value = find.words, find.frame.marks["value"]
    if not _spoken(find) or silent(find) or not _MATTER.search(text) or not _answering(find) or "response" in find.kinds_read():
        return []
    if find.mood.conditional or patterns.search(r"\b(?:each|every|any|all) (?:member|partner|party|signatory)\b|\b[Mm]embers (?:may|can|will)\b", find.text[slice(*find.mood.window)]):
        return []
    if value == "accepted" and patterns.search(r"\b(?:cannot|unable|declin\w+|reject\w+|refus\w+|turn\w* down|not (?:been )?(?:granted|accepted|agreed|possible))\b", text):
        value = "rejected"
    if value == "rejected" and patterns.search(r"\byour? (?:\w+ )?reserv", text):
        value = "objected"
    period = find.period()
    since = (period.since or period.point) if value == "accepted" else None
    return [find.statement("response", actor=find.scene.sender, value=f"{value}: {tidy(text)[:160]}", since=since, span=(find.sentence.floor, len(find.text)), confidence=0.8)]


def would_like(find: Find) -> list[Statement]:
    """A wish for other terms, put politely or as a question."""
    text = find.words
    if find.sentence.quoted or find.third_person or not find.scene.anchored or _ROUTINE.search(text) or not _TERMS.search(text):
        return []
    if find.kinds_read() & {"request", "response", "reservation"} or patterns.search(r"\b[Yy]ou (?:ask|asked|request|requested|would like|wish)\b", text) or any(known.kind == "response" for known in find.scene.statements):
        return []
    if not _OURS.search(text):
        return []
    return [find.statement("request", actor=find.scene.sender, modality="requested", value=tidy(text)[:200], span=(find.sentence.floor, len(find.text)), confidence=0.8)]


def not_joining(find: Find) -> list[Statement]:
    """Declining to join or to sign, or to do so fully."""
    if not _spoken(find) or silent(find) or find.kinds_read() & {"refusal", "withdrawal", "response"}:
        return []
    if patterns.search(r"\b(?:renew|extend|continu|meeting|event|conference|workshop)\w*\b", find.text):
        return []
    who = agent(find)
    if who == find.scene.recipient:
        return []
    own = who == find.scene.sender or _OURS.search(find.text) is not None
    actor = find.scene.sender if own else who
    if any((known.kind, known.actor) == ("refusal", actor) for known in find.scene.statements):
        return []
    return [find.statement("refusal", actor=actor, modality="declared" if own else "reported", force=None if own else "accepted", value=tidy(find.words)[:160], span=(find.sentence.floor, len(find.text)), confidence=0.8)]


def met_now(find: Find) -> list[Statement]:
    """Eintritt der Bedingung: the condition stands in the sentence or just before."""
    before = find.sentence.before
    near = f"{before.text if before else ''} {find.text}"
    if not _spoken(find) or silent(find) or not _LIMIT.search(near) or "fulfilment" in find.kinds_read() or patterns.search(r"\b(?:if|unless|once|when|until|not)\b", find.text[slice(*find.mood.window)]):
        return []
    return [find.statement("fulfilment", actor=find.scene.sender, since=find.period().at, value=f"met: {tidy(find.words)[:180]}", span=(find.sentence.floor, len(find.text)), confidence=0.8)]
