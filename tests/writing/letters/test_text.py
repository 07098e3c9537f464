"""Texts of letters: a house can change them, and cannot leave out what makes the letter what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from beitritt.register.errors import InputError
from beitritt.register.wording import Called
from beitritt.writing.letters.outgoing import Stationery
from beitritt.writing.letters.text import FOLDER, LetterKind, filled, letter_text, parsed
from beitritt.writing.paper.blocks import Declared, Listing, Paragraph
from beitritt.writing.paper.letterheads import Letterhead
from tests.writing.sample import letter

OWN = """Betreff: Wir sind dabei: {initiative}

Guten Tag,

{author:nom} grüßt {recipient:acc}.

{statements}

- erster Punkt
- zweiter Punkt

Mit besten Grüßen
aus Musterau
"""


def test_every_kind_of_letter_has_a_german_text() -> None:
    for kind in LetterKind:
        assert letter_text(kind).subject


@pytest.mark.parametrize("kind", [LetterKind.ACKNOWLEDGEMENT, LetterKind.CIRCULAR, LetterKind.CONSENT_REQUEST])
def test_the_depositarys_letters_have_an_english_text_too(kind: LetterKind) -> None:
    assert letter_text(kind, None, "en").subject


def test_no_text_lies_there_that_no_letter_uses() -> None:
    assert {path.stem for path in FOLDER.rglob("*.txt")} == {kind.value for kind in LetterKind}


def test_a_houses_own_text_takes_the_place_of_ours(tmp_path: Path) -> None:
    (tmp_path / "accession.txt").write_text(OWN, "utf-8")
    head = Letterhead(name="Kreis Musterau", texts=tmp_path)
    made = letter("accession later", Stationery(head=head))
    assert made.outgoing.letter.subject == "Wir sind dabei: Klare Bäche"
    assert made.outgoing.letter.closing == "Mit besten Grüßen\naus Musterau"
    assert made.outgoing.letter.blocks == (
        Paragraph("der Kreis Musterau grüßt das Ministerium für Gewässer."),
        Declared("Der Kreis Musterau tritt der Initiative „Klare Bäche“ ab dem 1. Juni 2026 bei."),
        Listing(((0, "erster Punkt"), (0, "zweiter Punkt"))),
    )
    assert letter("withdrawal", Stationery(head=head)).outgoing.letter.subject.startswith("Austritt")


def test_no_text_changes_the_sentences_that_declare(tmp_path: Path) -> None:
    (tmp_path / "accession.txt").write_text(OWN.replace("Guten Tag,", "Wir treten {recipient} nicht bei."), "utf-8")
    head = Letterhead(name="Kreis Musterau", texts=tmp_path)
    ours, theirs = letter("accession"), letter("accession", Stationery(head=head))
    quoted = [[one.instrument.quote(number) for number in range(4)] for one in (ours, theirs)]
    assert quoted[0] == quoted[1]


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [
        (OWN.replace("{statements}", ""), "es fehlt {statements}", "{statements} is missing"),
        (OWN.replace("{statements}", "Also: {statements}"), "als Absatz für sich", "as a paragraph of its own"),
        (OWN.replace("Guten Tag,", "{statements}"), "genau einmal", "exactly once"),
        (OWN + "\n\n{statements}", "genau einmal", "exactly once"),
        (OWN.replace("{author:nom}", "{verfasser}"), "{verfasser} gibt es hier nicht", "there is no {verfasser} here"),
        (OWN.replace("{author:nom}", "{author.name}"), "gibt es hier nicht", "there is no"),
        (OWN.replace("{author:nom}", "{author:xyz}"), "{author:xyz} geht nicht", "{author:xyz} will not do"),
        (OWN.replace("{initiative}", "{initiative:gen}"), "{initiative:gen} geht nicht", "{initiative:gen} will not"),
        (OWN.replace("{author:nom}", "{author!r}"), "geht nicht", "will not do"),
        (OWN.replace("{author:nom}", "{author"), "nicht geschlossen", "not closed"),
        (OWN.replace("Betreff:", "Thema:"), "ein Text beginnt mit „Betreff:“", "a text begins with 'Betreff:'"),
        ("Betreff: kurz\n\n{statements}", "durch Leerzeilen getrennt", "parted by blank lines"),
        (OWN + "x" * 30_000, "mehr als 20000 Zeichen", "more than 20000 characters"),
    ],
)
def test_a_text_that_cannot_be_used_is_refused_with_what_is_wrong(
    tmp_path: Path, text: str, german: str, english: str
) -> None:
    (tmp_path / "accession.txt").write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        letter_text(LetterKind.ACCESSION, tmp_path)
    assert german in caught.value.message("de")
    assert english in caught.value.message("en")
    assert str(tmp_path / "accession.txt") in caught.value.message("de")


def test_a_request_for_consent_keeps_its_question_its_answers_and_its_day() -> None:
    text = (FOLDER / "de" / "consent-request.txt").read_text("utf-8")
    for name in ("{question}", "{answers}", "{deadline}"):
        with pytest.raises(InputError, match=name.strip("{}")):
            parsed(text.replace(name, "etwas"), LetterKind.CONSENT_REQUEST)


def test_braces_in_names_stay_what_they_are() -> None:
    text = parsed(OWN, LetterKind.ACCESSION)
    values = {"initiative": "{author} {0}", "author": Called("A", "de"), "recipient": Called("B", "de"), "day": ""}
    assert filled(text, values, {"statements": []}).subject == "Wir sind dabei: {author} {0}"


@pytest.mark.parametrize("kind", LetterKind)
def test_what_a_letter_says_of_its_data_is_true_of_its_print_too(kind: LetterKind) -> None:
    for language, data, file in (("de", "Daten", "elektronischen Fassung"), ("en", "data", "electronic version")):
        path = FOLDER / language / f"{kind.value}.txt"
        sentences = path.read_text("utf-8").split("\n\n") if path.exists() else []
        assert [one for one in sentences if data in one and file not in one] == []
