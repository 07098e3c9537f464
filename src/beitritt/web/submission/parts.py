"""The parts of the review page: the letter in pieces, the statements as a list, one of them as a form, the masks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.decide import Case
from beitritt.procedures.draft import Decided
from beitritt.procedures.lock import COVER, MASKS, mark
from beitritt.procedures.review import Decision
from beitritt.register.interchange import JsonObject
from beitritt.register.statements import Kind
from beitritt.register.wording import words
from beitritt.web.facsimile import sheets
from beitritt.web.languages import language
from beitritt.web.letter import pieces
from beitritt.web.masking import Span, masks
from beitritt.web.signatures import signatures_of
from beitritt.web.statement_fields import Desk, FormField
from beitritt.web.submission.afterwards import afterwards_of
from beitritt.web.submission.cover import cover_fields
from beitritt.web.words import page_words

NEW = "new"
AROUND = 30
MOST_NAMES = 400


@dataclass(frozen=True, slots=True)
class Item:
    """A statement in the list: its place (`0`, `added-0`), its kind in a word, what was decided (`open`: nothing)."""

    place: str
    number: int
    kind: str
    state: str
    said: str
    current: bool


@dataclass(frozen=True, slots=True)
class Mask:
    """A stretch of the letter that may be blacked out, with a few words around it."""

    value: str
    before: str
    text: str
    after: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with what was entered, by field; which form that was; and everything that was entered in it."""

    place: str
    faults: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    ticked: Sequence[str] = ()
    status: int = 400


def page_context(inquiry: Inquiry, found: Case, wanted: str, fault: Fault) -> dict[str, object]:
    """What the template fills in; `fault` holds the form that was refused, with what was given and why."""
    place, faults, given = fault.place, fault.faults, fault.given
    labels, text = page_words(language()), found.submission.document.text
    statements = _statements(found)
    current = _current(found, wanted, statements)
    items = [_item(one, place_, number, current) for number, (place_, one) in enumerate(statements.items())]
    spans = {number: span for number, one in enumerate(statements.values()) if (span := _span(one.fields)) is not None}
    covered = found.draft.cover is not None
    return {
        "found": found,
        "submission": found.submission,
        "covered": covered,
        "lead_sentence": _sentence(found, labels),
        "fault_place": place,
        "fault_texts": list(faults.values()),
        "cover": cover_fields(inquiry, found, *((faults, given) if place == "cover" else ({}, {}))),
        "initiatives": [(one.key, one.name) for one in inquiry.ledger.initiatives()],
        "names": [body.name for body in list(inquiry.directory())[:MOST_NAMES]],
        "pieces": pieces(text, spans, ()) if text is not None else None,
        "sheets": sheets(found.submission, spans, list(statements), current),
        "items": items,
        "current": current,
        "current_number": next((one.number for one in items if one.current), None),
        "masks": _masks(found, text or "", fault),
        "mask_quote": given.get("quote", "") if place == "masks" else "",
        "seen": {part: mark(found.draft, part) for part in (COVER, MASKS)},
        "masks_confirmed": found.draft.masks is not None,
        "afterwards": afterwards_of(inquiry, found),
        "signatures": signatures_of(found.submission.document, language(), public=False),
        "deposit_url": reverse("deposit", args=[found.submission.id]),
        **(_form(inquiry, found, current, statements, fault) if covered else {}),
    }


@dataclass(frozen=True, slots=True)
class _Shown:
    """A statement as the page shows it: its fields as decided or as read, what is open in it, and the decision."""

    fields: JsonObject
    open: tuple[str, ...]
    decided: Decided | None
    quote: str


def _statements(found: Case) -> dict[str, _Shown]:
    """All statements by their place: those that were read, then those that were added."""
    text = found.submission.document.text or ""
    shown = {}
    for one in found.proposals:
        decided = found.draft.of(one.number)
        fields = decided.fields if decided and decided.fields else one.fields
        settled = decided is not None and decided.decision != Decision.REJECTED
        shown[str(one.number)] = _Shown(fields, () if settled else one.open, decided, one.quote)
    for place, decided in enumerate(one for one in found.draft.decided if one.proposal is None):
        span = _span(decided.fields or {})
        quote = text[span[0] : span[1]] if span else ""
        shown[f"added-{place}"] = _Shown(decided.fields or {}, (), decided, quote)
    return shown


def _current(found: Case, wanted: str, statements: Mapping[str, _Shown]) -> str:
    """The statement at hand: the one asked for, else the first that nobody has decided on, else none."""
    if wanted in statements or wanted == NEW:
        return wanted
    return str(found.undecided[0]) if found.undecided else ""


def _item(one: _Shown, place: str, number: int, current: str) -> Item:
    labels = page_words(language())
    state = one.decided.decision.value if one.decided else "open"
    kind = words(language()).KIND[Kind(str(one.fields["kind"]))]
    return Item(place, number, kind, state, labels[f"decision_{state}"], place == current)


def _span(fields: JsonObject) -> Span | None:
    span = fields.get("span")
    if isinstance(span, list) and len(span) == 2 and isinstance(span[0], int) and isinstance(span[1], int):
        return span[0], span[1]
    return None


def _sentence(found: Case, labels: Mapping[str, str]) -> str:
    if found.submission.instrument is not None:
        return labels["review_deposited"]
    if found.draft.cover is None:
        return labels["review_begin"]
    if not found.proposals:
        return labels["review_none_read"]
    done = len(found.proposals) - len(found.undecided)
    return labels["review_done"].format(done=done, all=len(found.proposals))


def _form(
    inquiry: Inquiry,
    found: Case,
    current: str,
    statements: Mapping[str, _Shown],
    fault: Fault,
) -> dict[str, object]:
    """The statement at hand as a form; or an empty one for what was missed."""
    said, given = found.draft.cover, fault.given
    if said is None or not current:
        return {}
    refused = fault.place == "statement"
    desk = Desk(
        inquiry.ledger.initiative(said.initiative),
        inquiry.directory(),
        said.author,
        language(),
        fault.faults if refused else {},
    )
    one = statements.get(current, _Shown({"kind": Kind.ACCESSION.value, "actor": said.author}, (), None, ""))
    shown, rest = desk.fields(one.fields, one.open)
    if refused and given.get("act") in ("amend", "add"):
        shown, rest = _again(shown, fault), _again(rest, fault)
    following = _following(current, list(statements))
    return {
        "one": one,
        "shown": shown,
        "rest": rest,
        "quote": given.get("quote", "") if refused else one.quote,
        "state": one.decided.decision.value if one.decided else "open",
        "following": following,
        "statement_seen": mark(found.draft, current),
    }


def _again(fields: list[FormField], fault: Fault) -> list[FormField]:
    """The fields with what was entered just now, so that nothing has to be typed twice."""
    return [_entered(one, fault.given, fault.ticked) for one in fields]


def _entered(one: FormField, given: Mapping[str, str], ticked: Sequence[str]) -> FormField:
    if one.shape == "subjects":
        mode = given.get("scope", "all")
        options = tuple(replace(option, chosen=option.value in ticked) for option in one.options)
        return replace(one, value="" if mode == "all" else "some", whole=mode == "except", options=options)
    value = given.get(one.name, one.value)
    options = tuple(replace(option, chosen=option.value == value) for option in one.options)
    if one.shape == "term" and value == "until":
        value = given.get(f"{one.name}_until", "")
    whole = bool(given.get("represented_whole")) if one.shape == "bodies" else one.whole
    return replace(one, value=value, options=options, whole=whole)


def _following(current: str, places: list[str]) -> str:
    """The statement after this one, going round."""
    if current not in places:
        return places[0] if places else ""
    return places[(places.index(current) + 1) % len(places)]


def _masks(found: Case, text: str, fault: Fault) -> list[Mask]:
    """What would be blacked out: as confirmed, else as proposed by pattern; what was unticked stays to be seen."""
    confirmed = found.draft.masks
    proposed = masks(text)
    ticked = set(proposed if confirmed is None else confirmed)
    offered = {*proposed, *ticked}
    if fault.place == "masks":
        ticked = {one for one in offered if f"{one[0]}-{one[1]}" in fault.ticked}
    return [
        Mask(
            f"{start}-{end}",
            text[max(start - AROUND, 0) : start],
            text[start:end],
            text[end : end + AROUND],
            (start, end) in ticked,
        )
        for start, end in sorted(offered)
    ]
