"""The desk: what waits for a person's bodies and for nobody else; and the intake that fills it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from beitritt.procedures.exchange import import_lines
from beitritt.register.mandates import MandateRole
from beitritt.web.desk import uploads
from tests.web import sample
from tests.web.house import LETTER, House, Visitor, upload


@pytest.fixture
def lead(house: House) -> Visitor:
    """The lead's office."""
    return house.visitor(("x:lead", MandateRole.LEAD_OFFICE))


def test_whoever_acts_for_nobody_is_told_what_to_do(house: House) -> None:
    assert "kann Ihnen das einrichten" in house.visitor().get("/desk").answer
    assert "can arrange that" in house.visitor().get("/desk?lang=en").answer


def test_a_desk_counts_what_waits_and_leads_into_the_work(lead: Visitor, house: House) -> None:
    house.take_in(lead, letters=upload())
    page = lead.get("/desk")
    assert page.answer.startswith("1 zu prüfen, ")
    assert "Zu prüfen 1" in page.text
    (submission,) = house.inbox.waiting()
    assert f'href="/desk/review/{submission.id}"' in page.source
    assert "noch nicht begonnen" in page.text


def test_the_oldest_letter_stands_first(lead: Visitor, house: House) -> None:
    for name in ("erster.txt", "zweiter.txt"):
        house.take_in(lead, letters=upload(f"{LETTER}{name}", name))
    source = lead.get("/desk").source
    assert source.index("erster.txt") < source.index("zweiter.txt")


def test_the_lead_sees_all_findings_and_a_municipality_only_its_own(lead: Visitor, house: House) -> None:
    county = house.visitor(("k:1", MandateRole.READER), email="kreis@kreis.example")
    city = house.visitor(("c:1", MandateRole.READER), email="stadt@stadt.example")
    assert "Klare Bäche" in lead.get("/desk").text
    assert "Bitte" in county.get("/desk").text or "unbeantwortet" in county.get("/desk").text
    assert city.get("/desk").answer == "Heute wartet nichts auf Sie."
    assert "Kein Schreiben wartet." in city.get("/desk").text


def test_a_reader_sees_letters_of_the_body_but_is_not_led_into_the_review(lead: Visitor, house: House) -> None:
    house.take_in(lead, letters=upload())
    reader = house.visitor(("x:lead", MandateRole.READER), email="leser@ministerium.example")
    page = reader.get("/desk")
    assert "brief.txt" in page.text
    assert "/desk/review/" not in page.source
    assert "/desk/intake" not in page.source


def test_deadlines_stand_there_the_nearest_first(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beitritt.web.register.today", lambda: date(2020, 11, 1))
    page = house.visitor(("k:1", MandateRole.READER)).get("/desk")
    assert "fällig oder bald fällig" in page.answer
    days = [part.split('"')[0] for part in page.source.split('datetime="')[1:]]
    assert days
    assert days == sorted(days)
    assert days[-1] <= "2021-01-30"
    assert page.source.count('<span class="detail">offen seit</span>') == sum(day <= "2020-11-01" for day in days)


def test_a_desk_can_be_looked_at_for_one_body(house: House) -> None:
    visitor = house.visitor(("x:lead", MandateRole.EDITOR), ("c:1", MandateRole.EDITOR))
    house.take_in(visitor, body="x:lead", letters=upload())
    assert "brief.txt" in visitor.get("/desk").text
    assert "brief.txt" in visitor.get("/desk?body=x:lead").text
    assert "brief.txt" not in visitor.get("/desk?body=c:1").text
    assert "brief.txt" in visitor.get("/desk?body=m:1").text  # somebody else's: as if nothing had been chosen


def test_a_body_that_is_gone_from_the_directory_does_no_harm(house: House) -> None:
    assert house.visitor(("weg", MandateRole.EDITOR)).get("/desk").status == 200


def test_many_files_come_in_at_once_and_each_is_told(lead: Visitor, house: House) -> None:
    files = [upload(f"{LETTER}\nNr. {number}", f"brief-{number}.txt") for number in range(12)]
    files += [upload(f"{LETTER}\nNr. 3", "kopie.txt"), SimpleUploadedFile("bild.png", b"\x00\x01\x02")]
    page = house.take_in(lead, letters=files)
    assert page.answer == "12 von 14 Dateien neu aufgenommen."
    assert "kopie.txt liegt schon auf dem Schreibtisch, derselbe Inhalt" in page.text
    assert "Binärdaten" in page.text
    assert len(house.inbox.waiting()) == 12


def test_nothing_chosen_and_an_empty_file_are_told(lead: Visitor, house: House) -> None:
    page = lead.post("/desk/intake")
    assert (page.status, "Bitte mindestens eine Datei wählen." in page.text) == (400, True)
    page = house.take_in(lead, letters=SimpleUploadedFile("leer.txt", b" \n"))
    assert page.answer == "0 von 1 Dateien neu aufgenommen."
    assert "leer oder enthält nur Leerzeichen" in page.text
    assert house.inbox.waiting() == []


def test_a_file_that_is_too_large_is_told_and_the_others_come_in(
    lead: Visitor, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "LARGEST_FILE", 2000)
    page = house.take_in(lead, letters=[upload("x" * 2001, "gross.txt"), upload()])
    assert page.answer == "1 von 2 Dateien neu aufgenommen."
    assert "Die Datei ist größer als 10 MB." in page.text
    assert len(house.inbox.waiting()) == 1


def test_too_many_files_are_told(lead: Visitor, house: House, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 3
    page = house.take_in(lead, letters=[upload(f"{LETTER}{number}") for number in range(4)])
    assert page.status == 400
    assert "Bitte senden Sie weniger Dateien" in page.text
    assert house.inbox.waiting() == []


def test_a_letter_on_another_desk_is_known_but_not_shown(lead: Visitor, house: House) -> None:
    house.take_in(lead, letters=upload())
    county = house.visitor(("k:1", MandateRole.EDITOR), email="kreis@kreis.example")
    page = house.take_in(county, letters=upload())
    assert "liegt schon auf einem anderen Schreibtisch" in page.text
    assert "/desk/review/" not in page.source


def test_names_of_files_are_kept_without_folders_and_shown_as_text(lead: Visitor, house: House) -> None:
    page = house.take_in(lead, letters=upload(name="<b>brief.txt"))
    assert "&lt;b&gt;brief.txt" in page.source
    page = house.take_in(lead, letters=upload("Anderes. Wir treten bei.", "C:\\geheim\\zweiter.txt"))
    assert "geheim" not in page.source


def test_a_wish_for_consent_with_an_open_question_waits_on_the_asker_s_desk(house: House) -> None:
    from datetime import UTC, datetime, timedelta

    from beitritt.procedures.consent import inquire
    from beitritt.procedures.consult import Asking, ask
    from beitritt.web import register

    lines = [body for body in sample.LINES if body.get("id") == "brief-1"]
    assert lines
    again = {**lines[0], "id": "brief-2", "dated": "2023-02-01", "recorded": "2023-02-01T10:00:00Z"}
    import_lines(house.inquiry.ledger, [json.dumps(again).encode()], "again", datetime.now(UTC), migrate=True)
    now = datetime.now(UTC)
    asking = Asking(initiative="baeche", by="k:1", deadline=now.date() + timedelta(days=20))
    opened = ask(house.inquiry, register.consultations(), asking, now)
    token = (opened.notifications[0].path or "").rpartition("/")[2]
    inquire(house.inquiry, register.consultations(), token, "Wozu?", now)
    assert "Eine Rückfrage ist offen" in house.visitor(("k:1", MandateRole.EDITOR)).get("/desk").text
    other = house.visitor(("c:1", MandateRole.EDITOR), email="stadt@stadt.example")
    assert "Eine Rückfrage" not in other.get("/desk").text
