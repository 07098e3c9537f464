"""Bedingungen of money and work: contributions, costs, duties."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import MONEY

from .find import Find, tidy
from .holding import past
from .terms import OFFERED, cited, for_else, foreign, term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_SOURCE = lazy(
    r"(?:(?:[Nn]ach|[Gg]emäß|[Ll]aut|[Ii]n|[Ll]t\.|in der|under|pursuant to) )?(?P<s>(?:§§? ?\d+\w*(?: Abs\. ?\d+)?(?: Satz \d+)?|(?:Nr\.|Nummer|Ziffer|Ziff\.|Artikel|Art\.|Abschnitt|Punkt|Article|Section|Clause|paragraph) ?[\dIVX]+(?: Abs\. ?\d+)?)(?: (?:der|des|Ihrer|Ihres|of the|of) [A-ZÄÖÜ]\w+)?|"
    r"(?:Ihr(?:e[mnrs]?)? |[Dd]e[rmn] |[Dd]ie |[Dd]as )?\w*(?:[Mm]erkblatt|[Ee]ckpunkte|[Ss]atzung|[Kk]urzbeschreibung|[Ff]örderrichtlinie|[Rr]ichtlinie|[Gg]eschäftsordnung|[Vv]ereinbarung|[Bb]eitragsordnung|[Ff]lyer|[Rr]undschreiben|[Aa]uftaktveranstaltung|[Kk]onzept)\w*(?: (?:am|vom) \d[\d.]+)?)"
)
_PARAGRAPH = lazy(r"§|\b(?:Nr\.|Ziffer|Ziff\.|Artikel|Art\.|Article|Section|Clause|Satzung|Beitragsordnung)")
_MONEY = lazy(MONEY)
_AT_EVENTS = lazy(
    r"\b(?:Absagen?|Abmeldung\w*|Stornier\w*|Rücktritt von der Anmeldung|Eintritt|Parkplätze?|Parken|Verpflegung|Tagung\w*|Fachtag\w*|Veranstaltung\w*|Seminar\w*|Anfahrt|Rufnummer|Vortr[aä]ge?|Lesung|Konzert|Führung|Workshops?|Uhr)\b"
)
_AMOUNT_ASIDE = lazy(
    r"\b(?:mehr als|über|unter|weniger als|exceed\w*|Einsparung\w*|Haushaltsansatz|Zuwendung|Förderung von|Gesamtvolumen|IBAN)\b"
)
_GIVEN = lazy(
    r"\b(?:[Ww]ir|[Ii]ch)\b[^;]*\b(?:stelle?n?|überlassen|überlasse|geben|leihen|erledige?n?|übernehmen|werten|liefern|drucken|bringen)\b|\b(?:stelle?n?|überlassen|überlasse|geben|leihen|erledige?n?|übernehmen|liefern|drucken|bringen) (?:wir|ich)\b|\b(?:stellt|überlässt|erledigt|leiht|liefert|öffnet|wertet|druckt|betreut|versorgt|lagert|digitalisiert|transportiert|reinigt) (?:die|der|das|den|uns|Ihnen|dem)\b"
)
"""What the writer gives free of charge is a promise, no price."""
_CHARGED = lazy(
    r"\b(?:verringer(?:t|n)|ermäßig(?:t|en)|erhöh(?:t|en)|reduziert|senkt|zahle|zahlen|zahlt|zahlten|entrichte[nt]?|koste|betrage|gestiegen|gesunken|steigt|bezahlt|beglichen|aufzubringen|aufbringen|verbleibt|bleibt(?: es)? bei|erbittet|erhebt|bekannt|angehoben|gesenkt|sieht|vorsieht|puts|is|are|beträgt|betragen|Höhe|pro|je|jährlich\w*|Jahr|im Jahr|monatlich|festgesetzt|angesetzt|geschuldet\w*|entrichtet|fällig|erhoben|eingegangen|ausstehend\w*|rückständig\w*|überfällig\w*|offenstehend\w*|steht (?:noch )?aus|noch offen|vorgesehen\w*|vorgegeben|Satz|stands|currently|annual|of|kostet|beläuft|liegt|leisten|geleistet|erhebt|umgelegt|bemisst|richtet|gestaffelt|aufgebracht|zu zahlen|zu entrichten)\b"
)


_PAID = lazy(r"\b(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]es|[Dd]em|[Dd]as)\b[^;?]{0,60}?(?:\w*[Bb]eitr(?:ag|ags|äge)|\w*[Uu]mlage|\w*[Gg]ebühr|\w*[Ee]ntgelt|\w*[Pp]auschale|\w*[Aa]nteil)\b[^;?]*\b(?:überweis\w+|überwiesen|angewiesen|veranschlagt|eingestellt|eingeplant|ausmacht|abgebucht|eingezogen)\b")
"""A charge that is known, and is paid."""
_WE_PAY = lazy(r"\b(?:erstatten|übernehmen|spenden|stiften|vergüten|steuern) (?:wir|ich)\b|\b(?:[Ww]ir|[Ii]ch) (?:erstatten|übernehmen|spenden|stiften|vergüten|steuern)\b")
_CHARGE = lazy(r"\b(?:\w*[Bb]eitr(?:ag|äge)\w*|\w*[Uu]mlage\w*|\w*[Gg]ebühr\w*|\w*ordnung|[Ss]atzung|§|höchstens|maximal)")


_SUPPOSED = lazy(r"\b(?:läge[n]?|ergäben?|betrügen?|entstünden?|beliefen? sich|kämen?)\b")
"""What would have to be paid in another case."""


def cost(find: Find) -> list[Statement]:
    """A contribution or share with its amount."""
    text = find.words
    near = find.text[max(0, find.match.start() - 40) : find.match.end() + 60]
    if (
        find.text.endswith("?")
        or cited(find)
        or foreign(find)
        or _AMOUNT_ASIDE.search(near)
        or _SUPPOSED.search(near)
        or not (_CHARGED.search(text) or _PAID.search(text))
    ):
        return []
    if any(
        known.kind == "commitment"
        and known.start <= find.sentence.place(find.match.start(), find.match.end())[0] < known.end
        for known in find.scene.statements[-2:]
    ):
        return []
    if (
        find.mood.conditional
        or patterns.search(r"\b(?:Begrenzung|Deckelung|höchstens|bitte\w*|wünsch\w+)\b", text)
        or twice(find, "cost")
    ):
        return []
    if _WE_PAY.search(text) and not _CHARGE.search(text):
        return []  # what the writer gives
    year = patterns.search(r"\b[Ff]ür (?:das Jahr )?(20\d\d)\b", text)
    of = patterns.search(r"\b(?:Zuschuss|Beitrag|Anteil|Umlage) (?:der|des) ([A-ZÄÖÜ]\w{3,})", text)
    own = of is not None and (find.scene.sender or "").startswith(of.group(1)[: len("Krei")])
    statement = term(find, "cost", tidy(near if len(text) > 160 else text), own=own)
    if year:
        statement.starts = statement.until = year.group(1)
    return [statement]


def own_costs(find: Find) -> list[Statement]:
    """That each member bears its costs itself."""
    return (
        [term(find, "cost", tidy(find.text[slice(*find.mood.window)]))]
        if find.mood.said and not twice(find, "cost")
        else []
    )


def free(find: Find) -> list[Statement]:
    """That taking part is free."""
    return (
        [term(find, "cost", tidy(find.text[slice(*find.mood.window)]))]
        if not (find.mood.asked or find.mood.conditional or cited(find) or twice(find, "cost"))
        else []
    )


def _promised(find: Find) -> bool:
    """Whether the same words have been read as a promise."""
    first, last = find.sentence.place(find.sentence.floor, len(find.text))
    return any(known.kind == "commitment" and first <= known.start < last for known in find.scene.statements[-2:])


def no_cost(find: Find) -> list[Statement]:
    """That nothing is owed, or only within bounds: the writer's own term."""
    clause = find.text[slice(*find.mood.window)]
    if OFFERED.search(find.text) or for_else(find) or _AT_EVENTS.search(find.text) or _GIVEN.search(find.text) or patterns.search(r"\bunsere?[nrms]? [A-ZÄÖÜ]\w+[^;?]*\b(?:nutzen|mitnutzen|haben|bekommen|erhalten)\b", clause):
        return []  # what the writer lets others use
    if _promised(find) or foreign(find) or patterns.search(r"\b(?:hätten?|wären?|leisten können)\b", find.text):
        return []
    if find.mood.asked or find.mood.conditional or cited(find) or twice(find, "cost"):
        return []
    if not patterns.search(
        r"\b(?:verpflichtet|verbunden|beisteuern|beitragen|anfallen|fallen\b[^;]*\ban|erhoben|entsteht|kostenfrei|kostenlos|beitragsfrei|gebührenfrei|übernimmt|übernehmen|trägt|tragen|entstehen|leistet|leisten|zahlt|zahlen|beteiligt sich nicht an|gewährt|führt|fällig|fallen)\b",
        clause,
    ):
        return []
    if patterns.search(r"\b(?:getragen|Kofinanzierung|Sitzung|Reisekosten)\b", clause):
        return []
    own = bool(
        patterns.search(
            r"\b(?:wir|ich|uns|die (?:Stadt|Gemeinde|Kammer|Kommune)|der (?:Kreis|Landkreis|Verband|Zweckverband))\b",
            clause,
        )
    )
    return [term(find, "cost", tidy(clause), own=own and not _PARAGRAPH.search(clause))]


def duty(find: Find) -> list[Statement]:
    """What members have to do by the initiative's own papers."""
    words = find.group("w")
    if find.mood.asked or find.mood.conditional or cited(find) or find.mood.denied:
        return []
    if not patterns.search(
        r"\b(?:hat|haben|habe|hätten|muss|müssen|müsse|verpflichtet|shall|must)\b",
        find.text[find.match.start() : find.match.end()],
    ) and not patterns.search(r"\b(?:hat|haben|muss|müssen) (?:\w+ )?$", find.text[: find.match.start()][-40:]):
        return []
    if patterns.search(r"\b(?:Mitglied|Partner) (?:[A-Z]\.|Herr|Frau)|\b(?:Anlass|Absicht|Gelegenheit|Möglichkeit|Recht|Wunsch|Freude|Grund), ", find.text[find.match.start() : find.match.end()]):
        return []  # somebody's name; what nobody is bound to
    if patterns.search(r"\b(?:Wir|wir|Ich|ich)\b", find.text[: find.match.start()]) and not _SOURCE.search(find.text):
        return []
    what = "cost" if _MONEY.search(words) else "duty"
    return [term(find, what, tidy(find.text[find.match.start() : find.mood.window[1]]))]


def duties(find: Find) -> list[Statement]:
    """The words "Ist von jedem Partner … vorzulegen": a duty that the initiative lays on its members."""
    if find.mood.asked or find.mood.conditional or cited(find) or find.mood.denied:
        return []
    if patterns.search(r"\b(?:kann|können|darf|dürfen)\b", find.text[slice(*find.mood.window)]):
        return []  # what everybody may
    if past(find.text[slice(*find.mood.window)]):
        return []  # what all did
    if patterns.search(r"\b(?:Antrag|Antrags|Steuer|Bewerbung|Förderantr|Bauantr|Widerspr|Rechnung)\w*", find.text):
        return []
    if twice(find, "duty") or twice(find, "cost") or twice(find, "notice") or patterns.search(r"\bgebunden\b", find.text):
        return []
    return [term(find, "duty", tidy(find.text[slice(*find.mood.window)]))]


def no_cost_at_all(find: Find) -> list[Statement]:
    """The words "Einen Beitrag schließen wir aus": the writer's own term."""
    if find.mood.asked or find.mood.conditional or cited(find) or twice(find, "cost"):
        return []
    return [term(find, "cost", tidy(find.text[slice(*find.mood.window)]), own=True)]
