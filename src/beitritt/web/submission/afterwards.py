"""What a deposit would lead to, in one sentence: "Afterwards: Kreis Musterland: party; 3 bodies (…): represented"."""

from __future__ import annotations

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.decide import Case
from beitritt.procedures.enact import prospect
from beitritt.procedures.preview import Preview
from beitritt.register.errors import BeitrittError
from beitritt.web import register
from beitritt.web.languages import language
from beitritt.web.words import page_words
from beitritt.writing.effects import Effects

MOST_GROUPS = 4
MOST_BODIES = 2000
"""Up to how many bodies the sentence is worked out with every decision; for more the deposit's page tells it."""


def afterwards(found: Preview) -> str:
    """Who would be what next; bodies of which the same becomes stand together."""
    words, effects = page_words(language()), Effects(found.after, language())
    if not found.changes:
        return words["what_if_unchanged"]
    groups: dict[str, list[str]] = {}
    told = set[str]()
    for one in found.changes:
        if one.body not in told:
            told.add(one.body)
            subjects = effects.subjects(one.subjects, one.excepted)
            status = effects.status(one.after, one.before)
            groups.setdefault(f"{status} ({subjects})" if subjects else status, []).append(one.body)
    parts = [f"{effects.who(bodies)}: {status}" for status, bodies in list(groups.items())[:MOST_GROUPS]]
    rest = [words["afterwards_more"]] if len(groups) > MOST_GROUPS else []
    return words["afterwards"].replace("{}", "; ".join([*parts, *rest]))


def afterwards_of(inquiry: Inquiry, found: Case) -> str:
    """The sentence for a letter as far as its review has come; empty where nothing can be said yet."""
    said = found.draft.cover
    if said is None:
        return ""
    before = inquiry.standings(said.initiative)
    if len(before.bodies()) > MOST_BODIES:
        return ""
    try:
        seen = prospect(inquiry.ledger, found, register.now(), before)
    except BeitrittError:  # told on the deposit's page, where it can be mended
        return ""
    return afterwards(seen) if seen is not None else ""
