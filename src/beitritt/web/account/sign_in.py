"""Signing in: what this house asks of allauth and axes, and the page behind the link by which a password is chosen."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from allauth.account import views
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import ChangePasswordForm, LoginForm, ResetPasswordKeyForm, SetPasswordForm
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from beitritt.procedures.invitations import unknown_link
from beitritt.procedures.links import digest
from beitritt.procedures.reach import RESET, reach
from beitritt.register.errors import InputError
from beitritt.web import register
from beitritt.web.errors import told
from beitritt.web.languages import language
from beitritt.web.origin import client_address
from beitritt.web.secrecy import secret
from beitritt.web.words import page_words


class ClosedHouse(DefaultAccountAdapter):  # type: ignore[misc]  # allauth publishes no types
    """Nobody signs up: whoever administers the register lets people in."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        del request
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """As axes sees it too."""
        return client_address(request)

    def get_reset_password_from_key_url(self, key: str) -> str:
        """Nothing: the message makes the address, from the register's own and never from what a request claims."""
        del key
        return ""

    def send_password_reset_mail(self, user: object, email: str, context: dict[str, object]) -> None:
        """By the register's own outbox. `user` and the rest of the context are not needed: no name is known."""
        del user
        now, parts = register.now(), {"uidb36": context["uid"], "key": context["key"]}
        path = reverse("account_reset_password_from_key", kwargs=parts).lstrip("/")
        reach(register.desk(), email, RESET, path, now + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT), now)

    def validation_error(self, code: str, *args: object) -> ValidationError:
        """The reason in our words where we have some: allauth's German ones are on first-name terms."""
        return _in_our_words(code) or super().validation_error(code, *args)


class SecondFactor(DefaultMFAAdapter):  # type: ignore[misc]  # allauth publishes no types
    """The second factor, in our words."""

    def validation_error(self, code: str, *args: object) -> ValidationError:
        """The reason in our words where we have some."""
        return _in_our_words(code) or super().validation_error(code, *args)


def _in_our_words(code: str) -> ValidationError | None:
    said = page_words(language()).get(f"sign_in_{code}")
    return ValidationError(said, code=code) if said else None


class HouseSignIn(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth publishes no types
    """Whoever comes through the house's own sign-in must be known here by the address that it vouches for."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Never."""
        del request, sociallogin
        return False


class TwiceTheSame:
    """What every form says in our words that asks for a new password twice."""

    def add_error(self, field: str | None, error: object) -> None:
        """Django's, with our sentence for two passwords that differ: allauth has no code for it."""
        if field == "password2":
            error = _in_our_words("password_mismatch") or error
        super().add_error(field, error)  # type: ignore[misc]  # of the form that it is mixed into


class NewPasswordForm(TwiceTheSame, ResetPasswordKeyForm):  # type: ignore[misc]  # allauth publishes no types
    """Another password by a link."""


class ChangedPasswordForm(TwiceTheSame, ChangePasswordForm):  # type: ignore[misc]  # the same
    """Another password by whoever knows the present one."""


class FirstPasswordForm(TwiceTheSame, SetPasswordForm):  # type: ignore[misc]  # the same
    """A password for whoever signed in by the house so far."""


class SignInForm(LoginForm):  # type: ignore[misc]  # allauth publishes no types
    """The form with the address in one spelling, named as axes looks for it."""

    def clean_login(self) -> str:
        """The address without regard to case."""
        return str(super().clean_login()).lower()

    def user_credentials(self) -> dict[str, str]:
        """What is compared; axes counts the failures of `login`."""
        found: dict[str, str] = super().user_credentials()
        return {**found, "login": found.get("email", "")}


def locked_out(request: HttpRequest, response: HttpResponse | None, credentials: object) -> HttpResponse:
    """429: too many wrong passwords for this address from this place."""
    del response, credentials
    minutes = int(settings.AXES_COOLOFF_TIME.total_seconds() // 60)
    context = {"limit": settings.AXES_FAILURE_LIMIT, "minutes": minutes}
    return render(request, "beitritt/locked_out.html", context, status=429)


def forgotten_page(request: HttpRequest) -> HttpResponse:
    """Asking for a link by which another password is chosen; says so where the register mails nothing."""
    if not register.desk().pages.base:
        return render(request, "account/password_reset_closed.html")
    return cast("HttpResponse", views.password_reset(request))


@secret
def secret_reset(request: HttpRequest, uidb36: str, key: str) -> HttpResponse:
    """Choosing another password by a link; allauth moves its key into the session and leads on without it."""
    return cast("HttpResponse", views.password_reset_from_key(request, uidb36=uidb36, key=key))


@secret
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def welcome_page(request: HttpRequest, token: str) -> HttpResponse:
    """Choosing a password by a link that is good once. Raises UnknownKey for one that is not, or not any more."""
    now, accounts = register.now(), register.accounts()
    known = accounts.welcomed(digest(token), now)
    if known is None:
        raise unknown_link()
    fault = ""
    if request.method == "POST":
        try:
            if accounts.settle(digest(token), request.POST.get("password", ""), now) is None:
                raise unknown_link()
            return HttpResponseRedirect(reverse("account_login"), status=303)
        except InputError as error:
            if error.place != "password":
                raise
            fault = told(error)
    context = {"email": known.email, "fault": fault}
    return render(request, "beitritt/welcome.html", context, status=400 if fault else 200)
