"""The initiative drawn: its phases with the acts as ticks and the day asked about, and its bodies by subjects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.acts import Act
from beitritt.register.dates import FAR
from beitritt.register.initiatives import Phase, PhaseEnd, phase_over
from beitritt.register.spans import Status, at
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.web.naming import Named, Naming, phase_name
from beitritt.web.questions import Question
from beitritt.web.survey import acts_by_day
from beitritt.web.timeline import Happening, Mark, Scale, grouped, scale, years
from beitritt.web.words import page_words

MOST_TICKS = 72
MOST_NAMES = 3
MOST_SUBJECTS = 12
MOST_DRAWN = 40
"""How many bodies the drawn matrix shows; its table shows all of the page."""


@dataclass(frozen=True, slots=True)
class PhaseBar:
    """A phase as a bar. `open` says that its end is not fixed."""

    left: float
    width: float
    name: str
    open: bool
    present: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A day (or month, or year) on which something happened, with the address of the page on that day (`on`)."""

    place: float
    on: date
    day: str
    text: str
    url: str
    present: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """The time line from `start` to `end`; `on` is a place, `before` and `after` are the neighbouring acts.

    `latest` is when something happened last up to the day, that day included, and what.
    """

    start: date
    end: date
    phases: list[PhaseBar]
    ticks: list[Tick]
    years: list[Mark]
    on: float
    before: Tick | None
    after: Tick | None
    latest: tuple[str, str] | None


def drawn(standings: Standings, question: Question, naming: Naming) -> Drawing | None:
    """The time line of an initiative; None where there is nothing to draw."""
    acts = acts_by_day(standings)
    edges = [day for day, _ in acts]
    for phase in standings.initiative.phases:
        edges += [phase.start, phase.stop]
    if not [day for day in edges if date.min < day < FAR]:
        return None
    over = scale([*edges, *([question.on] if _near(question.on, edges) else [])])
    happenings = grouped([(day, len(found)) for day, found in acts], MOST_TICKS)
    texts = dict(acts)
    ticks = [
        Tick(
            over.place(one.day),
            one.day,
            naming.day(one.text),
            _what(one, texts[one.day], naming),
            question.query(on=one.day.isoformat()),
            one.day == question.on,
        )
        for one in happenings
    ]
    days = [one.day for one in happenings]
    before = [tick for tick, day in zip(ticks, days, strict=True) if day < question.on]
    after = [tick for tick, day in zip(ticks, days, strict=True) if day > question.on]
    bars = [_bar(standings, phase, over, naming) for phase in standings.initiative.phases]
    neighbours = before[-1] if before else None, after[0] if after else None
    place, latest = over.place(question.on), _latest(acts, question.on, naming)
    return Drawing(over.start, over.end, bars, ticks, years(over), place, *neighbours, latest)


def _near(day: date, edges: Sequence[date]) -> bool:
    """Whether the day is not so far away that drawing it would crush everything else."""
    known = [edge for edge in edges if date.min < edge < FAR]
    room = max((max(known) - min(known)).days, 365)
    return min(known).toordinal() - room <= day.toordinal() <= max(known).toordinal() + room


def _bar(standings: Standings, phase: Phase, over: Scale, naming: Naming) -> PhaseBar:
    initiative = standings.initiative
    stop = min(phase.stop if phase.stop != FAR else phase_over(initiative, phase), over.end)
    left, width = over.stretch(phase.start, stop)
    name = phase_name(initiative, phase.key, naming.language)
    return PhaseBar(left, width, name, phase.end != PhaseEnd.FIXED, initiative.phase_on(naming.on) is phase)


def _latest(acts: Sequence[tuple[date, tuple[Act, ...]]], on: date, naming: Naming) -> tuple[str, str] | None:
    """The last day up to `on` on which something happened, and what: three bodies' acts, and how many more."""
    found = next(((day, those) for day, those in reversed(acts) if day <= on), None)
    if found is None:
        return None
    said = _said(found[1], found[0], naming)
    more = page_words(naming.language)["more_bodies"].format(len(said) - MOST_NAMES) if len(said) > MOST_NAMES else ""
    return naming.day(found[0]), " ".join(filter(None, ("; ".join(said[:MOST_NAMES]), more)))


def _what(one: Happening, acts: Sequence[Act], naming: Naming) -> str:
    """What happened: up to three acts with whose they are, else how many."""
    if one.count > MOST_NAMES or len(one.text) < 10:
        return page_words(naming.language)["acts_counted"].format(count=one.count)
    return "; ".join(_said(acts, one.day, naming))


def _said(acts: Sequence[Act], day: date, naming: Naming) -> list[str]:
    """Whose acts they are, each once, with what they did before the name."""
    kinds = words(naming.language).KIND
    done: dict[str, dict[str, None]] = {}
    for act in acts:
        name = naming.directory.name(act.statement.actor, day)
        done.setdefault(name, {})[kinds[act.statement.kind]] = None
    return [f"{', '.join(those)}: {name}" for name, those in done.items()]


@dataclass(frozen=True, slots=True)
class Cell:
    """What a body is on a subject, or on several where they stand together."""

    subject: str
    status: Status
    word: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """Bodies by subjects: a cell for each, and for narrow screens the same with like subjects together.

    `more` says that only the topmost subjects have a column.
    """

    subjects: list[str]
    rows: list[tuple[Named, list[Cell], list[Cell]]]
    more: bool


def matrix(standings: Standings, bodies: Sequence[str], naming: Naming) -> Matrix:
    """What the given bodies are on each subject of the initiative, on the page's day."""
    listed = standings.initiative.subjects
    top = [subject for subject in listed if subject.parent is None]
    shown = (listed if len(listed) <= MOST_SUBJECTS else tuple(top))[:MOST_SUBJECTS]
    names = words(naming.language).STATUS
    rows = []
    for body in dict.fromkeys(bodies):
        cells = []
        for subject in shown:
            status = at(standings.spans(body, subject.key), naming.on).status
            cells.append(Cell(subject.name, status, names[status]))
        rows.append((naming.body(body), cells, _together(cells, naming)))
    return Matrix([subject.name for subject in shown], rows, len(shown) < len(listed))


def _together(cells: Sequence[Cell], naming: Naming) -> list[Cell]:
    """The cells of one body, those of the same status as one."""
    by_status: dict[Status, list[Cell]] = {}
    for cell in cells:
        by_status.setdefault(cell.status, []).append(cell)
    if len(by_status) == 1:
        everything = page_words(naming.language)["all_subjects"]
        return [Cell(everything, cells[0].status, cells[0].word)]
    return [
        Cell(", ".join(cell.subject for cell in alike), status, alike[0].word) for status, alike in by_status.items()
    ]
