"""Signing in: what this house asks of allauth and axes, and the page behind the link by which a password is chosen."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import LoginForm
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
from beitritt.register.errors import InputError
from beitritt.web import register
from beitritt.web.errors import told
from beitritt.web.languages import language
from beitritt.web.secrecy import secret
from beitritt.web.words import page_words


class ClosedHouse(DefaultAccountAdapter):  # type: ignore[misc]  # allauth publishes no types
    """Nobody signs up: whoever administers the register lets people in."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        del request
        return False

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
    said = page_words(language())["locked_out"].replace("{}", str(minutes))
    return render(request, "beitritt/failed.html", {"told": said}, status=429)


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
