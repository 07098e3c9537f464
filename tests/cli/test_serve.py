"""Where the pages cannot be served it is said why: the server itself would end in a dump of its insides."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from beitritt.cli import serve
from beitritt.cli.main import main
from beitritt.register.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

HOST = "127.0.0.1"


@pytest.fixture
def taken() -> Iterator[int]:
    """A port at which somebody listens."""
    with socket.create_server((HOST, 0)) as listening:
        yield listening.getsockname()[1]


def test_a_port_that_is_taken_is_told(taken: int) -> None:
    with pytest.raises(InputError, match=f"port {taken} is not free \\(taken\\)") as caught:
        serve.serve(HOST, taken, None, "de")
    assert caught.value.message("de").startswith(f"--port: der Port {taken} ist nicht frei (vergeben); bitte")


@pytest.mark.parametrize("host", ["192.0.2.1", "999.1.1.1", "name.invalid", "a..b"])  # 192.0.2.0/24 is nobody's
def test_a_host_that_is_not_this_machine_is_told(host: str) -> None:
    with pytest.raises(InputError, match="is no address of this machine; please name one"):
        serve.serve(host, 8000, None, "de")


@pytest.mark.parametrize("port", ["0", "65536", "99999999999999999999", "-1", "abc", "²", ""])
@pytest.mark.parametrize("command", ["serve", "demo"])
def test_what_is_no_port_is_a_wrong_use(command: str, port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, f"--port={port}"])
    assert ended.value.code == 2
    assert "1 bis 65535" in capsys.readouterr().err or "1 to 65535" in capsys.readouterr().err
