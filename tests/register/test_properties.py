"""What must hold in every register: the clocks, the order of input, counting once, spans, interchange, annulment."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beitritt.register.answers import status
from beitritt.register.bodies import Directory
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import (
    body_from,
    body_lines,
    initiative_from,
    initiative_line,
    instrument_from,
    instrument_line,
)
from beitritt.register.interchange.answers import status_object
from beitritt.register.spans import Span, at
from beitritt.register.standings import Standings
from tests.register.story import LATE, Story, act
from tests.register.strategies import AUTHORS, DAYS, put, stories

EVERYBODY = (*AUTHORS, "lead")
SUBJECTS = ("schule", "grundschule", "kolleg", "sprache")
BEST_FIRST = "party represented suspended pending intent lapsed withdrawn ended none".split()
QUESTIONS = [day.isoformat() for day in DAYS[4::5]]

lawful = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def telling(span: Span) -> tuple[object, ...]:
    """What a span says, without its reasons."""
    return (span.start, span.end, span.status, span.by, span.form, span.consent, span.level)


def told(story: Story, instruments: list[Instrument] | None = None) -> Standings:
    """The standings from some instruments (default: all)."""
    return Standings(story.initiative, story.directory, story.instruments if instruments is None else instruments)


def answers(story: Story, instruments: list[Instrument] | None = None, known: str = LATE) -> list[dict[str, object]]:
    """The answers on all telling days."""
    other = copy(story)
    other.instruments = story.instruments if instruments is None else instruments
    return [other.answer(day, known) for day in QUESTIONS]


def without_reasons(found: dict[str, object]) -> list[tuple[object, ...]]:
    """Who is what, on which subject, since and until when, through whom."""
    rows = found["rows"]
    assert isinstance(rows, list)
    keys = ("body", "subject", "status", "from", "until", "level", "represented_by", "form", "consent")
    return [tuple(row[key] for key in keys) for row in rows]


@lawful
@given(st.data(), stories())
def test_a_late_record_never_changes_an_answer_known_earlier(data: st.DataObject, story: Story) -> None:
    known = data.draw(st.sampled_from(story.instruments)).recorded
    instant = known.isoformat().replace("+00:00", "Z")
    before = answers(story, known=instant)
    data.draw(put(story))
    late = story.instruments.pop()
    story.instruments.append(replace(late, recorded=max(late.recorded, known + timedelta(seconds=1))))
    answers(story)
    assert answers(story, known=instant) == before


@lawful
@given(st.data(), stories(least=2))
def test_the_order_of_input_makes_no_difference(data: st.DataObject, story: Story) -> None:
    other = data.draw(st.permutations(story.instruments))
    assert answers(story, other) == answers(story)


@lawful
@given(st.data(), stories())
def test_the_order_of_questions_makes_no_difference(data: st.DataObject, story: Story) -> None:
    """Standings are derived when asked for: whoever is asked about first, the answer is the same."""
    pairs = [(body, subject) for body in EVERYBODY for subject in SUBJECTS]
    one, other = told(story), told(story)
    first = {pair: [telling(span) for span in one.spans(*pair)] for pair in pairs}
    second = {pair: [telling(span) for span in other.spans(*pair)] for pair in data.draw(st.permutations(pairs))}
    assert first == second


@lawful
@given(stories())
def test_a_body_asked_for_alone_has_the_same_rows(story: Story) -> None:
    day = QUESTIONS[1]
    rows = story.answer(day)["rows"]
    assert isinstance(rows, list)
    for body in EVERYBODY:
        alone = [row for row in without_reasons(story.answer(day, body=body)) if row[2] != "none"]
        together = [row for row in without_reasons(story.answer(day)) if row[0] == body]
        assert {row[2:] for row in alone} == {row[2:] for row in together}


@lawful
@given(stories(), st.sampled_from([None, *SUBJECTS]))
def test_nobody_is_counted_twice(story: Story, subject: str | None) -> None:
    for day in QUESTIONS:
        found = story.answer(day, subject=subject)
        best: dict[str, int] = {}
        assert isinstance(found["rows"], list)
        for row in found["rows"]:
            best[row["body"]] = min(best.get(row["body"], 99), BEST_FIRST.index(row["status"]))
        counted = {status: sum(1 for place in best.values() if BEST_FIRST[place] == status) for status in BEST_FIRST}
        assert found["coverage"] == {status: count for status, count in counted.items() if count}
        assert sum(counted.values()) <= len(story.directory)


@lawful
@given(stories())
def test_spans_lie_without_gaps_and_never_overlap(story: Story) -> None:
    standings = told(story)
    for body in EVERYBODY:
        for subject in SUBJECTS:
            spans = standings.spans(body, subject)
            assert (spans[0].start, spans[-1].end) == (date.min, date.max)
            assert all(span.start < span.end for span in spans)
            assert all(one.end == other.start for one, other in pairwise(spans))


@lawful
@given(stories())
def test_tracks_part_the_subjects_and_speak_for_each_of_them(story: Story) -> None:
    standings = told(story)
    for body in EVERYBODY:
        tracks = standings.tracks(body)
        cells = [subject for track in tracks for subject in track.cell]
        assert len(cells) == len(set(cells))
        assert set(SUBJECTS) <= set(cells)
        for track in tracks:
            for subject in track.cell & set(SUBJECTS):
                assert [telling(span) for span in track.spans] == [
                    telling(span) for span in standings.spans(body, subject)
                ]


@lawful
@given(stories())
def test_the_answer_of_a_day_is_the_span_of_that_day(story: Story) -> None:
    standings = told(story)
    now = datetime(2030, 1, 1, tzinfo=UTC)
    for body in AUTHORS:
        for subject in ("grundschule", "sprache"):
            spans = standings.spans(body, subject)
            starts = [span.start for span in spans[1:]]
            for day in sorted({start + timedelta(days=step) for start in starts for step in (-1, 0, 1)}):
                (row,) = status(standings, day, now, body, subject).rows
                span = at(spans, day)
                assert span.start <= day < span.end
                assert (row.status, row.represented_by, row.consent) == (span.status, span.by, span.consent)


@lawful
@given(stories())
def test_a_row_reaches_from_change_to_change(story: Story) -> None:
    """`from` and `until` of a row for one subject: the day before and the day of the end have another standing."""
    standings, now = told(story), datetime(2030, 1, 1, tzinfo=UTC)
    for body in AUTHORS:
        for day in map(date.fromisoformat, QUESTIONS):
            (row,) = status(standings, day, now, body, "kolleg").rows
            spans = standings.spans(body, "kolleg")
            for edge, neighbour in ((row.from_, -1), (row.until, 0)):
                if edge is not None and len(edge) == 10:
                    beside = at(spans, date.fromisoformat(edge) + timedelta(days=neighbour))
                    assert (beside.status, beside.by) != (row.status, row.represented_by)


@lawful
@given(stories())
def test_whoever_is_represented_is_carried_that_day_on_that_subject(story: Story) -> None:
    standings = told(story)
    for body in AUTHORS:
        for subject in SUBJECTS:
            for span in standings.spans(body, subject):
                if span.by is not None and span.status != "pending":
                    carrier = standings.spans(span.by, subject)
                    live = {"party", "represented"} if span.status == "represented" else {"suspended", "ended"}
                    last = span.end - timedelta(days=1)
                    assert {at(carrier, span.start).status.value, at(carrier, last).status.value} <= live


@lawful
@given(stories())
def test_export_and_import_give_the_same_answers(story: Story) -> None:
    other = copy(story)
    other.instruments = [
        instrument_from(instrument_line(one), one.deposited, one.deposited) for one in story.instruments
    ]
    other.initiative = initiative_from(initiative_line(story.initiative))
    bodies = [[body_from(line) for line in body_lines(body)] for body in story.directory]
    assert all(len(found) == 1 for found in bodies)
    other.directory = Directory(found[0] for found in bodies)
    assert [one.statements for one in other.instruments] == [one.statements for one in story.instruments]
    assert [instrument_line(one) for one in other.instruments] == [instrument_line(one) for one in story.instruments]
    assert answers(other) == answers(story)


def names(instrument: Instrument) -> set[str]:
    """The instruments that it names."""
    refs = (ref for one in instrument.statements for ref in (one.of, one.to) if ref)
    return {ref.partition("#")[0] for ref in refs}


@lawful
@given(st.data(), stories(least=2))
@pytest.mark.parametrize("by_lead", [True, False])
def test_annulling_an_instrument_gives_the_answers_of_a_register_that_never_had_it(
    by_lead: bool,  # noqa: FBT001 - a table's column
    data: st.DataObject,
    story: Story,
) -> None:
    """Where others name it, the register that never had it also misses what they name: then findings may differ."""
    gone = data.draw(st.sampled_from(story.instruments))
    rest = [one for one in story.instruments if one is not gone]
    never = answers(story, rest)
    author = "lead" if by_lead else gone.author
    striking = act("annulment", of=gone.id, force="accepted")
    story.put(author, "2021-12-01", striking, id="ANNUL", recorded="2022-01-01T00:00:00Z")
    named = any(gone.id in names(one) for one in rest)
    for never_had, annulled in zip(never, answers(story), strict=True):
        assert annulled["rows"] == never_had["rows"]
        assert annulled["coverage"] == never_had["coverage"]
        assert annulled["upcoming"] == never_had["upcoming"]
        if not named:
            assert annulled["findings"] == never_had["findings"]


@lawful
@given(stories())
def test_every_reason_names_a_statement_and_every_standing_has_one(story: Story) -> None:
    refs = {one.ref(number) for one in story.instruments for number in range(len(one.statements))}
    for found in answers(story):
        assert isinstance(found["rows"], list)
        assert isinstance(found["findings"], list)
        for row in found["rows"]:
            assert row["because"]
            assert set(row["because"]) <= refs
            assert len(row["because"]) == len(set(row["because"]))
        for finding in found["findings"]:
            assert set(finding["because"]) <= refs
            assert set(finding["bodies"]) <= set(EVERYBODY)


@lawful
@given(st.data(), stories())
def test_what_falls_short_leaves_the_standings_as_they_were(data: st.DataObject, story: Story) -> None:
    before = [without_reasons(found) for found in answers(story)]
    data.draw(put(story))
    last = story.instruments.pop()
    weak = {"force": data.draw(st.sampled_from(["proposed", "recommended", "rejected"]))}
    line = instrument_line(last)
    assert isinstance(line["statements"], list)
    line["statements"] = [{**one, **weak} for one in line["statements"] if isinstance(one, dict)]
    story.instruments.append(instrument_from(line, last.recorded, last.deposited))
    assert [without_reasons(found) for found in answers(story)] == before


@lawful
@given(stories(), st.permutations(SUBJECTS))
def test_a_question_for_one_subject_agrees_with_the_question_for_all(story: Story, subjects: list[str]) -> None:
    """A status found on a subject is one that the whole answer has for that body."""
    standings, now = told(story), datetime(2030, 1, 1, tzinfo=UTC)
    day = date.fromisoformat(QUESTIONS[2])
    for body in AUTHORS:
        whole = {row.status for row in status(standings, day, now, body).rows}
        for subject in subjects:
            assert {row.status for row in status(standings, day, now, body, subject).rows} <= whole


def test_the_generated_registers_show_every_status() -> None:
    """The properties would say little if the registers were empty: over many draws every status occurs."""
    seen: set[str] = set()

    @settings(max_examples=60, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(stories())
    def look(story: Story) -> None:
        for day in (date(2018, 12, 1), date(2019, 7, 1), date(2021, 1, 1)):
            found = status_object(status(told(story), day, datetime(2030, 1, 1, tzinfo=UTC)))
            assert isinstance(found["coverage"], dict)
            seen.update(found["coverage"])

    look()
    assert set(BEST_FIRST) - seen <= {"none"}
