"""Who speaks for whom, who agrees to it, and who runs it."""

from __future__ import annotations

import re

from beitritt.reading.actors import groups, subject
from beitritt.reading.clauses import clause

from beitritt.reading.phrases.de_acts import BOARD
from beitritt.reading.phrases.en import BOARD as ENGLISH_BOARD

from .find import Find, tidy
from beitritt.reading.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_REPRESENTS = lazy(r"(?:[Mm]it)?[Vv]ertr[ei]t\w*|[Ss]tellvertret\w*|[Vv]ertretung|[Ww]ahrnehmung|begleite\w*|mitwahr\w*|einbezogen|represent\w*|behalf|bündel\w*|gebündelt\w*")
_PROVISIONAL = lazy(r"\b(?:vorerst|bis auf Weiteres|bis auf weiteres|vorläufig|zunächst|einstweilen|für eine Übergangszeit|übergangsweise|for the time being|provisionally)\b")
_OPINION = lazy(r"\b(?:Auffassung|Meinung|Ansicht|Standpunkt|Haltung|These|Rechtsauffassung|Interessen)\b")
_AGENT = lazy(r"\b(?:wird|werden)\b.*?\b(?:durch|von)\b(?P<o>.*?)\bvertreten\b")
_BOARD = lazy(rf"\b(?:{BOARD}|{ENGLISH_BOARD})\b")
_NO = lazy(r"\b(?:nicht|kein\w*|weder|not|no)\b")
_PROPOSED = lazy(r"\b(?:beantragt|Antrag|vorgeschlagen|schlägt vor|gedacht|fragt|soll(?:te|ten)?|könnte\w*|würde\w*|hat jedes|habe jedes|haben alle)\b")
_NOBODY = lazy(r"\b(?:Dienst|Auftrag|Rahmen|Ämtern?)\b")
_OFFICE_NOUN = (
    r"(?:[A-ZÄÖÜ][\w-]*(?:büro|amt|stelle|zentrum|center|dienst|bereich|abteilung|dezernat|referat|(?:[sth]|b)leitung|stab|schule|werke|agentur|beauftragte[nr]?)\b|"
    r"(?:Amt|Dezernat|Fachbereich|Fachdienst|Sachgebiet|Referat|Abteilung|Stabsstelle|Leitung|Leiter(?:in)?|Büro|Stelle|Jobcenter|Kreisjobcenter|Integrationszentrum|Herr[n]?|Frau|Office|Institute|Department|Directorate|Division|Head|Unit|Jugendamt|Gesundheitsamt|Umweltamt|Beigeordnete[rn]?))"
)
_OFFICE = lazy(rf"(?:\b(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]em|[Dd]en|[Uu]nser(?:e[mnr]?)?|[Mm]ein(?:e[mnr]?)?|[Tt]he) )?(?:[A-ZÄÖÜ][\wäöüß]+(?:es|er|en|e|n)? ){{0,2}}{_OFFICE_NOUN}(?: (?:des|der|für|of|for)(?: [A-ZÄÖÜ][\w-]+)(?:(?: und| and|,) [A-ZÄÖÜ][\w-]+)*| (?:[IVX]+|\d+(?:\.\d+)?)\b)*")


def consent(find: Find) -> list[Statement]:
    """Zustimmung to being represented: given, refused or withdrawn by the writer; of others it is only claimed."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or "____" in find.text:
        return []
    near = find.text
    if not _REPRESENTS.search(near) and not find.frame.rule.endswith("widerruf"):
        before = find.sentence.before
        if before is None or not _REPRESENTS.search(before.text) or not re.search(r"\b(?:dem|dies\w*|Zustimmung|Mandat|Vollmacht)\b", near):
            return []
    if mood.unreal and not _NO.search(find.text[slice(*mood.window)]):
        return []
    actor = find.actor(find.scene.sender)
    value = find.frame.marks.get("value") or ("refused" if _denied(find) else "given")
    third = actor not in {None, find.scene.sender}
    if third and value == "given" and re.search(r"\b(?:vorausgesetzt|unterstellt|gehen wir|ausgegangen)\b", near):
        return []
    period = find.period()
    details: dict[str, object] = {"to": "representation", "represented": [actor] if actor else []}
    if _PROVISIONAL.search(near):
        details["provisional"] = True
    statements = [
        find.statement(
            "consent",
            actor=actor,
            modality="reported" if third else "declared",
            force=("resolved" if re.search(r"beschl|Sitzung|Ratsb", near) else "received") if third else None,
            until=period.until,
            since=period.since,
            value=f"{value}: {tidy(near[find.start :])[:140]}",
            details=details,
            span=(find.sentence.floor, len(near)),
        )
    ]
    if third and value == "given" and "vertret" in near:
        statements.insert(0, _claimed(find, actor))
    return statements


def _denied(find: Find) -> bool:
    first, last = clause(find.text, find.start, find.end)
    return bool(_NO.search(find.text[first:last]))


def _claimed(find: Find, actor: str | None) -> Statement:
    """The representation that rests on a consent told by the representative itself."""
    represented = [actor] if actor else []
    details: dict[str, object] = {"represented": represented, "form": "informal", "consent": "claimed"}
    if _PROVISIONAL.search(find.text):
        details["provisional"] = True
    return find.statement(
        "representation", actor=find.scene.sender, on_behalf_of=represented, details=details, span=(0, len(find.text))
    )


def representation(find: Find) -> list[Statement]:
    """Vertretung by the writer for others, or of the writer by another ("lässt sich durch … vertreten")."""
    mood = find.mood
    text = find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or _OPINION.search(text[find.start : find.end + 60]):
        return []
    if find.frame.rule.endswith("laesst-vertreten"):
        others = groups(find.scene, text, find.match.start("o"), find.match.end("o"))
        from beitritt.reading.actors import short

        word = re.search(r"\b([A-ZÄÖÜ]\w+)\s*$", find.group("o"))
        actor = others[0] if others else (short(find.scene, word.group(1)) if word else None)
        own = find.actor(find.scene.sender)
        represented = [own] if own else []
        if actor is None:
            return []
        return [_represents(find, actor, represented, declared=own == find.scene.sender)]
    actor = find.actor(find.scene.sender)
    if find.frame.rule.endswith("namens"):
        mention = subject(find.scene, text, find.sentence.floor, find.start)
        actor = mention.name if mention else find.scene.sender
    agent = _AGENT.search(text, find.start, find.end)
    if agent:
        named = groups(find.scene, text, agent.start("o"), agent.end("o"))
        return [_by_own_words(find, named[0], [actor] if actor else [], {"represented": [actor], "form": None})] if named and named[0] != actor else []
    represented = [name for name in groups(find.scene, text, find.match.start("w"), len(text)) if name != actor]
    if not represented:
        represented = [name for name in groups(find.scene, text, find.sentence.floor, find.start) if name not in {actor, find.scene.initiative}]
    if not represented or (mood.unreal and "namens" not in find.frame.rule):
        return []
    if find.frame.rule.endswith("vertritt") and re.search(r"[Vv]ersammlung|[Bb]eirat|[Ll]enkung|[Ss]teuerung|Gremi", text) and find.scene.sender in represented:
        return []
    return [_represents(find, actor, represented, declared=actor == find.scene.sender)]


def _represents(find: Find, actor: str | None, represented: list[str], *, declared: bool) -> Statement:
    period = find.period()
    since = period.since or period.point
    if since is None and find.frame.marks.get("form") == "bundled":
        since = next((s.starts for s in find.scene.statements if s.kind == "accession" and s.modality == "declared" and find.frame.rule.endswith("namens")), None)
    details: dict[str, object] = {"represented": represented, "form": find.frame.marks.get("form")}
    if _PROVISIONAL.search(find.text):
        details["provisional"] = True
    return find.statement(
        "representation",
        actor=actor,
        modality="declared" if declared and not find.third_person else "reported",
        force=find.force() if declared and not find.third_person else "accepted",
        since=since,
        until=period.until,
        on_behalf_of=represented,
        details=details,
    ) if not (declared and actor != find.scene.sender) else _by_own_words(find, actor, represented, details)


def _by_own_words(find: Find, actor: str | None, represented: list[str], details: dict[str, object]) -> Statement:
    """The represented itself says who speaks for it: declared, though another one acts."""
    statement = find.statement("representation", actor=actor, modality="reported", force=find.force(), on_behalf_of=represented, details=details)
    statement.modality = "declared"
    return statement


def speaks(find: Find) -> list[Statement]:
    """"Spricht für": for the writer, or the writer for others; "handelt zugleich für" rests on a mandate."""
    from beitritt.reading.actors import short

    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or mood.unreal:
        return []
    actor = find.actor(find.scene.sender)
    place = find.match.start("w")
    represented = [name for name in groups(find.scene, find.text, place, find.match.end("w")) if name != actor]
    word = re.match(r" (?:die|den|das|uns|mich)\b ?([A-ZÄÖÜ]\w+)?", find.group("w"))
    if not represented and word and actor != find.scene.sender:
        name = short(find.scene, word.group(1)) if word.group(1) else find.scene.sender
        represented = [name] if name else []
    if not represented or re.search(r"\b(?:sich|alles|dafür|Vieles) ", find.text[find.start : find.end + 8]):
        return []
    if actor != find.scene.sender and find.scene.sender in represented:
        return [_by_own_words(find, actor, represented, {"represented": represented, "form": None})]
    statement = _represents(find, actor, represented, declared=actor == find.scene.sender)
    statement.details["form"] = "mandate" if re.search(r"Ermächtigung|Vollmacht|Mandat|bevollmächtigt", find.text) else None
    return [statement]


def represented_by(find: Find) -> list[Statement]:
    """"Die Vertretung durch den … bleibt unberührt": a representation that stands already."""
    text = find.text
    if not re.search(r"\b(?:unberührt|besteht|bestehen|fort|weiterhin|bisherige\w*)\b", text) or find.mood.asked or find.mood.conditional:
        return []
    from beitritt.reading.actors import short

    place = find.match.start("o")
    names = groups(find.scene, text, place, find.match.end("o"))
    word = re.match(r" (?:den|die|das) ([A-ZÄÖÜ]\w+)", find.group("o"))
    actor = names[0] if names and names[0] in find.scene.bodies[:2] else (short(find.scene, word.group(1)) if word else None)
    represented = [find.scene.sender] if find.scene.sender else []
    return [find.statement("representation", actor=actor, modality="reported", force="accepted", on_behalf_of=represented, details={"represented": represented, "form": None})]


def represented_before(find: Find) -> list[Statement]:
    """"…, für die der Verband bisher mitbestellt hat": a representation told in passing."""
    represented = groups(find.scene, find.text, find.sentence.floor, find.match.start() + 1)
    mention = subject(find.scene, find.text, find.match.start("a") - 4, find.match.end("a"))
    if not represented:
        return []
    actor = mention.name if mention else find.scene.sender
    return [find.statement("representation", actor=actor, modality="reported", force="accepted", on_behalf_of=represented[-1:], details={"represented": represented[-1:], "form": None})]


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


def appointment(find: Find) -> list[Statement]:
    """Benennung of who manages: one statement for each unit named."""
    mood = find.mood
    text = find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or _PROPOSED.search(text) or mood.unreal:
        return []
    units = offices(text, find.sentence.floor)
    if not units:
        return []
    units = [unit for unit in units if not (unit == _role(find) or unit.endswith(_role(find) or "?"))]
    if not units:
        return []
    if len(units) > 1 and re.search(r"\bvo[mn] .* auf ", text):
        units = units[-1:]  # from one to another: the last one has it now
    period = find.period()
    role = find.group("r") or find.group("r2")
    return [_appointed(find, "management", role, unit, period.until) for unit in units]


def _role(find: Find) -> str:
    return find.group("r") or find.group("r2")


def contact(find: Find) -> list[Statement]:
    """Ansprechstelle: who is to be asked."""
    mood = find.mood
    text = find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or mood.unreal or re.search(r"\b(?:Ihre[mnrs]?\b|Ihr (?!(?:\w+ )?Ansprech))|\b[Bb]itten wir\b", text):
        return []
    heading = re.match(r"(?:[\dA-Z][.)]? +)?(?:Ansprech|Kontakt|Zuständig)", text) and _form(find)
    if not heading and not re.search(r"\b(?:ist|sind|benenn\w*|benannt|steht|fungiert|dient|bleibt|richten|beantwortet|zuständig|Zuständig|designated|is|be|appoint\w*|nominat\w*|serve\w*)\b", text):
        return []
    units = offices(text, find.sentence.floor)
    return [_appointed(find, "contact", find.group("r"), units[0], find.period().until)] if units else []


def _form(find: Find) -> bool:
    return find.scene.genre == "form"


def member(find: Find) -> list[Statement]:
    """A seat in one of the initiative's boards, taken by an office for its body."""
    mood = find.mood
    text = find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or _PROPOSED.search(text) or mood.unreal:
        return []
    board = _BOARD.search(text, find.sentence.floor)
    if board is None or find.scene.genre in {"resolution_paper", "motion", "reply"} or re.search(r"[Aa]usschuss|[Ss]chulbeirat", board.group()):
        return []
    units = [unit for unit in offices(text, find.sentence.floor) if unit != board.group()]
    if not units:
        return []
    return [_appointed(find, "member", board.group(), units[0], find.period().until)]


def _appointed(find: Find, role: str, words: str, unit: str, until: str | None) -> Statement:
    details: dict[str, object] = {"role": role, "appointed": unit}
    if _PROVISIONAL.search(find.text):
        details["provisional"] = True
    statement = find.statement(
        "appointment", actor=find.scene.sender, until=until, value=f"{tidy(words)}: {unit}", details=details,
        span=(find.sentence.floor, len(find.text)),
    )
    place = find.text.find(unit, find.sentence.floor)
    statement.details["appointed_span"] = list(find.sentence.place(place, place + len(unit))) if place >= 0 else None
    return statement


def offices(text: str, floor: int = 0) -> list[str]:
    """The offices, units or posts that a sentence names, without their articles."""
    found = []
    for match in _OFFICE.finditer(text, floor):
        name = re.sub(r"^(?:[Dd](?:as|ie|er|em|en)|[Uu]nser\w*|[Mm]ein\w*|[Tt]he) ", "", match.group())
        if not re.search(r"^(?:Geschäftsstelle|Ansprechstelle|Koordinierungsstelle$|Kontaktstelle|Stelle$|Anlaufstelle|Geschäftsführung|Halbe Stelle|Leitung$)", name):
            found.append(tidy(name))
    return found
