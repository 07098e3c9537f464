"""The body's page: in which initiatives it is, through whom, and for whom it acts."""

from __future__ import annotations

import re

import pytest

from tests.web.conftest import Reader


@pytest.mark.parametrize(
    ("on", "language", "answer"),
    [
        ("2020-03-31", "de", "Am 31. März 2020 ist die Stadt Neudorf in 1 Initiative, und zwar vertreten."),
        ("2020-03-31", "en", "On 31 March 2020, Stadt Neudorf is in 1 initiative: represented."),
        ("2019-03-31", "de", "Am 31. März 2019 ist die Stadt Neudorf in keiner Initiative."),
    ],
)
def test_answers_in_a_sentence_first(reader: Reader, on: str, language: str, answer: str) -> None:
    assert reader("/bodies/m:2", on=on, lang=language).answer == answer


def test_tells_who_acts_for_it_and_for_whom_it_acts(reader: Reader) -> None:
    municipality = reader("/bodies/m:2", on="2020-03-31").text
    assert "Für sie handelt Kreis Musterland" in municipality
    county = reader("/bodies/k:1", on="2020-03-31").text
    assert "Sie handelt für Gemeinde Östlingen, Stadt Neudorf, Gemeinde Altdorf" in county


def test_a_refused_consent_ends_being_represented(reader: Reader) -> None:
    assert "Gemeinde Altdorf" not in reader("/bodies/k:1", on="2020-07-01").text


def test_draws_a_bar_for_each_stretch_and_fades_what_is_contested(reader: Reader) -> None:
    source = reader("/bodies/k:1", on="2020-03-31").source
    drawing = source[source.index('<svg class="timeline timeline--body"') :]
    drawing = drawing[: drawing.index('<g class="day">')]
    assert re.findall(r"<title>(\w+): ([^<(]+)", drawing) == [
        ("beigetreten", "10. Januar 2020 – 31. Dezember 2022 "),
        ("ausgetreten", "1. Januar 2023 –"),
    ]
    assert 'fill="url(#fade-party)"' in drawing


def test_numbers_in_drawings_have_a_point_in_german_too(reader: Reader) -> None:
    for page in ("/bodies/k:1", "/initiatives/baeche"):
        places = re.findall(r'\b(?:x|x1|cx|width)="([^"]*)%"', reader(page, on="2020-03-31").source)
        assert places
        assert all(re.fullmatch(r"\d+(\.\d+)?", place) for place in places)


def test_a_former_key_finds_the_body(reader: Reader) -> None:
    assert reader("/bodies/nichts").status == 404
    assert reader("/bodies/m:2").title.startswith("Stadt Neudorf")


def test_a_body_in_nothing_says_so(reader: Reader) -> None:
    assert "Keine Urkunde nennt diese Stelle" in reader("/bodies/x:lead", on="2018-01-01").text


def test_links_carry_the_question_along(reader: Reader) -> None:
    assert "/initiatives/baeche?on=2020-03-31&amp;known=2021-01-01" in (
        reader("/bodies/m:2", on="2020-03-31", known="2021-01-01").source
    )


def test_a_broken_date_is_told(reader: Reader) -> None:
    assert reader("/bodies/m:2", known="niemals").status == 400
