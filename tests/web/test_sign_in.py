"""Signing in: by a link that is good once, a password, a second factor; locked out after wrong ones; by the house."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from beitritt.procedures.entrust import admit
from beitritt.register.mandates import MandateRole
from tests.web.house import House, Visitor

if TYPE_CHECKING:
    from tests.web.conftest import Page

ADDRESS = "amt@kreis.example"
PASSWORD = "acht Bäche fließen leise"  # noqa: S105  # of nobody
SIGN_IN = "/account/sign-in"


@pytest.fixture
def link(house: House) -> str:
    """The path of a one-time link."""
    return "/" + admit(house.accounts, house.mandates, ADDRESS, datetime.now(UTC), administrator=True).path


@pytest.fixture
def visitor(house: House, link: str) -> Visitor:
    """Somebody with a password, not signed in."""
    found = house.stranger()
    found.post(link, password=PASSWORD)
    return found


def sign_in(visitor: Visitor, password: str = PASSWORD, login: str = ADDRESS, back: str = "") -> Page:
    """Fill in the form."""
    return visitor.post(SIGN_IN, SIGN_IN, login=login, password=password, **({"next": back} if back else {}))


def test_a_link_lets_choose_a_password_once(house: House, link: str) -> None:
    stranger = house.stranger()
    page = stranger.get(link)
    assert page.title == "Willkommen im Register"
    assert ADDRESS in page.answer
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "strict-origin"
    assert stranger.post(link, password=PASSWORD).title == "Anmelden"
    assert stranger.get(link).status == 404


@pytest.mark.parametrize(("weak", "said"), [("kurz", "zu kurz"), ("123456789012", "Ziffern"), ("passwordpassword", "")])
def test_a_weak_password_is_refused_with_the_reason(house: House, link: str, weak: str, said: str) -> None:
    page = house.stranger().post(link, password=weak)
    if weak != "passwordpassword":  # long and rare enough
        assert page.status == 400
        assert said in page.text
        assert house.stranger().get(link).status == 200


def test_a_link_is_good_for_a_week(house: House) -> None:
    then = datetime.now(UTC) - timedelta(days=7, minutes=1)
    old = admit(house.accounts, house.mandates, "alt@kreis.example", then)
    assert house.stranger().get(f"/{old.path}").status == 404


def test_a_new_link_ends_the_one_before(house: House, link: str) -> None:
    new = "/" + admit(house.accounts, house.mandates, ADDRESS.upper(), datetime.now(UTC)).path
    assert house.stranger().get(link).status == 404
    assert house.stranger().get(new).status == 200
    assert len(house.accounts.all()) == 1


def test_signs_in_and_comes_to_the_desk_and_out_again(visitor: Visitor) -> None:
    assert visitor.client.get("/desk").headers["Location"] == "/account/sign-in?next=%2Fdesk"
    page = sign_in(visitor, login=ADDRESS.upper())
    assert page.title == "Schreibtisch"
    assert "Verwaltung des Registers" in visitor.get("/account").text
    assert visitor.post("/account/sign-out").status == 200
    assert visitor.client.get("/desk").status_code == 302


def test_comes_back_to_what_was_asked_for_and_never_elsewhere(visitor: Visitor, house: House) -> None:
    assert sign_in(visitor, back="/account").title == "Konto"
    other = house.stranger()
    assert sign_in(other, back="https://example.com/").title == "Schreibtisch"


def test_five_wrong_passwords_lock_the_address_out(visitor: Visitor, house: House) -> None:
    for _ in range(4):
        page = sign_in(visitor, "falsch")
        assert page.status == 200
        assert "E-Mail-Adresse oder Kennwort sind nicht richtig." in page.text
    page = sign_in(visitor, "falsch")
    assert page.status == 429
    assert "in 15 Minuten" in page.text
    assert sign_in(house.stranger()).status == 429


def test_nobody_learns_which_addresses_have_accounts(visitor: Visitor, house: House) -> None:
    known = sign_in(visitor, "falsch").text
    unknown = sign_in(house.stranger(), "falsch", "niemand@kreis.example").text
    assert known == unknown


def test_nobody_signs_up(house: House) -> None:
    stranger = house.stranger()
    assert "Konten richtet ein" in stranger.get("/account/sign-up").answer
    stranger.client.get(SIGN_IN)
    token = stranger.client.cookies["csrftoken"].value
    fields = {"email": "neu@kreis.example", "password1": PASSWORD, "csrfmiddlewaretoken": token}
    stranger.client.post("/account/sign-up", fields)
    assert house.accounts.find("neu@kreis.example") is None


def test_a_second_factor_is_asked_for_once_it_is_set_up(visitor: Visitor, house: House) -> None:
    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time

    sign_in(visitor)
    asked = visitor.client.get("/account/second-factor/on").headers["Location"]
    assert asked.startswith("/account/confirm?")
    assert visitor.post(asked, password="falsch").title == "Bitte bestätigen"  # noqa: S106  # a wrong one
    page = visitor.post(asked, password=PASSWORD, next="/account/second-factor/on")
    assert page.title == "Zweiten Faktor einrichten"
    assert 'src="data:image/svg+xml;base64,' in page.source
    secret = page.source.split('<code class="secret">')[1].split("<")[0]

    def code() -> str:
        return str(format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time())))))

    page = visitor.post("/account/second-factor/on", "/account", code=code())
    assert page.title == "Ersatzcodes"
    codes = [one.split("<")[0] for one in page.source.split("<li><code>")[1:]]
    assert len(codes) == 10
    assert "schon gezeigt" in visitor.get("/account/recovery-codes").text
    other = house.stranger()
    assert sign_in(other).title == "Zweiter Faktor"
    assert other.client.get("/desk").status_code == 302
    assert "alert" in other.post("/account/sign-in/code", code="000000").source
    assert other.post("/account/sign-in/code", code=codes[0]).title == "Schreibtisch"
    third = house.stranger()
    sign_in(third)
    assert third.post("/account/sign-in/code", code=codes[0]).title == "Zweiter Faktor"


def test_a_password_is_changed_by_whoever_knows_the_present_one(visitor: Visitor, house: House) -> None:
    sign_in(visitor)
    fields = {"password1": "neun Bäche fließen laut", "password2": "neun Bäche fließen laut"}
    assert visitor.post("/account/password", oldpassword="falsch", **fields).title == "Kennwort ändern"
    visitor.post("/account/password", oldpassword=PASSWORD, **fields)
    assert sign_in(house.stranger(), fields["password1"]).title == "Schreibtisch"
    assert sign_in(house.stranger()).title == "Anmelden"


def test_forms_that_ask_for_a_password_name_the_account_for_programs(visitor: Visitor) -> None:
    sign_in(visitor)
    known = r'autocomplete="username" value="[^"]+@[^"]+" hidden'
    assert re.search(known, visitor.get("/account/password").source)
    assert not re.search(known, visitor.get("/account/sign-out").source)


def test_the_account_says_for_whom_somebody_acts(house: House) -> None:
    visitor = house.visitor(("k:1", MandateRole.EDITOR))
    assert "Kreis Musterland: Bearbeitung" in visitor.get("/account").text
    assert "Kreis Musterland: editor" in visitor.get("/account?lang=en").text
    assert "Sie handeln noch für keine Stelle" in house.visitor(email="neu@kreis.example").get("/account").text


def test_every_page_of_the_account_speaks_both_languages(visitor: Visitor) -> None:
    sign_in(visitor)
    for address in ("/account", "/account/password", "/account/sign-out", "/account/confirm", "/desk"):
        german, english = visitor.get(f"{address}?lang=de"), visitor.get(f"{address}?lang=en")
        assert (german.headers["Content-Language"], english.headers["Content-Language"]) == ("de", "en")
        assert german.title != english.title
