"""A frame: the words by which one kind of act is recognised, as data, and its search.

Cues are lower-case pieces of words; a frame is only searched where all of them occur, and its expression is compiled
when it is searched first: a letter uses few of the frames.
"""

from __future__ import annotations

import re

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
        self.rule, self._source, self.act, self.marks = rule, source, act or rule.split(".")[0], marks
        self.cues = tuple(tuple(cue.replace("_", " ").split("|")) for cue in cues.split())
        self._compiled: re.Pattern[str] | None = None

    def may_be_in(self, low: str) -> bool:
        """Whether all cues occur in some lower-case text."""
        for alternatives in self.cues:
            for cue in alternatives:
                if cue in low:
                    break
            else:
                return False
        return True

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in a sentence where the expression holds."""
        if self._compiled is None:
            self._compiled = re.compile(self._source)
        return self._compiled.finditer(text)
