"""What holds of a part only: less than before; and those who are spoken for, or agree to it, in further words."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .changing import owner
from .find import Find, tidy
from .pointing import HEARSAY, OTHER_BUSINESS
from .rights import SELF
from .speaking import silent, speaker, voice
from .spoken import spoken_for
from .telling import next_day
from .voicing import OTHER_MATTER, VOICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_OF_OTHERS = lazy(r"\b(?:Sitzung\w*|Tagung\w*|Verfahren|Bauarbeiten|Sperrung|Frist|Rechnung|Kündigung|Mitgliedschaft|Vertretung durch|Bürgerinnen|Einwohner\w*|Miet\w*|Arbeitsverhältnis|Herrn?|Frau|Projektleitung|Vorsitz|Federführung)\b")
_BELONGS = lazy(r"\b(?:beteilig\w*|vergeb\w*|vergibt|beauftrag\w*|Auftrag|bestell\w*|zeichn\w*|anmeld\w*|meld\w*|abruf\w*|ruf\w*|übernehm\w*|übernimmt|mittrag\w*|unterstütz\w*|teilnehm\w*|nimmt|nehmen|mach\w*|wirk\w*|fern|Abstand|bring\w*|liefer\w*|stell\w*)\b")
_IN_GROUP = lazy(r"\b(?:mit|bei|an|zu|dabei|beteilig\w*|Mit\w+|Teil\w*|Engagement|Beitrag|Unterstützung|Rolle|Zusammenarbeit|sie sich|Zusage|Erklärung|wir|uns\w*|unser\w*)\b")


def _meant(find: Find) -> bool:
    mood, text = find.mood, find.text
    return not (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.hoped
        or find.sentence.quoted
        or text.rstrip().endswith("?")
        or OTHER_BUSINESS.within(find.sentence)
        or HEARSAY.within(find.sentence)
        or patterns.search(r"\b(?:kann|können|darf|dürfen|sollten?|würden?|könnten?|falls|wenn|sofern|beantrag\w+|bitten?)\b", text[slice(*mood.window)])
    )


def _less(find: Find) -> list[Statement]:
    period = find.period()
    actor = owner(find) or find.actor(find.scene.sender)
    if actor == find.scene.recipient or find.kinds_read() & {"reduction", "withdrawal", "reservation"}:
        return []
    last = find.scene.statements[-1] if find.scene.statements else None
    if last is not None and last.kind == "reduction" and last.actor == actor and (period.since is None or last.starts in {None, period.since}):
        return []  # the same once more
    past = patterns.search(r"\b(?:hat|haben|hatte\w*) (?:sich|uns|wir)\b|zurückgezogen|ausgestiegen|ausgeschieden|verabschiedet", find.text[find.match.start() : find.match.end()]) is not None
    return [
        find.statement(
            "reduction",
            actor=actor,
            modality="reported" if past else "declared",
            force="accepted" if past else None,
            since=period.since or next_day(period.point),
            value=tidy(find.words)[:160],
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def part_ends(find: Find) -> list[Statement]:
    """The part taken in a topic, a group or a project of the whole ends."""
    words = find.words
    if not _meant(find) or _OF_OTHERS.search(words) or not (SELF.search(words) or owner(find) or find.actor()):
        return []
    if patterns.search(r"\b(?:Euro|EUR|Umlage|Jahresbeitrag|Mitgliedsbeitrag)\b|€|\b(?:aller|sämtlicher|allen|die ganze|insgesamt|das Bündnis|der Initiative insgesamt)\b", words):
        return []
    if find.mood.denied and not patterns.search(r"\b(?:nicht|kein\w*) (?:mehr|länger|weiter)", words):
        return []
    return _less(find)


def no_new_ones(find: Find) -> list[Statement]:
    """Nothing new is begun: what runs is brought to its end."""
    words = find.words
    if not _meant(find) or not _BELONGS.search(words) or not patterns.search(r"\b(?:[Aa]b|[Vv]om|[Kk]ünftig|[Ff]ortan|[Bb]is|[Ss]eit)\b", words) or not (SELF.search(words) or find.actor()):
        return []
    return [] if _OF_OTHERS.search(words) else _less(find)


def only_from_now(find: Find) -> list[Statement]:
    """From a day on only a part is left, by one that takes part in more."""
    words = find.words
    if not _meant(find) or _OF_OTHERS.search(words) or find.mood.denied or not _IN_GROUP.search(words):
        return []
    if any(known.kind == "accession" and known.modality == "declared" for known in find.scene.statements[-3:]):
        return []  # joined so from the first day
    if patterns.search(r"\bselbst\b", words) or not patterns.search(r"\b(?:noch|[Kk]ünftig|[Ff]ortan|[Nn]unmehr|[Hh]infort|Zukunft)\b", words):
        return []
    return _less(find)


def for_them(find: Find) -> list[Statement]:
    """One acts as others' agent, or has acted for them so far."""
    words = find.words
    if silent(find) or patterns.search(r"\b(?:[Kk]anzlei|Mandant\w*|Landrat(?:s|es)?|Bürgermeister\w*|Vorstand(?:s|es)|Kolleg\w+|Dienst|Rechtsanw\w+)\b", find.group("w")[:60]):
        return []
    actor = speaker(find)
    start, end = find.match.span("w")
    before = find.text[:start]
    start -= len(before) - len(before.rstrip().rpartition(" ")[0]) if find.frame.rule.endswith("namens") else 0
    represented = [name for name in spoken_for(find, start, end, back=False) if name != actor]
    return voice(find, actor, represented, "mandate" if patterns.search(r"[Vv]ollmacht|[Bb]evollm|[Aa]uftrag", words) else None)


def mandate_stands(find: Find) -> list[Statement]:
    """The words "Die Vertretung der Dörfer durch das Amt ist ausgelaufen"."""
    if silent(find) or patterns.search(r"\b(?:[Mm]it der|[Ee]inverst\w+|[Zz]ustimm\w*|[Ee]inw[aä]nd\w*)\b", find.text):
        return []
    agents = groups(find.scene, find.text, *find.match.span("o"))
    word = patterns.search(r"\b([A-ZÄÖÜ]\w+)", find.group("o"))
    actor = agents[0] if agents else word.group(1) if word else None
    if find.scene.sender and word and word.group(1) in find.scene.sender.split():
        actor = find.scene.sender
    represented = [name for name in spoken_for(find, find.match.start("w") - 4, find.match.end("w"), back=False) if name != actor]
    made = voice(find, actor, represented or [tidy(find.group("w"))])
    if patterns.search(r"\b(?:ausgelaufen|beendet|endet|aus)\b", find.text[find.start : find.end]):
        for known in made:
            known.value = "ended"
    return made


def assent_ends(find: Find) -> list[Statement]:
    """The words "Damit endet unser Einverständnis gegenüber dem Kreis": taken back, whether or not it is said to what."""
    words = find.words
    before = find.sentence.before
    if not _meant(find) or find.mood.denied or OTHER_MATTER.within(find.sentence):
        return []
    about = VOICE.search(words) or (before is not None and VOICE.search(before.text)) or patterns.search(r"\b(?:gegenüber|an) (?:dem|der|den) [A-ZÄÖÜ]|\bspr(?:icht|echen|ach)\b|\bfür (?:uns|mich)\b", f"{before.text if before else ''} {words}")
    if not about or any(known.kind == "consent" for known in find.scene.statements[-2:]):
        return []
    period = find.period()
    writer = find.scene.sender
    return [
        find.statement(
            "consent",
            actor=writer,
            since=period.since or period.point,
            value=f"withdrawn: {tidy(words)[:140]}",
            details={"to": "representation", "represented": [writer] if writer else []},
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def they_refuse(find: Find) -> list[Statement]:
    """Some of those for whom the writer would speak have refused that."""
    words = find.words
    if not _meant(find) or OTHER_MATTER.within(find.sentence) or not VOICE.search(words):
        return []
    named = [name for name in groups(find.scene, find.text, *find.match.span("o")) if name not in {find.scene.sender, find.scene.recipient}]
    if not named:
        return []
    return [
        find.statement(
            "consent",
            actor=" und ".join(named),
            modality="reported",
            force="received",
            value=f"refused: {tidy(words)[:140]}",
            details={"to": "representation", "represented": named},
            span=(find.sentence.floor, len(find.text)),
        )
    ]
