"""The what-if page: an act tried out before a reader's eyes, with nothing written."""

from __future__ import annotations

import pytest

from tests.web.conftest import Page, Reader


def tried(reader: Reader, act: str, **fields: str) -> Page:
    """The page with one act tried out."""
    return reader("/initiatives/baeche/what-if", act=act, **fields)


def test_offers_a_form_and_examples(reader: Reader) -> None:
    page = reader("/initiatives/baeche/what-if")
    assert (page.status, page.title) == (200, "Was wäre, wenn …")
    assert "Geschrieben wird nichts" in page.answer
    assert "Die Phase „Planung“ endet ein Jahr später, am 31. Dezember 2021" in page.text
    assert 'href="/initiatives/baeche/what-if?act=phasing&amp;phase=planning&amp;day=2021-12-31"' in page.source


def test_is_linked_from_the_initiative(reader: Reader) -> None:
    assert 'href="/initiatives/baeche/what-if"' in reader("/initiatives/baeche").source


def test_the_county_leaves(reader: Reader) -> None:
    page = tried(reader, "withdrawal", body="Kreis Musterland", day="2020-08-31")
    assert page.answer == "Ab dem 1. September 2020 wären 3 Stellen etwas anderes als bisher."
    assert "Der Kreis Musterland tritt aus der Initiative „Klare Bäche“ zum 31. August 2020 aus." in page.text
    assert "Kreis Musterland beigetreten ausgetreten 1. September 2020 31. Dezember 2022" in page.text
    assert "Stadt Neudorf vertreten durch den Kreis Musterland (Zustimmung nicht belegt) nicht beteiligt" in page.text
    assert 'href="#status-withdrawn"' in page.source
    assert "Der Kreis Musterland vertritt andere, ist aber selbst nicht beteiligt." in page.text


def test_a_municipality_enters_for_a_subject(reader: Reader) -> None:
    page = tried(reader, "accession", body="m:2", day="01.06.2020", subject="wehr")
    assert page.answer == "Ab dem 1. Juni 2020 wäre 1 Stelle etwas anderes als bisher."
    assert "Stadt Neudorf Wehre vertreten durch" in page.text
    assert "beigetreten 2 3 vertreten 2 1" in page.text  # Neudorf is counted once, at its best status


def test_a_phase_ends_a_year_later(reader: Reader) -> None:
    page = tried(reader, "phasing", phase="planning", day="2021-12-31")
    assert page.status == 200
    assert "Die Phase „planning“ dauert bis zum 31. Dezember 2021." in page.text
    assert "Am Stand der Beteiligten würde sich nichts ändern." in page.answer


def test_a_refused_act_names_the_rule(reader: Reader) -> None:
    page = tried(reader, "suspension", body="c:1", day="2020-06-01")
    assert page.status == 200
    assert "So kann das nicht erklärt werden" in page.text
    assert "Austreten oder ruhen lassen kann nur, wer beteiligt ist; die Stadt Großstadt ist es" in page.text


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"act": "withdrawal", "day": "2020-08-31"}, "Bitte eine Stelle nennen"),
        ({"act": "withdrawal", "body": "k:1"}, "Bitte einen Tag nennen"),
        ({"act": "withdrawal", "body": "k:1", "day": "irgendwann"}, "„irgendwann“ ist kein Tag"),
        ({"act": "withdrawal", "body": "<b>", "day": "2020-08-31"}, "ist nicht verzeichnet"),
        ({"act": "withdrawal", "body": "Gemeinde", "day": "2020-08-31"}, "Mehrere Stellen heißen so"),
        ({"act": "phasing", "day": "2020-08-31"}, "Bitte eine Phase wählen"),
        ({"act": "reduction", "body": "k:1", "day": "2020-08-31"}, "Bitte das Thema wählen"),
        (
            {"act": "accession", "body": "m:2", "day": "2020-08-31", "subject": "mond"},
            "Das Thema „mond“ hat die Initiative nicht",
        ),
    ],
)
def test_what_is_missing_or_wrong_is_told_beside_what_was_entered(
    reader: Reader, fields: dict[str, str], fault: str
) -> None:
    page = reader("/initiatives/baeche/what-if", **fields)
    assert page.status == 400
    assert fault in page.text
    assert "<b>" not in page.source.partition("<form")[2].partition("</form>")[0]
    if "body" in fields and "<" not in fields["body"]:
        assert f'value="{fields["body"]}"' in page.source


def test_an_unknown_act_is_no_question_and_an_unknown_initiative_no_page(reader: Reader) -> None:
    assert reader("/initiatives/baeche/what-if", act="rubbish").status == 200
    assert reader("/initiatives/nichts/what-if").status == 404


def test_nothing_is_written(reader: Reader) -> None:
    before = reader("/initiatives/baeche", on="2020-09-01").text
    tried(reader, "withdrawal", body="k:1", day="2020-08-31")
    assert reader("/initiatives/baeche", on="2020-09-01").text == before


def test_speaks_english(reader: Reader) -> None:
    page = tried(reader, "withdrawal", body="k:1", day="2020-08-31", lang="en")
    assert page.answer == "From 1 September 2020, 3 bodies would be something else than so far."
    assert "Only tried out; nothing was written." in page.text


def test_leads_to_the_letter_with_what_was_tried(reader: Reader) -> None:
    tried = reader("/initiatives/baeche/what-if", act="withdrawal", body="k:1", day="2022-08-31")
    assert "/prepare?act=exit&amp;initiative=baeche&amp;body=k%3A1&amp;last_day=2022-08-31" in tried.source
    assert "Das Schreiben dazu vorbereiten" not in reader("/initiatives/baeche/what-if").text
