"""English terms, promises and posts in any words, judged by the fields of meaning that meet in a sentence."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.en_holding import THINGS, WHOEVER
from beitritt.reading.phrases.en_words import BOARD, MONEY, OFFICE, SPAN

from .english import agent, silent
from .find import Find, tidy
from .giving import thing
from .terms import term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WHEN = lazy(rf"\b(?:{SPAN}|(?:thirty|forty|fifty|sixty|ninety) days|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}|20\d\d|(?:once|twice) (?:a|per) year|end of (?:a|any|the|each) (?:\w+ )?(?:year|quarter|month)|any time|year['’]s end|immediate effect)\b")
_RULED = lazy(
    rf"\b(?:{WHOEVER}|[Mm]embers?|[Pp]artners?|[Ss]ignator(?:y|ies)|[Nn]o (?:member|partner|party|one)|[Nn]obody|(?:[Aa]|the) (?:\w+ )?(?:council|town|member|party|partner|authority) (?:that|which|who|wishing|wanting|must|may|has)|[Ii]f you wish to|takes effect|cannot be|may be|is enough|suffices|[Rr]ule|[Cc]lause|[Aa]rticle|[Ss]ection|[Ss]tatutes|[Cc]onstitution|(?:is|are) (?:required|needed|not possible|excluded|ruled out|not permitted|not allowed)|requires?|needs?|must be given|must (?:reach|be received|be made)|(?:will|do|does|shall) not take effect|only take effect|(?:one|you) (?:are|remain|may|can|must|have to|has to|would have to|leaves?))\b"
)
_PAPER = lazy(r"\b(?:[Rr]ule|[Cc]lause|[Aa]rticle|[Ss]ection|[Pp]aragraph|[Ss]tatutes|[Cc]onstitution|[Bb]y-?laws|[Gg]uid(?:e|ance|elines)|[Pp]rospectus|[Ll]eaflet|[Bb]rochure|[Hh]andbook|[Tt]erms of [Rr]eference|[Cc]harter)\b")
_DOES = lazy(r"\b(?:[Ww]e|I|[Oo]ur|[Mm]y)\b")
_ASKS = lazy(r"\b(?:would|could|might|should|hope|wish to ask|ask(?:s|ed)? (?:you|whether|if)|request\w*|propos\w+|suggest\w*|consider\w*|whether|if we|were we|perhaps|wonder\w*|curious|rumou?r\w*|apparently|imagine|suppose|please)\b")
_WHO_WANTS = lazy(r"\b(?:[Aa]nyone|[Ww]hoever|[Tt]hose|[Mm]embers?|[Aa] \w+) (?:who |that )?(?:wish(?:es|ing)|wants?|wanting) (?:to )?(?:leave|out|go|withdraw)\b|^If you (?:wish|want) to leave\b")
_PAST = lazy(r"\b(?:has|have|had|was|were|did) (?:\w+ )?(?:left|withdrawn|resigned|paid|ended|terminated|given|been|spent|raised)\b|\b(?:left|withdrew|resigned|paid) (?:in|on|last|at)\b")
_ELSEWHERE = lazy(
    r"\b(?:lease|tenan\w+|rent of our|ticket\w*|children|parking|planning (?:application|permission)|tender|insurance|mortgage|loan|maintenance|warranty|employ\w+|salar\w+|newspaper|magazine|invoice|licen[cs]e fee|conference fee|delegate rate|council tax|on leave|annual leave|meeting room is|closing date|allotment|hut|gym|sports|grant agreement|library card|hosting|fair|school (?:trip|term)|per (?:visit|person|night|ticket)|swimming|contract with the)\b"
)
_HEARD = lazy(r"^(?:We|I) (?:(?:also|further|do) )?(?:understand|note|gather|see|read|believe|take it|have (?:also )?(?:noted|read|seen|understood|learnt|learned)|are aware|am aware)\b[^,;]{0,40}?\bthat ")
_LEAST = lazy(r"\b(?:minimum (?:period|term|stay|membership)|tied in|locked in|held to|bound)\b")
_LINE = lazy(r"\b(?:[Mm]embership|[Pp]articipation|[Aa]lliance|[Nn]etwork|[Cc]harter|[Pp]artnership|[Pp]act|[Pp]rogramme|[Aa]greement|[Ss]cheme|[Cc]ompact|[Ii]nitiative|[Aa]ccord|[Cc]oncordat|[Pp]ledge|[Cc]ommitment|[Uu]ndertaking|[Ss]ignator(?:y|ies)|[Mm]embers|[Ss]ignature|(?:current|initial|present|second|first|new) (?:term|period|cycle)|(?:[Cc]ouncils?|[Aa]uthorit(?:y|ies)|[Pp]arish(?:es)?|[Tt]owns|[Dd]istricts|[Bb]oroughs) (?:joining|that join|which join|in)|signing up|signed up)\b")
_LASTS = lazy(r"\b(?:for|until|till|up to|through|closes on|ends on|expires on|runs to|runs until|at least|no minimum|minimum)\b")
_MONEY = lazy(MONEY)
_FREE = lazy(r"\b(?:free(?: of charge)?|no (?:\w+ ){0,2}(?:levy|fee|charge|subscription|cost|contribution)s?|pays? nothing|costs? (?:\w+ )?nothing|own (?:\w+ ){0,3}(?:costs|expenses)|nothing to pay|(?:split|shared|divided) equally|not (?:\w+ ){0,2}(?:contribut\w+|pay\w*) (?:financially|anything)|in proportion to|proportionate)\b")
_LEVIED = lazy(r"\b(?:each|every|per|a year|annual\w*|yearly|members?|membership|joining|signator\w+|councils?|towns?|villages?|observers?|partners?|subscription|levy|contribution|fee|rate|population|in any year|partners|to pay|financially|travel\w*|resident|inhabitant|head of population|due|payable|authority)\b")
_CAP = lazy(rf"\b(?:not (?:\w+ )?(?:pay|contribute|spend) more than|(?:pay|contribute|spend)s? (?:no|not) more than|at most|no more than|capped at|a ceiling of)\b[^;?]{{0,20}}?{MONEY}")
_AGAIN = lazy(r"\b(?:once|twice|every|each (?:year|month|quarter|spring|autumn)|annual\w*|yearly|monthly|quarterly|a (?:year|month|quarter)|at least|by \d|within|regular\w*|must|shall|required|expected|obliged|has to|have to|own)\b")
_GIVES = lazy(
    r"\b(?:(?:will|shall|is going to|is|are|am)(?: also| gladly| therefore| in addition| of course| happily)* (?:be )?(?:lend|loan|put|giv|provid|pay|meet|bear|fund|cover|second|host|run|analys|print|supply|suppl|contribut|deliver|organi[sz]|translat|maintain|staff|stor|share|mak|offer|open|hous|clean|plant|train|send|handl|do|hold|carry|match|underwrit|sponsor|donat|set aside|spend|free up|look after)\w*|"
    r"lends?|puts?|gives?|provides?|pays?|meets?|bears?|funds?|covers?|seconds?|hosts?|runs?|analyses?|prints?|supplies|contributes?|delivers?|translates?|maintains?|staffs?|stores?|makes? available|opens?|houses?|matches|underwrites?|sponsors?|donates?|spends?|(?:is|are) on us|can count on (?:us|the \w+)|at (?:the|your) [\w' ]{0,40}?disposal|(?:be|is|are) (?:met|borne|paid|covered|funded|provided|supplied) by)\b"
)
_NOT_GIVEN = lazy(
    r"\b(?:[Tt]hank\w*|[Pp]lease|grateful|enclos\w+|attach\w+|confirm\w*|acknowledge|look forward|happy to (?:discuss|meet|answer|talk)|represent\w*|behalf|notice|withdraw\w*|join\w*|accede\w*|membership|reserv\w+|subject to|provided that|authority|consent\w*|sit|seat|vote|leave|resign\w*|contact|questions?|enquiries|minutes?|free to|remains? free|invitation|your letter|holiday|closes?|own (?:\w+ )?(?:views?|opinions?|minds?|case|position|way))\b"
)
_BY_US = lazy(r"\b(?:by (?:us|the (?:City|Council|Borough|District|County|Town|Trust|Authority))|count on (?:us|the)|(?:is|are) on us|[Oo]ne of our|at our (?:own )?expense|[Oo]ur [\w ]{2,40}? (?:analyses|provides|lends|runs|prints|hosts|supplies|maintains|staffs|will)|disposal)\b")
_UNIT = lazy(rf"\b(?:[Oo]ur|[Tt]he|[Ii]ts|[Aa]n?) ((?:[A-Z][\w-]+(?: (?:of|for|and)(?: the)?)? ){{0,4}}(?:[A-Z]\w+ )?(?:{OFFICE}|[Tt]eam|[Uu]nit|[Oo]ffice|[Dd]epartment|[Dd]irectorate|[Ss]ervice)(?: (?:of|for) (?:the )?[A-Z]\w+(?:(?: and|,) [A-Z]\w+)*)?|(?:[a-z]+ ){{1,2}}(?:team|unit|office|department|directorate|service))\b")
_BOARD = lazy(rf"\b{BOARD}\b")
_ROUTINE = lazy(r"\b(?:on leave|holiday|vacancy|retire\w*|sick|maternity|[Yy]our (?:team|office|unit|department|officer|chair)|he|she|him|her|was|were|used to|formerly|until now)\b")
_MANAGES = lazy(r"\b(?:manag\w+|coordinat\w+|co-ordinat\w+|runs?|lead(?:s|ing)?|in the hands of|charge|secretariat|responsib\w+)\b")


def _others(find: Find) -> bool:
    return bool(find.kinds_read() - {"terms"})


def _silent(find: Find, text: str) -> bool:
    mood = find.mood
    return bool(
        find.scene.genre != "letter"
        or not find.scene.anchored
        or find.scene.initiative is None
        or text.rstrip().endswith("?")
        or mood.mentioned
        or mood.hoped
        or find.sentence.quoted
        or _ELSEWHERE.search(text)
        or _ASKS.search(_WHO_WANTS.sub(" ", text))
        or _others(find)
    )


def _rule(find: Find) -> str:
    """The sentence without the words by which its writer knows the rule."""
    return _HEARD.sub("", find.words)


def _all(find: Find) -> str:
    return tidy(find.words)[:180]


def leaving_rule(find: Find) -> list[Statement]:
    """When and how one gets out again, however it is put."""
    text = _rule(find)
    if patterns.search(r"\b(?:[Tt]his|[Oo]ur|[Tt]he) (?:authority|consent|mandate|proxy)\b", text) or twice(find, "notice") or _silent(find, text) or _PAST.search(text) or not _WHEN.search(text) or not _RULED.search(text):
        return []
    return [] if _DOES.search(text) and not _PAPER.search(text) else [term(find, "notice", _all(find))]


def staying_rule(find: Find) -> list[Statement]:
    """How long one stays in, the whole lasts, or that there is no least time."""
    text = _rule(find)
    if twice(find, "duration") or twice(find, "notice") or _silent(find, text) or _PAST.search(text):
        return []
    if not _LINE.search(text[max(0, find.mood.window[0] - find.sentence.floor) : max(0, find.mood.window[1] - find.sentence.floor)]) and not patterns.search(rf"\b{WHOEVER}\b", text):
        return []
    least = _LEAST.search(text)
    period = find.period()
    until = period.until
    if not (_LASTS.search(text) and (patterns.search(rf"\b{SPAN}", text) or until or (least and patterns.search(r"\b[Nn]o\b", text)))):
        return []
    if patterns.search(r"\b(?:notice|meet\w*|phase (?:has|will|now)|consent|authority|report\w*|pays?|seat|sits?)\b", text):
        return []
    own = bool(_DOES.search(text)) and not _PAPER.search(text)
    return [term(find, "duration", _all(find), own=own, until=until)]


def money_rule(find: Find) -> list[Statement]:
    """What taking part costs everybody, that it costs nothing; or up to what the writer pays at all."""
    text = _rule(find)
    if twice(find, "cost") or _silent(find, text) or _PAST.search(text):
        return []
    if patterns.match(r"(?:Its|Our) (?:contribution|share|subscription) will be\b", text):
        return []  # what it pays less from now on
    capped = _CAP.search(text) or patterns.search(r"\bnot (?:\w+ ){0,2}(?:contribut\w+|pay\w*) (?:financially|anything)\b", text)
    if capped and find.actor(find.scene.sender) == find.scene.sender and not _PAPER.search(text):
        return [term(find, "cost", _all(find), own=True)]
    if not ((_MONEY.search(text) or _FREE.search(text)) and _LEVIED.search(text)):
        return []
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    ours = _DOES.search(text) or (mention is not None and mention.name == find.scene.sender)
    return [] if ours and not _PAPER.search(text) else [term(find, "cost", _all(find))]


def duty_rule(find: Find) -> list[Statement]:
    """What each one does who takes part, again and again or at least."""
    text = _rule(find)
    if any(twice(find, what) for what in ("duty", "cost", "notice", "duration")) or _silent(find, text) or _PAST.search(text):
        return []
    if _DOES.search(text) or find.mood.denied or _FREE.search(text) or not _AGAIN.search(find.group("w")):
        return []
    if patterns.search(r"\b(?:agree\w*|welcome\w*|invited|will find|know|enjoy\w*|receive[sd]?|may|can)\b", text):
        return []
    return [term(find, "duty", _all(find))]


def gives(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """What the writer gives or does for the initiative, told as a fact."""
    text = find.words
    if patterns.match(r"As (?:you|we)\b[^,]{0,40}\b(?:know|aware|recall|remember)\b", text) or patterns.search(r"\b(?:taken up|tied up|stretched|occupied) (?:by|with)\b", text):
        return []  # how things are
    if not _GIVES.search(text) or _NOT_GIVEN.search(text) or _PAST.search(text) or _PAPER.search(text):
        return []
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    if any(known.kind == "terms" and first <= known.start < last for known in find.scene.statements[-3:]) or _silent(find, text):
        return []
    find.start = find.end = thing(find, THINGS)
    mood = find.mood
    if mood.denied or mood.conditional or mood.unreal:
        return []
    if patterns.search(rf"\b{WHOEVER}\b", text) or patterns.search(r"\b(?:has|have|had|was|were)\b", text):
        return []
    who = agent(find)
    if patterns.match(r"It\b", text) and find.scene.last_actor == find.scene.sender:
        who = find.scene.sender
    ours = who == find.scene.sender and (_DOES.search(text) or patterns.match(r"It\b", text) or subject(find.scene, find.text, find.sentence.floor, len(find.text)))
    if not ours and not _BY_US.search(text):
        return []
    period = find.period()
    return [
        find.statement(
            "commitment",
            actor=find.scene.sender,
            since=period.since,
            until=period.until,
            value=tidy(text)[:200],
            details={"due": period.until or period.point} if period.until or period.point else {},
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def sends(find: Find) -> list[Statement]:
    """A board, and the office that the writer has in it."""
    text = find.words
    board = _BOARD.search(text)
    unit = _unit(text, board.group()) if board else None
    return _posted(find, "member", board.group(), unit) if board and unit else []


def cares(find: Find) -> list[Statement]:
    """A task or the letters, and the office of the writer's that takes care of them."""
    text = find.words
    if patterns.search(r"\b(?:runs?|ran) (?:out|dry|short|late)\b", text):
        return []
    unit = _unit(text, "")
    asked = patterns.search(r"\b(?:contact|liaison|correspondence|enquiries|queries|write to|reach us|port of call)\b", text)
    role = "contact" if asked or not _MANAGES.search(text) else "management"
    return _posted(find, role, role, unit) if unit else []


def _posted(find: Find, role: str, words: str, unit: str) -> list[Statement]:
    text = find.words
    mood = find.mood
    if _others(find) or silent(find) or mood.denied or mood.unreal or find.scene.initiative is None or not find.scene.anchored:
        return []
    if patterns.search(r"\bfor this (?:order|delivery|purchase|booking|event|claim|complaint)\b|\b(?:objections?|complaints?|complain|appeal)\b", text):
        return []
    if _ROUTINE.search(text) or (agent(find) not in {find.scene.sender, find.scene.recipient} and not patterns.search(r"\b(?:[Oo]ur|[Uu]s)\b", text)):
        return []
    period = find.period()
    return [
        find.statement(
            "appointment",
            actor=find.scene.sender,
            since=period.since or period.point,
            until=period.until,
            value=f"{tidy(words)}: {unit}",
            details={"role": role, "appointed": unit},
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def _unit(text: str, board: str) -> str | None:
    for match in _UNIT.finditer(text):
        name = tidy(match[1])
        if not (board and (name in board or board in name)) and name not in {"Council", "Secretariat", "Office"}:
            return name
    return None
