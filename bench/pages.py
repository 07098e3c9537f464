"""The pages that people open most, at 11,000 bodies: processor time and bytes, beside a page that asks for nothing.

The register is that of `initiative_page`. Every question is put once before it is measured, so the standings of the
initiative are derived already; then it is put for other days, and for the same ones again.

    python -m bench.pages
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench.initiative_page import client

if TYPE_CHECKING:
    from django.test import Client

FIRST = date(2017, 5, 1)
TIMES = 7
PROMISED = 0.1
"""Seconds that a page may take."""
EMPTY = "/account/inactive"
PAGES = (
    ("home", "/"),
    ("home, search", "/?body=Gemeinde 12"),
    ("initiative", "/initiatives/large?on={day}"),
    ("initiative, last", "/initiatives/large?on={day}&page=99"),
    ("status as JSON", "/initiatives/large.json?on={day}&body=large:2"),
    ("its picture", "/initiatives/large/picture.json?on={day}"),
    ("body, a county", "/bodies/large:2?on={day}"),
    ("body, a town", "/bodies/large:2-3?on={day}"),
    ("instrument", "/instruments/i-large:2"),
    ("what if", "/initiatives/large/what-if?act=withdrawal&body=large:2&day={day}"),
    ("wizard", "/prepare?act=exit&initiative=large&body=large:2&question=last"),
    ("desk", "/desk"),
)


def main() -> None:
    """Make the register, serve it to a client in this process, and print what each page takes."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BEITRITT_DATABASE"] = f"sqlite:///{Path(folder) / 'register.sqlite3'}"
        os.environ["DJANGO_SETTINGS_MODULE"] = "beitritt.project.pages"
        client()  # fills the register
        browser = signed_in()

        def ask(address: str) -> int:
            answer = browser.get(address)
            assert answer.status_code == 200, f"{address}: {answer.status_code}"
            return len(answer.content)

        empty, _ = told("empty page", EMPTY, ask, None)
        for name, address in PAGES:
            told(name, address, ask, empty)


def signed_in() -> Client:
    """The browser of somebody in the lead's office."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    from beitritt.project import accounts
    from beitritt.register.mandates import Mandate, MandateRole

    person = accounts.accounts().add("amt@stelle.example")
    accounts.mandates().grant(Mandate(person.id, "large:lead", MandateRole.LEAD_OFFICE))
    browser = Client(HTTP_HOST="localhost")
    user = get_user_model().objects.get(pk=person.id)
    browser.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return browser


def told(name: str, address: str, ask: Callable[[str], int], empty: float | None) -> tuple[float, float]:
    """Print and give the median seconds for new days and for the same again, printed also as multiples of `empty`."""
    asked = [address.replace("{day}", str(FIRST + timedelta(days=place))) for place in range(TIMES + 1)]
    ask(asked[0])
    (new, size), (again, _) = measured(asked[1:], ask), measured(asked[1:], ask)
    unit = empty or new
    late = "" if max(new, again) < PROMISED else "  over"
    print(
        f"{name:17} {1000 * new:7.1f} ms ({new / unit:5.1f}x)   again {1000 * again:7.1f} ms ({again / unit:5.1f}x)"
        f" {size:8} bytes{late}"
    )
    return new, again


def measured(addresses: list[str], ask: Callable[[str], int]) -> tuple[float, int]:
    """The median processor time of some questions, and the bytes of the last answer."""
    times, size = [], 0
    for address in addresses:
        start = time.process_time()
        size = ask(address)
        times.append(time.process_time() - start)
    return statistics.median(times), size


if __name__ == "__main__":
    main()
