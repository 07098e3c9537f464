"""The body's time line: a row for each initiative and set of subjects, bars by status, contested ends fading out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.dates import FAR
from beitritt.register.deadlines import Certainty, Deadline, DeadlineKind
from beitritt.register.initiatives import REST
from beitritt.register.spans import Span, Status, at, since
from beitritt.register.standings import Standings, Track
from beitritt.register.wording import words
from beitritt.web.naming import Naming
from beitritt.web.timeline import Mark, Scale, scale, years
from beitritt.web.words import page_words

ROW_HEIGHT = 46
FAR_AWAY = 3653  # days: what lies further off than ten years would crush everything else


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of one status; `fading` where it goes on without a known end or its end is contested."""

    left: float
    width: float
    status: Status
    word: str
    days: str
    contested: bool
    fading: bool


@dataclass(frozen=True, slots=True)
class Flag:
    """A last day for notice; hollow where it is not certain."""

    place: float
    day: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """One initiative, or one set of its subjects, as a row of bars. `top` is in pixels."""

    name: str
    subjects: str
    top: int
    bars: list[Bar]
    flags: list[Flag]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The body's time line; `on` and `today` are places in per cent, `today` None where it lies outside."""

    lanes: list[Lane]
    years: list[Mark]
    on: float
    today: float | None

    @property
    def floor(self) -> int:
        """Where the lanes end, in pixels."""
        return ROW_HEIGHT * len(self.lanes) + 4

    @property
    def foot(self) -> int:
        """The line on which the years are written."""
        return self.floor + 16

    @property
    def height(self) -> int:
        """The whole height, in pixels."""
        return self.floor + 24

    @property
    def fading(self) -> list[Status]:
        """The statuses of which a bar fades out."""
        return list(dict.fromkeys(bar.status for lane in self.lanes for bar in lane.bars if bar.fading))


def drawn(
    body: str, initiatives: Sequence[Standings], naming: Naming, today: date, due: Sequence[Deadline] = ()
) -> Drawing | None:
    """The time line of a body in its initiatives, with the last days for notice among what is due.

    None where it never was in any.
    """
    lines = [_Line(standings, body, track) for standings in initiatives for track in _speaking(standings, body)]
    edges = [day for line in lines for span in line.track.spans for day in (span.start, span.end)]
    edges += [bound for line in lines for bound in line.bounds(naming.on)]
    known = [day for day in edges if date.min < day < FAR]
    if not known:
        return None
    notices = [one for one in due if one.kind == DeadlineKind.NOTICE]
    known += [one.day for one in notices]
    near = [day for day in (naming.on, today) if abs((day - max(known)).days) < FAR_AWAY]
    over = scale([*known, *near])
    lanes = [line.lane(over, place * ROW_HEIGHT, naming, notices) for place, line in enumerate(lines)]
    today_place = over.place(today) if over.holds(today) and today != naming.on else None
    return Drawing(lanes, years(over), over.place(naming.on), today_place)


def _speaking(standings: Standings, body: str) -> list[Track]:
    """The tracks that say anything, one for each set of subjects."""
    return [track for track in standings.tracks(body) if any(span.status != Status.NONE for span in track.spans)]


@dataclass(frozen=True, slots=True)
class _Line:
    """One track on its way into the drawing."""

    standings: Standings
    body: str
    track: Track

    def bounds(self, on: date) -> Iterator[date]:
        """The ends that sources name for the present span, so that the scale reaches them."""
        for span in self.track.spans:
            if span.start <= on < span.end:
                bound = self.standings.bound(self.body, span, on)
                yield from (claim.until for claim in (*bound.contested, bound.decides) if claim and claim.until)

    def lane(self, over: Scale, top: int, naming: Naming, notices: Sequence[Deadline]) -> Lane:
        """The line as a row of bars, one for each unbroken run of a status."""
        spans = self.track.spans
        runs = dict.fromkeys(since(spans, span) for span in spans if span.status != Status.NONE)
        bars = []
        for start, end in runs:
            first = next(span for span in spans if span.start == start)
            last = next(span for span in spans if span.end == end)
            bars.append(self._bar(first, last, over, naming))
        flags = [
            Flag(over.place(one.day), naming.day(one.day), one.certainty == Certainty.CERTAIN)
            for one in notices
            if one.initiative == self.standings.initiative.key and self._inside(one.day)
        ]
        return Lane(self.standings.initiative.name, self._subjects(naming.language), top, bars, flags)

    def _inside(self, day: date) -> bool:
        """Whether the body takes part by itself on that day, on these subjects."""
        return at(self.track.spans, day).status in (Status.PARTY, Status.SUSPENDED)

    def _subjects(self, language: str) -> str:
        tree = self.standings.tree
        if self.track.cell == tree.all:
            return ""
        rest = page_words(language)["the_rest"]
        return ", ".join(rest if key == REST else tree.name(key) for key in tree.named(self.track.cell))

    def _bar(self, first: Span, last: Span, over: Scale, naming: Naming) -> Bar:
        left, width = over.stretch(first.start, min(last.end, over.end))
        day = min(max(naming.on, first.start), date.fromordinal(last.end.toordinal() - 1))
        contested = bool(self.standings.bound(self.body, first if day < first.end else last, day).contested)
        begins = naming.day(first.start) if first.start > date.min else ""
        days = f"{begins} – {naming.last_day(last.end) if last.end != FAR else ''}".strip()
        word = words(naming.language).STATUS[first.status]
        return Bar(left, max(width, 0.4), first.status, word, days, contested, contested or last.end == FAR)
