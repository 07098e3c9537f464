"""Expressions that are compiled when they are first used.

Compiling every expression of the reader takes longer than reading a letter with the few that it needs, and
``beitritt read`` starts anew for each call. After its first use a pattern's methods are those of the compiled one.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    lazy = re.compile
else:

    class lazy:  # noqa: N801  it stands where re.compile would
        """``re.compile``, later."""

        def __init__(self, source: str, flags: int = 0) -> None:
            self.pattern, self._flags = source, flags

        def __getattr__(self, name: str) -> object:
            """Compile, and answer from then on with what was compiled."""
            compiled = re.compile(self.pattern, self._flags)
            for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
                setattr(self, method, getattr(compiled, method))
            return getattr(compiled, name)


__all__ = ["lazy"]
