"""Append-only by the database itself: triggers that refuse to change or delete what was deposited.

In SQLite an INSERT OR REPLACE deletes without asking the triggers on DELETE, so one on INSERT refuses keys that are
taken. In PostgreSQL TRUNCATE is refused as well. Whoever may drop triggers can still tamper; `verify` then finds it.
"""

from __future__ import annotations

from collections.abc import Iterator

KEYS = {
    "documents": (("sha256",),),
    "instruments": (("sequence",), ("id",), ("previous",)),
    "mentions": (("body", "initiative", "named_as", "instrument"),),
}
"""The append-only tables with the keys by which an insertion could replace a row."""

REFUSAL = "append-only: correct an instrument by another one"


def sqlite() -> Iterator[str]:
    """The statements that create the triggers in SQLite."""
    for table, keys in KEYS.items():
        for event in ("UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is {REFUSAL}'); END"
            )
        for number, key in enumerate(keys):
            same = " AND ".join(f"{column} = NEW.{column}" for column in key)
            taken = f"SELECT 1 FROM {table} WHERE {same}"  # noqa: S608  # names from KEYS, nothing from outside
            yield (
                f"CREATE TRIGGER {table}_no_replace_{number} BEFORE INSERT ON {table} WHEN EXISTS ({taken}) "
                f"BEGIN SELECT RAISE(ABORT, '{table} is {REFUSAL}'); END"
            )


def postgresql() -> Iterator[str]:
    """The statements that create the function and the triggers in PostgreSQL."""
    yield (
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN RAISE EXCEPTION '% is {REFUSAL}', TG_TABLE_NAME "
        "USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for table in KEYS:
        yield (
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )
        yield (
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )


STATEMENTS = {"sqlite": sqlite, "postgresql": postgresql}
