"""The build hook brings the assets once, whole, and says what to do where it cannot."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import hatch_build


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Path:
    """A checkout with the project's own manifests and nothing brought yet."""
    for name in hatch_build.MANIFESTS:
        shutil.copy(root / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def npm_runs(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Stands for npm: puts every listed file of every locked package into node_modules, and notes where it ran."""
    runs: list[Path] = []

    def install(root: Path, work: Path) -> None:
        runs.append(work)
        for entry in vendor_of(root).values():
            package = work / "node_modules" / entry["from"]
            for name in [*(f"{entry['below']}/{file}" for file in entry["files"]), "LICENSE.md"]:
                (package / name).parent.mkdir(parents=True, exist_ok=True)
                (package / name).write_text(name, encoding="utf-8")
            for other in entry.get("bundled", ()):
                (work / "node_modules" / other).mkdir(parents=True)
                (work / "node_modules" / other / "LICENSE").write_text(other, encoding="utf-8")

    monkeypatch.setattr(hatch_build, "install", install)
    return runs


def vendor_of(root: Path) -> dict[str, Any]:
    """What package.json lists, by folder."""
    vendor: dict[str, Any] = json.loads((root / "package.json").read_text(encoding="utf-8"))["vendor"]
    return vendor


@pytest.mark.usefixtures("npm_runs")
def test_brings_every_listed_file_and_the_licence(checkout: Path) -> None:
    assert hatch_build.bring_assets(checkout)
    kern = checkout / hatch_build.VENDOR / "kern"
    brought = {str(file.relative_to(kern)) for file in kern.rglob("*") if file.is_file()}
    assert brought == {*vendor_of(checkout)["kern"]["files"], "LICENSE.md"}
    assert (kern / "kern.min.css").read_text(encoding="utf-8") == "dist/kern.min.css"


@pytest.mark.usefixtures("npm_runs")
def test_brings_the_licences_of_packages_built_into_others(checkout: Path) -> None:
    hatch_build.bring_assets(checkout)
    folder = checkout / hatch_build.VENDOR / "d3"
    assert (folder / "d3.min.js").is_file()
    assert (folder / "LICENSE-delaunator").read_text(encoding="utf-8") == "delaunator"


def test_does_nothing_where_the_assets_stand(checkout: Path, npm_runs: list[Path]) -> None:
    hatch_build.bring_assets(checkout)
    assert not hatch_build.bring_assets(checkout)
    assert len(npm_runs) == 1


def test_brings_them_anew_when_the_lock_changes_and_drops_what_is_no_longer_listed(
    checkout: Path, npm_runs: list[Path]
) -> None:
    hatch_build.bring_assets(checkout)
    stale = checkout / hatch_build.VENDOR / "kern" / "stale.css"
    stale.touch()
    with (checkout / "package-lock.json").open("a", encoding="utf-8") as lock:
        lock.write("\n")
    assert hatch_build.bring_assets(checkout)
    assert not stale.exists()
    assert len(npm_runs) == 2


def test_a_failed_attempt_leaves_nothing_behind(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(root: Path, work: Path) -> None:
        raise hatch_build.AssetsUnavailableError(f"no npm for {root} in {work}")

    monkeypatch.setattr(hatch_build, "install", fail)
    with pytest.raises(hatch_build.AssetsUnavailableError):
        hatch_build.bring_assets(checkout)
    assert list((checkout / hatch_build.VENDOR).parent.iterdir()) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("npm error code ENOTFOUND", "npm_config_registry"),
        ("npm error code SELF_SIGNED_CERT_IN_CHAIN", "npm_config_registry"),
        ("npm error code EUSAGE", "exit code 1"),
    ],
)
def test_says_why_npm_failed_and_what_to_do(said: str, expected: str) -> None:
    message = hatch_build.explain(subprocess.CompletedProcess([], 1, stdout="", stderr=said))
    assert said in message
    assert expected in message


def test_the_installed_pages_have_what_the_style_sheets_refer_to(root: Path) -> None:
    kern = root / hatch_build.VENDOR / "kern"
    if not kern.is_dir():
        pytest.skip("the assets come with a build of this checkout (uv run, pip install -e .); none was made here")
    style = (kern / "fonts" / "fira-sans.css").read_text(encoding="utf-8")
    fonts = [part.partition(")")[0].strip("\"'") for part in style.split("url(")[1:]]
    assert fonts
    assert [font for font in fonts if not (kern / "fonts" / font).is_file()] == []
