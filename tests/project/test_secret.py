"""The key that signs cookies is given, or made once for this user alone."""

from __future__ import annotations

import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from beitritt.project import secret
from beitritt.register.errors import InputError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's data folder that is not there yet."""
    monkeypatch.delenv("BEITRITT_SECRET_KEY", raising=False)
    monkeypatch.setattr(secret, "data_folder", lambda: tmp_path / "share" / "beitritt")
    return tmp_path / "share" / "beitritt"


def test_a_given_key_is_taken_and_nothing_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEITRITT_SECRET_KEY", "given")
    assert secret.secret_key() == "given"
    assert not folder.exists()


def test_a_key_is_made_once(folder: Path) -> None:
    first = secret.secret_key()
    assert len(first) > 50
    assert secret.secret_key() == first
    assert [file.name for file in folder.iterdir()] == ["secret-key"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_nobody_else_may_read_it(folder: Path) -> None:
    secret.secret_key()
    assert stat.S_IMODE((folder / "secret-key").stat().st_mode) == 0o600


def test_processes_that_start_together_agree(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: secret.secret_key(), range(32)))
    assert keys == {(folder / "secret-key").read_text(encoding="ascii")}


def test_where_none_can_be_kept_it_says_what_to_set(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(InputError, match="BEITRITT_SECRET_KEY"):
        secret.secret_key()


def test_an_empty_file_is_no_key(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "secret-key").write_text("", encoding="ascii")
    with pytest.raises(InputError, match="BEITRITT_SECRET_KEY"):
        secret.secret_key()
