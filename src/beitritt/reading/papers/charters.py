"""Charters: what those pledge who sign them, as the charter's own text says it of "us"."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import IGNORECASE, lazy
from beitritt.reading.values import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from beitritt.reading.letter.sentences import Sentence

HEAD = 500
"""A charter says what it is within so many characters."""
_NAMED = lazy(r"\b(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Cc]harta|[Kk]onvent|[Dd]eklaration|[Ee]rklärung|[Mm]anifest|[Ss]elbstverpflichtung|[Rr]esolution|[Aa]ufruf)\b|KONVENT|CHARTA|ERKLÄRUNG|DEKLARATION|stimmen\b", IGNORECASE)
_SIGNATORIES = lazy(
    r"\bWIR,? +(?:DIE|ALS)\b|\b[Ww]ir,? (?:die|als) (?:\w+ )?(?:Bürgermeister|Oberbürgermeister|Städte|Kommunen|Gemeinden|Kreise|Unterzeichne|Mitglieder|Partner|Vertreter)|\b[Aa]ls (?:Städte|Kommunen|Gemeinden|Kreise|Unterzeichne\w+)\b|\b[Dd]ie (?:unterzeichnenden|Unterzeichnenden|unterzeichneten)\b"
)
_PLEDGES = lazy(r"\b(?:(?:wir )?verpflichten (?:wir )?uns|verpflichten sich)\b", IGNORECASE)
_PLEDGE_LIST = lazy(r"\b(?:verpflichten (?:wir )?uns|wir verpflichten uns|verpflichten sich)(?: dazu)?:\s*", IGNORECASE)
_OTHER_LIST = lazy(r"^\W*(?:[A-ZÄÖÜ ,/]{8,}:?|(?:IN (?:DER )?(?:ERWÄGUNG|ANERKENNUNG)|ERSUCHEN|ERKENNEN|WIR,? +DIE)\b)", 0)
_ITEM = lazy(r"[^\s:;]+\s+[^:]{15,}?\b(?:zu [a-zäöüß]+en|[a-zäöüß]+zu(?!r|m|g)[a-zäöüß]{2,}en|[a-zäöüß]+zu-? ?[a-zäöüß]+e?n)\b[^:]{0,160}:?$")
_WILL = lazy(r"\b(?:werden wir|[Ww]ir werden|verpflichten (?:wir )?uns(?: [a-zäöüß]+)*(?:,| zu[mr]?\b| dazu))\b[^.;]{20,}")
_ENDS = lazy(r"\b(?:Beendigung|Ausschluss|Austritt|Kündigung)\b[^.;]{0,60}\b(?:[Mm]itgliedschaft|Unterzeichnung|Beteiligung|Konvent\w*|Charta)")


def found(text: str) -> bool:
    """Whether a text is a charter: named so, and speaking for its signatories, who pledge something."""
    return bool(_NAMED.search(text, 0, HEAD) and _SIGNATORIES.search(text) and (_PLEDGES.search(text) or _WILL.search(text)))


def title(text: str) -> str | None:
    """The line by which a charter calls itself."""
    lines = (" ".join(line.split()) for line in text[:HEAD].splitlines())
    return next((line for line in lines if len(line) < LONGEST_TITLE and _NAMED.search(line) and " " in line), None)


LONGEST_TITLE = 100


def statements(name: str | None, parts: list[Sentence]) -> Iterator[Statement]:
    """The duties that signing means: the items behind "verpflichten uns", and each sentence of what "we" will do."""
    listed = False
    for sentence in parts:
        text = sentence.text[sentence.floor :]
        if pledged := _PLEDGE_LIST.search(text):
            listed = True
            text = text[pledged.end() :]
        elif listed and _OTHER_LIST.match(text):
            listed = False
        what = _said(text, listed=listed)
        if what:
            start, end = sentence.place(sentence.floor, len(sentence.text))
            yield Statement(
                "terms", actor=None, initiative=name, modality="declared", force="accepted", value=f"{what}: {' '.join(text.split())[:180]}",
                start=start, end=end, quote="", ground=f"de.terms.charta-{what}", confidence=0.7,
            )  # fmt: skip


def _said(text: str, *, listed: bool) -> str | None:
    """What sort of term a sentence of a charter is."""
    if (listed and _ITEM.match(text)) or _WILL.search(text):
        return "notice" if _ENDS.search(text) else "duty"
    return None
