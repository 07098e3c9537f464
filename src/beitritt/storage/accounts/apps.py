"""The accounts as a Django application."""

from __future__ import annotations

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Tables of the persons who can sign in. They are no part of the register and of its chain."""

    name = "beitritt.storage.accounts"
    label = "accounts"
    verbose_name = "Konten"
