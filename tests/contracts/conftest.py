"""The registers that the contract suite runs against."""

from __future__ import annotations

from tests.contracts.registers import (
    database_urls,
    django,
    fresh,
    ledger,
    postgresql,
    postgresql_urls,
    sqlite_blank,
    sqlite_urls,
    unblocked,
)

__all__ = [
    "database_urls",
    "django",
    "fresh",
    "ledger",
    "postgresql",
    "postgresql_urls",
    "sqlite_blank",
    "sqlite_urls",
    "unblocked",
]
