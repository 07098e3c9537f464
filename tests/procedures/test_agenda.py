"""The agenda over several initiatives, notice clauses read from their words, and the secret of a calendar."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

import pytest

from beitritt.procedures.agenda import agenda, one_year_after
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.clauses import clause, renewal
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.subscribe import calendar_token, subscriber
from beitritt.register.deadlines import Certainty, Deadline, DeadlineKind
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.findings import Code
from beitritt.register.notice import Clause, End
from beitritt.register.statements import Verbatim
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_records import MemoryRecords

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
YEAR = (date(2019, 1, 1), date(2019, 12, 31))


def instrument(
    key: str, initiative: str, author: str, dated: str, *statements: Mapping[str, object]
) -> dict[str, object]:
    return {
        "type": "instrument", "id": key, "initiative": initiative, "author": author, "dated": dated,
        "recorded": f"{dated}T08:00:00Z", "statements": list(statements),
    }  # fmt: skip


LINES = (
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Beispiele"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau", "keys": [{"key": "k-alt"}]},
    {"type": "body", "key": "c", "kind": "county_free_city", "name": "Stadt Großstadt"},
    {"type": "initiative", "key": "a", "name": "Klare Bäche", "lead": "lead"},
    {"type": "initiative", "key": "b", "name": "Grüne Dächer", "lead": "k"},
    instrument("T", "a", "lead", "2018-01-01", {"kind": "terms", "notice": "drei Monate zum Jahresende"}),
    instrument("U1", "a", "k", "2018-05-01", {"kind": "accession"}),
    instrument("U2", "b", "c", "2018-05-01", {"kind": "commitment", "due": "2019-02-01", "value": "Flächenliste"}),
    instrument("U3", "b", "c", "2018-06-01", {"kind": "request", "modality": "requested"}),
)


@pytest.fixture
def inquiry() -> Inquiry:
    ledger = MemoryLedger()
    import_lines(ledger, [json.dumps(line).encode() for line in LINES], "test", NOW, migrate=True)
    return Inquiry(ledger)


def told(found: Iterable[Deadline]) -> list[tuple[str, str, DeadlineKind]]:
    return [(one.day.isoformat(), one.initiative, one.kind) for one in found]


def test_it_joins_all_initiatives_in_order_of_their_days(inquiry: Inquiry) -> None:
    assert told(agenda(inquiry, *YEAR)) == [
        ("2018-06-01", "b", DeadlineKind.REQUEST_OPEN),
        ("2019-02-01", "b", DeadlineKind.COMMITMENT_DUE),
        ("2019-09-30", "a", DeadlineKind.NOTICE),
    ]


def test_one_body_sees_where_it_is_in_and_what_it_leads(inquiry: Inquiry) -> None:
    assert told(agenda(inquiry, *YEAR, "k")) == [
        ("2018-06-01", "b", DeadlineKind.REQUEST_OPEN),
        ("2019-09-30", "a", DeadlineKind.NOTICE),
    ]


def test_what_was_not_known_then_is_not_due_then(inquiry: Inquiry) -> None:
    assert agenda(inquiry, *YEAR, known=datetime(2018, 4, 1, tzinfo=UTC)) == ()


def test_other_sources_are_joined(inquiry: Inquiry) -> None:
    class Invitations:
        def deadlines(self, on: date, until: date, body: str | None) -> list[Deadline]:
            assert (on, until) == YEAR
            return [Deadline(date(2019, 3, 1), DeadlineKind.ANSWER_DUE, "a", (body or "k",))]

    found = agenda(inquiry, *YEAR, "k", sources=[Invitations()])
    assert ("2019-03-01", "a", DeadlineKind.ANSWER_DUE) in told(found)


def test_wrong_questions_are_refused(inquiry: Inquiry) -> None:
    with pytest.raises(UnknownKey):
        agenda(inquiry, *YEAR, "nobody")
    with pytest.raises(InputError):
        agenda(inquiry, YEAR[1], YEAR[0])


@pytest.mark.parametrize(
    ("day", "later"),
    [(date(2019, 1, 1), date(2020, 1, 1)), (date(2020, 2, 29), date(2021, 2, 28)), (date.max, date.max)],
)
def test_one_usually_looks_a_year_ahead(day: date, later: date) -> None:
    assert one_year_after(day) == later


def test_clauses_count_as_data_and_as_words() -> None:
    expected = Clause(months=3, to_end_of=End.CALENDAR_YEAR)
    assert clause("drei Monate zum Ende eines Kalenderjahres") == expected
    assert clause(Verbatim('{"months":3,"to_end_of":"calendar_year"}')) == expected
    assert clause("nach Absprache") is None
    assert [renewal(words) for words in ("um ein weiteres Jahr", "for two years", "nach Absprache")] == [12, 24, None]
    assert renewal(Verbatim('{"years":1}')) == 12


def test_a_clause_that_is_not_understood_is_a_finding_and_no_deadline(inquiry: Inquiry) -> None:
    terms = {"kind": "terms", "for": ["county"], "notice": "nach Absprache mit dem Vorstand", "source": "Satzung"}
    line = instrument("T2", "b", "k", "2018-01-01", terms)
    import_lines(inquiry.ledger, [json.dumps(line).encode()], "test", NOW, migrate=True)
    found = [one for one in inquiry.findings("b", date(2019, 1, 1)) if one.code == Code.NOTICE_UNCLEAR]
    assert [(one.because, one.detail) for one in found] == [(("T2#0",), "nach Absprache mit dem Vorstand")]
    assert inquiry.findings("a", date(2019, 1, 1)) == ()


def test_late_notice_is_measured_by_the_words_too(inquiry: Inquiry) -> None:
    leaving = {"kind": "withdrawal", "from": "2020-01-01", "notice_given": "2019-10-01"}
    line = instrument("U9", "a", "k", "2019-10-01", leaving)
    import_lines(inquiry.ledger, [json.dumps(line).encode()], "test", NOW, migrate=True)
    assert [one.code for one in inquiry.findings("a", date(2020, 2, 1))] == [Code.NOTICE_TOO_LATE]


def test_a_calendar_keeps_its_secret_until_it_is_renewed(inquiry: Inquiry) -> None:
    records, directory = MemoryRecords(), inquiry.directory()
    first = calendar_token(records, directory, "k")
    assert calendar_token(records, directory, "k-alt") == first
    assert calendar_token(records, directory, "c") != first
    assert subscriber(records, first) == "k"
    second = calendar_token(records, directory, "k", renew=True)
    assert subscriber(records, second) == "k"
    assert len(second) >= 32
    for withdrawn in (first, "", "geraten"):
        with pytest.raises(UnknownKey):
            subscriber(records, withdrawn)
    with pytest.raises(UnknownKey):
        calendar_token(records, directory, "nobody")


def test_terms_read_from_words_are_as_sure_as_those_given_as_data(inquiry: Inquiry) -> None:
    (found,) = [one for one in agenda(inquiry, *YEAR) if one.kind == DeadlineKind.NOTICE]
    assert (found.certainty, found.because, found.detail) == (Certainty.CERTAIN, ("T#0",), "2019-12-31")
