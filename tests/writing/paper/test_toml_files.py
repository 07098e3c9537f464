"""Files of settings: what is wrong with one is told in words, with its line, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from beitritt.register.errors import InputError
from beitritt.writing.paper.toml_files import read_toml

TWICE = ("den Namen gibt es schon weiter oben", "the name stands further up already")
UNCLOSED = ("ein Anführungszeichen wird nicht geschlossen", "a quotation mark is not closed")
FAULTS = [
    ('name = "K"\nTelefon 5', ":2", "erwartet wird eine Zeile wie: name = ", "expected a line such as: name = "),
    ('[contact]\nRückruf = "5"', ":2", "Namen mit Umlauten", "letters beyond a to z"),
    ("[]", ":1", "erwartet wird eine Zeile wie", "expected a line such as"),
    ("name = Kreis\n", ":1", "Texte stehen in Anführungszeichen", "texts stand in quotation marks"),
    ('name = "K" "M"', ":1", "hinter dem Wert steht noch etwas", "something follows the value"),
    ('name = "K"\n[fonts]\n[fonts]', ":3", *TWICE),
    ('name = "K"\nname = "M"\nform = "A"', ":2", *TWICE),
    ('arms = {alt = "K", alt = "M"}\n', ":1", *TWICE),
    ('name = "K\nform = "A"', ":1", *UNCLOSED),
    ('name = "K', "", "ein Anführungszeichen wird nicht geschlossen (am Ende der Datei)", UNCLOSED[1]),
    ("name = 'K", "", *UNCLOSED),
    ('name = "K\x01"', ":1", "ein unsichtbares Steuerzeichen", "an invisible control character"),
    ('texts = "C:\\schriften"', ":1", "in Pfaden „/“", "in paths '/'"),
    ('texts = "D:\\users"', ":1", "in Pfaden „/“", "in paths '/'"),
    ("[fonts\nfamily = 1", ":1", "eine eckige Klammer wird nicht geschlossen", "a square bracket is not closed"),
    ('address = ["Am Markt 1" "12345 M"]', ":1", "in der Liste fehlt ein Komma", "a comma or the closing square"),
    ('arms = {file = "w.svg"', "", "in der geschweiften Klammer", "the braces"),
]


@pytest.mark.parametrize(("text", "line", "german", "english"), FAULTS)
def test_what_is_wrong_is_told_in_words_with_its_line(
    text: str, line: str, german: str, english: str, tmp_path: Path
) -> None:
    path = tmp_path / "kopf.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as refused:
        read_toml(path)
    assert refused.value.place == f"{path}{line}"
    assert refused.value.de.startswith("das ist kein TOML: ")
    assert german in refused.value.de
    assert english in refused.value.en


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "kopf.toml").write_text('name = "K"', "utf-8-sig")
    assert read_toml(tmp_path / "kopf.toml") == {"name": "K"}


@pytest.mark.parametrize(("content", "told"), [(b'name = "K\xf6ln"', "nicht in UTF-8"), (None, "nicht zu lesen")])
def test_what_is_no_text_or_not_there_is_told(content: bytes | None, told: str, tmp_path: Path) -> None:
    path = tmp_path / "kopf.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_toml(path)
    assert told in refused.value.message("de")
    assert refused.value.place == str(path)
