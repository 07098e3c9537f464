"""Where the parts of a letter are: head, body, close, and mail quoted beneath it."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from .lines import Line

_SALUTATION = lazy(
    r"(?:(?:Sehr |Hoch)?(?:[Gg]eehrte|[Vv]erehrte)|Liebe[rs]? |Guten (?:Tag|Morgen|Abend|Mittag)\b|Grüß Gott\b|Grüezi\b|Servus\b|Meine (?:sehr geehrten )?Damen und Herren|Hallo\b|Moin\b|Werte[r]? |Verehrte|Ihr Lieben|Dear |(?:Sirs?|Madam|Colleagues|Sir or Madam|Dear)(?:,| and |/)|Ladies and Gentlemen|"
    r"Good (?:morning|afternoon|evening|day)\b|Hello\b|Hi\b(?= \w+|,)|Your Excellency|Excellenc|To whom it may|Geschätzte)"
)
_CLOSE = lazy(
    r"(?:Mit (?:freundlich|best|kollegial|herzlich|vorzüglich|verbindlich)\w*(?: \w+)? G|Mit den besten|Hochachtungsvoll|Freundliche Grüße|"
    r"Beste Grüße|Viele Grüße|Herzliche Grüße|Es grüßt|Yours |Sincerely|(?:Kind|Best|Warm) regards|Respectfully|"
    r"Schöne Grüße|Liebe Grüße|Besten? (?:Gruß|Grüße)|Freundliche[nr]? Gruß|Herzliche[nr]? Gruß|Viele liebe Grüße|MfG\b|(?:[A-Z]\w+ )?Regards,|(?:Freundlich|Herzlich|Kollegial|Sonnig|Lieb|Nachbarschaftlich)\w* (?:Gr[uü]ß|grüß)|(?:Mit|Ein)(?: \w+)? Gruß|Es grüßen|Gruß\b|Grüße\b|Gode? Gr|Cordially|Faithfully|(?:With|Many) thanks,?$|Best,$|Thank you,?$|(?:With )?(?:[Bb]est|[Kk]ind) wishes|Mit Hochachtung|Glückauf|With (?:kind|best) regards|Mit kommunalen Grüßen)"
)
_ORIGINAL = lazy(
    r"(?:-{2,}\s?(?:Ursprüngliche|Original|Weitergeleitete)|_{10,}$|Am .{5,80} schrieb .{2,80}:$|On .{5,80} wrote:$|"
    r"(?:Anfang der weitergeleiteten|Begin forwarded))"
)

LETTER_HEAD = 80
"""A salutation further down than this line belongs to something quoted."""


class Layout:
    """A text's lines by the part that they are in; ``greeted`` tells a letter from a paper or a form."""

    __slots__ = ("body", "close", "greeted", "head", "original")

    def __init__(self, lines: list[Line]) -> None:
        greeting = _first(_SALUTATION, lines[:LETTER_HEAD])
        self.greeted = greeting is not None
        first = 0 if greeting is None else greeting
        original = _first(_ORIGINAL, lines, first)
        end = len(lines) if original is None else original
        if greeting is None:
            self.head, self.body, self.close = lines[:LETTER_HEAD], lines[:end], lines[max(0, end - 12) : end]
        else:
            closing = _first(_CLOSE, lines, greeting, end)
            stop = end if closing is None else closing
            self.head, self.body, self.close = lines[:greeting], lines[greeting + 1 : stop], lines[stop:end]
            self.body += _postscript(self.close)
            self._same_line(lines[greeting])
        self.original = lines[end:]

    def _same_line(self, greeting: Line) -> None:
        """A letter may go on behind its salutation in the same line."""
        if len(greeting.text) > 80:
            self.body.insert(0, greeting)


def _first(pattern: re.Pattern[str], lines: list[Line], start: int = 0, end: int | None = None) -> int | None:
    for number in range(start, len(lines) if end is None else end):
        if lines[number].text and pattern.match(lines[number].text):
            return number
    return None


def _postscript(close: list[Line]) -> list[Line]:
    """What is said after the signature under "PS"."""
    start = next((number for number, line in enumerate(close) if patterns.match(r"P\.? ?S\.?\b", line.text)), None)
    return [] if start is None else close[start:]
