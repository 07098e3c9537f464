"""Preparing a letter: what the rules refuse and what cannot be used comes back with its question."""

from __future__ import annotations

import re

import pytest

from tests.web.clerk import Clerk
from tests.web.house import House


@pytest.fixture
def clerk(house: House) -> Clerk:
    """A clerk without an account."""
    return Clerk(house.stranger())


def test_a_refusal_stands_at_its_question_with_the_rule(clerk: Clerk) -> None:
    clerk.begin("exit", "Stadt Großstadt")
    clerk.answer(dated="2020-08-01")
    clerk.answer(last_day="2020-12-31")
    page = clerk.skip()
    assert (page.status, page.title) == (400, "Aus welchen Themen treten Sie aus?")
    assert "Das lassen die Regeln nicht zu" in page.text
    assert "Austreten oder ruhen lassen kann nur, wer beteiligt ist; die Stadt Großstadt ist es" in page.text
    clerk.begin("reduction", "m:2")
    clerk.answer(dated="2020-05-01")
    page = clerk.answer(**{"from": "2020-05-01"})
    assert (page.status, page.title) == (400, "Von wann bis wann soll es gelten?")
    assert "Reduzieren kann nur, wer selbst beigetreten ist; die Stadt Neudorf ist es" in page.text


def test_a_refused_letter_is_neither_shown_nor_downloaded(clerk: Clerk) -> None:
    query = "act=exit&initiative=baeche&body=c:1&last_day=2020-12-31&dated=2020-08-01"
    page = clerk.visitor.get(f"/prepare?{query}&question=letter")
    assert (page.status, page.title) == (400, "Aus welchen Themen treten Sie aus?")
    response = clerk.visitor.client.get(f"/prepare/letter.txt?{query}")
    assert (response.status_code, response.headers["Location"]) == (
        302, "/prepare?act=exit&initiative=baeche&body=c%3A1&dated=2020-08-01&last_day=2020-12-31&question=letter",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("query", "title", "fault"),
    [
        ("asked=act", "Was möchten Sie tun?", "Bitte wählen, was Sie tun möchten"),
        ("act=tanzen&asked=act", "Was möchten Sie tun?", "Bitte wählen, was Sie tun möchten"),
        ("act=exit&initiative=mond&asked=initiative", "Um welche Initiative geht es?", "Bitte eine der Initiativen"),
        ("act=exit&initiative=baeche&asked=body", "Für welche Stelle schreiben Sie?", "Bitte die Stelle nennen"),
        ("act=exit&initiative=baeche&body=<b>&asked=body", "Für welche Stelle schreiben Sie?", "ist nicht verzeichnet"),
        ("act=exit&initiative=baeche&body=Gemeinde&asked=body", "Für welche Stelle schreiben Sie?", "mehrere Stellen"),
        ("act=exit&initiative=baeche&body=k:1&dated=bald&asked=dated", "Welches Datum trägt", "kein Tag"),
        ("act=exit&initiative=baeche&body=k:1&asked=last", "Welches soll Ihr letzter Tag", "Bitte den letzten Tag"),
        (
            "act=accession&initiative=baeche&body=c:1&scope=some&subject=mond&asked=scope", "Für welche Themen?",
            "Bitte mindestens ein Thema ankreuzen",
        ),
        ("act=accession&initiative=baeche&body=c:1&term=until&asked=term", "Soll der Beitritt", "einen Tag"),
        (
            "act=accession&initiative=baeche&body=c:1&behalf=named&named=c:1&asked=behalf", "Handeln Sie auch",
            "bitte nur andere Stellen nennen",
        ),
        (
            "act=accession&initiative=baeche&body=c:1&condition=x&asked=reserve", "Was behalten Sie sich vor?",
            "fehlt, was Sie sich vorbehalten",
        ),
        ("act=consent&initiative=baeche&body=m:2&asked=value", "Was antworten Sie?", "Bitte eine der Antworten wählen"),
        (
            "act=exit&initiative=baeche&body=k:1&last_day=2020-12-31&dated=2020-08-01&relies=nichts&asked=relies",
            "Berufen Sie sich auf einen Vorbehalt?", "bitte einen aus der Liste wählen",
        ),
        (
            "act=accession&initiative=baeche&body=c:1&resolved=2020-01-01&asked=resolution", "Beruht das auf",
            "Bitte auch das Organ nennen",
        ),
        (
            "act=consent&initiative=baeche&body=m:2&value=given&from=2020-09-01&until=2020-08-01&asked=period",
            "Von wann bis wann soll es gelten?", "liegt vor dem ersten",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_used_brings_its_question_back(house: House, query: str, title: str, fault: str) -> None:
    page = house.stranger().get(f"/prepare?{query}")
    assert page.status == 400
    assert page.title.startswith(title)
    assert fault in page.text
    assert 'role="alert" tabindex="-1" autofocus' in page.source
    target = re.search(r'<li><a href="#([\w-]+)">', page.source)
    assert target is not None
    assert f'id="{target[1]}"' in page.source
    assert "<b>" not in page.source.partition("<form")[2].partition("</form>")[0]


def test_of_several_bodies_one_is_chosen_by_a_link(clerk: Clerk) -> None:
    clerk.answer(act="exit")
    clerk.answer(initiative="baeche")
    page = clerk.answer(body="Gemeinde")
    assert "Meinen Sie: Gemeinde Altdorf m:3 Gemeinde Östlingen m:1" in page.text
    assert clerk.follow("Gemeinde Östlingen").status == 302
    taken = clerk.visitor.get("/prepare?act=exit&initiative=baeche&body=m:1")
    assert taken.title == "Welches Datum trägt das Schreiben?"
