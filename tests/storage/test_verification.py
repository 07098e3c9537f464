"""`verify` finds what was done to the record behind the register's back, and names where."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from beitritt.project.wiring import open_register
from beitritt.register.errors import LedgerError
from beitritt.register.instruments import Document
from beitritt.storage.chain import GENESIS
from tests.contracts.registers import Urls, close
from tests.contracts.sample import bodies, initiative, instrument

if TYPE_CHECKING:
    from beitritt.storage.ledger import DatabaseLedger

LETTER = Document.of_text("Der Kreis tritt bei.")
SCAN = Document(sha256(b"\xff\x00").hexdigest(), "image/png", "Der Kreis tritt aus.", b"\xff\x00")

CLOSE_THE_GAP = """
    DELETE FROM instruments WHERE id = 'three';
    UPDATE instruments SET sequence = sequence - 1 WHERE sequence > 3;
"""
SWAP = """
    UPDATE instruments SET sequence = 9 WHERE id = 'two';
    UPDATE instruments SET sequence = 2 WHERE id = 'three';
    UPDATE instruments SET sequence = 3 WHERE id = 'two';
"""

Tamper = Callable[[str], object]


@pytest.fixture
def url(sqlite_urls: Urls) -> str:
    """A register with five instruments."""
    made = sqlite_urls()
    ledger = open_register(made)
    ledger.put_bodies(bodies())
    ledger.put_initiative(initiative())
    ledger.append(instrument("one", dated="2018-10-11", document=LETTER))
    ledger.append(instrument("two", {"kind": "representation", "represented": ["town", "village"]}))
    ledger.append(instrument("three", {"kind": "reservation", "right": "withdraw"}, document=SCAN))
    ledger.append(instrument("four", author="town"))
    ledger.append(instrument("five", {"kind": "withdrawal", "from": "2020-01-01"}))
    close(made)
    return made


@pytest.fixture
def tamper(url: str) -> Iterator[Tamper]:
    """Somebody with the file in hand, who knows how to drop triggers and checks."""
    other = sqlite3.connect(Path(url.removeprefix("sqlite:///")), isolation_level=None)
    for (trigger,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        other.execute(f"DROP TRIGGER {trigger}")
    yield lambda statement: other.executescript(f"PRAGMA foreign_keys = OFF; PRAGMA busy_timeout = 1000; {statement}")
    other.close()


@pytest.fixture
def ledger(url: str) -> DatabaseLedger:
    """The ledger that somebody tampers with."""
    return open_register(url)


def test_an_untouched_record_proves_itself(ledger: DatabaseLedger, tamper: Tamper) -> None:
    tamper("ANALYZE")
    assert ledger.verify() == 5


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE instruments SET content = replace(content, 'draw', 'stand') WHERE id = 'three'", "entry 3.*three"),
        ("UPDATE instruments SET content = content || ' ' WHERE id = 'two'", "entry 2.*two"),
        ("UPDATE instruments SET content = '' WHERE id = 'two'", "entry 2.*two"),
        ("UPDATE instruments SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE id = 'four'", "entry 4.*four"),
        ("DELETE FROM instruments WHERE id = 'one'", "entry 1.*missing"),
        ("DELETE FROM instruments WHERE id = 'three'", "entry 3.*missing"),
        (CLOSE_THE_GAP, "entry 3.*four.*does not follow"),
        (SWAP, "entry 2.*three.*does not follow"),
        ("UPDATE instruments SET sequence = 0 WHERE id = 'one'", "entry 1.*missing"),
        ("UPDATE instruments SET id = 'another' WHERE id = 'five'", "entry 5.*column identifier"),
        ("UPDATE instruments SET initiative = 'other' WHERE id = 'five'", "entry 5.*column initiative"),
        ("UPDATE instruments SET author = 'lead' WHERE id = 'one'", "entry 1.*column author"),
        ("UPDATE instruments SET dated = '2018-10-12' WHERE id = 'one'", "entry 1.*column dated"),
        ("UPDATE instruments SET dated = '2018-10-12' WHERE id = 'two'", "entry 2.*column dated"),
        ("UPDATE instruments SET recorded = '2011-01-01 00:00:00' WHERE id = 'one'", "entry 1.*column recorded"),
        ("UPDATE instruments SET deposited = '2011-01-01 00:00:00' WHERE id = 'one'", "entry 1.*column deposited"),
        ("UPDATE instruments SET migrated = 1 WHERE id = 'one'", "entry 1.*column migrated"),
        ("UPDATE instruments SET document = NULL WHERE id = 'one'", "entry 1.*column document"),
        ("DELETE FROM mentions WHERE body = 'village'", "entry 2.*two.*index of the bodies"),
        ("DELETE FROM mentions WHERE instrument = 5", "entry 5.*five.*index of the bodies"),
        ("UPDATE mentions SET initiative = 'other' WHERE instrument = 2", "entry 2.*index of the bodies"),
        ("UPDATE mentions SET named_as = 'group_base' WHERE named_as = 'represented'", "entry 2.*index of the bodies"),
        ("INSERT INTO mentions VALUES ('lead', 'pact', 'actor', 4)", "entry 4.*four.*index of the bodies"),
        ("INSERT INTO mentions VALUES ('lead', 'pact', 'actor', 0)", "entry 1.*index of the bodies"),
        ("INSERT INTO mentions VALUES ('lead', 'pact', 'actor', 77)", "entry 77.*missing"),
        ("UPDATE documents SET content = x'ff01' WHERE content = x'ff00'", "entry 3.*was changed"),
        ("UPDATE documents SET content = x'00' WHERE media_type = 'text/plain'", "entry [13].*was changed"),
        ("DELETE FROM documents WHERE media_type = 'image/png'", "entry 3.*document.*missing"),
        ("DELETE FROM documents", "entry 1.*document.*missing"),
    ],
)
def test_what_was_done_is_found_and_named(ledger: DatabaseLedger, tamper: Tamper, statement: str, where: str) -> None:
    assert ledger.verify() == 5
    tamper(statement)
    with pytest.raises(LedgerError, match=where):
        ledger.verify()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE instruments SET content = replace(content, 'draw', 'stand') WHERE id = 'three'",
        "UPDATE instruments SET content = content || ' ' WHERE id = 'three'",
        "UPDATE instruments SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE id = 'three'",
        "UPDATE instruments SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE id = 'two'",
        "DELETE FROM instruments WHERE id = 'two'",
        SWAP,
        "UPDATE documents SET content = x'ff01' WHERE content = x'ff00'",
        "DELETE FROM documents",
    ],
)
def test_one_entry_alone_no_longer_proves_itself(ledger: DatabaseLedger, tamper: Tamper, statement: str) -> None:
    assert ledger.proven("three")
    tamper(statement)
    assert not ledger.proven("three")
    assert ledger.proven("five")


def test_a_content_that_hashes_well_but_says_nothing_is_found(ledger: DatabaseLedger, tamper: Tamper) -> None:
    entry = ledger.entry("five")
    assert entry is not None
    content = json.dumps({"statements": None})
    digest = sha256((entry.previous + content).encode()).hexdigest()
    tamper(f"UPDATE instruments SET content = '{content}', hash = '{digest}' WHERE id = 'five'")  # noqa: S608  # see above
    with pytest.raises(LedgerError, match=r"entry 5.*cannot be read"):
        ledger.verify()


def test_a_damaged_file_is_told(ledger: DatabaseLedger, url: str) -> None:
    path = Path(url.removeprefix("sqlite:///"))
    close(url)
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xaa" * (len(whole) - 8192))
    with pytest.raises(LedgerError, match="damaged"):
        ledger.verify()
    close(url)


def test_a_cut_end_is_found_by_a_hash_that_was_noted(ledger: DatabaseLedger, tamper: Tamper) -> None:
    noted = ledger.head()[1]
    assert ledger.verify(noted) == 5
    tamper("DELETE FROM mentions WHERE instrument = 5; DELETE FROM instruments WHERE id = 'five'")
    assert ledger.verify() == 4, "without a noted hash a shorter record is a record"
    with pytest.raises(LedgerError, match=noted):
        ledger.verify(noted)


def test_a_noted_hash_holds_while_the_record_grows(ledger: DatabaseLedger) -> None:
    noted = ledger.head()[1]
    ledger.append(instrument("six"))
    assert ledger.verify(noted) == 6
    assert ledger.verify(GENESIS) == 6


def test_a_lost_document_is_told_when_it_is_asked_for(ledger: DatabaseLedger, tamper: Tamper) -> None:
    tamper("DELETE FROM documents")
    assert len(ledger.instruments("pact")) == 5, "standings do not need the letters"
    with pytest.raises(LedgerError, match="missing from the archive"):
        ledger.instrument("one")
