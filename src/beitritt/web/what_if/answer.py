"""What the what-if page says of a preview: who would be something else and for how long, and everything beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from beitritt.procedures.preview import Preview
from beitritt.register.comparison import Pair, side_by_side
from beitritt.register.dates import FAR
from beitritt.register.findings import Finding
from beitritt.register.spans import STATUS_RANK, Span, Status
from beitritt.register.speaking import Speaker
from beitritt.register.wording import called, words
from beitritt.web.languages import language
from beitritt.web.masking import masked
from beitritt.web.naming import Named, Naming
from beitritt.web.words import page_words
from beitritt.writing.effects import Effects

MOST_LINES = 100
MOST_FINDINGS = 40


@dataclass(frozen=True, slots=True)
class Side:
    """What a body is on one side of the comparison: its shape and its words."""

    status: Status
    word: str


@dataclass(frozen=True, slots=True)
class Line:
    """One body on some subjects, before and after; the days where it is a change, with an end where there is one."""

    body: Named
    subjects: str
    before: Side
    after: Side
    from_: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class BoundLine:
    """How long one body is bound, before and after."""

    body: Named
    subjects: str
    before: str
    after: str


def told_of(found: Preview) -> dict[str, object]:
    """Everything that the template fills in, in the reader's language."""
    return _Told(found).context()


class _Told:
    """A preview as the page shows it."""

    def __init__(self, found: Preview) -> None:
        self._found, self._language = found, language()
        self._naming = Naming(self._language, found.after.directory, found.on)
        self._effects, self._words = Effects(found.after, self._language), page_words(self._language)

    def context(self) -> dict[str, object]:
        """What the template fills in."""
        found = self._found
        pairs = side_by_side(found.before, found.after, found.on)
        same = [pair for pair in pairs if not pair.differs]
        return {
            "answer": self._sentence(),
            "quotes": [one.quote(number) for one in found.instruments for number in range(len(one.statements))],
            "changes": [self._change(number) for number in range(min(len(found.changes), MOST_LINES))],
            "changes_more": max(len(found.changes) - MOST_LINES, 0),
            "bounds": list(self._bounds())[:MOST_LINES],
            "counts": self._counts(pairs),
            "day": self._naming.day(found.on),
            "came": self._findings(found.came),
            "gone": self._findings(found.gone),
            "late": [self._late(one.body, one.last_in) for one in found.late_exits],
            "same": [self._line(pair) for pair in same[:MOST_LINES]],
            "same_more": max(len(same) - MOST_LINES, 0),
        }

    def _sentence(self) -> str:
        bodies = {one.body for one in self._found.changes}
        if not bodies:
            return self._words["what_if_unchanged"]
        text = self._words["what_if_changes_one" if len(bodies) == 1 else "what_if_changes_many"]
        return text.format(day=self._naming.day(self._found.changes[0].start), count=len(bodies))

    def _change(self, number: int) -> Line:
        one = self._found.changes[number]
        subjects = self._effects.subjects(one.subjects, one.excepted)
        from_ = self._naming.day(one.start) if one.start > date.min else ""
        until = self._naming.last_day(one.end) if one.end < FAR else ""
        return Line(self._naming.body(one.body), subjects, self._side(one.before), self._side(one.after), from_, until)

    def _line(self, pair: Pair) -> Line:
        subjects = self._effects.subjects(pair.subjects, pair.excepted)
        return Line(self._naming.body(pair.body), subjects, self._side(pair.before), self._side(pair.after))

    def _side(self, span: Span) -> Side:
        return Side(span.status, self._effects.status(span))

    def _bounds(self) -> Iterator[BoundLine]:
        for one in self._found.bounds:
            subjects = self._effects.subjects(one.subjects, one.excepted)
            sides = (self._effects.bound(bound) for bound in (one.before, one.after))
            yield BoundLine(self._naming.body(one.body), subjects, *sides)

    def _counts(self, pairs: Iterable[Pair]) -> list[tuple[Status, str, int, int]]:
        """How many bodies have which status before and after, each counted once at its best."""
        best: tuple[dict[str, Status], dict[str, Status]] = ({}, {})
        for pair in pairs:
            for side, span in zip(best, (pair.before, pair.after), strict=True):
                held = side.get(pair.body, span.status)
                side[pair.body] = min(held, span.status, key=STATUS_RANK.__getitem__)
        names, (old, new) = words(self._language).STATUS, (list(side.values()) for side in best)
        counts = [(status, names[status], old.count(status), new.count(status)) for status in Status]
        return [line for line in counts if line[0] != Status.NONE and (line[2] or line[3])]

    def _findings(self, found: Iterable[Finding]) -> list[str]:
        speaker = Speaker.of(self._found.after, self._language)
        said = list(dict.fromkeys(masked(speaker.finding(one)) for one in found))
        more = [self._words["what_if_more"].replace("{}", str(len(said) - MOST_FINDINGS))]
        return said[:MOST_FINDINGS] + (more if len(said) > MOST_FINDINGS else [])

    def _late(self, body: str, last_in: date) -> str:
        name = called(self._naming.body(body).name, self._language)
        return self._words["what_if_late"].format(body=name, day=self._naming.day(last_in))
