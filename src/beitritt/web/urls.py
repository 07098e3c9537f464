"""The addresses of the pages. Keys may hold any character, slashes and colons too."""

from __future__ import annotations

from django.urls import include, path

from beitritt.web.alliance import alliance_page
from beitritt.web.answer import answer_page
from beitritt.web.body import body_page
from beitritt.web.calendar import calendar_feed
from beitritt.web.circular import circular_page
from beitritt.web.consultation import consultation_page, resolution_file
from beitritt.web.desk import desk_page
from beitritt.web.home import home_page
from beitritt.web.initiative import because_page, initiative_page, status_json
from beitritt.web.instrument import instrument_page
from beitritt.web.intake import intake_page
from beitritt.web.review import review_page
from beitritt.web.submission import cover_form, masks_form, statement_form, submission_page
from beitritt.web.submission_deposit import deposit_page
from beitritt.web.what_if import what_if_page

urlpatterns = [
    path("", home_page, name="home"),
    path("initiatives/<path:key>/circulars/<int:number>", circular_page, name="circular"),
    path("initiatives/<path:key>/because/<path:body>", because_page, name="because"),
    path("initiatives/<path:key>/alliance/<path:body>", alliance_page, name="alliance"),
    path("initiatives/<path:key>/reviews/<path:body>", review_page, name="review"),
    path("initiatives/<path:key>/what-if", what_if_page, name="what_if"),
    path("initiatives/<path:key>.json", status_json, name="status_json"),
    path("initiatives/<path:key>", initiative_page, name="initiative"),
    path("bodies/<path:key>", body_page, name="body"),
    path("instruments/<path:key>", instrument_page, name="instrument"),
    path("calendars/<str:token>.ics", calendar_feed, name="calendar"),
    path("answer/<str:token>", answer_page, name="answer"),
    path("consultations/<str:token>", consultation_page, name="consultation"),
    path("consultations/<str:token>/files/<str:sha256>", resolution_file, name="resolution"),
    path("desk", desk_page, name="desk"),
    path("desk/intake", intake_page, name="intake"),
    path("desk/review/<str:identifier>", submission_page, name="submission"),
    path("desk/review/<str:identifier>/cover", cover_form, name="cover"),
    path("desk/review/<str:identifier>/statements", statement_form, name="statement"),
    path("desk/review/<str:identifier>/masks", masks_form, name="masks"),
    path("desk/review/<str:identifier>/deposit", deposit_page, name="deposit"),
    path("", include("beitritt.web.account_urls")),
]
