"""A frame: the words by which one kind of act is recognised, as data; and the table that finds a sentence's frames.

A frame's expression is compiled when it is searched first, and it is only searched where the words of the sentence let
it match (prefilter.py): a letter uses few of the frames.
"""

from __future__ import annotations

import marshal

from .guards import numbered
from .patterns import compiled, lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from beitritt.reading.letter.sentences import Sentence

    from .indexing import Index

    Told = tuple[int, tuple[int, ...], tuple[int, ...]]
    """The clauses met, as bits; of the terms announced what each demands besides, as bits, and its frame's number."""
    Term = tuple[int, ...]
    """A frame's number, and the clauses that a term of it demands besides the one that announces it."""
    Piece = tuple[int, list[Term]]
    """The clauses that a piece of a word meets, as bits, and the terms that it announces."""

SIGNS = ":?§%€☐☒☑✓✔✗■□"
"""Signs that are looked at like words: few sentences contain them."""
START = "^"
"""Marks the first word of a sentence."""
_WORD = lazy(rf"\w+|[{SIGNS}]")
MOST_WORDS = 50_000
"""So many words are remembered; a language's letters have fewer."""
_EARNEST = ("v", "v2", "v3", "v4", "v5", "v6")
MARK = 3
"""Pieces are found by so many of their first characters; none is shorter."""


class Frame:
    """One way to say something: its rule id, its expression and what it says.

    ``act`` names the function that makes statements of it; ``marks`` are what the words themselves tell (a modality, a
    right, a role, …). In expressions the group ``v`` (``v2``, …) is the word that must be said in earnest
    (clauses.py); the groups ``a`` (actor), ``o`` (object), ``w`` (whole) are read by the acts.
    ``needs`` are lower-case pieces of words that must stand anywhere in the sentence besides: a bar separates
    alternatives, a blank what is needed together, an underscore stands for a blank. A frame marked ``item`` is one of
    the items of a list, which are read together with the words that introduce it.
    """

    __slots__ = ("_compiled", "_needed", "act", "earnest", "groups", "marks", "needs", "rule", "source")

    def __init__(self, rule: str, source: str, act: str = "", *, needs: str = "", **marks: str) -> None:
        self.rule, self.source, self.needs, self.marks = rule, source, needs, marks
        self.act = act or rule.split(".", maxsplit=1)[0]
        self.earnest: tuple[str, ...] = ()
        self.groups: frozenset[str] = frozenset()
        self._compiled: re.Pattern[str] | None = None
        self._needed: list[list[str]] | None = None

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Every place in a sentence, from ``start``, where the expression holds."""
        if self._compiled is None:
            self._compiled = compiled(self.source)
            self.groups = frozenset(self._compiled.groupindex)
            self.earnest = tuple([group for group in _EARNEST if group in self.groups])
        return self._compiled.finditer(text, start)

    def matches(self, sentence: Sentence) -> Iterator[re.Match[str]]:
        """Every match; in a list's item also those that one begun in the introducing words would hide."""
        text, floor = sentence.text, sentence.floor
        hidden = False
        for match in self.finditer(text):
            hidden = hidden or match.start() < floor < match.end()
            yield match
        if hidden:
            yield from self.finditer(text, floor)

    def needed(self, low: str) -> bool:
        """Whether a lower-case sentence has what the frame needs."""
        if self._needed is None:
            self._needed = alternatives(self.needs)
        for group in self._needed:
            for piece in group:
                if piece in low:
                    break
            else:
                return False
        return True


def alternatives(needs: str) -> list[list[str]]:
    """What a frame needs, group by group; as Swiss authorities write it too."""
    spelled = [f"{group}|{group.replace('ß', 'ss')}" if "ß" in group else group for group in needs.split()]
    return [group.replace("_", " ").split("|") for group in spelled]


class Table:
    """The frames of a language, found by the pieces of words that their expressions demand (indexing.py).

    A clause is one bit. What clauses a word meets, and which terms it announces, is remembered: letters share most of
    their words. A term is announced by its rarest clause, so that a sentence looks at few terms, and only at what they
    demand besides.
    """

    __slots__ = ("_every", "_firsts", "_frames", "_guarded", "_told")

    def __init__(self, index: Index) -> None:
        lengths, pieces, frames, clauses, guards = index
        numbered(guards)
        self._guarded = bool(guards)
        self._every = (1 << clauses) - 1
        self._frames = _Frames(frames)
        self._told = _Told(lengths, pieces)
        self._firsts = _Firsts(self._told)

    def frames(self, sentence: Sentence, words: list[str]) -> list[Frame]:
        """The frames that can match in a sentence of some words, in the order in which they claim their words."""
        first = self._firsts[_first(words)]
        met, clauses, numbers = first[0], list(first[1]), list(first[2])
        for bits, demands, theirs in map(self._told.__getitem__, words):
            met |= bits
            if demands:
                clauses += demands
                numbers += theirs
        if self._guarded:
            sentence.met = met | self._every + 1  # one bit more: for guards that the words tell nothing of
        unmet = self._every ^ met
        found = {number for demands, number in zip(clauses, numbers, strict=True) if not demands & unmet}
        if not found:
            return []
        frames = map(self._frames.__getitem__, sorted(found))
        return [
            frame
            for frame in frames
            if (not frame.needs or frame.needed(sentence.low)) and (sentence.floor or "item" not in frame.marks)
        ]


class _Frames(dict[int, Frame]):
    """The frames by their numbers, decoded when they are first asked for."""

    __slots__ = ("_kept",)

    def __init__(self, kept: tuple[bytes, ...]) -> None:
        super().__init__()
        self._kept = kept

    def __missing__(self, number: int) -> Frame:
        """A frame that is asked for the first time."""
        rule, source, act, needs, marks = marshal.loads(self._kept[number])  # noqa: S302  made by our own index
        frame = self[number] = Frame(rule, source, act, needs=needs, **marks)
        return frame


class _Pieces(dict[str, "Piece"]):
    """What pieces of words tell, decoded when they are first met."""

    __slots__ = ("kept",)

    def __init__(self, kept: dict[str, bytes]) -> None:
        super().__init__()
        self.kept = kept

    def __missing__(self, piece: str) -> Piece:
        """A piece that is met for the first time."""
        terms, clauses = marshal.loads(self.kept[piece])  # noqa: S302  made by our own index
        found = self[piece] = (bits(clauses), terms)
        return found


class _Told(dict[str, "Told"]):
    """What words tell: the clauses that each meets, and the terms that it announces; remembered."""

    __slots__ = ("_lengths", "_pieces", "_terms")

    def __init__(self, lengths: dict[str, bytes], pieces: dict[str, bytes]) -> None:
        super().__init__()
        self._lengths, self._pieces = lengths, _Pieces(pieces)
        self._terms: dict[Term, tuple[int, int]] = {}

    def __missing__(self, word: str) -> Told:
        """What a word tells that is met for the first time."""
        found = self.look(spoken(word))
        if len(self) < MOST_WORDS:
            self[word] = found
        return found

    def look(self, text: str) -> Told:
        """What the pieces of a text tell."""
        met = 0
        announced: set[Term] = set()
        for piece in self._known(text):
            clauses, terms = self._pieces[piece]
            met |= clauses
            announced.update(terms)
        known = [self._terms.get(term) or self._demanding(term) for term in announced]
        return met, tuple([demands for demands, _ in known]), tuple([frame for _, frame in known])

    def _demanding(self, term: Term) -> tuple[int, int]:
        """A term that is announced for the first time."""
        found = self._terms[term] = bits(term[1:]), term[0]
        return found

    def _known(self, text: str) -> list[str]:
        """The pieces that the index knows among those of a text."""
        lengths, known, found = self._lengths, self._pieces.kept, []
        for place in range(len(text) - MARK + 1):
            mark = text[place : place + MARK]
            if mark in lengths:
                for length in lengths[mark]:
                    piece = text[place : place + length]
                    if piece in known:
                        found.append(piece)
        return found


class _Firsts(dict[str, "Told"]):
    """What words tell where they begin a sentence; remembered."""

    __slots__ = ("_told",)

    def __init__(self, told: _Told) -> None:
        super().__init__()
        self._told = told

    def __missing__(self, word: str) -> Told:
        """What a word tells that begins a sentence for the first time."""
        found = self._told.look(spoken(f"{START}{word}"))
        if len(self) < MOST_WORDS:
            self[word] = found
        return found


def _first(words: list[str]) -> str:
    """The first word of a sentence, not a mark alone; empty where there is none."""
    for word in words:
        if word.isalpha() or _WORD.search(word):
            return word
    return ""


def spoken(text: str) -> str:
    """The words and telling signs of a text in lower case, each between blanks of its own; "0" where it has a digit.

    Pieces are looked for in it (prefilter.py). A sign of its own before the text says that it begins a sentence.
    """
    if text.isalpha():
        return f" {text.lower()} "
    start = f"{START} " if text[:1] == START else ""
    words = "".join([f" {word} " for word in _WORD.findall(text.lower())])
    return start + words + (" 0 " if any(map(str.isdecimal, text)) else "")


def bits(clauses: Iterable[int]) -> int:
    """Clauses as bits of one number."""
    found = 0
    for clause in clauses:
        found |= 1 << clause
    return found
