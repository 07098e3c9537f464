"""What a reader keeps in mind while reading: who writes to whom, about which initiative, and who was last spoken of."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import BODY, bodies, titles
from beitritt.reading.language.words import Words

from . import topic, weighing
from .paper import Paper

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from beitritt.reading.letter.sentences import Sentence
    from beitritt.reading.values import Statement

_JOINING = (
    "beitr", "beizutr", "mitglied", "kündig", "teilnahme", "mitwirk", "beteilig", "mitzeichn", "tritt ", "scheide", "austritt", "vertret", "anschl",
    "anzuschl", "schließt", "zeichne", "acced", "accession", "membership", "join", "withdraw",
)  # fmt: skip
"""Pieces of words by which a sentence is about joining, so that a name in it weighs more."""


_POINTS = lazy(
    r"\b(?:[Dd]ort|[Dd]abei|[Dd]aran|[Hh]ieran|[Dd]arin|[Hh]ierin|[Dd]araus|[Hh]ieraus|[Bb]ei Ihnen|zu Ihnen|(?:in|aus|zu|an|bei|von) (?:Ihre[mrn]|diese[mrn]|Ihr|dieses?) [A-ZÄÖÜ]\w+|[Ii]hre[nr]? (?:Runde|Kreis|Reihen|Mitte)|als (?:\w+ )?(?:\w*[Mm]itglied|(?!Ansprech)\w*[Pp]artner(?:in)?|Unterstützer(?:in)?|Beobachter(?:in)?)|"
    r"(?:[Uu]nsere[rn]?|[Dd]ie|[Ii]hre|[Ss]eine|[Mm]eine|[Dd]er) (?:\w+ )?(?:\w*[Mm]itgliedschaft|[Bb]eteiligung|[Mm]itwirkung|[Tt]eilnahme|[Mm]itarbeit))\b"
)
"""Words that point to what a letter is about."""
_LOOSE = lazy(r"(?:[Pp]rogramm|[Pp]rojekt|[Vv]ertrag|[Kk]onferenz|[Aa]ktion|[Pp]lattform|[Ss]chwerpunkt|[Ww]erkstatt|[Ll]abor|[Dd]ialog|[Kk]ampagne|[Rr]egion)(?:e?s|en)?\b")
_SPEAKS = lazy(
    r"\b(?:bei(?:zu)?(?:tr[eia]t|getreten)|tr[ie]tt?\w* .*\bbei\b)|[Mm]itarbeit|[Mm]itzuarbeiten|[Ee]ngagement|bleib\w* .*\b(?:dabei|treu|erhalten)|[Bb]eitr(?:itt|et)|[Mm]itglied|\b[Aa]ustritt|[Tt]eilnahme|[Tt]eilnehm|nimmt\b.*\bteil\b|[Bb]eteilig|[Mm]itwirk|[Mm]it(?:zu)?zeichn|[Uu]nterzeichn|[Aa]nschluss|schlie\w+ .*\ban\b|\b(?:[Kk]ündig|gekündigt|aufgekündigt)|[Rr]uhen|ruht|[Aa]usscheid|scheide\w* .*\baus\b|[Vv]ertret|[Ff]ortsetz|fortgesetzt|phase\b|[Zz]usage|[Vv]erpflicht|[Vv]orbehalt|[Pp]artner"
)


def _joinable(name: str, texts: tuple[str, ...]) -> bool:
    """Whether something can be what a text joins: a programme or project only where the text speaks of taking part."""
    return not _LOOSE.search(name) or weighing.ALLIED.search(name) is not None or any(_SPEAKS.search(text) and not text.endswith("?") for text in texts)


BOND = lazy(
    r"\b(?:[Bb]eitritt\w*|beizutreten|beigetreten|[Mm]itgliedschaft\w*|[Mm]itglied (?:werden|des|der|im|in)|[Aa]ustritts?|[Mm]itzeichnung|accession|membership)\b"
)
BUSINESS = lazy(
    r"(?:Anhörung|[Gg]esetzentwurf|[Ee]ntwurf eine[rs] (?:Gesetzes|Verordnung)|Mittelabruf|[Vv]erwendungsnachweis|[Zz]wischenbericht|[Zz]uwendung|[Bb]ewilligung|[Mm]iet(?:v|e\b)|[Pp]acht|[Ww]artung|[Ee]inladung zu|[Tt]reffen am|[Oo]rtsbesichtigung|[Ss]itzung|[Tt]agung|[Ff]achtag|[Ss]eminar|[Ww]orkshop|[Ff]ortbildung|[Ee]xkursion|[Ll]ehrgang|[Kk]lasse \d|[Ff]erienprogramm|[Pp]rojekttag|[Pp]rogrammheft|(?<!eitrags)(?<!mlage)[Rr]echnung|[Bb]auantrag|[Bb]ebauung|[Aa]usschreibung|"
    r"[Ss]tellenbe|[Uu]mfrage|[Tt]ermin\b|[Pp]rotokoll|[Nn]iederschrift|[Gg]rundstück|[Kk]aufv|[Vv]ersicherung|[Bb]estellung von|[Ll]ieferung|[Ll]ease|[Ii]nvoice|[Tt]ender|[Cc]onference|[Ss]eminar|[Ss]urvey)"
)
_OF_JOINING = lazy(
    r"(?:[Bb]ei(?:tr[ieä]|zutreten)|[Mm]itglied|[Aa]ustritt|[Aa]usscheiden|[Kk]ündigung|[Tt]eilnahme|[Bb]eteilig|[Mm]itwirk|[Mm]itarbeit|[Aa]nschluss|[Aa]ufnahme|zeichnung|[Ee]rklärung|[Rr]uhen|[Rr]ückzug|[Vv]ertret|[Nn]achfolge|[Ff]ortsetzung|[Pp]hase|[Vv]orbehalt|[Bb]ündnis|[Nn]etzwerk|"
    r"[Mm]embership|[Aa]ccession|[Jj]oin|[Ww]ithdraw|[Ss]ign|[Nn]otice|[Rr]epresent|[Pp]articipat|[Rr]eservation|[Rr]esign|[Dd]eclaration|[Ii]nstrument|[Ss]uspen)"
)


def _about_joining(subject: str, initiative: str | None, parties: str) -> bool:
    """Whether a subject line, or the address, names what is joined, and the subject line no other business with it."""
    if BUSINESS.search(subject):
        return BOND.search(subject) is not None
    words = [word for word in (initiative or "").split() if len(word) > len("oder")]
    named = (initiative or "\n") in subject or any(word in subject for word in words) or (bool(words) and all(word in parties for word in words))
    return named or _OF_JOINING.search(subject) is not None


def _joins(sentence: Sentence) -> bool:
    """Whether a sentence is about joining."""
    return any(word in sentence.low for word in _JOINING)


_MEMBERS = lazy(
    r"\b(?P<adj>(?:kreis|verbands|amts|regions)angehörige[nr]?) (?P<noun>Städten? und Gemeinden|Gemeinden und Städten?|Kommunen|Gemeinden|Städten?)\b"
)


_TOWNS = frozenset(("Stadt", "Gemeinde", "Markt", "Flecken", "Kreisstadt", "Hansestadt", "Ortsgemeinde", "Landeshauptstadt"))
LONGEST_SPOKEN = 20_000
"""So much of a text is looked through for what it is about: more than any letter has."""


class Scene:
    """The text's parties, its initiative, its kind, and what was last spoken of."""

    __slots__ = (
        "_telling",
        "_titles",
        "_words",
        "aliases",
        "anchored",
        "answering",
        "bodies",
        "dated",
        "genre",
        "group",
        "initiative",
        "initiatives",
        "language",
        "last_actor",
        "organ_advises",
        "organ_says",
        "paper",
        "recipient",
        "sender",
        "statements",
        "subject",
        "unsure",
    )  # fmt: skip

    def __init__(
        self, *, sender: str | None, recipient: str | None, dated: str | None, genre: str, language: str
    ) -> None:
        self.sender, self.recipient, self.dated, self.genre, self.language = sender, recipient, dated, genre, language
        self.initiative: str | None = None
        self.initiatives: tuple[str, ...] = ()
        self.anchored = True
        self.answering: bool | None = None
        self.bodies: list[str] = [name for name in (sender, recipient) if name]
        self.last_actor: str | None = sender
        self.aliases: dict[str, str] = {}
        self.subject, self.unsure = "", False
        self._words: dict[str, Words] = {}
        self._telling: tuple[str, ...] | None = None
        self._titles: dict[str, list[tuple[str, int, int]]] = {}
        self.group: tuple[str, ...] = ()
        self.organ_says = self.organ_advises = False
        self.statements: list[Statement] = []
        self.paper = Paper()

    def survey(self, subject: str, sentences: list[Sentence], parties: str = "") -> None:
        """Find the initiative that the text is about: named in its subject, named with words of joining, named often.

        ``parties`` is how writer and addressee are named in the head: an initiative's own office names it too.
        """
        self.subject = subject
        weights: dict[str, float] = {}
        spoken = " ".join(sentence.text for sentence in sentences[:80])[:LONGEST_SPOKEN]
        for name, weight in self._named(subject, spoken, parties):
            self._count(weights, name, weight)
        for sentence in sentences:
            if len(sentences) <= 60 or _joins(sentence):
                self._weigh_names(weights, sentence)
        if self.recipient and (more := weighing.addressee(self.recipient, weights, f"{subject}. {spoken}")):
            self._count(weights, self.recipient, more)
        weighing.without_own(weights, self.sender, f"{subject}; {parties}", spoken)
        self.initiatives = tuple(sorted(weights, key=weights.__getitem__, reverse=True))  # the likeliest first
        self.initiative = self._chosen(weights, subject, spoken, parties)
        self.aliases = topic.party_names((self.recipient, self.sender), spoken) | topic.short_names(spoken)
        if (kind := (self.sender or "").split(" ")) and len(kind) == 2 and kind[0] in _TOWNS:
            self.aliases.setdefault(kind[1], self.sender or "")  # "Musterau tritt bei"
        self._weigh(subject, sentences, parties)
        if client := topic.client(f"{self.sender}; {parties[:200]}", spoken):
            self.sender = self.last_actor = client
            self.bodies.insert(0, client)

    def _named(self, subject: str, spoken: str, parties: str) -> Iterator[tuple[str, float]]:
        """The names outside the sentences, and what English words of joining govern, with their weight."""
        yield from ((name, 4.0) for name in topic.in_subject(subject, english=self.language == "en"))
        yield from ((name, 4.0) for name in weighing.by_act(subject))
        yield from ((name, 1.0) for name in weighing.governed(subject))
        yield from dict.fromkeys(topic.in_head(parties))
        shown = (name for name in topic.parts(subject) if name in spoken or parties.count(name) > 1)
        if self.language == "en":
            from .unnamed import titled

            shown = (name for name in shown if titled(name))
        yield from ((name, 1.0) for name in shown)
        if self.language == "en":
            yield from ((name, 1.6) for name in topic.joined_in_english(f"{subject}. {spoken}"))

    def _weigh_names(self, weights: dict[str, float], sentence: Sentence) -> None:
        """The names in a sentence: they weigh more beside words of joining, less in quotation marks without."""
        named = self.titles(sentence.text)
        joins = bool(named) and _joins(sentence)
        for name, start, _ in named:
            quoted = sentence.text[start - 1] in '„“"»«'
            if not (quoted and topic.of_event(sentence.text[:start])):
                self._count(weights, name, 1.6 if joins else 0.3 if sentence.text[start - 1] in '„"' else 0.6)

    def _chosen(self, weights: dict[str, float], subject: str, spoken: str, parties: str) -> str | None:
        """The heaviest name; where none weighs anything, what is governed, addressed or headed."""
        best = max(weights, key=lambda name: weights[name], default=None) or topic.governed(subject, spoken)
        if best is None and self.recipient and next(titles(self.recipient), None):
            best = self.recipient
        sender = self.sender or ""
        if best and best == sender and self.recipient and topic.addressed(self.recipient, f"{subject}. {spoken}"):
            best = self.recipient  # one association writes to another
        if best is None and self.recipient and topic.addressed(self.recipient, f"{subject}. {spoken}"):
            best = self.recipient
        if best is None:
            from . import associations, unnamed

            headed = associations.own(self.sender, subject, spoken) or topic.headed(parties, f"{subject}; {spoken}", sender, self.recipient or "")
            if headed or self.genre != "letter" or topic.of_supply(subject):
                return headed
            best = unnamed.name(subject, self.recipient, spoken)
            if best and self.language == "en" and not unnamed.titled(best):
                best = None  # a theme, as English spells it
            self.unsure = best is not None
            return best
        if best in sender and topic.circular(f"{subject}; {parties}"):  # an association tells its members of another
            best = next((name for name in self.initiatives if weights[name] > 1.5 and name not in sender), best)
        return best

    def _weigh(self, subject: str, sentences: list[Sentence], parties: str) -> None:
        """Whether what the text is about can be joined, and whether its subject line says that it is about that."""
        if self.initiative and self.language == "de" and not _joinable(self.initiative, (subject, *(one.text for one in sentences))):
            self.initiative = None
        if subject and self.genre == "letter":
            self.anchored = _about_joining(subject, self.initiative, parties) or (
                self.initiative is not None
                and not BUSINESS.search(subject)
                and any(self.initiative in one.text and _SPEAKS.search(one.text) and not one.text.endswith("?") for one in sentences)
            )

    def titles(self, text: str) -> list[tuple[str, int, int]]:
        """The names of initiatives in a sentence, found once for all its statements."""
        known = self._titles.get(text)
        if known is None:
            known = self._titles[text] = list(titles(text, self.words(text), english=self.language == "en"))
        return known

    def texts(self) -> Iterable[str]:
        """The sentences whose words were looked at."""
        return self._words

    def words(self, text: str) -> Words:
        """What the words of a sentence can be part of, found once for all its statements."""
        known = self._words.get(text)
        if known is None:
            known = self._words[text] = Words(text)
        return known

    def speaks_of(self, text: str) -> bool:
        """Whether a text names what the letter is about, in full, by a telling part of its name, or points to it."""
        if not self.initiative:
            return False
        if self.initiative in text or (self.anchored and _POINTS.search(text)):
            return True
        if self._telling is None:
            own = f"{self.sender or ''} {self.recipient if self.recipient != self.initiative else ''}"
            words = (word.strip("()„“,.") for word in self.initiative.replace("-", " ").split())
            self._telling = tuple(
                word[: max(len("Netze"), len(word) - len("es"))]
                for word in words
                if len(word) >= len("Netze") and word[0].isupper() and word not in own
            )
        return any(word in text for word in self._telling)

    def remember_group(self, text: str) -> None:
        """Those for whom heads of administration speak further down: the group that the letter names."""
        at = text.find("angehörige")
        match = _MEMBERS.search(text, text.rfind(" ", 0, at) + 1) if at > 0 else None
        if match:
            noun = patterns.sub(r"^Städten", "Städte", match["noun"]).replace("und Städten", "und Städte")
            self.group = (f"{match['adj'].rstrip('nr')} {noun}",)

    def _count(self, weights: dict[str, float], name: str, weight: float) -> None:
        name = topic.bare(name)
        own_office = self.sender is not None and name in self.sender and BODY.match(self.sender) is None
        if (
            (name == self.sender and not own_office)
            or not topic.joinable(name)
            or len(name) < 4
            or (next(bodies(name), (None,))[0] == self.sender and not own_office)
        ):
            return
        for known in list(weights):
            if known in name or name in known:
                shorter = min(known, name, key=len)
                value = weights.pop(known) + weight
                weights[shorter if f" {shorter}" in max(known, name, key=len) else known] = value
                return
        weights[name] = weight
