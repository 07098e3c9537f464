"""Where mail goes: the server that BEITRITT_MAIL names, the sender in BEITRITT_MAIL_FROM, the pages at BEITRITT_URL.

Without a server messages are printed, so that a register can be tried out without writing to anybody.
"""

from __future__ import annotations

import os
import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from beitritt.project.database import without_password
from beitritt.register.contacts import office_address
from beitritt.register.errors import InputError
from beitritt.register.messages import in_one_line
from beitritt.writing.messages.mailer import Sender, Server

SERVER = "BEITRITT_MAIL"
SENDER = "BEITRITT_MAIL_FROM"
PAGES = "BEITRITT_URL"
NOBODY = "register@localhost"
"""The sender of what is only printed."""

PORTS = {"smtp": 25, "smtps": 465}
SECURITIES = {"start": "start", "none": "none"}


def server() -> Server | None:
    """The server that the environment names, None for the console. Raises InputError for what names none."""
    url = os.environ.get(SERVER, "").strip()
    return server_at(url) if url and url != "console" else None


def server_at(url: str) -> Server:
    """The server at `smtp://user:password@host:587?tls=start`, `smtps://host` or `smtp://host` (port 25, no TLS).

    Raises InputError for anything else, and where a password would travel unprotected without `tls=none` saying so.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
        options = dict(parse_qsl(parts.query, strict_parsing=True)) if parts.query else {}
    except ValueError:
        raise _unreadable(url) from None
    fits = parts.scheme in PORTS and parts.hostname and parts.path in ("", "/") and not parts.fragment
    if not fits or options.keys() - {"tls"} or port == 0:
        raise _unreadable(url)
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) != bool(password):
        raise _unreadable(url)
    return Server(parts.hostname or "", port or PORTS[parts.scheme], user, password, _security(url, parts, options))


def _security(url: str, parts: SplitResult, options: dict[str, str]) -> str:
    if parts.scheme == "smtps":
        if options:
            raise _unreadable(url)
        return "always"
    chosen = SECURITIES.get(options.get("tls", "none"))
    if chosen is None:
        raise _unreadable(url)
    if parts.password and "tls" not in options:
        shown = without_password(url)
        raise InputError(
            f"„{shown}“ würde das Kennwort ungeschützt übertragen; bitte ?tls=start anfügen "
            "(oder ?tls=none, wo das gewollt ist)",
            f"'{shown}' would send the password unprotected; please add ?tls=start (or ?tls=none where that is meant)",
            SERVER,
        )
    return chosen


def sender() -> Sender:
    """Who messages come from. Raises InputError where there is a server and no sender, or the sender is no address."""
    told = os.environ.get(SENDER, "").strip()
    if not told:
        if server() is None:
            return Sender(NOBODY)
        raise InputError(
            "bitte die Anschrift nennen, von der Nachrichten kommen, etwa register@ministerium.example",
            "please name the address that messages come from, such as register@ministry.example",
            SENDER,
        )
    named = re.fullmatch(r"([^<>]*)<([^<>]*)>", told)
    name, address = named.groups() if named else ("", told)
    try:
        return Sender(office_address(address), in_one_line(name.strip(' "')))
    except InputError as error:
        raise error.at(SENDER) from None


def pages_base() -> str:
    """The address under which the public reaches the pages, without a slash at its end; empty where there is none."""
    base = os.environ.get(PAGES, "").strip().rstrip("/")
    if base and not _public(base):
        raise InputError(
            f"„{base}“ ist keine Anschrift von Seiten; erwartet wird eine wie https://register.example",
            f"'{base}' is no address of pages; expected one like https://register.example",
            PAGES,
        )
    return base


def _public(base: str) -> bool:
    try:
        parts = urlsplit(base)
    except ValueError:
        return False
    named = parts.scheme in ("http", "https") and bool(parts.hostname)
    return named and base.isprintable() and not set(base) & set(" ?#")


def _unreadable(url: str) -> InputError:
    shown = without_password(url)
    return InputError(
        f"„{shown}“ benennt keinen Mailserver; erwartet wird smtp://benutzer:kennwort@rechner:587?tls=start, "
        "smtps://benutzer:kennwort@rechner oder smtp://rechner",
        f"'{shown}' names no mail server; expected smtp://user:password@host:587?tls=start, "
        "smtps://user:password@host or smtp://host",
        SERVER,
    )
