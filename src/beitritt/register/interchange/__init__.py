"""The register's values as JSON objects and back: the interchange format of JSON Lines, field by field.

Reading is strict: an unknown field, a broken date or a word outside the vocabulary raises InputError that names the
field. Writing is canonical: the same value always gives the same object, on which the chain of hashes rests.
"""

from beitritt.register.interchange.directory import body_from, body_lines, initiative_from, initiative_line
from beitritt.register.interchange.fields import Json, JsonObject, canonical
from beitritt.register.interchange.instruments import instrument_from, instrument_line
from beitritt.register.interchange.references import resolved, whole
from beitritt.register.interchange.statements import statement_from, statement_object

__all__ = [
    "Json",
    "JsonObject",
    "body_from",
    "body_lines",
    "canonical",
    "initiative_from",
    "initiative_line",
    "instrument_from",
    "instrument_line",
    "resolved",
    "statement_from",
    "statement_object",
    "whole",
]
