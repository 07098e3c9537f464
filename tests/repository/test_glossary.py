"""The glossary, the enumerations and the words in both languages say the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from beitritt.register.alliance import MeasureState
from beitritt.register.arrivals import ArrivalState
from beitritt.register.binding import Source
from beitritt.register.bodies import BodyKind
from beitritt.register.consultations import InvitationState
from beitritt.register.contacts import Delivery
from beitritt.register.deadlines import Certainty, DeadlineKind
from beitritt.register.evaluation.indicators import Reached
from beitritt.register.evaluation.reviews import Decision
from beitritt.register.findings import Code
from beitritt.register.initiatives import PhaseEnd
from beitritt.register.journal import JournalAct
from beitritt.register.messages import MessageKind, MessageState
from beitritt.register.notice import Gap
from beitritt.register.reservations import Stage
from beitritt.register.signatures import Changes, SignatureLevel, SignatureState
from beitritt.register.spans import Rule, Status
from beitritt.register.statements import VALUES, Force, Form, Kind, Level, Modality, Right, Role
from beitritt.register.wording import (
    alliance,
    consultations,
    de,
    deadlines,
    en,
    evaluation,
    journal,
    messages,
    signatures,
)

TABLES: dict[str, type[StrEnum]] = {
    "STATUS": Status,
    "KIND": Kind,
    "MODALITY": Modality,
    "FORCE": Force,
    "LEVEL": Level,
    "RIGHT": Right,
    "FORM": Form,
    "ROLE": Role,
    "BODY": BodyKind,
    "PHASE_END": PhaseEnd,
    "SOURCE": Source,
    "SENTENCE": Rule,
    "RULE": Rule,
    "FINDING": Code,
    "GAP": Gap,
}


def plain(tables: Mapping[str, Mapping[Any, str]]) -> dict[str, dict[str, str]]:
    """Words by language whose keys are the values of an enumeration, with these as text."""
    return {spoken: {str(key): word for key, word in said.items()} for spoken, said in tables.items()}


BESIDE: dict[str, dict[str, dict[str, str]]] = {
    "stages": {"de": de.STATE, "en": en.STATE},
    "deadlines": deadlines.DEADLINE_KIND,
    "certainty": deadlines.CERTAINTY,
    "answers": consultations.STATE,
    "decisions": evaluation.DECISION,
    "targets": evaluation.REACHED,
    "measures": alliance.MEASURE_STATE,
    "kinds of message": messages.MESSAGE_KIND,
    "states of message": messages.MESSAGE_STATE,
    "delivery": messages.DELIVERY,
    "arrivals": plain(journal.ARRIVAL_STATE),
    "administration": plain(journal.JOURNAL_ACT),
    "signatures": plain(signatures.SIGNATURE_STATE),
    "changes": plain(signatures.CHANGES),
    "levels of signature": plain(signatures.SIGNATURE_LEVEL),
}
"""Words that have a table of their own; each says both languages."""

WORDED: dict[str, type[StrEnum]] = {
    "stages": Stage,
    "deadlines": DeadlineKind,
    "certainty": Certainty,
    "answers": InvitationState,
    "decisions": Decision,
    "targets": Reached,
    "measures": MeasureState,
    "kinds of message": MessageKind,
    "states of message": MessageState,
    "delivery": Delivery,
    "arrivals": ArrivalState,
    "administration": JournalAct,
    "signatures": SignatureState,
    "changes": Changes,
    "levels of signature": SignatureLevel,
}


@pytest.mark.parametrize("name", TABLES)
def test_every_word_of_the_law_exists_in_both_languages(name: str) -> None:
    assert set(getattr(de, name)) == set(getattr(en, name)) == set(TABLES[name])


def test_both_languages_have_the_same_tables_and_placeholders() -> None:
    names = {name for name in vars(de) if name.isupper()}
    assert names == {name for name in vars(en) if name.isupper()}
    assert set(de.VALUE) == set(en.VALUE) == {word for words in VALUES.values() for word in words}
    for name in sorted(names - {"MONTHS", "ARTICLES"}):
        german, english = getattr(de, name), getattr(en, name)
        assert set(german) == set(english), name
        for key in german:
            assert placeholders(german[key]) == placeholders(english[key]), (name, key)


def placeholders(sentence: str) -> set[str]:
    """The names in braces, without the grammatical case."""
    return set(re.findall(r"\{(\w+)(?::\w+)?\}", sentence))


@pytest.mark.parametrize("name", ["STATUS", "KIND", "MODALITY", "FORCE", "LEVEL", "RIGHT", "FORM", "CONSENT"])
def test_the_glossary_has_every_word_as_people_see_it(root: Path, name: str) -> None:
    told = (root / "docs" / "glossary.md").read_text(encoding="utf-8")
    for key, german in getattr(de, name).items():
        assert f"| `{key}` | {getattr(en, name)[key]} | {german} |" in told


@pytest.mark.parametrize("name", BESIDE)
def test_words_with_a_table_of_their_own_are_all_said_and_in_the_glossary(root: Path, name: str) -> None:
    told = (root / "docs" / "glossary.md").read_text(encoding="utf-8")
    german, english = (BESIDE[name][language] for language in ("de", "en"))
    assert set(german) == set(english) == set(WORDED[name])
    assert [key for key in german if f"| `{key}` | {english[key]} | {german[key]} |" not in told] == []


def test_the_glossary_has_every_finding(root: Path) -> None:
    told = (root / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \| [^|]* \|$", told, flags=re.MULTILINE) == list(de.FINDING)
