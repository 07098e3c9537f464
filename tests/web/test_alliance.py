"""The page of a local alliance: needs first, those without a measure before the others; measures; meetings."""

from __future__ import annotations

import re

import pytest

from tests.web import sample
from tests.web.conftest import Reader

PAGE = "/initiatives/baeche/alliance/k:1"


@pytest.fixture
def working(reader: Reader) -> Reader:
    """The sample's register with the work of an alliance."""
    from beitritt.web import register

    with register.consulting() as inquiry:
        sample.ally(inquiry.ledger, register.records())
    return reader


def test_answers_in_a_sentence_and_shows_what_is_unanswered_first(working: Reader) -> None:
    page = working(PAGE)
    assert page.title == "Örtliches Bündnis: Kreis Musterland"
    assert page.answer == "Festgehalten sind 2 Bedarfe; 1 ist ohne Maßnahme. 1 Maßnahme läuft."
    assert re.findall(r'<h3 class="card__title">(Stege|Uferwege[^<]*)', page.source) == ["Stege", "Uferwege &lt;b&gt;"]
    assert "Stege noch ohne Maßnahme" in page.text
    assert "Uferwege <b> für wen Kinder seit Februar 2020 Thema Ufer beantwortet durch Wegebau" in page.text


def test_a_need_leads_to_its_measure(working: Reader) -> None:
    source = working(PAGE).source
    (place,) = re.findall(r'href="#(measure-\d)">Wegebau', source)
    assert re.search(rf'id="{place}">Wegebau', source)


def test_measures_show_what_is_reached_of_what_was_planned(working: Reader) -> None:
    page = working(PAGE, lang="en")
    assert (
        "Wegebau running Gemeinde Östlingen with Stadt Neudorf; Bauhof from 1 March 2020 Meter: 26 of 40" in page.text
    )
    assert "6 of 4 more than planned" in page.text
    assert re.findall(r'class="reach__reached" width="([\d.]+)%"', page.source) == ["100", "65"]


def test_meetings_name_offices_and_black_out_what_could_be_a_person(working: Reader) -> None:
    text = working(PAGE).text
    assert "7. Februar 2020 teilgenommen haben Bauamt; Gemeinde Östlingen Fachleute Gewässerkunde" in text
    assert "18-1235" not in text
    assert "Der Weg wird gebaut" in text


def test_the_pages_of_initiative_and_body_lead_there(working: Reader) -> None:
    assert f'href="{PAGE}">Kreis Musterland' in working("/initiatives/baeche").source
    assert f'href="{PAGE}">Klare Bäche' in working("/bodies/k:1").source
    assert "Örtliche Bündnisse" not in working("/bodies/m:2").text


def test_an_alliance_of_which_nothing_is_recorded_says_so(reader: Reader) -> None:
    assert reader(PAGE).answer == "Von diesem Bündnis ist nichts festgehalten."
    assert reader("/initiatives/baeche/alliance/nobody").status == 404
    assert reader("/initiatives/nichts/alliance/k:1").status == 404
