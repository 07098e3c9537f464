"""Makes a database ready for the register: folder, file and tables, up to date.

Whether anything is to do is one query against the list of migration files. If so, everything happens in one
transaction that other processes wait for: of two first commands at the same time one creates, the other finds it done.
"""

from __future__ import annotations

from pathlib import Path

from django.apps import apps
from django.db import DatabaseError, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from beitritt.register.errors import InputError

SQLITE = b"SQLite format 3\0"
"""How every SQLite file starts."""

MIGRATORS = 0x62656975
"""Names the lock for which PostgreSQL's migrating processes queue; SQLite's queue for the file."""

Names = frozenset[tuple[str, str]]
"""Migrations as (application, name)."""


def prepare(alias: str) -> None:
    """Make the database of that alias usable. Raises InputError where that is not possible."""
    connection = connections[alias]
    name = str(connection.settings_dict["NAME"])
    try:
        if connection.vendor == "sqlite":
            _prepare_file(Path(name))
        connection.ensure_connection()
        try:
            ready = _applied(connection) == _wanted()
        except DatabaseError:  # no list yet, or none that can be read: the long way finds out, with the lock in hand
            ready = False
        if not ready:
            _migrate(connection, name)
    except (DatabaseError, OSError) as error:
        reason = str(error).strip()
        raise InputError(
            f"die Datenbank {name} lässt sich nicht öffnen ({reason}); bitte Pfad und Rechte prüfen",
            f"the database {name} cannot be opened ({reason}); please check its path and permissions",
        ) from None


def _prepare_file(path: Path) -> None:
    """Make the folder, and see that SQLite will not write over another kind of file (it takes short ones for new)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        with path.open("rb") as file:
            start = file.read(len(SQLITE))
        if start not in {b"", SQLITE}:
            raise OSError("no SQLite file")


def _wanted() -> Names:
    """The migrations that this version of the program has."""
    return frozenset(
        (config.label, file.stem)
        for config in apps.get_app_configs()
        for file in Path(config.path, "migrations").glob("[0-9]*.py")
    )


def _applied(connection: BaseDatabaseWrapper) -> Names:
    """The migrations of this process's applications that the database has been through.

    Processes that show pages have more of them than others: of what these brought, the others take no notice.
    """
    ours = {config.label for config in apps.get_app_configs()}
    with connection.cursor() as cursor:
        cursor.execute("SELECT app, name FROM django_migrations")
        return frozenset((app, name) for app, name in cursor.fetchall() if app in ours)


def _migrate(connection: BaseDatabaseWrapper, name: str) -> None:
    with connection.constraint_checks_disabled(), transaction.atomic(connection.alias):
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [MIGRATORS])
        present = set(connection.introspection.table_names())
        applied, wanted = _applied(connection) if "django_migrations" in present else Names(), _wanted()
        if applied - wanted:
            raise InputError(
                f"die Datenbank {name} wurde mit einer neueren Fassung von beitritt geschrieben; bitte diese verwenden",
                f"the database {name} was written by a newer version of beitritt; please use that one",
            )
        if not any(app == "storage" for app, _ in applied) and _foreign(connection, present):
            raise InputError(
                f"die Datenbank {name} enthält anderes als ein Register; bitte eine andere nennen",
                f"the database {name} holds something else than a register; please name another one",
            )
        if wanted - applied:
            from django.core.management import call_command

            call_command("migrate", database=connection.alias, interactive=False, verbosity=0)


def _foreign(connection: BaseDatabaseWrapper, present: set[str]) -> bool:
    """Whether the tables of another program stand there: any in a file, those of our names in a shared database."""
    ours = set(connection.introspection.django_table_names())
    return bool(present if connection.vendor == "sqlite" else present & ours)
