"""Whoever asks an empty register is told which one it is, how to ask the demonstration's, and how to fill it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Done = subprocess.CompletedProcess[str]


class Newcomer:
    """A home folder in which nothing points to a register, and the commands that are given there."""

    def __init__(self, home: Path) -> None:
        self.home, self.data = home, home / "data" / "beitritt"

    def __call__(self, *words: str, language: str = "de", **variables: str) -> Done:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("BEITRITT_", "DJANGO_"))}
        own = {"HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data"), "PYTHONUTF8": "1"}
        return subprocess.run(
            [sys.executable, "-m", "beitritt.cli.main", *words],
            env=kept | own | {"BEITRITT_LANGUAGE": language} | variables,
            cwd=self.home, capture_output=True, encoding="utf-8", timeout=60, check=False,
        )  # fmt: skip


@pytest.fixture
def newcomer(tmp_path: Path) -> Newcomer:
    return Newcomer(tmp_path)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Newcomer:
    """Somebody who had the demonstration made, and then asks without naming it."""
    found = Newcomer(tmp_path_factory.mktemp("home"))
    assert found("demo", "--no-serve").returncode == 0
    return found


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the data folder is set by XDG_DATA_HOME here")


@linux
@pytest.mark.parametrize(
    "words",
    [
        "status gemeinsam-klappts --on 2019-05-01",
        "explain gemeinsam-klappts ags:05558000",
        "portfolio ags:05558000",
        "findings gemeinsam-klappts",
        "declare gemeinsam-klappts accession --by ags:05558000",
        "contact ags:05558000 amt@kreis.example",
    ],
)
def test_after_the_demonstration_the_empty_register_is_named_and_the_way_out(words: str, shown: Newcomer) -> None:
    done = shown(*words.split())
    assert (done.returncode, done.stdout) == (1, "")
    assert "ist nicht verzeichnet\n" in done.stderr
    assert f"Das Register {shown.data / 'register.sqlite3'} ist leer." in done.stderr
    assert f"--register {shown.data / 'demo.sqlite3'}" in done.stderr
    assert f"BEITRITT_DATABASE={shown.data / 'demo.sqlite3'}" in done.stderr
    assert "beitritt import DATEI.jsonl" in done.stderr


@linux
def test_both_ways_out_lead_to_the_demonstration(shown: Newcomer) -> None:
    demo, words = str(shown.data / "demo.sqlite3"), ("status", "gemeinsam-klappts", "--on", "2019-05-01")
    answers = [shown(*words, "--register", demo), shown(*words, BEITRITT_DATABASE=demo)]
    assert [one.returncode for one in answers] == [0, 0]
    assert answers[0].stdout == answers[1].stdout != ""
    assert not answers[0].stderr


@linux
def test_it_is_told_in_english_too(shown: Newcomer) -> None:
    told = shown("status", "gemeinsam-klappts", language="en").stderr
    assert f"The register {shown.data / 'register.sqlite3'} is empty." in told
    assert "or, for all commands: BEITRITT_DATABASE=" in told


@linux
@pytest.mark.parametrize("words", ["findings", "deadlines", "verify", "export"])
def test_an_empty_answer_of_an_empty_register_says_so(words: str, shown: Newcomer) -> None:
    done = shown(words)
    assert (done.returncode, "ist leer." in done.stderr) == (0, True)
    assert "ist leer." not in shown(words, "--register", str(shown.data / "demo.sqlite3")).stderr


@linux
def test_the_demonstration_tells_how_to_ask_it_further(shown: Newcomer) -> None:
    told = shown("demo", "--no-serve").stdout
    assert f"beitritt status gemeinsam-klappts --register {shown.data / 'demo.sqlite3'}" in told


def test_without_a_demonstration_it_is_told_how_to_make_one(newcomer: Newcomer) -> None:
    done = newcomer("status", "i", "--register", "leer.sqlite3")
    assert f"Das Register {newcomer.home / 'leer.sqlite3'} ist leer." in done.stderr
    assert "Ein Beispiel legt an: beitritt demo" in done.stderr
    assert "--register" not in done.stderr


def test_of_a_register_that_holds_something_nothing_is_said(newcomer: Newcomer) -> None:
    line = '{"type":"body","key":"x:k","kind":"county","name":"Kreis Musterau"}\n'
    (newcomer.home / "one.jsonl").write_text(line, encoding="utf-8")
    assert newcomer("import", "one.jsonl", "--register", "r.sqlite3").returncode == 0
    told = newcomer("status", "i", "--register", "r.sqlite3").stderr
    assert told == "beitritt: Die Initiative „i“ ist nicht verzeichnet\n"


def test_what_is_missing_in_a_file_is_told_of_the_file_alone(newcomer: Newcomer) -> None:
    line = '{"type":"initiative","key":"i","name":"I","lead":"x:k"}\n'
    (newcomer.home / "one.jsonl").write_text(line, encoding="utf-8")
    told = newcomer("import", "one.jsonl", "--register", "r.sqlite3").stderr
    assert told.startswith("beitritt: one.jsonl:1: lead: ")
    assert "ist leer" not in told
