"""Who acts in a clause: a named body, the writer ("wir", "der Kreis", "der Rat"), the addressee ("Sie"), or a group.

Only a name that can be the subject counts: not one after a preposition, nor one in another case than the nominative.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language import words
from beitritt.reading.language.callings import (
    BEFORE,
    BEFORE_SHORT,
    GROUP,
    MASC_HEAD,
    NAMED_GROUP,
    ORGAN,
    PRONOUN,
    SHORT,
)
from beitritt.reading.language.names import body_matches, nominative, trimmed

from . import lead, namesakes, topic

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from beitritt.reading.language.words import Place, Words

    from .scene import Scene

_PLURALS = {"Städten": "Städte", "Kreisen": "Kreise", "Landkreisen": "Landkreise"}
_ARTICLES = frozenset(("der", "des", "dem", "den", "Der", "Des", "Dem", "Den"))


class Mention:
    """A candidate for the subject: the name, its place, and whether its words are a group's."""

    __slots__ = ("end", "group", "name", "pronoun", "start")

    def __init__(self, name: str, start: int, end: int, *, group: bool = False, pronoun: bool = False) -> None:
        self.name, self.start, self.end, self.group, self.pronoun = name, start, end, group, pronoun


def subject(scene: Scene, text: str, start: int, end: int) -> Mention | None:
    """The first name or pronoun in a stretch of a sentence that can be its subject."""
    told, best, kinds = scene.words(text), None, 0
    near = told.near(start, end)
    taken: list[tuple[int, int]] = []
    for mention in (*_named(scene, told, near, taken, start, end), *_short_names(scene, text, taken, start, end)):
        best = best if best and best.start <= mention.start else mention
    for _, _, kind in near:
        kinds |= kind
    for kind, find in _UNNAMED:
        every = kind == words.ORGAN  # whose bodies are remembered, wherever they stand
        if not kinds & kind or (best and not every and _behind(best, kind, near, text)):
            continue
        for mention in find(scene, told, near, start, end):
            if not _within(mention, taken):
                best = best if best and best.start <= mention.start else mention
                if not every:
                    break
    return best


def _behind(best: Mention, kind: int, near: list[Place], text: str) -> bool:
    """Whether all that needs a word of a kind begins behind a mention."""
    return text.count(" ", best.start, next(place for place, _, told in near if told & kind)) > words.WORDS_BEFORE


def mentions(scene: Scene, text: str, start: int, end: int) -> Iterator[Mention]:
    """Every candidate for the subject in a stretch of a sentence."""
    told = scene.words(text)
    near = told.near(start, end)
    taken: list[tuple[int, int]] = []
    yield from _named(scene, told, near, taken, start, end)
    yield from _short_names(scene, text, taken, start, end)
    for _, find in _UNNAMED:
        yield from (mention for mention in find(scene, told, near, start, end) if not _within(mention, taken))


def _within(mention: Mention, taken: list[tuple[int, int]]) -> bool:
    """Whether a candidate's first or last character belongs to a name."""
    start, last = mention.start, mention.end - 1
    return bool(taken) and any(first <= last < end or first <= start < end for first, end in taken)


def _named(
    scene: Scene, told: Words, near: list[Place], taken: list[tuple[int, int]], start: int, end: int
) -> Iterator[Mention]:
    """Candidates that are called by their names; ``taken`` gets the places of all names."""
    text = told.text
    for match in told.matches(NAMED_GROUP, words.GROUP, near, start, end, names=True):
        taken.append(match.span())
        if not BEFORE.search(text[max(start, match.start() - 30) : match.start()]):
            yield Mention(
                f"{_PLURALS.get(match['head'], match['head'])} {match['names']}", match.start(), match.end(), group=True
            )
    for match in _bodies(told, text, start, end):
        name = trimmed(match.group())
        if " " not in name or (match.start() and text[match.start() - 1] in '„“"»‚›'):
            continue  # a name in quotation marks is spoken of, and acts not
        taken.append((match.start(), match.start() + len(name)))
        if _nominative(text, match.start(), name):
            yield Mention(known(scene, nominative(name)), match.start(), match.start() + len(name))


def _short_names(scene: Scene, text: str, taken: list[tuple[int, int]], start: int, end: int) -> Iterator[Mention]:
    """Those whom the text calls by a short name, or by their place alone."""
    for name, at, last in topic.called(scene.aliases, text, start, end):
        mention = Mention(name, at, last)
        if not BEFORE.search(text[max(0, at - 30) : at]) and not _within(mention, taken):
            yield mention


def known(scene: Scene, name: str) -> str:
    """The fuller form of a name where the letter has one ("Landkreis" alone is the only Landkreis named)."""
    for body in (scene.sender, scene.recipient):
        if body and " " in body and name.startswith(f"{body} "):
            return body  # a noun follows the name by chance
    for body in scene.bodies:
        if body == name or (name in body and body.startswith(name)):
            return body
    if same := namesakes.same(scene, name):
        return same
    scene.bodies.append(name)
    return name


def _nominative(text: str, at: int, name: str) -> bool:
    before = text[max(0, at - 30) : at]
    if not before.endswith(" "):
        return True
    if BEFORE.search(before):
        return False
    if before[-4:-1] not in _ARTICLES or words.of_word(before[-5:-4]):
        return True
    return before[-4:-1] in {"der", "Der"} and MASC_HEAD.match(name) is not None


def _bodies(told: Words, text: str, start: int, end: int) -> list[re.Match[str]]:
    return told.once(start, end, lambda: body_matches(text, start, end, told))


def _organs(scene: Scene, told: Words, near: list[Place], start: int, end: int) -> Iterator[Mention]:
    for match in told.matches(ORGAN, words.ORGAN, near, start, end, unless=BEFORE):
        yield Mention(_of_organ(scene, match), match.start(), match.end("organ"))  # whose organ it is, is a name of its own


def _of_organ(scene: Scene, match: re.Match[str]) -> str:
    """The body whose organ acts: a council acts for its town."""
    if match["of"]:
        return known(scene, nominative(trimmed(match["of"])))
    if "dortige" in match.group() and (there := _there(scene, match)):
        return there
    place = match["place"]
    head = patterns.match(r"(Ortsgemeinde|Gemeinde|Stadt|Verbandsgemeinde|Samtgemeinde|Kreis)", match["organ"])
    if place and head and match["organ"] != head.group():
        return known(scene, f"{head.group()} {place}")
    return scene.sender or ""


_IN_PLACE = lazy(r"\b(?:[Ii]n|[Aa]us|[Ff]ür) (?:der |dem )?(?:Stadt |Gemeinde )?([A-ZÄÖÜ][\w-]+)\b")


def _there(scene: Scene, match: re.Match[str]) -> str | None:
    """The body of the place last named, whose council is "der dortige Gemeinderat"."""
    places = _IN_PLACE.findall(match.string[: match.start()])
    if not places:
        return None
    kind = patterns.match(r"Ortsgemeinde|Gemeinde|Stadt|Samtgemeinde|Kreis", match["organ"])
    known_as = next((body for body in scene.bodies if places[-1] in body and body != scene.sender), None)
    return known_as or f"{kind.group() if kind else 'Gemeinde'} {places[-1]}"


def _shorts(scene: Scene, told: Words, near: list[Place], start: int, end: int) -> Iterator[Mention]:
    for match in told.matches(SHORT, words.SHORT, near, start, end, unless=BEFORE_SHORT):
        word = match["m"] or match["f"] or match["n"] or match["e"]
        group = match.group().startswith(("Jede", "jede"))
        name = f"jede {word}" if group else short(scene, word, match.string[: match.start()])
        if name:
            yield Mention(name, match.start(), match.end(), group=group)


def short(scene: Scene, word: str, before: str = "") -> str | None:
    """The body that "der Kreis" or "die Stadt" stands for: the writer, the addressee, or the last one of that kind."""
    folded = word.casefold()
    if folded.startswith("mandant"):
        return scene.sender
    for name in (scene.sender, scene.recipient):
        if name and _of_kind(folded, name.casefold()):
            return name
    for match in reversed(list(body_matches(before))):
        if folded in match.group().casefold():
            return nominative(trimmed(match.group()))
    for name in reversed(scene.bodies):
        if _of_kind(folded, name.casefold()):
            return name
    return scene.sender if folded in _OF_THE_WRITER else None


_ENDS_PLACES = frozenset(("land", "stadt", "markt"))
"""Nouns by which the names of places end: "Landkreis Havelland" is no state."""


def _of_kind(word: str, name: str) -> bool:
    """Whether a body's name has the noun for its kind, alone or as the end of a longer one."""
    kind = name.rpartition(" ")[0] if word in _ENDS_PLACES and " " in name else name
    return words.stands(word, kind, whole=word == "land") or words.stands(word, name)


_OF_THE_WRITER = frozenset(
    "kommune körperschaft einrichtung anstalt haus verband kammer gesellschaft zweckverband secretariat".split()
)
"""Nouns that stand for the writer where nobody of that kind is named."""


def own(scene: Scene, name: str | None) -> bool:
    """Whether a subject is the writer."""
    return name is not None and name == scene.sender


def _pronouns(scene: Scene, told: Words, near: list[Place], start: int, end: int) -> Iterator[Mention]:
    for match in told.matches(PRONOUN, words.PRONOUN, near, start, end):
        name = scene.sender if match["we"] else scene.recipient if match["you"] and match.start() else scene.last_actor
        name = those(scene) or name if match["they"] else name
        if match["you"] and not match.start() and _PLURAL.match(told.text) and lead.answers(scene):
            name = scene.recipient  # "Sie haben gebeten" is said to whom the letter answers
        if name:
            yield Mention(name, match.start(), match.end(), pronoun=match["it"] is not None)


_PLURAL = lazy(r"Sie (?:haben|hatten|baten|bitten|werden|sind|wünschen|wollen|möchten|[a-zäöü]+ten) ")


def those(scene: Scene) -> str | None:
    """Those for whom was last spoken, as one name ("Gemeinden X und Y")."""
    names = next((known.on_behalf_of for known in reversed(scene.statements) if known.on_behalf_of), ())
    if len(names) < 2:
        return names[0] if names else None
    heads = {name.split(" ")[0] for name in names}
    plain = (
        [name.split(" ", 1)[-1] for name in names]
        if heads <= {"Gemeinde", "Stadt"} and len(heads) == 1
        else list(names)
    )
    noun = {"Gemeinde": "Gemeinden ", "Stadt": "Städte "}.get(heads.pop(), "") if plain != list(names) else ""
    return f"{noun}{', '.join(plain[:-1])} und {plain[-1]}"


def _groups(scene: Scene, told: Words, near: list[Place], start: int, end: int) -> Iterator[Mention]:
    for match in told.matches(GROUP, words.GROUP, near, start, end, unless=BEFORE):
        if match.group().startswith("für "):
            continue  # for whom is not who
        yield Mention(group_name(scene, match), match.start(), match.end(), group=True)


def group_name(scene: Scene, match: re.Match[str]) -> str:
    """A group in the nominative; heads of administration speak for their municipalities."""
    noun = match["noun"]
    if noun.startswith(("Bürgermeister", "Verwaltungsleitung", "Hauptverwaltung")):
        return scene.group[0] if scene.group else "kreisangehörige Städte und Gemeinden"
    name = patterns.sub(r"^Städten", "Städte", noun).replace(" und Städten", " und Städte")
    adjective = patterns.sub(r"en $", "e ", match["adj"]) if match["adj"] else ""
    lead = patterns.match(r"([Aa]lle|[Ee]inzelne|[Mm]ehrere)\b", match.group())
    return (f"{lead.group().lower()} " if lead and not adjective else "") + adjective + name


def groups(scene: Scene, text: str, start: int, end: int) -> list[str]:
    """Names of bodies, or of a group, for whom something is done, in any case."""
    told = scene.words(text)
    near = told.near(start, end)
    found: list[tuple[int, str]] = []
    for match in told.matches(NAMED_GROUP, words.GROUP, near, start, end, names=True):
        head = {"S": "Stadt", "O": "Ortsgemeinde", "K": "Kreis", "L": "Landkreis"}.get(match["head"][0], "Gemeinde")
        found += [(match.start(), f"{head} {name}") for name in patterns.split(r", | und | sowie ", match["names"])]
    if not found:
        found = [
            (match.start(), known(scene, nominative(trimmed(match.group()))))
            for match in _bodies(told, text, start, end)
            if " " in trimmed(match.group())
        ]
    if not found:
        found = [
            (match.start(), group_name(scene, match)) for match in told.matches(GROUP, words.GROUP, near, start, end)
        ]
    return [name for _, name in sorted(found)]


_UNNAMED = ((words.ORGAN, _organs), (words.SHORT, _shorts), (words.PRONOUN, _pronouns), (words.GROUP, _groups))
"""Candidates that are not called by their names, by the kind of word that each needs."""
