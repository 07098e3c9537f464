"""A paper's head: of what kind the paper is by what it calls itself, whether it has a number, what it is about."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.joined import TYPED
from beitritt.reading.expressions.patterns import IGNORECASE, lazy

_HEADING = lazy(
    r"(?:^|[ \t]{3,})[ \t]*(?:(?P<minutes>(?:sitzungs)?niederschrift|(?:sitzungs|ergebnis)?protokoll(?:auszug)?|beschluss(?:auszug|buch|ausfertigung))|(?P<resolution_paper>(?:beschluss|sitzungs|informations|mitteilungs|verwaltungs|gemeinderats|rats|berichts|kreistags|magistrats|tisch|verbands)[- ]?vorlage)|(?P<reply>stellungnahme zu[rm]|(?:beantwortung|antwort) (?:der|einer|auf|zu)\b)|"
    r"(?P<motion>(?:gemeinsamer |interfraktioneller )?(?:änderungs|ergänzungs|dringlichkeits)?antrag))\b(?![-.:] ?(?:nr|vom))",
    IGNORECASE | 8,  # each line may be the heading, or a column of its own
)
_NUMBERED = lazy(
    r"(?:^|[ \t]{3,})[ \t]*(?:Vorlagen?|VORLAGE|Drucksachen?|DRUCKSACHE|Drs\.|DS|Beratungsunterlage)(?:[ \t-]*(?:[Nn]r\b|Nummer|[Nn]r\.))?(?:[ \t]*:|[ \t]+(?:für|an de[nr]|an die|an das|zur|zum|[\w/ -]*\d))"
    r"|^[ \t]*(?:Gremium|Beratungsfolge|Beratung|Einreicher(?:in)?|Einbringer(?:in)?|Beratungsgegenstand|Verhandlungsgegenstand)\b[^\n]*(?::|[ \t]{3,})|\b(?:Verbandsversammlung|Mitgliederversammlung|Kreistag|Stadtrat|Gemeinderat|Ausschuss) am [\d. ]+\w*[ \d]*, TOP \d",
    8,
)
"""A paper's own number, or whom it is put before, where no heading says of what kind it is."""
_AGENDA = lazy(r"^[ \t]*Beratungsfolge\b", 8)
_ABOVE = lazy(r"\s*$|\s*(?:Dez(?:ernat)?\b|Dienststelle|Verantwortlich|Vorlage|öffentlich|nicht ?öffentlich|TOP\b|[\d./: ]+$)")
HEAD = 700
"""A paper says of what kind it is within so many characters."""
TABLE = 2500
"""The table of who decides stands within so many characters."""

STEM = 9
"""So many letters of a name's word tell it, however it is declined or misspelt further on."""


def kind(text: str) -> str | None:
    """The kind of paper that the first heading of its own line names; None where there is none."""
    match = _HEADING.search(unspaced(text[:HEAD]))
    return match.lastgroup if match else None


def moved(text: str) -> bool:
    """Whether a text with a salutation is a group's motion all the same."""
    return "raktion" in text[:HEAD] and "itzung" in text[:HEAD] and kind(text) == "motion"


def unspaced(text: str) -> str:
    """A head whose spaced words are drawn together ("P r o t o k o l l")."""
    return _SPACED.sub(lambda match: match.group().replace(" ", ""), text)


_SPACED = lazy(r"(?<!\w)[A-Za-zÄÖÜäöüß](?: [A-Za-zÄÖÜäöüß]){4,}(?!\w)")


def numbered(text: str) -> bool:
    """Whether a text has a paper's number, or is put before a council."""
    return _NUMBERED.search(unspaced(text[:HEAD])) is not None


def titled(subject: str, text: str) -> str:
    """What a paper is about: its subject line, what stands behind a label, above the table of who decides, or alone."""
    found = [subject]
    for said in (_labelled(text), _above(text), _standing(text)):
        if said and not any(said in known for known in found):
            found.append(said)
    return "; ".join(filter(None, found))


def _labelled(text: str) -> str:
    match = _LABEL.search(text, 0, TABLE)
    return " ".join(match["title"].split()) if match else ""


def _standing(text: str) -> str:
    """The first block of the head that is no sentence and names something that can be joined."""
    for part in _BLOCKS.split(text[:TABLE])[:MOST_BLOCKS]:
        lines = [line for line in part.splitlines() if _WORD.search(line)]
        block = "\n".join(lines)
        if 0 < len(lines) <= 3 and not block.rstrip().endswith((".", ":", ",", ";")) and not _ADDRESSED.match(block) and not _NUMBERED.search(block) and TYPED.search(block):
            return " ".join(block.split())
    alone = (line.strip() for line in text[:TABLE].splitlines()[:MOST_LINES])
    return next((line for line in alone if _PLAIN_NAME.fullmatch(line) and TYPED.search(line) and not _ADDRESSED.match(line)), "")


_LABEL = lazy(
    r"^[ \t]*(?:Beratungsgegenstand|Verhandlungsgegenstand|Gegenstand|Betreff|Betr\.|Betrifft|Thema|Titel|Bezeichnung|hier|(?:TOP|Pkt\.|Punkt) ?[\d.]+|Tagesordnungspunkt(?: \d+)?)(?: der Vorlage)?:?[ \t]+(?P<title>(?![\d:])[^\n]{8,}(?:\n(?![ \t]*[\w-]+:)[^\n:]+){0,2})",
    8,
)
"""The line of a head that says what the paper is about, and those that go on with it."""
_BLOCKS = lazy(r"\n[ \t]*\n")
MOST_BLOCKS = 8
MOST_LINES = 12
_WORD = lazy(r"\w")
_PLAIN_NAME = lazy(r"[A-ZÄÖÜ„][^\d.,:;()]{8,60}")
"""A line of the head that is a name alone."""
_ADDRESSED = lazy(r"\s*(?:An\b|Herrn?\b|Frau\b|(?i:stadt|gemeinde|landkreis|kreis|markt|fraktion|niederschrift|stellungnahme|antrag)\b|\w+-Fraktion|[^\n]{0,40}:\s)")


def _above(text: str) -> str:
    agenda = _AGENDA.search(text, 0, TABLE)
    lines = text[: agenda.start()].rstrip().splitlines() if agenda else []
    found: list[str] = []
    while lines and not _ABOVE.match(lines[-1]) and len(found) < 4:  # a title has no more lines
        found.insert(0, lines.pop().strip())
    return " ".join(found)


