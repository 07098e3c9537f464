"""Sentences by which nobody says anything: forms still to be filled in, and explanations of what would hold."""

from __future__ import annotations

from .patterns import lazy

_SUPPOSED = lazy(
    r"\W*[A-ZÄÖÜ][a-zäöüß]+t (?:irgend)?eine? (?:[a-zäöüß]+ )?(?:Gemeinde|Stadt|Kommune|Amt|Kreis|Landkreis|Verband|"
    r"(?:Gebietsk|K)örperschaft|Behörde|Stelle)\b[^.;?]{0,200}, (?:so|dann) "
)
_WHOEVER = lazy(r"(?:\d+\. )?(?:Sofern|Soweit|Falls|Wenn|Ob) .{0,60}?\beine?\b[^.;?]{0,240}(?:, sollten? | offen\W*$)")
_UNTICKED = lazy(r"[☐□]|\[ ?\]")


def is_form(text: str) -> bool:
    """Whether a sentence is a form: with blanks to fill in, or a box left empty."""
    blank = text[-1] in "._…" and ("......" in text or "………" in text)
    return blank or "____" in text or (text[0] in "☐□[" and _UNTICKED.match(text) is not None)


def supposes(text: str) -> bool:
    """Whether a sentence explains: it supposes an authority, whichever, and says what then holds or is left open."""
    if ", so " in text or ", dann " in text:
        return _SUPPOSED.match(text) is not None
    return (", sollte" in text or " offen" in text[-8:]) and _WHOEVER.match(text) is not None
