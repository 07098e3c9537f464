"""English acts of belonging: told in asides, asked for by the writer; leaving and coming back told in passing."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import first_day

from .english import level, said
from .english_ways import about, owns
from .find import Find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_NO_MEMBER = lazy(r"\b(?:councillor|chair(?:man|woman)?|committee|board|staff|employ\w+|party|union|panel|jury|cabinet|Mr|Mrs|Ms|Dr)\b")


def enters_itself(find: Find) -> list[Statement]:
    """The words "we ask to be entered": the writer joins."""
    before = find.sentence.before
    named = about(find) or (find.scene.anchored and before is not None and find.scene.speaks_of(before.text))
    return owns(find) if named and not find.mood.denied else []


def member_since(find: Find) -> list[Statement]:
    """The words "the City of X, a member since 2019, …": of the body named right before."""
    text, at = find.text, find.match.start()
    if find.mood.asked or find.mood.mentioned or _NO_MEMBER.search(find.match.group()) or not find.scene.initiative:
        return []
    named = [one for one in groups(find.scene, text, find.sentence.floor, at) if one != find.scene.initiative]
    before = subject(find.scene, text, find.sentence.floor, at)
    name = named[-1] if named else before.name if before else None
    year = patterns.search(r"\b(?:19|20)\d\d\b", find.group("v"))
    since = first_day(find.group("v")) or (year.group() if year else None)
    if name is None or since is None:
        return []
    details = {"level": level(find.group("v"))}
    return [find.statement("accession", actor=name, modality="reported", force="accepted", since=since, span=find.match.span("v"), details=details)]


def gone_since(find: Find) -> list[Statement]:
    """The words "without X since its departure on …": told of one that is out."""
    if find.mood.asked or find.mood.conditional or not about(find) or _NO_MEMBER.search(find.text):
        return []
    named = [one for one in groups(find.scene, find.text, find.sentence.floor, find.match.start()) if one != find.scene.initiative]
    end = first_day(find.group("w"))
    if not named or end is None:
        return []
    return [find.statement("withdrawal", actor=named[-1], modality="reported", force="accepted", since=end, details={"end_date": end})]


def back_in(find: Find) -> list[Statement]:
    """The words "we shall be an active member again", after a pause was told."""
    paused = any(known.kind == "suspension" for known in find.scene.statements[-2:])
    known = any(one.kind == "resumption" for one in find.scene.statements[-1:])
    return said(find) if (paused or about(find)) and not known else []
