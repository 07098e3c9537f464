"""Checks are added, never replaced, and nothing is kept where there is no signature."""

from __future__ import annotations

from hashlib import sha256

import pytest

from beitritt.procedures.check_signatures import SIGNATURES, check, check_once, checks_of, keep_check
from beitritt.reading.trust import TrustList
from beitritt.register.instruments import Document
from beitritt.register.interchange.signatures import check_from, check_object
from beitritt.register.signatures import Changes, Signature, SignatureCheck, SignatureLevel, SignatureState
from beitritt.storage.memory_records import MemoryRecords
from beitritt.writing.seal import seal_of_pkcs12, sealed
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
