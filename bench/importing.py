"""Importing 12,000 accessions, and a `status` on them, each as a whole process.

The import is compared with a bare SQLite insert of the same lines in one transaction, the status with `python -c pass`.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COUNT = 12_000


def lines() -> list[str]:
    """A ministry, 12,000 municipalities in 40 counties, one initiative, and an accession of each."""
    told: list[dict[str, object]] = [{"type": "body", "key": "x:lead", "kind": "ministry", "name": "Federführung"}]
    told += [{"type": "body", "key": f"x:k{n}", "kind": "county", "name": f"Kreis {n}"} for n in range(40)]
    told += [
        {"type": "body", "key": f"x:{n:05}", "kind": "municipality", "name": f"Gemeinde {n}", "parent": f"x:k{n % 40}"}
        for n in range(COUNT)
    ]
    told.append({"type": "initiative", "key": "i", "name": "Initiative", "lead": "x:lead"})
    told += [
        {
            "type": "instrument", "id": f"U{n}", "initiative": "i", "author": f"x:{n:05}", "addressee": "x:lead",
            "dated": f"2020-{n % 12 + 1:02}-{n % 28 + 1:02}", "recorded": "2021-01-01T00:00:00Z",
            "document": {"media_type": "text/plain", "text": f"Die Gemeinde {n} tritt der Initiative bei."},
            "statements": [{"kind": "accession", "span": [0, 20], "ground": "bench"}],
        }
        for n in range(COUNT)
    ]  # fmt: skip
    return [json.dumps(one, ensure_ascii=False) for one in told]


def timed(*command: str) -> float:
    """The seconds that a command takes as a whole process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    beitritt = str(Path(sys.executable).with_name("beitritt"))
    with tempfile.TemporaryDirectory() as folder:
        source, base = Path(folder, "bench.jsonl"), Path(folder, "bench.sqlite3")
        told = lines()
        source.write_text("\n".join(told), encoding="utf-8")
        url = f"sqlite:///{base}"
        imported = timed(beitritt, "import", "--register", url, str(source))
        start = time.perf_counter()
        with sqlite3.connect(Path(folder, "peer.sqlite3")) as peer:
            peer.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, content TEXT)")
            peer.executemany("INSERT INTO line (content) VALUES (?)", [(line,) for line in told])
        bare = time.perf_counter() - start
        print(f"import of {COUNT} accessions {imported:.1f} s: {imported / bare:.0f} times a bare insert of the lines")
        floor = min(timed(sys.executable, "-c", "pass") for _ in range(5))
        for extra in ([], ["--json"], ["--json", "--body", "x:00042"]):
            command = [beitritt, "status", "i", "--on", "2021-06-01", "--register", url, *extra]
            best = min(timed(*command) for _ in range(3))
            print(f"status {' '.join(extra) or '(table)'}: {best:.2f} s, {best / floor:.0f} times python -c pass")


if __name__ == "__main__":
    main()
