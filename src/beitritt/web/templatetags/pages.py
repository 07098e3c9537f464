"""Filters and tags of the pages' templates: the symbol of a status, a sentence with a value in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from beitritt.register.wording.mandates import MANDATE_ROLE
from beitritt.web import register as office
from beitritt.web.gate import mandates
from beitritt.web.languages import language

register = template.Library()

_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){1,2}")


@register.filter
def symbol(status: str) -> SafeString:
    """The shape of a status. The word stands beside it, so readers of the page's text do not hear it twice."""
    return format_html(
        '<svg class="symbol symbol--{0}" aria-hidden="true" focusable="false"><use href="#status-{0}"></use></svg>',
        str(status),
    )


@register.filter
def unlocalised(number: float) -> str:
    """A number as drawings need it: with a point, whatever the language."""
    return format(number, "g")


@register.filter
def fill(sentence: str, value: object) -> str:
    """The sentence with `{}` in it replaced by the value."""
    return sentence.replace("{}", str(value))


@register.filter
def typed(text: str) -> str:
    """A date as people type it: Germans the day first (31.12.2018, 12.2018). Anything else stays as it is."""
    return ".".join(reversed(text.split("-"))) if language() == "de" and _DATE.fullmatch(text) else text


@register.filter
def named(words: Mapping[str, str], field: str) -> str:
    """What a field of an account's form is called here; empty for a field that we have no word for."""
    return words.get(f"account_field_{field}", "")


@register.filter
def asks_password(fields: Iterable[str]) -> bool:
    """Whether a form asks for a password: then it names the account, for those who keep passwords in a program."""
    return any("password" in name for name in fields)


@register.simple_tag
def house_sign_in() -> dict[str, str] | None:
    """The house's own sign-in, where one is set up: its name and address."""
    apps = settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"]
    if not apps:
        return None
    return {"name": apps[0]["name"], "url": reverse("openid_connect_login", args=[apps[0]["provider_id"]])}


@register.simple_tag(takes_context=True)
def connected(context: Context) -> bool:
    """Whether the account of the person who reads this is connected with the house's own sign-in."""
    from allauth.socialaccount.models import SocialAccount  # needs the applications ready; this module comes earlier

    return bool(SocialAccount.objects.filter(user=context["request"].user).exists())


@register.simple_tag(takes_context=True)
def acting(context: Context) -> list[dict[str, str]]:
    """For whom the person who reads this acts, and in which roles."""
    request: HttpRequest = context["request"]
    with office.consulting() as inquiry:
        directory = inquiry.directory()
    return [
        {
            "name": directory.name(one.body) if one.body else "",
            "url": reverse("body", args=[one.body]) if one.body else "",
            "role": MANDATE_ROLE[language()][one.role],
        }
        for one in mandates(request) or ()
    ]
