"""Signatures on the pages: what the latest check of a document found, by word, shape and colour.

At the desk the whole name in a certificate is shown. In public only an organisation is, and only where a root of the
house's trust list vouches for it: anybody can write any name into a certificate of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from beitritt.procedures.record_signatures import checks_of
from beitritt.reading.documents.signed import bears_signature
from beitritt.register.instruments import Document
from beitritt.register.signatures import Signature, SignatureCheck, SignatureState
from beitritt.register.wording.moments import moment
from beitritt.register.wording.signatures import SIGNATURE_STATE, particulars
from beitritt.web import register
from beitritt.web.masking import public_words
from beitritt.web.words import page_words


@dataclass(frozen=True, slots=True)
class Line:
    """One signature: its `shape` (good, open, bad), what was found in words, whose it is, and particulars."""

    shape: str
    said: str
    who: str
    particulars: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """What is known of a document's signatures; no lines where nobody has checked them yet."""

    lines: tuple[Line, ...] = ()
    checked: str = ""
    untrusting: bool = False
    before: tuple[str, ...] = ()


def signatures_of(document: Document | None, language: str, *, public: bool) -> Signatures | None:
    """What a page shows of a document's signatures; None where it bears none."""
    if document is None:
        return None
    checks = checks_of(register.records(), document.sha256)
    if not checks:
        return Signatures() if bears_signature(document.content) else None
    *before, last = checks
    return Signatures(
        tuple(_line(one, language, public=public) for one in last.signatures),
        moment(last.checked, language),
        not last.trusted_certificates,
        tuple(_earlier(one, language) for one in reversed(before)),
    )


def _line(one: Signature, language: str, *, public: bool) -> Line:
    shape = "good" if one.state == SignatureState.TRUSTED else "open" if one.intact else "bad"
    said = SIGNATURE_STATE[language][one.state]
    return Line(shape, said, _who(one, language, public=public), tuple(particulars(one, language, public=public)))


def _who(one: Signature, language: str, *, public: bool) -> str:
    if not public:
        return one.organisation
    words = page_words(language)
    if one.state != SignatureState.TRUSTED:
        return words["signatures_unvouched"]
    return public_words(one.vouched) or words["signatures_person"]


def _earlier(one: SignatureCheck, language: str) -> str:
    found = "; ".join(SIGNATURE_STATE[language][signature.state] for signature in one.signatures)
    return f"{moment(one.checked, language)}: {found}"
