"""Papers of a council: what is read of them besides their sentences, and whether the council has decided."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.joined import NOT_JOINED, TYPED, thing
from beitritt.reading.expressions.patterns import lazy

from .heads import STEM, TABLE, unspaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.context.scene import Scene
    from beitritt.reading.expressions.frames import Frame
    from beitritt.reading.letter.sentences import Sentence
    from beitritt.reading.values import Statement

_DECIDED = lazy(
    r"\b(?:Gemeinderat|Stadtrat|Rat|Kreistag|Stadtverordnetenversammlung|Gemeindevertretung|Verbandsversammlung)\b[^\n]{0,80}?\b(?:genehmigt|beschlossen|zugestimmt|angenommen|einstimmig)\b"
)
_RESOLVED = lazy(
    r"^(?:Beschluss|Beschlussfassung|Beschlusstext|Beschlusswortlaut|Wortlaut|Es wird beschlossen|Beschluss[- ]?[Nn](?:r|ummer)\b)(?!\w).{0,32}:?$|\b(?:beschließt|fasst|beschloss)\b.{0,160}:$"
    r"|^Beschluss(?:empfehlung|vorschlag)\b|\bempfiehlt\b.{0,160}:$|^Empfehlung an\b.{0,60}:$|\bfasst\b.{0,120}\bBeschluss: "
)
_ADVISED = lazy(r"^Beschluss(?:empfehlung|vorschlag)\b|\bempfiehlt\b|^Empfehlung an\b")
_VOTED = lazy(
    r"^(?:Abstimmungsergebnis|Abstimmung|Für die Richtigkeit|Für den Auszug|Ergebnis|TOP|Punkt|Tagesordnungspunkt) ?\b"
)
def decided(text: str) -> bool:
    """Whether the table of who decides shows that the deciding organ has agreed."""
    return _DECIDED.search(text, 0, TABLE) is not None


LONGEST_FORM = 5000
"""Forms have two pages; in longer papers boxes are ticked too."""
SHORTEST_CHARTER = 1200
"""What is shorter pledges nothing in the name of many."""
LONGEST_UNGREETED = 2400
"""Letters without a salutation are notes on one page; what is longer is a document of its own."""


def unsent(text: str) -> str:
    """What a text without salutation or heading is: a charter, a longer document that nobody sent, else a letter."""
    from . import charters

    if rolled(text):
        return "roll"
    if len(text) < SHORTEST_CHARTER:
        return "letter"
    if charters.found(text):
        return "charter"
    return "document" if len(text) > LONGEST_UNGREETED else "letter"


def rolled(text: str) -> bool:
    """Whether a text is a list of memberships."""
    from . import rolls

    return "itgliedschaften" in text[: rolls.HEAD] and bool(rolls.rows(text))


def ruled(text: str) -> bool:
    """Whether a text is the statute of an association or a joint body."""
    from . import statutes

    head = text[: statutes.HEAD]
    return ("atzung" in head or "rdnung" in head or "SATZUNG" in head) and statutes.found(text) is not None


def agreed(text: str) -> bool:
    """Whether a text is an agreement between bodies."""
    head = text[:HEAD_OF_AGREEMENT]
    if not ("ereinbarung" in head or "ertrag" in head or "bkommen" in head or "emorandum" in head or "erklärung" in head) or not ("wischen" in head or "schließen" in head or "vereinbaren" in head):
        return False
    from . import agreements

    return agreements.found(text) is not None


HEAD_OF_AGREEMENT = 3000
"""An agreement names its parties within so many characters."""


def whole(scene: Scene, text: str, parts: list[Sentence]) -> list[Statement]:
    """The statements of an agreement or a charter, whose sentences are not told by anybody but laid down."""
    from . import agreements, charters, statutes

    if scene.genre == "roll":
        from . import rolls

        return list(rolls.statements(_plain(scene.sender), rolls.rows(text)))
    if scene.genre == "statute" and (name := statutes.found(text)):
        return [*statutes.statements(name, parts), *statutes.listed(name, text)]
    agreement = agreements.found(text) if scene.genre == "agreement" else None
    if agreement is not None:
        return list(agreements.statements(agreement, parts))
    return list(charters.statements(scene.initiative or charters.title(text), parts))


def frames(scene: Scene, sentence: Sentence) -> list[Frame]:
    """The frames that only papers are searched with, those that a sentence has the words for."""
    if scene.language != "de":
        return []
    from beitritt.reading.phrases.de_papers import FRAMES, MEMBERSHIP

    return [frame for frame in (*FRAMES, *MEMBERSHIP) if frame.needed(sentence.low)]


def opened(scene: Scene, text: str) -> None:
    """What a paper's head tells besides: what its heading joins, and the place by which a town calls itself."""
    scene.subject = f"{scene.subject}; {about(text)}"
    _place(scene)
    scene.initiative = _BOARD.sub("", scene.initiative) if scene.initiative else None
    if scene.genre == "minutes":
        scene.organ_says = _RESOLUTIONS.search(text, 0, TABLE) is not None and not any(map(_RESOLVED.search, unspaced(text).splitlines()))
        scene.paper.itemised = any(_AGENDA_ITEM.fullmatch(line.strip()) and _speaks_of(scene, line) for line in text.splitlines())
    if scene.sender and _ASSOCIATION.match(scene.sender) and _OF_MEMBERS.search(text):
        scene.initiative = scene.sender
        scene.paper.headings.add(scene.sender)


_ASSOCIATION = lazy(r"(?:\w*[Zz]weckverband|\w*verband|\w*[Vv]erein|\w*[Bb]ündnis|\w*[Nn]etzwerk|\w*[Vv]erbund|\w*[Aa]llianz)\b")
_OF_MEMBERS = lazy(r"\b(?:Verbands|Vereins|Netzwerk|Bündnis)mitglieder\b|\b(?:[Nn]eue|[Uu]nsere|[Aa]lle|[Ee]hemalige) Mitglieder\b")
"""A paper of what others are members of."""


def _place(scene: Scene) -> None:
    """A town speaks of itself by its place alone ("Seit 2007 ist Auental Mitglied …")."""
    kind, _, name = (scene.sender or "").partition(" ")
    if kind in {"Stadt", "Gemeinde", "Landeshauptstadt", "Universitätsstadt"} and name.isalpha():
        scene.aliases.setdefault(name, scene.sender or "")


def about(text: str) -> str:
    """The words of the heading by which a paper joins or leaves something; empty where none does."""
    from . import headings

    found = headings.title(text)
    return " ".join(text[found[2] : found[3]].split()) if found else ""


def _once(statements: list[Statement]) -> list[Statement]:
    """A resolution stands twice in a paper, in short and at its end: the first counts, by whichever form of the name."""
    kept: list[Statement] = []
    for known in statements:
        first = next((one for one in kept if _same(one, known)), None)
        if first is None:
            known.actor = _plain(known.actor)
            kept.append(known)
        else:
            first.starts, first.until = first.starts or known.starts, first.until or known.until
    return kept


_TWICE = frozenset(("accession", "withdrawal", "suspension", "resumption", "continuation", "reduction"))


def _same(first: Statement, known: Statement) -> bool:
    """Whether two places of a paper tell the same: one of them may date it."""
    if known.kind not in _TWICE or (first.kind, first.actor, first.modality) != (known.kind, known.actor, known.modality):
        return False
    if first.value and known.value and known.kind not in {"accession", "withdrawal"} and first.value != known.value:
        return False
    near = known.start - first.end < NEAR
    dated = known.starts in {None, first.starts} or (first.starts is None and near)
    if known.modality == "declared":
        return dated and _alike(first.initiative, known.initiative)
    return dated and first.initiative == known.initiative


NEAR = 200
"""A sentence further on still tells of the same leaving when it ends."""


_BEHIND = lazy(r"(?<=\w) (?:in|im|am|an|auf|von|zur|zum|bei|mit)(?: der| dem| den)? .*$")


def _plain(name: str | None) -> str | None:
    """A body's name without what follows it by chance in a paper's head ("Stadt X in der Verbandsversammlung")."""
    return _BEHIND.sub("", name) if name is not None and name.startswith(("Stadt ", "Gemeinde ", "Landkreis ")) else name


def _alike(one: str | None, other: str | None) -> bool:
    first, second = (set((name or "").replace(". ", ".").split()) for name in (one, other))
    return first <= second or second <= first


def finished(scene: Scene, text: str) -> list[Statement]:
    """A paper's statements that rest on something; where it joins or leaves nothing in sentences, what its headings say."""
    from . import bearing, headings

    kept = _once(bearing.settled(scene))
    own = {(known.kind, known.initiative) for known in kept if known.modality == "declared"}
    force = {"motion": "proposed", "reply": "proposed", "minutes": "proposed"}.get(scene.genre, "recommended")
    for name, start, end in headings.measures(text) if scene.genre in {"resolution_paper", "document", "motion"} else ():
        listed = scene.genre == "document"
        same = next((known for known in kept if known.kind == "withdrawal" and known.initiative == name), None)
        if same is not None:  # the last place is the operative one, a title stands above
            same.start, same.end = (start, end) if same.ground.endswith("ueberschrift") else (same.start, same.end)
        elif ("withdrawal", name) not in own:
            modality = "reported" if listed else "declared"
            weight = "rejected" if headings.refused(text) else force
            kept.append(headings.statement("withdrawal", name, (start, end), actor=scene.sender, modality=modality, force=weight))
    said = any(known.kind in {"accession", "withdrawal", "refusal", "intent"} for known in kept)
    if not said and scene.genre != "document" and (found := headings.title(text)):
        kind, name, start, end = found
        kept.append(headings.statement(kind, name, (start, end), actor=scene.sender, modality="reported", force=force))
    return kept


def headed(scene: Scene, sentence: Sentence) -> None:
    """What a sentence is a heading of: in minutes of what the organ resolves, in any paper of what is told of one of several."""
    _worded(scene, sentence)
    if sentence.floor:
        return
    if scene.genre == "minutes" and _AGENDA_ITEM.fullmatch(sentence.text):
        _itemised(scene, _PAPER_NUMBER.sub("", sentence.text))
    named = _NAME_ALONE.fullmatch(sentence.text)
    name = thing(f"Mitglied im {named['name']}") if named else None
    if name and TYPED.search(name) and not name.isupper():
        scene.initiative = name
        scene.paper.headings.add(name)
    if scene.genre == "minutes":
        _decides(scene, sentence)


_RESOLUTIONS = lazy(r"(?i:^[ \t]*beschluss(?:buch|ausfertigung|auszug|protokoll)\b)", 8)
"""What holds resolutions alone says them all."""
_PAPER_NUMBER = lazy(r"\s+\(?(?:Vorlagen?|Drucksache|Drs\.|DS|BV|Az\.?|Beschluss(?:vorlage)?)\b.*$")
_AGENDA_ITEM = lazy(r"(?:(?:(?:[Zz]u )?(?:TOP|Top|Punkt|Tagesordnungspunkt)|§) ?\d{1,2}(?:\.\d+)?[.:)]?|\d{1,2}\.) +[A-ZÄÖÜ„][^.;?!]{2,240}")
"""The heading of an item in minutes."""


def _itemised(scene: Scene, heading: str) -> None:
    """Another item of the minutes: about what its heading names, else about nothing that is joined, where another item is."""
    named = next((name for name, _, _ in scene.titles(heading) if TYPED.search(name) and not NOT_JOINED.match(name)), None)
    if named and not _speaks_of(scene, heading):
        named = _BOARD.sub("", named)
        scene.initiative = named
        scene.paper.headings.add(named)
    scene.paper.elsewhere = named is None and scene.paper.itemised and not _speaks_of(scene, heading)


_BOARD = lazy(r" (?:Steuerungs\w+|Lenkungs\w+|Vorstand\w*|Beirat\w*|Geschäftsstelle|\w*[Vv]ersammlung)$")


def _speaks_of(scene: Scene, text: str) -> bool:
    words = (word.strip("„“().,")[:STEM] for word in (scene.initiative or "").split() if word[:1].isupper())
    return any(word in text for word in words if len(word) > len("Bund"))


def _worded(scene: Scene, sentence: Sentence) -> None:
    """What a motion puts in quotation marks is what shall be resolved, and no mention."""
    if scene.paper.wording:
        sentence.marks = []
        scene.paper.wording = not sentence.text.rstrip(" .").endswith(("“", '"', "«", "”"))
    elif scene.genre in {"motion", "resolution_paper", "minutes"}:
        scene.paper.wording = _WORDING.search(sentence.text) is not None


_WORDING = lazy(
    r"\b(?:folgende[nr]? (?:Fassung|Wortlaut)|(?:wie folgt|folgendermaßen) (?:ersetzt|gefasst|geändert|neu gefasst)|lautet|neu gefasst|beschließt|beschließen|ersetzt durch|ersetzt)\b[^.;?]*:$"
)
"""By these words a paper introduces the wording of a resolution."""
_NAME_ALONE = lazy(r"(?:\d{1,2}|[a-z]|[IVX]+)[.)] (?P<name>[A-ZÄÖÜ„][^:;?]{5,70}?)[:.]?")


def _decides(scene: Scene, sentence: Sentence) -> None:
    """Where what the organ resolves begins, and where it ends."""
    if _RESOLVED.search(text := unspaced(sentence.text)):
        scene.organ_says, scene.organ_advises = True, _ADVISED.search(text) is not None
    elif _VOTED.match(sentence.text):
        scene.organ_says = False
