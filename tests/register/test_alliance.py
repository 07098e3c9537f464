"""The work of a local alliance: what answers a need, what runs in a period, what cannot be recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from beitritt.register.alliance import (
    Alliance,
    Measure,
    MeasureState,
    Meeting,
    Need,
    check_measure,
    check_meeting,
    check_need,
    measures_in,
)
from beitritt.register.dates import Period, parse_date
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.interchange import JsonObject
from beitritt.register.interchange.alliance import (
    measure_from,
    measure_line,
    meeting_from,
    meeting_line,
    need_from,
    need_line,
)
from beitritt.register.wording.alliance import alliance_summary, days_said, numbers_said
from tests.register.story import Story

OF: JsonObject = {"initiative": "i", "body": "k"}
NEED = Need(key="n1", text="Abendkurse", initiative="i", body="k")
MEASURE = Measure(key="m1", name="Kurse in Musterdorf", answers=("n1",), initiative="i", body="k")
MEETING = Meeting(
    key="t1",
    day=date(2019, 2, 7),
    participants=("Schulamt", "m1"),
    decisions=("Kurse beginnen",),
    initiative="i",
    body="k",
)
STORY = Story()


def test_needs_without_a_measure_come_first_and_then_the_longest_known() -> None:
    needs = tuple(
        Need(key=key, text=key, since=parse_date(since) if since else None, initiative="i", body="k")
        for key, since in (("answered", "2018"), ("late", "2019-05"), ("early", "2019-01-01"), ("undated", None))
    )
    alliance = Alliance(needs, (replace(MEASURE, answers=("answered",)),))
    assert [need.key for need in alliance.sorted_needs()] == ["early", "late", "undated", "answered"]


def test_a_dropped_measure_answers_nothing() -> None:
    dropped = replace(MEASURE, key="m2", state=MeasureState.DROPPED)
    assert not Alliance((NEED,), (dropped,)).answered(NEED)
    assert Alliance((NEED,), (dropped, MEASURE)).answered(NEED)
    assert Alliance((NEED,), (dropped,)).answering(NEED) == (dropped,)


@pytest.mark.parametrize(
    ("from_", "until", "inside"),
    [
        ("2019-01-01", "2020-01-01", True),
        ("2018-01-01", "2019-01-01", False),
        ("2018-01-01", "2019-01-02", True),
        ("2020-01-01", None, False),
        ("2019-12", None, True),
        (None, None, True),
    ],
)
def test_a_review_sees_what_ran_in_its_period(from_: str | None, until: str | None, inside: bool) -> None:  # noqa: FBT001 - a table's column
    measure = replace(MEASURE, from_=parse_date(from_) if from_ else None, until=parse_date(until) if until else None)
    year = Period(date(2019, 1, 1), date(2020, 1, 1))
    assert measures_in([measure], year) == ((measure,) if inside else ())
    assert measures_in([replace(measure, state=MeasureState.DROPPED)], year) == ()


@pytest.mark.parametrize(
    ("planned", "reached", "share"),
    [
        ("40", "26", "0.65"),
        ("20", "23", "1.15"),
        ("0", "3", None),
        (None, "3", None),
        ("40", None, None),
        ("40", "0", "0"),
    ],
)
def test_what_nobody_counted_is_not_nought(planned: str | None, reached: str | None, share: str | None) -> None:
    numbers = {
        name: None if one is None else Decimal(one) for name, one in (("planned", planned), ("reached", reached))
    }
    assert replace(MEASURE, **numbers).share == (None if share is None else Decimal(share))  # type: ignore[arg-type]  # two of its fields


@pytest.mark.parametrize(
    ("change", "error", "place"),
    [
        ({"body": "x"}, UnknownKey, "body"),
        ({"subject": "x"}, UnknownKey, "subject"),
        ({"responsible": "x"}, UnknownKey, "responsible"),
        ({"answers": ("n1", "n9")}, UnknownKey, "answers"),
        ({"planned": Decimal(-1)}, InputError, "planned"),
        ({"reached": Decimal(-1)}, InputError, "reached"),
        ({"from_": parse_date("2019-02-01"), "until": parse_date("2019-01")}, InputError, "from"),
        ({"partners": ("Frau Muster",)}, InputError, "partners"),
    ],
)
def test_a_measure_that_cannot_be_is_refused(change: dict[str, object], error: type[InputError], place: str) -> None:
    with pytest.raises(error) as raised:
        check_measure(replace(MEASURE, **change), STORY.initiative, STORY.directory, ["n1"])  # type: ignore[arg-type]  # fields of a measure
    assert raised.value.place == place
    assert raised.value.message("de") != raised.value.message("en")
    check_measure(MEASURE, STORY.initiative, STORY.directory, ["n1"])


@pytest.mark.parametrize("person", ["Frau Muster", "Herrn Muster", "Schulamt, Mr Muster", "muster@stadt.example"])
def test_people_appear_by_their_office_only(person: str) -> None:
    with pytest.raises(InputError):
        check_meeting(replace(MEETING, participants=(person,)), STORY.initiative, STORY.directory)
    with pytest.raises(InputError):
        check_meeting(replace(MEETING, experts=(person,)), STORY.initiative, STORY.directory)
    with pytest.raises(InputError):
        check_need(replace(NEED, seen_by=person), STORY.initiative, STORY.directory)
    check_meeting(
        replace(MEETING, participants=("Frauenhaus", "Amt für Herrenhäuser")), STORY.initiative, STORY.directory
    )


def test_lines_come_back_as_they_were_written() -> None:
    full = Measure(
        key="m1", name="Kurse", answers=("n1", "n2"), responsible="k", partners=("m1", "VHS"), subject="sprache",
        from_=parse_date("2019-03"), until=parse_date("2020"), state=MeasureState.RUNNING, planned=Decimal(40),
        reached=Decimal("26.5"), unit="Plätze", note="Bemerkung", initiative="i", body="k",
    )  # fmt: skip
    need = Need(
        key="n",
        text="t",
        seen_by="Amt",
        for_whom="Junge",
        since=parse_date("2019"),
        subject="sprache",
        initiative="i",
        body="k",
    )
    meeting = replace(MEETING, experts=("Forschung",), minutes="Zeile 1\nZeile 2")
    assert measure_from(measure_line(full)) == full
    assert measure_from(measure_line(MEASURE)) == MEASURE
    assert need_from(need_line(need)) == need
    assert meeting_from(meeting_line(meeting)) == meeting


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ({"type": "measure", "key": "m", "name": "x", "state": "halb", **OF}, "state"),
        ({"type": "measure", "key": "m", "name": "x", "planned": "viele", **OF}, "planned"),
        ({"type": "measure", "key": "m", "name": "x", "partners": [1], **OF}, "partners"),
        ({"type": "measure", "key": "m", **OF}, "name"),
        ({"type": "measure", "key": "m", "name": "x", "colour": "red", **OF}, ""),
    ],
)
def test_broken_lines_name_the_field(line: JsonObject, place: str) -> None:
    with pytest.raises(InputError) as raised:
        measure_from(line)
    assert raised.value.place == place


def test_a_meeting_has_a_day() -> None:
    with pytest.raises(InputError, match="day"):
        meeting_from({"type": "meeting", "key": "t", "day": "2019-02", **OF})
    with pytest.raises(InputError, match="day"):
        meeting_from({"type": "meeting", "key": "t", **OF})


@pytest.mark.parametrize(
    ("alliance", "german", "english"),
    [
        (Alliance(), "Von diesem Bündnis ist nichts festgehalten.", "Nothing is recorded of this alliance."),
        (
            Alliance((NEED,), (replace(MEASURE, state=MeasureState.RUNNING),)),
            "Festgehalten ist 1 Bedarf; keiner ist ohne Maßnahme. 1 Maßnahme läuft.",
            "1 need is recorded; none is without a measure. 1 measure is running.",
        ),
        (
            Alliance((NEED, replace(NEED, key="n2"))),
            "Festgehalten sind 2 Bedarfe; 2 sind ohne Maßnahme. Keine Maßnahme läuft.",
            "2 needs are recorded; 2 are without a measure. No measure is running.",
        ),
    ],
)
def test_it_is_summed_up_in_a_sentence(alliance: Alliance, german: str, english: str) -> None:
    assert (alliance_summary(alliance, "de"), alliance_summary(alliance, "en")) == (german, english)


def test_numbers_and_days_are_said_as_far_as_they_are_known() -> None:
    counted = replace(MEASURE, planned=Decimal(1500), reached=Decimal(26), unit="Plätze", from_=parse_date("2019-03"))
    assert numbers_said(counted, "de") == "Plätze: 26 von 1.500"
    assert numbers_said(replace(counted, reached=None), "en") == "Plätze: 1,500 planned"
    assert numbers_said(MEASURE, "de") == ""
    assert days_said(counted, "de") == "ab März 2019"
    assert days_said(replace(counted, until=parse_date("2020-01-01")), "en") == "March 2019 – 31 December 2019"
    assert days_said(MEASURE, "de") == ""
