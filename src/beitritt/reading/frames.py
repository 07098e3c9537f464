"""A frame: the words by which one kind of act is recognised, as data, and its search.

Cues are lower-case pieces of words; a frame is only searched where all of them occur, and its expression is compiled
when it is searched first: a letter uses few of the frames.
"""

from __future__ import annotations

import re

from .patterns import compiled

_WORD = re.compile(r"[^\W\d_]+")
MOST_WORDS = 50_000
"""So many words are remembered; a language's letters have fewer."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class Frame:
    """One way to say something: its rule id, what it says, its cues and its expression.

    ``act`` names the function that makes statements of it; ``marks`` are what the words themselves tell (a modality, a
    right, a role, …). In cues a bar separates alternatives. In expressions the group ``v`` is the word that must be
    said in earnest (clauses.py); the groups ``a`` (actor), ``o`` (object), ``w`` (whole) are read by the acts.
    """

    __slots__ = ("_compiled", "_source", "act", "cues", "marks", "rule")

    def __init__(self, rule: str, cues: str, source: str, act: str = "", **marks: str) -> None:
        self.rule, self._source, self.act, self.marks = rule, source, act or rule.split(".", maxsplit=1)[0], marks
        if "ß" in cues:  # as Swiss authorities write it
            cues = " ".join(f"{cue}|{cue.replace('ß', 'ss')}" if "ß" in cue else cue for cue in cues.split())
        self.cues = tuple(tuple(cue.replace("_", " ").split("|")) for cue in cues.split())
        self._compiled: re.Pattern[str] | None = None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in a sentence where the expression holds."""
        if self._compiled is None:
            self._compiled = compiled(self._source)
        return self._compiled.finditer(text)


class Table:
    """The frames of a language with their cues numbered, so that each word is looked at once for all frames together.

    Each cue is one bit; a cue of several words is looked for only where its longest word occurs. A frame's masks are
    its alternatives: it is searched in a sentence whose bits meet them all.
    What a word's bits are is remembered: letters share most of their words.
    """

    __slots__ = ("_known", "_phrases", "_signs", "_starts", "_triggers", "cues", "rows")

    def __init__(self, frames: tuple[Frame, ...]) -> None:
        self.cues: dict[str, int] = {}
        self.rows: list[tuple[tuple[int, ...], Frame]] = []
        for frame in frames:
            self.rows.append((tuple([self._mask(alternatives) for alternatives in frame.cues]), frame))
        self._known: dict[str, int] = {}
        self._phrases: dict[int, list[tuple[str, int]]] = {}
        self._triggers = 0
        for cue, bit in list(self.cues.items()):
            if not cue.isalpha():
                word = max(_WORD.findall(cue), key=len, default="")
                trigger = self._mask((word,)) if len(word) > 1 else 0  # 0: signs, which no word announces
                self._phrases.setdefault(trigger, []).append((cue, bit))
                self._triggers |= trigger
        self._signs = self._phrases.pop(0, [])
        self._starts: dict[str, list[tuple[str, int]]] = {}
        for cue, bit in self.cues.items():
            if cue.isalpha():
                self._starts.setdefault(cue[:2], []).append((cue, bit))

    def _mask(self, alternatives: tuple[str, ...]) -> int:
        """The bits of some cues; a new cue gets the next bit."""
        cues, mask = self.cues, 0
        for cue in alternatives:
            bit = cues.get(cue)
            if bit is None:
                bit = cues[cue] = 1 << len(cues)
            mask |= bit
        return mask

    def marks(self, low: str) -> int:
        """The cues in a lower-case sentence, as bits."""
        found, known = 0, self._known
        for word in _WORD.findall(low):
            bits = known.get(word)
            found |= self._bits(word) if bits is None else bits
        for sign, bit in self._signs:
            if sign in low:
                found |= bit
        hits = found & self._triggers
        while hits:
            trigger = hits & -hits
            for phrase, bit in self._phrases[trigger]:
                if phrase in low:
                    found |= bit
            hits ^= trigger
        return found

    def _bits(self, word: str) -> int:
        found = 0
        for place in range(len(word) - 1):
            for cue, bit in self._starts.get(word[place : place + 2], ()):
                if word.startswith(cue, place):
                    found |= bit
        if len(self._known) < MOST_WORDS:
            self._known[word] = found
        return found

    def among(self, marks: int) -> list[tuple[tuple[int, ...], Frame]]:
        """The rows that a text with some marks can need at all."""
        return [row for row in self.rows if row[0][0] & marks and all(mask & marks for mask in row[0])]

    def frames(self, marks: int, rows: list[tuple[tuple[int, ...], Frame]]) -> Iterator[Frame]:
        """The frames among some rows whose cues are all among some marks, in their order."""
        for masks, frame in rows:
            for mask in masks:
                if not mask & marks:
                    break
            else:
                yield frame
