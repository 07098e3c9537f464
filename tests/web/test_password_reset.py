"""Another password by a link in a message: good once and for an hour, and telling nobody who has an account."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from beitritt.register.mandates import MandateRole
from beitritt.writing.messages.text import Pages
from tests.web.test_sign_in import ADDRESS, PASSWORD, link, sign_in, visitor

if TYPE_CHECKING:
    from tests.web.conftest import Page
    from tests.web.house import House, Visitor

__all__ = ["link", "visitor"]
FORGOTTEN = "/account/password/forgotten"
NEW = "neun Bäche fließen laut"


@pytest.fixture(autouse=True)
def mailing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages have a public address, so that links can be mailed."""
    told = replace(house.desk, pages=Pages("https://register.example"))
    monkeypatch.setattr("beitritt.project.notices.desk", lambda: told)


def ask(house: House, email: str = ADDRESS) -> Page:
    """Ask for a link, as somebody who is not signed in."""
    return house.stranger().post(FORGOTTEN, email=email)


def mailed(house: House) -> str:
    """The path of the link in the latest message."""
    text = house.desk.outbox.messages()[-1].message.text
    found = re.search(r"https://register\.example(/account/password/new/\S+)", text)
    assert found is not None
    return found[1]


def choose(house: House, path: str, password: str = NEW) -> Page:
    """Open the link in a browser of its own and choose a password."""
    stranger = house.stranger()
    response = stranger.client.get(path)
    where = response.headers.get("Location", path)
    return stranger.post(where, password1=password, password2=password)


def test_a_link_comes_by_the_registers_own_outbox_and_lets_choose_a_password(house: House, visitor: Visitor) -> None:
    del visitor
    assert "Gibt es zu der Adresse ein Konto" in ask(house).answer
    (queued,) = house.desk.outbox.messages()
    assert (queued.message.recipient, queued.message.secret) == (ADDRESS, True)
    assert "new password" in queued.message.text
    assert choose(house, mailed(house)).title == "Das neue Kennwort gilt"
    assert sign_in(house.stranger(), NEW).title == "Schreibtisch"
    assert sign_in(house.stranger(), PASSWORD).title == "Anmelden"


def test_a_link_is_good_once(house: House, visitor: Visitor) -> None:
    del visitor
    ask(house)
    path = mailed(house)
    choose(house, path)
    assert "gilt nicht mehr" in house.stranger().get(path).answer
    assert "password1" not in house.stranger().get(path).source
    assert sign_in(house.stranger(), NEW).title == "Schreibtisch"


def test_the_key_leaves_the_address_at_once_and_the_page_is_secret(house: House, visitor: Visitor) -> None:
    del visitor
    ask(house)
    path = mailed(house)
    response = house.stranger().client.get(path)
    assert response.status_code == 302
    assert path.rpartition("/")[2] not in response.headers["Location"]
    assert response.headers["Referrer-Policy"] == "strict-origin"
    assert response.headers["Cache-Control"] == "no-store"


def test_a_link_is_good_for_an_hour(house: House, visitor: Visitor, settings: Any) -> None:
    del visitor
    assert settings.PASSWORD_RESET_TIMEOUT == 3600
    ask(house)
    settings.PASSWORD_RESET_TIMEOUT = -1
    assert "gilt nicht mehr" in house.stranger().get(mailed(house)).answer


def test_a_strange_address_gets_the_same_answer_and_no_message(house: House, visitor: Visitor) -> None:
    del visitor
    known, unknown = ask(house), ask(house, "niemand@kreis.example")
    assert known.text == unknown.text
    assert len(house.desk.outbox.messages()) == 1


def test_a_closed_account_gets_none(house: House, visitor: Visitor) -> None:
    del visitor
    person = house.accounts.find(ADDRESS)
    assert person is not None
    house.accounts.close(person.id)
    assert "Gibt es zu der Adresse ein Konto" in ask(house).answer
    assert house.desk.outbox.messages() == []


def test_what_the_request_claims_to_be_its_host_does_not_stand_in_the_message(house: House, visitor: Visitor) -> None:
    del visitor
    stranger = house.stranger()
    stranger.client.get(FORGOTTEN)
    token = stranger.client.cookies["csrftoken"].value
    fields = {"email": ADDRESS, "csrfmiddlewaretoken": token}
    stranger.client.post(FORGOTTEN, fields, HTTP_HOST="127.0.0.1")
    assert "127.0.0.1" not in house.desk.outbox.messages()[-1].message.text


def test_a_new_password_ends_all_sessions(house: House, visitor: Visitor) -> None:
    sign_in(visitor)
    assert visitor.get("/desk").title == "Schreibtisch"
    ask(house)
    choose(house, mailed(house))
    assert visitor.client.get("/desk").status_code == 302


def test_a_second_factor_is_still_asked_for(house: House, visitor: Visitor) -> None:
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.contrib.auth import get_user_model

    del visitor
    TOTP.activate(get_user_model().objects.get(email=ADDRESS), generate_totp_secret())
    ask(house)
    choose(house, mailed(house))
    assert sign_in(house.stranger(), NEW).title == "Zweiter Faktor"


def test_passwords_that_differ_or_are_weak_are_told_in_our_words(house: House, visitor: Visitor) -> None:
    del visitor
    ask(house)
    stranger = house.stranger()
    where = stranger.client.get(mailed(house)).headers["Location"]
    assert "nicht gleich" in stranger.post(where, password1=NEW, password2="anders und lang genug").text
    assert "zu kurz" in stranger.post(where, password1="kurz", password2="kurz").text


def test_asking_too_often_is_told_in_our_words(house: House, visitor: Visitor) -> None:
    del visitor
    pages = [ask(house) for _ in range(7)]
    assert pages[-1].status == 429
    assert "zu oft in kurzer Zeit" in pages[-1].text


def test_a_register_that_mails_nothing_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beitritt.project.notices.desk", lambda: replace(house.desk, pages=Pages("")))
    page = house.stranger().get(FORGOTTEN)
    assert "verschickt keine Nachrichten" in page.answer
    assert "<form" not in page.source


@pytest.mark.parametrize("page", ["", "/sent"])
def test_its_pages_speak_both_languages(house: House, page: str) -> None:
    stranger = house.stranger()
    assert stranger.get(f"{FORGOTTEN}{page}?lang=de").title != stranger.get(f"{FORGOTTEN}{page}?lang=en").title


def test_the_account_shows_how_many_codes_are_left(house: House) -> None:
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.contrib.auth import get_user_model

    person = house.visitor(("k:1", MandateRole.EDITOR))
    user = get_user_model().objects.get(pk=str(person.person))
    TOTP.activate(user, generate_totp_secret())
    RecoveryCodes.activate(user)
    assert "Unbenutzte Ersatzcodes: 10" in person.get("/account").text
