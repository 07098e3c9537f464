"""Fifty letters are dropped; one is reviewed by keyboard alone, blackened, deposited by a second person, and public."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import check
from tests.browser.deskwork import FIRST, SECOND, desk, sign_in, tab_to
from tests.web.house import LETTER

__all__ = ["desk"]
FIFTY = 50
DROP = """([count, letter]) => {
  const all = new DataTransfer();
  all.items.add(new File([letter], "brief.txt"));
  for (let number = 1; number < count; number += 1) {
    const text = "\\ufeffEs schreibt die Gemeinde Altdorf. Wir treten bei. Nr. " + number;
    all.items.add(new File([text], `weiterer-brief-${number}.txt`));
  }
  all.items.add(new File([new Uint8Array([0, 1, 2])], "bild.png"));
  all.items.add(new File([letter], "kopie.txt"));
  const form = document.querySelector("[data-drop]");
  form.dispatchEvent(new DragEvent("dragover", { dataTransfer: all, bubbles: true, cancelable: true }));
  form.dispatchEvent(new DragEvent("drop", { dataTransfer: all, bubbles: true, cancelable: true }));
}"""


def test_fifty_letters_come_in_and_one_goes_out_to_the_public(
    desk: tuple[str, dict[str, str]], browser: Browser
) -> None:
    server, links = desk
    first, second, public = (browser.new_context(locale="de-DE") for _ in range(3))
    page, said = first.new_page(), list[str]()
    page.on("console", lambda message: said.append(message.text))
    sign_in(page, server, links[FIRST], FIRST)
    drop_fifty(page)
    review_by_keyboard(page)
    hand_over(page)
    assert said == []
    other = second.new_page()
    sign_in(other, server, links[SECOND], SECOND)
    instrument = deposit_as_second(other)
    seen_by_the_public(public.new_page(), server, instrument)
    for context in (first, second, public):
        context.close()


def drop_fifty(page: Page) -> None:
    """From the desk to the intake by keyboard; the files fall onto the page, the bar moves until all are read."""
    tab_to(page, "Neue Schreiben aufnehmen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Schreiben aufnehmen")
    page.evaluate(DROP, [FIFTY, LETTER])
    expect(page.locator("[data-drop-chosen]")).to_have_text("52 Dateien gewählt")
    tab_to(page, "Aufnehmen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Was aus den Dateien geworden ist")
    bar = page.locator("#progress")
    begun = int(bar.get_attribute("value") or "0")
    expect(page.locator("[data-over]")).to_be_attached(timeout=60_000)
    expect(page.locator(".answer")).to_have_text("50 von 52 Dateien neu aufgenommen.")
    assert begun < int(bar.get_attribute("value") or "0") == 52
    expect(page.locator("tr", has_text="bild.png")).to_contain_text("Binärdaten")
    expect(page.locator("tr", has_text="kopie.txt")).to_contain_text("derselbe Inhalt")
    check(page)


def review_by_keyboard(page: Page) -> None:
    """The letter's cover, two statements by one key each, one of them amended; what is to be blackened, confirmed."""
    tab_to(page, "Schreibtisch")
    page.keyboard.press("Enter")
    expect(page.locator("#to-review .desk__count")).to_have_text("50")
    check(page)
    tab_to(page, "brief.txt")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("brief.txt")
    decide(page)
    expect(page.locator(".mask", has_text="Erika Musterfrau").get_by_role("checkbox")).to_be_checked()
    page.keyboard.press("s")
    expect(page.get_by_text("Bestätigt.")).to_be_visible()


def decide(page: Page) -> None:
    """One statement is accepted, the other one amended."""
    done = page.locator(".answer")
    tab_to(page, "Angaben speichern")
    page.keyboard.press("Enter")
    expect(done).to_have_text("0 von 2 gelesenen Erklärungen sind entschieden.")
    page.keyboard.press("n")
    expect(page.locator(".place[aria-current]")).to_contain_text("Vorbehalt")
    page.keyboard.press("a")
    expect(done).to_have_text("1 von 2 gelesenen Erklärungen sind entschieden.")
    expect(page.locator(".place[aria-current]")).to_contain_text("Beitritt")
    page.keyboard.press("e")
    expect(page.locator("#field-kind")).to_be_focused()
    tab_to(page, "Für wen")
    page.keyboard.type("Kreis Musterland")  # an "a", "r" or "n" typed into a field decides nothing
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    tab_to(page, "Bis einschließlich")
    page.keyboard.type("31.12.2022")
    tab_to(page, "Geändert übernehmen")
    page.keyboard.press("Enter")
    expect(done).to_have_text("2 von 2 gelesenen Erklärungen sind entschieden.")


def hand_over(page: Page) -> None:
    """Whoever reviewed sees what the deposit leads to, and that somebody else has to do it."""
    expect(page.locator(".afterwards")).to_contain_text("Danach: Gemeinde Altdorf: beigetreten")
    page.keyboard.press("h")
    expect(page.get_by_text("Vier-Augen-Prinzip")).to_be_visible()
    expect(page.get_by_role("button", name="Jetzt hinterlegen")).to_have_count(0)


def deposit_as_second(page: Page) -> str:
    """The second person deposits it, by keyboard; the address of the instrument."""
    tab_to(page, "brief.txt")
    page.keyboard.press("Enter")
    expect(page.locator(".compared")).to_contain_text("Gemeinde Altdorf")
    tab_to(page, "Jetzt hinterlegen")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/instruments/"))
    return page.url


def seen_by_the_public(page: Page, server: str, instrument: str) -> None:
    """Somebody without an account finds the new party, and in its letter no person."""
    page.goto(f"{server}/initiatives/baeche?on=2021-07-01")
    expect(page.locator(".standings")).to_contain_text("Gemeinde Altdorf")
    page.goto(instrument)
    expect(page.locator(".letter")).to_contain_text("die Gemeinde Altdorf tritt dem Bündnis")
    expect(page.locator(".letter .masked").first).to_be_visible()
    assert not [one for one in ("Erika Musterfrau", "Frau Beispiel", FIRST, SECOND) if one in page.content()]
    check(page)
