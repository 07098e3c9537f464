"""Filters and tags of the pages' templates: the symbol of a status, a sentence with a value in it."""

from __future__ import annotations

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


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
