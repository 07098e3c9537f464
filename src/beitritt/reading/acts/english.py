"""English acts: a frame's marks tell the kind and how it may be meant; who acts and when is read here.

Marks of a frame: ``kind`` (else the rule's first word), ``value`` (its head: given, accepted, …), ``modality``; ``told``
(words that always tell of the past) and ``now`` (words that never do); ``denied``, ``modal`` and ``asked`` (negation,
"may", questions do not silence); ``own`` (said of the writer only); ``near`` (what else the sentence must hold).
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject, those
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import first_day
from beitritt.reading.phrases.en_words import INITIATIVE, MEMBER

from .english_meant import decided_that, unmeant
from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

NEGATED = lazy(
    r"\b(?:[Nn]ot(?! only| later| less| more than| least)|[Nn]o(?! later| more than| less| fewer| objection|\. ?\d)|[Nn]ever|[Nn]either|[Nn]or|[Nn]othing|[Nn]one|[Nn]obody|[Ww]ithout(?= (?!voting)\w+ing\b)|\w+n't)\b"
)
_BEFORE_DOING = lazy(
    r"\b(?:invit\w+ (?:\w+ ){0,4}to|invitation (?:\w+ )?to|able to|ask\w* (?:\w+ ){0,3}to|how to|whether to|right (?:to|of)|before|after|interested in|option (?:to|of)|possibility of|question of (?:\w+ )?|free to|"
    r"may|might|could|would|should|can|if \w+|to be|allow\w* (?:\w+ ){0,4}to|permit\w* (?:\w+ ){0,4}to|require\w* (?:\w+ ){0,4}to|like (?:\w+ ){0,3}to|wish(?:es)? (?:\w+ ){0,2}to|hopes? to|plans? to|intends? to|wants? to|considers?|refuse\w* to|had|when|until|unless|once) (?:\w+ly )?$"
)
_PAST = lazy(
    r"\b(?:has|have|had|was|were|did)(?: (?:since|already|also|all|not|now|\w+ly|long|been|just|since then)){0,3} $"
)
_PAST_FORM = lazy(
    r"\b(?:joined|acceded|adhered|left|withdrew|resigned|signed|became|belonged|ceased|terminated|quit|entered|subscribed|renewed|suspended|resumed|reserved|kept|asked|promised|pledged|undertook|accepted|rejected|turned|declined|appointed|named|gave|agreed|refused|took|put|decided|assured|represented|spoke)\b"
)
_BARE = lazy(r"\b(?:to|will|shall|must|may|can|should|would|do|does|not) $")
"""Before a verb's bare form, which may be spelled as its past ("have to put on hold")."""
_PAST_HEAD = lazy(r"(?:has|have|had|was|were)\b(?! (?:to|no)\b)")
_PASSIVE_NOW = lazy(r"\b(?:is|are|be|being)(?: (?:hereby|now|therefore|thus|also|\w+ly)){0,2} $")
_DECIDES = lazy(
    r"\b(?:resolved|decided|voted|agreed|determined|opted|approved)\b(?: (?:at|on|in|by)\b[^,;]{0,60}?)?,? (?:\w+ )?(?:to|on|that) "
)
_NOW = lazy(r"\b(?:hereby|herewith|with this letter|by this letter|now)\b")
_OTHER_THING = lazy(
    r"\b(?:subscription to (?!be )|lease|licen[cs]e|journal|magazine|newsletter|maintenance|mobile phone|insurance|rental|rent|proceedings|court|claimant|plaintiff|software|bus operator|end the contract|election|football|tennis|golf club|per (?:person|delegate|head)|conference fee|league table|sports (?:centre|club|hall)|gym|leisure centre|swimming|"
    r"European Union|throne|resignation (?:as|from (?:his|her))|(?:his|her) (?:resignation|party|post)|members? of staff|staff council|employees?|councillors?|invoices?|advert\w*|data processing|photographs?|parking|planning (?:application|permission)|tender(?!(?:s|ed)? (?:our|its|the))|procurement contract)\b"
)
_PLAIN = lazy(r"(?:The |This |Neighbouring |Our neighbour |That )?([A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2})(?=['’]s |(?: (?:has|have|had|is|was|are|were|will|shall|does|did|among|and|[a-z]+ed|[a-z]+s|took|left|withdrew|became|put|gave|[a-z]+ly)\b)|,)")
_NO_NAME = frozenset(
    "Cabinet Council Senate Board Assembly Committee Members Councillors Officers The This That These Those With From In On As At By For Of To And But Or If Should Since Until After Before When While Our We I It Its He She They You Your My Please Pending Having Under Nothing "
    "Membership Participation Accession Enclosed There Here Now Twelve Ten Two Three Each Every All Any Both Neither Either No Not Yes Count Start Withdrawal Resumption Contact Owing Article Section Rule Clause "
    "Paragraph Several Some Many Most Other Others Various Overall Where Whether Only Once Further Following Regrettably Unfortunately Accordingly Therefore However Meanwhile Until Till Starting Effective Attached Implementation Coordination Subject Per Given".split()
)
_OWN_ORGANS = frozenset("Body Committee Board Governors Trustees Directors Court Executive Team Group Cabinet Senate Members Synod Chapter Panel Forum".split())
_HEARSAY = lazy(r"\b(?:in the (?:local )?(?:press|papers?|media|news)|reportedly|word has it|hearsay|(?:we|I|have) (?:hear|heard) (?:that|from)|untrue|allegedly|rumou?rs?|newspapers?|headline|press reports?|Sample wording|specimen|not constitute|no question of)\b")
_ANYONE = lazy(r"(?!Members (?:\w+ly |also |have |had )?(?:resolved|agreed|voted|considered|felt|noted|approved|asked|decided|were|took|instructed|authori[sz]ed))(?:[A-Z][a-z]+s(?= (?:that|who|which)\b)|Any|Each|Every|Whoever|Whichever|Members|A member|An authority|A council|Those|Councils|Authorities)\b[^,;.]{0,60}?\b(?:that|who|which|wishing|joining|leaving|may)\b")
"""Whoever it may be."""
_ADDRESSED = frozenset(("that", "if", "when", "as", "which", "and", "If", "When", "As", "should", "Should", "what"))
_ONCE = frozenset(("reduction", "suspension", "resumption", "continuation"))
"""Kinds of which a sentence says one, in however many words."""
_THAT = lazy(r"\bthat (?=(?:the|our|its|their|this|my|your|we|you|I|they|both|all|[A-Z])\b|[A-Z])")
"""Opens a clause with a subject of its own, before which English sets no comma."""
_FOR_OTHERS = lazy(r"\b(?:on behalf of|in the names? of|for and on behalf of|for(?= us\b| our (?:council|parish|town)| this (?:council|parish|town))) ((?:all |the |its |both |each |every |us\b|our )[^,;.]{0,80})")
_VISITING = lazy(r"\b(?:open day|open days|event|meeting|workshop|conference|session|survey|tour|ceremony|visit|as individuals)\b")


def silent(find: Find) -> bool:
    """Whether words are not meant as an act: asked, supposed, denied, quoted, or of something else than an initiative."""
    mood, marks = find.mood, find.frame.marks
    if "asked" not in marks and (find.text.rstrip().endswith("?") or (mood.asked and "conditional" not in marks)):
        return True
    if mood.mentioned or mood.hoped or ("conditional" not in marks and mood.conditional) or unmeant(find):
        return True
    if "denied" not in marks and NEGATED.search(find.text[slice(*mood.window)]):
        return True
    if "modal" not in marks and (mood.unreal or _BEFORE_DOING.search(find.text[max(0, find.start - 60) : find.start])) and not decided_that(find):
        return True
    if _HEARSAY.search(find.text) or ("conditional" not in marks and not find.frame.rule.startswith("terms") and _ANYONE.match(find.text)) or (find.text.startswith(("Had ", "Were ")) and "conditional" not in marks):
        return True
    near = marks.get("near")
    return bool(_OTHER_THING.search(find.text) and not find.frame.rule.endswith("fine") and "anything" not in marks) or (near is not None and patterns.search(near, find.text) is None)


def agent(find: Find) -> str | None:
    """Who acts: the subject as the letter names it, a place's name for its body, else the writer."""
    first, last = find.mood.window
    scene = find.scene
    inner = [match.end() for match in _THAT.finditer(find.text, first, max(first, find.start))]
    for start, end in (*((place, last) for place in inner[-1:]), (first, last), (find.sentence.floor, first)):
        mention = subject(scene, find.text, start, end) if end > start else None
        while mention is not None and _is_object(find.text, start, mention.start, mention.end):
            mention = subject(scene, find.text, mention.end, end) if end > mention.end else None
        plain = _plain(find, start, min(end, max(find.start, start)))
        if mention is not None and not (plain and plain[1] < mention.start):
            return mention.name
        if plain:
            return plain[0]
    return scene.sender


def _is_object(text: str, first: int, start: int, end: int) -> bool:
    """Whether "you" is who is told something rather than who acts ("to notify you of our withdrawal")."""
    before = text[first:start].split()
    if patterns.match(r"ou (?:may|might|will) (?:also )?(?:wish|like|want|care|be interested)? ?(?:to )?(?:know|note|hear|recall|be aware)", text[start + 1 :]):
        return True
    return text[start:end].lower() == "you" and bool(before) and before[-1] not in _ADDRESSED


def _plain(find: Find, start: int, end: int) -> tuple[str, int] | None:
    """A bare name at the head of a clause ("Eastmoor has joined"): the body that the letter knows by it, or itself."""
    text = find.text
    while start < end and not text[start].isalpha():
        start += 1
    match = _PLAIN.match(text, start)
    if match is None or match.end() > end or match.group(1).split()[0] in _NO_NAME or match.start(1) != start:
        return None
    name = match.group(1)
    if name.split()[-1] in _OWN_ORGANS:
        return None
    scene = find.scene
    if scene.initiative and name in scene.initiative:
        return None
    for body in scene.bodies:
        if name in body:
            return body, start
    return (name, start) if len(name) > 3 else None


def told(find: Find) -> bool:
    """Whether the words tell what was done before, rather than do it."""
    marks = find.frame.marks
    if "told" in marks or "now" in marks:
        return "told" in marks
    before = find.text[max(find.sentence.floor, find.start - 60) : find.start]
    if _NOW.search(before) or _NOW.search(find.text[find.start : find.end]):
        return False
    if _DECIDES.search(find.text[max(0, find.mood.window[0] - 60) : find.end]):
        return False
    word = find.text[find.start : find.end]
    if _BARE.search(before):
        return False
    if _PASSIVE_NOW.search(before):
        return False
    return bool(_PAST.search(before) or _PAST_FORM.match(word) or _PAST_HEAD.match(word))


def said(find: Find) -> list[Statement]:
    """A statement whose frame tells its kind, modality and value."""
    if silent(find):
        return []
    marks = find.frame.marks
    kind = marks.get("kind") or find.frame.rule.split(".")[0]
    if kind in _ONCE and kind in find.kinds_read():
        return []
    if kind == "succession" and any(known.kind == kind and known.modality == "declared" for known in find.scene.statements):
        return []
    if find.frame.rule == "continuation.stays" and any(known.kind == "annulment" for known in find.scene.statements):
        return []  # what an earlier letter ended goes on: nothing new
    who, past = agent(find), told(find)
    own = who == find.scene.sender
    if "own" in marks and (not own or past):
        return []
    period = find.period()
    since = period.since or period.point or (period.at if past else None)
    last = find.scene.statements[-1] if find.scene.statements else None
    if kind == "reduction" and last and (last.kind, last.actor, last.starts, last.modality) == (kind, who, None, "declared"):
        find.scene.statements.pop()  # the later words are the exact ones
    return [
        find.statement(
            kind,
            actor=who,
            modality="reported" if past or find.third_person else marks.get("modality", "declared"),
            force="accepted" if past or find.third_person else None,
            since=since if "undated" not in marks else None,
            until=period.until if "undated" not in marks else None,
            value=_value(find),
            details={"level": marks["level"]} if "level" in marks else None,
        )
    ]


def _value(find: Find) -> str | None:
    """The value's head and the words of the clause."""
    head = find.frame.marks.get("value")
    kind = find.frame.rule.split(".")[0]
    words = tidy(find.text[find.sentence.floor if head else find.mood.window[0] : find.mood.window[1]])[:180]
    if head:
        return f"{head}: {words}"
    return None if kind in {"accession", "withdrawal", "suspension", "resumption", "representation"} else words


def joins(find: Find) -> list[Statement]:
    """Joining, taking part, applying: by these words or told."""
    if _VISITING.search(find.text) and find.frame.rule.endswith(("takes-part", "attends")):
        return []
    made = said(find)
    others = _FOR_OTHERS.search(find.text, find.end) if made and made[0].actor != find.scene.sender else None
    if others:
        made[0].kind, made[0].force, made[0].on_behalf_of = "representation", "received", (tidy(others.group(1)),)
        return made
    if made and find.text[find.match.start() :].startswith("Their "):
        made[0].actor = those(find.scene)
        made = made if made[0].actor else []
    for known in made:
        known.details["level"] = level(find.text)
        known.value = None
        if find.frame.rule.endswith("apply") and known.modality == "declared" and known.actor != find.scene.sender:
            return []
    if made and made[0].modality == "declared" and find.frame.rule.endswith("start") and not made[0].until:
        made[0].until = _until(find)
    if made and made[0].modality == "declared" and (find.frame.rule.endswith("decided") or _DECIDES.search(find.text[: find.end])):
        made[0].starts = find.period().since or _later(find)
    return made


def _later(find: Find) -> str | None:
    """The date behind the verb: the one before it is the resolution's."""
    from beitritt.reading.language.periods import period

    found = period(find.text, find.end)
    return found.since or found.point


def _until(find: Find) -> str | None:
    from beitritt.reading.language.periods import period

    return period(find.text, find.end).until


def level(text: str) -> str:
    """How much is joined: full, planning, support, observer."""
    if patterns.search(r"\bobserv\w+", text):
        return "observer"
    if patterns.search(r"\b(?:support(?:er|ing)|associate|endors\w+|without voting)\b", text):
        return "support"
    return "planning" if patterns.search(r"\b(?:planning|exploratory|concept|preparatory) (?:phase|stage)\b[^,;]{0,20}\bonly|only\b[^,;]{0,30}\b(?:planning|exploratory|preparatory) (?:phase|stage)", text) else "full"


_OF_IT = lazy(rf"\b(?:{INITIATIVE}|{MEMBER})\b|\b(?:leave|quit|exit|from) (?:it|you|us|them)\b|\b(?:leave|withdraw|resign|pull out|quit)(?=[.,;]| (?:with effect|on|from|at|as)\b)")


def _named(find: Find) -> bool:
    """Whether the sentence says what is left."""
    return bool(_OF_IT.search(find.text) or find.scene.titles(find.text) or find.scene.speaks_of(find.text))


def leaves(find: Find) -> list[Statement]:
    """Leaving as a whole: the end is the date named, the day of the letter is when notice was given."""
    if silent(find):
        return []
    if find.frame.rule.endswith(("decided", "wishes")) and not _named(find):
        return []
    who, past = agent(find), told(find)
    if who == find.scene.recipient and not past:
        return []
    period = find.period()
    end = period.point or period.since or period.until or (period.at if past else None)
    if end is None and find.frame.rule.endswith("last-day"):
        end = first_day(find.text[find.start :])
    details: dict[str, object] = {"end_date": end} if end else {}
    if not past and find.scene.dated:
        details["notice_given"] = find.scene.dated
    last = next((known for known in reversed(find.scene.statements) if known.kind == "withdrawal"), None)
    if last is not None and not past and last.modality == "declared" and last.actor == who:
        last.starts = last.starts or end
        return []
    told_by_other = past or find.third_person
    return [
        find.statement(
            "withdrawal",
            actor=who,
            modality="reported" if told_by_other else "declared",
            force="accepted" if told_by_other else None,
            since=end,
            details=details,
        )
    ]


def corrects(find: Find) -> list[Statement]:
    """Berichtigung: the date that counts is the one behind "read" or in the clause that puts it right."""
    if silent(find) or find.scene.genre != "letter" or told(find):
        return []
    right = first_day(find.text[find.end :]) if "read" in find.text[find.start : find.end] else None
    period = find.period()
    return [
        find.statement(
            "correction",
            actor=find.scene.sender,
            since=right or period.point or period.since,
            value=tidy(find.text)[:200],
            span=(find.sentence.floor, len(find.text)),
        )
    ]
