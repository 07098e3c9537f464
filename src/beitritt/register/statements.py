"""The vocabulary of statements: what one sentence of an instrument does (domain.md §3).

Statements are values: nothing here knows whether one has effect; that is `beitritt.register.effect`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from beitritt.register.dates import PartialDate


class Kind(StrEnum):
    """What a statement does."""

    ACCESSION = "accession"
    COMMITMENT = "commitment"
    INTENT = "intent"
    REFUSAL = "refusal"
    RESERVATION = "reservation"
    INVOCATION = "invocation"
    FULFILMENT = "fulfilment"
    REPRESENTATION = "representation"
    CONSENT = "consent"
    APPOINTMENT = "appointment"
    REDUCTION = "reduction"
    SUSPENSION = "suspension"
    RESUMPTION = "resumption"
    CONTINUATION = "continuation"
    WITHDRAWAL = "withdrawal"
    TERMS = "terms"
    PHASING = "phasing"
    REQUEST = "request"
    RESPONSE = "response"
    CORRECTION = "correction"
    ANNULMENT = "annulment"
    SUCCESSION = "succession"


class Modality(StrEnum):
    """How the words mean it."""

    DECLARED = "declared"
    RESERVED = "reserved"
    REQUESTED = "requested"
    REPORTED = "reported"
    INTENDED = "intended"


class Force(StrEnum):
    """How far a statement has come, weakest first; a rejected one never has effect."""

    PROPOSED = "proposed"
    RECOMMENDED = "recommended"
    RESOLVED = "resolved"
    SIGNED = "signed"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


FORCE_RANK: dict[Force, int] = {force: rank for rank, force in enumerate(Force)} | {Force.REJECTED: -1}


class Level(StrEnum):
    """How fully a body takes part."""

    FULL = "full"
    PLANNING = "planning"
    SUPPORT = "support"
    OBSERVER = "observer"


class Right(StrEnum):
    """What a reservation keeps."""

    REDUCE = "reduce"
    WITHDRAW = "withdraw"
    DIRECT_ENTRY = "direct_entry"
    LIMIT = "limit"
    PRECONDITION = "precondition"


class Form(StrEnum):
    """In which form one body stands for another."""

    INFORMAL = "informal"
    MANDATE = "mandate"
    DELEGATION = "delegation"
    JOINT = "joint"
    BUNDLED = "bundled"


class Role(StrEnum):
    """What an appointed unit does."""

    MANAGEMENT = "management"
    CONTACT = "contact"
    MEMBER = "member"


VALUES: dict[Kind, tuple[str, ...]] = {
    Kind.CONSENT: ("given", "refused", "withdrawn"),
    Kind.RESPONSE: ("accepted", "rejected", "objected", "open"),
    Kind.FULFILMENT: ("met", "failed"),
}
"""The words that `value` may take; for other kinds it is free text."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The subjects that a statement is about: some of them, or everything except some."""

    subjects: tuple[str, ...] = ()
    excluding: bool = True

    @property
    def everything(self) -> bool:
        """Whether it names no limit at all."""
        return self.excluding and not self.subjects


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Term:
    """An end: a date (exclusive, as all data), the end of a phase, or the whole initiative (both empty)."""

    until: PartialDate | None = None
    phase: str | None = None

    def __str__(self) -> str:
        return str(self.until) if self.until else f"phase:{self.phase}" if self.phase else "whole"


@dataclass(frozen=True, slots=True)
class Group:
    """Bodies named by what they are, kept as said and resolved for each date."""

    name: str
    body: str


GROUPS = ("municipalities_of",)


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A structured detail that the law does not interpret, kept as canonical JSON text."""

    json: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing that an instrument says. Fields that a kind does not have stay None.

    `from_` is the first day it holds (for a withdrawal the first day out) and `until` the first day it no longer does.
    `span` counts code points in the instrument's text; `ground` names the rule, person or file and line that found it.
    """

    kind: Kind
    actor: str
    modality: Modality = Modality.DECLARED
    force: Force = Force.SIGNED
    scope: Scope = EVERYTHING
    from_: PartialDate | None = None
    until: PartialDate | None = None
    span: tuple[int, int] | None = None
    ground: str | None = None
    note: str | None = None
    level: Level | None = None
    term: Term | None = None
    binding: Term | None = None
    renewal: str | Verbatim | None = None
    right: Right | None = None
    condition: str | None = None
    trigger: str | Verbatim | None = None
    of: str | None = None
    to: str | None = None
    value: str | None = None
    represented: Group | tuple[str, ...] = ()
    form: Form | None = None
    provisional: bool | None = None
    proof: str | None = None
    role: Role | None = None
    appointed: str | None = None
    due: PartialDate | None = None
    notice_given: PartialDate | None = None
    for_: tuple[str, ...] = ()
    notice: str | Verbatim | None = None
    cost: str | Verbatim | None = None
    duty: str | Verbatim | None = None
    source: str | None = None
    rank: int | None = None
    phase: str | None = None
    end: str | None = None
    predecessor: str | None = None
    successor: str | None = None
    share: float | None = None
