"""A reading is the same in every process: nothing in it hangs on the order in which Python keeps a set."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LETTERS = Path(__file__).parent.parent / "letters"
TWO_NAMES = (
    "Wir treten dem {first} bei. Das {second} begrüßen wir. Die Mitgliedschaft im {first} beginnt am 1. Mai 2024.\n"
)


def reading(files: list[str], seed: str) -> str:
    """What `beitritt read --json` prints under one hash seed."""
    command = [sys.executable, "-m", "beitritt.cli.main", "read", "--json", *files]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment, encoding="utf-8").stdout


def test_letters_read_the_same_under_every_hash_seed(tmp_path: Path) -> None:
    twins = tmp_path / "zwei-namen.txt"
    first, second = "Klimabündnis der Kommunen am Fluss", "Städtenetzwerk Klima"
    twins.write_text(TWO_NAMES.format(first=first, second=second) * 3, encoding="utf-8")
    files = [str(twins), *(str(one) for one in sorted(LETTERS.glob("*.txt"))[:12])]
    first_reading = reading(files, "1")
    assert '"statements"' in first_reading
    assert reading(files, "2") == reading(files, "3") == first_reading
