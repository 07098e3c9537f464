"""How fast PDF letters are read, against pypdfium2 alone on the same files in the same run.

    python bench/documents.py [FILE.pdf …]

Without arguments twelve letters of the tests are printed as PDF, one of them on several pages. Three ratios: the text
with its layout in one process; a whole `beitritt read` with one letter, its separate process and the reading of
statements included; and the same with all letters at once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pypdfium2

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from beitritt.reading.documents import pdf  # noqa: E402  # after the path that the next line needs
from tests.reading.documents.made_files import LETTERS, printed  # noqa: E402  # the tests' letters

WORK = time.process_time
USUAL = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ALONE = """
import sys, pypdfium2
for name in sys.argv[1:]:
    document = pypdfium2.PdfDocument(open(name, "rb").read())
    for page in document:
        text = page.get_textpage()
        sys.stdout.write(text.get_text_range())
"""


def best(*works: Callable[[], object], rounds: int, clock: Callable[[], float]) -> list[float]:
    """The shortest of several runs of each, in seconds, taken in turns: what else the machine does meets all alike."""
    shortest = [float("inf")] * len(works)
    for _ in range(rounds):
        for number, work in enumerate(works):
            begun = clock()
            work()
            shortest[number] = min(shortest[number], clock() - begun)
    return shortest


def alone(data: bytes) -> str:
    """The text of all pages as pypdfium2 gives it."""
    texts = []
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return "\n".join(texts)


def row(name: str, ours: float, theirs: float, *, files: int) -> None:
    """Print one comparison."""
    print(f"{name:42} {ours * 1000 / files:8.2f} ms   {theirs * 1000 / files:8.2f} ms   {ours / theirs:5.2f} ×")


def compare(files: Sequence[Path]) -> None:
    """The three comparisons."""
    contents = [file.read_bytes() for file in files]
    print(f"{len(files)} files, {sum(len(pypdfium2.PdfDocument(one)) for one in contents)} pages")
    print(f"{'per file':42} {'beitritt':>11}   {'pypdfium2':>11}   ratio")
    taken = [
        best(partial(pdf.parts, one), partial(pdf.parts, one, boxes=True), partial(alone, one), rounds=40, clock=WORK)
        for one in contents
    ]
    ours, with_places, theirs = (sum(column) for column in zip(*taken, strict=True))
    row("text with layout, in one process", ours, theirs, files=len(files))
    row("the same with the box of every word", with_places, theirs, files=len(files))
    for name, chosen in (("whole call, one letter", files[:1]), ("whole call, all letters", files)):
        command = [sys.executable, "-m", "beitritt.cli.main", "read", *map(str, chosen)]
        run = partial(subprocess.run, check=True, capture_output=True, env=USUAL)
        run(command)  # what is worked out once on a machine is kept beside the byte code
        bare = [sys.executable, "-c", ALONE, *map(str, chosen)]
        whole = best(partial(run, command), partial(run, bare), rounds=10, clock=time.perf_counter)
        row(name, *whole, files=len(chosen))


def made(folder: Path) -> list[Path]:
    """Letters of the tests as PDF, and one long one."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(LETTERS.glob("*.txt"))[::9]]
    texts[-1] = texts[-1] + ("\n\nDie Wege sind weit, und die Öfen sind alt. " * 40) * 6
    files = []
    for number, text in enumerate(texts):
        files.append(folder / f"{number}.pdf")
        files[-1].write_bytes(printed(text))
    return files


if __name__ == "__main__":
    if len(sys.argv) > 1:
        compare([Path(name) for name in sys.argv[1:]])
    else:
        with tempfile.TemporaryDirectory() as kept:
            compare(made(Path(kept)))
