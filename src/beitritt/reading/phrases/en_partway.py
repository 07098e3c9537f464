"""English frames for what holds of a part only, for those who are spoken for and for their consent, in further classes of words."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .en_words import PART

_ASSENT = r"(?:consent|agreement|authority|mandate|approval|blessing|permission|assent)"
_LESSER = r"(?:associate|observer|supporter|supporting|corresponding|guest|affiliate|advisory|passive|junior|ordinary|honorary|sleeping)"

EARLY = (
    Frame("consent.none-given", rf"\b(?P<v>[Nn]o (?:\w+ )?{_ASSENT}\b[^;?]{{0,80}}?\b(?:can|could|will|shall|is|are|has been|was|may)(?: therefore| now| yet)? (?:be )?(?:given|granted|forthcoming|extended|offered|had|assumed)|(?:(?:is|are) not|cannot be|will not be|does not wish to be|do not wish to be|would rather not be|declines? to be|prefers? not to be|has no wish to be|have no wish to be|need not be) (?:represented|spoken for))\b", "consents", value="refused", denied="any", modal="any"),
    Frame("representation.not-only-itself", r"\b(?P<v>(?:acts?|speaks?|signs?|sits?|votes?|joins?|writes?|accedes?)\b[^;?,]{0,30}?\bnot (?:only|just|merely|solely)\b[^;?]{0,60}?\bbut (?:also )?(?:for|on behalf of|in the names? of))\b(?P<w>[^;?]*)", "represents", denied="any"),
    Frame("representation.hereby-for", r"^(?:\W|\d)*(?P<v>(?:[Aa]cting )?(?:[Oo]n behalf of|[Ii]n the names? of|[Aa]s (?:agent|proxy|attorney|trustee) (?:for|of)|[Aa]s authori[sz]ed by|[Ff]or and on behalf of))\b(?P<w>[^;?]{3,200}?\b(?:parish\w*|towns?|districts?|boroughs?|municipalit\w+|villages?|councils|counties|communes|members|authorities|schools|colleges|trusts|clubs)\b[^;?]*)", "represents", form="bundled", near=r"\b(?:hereby|herewith|instrument|declar\w+|accession|acced\w+|files?|lodges?|deposits?|submits?|signs?|joins?|enclos\w+)\b"),
    Frame("reduction.no-more-than", rf"\b(?P<v>(?:(?:will|shall|is to|are to)(?:,? (?:from|as of|as from) [\w ]{3,20},?)?(?: from then on| henceforth| thereafter| from now on| in future| then| now)*(?: be| remain| continue(?: as)?| act(?: as)?| stay(?: on)?(?: as)?)|becomes?|remains?|continues? as|stays? on as|reverts? to(?: being)?|falls? back to(?: being)?|drops? (?:back )?to(?: being)?) (?:no more than |only |merely |just |simply |nothing more than )*(?:an? )?(?:\w+ )?{_LESSER}(?: member| partner| status| supporter)?(?: only)?)\b", "shrinks_so", near=r"\b(?:no (?:more|longer)|only|merely|just|from then on|henceforth|gives? up|instead|reverts?|drops?|falls? back|that status)\b"),
    Frame("reduction.parts-given-up", rf"\b(?:{PART}s?|[A-Z]\w+(?:, [A-Z]\w+)* and [A-Z]\w+)\b[^;?]{{0,60}}?\b(?P<v>(?:is|are|will be|shall be) (?:hereby )?(?:given up|dropped|discontinued|relinquished|abandoned|let go|wound down|handed back))\b", "shrinks_so", near=r"^(?!.*\b(?:Rule|Article|fees?|levy)\b)"),
    Frame("reduction.for-part-only", r"\b(?P<v>(?:will |shall )?(?:takes? part|participates?|contributes?|works?|remains? involved|continues?|be involved|engages?))\b[^;?]{0,100}?\b(?:for|in|on|to) [^;?,]{2,60}? (?:only|alone)\b", "shrinks_so", near=r"^(?=.*\b(?:[Ff]rom|as of|henceforth|in future)\b)(?=.*\b(?:onwards?|henceforth|in future|from now on|short of|no longer|reduc\w+|instead|given up)\b)"),
)  # fmt: skip
