"""Lists of members in running text: "Mitglieder sind A, B (seit 1991) und C", each with its year where it has one."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import nominative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 12
"""More than so many are a list that is named as a whole, not one member after the other."""
_ARTICLE = r"(?:der|die|das|den|dem|des)"
_WORD_BEFORE = r"(?:sowohl|auch|ferner|insbesondere|u\. ?a\.|unter anderem|z\. ?B\.|weitere|inzwischen|unsere|beiden|kreisfreien?|kreisangehörigen?|benachbarten?)"
_NAME = (
    rf"(?:{_ARTICLE} )?(?:{_WORD_BEFORE} )*(?:{_ARTICLE} )?"
    r"[A-ZÄÖÜ](?:(?! [-–] | sowie | und | wie auch | als auch | sind | ist | waren | haben | [Mm]itglied)[^,;:()„“\"»«.?!]|\.(?=[A-ZÄÖÜa-zäöü ][^A-ZÄÖÜ ]|V\.)){1,90}?(?: ?\([^()]{1,60}\))?"
)
_AND = r"(?:, (?:und |sowie )?(?:auch )?|,? und |,? sowie |,? wie auch |,? als auch |,? ebenso wie | [-–] )"
_END = r"(?=\s*(?:[.;:!?,]|$)| [-–] | (?:sind|waren|haben|hatten|hätten|habe|seien|sei|wirken|nehmen|treten|traten|schlossen|schließen|zählen|beteiligen|unterzeichneten|unterzeichnen|arbeiten|machen|kamen|angeschlossen|beigetreten|beteiligt|unterzeichnet|ausgeschieden|ausgetreten|gekündigt|hat|ist|wurden|als|bei|an|am|im|in|zum|zur|seit|mit|auf|bereits|gemeinsam|ihre[nr]?|sich|dem|der|den|angehören|gehören|[Mm]itglied\w*|[Pp]artner\w*)\b)"
LIST = rf"(?:{_NAME}{_AND})+{_NAME}{_END}"
"""Two names or more, divided as in running text."""
_BODY_NAME = (
    rf"(?:{_ARTICLE} )?(?:(?:Stadt|Gemeinde|Landkreis|Kreis|Stadtkreis|Universität|Hochschule|Landeshauptstadt|Sparkasse|Volksbank|Regionalverband|Zweckverband|Nachbarschaftsverband|Handwerkskammer|Region|Stadtwerke|Land|Verband Region|Agentur für Arbeit|"
    r"TechnologieRegion|IHK|Industrie- und Handelskammer)(?:es|s)? [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2}|[A-ZÄÖÜ][a-zäöüß]+(?:verband|kammer|stiftung|gesellschaft|ministerium|institut|verbund)(?: [A-ZÄÖÜ][\w-]+){1,3})(?: \([A-ZÄÖÜ]\w+\))?"
)
_BODIES = lazy(rf"\b(?:{_BODY_NAME}{_AND})+{_BODY_NAME}")
_SPLIT = lazy(r", (?:und |sowie )?(?:auch )?|,? und |,? sowie |,? wie auch |,? als auch |,? ebenso wie | [-–] ")
_ARTICLES = lazy(rf"^(?:(?:{_ARTICLE}|{_WORD_BEFORE}) )+")
_OF_GROUP = lazy(r"^(?:Nachbar|Mitglieds|Partner)(?P<kind>gemeinden|städten?|kreisen?|landkreisen?|kommunen)(?= [A-ZÄÖÜ])")
_PLACES = lazy(r"^(?P<kind>Städten?|Gemeinden|Landkreisen?|Kreisen?|Kommunen|Regionalverbänden?|Hochschulen|Universitäten|Ländern?)(?: wie)?:? (?=[A-ZÄÖÜ])")
_ONE = {"St": "Stadt", "Ge": "Gemeinde", "La": "Landkreis", "Kr": "Kreis", "Re": "Regionalverband", "Ho": "Hochschule", "Un": "Universität", "Lä": "Land"}
_OF_A_KIND = lazy(r"(?:Stadt|Gemeinde|Landkreis|Kreis|Universität|Region|Hochschule|Sparkasse)\w* |\w+verband|TechnologieRegion|.*\b(?:GmbH|e\. ?V)\b")
_YEAR = lazy(r"\((?:seit |ab )?(?:dem )?(?:[\d.]*\.)?(?P<year>(?:19|20)\d\d)\)")
_ASIDE = lazy(r" ?\([^()]*\)$")
_BODY = lazy(r"[A-ZÄÖÜ][\w&.-]*(?: [A-ZÄÖÜ&a-z(][\w&.)-]*){0,9}$")
_NOBODY = lazy(
    r"\b(?:ich|wir|deren|dessen|erklär\w+|Herrn?|Frau|Dr|Prof|Stadtr[aä]t\w*|Bürgermeister\w*|Oberbürgermeister\w*|Fraktion|Vorsitz\w*|Personen|Bürger(?:n|innen|schaft)?|Maßnahmen?|Projekte?|Themen|Ziele?|Bereiche?|weitere[nr]?|viele|andere[nr]?|rund|etwa|über \d|mehr als|wird|werden|wurde|haben|hat|sind|ist|dass|sich|kann|können)\b|\d{3}"
)


def members(words: str) -> Iterator[tuple[str, str | None]]:
    """The names in a list, each with the year that stands behind it; nothing where one of them is no name."""
    found: list[tuple[str, str | None]] = []
    kind = ""
    for part in _parts(words):
        plain = _OF_GROUP.sub(lambda found: found["kind"].capitalize(), _ARTICLES.sub("", part.strip()))
        if match := _PLACES.match(plain):
            kind = _ONE.get(match["kind"][:2], "")
            plain = plain[match.end() :]
        year = _YEAR.search(plain)
        name = (_ASIDE.sub("", plain) if year else plain).strip(' .,;„“"')
        if not name or _NOBODY.search(name) or not _BODY.match(name):
            return
        one = f"{kind} {name}" if kind and not _OF_A_KIND.match(name) else nominative(name)
        found.append((" ".join(one.split()), year["year"] if year else None))
    if len(found) > MOST:
        yield ", ".join(name for name, _ in found), None
    elif len(found) > 1:
        yield from found


def coordinated(text: str, start: int, end: int) -> list[str]:
    """The bodies that a stretch names in one breath ("der Verband wie auch die Stadt"); none where it names one."""
    match = _BODIES.search(text, start, end)
    return [name for name, _ in members(match.group())] if match else []


def _parts(words: str) -> list[str]:
    """What the list divides; what stands in brackets stays together, and so does a firm's "und"."""
    parts: list[str] = []
    at = 0
    places = [*((match.start(), match.end()) for match in _SPLIT.finditer(words)), (len(words), len(words))]
    for number, (start, end) in enumerate(places):
        part = words[at:start]
        inside = part.count("(") > part.count(")")
        sign = words[start:end]
        firm = sign == " und " and not _PLACES.match(_ARTICLES.sub("", part)) and number < len(places) - 2 and _ARTICLES.match(part) and not _ARTICLES.match(words[end:])
        if inside or firm:
            continue
        parts.append(part)
        at = end
    return [part for part in parts if part.strip()]
