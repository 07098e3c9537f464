"""`beitritt account`: people are let in, act for bodies, and are shown, in both languages and as JSON."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from beitritt.project.database import sqlite_url

LINES = (
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "m", "kind": "ministry", "name": "Ministerium"},
)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A register with two bodies."""
    found = sqlite_url(tmp_path / "register.sqlite3")
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    assert beitritt(found, "import", str(lines), language="de")[0] == 0
    return found


def beitritt(url: str, *arguments: str, language: str = "de", **environment: str) -> tuple[int, str, str]:
    """Run a command as users do."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BEITRITT", "DJANGO"))}
    done = subprocess.run(
        [sys.executable, "-m", "beitritt.cli.main", *arguments, "--register", url],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**kept, "BEITRITT_LANGUAGE": language, **environment},
    )
    return done.returncode, done.stdout, done.stderr


def test_lets_the_first_administrator_in_by_a_link_shown_once(url: str) -> None:
    code, link, told = beitritt(url, "account", "add", "amt@kreis.example", "--admin")
    assert code == 0
    assert link.startswith("/welcome/")
    assert re.search(r"einmal ein Kennwort gewählt; er gilt bis zum \d{1,2}\. \w+ \d{4}, \d\d:\d\d Uhr\.", told)
    assert "BEITRITT_URL" in told
    code, link, told = beitritt(
        url, "account", "add", "amt@kreis.example", language="en", BEITRITT_URL="https://register.example"
    )
    assert link.startswith("https://register.example/welcome/")
    assert re.search(r"a password is chosen once; it is good until \d{1,2} \w+ \d{4}, \d\d:\d\d\.", told)
    code, listed, _ = beitritt(url, "account", "list")
    assert "amt@kreis.example" in listed
    assert "Verwaltung des Registers" in listed
    assert "/welcome/" not in listed


def test_gives_mandates_and_takes_them_back(url: str) -> None:
    beitritt(url, "account", "add", "amt@kreis.example")
    code, _, told = beitritt(url, "account", "grant", "amt@kreis.example", "k", "editor")
    assert (code, told.strip()) == (0, "amt@kreis.example handelt für Kreis Musterau: Bearbeitung")
    found = json.loads(beitritt(url, "account", "list", "--json")[1])
    assert found["accounts"][0]["mandates"] == [{"body": "k", "role": "editor"}]
    code, _, told = beitritt(url, "account", "revoke", "amt@kreis.example", "k", "editor", language="en")
    assert (code, told.strip()) == (0, "amt@kreis.example no longer acts for Kreis Musterau: editor")
    assert "handelt noch für niemanden" in beitritt(url, "account", "list")[1]


def test_mandates_have_days_and_accounts_are_closed_and_opened(url: str) -> None:
    beitritt(url, "account", "add", "leitung@kreis.example", "--admin")
    beitritt(url, "account", "add", "amt@kreis.example")
    days = ("--from", "2026-01", "--until", "2026-12-31")
    assert beitritt(url, "account", "grant", "amt@kreis.example", "k", "editor", *days)[0] == 0
    listed = beitritt(url, "account", "list")[1]
    assert "Bearbeitung, ab dem 1. Januar 2026 bis einschließlich 31. Dezember 2026" in listed
    found = json.loads(beitritt(url, "account", "list", "--json")[1])["accounts"][0]
    assert found["mandates"] == [{"body": "k", "role": "editor", "from": "2026-01-01", "until": "2027-01-01"}]
    code, _, told = beitritt(url, "account", "close", "amt@kreis.example")
    assert (code, told.strip()) == (0, "amt@kreis.example kann sich nicht mehr anmelden")
    assert "gesperrt" in beitritt(url, "account", "list")[1]
    assert "bitte zuerst wieder öffnen" in beitritt(url, "account", "add", "amt@kreis.example")[2]
    assert beitritt(url, "account", "open", "amt@kreis.example")[0] == 0
    code, _, told = beitritt(url, "account", "reset-factor", "amt@kreis.example", language="en")
    assert (code, "no second factor is set up" in told) == (1, True)
    code, _, told = beitritt(url, "account", "close", "leitung@kreis.example")
    assert (code, "mindestens eine Person" in told) == (1, True)


def test_what_is_wrong_is_told_with_its_exit_code(url: str) -> None:
    assert beitritt(url, "account", "grant", "wer@kreis.example", "k", "editor")[0] == 1
    assert beitritt(url, "account", "grant", "wer@kreis.example", "k", "könig")[0] == 2
    code, _, told = beitritt(url, "account", "add", "keine Adresse")
    assert (code, "keine E-Mail-Anschrift" in told) == (1, True)
    beitritt(url, "account", "add", "amt@kreis.example", "--admin")
    code, _, told = beitritt(url, "account", "revoke", "amt@kreis.example", "--admin")
    assert (code, "mindestens eine Person" in told) == (1, True)
    code, _, told = beitritt(url, "account", "revoke", "amt@kreis.example")
    assert (code, "Stelle und Rolle" in told) == (1, True)
    assert "Traceback" not in told


def test_commands_know_nothing_of_accounts_and_still_open_the_register(url: str) -> None:
    beitritt(url, "account", "add", "amt@kreis.example")
    code, told, _ = beitritt(url, "verify")
    assert code == 0
    assert told
