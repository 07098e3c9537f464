"""Makes a database ready for the register: folder, file and tables, up to date.

Whether anything is to do is one query against the list of migration files; Django is not needed for that. If so,
everything happens in one transaction that other processes wait for: of two first commands at the same time one creates,
the other finds it done.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from beitritt import storage
from beitritt.register.errors import BeitrittError, InputError, not_opened
from beitritt.storage.changes import change
from beitritt.storage.faults import refusal
from beitritt.storage.questions import ask, in_file, readable_without_django
from beitritt.storage.startup import connection, database_errors, databases, started

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

SQLITE = b"SQLite format 3\0"
"""How every SQLite file starts."""

MIGRATIONS = Path(storage.__file__).parent / "migrations"

MIGRATORS = 0x62656975
"""Names the lock for which PostgreSQL's migrating processes queue; SQLite's queue for the file."""

Names = frozenset[tuple[str, str]]
"""Migrations as (application, name)."""


def prepare(alias: str) -> None:
    """Make the database of that alias usable. Raises InputError where that is not possible."""
    name = str(databases()[alias]["NAME"])
    try:
        if in_file(alias):
            _prepare_file(Path(name))
        if not readable_without_django(alias):
            connection(alias).ensure_connection()
        if not _up_to_date(alias):
            _migrate(connection(alias), name)
    except database_errors(OSError) as error:
        if isinstance(error, OSError):
            told = not_opened(error)
            raise InputError(f"die Datenbank {name} {told.de}", f"the database {name} {told.en}") from None
        de, en = refusal(error)
        if not in_file(alias):
            de, en = f"{de}; bitte Adresse, Zugang und Server prüfen", f"{en}; please check address, access and server"
        raise InputError(
            f"die Datenbank {name} lässt sich nicht öffnen: {de}", f"the database {name} cannot be opened: {en}"
        ) from None


def _prepare_file(path: Path) -> None:
    """Make the folder, and see that SQLite will not write over another kind of file (it takes short ones for new)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        with path.open("rb") as file:
            start = file.read(len(SQLITE))
        if start not in {b"", SQLITE}:
            raise InputError(
                f"die Datenbank {path} lässt sich nicht öffnen (keine Datei von SQLite); bitte den Pfad prüfen",
                f"the database {path} cannot be opened (no file of SQLite); please check its path",
            )


def _up_to_date(alias: str) -> bool:
    try:
        return _applied(alias) == _wanted()
    except database_errors(BeitrittError):  # no list yet, or none that can be read: the long way finds out,
        return False  # with the lock in hand


def _applications() -> dict[str, Path]:
    """Where the migrations of this process's applications lie: of the register, and of what its pages need."""
    found = {"storage": MIGRATIONS}
    if started():
        from django.apps import apps

        found |= {config.label: Path(config.path, "migrations") for config in apps.get_app_configs()}
    return found


def _wanted() -> Names:
    """The migrations that this process's applications have in this version."""
    return frozenset((name, file.stem) for name, place in _applications().items() for file in place.glob("[0-9]*.py"))


def _applied(alias: str) -> Names:
    """The migrations of this process's applications that the database has been through.

    Processes that show pages have more of them than others: of what these brought, the others take no notice.
    """
    ours = _applications()
    told = ask(alias, "SELECT app, name FROM django_migrations")
    return frozenset((app, name) for app, name in told if app in ours)


def _migrate(database: BaseDatabaseWrapper, name: str) -> None:
    from django.db.transaction import atomic

    with database.constraint_checks_disabled(), atomic(database.alias):
        if database.vendor == "postgresql":
            change(database.alias, "SELECT pg_advisory_xact_lock(%s)", [MIGRATORS])
        present = set(database.introspection.table_names())
        applied, wanted = _applied(database.alias) if "django_migrations" in present else Names(), _wanted()
        if applied - wanted:
            raise InputError(
                f"die Datenbank {name} wurde mit einer neueren Fassung von beitritt geschrieben; bitte diese verwenden",
                f"the database {name} was written by a newer version of beitritt; please use that one",
            )
        if not any(app == "storage" for app, _ in applied) and _foreign(database, present):
            raise InputError(
                f"die Datenbank {name} enthält anderes als ein Register; bitte eine andere nennen",
                f"the database {name} holds something else than a register; please name another one",
            )
        if wanted - applied:
            from django.core.management import call_command

            call_command("migrate", database=database.alias, interactive=False, verbosity=0)


def _foreign(database: BaseDatabaseWrapper, present: set[str]) -> bool:
    """Whether the tables of another program stand there: any in a file, those of our names in a shared database."""
    ours = set(database.introspection.django_table_names())
    return bool(present if database.vendor == "sqlite" else present & ours)
