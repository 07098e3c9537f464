"""Bedingungen by their construction: who it may be, a class of predicate, a period or a sum; and until when the writer itself is in."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days

from .bonds import extend
from .find import Find, tidy, worded
from .holding import DOES, ELSEWHERE, OURS, PAPER, past
from .terms import ONE_ANSWER, cited, for_else, foreign, goes_on, leads, named_ones, term, told, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_WISHED = guard(
    r"\b(?:hätten?|wären?|[Bb]itten?|[Bb]ittet|wünsch\w+|[Ww]unsch|gebeten|[Bb]eantrag\w+|schlagen|schlägt|[Vv]orschlag\w*|sollten?|würden?|[Aa]ngenommen|überleg\w+|erwäg\w+|diskutier\w+|Gerücht\w*|angeblich\w*|fragen? sich|biete[nt]?|Angebot|Muster(?:text|vertrag|formular|beispiel)?s?|möchten?|wollen|wüssten?|[Pp]resse|[Zz]eitung\w*|stünden?|gäbe|ließe|kämen?|müssten?)\b"
)
_WHO_WANTS = lazy(r"\b[Ww]er [^,;]{3,80}? (?:möchte|will|wollte|wolle)\b|^\W*(?:Möchte|Will|Soll|Sollte)\b[^,;]{3,80}|(?<=[a-zäöü]t )(?:dies |das |es |uns |der \w+ )*bitte\b")
_SUPPOSED = lazy(r"\W*(?:Ob|Inwieweit|Falls|Wenn|Sollten?|Solange|Bevor)\b")
_LEAVES = lazy(r"\b(?:\w*[Kk]ündig\w*|\w*[Aa]ustr[ei]t\w*|[Aa]us(?:zu)?(?:steig|scheid|tret)\w*|Ausstieg\w*|[Aa]usgetreten|[Aa]usgeschieden|[Bb]eend\w+|[Rr]ücktritt|[Ww]iderr\w+|[Zz]urück(?:ge)?(?:nehm|nomm|zieh|zog|tret)\w*|gehen|[Ll]öst|lösen|verl[aä]ss\w+|[Aa]bmeld\w+|gibt\b[^;?]*\bauf|aufgegeben)\b")
_BESIDE = frozenset(("terms", "correction", "continuation", "phasing", "succession", "accession", "withdrawal", "response", "consent", "suspension", "invocation", "annulment"))
_TOLD_SO = lazy(r"\b(?:war|wurde)\b[^,;]{0,60}\b(?:die Rede|mitgeteilt|gesagt|ausgeführt|erläutert|angegeben)\b|\bhieß es\b")


def _silent(find: Find, what: str, text: str) -> bool:
    """Whether it is asked, supposed, wished, quoted, of other business, told of the past, or has been read already."""
    marks, mood = find.frame.marks, find.mood
    if find.text.endswith("?") or find.sentence.quoted or mood.hoped or not find.scene.anchored or " ob " in text:
        return True
    if find.scene.genre not in {"letter", "form", "minutes"} or twice(find, what) or cited(find) or foreign(find):
        return True
    if "open" not in marks and (mood.conditional or _SUPPOSED.match(text)):
        return True
    plain = _TOLD_SO.sub(" ", _WHO_WANTS.sub(" ", text))
    if "wish" not in marks and _WISHED.within(find.sentence, plain) and not (PAPER.search(text) and patterns.search(r"\bkönnten?\b|\bmüssten?\b", plain)):
        return True
    clause = find.text[max(find.mood.window[0], find.sentence.floor) : find.mood.window[1]]
    if ("past" not in marks and past(_TOLD_SO.sub(" ", clause))) or ELSEWHERE.search(text.replace("auf Antrag", "")):
        return True
    return bool(find.kinds_read() - _BESIDE)


def ruling(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """What holds for whoever takes part: of the sort that the frame names."""
    marks, text = find.frame.marks, told(find)
    what = marks["what"]
    if _silent(find, what, text):
        return []
    if marks.get("own"):
        return [term(find, what, worded(find), own=True)] if OURS.search(text) or find.by_writer() else []
    if not _of_all(find, text) or ("dated" in marks and not patterns.search(r"\d|§", text)):
        return []
    if (what == "notice" and not _of_leaving(find, text)) or (what == "cost" and for_else(find)):
        return []
    if what == "duration" and any(k.kind == "withdrawal" and k.modality == "declared" for k in find.scene.statements):
        return []
    if what == "duty" and (named_ones(find) or (find.mood.denied and "open" not in marks)):
        return []
    return [term(find, what, worded(find))]


def _of_all(find: Find, text: str) -> bool:
    """Whether it binds others than the writer: by a paper, as whoever leads tells it, or by its words."""
    marks, by_paper = find.frame.marks, PAPER.search(text) is not None
    if ("led" in marks and not leads(find)) or ("paper" in marks and not by_paper):
        return False
    return by_paper or "beside" in marks or leads(find) or not (DOES.search(text) or find.by_writer())


_GIVEN = lazy(r"\b(?:hiermit|ausgesprochen|erklären wir|erkläre ich|kündigen wir|kündige ich)\b")


def _of_leaving(find: Find, text: str) -> bool:
    """Whether a time or form is that of leaving, and of anybody's."""
    if not PAPER.search(text) and find.scene.sender and find.scene.sender in text:
        return False  # the writer's own
    if _GIVEN.search(text) or ONE_ANSWER.search(text) or goes_on(find, "notice", text):
        return False
    before = find.sentence.before
    if "leaving" in find.frame.marks and not _LEAVES.search(text):
        return before is not None and _LEAVES.search(before.text) is not None
    return True


_JOINS = lazy(r"\b(?:beteilig\w+|teil(?:zu)?nehmen|nimmt|nehmen|wirk(?:t|en)\b|mitwirk\w+|macht|machen|mitmach\w+|dabei|mitgezeichnet|zeichne\w*|tritt|treten|beitritt|beitreten|Mitglied|Partner|angehören|gehört|angeschlossen|schließt|zur Seite|gebunden|unterstütz\w+|Beitritt|Teilnahme|Mitwirkung|Beteiligung|Unterschrift|Zusage|steig(?:t|en))\b")
_SAID_BEFORE = frozenset(("accession", "consent", "representation", "continuation"))
_OF_IT = lazy(r"\b(?:[Dd]as|[Dd]ies(?:e|es|er)?|[Ss]ie|[Ee]r|[Uu]nsere?|[Gg]ebunden|[Bb]efristet|[Ww]ir|[Mm]itgliedschaft|[Zz]ustimmung|[Ee]inverständnis|[Ee]rklärung|[Bb]eitritt|[Tt]eilnahme|[Mm]itwirkung)\b")
_OTHERS = lazy(r"\b(?:Beitrag|Umlage|Kosten|Frist|Amtszeit|Zahlung\w*|Rechnung\w*|Sitzung\w*|Kredit|Stelle|Haushalt\w*|Preis\w*|Regelung|Vorschrift\w*|Gesetz\w*|Bericht\w*|Ausnahme\w*|nicht|kein\w*|niemals)\b")


def own_until(find: Find) -> list[Statement]:
    """The words "allerdings nur für die Aufbaustufe, also bis 31.12.2027": until when the writer is in, or what it said holds."""
    text = find.words
    known = _line(find)
    ticked = find.frame.rule.endswith("angekreuzt-bis")
    if find.text.endswith("?") or find.sentence.quoted or cited(find) or foreign(find) or twice(find, "duration") or not find.scene.anchored:
        return []
    if not ticked and (find.scene.genre not in {"letter", "minutes"} or _SUPPOSED.match(text) or " ob " in text or PAPER.search(find.match.group())):
        return []
    early = "early" in find.frame.marks
    here = not early and _JOINS.search(text) is not None and (known is not None or (not find.mood.denied and (DOES.search(text) is not None or find.by_writer())))
    if not ticked and not (here or (known is not None and _follows(find, known) and _OF_IT.search(text))):
        return []
    wished = "wish" not in find.frame.marks and _WISHED.within(find.sentence, text) is not None
    if wished or find.kinds_read() & {"request", "intent", "reservation", "withdrawal", "refusal", "commitment", "reduction"} or ("denied" not in find.frame.marks and _OTHERS.search(find.match.group())):
        return []
    if _within_joining(find) or _of_others(find):
        return []
    found = next(iter(days(find.match.group())), None)
    until = find.period().until or (found.iso if found else None)
    if known is not None and known.kind == "accession" and until and known.until is None:
        extend(find, "accession", until)
    return [term(find, "duration", tidy(find.match.group())[:180], own=True, until=until)]


def _of_others(find: Find) -> bool:
    """Whether the clause says it of a group ("dass die kreisangehörigen Kommunen sich lediglich für … binden")."""
    mention = subject(find.scene, find.text, *find.mood.window)
    return mention is not None and mention.group


def _within_joining(find: Find) -> bool:
    """Whether these are the days of the joining itself ("für die Zeit vom … bis …", "längstens bis …" in its clause)."""
    words = find.text[find.start :]
    if patterns.search(r"\bvom? \d", words):
        return True
    return patterns.match(r"längstens|höchstens|befristet", words) is not None and "accession" in find.kinds_read()


def _line(find: Find) -> Statement | None:
    """What the writer declared that can last."""
    statements = find.scene.statements
    return next((k for k in reversed(statements) if k.kind in _SAID_BEFORE and k.modality in {"declared", "intended"}), None)


def _follows(find: Find, known: Statement) -> bool:
    """Whether the sentence follows the one that declared it."""
    before = find.sentence.before
    return before is not None and known.end > before.place(0, len(before.text))[0]


def own_nothing(find: Find) -> list[Statement]:
    """The words "Geld geben wir nicht dazu", "als Förderer zahlen wir nichts": that the writer owes no money."""
    text = find.words
    if find.mood.conditional or _silent(find, "cost", text) or for_else(find) or PAPER.search(text):
        return []
    if not (DOES.search(text) or find.by_writer()) or patterns.search(r"\b(?:zur Verfügung|mehr|seit|bisher|erst|bereit|vorhanden|außer|ohne dass)\b", text):
        return []
    return [term(find, "cost", worded(find), own=True)]
