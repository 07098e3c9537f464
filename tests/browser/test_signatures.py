"""A sealed letter at the desk, in a real browser: read beside the pages, its seal checked against the trust list."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from beitritt.writing.paper.seal import seal_of_pkcs12, sealed
from tests.authority import NOW, PASSWORD, county, root
from tests.browser.conftest import check
from tests.browser.deskwork import FIRST, desk, intake, sign_in
from tests.writing.sample import letter

__all__ = ["desk"]


@pytest.fixture
def trust(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trust list that the server finds."""
    folder = tmp_path / "trust"
    folder.mkdir()
    (folder / "wurzel.pem").write_bytes(root().pem)
    monkeypatch.setenv("BEITRITT_TRUST", str(folder))
    return folder


def seal(content: bytes) -> bytes:
    """The county's seal on it, in a thread of its own: Playwright keeps an event loop in this one."""
    held = seal_of_pkcs12(county().pkcs12(), PASSWORD, NOW)
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(sealed, content, held).result()


@pytest.mark.parametrize(("width", "language"), [(1280, "de"), (380, "en")])
def test_the_desk_sees_whose_seal_a_letter_bears(
    trust: Path, desk: tuple[str, dict[str, str]], browser: Browser, tmp_path: Path, width: int, language: str
) -> None:
    assert trust.is_dir()
    server, links = desk
    file = tmp_path / "brief.pdf"
    file.write_bytes(seal(letter("accession").outgoing.pdf()))
    context = browser.new_context(locale="de-DE", viewport={"width": width, "height": 900})
    page, said = context.new_page(), list[str]()
    page.on("console", lambda message: said.append(message.text))
    sign_in(page, server, links[FIRST], FIRST)
    intake(page, server, file)
    page.get_by_role("link", name="brief.pdf").click()
    page.goto(f"{page.url}?lang={language}")
    group = page.get_by_role("group", name={"de": "Signatur und Siegel", "en": "Signature and seal"}[language])
    expect(group).to_contain_text({"de": "gültig, Aussteller", "en": "valid, issuer"}[language])
    expect(group).to_contain_text("Kreis Musterau")
    check(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert said == []
    context.close()
