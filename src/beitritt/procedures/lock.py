"""Two people at one letter: a form carries a mark of what its reader saw, and whoever comes second is told.

Only the part is compared that the form is about: two people may decide on different statements at the same time. Of one
and the same statement nobody overwrites what somebody else decided without having seen it.
"""

from __future__ import annotations

from hashlib import sha256

from beitritt.procedures.draft import Draft, line_of
from beitritt.procedures.review import Decision
from beitritt.register.errors import ConflictError
from beitritt.register.interchange import Json, canonical

COVER, MASKS, WHOLE = "cover", "masks", "whole"
"""The parts of a draft beside its statements; these are `0`, `1` and so on, `added-0` and so on, and `new`."""

DECIDED = {
    Decision.ACCEPTED: ("angenommen", "accepted"),
    Decision.AMENDED: ("geändert angenommen", "accepted as amended"),
    Decision.REJECTED: ("verworfen", "rejected"),
    Decision.ADDED: ("ergänzt", "added"),
}


def mark(draft: Draft, place: str) -> str:
    """What a part of the draft is known by as it is now."""
    return sha256(canonical(_part(draft, place)).encode()).hexdigest()[:16]


def unchanged(draft: Draft, place: str, seen: str | None) -> None:
    """See that a part is as its reader saw it (None: nobody says). Raises ConflictError with what has become of it."""
    if seen is None or mark(draft, place) == seen:
        return
    german, english = _told(draft, place)
    raise ConflictError(
        f"{german}; es wurde nichts überschrieben. Bitte ansehen und, wenn es so bleiben soll, noch einmal senden",
        f"{english}; nothing was overwritten. Please look at it, and send it again if that is what you want",
        place,
    )


def _part(draft: Draft, place: str) -> Json:
    """A part of the draft as it is kept, with what it depends on: statements are read anew for another cover."""
    kept = line_of(draft)
    said = kept.get("cover")
    about = [said.get("initiative"), said.get("author")] if isinstance(said, dict) else None
    if place == WHOLE:
        return kept
    if place == COVER:
        return said
    if place == MASKS:
        return kept.get("masks")
    decided = kept["decided"] if isinstance(kept["decided"], list) else []
    if place.startswith("added-"):
        added = [one for one in decided if isinstance(one, dict) and "proposal" not in one]
        number = place.removeprefix("added-")
        return added[int(number)] if number.isdigit() and int(number) < len(added) else None
    mine: list[Json] = [one for one in decided if isinstance(one, dict) and str(one.get("proposal", "")) == place]
    return [about, mine]


def _told(draft: Draft, place: str) -> tuple[str, str]:
    if place == WHOLE:
        return "die Prüfung wurde inzwischen geändert", "the review was changed meanwhile"
    if place == COVER:
        return "die Angaben zum Schreiben wurden inzwischen geändert", "what is said about the letter was changed"
    if place == MASKS:
        return "die Schwärzungen wurden inzwischen geändert", "the blackening was changed meanwhile"
    decided = draft.of(int(place)) if place.isdigit() else None
    if decided is None:
        return "diese Erklärung wurde inzwischen geändert", "this statement was changed meanwhile"
    german, english = DECIDED[decided.decision]
    return (
        f"diese Erklärung hat inzwischen jemand anders {german}",
        f"somebody else has meanwhile decided on this statement: {english}",
    )
