"""Where a request comes from, with and without proxies that are trusted; and the lock-out that goes by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.test import RequestFactory

from beitritt.project.sign_in import PROXIES, own_origins, trusted_proxies
from beitritt.register.errors import InputError
from beitritt.web.origin import client_address
from tests.web.test_sign_in import ADDRESS, PASSWORD, SIGN_IN, link, visitor

if TYPE_CHECKING:
    from tests.web.house import House, Visitor

__all__ = ["link", "visitor"]
NEAREST = "10.0.0.1"


@pytest.mark.parametrize(
    ("proxies", "passed", "found"),
    [
        (0, "203.0.113.9", NEAREST),  # nobody is trusted: anybody can send that line
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.1, 203.0.113.9", "203.0.113.9"),  # what stands before was said by the client itself
        (2, "198.51.100.1, 203.0.113.9, 10.0.0.2", "203.0.113.9"),
        (2, "203.0.113.9", NEAREST),  # it did not come through both
        (1, "", NEAREST),
        (1, "wer auch immer", NEAREST),
        (1, "203.0.113.9:51234", "203.0.113.9"),
        (1, "[2001:DB8::1]:443", "2001:db8::1"),
        (1, "2001:db8::1", "2001:db8::1"),
    ],
)
def test_so_many_entries_count_as_there_are_trusted_proxies(
    unblocked: None, settings: Any, proxies: int, passed: str, found: str
) -> None:
    del unblocked
    settings.BEITRITT_TRUSTED_PROXIES = proxies
    request = RequestFactory().get("/", REMOTE_ADDR=NEAREST, HTTP_X_FORWARDED_FOR=passed)
    assert client_address(request) == found


def test_the_environment_says_how_many_are_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PROXIES, raising=False)
    assert trusted_proxies() == 0
    monkeypatch.setenv(PROXIES, "2")
    assert trusted_proxies() == 2
    for wrong in ("viele", "-1", "10", "²"):
        monkeypatch.setenv(PROXIES, wrong)
        with pytest.raises(InputError) as caught:
            trusted_proxies()
        assert caught.value.place == PROXIES


def test_forms_may_come_from_the_public_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEITRITT_URL", "https://register.example/pfad")
    assert own_origins() == ["https://register.example"]
    monkeypatch.setenv("BEITRITT_URL", "")
    assert own_origins() == []


def fail(house: House, times: int, passed: str) -> int:
    """Try wrong passwords from an address behind a proxy; the status of the last answer."""
    stranger, status = house.stranger(), 0
    stranger.client.get(SIGN_IN)
    token = stranger.client.cookies["csrftoken"].value
    for _ in range(times):
        fields = {"login": ADDRESS, "password": "falsch", "csrfmiddlewaretoken": token}
        status = stranger.client.post(SIGN_IN, fields, HTTP_X_FORWARDED_FOR=passed).status_code
    return status


def test_whoever_is_locked_out_is_so_at_one_place_only(house: House, visitor: Visitor, settings: Any) -> None:
    del visitor
    settings.BEITRITT_TRUSTED_PROXIES = 1
    assert fail(house, 5, "203.0.113.9") == 429
    assert fail(house, 1, "203.0.113.10") == 200  # a colleague elsewhere, behind the same proxy
    assert fail(house, 1, "1.2.3.4, 203.0.113.9") == 429  # a line made up does not help


def test_a_lock_out_is_told_in_both_languages(house: House, visitor: Visitor) -> None:
    del visitor
    fail(house, 5, "")
    for language, title in (("de", "Anmeldung gesperrt"), ("en", "Sign-in locked")):
        stranger = house.stranger()
        stranger.get(f"/?lang={language}")
        page = stranger.post(SIGN_IN, login=ADDRESS, password=PASSWORD)
        assert (page.status, page.title) == (429, title)
        assert "15 minut" in page.answer.casefold()
