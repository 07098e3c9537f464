"""Heads of texts without a salutation: forms, minutes, notes. Where their subject, their date and their addressee stand."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days, first_day
from beitritt.reading.language.names import bodies, titles
from beitritt.reading.language.periods import period
from beitritt.reading.values import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

    from .layout import Layout
    from .lines import Line

_ITEM = lazy(
    r"(?:TOP|Punkt|Zu|Tagesordnungspunkt|Ziffer|Nr\.|Item|Agenda item) ?\d{1,3}(?:\.\d+)?[.:)]?\s+(?P<s>\S.{8,160})$"
)
_FORM = lazy(
    r"(?i:\b\w*(?:bogen|blatt|formular|vordruck|aufnahmeantrag|meldung|anzeige|form|declaration)\b)"
)
_SESSION = lazy(
    r"\b(?:\w*[Ss]itzung|\w*[Vv]ersammlung|\w*[Tt]agung|Niederschrift|[Mm]eeting|[Ss]ession|[Mm]inutes)\b.{0,90}?\b(?:vom|am|of|on|dem)\b"
)
_MEETS = lazy(r"\b\w*(?:[Ss]itzung|[Vv]ersammlung|[Mm]eeting)\b")
_GOES_ON = lazy(r"(?:am|vom|on|of)\b")
_SIGNED = lazy(r"[A-ZÄÖÜ][\w äöüßÄÖÜ./()-]{1,40}, (?:den |the |am )?(?=\d)")
_EXTRACT = lazy(r"(?:A ?u ?s ?z ?u ?g\b|[Bb]eglaubigter Auszug|Beschlussauszug|Protokollauszug|PROTOKOLLAUSZUG|Extract)")
_COPIES = lazy(r"(?:Verteiler|Bitte zurücksenden an|(?:Bitte )?[Zz]urück an|Rücksendung an|Return to|Please return to|An):?\s*(?P<v>[^;]{4,})")
_WRITER = lazy(
    r"(?:\(?\w{1,3}[.)]+ +|\d+(?:\.\d+)* +)?(?:Name|Bezeichnung|(?:(?:[Bb]ei|[Bb]eteiligte|[Tt]eilnehmende|[Ee]rklärende|[Aa]ntragstellende|[Mm]eldende|[Aa]ustretende|[Uu]nterzeichnende) ?(?:tretende )?)?"
    r"(?:Gemeinde|Stadt|Kommune|Körperschaft|Gebietskörperschaft|Einrichtung|Institution|Organisation|Behörde|Stelle|Mitglied|Teilnehmer(?:in)?|Träger(?:in)?|Antragsteller(?:in)?|Unterzeichner(?:in)?|Absender(?:in)?|Partner(?:in)?|Verein|Unternehmen))"
    r"(?:[ /]+(?:der|des|und|Stadt|Kommune|(?:[A-ZÄÖÜ][\w-]+|\([^)]{1,40}\))))*(?: ?:[ .]*| ?\.{3,} *| {2,}|\t+)(?=[A-ZÄÖÜ])"
)
"""The label of a form's field for the body that fills it in, and what stands between it and the name."""
_STREET = lazy(r", (?=\d|Postfach|[A-ZÄÖÜ][\w.-]+(?: \w+)? \d|Fachdienst|Fax|Tel)")
HEAD = 20
_BEGINS = lazy(r"\b(?:Beginn|Laufzeit|Zeitraum|Dauer|Start|Period|Duration)\b")
_SMALL = lazy(r"\b(?:Für|Der|Die|Das|Des|Dem|Und|Im|In|Am|An|Zur|Zum|Gegen|Ohne|Of|The|For|And|On)\b")
_LEFT_EMPTY = lazy(r"(?:☐|\[ {0,4}\]|\( *\))[^☐☒☑\[(]*")
_TICK = lazy(r"[☒☑]|\[[xX]\]|\([xX]\)")


def subject(layout: Layout) -> Field | None:
    """The item of the minutes that names an initiative, the form's title, or the line after the addressee."""
    first: Field | None = None
    for line in [*layout.head, *layout.body][: 4 * HEAD]:
        match = _ITEM.match(line.text)
        if match:
            field = Field(match["s"], (line.start + match.start("s"), line.end))
            if next(titles(match["s"]), None):
                return field
            first = first or field
    return first or _form_title(layout.head[:5]) or _after_address(layout.head[:HEAD])


def _form_title(lines: list[Line]) -> Field | None:
    for line in lines:
        match = _FORM.search(line.text)
        if match and len(line.text) < 110 and ":" not in line.text[: match.start()] and "    " not in line.text:
            return Field(line.text, (line.start, line.end))
    return None


def _after_address(lines: list[Line]) -> Field | None:
    """In a note: the single line that stands alone below the address."""
    addressed = False
    for number, line in enumerate(lines):
        addressed = addressed or line.text.startswith("An ") or line.text == "An"
        alone = line.text and not lines[number - 1].text and number + 1 < len(lines) and not lines[number + 1].text
        if addressed and number and alone and 10 < len(line.text) < 120 and line.text[-1] not in ".,:":
            return Field(line.text, (line.start, line.end))
    return None


def date(layout: Layout) -> Field | None:
    """The day of the session in minutes; in a form the day of its signature."""
    head = layout.head[:HEAD]
    if layout.greeted:
        start = next((number for number, line in enumerate(layout.body[:12]) if _EXTRACT.match(line.text)), None)
        if start is None:
            return None
        head = layout.body[start : start + 6]
    for number, line in enumerate(head):
        match = _SESSION.search(line.text)
        goes_on = not match and number and _GOES_ON.match(line.text) and _MEETS.search(head[number - 1].text)
        if match or goes_on:
            place = match.start() if match else 0
            found = next((day for day in days(line.text[place:]) if len(day.iso) == len("2026-01-01")), None)
            if found:
                place += line.start
                return Field(found.iso, (place + found.start, place + found.end))
    for line in [] if layout.greeted else layout.close:
        match = _SIGNED.search(line.text)
        found = next(days(line.text[match.end() :]), None) if match else None
        if match and found and len(found.iso) == len("2026-01-01"):
            place = line.start + match.end()
            return Field(found.iso, (place + found.start, place + found.end))
    return None


def recipient(layout: Layout) -> Field | None:
    """Whom a form goes back to, who gets the minutes, or who gave out the form."""
    for line in layout.head[:HEAD]:
        match = _COPIES.match(line.text)
        if match and match["v"][:1].isupper() and not match["v"].startswith(("Die ", "Das ", "Den ")):
            value = _STREET.split(match["v"])[0].strip()
            return Field(value, (line.start + match.start("v"), line.start + match.start("v") + len(value)))
    if layout.head and _form_title(layout.head[:5]):
        first = next(line for line in layout.head if line.text)
        name = next(titles(_plain(first.text)), None)
        if name:
            return Field(name[0], (first.start + name[1], first.start + name[2]))
    return None


def writer(layout: Layout) -> Field | None:
    """Who fills in a form: the body in the field for it. What is printed above names whose form it is."""
    if layout.greeted or not _form_title(layout.head[:5]):
        return None
    for line in layout.head:
        field = _WRITER.match(line.text)
        named = next(bodies(line.text[field.end() :]), None) if field else None
        if field and named and named[1] == 0:
            return Field(named[0], (line.start + field.end(), line.start + field.end() + named[2]))
    return None


def _plain(text: str) -> str:
    """A line in capitals as it would be written in a sentence, letter for letter."""
    if not text.isupper():
        return text
    return _SMALL.sub(lambda match: match.group().lower(), text.title())


def dates_ticked(statements: list[Statement], layout: Layout) -> None:
    """A form's own lines for beginning and end date the joining ticked in it."""
    joined = next((known for known in statements if known.kind == "accession" and known.modality == "declared"), None)
    if joined is None:
        return
    for line in layout.body:
        begins = _BEGINS.search(line.text)
        if begins:
            found = period(_TICK.sub("", _LEFT_EMPTY.sub("", line.text)))
            joined.starts = joined.starts or found.since or first_day(line.text[begins.end() :])
            joined.until = joined.until or found.until
