"""A real SMTP server for the tests: it keeps what it accepts, and answers as it is told to."""

from __future__ import annotations

import email
import email.policy
import socket
import ssl
import subprocess
from asyncio import BaseTransport
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from threading import Event
from typing import Any

import pytest

try:
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import SMTP, AuthResult
except ImportError:  # a user's installation has no mail server
    pytest.skip("needs aiosmtpd (development dependency)", allow_module_level=True)

OK = "250 OK"


class Keeper:
    """Keeps accepted messages, and their bytes as they came.

    `answers` are given to the next DATA commands, before each is accepted.
    """

    def __init__(self) -> None:
        self.kept: list[EmailMessage] = []
        self.contents: list[bytes] = []
        self.recipients: list[str] = []
        self.answers: list[str] = []
        self.refused: dict[str, str] = {}
        self.before: Callable[[], None] = lambda: None

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:  # noqa: N802  # aiosmtpd's names
        """Take a recipient, unless it is refused."""
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return OK

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802  # as above
        """Take a message, unless something else is to be answered."""
        if self.answers:
            answer = self.answers.pop(0)
            if not answer.startswith("2"):
                return answer
        self.contents.append(envelope.content)
        self.kept.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        self.recipients += envelope.rcpt_tos
        self.before()
        return OK


class Server:
    """A server that runs: its port, and what it keeps."""

    def __init__(self, port: int, keeper: Keeper) -> None:
        self.port, self.keeper = port, keeper


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


class Session(SMTP):
    """A session that remembers its connections, the plain one and that of TLS."""

    met: list[BaseTransport]

    def connection_made(self, transport: BaseTransport) -> None:
        """Begin, and begin again with TLS."""
        self.met.append(transport)
        super().connection_made(transport)


class Hanging(Controller):
    """A controller that hangs up on whoever is still there when it stops; aiosmtpd's own leaves their sockets open."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._met: list[BaseTransport] = []

    def factory(self) -> SMTP:
        """A session, remembered."""
        made = Session(self.handler, **self.SMTP_kwargs)
        made.met = self._met
        return made

    def hang_up(self) -> None:
        """End all sessions, and wait until the loop has done so."""
        done = Event()

        def end() -> None:
            for one in self._met:
                one.close()
            self.loop.call_later(0.01, done.set)

        self.loop.call_soon_threadsafe(end)
        done.wait(5)


@contextmanager
def server(**options: Any) -> Iterator[Server]:
    """A server on this machine, with aiosmtpd's options."""
    keeper, port = Keeper(), free_port()
    controller = Hanging(keeper, hostname="127.0.0.1", port=port, **options)
    controller.start()
    try:
        yield Server(port, keeper)
    finally:
        controller.hang_up()
        controller.stop()


def password_checked(_server: SMTP, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
    """Lets the user `register` with the password `geheim/1` in."""
    return AuthResult(success=data.login == b"register" and data.password == b"geheim/1", handled=False)


def certificate(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A certificate for localhost, made for this test: the server's context, and the file that a client may trust."""
    key, path = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(path)],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path, key)
    return context, path
