"""What-if: a ledger laid over another one is seen first, and nothing is written below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from beitritt.project.wiring import open_register
from beitritt.register.errors import ConflictError, LedgerError
from beitritt.register.instruments import Document
from beitritt.register.interchange import body_from
from beitritt.storage.chain import Entry
from beitritt.storage.memory import MemoryLedger, overlay
from tests.contracts.sample import GROUP, MORNING, bodies, initiative, instrument

if TYPE_CHECKING:
    from tests.contracts.registers import AnyLedger, Urls

LETTER = Document.of_text("Wir treten bei.")


@pytest.fixture(params=["memory", "sqlite", "another overlay"])
def below(request: pytest.FixtureRequest) -> AnyLedger:
    """A ledger with one instrument to lie below."""
    made: AnyLedger
    if request.param == "sqlite":
        urls: Urls = request.getfixturevalue("sqlite_urls")
        made = open_register(urls())
    else:
        made = MemoryLedger() if request.param == "memory" else overlay(MemoryLedger())
    made.put_bodies(bodies())
    made.put_initiative(initiative())
    made.append(instrument("one", {"kind": "representation", "represented": {**GROUP}}, document=LETTER))
    return made


def test_what_is_below_is_seen(below: AnyLedger) -> None:
    above = overlay(below)
    assert set(above.directory()) == set(below.directory())
    assert above.initiatives() == below.initiatives()
    assert above.initiative("pact") == below.initiative("pact")
    assert above.instruments("pact") == below.instruments("pact")
    assert above.instrument("one") == below.instrument("one")
    assert above.document(LETTER.sha256) == LETTER
    assert above.head() == below.head()
    assert above.holds("pact")
    assert [entry.hash for entry in above.entries()] == [entry.hash for entry in below.entries()]
    assert above.verify() == 1


def test_what_is_done_above_is_seen_there_only(below: AnyLedger) -> None:
    seen = (below.head(), below.version(), set(below.directory()), below.initiatives())
    above = overlay(below)
    above.put_bodies([body_from({"key": "town", "kind": "municipality", "parent": "elsewhere"})])
    above.put_initiative(replace(initiative(), name="Another name"))
    above.put_initiative(initiative("alliance"))
    above.append(instrument("two", {"kind": "withdrawal"}, document=Document.of_text("Wir treten aus.")))
    above.append(instrument("three", of="alliance"))

    assert [parent.value for parent in above.directory().body("town").parents] == ["elsewhere"]
    assert [one.name for one in above.initiatives()] == ["Pakt für alle", "Another name"]
    assert [one.id for one in above.instruments("pact")] == ["one", "two"]
    assert above.holds("alliance")
    assert above.document(Document.of_text("Wir treten aus.").sha256) is not None
    assert [entry.sequence for entry in above.entries()] == [1, 2, 3]
    assert above.verify() == 3
    assert (below.head(), below.version(), set(below.directory()), below.initiatives()) == seen
    assert below.instrument("two") is None
    assert below.verify() == 1


def test_an_id_below_is_taken_above(below: AnyLedger) -> None:
    with pytest.raises(ConflictError, match="one"):
        overlay(below).append(instrument("one"))


def test_instruments_recorded_above_follow_the_question_s_instant(below: AnyLedger) -> None:
    above = overlay(below)
    above.append(instrument("late", recorded=MORNING.replace(year=2020)))
    assert [one.id for one in above.instruments("pact", MORNING)] == ["one"]


def test_a_changed_directory_moves_bodies_into_groups_below(below: AnyLedger) -> None:
    above = overlay(below)
    assert above.initiatives_concerning(["elsewhere"]) == []
    above.put_bodies([body_from({"key": "elsewhere", "kind": "municipality", "parent": "county"})])
    assert above.initiatives_concerning(["elsewhere"]) == ["pact"]
    assert below.initiatives_concerning(["elsewhere"]) == []


def test_what_changes_below_changes_the_version_above(below: AnyLedger) -> None:
    above = overlay(below)
    version, directory = above.version(), above.directory()
    below.put_bodies([body_from({"key": "x:new"})])
    assert above.version() != version
    assert "x:new" in above.directory()
    assert "x:new" not in directory


def test_an_overlay_over_a_ledger_that_grew_says_so(below: AnyLedger) -> None:
    above = overlay(below)
    above.append(instrument("what if"))
    below.append(instrument("meanwhile"))
    with pytest.raises(LedgerError, match=r"entry 2.*what if.*grown"):
        above.verify()


def test_an_overlay_without_instruments_of_its_own_grows_with_the_one_below(below: AnyLedger) -> None:
    above = overlay(below)
    below.append(instrument("meanwhile"))
    assert above.head() == below.head()
    assert above.verify() == 2


@pytest.mark.parametrize(
    "change",
    [
        lambda entry: replace(entry, instrument=replace(entry.instrument, author="town")),
        lambda entry: replace(entry, previous="0" * 64),
        lambda entry: replace(entry, sequence=3),
        lambda entry: replace(entry, hash="f" * 64),
    ],
    ids=["content", "previous", "sequence", "hash"],
)
def test_a_changed_entry_in_memory_is_found(change: object) -> None:
    ledger = MemoryLedger()
    ledger.put_initiative(initiative())
    for identifier in ("one", "two", "three"):
        ledger.append(instrument(identifier))
    entry = ledger.entry("two")
    assert isinstance(entry, Entry)
    assert callable(change)
    ledger._entries["two"] = change(entry)
    assert not (ledger.proven("two") and ledger.proven("three"))
    with pytest.raises(LedgerError, match=r"entry [23]"):
        ledger.verify()
