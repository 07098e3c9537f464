"""A register told in a few lines: bodies, one initiative, instruments in the interchange format, and questions to it.

    story = Story()
    story.put("k", "2018-10-11", act("accession"))
    assert story.status("k", "2018-12-31") == "party"

Every instrument is recorded at eight in the morning (UTC) of its date unless the test says otherwise.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from beitritt.register.answers import status
from beitritt.register.bodies import Body, Directory
from beitritt.register.dates import parse_date, parse_instant
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import (
    JsonObject,
    body_from,
    canonical,
    initiative_from,
    initiative_line,
    instrument_from,
    instrument_line,
    resolved,
)
from beitritt.register.interchange.answers import status_object
from beitritt.register.standings import Standings

LATE = "2030-01-01T00:00:00Z"
MIGRATION = datetime(2029, 1, 1, tzinfo=UTC)

BODIES: tuple[JsonObject, ...] = (
    {"key": "lead", "kind": "ministry"},
    {"key": "k", "kind": "county"},
    {"key": "k2", "kind": "county"},
    {"key": "c", "kind": "county_free_city"},
    {"key": "u", "kind": "umbrella_association"},
    {"key": "m1", "kind": "municipality", "parent": "k"},
    {"key": "m2", "kind": "municipality", "parent": "k"},
    {"key": "m3", "kind": "municipality", "parent": "k", "until": "2020-01-01"},
    {"key": "n1", "kind": "municipality", "parent": "k2"},
)
SUBJECTS: list[JsonObject] = [
    {"key": "schule"},
    {"key": "grundschule", "parent": "schule"},
    {"key": "kolleg", "parent": "schule"},
    {"key": "sprache"},
]
LEAVES = ("grundschule", "kolleg", "sprache")
PHASES: list[JsonObject] = [
    {"key": "planning", "from": "2018-01-01", "until": "2020-01-01", "end": "fixed"},
    {"key": "doing", "from": "2020-01-01", "end": "unknown"},
]
GROUP: JsonObject = {"group": "municipalities_of", "body": "k"}


def act(kind: str, **fields: object) -> JsonObject:
    """A statement in the interchange format; a trailing underscore is no part of a field's name."""
    found: dict[str, object] = {"kind": kind} | {name.rstrip("_"): value for name, value in fields.items()}
    return found  # type: ignore[return-value]  # the reader checks the values, and tests give it wrong ones too


def stands_for(*bodies: str, form: str = "informal", **fields: object) -> JsonObject:
    """A representation of those bodies, or of the county's municipalities where none is named."""
    return act("representation", represented=list(bodies) or GROUP, form=form, **fields)


class Story:
    """One initiative of the ministry `lead`, and what is put on record about it."""

    def __init__(self, *more: JsonObject, **initiative: object) -> None:
        """`more` are further lines of bodies; the keywords replace fields of the initiative."""
        merged: dict[str, Body] = {}
        for line in (*BODIES, *more):
            body = body_from(line)
            merged[body.key] = merged[body.key].merge(body) if body.key in merged else body
        self.directory = Directory(merged.values())
        base: dict[str, object] = {"key": "i", "lead": "lead", "subjects": SUBJECTS, "phases": PHASES}
        self.initiative = initiative_from(base | initiative)  # type: ignore[arg-type]  # as for act
        self.instruments: list[Instrument] = []

    def __repr__(self) -> str:
        """The instruments as lines of the interchange format: what a failing property prints."""
        return "\n".join(
            ["", canonical(initiative_line(self.initiative)), *map(canonical, map(instrument_line, self.instruments))]
        )

    def put(self, author: str, dated: str | None, *statements: JsonObject, **fields: object) -> str:
        """Record one instrument; its id is `I1`, `I2` and so on unless `id` says otherwise."""
        number = len(self.instruments) + 1
        recorded = f"{(parse_date(dated).first if dated else date(2018, 1, 1)).isoformat()}T08:00:00Z"
        line: dict[str, object] = {
            "type": "instrument", "id": f"I{number}", "initiative": "i", "author": author, "dated": dated,
            "recorded": recorded, "statements": list(statements),
        }  # fmt: skip
        line |= {name.rstrip("_"): value for name, value in fields.items()}
        moment = MIGRATION + timedelta(seconds=number)
        made = instrument_from(line, moment, moment, f"story:{number}")  # type: ignore[arg-type]  # as for act
        self.instruments.append(resolved(made, self.initiative, self.directory))
        return made.id

    def standings(self, known: str = LATE) -> Standings:
        """The standings as known at an instant."""
        instant = parse_instant(known)
        return Standings(self.initiative, self.directory, [one for one in self.instruments if one.recorded <= instant])

    def answer(
        self, on: str, known: str = LATE, body: str | None = None, subject: str | None = None
    ) -> dict[str, object]:
        """The answer as `status --json` gives it."""
        return status_object(status(self.standings(known), date.fromisoformat(on), parse_instant(known), body, subject))

    def rows(self, body: str, on: str, subject: str | None = None, known: str = LATE) -> list[dict[str, object]]:
        """The rows of one body."""
        found = self.answer(on, known, body, subject)["rows"]
        assert isinstance(found, list)
        return found

    def row(self, body: str, on: str, subject: str | None = None, known: str = LATE) -> dict[str, object]:
        """The only row of one body."""
        (found,) = self.rows(body, on, subject, known)
        return found

    def status(self, body: str, on: str, subject: str | None = None, known: str = LATE) -> str:
        """The status of one body, which must be the same on all subjects asked about."""
        (found,) = {str(row["status"]) for row in self.rows(body, on, subject, known)}
        return found

    def by_leaf(self, body: str, on: str) -> dict[str, str]:
        """The status on each subject that has none below it."""
        return {leaf: self.status(body, on, leaf) for leaf in LEAVES}

    def because(self, body: str, on: str, subject: str | None = None) -> set[str]:
        """The statements that the only row rests on."""
        found = self.row(body, on, subject)["because"]
        assert isinstance(found, list)
        return set(found)

    def bound(self, body: str, on: str) -> object:
        """The first day on which the body is free, or None."""
        found = self.row(body, on)["bound_until"]
        assert isinstance(found, dict)
        return found["value"]

    def contested(self, body: str, on: str) -> set[object]:
        """The sources that contradict each other on how long the body is bound."""
        found = self.row(body, on)["bound_until"]
        assert isinstance(found, dict)
        return {claim["statement"] for claim in found["contested"]}

    def coverage(self, on: str, subject: str | None = None) -> object:
        """How many bodies have which status."""
        return self.answer(on, subject=subject)["coverage"]

    def codes(self, on: str, body: str | None = None, known: str = LATE) -> set[str]:
        """The codes of the findings of a day, of all bodies or of one."""
        found = self.answer(on, known, body)["findings"]
        assert isinstance(found, list)
        return {str(one["code"]) for one in found}


def party(*more: JsonObject, **fields: object) -> Story:
    """A story in which the county has joined on 2018-10-11 (I1#0), with `more` statements in the same letter."""
    story = Story()
    story.put("k", "2018-10-11", act("accession", **fields), *more)
    return story


def merging() -> Story:
    """A story in which the municipalities p and q end on 2020-01-01, and s begins on that day."""
    return Story(
        {"key": "p", "kind": "municipality", "parent": "k", "until": "2020-01-01"},
        {"key": "q", "kind": "municipality", "parent": "k", "until": "2020-01-01"},
        {"key": "s", "kind": "municipality", "parent": "k", "from": "2020-01-01"},
    )


def merge(story: Story, *predecessors: str, dated: str = "2020-01-01", **fields: object) -> None:
    """S declares itself the successor of each."""
    for one in predecessors:
        story.put("s", dated, act("succession", predecessor=one, successor="s", **fields), id=f"S-{one}")
