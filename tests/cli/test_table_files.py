"""Answers as files: `status` and `portfolio` with `--format` and `--output`, as users run them."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.test_commands import Shell, shell

__all__ = ["shell"]


def rows(text: str, separator: str = ";") -> list[dict[str, str]]:
    """The rows of a CSV file by their headings."""
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator))


def test_status_as_csv_goes_to_standard_output(shell: Shell) -> None:
    found = rows(shell("status", "i", "--on", "2020-06-01", "--format", "csv").stdout)
    assert [(row["Stelle"], row["Status"], row["seit"]) for row in found] == [
        ("Kreis Musterau", "beigetreten", "2020-05-01"),
        ("Musterdorf", "vertreten", "2020-05-01"),
    ]


def test_the_language_chooses_words_and_separator(shell: Shell) -> None:
    done = shell("portfolio", "m", "--on", "2020-06-01", "--format", "csv", language="en")
    (row,) = rows(done.stdout, ",")
    assert (row["initiative"], row["status"], row["represented by"]) == ("Klare Bäche", "represented", "Kreis Musterau")


def test_the_file_s_ending_names_the_format(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "stand.xlsx"
    done = shell("status", "i", "--on", "2020-06-01", "--output", str(path))
    assert done.stdout == ""
    assert f"geschrieben: {path} (2 Zeilen)" in done.stderr
    book = load_workbook(path)
    assert book.sheetnames == ["Stand", "Angaben"]
    assert book.properties.title == "Klare Bäche: Stand am 1. Juni 2020"


def test_a_portfolio_brings_its_dates(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "kreis.xlsx"
    shell("portfolio", "k", "--on", "2020-06-01", "--output", str(path))
    book = load_workbook(path)
    assert book.sheetnames == ["Stand", "Termine", "Angaben"]
    assert [cell.value for cell in book["Termine"]["B"]][1:] == ["Ende der Phase"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--output", "stand.doc"), 1, "endet weder auf .csv noch auf .xlsx"),
        (("--output", "{folder}/nowhere/stand.csv"), 1, "lässt sich nicht schreiben"),
        (("--json", "--output", "stand.csv"), 1, "JSON geht auf die Standardausgabe"),
        (("--json", "--format", "csv"), 2, "geht nicht zusammen mit"),
        (("--format", "pdf"), 2, "möglich ist"),
    ],
)
def test_what_cannot_be_is_told(shell: Shell, tmp_path: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    given = [one.format(folder=tmp_path) for one in arguments]
    assert said in shell("status", "i", *given, code=code).stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of Windows cannot be opened from a test")
def test_a_workbook_is_not_written_onto_a_screen(shell: Shell) -> None:
    import pty

    ours, theirs = pty.openpty()
    env = os.environ | {"BEITRITT_DATABASE": shell.url, "BEITRITT_LANGUAGE": "de"}
    command = [sys.executable, "-m", "beitritt.cli.main", "status", "i", "--format", "xlsx"]
    done = subprocess.run(command, env=env, stdout=theirs, stderr=subprocess.PIPE, text=True, check=False)
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 1
    assert "bitte mit --output eine Datei nennen" in done.stderr
