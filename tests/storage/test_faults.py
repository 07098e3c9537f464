"""Why a database refuses is told in the reader's language, with what to do."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from beitritt.storage.faults import refusal

if TYPE_CHECKING:
    from pathlib import Path


def refused(path: Path, statement: str, mode: str = "rw") -> tuple[str, str]:
    """What is told of a statement that SQLite refuses."""
    asked = sqlite3.connect(f"{path.as_uri()}?mode={mode}", timeout=0, isolation_level=None, uri=True)
    try:
        with pytest.raises(sqlite3.DatabaseError) as caught:
            asked.execute(statement)
    finally:
        asked.close()
    return refusal(caught.value)


def test_sqlite_s_own_words_are_known(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("CREATE TABLE t (x)")
    writer.execute("BEGIN IMMEDIATE")
    assert refused(path, "INSERT INTO t VALUES (1)")[1] == "another process is writing; please try again"
    writer.close()
    assert refused(path, "INSERT INTO t VALUES (1)", mode="ro")[0].startswith("kein Schreibrecht; bitte")
    path.write_bytes(b"no database" * 100)
    assert refused(path, "SELECT 1 FROM t") == (
        "keine Datei von SQLite; bitte den Pfad prüfen",
        "no file of SQLite; please check the path",
    )


def test_a_folder_that_is_not_there_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect(tmp_path / "nowhere" / "r.sqlite3")
    assert refusal(caught.value)[1].startswith("file or folder not accessible; please")


def test_what_has_no_words_here_is_told_on_one_line() -> None:
    assert refusal(RuntimeError("connection failed:\n\tIs the server running?\n")) == (
        "connection failed: Is the server running?",
        "connection failed: Is the server running?",
    )
