"""English acts of terms: reservations, promises, requests and answers, what membership costs, binds and asks for."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import first_day

from .english import agent, silent, told
from .find import Find, tidy
from .terms import term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_RIGHT = {
    "direct_entry": lazy(r"\b(?:to (?:join|accede|become)|joining|direct (?:membership|entry)|own right|membership for individual)\b"),
    "reduce": lazy(r"\b(?:reduc\w+|restrict\w*|limit\w*|scal(?:e|ing) (?:back|down)|cut back|discontinue its participation in \w+|suspend\w*|narrow\w*)\b"),
    "withdraw": lazy(r"\b(?:end|ending|withdraw\w*|terminat\w+|leav\w+|revok\w+|discontinu\w+|resign\w*|pull\w* out|step\w* down|cancel\w*|quit|exit|opt out|drop out)\b"),
}
_CONDITION = lazy(r"(?i:\b(?:if|should|in the event|in case|unless|where|once|after|until|provided)\b)[^,;]*")
_PART_LEFT = lazy(r"\b(?:dropping out|withdraw\w*|drop out|opt\w* out) (?:of|from) (?:the )?(?:\w+ ){0,3}(?:working group|strand|stream|module|package)|\bscale|\breduc|\brestrict|\blimit(?:ing)? (?:our|its)|\bcut back|\bparticipation in \w+ ?\w* \w$")
_SIGNED = lazy(r"\b(?:signed|joined|acceded|became|entered)\b")
_SIGNED_ON = lazy(r"\b(?:signed|joined|acceded|became a \w+|entered|put (?:our|its) names?|subscribed)\b[^,;]{0,80}$|\b(?:was|were|had been) (?:made |only |declared |expressly )?$")
_JOINS_SO = lazy(r"\b(?:[Hh]ereby|[Ww]e|[Tt]he (?:Council|Borough|City|County|District|Town|Parish|Trust|University|Authority)|Council|Authority|Trust|University) (?:\w+ ){0,3}?(?:joins?|accedes?|signs?(?: up)?|enters?|becomes?|adheres?|subscribes?|participates?|takes? part|renews?|extends?)\b")
_SOURCE = lazy(
    r"\b(?:[Cc]lause|[Rr]ule|[Aa]rticle|[Ss]ection|[Pp]aragraph|[Ss]tatutes?|[Cc]onstitution|[Gg]uidelines|[Ll]eaflet|[Ss]ummary|[Rr]ules|[Bb]y-?laws|[Tt]erms of reference|[Hh]andbook|[Cc]ircular|[Bb]rochure|[Aa]greement provides|[Ff]lyer|[Ff]actsheet)\b"
)
_POLITE = lazy(r"\b(?:acknowledge|confirm|receipt|dates? of|circulate|send us|let us know|tick|return the form|further information|list of members|copies|copy|amend (?:the|your) (?:records?|register|list)|update (?:the|your)|draw (?:your|my)|remove[d]? (?:from|our)|logo|website|newsletter)\b")
_YOU_ASK = lazy(r"You (?:also |further |then )?(?:ask|enquire|inquire|wish to know|wonder)\b")
_OWN_TERM = lazy(r"^Membership\b[^,;]* (?:end|expire) on\b|\b(?:[Oo]ur|[Ww]e|[Ii]ts|[Tt]his|[Tt]hat) (?:\w+ )?(?:agreement|arrangement|membership|participation|accession|undertaking|partnership|involvement|commitment)\b|\b[Ww]e\b")




def reserves(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Vorbehalt: a right kept, a limit, or a precondition, with its condition."""
    if silent(find) or find.text.rstrip().endswith("?"):
        return []
    marks = find.frame.marks
    if "anything" in marks and patterns.search(r"\b(?:exercis\w+|invok\w+|avails?)\b", find.text):
        return []
    if "contained" in marks:
        return [_contained(find)]
    if find.frame.rule.endswith("subject-to") and _SIGNED_ON.search(find.text[: find.start]):
        return []  # how an earlier declaration was made
    if find.frame.rule.endswith("subject-to") and patterns.search(r"\b(?:hopes?|hoping|intends?|plans?|aims?|expects?|would (?:like|hope)|will (?:report|take a report|consider))\b", find.text):
        return []  # what is only hoped for has no effect that could wait
    right = marks.get("right") or _right(find)
    past = told(find)
    if "joined" in marks and not any(known.kind == "accession" for known in find.scene.statements):
        return []
    others = agent(find) != find.scene.sender and _SIGNED.search(find.text[: find.start]) is not None
    past = past or others
    if past and "reservation" in find.kinds_read():
        return []
    who = agent(find) if right not in {"limit", "precondition"} or past else find.scene.sender
    if right == "limit" and not past and agent(find) in find.scene.bodies and agent(find) != find.scene.sender:
        return []
    condition = _CONDITION.search(find.text, find.sentence.floor)
    details: dict[str, object] = {"right": right, "condition": tidy(condition.group()) if condition else None}
    if right == "precondition":
        details["condition"] = tidy(find.group("w") or find.words)[:200]
    start = find.match.start() if find.frame.rule.endswith("subject-to") and find.match.start("v") > 60 else find.sentence.floor
    return [
        find.statement(
            "reservation",
            actor=who,
            modality="reported" if past or find.third_person else "reserved",
            force="accepted" if past or find.third_person else None,
            value=tidy(find.group("w") or find.text[find.mood.window[0] : find.mood.window[1]])[:160],
            details=details,
            span=(start if right == "precondition" else find.mood.window[0], len(find.text)) if right in {"precondition", "limit"} else (find.sentence.floor, len(find.text)),
        )
    ]


def _contained(find: Find) -> Statement:
    """What the addressee's instrument reserves, as told by the one who received it."""
    value = tidy(find.words)[:160]
    return find.statement("reservation", actor=find.scene.recipient, modality="reported", force="received", value=value, details={"right": None, "condition": None})


def _right(find: Find) -> str | None:
    """The right that the words name."""
    words = find.text[find.start :]
    if _PART_LEFT.search(words):
        return "reduce"
    found = sorted((match.start(), right) for right, pattern in _RIGHT.items() if (match := pattern.search(words)))
    return found[0][1] if found else None


def may_leave(find: Find) -> list[Statement]:
    """The words "We may end our membership if …": a right that the writer keeps, not a rule of the initiative."""
    mention = subject(find.scene, find.text, *find.mood.window)
    if _SOURCE.search(find.text) or patterns.search(r"\b(?:[Mm]embers?|[Oo]bservers?|[Ss]upporters?|[Ss]ignator\w+|[Ee]ither (?:side|party)|a party|parties|they)\b[^,;]{0,30}\b(?:may|can)\b", find.text):
        return []
    if mention is not None and mention.name == find.scene.recipient != find.scene.sender:
        return []
    if patterns.match(r"You\b", find.text) or find.third_person:
        return []
    return reserves(find)


def asks(find: Find) -> list[Statement]:
    """Bitte, Wunsch for other terms: binds nobody; a request for a receipt or a list is none."""
    if silent(find) or (_POLITE.search(find.text) and not find.frame.rule.endswith("expects")) or _YOU_ASK.match(find.text):
        return []
    who = agent(find)
    passive = patterns.match(r"(?:is|are) requested|requested", find.text[find.start :]) and not told(find)
    who = find.scene.sender if passive else who
    past = told(find) or "told" in find.frame.marks
    if past and not patterns.search(r"\b(?:[Ww]e|I|[Tt]he (?:Council|Borough|City|County|District|Town|Parish|Trust|University|Authority))\b[^,;]{0,40}$", find.text[: find.start]):
        return []  # what the addressee asked for, it knows
    if who != find.scene.sender and not past:
        if who != find.scene.recipient or not patterns.match(r"Please|Could|May|Would", find.words):
            return []
        who = find.scene.sender
    reported = past or find.third_person
    return [
        find.statement(
            "request",
            actor=who,
            modality="reported" if reported else "requested",
            force="received" if reported else None,
            value=tidy(find.words)[:200],
            span=(find.sentence.floor, len(find.text)),
        )
    ]


_TO_THEM = lazy(r"\b[Yy]our (?:\w+ ){0,3}?(?:application|accession|membership|declaration|requests?|proposals?|wish(?:es)?|reservations?)\b|\b[Yy]ou (?:have |had )?(?:asked|requested|applied|proposed|wished)\b")


def _leads(find: Find) -> bool:
    """Whether the writer answers for the initiative: it is its own, or it speaks of what the addressee asked for."""
    name, sender = find.scene.initiative or "", find.scene.sender or ""
    return bool(name and sender and (name in sender or sender in name)) or any(_TO_THEM.search(text) for text in find.scene.texts())


def answers(find: Find) -> list[Statement]:
    """Antwort to what the addressee declared or asked: accepted, rejected, objected, open."""
    if silent(find) or find.third_person:
        return []
    marks = find.frame.marks
    before = find.sentence.before
    if "follows" in marks and (before is None or not patterns.search(r"\b[Yy]ou\b.*\b(?:ask|request|propos|suggest|wish)", before.text)):
        return []
    if "lead" in marks and not _leads(find):
        return []
    if find.frame.rule.endswith("no-scope") and "response" in find.kinds_read():
        return []
    clause = find.text[find.sentence.floor : find.mood.window[1]]
    value = marks["value"]
    if value == "accepted" and patterns.search(r"\b(?:cannot|(?:could|can) not be|not (?:been )?(?:granted|accepted|approved|agreed)|unable|declined?|rejected|refused?|turned down|not able)\b", clause):
        value = "rejected"
    if value == "rejected" and patterns.search(r"\byour? (?:\w+ )?(?:reservation|exclusion|proviso)", find.text):
        value = "objected"
    past = "told" in marks
    who = find.scene.recipient if past else find.scene.sender
    period = find.period()
    since = (period.since or period.point) if value == "accepted" else None
    return [
        find.statement(
            "response",
            actor=who,
            modality="reported" if past else "declared",
            force="accepted" if past else find.force(),
            value=f"{value}: {tidy(clause)[:160]}",
            since=since,
            details={"to": tidy(find.group("o")) or None},
            span=(max(find.sentence.floor, min(find.mood.window[0], find.match.start())), max(find.mood.window[1], find.match.end())),
        )
    ]


_BY = lazy(r"\b(?:by|not later than|no later than|before)(?: the end of)? (?=\d|[A-Z])")


def promises(find: Find) -> list[Statement]:
    """Verpflichtung, Zusage by the writer; of others it is told."""
    if silent(find):
        return []
    who, past = agent(find), told(find)
    scene = find.scene
    own = who == scene.sender
    if patterns.match(r"[Yy]ou\b", find.text) and "told" in find.frame.marks:
        who, own = scene.recipient, False
    if not own and not past:
        if "passive" not in find.frame.marks:
            return []
        who = scene.sender
    by = _BY.search(find.text, find.end)
    due = find.period().until or (first_day(find.text[by.end() :]) if by else None) or find.period().point
    then = patterns.match(r"(?:Until|Till|Up to) (?:then|that (?:date|day|time))\b", find.words)
    dated = next((k.starts for k in reversed(scene.statements) if k.kind == "withdrawal"), None) if then else None
    return [
        find.statement(
            "commitment",
            actor=who,
            until=dated or (due if by else None),
            modality="reported" if past else "declared",
            force="accepted" if past else None,
            value=tidy(find.text[find.mood.window[0] : find.mood.window[1]])[:200],
            details={"due": due} if due else {},
        )
    ]


def costs(find: Find) -> list[Statement]:
    """What membership costs, or that it costs nothing."""
    capped = find.frame.rule.endswith("cap") and patterns.search(r"\b(?:[Oo]ur|[Ii]ts|[Mm]y)\b", find.text)
    return _terms(find, "cost", own=bool(capped and not _SOURCE.search(find.text)))


def lasts(find: Find) -> list[Statement]:
    """How long one is bound, or that the own line ends by itself."""
    own = _OWN_TERM.search(find.words) is not None and not _SOURCE.search(find.text)
    if own and any(known.kind == "withdrawal" and known.modality == "declared" for known in find.scene.statements):
        return []  # the end is the withdrawal's
    if _JOINS_SO.search(find.text[find.sentence.floor : find.start]) and not _SOURCE.search(find.text):
        return []  # how long the joining is for, which the sentence does
    made = _terms(find, "duration", own=own)
    if made and own and made[0].until:
        for known in reversed(find.scene.statements):
            if known.kind == "accession" and known.modality == "declared" and known.actor == find.scene.sender:
                known.until = known.until or made[0].until
                break
    return made


def gives_notice(find: Find) -> list[Statement]:
    """The period of notice, and to which end; not that of a mandate."""
    if patterns.search(r"\b(?:authority|consent|mandate|proxy|power of attorney)\b", find.text):
        return []
    return _terms(find, "notice")


def owes(find: Find) -> list[Statement]:
    """What members have to do."""
    return _terms(find, "duty")


def _terms(find: Find, what: str, *, own: bool = False) -> list[Statement]:
    if find.mood.asked or find.mood.mentioned or twice(find, what) or silent(find):
        return []
    mention = subject(find.scene, find.text, *find.mood.window)
    mine = own or (what == "cost" and mention is not None and mention.name == find.scene.sender and not _SOURCE.search(find.text))
    until = _lasts_until(find) if what == "duration" else None
    return [term(find, what, tidy(find.text[find.mood.window[0] : find.mood.window[1]]), own=mine, until=until)]


def _lasts_until(find: Find) -> str | None:
    period = find.period()
    ends = patterns.search(r"\b(?:end|expire|lapse|terminate|run out|runs until)s?\b", find.words)
    return period.until or (period.point if ends else None)


def conditions(find: Find) -> list[Statement]:
    """Eintritt der Bedingung: met, or failed."""
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    if silent(find) or any(k.kind == "fulfilment" and first <= k.start < last for k in find.scene.statements):
        return []
    before = find.sentence.before
    if find.frame.rule.endswith("that") and (before is None or not patterns.search(r"\b(?:depend\w*|subject to|condition\w*|provided|proviso|require[sd]|hing(?:es|ed)|contingent|reserv\w+|pending|awaiting|until)\b", before.text)):
        return []
    words = find.words
    failed = patterns.search(r"\b(?:fail\w*|withheld|refused|rejected|lapses|declaration (?:has )?lapsed|not (?:been )?(?:met|fulfilled|approved|granted|awarded|obtained|secured|given)|did not)\b", words)
    period = find.period()
    return [
        find.statement(
            "fulfilment",
            actor=find.scene.sender,
            since=None if patterns.search(r"\b(?:approv\w+|resolution|decision)\b", words) else period.at or period.point or period.since,
            value=f"{'failed' if failed else 'met'}: {tidy(words)[:180]}",
        )
    ]
