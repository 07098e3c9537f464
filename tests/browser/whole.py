"""A server before a register in which every page has something to show, and the browsers of those who work with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.circulate import Circulation
from beitritt.procedures.consult import Asking, Opened, ask
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.entrust import admit, grant
from beitritt.procedures.read_next import read_next
from beitritt.procedures.review import Reviewing
from beitritt.procedures.take_in import take_in
from beitritt.register.dates import parse_date
from beitritt.register.instruments import Document
from beitritt.register.mandates import MandateRole
from tests.browser.server import copied, need_chromium, serving
from tests.contracts.registers import access, close
from tests.web import asking, places, sample
from tests.web.house import LETTER

if TYPE_CHECKING:
    from beitritt.procedures.office import Ledger

PASSWORD = "acht Bäche fließen leise"  # noqa: S105  # of nobody
CLERK, SECURED, LOCKED = "amt@kreis.example", "gesichert@kreis.example", "gesperrt@kreis.example"
STRANGER = "stranger"
ENTRY = "Die Stadt Großstadt tritt dem Bündnis Klare Bäche bei. Rückfragen an Frau Beispiel, Telefon 05999 18-12.\n"
PREPARED = "act=exit&initiative=baeche&body=k:1&last_day=2039-12-31"
UNDECIDED = [one for one in sample.RECORDS if one["type"] != "review"]
RECORDS = (*UNDECIDED, {**sample.RECORDS[-1], "instrument": None, "decision": "continue"})
"""The county's effort and benefit, after which it goes on."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The server's address, what each person's browser keeps, and the made parts of addresses by name."""

    address: str
    states: dict[str, StorageState | None]
    parts: dict[str, str]

    def url(self, address: str) -> str:
        """The whole address of a page; `{name}` stands for a made part."""
        return self.address + re.sub(r"\{(\w+)\}", lambda found: self.parts[found[1]], address)


@pytest.fixture(scope="session")
def whole(
    django: None,
    sqlite_blank: Path,
    request: pytest.FixtureRequest,
    browser: Browser,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Whole]:
    """A server before the sample with places, effort, an alliance, a question, a circular, letters and persons."""
    need_chromium()
    del django
    url = copied(tmp_path_factory.mktemp("whole") / "register.sqlite3", sqlite_blank)
    with access(request):
        parts = made(url)
        close(url)
    with serving(url, BEITRITT_URL="http://127.0.0.1") as address:
        found = Whole(address, {STRANGER: None}, parts)
        at_work(found, browser)
        with access(request):
            found.parts["reset"] = mailed(url)
            close(url)
        yield found


def made(url: str) -> dict[str, str]:
    """Fill the register; the parts of addresses that came about."""
    from beitritt.project.wiring import consultations, open_register, records

    ledger, beside, now = open_register(url), records(url), datetime.now(UTC)
    sample.fill(ledger, asking.LINES)
    sample.evaluate(ledger, beside, RECORDS)
    sample.ally(ledger, beside)
    places.settle(ledger, beside)
    question = Asking(initiative="baeche", by="k:1", deadline=now.date() + timedelta(days=20), grace=3)
    opened = ask(Inquiry(ledger), consultations(url), question, now)
    circulated(ledger, url, now)
    return addresses(opened) | taken_in(url, now) | let_in(url, now)


def addresses(opened: Opened) -> dict[str, str]:
    """The secret addresses of a question."""
    return {
        "answer": asking.path(opened, "m:2").lstrip("/"),
        "overview": opened.overview,
        "consultation": opened.consultation.id,
    }


def circulated(ledger: Ledger, url: str, now: datetime) -> None:
    """Deposit an accession, and issue its circular."""
    from beitritt.project.notices import desk

    review = Reviewing("test", "c:1", "baeche", len(ENTRY))
    said = review.add({"kind": "accession", "span": [0, ENTRY.index(".")]})
    cover = Cover("beitritt-c1", "baeche", "c:1", "x:lead", parse_date("2022-05-02"))
    deposit(ledger, cover, [said], now, Document.of_text(ENTRY))
    told = desk(url)
    for one in ledger.circulars.unissued():
        Circulation(told).issue(one, now)


def taken_in(url: str, now: datetime) -> dict[str, str]:
    """Put a letter on the desk of the lead's office, and one that cannot be read."""
    from beitritt.project.wiring import arrivals, inbox, open_register

    files = [("brief.txt", LETTER.encode()), ("bild.png", b"\x00\x01")]
    batch = take_in(open_register(url), inbox(url), arrivals(url), files, "x:lead", now)
    while read_next(arrivals(url), inbox(url), lambda: datetime.now(UTC)) is not None:
        pass
    (waiting,) = inbox(url).waiting()
    return {"batch": batch, "letter": waiting.id}


def let_in(url: str, now: datetime) -> dict[str, str]:
    """Let persons in, one with every role; the links by which they choose a password."""
    from beitritt.project import accounts
    from beitritt.project.wiring import open_register

    ledger, people, mandates = open_register(url), accounts.accounts(url), accounts.mandates(url)
    links = {
        f"welcome_{email}": admit(people, mandates, email, now, administrator=email == CLERK).path
        for email in (CLERK, SECURED, LOCKED, "neu@kreis.example")
    }
    roles = (("k:1", "signatory"), ("m:2", "signatory"), ("x:lead", "lead_office"))
    for body, role in roles:
        grant(ledger, people, mandates, CLERK, body, MandateRole(role))
    grant(ledger, people, mandates, SECURED, "k:1", MandateRole.READER)
    person = people.find(SECURED)
    assert person is not None
    return {**links, "welcome": links["welcome_neu@kreis.example"], "person": person.id}


def at_work(whole: Whole, browser: Browser) -> None:
    """Sign the persons in, set up a second factor, hand a letter in, ask for a new password."""
    for email in (CLERK, SECURED):
        context = browser.new_context()
        page = context.new_page()
        settle(page, whole, email)
        sign_in(page, whole, email)
        if email == CLERK:
            page.goto(whole.url(f"/prepare?{PREPARED}&question=letter"))
            page.get_by_role("button", name="Jetzt einreichen").click()
            expect(page.get_by_role("heading", level=1)).to_have_text("Eingereicht")
            whole.parts["receipt"] = page.url.rpartition("/")[2]
            page.goto(whole.url("/account/password/forgotten"))
            page.get_by_label("E-Mail-Adresse").fill(SECURED)
            page.locator("main button").click()
        else:
            second_factor(page, whole)
        whole.states[email] = context.storage_state()
        context.close()


def settle(page: Page, whole: Whole, email: str) -> None:
    """Choose a password by the link."""
    page.goto(whole.url(f"/{whole.parts[f'welcome_{email}']}"))
    page.get_by_label("Kennwort").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/account/sign-in")


def sign_in(page: Page, whole: Whole, email: str, password: str = PASSWORD) -> None:
    """Fill the form of the sign-in and send it."""
    page.goto(whole.url("/account/sign-in"))
    page.locator("#id_login").fill(email)
    page.locator("#id_password").fill(password)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def confirmed(page: Page, whole: Whole) -> None:
    """Say the password once more where the page before a second factor asks for it."""
    page.goto(whole.url("/account/second-factor/on"))
    if page.locator("#id_password").count():
        page.locator("#id_password").fill(PASSWORD)
        page.locator("main button").click()
    expect(page.locator(".totp")).to_be_visible()


def second_factor(page: Page, whole: Whole) -> None:
    """Connect an invented telephone with the account."""
    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time

    confirmed(page, whole)
    counter = next(iter(yield_hotp_counters_from_time()))
    page.locator("#id_code").fill(format_hotp_value(hotp_value(page.locator(".secret").inner_text(), counter)))
    page.locator("main button").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ersatzcodes")


def mailed(url: str) -> str:
    """The link to choose another password, from the message that waits to be sent."""
    from beitritt.project.notices import outbox

    found = [
        link[0]
        for one in outbox(url).messages()
        if (link := re.search(r"account/password/new/\S+/\S+", one.message.text)) is not None
    ]
    return found[-1].rstrip(".")
