"""Deadlines in words: what is due, for whom, and how sure the day is."""

from __future__ import annotations

from collections.abc import Callable

from beitritt.register.deadlines import DUTIES, Certainty, Deadline, DeadlineKind
from beitritt.register.statements import Kind
from beitritt.register.wording.said import long_date, words
from beitritt.register.wording.upcoming import LEFT, upcoming_kind

DEADLINE = {
    "de": {
        "notice": "letzter Tag, um zum {detail} zu kündigen",
        "continuation": "letzter Tag der Phase „{detail}“, auf die die Beteiligung befristet ist; ohne Fortsetzung läuft sie aus",
        "term_end": "letzter Tag der befristeten Beteiligung; ohne Fortsetzung läuft sie aus",
        "answer_due": "Antwort auf die Frage nach der Zustimmung erbeten",
        "commitment_due": "zugesagt: {detail}",
        "request_open": "Bitte um andere Bedingungen ohne Antwort, offen seit diesem Tag",
        "reconfirmation": "vorläufige Vertretung zu bestätigen: Beginn der Phase „{detail}“",
        "reservation_date": "letzter Tag, um den Vorbehalt auszuüben, {detail}",
        "binding_end": "erster Tag ohne Bindung",
        "phase_end": "letzter Tag der Phase „{detail}“",
        "planned_end_passed": "geplantes Ende der Phase „{detail}“ verstrichen, nicht als beendet festgehalten",
        "suspension_end": "letzter Tag, an dem die Beteiligung ruht",
        "consent_end": "letzter Tag der Zustimmung zur Vertretung",
        "representation_end": "letzter Tag der Vertretung",
        "upcoming": "wird wirksam: {detail}",
    },
    "en": {
        "notice": "last day to give notice for {detail}",
        "continuation": "last day of the phase “{detail}”, to which the participation is limited; it lapses unless continued",
        "term_end": "last day of the limited participation; it lapses unless continued",
        "answer_due": "answer to the question of consent requested",
        "commitment_due": "promised: {detail}",
        "request_open": "request for other terms without an answer, open since this day",
        "reconfirmation": "provisional representation to be confirmed: beginning of the phase “{detail}”",
        "reservation_date": "last day to use the reserved right {detail}",
        "binding_end": "first day without being bound",
        "phase_end": "last day of the phase “{detail}”",
        "planned_end_passed": "planned end of the phase “{detail}” passed, not recorded as ended",
        "suspension_end": "last day on which the participation is suspended",
        "consent_end": "last day of the consent to being represented",
        "representation_end": "last day of the representation",
        "upcoming": "takes effect: {detail}",
    },
}
DEADLINE_KIND = {
    "de": {
        "notice": "Kündigung",
        "continuation": "Fortsetzung",
        "term_end": "Ende der Befristung",
        "answer_due": "Antwort",
        "commitment_due": "Zusage",
        "request_open": "offene Bitte",
        "reconfirmation": "Bestätigung",
        "reservation_date": "Vorbehalt",
        "binding_end": "Ende der Bindung",
        "phase_end": "Ende der Phase",
        "planned_end_passed": "verstrichenes Ende",
        "suspension_end": "Ende des Ruhens",
        "consent_end": "Ende der Zustimmung",
        "representation_end": "Ende der Vertretung",
        "upcoming": "Beginn",
    },
    "en": {
        "notice": "notice",
        "continuation": "continuation",
        "term_end": "end of term",
        "answer_due": "answer",
        "commitment_due": "promise",
        "request_open": "open request",
        "reconfirmation": "confirmation",
        "reservation_date": "reservation",
        "binding_end": "end of binding",
        "phase_end": "end of phase",
        "planned_end_passed": "end passed",
        "suspension_end": "end of suspension",
        "consent_end": "end of consent",
        "representation_end": "end of representation",
        "upcoming": "beginning",
    },
}
CERTAINTY = {
    "de": {
        "certain": "steht fest",
        "planned": "geplant",
        "contested": "umstritten",
        "offered": "nach späteren Bedingungen",
    },
    "en": {
        "certain": "certain",
        "planned": "planned",
        "contested": "contested",
        "offered": "by later terms",
    },
}
NAMED = {
    "de": {
        "range": "umstritten: frühestens {earliest}, spätestens {latest}",
        "open_range": "umstritten: frühestens {earliest}, spätestens ohne bekannten Tag",
        "more": "{names} und {count} weitere",
        "unsaid": "ohne nähere Angabe",
        "weekdays": "ein Samstag|ein Sonntag",
    },
    "en": {
        "range": "contested: {earliest} at the earliest, {latest} at the latest",
        "open_range": "contested: {earliest} at the earliest, no day known for the latest",
        "more": "{names} and {count} more",
        "unsaid": "without particulars",
        "weekdays": "a Saturday|a Sunday",
    },
}
MOST_NAMES = 3
_PHASED = (
    DeadlineKind.CONTINUATION, DeadlineKind.PHASE_END, DeadlineKind.PLANNED_END_PASSED, DeadlineKind.RECONFIRMATION,
)  # fmt: skip


def due(deadline: Deadline, phase: Callable[[str], str], language: str) -> str:
    """What is due, with how sure the day is; a day on a weekend is said to be one and left as it is."""
    leaves = deadline.kind == DeadlineKind.UPCOMING and deadline.detail == Kind.WITHDRAWAL
    said = LEFT[language] if leaves else DEADLINE[language][deadline.kind].format(detail=_detail(deadline, phase, language))
    notes = [note for note in (_doubt(deadline, language), _weekend(deadline, language)) if note]
    return f"{said} ({'; '.join(notes)})" if notes else said


def whom(deadline: Deadline, name: Callable[[str], str], language: str) -> str:
    """The bodies concerned, at most three by name; empty where it concerns all who are in."""
    names = ", ".join(name(key) for key in deadline.bodies[:MOST_NAMES])
    more = len(deadline.bodies) - MOST_NAMES
    return NAMED[language]["more"].format(names=names, count=more) if more > 0 else names


def deadline_text(deadline: Deadline, name: Callable[[str], str], phase: Callable[[str], str], language: str) -> str:
    """The deadline in one line without its day: whom it concerns, and what is due."""
    concerned, said = whom(deadline, name, language), due(deadline, phase, language)
    return f"{concerned}: {said}" if concerned else said[:1].upper() + said[1:]


def _detail(deadline: Deadline, phase: Callable[[str], str], language: str) -> str:
    detail = deadline.detail or ""
    if deadline.kind == DeadlineKind.NOTICE:
        return long_date(detail, language)
    if deadline.kind in _PHASED:
        return phase(detail)
    if deadline.kind == DeadlineKind.UPCOMING:
        kind, _, value = detail.partition(":")
        return upcoming_kind(kind, value or None, language)
    if deadline.kind == DeadlineKind.RESERVATION_DATE:
        return words(language).RIGHT.get(detail, "")
    return " ".join(detail.split()) or NAMED[language]["unsaid"]


def _doubt(deadline: Deadline, language: str) -> str:
    if deadline.certainty == Certainty.CERTAIN:
        return ""
    if deadline.certainty != Certainty.CONTESTED or deadline.earliest is None:
        return CERTAINTY[language][deadline.certainty]
    earliest = long_date(deadline.earliest, language)
    if deadline.latest is None:
        return NAMED[language]["open_range"].format(earliest=earliest)
    return NAMED[language]["range"].format(earliest=earliest, latest=long_date(deadline.latest, language))


def _weekend(deadline: Deadline, language: str) -> str:
    day = deadline.day.weekday()
    told = deadline.kind in DUTIES and day >= 5
    return NAMED[language]["weekdays"].split("|")[day - 5] if told else ""
