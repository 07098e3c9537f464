"""What the circulars of every ledger must do: numbered within the deposit, issued once, silent on overlays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.review import acted
from beitritt.project.wiring import open_register
from beitritt.register.circulars import CircularText, Section
from beitritt.register.statements import Kind, Statement
from beitritt.storage.memory import MemoryLedger, overlay
from tests.contracts.registers import AnyLedger, Urls
from tests.contracts.sample import DEPOSITED, bodies, initiative, instrument

TEXTS = (
    CircularText("de", "Rundschreiben Nr. 1", (Section("Was", ("Kreis „A“", "zwei")), Section("Leer", ()))),
    CircularText("en", "Circular no. 1", ()),
)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def ledger(request: pytest.FixtureRequest) -> AnyLedger:
    """A ledger with one announced instrument, once of every kind; what an overlay does is told by the last test."""
    made: AnyLedger = MemoryLedger()
    if request.param != "memory":
        urls: Urls = request.getfixturevalue(f"{request.param}_urls")
        made = open_register(urls())
    made.put_bodies(bodies())
    made.put_initiative(initiative())
    made.announce(made.append(instrument("zero")))
    return made


def put(ledger: AnyLedger, identifier: str, of: str = "pact") -> None:
    """Deposit an accession."""
    deposit(ledger, Cover(identifier, of, "county"), [acted(Statement(kind=Kind.ACCESSION, actor="county"))], DEPOSITED)


def test_a_deposit_is_announced_and_an_append_is_not(ledger: AnyLedger) -> None:
    ledger.append(instrument("imported"))
    put(ledger, "one")
    assert [(one.number, one.instrument) for one in ledger.circulars.of("pact")] == [(1, "zero"), (2, "one")]
    found = ledger.circulars.about("one")
    assert found is not None
    assert (found.initiative, found.announced, found.issued, found.texts) == ("pact", DEPOSITED, None, ())
    assert ledger.circulars.about("imported") is None


def test_numbers_run_without_gaps_in_each_initiative(ledger: AnyLedger) -> None:
    ledger.put_initiative(initiative("other"))
    for identifier, of in (("a", "pact"), ("b", "other"), ("c", "pact"), ("d", "other")):
        put(ledger, identifier, of)
    assert [one.number for one in ledger.circulars.of("pact")] == [1, 2, 3]
    assert [one.number for one in ledger.circulars.of("other")] == [1, 2]


def test_what_is_not_deposited_takes_no_number(ledger: AnyLedger) -> None:
    def fail() -> None:
        with ledger.transaction():
            put(ledger, "halfway")
            raise RuntimeError("crash")

    with pytest.raises(RuntimeError, match="crash"):
        fail()
    assert ledger.circulars.about("halfway") is None
    put(ledger, "one")
    assert [one.number for one in ledger.circulars.of("pact")] == [1, 2]


def test_the_latest_and_those_known_at_an_instant(ledger: AnyLedger) -> None:
    for identifier in ("a", "b"):
        put(ledger, identifier)
    assert [one.number for one in ledger.circulars.of("pact", 2)] == [2, 3]
    assert ledger.circulars.of("pact", 5, DEPOSITED - timedelta(seconds=1)) == []
    assert len(ledger.circulars.of("pact", None, DEPOSITED)) == 3
    assert ledger.circulars.of("nowhere") == ledger.circulars.of("no\0where") == []


def test_a_circular_is_issued_once_and_keeps_its_text(ledger: AnyLedger) -> None:
    first = ledger.circulars.unissued()[0]
    assert ledger.circulars.issue(first, TEXTS, DEPOSITED)
    assert not ledger.circulars.issue(first, TEXTS[1:], DEPOSITED + timedelta(hours=1))
    held = ledger.circulars.get("pact", 1)
    assert held is not None
    assert (held.texts, held.issued) == (TEXTS, DEPOSITED)
    assert held.text("en") == TEXTS[1]
    assert ledger.circulars.unissued() == []


def test_an_issue_that_fails_halfway_leaves_it_unissued(ledger: AnyLedger) -> None:
    first = ledger.circulars.unissued()[0]

    def fail() -> None:
        with ledger.transaction():
            ledger.circulars.issue(first, TEXTS, DEPOSITED)
            raise RuntimeError("crash")

    with pytest.raises(RuntimeError, match="crash"):
        fail()
    assert ledger.circulars.unissued() == [first]


@pytest.mark.parametrize("number", [0, -1, 2, 2**40])
def test_numbers_that_there_are_not(ledger: AnyLedger, number: int) -> None:
    assert ledger.circulars.get("pact", number) is None


def test_an_overlay_shows_what_is_below_and_announces_nothing(ledger: AnyLedger) -> None:
    above = overlay(ledger)
    put(above, "tried")
    assert above.circulars.of("pact") == ledger.circulars.of("pact")
    assert ledger.circulars.about("tried") is None
