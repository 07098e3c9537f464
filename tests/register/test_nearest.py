"""The keys that somebody may have meant: named where one is near, and silence where none is."""

from __future__ import annotations

import pytest

from beitritt.register.bodies import Body, BodyKind, Dated, Directory
from beitritt.register.dates import parse_date
from beitritt.register.errors import UnknownKey
from beitritt.register.initiatives import Initiative, Subject
from beitritt.register.instruments import not_deposited
from beitritt.register.nearest import LONGEST, nearest, unknown_key

HELD = [
    ("ags:05999000", "Kreis Musterau"),
    ("ags:05999012", "Stadt Musterau"),
    ("ags:05999016", "Neudorf"),
    ("klare-baeche", "Klare Bäche"),
]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("klare-beche", ["klare-baeche"]),  # a wrong letter
        ("Klare-Baeche", ["klare-baeche"]),  # capitals
        ("baeche", ["klare-baeche"]),  # a part
        ("ags:05999", ["ags:05999000"]),  # a county's key as people know it
        ("05999016", ["ags:05999016"]),  # without the key's own beginning
        ("Klare Bäche", ["klare-baeche"]),  # the name in place of the key
        ("kreis  musterau", ["ags:05999000"]),
        ("Neudrf", ["ags:05999016"]),
        ("Musterau", ["ags:05999000", "ags:05999012"]),  # what may be two is both
        ("Neudrof", ["ags:05999016"]),  # two letters swapped
        ("klare-baeceh", ["klare-baeche"]),
        ("x", []),
        ("", []),
        ("  ", []),
        ("Hinterwald", []),
        ("au", []),  # no whole word
        ("9" * (LONGEST + 1), []),
    ],
)
def test_what_is_spelt_or_named_like_it_is_found(asked: str, meant: list[str]) -> None:
    assert [key for key, _ in nearest(asked, HELD)] == meant


def test_a_word_that_many_names_have_tells_nothing() -> None:
    assert nearest("Stadt", [(f"k:{number}", f"Stadt {number:05}") for number in range(20)]) == []


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("stauts", ["status"]),
        ("raed", ["read"]),
        ("sattsu", []),  # more than one swap
        ("tasstu", []),
        ("k:21", []),  # digits swapped are another number
        ("ofr", []),  # too short to tell
        ("eard", []),
    ],
)
def test_short_words_with_two_letters_swapped_are_found_and_nothing_else(asked: str, meant: list[str]) -> None:
    held = [(key, "") for key in ("status", "read", "write", "k:12", "for")]
    assert [key for key, _ in nearest(asked, held)] == meant


def test_at_most_three_are_named() -> None:
    assert len(nearest("stelle-10", [(f"stelle-1{number}", "") for number in range(1, 9)])) == 3


def test_the_question_stands_behind_the_error_in_both_languages_with_its_place() -> None:
    error = unknown_key("Das fehlt", "That is missing", "Musterau", HELD, "body")
    assert error.message("de") == (
        "body: Das fehlt. Meinten Sie „ags:05999000“ (Kreis Musterau) oder „ags:05999012“ (Stadt Musterau)?"
    )
    assert error.message("en") == (
        "body: That is missing. Did you mean 'ags:05999000' (Kreis Musterau) or 'ags:05999012' (Stadt Musterau)?"
    )


def test_where_nothing_is_near_nothing_is_asked() -> None:
    error = unknown_key("Das fehlt", "That is missing", "Hinterwald", HELD)
    assert (error.de, error.en) == ("Das fehlt", "That is missing")


def test_a_body_is_found_by_names_and_keys_that_it_bore() -> None:
    kinds = (Dated(BodyKind.MUNICIPALITY),)
    names = (Dated("Altdorf", until=parse_date("2010-01-01")), Dated("Neudorf", parse_date("2010-01-01")))
    directory = Directory([Body("k:1", kinds, names, keys=(Dated("old:77"),))])
    for asked in ("Altdorf", "old:777", "k:11"):
        with pytest.raises(UnknownKey, match="Did you mean 'k:1'") as caught:
            directory.body(asked, "author")
        assert caught.value.place == "author"


def test_subjects_and_instruments_are_asked_after_too() -> None:
    initiative = Initiative("i", "Klare Bäche", "lead", subjects=(Subject("sprache", "Sprache"),))
    assert "„sprache“ (Sprache)?" in initiative.unknown_subject("sprach", "scope").de
    assert not_deposited("brief-1", ["brief-11"]).en.endswith("Did you mean 'brief-11'?")
    assert not_deposited("brief-2#3", ["brief-2"]).de == (
        "Die Urkunde „brief-2#3“ ist nicht hinterlegt. Meinten Sie „brief-2“?"
    )
