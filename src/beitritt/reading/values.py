"""What a reading is made of: spans, letter fields, statements.

Plain slotted classes rather than dataclasses: importing ``dataclasses`` costs nine milliseconds, half of what
``beitritt read`` has for its whole start. The vocabularies are those of the law (docs/domain, section 3) and are tested
against its enumerations; the reader keeps its own copy so that it loads nothing of the register.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .positions import Part

KINDS = frozenset(
    "accession commitment intent refusal reservation invocation fulfilment representation consent appointment "
    "reduction suspension resumption continuation withdrawal terms phasing request response correction annulment "
    "succession".split()
)
MODALITIES = frozenset(("declared", "reserved", "requested", "reported", "intended"))
FORCES = ("proposed", "recommended", "resolved", "signed", "received", "accepted", "rejected")
RIGHTS = frozenset(("reduce", "withdraw", "direct_entry", "limit", "precondition"))
ROLES = frozenset(("management", "contact", "member"))
FORMS = frozenset(("informal", "mandate", "delegation", "joint", "bundled"))
LEVELS = frozenset(("full", "planning", "support", "observer"))


class Field:
    """One field of a letter: its value and place; or why it is missing (``blank``: a label with nothing after it)."""

    __slots__ = ("incomplete", "missing", "span", "value")

    def __init__(
        self,
        value: str | None,
        span: tuple[int, int] | None = None,
        *,
        missing: str | None = None,
        incomplete: bool = False,
    ) -> None:
        self.value, self.span, self.missing, self.incomplete = value, span, missing, incomplete

    def as_json(self) -> dict[str, object]:
        """The field as `read --json` prints it."""
        data: dict[str, object] = {"missing": self.missing} if self.missing else {"value": self.value}
        if self.incomplete:
            data["incomplete"] = True
        if self.span is not None:
            data["span"] = list(self.span)
        return data


ABSENT = Field(None, missing="absent")


class Statement:
    """One thing that the text says; ``details`` holds the fields of its kind (right, condition, role, …).

    ``start`` and ``end`` are code point offsets into the text; ``starts`` and ``until`` are ISO dates as the text gives
    them (``until`` is the last day), ``ground`` is the rule that found it, ``confidence`` is between 0 and 1.
    """

    __slots__ = (
        "actor", "confidence", "details", "end", "force", "ground", "initiative", "kind", "modality", "on_behalf_of",
        "quote", "start", "starts", "until", "value",
    )  # fmt: skip

    def __init__(
        self,
        kind: str,
        *,
        actor: str | None,
        initiative: str | None,
        modality: str,
        force: str,
        start: int,
        end: int,
        quote: str,
        ground: str,
        starts: str | None = None,
        until: str | None = None,
        on_behalf_of: Sequence[str] = (),
        value: str | None = None,
        confidence: float = 0.9,
        details: Mapping[str, object] | None = None,
    ) -> None:
        self.kind, self.actor, self.initiative, self.modality, self.force = kind, actor, initiative, modality, force
        self.start, self.end, self.quote, self.ground, self.confidence = start, end, quote, ground, confidence
        self.starts, self.until, self.on_behalf_of, self.value = starts, until, tuple(on_behalf_of), value
        self.details = dict(details or {})

    def as_json(self) -> dict[str, object]:
        """The statement as `read --json` prints it."""
        return {
            "kind": self.kind,
            "actor": self.actor,
            "initiative": self.initiative,
            "modality": self.modality,
            "force": self.force,
            "from": self.starts,
            "until": self.until,
            "on_behalf_of": list(self.on_behalf_of),
            "value": self.value,
            "span": [self.start, self.end],
            "quote": self.quote,
            "ground": self.ground,
            "confidence": self.confidence,
            **self.details,
        }


class Reading:
    """A text that was read: the text itself, the letter's fields, and the statements in their order.

    `media_type` is that of the file; `parts` are what it brings, where it is more than plain text.
    """

    __slots__ = ("genre", "language", "letter", "media_type", "parts", "statements", "text")

    def __init__(
        self, text: str, letter: dict[str, Field], statements: list[Statement], language: str, genre: str
    ) -> None:
        self.text, self.letter, self.statements = text, letter, statements
        self.language, self.genre = language, genre
        self.media_type = "text/plain"
        self.parts: tuple[Part, ...] = ()

    def as_json(self, *, with_text: bool = False, language: str = "de") -> dict[str, object]:
        """The reading as `read --json` prints it, without the file's name; what could not be read in that language."""
        data: dict[str, object] = {
            "letter": {name: field.as_json() for name, field in self.letter.items()},
            "statements": [statement.as_json() for statement in self.statements],
        }
        if len(self.parts) > 1:
            data["parts"] = [part.as_json(language) for part in self.parts]
        if with_text:
            data["text"] = self.text
        return data
