"""The text of a circular: every kind of statement has words, alike bodies share a sentence, no line breaks."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

import pytest

from beitritt.register.bodies import Directory
from beitritt.register.circulars import Circular, Section
from beitritt.register.contacts import Delivery
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import JsonObject, body_from
from beitritt.register.messages import MessageKind, MessageState
from beitritt.register.occasions import Occasion, occasion
from beitritt.register.standings import Standings
from beitritt.register.wording.messages import DELIVERY, MESSAGE_KIND, MESSAGE_STATE
from beitritt.writing.messages.circular import Told, tell
from beitritt.writing.messages.text import WIDTH, Pages, circular_pages, letter
from beitritt.writing.messages.words import WORDS
from tests.contracts.sample import DEPOSITED, EVERY_KIND, bodies, initiative, instrument

DAY = date(2019, 6, 1)


def happens(*instruments: Instrument, more: tuple[JsonObject, ...] = ()) -> Occasion:
    """The occasion that the last instrument makes in the sample's initiative."""
    directory = Directory([*bodies(), *map(body_from, more)])
    before, after = (Standings(initiative(), directory, some) for some in (instruments[:-1], instruments))
    return occasion(before, after, instruments[-1], DAY)


def told(found: Occasion, language: str = "de", quote: str | None = None) -> Told:
    """The circular about it, number 3; every statement has the same words."""
    return tell(found, 3, lambda *_: quote, language)


def lines(one: Told) -> list[str]:
    """Every line for everybody."""
    return [line for section in one.text.sections for line in section.lines]


def said(kind: str, **fields: object) -> JsonObject:
    """A statement that has come far enough for the sample's initiative."""
    found: dict[str, object] = {"kind": kind, "force": "received", **fields}
    return found  # type: ignore[return-value]  # the reader checks the values


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("statement", EVERY_KIND, ids=lambda one: one["kind"])
def test_every_kind_of_statement_can_be_told(statement: JsonObject, language: str) -> None:
    one = told(happens(instrument("one", statement)), language, "Wir sagen es so")
    assert len(one.text.sections) >= 2
    assert all(section.lines for section in one.text.sections)
    assert "Wir sagen es so" in lines(one)[1]
    assert "None" not in " ".join(lines(one))
    assert one.to(["county", "lead", "nobody"]).lines


def test_what_has_no_words_is_told_by_its_particulars() -> None:
    statement = said("accession", level="planning", scope=["school"], term={"phase": "planning"}, **{"from": "2018-10"})
    assert lines(told(happens(instrument("one", statement))))[1] == (
        "Beitritt (erklärt, eingegangen), der Kreis, für Schule, Befristung für die Phase „Planung“, ab Oktober 2018: "
        "ohne Wortlaut im Register"
    )


def test_a_withdrawal_names_the_last_day_in() -> None:
    leaves = instrument("two", said("withdrawal", **{"from": "2020-01-01"}))
    assert "letzter Tag der Beteiligung 31. Dezember 2019" in lines(told(happens(instrument("one"), leaves)))[1]


def test_a_withdrawal_in_a_month_ends_with_that_month() -> None:
    leaves = instrument("two", said("withdrawal", **{"from": "2019-12"}))
    assert "letzter Tag der Beteiligung 31. Dezember 2019" in lines(told(happens(instrument("one"), leaves)))[1]


def test_a_quotations_own_marks_are_those_of_a_quotation_within_one() -> None:
    found = happens(instrument("one"))
    assert "„Wir treten ‚Klare Bäche‘ bei“" in lines(told(found, "de", "Wir treten „Klare\n Bäche“ bei"))[1]
    assert "“Wir treten ‘Klare Bäche’ bei”" in lines(told(found, "en", "Wir treten „Klare Bäche“ bei"))[1]


def test_alike_bodies_share_a_sentence_and_of_very_many_the_first_are_named() -> None:
    many: tuple[JsonObject, ...] = tuple(
        {"key": f"m{number:03}", "kind": "municipality", "name": f"Ort {number:03}"} for number in range(80)
    )
    joins = instrument("one", said("accession", **{"from": "2018-10-11"}))
    speaks = instrument("two", said("representation", form="informal", represented=[str(one["key"]) for one in many]))
    effect = told(happens(joins, speaks, more=many)).text.sections[1].lines
    assert len(effect) == 1
    assert effect[0].startswith("80 Stellen (Ort 000, Ort 001,")
    assert "und 50 weitere)" in effect[0]


def test_control_characters_of_a_letter_reach_no_line() -> None:
    one = told(happens(instrument("one")), "de", "Wir\0 treten\x07 bei\x1b[31m \udcff")
    assert [line for line in lines(one) if re.search(r"[\x00-\x1f\x7f\ud800-\udfff]", line)] == []


def test_a_change_of_level_alone_names_both_levels() -> None:
    joins = instrument("one", said("accession", **{"from": "2018-10-11"}))
    cuts = instrument("two", said("reduction", level="observer", **{"from": "2020-01-01"}))
    assert told(happens(joins, cuts)).text.sections[1].lines == (
        "Kreis: ab dem 1. Januar 2020 beigetreten (Stufe: beobachtend) (bisher: beigetreten (Stufe: voll)).",
    )


def test_an_act_that_changes_nothing_says_so() -> None:
    proposed = instrument("one", said("accession", force="proposed"))
    assert told(happens(proposed)).text.sections[1].lines == ("Am Stand der Beteiligten ändert sich dadurch nichts.",)


def test_a_letter_keeps_lines_short_and_addresses_whole() -> None:
    pages = Pages("https://register.example/" + "lang" * 30)
    circular = Circular("pact", 3, "ein Brief", DEPOSITED)
    sections = [Section("Überschrift", ("Wort " * 60, "kurz")), *circular_pages(circular, pages, "de")]
    text = letter("Titel", sections, "Ministerium", "de")
    long = [line for line in text.splitlines() if len(line) > WIDTH]
    assert [line.strip() for line in long] == [pages.circular(circular), pages.instrument("ein Brief")]
    assert "\n\nÜberschrift\n-----------\n- Wort Wort" in text
    assert text.endswith("\n")


def test_both_languages_have_the_same_words_with_the_same_places() -> None:
    assert WORDS["de"].keys() == WORDS["en"].keys()
    for name, german in WORDS["de"].items():
        places = [set(re.findall(r"\{(\w+)(?::\w+)?\}", text)) for text in (german, WORDS["en"][name])]
        assert places[0] == places[1], name


@pytest.mark.parametrize(
    ("table", "words"), [(DELIVERY, Delivery), (MESSAGE_KIND, MessageKind), (MESSAGE_STATE, MessageState)]
)
def test_every_word_about_messages_exists_in_both_languages(
    table: dict[str, dict[str, str]], words: type[StrEnum]
) -> None:
    assert set(table["de"]) == set(table["en"]) == {*words}
