"""Bedingungen told in passing: a term with the paper that it stands in, and a bond that goes on by itself."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .find import Find, tidy
from .holding import ELSEWHERE, MONEY_WORDS, past, words_of
from .terms import cited, foreign, term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement


def paper_says(find: Find) -> list[Statement]:
    """The words "fünf Jahre, wie sie § 3 verlangt": a term told in passing, with the paper that it stands in."""
    words = find.group("w")
    what = "cost" if MONEY_WORDS.search(words) else "duty" if "flicht" in words else "notice" if patterns.search(r"\b(?:Frist|Vorlauf|Kündig\w*|Austritt\w*)\b", find.text) else "duration"
    if twice(find, what) or find.text.endswith("?") or cited(find) or foreign(find) or not find.scene.anchored:
        return []
    return [term(find, what, tidy(words))]


_OBJECTS = lazy(r"\b[Ww]iderspr\w+")
_UNLESS = lazy(r"\b(?:widersp\w+|[Ww]iderspruch|kündig\w*|[Kk]ündigung|nicht|kein\w*|abgesagt|Absage|rechtzeitig|automatisch|von selbst|stillschweigend|ohne [Ww]eiteres|jeweils)\b")


def goes_on_by_itself(find: Find) -> list[Statement]:
    """The words "Daran schließt sich jeweils ein weiteres Jahr an, wenn niemand widerspricht"."""
    text = find.words
    if twice(find, "duration") or not _UNLESS.search(text) or past(text) or find.text.endswith("?"):
        return []
    if foreign(find) or cited(find) or not find.scene.anchored or ELSEWHERE.search(_OBJECTS.sub(" ", text)):
        return []
    return [term(find, "duration", words_of(find))]
