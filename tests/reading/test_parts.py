"""The reader's parts: vocabularies, dates, heads of letters, the shadow and its places."""

from __future__ import annotations

import pytest

import beitritt.reading
from beitritt.reading import read_text, values
from beitritt.reading.language import dates
from beitritt.reading.letter.lines import blocks, split_lines
from beitritt.reading.letter.sentences import sentences
from beitritt.register import statements as law


def test_vocabularies_are_those_of_the_law() -> None:
    assert set(law.Kind) == values.KINDS
    assert set(law.Modality) == values.MODALITIES
    assert tuple(law.Force) == values.FORCES
    assert set(law.Right) == values.RIGHTS
    assert set(law.Level) == values.LEVELS


def test_public_names() -> None:
    for name in beitritt.reading.__all__:
        assert hasattr(beitritt.reading, name)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("am 11.10.2018", "2018-10-11"),
        ("am 1. Dezember 2025", "2025-12-01"),
        ("am 3.4.19", "2019-04-03"),
        ("am 01.03.97", "1997-03-01"),
        ("im März 2026", "2026-03"),
        ("im Jahr 2015", "2015"),
        ("bis Ende 2018", "2018-12-31"),
        ("bis Ende Februar 2028", "2028-02-29"),
        ("zum Jahresende 2027", "2027-12-31"),
        ("on 14 October 2025", "2025-10-14"),
        ("by the end of January 2027", "2027-01-31"),
        ("on January 5, 2027", "2027-01-05"),
        ("2026-05-01", "2026-05-01"),
        ("im dritten Quartal und im IV. Quartal 2026", "2026-12"),
        ("as " + "very " * 20 + "last of all on 7 May 2027", "2027-05-07"),
    ],
)
def test_dates(text: str, iso: str) -> None:
    (found,) = dates.days(text)
    assert found.iso == iso


@pytest.mark.parametrize(
    "text", ["am 31.02.2026", "§ 11.09", "Tel. 0251 2026-14", "1.234.567 Euro", "am 30. September", "2000 Euro"]
)
def test_no_dates(text: str) -> None:
    assert not list(dates.days(text))


def test_shadow_joins_lines_and_leads_back() -> None:
    text = (
        "Wir danken für die Fristver-\nlängerung. Vor- und\nNachteile sind be-\n\n"
        "IBAN DE00 0000\nSeite 1 von 2\n\nkannt.\n"
    )
    found = sentences(list(blocks(split_lines(text))))
    assert [one.text for one in found] == ["Wir danken für die Fristverlängerung.", "Vor- und Nachteile sind bekannt."]
    start, end = found[0].place(19, 37)
    assert text[start:end] == "Fristver-\nlängerung."


def test_list_items_are_read_with_their_lead() -> None:
    text = "Der Kreis behält sich vor,\n\na) zu kündigen,\n\nb) die Mitwirkung zu beschränken.\n"
    found = sentences(list(blocks(split_lines(text))))
    assert found[1].text == "Der Kreis behält sich vor, a) zu kündigen,"
    assert found[2].floor == found[1].floor == len("Der Kreis behält sich vor, ")


def test_abbreviations_and_ordinals_end_no_sentence() -> None:
    text = "Nach § 5 Abs. 2 gilt dies am 5. März bzw. ggf. später. Die 14. Sitzung war am 2. und 3. Mai.\n"
    assert len(sentences(list(blocks(split_lines(text))))) == 2


def test_head_with_labels_in_a_row() -> None:
    text = (
        "Gemeinde Musterfeld\nDorfstraße 1 · 12345 Musterfeld\n\n"
        "An den\nZweckverband Gute Luft\nAm Ring 2\n54321 Neuort\n\n"
        "Ihr Zeichen    Unser Zeichen    Datum\nGL-7    10-3    02.02.2026\n\n"
        "Unsere Mitgliedschaft\n\nSehr geehrte Damen und Herren,\n\nwir danken.\n"
    )
    letter = read_text(text).letter
    assert letter["sender"].value == "Gemeinde Musterfeld"
    assert letter["recipient"].value == "Zweckverband Gute Luft"
    assert letter["their_reference"].value == "GL-7"
    assert letter["our_reference"].value == "10-3"
    assert letter["date"].value == "2026-02-02"
    assert letter["subject"].value == "Unsere Mitgliedschaft"


def test_blank_incomplete_and_absent_are_three_things() -> None:
    text = "Stadt Musterau\n\nUnser Zeichen:\nTelefax: 0999 / 12-\n\nSehr geehrte Damen und Herren,\n\nwir danken.\n"
    letter = read_text(text).letter
    assert letter["our_reference"].missing == "blank"
    assert letter["telefax"].incomplete
    assert letter["their_reference"].missing == "absent"


def test_quoted_mail_is_evidence_only() -> None:
    text = (
        "Von: Gemeinde Musterfeld\nAn: Landkreis Neuland\nBetreff: AW: Netzwerk Gute Luft\n\n"
        "Sehr geehrte Damen und Herren,\n\nwir danken.\n\n"
        "Mit freundlichen Grüßen\nGemeinde Musterfeld\n\n-----Ursprüngliche Nachricht-----\n"
        "> der Landkreis Neuland tritt dem Netzwerk Gute Luft zum 1. Mai 2026 bei.\n"
    )
    (statement,) = read_text(text).statements
    assert (statement.actor, statement.modality, statement.starts) == ("Landkreis Neuland", "reported", "2026-05-01")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Wir verlassen den Verein Romanische Wege e. V. Leicht gefallen ist uns das nicht.", 2),
        ("Wir verlassen den Verein Romanische Wege e.V. Die Umlage zahlen wir noch.", 2),
        ("Die Stadt ist im Verein Romanische Wege e. V. Mitglied seit 2003.", 1),
    ],
)
def test_after_a_registered_association_a_sentence_may_end(text: str, count: int) -> None:
    assert len(sentences(list(blocks(split_lines(text))))) == count
