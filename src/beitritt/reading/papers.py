"""Papers of a council: of what kind they are by their heading, what they are about, and whether the council has decided."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from .patterns import IGNORECASE, lazy

_HEADING = lazy(
    r"^[ \t]*(?:(?P<minutes>niederschrift|(?:sitzungs)?protokoll)|(?P<resolution_paper>(?:beschluss|sitzungs|verwaltungs|gemeinderats|rats)vorlage)|(?P<reply>stellungnahme zu[rm])|"
    r"(?P<motion>(?:gemeinsamer |interfraktioneller )?(?:änderungs|ergänzungs)?antrag))\b(?![-.:] ?(?:nr|vom))",
    IGNORECASE | 8,  # each line may be the heading
)
_AGENDA = lazy(r"^[ \t]*Beratungsfolge\b", 8)
_ABOVE = lazy(r"\s*$|\s*(?:Dez(?:ernat)?\b|Dienststelle|Verantwortlich|Vorlage|öffentlich|nicht ?öffentlich|TOP\b|[\d./: ]+$)")
_DECIDED = lazy(
    r"\b(?:Gemeinderat|Stadtrat|Rat|Kreistag|Stadtverordnetenversammlung|Gemeindevertretung|Verbandsversammlung)\b[^\n]{0,80}?\b(?:genehmigt|beschlossen|zugestimmt|angenommen|einstimmig)\b"
)
HEAD = 700
"""A paper says of what kind it is within so many characters."""
TABLE = 2500
"""The table of who decides stands within so many characters."""


def kind(text: str) -> str | None:
    """The kind of paper that the first heading of its own line names; None where there is none."""
    match = _HEADING.search(text, 0, HEAD)
    return match.lastgroup if match else None


def title(text: str) -> str:
    """What a paper is about: the lines above the table of who decides; empty where it has none."""
    agenda = _AGENDA.search(text, 0, TABLE)
    lines = text[: agenda.start()].rstrip().splitlines() if agenda else []
    found: list[str] = []
    while lines and not _ABOVE.match(lines[-1]) and len(found) < 4:  # a title has no more lines
        found.insert(0, lines.pop().strip())
    return " ".join(found)


def decided(text: str) -> bool:
    """Whether the table of who decides shows that the deciding organ has agreed."""
    return _DECIDED.search(text, 0, TABLE) is not None
