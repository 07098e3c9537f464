"""Preparing a letter: every kind to its end, going back, taking it along. Nothing is kept."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest

from tests.web import sample
from tests.web.clerk import Clerk, letter, step
from tests.web.house import House

DONE = "/prepare?act=exit&initiative=baeche&body=k:1&dated=2020-08-01&last_day=2020-12-31&question=letter"


@pytest.fixture
def clerk(house: House) -> Clerk:
    """A clerk without an account."""
    return Clerk(house.stranger())


def test_three_questions_say_what_it_is_about(clerk: Clerk) -> None:
    assert (clerk.page.status, clerk.page.title) == (200, "Was möchten Sie tun?")
    assert step(clerk.page) == "Worum es geht: Frage 1 von 3"
    assert clerk.answer(act="exit").title == "Um welche Initiative geht es?"
    assert clerk.answer(initiative="baeche").title == "Für welche Stelle schreiben Sie?"
    page = clerk.answer(body="Kreis Musterland")
    assert (page.title, step(page)) == ("Welches Datum trägt das Schreiben?", "Ihr Schreiben: Frage 1 von 4")
    assert letter(page).startswith("Kreis Musterland\n\nMinisterium für Gewässer\n\nDatum: ")
    assert "Austritt aus der Initiative „Klare Bäche“" in letter(page)


def test_an_exit_shows_what_binds_and_where_it_leads(clerk: Clerk) -> None:
    page = clerk.begin("exit", "k:1")
    page = clerk.answer(dated="2020-08-01")
    assert page.title == "Welches soll Ihr letzter Tag sein?"
    assert "umstritten" in page.text
    assert "Vorbehalte, auf die Sie sich berufen können auszutreten" in page.text
    assert "Wer mit Ihnen ausscheiden würde Gemeinde Östlingen, Stadt Neudorf" in page.text
    page = clerk.answer(last_day="2020-12-31")
    assert page.title == "Aus welchen Themen treten Sie aus?"
    assert "Der Kreis Musterland tritt aus der Initiative „Klare Bäche“ zum 31. Dezember 2020 aus." in letter(page)
    assert "Kreis Musterland: vom 1. Januar 2021 bis einschließlich 31. Dezember 2022 ausgetreten" in page.text
    page = clerk.skip()
    assert page.title == "Berufen Sie sich auf einen Vorbehalt?"
    page = clerk.answer(relies="brief-1#2")
    assert "übt den Vorbehalt aus dem Schreiben vom 10. Januar 2020 aus, auszutreten." in letter(page)
    page = clerk.answer(organ="Kreistag", resolved="2020-07-01")
    assert (page.title, page.answer) == ("Ihr Schreiben ist vorbereitet.", "Noch nichts ist versandt.")
    assert "zum 31. Dezember 2020 aus; dazu: Beschluss vom 1. Juli 2020 (Kreistag)." in letter(page)
    assert 'href="#status-withdrawn"' in page.source
    assert "Stadt Neudorf vertreten durch den Kreis Musterland" in page.text


def test_the_days_to_give_notice_can_be_chosen(clerk: Clerk, house: House) -> None:
    terms = sample.instrument(
        "kuendigung", "x:lead", "2019-12-02",
        {"kind": "terms", "notice": "drei Monate zum Ende des Kalenderjahres", "source": "Satzung"},
    )  # fmt: skip
    other: dict[str, object] = {"type": "initiative", "key": "moor", "name": "Nasse Moore", "lead": "x:lead"}
    joined = sample.instrument("moor-1", "c:1", "2020-01-01", {"kind": "accession"})
    sample.fill(house.inquiry.ledger, (other, terms | {"initiative": "moor"}, joined | {"initiative": "moor"}))
    clerk.begin("exit", "c:1", "moor")
    page = clerk.answer(dated="2020-10-15")
    assert "kündigen bis 30. September 2021, letzter Tag 31. Dezember 2021 (steht fest)" in page.text
    page = clerk.answer(last="other", last_day="2020-12-31")
    assert "wirkt diese Kündigung erst zum 31. Dezember 2021" in page.text
    page = clerk.follow("Zurück")
    page = clerk.answer(last="2021-12-31")
    assert "zum 31. Dezember 2021 aus" in letter(page)
    assert "wirkt diese Kündigung erst" not in page.text


def test_an_accession_for_others_with_reservations_and_units(clerk: Clerk) -> None:
    clerk.begin("accession", "Stadt Großstadt")
    clerk.answer(dated="2020-08-01")
    clerk.answer(**{"from": "2020-09-01"})
    page = clerk.answer(scope="some", subject=["ufer"])
    assert "tritt der Initiative „Klare Bäche“ ab dem 1. September 2020 für das Thema „Ufer“ bei." in letter(page)
    page = clerk.answer(term="phase:planning")
    assert "befristet bis zum Ende der Phase „planning“" in letter(page)
    page = clerk.answer(behalf="named", named="m:3; Stadt Neudorf")
    assert (page.title, step(page)) == ("Wie vertreten Sie sie?", "Ihr Schreiben: Frage 6 von 9")
    page = clerk.answer(form="informal", consents="later")
    assert "die Gemeinde Altdorf und die Stadt Neudorf" in letter(page)
    assert "die Zustimmungen der Vertretenen werden nachgereicht" in letter(page)
    page = clerk.answer(right=["reduce", "direct_entry"], condition="der Aufwand steigt", precondition="der Rat will")
    assert "behält sich vor, das Engagement zurückzufahren, unter der Bedingung: „der Aufwand steigt“" in letter(page)
    assert "unter Vorbehalt" in page.text
    page = clerk.answer(unit="Umweltamt; Bauhof")
    assert letter(page).count("benennt ab dem 1. September 2020 als Geschäftsführung") == 2
    page = clerk.skip()
    assert page.title == "Ihr Schreiben ist vorbereitet."
    assert "Datum: 1. August 2020" in letter(page)
    assert "2 Stellen (Gemeinde Altdorf, Stadt Großstadt), Ufer: ab dem 1. September 2020 unter Vorbehalt" in page.text


def test_a_represented_municipality_enters_for_one_subject(clerk: Clerk) -> None:
    clerk.begin("direct_entry", "Stadt Neudorf")
    clerk.answer(dated="2020-08-01")
    clerk.answer(**{"from": "2020-09-01"})
    page = clerk.answer(scope="some", subject=["wehr"])
    assert "Heute" in page.text
    clerk.skip()
    clerk.skip()
    page = clerk.skip()
    assert page.title == "Ihr Schreiben ist vorbereitet."
    assert "Die Stadt Neudorf tritt der Initiative „Klare Bäche“ ab dem 1. September 2020" in letter(page)
    assert " für das Thema „Wehre“ bei." in letter(page)
    assert "Stadt Neudorf, Wehre: vom 1. September 2020 bis einschließlich 31. Dezember 2022 beigetreten" in page.text


@pytest.mark.parametrize(
    ("value", "words"), [("given", "stimmt der Vertretung durch den Kreis Musterland"), ("refused", "nicht zu")]
)
def test_a_municipality_answers_to_its_representation(clerk: Clerk, value: str, words: str) -> None:
    clerk.begin("consent", "m:2")
    page = clerk.answer(dated="2020-04-01")
    assert (page.title, step(page)) == ("Was antworten Sie?", "Ihr Schreiben: Frage 2 von 5")
    clerk.answer(value=value)
    clerk.skip()
    clerk.answer(**{"from": "2020-05-01"})
    page = clerk.skip()
    assert page.title == "Ihr Schreiben ist vorbereitet."
    assert words in letter(page)


def test_a_reduction_names_what_stays(clerk: Clerk) -> None:
    clerk.begin("reduction", "k:1")
    clerk.answer(dated="2020-08-01")
    clerk.answer(**{"from": "2020-09-01"})
    page = clerk.answer(scope="some", subject=["ufer"])
    assert "reduziert die Mitwirkung an der Initiative „Klare Bäche“ ab dem 1. September 2020 auf das Thema „Ufer“" in (
        letter(page)
    )
    page = clerk.skip()
    assert page.title == "Berufen Sie sich auf einen Vorbehalt?"
    clerk.answer(relies="none")
    page = clerk.skip()
    assert page.title == "Ihr Schreiben ist vorbereitet."
    assert "Kreis Musterland" in page.text
    assert "nicht beteiligt" in page.text


def test_the_answers_stay_when_going_back_and_one_can_be_changed_alone(clerk: Clerk) -> None:
    clerk.begin("exit", "k:1")
    clerk.answer(dated="2020-08-01")
    clerk.answer(last_day="2020-12-31")
    page = clerk.follow("Zurück")
    assert page.title == "Welches soll Ihr letzter Tag sein?"
    assert 'value="2020-12-31"' in page.source
    page = clerk.visitor.get(DONE)
    assert page.title == "Ihr Schreiben ist vorbereitet."
    clerk.page = page
    changed = re.search(r'href="([^"]+question=last[^"]*)"', page.source)
    assert changed is not None
    clerk.page = clerk.visitor.get(html.unescape(changed[1]))
    page = clerk.answer(last_day="2021-06-30")
    assert page.title == "Ihr Schreiben ist vorbereitet."
    assert "zum 30. Juni 2021 aus" in letter(page)


def test_an_address_can_begin_in_the_middle_and_be_read_again(clerk: Clerk) -> None:
    assert clerk.visitor.get("/prepare?initiative=baeche").title == "Was möchten Sie tun?"
    address = "/prepare?act=exit&initiative=baeche&body=k:1"
    assert clerk.visitor.get(address).title == "Welches Datum trägt das Schreiben?"
    assert clerk.visitor.get(address).text == clerk.visitor.get(address).text
    assert clerk.visitor.get(f"{address}&question=scope").title == "Welches soll Ihr letzter Tag sein?"


def test_the_letter_can_be_downloaded(clerk: Clerk) -> None:
    query = "act=exit&initiative=baeche&body=k:1&dated=2020-08-01&last_day=2020-12-31"
    response = clerk.visitor.client.get(f"/prepare/letter.txt?{query}")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert "attachment" in response.headers["Content-Disposition"]
    text = response.content.decode()
    assert "zum 31. Dezember 2020 aus.\r\n" in text
    assert text.endswith("für den Kreis Musterland (Unterschrift, Amtsbezeichnung)\r\n")
    paper = clerk.visitor.client.get(f"/prepare/letter.pdf?{query}")
    assert paper.headers["Content-Type"] == "application/pdf"
    assert paper.headers["Content-Disposition"].endswith('kreis-musterland.pdf"')
    assert paper.content.startswith(b"%PDF-")
    assert clerk.visitor.get(f"/prepare/letter.docx?{query}").status == 404


def test_nothing_is_kept_by_preparing(clerk: Clerk, house: House) -> None:
    before = house.inquiry.ledger.head()
    clerk.begin("exit", "k:1")
    clerk.answer(dated="2020-08-01")
    clerk.answer(last_day="2020-12-31")
    assert house.inquiry.ledger.head() == before
    assert house.inbox.waiting() == []
    assert clerk.page.headers["X-Robots-Tag"] == "noindex, nofollow"


def test_without_an_answer_the_letter_is_of_today(clerk: Clerk) -> None:
    page = clerk.begin("accession", "c:1")
    assert f" {date.today().year}\n" in letter(page)  # noqa: DTZ011  # the machine's day, give or take one


def test_speaks_english(clerk: Clerk) -> None:
    page = clerk.visitor.get(f"{DONE}&lang=en")
    assert (page.title, page.answer) == ("Your letter is prepared.", "Nothing has been sent yet.")
    assert "Kreis Musterland: from 1 January 2021 until and including 31 December 2022 withdrawn" in page.text
