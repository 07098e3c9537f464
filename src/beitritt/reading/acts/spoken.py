"""Those for whom somebody speaks, however they are called: by name, as a kind of institution, or as named before."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups
from beitritt.reading.expressions.patterns import lazy

from .find import Find, tidy

_INSTITUTIONS = (
    r"(?:\w*(?:[Ii]nnungen|[Vv]ereinen?|[Pp]farreien|[Gg]emeinden|[Dd]örfern?|[Oo]rte|[Oo]rten|[Kk]ommunen|[Ss]tädten?|[Mm]ärkten?|[Mm]itgliedern?|[Vv]erbänden?|[Ww]erke|[Bb]etriebe|[Ss]chulen|[Kk]ammern|"
    r"[Kk]reisen?|[Bb]ezirken?|[Tt]rägern?|[Hh]äusern?|[Ee]inrichtungen|[Gg]ruppen|[Uu]nternehmen|[Gg]esellschaften|[Ff]akultäten|[Ii]nstitute|[Ss]tiftungen|[Gg]enossenschaften|[Gg]liederungen|[Ss]parkassen|[Kk]liniken|"
    r"[Bb]istümern?|[Dd]ekanaten?|[Bb]ibliotheken|[Mm]useen|[Ww]ehren|[Gg]ilden|[Zz]ünfte|[Bb]ünde)|Ämter|Töchter|Flecken)"
)
_NOUN = lazy(
    r"\b(?:[Dd]ie|[Dd]er|[Dd]en|[Aa]llen?r?|[Uu]nseren?r?|[Ii]hrer?n?|[Dd]eren|[Ss]einer?n?|[Ss]ämtlichen?r?|[Bb]eiden?r?|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|\d+) "
    rf"(?P<name>(?:(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+|\w+en|\w+e) ){{0,3}}{_INSTITUTIONS}\b"
    r"(?: (?:der|des|im|in|aus|von|an der|am) [A-ZÄÖÜ][\wäöüß-]+)?(?:(?:, | und | sowie )(?:[A-ZÄÖÜ][\wäöüß-]+))*)"
)
_PLACES = lazy(
    r"\b(?:(?:für|von|Für|Von|auch|und|in|wie|die|mit|neben) |^|, )(?P<names>[A-ZÄÖÜ](?!\w*(?:ung|heit|keit|tion|tät|schaft|ismus|nis|ment|ungen|tionen|ende|jahr|tag|zeit|arbeit|recht)\b)[\w-]{2,}(?:, (?!\w*(?:ung|heit|keit|tion|tät|schaft)\b)[A-ZÄÖÜ][\w-]{2,})*,? (?:und|sowie) (?!\w*(?:ung|heit|keit|tion|tät|schaft|ismus|nis|ment|ungen|tionen|ende|recht)\b)[A-ZÄÖÜ][\w-]{2,})(?=[.,;:]| [a-zäöü]|$)"
)
"""Places in a row, of which nobody says what they are; words that cannot be a place's name are none."""
_BACK = lazy(r"\b(?:sie alle|alle (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+|beide)|(?:die|diese|jene|alle) (?:zwei|drei|vier|fünf|genannten|beiden)|diese|jene|beide|sie|die Genannten|dieselben)\b")
"""What points back to those named before."""


def kinds(text: str, start: int, end: int) -> list[str]:
    """Institutions that are called by their kind ("die Innungen der Bäcker", "unsere 27 Mitgliedsvereine")."""
    return [tidy(match["name"]) for match in _NOUN.finditer(text, start, end)]


def places(text: str, start: int, end: int) -> list[str]:
    """Places in a row ("für Altau, Neuau und Hinterau")."""
    return [tidy(match["names"]) for match in _PLACES.finditer(text, start, end)][:1]


def spoken_for(find: Find, start: int, end: int, *, back: bool = True) -> list[str]:
    """Those named in a stretch in any case, by kind, or, where the words point back, in the sentences before."""
    text = find.text
    named = groups(find.scene, text, start, end) or kinds(text, start, end) or places(text, max(0, start - 5), end)
    named = [name for name in named if name not in {find.scene.initiative, find.scene.recipient}]
    if named or not back or not _BACK.search(text, start, end):
        return named
    earlier, steps = find.sentence.before, 0
    while earlier is not None and steps < 3:
        found = groups(find.scene, earlier.text, 0, len(earlier.text)) or kinds(earlier.text, 0, len(earlier.text)) or places(earlier.text, 0, len(earlier.text))
        others = [name for name in found if name not in {find.scene.sender, find.scene.recipient, find.scene.initiative}]
        if others:
            return others
        earlier, steps = earlier.before, steps + 1
    return list(next((known.on_behalf_of for known in reversed(find.scene.statements) if known.on_behalf_of), ()))
