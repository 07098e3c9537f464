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

_BOUNDARY = lazy(r", |: |\) | (?:[–—-] |\(|(?=that (?:the|this|our|its|your|their|we|you|I|they|both|all|some|several|many|other|any|no|each|every|these|those|there|an?|my|members|councils|[A-Z]\w+) )|(?=whether )|and (?=(?:does|do|doesn['’]t|don['’]t|may|can|will|shall|must|is|are|its?|that|then|expires?|our|we|I|clause|rule|article|would)\b)|und (?=(?:kann|können|könnte[nt]?|würde[nt]?|möchte[nt]?|wollen|will|dürfte[nt]?|darf|dürfen|wird|werden|werde|soll|sollen|muss|müssen|bitte[nt]?|bittet|hoffe[nt]?|wünsch(?:e|en|t)|nimmt|nehmen|nehme|hat|haben|habe|ist|sind|war|waren|gibt|geben|macht|machen|bleibt|bleiben|stimmt|stimmen|tritt|treten|verlässt|verlassen|kündigt|kündigen|scheidet|scheiden|beendet|beenden|erklärt|erklären|benennt|benennen|entsendet|entsenden|setzt|setzen|lässt|lassen|übernimmt|übernehmen|zieht|ziehen|sagt|sagen|sage|sichert|verpflichtet|schließt|beteiligt|unterzeichnet|wirkt|gehört|bringt|trägt|zahlt)\b(?! ?(?:[,.;]|$))))|,$")
_COMMA = lazy(r", |: |\) |,$")
"""The same where no dash, bracket or "and" divides a sentence."""
_CONDITION = guard(
    r"(?i:\s*(?:(?:und|oder|and|or) )?(?:(?:nur|auch|selbst|erst|insbesondere|jedoch|only|even) )?(?:wenn|falls|sofern|soweit|sobald|solange|sollten?|"
    r"im Falle?|für den Fall|es sei denn|if|should|unless|provided|in case|in the event|once)\b)"
)
_VERB_FIRST = lazy(
    r"(?:\d{1,2}[.)] |[a-z][.)] )?(?:Wird|Werden|Tritt|Treten|Kündigt|Kündigen|Scheidet|Scheiden|Ist|Sind|Hat|Haben|Will|Wollen|Möchten?|Verlässt|Verlassen|Beteiligt|Lässt|Lassen|Nimmt|Nehmen|Geht|Gehen|Kommt|Kommen|Fällt|Steigt|Steigen|Erfolgt|Endet|Bleibt|Bleiben|Macht|Entscheidet|Entscheiden|Gehört|Besteht|Widerspricht|Überschreitet|Übersteigt|Fehlt|Liegt|Findet|Erhöht|Ändert|Erklärt|Stimmt|Schließt|Braucht|Unterbleibt|Geht|Beschließt|Zieht|Meldet) "
    r"(?!(?:der|die|das|dem|sich)? ?\w*,)(?!Sie\b|ihr\b)[^,;:.?!]{3,160}, (?:so |dann |sind |ist |wird |werden |hat |haben |[a-zäöü]{3,}(?:t|en) )"
)
"""The words "Wird eine Kommune …, genügt …", "Tritt ein Mitglied aus, so …": a condition by word order."""
_WHETHER = guard(r"(?i:\s*(?:ob|inwieweit|inwiefern|whether|wie sich|wer|welche[rsnm]?|how|Wie(?! (?:angekündigt|bereits|schon|bisher|bislang|zuvor|gehabt|immer|stets|auch|Sie wissen|jedes Jahr|im Vorjahr|in den (?:Vorjahren|letzten)|[gbv]e\w+t|[gbv]e\w+en|abge\w+|ange\w+|er[bw]\w+|üblich|beschlossen|telefonisch|mündlich|schriftlich|zugesagt|vorgesehen)\b))\b)")
_DENIAL = guard(
    r"\b(?:nicht(?! (?:nur|zuletzt|allein|unerheblich|länger als|mehr als|später als|bloß|vor dem|früher als|eher als))|kein(?:e[nmrs]?|erlei)?|nichts(?! (?:ander|dagegen|weiter als))|niemals|nie|weder|keinesfalls|"
    r"keineswegs|ohne(?= dass\b| [^,]{0,80}\bzu?\w*)|not(?! only| later| less)|no longer|neither|nor|without)\b"
)
"""In lower case."""
_UNREAL = guard(
    r"\b(?:könnten?|würden?|wären?|möchten?|dürften?|müssten?|sollten?|sollen?|mögen?|möge|mag|dürfe|könne|solle|müsse|kann|(?<!zu )können|(?<!zu )dürfen|darf|hätten?|"
    r"could|would(?! (?:mention|add|note|like to (?:confirm|inform|advise|tell|notify|announce|report|declare|state|let you know))\b)|might|may(?! (?:(?:now|also|hereby|today) )?(?:(?:wish|like|want) to (?:know|note|hear|be aware)|confirm|inform|report|announce|tell|add|say)\b)|should(?! (?:(?:also|like to|hereby) )?(?:mention|add|note|confirm|inform|tell|say)\b)|can(?! (?:(?:now|also|hereby|today|therefore|gladly|happily|accordingly|formally|only) )*(?:confirm|inform|advise|tell|report|announce|declare|state|let you know)\b))\b"
)
_OF_A_NOUN = lazy(r"\b(?:jede[nrms]?|der|die|das|den|dem|des|alle[rn]?|von|für|bei|eine[nrms]?|sämtliche[nr]?) nicht (?:\w+ )?\w+(?:t|en)e[nrms]? (?=\w)")
"""The words "jeden nicht besetzten Platz": the denial is the noun's, in lower case."""
_RELATIVE = lazy(r"(?:(?:in|zu|an|mit|von|bei|für|auf|unter) )?(?:die|der|das|den|dem|deren|dessen|denen|welche[rsmn]?)\b[^,;:]{1,200}\b[a-zäöüß]*(?:t|en|st|ist|sind|te|war|hat)(?=, |\W*$)")
"""A clause in commas that parts a noun from its verb: it ends in a verb of its own."""
_HOPE = lazy(
    r"\b(?:hoffe|hoffen|freuen? (?:uns|mich)|bitten?|gebeten|ersuch\w+|wünsch\w+|gehen? davon aus|vorgeschlagen|denkbar|erwart\w+|angeregt|anregen|"
    r"empfehl\w+|empfohlen|möglich|vorstellen|fragt|Frage|Gedanke|unterstell\w+|hope|expect|propose|suggest|behaupte\w*|Gerücht\w*)\b"
)
_TELLS = lazy(r"\b(?:Kenntnis(?:nahme)?|Verständnis|Beachtung|mitteilen|mitzuteilen|bekannt(?:zu)?geben|anzeigen|anzuzeigen|verkünden)\b")
"""In such a clause's main clause: the wish is only to be heard ("bitten um Kenntnisnahme, dass …")."""
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

    def _governed(self, words: guard) -> bool:
        """Whether a word of joining opens the clause into which a relative clause with the words, or before them, is set."""
        first, text = self.window[0], self._sentence.text
        if first == 0 or text[first - 2 : first] != ", ":
            return False
        places = [0, *(end for _, end in self._sentence.edges or () if end <= first)]
        at = len(places) - 1
        if not _RELATIVE.match(text, first):
            at -= 1
            if at < 1 or not _RELATIVE.match(text[: first - 2], places[at]):
                return False
        elif at < 1:
            return False
        return text[places[at] - 2 : places[at]] == ", " and words.opens(self._sentence, text[places[at - 1] :]) is not None

    def _opens(self, words: guard) -> bool:
        sentence, tail = self._sentence, self._tail
        return words.opens(sentence, self._head) is not None or (tail != "" and words.opens(sentence, tail) is not None)

    @property
    def asked(self) -> bool:
        """A question, or a clause with "ob"."""
        return self._sentence.text.endswith("?") or self._opens(_WHETHER) or self._governed(_WHETHER)

    @property
    def conditional(self) -> bool:
        """Under "wenn", "sofern", "im Falle"."""
        if self._opens(_CONDITION) or "im Falle " in self._head or self._governed(_CONDITION):
            return True
        first = self.window[0]
        return first <= self._sentence.floor and _VERB_FIRST.match(self._sentence.text, first) is not None

    @property
    def denied(self) -> bool:
        """With "nicht", "kein", "weder", "ohne"."""
        sentence, head, tail = self._sentence, self._head.lower(), self._tail.lower()
        if " nicht " in head:
            head = _OF_A_NOUN.sub(" ", head)
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
        before = self._sentence.text[max(0, first - 120) : first]
        return _HOPE.search(before) is not None and _TELLS.search(before) is None

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
        divided = " and " in text or " that " in text or " whether " in text or " und " in text or " (" in text or " – " in text or " - " in text or " — " in text
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
