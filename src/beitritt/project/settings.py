"""Django's settings for every command that opens the register; `beitritt.project.pages` adds what the pages need.

Kept small so that commands start quickly: no admin (a side door around review), no accounts. The environment may
set BEITRITT_DATABASE, BEITRITT_SECRET_KEY, BEITRITT_ALLOWED_HOSTS (comma-separated) and BEITRITT_DEBUG=1.
"""

from __future__ import annotations

import os

from django.utils.functional import lazy

from beitritt.project.database import database, database_url
from beitritt.project.secret import secret_key

DEBUG = os.environ.get("BEITRITT_DEBUG") == "1"
ALLOWED_HOSTS = os.environ.get("BEITRITT_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]").replace(" ", "").split(",")
SECRET_KEY = lazy(secret_key, str)()  # asked for by signed cookies only: most commands never make one

DATABASES = {"default": database(database_url())}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = ["beitritt.storage"]

LANGUAGE_CODE = "de"
LANGUAGES = [("de", "Deutsch"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Berlin"

LOGGING_CONFIG = None  # Python's own: warnings and errors to stderr. Django's would load its mail at every start
