"""Somebody who prepares a letter: answers each question by its form and follows where it leads."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from tests.web.house import Visitor

if TYPE_CHECKING:
    from tests.web.conftest import Page


class Clerk:
    """Somebody who answers questions by the form of each page and follows where it leads."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.page = visitor.get("/prepare")

    def answer(self, **fields: str | list[str]) -> Page:
        """Send the page's form with these answers, its hidden fields included."""
        from tests.web.conftest import Page

        hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', self.page.source)
        values: dict[str, list[str]] = {}
        for name, value in hidden:
            values.setdefault(name, []).append(html.unescape(value))
        values |= {name: [value] if isinstance(value, str) else value for name, value in fields.items()}
        response = self.visitor.client.get("/prepare", values, follow=True)
        self.page = Page(response.status_code, response.content.decode(), dict(response.headers))
        return self.page

    def skip(self) -> Page:
        """Go on without an answer."""
        return self.answer(skip="yes")

    def begin(self, act: str, body: str, initiative: str = "baeche") -> Page:
        """Answer what it is about, from the start."""
        self.page = self.visitor.get("/prepare")
        self.answer(act=act)
        self.answer(initiative=initiative)
        return self.answer(body=body)

    def follow(self, label: str) -> Page:
        """Press a link by its words."""
        found = re.search(rf'<a[^>]*href="([^"]+)"[^>]*>{re.escape(label)}', self.page.source)
        assert found is not None, f"no link {label}"
        self.page = self.visitor.get(html.unescape(found[1]))
        return self.page


def letter(page: Page) -> str:
    """The letter as the page shows it."""
    found = re.search(r'<div class="sheet[^>]*>(.*?)</div>', page.source, re.DOTALL)
    assert found is not None, "a page without a letter"
    return html.unescape(found[1])


def step(page: Page) -> str:
    """Where in the questions the page stands."""
    found = re.search(r'<p class="step">(.*?)</p>', page.source)
    assert found is not None, f"a page without a step: {page.title}"
    return found[1]
