"""Writing: from statements that somebody makes in the register to a short German document that says exactly them.

The counterpart of `beitritt.reading`, which turns documents into statements.
"""

from beitritt.writing.drafting import drafted

__all__ = ["drafted"]
