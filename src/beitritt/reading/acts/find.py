"""A frame's place in a sentence, with what an act needs to know of it: mood, actor, initiative, dates."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject, those
from beitritt.reading.context.clauses import Mood
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import BODY, joined_name
from beitritt.reading.language.periods import Period, period
from beitritt.reading.language.words import DIGIT
from beitritt.reading.values import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from beitritt.reading.context.actors import Mention
    from beitritt.reading.context.scene import Scene
    from beitritt.reading.expressions.frames import Frame
    from beitritt.reading.letter.sentences import Sentence

_INTRODUCES = lazy(
    r"(?:\b(?:[Zz]um|[Zz]ur|[Dd]em|[Dd]er|[Ii]m|[Bb]eim|[Aa]m|[Dd]en|[Dd]as|[Dd]ie|the|to|of)|[A-ZÄÖÜ]\w*(?:[Ii]nitiative|[Nn]etzwerke?s?|[Bb]ündnis\w*|[Pp]akte?s?|[Cc]harta|[Aa]llianz|[Vv]erbunde?s?|[Pp]artnerschaft|[Pp]rogramme?s?|[Pp]rojekte?s?|[Kk]onvente?s?|[Kk]ooperation|[Kk]ampagne|[Ff]orums?|[Ll]abors?|[Aa]ktion|[Vv]ereinbarung|[Vv]erein\w*|[Gg]emeinschaft|[Ee]rklärung|[Vv]orhabens?|[Bb]unde?s?|[Rr]ings?|[Ii]nitiative|Runde|[Rr]egion)) [„“\"»«‚]?$"
)
_RELATIVE = lazy(
    r"(?:die|der|das|welche[rs]?|which|who)\b(?! (?:Stadt|Gemeinde|Kreis|Landkreis|Verband|Kommune|Kammer)\b)"
)
_AFTER_HEAD = lazy(
    r"(?P<head>(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nsere?) (?:\w+e )?[A-ZÄÖÜ][^,]{2,60}), (?:die|der|das|de[mn]|deren|dessen|welche[rs]?|(?:in|zu|an|mit) de[mr])\b[^,]{3,200}, $"
)
"""A noun with its relative clause: the verb that follows is the noun's."""
_ENDINGS = lazy(r"(?:ern|e[nrsm]?|n|s)\b")
_KIND_AND_YEAR = lazy(r"\w+ (?:19|20)\d\d")
_TRIM = " ,;.:–-—"
_HAPPENED = frozenset(("accession", "withdrawal", "suspension", "resumption", "reduction"))
"""Kinds whose telling gives the day on which they happened."""

_PAPERS = frozenset(("resolution_paper", "motion", "reply", "minutes", "document"))
_HEARD = frozenset(("withdrawal", "reservation", "request", "intent", "refusal"))
"""Kinds that the writer knows from the addressee's own letter, where the addressee did them."""


class Find:
    """One match of a frame."""

    __slots__ = ("_mood", "end", "frame", "match", "scene", "sentence", "start", "text")

    def __init__(self, scene: Scene, sentence: Sentence, frame: Frame, match: re.Match[str]) -> None:
        self.scene, self.sentence, self.frame, self.match = scene, sentence, frame, match
        self.text = sentence.text
        for name in frame.earnest:
            start, end = match.span(name)
            if start >= 0:
                break
        else:
            start, end = match.span()
        self.start, self.end = start, end
        self._mood: Mood | None = None

    @property
    def mood(self) -> Mood:
        """How the frame's own word is meant."""
        mood = self._mood
        if mood is None:
            start = self.start
            if "t" in self.frame.groups and self.match["t"]:
                first, last = self.match.span()
                start = min(first, start) if last - first < 400 else start
            mood = self._mood = Mood(self.sentence, start, self.end)
        return mood

    @property
    def words(self) -> str:
        """What the sentence says; of a list's item, without the words that introduce the list."""
        return self.text[self.sentence.floor :]

    def group(self, name: str) -> str:
        """A named group's text, empty where the frame has none."""
        return (self.match[name] or "") if name in self.frame.groups else ""

    def actor(self, default: str | None = None) -> str | None:
        """Who acts: the subject of the clause, else of the sentence up to the word, else the default."""
        first, last = self.mood.window
        mention = subject(self.scene, self.text, first, last)
        if (
            first > self.sentence.floor
            and _RELATIVE.match(self.text, first)
            and self.text[:first].rstrip().endswith(",")
        ):
            antecedent = groups(self.scene, self.text, self.sentence.floor, first)
            if antecedent:
                return antecedent[-1]
        mention = self.head() or mention
        if mention is not None and mention.pronoun and first > self.sentence.floor:
            earlier = subject(self.scene, self.text, self.sentence.floor, first)
            mention = earlier if earlier is not None and not earlier.pronoun else mention
        if mention is None and first > self.sentence.floor:
            mention = subject(self.scene, self.text, self.sentence.floor, first)
        if mention is None and self.sentence.floor:
            mention = subject(self.scene, self.text, 0, self.sentence.floor)
        return mention.name if mention else default

    def kinds_read(self) -> set[str]:
        """The kinds of what this sentence, or this item of its list, was read to say already."""
        first, last = self.sentence.place(self.sentence.floor, len(self.text))
        return {known.kind for known in self.scene.statements[-4:] if first <= known.start < last}

    def stands(self, kinds: frozenset[str]) -> bool:
        """Whether the letter has said of the writer something of these kinds."""
        return any(known.kind in kinds and known.actor in {None, self.scene.sender} for known in self.scene.statements)

    def by_writer(self) -> bool:
        """Whether the sentence names the writer, and not by a pronoun, as its subject."""
        mention = subject(self.scene, self.text, self.sentence.floor, len(self.text))
        return mention is not None and mention.name == self.scene.sender and not mention.pronoun

    def head(self) -> Mention | None:
        """The noun that a relative clause parts from the frame's verb ("Der Verband, der …, vertritt …")."""
        first = self.mood.window[0]
        head = _AFTER_HEAD.match(self.text, self.sentence.floor, first) if first == self.start else None
        return subject(self.scene, self.text, self.sentence.floor, head.end("head")) if head else None

    def initiative(self, *, actor: str | None = None) -> str | None:
        """What it is about: a title in the clause, else the nearest in the sentence, else the text's own initiative."""
        first, last = self.mood.window
        if self.scene.genre in _PAPERS and (governed := self._governed(first, last)):
            return settled(self.scene, governed)
        titles = self.scene.titles(self.text)
        if not titles:
            return self._elsewhere(first, last) or self.scene.initiative
        found = [
            (not first <= start < last, abs(start - self.start), name)
            for name, start, _ in titles
            if self._names_initiative(name, start, actor)
        ]
        if not found:
            return self._elsewhere(first, last) or self.scene.initiative
        return settled(self.scene, min(found)[2])

    def _elsewhere(self, first: int, last: int) -> str | None:
        """In a German letter: something else than what it is about, where it speaks of membership in that."""
        if self.scene.language != "de" or "itglied" not in self.text:
            return None
        from .another import another

        return another(self, first, last)

    def _governed(self, first: int, last: int) -> str | None:
        """In a paper: what the words of joining in the clause, else in the sentence, govern."""
        from beitritt.reading.context import joined

        return joined.thing(self.text, first, last) or joined_name(self.text[first:last]) or joined.thing(self.text, self.sentence.floor)

    def _names_initiative(self, name: str, start: int, actor: str | None) -> bool:
        if _KIND_AND_YEAR.fullmatch(name) or name in {actor, self.scene.sender} or (actor and (name in actor or actor in name)):
            return False
        if name == self.scene.recipient and self.scene.initiative != name and name not in self.scene.initiatives:
            return False
        quoted = self.text[max(0, start - 1) : start] in '„“"»«‚' and start > 0
        if quoted and BODY.fullmatch(name):
            return False
        return not quoted or (
            name in self.scene.initiatives and bool(_INTRODUCES.search(self.text, max(0, start - 60), start))
        )

    def period(self, *, whole: bool = True) -> Period:
        """The dates of the clause; of the whole sentence where the clause has none."""
        if not self.scene.words(self.text).kinds & DIGIT:
            return Period()
        first, last = self.mood.window
        found = period(self.text, max(first, self.sentence.floor), max(last, self.match.end()))
        alone = found.at and not (found.since or found.until or found.point)
        if alone and found.at and self.scene.dated and len(found.at) == len(self.scene.dated):
            found.point = found.at if found.at > self.scene.dated else None  # "am 1. April 2028": a day to come
        if whole and not (found.since or found.until or found.point):
            behind = last if self.text.startswith(" und ", last) else None  # another verb has dates of its own
            wider = period(self.text, self.sentence.floor, behind)
            wider.at = found.at or wider.at
            found = wider
        return found

    @property
    def third_person(self) -> bool:
        """Whether the text itself is a report (quoted mail, minutes outside their resolution)."""
        return self.sentence.quoted or self.scene.genre == "document" or (self.scene.genre == "minutes" and not self.scene.organ_says)

    def force(self) -> str:
        """The force of what the writer says: a letter is signed, a resolution resolved, a motion proposed."""
        if self.scene.genre == "minutes":
            return ("recommended" if self.scene.organ_advises else "resolved") if self.scene.organ_says else "accepted"
        return {"resolution_paper": "resolved" if self.scene.organ_says else "recommended", "motion": "proposed", "reply": "recommended"}.get(
            self.scene.genre, "signed"
        )

    def statement(
        self,
        kind: str,
        *,
        actor: str | None,
        modality: str = "declared",
        force: str | None = None,
        initiative: str | None = None,
        since: str | None = None,
        until: str | None = None,
        value: str | None = None,
        on_behalf_of: Sequence[str] = (),
        details: Mapping[str, object] | None = None,
        span: tuple[int, int] | None = None,
        confidence: float = 0.9,
    ) -> Statement:
        """A statement at this place; what another one than the writer did is reported."""
        others = actor is not None and actor != self.scene.sender and not self._mandated(actor)
        if modality == "declared" and (self.third_person or others):
            modality, force = "reported", force or "accepted"
        heard = kind in _HEARD and actor is not None and actor == self.scene.recipient
        if heard and (modality, force) == ("reported", "accepted"):
            force = "received"
        if since is None and modality == "reported" and force == "accepted" and kind in _HAPPENED:
            since = self.period().at
        start, end = self.span(span)
        first, last = self.sentence.place(start, end)
        self.scene.last_actor = actor or self.scene.last_actor
        return Statement(
            kind,
            actor=actor,
            initiative=initiative or self.initiative(actor=actor),
            modality=modality,
            force=force or self.force(),
            starts=since,
            until=until,
            value=value,
            on_behalf_of=on_behalf_of,
            details=details,
            start=first,
            end=last,
            quote="",
            ground=f"{self.scene.language}.{self.frame.rule}",
            confidence=confidence,
        )

    def _mandated(self, actor: str) -> bool:
        """Whether the writer acts in somebody's name by this letter: then it declares what that body does."""
        for known in self.scene.statements:
            if known.kind == "representation" and known.details.get("form") in {"bundled", "mandate"}:
                return actor == those(self.scene)
        return False

    def span(self, span: tuple[int, int] | None = None) -> tuple[int, int]:
        """The places in the sentence that say it: its clause, without marks at either end."""
        text = self.text
        if span is None:
            (first, last), (start, end) = self.mood.window, self.match.span()
            first, last = min(first, start), max(last, min(end, len(text)))
        else:
            first, last = span
        first = max(first, self.sentence.floor)
        while first < last and text[first] in _TRIM:
            first += 1
        while last > first + 1 and text[last - 1] in _TRIM:
            last -= 1
        return first, last


def _stem(name: str) -> str:
    """A name without its words' case endings."""
    return _ENDINGS.sub("", name.replace("nisses", "nis"))


def settled(scene: Scene, name: str) -> str:
    """The form of an initiative's name that the whole text uses."""
    if scene.initiative and _stem(scene.initiative) == _stem(name):
        return scene.initiative
    for known in scene.initiatives:
        if known == name:
            return known
    if scene.initiative and (scene.initiative.rstrip(".") in name or name in scene.initiative):
        return scene.initiative
    return next((known for known in scene.initiatives if known in name or name in known), name)


def tidy(text: str) -> str:
    """Words of the text as a value: without marks and blanks at either end."""
    if "  " in text or not text.isprintable():
        text = " ".join(text.split())
    return text.strip(' ,;.:–-—„“"')


def worded(find: Find) -> str:
    """The sentence's words as the value of a statement of terms."""
    return tidy(find.words)[:180]
