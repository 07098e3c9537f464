"""The cover of a letter under review as a form: what the reader found in its head is proposed, a person says it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.decide import Case
from beitritt.procedures.deposit import Cover
from beitritt.procedures.proposal import Lookup, folded
from beitritt.register.bodies import Directory
from beitritt.register.dates import PartialDate, in_berlin
from beitritt.register.errors import InputError
from beitritt.web.errors import fault
from beitritt.web.questions import entered_date
from beitritt.web.statement_fields import one_body

DAYS = ("dated", "received", "effective")
TEXTS = ("initiative", "author", "addressee", *DAYS, "id")


@dataclass(frozen=True, slots=True)
class CoverField:
    """One field of the cover's form."""

    name: str
    value: str
    fault: str


def entered_cover(given: Mapping[str, str], directory: Directory) -> Cover:
    """Read the form. Raises InputError with the field as its place."""

    def body(name: str) -> str | None:
        text = given.get(name, "").strip()
        try:
            return one_body(text, directory) if text else None
        except InputError as error:
            raise error.at(name) from None

    def day(name: str) -> PartialDate | None:
        text = given.get(name, "").strip()
        try:
            return entered_date(text) if text else None
        except InputError as error:
            raise error.at(name) from None

    author = body("author")
    if author is None:
        raise fault("author", "cover_no_author")
    days = {name: day(name) for name in DAYS}
    return Cover(given.get("id", ""), given.get("initiative", ""), author, body("addressee"), **days)


def cover_fields(
    inquiry: Inquiry, found: Case, faults: Mapping[str, str], given: Mapping[str, str]
) -> dict[str, CoverField]:
    """The fields by name: as entered just now, else as said before, else as read in the letter's head."""
    values = {name: given.get(name, "") for name in TEXTS} if given else _said(inquiry, found)
    return {name: CoverField(name, values.get(name) or "", faults.get(name, "")) for name in TEXTS}


def _said(inquiry: Inquiry, found: Case) -> dict[str, str]:
    said = found.draft.cover
    if said is None:
        return _read(inquiry, found)
    name = inquiry.directory().name
    days = {one: day.text for one in DAYS if (day := getattr(said, one)) is not None}
    return {
        "id": said.id,
        "initiative": said.initiative,
        "author": name(said.author),
        "addressee": name(said.addressee) if said.addressee else "",
        **days,
    }


def _read(inquiry: Inquiry, found: Case) -> dict[str, str]:
    """What the reader found; the initiative where a statement names it, or where there is only one."""
    read = json.loads(found.submission.reading)
    head = {name: part.get("value") or "" for name, part in read["letter"].items()}
    initiatives = inquiry.ledger.initiatives()
    named = {folded(str(one.get("initiative") or "")) for one in read["statements"]}
    fitting = [one for one in initiatives if folded(one.name) in named or len(initiatives) == 1]
    values = {
        "initiative": fitting[0].key if fitting else "",
        "dated": head.get("date", ""),
        "received": in_berlin(found.submission.received).date().isoformat(),
        "id": f"{head.get('date') or in_berlin(found.submission.received).date()}-{found.submission.id[:8]}",
    }
    if initiatives:
        lookup = Lookup(inquiry.directory(), fitting[0] if fitting else initiatives[0])
        for name, part in (("author", "sender"), ("addressee", "recipient")):
            key = lookup.body(head.get(part, ""))
            values[name] = inquiry.directory().name(key) if key else ""
    return values
