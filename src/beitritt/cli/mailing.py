"""A mailing on the command line: what it is written on, and where its letters go (files, a ZIP, a file to print)."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from beitritt.register.errors import InputError, not_written

if TYPE_CHECKING:
    from collections.abc import Callable

    from beitritt.writing.letters.outgoing import Outgoing, Stationery
    from beitritt.writing.paper.letterheads import Letterhead

SHEETS = ("A", "B")
OTHERS = (".doc", ".docx", ".odt", ".rtf", ".txt", ".md", ".htm", ".html", ".xml", ".json", ".csv", ".xlsx")
"""Endings of files that somebody may hope for; nobody means a folder by them."""
MOST_REMARKS = 3
FEW = 8
"""So many letters are there before a progress bar is."""

HELP = {
    "de": {
        "letterhead": "Briefkopf des Hauses (TOML)",
        "form": "Form A oder B der DIN 5008; sonst wie im Briefkopf",
        "addresses": "Anschriften (CSV: Schlüssel, dann die Zeilen)",
        "output": "Datei .pdf, Datei .zip oder Ordner; sonst hier",
        "single": "Datei .pdf oder Ordner; sonst hier",
        "print": "alle Schreiben in einer PDF-Datei zum Drucken",
        "duplex": "dabei jedes Schreiben auf einem neuen Blatt (beidseitiger Druck)",
        "your": "Ihr Zeichen",
        "our": "Unser Zeichen",
        "remark": "Vermerk über der Anschrift, etwa: Einschreiben",
        "enclosure": "Anlage, wie sie genannt wird",
        "seal": "mit dem Siegel des Hauses (BEITRITT_SEAL)",
    },
    "en": {
        "letterhead": "the house's letterhead (TOML)",
        "form": "form A or B of DIN 5008; else as in the letterhead",
        "addresses": "addresses (CSV: key, then the lines)",
        "output": "a .pdf file, a .zip file or a folder; else here",
        "single": "a .pdf file or a folder; else here",
        "print": "all letters in one PDF for the printer",
        "duplex": "with it each letter on a fresh sheet (both sides printed)",
        "your": "your reference",
        "our": "our reference",
        "remark": "a remark above the address, such as: Registered",
        "enclosure": "what is enclosed, by its name",
        "seal": "with the house's seal (BEITRITT_SEAL)",
    },
}
WRITTEN = {
    "de": ("ein Schreiben", "{count} Schreiben"),
    "en": ("one letter", "{count} letters"),
}


class _Form(argparse.Action):
    """`--form A` is the sheet's; in a letter that declares, `--form mandate` is a representation's."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        """Keep the word where it belongs."""
        del parser, option_string
        setattr(namespace, "sheet" if values in SHEETS else "form", values)


def arguments(parser: argparse.ArgumentParser, language: str, forms: tuple[str, ...] = ()) -> None:
    """The arguments of every letter; `forms` are those of a representation, where the letter can declare one."""
    told = HELP[language]
    parser.add_argument("--letterhead", type=Path, metavar="FILE", help=told["letterhead"])
    parser.add_argument("--form", action=_Form, choices=(*SHEETS, *forms), help=told["form"])
    parser.set_defaults(sheet=None, form=None)
    parser.add_argument("--addresses", type=Path, metavar="FILE", help=told["addresses"])
    parser.add_argument("--your-reference", default="", metavar="TEXT", help=told["your"])
    parser.add_argument("--our-reference", default="", metavar="TEXT", help=told["our"])
    parser.add_argument("--remark", action="append", default=[], metavar="TEXT", help=told["remark"])
    parser.add_argument("--enclosure", action="append", default=[], metavar="TEXT", help=told["enclosure"])
    destination(parser, language)


def heading(parser: argparse.ArgumentParser, language: str) -> None:
    """The argument of papers that are no letters: they bear the house's name, arms and look."""
    parser.add_argument("--letterhead", type=Path, metavar="FILE", help=HELP[language]["letterhead"])


def head(options: argparse.Namespace) -> Letterhead | None:
    """The letterhead that was named. Raises InputError that names file and field."""
    from beitritt.writing.paper.letterheads import letterhead

    return letterhead(options.letterhead) if options.letterhead else None


def destination(parser: argparse.ArgumentParser, language: str, *, letters: bool = True) -> None:
    """Where what is written goes; what is no letter is always one file."""
    parser.add_argument("--output", type=Path, metavar="PATH", help=HELP[language]["output" if letters else "single"])
    parser.add_argument("--seal", action="store_true", help=HELP[language]["seal"])


def printing(parser: argparse.ArgumentParser, language: str) -> None:
    """The arguments of letters to many."""
    told = HELP[language]
    parser.add_argument("--print", action="store_true", dest="print_", help=told["print"])
    parser.add_argument("--duplex", action="store_true", help=told["duplex"])


def stationery(options: argparse.Namespace) -> Stationery:
    """What the letters are written on. Raises InputError that names file and field."""
    from beitritt.writing.letters.outgoing import Stationery
    from beitritt.writing.paper.addresses import postal_addresses

    if len(options.remark) > MOST_REMARKS:
        raise InputError(
            f"über der Anschrift ist Platz für {MOST_REMARKS} Vermerke",
            f"there is room for {MOST_REMARKS} remarks above the address",
            "--remark",
        )
    found = head(options)
    if found is not None and options.sheet:
        found = replace(found, form=options.sheet)
    return Stationery(
        head=found,
        form=options.sheet or "B",
        addresses=postal_addresses(options.addresses) if options.addresses else {},
        your_reference=options.your_reference,
        our_reference=options.our_reference,
        remarks=tuple(options.remark),
        enclosures=tuple(options.enclosure),
    )


def single(name: str, content: bytes, told: str, options: argparse.Namespace) -> int:
    """Write one paper to the file that was named, or under its own name; `told` says what it is."""
    path = _target(options, f"{name}.pdf")
    if path.suffix.lower() == ".zip":
        raise InputError(
            "in eine .zip kommen nur Schreiben; bitte eine .pdf oder einen Ordner nennen",
            "only letters go into a .zip; please name a .pdf or a folder",
            str(path),
        )
    if path.suffix.lower() != ".pdf":
        path = path / f"{name}.pdf"
    content = _sealer(options)(content)
    with _writable(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return _tell(path, [(path.name, "")], options, told)


def send(letters: Iterable[Outgoing], count: int, options: argparse.Namespace) -> int:
    """Set `count` letters and bring them where they are wanted."""
    from beitritt.writing.letters.batch import typeset_all

    target = _target(options)
    if target.suffix.lower() == ".pdf" and count != 1 and not options.print_:
        raise InputError(
            f"{count} Schreiben; eine Datei zum Drucken entsteht mit --print, sonst bitte eine .zip oder einen Ordner",
            f"{count} letters; --print makes one PDF for the printer, else please name a .zip or a folder",
            str(target),
        )
    seal = _sealer(options)
    with _writable(target), _progress(count) as counted:
        made = ((letter, seal(content)) for letter, content in counted(typeset_all(letters)))
        path, found = _bring(target, made, count, options)
    return _tell(path, [(name, one.letter.recipient[0]) for name, one in found], options)


def _target(options: argparse.Namespace, own: str = "") -> Path:
    """Where papers go: a file, or what is none and so a folder. Raises InputError for a file of another kind."""
    path: Path = options.output or Path(own)
    ending = path.suffix.lower()
    if ending not in (".pdf", ".zip") and (path.is_file() or (ending in OTHERS and not path.is_dir())):
        raise InputError(
            "geschrieben wird PDF; bitte eine Datei mit der Endung .pdf oder .zip oder einen Ordner nennen",
            "PDF is written; please name a file with the ending .pdf or .zip, or a folder",
            str(path),
        )
    return path


def _sealer(options: argparse.Namespace) -> Callable[[bytes], bytes]:
    """What happens to each PDF before it goes out: it is sealed where that was asked for."""
    if not options.seal:
        return bytes
    if getattr(options, "print_", False):
        raise InputError(
            "ein Druck trägt kein Siegel; bitte --print oder --seal weglassen",
            "what is printed bears no seal; please leave out --print or --seal",
            "--seal",
        )
    from beitritt.cli.seal import sealer

    return sealer()


def _bring(
    target: Path, made: Iterable[tuple[Outgoing, bytes]], count: int, options: argparse.Namespace
) -> tuple[Path, list[tuple[str, Outgoing]]]:
    """Bring letters out: where to, and each with the name of its file."""
    from beitritt.writing.letters.batch import into_folder, into_print_file, into_zip

    ending = target.suffix.lower()
    if getattr(options, "print_", False):
        path = target if ending == ".pdf" else target / "letters.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path, list(into_print_file(path, made, duplex=options.duplex))
    if ending == ".zip":
        target.parent.mkdir(parents=True, exist_ok=True)
        return target, list(into_zip(target, made))
    if ending == ".pdf" and count == 1:
        return target, [_alone(target, one) for one in made]
    return target, list(into_folder(target, made))


def _alone(target: Path, made: tuple[Outgoing, bytes]) -> tuple[str, Outgoing]:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(made[1])
    return target.name, made[0]


@contextmanager
def _writable(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise not_written(error, str(target)) from None


@contextmanager
def _progress(count: int) -> Iterator[Callable[[Iterable[tuple[Outgoing, bytes]]], Iterator[tuple[Outgoing, bytes]]]]:
    """Gives what counts letters as they come; with a bar where somebody looks on and there is something to wait for."""
    if not sys.stderr.isatty() or count < FEW:
        yield iter
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress

    with Progress(*Progress.get_default_columns(), MofNCompleteColumn(), console=Console(stderr=True)) as bar:
        task = bar.add_task("PDF", total=count)

        def counted(made: Iterable[tuple[Outgoing, bytes]]) -> Iterator[tuple[Outgoing, bytes]]:
            for one in made:
                bar.advance(task)
                yield one

        yield counted


def _tell(path: Path, found: list[tuple[str, str]], options: argparse.Namespace, told: str | None = None) -> int:
    if options.json:
        letters = [{"file": name} | ({"to": to} if to else {}) for name, to in found]
        print(json.dumps({"output": str(path), "letters": letters}, ensure_ascii=False))
        return 0
    shown = path / found[0][0] if len(found) == 1 and path.is_dir() else path
    print(f"{shown}: {told or WRITTEN[options.language][len(found) != 1].format(count=len(found))}")
    return 0
