"""An invented county that joins, the ministry that leads, and a letter of every kind that declares."""

from __future__ import annotations

import page

from beitritt.register.bodies import Directory
from beitritt.register.dates import parse_instant
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import JsonObject, body_from, initiative_from, instrument_from, resolved
from beitritt.writing.letters.outgoing import Stationery
from beitritt.writing.letters.statement import StatementLetter, statement_letter
from beitritt.writing.letters.text import LetterKind

MOMENT = parse_instant("2026-05-14T08:00:00Z")
DIRECTORY = Directory(
    body_from(line)  # type: ignore[arg-type]  # lines of strings
    for line in (
        {"key": "lead", "kind": "ministry", "name": "Ministerium für Gewässer"},
        {"key": "k", "kind": "county", "name": "Kreis Musterau"},
        {"key": "m1", "kind": "municipality", "name": "Stadt Neudorf", "parent": "k"},
        {"key": "m2", "kind": "municipality", "name": "Gemeinde Altdorf", "parent": "k"},
    )
)
INITIATIVE: Initiative = initiative_from(
    {
        "key": "i", "name": "Klare Bäche", "lead": "lead",
        "subjects": [{"key": "ufer", "name": "Ufer"}, {"key": "wehr", "name": "Wehre"}],
        "phases": [{"key": "planning", "name": "Planungsphase", "from": "2026-01-01",
                    "until": "2027-01-01", "end": "planned"}],
    }
)  # fmt: skip

GROUP: JsonObject = {"group": "municipalities_of", "body": "k"}
OWN_LETTER: tuple[JsonObject, ...] = (
    {"kind": "accession"},
    {"kind": "representation", "represented": GROUP, "form": "informal", "provisional": True},
    {"kind": "reservation", "modality": "reserved", "right": "withdraw"},
    {"kind": "request", "modality": "requested", "note": "eine kürzere Kündigungsfrist"},
)


def instrument(author: str, *statements: JsonObject, **fields: object) -> Instrument:
    """An instrument of 14 May 2026, without a text; bodies write to the lead, the lead writes to the county."""
    line = {"id": "U9", "initiative": "i", "author": author, "dated": "2026-05-14", "statements": list(statements)}
    line["addressee"] = "k" if author == "lead" else "lead"
    made = instrument_from(line | fields, MOMENT, MOMENT)  # type: ignore[arg-type]  # the reader checks the values
    return resolved(made, INITIATIVE, DIRECTORY)


DEPOSITED = instrument("k", *OWN_LETTER, id="U1", dated="2026-01-10")

Case = tuple[LetterKind, str, tuple[JsonObject, ...]]
CASES: dict[str, Case] = {
    "accession": (LetterKind.ACCESSION, "k", OWN_LETTER),
    "accession later": (LetterKind.ACCESSION, "k", ({"kind": "accession", "from": "2026-06-01"},)),
    "direct entry": (LetterKind.DIRECT_ENTRY, "m1", ({"kind": "accession", "from": "2026-06-01"},)),
    "consent": (LetterKind.CONSENT, "m1", ({"kind": "consent", "to": "U1#1", "value": "given"},)),
    "refusal of consent": (LetterKind.CONSENT, "m1", ({"kind": "consent", "to": "U1#1", "value": "refused"},)),
    "consent withdrawn": (LetterKind.CONSENT, "m1", ({"kind": "consent", "to": "U1#1", "value": "withdrawn"},)),
    "request": (
        LetterKind.REQUEST,
        "k",
        ({"kind": "request", "modality": "requested", "binding": {"until": "2027-01-01"}},),
    ),
    "request granted": (LetterKind.RESPONSE, "lead", ({"kind": "response", "to": "U1#3", "value": "accepted"},)),
    "accession accepted": (LetterKind.RESPONSE, "lead", ({"kind": "response", "to": "U1#0", "value": "accepted"},)),
    "request rejected": (LetterKind.RESPONSE, "lead", ({"kind": "response", "to": "U1#3", "value": "rejected"},)),
    "objection": (LetterKind.RESPONSE, "lead", ({"kind": "response", "to": "U1#2", "value": "objected"},)),
    "still open": (LetterKind.RESPONSE, "lead", ({"kind": "response", "to": "U1#3", "value": "open"},)),
    "continuation": (LetterKind.CONTINUATION, "k", ({"kind": "continuation", "from": "2027-01-01"},)),
    "reduction": (LetterKind.REDUCTION, "k", ({"kind": "reduction", "scope": ["ufer"], "from": "2026-06-01"},)),
    "withdrawal": (
        LetterKind.WITHDRAWAL,
        "k",
        ({"kind": "withdrawal", "from": "2027-01-01", "notice_given": "2026-05-14"},),
    ),
    "correction": (
        LetterKind.CORRECTION,
        "k",
        ({"kind": "correction", "of": "U1#0"}, {"kind": "accession", "from": "2026-02-01"}),
    ),
    "annulment": (LetterKind.CORRECTION, "k", ({"kind": "annulment", "of": "U1"},)),
    "suspension": (
        LetterKind.DECLARATION,
        "k",
        ({"kind": "suspension", "from": "2026-06-01", "until": "2026-09-01"},),
    ),
    "refusal": (LetterKind.DECLARATION, "k", ({"kind": "refusal"},)),
}
"""What a letter is for → its kind, its author, its statements."""


def letter(name: str, stationery: Stationery | None = None) -> StatementLetter:
    """The letter of that case."""
    kind, author, statements = CASES[name]
    return written(kind, instrument(author, *statements), stationery)


def written(kind: LetterKind, made: Instrument, stationery: Stationery | None = None) -> StatementLetter:
    """The letter of an instrument; the county's first letter is on record."""
    return statement_letter(kind, made, INITIATIVE, DIRECTORY, {"U1": DEPOSITED}.get, stationery or Stationery())


def failures(content: bytes) -> list[str]:
    """What is wrong with a PDF as PDF/A-3a and as PDF/UA-1."""
    reports = [page.validate_pdf_bytes(content, profile=profile) for profile in ("3a", "ua1")]
    return [f"{one.rule_id}: {one.message}" for report in reports for one in report.failures]
