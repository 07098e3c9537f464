"""Opening a register: the first command makes it, later ones find it, and what is no register is told."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.db import connections

from beitritt.project.database import sqlite_url
from beitritt.project.wiring import inbox, open_register, ready
from beitritt.register.errors import InputError
from tests.contracts.registers import close
from tests.contracts.sample import bodies, initiative, instrument

if TYPE_CHECKING:
    from beitritt.procedures.office import Inbox, Ledger
    from tests.contracts.postgres import Server
    from tests.contracts.registers import Urls

OPEN = "import sys; from beitritt.project.wiring import open_register; ledger = open_register(sys.argv[1]); "

pytestmark = pytest.mark.usefixtures("unblocked")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file in a folder, neither there yet."""
    return tmp_path / "folder" / "of a" / "register.sqlite3"


def refused(path: Path) -> InputError:
    """The error on opening."""
    with pytest.raises(InputError) as caught:
        open_register(sqlite_url(path))
    return caught.value


def test_the_first_opening_makes_folder_file_and_tables(path: Path) -> None:
    ledger = open_register(sqlite_url(path))
    assert ledger.verify() == 0
    assert path.is_file()
    close(sqlite_url(path))


def test_it_fits_the_ports(path: Path) -> None:
    ledger: Ledger = open_register(sqlite_url(path))  # mypy compares the shapes
    letters: Inbox = inbox(sqlite_url(path))
    assert (ledger.initiatives(), letters.waiting()) == ([], [])
    close(sqlite_url(path))


def test_the_same_url_gives_the_same_ledger_and_other_urls_others(path: Path, sqlite_urls: Urls) -> None:
    first, other = sqlite_url(path), sqlite_urls()
    assert open_register(first) is open_register(first)
    assert open_register(first) is not open_register(other)
    open_register(first).put_bodies(bodies())
    assert len(open_register(other).directory()) == 0
    close(first)


def test_sqlite_keeps_to_its_settings(sqlite_urls: Urls) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1, "busy_timeout": 20_000}
    with connections[ready(sqlite_urls())].cursor() as cursor:
        for pragma, value in wanted.items():
            assert cursor.execute(f"PRAGMA {pragma}").fetchone() == (value,), pragma


def test_a_transaction_takes_the_writer_s_place_at_once(sqlite_urls: Urls) -> None:
    url = sqlite_urls()
    other = sqlite3.connect(Path(url.removeprefix("sqlite:///")), timeout=0)
    with open_register(url).transaction(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_an_up_to_date_register_is_not_migrated_again(sqlite_urls: Urls, monkeypatch: pytest.MonkeyPatch) -> None:
    url = sqlite_urls()
    monkeypatch.setattr("beitritt.project.preparation._migrate", lambda *_: pytest.fail("migrates again"))
    assert open_register(url).verify() == 0


def test_a_register_from_before_the_last_migration_is_brought_up_to_date(sqlite_urls: Urls) -> None:
    url = sqlite_urls()
    other = sqlite3.connect(Path(url.removeprefix("sqlite:///")))
    triggers = [name for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    assert triggers
    other.executescript(";".join(f"DROP TRIGGER {name}" for name in triggers))
    tables = [name for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in set(tables) - first_tables() - {"django_migrations", "sqlite_sequence"}:
        other.execute(f"DROP TABLE {name}")
    found = other.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '%submissions%words%'")
    other.executescript(";".join(f"DROP INDEX {name}" for (name,) in found.fetchall()))
    for column in ("held_by", "words"):
        other.execute(f"ALTER TABLE submissions DROP COLUMN {column}")
    other.execute("DELETE FROM django_migrations WHERE app <> 'storage' OR name <> '0001_tables'")
    other.commit()
    open_register(url)
    again = [name for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    assert sorted(again) == sorted(triggers)
    assert {name for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} == set(tables)
    other.close()


def test_pages_and_commands_open_each_other_s_registers(path: Path) -> None:
    opening = "import sys; from beitritt.cli.opening import open_ledger; ledger = open_ledger(sys.argv[1], pages={}); "
    for pages in (False, True, False):
        command = [sys.executable, "-c", opening.format(pages) + "print(ledger.verify())", sqlite_url(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.stdout.strip(), done.returncode) == ("0", 0), done.stderr
    tables = {name for (name,) in sqlite3.connect(path).execute("SELECT name FROM sqlite_master")}
    assert {"accounts", "mandates", "axes_accessattempt", "mfa_authenticator"} <= tables


def first_tables() -> set[str]:
    """The tables that the first migration makes."""
    from django.db.migrations.loader import MigrationLoader

    state = MigrationLoader(None).project_state(("storage", "0001_tables"))
    return {model._meta.db_table for model in state.apps.get_models()}


def test_commands_that_start_together_on_a_new_register_all_work(path: Path) -> None:
    command = [sys.executable, "-c", OPEN + "print(ledger.verify())", sqlite_url(path)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)]
    for process in started:
        told, errors = process.communicate(timeout=60)
        assert (told.strip(), process.returncode) == (b"0", 0), errors.decode()


def test_the_models_have_all_their_migrations() -> None:
    from django.core.management import call_command

    call_command("makemigrations", "storage", check=True, dry_run=True, verbosity=0, skip_checks=True)


# What cannot be opened


def test_a_newer_register_is_left_alone(sqlite_urls: Urls) -> None:
    url = sqlite_urls()
    path = Path(url.removeprefix("sqlite:///"))
    other = sqlite3.connect(path)
    other.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('storage', '9999_later', '2099-01-01')")
    other.commit()
    other.close()
    with pytest.raises(InputError, match="newer version"):
        open_register(url)
    other = sqlite3.connect(path)
    other.execute("DELETE FROM django_migrations WHERE name = '9999_later'")
    other.commit()
    other.close()
    assert open_register(url).verify() == 0


def test_another_program_s_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (url text)")
    other.commit()
    assert "something else" in refused(path).en
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]
    other.close()


@pytest.mark.parametrize(("table", "opens"), [("bookmarks", True), ("documents", False)])
def test_a_shared_server_may_hold_other_tables_but_not_ours(postgresql: Server, table: str, *, opens: bool) -> None:
    url = postgresql.create(f"shared_{table}")
    postgresql.run("psql", "-c", f"CREATE TABLE {table} (url text)", url)
    if opens:
        assert open_register(url).verify() == 0
        close(url)
    else:
        with pytest.raises(InputError, match="something else"):
            open_register(url)


@pytest.mark.parametrize("content", [b"%PDF-1.7 not a database, but long enough to be looked at" * 20, b"x"])
def test_a_file_of_another_kind_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(content)
    error = refused(path)
    assert str(path) in error.en
    assert str(path) in error.de
    assert path.read_bytes() == content


def test_a_folder_is_no_register(tmp_path: Path) -> None:
    assert str(tmp_path) in refused(tmp_path).en


def test_a_file_in_the_way_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert str(tmp_path) in refused(tmp_path / "file" / "register.sqlite3").en


def test_a_register_that_may_not_be_written_is_told(sqlite_urls: Urls) -> None:
    path = Path(sqlite_urls().removeprefix("sqlite:///"))
    sealed = path.parent / "sealed"
    sealed.mkdir()
    sealed.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        (sealed / "probe").touch()
    except PermissionError:
        assert "cannot be opened" in refused(sealed / "register.sqlite3").en
    else:
        pytest.skip("the tests run as a user who may write everywhere")
    finally:
        sealed.chmod(stat.S_IRWXU)


def test_a_server_that_does_not_answer_is_told(postgresql_urls: Urls) -> None:
    del postgresql_urls
    with pytest.raises(InputError, match="cannot be opened"):
        open_register("postgresql://nobody@/nothing?host=/nowhere")


def test_what_was_kept_is_there_for_the_next_process(path: Path) -> None:
    ledger = open_register(sqlite_url(path))
    ledger.put_bodies(bodies())
    ledger.put_initiative(initiative())
    head = ledger.append(instrument("one")).hash
    close(sqlite_url(path))
    command = [sys.executable, "-c", OPEN + "print(*ledger.head())", sqlite_url(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", head]
