"""From text to reading: layout, letter, sentences, frames, statements."""

from __future__ import annotations

from itertools import islice

from .acts.find import Find
from .acts.table import act, idle, unasked
from .context.listed import governed
from .context.scene import Scene
from .context.unsaid import bound, grounded, is_form, supposes
from .documents.extraction import checked
from .expressions.patterns import lazy
from .genres import genre
from .language.names import bodies
from .letter.layout import Layout
from .letter.letterhead import Head
from .letter.lines import blocks, split_lines
from .letter.parties import parties
from .letter.sentences import LONGEST_SENTENCE, sentences
from .phrases.tables import table
from .values import ABSENT, Field, Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .expressions.frames import Frame
    from .letter.lines import Line
    from .letter.sentences import Sentence
    from .values import Statement

_ENGLISH = lazy(r" (?:the|of|and|with|that|by|this|we) ")
_GERMAN = lazy(r" (?:der|die|und|des|mit|das|zum|wir|den) ")
_ENGLISH_FORM = lazy(r"\b(?:Dear|Yours|[Ww]e|[Oo]ur|[Tt]he|is|are|to|from|for|on|will|[Cc]ouncil|Subject|Date)\b")
_GERMAN_FORM = lazy(r"\b(?:Sehr|Grüßen|[Ww]ir|[Uu]nser\w*|[Dd]er|[Dd]ie|[Dd]as|ist|sind|zu|vom|für|am|Betreff|Datum)\b")
FEW_WORDS = 12
"""With fewer of a language's commonest words than this, salutation and small words decide between the languages."""
_TOLD = lazy(r"\b(?:beschlossen|Beschluss\w*|beschloss|entschieden|votiert|zugestimmt|resolved|decided|voted)\b")
"""By these words a letter tells what was decided before it was written."""
WRITER = "\N{WORD JOINER}"
"""Stands for a writer whom the text does not name, while it is read."""

GOVERNING = frozenset(("reservation", "request", "response", "entry", "consent", "appointment", "contact"))
"""Acts whose word may stand before a list and govern its items."""

ALONE = frozenset(("accession", "withdrawal", "refusal", "consent", "representation", "suspension", "resumption"))
"""Kinds that say something even where the text does not name the initiative."""

PAPERS = frozenset(("resolution_paper", "motion", "reply", "minutes", "document"))
"""A council's papers: what they say must rest on words of joining (bearing.py)."""

LONGEST_EXTRACT = 4000  # two pages: a longer one is not sent like a letter

WHOLE = frozenset(("agreement", "charter", "statute", "roll"))
"""Texts that lay down rules: read by their own modules."""

STRONG = frozenset(("reservation", "request", "response", "intent", "refusal", "consent", "limit", "fulfilment"))
"""Acts after which the words that they cover say nothing else."""


def read_text(text: str) -> Reading:
    """Read a text as it stands: offsets in the reading count its code points."""
    return _reading(checked(text))


def _reading(text: str) -> Reading:
    lines = split_lines(text)
    layout = Layout(lines)
    head = Head(layout)
    body = " ".join(line.text for line in layout.body[:60])
    sender, recipient = parties(head, layout, body)
    letter = _letter(head, layout, sender, recipient)
    scene = Scene(
        sender=sender.value if sender else WRITER,
        recipient=recipient.value if recipient else None,
        dated=letter["date"].value,
        genre=genre(layout, text),
        language=_language(text),
    )
    parts = [] if scene.genre == "notice" else sentences(list(blocks(layout.body)))
    subject = letter["subject"].value or ""
    if scene.genre in PAPERS and scene.genre != "document":
        from .papers import council, heads

        subject = heads.titled(subject, text)
        scene.organ_says = scene.genre == "resolution_paper" and council.decided(text)
    scene.survey(subject, parts, _named_parties(layout, letter))
    scene.remember_group(body)
    if not layout.greeted:
        scene.bodies += [name for line in layout.head for name, _, _ in bodies(line.text)]
    _told(scene, text, parts)
    if layout.original:
        _read_original(scene, layout.original)
    _settle(scene, layout, text, parts)
    for statement in scene.statements:
        if statement.actor == WRITER:
            statement.actor = None
        statement.on_behalf_of = tuple(name for name in statement.on_behalf_of if name != WRITER)
        statement.quote = text[statement.start : statement.end]
    return Reading(text, letter, scene.statements, scene.language, scene.genre)


def _settle(scene: Scene, layout: Layout, text: str, parts: list[Sentence]) -> None:
    """What the whole text makes of its statements, once all are read."""
    if scene.genre == "form":
        from .letter import formhead

        formhead.dates_ticked(scene.statements, layout)
    _fold(scene, text)
    scene.statements = bound(scene, parts)
    if _of_council(scene):
        from .papers import council

        scene.statements = council.finished(scene, text)


def _of_council(scene: Scene) -> bool:
    """Whether it is a council's own paper: an extract from minutes that is sent to somebody says what a letter says."""
    return scene.genre in PAPERS and (scene.genre != "minutes" or scene.recipient is None)


def _told(scene: Scene, text: str, parts: list[Sentence]) -> None:
    """Read the sentences by the kind of text: what lays down rules is read by modules of its own."""
    if scene.genre == "minutes" and len(text) > LONGEST_EXTRACT:
        scene.recipient = None  # a whole debate is not sent to anybody
    if _of_council(scene) or scene.genre in WHOLE:
        from .papers import council

        council.opened(scene, text)
        if scene.genre in WHOLE:
            scene.statements = council.whole(scene, text, parts)
            return
    _read(scene, parts)


def _named_parties(layout: Layout, letter: dict[str, Field]) -> str:
    """The words by which the head names writer and addressee, whole lines and all."""
    lines = "; ".join(line.text for line in layout.head if line.text) if layout.greeted else ""
    return f"{letter['sender'].value or ''}; {letter['recipient'].value or ''}; {lines}"


def _letter(head: Head, layout: Layout, sender: Field | None, recipient: Field | None) -> dict[str, Field]:
    fields = head.finished()
    fields["sender"], fields["recipient"] = sender or ABSENT, recipient or ABSENT
    signature = [line for line in layout.close[1:8] if line.text]
    if layout.greeted and signature:
        value = " ".join(line.text for line in signature)
        fields["signature"] = Field(value, (signature[0].start, signature[-1].end))
    if layout.greeted and (said := [line for line in layout.body if line.text]):
        fields["body"] = Field(None, (said[0].start, said[-1].end))
    return fields


def _language(text: str) -> str:
    sample = text[:2400]
    english = len(_ENGLISH.findall(sample))
    german = len(_GERMAN.findall(sample)) if english else len(list(islice(_GERMAN.finditer(sample), FEW_WORDS)))
    if english + german < FEW_WORDS:
        english += 2 * len(_ENGLISH_FORM.findall(sample))
        german += 2 * len(_GERMAN_FORM.findall(sample))
    return "en" if english > german else "de"


def _read(scene: Scene, parts: list[Sentence]) -> None:
    frames, matter = table(scene.language), scene.initiative
    for sentence in parts:
        if scene.genre in PAPERS:
            from .papers import council

            council.headed(scene, sentence)
        if len(sentence.text) <= LONGEST_SENTENCE and not sentence.cited and not (
            is_form(sentence.text) or supposes(sentence.text)
        ):
            found = frames.frames(sentence, scene.words(sentence.text).each)
            if _of_council(scene):
                from .papers import council

                found = council.frames(scene, sentence) + found
            _sentence(scene, sentence, found)
            governed(scene, sentence)
    scene.initiative = matter


def _sentence(scene: Scene, sentence: Sentence, frames: list[Frame]) -> None:
    """Try the frames on one sentence, in their order; what one covers, later ones leave alone."""
    claims: list[tuple[int, int, bool]] = []
    for frame in frames:
        if unasked(frame.act, scene) or (claims and idle(frame.act, scene, sentence)):
            continue
        for match in frame.matches(sentence):
            find = Find(scene, sentence, frame, match)
            if (
                match.end() <= sentence.floor
                or (find.start < sentence.floor and frame.act not in GOVERNING)
                or (claims and _claimed(claims, find))
            ):
                continue
            made = act(frame.act, scene.language)(find)
            if made and _of_council(scene):
                from .papers import bearing

                made = bearing.borne(find, made)
            if made:
                scene.statements += made
                claims.append(_claim(find, made))
                break
        if claims and _whole(claims[-1], sentence):
            return  # nothing is left for later frames, which need not even be compiled


def _whole(claim: tuple[int, int, bool], sentence: Sentence) -> bool:
    start, end, strong = claim
    return strong and start <= sentence.floor and end >= len(sentence.text) - 1


def _claimed(claims: list[tuple[int, int, bool]], find: Find) -> bool:
    terms = find.frame.rule.startswith(("terms", "representation.namens", "reservation"))
    return any(start <= find.start < end and (strong or not terms) for start, end, strong in claims)


def _claim(find: Find, made: list[Statement]) -> tuple[int, int, bool]:
    """The words that a find covers, and whether wholly."""
    rule, kind = find.frame.rule, made[0].kind
    if rule.endswith(("vorbehaltlich", "subject-to", "ruhende")):
        first, last = find.match.span()
        leads = find.text.find(", ", first) if rule.endswith("subject-to") and first <= find.sentence.floor else -1
        return first, leads if leads > 0 else last, True  # "Subject to …, we join": the act follows
    start, end = find.span()
    if rule.endswith(("namens", "wofuer")) and "ugleich" not in find.text[find.start : find.end]:
        # what is done in others' names follows
        return find.match.start(), find.end, False
    if kind == "invocation" or rule.endswith(("aside-seit", "aside-since")):
        # what it leads to may follow in the same clause; what is said in passing is not all that the clause says
        return start if kind == "invocation" else find.start, find.end, False
    if kind == "reservation":
        return find.mood.window[0] if rule.endswith("treten-bei-sofern") else start, len(find.text), True
    if kind in STRONG:
        whole = kind in {"request", "intent", "consent"}
        return (find.sentence.floor, len(find.text), True) if whole else (start, end, True)
    return start, max(end, find.end), kind in {"terms", "continuation", "suspension"}


def _once(scene: Scene, text: str) -> None:
    """What the letter declares twice counts once, where it declares rather than tells what an organ decided."""
    kept: list[Statement] = []
    for known in scene.statements:
        place = next((place for place, first in enumerate(kept) if _same(first, known)), None)
        if place is None:
            kept.append(known)
            continue
        first, other = kept[place], known
        if _TOLD.search(text, first.start, first.end) and not _TOLD.search(text, other.start, other.end):
            first, other = other, first
        kept[place] = first
        first.starts, first.until = first.starts or other.starts, first.until or other.until
    scene.statements = kept


def _same(first: Statement, known: Statement) -> bool:
    """Whether a joining or leaving is declared that was declared before: the later words may date it."""
    return (
        known.kind in {"accession", "withdrawal"}
        and known.modality == first.modality == "declared"
        and (first.kind, first.actor, first.initiative) == (known.kind, known.actor, known.initiative)
        and (known.starts is None or first.starts is None or first.starts == known.starts)
        and not known.value
    )


def _fold(scene: Scene, text: str) -> None:
    """What an organ decided is told by the act that the letter declares; what is declared twice counts once."""
    for kind in ("accession", "withdrawal"):
        own = [known for known in scene.statements if known.kind == kind and known.actor == scene.sender]
        if any(known.modality == "declared" for known in own):
            told = [
                known for known in own if known.modality == "reported" and known.force == "resolved" and not known.until
            ]
            scene.statements = [known for known in scene.statements if known not in told]
    _once(scene, text)
    # Where nothing is named that could be joined, what looks like terms or promises is of something else.
    scene.statements = grounded(scene, ALONE)
    kinds = {known.kind for known in scene.statements if known.modality == "declared"}
    if "accession" in kinds and not kinds & {"reduction", "withdrawal"}:
        # using a right of entry is told by the joining itself
        scene.statements = [known for known in scene.statements if not known.ground.endswith("gebrauch")]


def _read_original(scene: Scene, lines: list[Line]) -> None:
    """Mail quoted beneath: what its writer, now the addressee, said is evidence."""
    for line in lines:
        line.quoted = True
    scene.sender, scene.recipient = scene.recipient, scene.sender
    _read(scene, sentences(list(blocks(lines))))
    scene.sender, scene.recipient = scene.recipient, scene.sender
