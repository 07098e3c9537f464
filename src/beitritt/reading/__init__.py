"""Reading letters and papers: from bytes to the letter's fields and the statements that it makes, each with its place.

    bytes → parts → text → lines → layout → letter
                                      └──→ sentences → frames → acts → statements

``read_bytes`` and ``read_text`` give a ``Reading``. Nothing here needs a database, a network or a model; the same
text gives the same reading. Phrases are tables for each language (``phrases``), their meaning is in ``acts``.
"""

from .documents.extraction import MOST_BYTES
from .errors import EmptyFileError, NotTextError, NotYetReadableError, ReadingError, TooLongError
from .files import page_picture, read_bytes
from .reader import read_text
from .values import Field, Reading, Statement

__all__ = [
    "MOST_BYTES",
    "EmptyFileError",
    "Field",
    "NotTextError",
    "NotYetReadableError",
    "Reading",
    "ReadingError",
    "Statement",
    "TooLongError",
    "page_picture",
    "read_bytes",
    "read_text",
]
