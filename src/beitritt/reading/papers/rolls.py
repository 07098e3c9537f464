"""Lists of memberships: what a body is in, one organisation a row, with what it costs and how it is ended.

An authority's own list is where a register often begins. Rows come out of tables: a name first, then amounts and clauses
in columns whose order differs.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.joined import NOT_JOINED, TYPED
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.letter.lines import split_lines
from beitritt.reading.values import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from beitritt.reading.letter.lines import Line

HEAD = 700
"""A list says what it lists within so many characters."""
_HEADING = lazy(
    r"\b(?:Liste|Übersicht|Verzeichnis|Aufstellung|Zusammenstellung|Anlage\b[^\n]{0,20})[^\n]{0,40}\bMitgliedschaften\b|^[ \t]*(?:Städtische |Aktuelle |Bestehende )?Mitgliedschaften(?: (?:der|des|in|bei)\b[^\n]{0,90})?[ \t]*$",
    8,
)
_ROW = lazy(r"(?:\d{1,3}[.)]?\s+|[-–•*]\s+)?(?P<name>[A-ZÄÖÜ][^\d€|;]{3,120}?)(?P<rest>(?:\s{2,}|\s*\||\s*;|\s+(?=\d|keine?\b|ohne\b|jährlich|jederzeit|-\s)).*)?$")
_VERB = lazy(r"\b(?:ist|sind|wird|werden|hat|haben|kann|können|soll|wurde|dient|ermöglicht|bietet|erhält)\b")
_AMOUNT = lazy(r"\d[\d.]*(?:,\d\d|,-+)? ?(?:€|Euro|EUR)")
_NOTICE = lazy(
    r"(?:\d{1,2}|ein|zwei|drei|sechs|zwölf)(?:e[nrm]?)? (?:Monate?n?|Wochen?|Jahre?)\b[^€|;\n]{0,60}|\b(?:jährlich|jederzeit)\b(?: kündbar)?|\bzum (?:Jahres|Geschäftsjahres|Quartals|Kalenderjahres)ende\b|\b(?:unkündbar|nicht kündbar)\b"
)
FEWEST = 4
"""Fewer rows are no list."""


def rows(text: str) -> list[tuple[Line, str, str]]:
    """The rows of a list of memberships: the line, the organisation's name, what stands behind it; none where it is no list."""
    if _HEADING.search(text, 0, HEAD) is None:
        return []
    found: list[tuple[Line, str, str]] = []
    for line in split_lines(text):
        match = _ROW.match(line.text)
        name = " ".join(match["name"].split()).strip(" ,-–") if match else ""
        if match and TYPED.search(name) and not NOT_JOINED.match(name) and not _VERB.search(name) and "itgliedschaften" not in name:
            found.append((line, name, match["rest"] or ""))
    return found if len(found) >= FEWEST else []


def statements(actor: str | None, listed: list[tuple[Line, str, str]]) -> Iterator[Statement]:
    """The memberships of a list, each with its terms."""
    for line, name, rest in listed:
        yield _said("accession", actor, name, line)
        if amount := _AMOUNT.search(rest):
            yield _said("terms", None, name, line, value=f"cost: {amount.group()}")
        if notice := _NOTICE.search(_AMOUNT.sub(" ", rest)):
            yield _said("terms", None, name, line, value=f"notice: {notice.group().strip()}")


def _said(kind: str, actor: str | None, name: str, line: Line, *, value: str | None = None) -> Statement:
    return Statement(
        kind, actor=actor, initiative=name, modality="reported", force="accepted", value=value, start=line.start, end=line.end, quote="",
        ground=f"de.{kind}.liste", confidence=0.7,
    )  # fmt: skip
