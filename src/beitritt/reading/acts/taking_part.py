"""Teilnahme, Mitwirkung, Antrag: words that mean joining only where they are said of an initiative, and begin."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .find import Find
from .joining import RESOLVES, TAKES_OFFICE, accession
from .particulars import level
from .telling import NETWORK, clause_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement


_PAUSED = lazy(r"\b(?:\w*[Pp]ause|[Rr]uhen\w*|geruht|[Uu]nterbrechung|[Aa]uszeit|ausgesetzt)\b")


def participation(find: Find) -> list[Statement]:
    """The words "Nimmt teil", "beteiligt sich", "wirkt mit": joining only where it is said of an initiative and begins."""
    clause = clause_of(find)
    if patterns.search(r"(?<!immer )\bwieder\b", clause) and find.mood.said and (find.scene.speaks_of(find.text) or (find.scene.anchored and _PAUSED.search(find.text))):
        from .changing import resumption

        return resumption(find)
    if (
        "nur noch" in find.text
        or TAKES_OFFICE.search(RESOLVES.sub("", clause))
        or patterns.search(r"\b(?:weiterhin|weiter|künftig|Kosten|Euro|€|Geschäftsführung)\b", clause)
    ):
        return []
    period = find.period()
    begins = (
        period.since or period.point or period.until or patterns.search(r"\b(?:hiermit|als Beobachter\w*|ohne Stimmrecht)\b", clause)
    )
    if not (begins or find.scene.genre == "form" or level(clause) == "planning") or not (
        NETWORK.search(clause) or find.scene.titles(find.text) or find.scene.speaks_of(find.text) or _just_named(find, clause)
    ):
        return []
    return accession(find)


def _just_named(find: Find, clause: str) -> bool:
    """Whether the sentence before spoke of joining what the letter is about, and this one names nothing else."""
    before = find.sentence.before
    told = before is not None and find.scene.anchored and find.scene.speaks_of(before.text) and "eitritt" in before.text
    return told and patterns.search(r"\b(?:[Aa]n (?:de[rmn]|eine[rm]?|diese[rmn]) |am |im |mit \w+)", clause) is None


def application(find: Find) -> list[Statement]:
    """An application for membership is the applicant's own act of joining, not yet accepted."""
    if patterns.search(r"\b(?:Ruhen|Aussetzung|Ruhendstellung)s? (?:der|unserer|ihrer)\b", find.text):
        from .changing import suspension

        return suspension(find)
    if patterns.search(r"\b(?:Verlängerung|Beendigung|Aufhebung|Entlassung|Reduzierung|Umwandlung|Änderung) (?:der|unserer|ihrer|aus)\b", find.text):
        return []
    return accession(find) if find.mood.said else []
