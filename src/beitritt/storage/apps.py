"""The store as a Django application."""

from __future__ import annotations

from django.apps import AppConfig


class StorageConfig(AppConfig):
    """Tables of the register. Its models say how they are made; `inbox`, `circulars` and `outbox` also use theirs."""

    name = "beitritt.storage"
    label = "storage"
    verbose_name = "Register"
