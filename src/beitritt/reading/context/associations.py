"""Whether an association writes of standing in itself: then it is what its letter is about, whatever the subject line says."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy

_ASSOCIATED = lazy(
    r"\b[A-ZÄÖÜ]?[\w-]*(?:[Vv]erband|[Vv]erein(?:igung)?|[Bb]und|[Bb]ündnis|[Nn]etz(?:werk)?|[Ff]orum|[Vv]erbund|[Gg]emeinschaft|[Aa]llianz|[Rr]ing|[Uu]nion|[Kk]onvent|[Ii]nitiative|[Pp]artnerschaft|[Ll]iga|[Kk]onferenz|[Pp]ool|[Pp]akt|"
    r"Network|Alliance|Association|Partnership|League|Forum|Federation|Union|Coalition|Consortium|Compact|Charter|Pledge|Pact|Covenant|Scheme|Initiative|Exchange|Hub|Collective|Accord|Programme|Concordat)\b(?! [Dd]r\.)"
)
_LEGAL_FORM = lazy(r",? (?:e\. ?V\.|[Ee]ingetragener Verein|[Kk]örperschaft des öffentlichen Rechts|KdöR|gGmbH)$")
_DESK = lazy(r",? (?:Geschäftsstelle|Mitgliederverwaltung|Der Vorstand|Vorstand|Sekretariat|Secretariat|Coordination (?:Office|Team|Unit)|Programme Office|Central Office|Membership(?: \w+)?)$|^(?:The )?(?:Secretariat|Coordination Office|Office|Secretary|Programme Office) (?:of|to|for)(?: the)? ")
_STANDING = (
    r"\w*[Mm]itgliedschaft(?:en|srechte\w*)?|Mitgliederverzeichnis|Beitritts?(?:erklärung\w*)?|Beitrittsantrag\w*|Aufnahmeantrag\w*|Austritts?(?:erklärung)?|\w*[Kk]ündigung\w*|Aufnahme|Beteiligung|Teilnahme|Mitarbeit|Mitwirkung|Mitgliedsbeitr\w+"
)
_OF_THE_READER = lazy(
    rf"\b(?:Ihr(?:e[nrms]?)?|[Dd]eren|[Ee]ure?[nr]?) (?:\w+ )?(?:{_STANDING})\b|\b[Uu]nsere[nrms]? (?:\w+ )?(?:\w*[Ss]atzung|\w*[Bb]eitragsordnung|Mitglieder\b|Mitgliedschaft)"
    rf"|\b(?:als|neues|unser) (?:\w+ )?Mitglied (?:aufgenommen|begrüßen|geführt|ausgeschlossen|gestrichen)|\baus (?:unserem|dem) (?:\w*[Vv]erband|[Vv]erein|[Nn]etzwerk|[Bb]ündnis|[Vv]erbund) (?:aus|entlassen)"
    r"|\b(?:[Yy]our|the [A-Z]\w+['’]s) (?:\w+ )?(?:membership|accession|resignation|withdrawal|application|participation)\b|\b(?:[Mm]embers|[Ss]ignatories|[Pp]artners|[Ee]ach (?:member|signatory|partner)|[Aa] member) (?:are|is|pays?|must|shall|may|agrees?|undertakes?|commits?|contributes?|remains?)\b|\b(?:conditions|terms) of (?:membership|participation)\b|\b(?:[Yy]ou|[Yy]our \w+) (?:may|can|could|are welcome to|would) (?:join|become a (?:member|signatory|partner))\b"
)


def own(sender: str | None, subject: str, spoken: str) -> str | None:
    """The writer's name without its legal form and desk, where it is an association that writes of standing in it."""
    match = _ASSOCIATED.search(sender or "")
    if not sender or match is None or "Zweckverband" in match.group():
        return None
    name = _LEGAL_FORM.sub("", _DESK.sub("", sender))
    words = f"{subject}. {spoken}"
    in_it = "conditions of" not in words and any(f" {small} {name}" in words for small in ("im", "in der", "in", "zum", "zur", "beim", "aus dem", "aus der"))
    return name if in_it or _OF_THE_READER.search(words) else None
