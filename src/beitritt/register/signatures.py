"""Electronic signatures and seals of letters that came in, as a check found them. Values only; nothing rests on them.

The words are those of ETSI EN 319 102-1 and EN 319 142-1 (PAdES), told so that an office can act on them. That a
signature is sound says who sealed a file and that nobody changed it; whether its words bind is another question.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SignatureState(StrEnum):
    """What a check made of a signature, the best first."""

    TRUSTED = "trusted"
    UNKNOWN_ISSUER = "unknown_issuer"
    EXPIRED = "expired"
    REVOKED = "revoked"
    UNSUITED = "unsuited"
    CHANGED = "changed"
    BROKEN = "broken"
    UNREADABLE = "unreadable"


ALTERED = frozenset({SignatureState.CHANGED, SignatureState.BROKEN, SignatureState.UNREADABLE})
"""The states in which somebody altered what was signed, or may have."""


class Changes(StrEnum):
    """What was appended to a file after it was signed, held against what the signature allows."""

    NONE = "none"
    PERMITTED = "permitted"
    FORBIDDEN = "forbidden"


class SignatureLevel(StrEnum):
    """The level of a signature in a PDF: PAdES without and with a time stamp, or another kind of signature."""

    BASIC = "B-B"
    TIMED = "B-T"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signature. `subject` is the whole name in the signer's certificate and may name a person.

    `organisation` is the part of it that may be shown to everybody. `root` is the certificate of the house's trust list
    that it comes from, `time` an instant in UTC that the signer claims, or that a trusted time stamp proves
    (`time_proven`). `revocation_checked` is False where the house holds no current revocation list of the issuer.
    `file` names the attachment of an e-mail in which it stands; it is empty where it stands in the document itself.
    """

    state: SignatureState
    changes: Changes = Changes.NONE
    level: SignatureLevel = SignatureLevel.OTHER
    organisation: str = ""
    subject: str = ""
    issuer: str = ""
    root: str = ""
    time: datetime | None = None
    time_proven: bool = False
    revocation_checked: bool = False
    file: str = ""

    @property
    def intact(self) -> bool:
        """Whether nobody altered what was signed."""
        return self.state not in ALTERED

    @property
    def vouched(self) -> str:
        """The organisation, where a root that the house trusts vouches for it; else nothing."""
        return self.organisation if self.state == SignatureState.TRUSTED else ""


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """What a check at an instant (UTC) found, by the trust list of that day with so many certificates."""

    checked: datetime
    trusted_certificates: int
    signatures: tuple[Signature, ...]
