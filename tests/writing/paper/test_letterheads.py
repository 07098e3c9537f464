"""A house's letterhead: read from its file, and refused with the file, the field and what it should be."""

from __future__ import annotations

import base64
import io
import re
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from beitritt.register.errors import InputError
from beitritt.writing.letters.outgoing import Stationery
from beitritt.writing.paper.addresses import postal_addresses
from beitritt.writing.paper.blocks import Paragraph
from beitritt.writing.paper.letterheads import letterhead
from beitritt.writing.paper.report import Paper
from tests.writing.sample import failures, letter

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 80"><path d="M0 0h60v50q0 20-30 30q-30-10-30-30z"/></svg>'
)
WHOLE = """
name = "Kreis Musterau"
unit = "Amt für Zusammenarbeit"
address = ["Am Markt 1", "12345 Musterstadt"]
form = "A"
references = "line"
accent = "#7a1f2b"
signature = ["Im Auftrag"]
footer = [["Kreisverwaltung", "Am Markt 1"], ["Sparkasse", "IBAN DE00"]]
texts = "texte"

[arms]
file = "wappen.svg"
alt = "Wappen des Kreises Musterau"

[contact]
Telefon = "0123 456-0"
"""


def written(folder: Path, text: str) -> Path:
    (folder / "wappen.svg").write_text(SVG)
    (folder / "texte").mkdir(exist_ok=True)
    path = folder / "briefkopf.toml"
    path.write_text(text, "utf-8")
    return path


def test_every_field_is_read(tmp_path: Path) -> None:
    head = letterhead(written(tmp_path, WHOLE))
    assert (head.name, head.unit, head.form, head.references) == (
        "Kreis Musterau",
        "Amt für Zusammenarbeit",
        "A",
        "line",
    )
    assert head.contact == (("Telefon", "0123 456-0"),)
    assert head.footer == (("Kreisverwaltung", "Am Markt 1"), ("Sparkasse", "IBAN DE00"))
    assert (head.signature, head.accent, head.texts) == (("Im Auftrag",), "#7a1f2b", tmp_path / "texte")
    assert failures(letter("accession", Stationery(head=head)).outgoing.pdf()) == []


def test_the_name_alone_will_do(tmp_path: Path) -> None:
    head = letterhead(written(tmp_path, 'name = "Stadt Neudorf"'))
    assert (head.name, head.form, head.references) == ("Stadt Neudorf", "B", "block")
    assert failures(letter("accession", Stationery(head=head)).outgoing.pdf()) == []


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_arms_may_be_a_picture(tmp_path: Path, form: str) -> None:
    content = io.BytesIO()
    Image.new("RGB", (30, 40), "#7a1f2b").save(content, form)
    path = written(tmp_path, WHOLE.replace("wappen.svg", "wappen.bild"))
    (tmp_path / "wappen.bild").write_bytes(content.getvalue())
    head = letterhead(path)
    assert base64.b64encode(content.getvalue()).decode() in head.arms
    assert failures(letter("accession", Stationery(head=head)).outgoing.pdf()) == []


@pytest.mark.parametrize(
    ("text", "place", "german", "english"),
    [
        ("name = ", "", "das ist kein TOML", "this is not TOML"),
        ("", "name", "hier fehlt der Name des Hauses", "the name of the house is missing here"),
        ('name = "K"\nform = "C"', "form", "eines von: A, B", "one of: A, B"),
        ('name = "K"\nfarbe = "rot"', "farbe", "das ist unbekannt", "this is unknown"),
        ('name = "K"\naccent = "rot"', "accent", "eine Farbe wie #1b3a5c", "a colour such as #1b3a5c"),
        ('name = "K"\naddress = "Markt"', "address", "eine Liste von Texten", "a list of texts"),
        ('name = "K"\naddress = ["1","2","3","4","5"]', "address", "Platz ist für 4", "there is room for 4"),
        ('name = "K"\ntexts = "fehlt"', "texts", "gibt es nicht", "there is no folder"),
        ('name = "K"\n[arms]\nfile = "wappen.svg"', "arms.alt", "in Worten dastehen", "said in words"),
        ('name = "K"\n[arms]\nfile = "x.svg"\nalt = "W"', "arms.file", "ist nicht zu lesen", "cannot be read"),
        (
            'name = "K"\n[arms]\nfile = "briefkopf.toml"\nalt = "W"',
            "arms.file",
            "weder SVG noch PNG",
            "neither SVG nor",
        ),
        ('name = "K"\n[fonts]\nfamily = "Comic"', "fonts.family", "eine dieser Schriften", "one of these fonts"),
        ('name = "K"\n[contact]\nTelefon = 5', "contact", "Zeilen wie", "lines such as"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_place(
    tmp_path: Path, text: str, place: str, german: str, english: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(InputError) as caught:
        letterhead(path)
    assert caught.value.message("de").startswith(f"{path}: {place}" if place else f"{path}: ")
    assert german in caught.value.message("de")
    assert english in caught.value.message("en")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        letterhead(tmp_path / "fehlt.toml")


def test_papers_that_are_no_letters_bear_the_houses_name_and_arms(tmp_path: Path) -> None:
    head = letterhead(written(tmp_path, WHOLE))
    paper = Paper(
        title="Bescheinigung", language="de", house="Ministerium", about="Klare Bäche", dated=date(2026, 5, 14),
        blocks=(Paragraph("Text"),), foot="Fuß",
    )  # fmt: skip
    content = paper.pdf(head=head)
    assert failures(content) == []
    assert b"/S/Figure" in content
    assert b"/S/Figure" not in paper.pdf()


def test_a_broken_picture_is_told_and_not_set(tmp_path: Path) -> None:
    path = written(tmp_path, WHOLE)
    (tmp_path / "wappen.svg").write_text("<svg><unfertig")
    with pytest.raises(InputError) as caught:
        letterhead(path)
    assert "arms.file" in caught.value.message("de")


def test_addresses_are_read_by_key(tmp_path: Path) -> None:
    path = tmp_path / "anschriften.csv"
    path.write_text(
        "Stelle;Zeile\nk;Kreis Musterau;Am Markt 1;12345 Musterstadt\n\nm1;Stadt Neudorf;;54321 Neudorf\n", "utf-8"
    )
    assert postal_addresses(path) == {
        "k": ("Kreis Musterau", "Am Markt 1", "12345 Musterstadt"),
        "m1": ("Stadt Neudorf", "54321 Neudorf"),
    }


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("k", "hier fehlt die Anschrift"),
        ("k;1;2;3;4;5;6;7", "6 Zeilen"),
        (f"k;{'x' * 90}", "höchstens 60 Zeichen"),
        (";Am Markt 1", "vorn fehlt der Schlüssel"),
        ('"k;Am Markt 1', "kein CSV: ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen"),
        (f"k;{'x' * 140_000}", "kein CSV: eine Zelle ist viel zu lang"),
    ],
)
def test_an_address_that_does_not_fit_is_told_with_its_line(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "anschriften.csv"
    path.write_text(f"body;line\n{line}\n", "utf-8")
    with pytest.raises(InputError) as caught:
        postal_addresses(path)
    assert said in caught.value.message("de")
    assert f"{path}:2" in caught.value.message("de")


@pytest.mark.parametrize("name", ["briefe", "letters"])
def test_the_guides_show_a_letterhead_and_a_text_that_work(tmp_path: Path, root: Path, name: str) -> None:
    guide = (root / "docs" / "guides" / f"{name}.md").read_text("utf-8")
    toml = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)
    shown = re.findall(r"```txt\n(.*?)```", guide, re.DOTALL)
    assert len(toml) == len(shown) == 1
    head = letterhead(written(tmp_path, toml[0].partition("[fonts]")[0]))  # the house's own fonts are not there
    (tmp_path / "texte" / "accession.txt").write_text(shown[0], "utf-8")
    assert failures(letter("accession", Stationery(head=head)).outgoing.pdf()) == []
