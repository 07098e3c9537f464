"""What a word can be part of: the name of a body or an initiative, an organ, a group; remembered for later letters.

Expressions for names are long. They are tried only where a word stands that their names can't do without.
"""

# ruff: noqa: E501  tables of words

from __future__ import annotations

from .patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

BODY, TITLE, ENGLISH, BOTH, ENGLISH_BODY, ORGAN, SHORT, GROUP = (1 << number for number in range(8))
"""Kinds, as bits: nouns of bodies, of initiatives, of English initiatives, of those
that are German words too, of English bodies; organs; what is called by its noun alone; groups."""
_NAMING = BODY | TITLE | GROUP
MOST_WORDS = 20_000
LONGEST_WORD = 100
"""What is longer is no word, and is not remembered."""
BEFORE_GROUP = 100
"""What belongs to a group stands no further before its noun: a preposition, an article, an adjective."""

_BODIES = (
    "kreis", "kreises", "stadt", "gemeinde", "amt", "amtes", "amts", "verband", "verbandes", "verbands", "ministerium", "ministeriums", "agentur", "kammer",
    "stiftung", "genossenschaft", "gesellschaft", "bund", "bundes", "werke", "werk", "handwerkerschaft", "hochschule", "universität", "bistum", "dekanat",
    "sparkasse", "innung", "präsidium", "präsidiums", "regierung", "verwaltung", "kanzlei", "betrieb", "klinikum", "region", "land", "landes", "markt",
    "bezirk", "jobcenter", "freistaat", "ihk", "diözese", "zentrum", "gemeinschaft", "verbund", "städteregion", "kirchenkreis", "industrie", "schule",
    "city", "town", "county", "municipality", "state", "port", "district", "borough", "university", "principality", "parish", "canton", "province", "ministry", "commune",
)  # fmt: skip
_TITLES = (
    "initiative", "netzwerk", "netzwerks", "netzwerkes", "bündnis", "bündnisses", "bündnisse", "pakt", "paktes", "pakts", "charta", "allianz", "arbeitsgemeinschaft", "vereinbarung",
    "verbund", "verbundes", "verbunds", "partnerschaft", "programm", "programms", "projekt", "projekts", "konvent", "konvents", "kooperation", "gemeinschaft", "abkommen", "abkommens",
    "kampagne", "forum", "forums", "plattform", "verein", "vereins", "zweckverband", "aktion", "region", "erklärung", "verband", "verbands", "verbandes", "klub", "konferenz", "union",
    "liga", "ring", "rings", "arbeitskreis", "arbeitskreises", "labor", "vertrags", "vertrages", "dialog", "dialogs", "werkstatt", "vertrag", "bund", "bunds", "bundes", "kompetenzzentrum", "tisch", "tische", "tisches", "runder", "runden",
)  # fmt: skip
_ENGLISH_RINGS = ("eering", "ering", "oring", "uring", "pring", "iring")
"""Ends of English words that look like the German "Ring" (steering, monitoring, spring)."""
BOTH_TYPES = frozenset(("Initiative", "Forum", "Union"))
"""These are German words too."""
ENGLISH_TYPES = frozenset((
    "Compact", "Charter", "Covenant", "Network", "Alliance", "Partnership", "Convention", "Agreement", "Programme", "Pact", "League",
    "Treaty", "Declaration", "Accord", "Coalition", "Association", "Consortium",
))  # fmt: skip
_ORGANS = (
    "rat", "rates", "rats", "kreistag", "ausschuss", "versammlung", "vertretung", "bürgerschaft", "vorstand", "verwaltung", "magistrat", "senat", "landrätin",
    "bürgermeister", "bürgermeisterin", "präsidium", "kuratorium", "senate", "council", "board", "assembly", "cabinet",
)  # fmt: skip
_SHORTS = (
    "kreis", "verband", "markt", "flecken", "betrieb", "bezirk", "verein", "freistaat", "bund", "stadt", "gemeinde", "kommune", "kammer", "region", "stiftung",
    "hochschule", "universität", "genossenschaft", "gesellschaft", "anstalt", "agentur", "körperschaft", "einrichtung", "ministerium", "amt", "land", "jobcenter",
    "klinikum", "bistum", "haus", "city", "county", "borough", "district", "agency", "trust", "company", "association", "group", "secretariat", "council", "town",
    "municipality", "state", "authority", "university", "chamber", "parish", "village", "office", "commission", "foundation", "college", "ministry", "board",
)  # fmt: skip
_GROUPS = ("emeinden", "tädte", "ommunen", "reise", "ürgermeister", "eitungen", "itglieder", "beamten", "unicipalities")
_HEADS = ("Council", "Authority", "Board", "Ministry", "Agency", "Trust", "Commission", "Corporation", "College", "Police", "Chamber")
_WORD = lazy(r"\w+")
_CAPITALISED = lazy(r"[A-ZÄÖÜ]\w*")
_known: dict[str, int] = {}


class Words:
    """What the words of a text can be part of: all together, and where the capitalised ones stand that name something."""

    __slots__ = ("_found", "_nouns", "_text", "each", "kinds")

    def __init__(self, text: str) -> None:
        self.each = text.split()
        found, known = 0, _known
        for word in self.each:
            kind = known.get(word)
            found |= _look(word) if kind is None else kind
        self.kinds, self._text = found, text
        self._nouns: dict[int, list[int]] | None = None
        self._found: dict[tuple[object, ...], list[re.Match[str]]] = {}

    def matches(
        self, pattern: re.Pattern[str], start: int, end: int, *, unless: re.Pattern[str] | None = None
    ) -> list[re.Match[str]]:
        """Where an expression holds between two places, unless another stands before it; searched once for all."""
        key = (pattern, start, end, unless)
        found = self._found.get(key)
        if found is None:
            text = self._text
            every = pattern.finditer(text, start, end)
            found = self._found[key] = [
                one for one in every if not (unless and unless.search(text, max(start, one.start() - 30), one.start()))
            ]
        return found

    def once(self, start: int, end: int, find: Callable[[], Iterator[re.Match[str]]]) -> list[re.Match[str]]:
        """What a search between two places finds that takes more than one expression; done once for all."""
        key = (start, end)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = list(find())
        return found

    def groups(self, start: int, end: int) -> int | None:
        """From where on a group can be named between two places; None where none is. German has capitals for it."""
        if not self.kinds & GROUP:
            return None
        if "unicipalities" in self._text:
            return start
        first = next((place for place in self.nouns(GROUP) if start <= place < end), None)
        return None if first is None else max(start, first - BEFORE_GROUP)

    def nouns(self, kind: int) -> list[int]:
        """Where the capitalised words of a kind begin: of bodies, of initiatives, of groups."""
        if not self.kinds & kind:
            return []
        if self._nouns is None:
            self._nouns = {BODY: [], TITLE: [], GROUP: []}
            known = _known.get
            for match in _CAPITALISED.finditer(self._text):
                found = known(match[0])
                if found is None:
                    found = _look(match[0])
                if found & _NAMING:
                    for one, places in self._nouns.items():
                        if found & one:
                            places.append(match.start())
        return self._nouns[kind]


def nouns(text: str, kind: int) -> Iterator[int]:
    """Where the capitalised words of a kind begin in a text that is looked at once only."""
    for match in _CAPITALISED.finditer(text):
        word = match[0]
        if (_known.get(word) or _look(word)) & kind:
            yield match.start()


def _look(word: str) -> int:
    """What a word can be part of; of several, joined by signs, each."""
    found = _known.get(word)
    if found is None:
        found = 0
        for part in _WORD.findall(word):
            found |= _kind(part)
        if len(_known) < MOST_WORDS and len(word) < LONGEST_WORD:
            _known[word] = found
    return found


def stands(word: str, text: str, *, whole: bool = True) -> bool:
    """Whether a word stands in a text, or where it need not be whole, the end of one."""
    place = text.find(word)
    while place >= 0:
        before, after = text[:place][-1:], text[place + len(word) :][:1]
        if not (_of_word(after) or (whole and _of_word(before))):
            return True
        place = text.find(word, place + 1)
    return False


def _of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _kind(word: str) -> int:
    low = word.lower()
    return (
        BODY * low.endswith(_BODIES)
        | TITLE * (low.endswith(_TITLES) and not low.endswith(_ENGLISH_RINGS))
        | ENGLISH * (word in ENGLISH_TYPES)
        | BOTH * (word in BOTH_TYPES)
        | ENGLISH_BODY * any(head in word for head in _HEADS)
        | ORGAN * low.endswith(_ORGANS)
        | SHORT * low.endswith(_SHORTS)
        | GROUP * any(noun in word for noun in _GROUPS)
    )
