"""Every page says in plain language what it is for, and those of the register what they show."""

from __future__ import annotations

import pytest

from beitritt.web.rights import RULES
from beitritt.web.words import page_words
from tests.web.conftest import Reader

NO_PAGES = set(
    "picture map status_json calendar resolution desk_resolution openid_connect_login openid_connect_callback"
    " socialaccount_connections initiative_export body_export instrument_export body_report deposit_certificate"
    " status_certificate page_image prepared_letter".split()
)
"""Addresses that answer with data or lead elsewhere."""


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_page_has_its_plain_words(language: str) -> None:
    words = page_words(language)
    assert {name for name in RULES if not words.get(f"plain_{name}")} == NO_PAGES


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/initiatives/nichts", "Das gibt es hier nicht."),
        ("/initiatives/baeche?on=irgendwann", "Mit Ihrer Frage stimmt etwas nicht."),
    ],
)
def test_a_page_that_cannot_answer_does_not_promise_to(reader: Reader, address: str, said: str) -> None:
    section = reader(address).source.partition('id="plain-language"')[2]
    assert said in section
    assert "wer bei diesem Vorhaben mitmacht" not in section


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/initiatives/baeche?on=2020-03-31", "1 Kreis macht selbst mit."),
        ("/bodies/k:1?on=2020-03-31", "macht der Kreis Musterland selbst mit."),
        ("/initiatives/baeche/because/m:2?on=2020-03-31", "Der Kreis Musterland handelt für"),
        ("/instruments/brief-1", "Hier steht ein Schreiben."),
        ("/", "Hier stehen alle Initiativen."),
    ],
)
def test_pages_say_what_they_show(reader: Reader, address: str, said: str) -> None:
    section = reader(address).source.partition('id="plain-language"')[2]
    assert said in section
