"""The draft of a review, as it is kept with a submission: the cover, what was decided by whom, what is blacked out.

It is worked on by several people until the deposit; every decision keeps who made it, because of the four eyes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

from beitritt.procedures.deposit import Cover
from beitritt.procedures.proposal import Proposal, proposals
from beitritt.procedures.review import Decision, ReviewedStatement, Reviewing
from beitritt.register.bodies import Directory
from beitritt.register.dates import PartialDate, parse_date
from beitritt.register.initiatives import Initiative
from beitritt.register.interchange import Json, JsonObject, canonical
from beitritt.register.submissions import Pending, Submission

Stretch = tuple[int, int]
"""A part of a text, in code points, its end exclusive."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided about the proposal of that number (None: added), with the fields that they answer for."""

    decision: Decision
    reviewer: str
    proposal: int | None = None
    fields: JsonObject | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A review as far as it has come. `masks` None means that nobody has confirmed what is blacked out."""

    cover: Cover | None = None
    decided: tuple[Decided, ...] = ()
    masks: tuple[Stretch, ...] | None = None
    masked_by: str | None = None

    @property
    def reviewers(self) -> frozenset[str]:
        """Everybody who decided something."""
        people = {one.reviewer for one in self.decided} | ({self.masked_by} if self.masked_by else set())
        return frozenset(people)

    def of(self, proposal: int) -> Decided | None:
        """What was decided about a proposal."""
        return next((one for one in self.decided if one.proposal == proposal), None)

    def deciding(self, decided: Decided) -> Draft:
        """The draft with a decision in place of the one about the same proposal; an added statement comes last."""
        kept = [one for one in self.decided if decided.proposal is None or one.proposal != decided.proposal]
        return replace(self, decided=(*kept, decided))


def draft_of(submission: Submission | Pending) -> Draft:
    """The draft that is kept with a submission."""
    kept = json.loads(submission.review)
    if not isinstance(kept, dict):
        return Draft()
    cover = kept.get("cover")
    masks = kept.get("masks")
    return Draft(
        _cover(cover) if cover else None,
        tuple(
            Decided(Decision(one["decision"]), one["reviewer"], one.get("proposal"), one.get("fields"))
            for one in kept.get("decided", ())
        ),
        tuple((start, end) for start, end in masks) if masks is not None else None,
        kept.get("masked_by"),
    )


def with_draft(submission: Submission, draft: Draft) -> Submission:
    """The submission with the draft kept in it."""
    return replace(submission, review=canonical(line_of(draft)))


def line_of(draft: Draft) -> JsonObject:
    """The draft as it is kept."""
    line: JsonObject = {"decided": [_line(one) for one in draft.decided]}
    if draft.cover is not None:
        line["cover"] = _cover_line(draft.cover)
    if draft.masks is not None:
        line["masks"] = [[start, end] for start, end in draft.masks]
        line["masked_by"] = draft.masked_by
    return line


def proposed(submission: Submission, cover: Cover, directory: Directory, initiative: Initiative) -> list[Proposal]:
    """What the reader proposes. The reviewer has said which initiative the letter is about, so that is settled."""
    found = proposals(submission, directory, initiative, cover.author)
    return [replace(one, open=tuple(name for name in one.open if name != "initiative")) for one in found]


def reviewed(draft: Draft, found: list[Proposal], length: int) -> Iterator[ReviewedStatement]:
    """The decisions as reviewed statements, in the letter's order. Raises InputError for one that does not hold."""
    cover = draft.cover
    if cover is None:
        return
    by_number = {one.number: one for one in found}
    for one in sorted(draft.decided, key=lambda decided: _place(decided, by_number)):
        frame = Reviewing(one.reviewer, cover.author, cover.initiative, length)
        proposal = by_number.get(one.proposal) if one.proposal is not None else None
        if proposal is None:
            yield frame.add(one.fields or {})
        elif one.decision == Decision.REJECTED:
            yield frame.reject(proposal)
        else:
            yield frame.rewrite(proposal, one.fields or {})


def _place(decided: Decided, found: dict[int, Proposal]) -> tuple[int, int]:
    """Where in the letter a statement's words begin; those without words come last."""
    fields = decided.fields or (found[decided.proposal].fields if decided.proposal in found else {})
    span = fields.get("span")
    start = span[0] if isinstance(span, list) and isinstance(span[0], int) else 10**9
    return (start, decided.proposal if decided.proposal is not None else 10**9)


def _line(decided: Decided) -> JsonObject:
    line: JsonObject = {"decision": decided.decision.value, "reviewer": decided.reviewer}
    if decided.proposal is not None:
        line["proposal"] = decided.proposal
    if decided.fields is not None:
        line["fields"] = decided.fields
    return line


def _cover(line: JsonObject) -> Cover:
    def text(name: str) -> str | None:
        value = line.get(name)
        return str(value) if value is not None else None

    def day(name: str) -> PartialDate | None:
        value = text(name)
        return parse_date(value) if value is not None else None

    return Cover(
        text("id") or "",
        text("initiative") or "",
        text("author") or "",
        text("addressee"),
        day("dated"),
        day("received"),
        day("effective"),
    )


def _cover_line(cover: Cover) -> JsonObject:
    days = {"dated": cover.dated, "received": cover.received, "effective": cover.effective}
    line: dict[str, Json] = {"id": cover.id, "initiative": cover.initiative, "author": cover.author}
    if cover.addressee:
        line["addressee"] = cover.addressee
    return line | {name: day.text for name, day in days.items() if day is not None}
