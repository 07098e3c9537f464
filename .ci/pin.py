"""Writes the exact versions of the whole tree into pyproject.toml, without naming any registry.

Run it as `uv run python .ci/pin.py` after a change of dependencies, or to take up newer releases, and read the
difference. `uv.lock` would name the registry's host in every entry, so git ignores it and the versions stand in
pyproject.toml, where `uv run` obeys them as constraints.
"""

from __future__ import annotations

import subprocess
import tempfile
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
BEGIN = "# exact versions, written by .ci/pin.py: begin\n"
END = "# exact versions: end\n"


def main() -> None:
    """Resolve anew, ignoring the present pins, and replace them."""
    head, tail = split(PROJECT.read_text(encoding="utf-8"))
    bare = head + tail
    run_time = resolve(bare, "pyproject.toml", "--group", "dev")
    build = resolve("\n".join(tomllib.loads(bare)["build-system"]["requires"]) + "\n", "build.in")
    pins = table("constraint-dependencies", run_time) + table("build-constraint-dependencies", build)
    PROJECT.write_text(head + BEGIN + pins + END + tail, encoding="utf-8")
    print(f"{len(run_time)} packages pinned, and {len(build)} for the build")


def split(text: str) -> tuple[str, str]:
    """What stands before the pins and what stands after them."""
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not (begin and end):
        raise SystemExit(f"{PROJECT.name}: the two lines between which the exact versions stand are missing")
    return head, tail


def resolve(requirements: str, name: str, *options: str) -> list[str]:
    """The exact versions that satisfy `requirements` on every platform and supported Python."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, name).write_text(requirements, encoding="utf-8")
        command = ["uv", "pip", "compile", "--universal", "--upgrade", "--no-annotate", "--no-header", "--quiet"]
        command += ["--python-version", "3.11", *options, name]
        done = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.splitlines()


def table(key: str, pins: list[str]) -> str:
    """One TOML array, a line for each package."""
    return "\n".join([f"{key} = [", *(f'    "{pin}",' for pin in pins), "]", ""])


if __name__ == "__main__":
    main()
