"""Findings: what a person should look at. They are values, found while deriving, never exceptions (domain.md §4.12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Code(StrEnum):
    """What kind of contradiction, gap, open question or defect it is."""

    TERMS_CONTESTED = "terms_contested"
    REQUEST_UNANSWERED = "request_unanswered"
    CONSENT_MISSING = "consent_missing"
    REPRESENTATIVE_NOT_A_PARTY = "representative_not_a_party"
    TWO_REPRESENTATIVES = "two_representatives"
    LOOP = "loop"
    AUTHORITY_UNPROVEN = "authority_unproven"
    REPRESENTATION_PROVISIONAL = "representation_provisional"
    REFUSAL_WHILE_REPRESENTED = "refusal_while_represented"
    RESOLUTION_MISSING = "resolution_missing"
    ACT_BEFORE_BODY_EXISTED = "act_before_body_existed"
    ACT_AFTER_BODY_ENDED = "act_after_body_ended"
    BODY_ENDED = "body_ended"
    ACT_AFTER_INITIATIVE_ENDED = "act_after_initiative_ended"
    LEFT_WHILE_BOUND = "left_while_bound"
    REDUCED_WHILE_BOUND = "reduced_while_bound"
    NOTICE_TOO_LATE = "notice_too_late"
    NOTICE_UNCLEAR = "notice_unclear"
    PLANNED_END_PASSED = "planned_end_passed"
    GAP = "gap"
    CONTINUATION_AFTER_END = "continuation_after_end"
    NOTHING_TO_END = "nothing_to_end"
    REDUCTION_WIDENS = "reduction_widens"
    UNKNOWN_TARGET = "unknown_target"
    NOT_AUTHORISED = "not_authorised"
    FORCE_SHORT = "force_short"
    REPORTED_ACT = "reported_act"
    PRECONDITION_OPEN = "precondition_open"
    SHARE_BELOW_ONE = "share_below_one"
    SUCCESSION_CONFLICT = "succession_conflict"
    SUCCESSION_VOID = "succession_void"
    PREDECESSORS_DIFFER = "predecessors_differ"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: about which bodies, because of which statements (`ID#n`), from which day on.

    `day` is the calendar day since when it stands (None: throughout); `detail` a name or value that the sentence needs.
    """

    code: Code
    initiative: str
    bodies: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    day: date | None = None
    detail: str | None = None
