"""Bedingungen said impersonally: what everybody who takes part pays, does, is bound to."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from itertools import pairwise

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import LEAVE, LENGTH, MONEY, SPAN

from .find import Find, tidy
from .pledging import writes
from .terms import cited, foreign, named_ones, term, told, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_MONEY = lazy(MONEY)
_PAID = lazy(r"\b(?:\w*[Bb]eitrag|\w*[Bb]eiträge|\w*[Uu]mlage|\w*[Ee]igenanteil|\w*[Ee]ntgelt|Gebühr\w*|\w*[Ee]igenbeteiligung)\b")
_LEAVE = lazy(rf"\b{LEAVE}\b")
_SPAN = lazy(rf"\b(?:für|auf) (?:\w+ ){{0,3}}?{SPAN}")
_STAYS = lazy(rf"\b(?:bleib(?:t|en)|bindet|binden|gebunden)\b[^;?]{{0,60}}?\b{LENGTH}")
_FOR_ALL_OF_IT = lazy(r"\bfür (?:den|die|das) (?:(?:gesamte|ganze)n? \w+|\w*[Pp]hase)\b")
_TO_DO = lazy(r"\bzu [a-zäöüß]+en\b|\b\w{2,5}zu[a-zäöüß]{3,}en\b")
_NOT_OWED = lazy(
    r"\bbereit,|\bzu (?:entnehmen|verstehen|erwarten|erkennen|finden|sehen|rechnen|hoffen|danken|sagen|bedenken|verzeichnen|begrüßen|befürchten|können|dürfen|sein|werden|kommen|lassen|gehen)\b|\b(?:anzusehen|hinzuweisen|festzustellen|nachzulesen|hervorzuheben|auszugehen|anzumerken|davon auszugehen|zuzuschreiben|vorzufinden)\b"
)
_OTHER_BUSINESS = lazy(
    r"\b(?:\w*[Aa]nträge?|\w*[Aa]ntrag(?:s|es|steller\w*)?|Bewerbung\w*|Anmeldung\w*|Steuer(?!ung|n[dt]|t\b)\w*|Widerspr\w+|Rechnung\w*|Protokoll\w*|Niederschrift\w*|Tagesordnung|Sitzung\w*|Tagung\w*|Veranstaltung\w*|Exkursion\w*|Fachtag\w*|(?:je|pro) (?:Person|Kind|Kopf und)|Verwendungsnachweis\w*|Eltern\w*|Bürgerinnen|Anlieger\w*|Grundstück\w*|\w*[Mm]iete\w*)\b"
)
_ALL_HAVE = ("alle-verpflichtet", "alle-muessen", "pflicht-einher", "beitritt-verpflichtet", "zu-tun-hat", "erwartet-dass", "regel-wer")
_EVENTS = lazy(r"\b(?:Anmeldung\w*|Protokoll\w*|Niederschrift\w*|Tagesordnung|Sitzung\w*|Tagung\w*|Veranstaltung\w*)\b")
"""Where everybody is said to owe something, it may be of these."""
_UNREAL = lazy(r"\b(?:hätten?|wären?|möchten?|bitte\w*|wünsch\w+|gebeten|beantrag\w+|sollten?|könnten?|würden?)\b")
_LEVIED = lazy(
    r"§|\b(?:Einwohner\w*|\w*[Mm]itglied\w*|jährlich\w*|im Jahr|pro|je|\w*[Bb]eitrag\w*|\w*[Uu]mlage\w*|einmalig|Satzung|Nummer|Ziffer|\w*[Gg]emeinden?|Kommunen?|Städte|Kreise|Teilnahme|Beitritt\w*|Partner\w*|Beteiligte\w*|Ihnen|[Ff]ür das Jahr)\b"
)
_FOR_YEAR = lazy(r"\b[Ff]ür (?:das Jahr )?(20\d\d)\b")
_WANTS = lazy(r"\b[Ww]er [^,;]{3,80}? (?:möchte|will|wollte)(?=,)")
EVERY = lazy(r"^(?:[Jj]ede|[Aa]lle|[Ss]ämtliche)")
DELIVERS = lazy(
    r"§|\b(?:jährlich\w*|bis (?:zum|Ende|spätestens|\d)|spätestens|binnen|innerhalb|mindestens|jeweils|regelmäßig|\w*[Mm]itglied\w*|[Bb]eitritt\w*|[Tt]eilnahme|(?:vor)?legen|melden|benennen|(?:über|er)mitteln|mitteilen|liefern|nachweisen|teilnehmen|zahlen|leisten|einrichten|bestellen|berichten|erstatten|entsenden|(?:bereit)?stellen|unterzeichnen|beschließen|aufbringen|tragen|einreichen)\b"
)
_BLANK = lazy(r"_{3}|\.{4}|…")
_FIGURE = lazy(r"\d|\b(?:ein(?:e[mnrs]?|mal\w*)?|zwei\w*|drei\w*|vier\w*|fünf\w*|sechs\w*|sieben|acht|zehn|zwölf|kein\w*|unbefristet|frei|kostenlos|kostenfrei|entfällt|unbestimmte|jederzeit|jährlich\w*|halbjährlich|Jahr\w*|Monat\w*)\b")
_LEAVE_BY = lazy(r"\b(?:schriftlich|Textform|formlos|fristlos|ausgeschlossen|möglich|Ende)\b")
_OWN_DUTY = lazy(r"\b(?:[Uu]nsere[nrm]?|[Mm]eine[nrm]?|[Ii]hre[nrm]?) (?:\w+ )?(?:Pflicht\w*|Verpflichtung\w*)\b")


def _silent(find: Find, text: str) -> bool:
    mood = find.mood
    return bool(
        find.text.endswith("?")
        or mood.asked
        or mood.conditional
        or cited(find)
        or mood.hoped
        or foreign(find)
        or _UNREAL.search(_WANTS.sub(" ", text))
        or _OTHER_BUSINESS.search(_EVENTS.sub(" ", text) if find.frame.rule.endswith(_ALL_HAVE) else text.replace("in Rechnung", ""))
    )


def _sort(find: Find, text: str, *, fixed: bool = True) -> str:
    """Of which sort a term is: money, notice, time, or work."""
    if fixed and (said := find.frame.marks.get("what")):
        return said
    if _MONEY.search(text) or _PAID.search(text):
        return "cost"
    if _LEAVE.search(text) and not patterns.search(r"\b(?:ist|sind|wird|werden) (?:\w+ )?aufgegeben\b", text):
        return "notice"
    return "duration" if (_FOR_ALL_OF_IT.search(text) or _SPAN.search(text) or _STAYS.search(text)) and not _TO_DO.search(text) else "duty"


def _idle(find: Find) -> bool:
    """Whether "ist zu sehen", "ist zu erwarten" only looks like a duty."""
    return find.frame.rule.endswith(("papier-ist-zu", "regelmaessig-zu", "zu-tun-hat")) and _NOT_OWED.search(find.match.group()) is not None


_ORDERED = lazy(r"\b(?:aufgegeben|beauftragt|angewiesen|aufgetragen|gebeten), ")
"""What a council tells its own administration to do."""


def owed(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """What everybody who takes part owes, by a paper or by the nature of the thing."""
    if find.frame.rule.endswith("verpflichtet-sich-jede") and writes(find, find.actor()):
        return []  # the writer's own promise
    text = told(find)
    if not find.sentence.floor and text.rstrip().endswith(":"):
        return []  # the list that follows says what
    if patterns.search(r"\bverpflichtet\b", find.match.group()) and writes(find, find.actor()) and not patterns.search(r"§|\b(?:Nr\.|Nummer|Ziffer|Artikel|Satzung)", text):
        return []
    what = _sort(find, text)
    if patterns.match(r"\W*(?:Falls|Sollten?)\b", text) or _ORDERED.search(text) or _of_something_else(find, text):
        return []
    if named_ones(find) or _silent(find, text) or twice(find, what) or _idle(find) or _OWN_DUTY.search(text):
        return []
    if what == "duty" and (find.mood.denied or find.scene.genre in {"resolution_paper", "motion", "reply"}):
        return []
    if patterns.search(r"\b(?:wir|ich|uns|mir)\b", find.match.group()) and not patterns.search(r"\b(?:jede|alle|§|Nummer|Ziffer|Artikel)", text):
        return []
    statement = term(find, what, tidy(find.match.group()))
    if find.frame.rule.endswith(_TOGETHER) and (more := _others_beside(find, what)):
        statement.end = more[0].start
        return [statement, *more]
    if what == "cost" and (year := _FOR_YEAR.search(text)):
        statement.starts = statement.until = year.group(1)
    return [statement]


def _of_something_else(find: Find, text: str) -> bool:
    """Whether it is what some have to do anyway, or what something else costs."""
    if find.frame.rule.endswith("alle-muessen"):
        return EVERY.search(find.match.group()) is None and DELIVERS.search(text) is None
    return find.frame.rule.endswith("faellt-an") and _LEVIED.search(text) is None


_TOGETHER = ("regel-wer", "jedes-zahlt", "alle-muessen", "anteil-je")
_AND = lazy(
    r"(?:,|,? und|,? sowie) (?:(?:sie|er|es) )?(?=(?:zahl|entricht|leiste|trägt|tragen|binde|verpflichte|kann|können|benenn|legt|legen|melde|liefer|berichte|stell|nimmt|nehmen|entsende|reich|übermittel|erstell|richte|hat|haben|muss|müssen|bleib|beteilig|führ|sorg|gib|geben|darf|dürfen)[a-zäöüß]*\b)"
)
"""Where one more is said of the same: "zahlt 250 Euro, bindet sich für zwei Jahre und kann danach kündigen"."""


def _others_beside(find: Find, first: str) -> list[Statement]:
    """Terms of other sorts that the sentence says of the same in one breath."""
    at = max(find.end, find.sentence.floor)
    places = [match.end() for match in _AND.finditer(find.text, at)]
    found: list[Statement] = []
    seen = {first}
    for start, end in pairwise((*places, len(find.text))):
        what = _sort(find, find.text[start:end], fixed=False)
        if what not in seen:
            seen.add(what)
            one = term(find, what, tidy(find.text[start:end]))
            one.start, one.end = find.sentence.place(start, len(find.text[:end].rstrip(" .,;")))
            found.append(one)
    return found


def capped(find: Find) -> list[Statement]:
    """Up to what the writer pays: its own term, unless a paper says it of all."""
    text = told(find)
    if _silent(find, text) or find.mood.denied or twice(find, "cost"):
        return []
    everybody = patterns.search(r"§|\b(?:Satzung|Nummer|Ziffer|Mitglieder|jede[rs]?|alle[nr]?)\b", text)
    return [term(find, "cost", tidy(text), own=not everybody)]


def bound_for(find: Find) -> list[Statement]:
    """The words "verpflichten sich für zwei Jahre": how long one is bound, the writer or everybody."""
    text = told(find)
    if _silent(find, text) or find.mood.denied or twice(find, "duration"):
        return []
    own = find.actor() == find.scene.sender and not patterns.search(r"§|\b(?:[Ss]ie|[Jj]ede[rs]?|Nummer|Ziffer)\b", text)
    return [term(find, "duration", tidy(find.text[slice(*find.mood.window)]), own=own)]


def field_term(find: Find) -> list[Statement]:
    """A line of a table of terms: its label, and what it says."""
    words, what = tidy(find.group("w")), find.frame.marks["what"]
    if find.scene.genre == "form" or find.sentence.quoted or foreign(find) or _OTHER_BUSINESS.search(find.text) or _BLANK.search(words):
        return []
    if what != "duty" and not (_FIGURE.search(words) or (what == "notice" and _LEAVE_BY.search(words))):
        return []
    if what == "notice" and patterns.search(r"^(?:zum|am|ab|per) \d", words):
        return []  # a day on which somebody leaves
    return [term(find, what, words)]
