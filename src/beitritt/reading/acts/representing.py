"""Vertretung: who speaks for whom."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .find import Find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

REPRESENTS = lazy(
    r"(?:[Mm]it)?[Vv]ertr[ei]t\w*|[Ss]tellvertret\w*|[Vv]ertretung|[Ww]ahrnehm\w*|wahrnimmt|wahrzunehmen|(?:in (?:unserem|ihrem|deren) Namen)|für (?:uns|sie|euch|mich|(?:die|den|das|unsere) [\wäöüß ]{3,40}?) (?:mit )?(?:spr|handel|auf(?:zu)?tr|auftr|stimm|erklär)\w*|Auftreten\w*|Sprecherrolle|begleite\w*|mitwahr\w*|einbezogen|represent\w*|behalf|bündel\w*|gebündelt\w*"
)
PROVISIONAL = lazy(
    r"\b(?:vorerst|bis auf Weiteres|bis auf weiteres|vorläufig|zunächst|einstweilen|für eine Übergangszeit|übergangsweise|for the time being|provisionally)\b"
)
OPINION = lazy(r"\b(?:Auffassung|Meinung|Ansicht|Standpunkt|Haltung|These|Rechtsauffassung|Interessen)\b")
_COURTESY = lazy(
    r"\b(?:dank\w*|bedank\w*|gratulier\w*|grüß\w*|begrüß\w*|bitte[nt]?|ersuch\w*|wünsch\w*|lad(?:e|en) (?:wir|ich)|weis(?:e|en) (?:wir|ich))\b"
)
"""What is said in others' names without acting for them."""
_AGENT = lazy(r"\b(?:wird|werden)\b.*?\b(?:durch|von)\b(?P<o>.*?)\bvertreten\b")


def representation(find: Find) -> list[Statement]:  # noqa: PLR0911, C901  each early return is a reason to stay silent
    """Vertretung by the writer for others, or of the writer by another ("lässt sich durch … vertreten")."""
    mood = find.mood
    text = find.text
    if (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.denied
        or OPINION.search(text[find.start : find.end + 60])
    ):
        return []
    if find.frame.rule.endswith("laesst-vertreten"):
        others = groups(find.scene, text, find.match.start("o"), find.match.end("o"))
        from beitritt.reading.context.actors import short

        word = patterns.search(r"\b([A-ZÄÖÜ]\w+)\s*$", find.group("o"))
        actor = others[0] if others else (short(find.scene, word.group(1)) if word else None)
        own = find.actor(find.scene.sender)
        represented = [own] if own else []
        if actor is None:
            return []
        return [_represents(find, actor, represented, declared=own == find.scene.sender)]
    actor = find.actor(find.scene.sender)
    if find.frame.rule.endswith("namens"):
        if _COURTESY.search(find.group("w")):
            return []
        mention = subject(find.scene, text, find.sentence.floor, find.start)
        actor = mention.name if mention else find.scene.sender
    agent = _AGENT.search(text, find.start, find.end)
    if agent:
        named = groups(find.scene, text, agent.start("o"), agent.end("o"))
        return (
            [by_own_words(find, named[0], [actor] if actor else [], {"represented": [actor], "form": None})]
            if named and named[0] != actor
            else []
        )
    represented = [name for name in groups(find.scene, text, find.match.start("w"), len(text)) if name != actor]
    if not represented:
        represented = [
            name
            for name in groups(find.scene, text, find.sentence.floor, find.start)
            if name not in {actor, find.scene.initiative}
        ]
    if not represented and "für" in find.frame.rule + text[find.start : find.end + 8]:
        from .spoken import spoken_for

        represented = [name for name in spoken_for(find, find.match.start("w"), find.match.end("w"), back=False) if name != actor]
    if not represented or (mood.unreal and "namens" not in find.frame.rule):
        return []
    if (
        find.frame.rule.endswith("vertritt")
        and patterns.search(r"[Vv]ersammlung|[Bb]eirat|[Ll]enkung|[Ss]teuerung|Gremi", text)
        and find.scene.sender in represented
    ):
        return []
    if any(
        known.kind == "representation" and known.actor == actor and set(known.on_behalf_of) & set(represented)
        for known in find.scene.statements[-2:]
    ):
        return []
    return [_represents(find, actor, represented, declared=actor == find.scene.sender)]


def _represents(find: Find, actor: str | None, represented: list[str], *, declared: bool) -> Statement:
    period = find.period()
    since = period.since or period.point
    if since is None and find.frame.marks.get("form") == "bundled":
        since = next(
            (
                s.starts
                for s in find.scene.statements
                if s.kind == "accession" and s.modality == "declared" and find.frame.rule.endswith("namens")
            ),
            None,
        )
    details: dict[str, object] = {"represented": represented, "form": find.frame.marks.get("form")}
    if PROVISIONAL.search(find.text):
        details["provisional"] = True
    return (
        find.statement(
            "representation",
            actor=actor,
            modality="declared" if declared and not find.third_person else "reported",
            force=find.force() if declared and not find.third_person else "accepted",
            since=since,
            until=period.until,
            on_behalf_of=represented,
            details=details,
        )
        if not (declared and actor != find.scene.sender)
        else by_own_words(find, actor, represented, details)
    )


def by_own_words(find: Find, actor: str | None, represented: list[str], details: dict[str, object]) -> Statement:
    """The represented itself says who speaks for it: declared, though another one acts."""
    statement = find.statement(
        "representation",
        actor=actor,
        modality="reported",
        force=find.force(),
        on_behalf_of=represented,
        details=details,
    )
    statement.modality = "declared"
    return statement


def speaks(find: Find) -> list[Statement]:
    """The words "Spricht für": for the writer, or the writer for others; "handelt zugleich für" rests on a mandate."""
    from beitritt.reading.context.actors import short

    mood = find.mood
    ended = patterns.search(r"\bnicht (?:mehr|länger)\b|\bletztmal|\bnur noch bis\b", find.text) is not None
    if mood.asked or mood.conditional or mood.mentioned or (mood.denied and not ended) or mood.unreal:
        return []
    actor = find.actor(find.scene.sender)
    place = find.match.start("w")
    from .spoken import spoken_for

    represented = [name for name in spoken_for(find, place, find.match.end("w")) if name != actor]
    word = patterns.match(r" (?:die|den|das|uns|mich)\b ?([A-ZÄÖÜ]\w+)?", find.group("w"))
    if not represented and word and actor != find.scene.sender:
        name = short(find.scene, word.group(1)) if word.group(1) else find.scene.sender
        represented = [name] if name else []
    here, _ = find.sentence.place(find.sentence.floor, len(find.text))
    if any(known.kind == "representation" and known.start >= here for known in find.scene.statements[-3:]):
        return []
    if not represented or patterns.search(r"\b(?:sich|alles|dafür|Vieles) ", find.text[find.start : find.end + 8]):
        return []
    if actor != find.scene.sender and find.scene.sender in represented:
        return [by_own_words(find, actor, represented, {"represented": represented, "form": None})]
    statement = _represents(find, actor, represented, declared=actor == find.scene.sender)
    statement.details["form"] = (
        "mandate" if patterns.search(r"Ermächtigung|Vollmacht|Mandat|bevollmächtigt", find.text) else None
    )
    if ended:
        statement.until, statement.starts = statement.until or statement.starts, None
    return [statement]


def represented_by(find: Find) -> list[Statement]:
    """The words "Die Vertretung durch den … bleibt unberührt": a representation that stands already."""
    text = find.text
    if (
        not patterns.search(r"\b(?:unberührt|besteht|bestehen|fort|weiterhin|bisherige\w*)\b", text)
        or find.mood.asked
        or find.mood.conditional
    ):
        return []
    from beitritt.reading.context.actors import short

    place = find.match.start("o")
    names = groups(find.scene, text, place, find.match.end("o"))
    word = patterns.match(r" (?:den|die|das) ([A-ZÄÖÜ]\w+)", find.group("o"))
    actor = (
        names[0]
        if names and names[0] in find.scene.bodies[:2]
        else (short(find.scene, word.group(1)) if word else None)
    )
    own = actor is not None and actor == find.scene.sender
    spoken_for = groups(find.scene, text, find.start, place) if own else [find.scene.sender or ""]
    represented = [name for name in spoken_for if name]
    return [
        find.statement(
            "representation",
            actor=actor,
            modality="declared" if own else "reported",
            force=None if own else "accepted",
            on_behalf_of=represented,
            details={"represented": represented, "form": None},
        )
    ]


def represented_before(find: Find) -> list[Statement]:
    """The words "…, für die der Verband bisher mitbestellt hat": a representation told in passing."""
    represented = groups(find.scene, find.text, find.sentence.floor, find.match.start() + 1)
    mention = subject(find.scene, find.text, find.match.start("a") - 4, find.match.end("a"))
    if not represented:
        return []
    actor = mention.name if mention else find.scene.sender
    return [
        find.statement(
            "representation",
            actor=actor,
            modality="reported",
            force="accepted",
            on_behalf_of=represented[-1:],
            details={"represented": represented[-1:], "form": None},
        )
    ]


def english(find: Find) -> list[Statement]:
    """English representation: "on behalf of", "represented by"."""
    if not find.mood.said:
        return []
    names = groups(find.scene, find.text, find.end, len(find.text))
    if not names:
        return []
    if "by" in find.text[find.start : find.end]:
        own = find.actor(find.scene.sender)
        return [_represents(find, names[0], [own] if own else [], declared=own == find.scene.sender)]
    return [_represents(find, find.actor(find.scene.sender), names, declared=True)]


def authorised(find: Find) -> list[Statement]:
    """The words "haben den Landkreis bevollmächtigt": others have empowered the writer, who acts for them."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or find.third_person:
        return []
    represented = groups(find.scene, find.text, find.sentence.floor, find.start)
    represented = [name for name in represented if name != find.scene.sender]
    if not represented or find.scene.sender is None:
        return []
    return [by_own_words(find, find.scene.sender, represented, {"represented": represented, "form": "bundled"})]


def just_represented(find: Find) -> bool:
    """Whether a paper has just told that others are spoken for: who agrees then agrees to that."""
    if find.scene.genre not in {"resolution_paper", "minutes", "motion", "reply"} or VOTE.search(find.text):
        return False
    return any(known.kind in {"representation", "consent"} for known in find.scene.statements[-3:])


VOTE = lazy(r"\b(?:Abstimmung\w*|einstimmig|mehrheitlich|Stimmen|Enthaltung\w*)\b")
"""Who agrees by voting agrees to a resolution, not to being spoken for."""
