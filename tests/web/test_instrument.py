"""The instrument's page: the letter without persons beside its statements, what became of it, its place."""

from __future__ import annotations

import html
import re

from tests.web.conftest import Page, Reader
from tests.web.sample import SAYINGS

PERSONS = ("Beispiel\n", "Mustermann", "Beispielhausen", "Frau Beispiel", "05999", "18-12", "erika", "Max von")


def letter(page: Page) -> str:
    """The source of the letter."""
    start = page.source.index('<div class="letter"')
    return page.source[start : page.source.index("</section>", start)]


def words(page: Page) -> dict[str, str]:
    """The words of each statement that are marked in the letter, by the number of the statement."""
    found = re.findall(r'class="words" href="[^"]*" data-statements="(\d+)">(.*?)</a>', letter(page), re.DOTALL)
    return {number: html.unescape(text) for number, text in found}


def test_marks_exactly_the_words_of_each_statement(reader: Reader) -> None:
    assert words(reader("/instruments/brief-1")) == {
        str(number): saying for number, saying in enumerate(SAYINGS.values())
    }


def test_words_and_cards_point_at_each_other_without_javascript(reader: Reader) -> None:
    source = reader("/instruments/brief-1").source
    for number in range(3):
        assert f'id="w{number}"' in source
        assert f'href="#w{number}"' in source
        assert f'id="s{number}"' in source
        assert f'href="#s{number}"' in source


def test_a_statement_without_words_has_a_card_all_the_same(reader: Reader) -> None:
    page = reader("/instruments/brief-1")
    assert 'id="s3"' in page.source
    assert "ohne Wortlaut" in page.text


def test_persons_are_blacked_out_and_it_says_so(reader: Reader) -> None:
    page = reader("/instruments/brief-1")
    assert [person for person in PERSONS if person in html.unescape(page.source)] == []
    assert "Namen, Telefonnummern und E-Mail-Adressen von Personen sind geschwärzt." in page.text
    assert "Landrat" in page.text


def test_the_letter_is_text_and_never_markup(reader: Reader) -> None:
    assert "&lt;i&gt;jederzeit&lt;/i&gt;" in reader("/instruments/brief-1").source


def test_no_page_shows_a_person(reader: Reader) -> None:
    for address in ("/initiatives/baeche", "/bodies/k:1", "/initiatives/baeche/because/m:2"):
        source = html.unescape(reader(address, on="2020-03-31").source)
        assert [person for person in PERSONS if person in source] == []


def test_tells_its_dates_and_where_they_come_from(reader: Reader) -> None:
    text = reader("/instruments/brief-1").text
    assert "Datiert 10. Januar 2020" in text
    assert "Aufgenommen 10. Januar 2020, 11:00 Uhr (aus einem älteren Register übernommen)" in text
    assert "Hinterlegt 5. Januar 2026, 10:00 Uhr" in text


def test_an_annulled_letter_points_to_what_annulled_it(reader: Reader) -> None:
    page = reader("/instruments/irrtum")
    assert "Aufgehoben durch das Schreiben vom 1. März 2020" in page.text
    assert 'href="/instruments/aufhebung#w0"' in page.source
    assert "statement--struck" in page.source
    assert "statement--struck" not in reader("/instruments/beitritt-m1").source


def test_a_letter_without_text_says_so(reader: Reader) -> None:
    assert "Der Wortlaut liegt dem Register nicht vor." in reader("/instruments/beitritt-m1").text


def test_shows_its_place_in_the_chain(reader: Reader) -> None:
    first, second = reader("/instruments/brief-1"), reader("/instruments/bedingungen")
    own = re.findall(r"<code>([0-9a-f]{64})</code>", first.source)[0]
    assert f"<code>{own}</code>" in second.source


def test_an_unknown_instrument_is_not_found(reader: Reader) -> None:
    page = reader("/instruments/nichts", lang="en")
    assert page.status == 404
    assert "The instrument 'nichts' is not in the register." in page.text
