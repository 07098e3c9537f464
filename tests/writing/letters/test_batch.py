"""Many letters: in their order, each whole, whatever becomes of one of them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from beitritt.register.errors import InputError
from beitritt.writing.letters.batch import into_folder, into_print_file, into_zip, typeset_all
from beitritt.writing.letters.outgoing import Outgoing
from tests.writing.sample import letter

TOWNS = [f"Gemeinde Nummer {number}" for number in range(30)]


def letters(*towns: str) -> Iterator[Outgoing]:
    """The same letter to many; two of a name are told apart by a number."""
    one = letter("accession").outgoing
    for town in towns or TOWNS:
        yield replace(one, letter=replace(one.letter, recipient=(town,)))


def words(content: bytes) -> str:
    return "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content))


def test_letters_come_in_their_order_and_as_if_set_alone() -> None:
    found = list(typeset_all(letters(), workers=3))
    assert [one.letter.recipient[0] for one, _ in found] == TOWNS
    assert all(content == one.pdf() for one, content in found[::7])


def test_no_more_letters_are_asked_for_than_are_about_to_be_set() -> None:
    asked: list[str] = []

    def asking() -> Iterator[Outgoing]:
        for one in letters(*[f"Ort {number}" for number in range(200)]):
            asked.append(one.name)
            yield one

    found = typeset_all(asking(), workers=2)
    next(found)
    found.close()  # type: ignore[attr-defined]  # a generator
    assert len(asked) < 40


def test_a_letter_that_cannot_be_set_ends_the_batch_and_leaves_no_half_file(tmp_path: Path) -> None:
    for bring, path in ((into_zip, tmp_path / "a.zip"), (into_print_file, tmp_path / "a.pdf")):
        with pytest.raises(InputError):
            list(bring(path, typeset_all(letters("Ort", "Ort 😀"))))
    assert list(tmp_path.iterdir()) == []


def test_files_of_the_same_name_do_not_take_each_others_place(tmp_path: Path) -> None:
    names = [name for name, _ in into_folder(tmp_path / "neu", typeset_all(letters("A", "B", "C")))]
    assert len(set(names)) == 3
    assert [words((tmp_path / "neu" / name).read_bytes()).count(town) for name, town in zip(names, "ABC", strict=True)]
    assert "\nB\r\n" in words((tmp_path / "neu" / names[1]).read_bytes())


def test_the_same_letters_make_the_same_zip(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        list(into_zip(tmp_path / name, typeset_all(letters("A", "B"))))
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert [one.date_time[:3] for one in archive.infolist()] == [(2026, 5, 14)] * 2


@pytest.mark.parametrize(("duplex", "pages"), [(False, 3), (True, 6)])
def test_the_file_to_print_begins_each_letter_on_a_sheet_of_its_own(tmp_path: Path, duplex: bool, pages: int) -> None:  # noqa: FBT001  # a parameter of the test
    list(into_print_file(tmp_path / "p.pdf", typeset_all(letters("A", "B", "C")), duplex=duplex))
    document = pypdfium2.PdfDocument(tmp_path / "p.pdf")
    assert len(document) == pages
    step = pages // 3
    assert ["Seite 1 von 1" in document[number].get_textpage().get_text_bounded() for number in range(0, pages, step)]
    if duplex:
        assert [document[number].get_textpage().get_text_bounded() for number in (1, 3, 5)] == ["", "", ""]
