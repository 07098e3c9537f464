"""The packages keep to their floor: what they offer is said in `__init__`, and the law reads no clock."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CLOCKS = {"now", "today", "utcnow", "localtime", "time_ns", "monotonic"}
SIDE_DOORS = {"open", "print", "input", "eval", "exec"}


@pytest.fixture(scope="module")
def source(root: Path) -> Path:
    """The folder of the package."""
    return root / "src" / "beitritt"


def test_packages_offer_exactly_the_public_names_that_they_import(source: Path) -> None:
    for init in source.rglob("__init__.py"):
        tree = ast.parse(init.read_text(encoding="utf-8"))
        public = {name for name in bound_names(tree) if not name.startswith("_")}
        assert public == offered(tree), f"{init.relative_to(source)}: __all__ and the names in it differ"


def test_the_law_reads_no_clock_and_opens_no_file(source: Path) -> None:
    modules = list((source / "register").rglob("*.py"))
    assert modules
    assert [place for module in modules for place in forbidden_calls(module)] == []


@pytest.mark.parametrize("line", ["date.today()", "datetime.now(UTC)", "open('x')", "print(1)"])
def test_the_search_for_clocks_and_files_finds_them(line: str, tmp_path: Path) -> None:
    module = tmp_path / "law.py"
    module.write_text(f"def rule():\n    return {line}\n", encoding="utf-8")
    assert list(forbidden_calls(module)) == [f"law.py:2: {line.partition('(')[0].rpartition('.')[2]}"]


def bound_names(tree: ast.Module) -> Iterator[str]:
    """The names that the module's own statements bind, imports included."""
    for node in tree.body:
        match node:
            case ast.ImportFrom(module="__future__"):
                pass
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from (alias.asname or alias.name for alias in names)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))


def offered(tree: ast.Module) -> set[str]:
    """The names in `__all__`; none where there is no such list."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and [getattr(target, "id", None) for target in node.targets] == ["__all__"]:
            names = ast.literal_eval(node.value)
            assert len(names) == len(set(names))
            return set(names)
    return set()


def forbidden_calls(module: Path) -> Iterator[str]:
    """Calls by which a rule would read the clock, a file or the terminal, as file:line: name."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) if name in SIDE_DOORS:
                    yield f"{module.name}:{node.lineno}: {name}"
                case ast.Attribute(attr=name) if name in CLOCKS:
                    yield f"{module.name}:{node.lineno}: {name}"
