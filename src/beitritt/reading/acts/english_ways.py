"""English acts told in further words: whether they are said of what the letter is about."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.en_words import INITIATIVE, JOIN, PART

from .english import agent, corrects, joins, leaves, level, said, silent, told
from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_NETWORK = lazy(rf"\b{INITIATIVE}\b")
_PIECE = lazy(rf"\b{PART}\b")
_JOINING = lazy(rf"\b{JOIN}\b")
_FOR_A_TIME = lazy(r"\b(?:suspend\w*|temporar\w+|paus\w+|a break|on hold|in abeyance|dormant|for the time being)\b")
_NO_MEMBER = lazy(r"\b(?:contract|lease|supplier|insur\w+|licen[cs]e|tenancy|hire|staff|employ\w+|councillor|officer|chief executive|workshop|meeting|conference|seminar|survey|lunch|visit)\b")
_PAPER = lazy(r"\b(?:letter|notice|declaration|statement|form|resignation|withdrawal|reply|instrument|e-?mail|message|accession)\b")


def about(find: Find) -> bool:
    """Whether the sentence names what can be joined, or points to what the letter is about."""
    text = find.text
    part = find.scene.anchored and find.frame.rule.startswith("reduction") and _PIECE.search(text)
    named = part or _NETWORK.search(text) or find.scene.titles(text) or find.scene.speaks_of(text)
    return bool(named or (find.scene.anchored and find.scene.initiative and patterns.search(r"\b(?:[Mm]embership|your (?:invitation|offer|ranks|list|register)|[Aa]ccession|as an? (?:\w+ )?(?:member|partner|signatory|observer|supporter)|register of members|list of (?:members|signatories|partners))\b", text)))


def _other(find: Find) -> bool:
    return _NO_MEMBER.search(find.text) is not None or not about(find)


def _declared(find: Find, kind: str) -> bool:
    return any(known.kind == kind and known.modality == "declared" for known in find.scene.statements)


def owns(find: Find) -> list[Statement]:
    """What the writer has the addressee do, or does by a paper: it acts itself."""
    kind = find.frame.marks.get("kind") or find.frame.rule.split(".")[0]
    if silent(find) or _other(find) or _declared(find, kind):
        return []
    period = find.period()
    since = period.since or period.point
    details: dict[str, object] = {"level": level(find.text)} if kind == "accession" else {}
    if kind == "withdrawal" and (since or period.until):
        since = since or period.until
        details = {"end_date": since}
    until = None if kind == "withdrawal" else period.until
    return [find.statement(kind, actor=find.scene.sender, since=since, until=until, details=details)]


def joins_so(find: Find) -> list[Statement]:
    """Joining, said of what the letter is about."""
    if _other(find) or (_declared(find, "accession") and not told(find)):
        return []
    return joins(find)


def leaves_so(find: Find) -> list[Statement]:
    """Leaving, said of what the letter is about, and for good."""
    return [] if _other(find) or _FOR_A_TIME.search(find.text) else leaves(find)


def said_so(find: Find) -> list[Statement]:
    """What its frame says, of what the letter is about."""
    kind = find.frame.marks.get("kind") or find.frame.rule.split(".")[0]
    known = any(one.kind == kind for one in find.scene.statements[-1:])
    return [] if _other(find) or known else said(find)


def shrinks_so(find: Find) -> list[Statement]:
    """A smaller part than before; one that joins so from the first day has it as its level."""
    return [] if _declared(find, "accession") else said_so(find)


def keeps_on(find: Find) -> list[Statement]:
    """Going on, said of the writer's own part."""
    if _declared(find, "continuation") or _declared(find, "accession") or agent(find) != find.scene.sender:
        return []
    own = patterns.search(r"\b(?:[Ww]e|[Oo]ur|[Ii]ts|I|[Tt]he (?:Council|Borough|City|County|District|University|Trust|Authority|Agency|Company)(?:'s|’s)?)\b", find.text) or (find.scene.sender is not None and find.scene.sender in find.text)
    return said_so(find) if own and not patterns.search(r"\b(?:automatically|may|unless|suspend\w*|notice)\b", find.text) else []


def refuses_so(find: Find) -> list[Statement]:
    """Declining, of joining."""
    from .english_declining import refuses

    near = find.text + " " + (find.sentence.before.text if find.sentence.before else "")
    return refuses(find) if _JOINING.search(near) or _NETWORK.search(near) or patterns.search(r"\b(?:sign\w*|name|signature)\b", find.text) else []


def corrects_so(find: Find) -> list[Statement]:
    """Putting right an earlier paper."""
    near = find.text + " " + (find.sentence.before.text if find.sentence.before else "")
    if any(one.kind == "correction" for one in find.scene.statements[-1:]):
        return []
    return corrects(find) if _PAPER.search(near) or patterns.search(r"\bdate\b", near) else []


def revokes_so(find: Find) -> list[Statement]:
    """Taking back an earlier paper."""
    text = find.text
    if silent(find) or told(find) or not _PAPER.search(text) or any(one.kind == "annulment" for one in find.scene.statements[-1:]):
        return []
    return [find.statement("annulment", actor=find.scene.sender, since=find.period().since, value=tidy(text)[:200], confidence=0.8)]
