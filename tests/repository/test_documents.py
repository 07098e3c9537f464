"""What the documents say is so: commands parse and run as shown, examples import, both languages tell the same.

A block marked `sh run` is run in the folder of the checkout, on a register of the document's own; the `text` or `json`
block behind it is what comes out. Links between files and the index of decisions are tested in `test_docs.py`.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

from beitritt.cli.main import COMMANDS, _with_verb
from beitritt.register.bodies import BodyKind
from beitritt.register.interchange.directory import BODY_FIELDS, INITIATIVE_FIELDS
from beitritt.register.interchange.instruments import INSTRUMENT_FIELDS
from beitritt.register.interchange.statements import STATEMENT_FIELDS
from beitritt.register.spans import Status
from beitritt.register.statements import VALUES, Force, Form, Kind, Level, Modality, Right, Role

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
GUIDES = {
    "schreibtisch": "desk",
    "federfuehrung": "lead-office",
    "kreis-und-gemeinde": "county-and-municipality",
    "zustimmung": "consent",
    "rundschreiben": "circulars",
    "aufwand-und-nutzen": "effort-and-benefit",
    "briefe": "letters",
    "dateien": "files",
    "siegel": "seal",
}
"""German guide → its English twin."""

RUN = [
    *((f"docs/guides/{german}.md", "de") for german in GUIDES),
    *((f"docs/guides/{english}.md", "en") for english in GUIDES.values()),
    ("docs/formats.md", "en"),
]
"""Documents whose commands are run, with the language of their answers."""

BLOCK = re.compile(r"^```([\w ]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
ANCHORED = re.compile(r"\]\((?!https?:)([^)#]*)#([^)]+)\)")
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
UNFINISHED = re.compile(
    r"\b(?:TODO|FIXME|XXX|TBD|coming soon|to be done|work in progress|still to come|not (?:yet )?implemented"
    r"|(?:kommt|folgt) (?:noch|später|in Kürze)|in Vorbereitung|unfertig|noch nicht (?:umgesetzt|fertig))\b",
    re.IGNORECASE,
)
LARGEST_PICTURE = 200_000


class Block(NamedTuple):
    """A fenced block: what stands behind its fence, and its content."""

    mark: str
    content: str


def blocks(document: Path) -> list[Block]:
    """The fenced blocks of a document, in order."""
    return [Block(*found) for found in BLOCK.findall(document.read_text(encoding="utf-8"))]


def prose(document: Path) -> str:
    """A document without its fenced blocks."""
    return BLOCK.sub("", document.read_text(encoding="utf-8"))


def commands(document: Path) -> Iterator[list[str]]:
    """The arguments of every `beitritt` that the document shows, in blocks and between words."""
    lines = [line for block in blocks(document) if block.mark.startswith("sh") for line in block.content.splitlines()]
    parts = [part.strip() for line in lines for part in line.split("&&")]
    for part in [*parts, *INLINE.findall(prose(document))]:
        words = re.match(r"(?:\S*uv run |pipx run uv run )?beitritt (.+)", part)
        if words:
            yield shlex.split(words[1])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_that_is_shown_exists_and_parses(document: Path) -> None:
    for arguments in commands(document):
        name = arguments[0]
        assert name in COMMANDS or name == "--help", f"beitritt {name}"
        if len(arguments) > 1:  # a bare name in a sentence speaks of the command
            assert parsed(arguments), arguments


def parsed(arguments: list[str]) -> bool:
    """Whether the command's real parser takes the arguments."""
    name = arguments[0]
    parser = ArgumentParser(prog=name, exit_on_error=False)
    parser.set_defaults(command=name, language="en")
    module = import_module(f"beitritt.cli.{COMMANDS[name][0]}")
    module.arguments(parser)
    try:
        parser.parse_args(_with_verb(arguments[1:], getattr(module, "VERBS", ())))
    except SystemExit:
        return False
    return True


def test_the_search_for_commands_finds_them_and_what_is_wrong_with_them(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("`beitritt verify` and\n```sh\npip install uv && uv run beitritt demo --no-serve\n```\n", "utf-8")
    assert sorted(commands(page)) == [["demo", "--no-serve"], ["verify"]]
    assert parsed(["status", "i", "--on", "2024-01-01"])
    assert not parsed(["status", "i", "--upon", "2024-01-01"])


class Shell:
    """Runs a document's commands in the checkout, on a register of its own."""

    def __init__(self, folder: Path, language: str) -> None:
        url = f"sqlite:///{folder / 'register.sqlite3'}"
        self._env = os.environ | {
            "BEITRITT_DATABASE": url, "BEITRITT_LANGUAGE": language, "PYTHONIOENCODING": "utf-8",
        }  # fmt: skip

    def __call__(self, *arguments: str) -> str:
        """What a command prints, messages included; it must succeed."""
        command = [sys.executable, "-m", "beitritt.cli.main", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self._env, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, f"{shlex.join(arguments)}: {done.stderr}"
        return done.stdout + done.stderr


@pytest.mark.parametrize(("name", "language"), RUN)
def test_the_commands_run_and_answer_as_shown(name: str, language: str, tmp_path: Path) -> None:
    shell, output, ran = Shell(tmp_path, language), "", 0
    for place, (mark, content) in enumerate(blocks(ROOT / name)):
        if mark == "jsonl":
            lines = tmp_path / f"{place}.jsonl"
            lines.write_text(content, encoding="utf-8")
            shell("import", str(lines))
        elif mark == "sh run":
            output = "".join(shell(*shlex.split(line)[1:]) for line in content.splitlines())
            ran += 1
        elif mark == "json":
            assert json.loads(output) == json.loads(content)
        elif mark == "text":
            for passage in content.split("…"):
                assert in_one_line(passage) in in_one_line(output)
    assert ran


def in_one_line(text: str) -> str:
    """A text as one line: documents wrap where terminals do not."""
    return " ".join(text.split())


@pytest.mark.parametrize(("german", "english"), GUIDES.items())
def test_both_languages_have_the_same_headings_and_commands(german: str, english: str) -> None:
    ours, theirs = ((ROOT / "docs" / "guides" / f"{name}.md") for name in (german, english))
    levels = [[len(marks) for marks, _ in HEADING.findall(prose(one))] for one in (ours, theirs)]
    assert levels[0] == levels[1]
    assert len(levels[0]) > 3
    run = [[block for block in blocks(one) if block.mark == "sh run"] for one in (ours, theirs)]
    assert run[0] == run[1]


def test_every_guide_has_its_twin() -> None:
    names = {guide.stem for guide in (ROOT / "docs" / "guides").glob("*.md")}
    assert names == {*GUIDES, *GUIDES.values()}


def test_the_example_holds_the_letter_as_it_is() -> None:
    folder = ROOT / "docs" / "examples"
    lines = [json.loads(line) for line in (folder / "urkunden.jsonl").read_text(encoding="utf-8").splitlines()]
    held = {line["id"]: line["document"]["text"] for line in lines if "document" in line}
    letters = {letter.stem: letter.read_text(encoding="utf-8") for letter in folder.glob("*.txt")}
    assert letters
    assert held == letters


def test_the_formats_name_every_field_and_word() -> None:
    told = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    words = {word for code in INLINE.findall(told) for word in re.findall(r"\w+", code)}
    fields = {*BODY_FIELDS, *INITIATIVE_FIELDS, *INSTRUMENT_FIELDS, *STATEMENT_FIELDS}
    assert fields - words == set()
    for vocabulary in (Kind, Modality, Force, Level, Right, Form, Role, BodyKind, Status):
        assert {*vocabulary} - words == set(), vocabulary.__name__
    assert {value for values in VALUES.values() for value in values} - words == set()


def test_the_architecture_names_every_module_of_the_law() -> None:
    told = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    law = ROOT / "src" / "beitritt" / "register"
    packages = {init.parent.name for init in law.glob("*/__init__.py")}
    modules = {module.stem for module in law.glob("[!_]*.py")} | packages
    assert packages
    assert {module for module in modules if f"`{module}`" not in told} == set()


@pytest.mark.parametrize("package", ["procedures", "writing"])
def test_the_architecture_names_every_procedure_and_every_writer(package: str) -> None:
    told = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    folder = ROOT / "src" / "beitritt" / package
    modules = {module.stem for module in folder.rglob("[!_]*.py")} | {
        init.parent.name for init in folder.glob("*/__init__.py")
    }
    assert modules
    assert {one for one in modules if not one.endswith("words") and f"`{one}`" not in told} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_into_a_page_name_one_of_its_headings(document: Path) -> None:
    for target, anchor in ANCHORED.findall(document.read_text(encoding="utf-8")):
        page = (document.parent / target).resolve() if target else document
        headings = {slug(heading) for _, heading in HEADING.findall(prose(page))}
        assert anchor in headings, f"{document.name}: {target}#{anchor}"


def slug(heading: str) -> str:
    """The anchor that the usual renderers make of a heading."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def test_pictures_are_small_described_and_made_by_the_script() -> None:
    folder = ROOT / "docs" / "pictures"
    shown = [(page.parent / target, alt) for page in DOCUMENTS for alt, target in IMAGE.findall(prose(page))]
    assert {path.resolve() for path, _ in shown} == set(folder.glob("*.png"))
    assert set(re.findall(r'Picture\("([\w-]+\.png)"', (folder / "take.py").read_text(encoding="utf-8"))) == {
        path.name for path, _ in shown
    }
    for path, alternative in shown:
        assert len(alternative.split()) >= 6, f"{path.name}: say what is to be seen"
        assert path.read_bytes().startswith(b"\x89PNG")
        assert path.stat().st_size < LARGEST_PICTURE


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_document_speaks_of_unfinished_things(document: Path) -> None:
    assert UNFINISHED.findall(document.read_text(encoding="utf-8")) == []
