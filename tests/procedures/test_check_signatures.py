"""Checks are added, never replaced, and nothing is kept where there is no signature."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from beitritt.procedures.check_signatures import check, check_once
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.import_records import record_lines, takes
from beitritt.procedures.office import Records
from beitritt.procedures.record_signatures import SIGNATURES, checks_of, keep_check
from beitritt.reading.documents.trust import TrustList
from beitritt.register.errors import InputError
from beitritt.register.instruments import Document
from beitritt.register.interchange import JsonObject
from beitritt.register.interchange.signatures import check_from, check_object
from beitritt.register.signatures import Changes, Signature, SignatureCheck, SignatureLevel, SignatureState
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_records import MemoryRecords
from beitritt.writing.paper.seal import seal_of_pkcs12, sealed
from tests.authority import DAY, NOW, PASSWORD, county, root, trusting
from tests.writing.sample import letter


@pytest.fixture(scope="module")
def document() -> Document:
    """A sealed letter as it came in."""
    content = sealed(letter("accession").outgoing.pdf(), seal_of_pkcs12(county().pkcs12(), PASSWORD, NOW))
    return Document(sha256(content).hexdigest(), "application/pdf", "Wir treten bei.", content)


def test_what_came_in_is_checked_once_and_kept(document: Document) -> None:
    records = MemoryRecords()
    found = check_once(records, document, trusting(root()), NOW + DAY)
    assert found is not None
    assert [one.state for one in found.signatures] == [SignatureState.TRUSTED]
    assert checks_of(records, document.sha256) == (found,)
    assert check_once(records, document, TrustList(), NOW + DAY) is None
    assert len(checks_of(records, document.sha256)) == 1


def test_a_later_check_is_added_to_the_earlier_ones(document: Document) -> None:
    records, content = MemoryRecords(), document.content or b""
    made = [check(content, held, NOW + DAY) for held in (TrustList(), trusting(root()))]
    for one in made:
        keep_check(records, document.sha256, one)
    assert checks_of(records, document.sha256) == tuple(made)
    assert [one.trusted_certificates for one in made] == [0, 1]


def test_nothing_is_kept_of_a_letter_without_a_signature() -> None:
    records = MemoryRecords()
    for one in (Document.of_text("Wir treten bei."), Document("0" * 64, "application/pdf")):
        assert check_once(records, one, TrustList(), NOW) is None
        assert checks_of(records, one.sha256) == ()
    assert records.of(SIGNATURES) == []


def test_a_check_is_the_same_after_it_was_kept() -> None:
    whole = Signature(
        state=SignatureState.EXPIRED, changes=Changes.PERMITTED, level=SignatureLevel.TIMED, organisation="Kreis",
        subject="Siegel, Kreis", issuer="Stelle", root="Wurzel", time=NOW, time_proven=True, revocation_checked=True,
        file="a.pdf",
    )  # fmt: skip
    one = SignatureCheck(NOW, 3, (whole, Signature(state=SignatureState.UNREADABLE)))
    assert check_from(check_object(one)) == one


KEY = "a" * 64
EARLIER = SignatureCheck(NOW, 0, (Signature(state=SignatureState.UNKNOWN_ISSUER, time=NOW),))
LATER = SignatureCheck(NOW + DAY, 1, (Signature(state=SignatureState.TRUSTED, organisation="Kreis Musterau"),))


def take_in(records: Records, *lines: JsonObject) -> None:
    """Import lines."""
    ledger = MemoryLedger()
    import_lines(ledger, [json.dumps(one).encode() for one in lines], "lines", NOW, beside=takes(ledger, records))


def test_checks_go_out_as_lines_and_come_in_again_the_same() -> None:
    records, again = MemoryRecords(), MemoryRecords()
    for one in (EARLIER, LATER):
        keep_check(records, KEY, one)
    lines = list(record_lines(records))
    take_in(again, *lines)
    take_in(again, *lines)
    assert list(record_lines(again)) == lines
    assert checks_of(again, KEY) == (EARLIER, LATER)


def test_checks_of_another_register_come_beside_the_own_ones_by_their_instants() -> None:
    records, other = MemoryRecords(), MemoryRecords()
    keep_check(records, KEY, LATER)
    keep_check(other, KEY, EARLIER)
    take_in(records, *record_lines(other))
    assert checks_of(records, KEY) == (EARLIER, LATER)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"document": "a"}, "document"), ({"checks": []}, "checks"), ({"checks": [1]}, "checks"), ({"by": "k"}, "by"),
        ({"checks": [{"checked": "gestern", "trusted_certificates": 0, "signatures": []}]}, "checks"),
        ({"checks": [{"checked": "2026-01-01T00:00:00Z", "trusted_certificates": "x", "signatures": []}]}, "checks"),
        ({"checks": [{"checked": "2026-01-01T00:00:00Z", "trusted_certificates": 0, "signatures": [{}]}]}, "checks"),
        ({"checks": [{"checked": "2026-01-01T00:00:00Z", "trusted_certificates": 0, "signatures": [1]}]}, "checks"),
    ],
)  # fmt: skip
def test_a_line_with_a_fault_is_refused_and_nothing_is_kept(fields: JsonObject, said: str) -> None:
    records, good = MemoryRecords(), MemoryRecords()
    keep_check(good, KEY, LATER)
    (line,) = record_lines(good)
    with pytest.raises(InputError, match=f"lines:1.*{said}"):
        take_in(records, line | fields)
    assert records.of(SIGNATURES) == []
