"""How a clause is meant: said, asked, supposed, denied, wished, quoted.

A rule finds words; whether they are said by the writer depends on what governs them: a question, "wenn", "ob", "nicht",
"könnte", quotation marks, a box left empty. Only the clauses that hold the rule's own words are looked at, so that a
denial elsewhere in a long sentence changes nothing.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

import re

from .patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .sentences import Sentence

_BOUNDARY = lazy(r",\s|\s[–—-]\s|:\s|\)\s|\s\(|,$")
_CONDITION = lazy(
    r"\s*(?:(?:und|oder|and|or) )?(?:(?:nur|auch|selbst|erst|insbesondere|jedoch|only|even) )?(?:wenn|falls|sofern|soweit|sobald|solange|sollten?|"
    r"im Falle?|für den Fall|es sei denn|if|should|unless|provided|in case|in the event|once)\b",
    re.IGNORECASE,
)
_WHETHER = lazy(r"\s*(?:ob|inwieweit|inwiefern|whether|wie sich|wer|welche[rs]?|how|Wie)\b", re.IGNORECASE)
_DENIAL = lazy(
    r"\b(?:nicht(?! (?:nur|zuletzt|allein|unerheblich|länger als|mehr als|später als|bloß))|kein(?:e[nmrs]?)?|niemals|nie|weder|keinesfalls|"
    r"keineswegs|ohne(?= [^,]{0,80}\bzu?\w*)|not(?! only| later| less)|no longer|neither|nor|without)\b",
    re.IGNORECASE,
)
_NO_LONGER = lazy(r"\b(?:nicht (?:mehr|länger|weiter)|no longer)\b")
_UNREAL = lazy(
    r"\b(?:könnten?|würden?|wären?|möchten?|dürften?|müssten?|sollten?|sollen?|mögen?|möge|mag|dürfe|könne|solle|müsse|kann|können|dürfen|darf|hätten?|"
    r"could|would|might|may|should|can)\b"
)
_HOPE = lazy(
    r"\b(?:hoffe|hoffen|freuen? (?:uns|mich)|bitten?|wünsch\w+|gehen? davon aus|vorgeschlagen|denkbar|erwart\w+|angeregt|anregen|"
    r"empfehl\w+|empfohlen|möglich|vorstellen|fragt|Frage|Gedanke|unterstell\w+|hope|expect|propose|suggest|behaupte\w*|Gerücht\w*)\b"
)
_MARKS = lazy(r"[„“\"»«”]")


class Mood:
    """What governs some words of a sentence; each flag is independent of the others."""

    __slots__ = ("asked", "conditional", "denied", "hoped", "mentioned", "no_longer", "unreal", "window")

    def __init__(self, sentence: Sentence, start: int, end: int) -> None:
        text = sentence.text
        first, last = clause(text, start, end)
        self.window = (first, last)
        head, tail = clause(text, start, start + 1), clause(text, max(end - 1, start), end)
        parts = [text[slice(*head)]] + ([text[slice(*tail)]] if tail != head else [])
        self.asked = text.endswith("?") or any(_WHETHER.match(part) for part in parts)
        self.conditional = any(_CONDITION.match(part) for part in parts) or "im Falle " in parts[0]
        self.denied = any(_DENIAL.search(part) for part in parts)
        self.no_longer = any(_NO_LONGER.search(part) for part in parts)
        self.unreal = any(_UNREAL.search(part) for part in parts)
        before = text[max(0, head[0] - 120) : head[0]]
        self.hoped = parts[0].lstrip().startswith(("dass", "that")) and bool(_HOPE.search(before))
        self.mentioned = quoted(text, start, end)

    @property
    def said(self) -> bool:
        """Whether the words are simply said."""
        return not (self.asked or self.conditional or self.denied or self.unreal or self.hoped or self.mentioned)


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The span from the clause boundary before ``start`` to the one after ``end``."""
    first = 0
    for match in _BOUNDARY.finditer(text, 0, start + 1):
        if match.end() <= start:
            first = match.end()
    after = _BOUNDARY.search(text, max(end - 1, 0))
    while after and after.start() < end:
        after = _BOUNDARY.search(text, after.end())
    return first, after.start() if after else len(text)


def quoted(text: str, start: int, end: int) -> bool:
    """Whether the words stand inside quotation marks together with a whole clause: mentioned, not said."""
    marks = [match.start() for match in _MARKS.finditer(text)]
    for opening, closing in zip(marks[::2], marks[1::2], strict=False):
        if opening <= start and end <= closing + 1 and closing - opening > 25:
            return True
    return len(marks) % 2 == 1 and marks[-1] < start and text[marks[-1]] in '„»"'


def subordinate(text: str, at: int) -> str:
    """The text of the clause around a place."""
    first, last = clause(text, at, at + 1)
    return text[first:last]
