"""How a clause is meant: said, asked, supposed, denied, wished, quoted.

A rule finds words; whether they are said by the writer depends on what governs them: a question, "wenn", "ob", "nicht",
"könnte", quotation marks, a box left empty. Only the clauses that hold the rule's own words are looked at, so that a
denial elsewhere in a long sentence changes nothing.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.letter.sentences import Sentence

_BOUNDARY = lazy(r", |: |\) | (?:[–—-] |\(|and (?=(?:does|do|doesn['’]t|don['’]t|may|can|will|shall|must|is|are|its?|that|then|expires?|our|we|I|clause|rule|article|would)\b))|,$")
_COMMA = lazy(r", |: |\) |,$")
"""The same where no dash, bracket or "and" divides a sentence."""
_CONDITION = guard(
    r"(?i:\s*(?:(?:und|oder|and|or) )?(?:(?:nur|auch|selbst|erst|insbesondere|jedoch|only|even) )?(?:wenn|falls|sofern|soweit|sobald|solange|sollten?|"
    r"im Falle?|für den Fall|es sei denn|if|should|unless|provided|in case|in the event|once)\b)"
)
_VERB_FIRST = lazy(
    r"(?:Wird|Werden|Tritt|Treten|Kündigt|Kündigen|Scheidet|Scheiden|Ist|Sind|Hat|Haben|Will|Wollen|Möchten?|Verlässt|Verlassen|Beteiligt|Lässt|Lassen|Nimmt|Nehmen|Geht|Gehen|Kommt|Kommen|Fällt|Steigt|Steigen|Erfolgt|Endet|Bleibt|Bleiben|Macht|Entscheidet|Entscheiden|Gehört|Besteht|Widerspricht|Überschreitet|Übersteigt|Fehlt|Liegt|Findet|Erhöht|Ändert|Erklärt|Stimmt|Schließt|Braucht|Unterbleibt|Geht|Beschließt|Zieht|Meldet) "
    r"(?!(?:der|die|das|dem|sich)? ?\w*,)(?!Sie\b|ihr\b)[^,;:.?!]{3,160}, (?:so |dann |sind |ist |wird |werden |hat |haben |[a-zäöü]{3,}(?:t|en) )"
)
"""The words "Wird eine Kommune …, genügt …", "Tritt ein Mitglied aus, so …": a condition by word order."""
_WHETHER = guard(r"(?i:\s*(?:ob|inwieweit|inwiefern|whether|wie sich|wer|welche[rsnm]?|how|Wie(?! (?:angekündigt|bereits|schon|bisher|bislang|zuvor|gehabt|immer|stets|auch|Sie wissen|jedes Jahr|im Vorjahr|in den (?:Vorjahren|letzten)|[gbv]e\w+t|[gbv]e\w+en|abge\w+|ange\w+|er[bw]\w+|üblich|beschlossen|telefonisch|mündlich|schriftlich|zugesagt|vorgesehen)\b))\b)")
_DENIAL = guard(
    r"\b(?:nicht(?! (?:nur|zuletzt|allein|unerheblich|länger als|mehr als|später als|bloß))|kein(?:e[nmrs]?)?|nichts(?! (?:ander|dagegen|weiter als))|niemals|nie|weder|keinesfalls|"
    r"keineswegs|ohne(?= [^,]{0,80}\bzu?\w*)|not(?! only| later| less)|no longer|neither|nor|without)\b"
)
"""In lower case."""
_UNREAL = guard(
    r"\b(?:könnten?|würden?|wären?|möchten?|dürften?|müssten?|sollten?|sollen?|mögen?|möge|mag|dürfe|könne|solle|müsse|kann|(?<!zu )können|(?<!zu )dürfen|darf|hätten?|"
    r"could|would(?! (?:mention|add|note|like to (?:confirm|inform|advise|tell|notify|announce|report|declare|state|let you know))\b)|might|may(?! (?:(?:now|also|hereby|today) )?(?:(?:wish|like|want) to (?:know|note|hear|be aware)|confirm|inform|report|announce|tell|add|say)\b)|should(?! (?:(?:also|like to|hereby) )?(?:mention|add|note|confirm|inform|tell|say)\b)|can(?! (?:(?:now|also|hereby|today|therefore|gladly|happily|accordingly|formally|only) )*(?:confirm|inform|advise|tell|report|announce|declare|state|let you know)\b))\b"
)
_HOPE = lazy(
    r"\b(?:hoffe|hoffen|freuen? (?:uns|mich)|bitten?|wünsch\w+|gehen? davon aus|vorgeschlagen|denkbar|erwart\w+|angeregt|anregen|"
    r"empfehl\w+|empfohlen|möglich|vorstellen|fragt|Frage|Gedanke|unterstell\w+|hope|expect|propose|suggest|behaupte\w*|Gerücht\w*)\b"
)
_UNSURE = lazy(r"\b(?:nicht|kein\w*|kann|könn\w+|offen|fraglich|unklar|Frage|ungewiss|wünsch\w*|hoff\w*|not|cannot|unclear|uncertain|question|unlikely|doubt\w*)\b")
"""Behind a clause with "Dass" that leads: it is not sure."""
_MARKS = lazy(r"[„“\"»«”]")


class Mood:
    """What governs some words of a sentence; each is looked for only when it is asked for."""

    __slots__ = ("_end", "_head", "_sentence", "_start", "_tail", "window")

    def __init__(self, sentence: Sentence, start: int, end: int) -> None:
        text = sentence.text
        edges = sentence.edges
        if edges is None:
            edges = boundaries(sentence)
        first, first_end = _around(edges, start)
        if first_end >= end:  # one clause, as mostly
            last, self._tail = min(first_end, len(text)), ""
        else:
            last_start, last = _around(edges, end - 1)
            last = min(last, len(text))
            self._tail = text[last_start:last] if last_start != first else ""
        self.window = (first, last)
        self._sentence, self._start, self._end = sentence, start, end
        self._head = text[first:first_end]

    def _either(self, words: guard) -> bool:
        sentence, tail = self._sentence, self._tail
        return words.within(sentence, self._head) is not None or (tail != "" and words.within(sentence, tail) is not None)

    def _opens(self, words: guard) -> bool:
        sentence, tail = self._sentence, self._tail
        return words.opens(sentence, self._head) is not None or (tail != "" and words.opens(sentence, tail) is not None)

    @property
    def asked(self) -> bool:
        """A question, or a clause with "ob"."""
        return self._sentence.text.endswith("?") or self._opens(_WHETHER)

    @property
    def conditional(self) -> bool:
        """Under "wenn", "sofern", "im Falle"."""
        if self._opens(_CONDITION) or "im Falle " in self._head:
            return True
        first = self.window[0]
        return first <= self._sentence.floor and _VERB_FIRST.match(self._sentence.text, first) is not None

    @property
    def denied(self) -> bool:
        """With "nicht", "kein", "weder", "ohne"."""
        sentence, head, tail = self._sentence, self._head.lower(), self._tail.lower()
        return _DENIAL.within(sentence, head) is not None or (tail != "" and _DENIAL.within(sentence, tail) is not None)

    @property
    def unreal(self) -> bool:
        """With "könnte", "würde", "soll", "kann"."""
        return self._either(_UNREAL)

    @property
    def hoped(self) -> bool:
        """In a clause with "dass" after a word of wish or doubt."""
        head = self._head.lstrip()
        if head.startswith(("Dass ", "That ", "Ob ", "Whether ")):
            return _UNSURE.search(self._sentence.text, self.window[1], self.window[1] + 80) is not None
        if not head.startswith(("dass", "that")):
            return False
        first = self.window[0]
        return _HOPE.search(self._sentence.text[max(0, first - 120) : first]) is not None

    @property
    def mentioned(self) -> bool:
        """Inside quotation marks."""
        return quoted(self._sentence, self._start, self._end)

    @property
    def said(self) -> bool:
        """Whether the words are simply said."""
        return not (self.asked or self.conditional or self.denied or self.unreal or self.hoped or self.mentioned)


def boundaries(sentence: Sentence) -> list[tuple[int, int]]:
    """Where the clauses of a sentence are divided: start and end of each comma, dash, colon or bracket; found once."""
    if sentence.edges is None:
        text = sentence.text
        divided = " and " in text or " (" in text or " – " in text or " - " in text or " — " in text
        if divided:
            sentence.edges = [match.span() for match in _BOUNDARY.finditer(text)]
        elif ": " not in text and ") " not in text:
            sentence.edges = _commas(text)
        else:
            sentence.edges = [match.span() for match in _COMMA.finditer(text)]
    return sentence.edges


def _commas(text: str) -> list[tuple[int, int]]:
    """The same where nothing but commas can divide a sentence."""
    found: list[tuple[int, int]] = []
    place = text.find(", ")
    while place >= 0:
        found.append((place, place + 2))
        place = text.find(", ", place + 2)
    return [*found, (len(text) - 1, len(text))] if text.endswith(",") else found


def clause(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The span from the clause boundary before ``start`` to the one after ``end``."""
    edges = boundaries(sentence)
    return _around(edges, start)[0], min(_around(edges, max(end - 1, start))[1], len(sentence.text))


def _around(edges: list[tuple[int, int]], at: int) -> tuple[int, int]:
    first = 0
    for start, end in edges:
        if end > at:
            return first, start if start > at else end
        first = end
    return first, 1 << 30


def quoted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words stand inside quotation marks together with a whole clause: mentioned, not said."""
    marks = sentence.marks
    if marks is None:
        text = sentence.text
        some = '"' in text or "„" in text or "“" in text or "»" in text or "«" in text or "”" in text
        marks = sentence.marks = [match.start() for match in _MARKS.finditer(text)] if some else []
    if not marks:
        return False
    for opening, closing in zip(marks[::2], marks[1::2], strict=False):
        if opening <= start and end <= closing + 1 and closing - opening > 25:
            return True
    return len(marks) % 2 == 1 and marks[-1] < start and sentence.text[marks[-1]] in '„»"'
