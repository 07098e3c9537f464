"""Where the register lies: URLs, the user's data folder, and errors that say what to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from beitritt.project import database as module
from beitritt.project.database import data_folder, database, database_url, place, sqlite_url, without_password
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


def test_a_path_is_taken_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    file = str(tmp_path / "Köln #1%20.sqlite3")
    assert database(file)["NAME"] == file
    assert database("Grüße") == database(sqlite_url(tmp_path / "Grüße"))
    assert database("./a:b")["NAME"] == str(tmp_path / "a:b")
    assert database("~/r.sqlite3")["NAME"] == str(tmp_path / "r.sqlite3")


@pytest.mark.parametrize("text", ["folder", "folder/", "nowhere/", "."])
def test_a_folder_is_refused_with_a_file_in_it(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(
        InputError, match=r"is a folder; please name a file in it, such as .*register\.sqlite3"
    ) as caught:
        database(text)
    assert (caught.value.place, "ist ein Ordner" in caught.value.de) == ("BEITRITT_DATABASE", True)


@pytest.mark.parametrize("text", ["nowhere/r.sqlite3", "file/r.sqlite3"])
def test_a_path_makes_no_folders(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="there is no folder"):
        database(text)
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("text", ["~nobody-of-that-name/r.sqlite3", "sqlite:///~nobody-of-that-name/r.sqlite3"])
def test_the_home_of_a_stranger_is_told(text: str) -> None:
    with pytest.raises(InputError, match="please name the whole path"):
        database(text)


def test_a_name_that_the_system_refuses_is_told() -> None:
    with pytest.raises(InputError, match="the name is too long"):
        database("x" * 5000)


def test_people_are_told_the_path_or_the_url_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _name: object())
    assert place("sqlite:////srv/K%C3%B6ln.sqlite3") == "/srv/Köln.sqlite3"
    assert place("postgresql://amt:geheim@db.example/register") == "postgresql://…@db.example/register"


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
        "file:register.sqlite3",
        "localhost:5432/register",
        "a\0b",
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
    assert database_url("") == "", "a variable of a script that is not set names no register"


@pytest.mark.parametrize(
    ("platform", "variable"), [("linux", "XDG_DATA_HOME"), ("darwin", ""), ("win32", "LOCALAPPDATA")]
)
def test_a_user_without_a_home_is_told_what_to_name(
    platform: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", none)
    monkeypatch.delenv(variable or "XDG_DATA_HOME", raising=False)
    with pytest.raises(InputError, match="no home folder; please name the register's file"):
        data_folder()


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
