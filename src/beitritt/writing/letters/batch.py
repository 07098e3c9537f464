"""Many letters at once: set side by side, and brought out as single files, as a ZIP, or as one file for the printer.

Threads, not processes: the typesetter leaves Python's lock while it works, and after a fork it must not be used.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from beitritt.writing.letters.outgoing import Outgoing

WORKERS = min(os.cpu_count() or 1, 4)
AHEAD = 8
"""How many letters a worker may be ahead of whoever takes them; so memory holds a few, not all."""

Set = tuple[Outgoing, bytes]


def typeset_all(letters: Iterable[Outgoing], workers: int = WORKERS) -> Iterator[Set]:
    """Each letter with its PDF, in their order. Raises InputError for the first that cannot be set."""
    waiting: deque[tuple[Outgoing, Future[bytes]]] = deque()
    with ThreadPoolExecutor(workers) as pool:
        try:
            for letter in letters:
                waiting.append((letter, pool.submit(letter.pdf)))
                if len(waiting) > workers * AHEAD:
                    first, made = waiting.popleft()
                    yield first, made.result()
            while waiting:
                first, made = waiting.popleft()
                yield first, made.result()
        finally:
            for _, made in waiting:
                made.cancel()


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """Gives a place beside `path` to write to, and puts it in its place once all is written."""
    part = path.with_name(f".{path.name}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def named(letters: Iterable[Set]) -> Iterator[tuple[str, bytes, Outgoing]]:
    """Each PDF with a file name that no other has."""
    taken: dict[str, int] = {}
    for letter, content in letters:
        taken[letter.name] = taken.get(letter.name, 0) + 1
        number = taken[letter.name]
        yield f"{letter.name}.pdf" if number == 1 else f"{letter.name}-{number}.pdf", content, letter


def into_folder(folder: Path, letters: Iterable[Set]) -> Iterator[tuple[str, Outgoing]]:
    """Write each letter to a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content, letter in named(letters):
        (folder / name).write_bytes(content)
        yield name, letter


def into_zip(path: Path, letters: Iterable[Set]) -> Iterator[tuple[str, Outgoing]]:
    """Write all letters into one ZIP; the same letters give the same bytes."""
    with _whole(path) as part, ZipFile(part, "w", ZIP_STORED) as archive:  # PDFs are compressed already
        for name, content, letter in named(letters):
            archive.writestr(ZipInfo(name, (*letter.letter.dated.timetuple()[:3], 12, 0, 0)), content)
            yield name, letter


def into_print_file(path: Path, letters: Iterable[Set], *, duplex: bool = False) -> Iterator[tuple[str, Outgoing]]:
    """Write all letters into one PDF for the printer, each on a fresh sheet where both sides are printed.

    It is made for paper: the archive keeps the single letters, which alone carry their data and tags.
    """
    import pypdfium2  # only who prints in one go needs it

    with _whole(path) as part:
        whole = pypdfium2.PdfDocument.new()
        for name, content, letter in named(letters):
            single = pypdfium2.PdfDocument(content)
            whole.import_pages(single)
            if duplex and len(single) % 2:
                whole.new_page(*single[0].get_size())
            single.close()
            yield name, letter
        whole.save(part)
        whole.close()
