"""The first page: initiatives with their coverage, and the search for a body."""

from __future__ import annotations

import pytest

from tests.web.conftest import Reader


def test_lists_initiatives_with_their_coverage(reader: Reader) -> None:
    text = reader("/").text
    assert "Klare Bäche" in text
    assert "1 beigetreten" in text  # today the county is out, and one municipality stays in for a subject


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("östlingen", "m:1"),
        ("Oestlingen", "m:1"),
        ("ostl", "m:1"),
        ("stadt neu", "m:2"),
        ("m:3", "m:3"),
        ("großstadt", "c:1"),
        ("GROSSSTADT", "c:1"),
    ],
)
def test_finds_a_body_by_name_or_key(reader: Reader, wanted: str, found: str) -> None:
    page = reader("/", body=wanted)
    assert "1 Stelle gefunden" in page.text
    assert f'href="/bodies/{found}"' in page.source


def test_word_beginnings_come_first(reader: Reader) -> None:
    source = reader("/", body="stadt").source
    assert source.index('href="/bodies/m:2"') > source.index('href="/bodies/c:1"')


def test_says_what_to_do_where_nothing_is_found(reader: Reader) -> None:
    page = reader("/", body="<script>")
    assert "Bitte einen Teil des Namens" in page.text
    assert "<script>" not in page.source


def test_an_address_that_does_not_exist_has_a_page(reader: Reader) -> None:
    page = reader("/gibt/es/nicht")
    assert (page.status, page.title) == (404, "Nicht gefunden")


def test_allows_nothing_inline_and_nothing_from_elsewhere(reader: Reader) -> None:
    for address in ("/", "/initiatives/baeche", "/bodies/k:1", "/instruments/brief-1", "/bodies/nichts"):
        page = reader(address)
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert page.headers["X-Frame-Options"] == "DENY"
        for inline in (" style=", " onclick=", "<style", "javascript:"):
            assert inline not in page.source
        assert "<script>" not in page.source
        own = page.source.replace("http://www.w3.org/2000/svg", "").replace("http://localhost/", "")
        assert "http" not in own
