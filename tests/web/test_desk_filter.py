"""The desk narrowed: by body, initiative, kind and text, in pages, with a lasting address and links into the work."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from beitritt.procedures.receive import receive
from beitritt.register.mandates import MandateRole
from tests.web.house import LETTER, House, Visitor
from tests.web.test_submission import COVER

if TYPE_CHECKING:
    from beitritt.register.submissions import Submission


def letter(house: House, name: str, body: str = "x:lead") -> Submission:
    """A letter of its own content on a desk."""
    return receive(house.inbox, f"{LETTER}{name}".encode(), name, datetime.now(UTC), body)


@pytest.fixture
def lead(house: House) -> Visitor:
    """The lead's office, in November 2020."""
    return house.visitor(("x:lead", MandateRole.LEAD_OFFICE))


@pytest.fixture(autouse=True)
def november(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beitritt.web.register.today", lambda: date(2020, 11, 1))


def test_each_kind_can_be_seen_alone(lead: Visitor, house: House) -> None:
    letter(house, "brief.txt")
    everything = lead.get("/desk")
    assert "brief.txt" in everything.text
    assert "#finding-" in everything.source
    assert "<time" in everything.source
    letters, findings, dates = (lead.get(f"/desk?kind={kind}") for kind in ("letters", "findings", "deadlines"))
    assert ("brief.txt" in letters.text, "#finding-" in letters.source) == (True, False)
    assert "<time" not in letters.source
    assert ("brief.txt" in findings.text, "#finding-" in findings.source) == (False, True)
    assert ("brief.txt" in dates.text, "<time" in dates.source) == (False, True)
    assert '<option value="letters" selected>' in letters.source


def test_text_is_looked_for_in_all_columns(lead: Visitor, house: House) -> None:
    for name in ("Altdorf Beitritt.txt", "Neudorf Austritt.txt"):
        letter(house, name)
    page = lead.get("/desk?text=AUSTRITT+neudorf")
    assert "Neudorf Austritt.txt" in page.text
    assert "Altdorf Beitritt.txt" not in page.text
    nothing = lead.get("/desk?text=gibtesnicht")
    assert nothing.answer == "Zu dieser Auswahl gibt es nichts."
    assert "Alles zeigen" in nothing.text


def test_an_initiative_shows_what_is_about_it(lead: Visitor, house: House) -> None:
    kept = letter(house, "zugeordnet.txt")
    letter(house, "unklar.txt")
    lead.post(f"/desk/review/{kept.id}/cover", f"/desk/review/{kept.id}", **COVER)
    page = lead.get("/desk?initiative=baeche")
    assert "zugeordnet.txt" in page.text
    assert "unklar.txt" not in page.text
    assert "unklar.txt" in lead.get("/desk?initiative=fremd").text  # no initiative: as if nothing had been chosen


def test_many_letters_come_in_pages_and_the_choice_is_kept_from_one_to_the_next(lead: Visitor, house: House) -> None:
    for number in range(30):
        letter(house, f"brief-{number:02}.txt")
    first = lead.get("/desk?kind=letters&text=brief")
    assert 'Zu prüfen <span class="desk__count">30' in first.source
    assert "brief-24.txt" in first.text
    assert "brief-25.txt" not in first.text
    following = re.search(r'href="(\?[^"]*)" rel="next"', first.source)
    assert following is not None
    assert "kind=letters" in following[1]
    assert "text=brief" in following[1]
    second = lead.get("/desk" + following[1].replace("&amp;", "&"))
    assert "brief-25.txt" in second.text
    assert "brief-24.txt" not in second.text


def test_findings_lead_to_their_place_on_the_initiatives_page(lead: Visitor) -> None:
    anchors = re.findall(r'href="/initiatives/baeche(#finding-\w+)"', lead.get("/desk").source)
    assert anchors
    shown = lead.get("/initiatives/baeche?on=2020-11-01").source
    for anchor in anchors:
        assert f'id="{anchor[1:]}"' in shown


def test_what_waits_longest_stands_first_among_what_is_to_be_answered(lead: Visitor) -> None:
    source = lead.get("/desk?kind=findings").source
    months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    days = [
        date(int(year), months.index(month) + 1, int(day))
        for day, month, year in re.findall(r"· seit (\d+)\. (\w+) (\d{4})", source)
    ]
    assert days
    assert days == sorted(days)


def test_files_that_are_still_read_are_told_with_their_place(lead: Visitor, house: House) -> None:
    from tests.web.house import upload

    page = lead.post("/desk/intake", letters=upload())
    assert f'href="{page.path}">Eine Datei wird noch gelesen' in lead.get("/desk").source
    house.read()
    assert "noch gelesen" not in lead.get("/desk").text


def test_administrators_are_led_to_their_own_desk_and_nobody_else_is(lead: Visitor, house: House) -> None:
    boss = house.visitor((None, MandateRole.ADMINISTRATOR), email="leitung@ministerium.example")
    page = boss.get("/desk")
    assert 'href="/desk/administration"' in page.source
    assert "Sie verwalten das Register" in page.answer
    assert "/desk/administration" not in lead.get("/desk").source
