"""English acts of persons and bodies: who speaks for whom, who agrees to it, who runs it, answers for it, sits in it."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, short, subject, those
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.en_holding import WHOEVER
from beitritt.reading.phrases.en_words import BOARD, OFFICE, POST

from .english import NEGATED, agent, silent, told
from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.letter.sentences import Sentence
    from beitritt.reading.values import Statement

_UNIT = lazy(
    r"\b((?:[A-Z][\w-]*(?:['’]s)?)(?: (?:(?:of|for|and|on)(?: the)? |& )?[A-Z][\w-]*(?:['’]s)?)*)"
)
_OFFICE_NOUN = lazy(rf"\b{OFFICE}\b")
_ARTICLE = lazy(r"^(?:The|Our|Its|An?|Please|Contact|For) ")
_BOARD = lazy(rf"\b{BOARD}\b")
_CONTEXT = lazy(
    r"\b(?:represent\w*|behalf|(?:sign(?:ed|s)?|join(?:ed|s)?)\b[^,;]{0,60} for us|spok\w+|answer(?:s|ing)? for|stand(?:s|ing)? in for|our (?:vote|voice)|speak\w*|act(?:s|ing)? for|act(?:s|ing)? on|in (?:its|our|my|their) name|authority|mandate|power of attorney|proxy|silence|approve of)\b"
)
_GROUP = lazy(
    r"\b(?:the|its|our|all|seven|six|five|four|three|two|for) (?:\w+ ){0,3}(?:parishes|towns|municipalities|districts|boroughs|villages|counties|communes|members|councils)(?: of (?:the )?[A-Z]\w+(?:(?:, | and )[A-Z]\w+)*)?"
)
_PLACES = lazy(
    r"\b(?:[Tt]he |[Oo]ur )?((?:\w+ )?(?:(?:[Tt]own|[Pp]arish|[Dd]istrict|[Bb]orough|[Cc]ity|[Cc]ommunity|[Vv]illage) [Cc]ouncils|[Cc]ouncils|[Pp]arishes|[Tt]owns|[Dd]istricts|[Bb]oroughs|[Vv]illages|[Cc]ounties|[Mm]unicipalities) of [A-Z][\w-]+(?: [A-Z][\w-]+)*(?:(?:, | and |, and )[A-Z][\w-]+(?: [A-Z][\w-]+)*)+)"
)
"""Several of one kind, by name."""
_SPEAKS_FOR_THEM = lazy(r"\b(?:represent\w*|speak\w* (?:for|on behalf of)|act\w* (?:for|on behalf of)|sit\w* for|sign\w* (?:for|on behalf of)|vote for|answer for) (?:them|their|these|those)\b|\bon their behalf\b|\bin their (?:name|place|stead)\b|\brepresented by (?:us|the|our)\b")
_FOR_ITSELF = lazy(r"\b(?:signs?|joins?|accedes?|adheres?|enters?|becom\w+|subscribes?)\b[^;?]*\b(?:in (?:its|our) own (?:right|name)|for (?:itself|ourselves)|on its own behalf)\b")
_PROVISIONAL = lazy(r"\b(?:for the time being|provisionally|for now|until further notice|in the interim)\b")


FAR = 3
"""So many sentences before a consent a letter says what is consented to."""


def _spoken_for(find: Find, far: int) -> bool:
    """Whether this sentence or one of those before it is about being spoken for."""
    one: Sentence | None = find.sentence
    for _ in range(far + 1):
        if one is None:
            return False
        if _CONTEXT.search(one.text):
            return True
        one = one.before
    return False


def consents(find: Find) -> list[Statement]:
    """Zustimmung to being represented: given, refused or withdrawn by the writer; of others it is told."""
    if silent(find):
        return []
    text = find.text
    if not _spoken_for(find, 1 if find.frame.rule.endswith("to-this") else FAR):
        return []
    value = find.frame.marks.get("value") or ("refused" if NEGATED.search(text[slice(*find.mood.window)]) else "given")
    who = agent(find)
    if value == "given" and who == find.scene.recipient and patterns.match(r"may\b", text[find.start :]) and patterns.search(r"\b(?:[Oo]ur|us)\b", text):
        who = find.scene.sender  # what the addressee may do, the writer allows
    own = who == find.scene.sender or (value == "withdrawn" and find.frame.rule.endswith("no-longer"))
    who = find.scene.sender if own else who
    if own and patterns.match(r"(?:Both|All|They|The (?:two|three|four|five))\b", text[find.sentence.floor :]):
        who, own = those(find.scene), False  # for whom the writer said it speaks
    if not own and value == "given" and (claimed := _for_them(find)):
        return claimed
    if who == find.scene.recipient or (find.frame.rule.startswith("consent.voice") and _consented(find)):
        return []
    period = find.period()
    details: dict[str, object] = {"to": "representation", "represented": [who] if who else []}
    reported = not own or find.third_person
    return [
        find.statement(
            "consent",
            actor=who,
            modality="reported" if reported else "declared",
            force="received" if reported else None,
            since=period.since,
            until=period.until,
            value=f"{value}: {tidy(text[find.sentence.floor :])[:140]}",
            details=details,
            span=(find.sentence.floor, len(text)),
        )
    ]


def _for_them(find: Find) -> list[Statement]:
    """Others' agreement to the writer's speaking for them: that it does so, and that they consent is its claim."""
    text, scene = find.text, find.scene
    places = _PLACES.search(text, find.sentence.floor, find.start)
    named = [places.group(1)] if places else [name for name in groups(scene, text, find.sentence.floor, find.start) if name not in {scene.initiative, scene.sender}]
    named = named or [group.group() for group in [_GROUP.search(text, find.sentence.floor, find.start)] if group]
    speaks = subject(scene, text, find.end, len(text))
    if not named or not _SPEAKS_FOR_THEM.search(text, find.end) or speaks is None or speaks.name != scene.sender:
        return []
    details: dict[str, object] = {"represented": named, "form": _form(text), "consent": "claimed"}
    if _PROVISIONAL.search(text):
        details["provisional"] = True
    period = find.period()
    return [find.statement("representation", actor=scene.sender, since=period.since, until=period.until, on_behalf_of=named, details=details, span=(find.sentence.floor, len(text)))]


_NOT_SO = lazy(r"\b(?:must|may|should|can|shall|is|are|will|do|does) ?not\b[^.;]{0,60}\b(?:tak\w+|read|treat\w*|regard\w*|constru\w+|interpret\w*|deem\w*|assum\w+|count\w*|infer\w*)\b|\bno (?:consent|agreement|approval)\b")


def _consented(find: Find) -> bool:
    """Whether this sentence was read as consent already."""
    first, _ = find.sentence.place(find.sentence.floor, len(find.text))
    return any(known.kind == "consent" and known.start >= first for known in find.scene.statements)


def consents_by_silence(find: Find) -> list[Statement]:
    """Silence taken for consent: claimed by whoever takes it so; who will not have it so taken refuses."""
    text = find.text
    before = find.sentence.before
    if find.mood.asked or text.rstrip().endswith("?") or find.mood.mentioned or find.sentence.quoted:
        return []
    if not _CONTEXT.search(f"{before.text if before else ''} {text}"):
        return []
    mine = patterns.search(r"\b(?:[Oo]ur|[Mm]y) (?:\w+ )?(?:silence|failure|lack|absence)\b|\b(?:our|we|us)\b", text) is not None
    denied = _NOT_SO.search(text) is not None
    if denied and not mine:
        return []  # a rule that silence is no consent claims nothing
    refused = mine and denied
    named = [name for name in groups(find.scene, text, 0, len(text)) if name not in {find.scene.sender, find.scene.recipient, find.scene.initiative}]
    if not refused and mine and not named and not _GROUP.search(text):
        return []
    who = find.scene.sender if refused else next(iter(named), None)
    return [
        find.statement(
            "consent",
            actor=who,
            modality="declared" if refused else "reported",
            force=None if refused else "received",
            value=f"{'refused' if refused else 'claimed'}: {tidy(text[find.sentence.floor :])[:140]}",
            details={"to": "representation", "represented": [who] if who else []},
            span=(find.sentence.floor, len(text)),
            confidence=0.7,
        )
    ]


def represents(find: Find) -> list[Statement]:
    """Vertretung by the writer for others, or of the writer by another."""
    if silent(find):
        return []
    text, scene = find.text, find.scene
    past = told(find)
    by = patterns.match(r"[^,;]{0,80}?\bby (?:the )?([A-Z]\w+)", text[find.start :])
    named = [name for name in groups(scene, text, find.start, len(text)) if name != scene.initiative]
    if by and "by" in find.frame.marks:
        at = find.start + by.start(1)
        far = [name for name in groups(scene, text, at, len(text)) if name != scene.initiative]
        who = far[0] if far else short(scene, by.group(1)) or by.group(1)
        if _OFFICE_NOUN.search(who):
            return []  # an officer sits there; no body stands for another
        represented = [name for name in [agent(find)] if name]
    else:
        who = agent(find)
        if who and text[find.end :].lstrip().removeprefix("the ").startswith(who):
            return []  # counsel says for whom it writes
        represented = [name for name in named if name != who] or _group(find) or ([scene.sender] if scene.sender and who != scene.sender else [])
    if not represented:
        return []
    form = find.frame.marks.get("form") or _form(text)
    details: dict[str, object] = {"represented": represented, "form": form}
    if _PROVISIONAL.search(text):
        details["provisional"] = True
    period = find.period()
    ended = "ended" in find.frame.marks
    statement = find.statement(
        "representation",
        actor=who,
        modality="reported" if past else "declared",
        force="accepted" if past else find.force(),
        since=None if ended else period.since or period.point,
        until=period.until or ((period.since or period.point) if ended else None),
        on_behalf_of=represented,
        details=details,
    )
    if not past and not find.third_person and (who == scene.sender or scene.sender in represented or who != scene.recipient):
        statement.modality = "declared"
    itself = statement.modality == "declared" and who == scene.sender and _FOR_ITSELF.search(text) and not any(k.kind == "accession" and k.modality == "declared" for k in scene.statements)
    return [find.statement("accession", actor=who, since=period.since or period.point, details={"level": "full"}), statement] if itself else [statement]


def represents_before(find: Find) -> list[Statement]:
    """The words "X, on whose behalf the County has acted": who is spoken for stands before the relative clause."""
    text, scene = find.text, find.scene
    before = [name for name in groups(scene, text, find.sentence.floor, find.start) if name != scene.initiative]
    spoken = groups(scene, text, find.match.start("w"), find.match.end("w")) or [short(scene, find.group("o")) or ""]
    if not before or not spoken[0] or spoken[0] in before or find.mood.mentioned or text.rstrip().endswith("?"):
        return []
    past = patterns.search(r"\b(?:has|have|had|acted|spoke|represented|hitherto|previously|so far)\b", find.group("w")) is not None
    declared = spoken[0] == scene.sender and not past and not find.third_person
    return [
        find.statement(
            "representation",
            actor=spoken[0],
            modality="declared" if declared else "reported",
            force=None if declared else "accepted",
            on_behalf_of=before[-1:],
            details={"represented": before[-1:], "form": None},
        )
    ]


def _group(find: Find) -> list[str]:
    """Those for whom something is done, where they are no body's full name."""
    places = _PLACES.search(find.text, find.start)
    if places:
        return [places.group(1)]
    match = _GROUP.search(find.text, find.start)
    if match:
        return [patterns.compiled(r"^(?:the|its|our|all|for) ").sub("", match.group())]
    words = patterns.match(r"[^,;]{0,40}?\bfor (?:the |our )?(?:\w+ ){0,2}([A-Z]\w+)", find.text[find.start :])
    return [words.group(1)] if words else []


def _form(text: str) -> str | None:
    for form, words in (
        ("mandate", r"\b(?:mandate|authority|authori[sz]ed|power of attorney|proxy)\b"),
        ("informal", r"\binformal\w*"),
        ("bundled", r"\b(?:collective\w*|bundled)\b"),
        ("joint", r"\bjoint\w*"),
        ("delegation", r"\b(?:transfer\w*|delegat\w+)\b"),
    ):
        if patterns.search(words, text):
            return form
    return None


def appoints(find: Find) -> list[Statement]:
    """Benennung: the office or post named, in the role that the frame tells."""
    if silent(find):
        return []
    text, marks = find.text, find.frame.marks
    role = marks["role"]
    if patterns.search(rf"\b{WHOEVER}\b|\bfor this (?:order|delivery|purchase|booking|event|claim|complaint)\b|\b(?:objections?|complaints?|complain|appeal)\b", text):
        return []
    board = _BOARD.search(text, find.sentence.floor) if role == "member" else None
    if role == "member" and board is None and "anywhere" not in marks:
        return []
    start, end = find.sentence.place(find.sentence.floor, len(text))
    if any(k.kind == "appointment" and start <= k.start < end and k.details.get("role") == role for k in find.scene.statements):
        return []
    found = [unit for unit in units(text, find.sentence.floor) or _plain_units(text, find.sentence.floor) if not (board and unit in board.group()) and unit != find.scene.sender]
    if not found or patterns.search(
        r"\b(?:[Yy]our(?! (?:\w+ )?(?:contact|point|liaison|questions|enquiries|queries|board|steering|committee))|he|she|[Hh]is|[Hh]er)\b", text
    ):
        return []
    who, past = agent(find), told(find) and patterns.search(r"\b(?:[Uu]ntil now|[Pp]reviously|[Ff]ormerly|[Ss]o far|was|were|had)\b", text) is not None
    others = (past or told(find)) and who != find.scene.sender and not any(unit in (who or "") for unit in found)
    period = find.period()
    statement = find.statement(
        "appointment",
        actor=who if others else find.scene.sender,
        modality="reported" if past or others else "declared",
        force="accepted" if past or others else None,
        since=period.since or period.point,
        until=period.until,
        value=f"{tidy(board.group() if board else role)}: {found[0]}",
        details={"role": role, "appointed": found[0]},
        span=(find.sentence.floor, len(text)) if not marks.get("clause") else None,
    )
    return [statement]


_PLAIN_UNIT = lazy(rf"\b(?:[Oo]ur|[Tt]he|[Ii]ts|[Aa]n?|is|be) ((?:[a-z-]+ ){{0,3}}?(?:{POST}|team|unit|office|department|directorate|service)(?: (?:of|for) (?:the )?[a-z]+(?: (?:and )?[a-z]+)?)?)(?=,|\.|$| (?:will|is|has|as|to|at|and|who|in|on|for|stays?|remains?|sits?|attends?|continues?|represents?|takes?|looks?|answers?|deals?|handles?|acts?|serves?|again|once)\b)")


def _plain_units(text: str, floor: int) -> list[str]:
    """The offices and posts that a sentence names in small letters ("our environment officer")."""
    return [tidy(match.group(1)) for match in _PLAIN_UNIT.finditer(text, floor)]


def units(text: str, floor: int = 0) -> list[str]:
    """The offices and posts that a sentence names in capitals, without their articles."""
    found = []
    for match in _UNIT.finditer(text, floor):
        name = _ARTICLE.sub("", match.group(1))
        if _OFFICE_NOUN.search(name) and name not in {"Chief", "Head", "Mayor", "Services"}:
            found.append(tidy(name))
    return found
