"""Papers of a council: of what kind they are by their heading, what they are about, and whether the council has decided."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.joined import TYPED
from beitritt.reading.expressions.patterns import IGNORECASE, lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.context.scene import Scene
    from beitritt.reading.expressions.frames import Frame
    from beitritt.reading.letter.sentences import Sentence
    from beitritt.reading.values import Statement

_HEADING = lazy(
    r"^[ \t]*(?:(?P<minutes>niederschrift|(?:sitzungs)?protokoll)|(?P<resolution_paper>(?:beschluss|sitzungs|informations|mitteilungs|verwaltungs|gemeinderats|rats|berichts|kreistags|magistrats)[- ]?vorlage)|(?P<reply>stellungnahme zu[rm])|"
    r"(?P<motion>(?:gemeinsamer |interfraktioneller )?(?:änderungs|ergänzungs)?antrag))\b(?![-.:] ?(?:nr|vom))",
    IGNORECASE | 8,  # each line may be the heading
)
_NUMBERED = lazy(
    r"^(?:[^\n]{2,40}[ \t]{2,})?[ \t]*(?:Vorlagen?|VORLAGE|Drucksachen?|DRUCKSACHE|Drs\.|Beratungsunterlage)(?:[ \t-]*(?:Nr\b|Nummer|Nr\.))?(?:[ \t]*:|[ \t]+(?:für|an de[nr]|an die|an das|zur|zum|[\w/-]*\d))", 8
)
"""A paper's own number, or whom it is put before, where no heading says of what kind it is."""
_AGENDA = lazy(r"^[ \t]*Beratungsfolge\b", 8)
_ABOVE = lazy(r"\s*$|\s*(?:Dez(?:ernat)?\b|Dienststelle|Verantwortlich|Vorlage|öffentlich|nicht ?öffentlich|TOP\b|[\d./: ]+$)")
_DECIDED = lazy(
    r"\b(?:Gemeinderat|Stadtrat|Rat|Kreistag|Stadtverordnetenversammlung|Gemeindevertretung|Verbandsversammlung)\b[^\n]{0,80}?\b(?:genehmigt|beschlossen|zugestimmt|angenommen|einstimmig)\b"
)
_RESOLVED = lazy(
    r"^(?:Beschluss|Beschlussfassung|Es wird beschlossen)\b.{0,20}:?$|\b(?:beschließt|fasst|beschloss)\b.{0,160}:$"
    r"|^Beschluss(?:empfehlung|vorschlag)\b|\bempfiehlt\b.{0,160}:$"
)
_ADVISED = lazy(r"^Beschluss(?:empfehlung|vorschlag)\b|\bempfiehlt\b")
_VOTED = lazy(
    r"^(?:Abstimmungsergebnis|Abstimmung|Für die Richtigkeit|Für den Auszug|Ergebnis|TOP|Punkt|Tagesordnungspunkt) ?\b"
)
HEAD = 700
"""A paper says of what kind it is within so many characters."""
TABLE = 2500
"""The table of who decides stands within so many characters."""


def kind(text: str) -> str | None:
    """The kind of paper that the first heading of its own line names; None where there is none."""
    match = _HEADING.search(text, 0, HEAD)
    return match.lastgroup if match else None


def numbered(text: str) -> bool:
    """Whether a text has a paper's number, or is put before a council."""
    return _NUMBERED.search(text, 0, HEAD) is not None


def titled(subject: str, text: str) -> str:
    """What a paper is about: its subject line, what stands behind a label, above the table of who decides, or alone."""
    found = [subject]
    for said in (_labelled(text), _above(text), _standing(text)):
        if said and not any(said in known for known in found):
            found.append(said)
    return "; ".join(filter(None, found))


def _labelled(text: str) -> str:
    match = _LABEL.search(text, 0, TABLE)
    return " ".join(match["title"].split()) if match else ""


def _standing(text: str) -> str:
    """The first block of the head that is no sentence and names something that can be joined."""
    for block in _BLOCKS.split(text[:TABLE])[:MOST_BLOCKS]:
        lines = block.strip().splitlines()
        if 0 < len(lines) <= 3 and not block.rstrip().endswith((".", ":", ",", ";")) and not _ADDRESSED.match(block) and not _NUMBERED.search(block) and TYPED.search(block):
            return " ".join(block.split())
    return ""


_LABEL = lazy(
    r"^[ \t]*(?:Beratungsgegenstand|Verhandlungsgegenstand|Gegenstand|Betreff|Betr\.|Betrifft|Thema|Titel|Bezeichnung|hier|TOP [\d.]+|Tagesordnungspunkt(?: \d+)?)(?: der Vorlage)?:?[ \t]+(?P<title>(?![\d:])[^\n]{8,}(?:\n(?![ \t]*[\w-]+:)[^\n:]+){0,2})",
    8,
)
"""The line of a head that says what the paper is about, and those that go on with it."""
_BLOCKS = lazy(r"\n[ \t]*\n")
MOST_BLOCKS = 8
_ADDRESSED = lazy(r"\s*(?:An\b|Herrn?\b|Frau\b|(?i:stadt|gemeinde|landkreis|kreis|markt|fraktion|niederschrift|stellungnahme|antrag)\b|\w+-Fraktion|[^\n]{0,40}:\s)")


def _above(text: str) -> str:
    agenda = _AGENDA.search(text, 0, TABLE)
    lines = text[: agenda.start()].rstrip().splitlines() if agenda else []
    found: list[str] = []
    while lines and not _ABOVE.match(lines[-1]) and len(found) < 4:  # a title has no more lines
        found.insert(0, lines.pop().strip())
    return " ".join(found)


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
        same = (
            one for one in kept
            if known.kind in {"accession", "withdrawal"} and (one.kind, one.actor) == (known.kind, known.actor)
            and one.modality == known.modality and (known.starts is None or known.starts == one.starts)
            and (_alike(one.initiative, known.initiative) if known.modality == "declared" else one.initiative == known.initiative)
        )  # fmt: skip
        if next(same, None) is None:
            known.actor = _plain(known.actor)
            kept.append(known)
    return kept


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


def decides(scene: Scene, sentence: Sentence) -> None:
    """In minutes: where what the organ resolves begins, and where it ends."""
    if _RESOLVED.search(sentence.text):
        scene.organ_says, scene.organ_advises = True, _ADVISED.search(sentence.text) is not None
    elif _VOTED.match(sentence.text):
        scene.organ_says = False
