"""The body's time line: a row for each initiative and set of subjects, bars by status, contested ends fading out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from beitritt.register.binding import UNBOUND, Claim
from beitritt.register.binding import Bound as Binding
from beitritt.register.dates import FAR
from beitritt.register.deadlines import Certainty, Deadline, DeadlineKind
from beitritt.register.initiatives import REST
from beitritt.register.spans import Span, Status, at, since
from beitritt.register.standings import Standings, Track
from beitritt.register.wording import words
from beitritt.register.wording.bonds import bound_over
from beitritt.web.naming import Naming
from beitritt.web.timeline import Mark, Scale, scale, years
from beitritt.web.words import page_words

ROW_HEIGHT = 46
FAR_AWAY = 3653  # days: what lies further off than ten years would crush everything else
WORD_WIDTH = 12
"""Per cent of the picture that a status takes, as it is written in its bar."""
UNKNOWN_FADE = 35
"""Per cent of a bar after which it fades where no source names a day."""
IN = (Status.PARTY, Status.SUSPENDED)
"""Taking part by itself: only then somebody is bound and gives notice."""
OVER = (Status.LAPSED, Status.WITHDRAWN, Status.ENDED)
"""What has ended has no end of its own to come."""


@dataclass(frozen=True, slots=True)
class Bound:
    """An end of being bound that a source names; hollow where the sources contradict each other. `place` as of bars.

    `over` where it is certain and lies behind the page's day.
    """

    place: float
    said: str
    certain: bool
    over: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of one status, `left` and `width` in per cent.

    `open` where no end is known. Where it is contested how long the body is bound, the bar fades out after `fade`, its
    share in per cent up to the first end that a source names; None where nothing is contested.
    """

    left: float
    width: float
    status: Status
    word: str
    days: str
    open: bool
    fade: float | None
    bounds: tuple[Bound, ...]

    @property
    def word_from(self) -> float:
        """Where the word stands in the bar, in per cent of its width: after the ends that are marked at its head."""
        near = [one.place - self.left for one in self.bounds if 0 <= one.place - self.left < WORD_WIDTH]
        return round(100 * max(near, default=0.0) / self.width, 1)

    @property
    def room(self) -> float:
        """How much of the picture's width is left for the word, in per cent."""
        return self.width * (1 - self.word_from / 100)


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


class Sign(StrEnum):
    """A sign that occurs in a drawing and is explained below it."""

    ON = "on"
    TODAY = "today"
    BOUND = "bound"
    BOUND_CONTESTED = "bound_contested"
    FADE = "fade"
    OPEN = "open"
    NOTICE = "notice"
    NOTICE_UNSURE = "notice_unsure"


@dataclass(frozen=True, slots=True)
class Drawing:
    """The body's time line; `on` and `today` are places in per cent, `today` None where it lies outside."""

    lanes: list[Lane]
    years: list[Mark]
    on: float
    today: float | None
    over: Scale

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
    def signs(self) -> list[Sign]:
        """The signs that occur, in the order in which they are explained."""
        bars = [bar for lane in self.lanes for bar in lane.bars]
        bounds = [bound.certain for bar in bars for bound in bar.bounds]
        flags = [flag.certain for lane in self.lanes for flag in lane.flags]
        occurring = {
            Sign.ON: True,
            Sign.TODAY: self.today is not None,
            Sign.BOUND: True in bounds,
            Sign.BOUND_CONTESTED: False in bounds,
            Sign.FADE: any(bar.fade is not None for bar in bars),
            Sign.OPEN: any(bar.open for bar in bars),
            Sign.NOTICE: True in flags,
            Sign.NOTICE_UNSURE: False in flags,
        }
        return [sign for sign, occurs in occurring.items() if occurs]


def drawn(
    body: str, initiatives: Iterable[Standings], naming: Naming, today: date, due: Sequence[Deadline] = ()
) -> Drawing | None:
    """The time line of a body in its initiatives, with the last days for notice among what is due.

    None where it never was in any.
    """
    lines = [_Line(standings, body, track) for standings in initiatives for track in _speaking(standings, body)]
    edges = [day for line in lines for span in line.track.spans for day in (span.start, span.end)]
    edges += [claim.until for line in lines for claim in line.claims(naming.on) if claim.until]
    known = [day for day in edges if date.min < day < FAR]
    if not known:
        return None
    notices = [one for one in due if one.kind == DeadlineKind.NOTICE]
    known += [one.day for one in notices]
    near = [day for day in (naming.on, today) if abs((day - max(known)).days) < FAR_AWAY]
    over = scale([*known, *near])
    lanes = [line.lane(over, place * ROW_HEIGHT, naming, notices) for place, line in enumerate(lines)]
    today_place = over.place(today) if over.holds(today) and today != naming.on else None
    return Drawing(lanes, years(over), over.place(naming.on), today_place, over)


def _speaking(standings: Standings, body: str) -> list[Track]:
    """The tracks that say anything, one for each set of subjects."""
    return [track for track in standings.tracks(body) if any(span.status != Status.NONE for span in track.spans)]


@dataclass(frozen=True, slots=True)
class _Line:
    """One track on its way into the drawing."""

    standings: Standings
    body: str
    track: Track

    def claims(self, on: date) -> list[Claim]:
        """What sources say of the present span's end, so that the scale reaches it."""
        return _said(self.standings.bound(self.body, at(self.track.spans, on), on))

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
        return at(self.track.spans, day).status in IN

    def _subjects(self, language: str) -> str:
        tree = self.standings.tree
        if self.track.cell == tree.all:
            return ""
        rest = page_words(language)["the_rest"]
        return ", ".join(rest if key == REST else tree.name(key) for key in tree.named(self.track.cell))

    def _bar(self, first: Span, last: Span, over: Scale, naming: Naming) -> Bar:
        left, width = over.stretch(first.start, min(last.end, over.end))
        begins = naming.day(first.start) if first.start > date.min else ""
        days = f"{begins} – {naming.last_day(last.end) if last.end != FAR else ''}".strip()
        bound = self._bound(first, last, naming.on) if first.status in IN else UNBOUND
        ends = [claim for claim in _said(bound) if claim.until and first.start < claim.until < FAR]
        past = bound_over(bound, naming.on)
        marks = tuple(
            Bound(over.place(claim.until), naming.last_day(claim.until), not bound.contested, past)
            for claim in {one.until: one for one in ends}.values()
            if claim.until and over.holds(claim.until)
        )
        fades = bool(bound.contested) and last.end == FAR
        return Bar(
            left,
            max(width, 0.4),
            first.status,
            words(naming.language).STATUS[first.status],
            days,
            last.end == FAR and first.status not in OVER,
            _share([one.place for one in marks], left, width) if fades else None,
            marks,
        )

    def _bound(self, first: Span, last: Span, on: date) -> Binding:
        """How long the body is bound, seen from the page's day or the nearest day of the run."""
        day = min(max(on, first.start), date.fromordinal(last.end.toordinal() - 1))
        return self.standings.bound(self.body, first if day < first.end else last, day)


def _said(bound: Binding) -> list[Claim]:
    return list(bound.contested) or ([bound.decides] if bound.decides else [])


def _share(places: Sequence[float], left: float, width: float) -> float:
    """Where in a bar the first of these places lies, in per cent of its width."""
    first = min(places, default=left + width * UNKNOWN_FADE / 100)
    return round(min(max(100 * (first - left) / max(width, 0.4), 5), 85), 1)
