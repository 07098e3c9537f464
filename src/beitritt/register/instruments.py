"""Instruments: signed documents with the statements that they make. Never edited; another one corrects them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256

from beitritt.register.dates import PartialDate
from beitritt.register.errors import UnknownKey
from beitritt.register.nearest import unknown_key
from beitritt.register.statements import Statement


@dataclass(frozen=True, slots=True)
class Document:
    """The paper itself. `sha256` is of the original bytes; `text` is what was read from them.

    `content` holds the original bytes where they are not simply the text in UTF-8.
    """

    sha256: str
    media_type: str = "text/plain"
    text: str | None = None
    content: bytes | None = None

    @classmethod
    def of_text(cls, text: str) -> Document:
        """A plain text document."""
        return cls(sha256(text.encode()).hexdigest(), "text/plain", text)

    @property
    def original(self) -> bytes | None:
        """The original bytes, where the register holds them."""
        if self.content is not None:
            return self.content
        return self.text.encode() if self.text is not None and self.media_type == "text/plain" else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One document (or the record of an oral act) with its author, addressee, dates and statements.

    `dated`, `received` and `effective` are calendar days; `recorded` (when a register knew it) and `deposited` (when
    this one took it in) are UTC instants. `migrated` says that `recorded` comes from an older register.
    """

    id: str
    initiative: str
    author: str
    statements: tuple[Statement, ...]
    recorded: datetime
    deposited: datetime
    addressee: str | None = None
    dated: PartialDate | None = None
    received: PartialDate | None = None
    effective: PartialDate | None = None
    document: Document | None = None
    migrated: bool = False

    @property
    def begins(self) -> date:
        """The day on which its statements start unless they say otherwise (domain.md §2)."""
        named = self.effective or self.dated or self.received
        return named.first if named else self.recorded.astimezone(UTC).date()

    def ref(self, number: int) -> str:
        """The name of its statement `number`, counted from 0."""
        return f"{self.id}#{number}"

    def quote(self, number: int) -> str | None:
        """The words of statement `number`, where there is a text and a span."""
        span = self.statements[number].span
        if span is None or self.document is None or self.document.text is None:
            return None
        return self.document.text[span[0] : span[1]]


def not_deposited(ref: str, held: Iterable[str], place: str = "") -> UnknownKey:
    """The error for an instrument (`ID`, or `ID#n` for one of its statements) that is none of those `held`."""
    return unknown_key(
        f"Die Urkunde „{ref}“ ist nicht hinterlegt",
        f"The instrument '{ref}' is not in the register",
        split_ref(ref)[0],
        ((one, "") for one in held),
        place,
    )


def split_ref(ref: str) -> tuple[str, int | None]:
    """Take `ID#n` or `ID` apart."""
    name, mark, number = ref.rpartition("#")
    return (name, int(number)) if mark and number.isdigit() else (ref, None)
