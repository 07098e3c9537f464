"""What every ledger must do, whoever keeps it: one suite against memory, overlay, SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from beitritt.register.errors import ConflictError, UnknownKey
from beitritt.register.instruments import Document
from beitritt.register.interchange import body_from, canonical, instrument_line
from beitritt.register.statements import Kind
from beitritt.storage.chain import GENESIS
from tests.contracts.registers import AnyLedger
from tests.contracts.sample import DEPOSITED, EVERY_KIND, MORNING, bodies, initiative, instrument

LETTER = "Der Kreis erklärt seinen Beitritt.\nMit freundlichen Grüßen\x0c"

Fresh = Callable[[], AnyLedger]


# Nothing there yet


def test_an_empty_ledger_answers_with_nothing(fresh: Fresh) -> None:
    ledger = fresh()
    assert len(ledger.directory()) == 0
    assert ledger.initiatives() == []
    assert ledger.instruments("pact") == []
    assert not ledger.holds("pact")
    assert ledger.instrument("one") is None
    assert ledger.entry("one") is None
    assert ledger.identifiers() == []
    assert list(ledger.entries()) == []
    assert ledger.head() == (0, GENESIS)
    assert ledger.verify() == 0
    assert ledger.document("0" * 64) is None
    assert ledger.initiatives_concerning(["county"]) == []


def test_unknown_initiatives_are_told(ledger: AnyLedger) -> None:
    with pytest.raises(UnknownKey, match="nowhere"):
        ledger.initiative("nowhere")
    with pytest.raises(UnknownKey, match="nowhere"):
        ledger.append(instrument("one", of="nowhere"))
    assert ledger.head() == (0, GENESIS)


def test_an_unknown_initiative_is_refused_with_the_one_that_may_be_meant(ledger: AnyLedger) -> None:
    ledger.put_initiative(initiative("alliance"))
    for raises in (lambda: ledger.initiative("aliance"), lambda: ledger.append(instrument("one", of="aliance"))):
        with pytest.raises(UnknownKey, match="Did you mean 'alliance'"):
            raises()


# Directory and initiatives


def test_bodies_come_back_as_they_were_put(ledger: AnyLedger) -> None:
    assert {body.key: body for body in ledger.directory()} == {body.key: body for body in bodies()}
    assert ledger.directory().body("old-village").key == "village"


def test_a_body_is_replaced_as_a_whole_and_others_stay(ledger: AnyLedger) -> None:
    before = ledger.directory()
    moved = body_from({"key": "town", "kind": "municipality", "parent": "elsewhere"})
    ledger.put_bodies([moved])
    assert ledger.directory().body("town") == moved
    assert len(ledger.directory()) == len(before)
    assert before.body("town") != moved, "an answer given earlier does not change"


def test_a_body_put_twice_at_once_counts_as_put_last(ledger: AnyLedger) -> None:
    lines = [{"key": "x:new", "name": name} for name in ("first", "last")]
    ledger.put_bodies(body_from({**line}) for line in lines)
    assert ledger.directory().name("x:new") == "last"


def test_a_body_that_ceased_and_came_back_keeps_both_periods(ledger: AnyLedger) -> None:
    first = body_from({"key": "x:twice", "kind": "municipality", "name": "A", "until": "1975-01-01"})
    again = first.merge(body_from({"key": "x:twice", "kind": "municipality", "name": "B", "from": "2001"}))
    ledger.put_bodies([again])
    assert ledger.directory().body("x:twice") == again


def test_the_directory_is_not_read_again_while_it_stays_the_same(ledger: AnyLedger) -> None:
    assert ledger.directory() is ledger.directory()


def test_initiatives_come_back_as_they_were_put_in_the_order_of_their_keys(ledger: AnyLedger) -> None:
    ledger.put_initiative(initiative("alliance"))
    assert ledger.initiatives() == [initiative("alliance"), initiative("pact")]
    changed = replace(initiative(), name="A name that sorts first", phases=())
    ledger.put_initiative(changed)
    assert ledger.initiative("pact") == changed
    assert ledger.initiatives() == [initiative("alliance"), changed]


# Instruments


def test_every_kind_of_statement_comes_back_as_it_was_deposited(ledger: AnyLedger) -> None:
    made = instrument("one", *EVERY_KIND, addressee="lead", dated="2018-10", received="2018", effective="2018-12-24")
    assert {statement.kind for statement in made.statements} == set(Kind), "the sample leaves a kind out"
    ledger.append(made)
    assert ledger.instrument("one") == made
    assert ledger.instruments("pact") == [made]


def test_instruments_stand_in_the_order_of_deposit_each_with_its_initiative(ledger: AnyLedger) -> None:
    ledger.put_initiative(initiative("alliance"))
    for identifier, of in (("b", "pact"), ("c", "alliance"), ("a", "pact")):
        ledger.append(instrument(identifier, of=of))
    assert [one.id for one in ledger.instruments("pact")] == ["b", "a"]
    assert [one.id for one in ledger.instruments("alliance")] == ["c"]
    assert ledger.identifiers() == ["b", "c", "a"]
    assert ledger.holds("alliance")
    assert not ledger.holds("nothing")


def test_what_was_known_then_includes_the_instant_itself(ledger: AnyLedger) -> None:
    moment = timedelta(microseconds=1)
    for identifier, recorded in (("late", MORNING + moment), ("then", MORNING), ("before", MORNING - moment)):
        ledger.append(instrument(identifier, recorded=recorded))
    assert [one.id for one in ledger.instruments("pact", MORNING)] == ["then", "before"]
    assert [one.id for one in ledger.instruments("pact", MORNING - moment)] == ["before"]
    assert ledger.instruments("pact", MORNING - 2 * moment) == []
    assert len(ledger.instruments("pact")) == 3


def test_instants_and_origin_are_kept(ledger: AnyLedger) -> None:
    migrated = instrument("old", dated="1993")
    migrated = replace(migrated, migrated=True, recorded=MORNING.replace(year=1993, microsecond=5))
    ledger.append(migrated)
    found = ledger.instrument("old")
    assert found == migrated
    assert found is not None
    assert found.deposited == DEPOSITED


# Appending


@pytest.mark.parametrize("author", ["county", "town"], ids=["same content", "other content"])
def test_an_id_is_taken_once(ledger: AnyLedger, author: str) -> None:
    first = ledger.append(instrument("one"))
    with pytest.raises(ConflictError, match="one"):
        ledger.append(instrument("one", author=author))
    assert ledger.head() == (1, first.hash)
    assert ledger.initiatives_concerning(["town"]) == []


# The chain


def test_each_entry_rests_on_the_one_before(ledger: AnyLedger) -> None:
    returned = [ledger.append(instrument(identifier, document=Document.of_text(identifier))) for identifier in "abc"]
    entries = list(ledger.entries())
    assert [entry.sequence for entry in entries] == [1, 2, 3]
    assert [entry.previous for entry in entries] == [GENESIS, entries[0].hash, entries[1].hash]
    assert [(one.sequence, one.previous, one.hash) for one in returned] == [
        (one.sequence, one.previous, one.hash) for one in entries
    ]
    assert ledger.head() == (3, entries[2].hash)
    assert ledger.entry("b") == entries[1]
    assert ledger.verify() == 3


def test_the_hash_is_that_of_the_published_content(ledger: AnyLedger) -> None:
    made = instrument("one", dated="2018-10-11", document=Document.of_text(LETTER))
    digest = sha256(LETTER.encode()).hexdigest()
    content = instrument_line(replace(made, document=None)) | {
        "sequence": 1,
        "deposited": "2026-01-02T03:04:05.678901Z",
        "migrated": False,
        "document": {"sha256": digest, "media_type": "text/plain", "text_sha256": digest, "original": True},
    }
    assert ledger.append(made).hash == sha256((GENESIS + canonical(content)).encode()).hexdigest()


def test_each_entry_can_be_proven_alone(ledger: AnyLedger) -> None:
    for identifier in "abc":
        ledger.append(instrument(identifier, document=Document.of_text(identifier)))
    assert [ledger.proven(identifier) for identifier in "abc"] == [True, True, True]
    assert not ledger.proven("d")


def test_entries_are_read_in_pages_without_gaps(ledger: AnyLedger) -> None:
    with ledger.transaction():
        for number in range(450):
            ledger.append(instrument(f"i{number}"))
    assert [entry.instrument.id for entry in ledger.entries()] == [f"i{number}" for number in range(450)]
    assert ledger.verify() == 450


# Transactions


def test_a_failed_transaction_leaves_nothing_behind(ledger: AnyLedger) -> None:
    ledger.append(instrument("kept"))
    head, directory, initiatives = ledger.head(), set(ledger.directory()), ledger.initiatives()

    def fail() -> None:
        with ledger.transaction():
            ledger.put_bodies([body_from({"key": "x:new", "name": "new"}), body_from({"key": "town"})])
            ledger.put_initiative(initiative("alliance"))
            ledger.append(instrument("lost", of="alliance", document=Document.of_text("lost")))
            assert "x:new" in ledger.directory()
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        fail()
    assert ledger.head() == head
    assert set(ledger.directory()) == directory
    assert ledger.initiatives() == initiatives
    assert ledger.instrument("lost") is None
    assert ledger.document(Document.of_text("lost").sha256) is None
    ledger.append(instrument("next"))
    assert ledger.verify() == 2


def test_a_refused_append_spoils_nothing_around_it(ledger: AnyLedger) -> None:
    with ledger.transaction():
        ledger.append(instrument("one"))
        with pytest.raises(ConflictError):
            ledger.append(instrument("one"))
        with pytest.raises(UnknownKey):
            ledger.append(instrument("other", of="nowhere"))
        ledger.append(instrument("two"))
    assert [one.id for one in ledger.instruments("pact")] == ["one", "two"]
    assert ledger.verify() == 2


# Versions


def test_the_version_changes_with_everything_and_with_nothing_else(ledger: AnyLedger) -> None:
    seen = [ledger.version()]
    for change in (
        lambda: ledger.append(instrument("one")),
        lambda: ledger.put_bodies([body_from({"key": "x:new"})]),
        lambda: ledger.put_initiative(initiative()),
        lambda: ledger.put_initiative(initiative()),
        lambda: ledger.append(instrument("two")),
    ):
        change()
        ledger.instruments("pact")
        ledger.directory()
        assert ledger.version() == ledger.version()
        assert ledger.version() not in seen
        seen.append(ledger.version())
