"""The body's page: in which initiatives it is, through whom, and for whom it acts."""

from __future__ import annotations

import re

import pytest

from tests.web import asking, sample
from tests.web.conftest import Reader


@pytest.fixture
def evaluated(reader: Reader) -> Reader:
    """The reader before a register with effort, benefit and a review."""
    from beitritt.project import inquiry

    sample.evaluate(inquiry.inquiry().ledger, inquiry.records())
    return reader


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
    text = reader("/bodies/k:1", on="2020-07-01").text
    acting = text[text.index("Sie handelt für") :]
    assert "Gemeinde Altdorf" not in acting[: acting.index("Was kommt")]


def drawn(source: str) -> str:
    """The source of the time line."""
    drawing = source[source.index('<svg class="timeline timeline--body"') :]
    return drawing[: drawing.index('<g class="day">')]


def test_draws_a_bar_for_each_stretch_with_the_ends_of_being_bound(reader: Reader) -> None:
    drawing = drawn(reader("/bodies/k:1", on="2020-03-31").source)
    assert re.findall(r"<title>(\w+): ([^<(]+)<", drawing) == [
        ("beigetreten", "10. Januar 2020 – 31. Dezember 2022"),
        ("ausgetreten", "1. Januar 2023 –"),
    ]
    assert "gebunden bis 31. Dezember 2020, umstritten" in drawing
    assert "bound--contested" in drawing
    assert "linearGradient" not in drawing  # the withdrawal settled when it ended


def test_what_is_contested_and_not_settled_fades_from_the_first_end_that_is_named(office: asking.Office) -> None:
    drawing = drawn(office.get("/bodies/k:1?on=2020-03-31").source)
    assert "(Ende umstritten)" in drawing
    (bar,) = re.findall(r'<svg x="([\d.]+)%" width="([\d.]+)%" y="21"', drawing)
    (mark,) = re.findall(r'class="bound bound--contested" x="([\d.]+)%"', drawing)
    (fade,) = re.findall(r'<stop offset="([\d.]+)%" class="stop--party"/>', drawing)
    assert float(fade) == pytest.approx(100 * (float(mark) - float(bar[0])) / float(bar[1]), abs=0.1)
    assert 'class="onward"' in drawing  # and no end is known


def test_the_signs_that_occur_are_explained_in_words(reader: Reader) -> None:
    settled = reader("/bodies/k:1", on="2020-03-31").text
    assert "Stand am 31. März 2020" in settled
    assert "gebunden bis, umstritten" in settled
    assert "der Balken läuft aus" not in settled


@pytest.fixture
def cut_back(reader: Reader) -> Reader:
    """The reader before a city that was bound until the end of 2020 and has used its right to cut back."""
    from beitritt.project import inquiry

    reserved: list[dict[str, object]] = [
        {"kind": "reservation", "right": right, "modality": "reserved"} for right in ("reduce", "withdraw")
    ]
    lines: tuple[dict[str, object], ...] = (
        {
            "type": "initiative", "key": "hecken", "name": "Hecken", "lead": "x:lead",
            "subjects": [{"key": "feld", "name": "Feld"}, {"key": "weg", "name": "Weg"}],
        },
        sample.instrument(
            "hecken-bedingungen", "x:lead", "2020-01-01", {"kind": "terms", "binding": {"until": "2021-01-01"}},
            initiative="hecken",
        ),
        sample.instrument(
            "hecken-beitritt", "c:1", "2020-02-01", {"kind": "accession"},
            *reserved, initiative="hecken",
        ),
        sample.instrument(
            "hecken-reduzierung", "c:1", "2021-06-01", {"kind": "invocation", "of": "hecken-beitritt#1"},
            {"kind": "reduction", "scope": ["feld"]}, initiative="hecken",
        ),
        sample.instrument(
            "hecken-widerspruch", "x:lead", "2020-03-01",
            {"kind": "response", "to": "hecken-beitritt#2", "value": "objected"}, initiative="hecken",
        ),
    )  # fmt: skip
    sample.fill(inquiry.inquiry().ledger, lines)
    return reader


def cells(reader: Reader, on: str) -> list[dict[str, str]]:
    """The rows of the table of standings, each cell's words by its column."""
    found = reader("/bodies/c:1", on=on).source
    rows = re.findall(r'<th role="rowheader"(.*?)<td role="cell" data-label="Begründung"', found, re.DOTALL)
    return [
        {name: " ".join(re.sub(r"<[^>]+>", " ", text).split()) for name, text in re.findall(
            r'<td role="cell"[^>]* data-label="([^"]+)">(.*?)</td>', row, re.DOTALL)}
        for row in rows
    ]  # fmt: skip


def test_a_bond_that_is_over_is_said_to_be(cut_back: Reader) -> None:
    assert [row["gebunden bis"] for row in cells(cut_back, "2020-12-31")] == ["31. Dezember 2020"]
    assert [row["gebunden bis"] for row in cells(cut_back, "2021-01-01")] == ["31. Dezember 2020 (vorbei)"]
    drawings = [drawn(cut_back("/bodies/c:1", on=day).source) for day in ("2020-12-31", "2021-01-01")]
    assert [re.findall(r"<title>((?:war )?gebunden bis [^<]+)<", drawing)[0] for drawing in drawings] == [
        "gebunden bis 31. Dezember 2020", "war gebunden bis 31. Dezember 2020",
    ]  # fmt: skip


def test_an_objected_right_is_said_to_have_no_effect(cut_back: Reader) -> None:
    (row,) = cells(cut_back, "2021-01-01")
    assert row["Vorbehalte"].endswith(
        "Austritt noch nicht ausgeübt; Widerspruch: Federführung (solange er besteht, wirkt der Vorbehalt zwischen "
        "beiden nicht)"
    )
    card = cut_back("/instruments/hecken-beitritt").text
    assert "Widerspruch: Ministerium für Gewässer (solange er besteht, wirkt der Vorbehalt zwischen" in card


def test_where_it_is_not_in_only_rights_that_still_hold_are_shown(cut_back: Reader) -> None:
    inside, outside = cells(cut_back, "2021-07-01")
    assert inside["Vorbehalte"].startswith("Reduzierung ausgeübt und vollzogen am 1. Juni 2021")
    assert outside["Status"].startswith("nicht beteiligt")
    assert outside["Vorbehalte"].startswith("Austritt noch nicht ausgeübt")


def test_fading_is_explained_in_words(office: asking.Office) -> None:
    assert "der Balken läuft aus" in office.get("/bodies/k:1?on=2020-03-31").text


def test_every_status_in_the_drawing_has_its_shape(reader: Reader) -> None:
    assert re.findall(r'<use class="bar__sign [^"]*" href="#status-(\w+)"', drawn(reader("/bodies/k:1").source)) == [
        "party",
        "withdrawn",
    ]


def test_tells_effort_and_benefit_in_a_line(evaluated: Reader) -> None:
    text = evaluated("/bodies/k:1", on="2020-03-31").text
    line = text[text.index("Aufwand und Nutzen") :]
    assert "731 Stunden" in line
    assert "Entscheidung vom 1. August 2022" in line


def test_lists_the_documents_by_it_to_it_and_about_it(reader: Reader) -> None:
    source = reader("/bodies/m:2", on="2020-03-31").source
    listed = source[source.index('id="documents"') :]
    assert re.findall(r'href="/instruments/([^"?#]+)\?on=2020-03-31"', listed) == ["austritt", "brief-1"]
    county = reader("/bodies/k:1").source
    listed = county[county.index('id="documents"') :]
    found = re.findall(r'<li><a href="/instruments/([^"?#]+)"', listed)
    assert found == ["austritt", "nein-m3", "brief-1"]


def test_the_lasting_address_names_day_and_knowledge_and_gives_the_same(reader: Reader) -> None:
    page = reader("/bodies/m:2", on="2020-03-31")
    address = re.search(r'class="lasting__address" href="http://localhost([^"]+)"', page.source)
    assert address is not None
    parameters = dict(part.split("=") for part in address[1].replace("&amp;", "&").partition("?")[2].split("&"))
    assert parameters["on"] == "2020-03-31"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", parameters["known"])
    again = reader("/bodies/m:2", **parameters)
    assert again.answer == page.answer
    assert f'href="http://localhost{address[1]}"' in again.source


def test_the_state_of_knowledge_is_written_out(reader: Reader) -> None:
    told = "Beantwortet nach dem Wissensstand vom {}."
    assert told.format("1. Januar 2021") in reader("/bodies/m:2", known="2021-01-01").text
    assert told.format("1. Januar 2021, 13:30 Uhr") in reader("/bodies/m:2", known="2021-01-01T12:30:00Z").text


def test_numbers_in_drawings_have_a_point_in_german_too(reader: Reader) -> None:
    for page in ("/bodies/k:1", "/initiatives/baeche"):
        places = re.findall(r'\b(?:x|x1|cx|width)="([^"]*)%"', reader(page, on="2020-03-31").source)
        assert places
        assert all(re.fullmatch(r"\d+(\.\d+)?", place) for place in places)


def test_a_former_key_finds_the_body(reader: Reader) -> None:
    assert reader("/bodies/nichts").status == 404
    assert reader("/bodies/m:2").title.startswith("Stadt Neudorf")


def test_a_body_in_nothing_says_so(reader: Reader) -> None:
    assert "war diese Stelle an keiner Initiative beteiligt" in reader("/bodies/x:lead", on="2018-01-01").text


def test_the_lead_is_told_as_such_with_its_letters_though_it_is_in_nothing(reader: Reader) -> None:
    page = reader("/bodies/x:lead")
    assert "in keiner Initiative" in page.answer
    assert "Federführend für: Klare Bäche" in page.text
    assert "war diese Stelle an keiner Initiative beteiligt" in page.text
    documents = page.text.partition("Urkunden von ihr, an sie und über sie")[2]
    assert "1. Dezember 2019 Ministerium für Gewässer Bedingungen" in documents
    assert "10. Januar 2020 Kreis Musterland" in documents  # addressed to it
    assert "Federführend" not in reader("/bodies/k:1").text


def test_who_rests_with_its_representative_is_not_said_to_rest_through_it(reader: Reader) -> None:
    from beitritt.project import inquiry

    pause = sample.instrument("pause", "k:1", "2021-02-01", {"kind": "suspension"})
    sample.fill(inquiry.inquiry().ledger, (pause,))
    text = reader("/bodies/m:2", on="2021-03-01").text
    assert "ruht, vertreten durch Kreis Musterland" in text
    assert "ruht durch" not in text


def test_links_carry_the_question_along(reader: Reader) -> None:
    assert "/initiatives/baeche?on=2020-03-31&amp;known=2021-01-01" in (
        reader("/bodies/m:2", on="2020-03-31", known="2021-01-01").source
    )


def test_a_broken_date_is_told(reader: Reader) -> None:
    assert reader("/bodies/m:2", known="niemals").status == 400


def test_its_papers_are_among_what_can_be_taken_along(reader: Reader) -> None:
    export = reader("/bodies/k:1", on="2020-03-31").source.partition('<p class="export">')[2].partition("</p>")[0]
    assert "Bericht zum Ausdrucken (PDF)" in export
    assert "Bescheinigung über den Stand in „Klare Bäche“ (PDF)" in export


def test_a_letter_for_it_can_be_prepared(reader: Reader) -> None:
    assert 'href="/prepare?body=k%3A1"' in reader("/bodies/k:1").source
    asked = reader("/prepare", body="k:1", act="exit", initiative="baeche")
    assert "Kreis Musterland" in asked.text
