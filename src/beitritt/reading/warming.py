"""Compiles every expression of the reader once, so that the first letter is read as fast as the next.

The build runs it where the sources lie (`python -m beitritt.reading.warming`); nothing else needs it.
"""

from __future__ import annotations

import ast
import gc
import inspect
import pkgutil
from contextlib import suppress
from importlib import import_module

import beitritt.reading
from beitritt.reading.expressions import kept, patterns
from beitritt.reading.phrases.tables import frames, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


def warm() -> None:
    """Compile what modules hold and frames search, index the frames, and keep it all beside the byte code."""
    kept.forget()
    for module in _modules():
        for source in _inline(module):
            patterns.compiled(source)
    for value in gc.get_objects():  # in tables too
        if type(value).__name__ in {"lazy", "guard"}:
            value.search("")
    for language in ("de", "en"):
        for frame in frames(language):
            list(frame.finditer(""))
        table(language)
    kept.write()


def _modules() -> Iterator[ModuleType]:
    """The reader's modules; where the build has not the library that reads a kind of file, all but that module."""
    for found in pkgutil.walk_packages(beitritt.reading.__path__, "beitritt.reading."):
        with suppress(ImportError):
            yield import_module(found.name)


def _inline(module: ModuleType) -> Iterator[str]:
    """The expressions that a module's functions hand to ``patterns`` where they need them."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "patterns"
            and node.args
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        ):
            yield node.args[0].value


if __name__ == "__main__":
    warm()
