"""Several bodies that one sentence names together as having done the same: one statement for each."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.context.enumerations import LIST, members
from beitritt.reading.expressions.patterns import lazy

from .find import Find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_LIST = lazy(LIST)
_PLURAL = lazy(
    r"\b(?:sind|waren|haben|hatten|hätten|seien|wurden|werden|gehör(?:en|ten)|angehör(?:en|ten)|wirk(?:en|ten)|trat?en|treten|beitraten|nehmen|nahmen|teilnehmen|zähl(?:en|ten)|schließen|schlossen|machen|machten|beteilig(?:en|ten)|(?:unter)?zeichne(?:n|ten)|unterschr(?:ei|ie)ben|kamen|kommen|arbeite(?:n|ten)|verl(?:ass|ieß)en|scheiden|schieden|kündig(?:en|ten)|stehen|standen)\b"
)
_ARTICLE = lazy(r"(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]as) ")


def joint(find: Find) -> list[str]:
    """The bodies that the sentence names in one breath as its subject; none where it names one."""
    text, floor = find.text, find.sentence.floor
    if not (" und " in text or " sowie " in text) or not _PLURAL.search(text, floor):
        return []
    mention = subject(find.scene, text, floor, len(text))
    if mention is None or mention.pronoun:
        return []
    article = _ARTICLE.match(text, mention.start)
    found = _LIST.match(text, article.end() if article else mention.start)
    apart = found is None or found.end() < find.mood.window[0] - len(" und ")  # another clause's subject
    return [] if apart or found is None else [name for name, _ in members(found.group().rstrip(" .,"))]


def severally(find: Find, made: Statement, *, told: bool = True) -> list[Statement]:
    """What is told of several, one by one; what the writer does together with others is declared by each."""
    names = joint(find) if made.modality == "reported" and made.actor and find.scene.language == "de" else []
    if not any(name.split()[-1] in (made.actor or "") for name in names):
        return [made]
    from copy import copy  # brings modules that no other letter needs

    found = []
    for name in names:
        one = copy(made)
        if not told and find.scene.sender in names and find.scene.genre in {"letter", "form"}:
            one.modality, one.force = "declared", find.force()
        one.actor = made.actor if name in (made.actor or "") and " und " not in (made.actor or "") else name
        found.append(one)
    return found


_BEFORE = lazy(
    r"\s*(?:(?:derzeit|zurzeit|zur Zeit|aktuell|bereits|bislang|bisher|inzwischen|mittlerweile|heute|schon|unter anderem|u\. ?a\.|ebenfalls|auch|außerdem|ferner|zudem|daneben|etwa|zum Beispiel|dabei|damit|neben (?:uns|der \w+|dem \w+)|(?:[Zz]um|[Ss]eit(?: dem)?|[Aa]m|[Aa]b(?: dem)?|[Ii]m) [\d. ]+(?:[A-ZÄÖÜ]\w+)?(?: \d{4})?|[Ss]eit [A-ZÄÖÜ]?\w+(?: \d{4})?|neu|zuletzt|:|,)\s+)*:?\s*(?:(?:[Dd]er|[Dd]ie|[Dd]as) )?"
)
_JOINED = lazy(r"[Bb]eigetreten|[Aa]ngeschlossen|[Uu]nterzeich|[Mm]itglied|hinzu|[Aa]usge|[Gg]ekündigt|[Vv]erlassen")
"""Words that speak of joining by themselves, where the letter says what is joined."""
_LOOSE = lazy(r"\b(?:Herrn?|Frau|Sitzung|Veranstaltung\w*|Ausschuss\w*|Vorstand\w*|Beirat\w*|Projekt(?:e|s)?|Kosten|Aufgaben?|Themen|Ziele\w*|Maßnahmen?|Bausteine?|Leistungen)\b")


def in_it(find: Find) -> list[Statement]:
    """Those whom a sentence names behind the words that say they are in: "dabei sind …", "zum Bündnis zählen …"."""
    return _behind(find, "accession")


def out_of_it(find: Find) -> list[Statement]:
    """The same of those who left: "ausgeschieden ist …", "gekündigt haben …"."""
    return _behind(find, "withdrawal")


def _behind(find: Find, kind: str) -> list[Statement]:
    from .entering import about

    mood, text = find.mood, find.text
    first = max(find.match.start(name) for name in ("l", "l2") if name in find.frame.groups)
    if mood.asked or mood.conditional or mood.denied or mood.unreal or mood.mentioned or _LOOSE.search(text, find.sentence.floor):
        return []
    before = find.sentence.before
    plain = find.scene.anchored and find.scene.initiative and _JOINED.search(text, find.start, find.end)
    if not (plain or about(find) or (before is not None and find.scene.anchored and find.scene.speaks_of(before.text))):
        return []
    at = _BEFORE.match(text, first)
    start = at.end() if at else first
    found = _LIST.match(text, start)
    names = [name for name, _ in members(found.group().rstrip(" .,"))] if found else []
    mention = None if names else subject(find.scene, text, first, len(text))
    if mention is not None and not mention.pronoun and not mention.group and mention.start <= start + len("die "):
        names = [mention.name]
    if not any(" " in name for name in names):
        return []
    period = find.period()
    since = period.since or period.point or period.at
    return [
        find.statement(kind, actor=name, modality="reported", force="accepted", since=since)
        for name in names
        if name not in {find.scene.initiative, find.scene.recipient if len(names) == 1 else None}
    ]
