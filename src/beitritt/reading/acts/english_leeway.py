"""English reservations by classes of words: rights kept, parts left out, conditions, what is decided later.

The frames (phrases/en_leeway.py) are wide; here is asked what right it is, and whether the writer keeps it for itself.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.en_leeway import APPROVED, AWAY, ENTER, LESS, SELF, WHAT_IF
from beitritt.reading.phrases.en_words import MEMBER, PART

from .english_terms import reserves
from .find import Find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_RIGHT = lazy(rf"\b(?:{AWAY}|{LESS}|{ENTER})\b")
_MAY_ITSELF = lazy(rf"\b{SELF}\b(?: \w+){{0,3}},? ?$")
_SELF = lazy(rf"\b{SELF}\b")
_GENERAL = lazy(
    r"\b(?:[Aa]ny|[Ee]ach|[Ee]very|[Aa]n?|[Aa]ll|[Tt]he other|[Oo]ther|[Nn]o) (?:\w+ ){0,2}?(?:members?|part(?:y|ies)|partners?|signator(?:y|ies)|supporters?|observers?|councils?|authorit(?:y|ies)|participants?|bod(?:y|ies))\b(?! of the)|\b(?:Members|Parties|Partners|Signatories|Participants|Supporters|Observers|[Ww]hoever|[Aa]nyone|[Tt]hose who|[Ee]ither (?:side|party))\b|\b(?:Rule|Article|Clause|Section) \d+ (?:provides?|allows?|says|lets?|permits?|states?)\b|\b[Tt]he (?:rules|constitution|terms|statutes|articles|agreement) (?:provides?|allows?|says?|lets?|permits?|states?|requires?)\b"
)
_ADDRESSED = lazy(r"\b(?:[Yy]ou|[Yy]our) (?:may|can|must|reserve|retain|are|have|membership|accession|decision|letter|reservation|request|proposal)\b|^(?:Please|Kindly|Thank)\b")
_THING = lazy(r"\b(?:meeting|venue|room|agenda|minutes|invoice|newsletter|conference|workshop|dinner|train|parking|hall|lease|tenant|landlord|planning|newspaper|holiday|office hours|website|survey)\b")
_STANDS = frozenset(("accession", "continuation", "resumption", "suspension", "consent", "representation", "commitment", "reduction"))
_IF = lazy(rf"(?i:\b{WHAT_IF}\b)")
_APPROVED = lazy(rf"\b{APPROVED}\b")
_LINE = lazy(rf"\b(?:[Oo]ur|[Tt]his|[Tt]hat|[Tt]he (?:\w+['’]s)|[A-Z]\w+['’]s|[Ii]ts) (?:\w+ ){{0,2}}?(?:{MEMBER}|signature|declaration|decision|commitment|pledge|letter|place|entry|instrument)\b")
_NEXT = lazy(r"\b(?:stages?|phases?|periods?|extensions?|renewals?|continu\w+|beyond|rounds?|terms?|cycles?|membership|participation|take part|taking part|involvement|join\w*|stay\w*|remain\w*|roll-?out|implementation|afterwards|thereafter|next|second|further|later|future|part in)\b")
_ASSENT = lazy(r"\b(?:consent|agreement|authority|mandate|approval|permission|proxy|arrangement|[Tt]his|[Ii]t|[Tt]hat|assent)\b")


def _quiet(find: Find) -> bool:
    """Whether it is asked, of everybody, of the addressee, or of other things."""
    text = find.text
    words = text[find.sentence.floor :]
    return bool(
        text.rstrip().endswith("?") or find.mood.mentioned or find.sentence.quoted or _GENERAL.search(words) or _ADDRESSED.search(words) or _THING.search(words) or "reservation" in find.kinds_read()
    )


def _spoken_for(find: Find) -> bool:
    """Whether it has just said that another may speak for it."""
    return any(known.kind in {"consent", "representation"} for known in find.scene.statements[-4:])


def keeps_right(find: Find) -> list[Statement]:
    """A right, and words that it is kept."""
    words = find.words
    if _quiet(find) or not _SELF.search(words) or patterns.search(r"\b(?:exercis\w+|invok\w+|make use|making use|hereby (?:use|take))\b", words):
        return []
    position = patterns.search(r"\b(?:position|say|last word)\b(?: on| in| as to| about| over)\b", words)
    if not (_RIGHT.search(words[max(0, find.start - find.sentence.floor) :]) or _RIGHT.search(find.group("o")) or position):
        return []
    return reserves(find)


def may_go(find: Find) -> list[Statement]:
    """The words "We may give up … if …": a right that the writer keeps on a condition."""
    words = find.words
    clause = find.text[slice(*find.mood.window)]
    if _quiet(find) or not _MAY_ITSELF.search(find.text[find.sentence.floor : find.start]) or not _SELF.search(clause) or not _IF.search(words) or find.mood.denied or patterns.search(r"\b(?:notice|may have to|might have to|would have to|will have to)\b", words):
        return []
    if patterns.match(r"(?:will|shall)\b", find.text[find.start :]) and not patterns.search(r"(?i:\b(?:if|should|in the event|were|unless)\b)", words):
        return []
    return reserves(find)


def points_back(find: Find) -> list[Statement]:
    """The words "that right we keep": what the sentence before says may be done."""
    before = find.sentence.before
    words = find.words
    head = find.text[find.sentence.floor : find.match.start()]
    spoken = head if len(head) > 25 else before.text if before is not None else ""
    if find.mood.mentioned or find.sentence.quoted or len(words) - len(head) > 90 or _GENERAL.search(spoken) or _ADDRESSED.search(spoken) or spoken.rstrip().endswith("?"):
        return []
    if not _RIGHT.search(spoken) or not patterns.search(r"\b(?:may|can|could|might|would|should|able|free|want|wish)\b", spoken):
        return []
    if any(known.kind == "reservation" for known in find.scene.statements[-1:]):
        return []
    return reserves(find)


def takes_back(find: Find) -> list[Statement]:
    """A consent that can be taken back."""
    words = find.words
    if _quiet(find) or find.mood.denied or not _spoken_for(find) or not (_ASSENT.search(words) or _SELF.search(words)):
        return []
    return reserves(find)


def bounds_mandate(find: Find) -> list[Statement]:
    """What whoever speaks for the writer may not do, or what the writer says itself."""
    words = find.words
    if _quiet(find) or find.mood.conditional or not _spoken_for(find) or patterns.search(r"\b(?:no longer|from now on|henceforth|any more)\b", words):
        return []
    return reserves(find)


def stays_out(find: Find) -> list[Statement]:
    """A part, or a duty, that one who takes part or agrees keeps out of."""
    words = find.words
    if _quiet(find) or find.mood.conditional or not find.stands(_STANDS) or patterns.search(r"\b(?:no longer|any more|from now on|henceforth|cease\w*|not only|at all|apolog\w+|unable to attend)\b", words):
        return []
    if find.kinds_read() & {"withdrawal", "reduction", "refusal", "suspension", "consent", "response"}:
        return []
    clause = find.text[slice(*find.mood.window)]
    rule = find.frame.rule
    if rule.endswith("keeps-out") and not _SELF.search(clause):
        return []
    if rule.endswith("left-out") and not (_SELF.search(words) or _spoken_for(find) or patterns.search(rf"\b(?:{PART}|Article|Annex|Chapter|Schedule|Clause)\b", words)):
        return []
    if rule.endswith("except-part") and not (_SELF.search(words) or _LINE.search(words)):
        return []
    return reserves(find)


def waits_for(find: Find) -> list[Statement]:
    """The act itself waits for something that others do."""
    words = find.words
    if _quiet(find) or not _APPROVED.search(find.group("w")) or find.kinds_read() & {"fulfilment", "terms", "response"}:
        return []
    joined = any(known.kind in {"accession", "commitment", "continuation"} and known.modality == "declared" for known in find.scene.statements[-2:])
    if not (_LINE.search(words) or (joined and (_SELF.search(words) or patterns.search(r"\b(?:[Tt]his|[Tt]hat|[Ii]t)\b", words)))):
        return []
    if patterns.search(r"\b(?:has been met|fulfilled|satisfied|has (?:now|since)|have (?:now|since)|was (?:given|granted|approved)|years?|months?|hopes?|plans?|intends?|considering|pay|paid|contribution|leave|leaving|notice)\b", words):
        return []
    return reserves(find)


def decides_anew(find: Find) -> list[Statement]:
    """Whether the writer takes part in what follows, it decides later."""
    words = find.words
    if _quiet(find) or not find.stands(_STANDS) or not _NEXT.search(words) or not (_SELF.search(words) or patterns.search(r"\b(?:Cabinet|Council|Board|Senate|Committee|Governors|Trustees)\b", words)):
        return []
    if find.kinds_read() & {"request", "response", "intent", "fulfilment"} or patterns.search(r"\b(?:not|un)\s?affected\b|\b(?:has|have|had) (?:\w+ )?(?:decided|considered|resolved|voted|determined|settled)\b|\b(?:decided|resolved|voted) (?:to|that|on|at|by)\b|\b(?:Steering|General Meeting|Secretariat|Assembly|Executive|Government|Ministry)\b", words):
        return []
    return reserves(find)
