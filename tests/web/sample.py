"""A small invented register for the pages: a county that speaks for its municipalities, and what became of it.

All persons, numbers and addresses in the letter are made up.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import sha256

from beitritt.procedures.exchange import import_lines
from beitritt.procedures.import_records import takes
from beitritt.procedures.office import Ledger, Records

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)

LETTER = """Kreis Musterland
Auskunft: Herr Beispiel
Telefon-Durchwahl: 05999 / 18-1234
E-Mail: erika.beispiel@kreis-musterland.example

Datum: 10.01.2020

Sehr geehrte Frau Dr. Mustermann,

der Kreis Musterland tritt dem Bündnis Klare Bäche bei. Wir nehmen auch für unsere Gemeinden teil. Wir behalten uns
vor, wieder auszutreten. Rückfragen an Frau Beispiel unter 05999 18-1235 <i>jederzeit</i>.

Mit freundlichen Grüßen

Max von Beispielhausen
Landrat
"""

SAYINGS = {
    "accession": "der Kreis Musterland tritt dem Bündnis Klare Bäche bei",
    "representation": "Wir nehmen auch für unsere Gemeinden teil",
    "reservation": "Wir behalten uns\nvor, wieder auszutreten",
}


def said(kind: str, **fields: object) -> dict[str, object]:
    """A statement of the letter, with the place of its words."""
    start = LETTER.index(SAYINGS[kind])
    return {"kind": kind, "span": [start, start + len(SAYINGS[kind])], **fields}


def body(key: str, kind: str, name: str, **fields: object) -> dict[str, object]:
    """A line of the directory."""
    return {"type": "body", "key": key, "kind": kind, "name": name, **fields}


def instrument(
    key: str, author: str, dated: str, *statements: dict[str, object], **fields: object
) -> dict[str, object]:
    """A line of an instrument, recorded on its date."""
    return {
        "type": "instrument",
        "id": key,
        "initiative": "baeche",
        "author": author,
        "dated": dated,
        "recorded": f"{dated}T10:00:00Z",
        "statements": [{"actor": author} | one for one in statements],
        **fields,
    }


GROUP = {"group": "municipalities_of", "body": "k:1"}
LINES: tuple[dict[str, object], ...] = (
    body("x:lead", "ministry", "Ministerium für Gewässer"),
    body("k:1", "county", "Kreis Musterland"),
    body("m:1", "municipality", "Gemeinde Östlingen", parent="k:1"),
    body("m:2", "municipality", "Stadt Neudorf", parent="k:1"),
    body("m:3", "municipality", "Gemeinde Altdorf", parent="k:1"),
    body("c:1", "county_free_city", "Stadt Großstadt"),
    {
        "type": "initiative",
        "key": "baeche",
        "name": "Klare Bäche",
        "lead": "x:lead",
        "subjects": [{"key": "ufer", "name": "Ufer"}, {"key": "wehr", "name": "Wehre"}],
        "phases": [
            {"key": "planning", "from": "2020-01-01", "until": "2021-01-01", "end": "planned"},
            {"key": "implementation", "from": "2021-01-01"},
        ],
    },
    instrument(
        "brief-1",
        "k:1",
        "2020-01-10",
        said("accession"),
        said("representation", represented=GROUP, form="informal"),
        said("reservation", right="withdraw", modality="reserved"),
        {"kind": "request", "binding": {"until": "2021-01-01"}, "modality": "requested"},
        addressee="x:lead",
        document={"sha256": sha256(LETTER.encode()).hexdigest(), "media_type": "text/plain", "text": LETTER},
    ),
    instrument("bedingungen", "x:lead", "2019-12-01", {"kind": "terms", "binding": "whole", "source": "Rundschreiben"}),
    instrument("beitritt-m1", "m:1", "2020-06-01", {"kind": "accession", "scope": ["ufer"]}),
    instrument("nein-m3", "m:3", "2020-07-01", {"kind": "consent", "to": "k:1", "value": "refused"}),
    instrument("irrtum", "c:1", "2020-02-01", {"kind": "accession"}),
    instrument("aufhebung", "c:1", "2020-03-01", {"kind": "annulment", "of": "irrtum"}),
    instrument("austritt", "k:1", "2022-09-01", {"kind": "withdrawal", "from": "2023-01-01"}),
)


RECORDS: tuple[dict[str, object], ...] = (
    {
        "type": "effort", "key": "1", "initiative": "baeche", "body": "k:1", "unit": "Umweltamt", "task": "Begehungen",
        "from": "2020-01-01", "until": "2022-01-01", "hours": "731", "source": "Zeiterfassung <1>",
    },
    {
        "type": "effort", "key": "2", "initiative": "baeche", "body": "k:1", "task": "Proben", "from": "2021",
        "until": "2021", "money": "1240.50", "posts": "0.5",
    },
    {
        "type": "indicator", "key": "proben", "initiative": "baeche", "body": "k:1", "name": "Gute Proben",
        "unit": "Stück", "target": "40", "start": "12", "subject": "ufer",
    },
    {"type": "indicator", "key": "worte", "initiative": "baeche", "body": "k:1", "name": "Absprachen"},
    {
        "type": "measurement", "indicator": "proben", "initiative": "baeche", "body": "k:1", "day": "2020-06-30",
        "value": "31",
    },
    {
        "type": "measurement", "indicator": "proben", "initiative": "baeche", "body": "k:1", "day": "2021-12-31",
        "value": "42.5", "source": "Labor",
    },
    {
        "type": "measurement", "indicator": "worte", "initiative": "baeche", "body": "k:1", "day": "2021-12-31",
        "text": "Alle Wehre werden gemeinsam gepflegt.",
    },
    {
        "type": "review", "key": "r1", "initiative": "baeche", "body": "k:1", "from": "2020-01-01",
        "until": "2022-01-01", "decided": "2022-08-01", "decision": "leave", "reasons": "Die Arbeit ist <getan>.",
        "instrument": "austritt",
    },
)  # fmt: skip


OF_COUNTY = {"initiative": "baeche", "body": "k:1"}
ALLIANCE: tuple[dict[str, object], ...] = (
    {
        "type": "need", "key": "n1", "text": "Uferwege <b>", "for_whom": "Kinder", "since": "2020-02",
        "subject": "ufer", **OF_COUNTY,
    },
    {"type": "need", "key": "n2", "text": "Stege", **OF_COUNTY},
    {
        "type": "measure", "key": "m/1", "name": "Wegebau", "answers": ["n1"], "responsible": "m:1", "state": "running",
        "planned": 40, "reached": 26, "unit": "Meter", "partners": ["m:2", "Bauhof"], "from": "2020-03-01", **OF_COUNTY,
    },
    {"type": "measure", "key": "m2", "name": "Steg", "answers": ["n2"], "state": "dropped", **OF_COUNTY},
    {"type": "measure", "key": "m3", "name": "Bänke", "planned": 4, "reached": 6, "state": "done", **OF_COUNTY},
    {
        "type": "meeting", "key": "t1", "day": "2020-02-07", "participants": ["Bauamt", "m:1"],
        "experts": ["Gewässerkunde"], "minutes": "Anruf unter 05999 18-1235",
        "decisions": ["Der Weg wird gebaut"], **OF_COUNTY,
    },
)  # fmt: skip


def ally(ledger: Ledger, records: Records) -> None:
    """Record the work of the county's alliance."""
    take = takes(ledger, records)
    for line in ALLIANCE:
        take[str(line["type"])](json.loads(json.dumps(line)))


def evaluate(ledger: Ledger, records: Records, lines: tuple[dict[str, object], ...] = RECORDS) -> None:
    """Record the county's effort, benefit and review."""
    take = takes(ledger, records)
    for line in lines:
        take[str(line["type"])](json.loads(json.dumps(line)))


def fill(ledger: Ledger, lines: tuple[dict[str, object], ...] = LINES) -> None:
    """Import the lines into an empty ledger."""
    import_lines(ledger, [json.dumps(line).encode() for line in lines], "sample", NOW, migrate=True)
