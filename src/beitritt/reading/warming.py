"""Compiles every expression of the reader once, so that the first letter is read as fast as the next.

The build runs it where the sources lie (`python -m beitritt.reading.warming`); nothing else needs it.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module

import beitritt.reading
from beitritt.reading import patterns
from beitritt.reading.phrases.tables import frames


def warm() -> None:
    """Compile what modules hold and frames search, and keep it beside the byte code."""
    for found in pkgutil.walk_packages(beitritt.reading.__path__, "beitritt.reading."):
        for value in vars(import_module(found.name)).values():
            if type(value).__name__ == "lazy":
                value.search("")
    for language in ("de", "en"):
        for frame in frames(language):
            list(frame.finditer(""))
    patterns.keep()


if __name__ == "__main__":
    warm()
