"""The words of consultations in German and English: states, messages, and the question that is asked unless another is.

Both languages have the same keys; a test says so.
"""

from __future__ import annotations

from collections.abc import Callable

from beitritt.register.consultations import Tally
from beitritt.register.statements import Scope

STATE = {
    "de": {
        "open": "noch keine Antwort",
        "question": "Rückfrage",
        "given": "zugestimmt",
        "refused": "abgelehnt",
        "withdrawn": "Zustimmung widerrufen",
        "expired": "keine Antwort bis zum Ende der Frist",
        "cancelled": "Anfrage zurückgezogen",
        "annulled": "Antwort aufgehoben",
        "moot": "nicht mehr so vertreten",
    },
    "en": {
        "open": "no answer yet",
        "question": "question",
        "given": "consented",
        "refused": "refused",
        "withdrawn": "consent withdrawn",
        "expired": "no answer by the deadline",
        "cancelled": "consultation withdrawn",
        "annulled": "answer annulled",
        "moot": "no longer represented so",
    },
}
"""What an invitation has come to."""

QUESTION = "Sind Sie damit einverstanden, dass {by:nom} Sie in der Initiative „{initiative}“{scope} vertritt?"
"""The question to the represented, in the language of the office."""

LIMIT = {
    "de": {"some": " für {subjects}", "except": " für alle Themen außer {subjects}", "and": " und "},
    "en": {"some": " for {subjects}", "except": " for all subjects except {subjects}", "and": " and "},
}
"""What a question or an answer is limited to."""

CLOSED = {
    "answered": (
        "Diese Anfrage wurde über diesen Link schon beantwortet; jeder Link gilt für eine Antwort",
        "This question has been answered by this link already; each link is good for one answer",
    ),
    "by_letter": (
        "Diese Anfrage ist schon durch ein Schreiben beantwortet, das im Register liegt",
        "This question has been answered already by a letter that the register holds",
    ),
    "cancelled": (
        "Die Anfrage wurde zurückgezogen; eine Antwort ist nicht mehr nötig",
        "The consultation was withdrawn; no answer is needed any more",
    ),
    "expired": (
        "Die Frist ist abgelaufen; bitte wenden Sie sich an die anfragende Stelle",
        "The deadline has passed; please turn to the body that asked",
    ),
    "unrepresented": (
        "Zustimmen kann nur, wer vertreten wird: Die Stelle wird aufgrund dieser Erklärung heute nicht vertreten",
        "Only a represented body can consent: by this statement the body is not represented today",
    ),
}
"""Why an invitation takes no answer (any more), in German and English."""


def limited(scope: Scope, name: Callable[[str], str], language: str) -> str:
    """What a scope limits a sentence to, to be put after the initiative; empty where it limits nothing."""
    if scope.everything:
        return ""
    words = LIMIT["en" if language == "en" else "de"]
    names = [name(key) for key in scope.subjects]
    subjects = words["and"].join(filter(None, (", ".join(names[:-1]), names[-1])))
    return words["except" if scope.excluding else "some"].format(subjects=subjects)


def tally(counts: Tally, language: str) -> str:
    """How many of those asked have answered, and how; silence is counted as nothing."""
    if language == "en":
        verb = "has" if counts.answered == 1 else "have"
        said = f"{counts.given} consented, {counts.refused} refused"
        return f"{counts.answered} of {counts.asked} {verb} answered; {said}"
    verb = "hat" if counts.answered == 1 else "haben"
    said = f"{counts.given} zugestimmt, {counts.refused} abgelehnt"
    return f"{counts.answered} von {counts.asked} {verb} geantwortet; {said}"
