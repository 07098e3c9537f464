"""The pages of a letter as they came in: pictures, with the words of each statement lit where they stand.

Only for those who review the letter. To the public no picture of a page is shown, blackened or not: a signature, a
stamp or a note in the margin is no text, so no mask that a reviewer confirmed would cover it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from beitritt.reading import ReadingError, page_picture
from beitritt.register.errors import UnknownKey
from beitritt.register.submissions import Submission
from beitritt.web import register
from beitritt.web.errors import barred
from beitritt.web.gate import mandates
from beitritt.web.masking import Span
from beitritt.web.rights import admitted

WIDTH = 1200
"""Pixels of a picture: twice as many as the page shows, for screens that are finer."""
ROOM = 1.5
"""Points that are lit around words."""

Place = tuple[int, int, int, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Lit:
    """Words of one line, said by these statements: their box as SVG takes it, and where they are decided on."""

    x: str
    y: str
    width: str
    height: str
    statements: tuple[int, ...]
    place: str
    current: bool

    @property
    def numbers(self) -> str:
        """The statements' numbers, separated by spaces."""
        return " ".join(map(str, self.statements))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its number for people, its picture, its size in points, and what is lit on it."""

    number: int
    url: str
    width: int
    height: int
    lit: tuple[Lit, ...]


@require_safe
def page_image(request: HttpRequest, identifier: str, number: int) -> HttpResponse:
    """A page of a letter under review as a picture (from 1). Raises UnknownKey."""
    submission = register.inbox().get(identifier)
    if not admitted("page_image", mandates(request), submission.held_by or ""):
        return barred(request)
    content = submission.document.original
    try:
        picture = page_picture(content or b"", number - 1, WIDTH)
    except ReadingError as error:
        raise UnknownKey(error.message("de"), error.message("en")) from None
    return HttpResponse(picture, content_type="image/png")


def sheets(submission: Submission, spans: Mapping[int, Span], names: Sequence[str], current: str) -> list[Sheet]:
    """The pages of a letter, with the words of its statements lit; none where it came without pages.

    `spans` are the places of the statements' words in the text, by number; `names` what the page calls the statements.
    """
    reading = json.loads(submission.reading)
    lit: dict[int, list[Lit]] = {}
    for page, one in _lit(reading.get("places", ()), spans, names, current):
        lit.setdefault(page, []).append(one)
    return [
        Sheet(
            page + 1,
            reverse("page_image", args=[submission.id, page + 1]),
            round(width),
            round(height),
            tuple(lit.get(page, ())),
        )
        for page, (width, height) in enumerate(reading.get("pages", ()))
    ]


def _lit(
    places: Sequence[Place], spans: Mapping[int, Span], names: Sequence[str], current: str
) -> Iterator[tuple[int, Lit]]:
    """What is lit, by page: words that follow one another on a line, and are said by the same statements, as one."""
    line: list[Place] = []
    saying: tuple[int, ...] = ()
    for place in places:
        by = tuple(number for number, span in spans.items() if place[0] < span[1] and span[0] < place[1])
        if line and not (by == saying and _beside(line[-1], place)):
            yield line[0][2], _box(line, saying, names, current)
            line = []
        if by:
            line.append(place)
        saying = by
    if line:
        yield line[0][2], _box(line, saying, names, current)


def _beside(one: Place, other: Place) -> bool:
    """Whether two words stand on the same line of the same page, the second to the right."""
    return one[2] == other[2] and one[4] < other[6] and other[4] < one[6] and one[3] < other[3]


def _box(line: Sequence[Place], statements: tuple[int, ...], names: Sequence[str], current: str) -> Lit:
    left, top = min(one[3] for one in line) - ROOM, min(one[4] for one in line) - ROOM
    right, bottom = max(one[5] for one in line) + ROOM, max(one[6] for one in line) + ROOM
    x, y, width, height = (f"{number:.1f}" for number in (left, top, right - left, bottom - top))
    said = [names[number] for number in statements]
    return Lit(x, y, width, height, statements, said[0], current in said)
