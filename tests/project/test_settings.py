"""Settings follow the environment, and a bad one is told in words before anything happens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SHOW = """
import json
from beitritt.project import settings
database = settings.DATABASES["default"]["NAME"]
print(json.dumps([settings.DEBUG, settings.ALLOWED_HOSTS, database, str(settings.SECRET_KEY)]))
"""


def shown(tmp_path: Path, **environment: str) -> list[object]:
    """What a fresh process makes of the environment."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("BEITRITT", "DJANGO", "XDG"))}
    clean |= {"HOME": str(tmp_path), **environment}
    done = subprocess.run([sys.executable, "-c", SHOW], capture_output=True, text=True, check=True, env=clean)
    found: list[object] = json.loads(done.stdout)
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="other platforms have other data folders (test_database)")
def test_without_an_environment_everything_lies_in_the_user_s_folder(tmp_path: Path) -> None:
    folder = tmp_path / ".local/share/beitritt"
    debug, hosts, name, key = shown(tmp_path)
    assert (debug, name) == (False, str(folder / "register.sqlite3"))
    assert hosts == ["localhost", "127.0.0.1", "[::1]"]
    assert key == (folder / "secret-key").read_text(encoding="ascii")


def test_the_environment_is_followed(tmp_path: Path) -> None:
    environment = {
        "BEITRITT_DEBUG": "1",
        "BEITRITT_ALLOWED_HOSTS": "a.example, b.example",
        "BEITRITT_DATABASE": "sqlite:////srv/r.sqlite3",
        "BEITRITT_SECRET_KEY": "given",
    }
    assert shown(tmp_path, **environment) == [True, ["a.example", "b.example"], "/srv/r.sqlite3", "given"]
    assert list(tmp_path.iterdir()) == []


def test_a_bad_url_is_told_before_django_starts(tmp_path: Path) -> None:
    command = """
from beitritt.project.wiring import open_register
from beitritt.register.errors import InputError
try:
    open_register()
except InputError as error:
    print(error.message("de"))
"""
    environment = {**os.environ, "BEITRITT_DATABASE": "oracle://x", "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True, env=environment)
    assert "BEITRITT_DATABASE: „oracle://x“ benennt keine Datenbank" in done.stdout
