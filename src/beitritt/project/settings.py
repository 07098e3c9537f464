"""Django's settings, for the web application and for every command that opens the register.

Kept small so that commands start quickly: no admin (a side door around review), no accounts yet. The environment may
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

INSTALLED_APPS = ["django.contrib.staticfiles", "beitritt.storage", "beitritt.web"]
ROOT_URLCONF = "beitritt.project.urls"
WSGI_APPLICATION = "beitritt.project.wsgi.application"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "beitritt.web.headers.PolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "beitritt.web.languages.LanguageMiddleware",  # Django's own follows the browser; here the reader's choice counts
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "beitritt.web.errors.FaultMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "beitritt.web.context.page",
            ]
        },
    }
]

BEITRITT_INQUIRY = "beitritt.project.inquiry.inquiry"  # what the pages ask

LANGUAGE_CODE = "de"
LANGUAGES = [("de", "Deutsch"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Berlin"

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True  # serves the files where the packages have them: nothing to collect

X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SAMESITE = "Lax"

LOGGING_CONFIG = None  # Python's own: warnings and errors to stderr. Django's would load its mail at every start
