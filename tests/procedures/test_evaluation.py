"""Evaluating and concluding: the evidence of a period, the decision that is kept with it, and what is declared."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.conclude import conclude, record_review, review_key
from beitritt.procedures.evaluate import evaluate, evaluated, recorded_period, reviews_of
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.import_records import record_lines, takes
from beitritt.procedures.record_benefit import record_indicator, record_measurement
from beitritt.register.dates import Period
from beitritt.register.errors import BeitrittError, ConflictError, InputError, ProcedureError, UnknownKey
from beitritt.register.evaluation.indicators import Indicator, Measurement
from beitritt.register.evaluation.reviews import Decision, Review
from beitritt.register.interchange import JsonObject
from beitritt.register.statements import Kind, Scope
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_records import MemoryRecords

NOW = datetime(2021, 5, 3, 10, tzinfo=UTC)
PERIOD = Period(date(2019, 1, 1), date(2021, 1, 1))
LINES: tuple[JsonObject, ...] = (
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "m", "kind": "municipality", "name": "Musterdorf", "parent": "k"},
    {"type": "body", "key": "u", "kind": "unit", "name": "Amt", "parent": "k"},
    {"type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "lead",
     "subjects": [{"key": "ufer", "name": "Ufer"}, {"key": "wehr", "name": "Wehre"}]},
    {"type": "instrument", "id": "b", "initiative": "i", "author": "lead", "dated": "2018-01-01",
     "recorded": "2018-01-02T08:00:00Z",
     "statements": [{"kind": "terms", "notice": {"months": 3, "to_end_of": "calendar_year"}}]},
    {"type": "instrument", "id": "a", "initiative": "i", "author": "k", "dated": "2018-06-01",
     "recorded": "2018-06-02T08:00:00Z",
     "statements": [{"kind": "accession"}, {"kind": "reservation", "modality": "reserved", "right": "reduce"}]},
    {"type": "effort", "key": "1", "initiative": "i", "body": "k", "unit": "u", "from": "2018-07-01", "until": "2019",
     "hours": "549", "source": "Zeiterfassung"},
    {"type": "indicator", "key": "c", "initiative": "i", "body": "k", "name": "Proben", "unit": "Stück", "target": 40},
    {"type": "measurement", "indicator": "c", "initiative": "i", "body": "k", "day": "2020-12-31", "value": "41"},
)  # fmt: skip


@pytest.fixture
def records() -> MemoryRecords:
    """No records yet."""
    return MemoryRecords()


@pytest.fixture
def inquiry(records: MemoryRecords) -> Inquiry:
    """A county with a reserved right to reduce, effort, and an indicator."""
    ledger = MemoryLedger()
    take_in(ledger, records, *LINES)
    return Inquiry(ledger)


def take_in(ledger: MemoryLedger, records: MemoryRecords, *lines: JsonObject) -> int:
    """Import lines; how many were records."""
    encoded = [json.dumps(line).encode() for line in lines]
    return import_lines(ledger, encoded, "sample", NOW, beside=takes(ledger, records)).records


def review(decision: Decision = Decision.REDUCE, **fields: object) -> Review:
    """The county's decision of this day."""
    given: dict[str, object] = {
        "key": review_key("i", "k", PERIOD, NOW.date()), "initiative": "i", "body": "k", "period": PERIOD,
        "decided": NOW.date(), "decision": decision, "reasons": "Die Wehre bringen nichts.",
        "scope": Scope(("ufer",), excluding=False),
    }  # fmt: skip
    return Review(**{**given, **fields})  # type: ignore[arg-type]  # each test gives what the field takes


def test_the_evidence_has_effort_benefit_standing_and_what_is_open(inquiry: Inquiry, records: MemoryRecords) -> None:
    found = evaluate(inquiry, records, "i", "k", PERIOD)
    assert found.total.hours == Decimal("365.00")
    assert (found.total.entries, found.total.divided, found.sources) == (1, 1, ("Zeiterfassung",))
    assert [(one.group, one.total.hours) for one in found.by_unit_and_year] == [(("u", "2019"), Decimal("365.00"))]
    assert (found.reached, len(found.targeted)) == (1, 1)
    assert [(row.status, row.from_) for row in found.rows] == [("party", "2018-06-01")]
    assert [(one.statement, one.state) for one in found.reservations] == [("a#1", "dormant")]
    assert found.on == date(2020, 12, 31)


def test_what_is_asked_about_must_be_known(inquiry: Inquiry, records: MemoryRecords) -> None:
    for initiative, body in (("x", "k"), ("i", "x")):
        with pytest.raises(UnknownKey):
            evaluate(inquiry, records, initiative, body, PERIOD)
    with pytest.raises(InputError, match="ends before"):
        evaluate(inquiry, records, "i", "k", Period(PERIOD.start, PERIOD.start))


def test_a_county_s_evidence_is_its_own(inquiry: Inquiry, records: MemoryRecords) -> None:
    assert evaluate(inquiry, records, "i", "m", PERIOD).total.hours is None
    assert evaluated(records) == [("i", "k")]
    assert recorded_period(records, "i", "k") == Period(date(2018, 7, 1), date(2021, 1, 1))
    assert recorded_period(records, "i", "m") is None


def test_a_conclusion_keeps_decision_and_evidence_and_deposits_nothing_by_itself(
    inquiry: Inquiry, records: MemoryRecords
) -> None:
    head = inquiry.ledger.head()
    done = conclude(inquiry, records, review(), NOW)
    assert inquiry.ledger.head() == head
    assert done.follows is not None
    assert [one.kind for one in done.follows.consequence.statements] == [Kind.INVOCATION, Kind.REDUCTION]
    assert [one.body for one in done.follows.preview.changes] == ["k"]
    kept = reviews_of(records, "i", "k")
    assert [(one.decision, one.reasons, one.instrument) for one in kept] == [
        (Decision.REDUCE, "Die Wehre bringen nichts.", None)
    ]
    assert kept[0].evidence["total"] == {"hours": "365.00", "posts": None, "money": {}, "entries": 1, "divided": 1}


def test_deposited_it_is_in_the_register_with_words_and_without_a_breach(
    inquiry: Inquiry, records: MemoryRecords
) -> None:
    done = conclude(inquiry, records, review(), NOW, as_of=date(2021, 7, 1), depositing=True)
    instrument = inquiry.ledger.instrument(done.review.instrument or "")
    assert instrument is not None
    assert instrument.document is not None
    assert [one.kind for one in instrument.statements] == [Kind.INVOCATION, Kind.REDUCTION]
    assert all(one.span for one in instrument.statements)
    for day, status in (("2021-06-30", "party"), ("2021-07-01", "none")):
        answer = inquiry.status("i", date.fromisoformat(day), NOW, body="k", subject="wehr")
        assert [row.status for row in answer.rows] == [status]
    assert reviews_of(records, "i")[0].instrument == instrument.id


def test_who_leaves_is_out_after_the_end_that_the_clause_allows(inquiry: Inquiry, records: MemoryRecords) -> None:
    done = conclude(inquiry, records, review(Decision.LEAVE, scope=Scope()), NOW, depositing=True)
    assert done.follows is not None
    follows = done.follows.consequence
    assert (follows.last_day, follows.last_day_in) == (date(2021, 9, 30), date(2021, 12, 31))
    for day, status in ((date(2021, 12, 31), "party"), (date(2022, 1, 1), "withdrawn")):
        assert inquiry.status("i", day, NOW, body="k").rows[0].status == status


def test_what_the_register_refuses_is_not_decided_either(inquiry: Inquiry, records: MemoryRecords) -> None:
    conclude(inquiry, records, review(Decision.LEAVE, scope=Scope()), NOW, as_of=date(2021, 5, 3), depositing=True)
    later = datetime(2021, 8, 1, tzinfo=UTC)
    again = review(Decision.CONTINUE, scope=Scope(), key="later", decided=later.date())
    for depositing in (False, True):
        with pytest.raises(ProcedureError):
            conclude(inquiry, records, again, later, depositing=depositing)
    assert len(reviews_of(records, "i")) == 1


def test_a_letter_that_is_there_already_says_what_follows(inquiry: Inquiry, records: MemoryRecords) -> None:
    done = conclude(inquiry, records, review(instrument="a"), NOW, depositing=True)
    assert done.follows is None
    assert len(list(inquiry.ledger.entries())) == 2
    with pytest.raises(UnknownKey, match="nowhere"):
        conclude(inquiry, records, review(key="2", instrument="nowhere"), NOW)


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ({"reasons": ""}, ProcedureError),
        ({"scope": Scope()}, ProcedureError),
        ({"scope": Scope(("sport",), excluding=False)}, BeitrittError),
        ({"body": "nobody"}, UnknownKey),
        ({"period": Period(PERIOD.end, PERIOD.start)}, ProcedureError),
    ],
)
def test_a_refused_decision_leaves_nothing(
    inquiry: Inquiry, records: MemoryRecords, wrong: dict[str, object], kind: type[Exception]
) -> None:
    head = inquiry.ledger.head()
    with pytest.raises(kind):
        conclude(inquiry, records, review(Decision.REDUCE, **wrong), NOW, depositing=True)
    assert (reviews_of(records, "i"), inquiry.ledger.head()) == ([], head)


def test_a_second_decision_of_the_day_on_the_period_is_refused_the_same_is_not(
    inquiry: Inquiry, records: MemoryRecords
) -> None:
    record_review(inquiry.ledger, records, review())
    record_review(inquiry.ledger, records, review())
    with pytest.raises(ConflictError):
        record_review(inquiry.ledger, records, review(reasons="Andere."))
    assert len(reviews_of(records, "i")) == 1


def test_an_indicator_must_be_the_body_s_own(inquiry: Inquiry, records: MemoryRecords) -> None:
    indicator = Indicator(key="x", initiative="i", body="k", name="Ufer", subject="sport")
    with pytest.raises(UnknownKey, match="subject"):
        record_indicator(inquiry.ledger, records, indicator)
    measurement = Measurement(indicator="c", initiative="i", body="m", day=date(2020, 1, 1), value=Decimal(1))
    with pytest.raises(UnknownKey, match="indicator"):
        record_measurement(inquiry.ledger, records, measurement)
    assert record_measurement(inquiry.ledger, records, replace(measurement, body="k")).body == "k"


def test_records_go_out_as_lines_that_come_in_again_the_same(inquiry: Inquiry, records: MemoryRecords) -> None:
    conclude(inquiry, records, review(), NOW)
    lines, ledger, again = list(record_lines(records)), MemoryLedger(), MemoryRecords()
    assert {str(line["type"]) for line in lines} == {"effort", "indicator", "measurement", "review"}
    take_in(ledger, again, *LINES[:7])
    assert take_in(ledger, again, *reversed(lines)) == 4
    assert list(record_lines(again)) == lines
    assert take_in(ledger, again, *lines) == 4
    assert list(record_lines(again)) == lines


def test_a_record_with_a_fault_keeps_the_whole_file_out(records: MemoryRecords) -> None:
    body: JsonObject = {"type": "body", "key": "new", "kind": "other"}
    wrong = LINES[7] | {"key": "2", "unit": "m"}
    ledger = MemoryLedger()
    take_in(ledger, MemoryRecords(), *LINES[:7])
    with pytest.raises(InputError, match=r"sample:2: unit"):
        take_in(ledger, records, body, wrong)
    assert "new" not in ledger.directory()
    with pytest.raises(InputError, match=r"sample:1: type.*effort"):
        take_in(ledger, records, {"type": "efforts"})
