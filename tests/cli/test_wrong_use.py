"""What people get wrong at the command line: each is told with where and what to do, and nothing changes for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from beitritt.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

BODY = '{"type":"body","key":"x:k","kind":"county","name":"Kreis Köln"}\n'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a register, and beside it everything that is none or cannot be taken in."""
    found = tmp_path_factory.mktemp("wrong")
    files = {
        "body.jsonl": BODY.encode(), "empty.jsonl": b"", "half.jsonl": BODY.encode()[:30],
        "latin.jsonl": BODY.encode("latin-1"), "utf16.jsonl": BODY.encode("utf-16"),
        "letter.txt": b"Der Kreis Musterau tritt bei.", "field.jsonl": BODY.replace("name", "nmae").encode(),
        "pretty.json": b'{\n "type": "body"\n}\n', "white.txt": b" \n", "other.sqlite3": b"no database at all",
    }  # fmt: skip
    for name, content in files.items():
        (found / name).write_bytes(content)
    (found / "folder.csv").mkdir()
    assert run(found, "import", "body.jsonl").returncode == 0
    assert run(found, "status", "x", "--register", "cut.sqlite3").returncode == 1  # makes it
    (found / "cut.sqlite3").write_bytes((found / "cut.sqlite3").read_bytes()[:5000])
    return found


@pytest.fixture(scope="module")
def held(folder: Path) -> str:
    """What that register holds."""
    found = run(folder, "export").stdout
    assert "Kreis Köln" in found
    return found


def run(folder: Path, *words: str, language: str = "de") -> subprocess.CompletedProcess[str]:
    """One command in that folder."""
    env = os.environ | {"BEITRITT_DATABASE": "r.sqlite3", "BEITRITT_LANGUAGE": language, "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "beitritt.cli.main", *words]
    return subprocess.run(command, env=env, cwd=folder, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ("import half.jsonl", 1, "half.jsonl:1: kein gültiges JSON: "),
        ("import pretty.json", 1, "pretty.json:1: kein gültiges JSON: die Zeile bricht ab; jedes Objekt steht ganz"),
        ("import latin.jsonl", 1, "latin.jsonl:1: die Zeile ist nicht in UTF-8 geschrieben; bitte die Datei als UTF-8"),
        ("import utf16.jsonl", 1, "utf16.jsonl:1: die Zeile ist nicht in UTF-8 geschrieben; bitte die Datei als UTF-8"),
        ("import letter.txt", 1, 'letter.txt:1: kein JSON; erwartet wird ein Objekt je Zeile: {"type": …}'),
        ("import field.jsonl", 1, "field.jsonl:1: unbekanntes Feld: nmae; möglich sind: figures, from, key, "),
        ("import missing.jsonl", 1, "missing.jsonl: lässt sich nicht öffnen (Datei oder Ordner nicht gefunden); bitte"),
        ("import folder.csv", 1, "folder.csv: lässt sich nicht öffnen (ein Ordner, keine Datei); bitte den Pfad"),
        ("import", 2, "es fehlen Angaben: FILE.jsonl"),
        ("status i --on 30.2.2019", 2, "„30.2.2019“ ist kein Tag; erwartet wird"),
        ("status i --known gestern", 2, "„gestern“ ist kein Zeitpunkt; erwartet wird"),
        ("findings --register other.sqlite3", 1, "lässt sich nicht öffnen (keine Datei von SQLite); bitte den Pfad"),
        ("verify --register cut.sqlite3", 1, "nicht öffnen: die Datei ist beschädigt; bitte eine Sicherung einspielen"),
        ("export --register folder.csv", 1, "ist ein Ordner; bitte eine Datei darin nennen"),
        ("export --register nowhere/r.sqlite3", 1, "bitte den Pfad prüfen oder den Ordner anlegen"),
        ("portfolio x:k --output folder.csv", 1, "folder.csv: lässt sich nicht schreiben (ein Ordner, keine Datei); b"),
        ("portfolio x:k --output nowhere/a.csv", 1, "a.csv: lässt sich nicht schreiben (Datei oder Ordner nicht gefun"),
        ("read missing.txt", 1, "missing.txt: Die Datei lässt sich nicht öffnen (Datei oder Ordner nicht gefunden); b"),
        ("read white.txt", 1, "white.txt: Die Datei ist leer oder enthält nur Leerzeichen. Bitte prüfen"),
        ("notice x", 2, "eine dieser Angaben fehlt: --free-by --given"),
        ("--register r.sqlite3 status", 2, "der Befehl kommt zuerst, dann --register"),
        ("write wihtdrawal", 2, "„wihtdrawal“ gibt es nicht; möglich ist: 'accession', 'direct-entry', "),
    ],
)
def test_it_is_told_where_and_what_to_do(words: str, code: int, told: str, folder: Path, held: str) -> None:
    done = run(folder, *words.split())
    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert run(folder, "export").stdout == held


def test_a_key_of_nothing_is_not_every_key(folder: Path) -> None:
    done = run(folder, "findings", "", language="en")
    assert (done.returncode, done.stderr) == (1, "beitritt: The initiative '' is not in the register\n")


def test_an_empty_file_is_taken_in_but_told(folder: Path) -> None:
    done = run(folder, "import", "empty.jsonl", "body.jsonl", language="en")
    assert done.returncode == 0
    assert done.stderr.splitlines()[0] == "empty.jsonl: the file has no line; is it the right one?"
    assert "body.jsonl: " not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("words", ["export", "portfolio x:k --json", "read letter.txt", "--help"])
def test_a_full_disk_is_told(words: str, folder: Path) -> None:
    command = [sys.executable, "-m", "beitritt.cli.main", *words.split()]
    env = os.environ | {"BEITRITT_DATABASE": "r.sqlite3", "BEITRITT_LANGUAGE": "de", "PYTHONUTF8": "1"}
    with open("/dev/full", "wb") as full:  # noqa: PTH123  a device
        done = subprocess.run(command, env=env, cwd=folder, stdout=full, stderr=subprocess.PIPE, check=False)
    told = "beitritt: Ausgabe: lässt sich nicht schreiben (kein Platz mehr auf dem Datenträger)\n"
    assert (done.returncode, done.stderr.decode()) == (1, told)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="who may write everywhere is refused nothing")
def test_a_register_without_the_right_to_write_is_told(folder: Path) -> None:
    sealed = folder / "sealed"
    sealed.mkdir()
    shutil.copy(folder / "r.sqlite3", sealed)
    sealed.chmod(0o500)
    (sealed / "r.sqlite3").chmod(0o400)
    done = run(folder, "status", "i", "--register", "sealed/r.sqlite3")
    assert (done.returncode, "kein Schreibrecht; bitte" in done.stderr) == (1, True)


@pytest.mark.parametrize(
    ("language", "told"), [("de", "Gefragt wird nicht, wer Sie sind"), ("en", "Nobody is asked who")]
)
def test_declaring_tells_whose_right_it_is(
    language: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEITRITT_LANGUAGE", language)
    for command, tells in (("declare", True), ("what-if", False)):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        assert (told in capsys.readouterr().out) == tells
