"""`beitritt serve`: the web application, on this machine unless told otherwise, and beside it a reader of letters."""

from __future__ import annotations

import argparse
import os
import sys

from beitritt.cli import arguments as shared
from beitritt.cli.letters import reading_beside
from beitritt.cli.opening import open_ledger
from beitritt.cli.seal import sealing

APPLICATION = "beitritt.project.wsgi:application"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    shared.register(parser)


def run(options: argparse.Namespace) -> int:
    """Open the register first, so that a wrong address or trust list is told before anything is served."""
    open_ledger(options.register, pages=True)
    sealing().trusted()
    serve(options.host, options.port, options.register, options.language)
    return 0


def serve(host: str, port: int, url: str | None, language: str) -> None:
    """Serve until interrupted a register that was opened for pages. The workers find it by the environment."""
    if url is not None:
        os.environ["BEITRITT_DATABASE"] = url
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    told = f"http://{host}:{port}/"
    print(
        f"Serving {told} (Ctrl+C ends)" if language == "en" else f"Läuft auf {told} (Strg+C beendet)", file=sys.stderr
    )
    server = Granian(
        APPLICATION, address=host, port=port, interface=Interfaces.WSGI, log_level=LogLevels.warning, blocking_threads=2
    )
    with reading_beside(url):
        server.serve()
