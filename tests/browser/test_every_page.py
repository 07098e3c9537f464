"""Every page in a real browser, in both languages, widths and colour schemes; a page that is missing here fails."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, BrowserContext, Page

from beitritt.web.rights import RULES
from tests.browser.accessible import COLOURS, faults, headings, without_focus
from tests.browser.views import ACCOUNT, DESK, ERRORS, LEAD_ELSEWHERE, OPEN, VIEWS, WIZARD, View
from tests.browser.whole import STRANGER, Whole
from tests.web.test_plain_language import NO_PAGES

GROUPS = {"open": OPEN, "wizard": WIZARD, "desk": DESK, "account": ACCOUNT, "errors": ERRORS}
INLINE = re.compile(r"<style|\sstyle=|\son[a-z]+=\"|<script(?![^>]*\ssrc=)[^>]*>")
"""What the policy for content would refuse."""


def test_no_page_is_forgotten() -> None:
    named = {one.name for one in VIEWS if one not in ERRORS}
    assert named | NO_PAGES | set(LEAD_ELSEWHERE) == set(RULES)
    assert not named & (NO_PAGES | set(LEAD_ELSEWHERE))


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("group", list(GROUPS))
def test_every_page_is_accessible_and_fits(whole: Whole, browser: Browser, group: str, language: str) -> None:
    wrong: list[str] = []
    contexts: dict[str, BrowserContext] = {}
    for view in GROUPS[group]:
        browsing = str(view) if view.doing and view.who == STRANGER else view.who
        if browsing not in contexts:  # strangers who do something may be others afterwards: signed in, or locked out
            contexts[browsing] = _context(browser, whole, view.who, language)
        wrong += _looked_at(contexts[browsing].new_page(), whole, view, language)
    for context in contexts.values():
        context.close()
    assert wrong == []


def _context(browser: Browser, whole: Whole, who: str, language: str) -> BrowserContext:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, storage_state=whole.states[who])
    context.add_init_script(AXE_SCRIPT)
    context.add_cookies([{"name": "django_language", "value": language, "url": whole.address}])
    return context


def _looked_at(page: Page, whole: Whole, view: View, language: str) -> list[str]:
    """What is wrong with a page, each time with how it was looked at."""
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{view}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"{view}: {error}"))
    answer = page.goto(whole.url(view.address))
    assert answer is not None
    wrong = [f"{view}: inline {one}" for one in INLINE.findall(answer.text())]
    if view.doing:
        view.doing(page, whole)
    assert page.locator("html").get_attribute("lang") == language, view
    for width in (1280, 380):
        page.set_viewport_size({"width": width, "height": 800})
        found = faults(page) + _in_the_dark(page)
        wrong += [f"at {width}: {one}" for one in found]
    wrong += headings(page) + without_focus(page)
    page.close()
    return wrong + [one for one in said if not (view.loud and "Failed to load resource" in one)]


def _in_the_dark(page: Page) -> list[str]:
    """What is wrong with its colours in the dark scheme."""
    page.emulate_media(color_scheme="dark")
    wrong = [f"dark {one}" for one in faults(page, COLOURS)]
    page.emulate_media(color_scheme="light")
    return wrong
