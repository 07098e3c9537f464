"""PDF letters: the same statements as from the text, whatever their layout; words with their places on the page."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pypdfium2
import pytest

from beitritt.reading import Reading, Statement, page_picture, read_bytes, read_text
from tests.reading.documents.made_files import letter, printed, quoted, typeset, typewritten

LETTERS = """
amt-berichtigt-beitrittsdatum-und-liste-der-gemeinden
county-council-joins-rural-roads-partnership-for-three-years
eingemeindung-stadt-fuehrt-mitgliedschaft-fort
gemeindevertretung-beschliesst-austritt-und-lehnt-mitvertretung-ab
hauptamt-meldet-pause-im-forum-per-mail
ihk-tritt-aus-dem-standortbuendnis-aus
jobcenter-beteiligt-sich-befristet-am-arbeitsbuendnis
kaemmerei-erklaert-austritt-aus-touristikgemeinschaft
kreis-schliesst-sich-unter-kreistagsvorbehalt-an
landrat-tritt-pflegepakt-in-zwei-themenfeldern-bei
ministerium-nimmt-beitritt-an-und-widerspricht-dem-vorbehalt
ministerium-verlaengert-erprobungsphase-rundschreiben
planungsverband-beschliesst-ruhen-statt-austritt
rat-stimmt-vertretung-durch-den-kreis-befristet-zu
referat-beantwortet-drei-wuensche-eines-landkreises
samtgemeinde-bittet-um-kuerzere-frist-und-festbetrag
university-joins-as-observer-subject-to-senate-approval
vordruck-fortsetzung-zweite-foerderphase
wasserverband-vertritt-drei-gemeinden-mit-vollmacht
zweckverband-waehlt-im-vordruck-den-beobachterstatus
""".split()
SENTENCE = (
    "Der Kreis Musterau tritt dem Bündnis „Gute Öfen“ zum 1. März 2027 bei. Er behält sich vor, seine Mitwirkung "
    "einzuschränken oder zu beenden. "
)


def sense(statement: Statement) -> tuple[object, ...]:
    """What a statement says, wherever it stands."""
    return (
        statement.kind, statement.actor, statement.initiative, statement.modality, statement.force, statement.starts,
        statement.until, statement.on_behalf_of,
    )  # fmt: skip


def senses(reading: Reading) -> list[tuple[object, ...]]:
    """What all statements of a reading say."""
    return sorted(map(sense, reading.statements), key=repr)


def head(reading: Reading) -> dict[str, tuple[object, ...]]:
    """The fields of the letter's head."""
    return {
        name: (field.value, field.missing)
        for name, field in reading.letter.items()
        if name not in ("body", "signature")
    }


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("made", [printed, typewritten])
def test_a_letter_says_the_same_as_pdf(name: str, made: Callable[[str], bytes]) -> None:
    as_text = read_text(letter(name))
    as_pdf = read_bytes(made(letter(name)))
    assert senses(as_pdf) == senses(as_text)
    assert head(as_pdf) == head(as_text)
    assert as_pdf.media_type == "application/pdf"


NARROW = """#set page(width: 70mm, height: auto, margin: 5mm)
#set text(lang: "de", hyphenate: true)
#set par(justify: true)
"""
DIN = """#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 25mm))
#set text(lang: "de", size: 11pt, hyphenate: true, font: "Libertinus Serif")
#set par(justify: true)
"""

HEADED = """#set page(
  header: context { if counter(page).get().first() > 1 [Kreis Musterau #h(1fr) Seite #counter(page).display()] },
  footer: [#text(size: 8pt)[Sparkasse Musterau · IBAN DE00 0000 0000 0000 0000 00]],
)
"""


def din_letter() -> bytes:
    """A letter in form B of the norm: address field, information block with lines of its own height, subject, text."""
    block = ["Ihr Zeichen: IV-4-881/26", "Unser Zeichen: 50-PLL", "Name: Sozialamt", "Telefon: 0999 81-340"]
    block += ["E-Mail: sozialamt@kreis-musterau.example", "", "Datum: 19.11.2026"]
    address = ["Ministerium für Soziales", "Abteilung 4", "Parkallee 22", "66001 Lindstadt"]
    body = f"""
#place(top + left, dy: 25mm, text(size: 7pt, {quoted("Kreis Musterau · Am Schloss 9 · 66710 Musterau")}))
#place(top + left, dy: 34mm, box(width: 80mm, {lines(address)}))
#place(top + right, dy: 30mm, box(width: 75mm, text(size: 9pt, {lines(block)})))
#v(86mm)
#strong[{hashed("Beitritt zum Bündnis „Gute Öfen“")}]

{hashed("Sehr geehrte Damen und Herren,")}

{hashed(SENTENCE)}

{hashed("Mit freundlichen Grüßen")}

{hashed("Landrat")}
"""
    return typeset(body, DIN)


def lines(text: list[str]) -> str:
    """Lines as content of typst."""
    return "align(left)[" + " #linebreak() ".join(hashed(line) for line in text) + "]"


def hashed(text: str) -> str:
    """A text within content of typst."""
    return f"#text({quoted(text)})"


def test_address_field_and_information_block_are_read_one_after_the_other() -> None:
    reading = read_bytes(din_letter())
    assert "Ministerium für Soziales\nAbteilung 4\nParkallee 22\n66001 Lindstadt\n" in reading.text
    assert "Ihr Zeichen: IV-4-881/26\nUnser Zeichen: 50-PLL\n" in reading.text
    fields = head(reading)
    assert fields["sender"][0] == "Kreis Musterau"
    assert fields["recipient"][0] == "Ministerium für Soziales"
    assert fields["their_reference"][0] == "IV-4-881/26"
    assert fields["our_reference"][0] == "50-PLL"
    assert fields["date"][0] == "2026-11-19"
    assert fields["telephone"][0] == "0999 81-340"
    assert fields["subject"][0] == "Beitritt zum Bündnis „Gute Öfen“"
    assert [one.kind for one in reading.statements] == ["accession", "reservation", "reservation"]


def test_a_sentence_goes_on_on_the_next_page_whatever_stands_between() -> None:
    filling = "Die Wege sind weit, und die Öfen sind alt. " * 110
    pdf = typeset(f"{hashed('Sehr geehrte Damen und Herren,')}\n\n#par[{hashed(filling + SENTENCE * 3)}]", DIN + HEADED)
    assert len(pypdfium2.PdfDocument(pdf)) == 2
    reading = read_bytes(pdf)
    assert reading.text.count("IBAN") == 1
    assert "Seite 2" not in reading.text
    assert reading.text.index("IBAN") > reading.text.rindex("beenden.")
    assert SENTENCE.strip() in " ".join(reading.text.split())
    as_text = read_text(f"Sehr geehrte Damen und Herren,\n\n{filling}{SENTENCE * 3}")
    assert [one.kind for one in reading.statements] == [one.kind for one in as_text.statements]


def test_columns_of_text_are_read_one_after_the_other() -> None:
    left, right = ("Wir danken Ihnen für Ihr Schreiben und die Mühe. " * 6, SENTENCE * 2)
    pdf = typeset(f"#columns(2)[{hashed(left)} #colbreak() {hashed(right)}]")
    text = " ".join(read_bytes(pdf).text.split())
    assert left.strip() in text
    assert SENTENCE.strip() in text


def test_words_divided_at_the_ends_of_lines_are_whole() -> None:
    told = "Die Beitrittserklärungen der Mitgliedsgemeinden und der Städte- und Gemeindeverbünde Nordrhein-Westfalens."
    assert " ".join(read_bytes(typeset(hashed(told), NARROW)).text.split()) == told


def test_every_word_knows_its_place_on_the_page() -> None:
    reading = read_bytes(printed(letter("kreis-schliesst-sich-unter-kreistagsvorbehalt-an")), places=True)
    (part,) = reading.parts
    ((width, height),) = part.pages
    assert (round(width), round(height)) == (595, 842)
    said = [reading.text[place[0] : place[1]] for place in part.placed]
    assert "".join(said) == "".join(reading.text.split())
    for _, _, page, left, top, right, bottom in part.placed:
        assert page == 0
        assert 0 < left < right < width
        assert 0 < top < bottom < height


def test_a_divided_word_has_two_places() -> None:
    reading = read_bytes(typeset(hashed("Die Beitrittserklärungen der Mitgliedsgemeinden."), NARROW), places=True)
    word = reading.text.index("Mitgliedsgemeinden")
    tops = {place[4] for place in reading.parts[0].placed if word <= place[0] < word + len("Mitgliedsgemeinden")}
    assert len(tops) == 2


def test_a_page_lying_on_its_side_is_read_as_it_is_shown() -> None:
    document = pypdfium2.PdfDocument(printed(SENTENCE))
    document[0].set_rotation(90)
    file = BytesIO()
    document.save(file)
    reading = read_bytes(file.getvalue(), places=True)
    ((width, height),) = reading.parts[0].pages
    assert width > height
    assert all(place[5] <= width and place[6] <= height for place in reading.parts[0].placed)


def test_a_page_is_drawn_as_a_picture() -> None:
    picture = page_picture(printed(SENTENCE), 0, 600)
    assert picture.startswith(b"\x89PNG")
    assert int.from_bytes(picture[16:20]) == 600
