"""English frames for what a lead answers point by point, and whom a resolution appoints."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .en_words import BOARD

_POINT = r"^(?:\W|[\da-z]{1,2}[.)] )*(?P<o>[A-Z][^:;?.]{3,90}): "

FRAMES = (
    Frame("response.point-open", _POINT + r"(?P<v>[^;?]{0,80}?\b(?:no decision|not (?:yet )?(?:been )?(?:decided|reached)|deferred|adjourned|postponed|held over|still (?:open|being|under)|under (?:consideration|review)|to be (?:decided|considered)|will (?:be considered|come back|return to)))\b[^;?]*", "point_answered", value="open"),
    Frame("response.point-no", _POINT + r"(?P<v>[^;?]{0,80}?\b(?:unable to|cannot|could not|not (?:agreed|accepted|granted|approved|possible)|declined|refused|rejected|regret\w*|afraid|no scope|turned down))\b[^;?]*", "point_answered", value="rejected"),
    Frame("response.point-yes", _POINT + r"(?P<v>[^;?]{0,60}?\b(?:agreed|granted|accepted|approved|fine|no objections?|yes|content|happy to))\b[^;?]*", "point_answered", value="accepted"),
    Frame("appointment.resolved", rf"\bthat the (?P<w>[A-Z][\w ]{{3,60}}?) (?P<v>be (?:appointed|nominated|designated|authori[sz]ed|asked))\b[^;?]{{0,60}}?\b(?:represent|sit|serve|attend)\w*\b[^;?]{{0,60}}?(?:{BOARD}|[Mm]eetings?)\b", "resolved_seat", role="member"),
)  # fmt: skip
