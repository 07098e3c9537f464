"""The WSGI application that `beitritt serve` and any other WSGI server run; static files are served with it."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "beitritt.project.pages")

application = get_wsgi_application()
