"""The addresses that the server answers: the pages, and what they say where there is nothing."""

from __future__ import annotations

from django.urls import include, path

handler400 = "beitritt.web.errors.unusable"
handler403 = "beitritt.web.errors.barred"
handler429 = "beitritt.web.errors.too_often"  # allauth's
handler404 = "beitritt.web.errors.not_found"

urlpatterns = [path("", include("beitritt.web.urls"))]
