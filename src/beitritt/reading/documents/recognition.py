"""Text in pictures: scans and photographs, read by the program Tesseract where it is installed.

The program is called rather than linked: Debian keeps it and its German model up to date, and it works under the limits
of the process that reads the file. Its words come with boxes, and go the same way as those of a PDF file.
"""

from __future__ import annotations

import re
import subprocess
from shutil import which

from beitritt.reading.errors import DamagedFileError, NoRecognitionError
from beitritt.reading.positions import Box, Page, Run, middle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

DOTS = 200
"""Dots per inch at which pages are given to the program."""
POINTS = 72
LANGUAGES = ("deu", "eng")
SURE = 20.0
"""Words of which the program is less sure, in percent, are specks and lines."""
GAP = 1.1
"""As in `pdf_words`: a gap of so many sizes parts columns."""
MISTAKEN = {"It.": "lt."}
_SECTION = re.compile(r"\$(?= \d)")
"""What the program takes for something else in German letters, where it cannot be meant."""
LIKE = 0.7, 1.4
"""Sizes of letters within these shares of the usual one are taken for it."""
WORD = "5"
"""How the program marks the lines of its table that are words."""
_BELOW = frozenset("gjpqyQ,;()[]{}|§/_ß„")
"""Letters that reach below the line."""


def recognised(grey: bytes, width: int, height: int, dots: int = DOTS) -> Page:
    """The words of a picture as a page. It has a byte of grey for each dot, and so many dots per inch.

    Raises NoRecognitionError where the program or its model is missing, DamagedFileError where the program fails.
    """
    program = _program()
    command = [program, "stdin", "stdout", "-l", _model(program), "--dpi", str(dots), "--psm", "3", "tsv"]
    done = subprocess.run(command, input=b"P5 %d %d 255\n" % (width, height) + grey, capture_output=True, check=False)  # noqa: S603  # the program named above
    if done.returncode != 0:
        raise DamagedFileError
    lines = [line.split("\t") for line in done.stdout.decode("utf-8", "replace").splitlines()[1:]]
    scale = POINTS / dots
    runs = [run for words in _by_line(lines) for run in _runs(words, scale)]
    _level(runs)
    return Page(width * scale, height * scale, runs)


def available() -> bool:
    """Whether text in pictures can be read here."""
    return which("tesseract") is not None


def _program() -> str:
    program = which("tesseract")
    if program is None:
        raise NoRecognitionError
    return program


def _model(program: str) -> str:
    done = subprocess.run([program, "--list-langs"], capture_output=True, check=False)  # noqa: S603  # as above
    installed = done.stdout.decode("utf-8", "replace").split()
    model = next((language for language in LANGUAGES if language in installed), None)
    if model is None:
        raise NoRecognitionError(", ".join(LANGUAGES))
    return model


class _Word:
    """A word with its box in points."""

    __slots__ = ("base", "box", "text")

    def __init__(self, text: str, box: Box) -> None:
        self.text, self.box = text, box
        height = box[3] - box[1]
        self.base = box[3] - 0.22 * height if _BELOW.intersection(text) else box[3]


def _by_line(table: list[list[str]]) -> Iterator[list[list[str]]]:
    """The rows of the table that are words, by line."""
    line: list[list[str]] = []
    for row in table:
        if len(row) < 12 or row[0] != WORD or not row[11].strip() or float(row[10]) < SURE:
            continue
        if line and row[1:5] != line[0][1:5]:
            yield line
            line = []
        line.append(row)
    if line:
        yield line


def _runs(rows: list[list[str]], scale: float) -> Iterator[Run]:
    words = []
    for row in rows:
        left, top, width, height = (float(number) * scale for number in row[6:10])
        words.append(_Word(row[11].strip(), (left, top, left + width, top + height)))
    base = middle(word.base for word in words)
    size = 1.15 * middle(word.box[3] - word.box[1] for word in words)
    run: list[_Word] = []
    for word in words:
        if run and word.box[0] - run[-1].box[2] > GAP * size:
            yield _run(run, base, size)
            run = []
        run.append(word)
    yield _run(run, base, size)


def _level(runs: list[Run]) -> None:
    """Let letters of about the usual size be of that size: how high a word is depends on its letters."""
    usual = middle(run.size for run in runs) if runs else 0.0
    for run in runs:
        if LIKE[0] * usual < run.size < LIKE[1] * usual:
            run.size = usual


def _run(words: list[_Word], base: float, size: float) -> Run:
    text = _SECTION.sub("§", " ".join(MISTAKEN.get(word.text, word.text) for word in words))
    return Run(text, words[0].box[0], words[-1].box[2], base, size, [word.box for word in words])
