"""Coming in, going and staying in further words: whether they are said of what the letter is about, and in earnest."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days

from .changing import continuation, reduction, resumption, suspension
from .entering import about
from .find import Find, tidy
from .joining import accession
from .leaving import withdrawal
from .mending import HEIRLESS, succession
from .particulars import level, level_left
from .severally import severally
from .telling import NOT_JOINED, clause_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_BUSINESS = lazy(
    r"\b(?:Mietv\w*|Arbeitsv\w*|Dienstv\w*|Stellenbesetzung|Wartung\w*|Leasing\w*|Abonnement\w*|Zeitschrift|Tarif\w*|Elternzeit\w*|Bewerbung\w*|Protokoll|Tagesordnung\w*|Verteiler\w*|Newsletter|Sitzung\w*|Veranstaltung\w*|\w*[Tt]agung|Workshop\w*|Seminar\w*|"
    r"Umfrage\w*|Klage\w*|Verfahren\w*|Vorsitz\w*|Vorstand(?:s\w*)?|Aufsichtsrat\w*|Beirat\w*|Ausschuss\w*|Fraktion\w*|Herrn?|Frau|Kolleg\w+|Mitarbeiter\w*|Sachbearbeiter\w*|Ruhestand|Einigung|Kompromiss|Ansicht|Auffassung|Meinung|Abgabefrist|Termin\w*|Besuch\w*|Muster(?:text|erklärung|vorlage|formular)?|Entwurf\w*|Beispiel\w*)\b"
)
_WEAK = lazy(
    r"\b(?:könnten?|würden?|wären?|sollten?|dürften?|erwäg\w*|beabsichtig\w*|plan(?:t|en)|geplant|prüf\w*|gegebenenfalls|eventuell|womöglich|vielleicht|falls|sofern|wenn|ob|angeblich|Gerücht\w*|hieß|heißt es|voraussichtlich|behaupte\w*|unterstell\w*|hätten?|möglicherweise|denkbar)\b"
)
_JOIN = lazy(
    r"(?:[Bb]eitr[ieä]t|[Bb]eizutreten|\w*[Mm]itglied|[Tt]eilnahme|[Tt]eilzunehmen|[Mm]itwirk|[Mm]itzuwirken|[Bb]eteilig|[Aa]nzuschließen|[Aa]nschluss|[Uu]nterz(?:eichn|uzeichn)|[Mm]itzeichn|[Mm]itzumachen|[Pp]artner|[Bb]eobachter|[Aa]ufnahme|[Mm]itarbeit|dabei zu sein|Unterstützer|Ihrem Kreis|Ihre Runde)"
)
_SAYS_SO = lazy(
    r"\b(?:zeig\w*|teil\w*|mitteil\w*|mitzuteilen|anzuzeigen|anzeigen|erklär\w*|bestätig\w*|informier\w*|unterricht\w*|geb\w* (?:\w+ )*bekannt|bekannt ?(?:zu)?geben|freu\w+|setz\w* (?:\w+ )*in Kenntnis|verkünd\w+|beschlossen|entschieden|festgelegt|grünes Licht|Weg frei|hiermit|meld\w+|Kenntnis(?:nahme)?|hinzuweisen|weise\w* (?:\w+ )*darauf hin|Verständnis)\b"
)
_DOUBTS = lazy(
    r"\b(?:nicht|kein\w*|hoff\w*|wünsch\w*|bitte\w*(?! (?:\w+ ){0,3}(?:um Kenntnis|zur Kenntnis|davon Kenntnis|um (?:\w+ )?Verständnis))|erwart\w*|unzutreffend|falsch|Gerücht\w*|Eindruck|Frage|fragt|gefragt|vorgeschlagen|angeregt|empf\w+|angenommen|behaupt\w+|gehört haben|Presse|Zeitung|wonach)\b"
)
_OF_TIME = lazy(r"\b(?:[Vv]orübergehend|zeitweilig|zeitweise|auf Zeit|ruhend|still|Pause|Auszeit|Atempause)\b")
_BLANK = lazy(
    r"\b(?:Muster(?:text|erklärung|vorlage|formular)?|Entwurf\w*|zurück(?:zu)?senden|[Bb]itte\b(?! finden)|senden Sie|Ihre[rn]?|leere[sn]?|Vordruck|Fehler|statt|widerruf\w*|berichtig\w*|gegenstandslos|aufgehoben|ziehe\w*|nehme\w*)\b|\b(?:[Ii]n unserer|vom \d)"
)
_RULES = lazy(r"§|\b(?:automatisch|stillschweigend|frühestens|Mindest\w+|Widerspruch|Vertretung|Zustimmung|Vollmacht)\b")
_NO_GOING_ON = lazy(r"\b(?:nicht|nur|lediglich|unberührt|vorbehalten|wieder|Kündigung|Kosten|[Bb]is auf [Ww]eiteres)\b")
_FROM_NOW = lazy(r"\b(?:[Kk]ünftig|[Zz]ukünftig|[Ff]ortan|[Nn]unmehr|noch|[Aa]b|[Vv]on nun an|statt|[Ss]tatt)\b")
_OWED = lazy(r"\b(?:\w*[Bb]eitrag|\w*[Bb]eiträge|[Uu]mlage|\w*[Kk]osten|[Gg]ebühr\w*|[Ff]rist|[Ll]aufzeit|[Hh]aftung)\b")
_BECOMES = lazy(
    r"\b(?:\w*[Mm]itglied|\w*[Pp]artner(?:in)?|Teil|beitreten|angehören|teilnehmen|Unterzeichner\w*)\b[^,;]{0,40}\b(?:wird|werde)$"
)


_RESTED = lazy(r"\b(?:\w*[Pp]ause|[Rr]uhen\w*|geruht|[Uu]nterbrechung|[Aa]uszeit|ausgesetzt|pausiert)\b")


def _loose(find: Find) -> bool:
    """Whether the words are only asked, supposed, quoted or weighed, or said of other business."""
    mood = find.mood
    weak = mood.asked or mood.conditional or mood.mentioned or mood.hoped
    return bool(weak or _WEAK.search(clause_of(find)) or _BUSINESS.search(find.text))


def _firm(find: Find) -> bool:
    """Whether the words are said in earnest, of what can be joined, and of no other business."""
    return not (_loose(find) or find.mood.denied or NOT_JOINED.search(find.text)) and about(find)


def _declared(find: Find, *kinds: str) -> bool:
    return any(known.kind in kinds and known.modality == "declared" for known in find.scene.statements)


def _own(find: Find) -> list[Statement]:
    """The writer's own accession, by words that leave it to the addressee to write it down."""
    period = find.period()
    since, details = period.since or period.point, {"level": level(find.text)}
    return [find.statement("accession", actor=find.scene.sender, since=since, until=period.until, details=details)]


def enters(find: Find) -> list[Statement]:
    """Coming in, told by a verb that says so only of an initiative."""
    return accession(find) if _firm(find) else []


def steps_in(find: Find) -> list[Statement]:
    """The addressee may, or please should, enter the writer among the members."""
    if _loose(find) or find.mood.denied or not (about(find) or _JOIN.search(find.text)) or _declared(find, "accession"):
        return []
    return _own(find)


def handed_over(find: Find) -> list[Statement]:
    """The signed declaration comes with the letter; not a draft, nor one that the addressee should sign."""
    if not find.mood.said or _BLANK.search(find.text) or _declared(find, "accession"):
        return []
    return _own(find)


def invited(find: Find) -> list[Statement]:
    """An invitation to join that is taken up."""
    text = find.text
    joining = _JOIN.search(text) and (about(find) or find.scene.initiative)
    return accession(find) if joining and find.mood.said and not _BUSINESS.search(text) else []


def in_since(find: Find) -> list[Statement]:
    """One that is in since some day: told."""
    if not _firm(find) or find.mood.unreal or patterns.search(r"\b(?:ruh\w+|ausgesetzt|nicht mehr|wieder)\b", find.text):
        return []
    period = find.period()
    since, details = period.since or period.at, {"level": level(find.text)}
    actor = find.actor(find.scene.sender)
    return severally(find, find.statement("accession", actor=actor, modality="reported", force="accepted", since=since, details=details))


def announced(find: Find) -> list[Statement]:
    """The words "…, dass X beitritt" under a main clause that tells it as done or decided."""
    first, last = find.mood.window
    outside = find.text[max(find.sentence.floor, first - 160) : first] + " " + find.text[last : last + 60]
    so = find.text[find.match.start() :].startswith(("sodass", "so dass", "Sodass", "womit"))
    if not (so or _SAYS_SO.search(outside)) or _DOUBTS.search(outside) or find.mood.denied or find.mood.unreal:
        return []
    clause = clause_of(find)
    if so and not patterns.search(r"\b(?:wir|ich)\b|[Mm]itglied|[Bb]eteilig|[Tt]eilnahme|[Mm]itwirk|[Mm]itarbeit|[Pp]artner", clause):
        return []
    becomes = find.text[find.start : find.end] not in {"wird", "werde"} or _BECOMES.search(find.text[: find.end])
    named = about(find) or (find.scene.anchored and patterns.search(r"\b(?:[Mm]itglied|(?!Ansprech)\w*[Pp]artner(?:in)?)\b", clause))
    if not becomes or not named or _WEAK.search(clause) or _BUSINESS.search(clause):
        return []
    kind = find.frame.rule.split(".")[0]
    if kind == "accession" and patterns.search(r"\bwieder\b", clause) and (_RESTED.search(find.text) or any(known.kind == "suspension" for known in find.scene.statements[-2:])):
        kind = "resumption"
    made = _ANNOUNCED[kind](find)
    if made or kind not in {"accession", "withdrawal"} or _declared(find, kind):
        return made
    period, actor = find.period(), find.actor(find.scene.sender)  # its clause is parted from its subject
    return [] if actor == find.scene.recipient else [find.statement(kind, actor=actor, since=period.since or period.point or period.at)]


_ANNOUNCED = {
    "accession": accession,
    "continuation": continuation,
    "reduction": reduction,
    "resumption": resumption,
    "suspension": suspension,
    "withdrawal": withdrawal,
}


def enters_plain(find: Find) -> list[Statement]:
    """The words "Wir treten bei": what, says the letter's subject."""
    scene = find.scene
    if _loose(find) or find.mood.denied or not (scene.anchored and scene.initiative) or _declared(find, "accession"):
        return []
    return accession(find)


def departs(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Going, told by words that say so only of an initiative; for a time only, a pause; of a part only, less."""
    from .quitting import no_longer, quits

    if _loose(find) or not about(find) or _RULES.search(find.text):
        return []
    rule = find.frame.rule
    if rule.endswith("vorbei") and patterns.search(r"\b(?:von selbst|von allein\w*|automatisch|ohne Kündigung|ohne dass|ohne weitere[ns]?)\b", find.text):
        return []  # how long it lasts
    if rule.endswith("kein-mehr"):
        return no_longer(find)
    if rule.endswith("vorbei") and patterns.search(r"\b(?:Pause|Auszeit|Atempause|Ruhe\w*|Unterbrechung)\b", clause_of(find)):
        return resumption(find)
    if _OF_TIME.search(find.text):
        return suspension(find)
    made = quits(find)
    if made or find.mood.denied or find.mood.unreal or not rule.endswith(("verzichtet", "vorbei", "sagt-los")):
        return made
    if _declared(find, "withdrawal"):
        return []
    period = find.period()
    end = period.point or period.until or period.since or period.at
    details = {"end_date": end} if end else {}
    return [find.statement("withdrawal", actor=find.actor(find.scene.sender), since=end, details=details)]


def last_day(find: Find) -> list[Statement]:
    """The words "Letzter Tag ist der …" date the leaving that was declared just before."""
    left = next((known for known in reversed(find.scene.statements) if known.kind == "withdrawal"), None)
    end = next((day.iso for day in days(find.text)), None)
    if left is not None and left.starts is None and end:
        left.starts = left.details["end_date"] = end
    return []


def declines_so(find: Find) -> list[Statement]:
    """Declining, of joining."""
    from .declining import declined

    near = find.text + " " + (find.sentence.before.text if find.sentence.before else "")
    if patterns.search(r"\b(?:Bausteine?|Them(?:a|en)|Bereiche?|Handlungsfeld\w*|Module?|Arbeitspakete?|Ortsteile?|Ortschaft\w*|Teil)\b[^;?]*\b(?:außen vor|abseits)", find.text):
        return []  # a part is left aside
    signs = about(find) and patterns.search(r"Unterschrift|Namen", find.text)
    return declined(find) if _JOIN.search(near) or signs else []


def pauses(find: Find) -> list[Statement]:
    """A pause of the own part."""
    over = patterns.search(r"\b(?:wieder|endet|beendet|bisher\w*|vorbei)\b", clause_of(find) if find.frame.rule.endswith("setzt-beim-aus") else find.text)
    known = any(known.kind == "suspension" for known in find.scene.statements[-1:])
    return suspension(find) if _firm(find) and not over and not known else []


def comes_back(find: Find) -> list[Statement]:
    """Back after a pause: said of what the letter is about, or right after the pause was told."""
    last = find.scene.statements[-2:]
    if _loose(find) or find.mood.denied or any(known.kind == "resumption" for known in last):
        return []
    return resumption(find) if about(find) or any(known.kind == "suspension" for known in last) else []


def holds_on(find: Find) -> list[Statement]:
    """Going on with what the letter is about."""
    if _loose(find) or find.mood.denied or not about(find) or _NO_GOING_ON.search(clause_of(find)):
        return []
    if find.actor(find.scene.sender) != find.scene.sender or _declared(find, "continuation", "accession"):
        return []
    return continuation(find)


def shrinks(find: Find) -> list[Statement]:
    """A smaller part than before; one that joins so from the first day has it as its level."""
    text = find.text
    if _loose(find) or find.mood.denied or not about(find) or _declared(find, "accession"):
        return []
    if any(known.kind == "reduction" for known in find.scene.statements[-1:]) or _OWED.search(text):
        return []
    if find.frame.rule.endswith("beobachtend") and not _FROM_NOW.search(text):
        return []
    actor, period = find.actor(find.scene.sender), find.period()
    if actor == find.scene.recipient:
        return []
    details = level_left(text)
    return [find.statement("reduction", actor=actor, since=period.since or period.point, value=tidy(clause_of(find)), details=details)]


def heir_so(find: Find) -> list[Statement]:
    """Stepping into another's place."""
    made = succession(find) if not find.mood.denied else []
    if made or _loose(find) or find.mood.denied or HEIRLESS.search(find.text):
        return made
    named = [name for name in groups(find.scene, find.text, 0, len(find.text)) if name != find.scene.sender]
    heir = find.actor(find.scene.sender)
    if not named or heir != find.scene.sender or not find.scene.initiative:
        return []
    period = find.period()
    return [find.statement("succession", actor=heir, since=period.since or period.point or period.at, value=tidy(find.text)[:200])]
