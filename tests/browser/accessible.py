"""What every page is held to in a browser: the rules of axe, the width of the screen, one first heading, visible focus.

Switching the colour scheme changes colours alone; so what was checked in one is asked in the other about contrast only.
"""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]

RUN = """async (only) => {
  const options = { resultTypes: ["violations"], elementRef: false };
  const found = await axe.run(document, { ...options, runOnly: only });
  return [found.passes.length, found.violations.map((one) => [one.id, one.nodes.map((node) => node.html)])];
}"""

WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"

UNSEEN = """() => {
  const reached = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const marked = (one) => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== "none" || style.boxShadow !== "none";
  };
  const lost = [];
  for (const one of document.querySelectorAll(reached)) {
    if (one.disabled || !one.checkVisibility({ visibilityProperty: true })) continue;
    one.focus({ preventScroll: true });
    if (document.activeElement !== one) continue;
    if (![one, one.parentElement, one.parentElement.parentElement].some(marked)) lost.push(one.outerHTML);
  }
  return lost;
}"""
"""What can be reached by Tab and shows nothing when it is."""


def check(page: Page) -> None:
    """Accessible, and no wider than the screen."""
    assert faults(page) == []


def faults(page: Page, only: list[str] | None = None) -> list[str]:
    """What is wrong with a page as it stands; of the rules `only` these, where some are named."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    chosen = {"type": "rule", "values": only} if only else {"type": "tag", "values": RULES}
    passed, found = page.evaluate(RUN, chosen)
    assert passed > (0 if only else 20), page.url  # the rules did run
    wrong = [f"{page.url}: {rule} {nodes}" for rule, nodes in found]
    if page.evaluate(WIDER):
        wrong.append(f"{page.url}: wider than the screen")
    return wrong


def without_focus(page: Page) -> list[str]:
    """What can be reached by keyboard, yet does not show that it has the focus."""
    page.keyboard.press("Tab")  # from here on the browser takes the focus for one by keyboard
    return [f"{page.url}: focus cannot be seen on {one}" for one in page.evaluate(UNSEEN)]


def headings(page: Page) -> list[str]:
    """What is wrong with a page's first headings: there is to be exactly one. Their order is a rule of axe."""
    count = page.locator("h1").count()
    return [] if count == 1 else [f"{page.url}: {count} first headings"]
