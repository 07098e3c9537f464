"""Reading letters and papers: from bytes to the letter's fields and the statements that it makes, each with its place.

    bytes → text → lines → layout → letter
                              └──→ sentences → frames → acts → statements

``read_bytes`` and ``read_text`` give a ``Reading``. Nothing here needs a database, a network or a model; the same
text gives the same reading. Phrases are tables for each language (``phrases``), their meaning is in ``acts``.
"""

from .errors import EmptyFileError, NotTextError, NotYetReadableError, ReadingError, TooLongError
from .reader import read_bytes, read_text
from .values import Field, Reading, Statement

__all__ = [
    "EmptyFileError",
    "Field",
    "NotTextError",
    "NotYetReadableError",
    "Reading",
    "ReadingError",
    "Statement",
    "TooLongError",
    "read_bytes",
    "read_text",
]
