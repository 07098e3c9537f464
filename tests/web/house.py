"""A register with letters on a desk, persons who act for its bodies, and their browsers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from django.core.files.uploadedfile import SimpleUploadedFile

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.notify import Desk
from beitritt.procedures.office import Consultations, Inbox, Records
from beitritt.procedures.persons import Accounts, Journal, Mandates
from beitritt.procedures.queue import Arrivals
from beitritt.procedures.read_next import read_next
from beitritt.register.mandates import Mandate, MandateRole

if TYPE_CHECKING:
    from django.test import Client

    from tests.web.conftest import Page

LETTER = """Gemeinde Altdorf
Die Bürgermeisterin

Ministerium für Gewässer
Uferstraße 1
40000 Musterstadt

Datum: 04.05.2021

Beitritt zum Bündnis „Klare Bäche“

Sehr geehrte Frau Beispiel,

die Gemeinde Altdorf tritt dem Bündnis „Klare Bäche“ zum 01.06.2021 bei.

Wir behalten uns vor, die Mitwirkung zu beenden, falls die Förderung entfällt.

Mit freundlichen Grüßen

Erika Musterfrau
"""


def upload(text: str = LETTER, name: str = "brief.txt") -> SimpleUploadedFile:
    """A letter as a browser sends it."""
    return SimpleUploadedFile(name, text.encode(), "text/plain")


class Visitor:
    """Somebody with a browser without JavaScript, whose forms are checked for forgery."""

    def __init__(self, client: Client, person: str | None) -> None:
        self.client, self.person = client, person

    def get(self, address: str) -> Page:
        """Open an address."""
        return self._page(self.client.get(address))

    def post(self, address: str, form: str | None = None, **fields: object) -> Page:
        """Send a form with the token that came with the page it stands on; follow to where it leads."""
        source = self.client.get(form or address).content.decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', source)
        kept = self.client.cookies.get("csrftoken")
        values = {**fields, "csrfmiddlewaretoken": token[1] if token else kept.value if kept else ""}
        return self._page(self.client.post(address, values, follow=True))

    @staticmethod
    def _page(response: object) -> Page:
        from django.http import HttpResponse

        from tests.web.conftest import Page

        assert isinstance(response, HttpResponse)
        path = str(response.request["PATH_INFO"])  # type: ignore[attr-defined]  # the test client's, after redirects
        return Page(response.status_code, response.content.decode(), dict(response.headers), path)


@dataclass(frozen=True, slots=True)
class House:
    """The register, what lies beside it, and whoever comes to its pages. Other processes find it at `url`."""

    url: str
    inquiry: Inquiry
    inbox: Inbox
    records: Records
    accounts: Accounts
    mandates: Mandates
    arrivals: Arrivals
    journal: Journal
    consultations: Consultations
    desk: Desk

    def read(self) -> None:
        """Read what waits, as the worker does it."""
        while read_next(self.arrivals, self.inbox, lambda: datetime.now(UTC)) is not None:
            pass

    def take_in(self, visitor: Visitor, letters: object = None, **fields: str) -> Page:
        """Hand letters in and have them read; the page that tells what became of them."""
        page = visitor.post("/desk/intake", letters=letters or upload(), **fields)
        self.read()
        return visitor.get(page.path) if page.path.startswith("/desk/intake/") else page

    def visitor(self, *roles: tuple[str | None, MandateRole], email: str = "amt@stelle.example") -> Visitor:
        """Somebody signed in who acts for these bodies in these roles."""
        from django.contrib.auth import get_user_model
        from django.test import Client

        person = self.accounts.find(email) or self.accounts.add(email)
        for body, role in roles:
            self.mandates.grant(Mandate(person.id, body, role))
        client = Client(HTTP_HOST="localhost", enforce_csrf_checks=True)
        user = get_user_model().objects.get(pk=person.id)
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        return Visitor(client, person.id)

    def stranger(self) -> Visitor:
        """Somebody who is not signed in."""
        from django.test import Client

        return Visitor(Client(HTTP_HOST="localhost", enforce_csrf_checks=True), None)
