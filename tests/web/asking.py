"""A county's question to its municipalities in the sample register, and a browser without JavaScript to answer it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consult import Asking, Opened, ask
from beitritt.procedures.office import Consultations
from beitritt.register.dates import in_berlin
from tests.web import sample

if TYPE_CHECKING:
    from django.test import Client

    from tests.web.conftest import Page

LINES = tuple(line for line in sample.LINES if line.get("id") != "austritt")
"""The sample without the county's withdrawal: it still stands for its municipalities."""


@dataclass(frozen=True, slots=True)
class Office:
    """A register with an open question, and somebody with a browser."""

    inquiry: Inquiry
    consultations: Consultations
    client: Client

    def ask(self, *, days_ago: int = 0, days: int = 10) -> Opened:
        """Ask all municipalities whose consent is not in force; they have so many days."""
        then = datetime.now(UTC) - timedelta(days=days_ago)
        deadline = in_berlin(then).date() + timedelta(days=days)
        return ask(self.inquiry, self.consultations, Asking(initiative="baeche", by="k:1", deadline=deadline), then)

    def get(self, address: str, **headers: str) -> Page:
        """Open an address."""
        return self._page(self.client.get(address, headers=headers))

    def post(self, address: str, **fields: object) -> Page:
        """Fill in and send the form of a page with the token that came with it; follow to where it leads."""
        source = self.client.get(address).content.decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', source)
        values = {**fields, "csrfmiddlewaretoken": token[1] if token else ""}
        return self._page(self.client.post(address, values, follow=True))

    @staticmethod
    def _page(response: object) -> Page:
        from django.http import HttpResponse

        from tests.web.conftest import Page

        assert isinstance(response, HttpResponse)
        return Page(response.status_code, response.content.decode(), dict(response.headers))


def path(opened: Opened, body: str) -> str:
    """The address of a body's link."""
    return next(f"/{one.path}" for one in opened.notifications if one.to == body)
