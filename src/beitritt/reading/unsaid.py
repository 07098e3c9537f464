"""Sentences by which nobody says anything: forms still to be filled in, and explanations of what would hold."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from .patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .scene import Scene
    from .sentences import Sentence
    from .values import Statement

_SUPPOSED = lazy(
    r"\W*[A-ZÄÖÜ][a-zäöüß]+t (?:irgend)?eine? (?:[a-zäöüß]+ )?(?:Gemeinde|Stadt|Kommune|Amt|Kreis|Landkreis|Verband|"
    r"(?:Gebietsk|K)örperschaft|Behörde|Stelle)\b[^.;?]{0,200}, (?:so|dann) "
)
_WHOEVER = lazy(r"(?:\d+\. )?(?:Sofern|Soweit|Falls|Wenn|Ob) .{0,60}?\beine?\b[^.;?]{0,240}(?:, sollten? | offen\W*$)")
_UNTICKED = lazy(r"[☐□]|\[ {0,4}\]")


_DISCLAIMED = lazy(
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
    if not any(_DISCLAIMED.search(sentence.text) for sentence in told):
        return scene.statements
    return [known for known in scene.statements if known.kind not in _BINDING or known.modality != "declared"]


def is_form(text: str) -> bool:
    """Whether a sentence is a form: with blanks to fill in, or a box left empty."""
    blank = text[-1] in "._…" and ("......" in text or "………" in text)
    return blank or "____" in text or (text[0] in "☐□[" and _UNTICKED.match(text) is not None)


def supposes(text: str) -> bool:
    """Whether a sentence explains: it supposes an authority, whichever, and says what then holds or is left open."""
    if ", so " in text or ", dann " in text:
        return _SUPPOSED.match(text) is not None
    return (", sollte" in text or " offen" in text[-8:]) and _WHOEVER.match(text) is not None
