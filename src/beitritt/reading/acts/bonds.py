"""Bedingungen of time: the period of notice, and how long one is bound."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import LEAVE, SPAN

from .find import Find, tidy
from .particulars import bond
from .terms import ONE_ANSWER, cited, foreign, term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_SOURCE = lazy(
    r"(?:(?:[Nn]ach|[Gg]emäß|[Ll]aut|[Ii]n|[Ll]t\.|in der|under|pursuant to) )?(?P<s>(?:§§? ?\d+\w*(?: Abs\. ?\d+)?(?: Satz \d+)?|(?:Nr\.|Nummer|Ziffer|Ziff\.|Artikel|Art\.|Abschnitt|Punkt|Article|Section|Clause|paragraph) ?[\dIVX]+(?: Abs\. ?\d+)?)(?: (?:der|des|Ihrer|Ihres|of the|of) [A-ZÄÖÜ]\w+)?|"
    r"(?:Ihr(?:e[mnrs]?)? |[Dd]e[rmn] |[Dd]ie |[Dd]as )?\w*(?:[Mm]erkblatt|[Ee]ckpunkte|[Ss]atzung|[Kk]urzbeschreibung|[Ff]örderrichtlinie|[Rr]ichtlinie|[Gg]eschäftsordnung|[Vv]ereinbarung|[Bb]eitragsordnung|[Ff]lyer|[Rr]undschreiben|[Aa]uftaktveranstaltung|[Kk]onzept)\w*(?: (?:am|vom) \d[\d.]+)?)"
)
_PARAGRAPH = lazy(r"§|\b(?:Nr\.|Ziffer|Ziff\.|Artikel|Art\.|Article|Section|Clause|Satzung|Beitragsordnung)")
_ENDED_TERM = lazy(
    r"[Ff]rist\b[^;.]{0,60}\bzum (?:\w+ )?(?:\w*[Ee]nde|Schluss|Ablauf|31\.)|\b(?:Wochen|Monaten?) (?:Frist |Vorlauf )?zum \w*(?:ende|schluss)"
)
_MEASURED = lazy(
    r"\d|§|\b(?:ein(?:e[mnrs]?)?|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|halbe[sn]?|keine?[rn]?|ohne|entfällt|jederzeit|eingehalten|gewahrt|einzuhalten|gilt|beträgt|\w*(?:jährig|monatig|wöchig|jährlich|monatlich)\w*|\w*[Mm]onate?n?|\w*[Ww]ochen?|\w*[Jj]ahres?|Quartals?\w*|Halbjahr\w*|\w*ende|[Ss]atzung|[Vv]ereinbarung)\b"
)
_STAYS = lazy(r"\b(?:bleib\w+|mitzuwirken|dabei|Mitglied\w*|Teilnahme\w*|Beteilig\w+|Partner\w*|members?|parties)\b")
_TICKED = lazy(r"[☒☑✓✗■]|\[[xX]\]|\( ?[xX] ?\)")
_LEAVE = lazy(rf"\b{LEAVE}\b|withdraw|leave|terminat")
_OWN_LINE = lazy(
    r"\b(?:[Dd]ie|[Dd]iese|[Uu]nsere|[Ii]hre|[Ss]eine|[Mm]eine|[Dd]er|[Uu]nser|[Dd]ieser|[Ss]ein|[Ss]ie|[Ee]r)\s(?:\w+ ){0,4}?(?:Bindung|Unterstützung|Beitritt|Mitwirkung|Teilnahme|Mitgliedschaft|Zustimmung|Erklärung|Mitzeichnung|Beteiligung|Zusage|Vertretung|Betrauung|Benennung|Vollmacht|Einverständnis|sie|accession|participation|[Mm]embership)\b|\b(?:Our|our|Its) (?:\w+ )?(?:membership|participation|accession)\b"
)
_THIS = lazy(r"\b(?:Das|Dies|Diese Zusage) gilt\b|^(?:\d+\. )?(?:Laufzeit[.:] )?Befristet\b")
_OF_WHAT = (
    ("appointment", lazy(r"\b(?:Betrauung|Benennung|Bestellung|Übertragung|Entsendung)\b")),
    ("consent", lazy(r"\b(?:Zustimmung|Einverständnis|Einwilligung)\b")),
    ("representation", lazy(r"\b(?:Vertretung|Vollmacht|Mandat)\b")),
)
_DATED_TERM = lazy(
    r"\b(?:[Bb]efristet|Bindung|bindet|endet|gilt|gebunden|längstens|höchstens|limited|valid|expires?)\b"
)
_SPAN = lazy(
    rf"\b(?:{SPAN}|(?:one|two|three|four|five|\d+)[- ]years?(?! notice)|unbefristet|auf unbestimmte Zeit|Planungsphase|gesamten Prozess\w*)\b"
)

LEAST = rf"\b(?:für|auf) (?:mindestens |die Dauer von (?:mindestens )?|(?:zunächst |wenigstens )){SPAN}(?: [a-zäöüß]+t\b)?"
"""How long one is bound at the least."""


_PHASE_MOVES = lazy(r"(?:^|: )\W*(?:[Dd]ie|[Uu]nsere) (?:\w+ )?\w*(?:[Pp]hase|[Ss]tufe) (?:(?:des|der|im) [^;?,]{3,40}? )?(?:verlängert|verschiebt|verkürzt) sich\b")


def of_phase(find: Find) -> bool:
    """Whether a phase of the whole moves: that binds nobody by itself."""
    return "phase" in find.sentence.low and _PHASE_MOVES.search(find.text) is not None


def notice(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """The period of notice, and to which end."""
    mood = find.mood
    text = find.words
    if _of_no_rule(find, text) or ONE_ANSWER.search(text):
        return []
    if patterns.search(r"\b[Üü]blich\w*\b|\bsollte\w*\b|\bempfehlen\b|\bBeschäftigte\b|\bfehlt\b", text):
        return []
    if (
        foreign(find)
        or mood.asked
        or patterns.search(r"\b(?:wären?|hätten?)\b", find.text[slice(*mood.window)])
        or ("zur Kenntnis" in text and "dass" not in text)
    ):
        return []
    if (
        find.text.endswith("?")
        or cited(find)
        or not (
            _LEAVE.search(text)
            or _ENDED_TERM.search(text)
            or "notice" in find.text[find.start : find.end]
            or _after_leaving(find)
        )
        or twice(find, "notice")
    ):
        return []
    if patterns.search(r"\bkann\b[^,;]{0,40}\b(?:von uns|durch uns|unsererseits)\b[^,;]{0,40}\b(?:zurückgenommen|widerrufen|zurückgezogen)", text):
        return []  # a right that is kept
    if patterns.search(r"\b(?:ausgetreten|ausgeschieden|ausgestiegen)\b(?! werden)", text):
        return []  # told of one that has left
    if patterns.match(r"[Jj]ederzeit|[Jj]ährlich|zum|auf", find.text[find.start :]) and not patterns.search(
        r"\b(?:kann|können|ist|sind|möglich|kündbar|zulässig|muss|widerruflich)\b", text
    ):
        return []
    if (
        any(known.kind == "withdrawal" for known in find.scene.statements[-1:])
        and patterns.match(r"zum|[Jj]ähr|[Jj]eder", find.text[find.start :])
        and "Frist" not in text
    ):
        return []
    own = bool(patterns.search(r"\b[Ww]ir können\b|\bvon uns\b", text)) and not _PARAGRAPH.search(text)
    given = term(find, "notice", tidy(find.text[find.start : find.mood.window[1]]), own=own)
    first = find.mood.window[0]
    length = patterns.search(LEAST, find.text[first : find.start])
    if length is None or twice(find, "duration"):
        return [given]
    # "erfolgt für mindestens vier Jahre und kann mit einer Frist von … gekündigt werden": two terms in one clause
    bound = term(find, "duration", tidy(length.group()), own=own)
    bound.start, bound.end = find.sentence.place(max(first, find.sentence.floor), first + length.end())
    given.start = max(given.start, bound.end)
    return [bound, given]


def _of_no_rule(find: Find, text: str) -> bool:
    """Whether only the word stands there, or the notice is one that somebody gave."""
    if patterns.match(r"[Kk]ündigungsfrist\w*$", find.text[find.start : find.end]) and not _MEASURED.search(text):
        return True
    given = patterns.search(r"\b(?:ausgesprochene|erklärte|eingegangene|verspätet|zurückgewiesen|eingereichte)\w*\b", text)
    return given is not None and find.text.startswith("zum", find.start)


def _after_leaving(find: Find) -> bool:
    """Whether the sentence before was about leaving ("Die Regeln verlangen dafür drei Monate Vorlauf")."""
    before = find.sentence.before
    refers = patterns.search(r"\b(?:dafür|hierfür|sie|diese|Vorlauf|Frist|it|this)\b", find.text)
    return bool(
        refers
        and before is not None
        and (_LEAVE.search(before.text) or any(known.kind == "withdrawal" for known in find.scene.statements[-1:]))
    )


def no_notice(find: Find) -> list[Statement]:
    """That no notice is provided for."""
    if (
        find.text.endswith("?")
        or find.mood.conditional
        or cited(find)
        or foreign(find)
        or twice(find, "notice")
        or "handelt es sich" in find.text
    ):
        return []
    if patterns.search(r"\bohne dass es einer Kündigung bedarf|\bbedarf es nicht", find.text):
        return []
    return [term(find, "notice", tidy(find.text[find.start : find.mood.window[1]]))]


def duration(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """How long one is bound: of the writer's own line, or as a paper says."""
    mood = find.mood
    text = find.words
    if (
        find.text.endswith("?")
        or mood.asked
        or mood.conditional
        or cited(find)
        or foreign(find)
        or twice(find, "duration")
        or bond(text)
        or of_phase(find)
    ):
        return []
    if patterns.search(r"\b(?:wären?|hätten?|möchten?)\b", find.text[slice(*mood.window)]):
        return []
    period = find.period()
    until = period.until or (period.point if patterns.search(r"\bendet|\bbis\b", text) else None)
    weak = patterns.match(
        r"mindestens|längstens|zwei Jahre|drei Jahre|ein Jahr|[Gg]ilt|[Ll]äuft|[Dd]auer|höchstens|valid|limited|term of|period of|minimum",
        find.text[find.start :],
    )
    length = _SPAN.search(text)
    ticked = bool(_TICKED.match(text))
    own = ticked or (
        find.scene.genre != "form"
        and (_OWN_LINE.search(text) or _THIS.search(text)) and not _PARAGRAPH.search(text) and not _anothers(find)
    )
    if not length and not (until and _DATED_TERM.search(text)):
        return _carried(find) if own and patterns.search(r"\bphase|[Bb]indung", text) else []
    if weak and not ticked and not (own or _SOURCE.search(text) or _STAYS.search(text)):
        return []
    if not patterns.search(r"\bbind|[Bb]indung|Laufzeit|ohne|[Vv]erlänger", text) and _LEAVE.search(text):
        return []
    of = next((kind for kind, pattern in _OF_WHAT if pattern.search(text)), "accession")
    if until and (own or of == "appointment"):
        extend(find, of, until)
    if of == "appointment":
        return []
    if not own and patterns.search(r"\b(?:Haushalt|Sitzung)\b", text) and not _PARAGRAPH.search(text):
        return []
    return [
        term(
            find,
            "duration",
            tidy(find.text[find.start : find.mood.window[1]]),
            own=bool(own),
            until=until if own or "Ende 20" in text else None,
        )
    ]


def expires(find: Find) -> list[Statement]:
    """The words "Sie endet … am …" dates the bond told in the sentence before."""
    until = find.period().until or find.period().point
    last = find.scene.statements[-1] if find.scene.statements else None
    if until and last is not None and last.modality == "declared" and last.until is None and find.mood.said:
        last.until = until
        if last.kind == "terms":
            last.details["binding"] = {"until": until}
            extend(find, "accession", until)
    return []


def _anothers(find: Find) -> bool:
    """Whether the clause is about another body or a group."""
    mention = subject(find.scene, find.text, *find.mood.window)
    return mention is not None and (mention.group or mention.name != find.scene.sender)


def _carried(find: Find) -> list[Statement]:
    """The words "Die Bindung erstreckt sich auf die Planungsphase; sie endet …": the next sentence may give the date."""
    return (
        [term(find, "duration", tidy(find.text), own=True)]
        if patterns.search(r"\b(?:nur|ausschließlich|lediglich|allein)\b[^;]*phase", find.text)
        else []
    )


def extend(find: Find, kind: str, until: str) -> None:
    """Give what the letter declares the end that this sentence names."""
    for known in reversed(find.scene.statements):
        if known.kind == kind and known.modality == "declared" and known.until is None:
            known.until = until
            if kind != "appointment":
                return


def reported_binding(find: Find) -> list[Statement]:
    """The words "… müssten sich für den gesamten Prozess verpflichten": terms as somebody told them."""
    text = find.text
    afresh = "jede" in text[find.start : find.end]  # "nach jeder Phase neu entschieden"
    if text.endswith("?") or not (_SPAN.search(text) or afresh) or twice(find, "duration"):
        return []
    return [term(find, "duration", tidy(text[slice(*find.mood.window)]))]
