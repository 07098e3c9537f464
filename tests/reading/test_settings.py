"""What surrounds a sentence decides how it is read: who leads, what the letter is about, what kind of paper it is."""

from __future__ import annotations

import pytest

from beitritt.reading import Statement, read_text
from beitritt.reading.papers import heads

LEAD = """Bündnis Klare Luft e. V.
Geschäftsstelle
Am Markt 2
40001 Beispielstadt

Stadt Musterau
Rathausplatz 1
40000 Musterau

Datum: 04.05.2026

Ihr Beitritt zum Bündnis Klare Luft

Sehr geehrte Damen und Herren,

{sentence}

Mit freundlichen Grüßen
"""
OTHER = """Stadt Musterau
Bauamt

Heimatverein Beispielstadt e. V.
Am Markt 2
40001 Beispielstadt

Datum: 04.05.2026

{subject}

Sehr geehrte Damen und Herren,

wir stellen bis zum 1. Juli 2026 einen Container bereit. Der Eigenanteil beträgt 25 Prozent.
Ansprechpartner ist das Bauamt.
{sentence}

Mit freundlichen Grüßen
"""
MINUTES = """Stadt Musterau

Auszug aus der Niederschrift über die 3. Sitzung des Umweltausschusses der Stadt Musterau am 24.02.2026

TOP 4 Bündnis Klare Luft

{resolution}
1. Die Stadt Musterau tritt dem Bündnis Klare Luft zum 01.07.2026 bei.
"""
PAPER = """BESCHLUSSVORLAGE

Vorlage Nr.: 2026/17

Dez. 2
Mitgliedschaft der Stadt Musterau im Verein "Wege der Demokratie"

Beratungsfolge dieser Vorlage
Gremium Termin Ergebnis
Gemeinderat 16.03.2026 {result}

Der Gemeinderat beschließt die Mitgliedschaft im Verein "Wege der Demokratie".
"""


def read(text: str) -> list[Statement]:
    return read_text(text).statements


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("accepted", "Ihrem Wunsch, im ersten Jahr den halben Beitrag zu zahlen, kommen wir gern nach."),
        ("accepted", "Der Vorstand hat den Beitritt der Stadt Musterau mit Wirkung vom 1. Juni 2026 angenommen."),
        ("accepted", "Ihre Kündigung haben wir als Kündigung zum 31. Dezember 2027 vorgemerkt."),
        ("accepted", "Ihrem Anliegen, nur an einer Arbeitsgruppe teilzunehmen, tragen wir Rechnung."),
        ("rejected", "Die Ermäßigung des Beitrags müssen wir Ihnen leider versagen."),
        ("rejected", "Ihrer Bitte um eine kürzere Kündigungsfrist kann nicht entsprochen werden."),
        ("open", "Über Ihren Wunsch nach Stundung entscheidet die Mitgliederversammlung im Herbst."),
    ],
)
def test_lead_answers(value: str, sentence: str) -> None:
    (answer,) = read(LEAD.format(sentence=sentence))
    assert answer.kind == "response"
    assert (answer.value or "").startswith(f"{value}:")


@pytest.mark.parametrize(
    "subject",
    ["Mietvertrag über die Räume am Markt", "Förderprogramm „Grüne Höfe“ – Mittelabruf", "Fachtagung „Klare Luft“"],
)
def test_promises_posts_and_terms_of_other_business_are_not_read(subject: str) -> None:
    assert read(OTHER.format(subject=subject, sentence="")) == []


def test_a_joining_told_beside_other_business_is_read() -> None:
    said = read(OTHER.format(subject="Mietvertrag", sentence="Dem Bündnis Klare Luft treten wir zum 1. Juli 2026 bei."))
    assert "accession" in {one.kind for one in said}


def test_a_cancelled_supply_contract_is_no_withdrawal() -> None:
    sentence = "Den Vertrag mit der Druckerei haben wir zum Jahresende gekündigt."
    said = read(OTHER.format(subject="Netzwerk Gute Wege", sentence=sentence))
    assert "withdrawal" not in {one.kind for one in said}


@pytest.mark.parametrize(
    ("resolution", "force"),
    [
        ("Der Ausschuss empfiehlt dem Rat, wie folgt zu beschließen:", "recommended"),
        ("Der Ausschuss beschließt:", "resolved"),
    ],
)
def test_force_of_what_an_organ_says(resolution: str, force: str) -> None:
    (joined,) = [one for one in read(MINUTES.format(resolution=resolution)) if one.kind == "accession"]
    assert (joined.modality, joined.force) == ("declared", force)


@pytest.mark.parametrize(("result", "force"), [("", "recommended"), ("genehmigt", "resolved")])
def test_paper_for_a_council(result: str, force: str) -> None:
    (joined,) = read(PAPER.format(result=result))
    assert (joined.kind, joined.initiative, joined.force) == ("accession", "Wege der Demokratie", force)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Stadt Musterau\n BESCHLUSSVORLAGE \n", "resolution_paper"),
        ("STELLUNGNAHME zum Antrag\n", "reply"),
        ("Gemeinsamer ANTRAG\n", "motion"),
        ("Niederschrift 4. Sitzung\n", "minutes"),
        ("Ihr Antrag vom 3. Mai\n", None),
    ],
)
def test_kind_of_paper(text: str, kind: str | None) -> None:
    assert heads.kind(text) == kind


def test_the_head_of_a_relative_clause_acts() -> None:
    sentence = "Die Stadt, die dem Bündnis seit 2020 angehört, vertritt dort auch die Gemeinden Oberau und Unterau."
    said = read(OTHER.format(subject="Bündnis Klare Luft", sentence=sentence))
    (speaks,) = [one for one in said if one.kind == "representation"]
    assert (speaks.actor, speaks.modality) == ("Stadt Musterau", "declared")


def test_those_named_before_agree() -> None:
    before = "Die Stadt Musterau vertritt im Bündnis die Gemeinden Oberau und Unterau."
    sentence = f"{before} Diese haben der Vertretung durch Beschluss zugestimmt."
    said = read(OTHER.format(subject="Bündnis Klare Luft", sentence=sentence))
    (agreed,) = [one for one in said if one.kind == "consent"]
    assert agreed.actor == "Gemeinden Oberau und Unterau"
    assert (agreed.modality, agreed.force) == ("reported", "resolved")
