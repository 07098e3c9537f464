"""Every page that a browser can show, by the name of its address: who opens it, and what is done there first.

A page with a form stands here with its faults too. The pages of errors have a name of their own below.
"""

from __future__ import annotations

import http.client
import socket
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.browser.whole import CLERK, LOCKED, SECURED, STRANGER, Whole, confirmed, sign_in

Doing = Callable[[Page, Whole], None]


@dataclass(frozen=True, slots=True)
class View:
    """A page as somebody sees it: the name of its address (`beitritt.web.rights`), the address, who, what was done.

    `loud` is a page that the browser itself complains about, because its answer is an error.
    """

    name: str
    address: str
    who: str = STRANGER
    doing: Doing | None = None
    loud: bool = False


def pressed(selector: str = "main button[type=submit]", **filled: str) -> Doing:
    """Fill fields by their ids, with `_` for `-` in them, and press a button."""

    def do(page: Page, whole: Whole) -> None:
        del whole  # needs no address
        for field, value in filled.items():
            name = field if field.startswith("id_") else field.replace("_", "-")
            page.locator(f"#{name}").fill(value)
        with page.expect_navigation():
            page.locator(selector).first.click()

    return do


def asked_for_the_code(page: Page, whole: Whole) -> None:
    """The second step of signing in."""
    sign_in(page, whole, SECURED)
    expect(page.locator("#id_code")).to_be_visible()


def wrong_code(page: Page, whole: Whole) -> None:
    """The second step with a number that is not the telephone's."""
    asked_for_the_code(page, whole)
    pressed(id_code="000000")(page, whole)
    expect(page.get_by_role("alert")).to_be_visible()


def locked_out(page: Page, whole: Whole) -> None:
    """Five wrong passwords for an account that nobody uses."""
    for _ in range(6):
        sign_in(page, whole, LOCKED, "ein falsches Kennwort")
        if page.locator("#id_login").count() == 0:
            return


def sent_too_much(page: Page, whole: Whole) -> None:
    """The server's answer to a request that says it is larger than allowed, shown under an address of the server."""
    parts = urlsplit(whole.address)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    connection.putrequest("POST", "/desk/intake")
    connection.putheader("Content-Length", "3000000000")
    language = next(one["value"] for one in page.context.cookies() if one["name"] == "django_language")
    connection.putheader("Cookie", f"django_language={language}")
    connection.endheaders()
    connection.sock.shutdown(socket.SHUT_WR)
    answer = connection.getresponse()
    assert answer.status == 413
    source = answer.read().decode()
    page.route("**/desk/intake", lambda route: route.fulfill(status=200, body=source, content_type="text/html"))
    page.goto(whole.url("/desk/intake"))


def unfolded(page: Page, whole: Whole) -> None:
    """Everything folded open."""
    del whole  # needs no address
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")


STRANGE = {"id_login": "niemand@nirgends.example", "id_password": "falsch"}
SHORT = {"password": "kurz"}
WRONG = {"id_oldpassword": "falsch", "id_password1": "kurz", "id_password2": "kurz"}

OPEN = (
    View("home", "/?body=stadt"),
    View("initiative", "/initiatives/baeche?on=2020-12-31", doing=unfolded),
    View("initiative", "/initiatives/baeche?on=2020-12-31&subject=ufer&status=party&known=2024-01-01"),
    View("initiative", "/initiatives/baeche?on=irgendwann", loud=True),
    View("because", "/initiatives/baeche/because/m:2?on=2020-03-31"),
    View("circular", "/initiatives/baeche/circulars/1"),
    View("alliance", "/initiatives/baeche/alliance/k:1", doing=unfolded),
    View("review", "/initiatives/baeche/reviews/k:1", doing=unfolded),
    View("review", "/initiatives/baeche/reviews/k:1?from=2020&until=2019", loud=True),
    View("what_if", "/initiatives/baeche/what-if"),
    View("what_if", "/initiatives/baeche/what-if?act=withdrawal&body=k:1&day=2020-08-31", doing=unfolded),
    View("what_if", "/initiatives/baeche/what-if?act=withdrawal&body=Gemeinde&day=bald", loud=True),
    View("body", "/bodies/k:1?on=2020-03-31&known=2024-01-01", doing=unfolded),
    View("body", "/bodies/m:1?on=2020-12-31"),
    View("instrument", "/instruments/brief-1"),
    View("instrument", "/instruments/irrtum"),
    View("answer", "/{answer}"),
    View("answer", "/{answer}", doing=pressed(), loud=True),
    View("consultation", "/{overview}"),
    View("welcome", "/{welcome}"),
    View("welcome", "/{welcome}", doing=pressed(**SHORT), loud=True),
)

WIZARD = (
    View("prepare", "/prepare"),
    View("prepare", "/prepare?asked=act", loud=True),
    View("prepare", "/prepare?act=exit&initiative=baeche&body=Gemeinde&asked=body", loud=True),
    View("prepare", "/prepare?act=exit&initiative=baeche&body=k:1&question=last"),
    View("prepare", "/prepare?act=accession&initiative=baeche&body=k:1&dated=2019-08-01&question=behalf"),
    View("prepare", "/prepare?act=accession&initiative=baeche&body=m:3&behalf=named&named=m:2&question=manner"),
    View("prepare", "/prepare?act=accession&initiative=baeche&body=m:3&condition=x&asked=reserve", loud=True),
    View("prepare", "/prepare?act=consent&initiative=baeche&body=m:2&dated=2020-08-01&question=value"),
    View("prepare", "/prepare?act=reduction&initiative=baeche&body=k:1&scope=all&asked=level", loud=True),
    View("prepare", "/prepare?act=exit&initiative=baeche&body=k:1&last_day=2039-12-31&question=letter", CLERK),
    View("hand_in", "/prepare/hand-in?act=exit&initiative=baeche&body=k:1&last_day=2039-12-31", CLERK),
    View("handed_in", "/prepare/receipts/{receipt}", CLERK),
)

DESK = (
    View("desk", "/desk", CLERK, unfolded),
    View("desk", "/desk", SECURED),
    View("desk_answer", "/desk/answers/{consultation}/m:2", CLERK),
    View("desk_consultation", "/desk/consultations/{consultation}", CLERK),
    View("intake", "/desk/intake", CLERK),
    View("batch", "/desk/intake/{batch}", CLERK),
    View("submission", "/desk/review/{letter}", CLERK, unfolded),
    View("submission", "/desk/review/{receipt}", CLERK, unfolded),
    View("cover", "/desk/review/{letter}", CLERK, pressed(".cover button", cover_author="Niemand"), loud=True),
    View(
        "statement",
        "/desk/review/{receipt}?statement=new",
        CLERK,
        pressed("#fields button[type=submit]", quote="Nirgends"),
        loud=True,
    ),
    View("masks", "/desk/review/{receipt}", CLERK, pressed(".masking-form button", mask_quote="Nirgends"), loud=True),
    View("deposit", "/desk/review/{letter}/deposit", CLERK),
    View("deposit", "/desk/review/{receipt}/deposit", CLERK),
    View("administration", "/desk/administration", CLERK),
    View("journal", "/desk/administration/journal", CLERK),
    View("person", "/desk/administration/persons/{person}", CLERK),
    View("person", "/desk/administration/persons/{person}", CLERK, pressed(".trial button", body="Niemand"), loud=True),
)

ACCOUNT = (
    View("account_login", "/account/sign-in"),
    View("account_login", "/account/sign-in", doing=pressed(**STRANGE)),
    View("account_logout", "/account/sign-out", CLERK),
    View("account_signup", "/account/sign-up"),
    View("account_inactive", "/account/inactive"),
    View("account_reauthenticate", "/account/confirm", CLERK),
    View("account_change_password", "/account/password", CLERK),
    View("account_change_password", "/account/password", CLERK, pressed(**WRONG)),
    View("account_reset_password", "/account/password/forgotten"),
    View("account_reset_password_done", "/account/password/forgotten/sent"),
    View("account_reset_password_from_key", "/{reset}"),
    View("account_reset_password_from_key", "/account/password/new/x/y"),
    View("account_reset_password_from_key_done", "/account/password/new"),
    View("mfa_index", "/account", CLERK),
    View("mfa_index", "/account", SECURED),
    View("mfa_activate_totp", "/account/second-factor/on", CLERK, confirmed),
    View("mfa_authenticate", "/", doing=asked_for_the_code),
    View("mfa_authenticate", "/", doing=wrong_code),
    View("mfa_deactivate_totp", "/account/second-factor/off", SECURED),
    View("mfa_reauthenticate", "/account/confirm/code", SECURED),
    View("mfa_view_recovery_codes", "/account/recovery-codes", SECURED),
    View("mfa_generate_recovery_codes", "/account/recovery-codes/new", SECURED),
    View("socialaccount_login_cancelled", "/account/house/cancelled"),
    View("socialaccount_login_error", "/account/house/failed", loud=True),
)

ERRORS = (
    View("404", "/instruments/nichts", loud=True),
    View("403", "/desk/administration", SECURED, loud=True),
    View("413", "/", doing=sent_too_much),
    View("lockout", "/", doing=locked_out, loud=True),
)

VIEWS = (*OPEN, *WIZARD, *DESK, *ACCOUNT, *ERRORS)

LEAD_ELSEWHERE = {
    "account_set_password": "whoever has a password is led to changing it",
    "socialaccount_signup": "without a house that vouches for somebody it leads to the sign-in",
}
"""Addresses that show no page of their own to anybody here, and why."""
