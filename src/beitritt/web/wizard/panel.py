"""What stands beside a question: the letter as far as it goes, what the body is today, and where the letter leads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from beitritt.procedures.preview import Preview
from beitritt.register.leaving import Leaving, Tied, WayOut, leaving
from beitritt.register.reservations import ReservationState
from beitritt.register.spans import Status
from beitritt.register.wording import words
from beitritt.register.wording.deadlines import CERTAINTY
from beitritt.web import register
from beitritt.web.masking import public_words
from beitritt.web.naming import Named, Naming
from beitritt.web.quoting import DiscreetSpeaker, statement_url
from beitritt.web.what_if.answer import told_of
from beitritt.web.wizard.course import Course
from beitritt.web.wizard.questions import MAIN_KIND, WHAT
from beitritt.web.wizard.statements import Composition
from beitritt.web.words import page_words
from beitritt.writing.effects import Effects
from beitritt.writing.letters.plain import begun_letter

MOST_CARRIED = 40


@dataclass(frozen=True, slots=True)
class Present:
    """What the body is today on some subjects: shape and word, and how long it is bound."""

    status: Status
    word: str
    subjects: str
    bound: str


@dataclass(frozen=True, slots=True)
class Told:
    """A line with the address of the words behind it, where there are any."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A way out: notice by which day, which last day in, how sure, and where that is said."""

    notice_by: str
    last_in: str
    sure: str
    url: str


def panel(course: Course, last: int, naming: Naming) -> dict[str, object]:
    """The letter as the answers up to and including the place `last` make it, and the standing that it leads to."""
    made = course.composition
    if made is None:
        return {}
    shown: dict[str, object] = {
        "body": naming.body(made.body),
        "initiative": made.standings.initiative,
        "present": list(_present(course, made, naming)),
    }
    prepared = course.prepared(last) if last >= len(WHAT) - 1 else None
    if prepared is None:
        return shown | {"letter": _begun(course, made, last), "begun": True}
    changed = _sentences(prepared.preview, naming.language)
    return {**told_of(prepared.preview), **shown, "letter": prepared.text, "sentences": changed}


def _begun(course: Course, made: Composition, last: int) -> str:
    """The letter's head, dated as far as its day has been asked."""
    place = course.place("dated")
    dated = made.day if place is not None and place <= last else course.today
    return begun_letter(made.standings.initiative, made.standings.directory, made.body, MAIN_KIND[made.purpose], dated)


def _present(course: Course, made: Composition, naming: Naming) -> Iterator[Present]:
    """What the body is today, subjects with the same standing together."""
    key, effects = made.standings.initiative.key, Effects(made.standings, naming.language)
    answer = course.inquiry.status(key, made.today, register.now(), body=made.body)
    rest = words(naming.language).PHRASE["everything_else"] if len(answer.rows) > 1 else ""
    for row in answer.rows:
        subjects = effects.subjects(row.subjects, row.excepted) or rest
        live = row.status in (Status.PARTY, Status.REPRESENTED, Status.SUSPENDED)
        bound = effects.bound(row.bound, made.today) if live else ""
        yield Present(row.status, effects.status(row.span), subjects, bound)


def _sentences(found: Preview, language: str) -> list[str]:
    """What would change, in sentences: who is what from when, then who is bound how long."""
    effects = Effects(found.after, language)
    return [*effects.differences(found.changes), *effects.bounds(found.bounds)]


def exit_facts(made: Composition, naming: Naming) -> dict[str, object]:
    """What binds a body that wants to leave, by when it must give notice, its rights, and whom it takes along."""
    found = leaving(made.standings, made.body, made.day)
    return {
        "day": naming.day(made.day),
        "tied": [_bound(one, made, naming) for one in found.tied],
        "ways": [_way(one, naming) for one in found.ways],
        "rights": [_right(one, naming) for one in found.rights],
        "carried": _carried(found, naming),
        "carried_more": max(len(found.carried) - MOST_CARRIED, 0),
    }


def _bound(tied: Tied, made: Composition, naming: Naming) -> dict[str, object]:
    """How long it is bound; where sources contradict each other, each with what it says."""
    effects = Effects(made.standings, naming.language)
    speaker = DiscreetSpeaker.of(made.standings, naming.language)
    claims = [
        Told(f"{speaker.source(claim)}: {speaker.says(claim)}", statement_url(claim.ref))
        for claim in tied.bound.contested
    ]
    decides = tied.bound.decides
    return {
        "subjects": effects.subjects(tied.subjects, tied.excepted),
        "said": effects.bound(tied.bound, made.today),
        "url": statement_url(decides.ref) if decides and not claims else "",
        "claims": claims,
    }


def _way(way: WayOut, naming: Naming) -> Way:
    url = statement_url(way.because[0]) if way.because else ""
    sure = CERTAINTY[naming.language][way.certainty]
    return Way(naming.day(way.notice_by), naming.day(way.last_in), sure, url)


def _right(one: ReservationState, naming: Naming) -> Told:
    right = words(naming.language).RIGHT[one.right or "limit"]
    condition = page_words(naming.language)["prepare_condition_said"]
    said = f" ({condition.format(condition=public_words(one.condition))})" if one.condition else ""
    return Told(right + said, statement_url(one.statement))


def _carried(found: Leaving, naming: Naming) -> list[Named]:
    return [naming.body(key) for key in found.carried[:MOST_CARRIED]]
