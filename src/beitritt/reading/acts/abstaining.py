"""Nichtbeitritt, Eintritt der Bedingung and Absicht by construction: who stays out, what came true, what is weighed."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy

from .find import Find, tidy
from .pledging import PAPERS
from .pointing import HEARSAY, OTHER_BUSINESS, in_another_house
from .rights import unread
from .telling import planned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_JOINING = guard(
    r"\b(?:[Bb]eitr[ie]t\w*|[Bb]eizutreten|[Tt]eilnahme|[Tt]eil(?:zu)?nehmen|[Mm]it(?:zu)?wirk\w*|[Bb]eteilig\w*|\w*[Mm]itglied(?:schaft)?|[Aa]n(?:zu)?schließen|[Mm]it(?:zu)?machen|[Mm]itzeichn\w*|[Uu]nter(?:zeichn|schr)\w*|[Pp]artner\w*|\w*[Cc]harta\w*|\w*[Pp]akte?s?|\w*[Bb]ündnis\w*|\w*[Nn]etzwerk\w*|[Dd]abei(?: zu sein| sein|sein)?|Status|Kommune|Rückkehr|Aus(?:tritt|stieg))\b"
)
_ELSE = guard(
    r"\b(?:Uhr|Sitzung|Veranstaltung\w*|Tagung\w*|Workshop\w*|Feier|Festakt|Einladung\w*|Termin\w*|verhindert|Vertretung|vertreten|\w*[Bb]austein\w*|\w*[Tt]eilprojekt\w*|\w*[Tt]hem(?:a|en)|\w*[Mm]odul\w*|[Hh]andlungsfeld\w*|Wunsch|Antrag|Vorbehalt\w*|Deckel\w*|Beitragserhöhung|Frist|Kosten\w*|Zuschuss|Antr[aä]ge?|mehr|länger|weiterhin|Vollmacht\w*|Klage|Bewerb\w*)\b"
)
_OPEN = guard(r"\b(?:wenn|falls|sofern|sollten?|ob|würden?|wäre\w*|könnten?|hätten?|soweit|solange|noch nicht|bevor|ehe)\b")
_LIMIT = guard(r"\b(?:\w*[Bb]edingung(?:en)?|Voraussetzung(?:en)?|\w*[Vv]orbehalt\w*|vorbehaltlich|eingeschränkt|Einschränkung\w*|unter der|abhängig|Hürde\w*|Klausel\w*|vorausgesetzt|erst wenn|sobald)\b")
_GIVEN = guard(r"\b(?:zugestimmt|Zustimmung|Genehmigung\w*|genehmigt|Förder\w+|bewilligt|zugesagt|Beschluss\w*|beschlossen|eingetragen|Eintragung|ausgesprochen|gebilligt|erteilt|gewählt|erhalten|Freigabe|Votum|Mehrheit|gesichert|verabschiedet)\b")
_FAILED = guard(r"\b(?:verweigert|versagt|abgelehnt|ausgeblieben|gescheitert|nicht (?:erteilt|zugestimmt|bewilligt|mehr|zustande)|keine Mehrheit|durchgefallen)\b")
_STAYS_SAME = guard(r"\b(?:nicht (?:mehr )?(?:erwogen|beabsichtigt|geplant|angestrebt)|kein\w*|weder|niemand|angeblich|Gerücht\w*|Presse|Klage|Rechtsstreit)\b")
_OWN = lazy(r"\b(?:[Ww]ir|[Ii]ch|[Uu]ns(?:er\w*)?|[Mm]ich)\b")


def _who(find: Find) -> str | None:
    """Who stays out: the subject, else one whom the sentence names beside the writer, else the writer."""
    scene, text = find.scene, find.text
    near = text[slice(*find.mood.window)]
    if _OWN.search(near) and not patterns.search(r"\b(?:hat|haben|liegen|liegt) (?:uns|mir)\b", near):
        return scene.sender
    mention = subject(scene, text, *find.mood.window) or subject(scene, text, find.sentence.floor, len(text))
    if mention is not None and mention.name != scene.recipient:
        return mention.name
    named = [name for name in groups(scene, text, find.sentence.floor, len(text)) if name not in {scene.recipient, scene.sender, scene.initiative}]
    return named[0] if named else None


def stays_out(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Who does not join, or not as what it was offered: the writer, or another of whom it tells."""
    scene, sentence, words = find.scene, find.sentence, find.words
    if scene.genre in PAPERS or not scene.anchored or unread(find) or find.mood.conditional or words.rstrip().endswith("?"):
        return []
    if _OPEN.within(sentence, find.text[slice(*find.mood.window)]) or _ELSE.within(sentence) or HEARSAY.within(sentence) or OTHER_BUSINESS.within(sentence) or in_another_house(find):
        return []
    before = sentence.before.text if sentence.before else ""
    told = find.frame.rule.endswith("abgesagt-hat") and _who(find) not in {None, scene.sender}
    if not told and not _JOINING.within(sentence) and not _JOINING.search(before):
        return []
    if find.kinds_read() & {"refusal", "withdrawal", "response", "consent", "reservation", "request"}:
        return []
    who = _who(find)
    if who is None or who == scene.recipient or any((known.kind, known.actor) == ("refusal", who) for known in scene.statements):
        return []
    own = who == scene.sender
    if own and any(known.kind in {"withdrawal", "accession"} and known.actor == who and known.modality == "declared" for known in scene.statements) and not _of_role(find):
        return []
    return [
        find.statement(
            "refusal",
            actor=who,
            modality="declared" if own and not find.third_person else "reported",
            force=None if own and not find.third_person else "accepted",
            value=tidy(words)[:160],
            span=(sentence.floor, len(find.text)),
            confidence=0.8,
        )
    ]


def _of_role(find: Find) -> bool:
    """Whether what is declined is a role, beside another one that is taken."""
    return find.frame.rule.endswith(("scheidet-aus", "werden-wir-nicht", "sieht-davon-ab"))


def came_true(find: Find) -> list[Statement]:
    """Eintritt der Bedingung: its result is told, the condition stands in the sentence or just before."""
    if unread(find) or find.mood.conditional or not find.scene.anchored or _OPEN.within(find.sentence, find.text[slice(*find.mood.window)]):
        return []
    if find.kinds_read() & {"fulfilment", "annulment", "correction", "withdrawal"} or OTHER_BUSINESS.within(find.sentence):
        return []
    before = find.sentence.before
    earlier = f"{before.before.text if before and before.before else ''} {before.text if before else ''}"
    words = find.words
    if "after" in find.frame.marks and not _LIMIT.search(before.text if before else ""):
        return []
    if not (_LIMIT.within(find.sentence) or _LIMIT.search(earlier)) or not (_GIVEN.within(find.sentence) or _GIVEN.search(earlier) or _LIMIT.within(find.sentence)):
        return []
    value = "failed" if _FAILED.within(find.sentence) or _FAILED.search(earlier) else "met"
    return [
        find.statement(
            "fulfilment",
            actor=find.scene.sender,
            since=find.period().at,
            value=f"{value}: {tidy(words)[:180]}",
            span=(find.sentence.floor, len(find.text)),
            confidence=0.8,
        )
    ]


def means_to(find: Find) -> list[Statement]:
    """What is weighed or planned, with nobody bound by it yet."""
    sentence, words = find.sentence, find.words
    if find.scene.genre in PAPERS or not find.scene.anchored or find.mood.mentioned or sentence.quoted or words.rstrip().endswith("?") or find.mood.conditional:
        return []
    if _STAYS_SAME.within(sentence) or find.mood.denied or HEARSAY.within(sentence) or in_another_house(find) or find.kinds_read() & {"intent", "refusal", "accession", "withdrawal", "reservation"}:
        return []
    who = find.actor(find.scene.sender) if not _OWN.search(words) else find.scene.sender
    if who == find.scene.recipient:
        return []
    return [planned(find, who, words)]
