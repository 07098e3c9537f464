"""The demonstration's review as lines for a terminal: what was put in, what came of it, and what was decided."""

from __future__ import annotations

import shutil
import textwrap

from beitritt.cli.demonstration.tour import COUNTY, INITIATIVE
from beitritt.cli.evidence import evidence_lines
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.evaluate import evaluate, reviews_of
from beitritt.procedures.office import Records

TITLES = {
    "de": "Überprüfung: Aufwand und Nutzen (Beispiel – erfunden)",
    "en": "A review: effort and benefit (example, invented)",
}


def tell_review(inquiry: Inquiry, records: Records, language: str) -> None:
    """Print the evidence of the county's latest review and its decision; nothing where there is no review."""
    made = reviews_of(records, INITIATIVE, COUNTY)
    if not made:
        return
    evidence = evaluate(inquiry, records, INITIATIVE, COUNTY, made[0].period)
    print(f"\n{TITLES[language]}\n{'─' * len(TITLES[language])}")
    for line in evidence_lines(evidence, made[0], inquiry.standings(INITIATIVE), language):
        print(line if "\n" in line else _broken(line))


def _broken(line: str) -> str:
    """A sentence broken at the terminal's width, but never wider than reads well."""
    width = min(shutil.get_terminal_size((100, 24)).columns, 110)
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.fill(line, width, subsequent_indent=indent, break_on_hyphens=False)
