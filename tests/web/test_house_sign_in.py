"""A house's own sign-in by OpenID Connect, against a provider that the tests start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from beitritt.register.mandates import MandateRole
from tests.web.conftest import Page
from tests.web.house import House, Visitor
from tests.web.provider import Provider, running

LOGIN = "/account/oidc/house/login/"


@pytest.fixture
def provider(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Provider]:
    """A provider that the pages are set up for."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running() as found:
        app = {"provider_id": "house", "name": "Kreisanmeldung", "client_id": "register", "secret": "geheim"}
        app["settings"] = {"server_url": found.address}  # type: ignore[assignment]  # one of the values is a table
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}
        yield found


def through(visitor: Visitor, provider: Provider) -> Page:
    """Sign in at the house; the page that it ends at."""
    there = visitor.client.get(LOGIN)
    assert there.status_code == 302
    assert there.headers["Location"].startswith(f"{provider.address}/authorization?")
    back = visitor.client.get(provider.authorised(there.headers["Location"]), follow=True)
    return Page(back.status_code, back.content.decode(), dict(back.headers))


def test_the_page_offers_it_where_it_is_set_up(house: House, provider: Provider, settings: Any) -> None:
    del provider
    assert "Anmelden über Kreisanmeldung" in house.stranger().get("/account/sign-in").text
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": []}}
    assert "Anmelden über" not in house.stranger().get("/account/sign-in").text
    assert house.stranger().get(LOGIN).status == 404


def test_a_known_person_comes_in_and_acts_for_the_same_bodies(house: House, provider: Provider) -> None:
    known = house.visitor(("k:1", MandateRole.EDITOR), email=provider.email)
    stranger = house.stranger()
    assert through(stranger, provider).title == "Schreibtisch"
    assert "Kreis Musterland: Bearbeitung" in stranger.get("/account").text
    assert known.person == house.accounts.all()[0].id
    assert len(house.accounts.all()) == 1
    assert any(path.startswith("/token") for path in provider.asked)


def test_an_unknown_person_stays_outside(house: House, provider: Provider) -> None:
    stranger = house.stranger()
    assert "Für Sie gibt es hier noch kein Konto" in through(stranger, provider).text
    assert house.accounts.all() == []
    assert stranger.client.get("/desk").status_code == 302


def test_an_address_that_the_house_does_not_vouch_for_opens_nothing(house: House, provider: Provider) -> None:
    house.visitor(("k:1", MandateRole.EDITOR), email=provider.email)
    provider.verified = False
    stranger = house.stranger()
    through(stranger, provider)
    assert stranger.client.get("/desk").status_code == 302


def test_an_answer_without_its_question_is_refused(house: House, provider: Provider) -> None:
    house.visitor(("k:1", MandateRole.EDITOR), email=provider.email)
    stranger = house.stranger()
    page = stranger.get(f"{LOGIN}callback/?code=c&state=erfunden")
    assert "gescheitert" in page.text
    assert stranger.client.get("/desk").status_code == 302
