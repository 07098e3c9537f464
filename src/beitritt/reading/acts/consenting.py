"""Zustimmung to being represented: given, refused, withdrawn by the writer; claimed by the representative."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject
from beitritt.reading.context.clauses import clause
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.periods import period as dates

from .find import Find, tidy
from .pointing import HEARSAY, agreeing, of_deed, spoken_for, told_of
from .representing import PROVISIONAL, REPRESENTS, just_represented

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_NO = lazy(r"\b(?:nicht|kein\w*|weder|not|no)\b")
_REFUSED = lazy(
    r"\b(?:nicht|kein\w*|weder|verweiger\w*|versag\w*|vorenthalt\w*|abgelehnt|lehn\w*|abgesehen|abzusehen|absehen|fehlt|fehle|dagegen|gegen)\b"
)
_WITHDRAWN = lazy(
    r"\b(?:[Ww]iderr[ui]\w+|zurückgenommen|zurückgezogen|(?:[Nn]immt|[Nn]ehm\w+|[Zz]ieh\w+)\b.*\bzurück|entz(?:ogen|iehen|iehe|ieht)|[Ee]ntzieh\w+|erlischt|erlöschen|erloschen\w*|aufgehoben|gekündigt|beendet|"
    r"nicht (?:länger|mehr|weiter)|(?:[Hh]eb\w+)\b.*\bauf|hinfällig|entfällt)\b"
)
_CLOSED = lazy(r"\b(?:Vollmacht|Bevollmächtigung|Ermächtigung|Vertretungs\w+|Mandat|Einverständnis\w*)\b")
_OTHER_MATTER = guard(
    r"\b(?:Datenverarbeitung|Daten\b|Datenschutz\w*|Fotos?|Veröffentlichung|Eltern\w*|Telefonnummer|Ratsherr\w*|Ratsmitglied|Niederschrift|Verfahren[sd]?\w*|Klage|Kanzlei|Prozess\w*|rechtlichen Interessen|\w*[Mm]iete|Ratenzahlung|Lieferbedingungen|Bauantrag|Konto|Bank\w*|Urlaub\w*)\b"
)
_HANDED_IN = lazy(r"\b(?:deren|dessen|ihre) (?:\w+ )?Vollmacht(?:en)?\b[^,;]{0,40}\b(?:bei|anbei|beigefügt|liegen|liegt)\b")
_VOICE = lazy(
    r"(?:[Mm]it)?[Vv]ertr[ei]t\w*|[Ss]tellvertret\w*|[Vv]ertretung|[Ww]ahrnehm\w*|wahr(?:zu)?nehm\w*|mitwahr\w*|für (?:uns|sie|mich|die \w+|unsere \w+|alle \w+)\b|(?:in (?:unserem|ihrem|seinem|deren)|im) Namen|Vorgehen|[Bb]evollmächtig\w*|[Ee]rmächtig\w*|[Vv]ollmacht|\w*Mandat"
)
_HEAD = lazy(r"(?:[Dd]ie|[Dd]er|[Dd]as) ([A-ZÄÖÜ][^,;.]{3,80}?) (?:hat|haben|ist|sind|möchten?|wollen|will|wünsch\w+|lehn\w+)\b")
_REASON = lazy(r", (?:da|weil|denn|nachdem|zumal|obwohl|obgleich) ")
_SERVANT = lazy(
    r"\b(?:Verwaltung|Stadtverwaltung|Kreisverwaltung|(?:Ober)?[Bb]ürgermeister(?:in)?|Landrat|Landrätin|Vorstand|Geschäftsführ\w+|Amt)\b"
)
_FORCED = lazy(r"[Bb]eschl|Sitzung|Ratsb|(?:[Gg]emeindevertretung|[Rr]at|Kreistag|[Vv]ersammlung|Bürgerschaft)\b")

_ACTS_FOR = lazy(r"\bdass (?:der|die|das|wir|ich)\b[^;]*\b(?:mit ?)?vertr(?:itt|ete|eten)\b")


def consent(find: Find) -> list[Statement]:
    """Zustimmung to being represented: given, refused or withdrawn by the writer; of others it is only claimed."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or "____" in find.text or HEARSAY.within(find.sentence):
        return []
    near = find.text
    if not REPRESENTS.search(near) and not find.frame.rule.endswith("widerruf"):
        before = find.sentence.before
        spoken = f"{find.scene.subject} {before.text if before else ''}"
        if not just_represented(find) and (
            not REPRESENTS.search(spoken)
            or not patterns.search(r"\b(?:dem|damit|hiermit|hierzu|dazu|dies\w*|Zustimmung|Mandat|Vollmacht)\b", near)
        ):
            return []
    if (mood.unreal and not _NO.search(find.text[slice(*mood.window)])) or of_deed(find) or told_of(find):
        return []
    actor = spoken_for(find) or agreeing(find) or find.actor(find.scene.sender)
    value = find.frame.marks.get("value") or ("refused" if _denied(find) else "given")
    if patterns.search(r"\bfür uns (?:völlig |durchaus )?in Ordnung\b|\bunserer?seits\b", near):
        actor = find.scene.sender
    if actor == find.scene.sender and patterns.search(r"\b(?:von|durch) uns\b", near) and not patterns.search(r"\b[Ww]ir\b", near):
        head = _HEAD.match(near, find.sentence.floor)  # who is spoken for by the writer is another
        actor = tidy(head.group(1)) if head else None
    third = actor != find.scene.sender and not (actor is None and value == "given")
    if third and value == "given" and patterns.search(r"\b(?:vorausgesetzt|unterstellt|gehen wir|ausgegangen)\b", near):
        return []
    told = value == "given" and not third and patterns.search(r"\bhatten?\b", find.text[slice(*mood.window)]) is not None
    period = find.period()
    details: dict[str, object] = {"to": "representation", "represented": [actor] if actor else []}
    if PROVISIONAL.search(near):
        details["provisional"] = True
    statements = [
        find.statement(
            "consent",
            actor=actor,
            modality="reported" if third or told else "declared",
            force=("resolved" if _FORCED.search(near) else "received") if third else "accepted" if told else None,
            until=period.until,
            since=period.since,
            value=f"{value}: {tidy(near[find.start :])[:140]}",
            details=details,
            span=(find.sentence.floor, len(near)),
        )
    ]
    if third and value == "given" and patterns.search(r"vertr(?:et|itt)", near):
        statements.insert(0, _claimed(find, actor))
    return statements


def _denied(find: Find) -> bool:
    first, last = clause(find.sentence, find.start, find.end)
    return bool(_NO.search(find.text[first:last]))


def _claimed(find: Find, actor: str | None) -> Statement:
    """The representation that rests on a consent told by the representative itself."""
    represented = [actor] if actor else []
    details: dict[str, object] = {"represented": represented, "form": "informal", "consent": "claimed"}
    if PROVISIONAL.search(find.text):
        details["provisional"] = True
    return find.statement(
        "representation", actor=find.scene.sender, on_behalf_of=represented, details=details, span=(0, len(find.text))
    )


_BY_POWER = lazy(r"\b(?:[Ii]n|[Kk]raft|[Aa]ufgrund|[Gg]emäß|[Ll]aut)(?: (?:de[rs]|einer|unsere[rs]|uns|mir|meiner|dieser|ihr|ihm|\w+t?en|ausdrücklicher|schriftlicher)){0,4} $")


def _by_power(find: Find) -> bool:
    """Whether the noun only says by whose word something is done ("kraft der uns erteilten Vollmacht")."""
    before = find.text[: find.match.start("o")] if find.group("o") else ""
    near = patterns.search(r"\b(?:in|mit|kraft|aufgrund|laut|gemäß|unter|ohne) (?:\w+ )?$", before[-30:])
    return near is not None or ("ollmacht" in find.group("o") and _BY_POWER.search(before) is not None)


_OF_MONEY = lazy(r"\b(?:SEPA|Lastschrift\w*|Einzugs?ermächtigung|Abbuchung\w*|Kontovollmacht)\b")
"""A mandate that a bank needs."""


def agreement(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """A noun of consent with what is done to it, or a refusal in so many words."""
    mood, text = find.mood, find.text
    if mood.asked or mood.mentioned or mood.hoped or _OTHER_MATTER.within(find.sentence) or "____" in text:
        return []
    if HEARSAY.within(find.sentence) or _HANDED_IN.search(text) or _OF_MONEY.search(text):
        return []
    if patterns.search(r"\bin (?:deren|dessen|ihrem) Namen\b|\bin Vollmacht\b", text) and patterns.search(r"\bden (?:\w+ )?Beitritt\b|\bTeilnahme\b", text):
        return []  # the act itself, in others' names
    if mood.conditional and not text.startswith("Soweit"):
        return []
    value = find.frame.marks.get("value") or _value(find)
    strong = _CLOSED.search(find.text[find.match.start() : find.match.end()])
    if (
        not _VOICE.search(text)
        and not _voiced_before(find)
        and not (strong and (value != "given" or "rklärung" in text))
    ):
        return []
    if mood.unreal and (value == "given" or not _NO.search(text)):
        return []
    if patterns.search(r"\bbeh(?:alten|ält|alte)\b.*\bvor\b|\bjederzeit\b|\bvorbehalten\b", text):
        return []  # a right that is kept
    if _by_power(find):
        return []  # "in Vollmacht" says for whom, not that it is given
    of = patterns.match(r" (?:der|des|aller|beider) ", text[find.match.end("o") :]) if find.group("o") else None
    owners = groups(find.scene, text, find.match.end("o"), find.match.end("o") + 80) if of else []
    actor = owners[0] if owners else find.actor(find.scene.sender)
    if value == "given" and _dates(find, actor):
        return []
    claims = value == "given" and actor not in {None, find.scene.sender} and _ACTS_FOR.search(text)
    return [*([_claimed(find, actor)] if claims else []), _consent(find, actor, value)]


def _dates(find: Find, actor: str | None) -> bool:
    """The words "Die Zustimmung gilt bis …" date the consent that was just given."""
    until = find.period().until
    for known in reversed(find.scene.statements[-3:]):
        if known.kind == "consent" and known.actor == actor and str(known.value).startswith("given"):
            known.until = known.until or until
            return True
    return False


def _voiced_before(find: Find) -> bool:
    before = find.sentence.before
    return (
        before is not None
        and patterns.search(_VOICE.pattern + r"|[Ee]inverständnis|[Zz]ustimmung", before.text) is not None
    )


def _value(find: Find) -> str:
    words = find.text[slice(*clause(find.sentence, find.match.start(), find.match.end()))]
    if _WITHDRAWN.search(words):
        return "withdrawn"
    if patterns.search(r"\bumfasst\b|\bbezieht sich\b|\breicht\b", words):  # a limit of what is given
        return "given"
    return "refused" if _REFUSED.search(words) else "given"


def _consent(find: Find, actor: str | None, value: str) -> Statement:
    third = actor not in {None, find.scene.sender}
    reason = _REASON.search(find.text, find.sentence.floor)
    period = dates(find.text, find.sentence.floor, reason.start()) if reason else find.period()
    details: dict[str, object] = {"to": "representation", "represented": [actor] if actor else []}
    if PROVISIONAL.search(find.text):
        details["provisional"] = True
    since = period.since or (period.point if value == "withdrawn" else None)
    return find.statement(
        "consent",
        actor=actor,
        initiative=find.scene.initiative if reason else None,
        modality="reported" if third else "declared",
        force=("resolved" if _FORCED.search(find.text) else "received") if third else None,
        since=since,
        until=period.until,
        value=f"{value}: {tidy(find.words)[:140]}",
        details=details,
        span=(find.sentence.floor, len(find.text)),
    )


def entitled(find: Find) -> list[Statement]:
    """The words "Der Kreis darf für uns …", "ist nicht befugt, für die Stadt …": said by the represented of another."""
    mood, text = find.mood, find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped or _OTHER_MATTER.within(find.sentence):
        return []
    if not _of_writer(find) or _by_writer(find):
        return []
    value = find.frame.marks.get("value") or (
        "refused" if _NO.search(text[find.match.start() : find.match.end()]) else "given"
    )
    if patterns.search(r"\bnicht (?:mehr|länger|weiter)\b", text):
        value = "withdrawn"
    return [_consent(find, find.scene.sender, value)]


def _by_writer(find: Find) -> bool:
    """Whether it is the writer that may or is entitled to."""
    between = find.group("n")
    if patterns.search(r"\b(?:wir|ich)\b", between):
        return True
    if patterns.search(r"\b(?:der|die|das) [A-ZÄÖÜ]", between):
        return bool(groups(find.scene, between, 0, len(between))[:1] == [find.scene.sender])
    who = subject(find.scene, find.text, *clause(find.sentence, find.match.start(), find.match.start() + 1))
    return who is not None and who.name == find.scene.sender and not who.pronoun


def _of_writer(find: Find) -> bool:
    """Whether the one that would be spoken for is the writer."""
    if patterns.search(r"\b(?:uns|unsere[nrm]?|unserem|mich|mir)\b", find.text):
        return True
    named = groups(find.scene, find.text, find.sentence.floor, len(find.text))
    kind = (find.scene.sender or "").split(" ", 1)[0]
    return any(name.startswith(find.scene.sender or "?") for name in named) or bool(
        kind and patterns.search(rf"\b(?:die|der|das|den) {kind}\b(?! [A-Z])", find.text)
    )


def approves(find: Find) -> list[Statement]:  # noqa: PLR0911, C901  each early return is a reason to stay silent
    """The words "billigt, dass der Kreis für sie handelt": consent as a verb."""
    mood, text = find.mood, find.text
    word = text[find.start : find.end]
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped or mood.unreal or _OTHER_MATTER.within(find.sentence) or HEARSAY.within(find.sentence):
        return []
    if patterns.search(r"\b(?:sind|wurden|bin|wurde|werden) (?:wir|ich)\b", text) and word.endswith("t"):
        return []
    if patterns.search(r"\b[Mm]it (?:de[rmn]|dieser) [A-ZÄÖÜ][^,;]{2,100}\b(?:wird|werden|ist|sind)\b", text) and word.endswith("t"):
        return []  # who is put in charge
    if patterns.search(r"\b(?:uns|mich)\b (?:(?:die|der|das) )?[^;]*\b(?:beauftragt|bevollmächtigt|mandatiert)\b", text) and patterns.search(r"\b(?:Interessen|Vollmacht|anwaltlich\w*|rechtlich\w*|mit (?:seiner|ihrer) Vertretung)\b", text):
        return []  # who instructs counsel
    if word.startswith(("heiß", "Heiß")) and "gut" not in find.group("w"):
        return []
    if _SERVANT.search(text) and not patterns.search(r"\b(?:vertr[ei]t\w*|[Vv]ertretung)\b", text):
        return []
    if not patterns.search(_VOICE.pattern, text) or (
        patterns.search(r"\b(?:Beitritt\w*|beizutreten|zu vollziehen|zu erklären)\b", find.group("w"))
        and not patterns.search(r"in unserem Namen|für (?:sie|uns)\b", text)
    ):
        return []
    actor = find.actor(find.scene.sender)
    third = actor not in {None, find.scene.sender}
    if (
        (third or patterns.search(r"\bhaben\b(?! (?:wir|ich)\b)(?<!wir haben)(?<!ich haben)", text))
        and patterns.search(r"\b(?:haben|hat)\b", text)
        and word.startswith(("bevollm", "ermächt", "beauftr", "mandat"))
    ):
        return []  # they empower the writer: a representation
    if third and "Vorgehen" not in text and not patterns.search(r"\bvertr[ei]t|[Vv]ertretung|wahrnimmt|spricht", text):
        return []
    if actor == find.scene.recipient:
        return []
    return [_consent(find, actor, "refused" if _NO.search(text[slice(*mood.window)]) else "given")]


def agreed(find: Find) -> list[Statement]:
    """The words "Es bestand Einvernehmen, dass der Kreis für alle auftritt": those who met agree to be represented."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.denied:
        return []
    named = [
        name for name in groups(find.scene, find.text, find.sentence.floor, len(find.text)) if name != find.scene.sender
    ]
    actor = named[-1] if named else find.actor()
    return [_claimed(find, actor), _consent(find, actor, "given")]


def ticked_consent(find: Find) -> list[Statement]:
    """A form's "Einverständnis mit der Vertretung: ja"."""
    if "ertret" not in find.text and "ahrnehm" not in find.text:
        return []
    return [_consent(find, find.scene.sender, "given" if find.text[find.start : find.end] == "ja" else "refused")]
