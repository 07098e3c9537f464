"""An instrument as the data that goes along in its letter: one line of the interchange format, in a file of its own.

Whoever gets the letter can take the line in as it is (`beitritt import`). Its shape is published as a JSON Schema
(docs/schema/instrument-1.schema.json).
"""

from __future__ import annotations

import json
from dataclasses import replace

from beitritt.register.instruments import Document, Instrument
from beitritt.register.interchange import instrument_line
from beitritt.writing.paper.typesetting import Attachment

INSTRUMENT_FILE = "beitritt-urkunde.json"
DESCRIPTION = {
    "de": "Die Erklärungen dieses Schriftstücks als Daten (beitritt, Urkunde 1)",
    "en": "The statements of this paper as data (beitritt, instrument 1)",
}


def instrument_attachment(instrument: Instrument, language: str = "de") -> Attachment:
    """The instrument's line as an attachment."""
    content = json.dumps(instrument_data(instrument), ensure_ascii=False) + "\n"
    return Attachment(INSTRUMENT_FILE, content, "application/json", DESCRIPTION[language])


def instrument_data(instrument: Instrument) -> dict[str, object]:
    """The instrument's line. A text that is not the document's own bytes goes along without claiming their hash.

    When it was recorded is the sending register's business: the one that takes it in records it anew.
    """
    line: dict[str, object] = dict(instrument_line(_with_plain_text(instrument)))
    line.pop("recorded", None)
    return line


def _with_plain_text(instrument: Instrument) -> Instrument:
    """The instrument with its document by hash alone where the text is not what was hashed."""
    held = instrument.document
    if held is None or held.text is None or Document.of_text(held.text).sha256 == held.sha256:
        return instrument
    return replace(instrument, document=Document(held.sha256, held.media_type))
