"""The documents keep pace with the code: links lead somewhere, every floor and every decision is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)")


@pytest.fixture(scope="module")
def documents(root: Path) -> list[Path]:
    """The documents that people read."""
    return [*root.glob("*.md"), *(root / "docs").rglob("*.md")]


def test_every_link_to_a_file_leads_there(documents: list[Path], root: Path) -> None:
    links = [(document, target) for document in documents for target in LINK.findall(document.read_text("utf-8"))]
    assert links
    assert [
        f"{document.relative_to(root)}: {target}"
        for document, target in links
        if not (document.parent / target).exists()
    ] == []


def test_the_architecture_names_every_package(root: Path) -> None:
    floors = (root / "docs" / "architecture.md").read_text(encoding="utf-8").partition("## The floors")[2]
    packages = {init.parent.name for init in (root / "src" / "beitritt").glob("*/__init__.py")}
    assert packages
    assert {package for package in packages if not re.search(rf"\b{package}\b", floors)} == set()


def test_the_index_lists_every_decision(root: Path) -> None:
    folder = root / "docs" / "decisions"
    records = {record.name for record in folder.glob("0*.md")}
    assert records
    assert set(LINK.findall((folder / "README.md").read_text(encoding="utf-8"))) == records


def test_decisions_are_numbered_without_gaps_and_say_what_lost(root: Path) -> None:
    records = sorted((root / "docs" / "decisions").glob("0*.md"))
    for number, record in enumerate(records, start=1):
        text = record.read_text(encoding="utf-8")
        assert record.name.startswith(f"{number:04}-")
        assert text.startswith(f"# {number}. ")
        assert "**What lost.**" in text
