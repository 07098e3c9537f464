"""Django's settings for the web application: those of the register, and what the pages need beside them.

Commands that show no page start a fifth faster without these. What concerns accounts stands in `sign_in`.
"""

from __future__ import annotations

import os

from beitritt.project.settings import *  # noqa: F403  Django takes its settings from the names of one module
from beitritt.project.settings import INSTALLED_APPS as REGISTER_APPS
from beitritt.project.sign_in import *  # noqa: F403  the same
from beitritt.project.sign_in import ACCOUNT_APPS

INSTALLED_APPS = ["django.contrib.staticfiles", *REGISTER_APPS, "beitritt.web", *ACCOUNT_APPS]
ROOT_URLCONF = "beitritt.project.urls"
WSGI_APPLICATION = "beitritt.project.wsgi.application"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "beitritt.web.headers.PolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "beitritt.web.languages.LanguageMiddleware",  # Django's own follows the browser; here the reader's choice counts
    "beitritt.web.desk.uploads.LimitMiddleware",  # before anybody reads what was sent
    "django.middleware.common.CommonMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "beitritt.web.errors.FaultMiddleware",
    "beitritt.web.gate.GateMiddleware",  # inside the one before: it raises what that one tells
    "axes.middleware.AxesMiddleware",
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

FILE_UPLOAD_HANDLERS = [
    "beitritt.web.desk.uploads.QuotaHandler",  # first: what is too large reaches neither memory nor disk
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
CSRF_FAILURE_VIEW = "beitritt.web.errors.forged"

BEITRITT_INQUIRY = "beitritt.project.inquiry.inquiry"  # what the pages ask
BEITRITT_RECORDS = "beitritt.project.inquiry.records"  # the working records beside it
BEITRITT_DESK = "beitritt.project.notices.desk"  # what is needed to tell somebody something
BEITRITT_CONSULTATIONS = "beitritt.project.inquiry.consultations"  # the consultations beside it
BEITRITT_INBOX = "beitritt.project.inquiry.inbox"  # the letters between receipt and deposit
BEITRITT_ARRIVALS = "beitritt.project.inquiry.arrivals"  # the files that wait to be read
BEITRITT_MANDATES = "beitritt.project.inquiry.mandates"  # who acts for whom
BEITRITT_ACCOUNTS = "beitritt.project.accounts.accounts"  # who can sign in
BEITRITT_JOURNAL = "beitritt.project.accounts.journal"  # what administrators did
BEITRITT_SEALED_PAPER = "beitritt.project.sealing.sealed_paper"  # puts the house's seal on papers, where it has one

BEITRITT_FOUR_EYES = os.environ.get("BEITRITT_FOUR_EYES") != "0"  # whoever reviewed a letter does not deposit it
DATA_UPLOAD_MAX_NUMBER_FILES = 200  # letters dropped at once

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True  # serves the files where the packages have them: nothing to collect

X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = os.environ.get("BEITRITT_URL", "").startswith("https://")
SESSION_COOKIE_AGE = 12 * 3600  # a working day
CSRF_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SAMESITE = "Lax"
