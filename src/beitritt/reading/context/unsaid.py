"""Sentences by which nobody says anything: forms still to be filled in, and explanations of what would hold; and what is said of nothing that could be joined."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.names import BODY, bodies

from . import lead, topic
from .scene import BOND, BUSINESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from beitritt.reading.letter.sentences import Sentence
    from beitritt.reading.values import Statement

    from .scene import Scene

_SUPPOSED = lazy(
    r"\W*[A-ZÄÖÜ][a-zäöüß]+t (?:irgend)?eine? (?:[a-zäöüß]+ )?(?:Gemeinde|Stadt|Kommune|Amt|Kreis|Landkreis|Verband|"
    r"(?:Gebietsk|K)örperschaft|Behörde|Stelle)\b[^.;?]{0,200}, (?:so|dann) "
)
_WHOEVER = lazy(r"(?:\d+\. )?(?:Sofern|Soweit|Falls|Wenn|Ob) .{0,60}?\beine?\b[^.;?]{0,240}(?:, sollten? | offen\W*$)")
_UNTICKED = lazy(r"[☐□]|\[ {0,4}\]")


_DISCLAIMED = guard(
    r"\b(?:[Mm]it|[Aa]us|[Dd]urch) (?:diese[mr]|der|dem|unsere[mr]) (?:\w+ )?(?:Schreiben|Fax|E-?Mail|Mail|Brief|An(?:frage|trag)|Nachfrage|Antwort|Auskunft|Zeilen|Nachricht|Zwischennachricht|Rückmeldung)\b[^.;?]{0,30}?\b(?:ist|wird|sind|geben|verbinden|lässt|lassen)\b[^.;?]{0,40}?\b(?:keine(?:rlei)?|noch keine|nicht)\b[^.;?]{0,60}?\b(?:Zusage|Erklärung|Verpflichtung|Verbindlichkeit|Entscheidung|Festlegung|Beitritt|Teilnahme)\b"
    r"|\b[Dd]ieses Schreiben (?:ist|enthält|stellt|bedeutet)\b[^.;?]{0,40}?\bkeine (?:\w+ )?(?:Zusage|(?:Beitritts)?[Ee]rklärung|Verpflichtung|Entscheidung|Festlegung)\b"
    r"|\bno authority to commit\b|\b[Nn]othing in this (?:letter|message|enquiry|e-?mail|note)\b[^.;?]{0,40}?\b(?:commits?|binds?)\b|\b[Tt]his (?:letter|message|enquiry|e-?mail|note)\b[^.;?]{0,40}?\b(?:is not a (?:commitment|declaration)|does not (?:constitute|(?:commit|bind) (?:us|me|anybody|anyone|the (?:City|Council|County|Borough|District|Town|Trust|Authority|University)\b)))|\bwithout (?:any )?commitment on our part\b"
)
"""A writer says of the whole letter that it declares nothing."""
_BINDING = frozenset(("accession", "commitment", "withdrawal", "appointment", "consent", "representation", "continuation"))
"""Kinds that such a letter cannot declare."""


_ASKED = lazy(r"^open\b.*\b[Ii]hre?[nrms]? (?:Erklärung|Schreiben|Antrags?|Bitte|Wunsch|Anliegen|Vorschlag)\b.*\bhat\b")
"""The answer to what another asked is still open: the writer decides, and has not yet."""
_INCIDENTAL = frozenset(("appointment", "terms", "response"))
"""What a letter has beside its matter: whom to ask, what it was told."""
_UNDECIDED = lazy(
    r"\b(?:noch nicht (?:\w+ ){0,3}?(?:entschieden|äußern|beraten|befasst|erklären|festlegen|Stellung|beschlossen|behandelt)|noch keine (?:\w+ )?(?:Entscheidung|Aussage|Festlegung|Erklärung|Stellungnahme|Meinung)|in Erwägung (?:zieht|ziehen)|weder als Zustimmung noch|frühestens\b[^.;?]{0,60}\bbefassen|"
    r"cannot take a view|no (?:decision|view) has|(?:has|have) not (?:yet )?(?:decided|considered|taken|been considered|formed|discussed)|yet to (?:decide|consider|discuss)|will (?:be )?(?:consider(?:ed)?|discuss(?:ed)?) (?:the matter|it|this|whether|your|at|in)\b)"
)
_OF_JOINING = lazy(r"(?i:beitr[iea]t|beizutreten|mitglied|teilnahme|mitwirk|beteilig|erklärung|anschluss|\bjoin|member|particip|\bsign|pledge|compact|charter|partnership|network|alliance)")


def _undecided(texts: list[str]) -> bool:
    """Whether a letter says that joining has not been decided, or does little but ask."""
    if sum(text.endswith("?") for text in texts) * 2 >= max(len(texts), 4):
        return True
    return any(_UNDECIDED.search(text) for text in texts) and any(_OF_JOINING.search(text) for text in texts)


def _answered(scene: Scene) -> bool:
    """Whether the writer grants or refuses something, or leaves open what it was asked: that is an answer."""
    return any(
        known.kind == "response"
        and known.modality == "declared"
        and ((known.value or "").startswith(("accepted", "rejected")) or _ASKED.search(known.value or "") is not None)
        for known in scene.statements
    )


def bound(scene: Scene, sentences: Iterable[Sentence]) -> list[Statement]:
    """What remains of a letter's statements where it says of itself that it commits nobody to anything."""
    told = list(sentences) if scene.genre == "letter" and scene.statements else []
    if {known.kind for known in scene.statements} <= _INCIDENTAL and not _answered(scene) and _undecided([sentence.text for sentence in told]):
        return []
    scene.statements = [known for known in scene.statements if known.kind != "commitment" or not _aside(known, told)]
    if not any(_DISCLAIMED.within(sentence) for sentence in told):
        return scene.statements
    return [known for known in scene.statements if known.kind not in _BINDING or known.modality != "declared"]


def _aside(known: Statement, sentences: Iterable[Sentence]) -> bool:
    """Whether what looks like a promise stands where the other is asked for something, or told what is known already."""
    for sentence in sentences:
        first, last = sentence.place(0, len(sentence.text))
        if first <= known.start < last:
            return _ASIDE.match(sentence.text) is not None
    return False


_ASIDE = lazy(r"\W*(?:Bitte (?!beachten)(?:\w+ ){0,2}(?:Sie|mir|uns)\b|Wie (?:Ihnen|Sie) (?:ja |sicher |sicherlich )?(?:bekannt|wissen)|Bekanntlich)|[^;?]*\b(?:melden|melde) (?:wir|ich) [^.;?]*\ban\W*$")


def is_form(text: str) -> bool:
    """Whether a sentence is a form: with blanks to fill in, or a box left empty."""
    blank = text[-1] in "._…" and ("......" in text or "………" in text)
    return blank or "____" in text or (text[0] in "☐□[" and _UNTICKED.match(text) is not None)


def supposes(text: str) -> bool:
    """Whether a sentence explains: it supposes an authority, whichever, and says what then holds or is left open."""
    if ", so " in text or ", dann " in text:
        return _SUPPOSED.match(text) is not None
    return (", sollte" in text or " offen" in text[-8:]) and _WHOEVER.match(text) is not None


_SURE = frozenset("accession withdrawal suspension resumption continuation reduction succession refusal consent representation".split())
"""Kinds without which nothing is said of something whose name is of no known kind."""
_WEAK = frozenset(("commitment", "appointment", "request", "terms", "response", "reservation"))
"""Kinds that any correspondence has; that it is about joining must be said elsewhere."""
_STANDING = lazy(
    r"(?:[Bb]eitr(?:itt|et)|beizutr|[Mm]itglied(?:schaft|er|s)?\b|[Mm]itwirk|[Mm]itarbeit|[Mm]itzeichn|[Bb]eteilig|mitmach|mitgemacht|[Zz]usage|[Tt]rägerkreis|[Vv]orhaben|[Tt]eilnahme|[Aa]usstieg|[Aa]ustritt|[Bb]ündnis|[Nn]etzwerk|\b[Pp]akt|[Cc]harta|[Pp]artner|[Vv]erbund\b|[Ii]nitiative|membership|accession|signator|pledge|charter)"
)
_INFORMING = lazy(r"(?:Auskunft|Hinweis|Rechtslage|Merkblatt|Gerücht|Lieferung|Urlaub|Halle|Fortbildung|Seminar|Muster)")
_MATTER = lazy(r"(?:Auskunft|[Ss]atzung|[Ff]rist(?:en)?\b|Hinweis|Rechtslage|Merkblatt|Frage|Termin|Gebühr|Bescheid|Bau|Vorbehalt|Zustimmung|Einverständnis|[Kk]osten|Angebot|Nachlass|Halle|[Vv]ertrag\b|Lieferung|Urlaub|Gerücht)")
_ASSOCIATED = lazy(r"(?:[Vv]erband|[Vv]erein|[Bb]und|[Gg]emeinschaft|[Rr]ing|[Uu]nion|[Kk]onferenz|[Aa]genturnetz|[Aa]llianz|e\. ?V\.)\b")
_OF_MEMBERS = frozenset(("accession", "withdrawal", "refusal", "intent", "fulfilment"))
"""What one who leads and answers does not do itself."""
_LEADING = lazy(r"^(?:(?:Unser|Ihr|Der|Die|Das|Zum|Zur|Im|Our|Your|The)(?:e[rnms]?)? )")
_US = lazy(r"\b(?:[Uu]ns\w*|[Ww]ir|[Ii]ch|[Mm]ein\w*|Ihr(?:e[nmrs]?)?|[Ww]e|[Oo]ur|I|[Yy]our?)\b")
_ASKED_FOR = lazy(r"(?:[Kk]ündigungsfrist|[Mm]itglied|[Jj]ahresbeitr|[Mm]indest(?:laufzeit|bindung|beitrag)|[Bb]indung|[Aa]ustritt|[Bb]eitritt|[Uu]mlage)")
_FIRM = frozenset(("consent", "representation", "invocation", "reservation", "response", "request"))
"""Kinds by which a letter is about standing in something, where it also speaks of that."""


def _themed(subject: str, other: str) -> str | None:
    """What a letter about standing is about where nothing can be known for a name: a part of its subject, or who leads it."""
    if _INFORMING.search(subject):
        return None
    named = (_LEADING.sub("", part) for part in topic.parts(subject) if not next(bodies(part), None) and topic.joinable(part) and not _MATTER.search(part))
    leads = _ASSOCIATED.search(other) or not (next(bodies(other), None) or BODY.match(other) or "@" in other)
    return next(named, None) or (other if other and leads and topic.joinable(other) else None)


def _granted(scene: Scene) -> bool:
    """Whether the writer answers by granting or refusing."""
    return any(known.kind == "response" and known.modality == "declared" for known in scene.statements)


def grounded(scene: Scene, alone: frozenset[str]) -> list[Statement]:
    """What is said of something named; beside other business promises, posts, wishes and terms say nothing alone."""
    if topic.of_supply(scene.subject) and not BOND.search(scene.subject):
        return [known for known in scene.statements if known.kind in _SURE and topic.joinable(known.initiative or "Nr")]
    sure = any(known.kind in _SURE and known.modality == "declared" for known in scene.statements)
    if scene.unsure and not sure and not (_granted(scene) and lead.answers(scene)):
        return []
    if _granted(scene) and lead.answers(scene):
        scene.statements = [known for known in scene.statements if known.kind not in _OF_MEMBERS or known.actor != scene.sender or known.modality != "declared"]
    if scene.initiative is None and any(known.kind in _FIRM for known in scene.statements) and _of_standing(scene):
        leads = any(known.kind == "response" and known.modality == "declared" for known in scene.statements)
        name = _themed(scene.subject, (scene.sender if leads else scene.recipient) or "")
        if name and scene.language == "en":
            from .unnamed import titled

            name = name if titled(name) else None
        for known in scene.statements:
            known.initiative = known.initiative or name
    kept = [
        known
        for known in scene.statements
        if known.initiative or (known.kind in alone and scene.anchored and known.modality == "declared")
    ]
    firm = scene.anchored or any(known.kind not in _WEAK or BOND.search(known.value or "") for known in kept)
    firm = firm or any(known.kind == "request" and _ASKED_FOR.search(known.value or "") for known in kept)
    firm = firm or (any(known.kind in _FIRM for known in kept) and _of_standing(scene))
    return kept if firm else []


def _of_standing(scene: Scene) -> bool:
    """Whether a letter, not of other business, speaks of the writer's or the reader's standing in something."""
    return not BUSINESS.search(scene.subject) and any(_US.search(text) and _STANDING.search(text) for text in scene.texts())
