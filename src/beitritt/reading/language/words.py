"""What a word can be part of: the name of a body or an initiative, an organ, a group; remembered for later letters.

Expressions for names are long. They are tried only where a word stands that their names can't do without.
"""

# ruff: noqa: E501  tables of words

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

    Place = tuple[int, int, int]
    """Where a word begins, where it ends, and what it can be part of."""

BODY, TITLE, ENGLISH, BOTH, ENGLISH_BODY, ORGAN, SHORT, GROUP, PRONOUN, QUOTED, DIGIT, PLAIN = (
    1 << number for number in range(12)
)
"""Kinds, as bits: nouns of bodies, of initiatives, of English initiatives, of those that are German words too, of
English bodies; organs; what is called by its noun alone; groups (German has capitals for them); pronouns; what has a
quotation mark, or a digit; of all these, what is one capitalised word without any sign."""
MOST_WORDS = 20_000
LONGEST_WORD = 100
"""What is longer is no word, and is not remembered."""
WORDS_BEFORE = 3
"""A name has no more words before the one that tells its kind: a preposition, an article, an adjective."""
MOST = 1 << 30
"""No text is longer."""

_BODIES = (
    "kreis", "kreises", "stadt", "gemeinde", "amt", "amtes", "amts", "verband", "verbandes", "verbands", "ministerium", "ministeriums", "agentur", "kammer",
    "stiftung", "genossenschaft", "gesellschaft", "bund", "bundes", "werke", "werk", "handwerkerschaft", "hochschule", "universität", "bistum", "dekanat",
    "sparkasse", "innung", "präsidium", "präsidiums", "regierung", "verwaltung", "kanzlei", "betrieb", "klinikum", "region", "land", "landes", "markt", "marktes", "landesamtes", "bezirks", "kirchenkreises", "freistaates", "freistaats",
    "bezirk", "jobcenter", "stadtentwässerung", "freistaat", "ihk", "kirche", "pfarrei", "vikariat", "diözese", "zentrum", "gemeinschaft", "verbund", "städteregion", "kirchenkreis", "industrie", "schule",
    "kloster", "abtei", "propstei", "pfarrei", "superintendentur", "vikariat", "kirchspiel", "sielacht", "deichacht", "flecken", "stadtteil", "museum", "theater", "gymnasium", "forstamt", "anstalt", "archiv", "institut", "kolleg",
    "city", "town", "county", "municipality", "state", "port", "district", "borough", "university", "principality", "parish", "canton", "province", "ministry", "commune",
)  # fmt: skip
_TITLES = (
    "initiative", "netzwerk", "netzwerks", "netzwerkes", "bündnis", "bündnisses", "bündnisse", "pakt", "paktes", "pakts", "charta", "allianz", "arbeitsgemeinschaft", "vereinbarung",
    "verbund", "verbundes", "verbunds", "partnerschaft", "programm", "programms", "projekt", "projekts", "konvent", "konvents", "kooperation", "gemeinschaft", "abkommen", "abkommens",
    "kampagne", "forum", "forums", "plattform", "verein", "vereins", "zweckverband", "aktion", "region", "erklärung", "verband", "verbands", "verbandes", "klub", "konferenz", "union",
    "liga", "ring", "rings", "arbeitskreis", "arbeitskreises", "labor", "vertrags", "vertrages", "dialog", "dialogs", "werkstatt", "vertrag", "bund", "bunds", "bundes", "kompetenzzentrum", "vorhaben", "offensive", "akademie", "pool", "pools", "netz", "netzes", "tisch", "tische", "tisches", "runder", "runden",
)  # fmt: skip
_ENGLISH_RINGS = ("eering", "ering", "oring", "uring", "pring", "iring")
"""Ends of English words that look like the German "Ring" (steering, monitoring, spring)."""
BOTH_TYPES = frozenset(("Initiative", "Forum", "Union"))
"""These are German words too."""
ENGLISH_TYPES = frozenset((
    "Compact", "Charter", "Covenant", "Network", "Alliance", "Partnership", "Convention", "Agreement", "Programme", "Pact", "League",
    "Treaty", "Declaration", "Accord", "Coalition", "Association", "Consortium", "Pledge", "Federation", "Concordat", "Scheme", "Campaign", "Platform", "Club", "Hub", "Collective", "Exchange", "Cluster", "Protocol", "Taskforce", "Guarantee", "Roundtable", "Manifesto", "Movement", "Concord", "Circle",
))  # fmt: skip
_ORGANS = (
    "rat", "rates", "rats", "kreistag", "ausschuss", "versammlung", "vertretung", "bürgerschaft", "vorstand", "verwaltung", "magistrat", "senat", "landrätin",
    "bürgermeister", "bürgermeisterin", "präsidium", "kuratorium", "senate", "council", "board", "assembly", "cabinet",
)  # fmt: skip
_SHORTS = (
    "kreis", "verband", "markt", "flecken", "betrieb", "bezirk", "verein", "freistaat", "bund", "stadt", "gemeinde", "kommune", "kammer", "region", "stiftung",
    "hochschule", "universität", "genossenschaft", "gesellschaft", "anstalt", "agentur", "körperschaft", "einrichtung", "mandantin", "mandantschaft", "ministerium", "amt", "land", "jobcenter",
    "klinikum", "bistum", "kirche", "pfarrei", "kirchengemeinde", "haus", "city", "county", "borough", "district", "agency", "trust", "company", "association", "group", "secretariat", "council", "town",
    "kasse", "akademie", "schule", "schaft", "institut", "werk", "zentrum", "kloster", "museum", "theater",
    "municipality", "state", "authority", "university", "chamber", "parish", "village", "office", "commission", "foundation", "college", "ministry", "board",
)  # fmt: skip
_GROUPS = ("emeinden", "tädte", "ommunen", "reise", "ürgermeister", "eitungen", "itglieder", "itgliedseinrichtungen", "itgliedsverbände", "itgliedshochschulen", "itgliedsvereine", "itgliedsunternehmen", "itgliedskörperschaften", "beamten", "unicipalities")
_ENGLISH_GROUPS = ("unicipalities",)
_PRONOUNS = frozenset("Ich ich Wir wir Meine meine Meinerseits meinerseits unsererseits hierseits hier Sie Ihr Ihrerseits Er er sie Es es Diese diese Alle alle Letztere genannten vorgenannten obengenannten I We we You you It it".split())
HEADS = ("Council", "Authority", "Board", "Ministry", "Agency", "Trust", "Commission", "Corporation", "College", "Police", "Chamber")
QUOTATION_MARKS = '„“"»«‚›‹'
_WORD = lazy(r"\w+")
_CAPITALISED = lazy(r"[A-ZÄÖÜ]\w*")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ")

class _Kinds(dict[str, int]):
    """What words can be part of: looked at when a word is met first, remembered for later letters."""

    def __missing__(self, word: str) -> int:
        """What a word can be part of; of several, joined by signs, each."""
        found = QUOTED * any(mark in word for mark in QUOTATION_MARKS) | DIGIT * any(map(str.isdecimal, word))
        for part in _WORD.findall(word):
            found |= _kind(part)
        found |= PLAIN * bool(found and word[0] in _CAPITALS and word.isalpha())
        if len(self) < MOST_WORDS and len(word) < LONGEST_WORD:
            self[word] = found
        return found


_kinds_of = _Kinds().__getitem__


class Words:
    """What the words of a text can be part of: all together, and where those stand that name somebody or something."""

    __slots__ = ("_bodies", "_kinds", "_nouns", "_places", "each", "kinds", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.each = text.split(" ")
        self._kinds = list(map(_kinds_of, self.each))
        self.kinds = 0
        for kind in set(self._kinds):
            self.kinds |= kind
        self._places: list[Place] | None = None
        self._nouns: dict[int, list[int]] = {}
        self._bodies: dict[tuple[int, int], list[re.Match[str]]] = {}

    def near(self, start: int, end: int) -> list[Place]:
        """The words between two places that can be part of something."""
        return [place for place in self._telling() if place[1] > start and place[0] < end]

    def matches(
        self,
        pattern: re.Pattern[str],
        kind: int,
        near: list[Place],
        start: int,
        end: int,
        *,
        unless: re.Pattern[str] | None = None,
        names: bool = False,
    ) -> Iterator[re.Match[str]]:
        """Where an expression that needs a word of a kind holds between two places, unless another stands before it.

        ``names`` tells that it needs a name behind that word.
        """
        text = self.text
        places = [(place, last) for place, last, told in near if told & kind]
        if names:
            places = [(place, last) for place, last in places if text[last + 1 : last + 2].isupper()]
        for match in around(places, pattern, text, start, end):
            first = match.start()
            if not (unless and unless.search(text, max(start, first - 30), first)):
                yield match

    def once(self, start: int, end: int, find: Callable[[], Iterator[re.Match[str]]]) -> list[re.Match[str]]:
        """What a search between two places finds that takes more than one expression; done once for all."""
        key = (start, end)
        found = self._bodies.get(key)
        if found is None:
            found = self._bodies[key] = list(find())
        return found

    def nouns(self, kind: int) -> list[int]:
        """Where the capitalised words of a kind begin."""
        if not self.kinds & kind:
            return []
        found = self._nouns.get(kind)
        if found is None:
            found = self._nouns[kind] = []
            for start, end, told in self._telling():
                if told & kind:
                    found += (start,) if told & PLAIN else nouns(self.text, kind, start, end)
        return found

    def _telling(self) -> list[Place]:
        """Where the words begin and end that can be part of something, and of what."""
        if self._places is None:
            text = f" {self.text} "
            self._places, place = [], 0
            for word, kind in zip(self.each, self._kinds, strict=True):
                if kind:
                    place = text.index(f" {word} ", place)
                    self._places.append((place, place + len(word), kind))
                    place += len(word)
        return self._places


def around(
    words: Iterable[tuple[int, int]], pattern: re.Pattern[str], text: str, start: int, end: int = MOST
) -> Iterator[re.Match[str]]:
    """Every match of an expression between two places that holds only around one of some words."""
    for place, last in words:
        if place >= end:
            return
        if last > start:
            match = pattern.search(text, _led(text, place, start), end)
            if match is None:
                return
            yield match
            start = match.end()


def _led(text: str, place: int, start: int) -> int:
    """Where the words begin that can belong to a name before one of its words, not before some place."""
    before = text[start:place].rsplit(" ", WORDS_BEFORE + 1)
    return start + len(before[0]) + 1 if len(before) > WORDS_BEFORE + 1 else start


def nouns(text: str, kind: int, start: int = 0, end: int = MOST) -> Iterator[int]:
    """Where the capitalised words of a kind begin between two places of a text."""
    for match in _CAPITALISED.finditer(text, start, end):
        word = match[0]
        if _kinds_of(word) & kind:
            yield match.start()


def stands(word: str, text: str, *, whole: bool = True) -> bool:
    """Whether a word stands in a text, or where it need not be whole, the end of one."""
    place = text.find(word)
    while place >= 0:
        before, after = text[:place][-1:], text[place + len(word) :][:1]
        if not (of_word(after) or (whole and of_word(before))):
            return True
        place = text.find(word, place + 1)
    return False


def of_word(character: str) -> bool:
    """Whether a character is one of a word's."""
    return character.isalnum() or character == "_"


def _kind(word: str) -> int:
    low = word.lower()
    return (
        BODY * low.endswith(_BODIES)
        | TITLE * (low.endswith(_TITLES) and not low.endswith(_ENGLISH_RINGS))
        | ENGLISH * (word in ENGLISH_TYPES)
        | BOTH * (word in BOTH_TYPES)
        | ENGLISH_BODY * any(head in word for head in HEADS)
        | ORGAN * low.endswith(_ORGANS)
        | SHORT * low.endswith(_SHORTS)
        | GROUP * any(noun in word for noun in _GROUPS if word[0].isupper() or noun in _ENGLISH_GROUPS)
        | PRONOUN * (word in _PRONOUNS)
    )
