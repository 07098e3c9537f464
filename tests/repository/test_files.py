"""The files of the repository keep the house rules: short, explained, and free of this or that machine's addresses."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

USUAL_LENGTH = 300
GREATEST_LENGTH = 350
LONGER_FOR_A_REASON: dict[str, str] = {}  # path: why this file is one thing although it is longer than usual

REGISTRY_HOSTS = re.compile(r"registry\.npmjs|pypi\.org|pythonhosted\.org|npm\.pkg\.|(?:extra-)?index[-_]url *[=\"]")
MACHINE_PATHS = re.compile(r"(?<![\w.~/-])/(?:home|root|Users|mnt|work)/[\w.]")


@pytest.fixture(scope="module")
def files(root: Path) -> list[Path]:
    """Every file that git keeps or would keep."""
    if shutil.which("git") is None or not (root / ".git").exists():
        pytest.skip("needs git and a checkout: the list of the repository's files comes from there")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.split("\0")
    return [root / name for name in names if name and (root / name).is_file()]


@pytest.fixture(scope="module")
def modules(files: list[Path]) -> list[Path]:
    """Every Python module of them that people write."""
    return [file for file in files if file.suffix == ".py" and "migrations" not in file.parts]


@pytest.fixture(scope="module")
def texts(files: list[Path]) -> dict[Path, str]:
    """Every text file with its content."""
    return {file: file.read_text(encoding="utf-8") for file in files if b"\0" not in file.read_bytes()}


def test_no_module_is_longer_than_one_thing_needs(modules: list[Path], root: Path) -> None:
    lengths = {str(file.relative_to(root)): len(file.read_text(encoding="utf-8").splitlines()) for file in modules}
    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines > GREATEST_LENGTH} == {}
    long = {name: lines for name, lines in lengths.items() if lines > USUAL_LENGTH and name not in LONGER_FOR_A_REASON}
    assert long == {}, f"over {USUAL_LENGTH} lines: split by concept, or give the reason in LONGER_FOR_A_REASON"


def test_every_module_says_what_it_is_for(modules: list[Path], root: Path) -> None:
    silent = [
        str(file.relative_to(root))
        for file in modules
        if len((ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").split()) < 3
    ]
    assert silent == []


def test_no_file_names_a_registry(texts: dict[Path, str], root: Path) -> None:
    assert found(REGISTRY_HOSTS, texts, root) == []


def test_no_file_names_a_path_of_one_machine(texts: dict[Path, str], root: Path) -> None:
    assert found(MACHINE_PATHS, texts, root) == []


def test_the_searches_find_what_they_look_for() -> None:
    assert REGISTRY_HOSTS.search("https://registry" + ".npmjs.org/x")
    assert REGISTRY_HOSTS.search("https://files.python" + "hosted.org/x")
    assert MACHINE_PATHS.search("open('/ho" + "me/user/x')")
    assert not MACHINE_PATHS.search("sqlite:////absolute/path.sqlite3 /usr/bin/chromium ~/home/x src/home/x")


def test_the_lock_of_the_assets_pins_by_hash_and_names_no_address(root: Path) -> None:
    packages = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    locked = {name: entry for name, entry in packages.items() if name}
    assert locked
    assert all("resolved" not in entry and entry["integrity"].startswith("sha512-") for entry in locked.values())


def found(pattern: re.Pattern[str], texts: dict[Path, str], root: Path) -> list[str]:
    """The places where `pattern` occurs, as path:line."""
    return [
        f"{file.relative_to(root)}:{number}"
        for file, text in texts.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]
