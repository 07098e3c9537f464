"""The page of effort and benefit: the answer first, then charts with tables, words, standing and decision."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

import pytest

from beitritt.project import inquiry
from beitritt.register.interchange import JsonObject
from beitritt.web.review.effort_charts import MOST_SERIES, ROW_HEIGHT, bars
from tests.web import sample
from tests.web.conftest import Page, Reader

ADDRESS = "/initiatives/baeche/reviews/k:1"


@pytest.fixture
def review(reader: Reader) -> Reader:
    """A reader of a register in which effort, benefit and a review are recorded."""
    sample.evaluate(inquiry.inquiry().ledger, inquiry.records())
    return reader


def test_the_first_sentence_answers(review: Reader) -> None:
    assert review(ADDRESS).answer == (
        "Von 2020 bis 2021 hat der Kreis Musterland 731 Stunden, durchschnittlich 0,25 Stellen und "
        "1.240,50\N{NO-BREAK SPACE}€ eingesetzt; 1 von 1 Zielen ist erreicht. "
        "Entscheidung vom 1. August 2022: austreten."
    )
    assert review(ADDRESS, lang="en").answer.endswith("1 of 1 targets is reached. Decision of 1 August 2022: leave.")


def test_the_tables_say_what_the_charts_draw(review: Reader) -> None:
    page = review(ADDRESS)
    assert "Umweltamt 2020 366 – –" in page.text
    assert "Umweltamt 2021 365 – –" in page.text
    assert "ohne Angabe 2021 – 0,5 1.240,50" in page.text
    assert "zusammen – 731 0,25 1.240,50" in page.text
    assert re.findall(r'<text class="chart__amount"[^>]*>([^<]+)<', page.source) == [
        "366 Stunden", "365 Stunden", "0,5 Stellen", "1.240,50\N{NO-BREAK SPACE}€",
    ]  # fmt: skip
    assert "1 Eintrag reicht" not in page.text
    assert "Quelle: Zeiterfassung <1>." in page.text


def test_an_indicator_is_drawn_against_its_target_and_told_in_a_table(review: Reader) -> None:
    page = review(ADDRESS)
    assert page.source.count('class="progress__dot"') == 2
    assert page.source.count('class="progress__target"') == 1
    assert "Ufer · Ziel: mindestens 40 Stück · Ausgangswert: 12 Stück" in page.text
    assert "31. Dezember 2021 42,5 Stück Labor" in page.text
    assert "Alle Wehre werden gemeinsam gepflegt." in page.text


def test_the_decision_stands_with_reasons_and_the_letter_that_follows(review: Reader) -> None:
    page = review(ADDRESS)
    assert "Rechtfertigt der bisherige Verlauf das Engagement noch?" in page.text
    assert "Entscheidung: austreten" in page.text
    assert "Die Arbeit ist <getan>." in page.text
    assert '<a href="/instruments/austritt">Austritt</a>' in page.source


def test_another_period_has_its_own_figures_and_no_decision(review: Reader) -> None:
    page = review(ADDRESS, **{"from": "01.07.2020", "until": "30.06.2021"})
    assert page.answer.startswith("Von Juli 2020 bis Juni 2021 hat der Kreis Musterland 365 Stunden")
    assert "1 ist nicht gemessen" in page.answer
    assert "noch nicht entschieden" in page.text
    assert "Einträge reichen über den Zeitraum" in page.text
    assert "1. Januar 2020 – 31. Dezember 2021" in page.text


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"from": "2021", "until": "2020"}, "Der Zeitraum endet, bevor er beginnt"),
        ({"from": "gestern", "until": "2020"}, "„gestern“ ist kein Datum"),
        ({"from": "2021"}, "ist kein Datum"),
    ],
)
def test_what_is_no_period_is_told_beside_the_field_and_keeps_what_was_entered(
    review: Reader, given: dict[str, str], words: str
) -> None:
    page = review(ADDRESS, **given)
    assert page.status == 400
    assert words in page.text
    assert f'value="{given["from"]}"' in page.source
    assert 'aria-invalid="true"' in page.source


def test_where_nothing_is_recorded_the_page_says_so(reader: Reader) -> None:
    page = reader(ADDRESS)
    assert page.status == 200
    assert page.answer == "Für diese Stelle ist weder Aufwand noch Nutzen verzeichnet."
    assert reader("/initiatives/nichts/reviews/k:1").status == 404
    assert reader("/initiatives/baeche/reviews/nichts").status == 404


def test_the_pages_of_initiative_and_body_lead_there_where_there_is_anything(reader: Reader) -> None:
    link = f'<a href="{ADDRESS}">'
    assert link not in reader("/initiatives/baeche", on="2020-03-31").source
    sample.evaluate(inquiry.inquiry().ledger, inquiry.records())
    assert f"{link}Kreis Musterland</a>" in reader("/initiatives/baeche", on="2020-03-31").source
    assert f"{link}Klare Bäche</a>" in reader("/bodies/k:1", on="2020-03-31").source
    assert link not in reader("/bodies/m:1", on="2020-03-31").source


def test_figures_that_came_after_the_decision_are_told(review: Reader) -> None:
    records = inquiry.records()
    held = records.get("review", "r1")
    assert held is not None
    before: JsonObject = {"evidence": {"total": {"hours": "700.00"}, "indicators": []}}
    records.put("review", "r1", "baeche", "k:1", held.line | before)
    assert "Seit der Entscheidung" in review(ADDRESS).text


def said(amount: Decimal) -> str:
    """An amount as the chart writes it."""
    return f"{amount} h"


def test_bars_share_the_width_of_the_largest_year() -> None:
    chart = bars([("2020", "b", Decimal(10)), ("2019", "a", Decimal(30)), ("2019", "b", Decimal(10))], said)
    assert chart is not None
    assert [(bar.name, bar.top, bar.amount) for bar in chart.bars] == [
        ("2019", 0, "40 h"),
        ("2020", ROW_HEIGHT, "10 h"),
    ]
    assert [(part.left, part.width, part.series, part.title) for part in chart.bars[0].parts] == [
        (0.0, 75.0, 1, "a: 30 h"), (75.0, 25.0, 2, "b: 10 h"),
    ]  # fmt: skip
    assert [(part.left, part.width, part.series) for part in chart.bars[1].parts] == [(0.0, 25.0, 2)]
    assert chart.legend == ((1, "a"), (2, "b"))


def test_nothing_is_drawn_of_nothing_and_the_smallest_parts_share_a_pattern() -> None:
    assert bars([("2020", "a", Decimal(0))], said) is None
    many = bars([("2020", f"unit {number}", Decimal(100 - number)) for number in range(9)], said)
    assert many is not None
    assert [number for number, _ in many.legend] == [1, 2, 3, 4, 5, MOST_SERIES]
    assert many.legend[-1][1] == "unit 5, unit 6, unit 7, unit 8"


def test_a_page_names_its_parts_in_order(review: Reader) -> None:
    page: Page = review(ADDRESS)
    levels = [int(level) for level in re.findall(r"<h([1-6])", page.source)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert "style=" not in page.source
