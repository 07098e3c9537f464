"""Input that is no letter: a clear error or a reading without statements; never a traceback, never a hang."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beitritt.reading import (
    EmptyFileError,
    NotTextError,
    NotYetReadableError,
    ReadingError,
    TooLongError,
    read_bytes,
    read_text,
)

PATIENCE = 20.0
"""Seconds: many times what the slowest of these takes; a hang takes for ever."""


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", "\u00a0\n".encode()])
def test_empty(data: bytes) -> None:
    with pytest.raises(EmptyFileError):
        read_bytes(data)


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03" * 50, b"Kreis\x00Musterau", bytes(range(32)) * 20])
def test_binary(data: bytes) -> None:
    with pytest.raises(NotTextError):
        read_bytes(data)


@pytest.mark.parametrize(
    ("data", "name"), [(b"{\\rtf1 Kreis", "RTF"), (b"\xd0\xcf\x11\xe0rest", "DOC"), (b"GIF89a", "GIF")]
)
def test_known_formats_that_are_not_read(data: bytes, name: str) -> None:
    with pytest.raises(NotYetReadableError) as caught:
        read_bytes(data)
    assert name in caught.value.message("en")
    assert ".txt" in caught.value.message("de")


def test_two_megabytes_of_one_line() -> None:
    with pytest.raises(TooLongError):
        read_text("a" * 2_000_000)


LETTER = "Sehr geehrte Damen und Herren,\n\nder Kreis Musterau tritt dem Bündnis „Gute Öfen“ bei.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_encodings(encoding: str) -> None:
    reading = read_bytes(LETTER.encode(encoding))
    assert reading.text == LETTER
    assert [one.kind for one in reading.statements] == ["accession"]


def test_line_ends_stay_as_they_are() -> None:
    text = LETTER.replace("\n", "\r\n")
    reading = read_bytes(text.encode())
    assert reading.text == text
    assert reading.statements[0].quote == text[reading.statements[0].start : reading.statements[0].end]


@pytest.mark.parametrize(
    "text",
    [
        "tritt dem Netzwerk " * 40_000,
        "tritt bei. " * 40_000,
        "Der Kreis " * 60_000,
        "„" * 400_000,
        "A, " * 200_000,
        "(" * 300_000 + ")" * 300_000,
        "kündigt beendet behält sich vor wird zum 31.12.2026 " * 10_000,
        "Netzwerk Für Der Des " * 30_000,
        "\n".join(["> " * 200 + "Der Kreis tritt bei."] * 300),
        "-\n" * 200_000,
        "x" * 999_999,
    ],
    ids=range(11),
)
def test_long_and_odd_texts_end_soon(text: str) -> None:
    begun = time.monotonic()
    read_text(text)
    assert time.monotonic() - begun < PATIENCE


WORDS = st.sampled_from(
    (
        "Der Kreis Stadt Musterau tritt dem Netzwerk „Gute Wege“ bei zum 31.12.2026 kündigt behält sich vor wenn nicht "
        "ob , ; . : \n \n\n Sehr geehrte Damen und Herren Mit freundlichen Grüßen Vertretung durch den Landkreis "
        "einverstanden Frist von drei Monaten Euro § 5 > [X] ☐ a) 1. Ihr Zeichen: Datum: Unser - – e. V. wird die "
        "Mitgliedschaft ruht bis Beitritt erklärt \u2028 \x0c \t \xa0 \xad"
    ).split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=80).map(" ".join))
def test_words_in_any_order(text: str) -> None:
    try:
        reading = read_text(text)
    except ReadingError:
        return
    for one in reading.statements:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.quote
    for field in reading.letter.values():
        assert field.span is None or 0 <= field.span[0] <= field.span[1] <= len(text)


def messages(data: str | bytes) -> list[str]:
    """What a reader is told about input that is not readable, in both languages."""
    try:
        read_text(data) if isinstance(data, str) else read_bytes(data)
    except ReadingError as error:
        return [error.message("de"), error.message("en")]
    return ["read", "read"]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    assert all(messages(text))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    assert all(messages(data))
