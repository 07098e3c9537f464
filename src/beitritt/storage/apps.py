"""The store as a Django application."""

from __future__ import annotations

from django.apps import AppConfig


class StorageConfig(AppConfig):
    """Tables of the register. Its models are written and read by `ledger` and `inbox` alone."""

    name = "beitritt.storage"
    label = "storage"
    verbose_name = "Register"
