"""The demonstration's what-if as lines for a terminal: the county leaves. It is tried out and not written."""

from __future__ import annotations

import shutil
import textwrap
from datetime import date, datetime

from beitritt.cli.changes import sentences
from beitritt.cli.demonstration.tour import COUNTY, INITIATIVE
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.declare import Declaration
from beitritt.procedures.preview import preview
from beitritt.register.dates import exact
from beitritt.register.statements import Kind, Statement
from beitritt.register.wording import Called, last_day

SAID, FIRST_DAY_OUT = date(2021, 3, 1), date(2022, 1, 1)
TITLES = {
    "de": "Was wäre, wenn {body:nom} zum {day} austräte? (Geschrieben wird nichts.)",
    "en": "What if {body:nom} left on {day}? (Nothing is written.)",
}


def tell_supposition(inquiry: Inquiry, now: datetime, language: str) -> None:
    """Print whom it would hit, and how, if the county gave notice on the last of the tour's days."""
    leaving = Statement(kind=Kind.WITHDRAWAL, actor=COUNTY, from_=exact(FIRST_DAY_OUT))
    found = preview(inquiry.ledger, Declaration(INITIATIVE, COUNTY, (leaving,), exact(SAID)), now)
    body = Called(inquiry.directory().name(COUNTY, SAID), language)
    title = TITLES[language].format(body=body, day=last_day(FIRST_DAY_OUT, language))
    print(f"\n{title}\n{'─' * len(title)}")
    width = min(shutil.get_terminal_size((100, 24)).columns, 110)
    for sentence in sentences(found, language):
        print(textwrap.fill(sentence, width, break_on_hyphens=False))
