"""Of what kind a text is: letter, form, paper of a council, agreement, charter, or a document that nobody sent."""

from __future__ import annotations

from .context import topic
from .expressions import patterns
from .expressions.patterns import IGNORECASE, lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .letter.layout import Layout

_MINUTES = lazy(r"\b(?:Niederschrift|Protokoll\w*|Sitzungsprotokoll|Beschlussauszug)\b", IGNORECASE)
_EXTRACT = lazy(
    r"(?:A ?u ?s ?z ?u ?g|Beschluss-?[Aa]uszug|Protokollauszug|"
    r"B ?e ?s ?c ?h ?l ?u ?s ?s ?-? ?[Aa] ?u ?s ?(?:f ?e ?r ?t ?i ?g ?u ?n ?g|z ?u ?g))\b"
)
_VORLAGE = lazy(
    r"\b(?:beschluss(?:vorlage|antrag|vorschlag|entwurf)|vorlage nr|erläuterungen zum antrag)\b|gemeinderat beschließt"
)
TOP = 12
"""What a text calls itself stands in so many of its first lines."""
_BOXES = lazy(r"[☐☒☑]|\[[xX]\]|\([xX]\)")
LONGEST_LETTER = 12_000
"""What is longer than six pages and greets somebody is a brochure with a foreword, or a paper with a letter in it."""


def genre(layout: Layout, text: str) -> str:
    """The kind of text that the layout and the words tell."""
    return _sent(layout, text) if layout.greeted else _unsent(layout, text)


def _sent(layout: Layout, text: str) -> str:
    """What a text with a salutation is."""
    from .papers import heads

    if heads.moved(text):
        return "motion"
    if any(line.text[:1] in "ABP" and _EXTRACT.match(line.text) for line in layout.body[:12]):
        return "minutes"
    if len(text) > LONGEST_LETTER:
        return "document"
    return "notice" if topic.of_register(text) else "letter"


def _unsent(layout: Layout, text: str) -> str:  # noqa: PLR0911  one return for each genre
    """What a text without one is."""
    from .papers import council, heads

    if council.agreed(text):
        return "agreement"
    if paper := heads.kind(text):
        return paper
    if council.ruled(text):
        return "statute"
    low, numbered = text.lower(), heads.numbered(text)
    top = " ".join(list(filter(None, (line.text for line in layout.head)))[:TOP])
    if _MINUTES.search(top) or ("beschluss:" in low and "abstimmung" in low):
        return "minutes"
    if numbered and "beschließ" in low:
        return "resolution_paper"
    if len(text) < council.LONGEST_FORM and any(_BOXES.search(line.text) for line in layout.body):
        return "form"
    if "gemeinderatsfraktion" in low[:1500] or patterns.search(r"\bantrag\b", low[:600]):
        return "motion"
    if patterns.search(r"\bstellungnahme zu[rm]\b|\banfrage\b", low[:1500]):
        return "reply"
    return "resolution_paper" if numbered or _VORLAGE.search(low) else council.unsent(text)
