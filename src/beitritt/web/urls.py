"""The addresses of the pages. Keys may hold any character, slashes and colons too."""

from __future__ import annotations

from django.urls import path

from beitritt.web.body import body_page
from beitritt.web.home import home_page
from beitritt.web.initiative import because_page, initiative_page, status_json
from beitritt.web.instrument import instrument_page

urlpatterns = [
    path("", home_page, name="home"),
    path("initiatives/<path:key>/because/<path:body>", because_page, name="because"),
    path("initiatives/<path:key>.json", status_json, name="status_json"),
    path("initiatives/<path:key>", initiative_page, name="initiative"),
    path("bodies/<path:key>", body_page, name="body"),
    path("instruments/<path:key>", instrument_page, name="instrument"),
]
