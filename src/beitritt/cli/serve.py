"""`beitritt serve`: the web application, on this machine unless told otherwise, and beside it a reader of letters."""

from __future__ import annotations

import argparse
import errno
import os
import sys

from beitritt.cli import arguments as shared
from beitritt.cli.letters import reading_beside
from beitritt.cli.opening import open_ledger
from beitritt.cli.seal import sealing
from beitritt.register.errors import InputError, system_reason

APPLICATION = "beitritt.project.wsgi:application"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=shared.port, default=8000)
    shared.register(parser)


def run(options: argparse.Namespace) -> int:
    """Open the register first, so that a wrong address or trust list is told before anything is served."""
    open_ledger(options.register, pages=True)
    sealing().trusted()
    serve(options.host, options.port, options.register, options.language)
    return 0


def serve(host: str, port: int, url: str | None, language: str) -> None:
    """Serve until interrupted a register that was opened for pages. The workers find it by the environment.

    Raises InputError where this machine does not have the host, or lets nobody listen at the port.
    """
    address = _address(host, port)
    if url is not None:
        os.environ["BEITRITT_DATABASE"] = url
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    told = f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
    print(
        f"Serving {told} (Ctrl+C ends)" if language == "en" else f"Läuft auf {told} (Strg+C beendet)", file=sys.stderr
    )
    server = Granian(
        APPLICATION,
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        log_level=LogLevels.warning,
        blocking_threads=2,
    )
    with reading_beside(url):
        server.serve()


def _address(host: str, port: int) -> str:
    """The IP address of that host, once it is seen that one can listen there: the server itself would end in a dump."""
    import socket

    try:
        family, kind, _, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    except (socket.gaierror, UnicodeError):
        raise _foreign(host) from None
    try:
        with socket.socket(family, kind) as probe:
            if os.name == "posix":  # elsewhere this would let two listen at one port
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(place)
    except OSError as error:
        raise _foreign(host) if error.errno == errno.EADDRNOTAVAIL else _taken(port, error) from None
    return str(place[0])


def _foreign(host: str) -> InputError:
    return InputError(
        f"„{host}“ ist keine Anschrift dieses Rechners; bitte eine nennen, etwa 127.0.0.1",
        f"'{host}' is no address of this machine; please name one, such as 127.0.0.1",
        "--host",
    )


def _taken(port: int, error: OSError) -> InputError:
    de, en = ("vergeben", "taken") if error.errno == errno.EADDRINUSE else system_reason(error)
    return InputError(
        f"der Port {port} ist nicht frei ({de}); bitte einen anderen nennen",
        f"port {port} is not free ({en}); please name another one",
        "--port",
    )
