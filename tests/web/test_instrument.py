"""The instrument's page: the letter without persons beside its statements, what became of it, its place."""

from __future__ import annotations

import html
import re

import pytest

from beitritt.project import inquiry
from beitritt.web.statement_cards import _ground
from beitritt.web.words import page_words
from tests.web.conftest import Page, Reader
from tests.web.sample import GROUP, SAYINGS, fill, instrument

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


def test_the_words_of_a_statement_that_no_longer_stands_are_struck_in_the_letter(reader: Reader) -> None:
    ledger = inquiry.inquiry().ledger
    correction: dict[str, object] = {"kind": "correction", "of": "brief-1#2"}
    fill(ledger, (instrument("berichtigung", "k:1", "2020-02-01", correction),))
    page = letter(reader("/instruments/brief-1"))
    assert re.findall(r"<s>(.*?)</s>", page, re.DOTALL) == [SAYINGS["reservation"]]
    assert '<span class="kern-sr-only">berichtigt: </span><s>' in page
    assert "<s>" not in letter(reader("/instruments/brief-1", known="2020-01-20"))


def test_a_letter_without_text_says_so(reader: Reader) -> None:
    assert "Der Wortlaut liegt dem Register nicht vor." in reader("/instruments/beitritt-m1").text


def test_shows_its_place_in_the_chain(reader: Reader) -> None:
    first, second = reader("/instruments/brief-1"), reader("/instruments/bedingungen")
    own = re.findall(r"<code>([0-9a-f]{64})</code>", first.source)[0]
    assert f"<code>{own}</code>" in second.source


def test_what_annuls_points_back_to_what_it_annuls(reader: Reader) -> None:
    page = reader("/instruments/aufhebung")
    assert "Dieses Schreiben ändert ein anderes Aufgehoben: Schreiben vom 1. Februar 2020" in page.text
    assert 'href="/instruments/irrtum"' in page.source
    assert "ändert ein anderes" not in reader("/instruments/irrtum").text


def test_a_strike_is_shown_as_known_then(reader: Reader) -> None:
    before = reader("/instruments/irrtum", known="2020-02-15")
    assert "statement--struck" not in before.source
    assert "Beantwortet nach dem Wissensstand vom 15. Februar 2020." in before.text
    assert "statement--struck" in reader("/instruments/irrtum", known="2020-03-15").source
    assert "lag das Schreiben dem Register noch nicht vor" in reader("/instruments/irrtum", known="2020-01-15").text


def test_links_carry_day_and_knowledge_along(reader: Reader) -> None:
    source = reader("/instruments/irrtum", on="2020-05-01", known="2020-06-01").source
    carried = "?on=2020-05-01&amp;known=2020-06-01"
    for address in ("/initiatives/baeche", "/bodies/c:1", "/instruments/irrtum/export.csv"):
        assert f'href="{address}{carried}"' in source
    assert f'href="/instruments/aufhebung{carried}#w0"' in source


def test_a_broken_date_is_told(reader: Reader) -> None:
    assert reader("/instruments/irrtum", known="bald").status == 400


def test_the_hash_is_computed_anew_and_the_result_is_told(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Die Prüfsumme stimmt und schließt an den Eintrag davor an." in reader("/instruments/brief-1").text
    monkeypatch.setattr("beitritt.storage.ledger.proven", lambda *_: False)
    assert "Die Prüfsumme stimmt nicht." in reader("/instruments/brief-1").text


def steps(page: Page) -> list[str]:
    """The steps of an instrument's way into the register, in words."""
    found = re.findall(r'<li class="history__step">(.*?)</li>', page.source, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", html.unescape(one)).split()) for one in found]


def test_tells_the_way_into_the_register_by_roles(reader: Reader) -> None:
    assert [one.split()[0] for one in steps(reader("/instruments/brief-1"))] == ["Datiert", "Aufgenommen", "Hinterlegt"]
    inquiry.records().put(
        "trail",
        "brief-1",
        "baeche",
        None,
        {
            "type": "trail",
            "instrument": "brief-1",
            "received": "2020-01-12T09:00:00Z",
            "reviewed": [["x:lead", "editor"]],
            "deposited": [["x:lead", "lead_office"]],
        },
    )
    assert steps(reader("/instruments/brief-1")) == [
        "Datiert 10. Januar 2020",
        "Eingegangen 12. Januar 2020, 10:00 Uhr",
        "Geprüft Bearbeitung, Ministerium für Gewässer",
        "Aufgenommen 10. Januar 2020, 11:00 Uhr (aus einem älteren Register übernommen)",
        "Hinterlegt 5. Januar 2026, 10:00 Uhr Federführung, Ministerium für Gewässer",
    ]


def test_a_circular_is_the_last_step(reader: Reader) -> None:
    ledger = inquiry.inquiry().ledger
    entry = ledger.entry("brief-1")
    assert entry is not None
    ledger.announce(entry)
    page = reader("/instruments/brief-1")
    assert steps(page)[-1].startswith("Rundschreiben Nr. 1")
    assert 'href="/initiatives/baeche/circulars/1"' in page.source


def test_who_added_a_statement_is_not_told() -> None:
    assert _ground("review:17", page_words("de")) == "bei der Prüfung ergänzt"
    assert _ground("de.accession", page_words("de")) == "gefunden durch de.accession"


def test_whoever_reports_the_consent_of_others_is_not_said_to_represent_them_by_it(reader: Reader) -> None:
    reported: dict[str, object] = {
        "kind": "consent",
        "to": "k:1",
        "value": "given",
        "modality": "reported",
        "represented": GROUP,
    }
    kept: dict[str, object] = {
        "kind": "reservation",
        "right": "direct_entry",
        "modality": "reserved",
        "represented": GROUP,
    }
    fill(inquiry.inquiry().ledger, (instrument("bericht", "k:1", "2020-04-01", reported, kept),))
    text = reader("/instruments/bericht").text
    assert "Inhalt erteilt um wen es geht die Gemeinden von Kreis Musterland" in text
    assert "Recht eigener Einstieg für die Gemeinden von Kreis Musterland" in text
    assert "vertritt die Gemeinden" not in text
    assert "vertritt die Gemeinden" in reader("/instruments/brief-1").text


def test_where_a_statement_comes_from_is_told_in_words() -> None:
    assert _ground("altes-register.jsonl:38", page_words("de")) == "aufgenommen aus altes-register.jsonl, Zeile 38"
    assert _ground("consultation:baeche-2020", page_words("en")) == "answer to a request for consent"
    assert _ground("", page_words("de")) == ""


def test_an_unknown_instrument_is_not_found(reader: Reader) -> None:
    page = reader("/instruments/nichts", lang="en")
    assert page.status == 404
    assert "The instrument 'nichts' is not in the register." in page.text
