"""Certificates and reports: what they state, in both languages, archivable, accessible, the same each time."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.certify import certify, certify_deposit, report_body
from beitritt.procedures.correspond import report_review
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.import_records import takes
from beitritt.register.dates import Period
from beitritt.register.errors import UnknownKey
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.storage.memory import MemoryLedger
from beitritt.storage.memory_records import MemoryRecords
from beitritt.writing.reports.body import body_report
from beitritt.writing.reports.certificate import certificate
from beitritt.writing.reports.deposit_certificate import deposit_certificate
from beitritt.writing.reports.review import review_report
from tests.writing.sample import failures

NOW = datetime(2026, 5, 14, 8, 30, tzinfo=UTC)
LETTER = "Der Kreis tritt bei. Er vertritt die Stadt. Er behält sich vor, auszutreten."
LINES: tuple[dict[str, object], ...] = (
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Gewässer"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "m", "kind": "municipality", "name": "Stadt Neudorf", "parent": "k"},
    {"type": "body", "key": "ki", "kind": "unit", "name": "Amt für Wasser", "parent": "k"},
    {"type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "lead",
     "phases": [{"key": "p", "name": "Planung", "from": "2020-01-01", "until": "2030-01-01", "end": "planned"}],
     "subjects": [{"key": "ufer", "name": "Ufer"}, {"key": "wehr", "name": "Wehre"}]},
    {"type": "instrument", "id": "U1", "initiative": "i", "author": "k", "addressee": "lead", "dated": "2020-05-01",
     "received": "2020-05-04", "recorded": "2020-05-04T08:00:00Z", "document": {"text": LETTER},
     "statements": [{"kind": "accession", "span": [0, 20]},
                    {"kind": "representation", "represented": ["m"], "form": "informal", "span": [21, 43]},
                    {"kind": "reservation", "modality": "reserved", "right": "withdraw", "span": [44, 76]}]},
    {"type": "instrument", "id": "U2", "initiative": "i", "author": "k", "dated": "2021-01-01",
     "recorded": "2021-01-02T08:00:00Z",
     "statements": [{"kind": "correction", "of": "U1#0"}, {"kind": "accession", "from": "2020-06-01"}]},
    {"type": "effort", "key": "e1", "initiative": "i", "body": "k", "unit": "ki", "from": "2020-01-01",
     "until": "2021-01-01", "hours": "120.5", "task": "Ufer pflegen", "source": "Stundenzettel"},
    {"type": "effort", "key": "e2", "initiative": "i", "body": "k", "from": "2021-01-01", "until": "2022-01-01",
     "hours": "80", "money": "950.00", "currency": "EUR"},
    {"type": "indicator", "key": "x1", "initiative": "i", "body": "k", "name": "Gesäuberte Bäche", "unit": "Bäche",
     "target": "10", "direction": "up"},
    {"type": "measurement", "indicator": "x1", "initiative": "i", "body": "k", "day": "2021-06-30", "value": "12"},
)  # fmt: skip
LANGUAGES = ("de", "en")
YEARS = Period(date(2020, 1, 1), date(2022, 1, 1))


@pytest.fixture(scope="module")
def records() -> MemoryRecords:
    return MemoryRecords()


@pytest.fixture(scope="module")
def inquiry(records: MemoryRecords) -> Inquiry:
    ledger = MemoryLedger()
    lines = [json.dumps(line).encode() for line in LINES]
    import_lines(ledger, lines, "test", NOW, migrate=True, beside=takes(ledger, records))
    return Inquiry(ledger)


def words(content: bytes) -> str:
    pages = "".join(one.get_textpage().get_text_bounded() + "\n" for one in pypdfium2.PdfDocument(content))
    return " ".join(pages.replace("\x02\r\n", "").replace("\x02", "").split())


def attached(content: bytes) -> dict[str, object]:
    found = json.loads(bytes(pypdfium2.PdfDocument(content).get_attachment(0).get_data()))
    assert isinstance(found, dict)
    return found


def certified(inquiry: Inquiry, body: str, on: date, language: str = "de") -> bytes:
    found = certify(inquiry, "i", body, on, NOW)
    return certificate(found, Speaker.of(found.standings, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_certificate_says_who_was_what_and_because_of_which_words(inquiry: Inquiry, language: str) -> None:
    content = certified(inquiry, "m", date(2020, 7, 1), language)
    said = words(content)
    assert {"de": "◐ vertreten durch den Kreis Musterau", "en": "◐ represented by"}[language] in said
    assert "Er vertritt die Stadt." in said
    assert failures(content) == []


def test_a_certificate_names_the_entries_it_rests_on_and_the_head_of_the_chain(inquiry: Inquiry) -> None:
    said = words(certified(inquiry, "k", date(2020, 7, 1))).replace(" ", "")
    entry = inquiry.ledger.entry("U2")
    assert entry is not None
    assert entry.hash in said
    assert inquiry.ledger.head()[1] in said


def test_a_certificate_knows_what_was_known_then(inquiry: Inquiry) -> None:
    then = datetime(2020, 12, 31, tzinfo=UTC)
    found = certify(inquiry, "i", "k", date(2020, 5, 15), NOW, known=then)
    before = words(certificate(found, Speaker.of(found.standings, "de")))
    after = words(certified(inquiry, "k", date(2020, 5, 15)))
    assert "● beigetreten" in before
    assert "31. Dezember 2020" in before
    assert "nicht beteiligt" in after


def test_a_certificate_carries_the_answer_as_data(inquiry: Inquiry) -> None:
    rows = attached(certified(inquiry, "k", date(2020, 7, 1)))["rows"]
    assert isinstance(rows, list)
    assert [(row["body"], row["status"]) for row in rows] == [("k", "party")]


def test_the_same_certificate_is_the_same_file(inquiry: Inquiry) -> None:
    assert certified(inquiry, "k", date(2020, 7, 1)) == certified(inquiry, "k", date(2020, 7, 1))


def test_nobody_is_certified_who_is_not_known(inquiry: Inquiry) -> None:
    with pytest.raises(UnknownKey):
        certify(inquiry, "i", "x", date(2020, 7, 1), NOW)
    with pytest.raises(UnknownKey):
        certify_deposit(inquiry, "U9", NOW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_certificate_of_deposit_shows_the_words_and_what_was_corrected(inquiry: Inquiry, language: str) -> None:
    found = certify_deposit(inquiry, "U1", NOW)
    content = deposit_certificate(found, Speaker.of(found.standings, language))
    said = words(content)
    assert "Er behält sich vor, auszutreten." in said
    assert {"de": "für Stadt Neudorf", "en": "for Stadt Neudorf"}[language] in said
    assert {"de": "Berichtigung, 1. Januar 2021: die Erklärung Nr. 1", "en": "statement no. 1"}[language] in said
    assert found.hash in said.replace(" ", "")
    assert attached(content)["id"] == "U1"
    assert failures(content) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bodys_report_tells_everything_that_it_is_in(inquiry: Inquiry, language: str) -> None:
    found = report_body(inquiry, "k", date(2020, 7, 1), NOW)

    def speaker(standings: Standings) -> Speaker:
        return Speaker.of(standings, language)

    content = body_report(found, speaker, language)
    said = words(content)
    assert "Klare Bäche" in said
    assert "Stadt Neudorf" in said
    assert {"de": "Worauf das beruht", "en": "What this rests on"}[language] in said
    assert failures(content) == []


def test_a_body_in_nothing_has_a_report_too(inquiry: Inquiry) -> None:
    found = report_body(inquiry, "ki", date(2020, 7, 1), NOW)
    content = body_report(found, lambda standings: Speaker.of(standings, "de"), "de")
    assert "Amt für Wasser" in words(content)
    assert failures(content) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_review_is_drawn_and_told_as_tables(inquiry: Inquiry, records: MemoryRecords, language: str) -> None:
    found = report_review(inquiry, records, "i", "k", YEARS, NOW.date())
    content = review_report(found, Speaker.of(found.standings, language))
    said = words(content)
    assert {"de": "120,5", "en": "120.5"}[language] in said
    assert "Amt für Wasser" in said
    assert "Gesäuberte Bäche" in said
    assert content.count(b"/S/Figure") == 2  # hours and money, each with its alternative text
    assert failures(content) == []


def test_a_review_without_records_says_so(inquiry: Inquiry, records: MemoryRecords) -> None:
    found = report_review(inquiry, records, "i", "m", YEARS, NOW.date())
    content = review_report(found, Speaker.of(found.standings, "de"))
    assert "ist für die Stadt Neudorf kein Aufwand verzeichnet" in words(content)
    assert failures(content) == []
