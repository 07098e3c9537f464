"""Commands that only ask load neither Django nor what writes letters: their start is most of what they take."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

COUNTY = "ags:05558000"
PROGRAM = """
import sys
from beitritt.cli.main import main
code = main(sys.argv[1:])
loaded = {"django", "asyncio", "rich", "openpyxl", "icalendar"} & set(sys.modules)
sys.exit(f"loads {loaded}" if loaded else code)
"""


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A register with the demonstration."""
    made = f"sqlite:///{tmp_path_factory.mktemp('start') / 'demo.sqlite3'}"
    command = [sys.executable, "-m", "beitritt.cli.main", "demo", "--no-serve", "--register", made]
    subprocess.run(command, capture_output=True, check=True)
    return made


@pytest.mark.parametrize(
    "words",
    [
        "status gemeinsam-klappts --on 2019-05-01",
        f"explain gemeinsam-klappts {COUNTY} --on 2019-05-01",
        f"portfolio {COUNTY} --on 2019-05-01",
        "findings --on 2019-05-01",
        "deadlines --on 2019-05-01",
        "effort show gemeinsam-klappts",
        "indicator show gemeinsam-klappts",
        f"review gemeinsam-klappts {COUNTY}",
        "alliance gemeinsam-klappts",
        "export",
        "verify",
    ],
)
def test_a_question_loads_no_django(words: str, url: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, *words.split(), "--register", url]
    done = subprocess.run(command, capture_output=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout
