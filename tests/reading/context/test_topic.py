"""What a text is about, found from its subject line, its head, or what words of joining govern."""

from __future__ import annotations

import pytest

from beitritt.reading import Statement, read_text
from beitritt.reading.context import topic

LETTER = """Gemeinde Altdorf
Hauptstraße 1
12345 Altdorf

Landesverband der Kommunen
Am Markt 2
12346 Beispielstadt

Altdorf, 04.05.2026

{subject}

Sehr geehrte Damen und Herren,

{body}

Mit freundlichen Grüßen
"""


def said(subject: str, body: str) -> list[Statement]:
    return read_text(LETTER.format(subject=subject, body=body)).statements


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("dem", "Klimafonds Börde"),
        ("der", "Interkommunalen Vergabestelle Südpfalz"),
        ("dem", "Städtekranz Elbtal"),
        ("der", "Charta Faires Ehrenamt"),
        ("der", "Offensive Barrierefreie Rathäuser"),
    ],
)
def test_what_is_joined_needs_no_known_kind(article: str, name: str) -> None:
    (joined,) = said("Unsere Mitgliedschaft", f"die Gemeinde Altdorf tritt {article} {name} zum 1. Juni 2026 bei.")
    assert (joined.kind, joined.initiative) == ("accession", name)


def test_a_contract_with_a_supplier_is_not_joined() -> None:
    body = "wir kündigen den Wartungsvertrag zum 31.12.2026. Die Kündigungsfrist beträgt drei Monate zum Jahresende."
    assert said("Kündigung des Wartungsvertrages Nr. 4711", body) == []


def test_a_law_office_declares_for_its_client() -> None:
    body = (
        "wir zeigen an, dass wir die Stadt Querenburg vertreten. Namens und in Vollmacht der Stadt Querenburg "
        "kündigen wir die Mitgliedschaft im Netzwerk Leise Straßen zum 30.06.2026."
    )
    letter = LETTER.replace("Gemeinde Altdorf", "Kanzlei am Stadtgraben")
    text = letter.format(subject="Netzwerk Leise Straßen", body=body)
    (left,) = read_text(text).statements
    assert (left.kind, left.actor, left.modality) == ("withdrawal", "Stadt Querenburg", "declared")


def test_an_association_tells_its_members_of_another() -> None:
    letter = LETTER.replace("Gemeinde Altdorf", "Verband der Volkshochschulen Nordland e. V.")
    body = "der Verband ist der Landesallianz Grundbildung zum 1. Mai 2026 beigetreten."
    (joined,) = read_text(letter.format(subject="Rundschreiben 4/2026", body=body)).statements
    assert joined.initiative == "Landesallianz Grundbildung"


def test_short_names_stand_for_full_ones() -> None:
    names = topic.short_names("Der Zweckverband Obere Zschora (OZV) und die Gemeinden Brook, Klein Rowa und Heide")
    assert names["OZV"] == "Zweckverband Obere Zschora"
    for place in ("Brook", "Klein Rowa", "Heide"):
        assert names[place] == f"Gemeinde {place}"


def test_english_names_are_what_words_of_joining_govern() -> None:
    text = "The Council will join the Peatland Code. We attend the Steering Group."
    assert list(topic.joined_in_english(text)) == ["Peatland Code"]


def test_a_name_ends_before_a_street_and_an_act() -> None:
    assert topic.bare("Arbeitsgemeinschaft Lebendiges Ried Riedstraße") == "Arbeitsgemeinschaft Lebendiges Ried"
    assert topic.bare("Pakt für gute Pflege Ausübung des Vorbehalts") == "Pakt für gute Pflege"
