"""`beitritt read` as programs and people use it, and the file of compiled expressions that makes it start fast."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from beitritt.cli.read import read

LETTER = (
    "Stadt Musterau\n\nSehr geehrte Damen und Herren,\n\n"
    "hiermit kündigen wir die Mitgliedschaft im Netzwerk „Gute Öfen“ zum 31.12.2026.\n"
)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.txt"
    file.write_bytes(LETTER.encode())
    return file


def test_json_is_one_object_a_line(letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.bin"
    broken.write_bytes(b"\x00\x01\x02")
    code = read([str(letter), str(broken), str(tmp_path / "none.txt")], as_json=True, with_text=True, language="en")
    assert code == 1
    first, second, third = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first["text"] == LETTER
    (statement,) = first["statements"]
    assert (statement["kind"], statement["from"]) == ("withdrawal", "2026-12-31")
    start, end = statement["span"]
    assert LETTER[start:end] == statement["quote"]
    assert "binary" in second["error"]
    assert third["file"].endswith("none.txt")
    assert "opened" in third["error"]


@pytest.mark.parametrize(("language", "words"), [("de", "Austritt (erklärt)"), ("en", "Withdrawal (declared)")])
def test_text_for_people(letter: Path, language: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert read([str(letter)], as_json=False, with_text=False, language=language) == 0
    assert words in capsys.readouterr().out


def run(letter: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cache)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-X", "importtime", "-m", "beitritt.cli.main", "read", "--json", str(letter)]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment, encoding="utf-8")


def test_starts_without_django_and_what_is_slow(letter: Path, tmp_path: Path) -> None:
    imported = {line.rsplit("|", 1)[-1].strip() for line in run(letter, tmp_path).stderr.splitlines() if "|" in line}
    assert "beitritt.reading.reader" in imported
    assert not imported & {"django", "rich", "dataclasses", "typing", "inspect", "pathlib", "sqlite3"}


def test_kept_expressions_change_nothing_even_when_spoilt(letter: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = run(letter, cache).stdout
    (kept,) = cache.rglob("*.kept")
    assert run(letter, cache).stdout == first
    kept.write_bytes(kept.read_bytes()[:2000])
    assert run(letter, cache).stdout == first
    kept.write_bytes(b"")
    assert run(letter, cache).stdout == first
