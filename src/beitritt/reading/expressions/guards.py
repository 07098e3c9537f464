"""Expressions that acts ask of a sentence: its words tell first whether one can match at all.

Most of them do not. What words let each match is in the index of the German frames (indexing.py), which looks at every
word of a sentence anyway; so the question costs no search. The build makes that index when all guards are known
(warming.py); one that it does not know is searched.
"""

from __future__ import annotations

from .patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Protocol

    class Sentence(Protocol):
        """What guards need of a sentence: its text, and what its words were found to tell."""

        text: str
        met: int

ANY = -1
"""All bits: of a sentence whose words were not looked at, or of a guard that they don't tell of."""
_guards: list[guard] = []
_bits: dict[str, int] = {}


class guard:  # noqa: N801  it stands where re.compile would, as lazy does
    """An expression that is searched in a sentence where the sentence's words let it match."""

    __slots__ = ("_bit", "_found", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._found: re.Pattern[str] | None = None
        self._bit = ANY
        _guards.append(self)
        self.number()

    def within(self, sentence: Sentence, text: str | None = None) -> re.Match[str] | None:
        """The first match in a sentence, or in a text of whole words out of it."""
        if not sentence.met & self._bit:
            return None
        return (self._found or self._prepared()).search(sentence.text if text is None else text)

    def opens(self, sentence: Sentence, text: str) -> re.Match[str] | None:
        """The match at the beginning of a text of whole words out of a sentence."""
        if not sentence.met & self._bit:
            return None
        return (self._found or self._prepared()).match(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in any text."""
        return (self._found or self._prepared()).search(text)

    def number(self) -> None:
        """Look up which bit of a sentence tells that its words let the expression match."""
        self._bit = _bits.get(self.pattern, ANY)

    def _prepared(self) -> re.Pattern[str]:
        self._found = found = compiled(self.pattern)
        return found


def sources() -> list[str]:
    """The expressions of all guards that the process knows."""
    return [known.pattern for known in _guards]


def numbered(numbers: dict[str, int]) -> None:
    """Give each guard the number of its bit in what the index tells of words."""
    _bits.update({source: 1 << number for source, number in numbers.items()})
    for known in _guards:
        known.number()
