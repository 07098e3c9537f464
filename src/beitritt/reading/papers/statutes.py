"""Statutes of what is joined: an association's or joint body's own rules of membership, and the members that they name."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.enumerations import LIST, coordinated, members
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import nominative
from beitritt.reading.values import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from beitritt.reading.letter.sentences import Sentence

HEAD = 700
"""A statute says whose it is within so many characters."""
_KIND = r"(?:(?:Zweck|Nachbarschafts|Regional|Dach|Landes|Bundes)?[Vv]erband(?:e?s)?|[Vv]ereins?|Arbeitsgemeinschaft|\w*[Nn]etzwerk(?:e?s)?|Europäischen Verbunde?s|EVTZ|\w*[Bb]ündnis(?:ses)?|\w*[Gg]enossenschaft(?!skataster)|Städtebunde?s|Städtetage?s|Kommunalverbande?s)"
_TITLE = lazy(r"^[^\n]{0,40}\b(?:(?:Vereins|Verbands)?[Ss]atzung|[Bb]eitragsordnung|[Uu]mlageordnung|SATZUNG|Statuten?|STATUTEN?)\b(?:\s+(?P<of>(?:des|der|vom)\s+[^\n§]{3,160}|[A-ZÄÖÜ][^\n§]{3,80}e\. ?V\.?|[„\"][^“”\"]{3,90}[“”\"]))?", 8)
_NAME = lazy(r"\bName\b[^.§]{0,120}?[„\"](?P<quoted>[^“”\"]{3,90})[“”\"]|\b[Dd]er (?:Verein|Verband|Zweckverband) (?:führt den Namen|trägt den Namen|heißt)\W+(?P<plain>[^\n.]{3,90}?)(?= und | mit |\n|\.|,)")
_OTHER = lazy(r"\b(?:Stiftung\w*|Jagdgenoss\w*|Feuerwehr\w*|Ortsrecht|Bebauungsplan\w*|Gebühren\w*|Haushaltssatzung|Hauptsatzung|Satzung über|GmbH|Aktiengesellschaft|Abteilung\w*)\b")
_MEMBERS = lazy(r"\b[Mm]itglied\w*")
LEAST = 4
"""A statute of what is joined speaks of its members at least so often."""
_LEAVES = lazy(r"\b(?:Austritt\w*|[Kk]ündig\w+|ausscheiden|Ausscheiden|Ausschluss|[Mm]itgliedschaft\b[^.;]{0,60}\bendet)\b")
_WHEN = lazy(r"\b(?:Frist|Monat\w*|Ende|Schluss|schriftlich\w*|jederzeit|Kalenderjahr\w*|Geschäftsjahr\w*|Ablauf|Beschluss|durch)\b")
_PAYS = lazy(r"\b(?:\w*[Mm]itgliedsbeitr\w+|\w*[Uu]mlagen?|\w*[Bb]eitr(?:ag|äge)\w*|Aufnahmegebühr|Kosten)\b[^.;]{0,160}\b(?:zahl\w+|entricht\w+|erhoben|erhebt|festgesetzt|festgelegt|beträgt|betragen|fällig|leisten|richte[nt]|bemess\w+|bemisst|geregelt|getragen|tragen|umgelegt)\b")
_OWES = lazy(r"\b(?:[Mm]itglieder?|[Mm]itgliedsgemeinden|[Mm]itgliedskommunen|Verbandsmitglieder)\b[^.;]{0,40}\b(?:sind|ist|haben|hat|verpflichten|verpflichtet|müssen|muss)\b[^.;]{0,160}\b(?:verpflichtet|zu \w+en|verpflichten sich|erfüllen|unterstützen|\w+zu\w+en)\b")
_ARE = lazy(r"\b(?:[Mm]itglieder|Verbandsmitglieder|Gründungsmitglieder)\b[^:.;]{0,80}?\b(?:sind|waren)\b:?\s*(?P<l>[A-ZÄÖÜd][^;]{5,600})|(?P<l2>(?:Die|Der|Das) [^;]{5,600}?) bilden\b")
_LISTED = lazy(LIST)


def found(text: str) -> str | None:
    """Whose statute a text is; None where it is none, or one of something that authorities do not join."""
    match = _TITLE.search(text, 0, HEAD)
    if match is None or _OTHER.search(text, 0, HEAD) or len(_MEMBERS.findall(text)) < LEAST or "§" not in text:
        return None
    name = _NAME.search(text, 0, HEAD * 4)
    if name is not None:
        return " ".join((name["quoted"] or name["plain"]).split())
    of = " ".join((match["of"] or "").split())
    if not patterns.search(_KIND, of) and not of.rstrip(".").endswith("V"):
        return None
    return nominative(patterns.sub(r"^(?:des|der|vom) |\s+(?:vom|in der|Stand|Fassung)\b.*$", "", of)).strip(' „“"')


def statements(name: str, parts: list[Sentence]) -> Iterator[Statement]:
    """The members that a statute names, and its terms, one for each sentence that lays one down."""
    for sentence in parts:
        text = sentence.text[sentence.floor :]
        span = sentence.place(sentence.floor, len(sentence.text))
        for member in _named(text):
            yield _said("accession", member, name, span, rule="mitglied")
        if what := _term(text):
            yield _said("terms", None, name, span, rule=what, value=f"{what}: {' '.join(text.split())[:180]}")


_ROW = lazy(r"^[ \t]*(?P<name>[A-ZÄÖÜ][^\n€:]{4,70}?)[ \t]+\d[\d.]*(?:,\d\d)? ?(?:€|Euro|EUR)[ \t]*$", 8)


def listed(name: str, text: str) -> Iterator[Statement]:
    """The members of a table of dues: a name and an amount in each row."""
    rows = [match for match in _ROW.finditer(text) if _PUBLIC.match(match["name"])]
    for match in rows if len(rows) > 1 else ():
        member = " ".join(match["name"].split())
        yield _said("accession", member, name, match.span("name"), rule="tabelle")


_PUBLIC = lazy(r"(?:Stadt|Landeshauptstadt|Gemeinde|Landkreis|Kreis|Land|Freistaat|Regionalverband|Region|Verband|IHK|Industrie- und Handelskammer|Handwerkskammer|Universität|Hochschule|Zweckverband|Eurométropole|[A-ZÄÖÜ]\w+verband)\b")


def _named(text: str) -> list[str]:
    match = _ARE.search(text)
    if match is None:
        return []
    words = match["l"] or match["l2"]
    listed = _LISTED.match(words)
    return [name for name, _ in members(listed.group())] if listed else coordinated(words, 0, len(words))


def _term(text: str) -> str | None:
    if _LEAVES.search(text) and _WHEN.search(text):
        return "notice"
    if _PAYS.search(text):
        return "cost"
    return "duty" if _OWES.search(text) else None


def _said(kind: str, actor: str | None, name: str, span: tuple[int, int], *, rule: str, value: str | None = None) -> Statement:
    return Statement(
        kind, actor=actor, initiative=name, modality="declared", force="accepted", value=value, start=span[0], end=span[1], quote="",
        ground=f"de.{kind}.satzung-{rule}", confidence=0.7,
    )  # fmt: skip
