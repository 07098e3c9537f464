"""How fast letters are read: a whole process against an empty one, letters a second against a bare pass of the text.

    python bench/reading.py [LETTER]

Without an argument the real letter is taken where the shared texts are beside the checkout, else one of the tests'.
Each figure is the best of several, so that what else the machine does counts least.
"""

from __future__ import annotations

import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from beitritt.reading import read_bytes

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared" / "letters" / "coesfeld-beitritt-2018-10-11.txt"
OWN = ROOT / "tests" / "letters" / "kreis-schliesst-sich-unter-kreistagsvorbehalt-an.txt"


def best(work: Callable[[], object], *, rounds: int, clock: Callable[[], float]) -> float:
    """The shortest of several runs, in seconds."""
    shortest = float("inf")
    for _ in range(rounds):
        begun = clock()
        work()
        shortest = min(shortest, clock() - begun)
    return shortest


def spent() -> float:
    """The processor time of all finished child processes, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def process(letter: Path) -> None:
    """A whole ``beitritt read`` against ``python -c pass``, in processor time."""
    script = shutil.which("beitritt")
    command = [script] if script else [sys.executable, "-m", "beitritt.cli.main"]
    runs = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "beitritt read": [*command, "read", str(letter)],
        "beitritt read --json": [*command, "read", "--json", str(letter)],
    }
    taken = {
        name: best(partial(subprocess.run, run, check=True, capture_output=True), rounds=15, clock=spent)
        for name, run in runs.items()
    }
    floor = taken["python -c pass"]
    for name, seconds in taken.items():
        print(f"{name:24} {seconds * 1000:7.1f} ms   {seconds / floor:5.2f} × python -c pass")


def in_process(letter: Path) -> None:
    """Letters a second on one core against splitting the same text into words and folding its case."""
    data = letter.read_bytes()
    text = data.decode("utf-8")
    words = re.compile(r"\W+")

    def reading() -> None:
        for _ in range(20):
            read_bytes(data)

    def bare() -> None:
        for _ in range(20):
            words.split(text.casefold())

    reading()
    seconds = best(reading, rounds=15, clock=time.process_time) / 20
    floor = best(bare, rounds=15, clock=time.process_time) / 20
    print(f"{'reading in process':24} {seconds * 1000:7.2f} ms   {1 / seconds:7.0f} letters a second")
    print(f"{'words and case alone':24} {floor * 1000:7.2f} ms   {seconds / floor:5.1f} × as long is reading")


if __name__ == "__main__":
    chosen = Path(sys.argv[1]) if len(sys.argv) > 1 else REAL if REAL.exists() else OWN
    print(f"letter: {chosen.name}, {chosen.stat().st_size} bytes")
    process(chosen)
    in_process(chosen)
