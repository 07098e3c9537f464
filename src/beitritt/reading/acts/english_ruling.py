"""English terms by their construction: who it may be, a class of predicate, a period or a sum; and until when the writer itself is in."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days

from .bonds import extend
from .find import Find, tidy, worded
from .terms import leads, term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_PAPER = lazy(r"\b(?:[Rr]ule|[Cc]lause|[Aa]rticle|[Ss]ection|[Pp]aragraph|[Ss]tatutes|[Cc]onstitution|[Bb]y-?laws|[Gg]uid(?:e|ance|elines)|[Pp]rospectus|[Ll]eaflet|[Bb]rochure|[Hh]andbook|[Tt]erms of [Rr]eference|Charter|Agreement|[Ff]act ?sheet)\b")
_DOES = lazy(r"\b(?:[Ww]e|I|[Oo]ur|[Mm]y)\b")
_ASKS = lazy(r"\b(?:would|might|hope\w*|wish(?:es)? to ask|ask(?:ed|ing)? (?:you|whether|if|that)|request(?:s|ed)?(?! (?:from|of) (?:each|every|all))|propos\w+|suggest\w*|consider\w*|whether|if we|were we|perhaps|wonder\w*|rumou?r\w*|apparently|imagine|suppose|please|should like|draft)\b")
_AS_PUT = lazy(r"\bas (?:you |they )?(?:proposed|suggested|requested|put forward)[^,;]*")
_ELSEWHERE = lazy(
    r"\b(?:lease|tenan\w+|rent|ticket\w*|children|pupils|parking|planning (?:application|permission)|tender|insurance|mortgage|loan|maintenance|warranty|employ(?:ee|ment)\w*|salar\w+|newspaper|magazine|invoice|licen[cs]e fee|conference|delegate rate|council tax|on leave|annual leave|meeting room|closing date|allotment|hut|gym|sports|grant agreement|library card|fair|school (?:trip|term)|seminar|workshop|of the public|lift|contract for|phone|broadband|cleaning|event|course|consent|authority given|mandate|proxy|subscription to)\b"
)
_LEAVES = lazy(r"\b(?:[Ll]eav\w+|[Ww]ithdr\w+|[Rr]esign\w*|[Tt]erminat\w*|[Dd]epart\w*|[Ee]xit\w*|[Mm]ember\w*|[Pp]artner\w*|[Nn]otice)\b")
_BESIDE = frozenset(("terms", "correction", "continuation", "phasing", "succession", "accession", "withdrawal", "response", "consent", "invocation"))


def _silent(find: Find, what: str, text: str) -> bool:
    """Whether it is asked, supposed, wished, quoted, of other business, or has been read already."""
    mood, marks = find.mood, find.frame.marks
    if find.text.rstrip().endswith("?") or find.sentence.quoted or mood.mentioned or mood.hoped or not find.scene.anchored:
        return True
    if find.scene.genre not in {"letter", "form", "minutes"} or find.scene.initiative is None or twice(find, what):
        return True
    if "open" not in marks and patterns.match(r"\W*(?:If|Should|Whether|Unless|Were|Had)\b", text):
        return True
    return bool(_ASKS.search(_AS_PUT.sub(" ", text)) or _ELSEWHERE.search(text) or find.kinds_read() - _BESIDE)


def ruling(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """What holds for whoever takes part: of the sort that the frame names."""
    marks, text = find.frame.marks, find.words
    what = marks["what"]
    if _silent(find, what, text):
        return []
    by_paper = _PAPER.search(text) is not None
    if ("led" in marks and not (by_paper or _led(find))) or ("paper" in marks and not by_paper):
        return []
    if "led" not in marks and not by_paper and (_DOES.search(find.match.group()) or find.by_writer()):
        return []  # what the writer itself does
    if "going" in marks and (patterns.search(r"\b(?:[Oo]ur|[Yy]our|[Tt]his|[Ii]ts|the (?:Council|Borough)['’]s)\b", find.match.group()) or patterns.search(r"\b(?:has|have) been\b", text)):
        return []  # one that somebody gave
    if what == "notice" and not _LEAVES.search(text) and not _after_leaving(find):
        return []
    if what == "duty" and patterns.search(r"\b(?:invited|welcome|encouraged|free to|notice)\b", text):
        return []
    if what == "duration" and patterns.search(r"\bnotice\b", find.match.group()):
        return []
    return [term(find, what, worded(find))]


def _led(find: Find) -> bool:
    """Whether whoever leads tells it, or another term has just been told."""
    known = find.scene.statements[-1] if find.scene.statements else None
    return leads(find) or (known is not None and known.kind == "terms" and known.modality == "reported")


def _after_leaving(find: Find) -> bool:
    before = find.sentence.before
    return before is not None and _LEAVES.search(before.text) is not None


_JOINS = lazy(r"\b(?:join\w*|acced\w+|takes? part|participat\w+|becomes?|will be|member|party|partner|belong|sign\w*|subscrib\w+|enters?|come[s]? on board|supporter|observer)\b")
_NOT_SO = lazy(r"\b(?:fees?|subscription|levy|report\w*|meeting|seat|budget|grant|consent|notice|module|strand|working group|work packages?|not)\b")


def own_until(find: Find) -> list[Statement]:
    """The words "but only while the pilot stage lasts", behind a joining: until when the writer is in."""
    text = find.words
    ticked = "ticked" in find.frame.marks
    known = next((k for k in reversed(find.scene.statements) if k.kind in {"accession", "continuation"} and k.modality == "declared"), None)
    if not ticked and (known is None or _silent(find, "duration", text) or _NOT_SO.search(find.match.group()) or _PAPER.search(find.match.group())):
        return []
    if ticked and twice(find, "duration"):
        return []
    if not ticked and "follows" not in find.frame.marks and not _JOINS.search(text):
        return []
    found = next(iter(days(find.match.group())), None)
    until = find.period().until or (found.iso if found else None)
    if known is not None and until and known.kind == "accession" and known.until is None:
        extend(find, "accession", until)
    return [term(find, "duration", tidy(find.match.group())[:180], own=True, until=until)]


def own_nothing(find: Find) -> list[Statement]:
    """The words "no money will be paid by the Region": that the writer owes none."""
    text = find.words
    if find.mood.conditional or _silent(find, "cost", text) or _PAPER.search(text):
        return []
    if not (_DOES.search(text) or find.by_writer() or patterns.search(r"\bby (?:us|the [A-Z]\w+)\b", text)) or patterns.search(r"\b(?:more than|until|unless|towards your)\b", text):
        return []
    return [term(find, "cost", worded(find), own=True)]
