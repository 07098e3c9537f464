"""What a lead writes to those who take part: answers in its own words, lists of what holds, ends of others' lines."""

from __future__ import annotations

import pytest

from beitritt.reading import Reading, read_text

LETTER = """Netzwerk Klimaregion Ostholm e. V.
Geschäftsstelle
Marktplatz 3, 24999 Ostholm

Stadt Lindau
Rathausplatz 1
24888 Lindau

Ostholm, 10.03.2026

Netzwerk Klimaregion Ostholm: Ihr Schreiben vom 12. Februar 2026

Sehr geehrte Damen und Herren,

{said}

Mit freundlichen Grüßen

Geschäftsstelle
"""


def read(said: str) -> Reading:
    return read_text(LETTER.format(said=said))


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Hinsichtlich der Beitragsfreiheit müssen wir Sie enttäuschen.", "rejected"),
        ("Einer Verkürzung der Kündigungsfrist stehen die Satzungsregeln entgegen.", "rejected"),
        ("Von einer Sonderregelung für einzelne Mitglieder sehen wir ab.", "rejected"),
        ("Gegen den späteren Beginn bestehen keine Bedenken.", "accepted"),
        ("Das Ruhen der Mitgliedschaft wird genehmigt.", "accepted"),
        ("Der Stadt Lindau wird der Status eines Fördermitglieds zuerkannt.", "accepted"),
        ("Diesen Punkt stellen wir bis zur Sitzung im Juni zurück.", "open"),
        ("Die Entscheidung über die Stundung wurde vertagt.", "open"),
    ],
)
def test_an_answer_without_the_words_your_request(said: str, value: str) -> None:
    (answer,) = read(said).statements
    assert answer.kind == "response"
    assert (answer.value or "").startswith(value)


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("Ihnen steht ein Sonderkündigungsrecht zu, das bis zum 31. Oktober 2026 auszuüben ist.", "notice"),
        ("Der Austritt wird erst zum Ende des übernächsten Jahres wirksam.", "notice"),
        ("Der Beitrag ist jeweils zum 31. März fällig.", "cost"),
        ("Die laufende Vertragsperiode geht vom 01.01.2026 bis 31.12.2027.", "duration"),
        ("Das betrifft die Pflicht der Mitglieder, ihre Daten bis zum 30. April einzugeben.", "duty"),
    ],
)
def test_what_holds_for_whoever_takes_part(said: str, what: str) -> None:
    (term,) = read(said).statements
    assert term.kind == "terms"
    assert (term.value or "").startswith(what)
    assert term.actor == "Netzwerk Klimaregion Ostholm e. V."


def test_every_item_of_a_list_is_a_term() -> None:
    said = "Für alle Mitglieder gilt:\n\n- Bindung bis zum 31. Dezember 2029\n- jährlicher Sachbericht zum 31. März"
    assert [(one.value or "")[:4] for one in read(said).statements] == ["dura", "duty"]


def test_the_lead_tells_that_the_addressee_is_out() -> None:
    (told,) = read("Damit endet die Mitgliedschaft der Stadt Lindau mit Ablauf des 31.12.2026.").statements
    assert (told.kind, told.actor, told.modality) == ("withdrawal", "Stadt Lindau", "reported")
    assert told.starts == "2026-12-31"


def test_a_condition_by_word_order_says_nothing() -> None:
    assert not read("Wird eine Kommune durch ihren Kreis vertreten, genügt ein Hinweis in der Spalte.").statements


def test_the_wording_of_a_resolution_is_said_though_it_is_quoted() -> None:
    letter = """Stadt Lindau
Rathausplatz 1, 24888 Lindau

Netzwerk Klimaregion Ostholm
Marktplatz 3, 24999 Ostholm

Lindau, 10.03.2026

Mitgliedschaft im Netzwerk Klimaregion Ostholm

Sehr geehrte Damen und Herren,

{said}

Mit freundlichen Grüßen
"""
    said = (
        "Der Rat beschließt einstimmig:\n\n„Die Stadt Lindau tritt zum 31.12.2026 aus dem Netzwerk Klimaregion "
        "Ostholm aus. Der Bürgermeister wird beauftragt, das Nötige zu tun.“"
    )
    (left,) = read_text(letter.format(said=said)).statements
    assert (left.kind, left.starts) == ("withdrawal", "2026-12-31")
