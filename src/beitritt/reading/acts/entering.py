"""Beitritt told without its own verb: roles, nouns with what is done to them, forms, lists, words that point back."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import first_day

from .find import Find
from .joining import accession, mended
from .particulars import level
from .telling import NETWORK, clause_of, performed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_JOIN = lazy(
    r"\b(?:[Bb]eitritt\w*|[Aa]nschluss|[Tt]eilnahme|[Mm]itwirkung|[Mm]itarbeit|\w*[Mm]itgliedschaft|[Bb]eteiligung|[Aa]ufnahme|[Mm]itzeichnung|[Uu]nterzeichnung|hinzu(?:zu)?tre\w*|beizutreten|beitreten|anzuschließen)\b"
)
_LEAVE = lazy(r"\b(?:Kündigung|Austritt\w*|Ausscheiden|Rückzug|Ausstieg)\b")
_NOT_ENTERING = lazy(
    r"\b(?:Abstimmung|Diskussion|Debatte|Aussprache|Kündigung\w*|Austritts?|Ausscheiden|Ende|Beendigung|Ruhen|Aussetzung|Verlängerung|Fortsetzung|Fortführung|Wiederaufnahme|Interesse|Bereitschaft|Absicht|nur noch|weiterhin|Vertretung|Zustimmung|Verzicht|"
    r"Entwurf|Muster(?:text|erklärung)?|Vordruck|Frage|Beratung|Tagesordnung\w*|Sitzung|Veranstaltung\w*|Workshop\w*|Tagung|Seminar\w*|Umfrage|Gebühr\w*|Kinder\w*|Turnverein|Rechtsstreit|Klage|Bewerbung|Europäisch\w*|Länder)\b"
)
_LESS = lazy(r"\b(?:ruht|endet|beendet|kündigt|aufgibt|niederlegt|einstellt|zurückzieht|ruhen lässt|fortzusetzen|fortzuführen|weiterzuführen|zu (?:verlängern|kündigen|beenden|prüfen|reduzieren)|auszusetzen|ruhen zu lassen|umzuwandeln|aufzugeben|beizubehalten|(?:wird|werden|ist|soll)\b[^,;]{0,80}?\b(?:gekündigt|beendet|ausgesetzt|fortgesetzt|verlängert|aufgegeben|umgewandelt))\b")
"""What becomes of a bond that there is already."""
_ABOUT = lazy(
    r"\b(?:[Üü]ber|[Zz]u[mr]?|[Vv]on|[Ff]ür|[Gg]egen|[Bb]ei|[Ii]m Falle|[Mm]it|[Vv]or|[Nn]ach|[Ww]egen|[Hh]insichtlich|[Bb]ezüglich)(?: (?:der|dem|den|die|das|eine[nrms]?|unsere[nrms]?|Ihre[nrms]?|seine[nrms]?))?(?: \w+)? $"
)
_PARTICLE = (
    ("zeig", r"\ban\b"), ("sag", r"\bzu\b"), ("meld", r"\ban\b"), ("geb", r"\b(?:bekannt|ab)\b"), ("gib", r"\b(?:bekannt|ab)\b"),
    ("sicher", r"\bzu\b"), ("teil", r"\bmit\b"),
)  # fmt: skip
_DOUBT = lazy(
    r"nicht zu\b|bedeutet|unzutreffend|falsch|\bfordert|\bbitte|\bhoff|\bbegrüß|\bangeregt|\bwünsch|\bvorgeschlagen|\bempf[ei]hl|\bgefragt|\bvoraus|\bdamit Sie|\bnicht\b"
)


def about(find: Find) -> bool:
    """Whether the sentence names something that can be joined."""
    text = find.text
    return bool(NETWORK.search(text) or find.scene.titles(text) or find.scene.speaks_of(text))


def weakly(find: Find) -> list[Statement]:
    """Words that mean joining only where they are said of an initiative."""
    if not about(find) or _NOT_ENTERING.search(clause_of(find)):
        return []
    return [] if find.mood.denied else accession(find)


def in_role(find: Find) -> list[Statement]:
    """The words "nimmt als Beobachter teil", "übernimmt die Rolle einer Partnerin"."""
    if _NOT_ENTERING.search(find.text) or patterns.search(
        r"\b(?:bisher|bleib\w+|weiter|wieder|[Ss]tatt|wechsel\w+|Vertreter\w*|benenn\w+|Vorsitz\w*)\b", find.text
    ):
        return []
    return weakly(find)


def noun_done(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """The noun for joining and what is done to it: announced, applied for, carried out."""
    text, noun = find.text, find.group("o")
    place = find.match.start("o")
    if (
        find.mood.denied
        or (find.mood.unreal and not performed(find))
        or _NOT_ENTERING.search(clause_of(find))
        or _ABOUT.search(text[max(0, place - 50) : place])
    ):
        return []
    if _LESS.search(text, place):
        return []
    word = text[find.start : find.end].lower()
    if word.startswith("bestätig") and (patterns.search(r"\b(?:Ihre[nrms]?|der Eingang|den Eingang)\b", text) or period_missing(find)):
        return []
    particle = next((pattern for stem, pattern in _PARTICLE if word.startswith(stem)), None)
    if particle and find.frame.rule.endswith("verb-nomen") and not patterns.search(particle, text[place:]):
        return []
    if word.startswith("bestätig") and not patterns.search(
        r"\b(?:unsere[rnms]?|meine[rnms]?|die verbindliche)\b", text[find.start : place]
    ):
        return []
    if not noun.startswith(("Beitritt", "Anschluss")) and not about(find):
        return []
    return accession(find)


def period_missing(find: Find) -> bool:
    """Whether the clause names no day from which something holds."""
    period = find.period()
    return not (period.since or period.point or period.until)


def starts(find: Find) -> list[Statement]:
    """The words "Unsere Mitgliedschaft beginnt am …": the joining that the letter declares, or this one."""
    if not find.mood.said or _NOT_ENTERING.search(clause_of(find)):
        return []
    period = find.period()
    since = period.since or period.point or period.at or first_day(find.text[find.start :])
    if not since:
        return []
    return _dated(find, find.actor(find.scene.sender), since, period.until)


def _dated(find: Find, actor: str | None, since: str, until: str | None) -> list[Statement]:
    if mended(find):
        return []
    for known in reversed(find.scene.statements):
        if known.kind == "accession" and known.modality == "declared":
            known.starts, known.until = known.starts or since, known.until or until
            return []
    if actor == find.scene.recipient:
        return []
    return [find.statement("accession", actor=actor, since=since, until=until, details={"level": level(find.text)})]


def field_of_start(find: Find) -> list[Statement]:
    """A form's "Beginn der Mitgliedschaft: …"."""
    since = first_day(find.group("w"))
    if not since or not _JOIN.search(find.group("v")):
        return []
    return _dated(find, find.scene.sender, since, find.period().until)


def ticked_joining(find: Find) -> list[Statement]:
    """A ticked "Beitritt zum …"."""
    if _NOT_ENTERING.search(find.text) or "nicht" in find.text:
        return []
    period = find.period()
    since = period.since or period.point or first_day(find.text)
    return [
        find.statement(
            "accession", actor=find.scene.sender, since=since, until=period.until, details={"level": level(find.text)}
        )
    ]


def ticked_yes(find: Find) -> list[Statement]:
    """A form's "Teilnahme: ja", or "nein"."""
    kind = "accession" if find.text[find.start : find.end] == "ja" else "refusal"
    since = find.period().since or find.period().point or first_day(find.text[find.end :])
    return [find.statement(kind, actor=find.scene.sender, since=since, span=(0, len(find.text)))]


_THOSE = lazy(r"\b(?:diese|sich diese|alle|die|beide)(?: (?:zwei|beiden|drei|vier|fünf|sechs|sieben|acht|\w+gemeinden|Gemeinden|Städte|Vereine|Kommunen))+\b")
"""Those for whom the writer speaks."""


def of_that(find: Find) -> list[Statement]:
    """The words "…, dass wir dem Netzwerk beitreten": said with "wir", under a main clause that affirms."""
    first, last = find.mood.window
    if not patterns.search(r"\b(?:wir|ich|uns)\b", find.text[first:last]) and not (
        _THOSE.search(find.text, first, last) and patterns.search(r"\b(?:\w*[Vv]ollmacht\w*|[Bb]evollmächtigte\w*|Vertretung|[Nn]amens?|[Aa]uftrag)\b", find.text)
    ):
        return []
    outside = find.text[max(0, first - 120) : first] + " " + find.text[last : last + 80]
    if _DOUBT.search(outside) or not find.mood.said:
        return []
    return weakly(find)


def hereby_done(find: Find) -> list[Statement]:
    """The words "Dies geschieht hiermit": what the words before were about is done."""
    before = find.sentence.before.text if find.sentence.before else ""
    near = before + " " + find.text
    if any(
        known.kind in {"accession", "withdrawal"} and known.modality == "declared"
        for known in find.scene.statements[-2:]
    ):
        return []
    kind = "withdrawal" if _LEAVE.search(near) else "accession" if _JOIN.search(near) else None
    if kind is None or not find.mood.said or _NOT_ENTERING.search(find.text):
        return []
    return [find.statement(kind, actor=find.scene.sender)]


def counted_in(find: Find) -> list[Statement]:
    """The words "Sie können uns zu Ihren Mitgliedern zählen"."""
    if (
        find.mood.asked
        or find.mood.conditional
        or find.mood.denied
        or not patterns.search(r"\b(?:darf|dürfen|können|kann|ab sofort|künftig|[Bb]itte|möchten?|ab dem)\b", find.text)
    ):
        return []
    actor = find.actor(find.scene.sender)
    period = find.period()
    return [
        find.statement(
            "accession",
            actor=find.scene.sender if actor in {None, find.scene.recipient, find.scene.initiative} else actor,
            since=period.since or period.point,
            details={"level": level(find.text)},
        )
    ]


def long_in(find: Find) -> list[Statement]:
    """The words "Unter den Partnern ist auch …": told of one that is in already."""
    since_then = find.frame.rule.endswith("mitglied-seit")  # in note form, without a subject
    if find.mood.asked or find.mood.conditional or find.mood.denied or not (since_then or about(find)):
        return []
    named = [
        name
        for name in groups(find.scene, find.text, find.sentence.floor, len(find.text))
        if name != find.scene.recipient
    ]
    actor = named[-1] if named else find.actor(find.scene.sender if since_then else None)
    if actor is None:
        return []
    return [
        find.statement(
            "accession",
            actor=actor,
            modality="reported",
            force="accepted",
            since=find.period().since,
            details={"level": level(find.text)},
        )
    ]


def held_since(find: Find) -> list[Statement]:
    """The words "Unsere Mitgliedschaft besteht seit 2011": told of one that is in already."""
    if find.mood.asked or find.mood.conditional or find.mood.denied or find.mood.mentioned:
        return []
    period = find.period()
    owner = groups(find.scene, find.text, find.match.start(), min(len(find.text), find.match.end() + 60))
    ours = patterns.search(r"\b(?:[Uu]nsere[rnms]?|[Mm]eine[rnms]?|[Uu]ns)\b", find.text)
    named = [name for name in owner if name not in {find.scene.recipient, find.scene.initiative}]
    actor = find.scene.sender if ours or not named else named[0]
    since = period.since or period.at or first_day(find.text[find.match.start() :])
    return [find.statement("accession", actor=actor, modality="reported", force="accepted", since=since)]


def taken_in(find: Find) -> list[Statement]:
    """The words "ist in das Bündnis aufgenommen worden": told by one who is in."""
    if patterns.search(r"\b(?:Gespräch\w*|Verhandlung\w*|Akten|Verteiler|Protokoll|Niederschrift|Tagesordnung|Haushalt\w*|Programmheft|Liste)\b", find.text):
        return []
    return weakly(find)
