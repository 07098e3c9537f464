"""A declaration as a letter in plain text: head, subject, closing, and the place of each statement."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from beitritt.register.bodies import Body, Dated, Directory
from beitritt.register.dates import exact
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.statements import Kind, Right, Statement
from beitritt.writing.drafting.document import drafted
from beitritt.writing.letters.plain import begun_letter, plain_letter, resolution_words

NOW = datetime(2020, 8, 1, tzinfo=UTC)
DAY = date(2020, 8, 1)
DIRECTORY = Directory(
    Body(key, (Dated(kind),), (Dated(name),))
    for key, kind, name in (("k", "county", "Kreis Musterland"), ("lead", "ministry", "Ministerium für Gewässer"))
)
INITIATIVE = Initiative("i", "Bündnis „Klare Bäche“", "lead")


def made(*kinds: Statement, author: str = "k", signed: bool = True) -> Instrument:
    """A letter with these statements, to the lead unless the lead writes it."""
    plain = Instrument(
        id="x", initiative="i", author=author, statements=kinds, recorded=NOW, deposited=NOW, dated=exact(DAY),
        addressee="lead" if author != "lead" else None,
    )  # fmt: skip
    return plain_letter(drafted(plain, INITIATIVE, DIRECTORY, lambda _: None), INITIATIVE, DIRECTORY, signed=signed)


def text(letter: Instrument) -> str:
    """The letter's text."""
    assert letter.document is not None
    return letter.document.text or ""


ACCESSION = Statement(kind=Kind.ACCESSION, actor="k")
RESERVATION = Statement(kind=Kind.RESERVATION, actor="k", right=Right.WITHDRAW)


def test_each_statement_keeps_the_place_of_its_sentence() -> None:
    letter = made(ACCESSION, RESERVATION)
    assert letter.quote(0) == "Der Kreis Musterland tritt der Initiative „Bündnis ‚Klare Bäche‘“ bei."
    assert letter.quote(1) == "Der Kreis Musterland behält sich vor, auszutreten."
    assert text(letter).startswith("Kreis Musterland\n\nMinisterium für Gewässer\n\nDatum: 1. August 2020\n\n")


@pytest.mark.parametrize(
    ("statements", "subject"),
    [
        ((ACCESSION,), "Beitritt zur Initiative „Bündnis ‚Klare Bäche‘“"),
        ((RESERVATION, Statement(kind=Kind.WITHDRAWAL, actor="k")), "Austritt aus der Initiative „"),
        ((RESERVATION,), "Erklärung zur Initiative „"),
    ],
)
def test_the_subject_is_that_of_the_main_statement(statements: tuple[Statement, ...], subject: str) -> None:
    assert f"\n\n{subject}" in text(made(*statements))


def test_a_letter_handed_in_has_no_room_for_a_signature() -> None:
    assert "____" in text(made(ACCESSION))
    handed_in = text(made(ACCESSION, signed=False))
    assert "____" not in handed_in
    assert handed_in.endswith("Kreis Musterland\n\nElektronisch im Register eingereicht.\n")


def test_the_lead_writes_to_nobody_in_particular() -> None:
    letter = text(made(Statement(kind=Kind.ACCESSION, actor="lead"), author="lead"))
    assert letter.startswith("Ministerium für Gewässer\n\nDatum:")
    assert begun_letter(INITIATIVE, DIRECTORY, "lead", Kind.ACCESSION, DAY).startswith(
        "Ministerium für Gewässer\n\nDatum:"
    )


def test_what_is_begun_has_the_head_of_what_it_becomes() -> None:
    begun = begun_letter(INITIATIVE, DIRECTORY, "k", Kind.ACCESSION, DAY)
    assert begun.endswith("hiermit wird erklärt:\n\n…\n")
    assert text(made(ACCESSION)).startswith(begun.removesuffix("…\n"))


def test_a_resolution_is_named_with_its_day_where_that_is_known() -> None:
    assert resolution_words("Kreistag", date(2020, 7, 1)) == "Beschluss vom 1. Juli 2020 (Kreistag)"
    assert resolution_words("Kreistag", None) == "Beschluss (Kreistag)"
