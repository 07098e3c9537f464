"""What a letter is about where the name is of no known kind ("Schulwald", "Hospizwoche", "Green Ribbon").

Initiatives are called what people like. Whom the letter addresses without being an authority or a company, what its
subject line names, what words of joining govern: that is what it is about, where nothing says so by a noun of its kind.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import BODY, bodies, nominative

from . import topic

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_JOINS = (
    r"(?:[Bb]eitritts?|\w*[Mm]itgliedschaft|[Tt]eilnahme|[Mm]itwirkung|[Mm]itarbeit|[Bb]eteiligung|[Mm]itglied|\w*[Pp]artner(?:in|schaft)?|[Aa]ustritts?|[Kk]ündigung|[Aa]usscheiden|[Ee]ngagement|[Tt]rägerschaft|[Rr]uhen|[Aa]nschluss|[Ee]instieg|[Aa]usstieg|[Rr]ückzug|[Aa]bschied|[Zz]ugehörigkeit|[Pp]latz|[Ss]itz)"
)
_CAP = r"[A-ZÄÖÜ][\wäöüß-]{2,}"
_GOVERNED = lazy(
    rf"\b{_JOINS}\b(?: [\wäöüß.]+){{0,4}}? (?:zum|zur|im|in der|in dem|am|an der|beim|bei der|bei dem|aus dem|aus der|vom|von der|der|des|dem) (?:[„\"])?({_CAP}(?: (?:für |der |des |und |& |am |im |an der )?{_CAP}){{0,4}})"
    rf"|\b(?:dem|der|den|die|das|zum|zur|im|beim|am) (?:[„\"])?({_CAP}(?: (?:für |der |des |und |& |am |im |an der )?{_CAP}){{0,4}})[“\"]?[^.;?]{{0,80}}?\b(?:bei|beitreten|beizutreten|beitritt|an|anschließen|anzuschließen|verlassen|fern|treu|angehören|angehört)(?=[.,;:]| und|$)"
)
_MEMBERSHIP = lazy(r"\b(?:Umlage|Beirat|Berichtspflicht|Jahresbericht|Mitgliedsbeitrag|Stimmrecht|Lenkungs(?:kreis|gruppe)|Steuerungs(?:kreis|gruppe)|Partner|Eckpunkte)(?:e?s)?\b")
"""Words that only those who are in something need."""
_ASKED_ABOUT = lazy(
    rf"\b(?:An(?:frage|liegen)|(?:Nach|Rück)?[Ff]ragen?|Schreiben|Antr[aä]ge?|Bedingungen|Konditionen|Teilnahmebedingungen|Informationen|Wünsche|Sachstand)(?: vom [\d. ]{{4,12}}| [a-zäöü]+){{0,2}} (?:zum|zur|im|in der|beim) (?:[„\"])?({_CAP}(?: (?:für |der |des |und |& |am |im |an der |vor )?{_CAP}){{0,4}})"
)
"""What a subject line says that somebody asked about."""
_ENGLISH_GOVERNED = lazy(
    r"\b(?:join(?:s|ed|ing)?|leav(?:e|es|ing)|membership of|member of|part in|party to|sign(?:s|ed|ing)?(?: up to)?|withdraw\w* from|involvement in|participation in|place in|commitment to|support(?:er)? of) the ([A-Z][\w'’-]+(?: (?:of |for |and |the )?[A-Z][\w'’-]+){0,4})"
)
_NO_NAME = lazy(
    r"(?:\w*[Vv]erfahrens?|Stadt|Städte|Gemeinden?|Kreis(?:es)?|Landkreis(?:es)?|Kommunen?|Verband(?:es|s)?|Ihr\w*|Land(?:es)?|Vertretung|Ministerium|Verwaltung|Jahr(?:es)?|Monat\w*|Quartal\w*|Rat(?:es)?|\w*[Rr]at(?:es|s)?|Kreistag\w*|Sitzung|\w*[Aa]usschuss\w*|Vorstand\w*|Versammlung|\w*[Vv]ersammlung|"
    r"\w*[Pp]hase|Ende|Anfang|Beginn|Ablauf|Wirkung|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d.*|Schluss|Mitgliedschaft\w*|Schriftform|Hinweise?|Zuständigkeit\w*|Zustandekommen|Zustandekommens|\w*partners?|Recht\w*|Schreiben\w*|Brief\w*|Beitrag\w*|Kosten|Frist\w*|Satzung|Vereinbarung|Erklärung|Bedingung\w*|Dank|Grund|Anlage|Haus(?:es)?|Amt(?:es)?|"
    r"Council|Borough|District|County|City|Cabinet|Board|Committee|Chair|Secretariat|Government|Department|Meeting|January|February|March|April|June|July|August|September|October|November|December|Annex|Guidance|Letter|Notice|Date|Year|Phase|Steering)\b"
)
_OFFICE = lazy(
    r"(?:(?:[Dd]ie |[Dd]as |[Dd]er |The )?(?:[A-ZÄÖÜ]\w*(?:stelle|büro|sekretariat|leitung|führung|team|gruppe)|Büro|Team|Sekretariat|Koordination|Koordinierung|Federführung|Secretariat|Office|Coordinator|Coordination Team|Delivery Team|Initiative|Leitung|Vorstand)(?: de[rs]| des| für(?: die| das| den)?| of(?: the)?|,)? (?=[A-ZÄÖÜ]))"
)
_SPEAKS = lazy(
    r"(?:[Bb]ei(?:tr[iea]t|zutreten|getreten)|[Mm]itglied|[Aa]us(?:tritt|scheid|treten|steig)|[Kk]ündig|[Tt]eilnahme|nehmen\b.*\bteil|[Bb]eteilig|[Mm]it(?:wirk|arbeit|mach|träger)|[Uu]nterzeichn|[Uu]nterschr|[Aa]nschl|schließ\w+ .*\ban\b|tr[ei]t\w* .*\b(?:bei|aus|ein)\b|[Vv]ertret|[Zz]ustimm|[Ee]inverst|[Vv]orbeh|behalt\w* .*\bvor\b|[Bb]enenn|[Bb]enann|[Ee]ntsend|[Rr]uh(?:en|t)|[Pp]ausier|verlass|verläss|wieder\b.*\bauf|\b(?:join|leav|member|participat|withdraw|acced|sign|notice|suspend|rejoin|involvement|part in|pull|represent|consent|reserv|appoint|nominat)\w*)"
)


def spoken_of(text: str) -> bool:
    """Whether a text speaks of joining, leaving or taking part at all."""
    return _SPEAKS.search(text) is not None


def titled(name: str) -> bool:
    """Whether an English name has its telling words in capitals; a theme has not ("Summer concert in the park")."""
    return all(not word[0].islower() for word in name.split() if len(word) > len("with"))


def name(subject: str, recipient: str | None, spoken: str) -> str | None:
    """What the letter is about, by whom it addresses, by its subject line, by what words of joining govern."""
    if not spoken_of(f"{subject}. {spoken}") and len({found.group() for found in _MEMBERSHIP.finditer(spoken)}) < len(("one", "two")):
        return None
    addressed = _addressed(recipient or "")
    if addressed and _named_in(addressed, f"{subject} {spoken}"):
        return addressed
    governed = [found for text in (subject, spoken) for found in _governed(text)] + list(_found(_ASKED_ABOUT, subject))
    for part in topic.parts(subject):
        if topic.joinable(part) and any(_named_in(part, found) for found in governed):
            return part
    headed = f"{subject} {recipient or ''}"
    return next((found for found in governed if _named_in(found, headed)), None)


def _governed(text: str) -> Iterator[str]:
    """What words of joining govern in a text."""
    for pattern in (_GOVERNED, _ENGLISH_GOVERNED):
        yield from _found(pattern, text)


def _found(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        found = next(group for group in match.groups() if group)
        if not _NO_NAME.match(found) and not BODY.match(found) and topic.joinable(found) and topic.parts(found):
            yield nominative(found)


def _addressed(recipient: str) -> str | None:
    """The addressee's name without its office, unless it is an authority, a company, a post or a mailbox."""
    plain = _OFFICE.sub("", recipient).strip(" -–,")
    if not plain or "@" in plain or len(plain.split()) > len("seven w") or not topic.joinable(plain):
        return None
    return None if BODY.search(plain) or next(bodies(plain), None) or _NO_NAME.match(plain) else plain


def _named_in(name: str, text: str) -> bool:
    """Whether a text has a telling word of a name."""
    words = [word.strip("()„“,.:") for word in name.split()]
    return any(word[: max(len("Netze"), len(word) - 2)] in text for word in words if len(word) > len("Netze") and word[0].isupper())
