"""Where the register lies: URLs, the user's data folder, and errors that say what to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from beitritt.project import database as module
from beitritt.project.database import data_folder, database, database_url, sqlite_url, without_password
from beitritt.register.errors import InputError


def test_an_absolute_path() -> None:
    found = database("sqlite:////srv/data/register.sqlite3")
    assert found["NAME"] == "/srv/data/register.sqlite3"
    assert found["ENGINE"] == "django.db.backends.sqlite3"
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_a_relative_path_is_taken_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert database("sqlite:///data/r.sqlite3")["NAME"] == str(tmp_path / "data" / "r.sqlite3")


def test_a_home_folder_and_escaped_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/h/amt")
    assert database("sqlite:///~/K%C3%B6ln%20%231.sqlite3")["NAME"] == "/h/amt/Köln #1.sqlite3"


def test_a_path_and_its_url_belong_together() -> None:
    path = Path("/srv/Köln #1?/50%/r.sqlite3")
    assert database(sqlite_url(path))["NAME"] == str(path)


def test_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _name: object())
    found = database("postgresql://amt:p%40ss@db.example:6432/register?sslmode=require")
    parts = (found["USER"], found["PASSWORD"], found["HOST"], found["PORT"], found["NAME"])
    assert parts == ("amt", "p@ss", "db.example", "6432", "register")
    assert found["OPTIONS"] == {"sslmode": "require"}
    assert database("postgres:///register")["HOST"] == "", "the local socket"


def test_postgresql_without_its_driver_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _name: None)
    with pytest.raises(InputError, match="pip install"):
        database("postgresql://localhost/register")


@pytest.mark.parametrize(
    "url",
    [
        "register.sqlite3",
        "/srv/register.sqlite3",
        "sqlite:",
        "sqlite://",
        "sqlite:///",
        "sqlite:///folder/",
        "sqlite://srv/register.sqlite3",
        "sqlite:///a.sqlite3?mode=ro",
        "sqlite:///a%00b",
        "mysql://localhost/register",
        "postgresql://localhost",
        "postgresql://localhost/a/b",
        "postgresql://localhost:port/a",
        "postgresql://[::1/a",
        "http://example.org",
        "",
        " ",
        "Grüße",
    ],
)
def test_other_urls_are_refused_with_an_example(url: str) -> None:
    with pytest.raises(InputError) as caught:
        database(url)
    assert "sqlite:////absolute/path.sqlite3" in caught.value.en
    assert "sqlite:////absoluter/pfad.sqlite3" in caught.value.de
    assert caught.value.place == "BEITRITT_DATABASE"


@pytest.mark.parametrize("url", ["mysql://amt:geheim@db/x", "postgresql://amt:geheim@db:x/y", "amt:geheim@db"])
def test_passwords_are_not_told(url: str) -> None:
    with pytest.raises(InputError) as caught:
        database(url)
    assert "geheim" not in caught.value.de + caught.value.en
    assert "geheim" not in without_password(url)


def test_the_argument_counts_before_the_environment_and_that_before_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("BEITRITT_DATABASE", raising=False)
    assert database_url() == "sqlite:////data/beitritt/register.sqlite3"
    monkeypatch.setenv("BEITRITT_DATABASE", "sqlite:////env.sqlite3")
    assert database_url() == "sqlite:////env.sqlite3"
    assert database_url("sqlite:////arg.sqlite3") == "sqlite:////arg.sqlite3"


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/beitritt"),
        ("linux", {"XDG_DATA_HOME": ""}, "/h/amt/.local/share/beitritt"),
        ("linux", {"XDG_DATA_HOME": "relative"}, "/h/amt/.local/share/beitritt"),
        ("darwin", {}, "/h/amt/Library/Application Support/beitritt"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/beitritt"),
        ("win32", {"LOCALAPPDATA": ""}, "/h/amt/AppData/Local/beitritt"),
    ],
)
def test_each_platform_has_its_data_folder(
    platform: str, environment: dict[str, str], folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/h/amt"))
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert data_folder() == Path(folder)
