"""English frames for belonging: in asides, by status, asked for by the writer; leaving and coming back told in passing."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .en_words import MEMBER, STANDING

EARLY = (
    Frame("accession.asks-entry", r"\b(?P<v>(?:ask|request|apply|wish(?:es)?|should like|would like|pleased|glad|happy) (?:you )?(?:for us )?to be (?:entered|admitted|registered|enrolled|recorded|included|counted|listed|added|received|accepted))\b(?! (?:for|into) (?:the )?(?:minutes|agenda))", "enters_itself", modal="any"),
    Frame("accession.aside-since", rf"(?:, |\()(?:itself |already )?(?P<v>(?:an? )?{STANDING}\b[^,;?()]{{0,50}}? since [^,;?()]{{4,30}})", "member_since"),
)  # fmt: skip
"""What other frames would take for a wish."""

LATE = (
    Frame("accession.status-since", rf"\b(?P<v>(?:has|have|had) (?:had|held|enjoyed|kept) (?:the status of (?:an? )?)?(?:observer|associate|full|ordinary|supporting)? ?(?:status|membership|{STANDING}))\b[^;?]{{0,60}}?\b(?:since|from|for)\b", "joins_so", told="1"),
    Frame("withdrawal.will-cease", rf"\b[A-Z]\w+['’]s? (?:\w+ )?{MEMBER}(?: (?:of|in|with|to) [^,;?]{{0,60}}?)? (?P<v>(?:will|shall|is to) (?:therefore |accordingly )?(?:cease|end|lapse|terminate|come to an (?:end|close)|be (?:at an end|terminated|ended|given up)))\b", "leaves_so", now="1", near=r"^(?!.*\b(?:automatically|unless|otherwise|fixed term|if)\b)"),
    Frame("withdrawal.since-departure", r"\b(?P<v>(?:since|following|after|upon|on) (?:its|their|the) (?:departure|withdrawal|resignation|exit))\b(?P<w>[^;?]{0,60}\d{4})", "gone_since"),
    Frame("resumption.member-again", rf"\b(?P<v>(?:will|shall|is|are|be) (?:once (?:again|more) )?(?:an? )?(?:\w+ )?{STANDING} again|(?:will|shall) (?:take part|participate|join in|come back|return|be back)(?: \w+)? again)\b", "back_in"),
)  # fmt: skip
"""After the frames for the same kinds, which are more particular."""
