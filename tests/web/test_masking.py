"""What is blacked out in a letter, what is not, and that places stay right. All persons here are invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beitritt.register.binding import Claim, Source
from beitritt.register.findings import Code, Finding
from beitritt.web.letter import pieces
from beitritt.web.masking import BLACK, masked, masks
from beitritt.web.quoting import LinkingSpeaker


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Auskunft: Herr Beispiel", ["Herr Beispiel"]),
        ("E-Mail: erika.muster@kreis-x.example", ["erika.muster@kreis-x.example"]),
        ("Telefon-Durchwahl: 02599 / 18-9400\nRaum 12", ["02599 / 18-9400"]),
        ("Telefax: 02599 / 18-\nE-Mail", ["02599 / 18-"]),
        ("Tel. +49 2599 189400", ["+49 2599 189400"]),
        ("unter 02599/18-0 oder (02599) 18-1", ["02599/18-0", "(02599) 18-1"]),
        ("Sehr geehrter Herr Dr. Muster,", ["Muster"]),
        ("Sehr geehrte Frau Ministerin Muster,", ["Muster"]),
        ("Dr. Erika Muster\nHafenstraße 4", ["Erika Muster"]),
        ("wie mit Herrn von Muster besprochen", ["von Muster"]),
        ("Dear Ms Example,", ["Example"]),
        ("Mit freundlichen Grüßen\n\n\nDr. Muster Beispiel\nLandrat", ["Dr. Muster Beispiel"]),
        ("Mit freundlichem Gruß\ngez. Muster", ["Muster"]),
        ("Hochachtungsvoll\n\nErika Muster-Beispiel\nBürgermeisterin\n", ["Erika Muster-Beispiel"]),
        ("Yours sincerely,\n\nJ. Example\nChief Executive", ["J. Example"]),
    ],
)
def test_hides(text: str, hidden: list[str]) -> None:
    assert [text[start:end] for start, end in masks(text)] == hidden


@pytest.mark.parametrize(
    "text",
    [
        "Sehr geehrte Damen und Herren,",
        "Sehr geehrte Frau Ministerin,",
        "Datum: 11.10.2018, Raum 123, 48653 Coesfeld, 01067 Dresden",
        "der Kreis Coesfeld erklärt seinen Beitritt",
        "Abteilung: 04 - Kommunales Integrationszentrum",
        "Schlüssel ags:05558000, Geschäftszeichen 423-1.2.3",
        "Mit freundlichen Grüßen\nIm Auftrag\nDer Landrat",
        "bis zum 31.12.2018, mit 2018-12-31 als letztem Tag",
    ],
)
def test_leaves(text: str) -> None:
    assert masked(text) == text


@given(st.text(alphabet="aB .\n@:+0123456789/-ÄHerFrau,", max_size=200))
def test_places_stay_right(text: str) -> None:
    after = masked(text)
    assert len(after) == len(text)
    assert all(one in (other, BLACK) for one, other in zip(after, text, strict=True))


@given(st.text(max_size=80), st.lists(st.tuples(st.integers(-5, 90), st.integers(-5, 90)), max_size=5))
def test_pieces_together_are_the_letter(text: str, places: list[tuple[int, int]]) -> None:
    spans = {number: (min(place), max(place)) for number, place in enumerate(places)}
    found = pieces(text, spans, masks(text))
    assert "".join(piece.text for piece in found) == text
    for number, (start, end) in spans.items():
        said = "".join(piece.text for piece in found if number in piece.statements)
        assert said == text[max(start, 0) : max(end, 0)]


def test_overlapping_statements_share_a_piece() -> None:
    found = [(piece.text, piece.statements, piece.anchors) for piece in pieces("abcdef", {0: (0, 4), 1: (2, 6)}, ())]
    assert found == [("ab", (0,), (0,)), ("cd", (0, 1), (1,)), ("ef", (1,), ())]


def test_words_that_still_say_something_else_are_not_struck() -> None:
    found = pieces("abcdef", {0: (0, 4), 1: (2, 6)}, (), {0: "berichtigt"})
    assert [(piece.text, piece.struck) for piece in found] == [("ab", "berichtigt"), ("cd", ""), ("ef", "")]


@pytest.mark.parametrize(
    "text",
    ["0" * 300_000, "Dr. " * 80_000, "a." * 150_000 + "@", "Mit freundlichen Grüßen\n" * 12_000, "Herr" + " " * 99_999],
    ids=["digits", "titles", "dots", "closings", "blanks"],
)
def test_long_monotonous_letters_do_not_hang(text: str) -> None:
    """Each took minutes with a pattern that backtracks; all together take less than a second."""
    assert len(masked(text)) == len(text)


def test_sources_and_details_in_sentences_name_no_person() -> None:
    speaker = LinkingSpeaker("de", str)
    claim = Claim(None, None, Source.REPORTED, "a#0", date(2020, 1, 1), source="Brief von Frau Muster")
    assert speaker.source(claim) == "Brief von Frau ████ (nur berichtet)"
    unclear = Finding(Code.NOTICE_UNCLEAR, "pakt", ("k",), ("a#0",), None, "nach Absprache mit Frau Muster")
    assert "Muster" not in speaker.finding_html(unclear)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Bearbeiterin   Erika Musterfrau\nTel.   0999 81-340", "Bearbeiterin   ████████████████\nTel.   ███████████"),
        ("Auskunft erteilt\nErika Musterfrau\nZimmer 8", "Auskunft erteilt\n████████████████\nZimmer 8"),
        ("Name: Erika Musterfrau\nName: Kreis Musterau", "Name: ████████████████\nName: Kreis Musterau"),
        ("Von: Erika Musterfrau <e.m@stelle.example>", "Von: ████████████████ <██████████████████>"),
        ('To: "Musterfrau, Erika" <e@stelle.example>, Max Muster <m@stelle.example>',
         'To: "█████████████████" <████████████████>, ██████████ <████████████████>'),
        ("An: Stadt Altdorf <stadt@altdorf.example>", "An: Stadt Altdorf <█████████████████████>"),
    ],
)  # fmt: skip
def test_persons_in_columns_and_in_the_heads_of_mails_are_found(text: str, shown: str) -> None:
    assert masked(text) == shown
