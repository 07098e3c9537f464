"""What is due on the pages and in the calendar: for a body, for an initiative, and at a secret address."""

from __future__ import annotations

import re
from datetime import date

import pytest
from icalendar import Calendar

from beitritt.procedures.subscribe import calendar_token
from tests.web import sample
from tests.web.conftest import Reader

MORE = (
    sample.instrument(
        "frist",
        "x:lead",
        "2019-12-15",
        {
            "kind": "terms",
            "for": ["county"],
            "notice": "drei Monate zum Ende des Kalenderjahres",
            "source": "Merkblatt",
        },
    ),
    sample.instrument(
        "zusage", "m:2", "2020-02-01", {"kind": "commitment", "due": "2020-05-29", "value": "Bericht <b>"}
    ),
)


@pytest.fixture
def agenda(reader: Reader) -> Reader:
    """The sample's register with a notice clause and a promise besides."""
    from beitritt.web import register

    with register.consulting() as inquiry:
        sample.fill(inquiry.ledger, MORE)
    return reader


def section(source: str) -> str:
    """The visible words of the section of deadlines."""
    found = re.search(r'id="deadlines">.*?</section>', source, re.DOTALL)
    assert found is not None
    return " ".join(re.sub(r"<[^>]+>", " ", found[0][len('id="deadlines">') :]).split())


def test_a_body_sees_what_is_due_with_the_words_behind_it(agenda: Reader) -> None:
    page = agenda("/bodies/m:2", on="2020-03-31")
    assert "29. Mai 2020 Zusage Zugesagt: Bericht &lt;b&gt; Klare Bäche steht fest" in section(page.source)
    assert 'href="/instruments/zusage?on=2020-03-31#w0"' in page.source
    assert "29 May 2020 promise Promised: Bericht &lt;b&gt;" in section(
        agenda("/bodies/m:2", on="2020-03-31", lang="en").source
    )


def test_what_is_open_since_before_comes_first(agenda: Reader) -> None:
    told = section(agenda("/bodies/k:1", on="2020-03-31").source)
    assert "Tag Was ansteht Initiative Wie sicher offen seit 10. Januar 2020 offene Bitte" in told


def test_contested_days_are_marked(agenda: Reader) -> None:
    source = agenda("/bodies/k:1", on="2020-03-31").source
    assert "umstritten: frühestens 1. Januar 2021, spätestens ohne bekannten Tag" in section(source)
    assert '<span class="contested">umstritten</span>' in source


def test_last_days_for_notice_are_flags_in_the_time_line(agenda: Reader) -> None:
    assert 'class="flag' not in agenda("/bodies/m:2", on="2020-03-31").source
    # bound for the whole: no notice is due until the request for a shorter binding is granted
    assert 'class="flag' not in agenda("/bodies/k:1", on="2020-03-31").source
    from beitritt.web import register

    granted = sample.instrument(
        "ja", "x:lead", "2020-04-01", {"kind": "response", "to": "brief-1#3", "value": "accepted"}
    )
    with register.consulting() as inquiry:
        sample.fill(inquiry.ledger, (granted,))
    source = agenda("/bodies/k:1", on="2020-05-01").source
    assert re.findall(r'class="flag[^>]*><title>([^<]+)', source) == ["Kündigung: 30. September 2020"]


def test_the_initiatives_page_names_whom_it_concerns(agenda: Reader) -> None:
    assert "29. Mai 2020 Zusage Stadt Neudorf: zugesagt: Bericht" in section(
        agenda("/initiatives/baeche", on="2020-03-31").source
    )


def test_nothing_due_says_so(reader: Reader) -> None:
    assert "Innerhalb eines Jahres steht nichts an." in section(
        reader("/initiatives/baeche", on="2018-03-31", known="2018-03-31").source
    )


def test_a_calendar_stands_at_a_secret_address_until_that_is_withdrawn(
    agenda: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    from beitritt.web import register

    monkeypatch.setattr("beitritt.web.register.today", lambda: date(2020, 3, 31))
    with register.consulting() as inquiry:
        token = calendar_token(register.records(), inquiry.directory(), "m:2")
    page = agenda(f"/calendars/{token}.ics")
    assert (page.status, page.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    events = Calendar.from_ical(page.source).events
    assert "Klare Bäche: Zugesagt: Bericht <b>" in [str(event["summary"]) for event in events]
    assert "Klare Bäche: Promised: Bericht <b>" in [
        str(event["summary"])
        for event in Calendar.from_ical(agenda(f"/calendars/{token}.ics", lang="en").source).events
    ]
    with register.consulting() as inquiry:
        calendar_token(register.records(), inquiry.directory(), "m:2", renew=True)
    assert agenda(f"/calendars/{token}.ics").status == 404
    assert agenda("/calendars/m:2.ics").status == 404


@pytest.mark.usefixtures("agenda")
def test_who_has_the_present_calendar_is_sent_nothing() -> None:
    from django.test import Client

    from beitritt.web import register

    with register.consulting() as inquiry:
        token = calendar_token(register.records(), inquiry.directory(), "k:1")
    client = Client(HTTP_HOST="localhost")
    first = client.get(f"/calendars/{token}.ics")
    again = client.get(f"/calendars/{token}.ics", headers={"if-none-match": first["ETag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert client.post(f"/calendars/{token}.ics").status_code == 405


def test_what_became_of_a_reservation_stands_beside_it(agenda: Reader) -> None:
    card = agenda("/instruments/brief-1").text
    assert "Stand heute" in card
    assert "erloschen am 1. Januar 2023" in card
    assert "keine Antwort: Ministerium für Gewässer" in card
    assert "keine Antwort: Federführung" in agenda("/bodies/k:1", on="2020-03-31").text
