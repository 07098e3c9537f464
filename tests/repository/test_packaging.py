"""What the package says of itself holds together: versions, pins, the public metadata, the README's commands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import beitritt

COMMAND = re.compile(r"\buv run (?:beitritt [a-z]+|pytest|mypy|lint-imports|ruff check)")


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def publiccode(root: Path) -> dict[str, Any]:
    """publiccode.yml."""
    content = yaml.safe_load((root / "publiccode.yml").read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def test_every_direct_dependency_has_a_range_and_an_exact_pin_within_it(project: dict[str, Any]) -> None:
    pins = {canonicalize_name(pin.name): pin for pin in parsed(project["tool"]["uv"]["constraint-dependencies"])}
    direct = list(parsed([*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]))
    assert direct
    for requirement in direct:
        pin = pins[canonicalize_name(requirement.name)]
        assert requirement.specifier, f"{requirement.name} has no range"
        assert requirement.specifier.contains(exact_version(pin)), f"{pin} lies outside {requirement}"


def test_the_build_is_pinned_too(project: dict[str, Any]) -> None:
    pins = {canonicalize_name(pin.name) for pin in parsed(project["tool"]["uv"]["build-constraint-dependencies"])}
    assert {canonicalize_name(wanted.name) for wanted in parsed(project["build-system"]["requires"])} <= pins


def test_every_pin_is_exact(project: dict[str, Any]) -> None:
    uv = project["tool"]["uv"]
    for pin in parsed([*uv["constraint-dependencies"], *uv["build-constraint-dependencies"]]):
        assert re.fullmatch(r"[0-9][0-9a-z.]*", exact_version(pin))


def test_the_changelog_opens_with_this_version(root: Path) -> None:
    headings = re.findall(r"^## (\S+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert headings[0] == beitritt.__version__


def test_the_public_metadata_has_what_the_standard_requires(publiccode: dict[str, Any]) -> None:
    required = {
        "publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus", "softwareType",
        "description", "legal", "maintenance", "localisation",
    }  # fmt: skip
    assert required <= publiccode.keys()
    assert publiccode["maintenance"]["type"] in {"internal", "contract", "community", "none"}
    assert isinstance(publiccode["localisation"]["localisationReady"], bool)
    for text in publiccode["description"].values():
        assert len(text["shortDescription"]) <= 150
        assert 150 <= len(text["longDescription"]) <= 10_000
        assert text["features"]


def test_the_public_metadata_agrees_with_the_package(publiccode: dict[str, Any], project: dict[str, Any]) -> None:
    assert publiccode["name"] == project["project"]["name"]
    assert publiccode["softwareVersion"] == beitritt.__version__
    assert publiccode["legal"]["license"] == project["project"]["license"]
    assert publiccode["description"].keys() == set(publiccode["localisation"]["availableLanguages"])


def test_ci_runs_every_command_that_the_readme_promises(root: Path) -> None:
    promised = set(COMMAND.findall((root / "README.md").read_text(encoding="utf-8")))
    assert {"uv run beitritt demo", "uv run pytest"} <= promised
    run = (root / ".ci" / "run").read_text(encoding="utf-8")
    assert [command for command in sorted(promised) if command not in run] == []


def parsed(requirements: list[str]) -> Iterator[Requirement]:
    """Each line as a requirement; one that is none fails the test."""
    return (Requirement(requirement) for requirement in requirements)


def exact_version(pin: Requirement) -> str:
    """The one version that `pin` allows."""
    (specifier,) = pin.specifier
    assert specifier.operator == "=="
    return specifier.version
