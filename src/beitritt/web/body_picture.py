"""The body's time line: a row for each initiative and set of subjects, bars by status, contested ends fading out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from beitritt.register.dates import FAR
from beitritt.register.spans import Span, Status, since
from beitritt.register.standings import Standings, Track
from beitritt.register.wording import words
from beitritt.web.naming import Naming
from beitritt.web.questions import Question
from beitritt.web.timeline import Mark, Scale, scale, years
from beitritt.web.words import page_words

ROW_HEIGHT = 46


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
class Lane:
    """One initiative, or one set of its subjects, as a row of bars. `top` is in pixels."""

    name: str
    subjects: str
    top: int
    bars: list[Bar]


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


def drawn(body: str, initiatives: Sequence[Standings], question: Question, naming: Naming, today: date) -> Drawing | None:
    """The time line of a body in its initiatives; None where it never was in any."""
    tracks = [(standings, track) for standings in initiatives for track in _speaking(standings, body)]
    edges = [day for _, track in tracks for span in track.spans for day in (span.start, span.end)]
    edges += [bound for standings, track in tracks for bound in _bounds(standings, body, track, question.on)]
    known = [day for day in edges if date.min < day < FAR]
    if not known:
        return None
    near = [day for day in (question.on, today) if abs((day - max(known)).days) < 3653]
    over = scale([*known, *near])
    lanes = [
        _lane(standings, body, track, over, place, naming, question.on) for place, (standings, track) in enumerate(tracks)
    ]
    today_place = over.place(today) if over.holds(today) and today != question.on else None
    return Drawing(lanes, years(over), over.place(question.on), today_place)


def _speaking(standings: Standings, body: str) -> list[Track]:
    """The tracks that say anything, one for each set of subjects."""
    return [track for track in standings.tracks(body) if any(span.status != Status.NONE for span in track.spans)]


def _bounds(standings: Standings, body: str, track: Track, on: date) -> list[date]:
    """The ends that sources name for the present span, so that the scale reaches them."""
    found = []
    for span in track.spans:
        if span.start <= on < span.end:
            bound = standings.bound(body, span, on)
            found += [claim.until for claim in (*bound.contested, bound.decides) if claim and claim.until]
    return found


def _lane(
    standings: Standings, body: str, track: Track, over: Scale, place: int, naming: Naming, on: date
) -> Lane:
    named = standings.tree.named(track.cell)
    whole = track.cell == standings.tree.all
    subjects = "" if whole else ", ".join(_subject(standings, key, naming.language) for key in named)
    runs = dict.fromkeys((since(track.spans, span), span.status) for span in track.spans if span.status != Status.NONE)
    bars = []
    for (start, end), _ in runs:
        span = next(one for one in track.spans if one.start == start)
        last = next(one for one in track.spans if one.end == end)
        bars.append(_bar(standings, body, span, last, over, naming, on))
    return Lane(standings.initiative.name, subjects, place * ROW_HEIGHT, bars)


def _subject(standings: Standings, key: str, language: str) -> str:
    return page_words(language)["the_rest"] if key == "*" else standings.tree.name(key)


def _bar(standings: Standings, body: str, first: Span, last: Span, over: Scale, naming: Naming, on: date) -> Bar:
    left, width = over.stretch(first.start, min(last.end, over.end))
    day = min(max(on, first.start), date.fromordinal(last.end.toordinal() - 1))
    contested = bool(standings.bound(body, first if day < first.end else last, day).contested)
    until = naming.last_day(last.end) if last.end != FAR else ""
    days = f"{naming.day(first.start) if first.start > date.min else ''} – {until}".strip()
    word = words(naming.language).STATUS[first.status]
    return Bar(left, max(width, 0.4), first.status, word, days, contested, contested or last.end == FAR)
