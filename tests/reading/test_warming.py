"""The build compiles the reader's expressions where nothing but Python is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import beitritt


def test_the_reader_is_warmed_without_the_libraries_that_read_files() -> None:
    source = Path(beitritt.__file__).parent.parent
    command = [sys.executable, "-S", "-B", "-m", "beitritt.reading.warming"]  # no site packages, and nothing is written
    run = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(source)}
    )
    assert (run.returncode, run.stderr) == (0, "")
