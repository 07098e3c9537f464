"""A reader: Django's test client before a real register in a file of its own."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

import pytest

from beitritt.procedures.answer import Inquiry
from tests.contracts.registers import Urls, django, sqlite_blank, sqlite_urls, unblocked
from tests.web import asking, sample
from tests.web.house import House

__all__ = ["django", "reader", "sqlite_blank", "sqlite_urls", "unblocked"]


class Page:
    """An answer as a reader meets it."""

    def __init__(self, status: int, source: str, headers: dict[str, str], path: str = "") -> None:
        self.status, self.source, self.headers, self.path = status, source, headers, path

    @property
    def text(self) -> str:
        """The visible words, without tags, in one line."""
        body = re.sub(r"<(script|svg|head)\b.*?</\1>", " ", self.source, flags=re.DOTALL)
        body = re.sub(r"</?(?:a|b|q|span)\b[^>]*>", "", body)
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())

    @property
    def title(self) -> str:
        """The words of its first heading."""
        found = re.search(r"<h1[^>]*>(.*?)</h1>", self.source, re.DOTALL)
        assert found is not None, "a page without a first heading"
        return " ".join(re.sub(r"<[^>]+>", "", found[1]).split())

    @property
    def answer(self) -> str:
        """The sentence that answers, before everything else."""
        found = re.search(r'<p class="answer">(.*?)</p>', self.source, re.DOTALL)
        assert found is not None, "a page without an answer"
        return html.unescape(re.sub(r"<[^>]+>", "", found[1]))


Reader = Callable[..., Page]


@pytest.fixture
def reader(sqlite_urls: Urls, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """Asks for an address and gets a page; keeps cookies from one to the next."""
    from django.test import Client

    from beitritt.project.notices import desk
    from beitritt.project.wiring import consultations, open_register, records

    url = sqlite_urls()
    ledger = open_register(url)
    sample.fill(ledger)
    inquiry = Inquiry(ledger)
    monkeypatch.setattr("beitritt.project.inquiry.inquiry", lambda: inquiry)
    monkeypatch.setattr("beitritt.project.inquiry.records", lambda: records(url))
    monkeypatch.setattr("beitritt.project.inquiry.consultations", lambda: consultations(url))
    monkeypatch.setattr("beitritt.project.notices.desk", lambda: desk(url))
    client = Client(HTTP_HOST="localhost")

    def read(address: str, **parameters: str) -> Page:
        response = client.get(address, parameters)
        return Page(response.status_code, response.content.decode(), dict(response.headers))

    return read


@pytest.fixture
def office(sqlite_urls: Urls, monkeypatch: pytest.MonkeyPatch) -> asking.Office:
    """A register where a county stands for its municipalities, and a browser whose forms are checked for forgery."""
    from django.test import Client

    from beitritt.project.notices import desk
    from beitritt.project.wiring import consultations, open_register

    url = sqlite_urls()
    ledger = open_register(url)
    sample.fill(ledger, asking.LINES)
    inquiry, store, told = Inquiry(ledger), consultations(url), desk(url)
    monkeypatch.setattr("beitritt.project.inquiry.inquiry", lambda: inquiry)
    monkeypatch.setattr("beitritt.project.inquiry.consultations", lambda: store)
    monkeypatch.setattr("beitritt.project.notices.desk", lambda: told)
    return asking.Office(inquiry, store, Client(HTTP_HOST="localhost", enforce_csrf_checks=True))


@pytest.fixture
def house(sqlite_urls: Urls, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A register with everything beside it. Accounts and sessions lie in Django's default database, emptied after."""
    from axes.models import AccessAttempt
    from django.contrib.auth import get_user_model
    from django.contrib.sessions.models import Session
    from django.core.cache import cache

    from beitritt.project import accounts, wiring
    from beitritt.project.notices import desk
    from beitritt.storage.accounts.models import JournalEntry

    url = sqlite_urls()
    wiring.ready()  # the default database, where the others are served from in one process
    ledger = wiring.open_register(url)
    sample.fill(ledger)
    made = House(
        url,
        Inquiry(ledger),
        wiring.inbox(url),
        wiring.records(url),
        accounts.accounts(),
        accounts.mandates(url),
        wiring.arrivals(url),
        accounts.journal(),
        wiring.consultations(url),
        desk(url),
    )
    monkeypatch.setattr("beitritt.project.inquiry.inquiry", lambda: made.inquiry)
    monkeypatch.setattr("beitritt.project.inquiry.records", lambda: made.records)
    monkeypatch.setattr("beitritt.project.inquiry.inbox", lambda: made.inbox)
    monkeypatch.setattr("beitritt.project.inquiry.mandates", lambda: made.mandates)
    monkeypatch.setattr("beitritt.project.inquiry.arrivals", lambda: made.arrivals)
    monkeypatch.setattr("beitritt.project.inquiry.consultations", lambda: made.consultations)
    monkeypatch.setattr("beitritt.project.notices.desk", lambda: made.desk)
    yield made
    cache.clear()  # of failed attempts
    AccessAttempt.objects.all().delete()
    JournalEntry.objects.all().delete()
    get_user_model().objects.all().delete()
    Session.objects.all().delete()
