"""The addresses of the pages. Keys may hold any character, slashes and colons too."""

from __future__ import annotations

from django.urls import include, path

from beitritt.web.account.administration import administration_page, journal_page
from beitritt.web.account.person import person_page
from beitritt.web.alliance import alliance_page
from beitritt.web.answer import answer_page, desk_answer_page
from beitritt.web.body.page import body_page
from beitritt.web.calendar import calendar_feed
from beitritt.web.circular import circular_page
from beitritt.web.consultation import (
    consultation_page,
    desk_consultation_page,
    desk_resolution_file,
    resolution_file,
)
from beitritt.web.desk.intake import batch_page, intake_page
from beitritt.web.desk.page import desk_page
from beitritt.web.export.body import body_export
from beitritt.web.export.initiative import initiative_export
from beitritt.web.export.instrument import instrument_export
from beitritt.web.facsimile import page_image
from beitritt.web.home import home_page
from beitritt.web.initiative.page import because_page, initiative_page, status_json
from beitritt.web.initiative.picture import map_json, picture_json
from beitritt.web.instrument.page import instrument_page
from beitritt.web.papers import body_report_page, deposit_certificate_page, status_certificate
from beitritt.web.review.page import review_page
from beitritt.web.submission.deposit import deposit_page
from beitritt.web.submission.page import cover_form, masks_form, statement_form, submission_page
from beitritt.web.what_if.page import what_if_page
from beitritt.web.wizard.hand_in import hand_in_page, receipt_page
from beitritt.web.wizard.pages import prepare_page, prepared_letter

urlpatterns = [
    path("", home_page, name="home"),
    path("initiatives/<path:key>/circulars/<int:number>", circular_page, name="circular"),
    path("initiatives/<path:key>/because/<path:body>", because_page, name="because"),
    path("initiatives/<path:key>/alliance/<path:body>", alliance_page, name="alliance"),
    path("initiatives/<path:key>/reviews/<path:body>", review_page, name="review"),
    path("initiatives/<path:key>/certificate/<path:body>.pdf", status_certificate, name="status_certificate"),
    path("initiatives/<path:key>/what-if", what_if_page, name="what_if"),
    path("initiatives/<path:key>/picture.json", picture_json, name="picture"),
    path("initiatives/<path:key>/map.json", map_json, name="map"),
    path("initiatives/<path:key>/export.<str:form>", initiative_export, name="initiative_export"),
    path("initiatives/<path:key>.json", status_json, name="status_json"),
    path("initiatives/<path:key>", initiative_page, name="initiative"),
    path("bodies/<path:key>/export.<str:form>", body_export, name="body_export"),
    path("bodies/<path:key>.pdf", body_report_page, name="body_report"),
    path("bodies/<path:key>", body_page, name="body"),
    path("instruments/<path:key>/certificate.pdf", deposit_certificate_page, name="deposit_certificate"),
    path("instruments/<path:key>/export.<str:form>", instrument_export, name="instrument_export"),
    path("instruments/<path:key>", instrument_page, name="instrument"),
    path("calendars/<str:token>.ics", calendar_feed, name="calendar"),
    path("answer/<str:token>", answer_page, name="answer"),
    path("consultations/<str:token>", consultation_page, name="consultation"),
    path("consultations/<str:token>/files/<str:sha256>", resolution_file, name="resolution"),
    path("prepare", prepare_page, name="prepare"),
    path("prepare/letter.<str:form>", prepared_letter, name="prepared_letter"),
    path("prepare/hand-in", hand_in_page, name="hand_in"),
    path("prepare/receipts/<str:identifier>", receipt_page, name="handed_in"),
    path("desk", desk_page, name="desk"),
    path("desk/answers/<str:consultation>/<path:body>", desk_answer_page, name="desk_answer"),
    path("desk/consultations/<str:identifier>", desk_consultation_page, name="desk_consultation"),
    path("desk/consultations/<str:identifier>/files/<str:sha256>", desk_resolution_file, name="desk_resolution"),
    path("desk/intake", intake_page, name="intake"),
    path("desk/intake/<str:key>", batch_page, name="batch"),
    path("desk/review/<str:identifier>", submission_page, name="submission"),
    path("desk/review/<str:identifier>/pages/<int:number>.png", page_image, name="page_image"),
    path("desk/review/<str:identifier>/cover", cover_form, name="cover"),
    path("desk/review/<str:identifier>/statements", statement_form, name="statement"),
    path("desk/review/<str:identifier>/masks", masks_form, name="masks"),
    path("desk/review/<str:identifier>/deposit", deposit_page, name="deposit"),
    path("desk/administration", administration_page, name="administration"),
    path("desk/administration/journal", journal_page, name="journal"),
    path("desk/administration/persons/<str:identifier>", person_page, name="person"),
    path("", include("beitritt.web.account.urls")),
]
