"""From blocks of lines to sentences: a shadow of the text without line breaks, hyphenation and page feet.

The rules read the shadow; every place in it leads back to the text through the sentence's map of pieces.
A sentence is what ends with a full stop, or what a semicolon sets apart. An item of a list is read together with the
words that introduce the list ("… behält sich vor, a) …").
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from bisect import bisect_right

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .lines import is_foot, ticked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lines import Line

_FURTHEST = 1 << 60
LONGEST_SENTENCE = 3000
"""Code points; what is longer is no sentence, and is not searched."""

ABBREVIATIONS = frozenset(
    "nr nrn abs art ziff s str dr prof hr fr bzw ggf ggfs evtl vgl ca inkl einschl zzgl max min mind mio mrd tel az abt ref "
    "bd st hann gem lfd sog no para mr ms mrs approx incl std kap lit buchst drs vorl anl betr bez erl rd gez dipl ing "
    "med jur phil h.c i.d.f i.d.r u.a z.b d.h o.g o.a e.v i.a i.v v.h usf dez jan feb apr aug sept okt nov dec oct jun jul mar mrz sep kfm".split()
)
_STOP = lazy(r"[.!?…][“”\"»)\]]*\s+(?=[„“\"»(\[]?[A-ZÄÖÜ0-9☐☒§])|;\s+|(?:(?<= mit)|(?<= hin)|(?<=halber)):\s+(?=[„A-ZÄÖÜ])")
_ANNOUNCED = (" mit: ", " hin: ", "halber: ")
"""Words that only announce ("Ergänzend teile ich mit: …") are a sentence of their own."""
_FULL_STOP = lazy(r"\.[“”\"»)\]]*\s+(?=[„“\"»(\[]?[A-ZÄÖÜ0-9☐☒§])")
"""The same where no other sign ends a sentence: a search for one sign is ten times as fast."""
_LAST_WORD = lazy(r"(?<![\w.])([\w.]*\w)[.]$")
_STARTER = lazy(
    r"(?:Der|Die|Das|Dies|Diese|Dieser|Ein|Eine|Es|Er|Sie|Ich|Wir|In|Im|Am|An|Auf|Für|Mit|Nach|Von|Zu|Zum|Zur|Bei|Um|Da|"
    r"Dem|Den|Des|Ob|Wie|Hierzu|Hiermit|Damit|Daher|Ferner|Zudem|The|We|This|It|In|For|Should|Our)\b"
)
_REGISTERED = lazy(r"\be\. ?V$")
_GOES_FIRST = lazy(
    r"(?:Der|Die|Das|Dies\w*|Eine?|Es|Er|Sie|Ich|Wir|In|Im|Am|Auf|Für|Mit|Nach|Von|Zum|Zur|Bei|Um|Da|Dem|Den|Ob|Wie|Hier\w*|Da(?:mit|her|bei|zu|von|für|durch|rüber|neben)|De(?:shalb|mgemäß|mnach|swegen)|"
    r"Ferner|Zudem|Zugleich|Gleichzeitig|Außerdem|Dort|Seit|Ab|Bis|Bereits|Schon|Leicht|Gern|Gerne|Gemäß|Laut|Wenn|Sofern|Falls|Soweit|Sollte\w*|Bitte|Unsere?\w*|Ihre?\w*|Seine?\w*|Nicht|Nun|Nunmehr|Ausgenommen|Maßgeblich|Zuständig|Einer?|Einen) "
)
"""After a registered association's "e. V." these begin a new sentence; other words may be its own ("… e. V. Mitglied")."""
_MONTH = lazy(r"(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]*\.?(?: (?:19|20)\d\d)?\b")
_NUMBERED = lazy(r"(?<=\w )(?!Am|Vom|Zum|Der|Die|Das|Den|Dem|Bis|Ab|Seit)[A-ZÄÖÜ][a-zäöüß]+ \d{1,2}$")
_LETTERED = lazy(
    r"\b(?:Abschnitts?|Buchstaben?|Anlage|Teil|Gruppe|Kategorie|Variante|Option|Part|Annex|Section) [A-Z]$"
)
_ITEM = lazy(r"(?!\d{1,2}\. (?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]*\.?(?: \d|$| [a-z]|[,;]))(?:\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\)?|[-–•*·▪o☐☒✓✗□■]|\[(?:[xX]| {0,4})\]|\(\d{1,2}\))\s+(?=\S)")
_NUMBERED_ITEM = lazy(r"(?:\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\)?|[-–•*·▪])\s+(?=[A-ZÄÖÜ„])")
"""The mark of an item that is a sentence of its own: it says nothing."""
_TELLS = lazy(r"\b(?:[Ff]olgendes(?! (?:zu )?(?:er)?(?:bitten|wünschen|beantragen|zusagen|zu))|wie folgt|(?:mit|an)(?:zu)?teilen|mitgeteilt|Antworten?|antworten|[Ss]tellung)\b[^:]{0,30}:$")
_HEADED = lazy(r"(?:[\dA-Z][.)]? +)?(?:Ansprech\w+|Kontaktstelle|Kontakt|Zuständige Stelle)")
_LOWER_END = lazy(r"(?:\b[a-zäöüß]+,?|[a-zäöüß]-|,)$")
_MID_SENTENCE = lazy(r"^(?=.{8,}$)[A-ZÄÖÜ].* (?:um|für|dass|zu|auf|über|an|in|wir|to|for|that|on|of|and|und|the|die|der|will|from)$")
_RESOLVES = lazy(
    r"\b(?:(?:beschließt|beschloss|fasst|fasste|beschlossen|gefasst|Beschluss|Beschlüsse|Wortlaut)\b(?! ?(?:vorschlag|empfehlung|antrag))[^;?]{0,160}|(?:resolved|RESOLVED|[Rr]esolution)\b[^;?]{0,80}):$"
)
"""What introduces the wording of a resolution."""
_OPENS = ("„", "»", '"', "“")
_KEEP_HYPHEN = ("und ", "oder ", "bzw", "sowie ", "u. ", "and ", "or ")


class Sentence:
    """One sentence of the shadow: its text, lower case, its map to the text, the one before it, and its quoted depth.

    ``floor`` is where a list's item begins after the words that introduce the list (0 where there are none). Where its
    clauses are divided and where quotation marks stand is found when it is first asked for. ``met`` tells what guards
    the words let match, as bits (guards.py): all, until they are looked at.
    """

    __slots__ = ("_low", "_pieces", "before", "cited", "edges", "floor", "marks", "met", "quoted", "text")

    def __init__(self, text: str, pieces: list[tuple[int, int]], *, quoted: bool, floor: int = 0) -> None:
        self.text, self.quoted, self.floor = text, quoted, floor
        self._pieces = pieces
        self.before: Sentence | None = None
        self.cited = False
        self.edges: list[tuple[int, int]] | None = None
        self.marks: list[int] | None = None
        self.met = -1
        self._low: str | None = None

    @property
    def low(self) -> str:
        """The sentence in lower case."""
        if self._low is None:
            self._low = self.text.lower()
        return self._low

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text of a span in this sentence."""
        return self._point(start), self._point(end - 1) + 1

    def _point(self, at: int) -> int:
        place, to = self._pieces[bisect_right(self._pieces, (at, _FURTHEST)) - 1]
        return to + at - place


class _Shadow:
    """A paragraph as one line, growing line by line, with the pieces that lead back to the text."""

    __slots__ = ("length", "parts", "pieces", "quoted")

    def __init__(self, *, quoted: bool) -> None:
        self.parts: list[str] = []
        self.pieces: list[tuple[int, int]] = []
        self.length = 0
        self.quoted = quoted

    def add(self, text: str, start: int) -> None:
        self.pieces.append((self.length, start))
        self.parts.append(text)
        self.length += len(text)

    def line(self, line: Line) -> None:
        """Join a line: words divided at its end become whole, otherwise one space stands between."""
        text = line.text
        if self.parts:
            last = self.parts[-1]
            if last[-2:-1].isalpha() and last.endswith(("-", "\xad")) and text[:1].islower():
                if not text.startswith(_KEEP_HYPHEN):
                    self.parts[-1] = last[:-1]
                    self.length -= 1
                else:
                    self.add(" ", line.start - 1)
            elif not (last.endswith("-") and last[-2:-1].isalpha()):
                self.add(" ", line.start - 1)
        if "  " not in text and "\t" not in text:
            self.add(text, line.start)
            return
        for word in patterns.finditer(r"\S+(?:[ \xa0]\S+)*", text):
            if word.start():
                self.add(" ", line.start + word.start() - 1)
            self.add(word.group(), line.start + word.start())

    def take(self) -> str:
        return "".join(self.parts).replace("\xa0", " ")


def sentences(blocks: list[list[Line]]) -> list[Sentence]:
    """The sentences of all blocks in order, list items composed with what introduces them."""
    found: list[Sentence] = []
    lead: Sentence | None = None
    listed = False
    for shadow in _paragraphs(blocks):
        item = _ITEM.match(shadow.parts[0]) if shadow.parts else None
        if not item:
            lead = None
        elif lead is None and found and not listed and not found[-1].floor and _introduces(found[-1].text, item.group(), shadow.parts[0][item.end() :]) and not _tells(found[-1].text, shadow):
            lead = found[-1]
        listed = item is not None
        resolved = bool(found) and bool(shadow.parts) and shadow.parts[0][:1] in _OPENS and _RESOLVES.search(found[-1].text) is not None
        number = _NUMBERED_ITEM.match(shadow.parts[0]) if item and not lead else None
        for sentence in _split(shadow, number.end() if number else 0):
            whole = _composed(lead, sentence) if item and lead else sentence
            if resolved:  # the wording of a resolution is what is said
                whole.cited, whole.marks = False, []
            whole.before = found[-1] if found else None
            found.append(whole)
    return found


def _tells(text: str, shadow: _Shadow) -> bool:
    """Whether words only say that something is told ("teile ich Folgendes mit:"), and the item is a sentence of its own."""
    item = " ".join(shadow.parts)
    return _TELLS.search(text) is not None and item.endswith(".") and len(item.split()) > len("seven w") and _NUMBERED_ITEM.match(item) is not None


def _introduces(text: str, mark: str, item: str) -> bool:
    """Whether words introduce the list that follows: they end with a colon or comma, in mid-sentence, or its items go on."""
    return text.endswith((":", ",")) or (mark[0] not in "☐☒☑✓✗□■[" and (_MID_SENTENCE.search(text) is not None or (item[:1].islower() and text[-1:].isalpha() and len(text.split()) > 2)))


def _composed(lead: Sentence, item: Sentence) -> Sentence:
    """An item after the words that introduce its list, as one sentence."""
    floor = len(lead.text) + 1
    pieces = [*lead._pieces, (len(lead.text), lead._pieces[-1][1])]  # noqa: SLF001 same class
    pieces += [(start + floor, to) for start, to in item._pieces]  # noqa: SLF001 same class
    return Sentence(f"{lead.text} {item.text}", pieces, quoted=item.quoted, floor=floor)


def _paragraphs(blocks: list[list[Line]]) -> Iterator[_Shadow]:
    """Blocks as shadows: broken where lines do not run on, joined where a page break cuts a sentence."""
    shadow: _Shadow | None = None
    previous: Line | None = None
    for block in blocks:
        if is_foot(block):
            continue
        for number, line in enumerate(ticked(block)):
            runs_on = previous is not None and _runs_on(previous, line, apart=number == 0)
            if shadow is None or not runs_on or shadow.quoted is not line.quoted:
                if shadow is not None:
                    yield shadow
                shadow = _Shadow(quoted=line.quoted)
            shadow.line(line)
            previous = line
    if shadow is not None:
        yield shadow


def _runs_on(line: Line, following: Line, *, apart: bool) -> bool:
    """Whether a sentence goes on from one line to the next."""
    if _ITEM.match(following.text) or "    " in line.text or "    " in following.text:  # columns of a table
        return False
    if _HEADED.fullmatch(line.text):
        return True
    if apart:  # a page break in mid-sentence
        if line.text[-1:] == "-" and line.text[-2:-1].isalpha() and following.text[:1].islower():
            return True
        return bool(
            len(line.text) > 40
            and (line.text[-1].islower() or line.text[-1] == "-")
            and _LOWER_END.search(line.text, len(line.text) - 40)
        )
    if line.text.endswith((".", "!", "?", ":")):
        return len(line.text) > 40 or following.text[:1].islower()
    return (
        len(line.text) > 40
        or following.text[:1].islower()
        or bool(_LOWER_END.search(line.text, max(0, len(line.text) - 40)))
    )


def _split(shadow: _Shadow, start: int = 0) -> Iterator[Sentence]:
    """The sentences of one paragraph, behind the number that it may have."""
    text = shadow.take()
    marked = "„" in text or "»" in text
    plain = not ("!" in text or "?" in text or ";" in text or "…" in text or any(words in text for words in _ANNOUNCED))
    for stop in (_FULL_STOP if plain else _STOP).finditer(text):
        if stop.end() <= start:
            continue
        if text[stop.start()] == "." and _abbreviates(text, start, stop.start(), stop.end()):
            continue
        yield _cut(shadow, text, start, stop.end(), cited=marked and _cited(text, start))
        start = stop.end()
    if start < len(text):
        yield _cut(shadow, text, start, len(text), cited=marked and _cited(text, start))


def _cited(text: str, start: int) -> bool:
    """Whether a quotation that began in an earlier sentence of the paragraph is still open."""
    before = text[:start]
    ends = before.count("“") + before.count("”") + before.count("«") + before.count('"')  # as typewriters end them
    return before.count("„") + before.count("»") > ends


def _cut(shadow: _Shadow, text: str, start: int, end: int, *, cited: bool) -> Sentence:
    first = bisect_right(shadow.pieces, (start, _FURTHEST)) - 1
    pieces = [(max(place - start, 0), to + max(start - place, 0)) for place, to in shadow.pieces[first:] if place < end]
    sentence = Sentence(text[start:end].rstrip(), pieces, quoted=shadow.quoted)
    sentence.cited = cited
    return sentence


def _abbreviates(  # noqa: PLR0911  one return for each form of it
    text: str, start: int, stop: int, following: int
) -> bool:
    """Whether a full stop ends an abbreviation or an ordinal rather than the sentence."""
    before = text[max(start, stop - 20) : stop]
    last = before[before.rfind(" ") + 1 :]
    if len(last) > 1 and last.isalpha():
        return last.lower() in ABBREVIATIONS
    word = _LAST_WORD.search(text, max(start, stop - 20), stop + 1)
    if not word:
        return False
    last = word.group(1)
    if last.isdigit() and len(last) <= 2 and _MONTH.match(text, following):
        return True  # "zum Stichtag 1. März"
    if last.isdigit() and len(last) <= 2 and _NUMBERED.search(text, max(start, stop - 40), stop):
        return False  # "die Leitung des Fachbereichs 3. Ansprechstelle ist …"
    if last.isdigit():
        return len(last) <= 2 and not _STARTER.match(text, following)
    if last in {"V", "e.V"} and _REGISTERED.search(text, max(start, stop - 20), stop):
        return _GOES_FIRST.match(text, following) is None
    if len(last) == 1 and last.isupper() and _LETTERED.search(text, max(start, stop - 20), stop):
        return False  # "im Sinne des Abschnitts B. Wirksam wird …"
    return (len(last) == 1 and last.isalpha()) or last.lower() in ABBREVIATIONS
