"""The initiative's page: a sentence first, then the table with reasons, on any day and as known on any day."""

from __future__ import annotations

import json
import re

import pytest

from tests.web.conftest import Reader

PAGE = "/initiatives/baeche"


def test_answers_in_a_sentence_first(reader: Reader) -> None:
    assert reader(PAGE, on="2020-03-31").answer == (
        "Am 31. März 2020 ist 1 Kreis beigetreten; 3 Gemeinden sind durch ihn vertreten, 0 Zustimmungen sind belegt. "
        "Wie lange er gebunden ist, ist umstritten."
    )


def test_answers_in_english_where_the_reader_chose_it(reader: Reader) -> None:
    page = reader(PAGE, on="2020-03-31", lang="en")
    assert page.answer == (
        "On 31 March 2020, 1 county is a party; 3 municipalities are represented by it, 0 consents are evidenced. "
        "How long it is bound is contested."
    )
    assert '<html lang="en">' in page.source


def test_keeps_the_readers_language_for_the_next_page(reader: Reader) -> None:
    assert '<html lang="de">' in reader("/").source
    assert "Cookie" in reader("/", lang="en").headers["Vary"]
    assert '<html lang="en">' in reader(PAGE).source


def test_what_the_browser_prefers_is_no_choice(reader: Reader) -> None:
    assert '<html lang="de">' in reader("/", lang="fr").source


def test_the_day_decides(reader: Reader) -> None:
    assert "ausgetreten" in reader(PAGE, on="2023-01-01").answer
    assert "ausgetreten" not in reader(PAGE, on="2022-12-31").answer


def test_a_day_may_be_written_as_germans_do(reader: Reader) -> None:
    assert reader(PAGE, on="31.3.2020").answer.startswith("Am 31. März 2020 ist 1 Kreis")


def test_what_was_not_yet_known_makes_no_difference(reader: Reader) -> None:
    page = reader(PAGE, on="2023-01-01", known="2020-12-31")
    assert "ausgetreten" not in page.answer
    assert "Beantwortet nach dem Wissensstand vom 31. Dezember 2020" in page.text


def test_a_state_of_knowledge_may_be_typed_as_germans_write_days(reader: Reader) -> None:
    for known in ("31.12.2020", "31. 12. 2020"):
        page = reader(PAGE, on="1. 1. 2023", known=known)
        assert "Beantwortet nach dem Wissensstand vom 31. Dezember 2020" in page.text
        assert " Uhr" not in page.text


def test_before_anything_was_known_the_answer_is_empty(reader: Reader) -> None:
    assert reader(PAGE, on="2020-03-31", known="2000-01-01").answer == (
        "Am 31. März 2020 ist niemand beteiligt; vermerkt ist noch keine Erklärung."
    )


def test_every_row_brings_its_reasons_with_links_to_the_words(reader: Reader) -> None:
    source = reader(PAGE, on="2020-03-31").source
    assert source.count('<tr role="row" class="why">') == source.count('<details class="because">') == 4
    assert 'href="/instruments/brief-1?on=2020-03-31#w0"' in source
    assert "der Kreis Musterland tritt dem Bündnis Klare Bäche bei" in source


def test_a_subject_narrows_the_answer(reader: Reader) -> None:
    assert "2 Gemeinden sind" in reader(PAGE, on="2020-12-31", subject="wehr").answer
    assert "1 Gemeinde beigetreten" in reader(PAGE, on="2020-12-31", subject="ufer").answer


def test_an_answer_about_one_subject_says_so_beside_it(reader: Reader) -> None:
    text = reader(PAGE, on="2020-12-31", subject="ufer").text
    assert "Gefragt ist nur nach dem Thema Ufer." in text
    assert "Gefragt ist nach dem 31. Dezember 2020. Zum Thema Ufer: 1 Kreis" in text
    assert "nur nach dem Thema" not in reader(PAGE, on="2020-12-31").text


def test_a_status_and_a_name_narrow_the_table_but_not_the_answer(reader: Reader) -> None:
    page = reader(PAGE, on="2020-03-31", status="represented", name="ostlingen")
    table = page.source[page.source.index('<table class="standings"') :]
    assert "Gemeinde Östlingen" in table
    assert "Stadt Neudorf" not in table[: table.index("</table>")]
    assert "1 Kreis beigetreten" in page.answer


def test_the_matrix_shows_every_body_on_every_subject(reader: Reader) -> None:
    source = reader(PAGE, on="2020-12-31").source
    matrix = source[source.index('<table class="matrix"') : source.index('<dl class="by-subject"')]
    row = matrix[matrix.index("Gemeinde Östlingen") :]
    assert re.findall(r"#status-(\w+)", row[: row.index("</tr>")]) == ["party", "represented"]


def test_findings_are_counted_and_told(reader: Reader) -> None:
    text = reader(PAGE, on="2020-03-31").text
    assert "1 umstrittene Bindung" in text
    assert "1 unbeantwortete Bitte" in text
    assert "3 nicht belegte Zustimmungen" in text
    assert "Befunde 5 " in text  # not the three kinds of them


def test_whoever_has_rows_of_several_subjects_has_what_is_left_named_as_such(reader: Reader) -> None:
    table = reader(PAGE, on="2020-12-31").text.partition("Stand der Stellen")[2]
    own, rest = re.findall(r"Thema: (Ufer|alles Übrige)", table)[:2]
    assert (own, rest) == ("Ufer", "alles Übrige")
    assert "alles Übrige" not in reader(PAGE, on="2020-03-31").text.partition("Stand der Stellen")[2]


def test_who_is_out_is_not_said_to_lack_a_word_on_being_bound(reader: Reader) -> None:
    table = reader(PAGE, on="2023-01-01").text.partition("Stand der Stellen")[2]
    assert "ausgetreten 1. Januar 2023 – " in table


def test_terms_stand_side_by_side_with_their_sources(reader: Reader) -> None:
    text = reader(PAGE, on="2020-03-31").text
    assert "Rundschreiben" in text
    assert "erbeten, unbeantwortet" in text


def test_what_comes_is_told_before_it_holds(reader: Reader) -> None:
    text = reader(PAGE, on="2022-12-31").text
    assert "1. Januar 2023 Austritt Kreis Musterland" in text


def test_steps_lead_from_act_to_act_without_javascript(reader: Reader) -> None:
    page = reader(PAGE, on="2020-05-01")
    assert "Nächstes Ereignis: 1. Juni 2020" in page.text
    assert 'href="?on=2020-06-01"' in page.source


def test_the_same_answer_as_json(reader: Reader) -> None:
    found = json.loads(reader("/initiatives/baeche.json", on="2020-03-31").source)
    assert found["coverage"] == {"party": 1, "represented": 3}
    assert found["on"] == "2020-03-31"


def test_json_says_what_is_wrong(reader: Reader) -> None:
    page = reader("/initiatives/baeche.json", on="gestern")
    assert page.status == 400
    assert "gestern" in json.loads(page.source)["faults"]["on"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "„2020-02-30“ ist kein Tag. Bitte Tag, Monat und Jahr angeben"),
        ("en", "'2020-02-30' is not a day. Please"),
    ],
)
def test_a_broken_date_is_told_with_what_to_do_and_kept_in_the_form(reader: Reader, language: str, told: str) -> None:
    page = reader(PAGE, on="2020-02-30", known="2021-05-05", lang=language)
    assert page.status == 400
    assert told in page.text
    assert 'value="2020-02-30"' in page.source
    assert 'value="2021-05-05"' in page.source


def test_both_dates_may_be_broken(reader: Reader) -> None:
    page = reader(PAGE, on="x", known="<b>y</b>")
    assert page.status == 400
    assert "<b>y</b>" not in page.source
    assert "„x“ ist kein Tag" in page.text
    assert "„<b>y</b>“ ist kein Zeitpunkt" in page.text


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_of_all_have_a_page(reader: Reader, day: str) -> None:
    for page in (PAGE, "/bodies/k:1", "/bodies/m:1", f"{PAGE}/because/m:1"):
        assert reader(page, on=day).status == 200


def test_an_unknown_initiative_is_not_found(reader: Reader) -> None:
    page = reader("/initiatives/nichts")
    assert (page.status, page.title) == (404, "Nicht gefunden")
    assert "„nichts“ ist nicht verzeichnet" in page.text


def test_an_unknown_initiative_is_answered_with_the_one_that_may_be_meant(reader: Reader) -> None:
    page = reader("/initiatives/beche")
    assert page.status == 404
    assert "Meinten Sie „baeche“ (Klare Bäche)? " in page.text + " "
    assert "?." not in page.text


def test_an_unknown_subject_is_told_without_the_command_lines_option(reader: Reader) -> None:
    page = reader(PAGE, subject="nichts", lang="en")
    assert page.status == 404
    assert "no subject 'nichts'" in page.text
    assert "--subject" not in page.text


def test_reasons_have_a_page_and_a_fragment(reader: Reader) -> None:
    page = reader(f"{PAGE}/because/m:2", on="2020-03-31")
    assert page.title == "Warum Stadt Neudorf?"
    assert "Regel: " in page.text
    fragment = reader(f"{PAGE}/because/m:2", on="2020-03-31", fragment="1").source
    assert fragment.startswith("<ol")
    assert fragment.strip() in page.source
