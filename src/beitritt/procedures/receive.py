"""Receiving: a letter comes in, is read, and waits for review. The same bytes are the same submission."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import cast

from beitritt.procedures.office import Inbox
from beitritt.procedures.unpack import carried
from beitritt.reading import Reading, read_bytes
from beitritt.register.errors import UnknownKey
from beitritt.register.instruments import Document
from beitritt.register.interchange import Json, canonical
from beitritt.register.submissions import Submission


def receive(inbox: Inbox, content: bytes, file_name: str, now: datetime, held_by: str | None = None) -> Submission:
    """Take in a letter's bytes at `now` (UTC) and read it. What came in before, by content, is given back as it stands.

    `held_by` is the body on whose desk it lies from now on.

    Raises ReadingError where it can't be read.
    """
    identifier = sha256(content).hexdigest()
    try:
        return inbox.get(identifier)
    except UnknownKey:
        pass
    reading = read_bytes(content, places=True)
    plain = reading.text.encode() == content
    document = Document(identifier, reading.media_type, reading.text, None if plain else content)
    proposed = cast("Json", reading.as_json() | places(reading) | carried(content, reading.text, now))
    submission = Submission(identifier, document, file_name, now, canonical(proposed), held_by=held_by)
    inbox.put(submission)
    return submission


def places(reading: Reading) -> dict[str, object]:
    """The sizes of the pages of which there are pictures, in points, and where the words of the text stand on them.

    `places` are rows of numbers: from, to (code points), page (from 0), and the box's left, top, right, bottom.
    """
    pages = [[round(width, 1), round(height, 1)] for part in reading.parts for width, height in part.pages]
    rows = [[*place[:3], *(round(side, 1) for side in place[3:])] for part in reading.parts for place in part.placed]
    return {"pages": pages, "places": rows} if pages else {}
