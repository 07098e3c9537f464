"""Django, started where it is first needed: by whoever writes. Pages and worker bring it along from their start.

Loading it takes longer than most answers, and its database backends load all of it. So questions to a SQLite file do
without (`beitritt.storage.questions`), and what they share with Django, the databases by alias, is kept here.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

Settings = Mapping[str, Any]  # Any: one entry of Django's DATABASES, as it has them

Value = str | int | bytes | datetime | None
"""What a statement is given in place of a `%s`; instants are aware."""

_named: dict[str, Settings] = {}


def started() -> bool:
    """Whether this process has Django, whoever started it."""
    module = sys.modules.get("django.apps")
    return module is not None and bool(module.apps.ready)


def start() -> None:
    """Start Django with the settings that DJANGO_SETTINGS_MODULE names; nothing where it was started before."""
    if started():
        return
    from django.apps import apps
    from django.conf import settings

    apps.populate(settings.INSTALLED_APPS)  # `django.setup` would load URLs and requests too: 15 ms for nothing here
    for alias, database in _named.items():
        _tell(alias, database)


def databases() -> Mapping[str, Settings]:
    """The databases that are known, by alias."""
    if not started():
        return _named
    from django.db import connections

    return {alias: connections.settings[alias] for alias in connections}


def make_known(alias: str, database: Settings) -> None:
    """Make a database known under an alias, to Django as well."""
    _named[alias] = database
    if started():
        _tell(alias, database)


def _tell(alias: str, database: Settings) -> None:
    from django.db import connections

    if alias not in connections.settings:
        connections.settings[alias] = connections.configure_settings({"default": {**database}})["default"]


def database_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What to catch where a database may not answer: Django's error where it is started, and the others.

    Without Django `beitritt.storage.sqlite_file` raises errors of ours.
    """
    if not started():
        return others
    from django.db import DatabaseError

    return DatabaseError, *others


def connection(alias: str) -> BaseDatabaseWrapper:
    """Django's connection of this thread to that database."""
    if not started():
        start()
    from django.db import connections

    return connections[alias]
