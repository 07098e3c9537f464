"""Derived standings are kept, and one derivation serves every question that has the same answer."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.exchange import import_lines
from beitritt.storage.memory import MemoryLedger

NOW = datetime(2021, 1, 1, tzinfo=UTC)
THEN = datetime(2020, 2, 10, tzinfo=UTC)


def line(key: str, recorded: str) -> dict[str, object]:
    """An instrument recorded at an instant."""
    return {
        "type": "instrument", "id": key, "initiative": "pakt", "author": "k", "recorded": recorded,
        "statements": [{"kind": "intent", "actor": "k"}],
    }  # fmt: skip


def inquiry() -> Inquiry:
    """A register in which something was recorded twice."""
    ledger = MemoryLedger()
    lines = [
        {"type": "body", "key": "k", "kind": "county", "name": "Kreis"},
        {"type": "initiative", "key": "pakt", "name": "Pakt", "lead": "k"},
        line("a", "2020-02-01T00:00:00Z"),
        line("b", "2020-02-10T00:00:00Z"),
    ]
    import_lines(ledger, [json.dumps(one).encode() for one in lines], "test", NOW, migrate=True)
    return Inquiry(ledger)


def test_what_is_known_since_the_last_record_is_the_present_state() -> None:
    asked = inquiry()
    present = asked.standings("pakt")
    assert asked.standings("pakt", THEN) is present
    assert asked.standings("pakt", NOW) is present


def test_what_was_known_before_the_last_record_is_another_state() -> None:
    asked = inquiry()
    present = asked.standings("pakt")
    before = asked.standings("pakt", THEN.replace(day=9))
    assert before is not present
    assert before.effects.by_ref.keys() == {"a#0"}


def test_a_later_record_does_not_reach_an_earlier_state_of_knowledge() -> None:
    asked = inquiry()
    asked.standings("pakt")
    late = [json.dumps(line("c", "2020-12-01T00:00:00Z")).encode()]
    import_lines(asked.ledger, late, "test", NOW, migrate=True)
    assert asked.standings("pakt").effects.by_ref.keys() == {"a#0", "b#0", "c#0"}
    assert asked.standings("pakt", THEN).effects.by_ref.keys() == {"a#0", "b#0"}
