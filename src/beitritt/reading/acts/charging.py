"""Bedingungen of money in any words: what everybody owes who takes part, or nobody; up to what the writer pays at all."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import ONE_OF

from .find import Find
from .holding import DOES, MONEY_WORDS, OURS, PAPER, past, unsaid, words_of, writer_does
from .terms import OFFERED, for_else, leads, term, told, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_OF_US = lazy(r"\b(?:[Uu]nsererseits|[Uu]nserseits|von uns|durch uns|von hier|[Uu]nsere?[rn]? \w+ (?:stellt|gibt|zahlt|liefert|spendiert|legt))\b")
_FREE = lazy(
    r"\b(?:[Kk]eine?(?:rlei|[rsnm])? (?:[\w-]+ ){0,2}?(?:\w*[Bb]eitr\w+|\w*[Uu]mlagen?|\w*[Gg]ebühr\w*|\w*[Kk]osten|\w*[Ee]ntgelt\w*|[Gg]eld)|\w*[Kk]osten ?(?:frei|los)\w*|(?:[Bb]eitrags|[Gg]ebühren|[Uu]mlage|[Ee]ntgelt)frei|[Aa]n (?:den|der|dem|Ihren|Ihrem|Ihrer) (?:\w+ ){0,2}?(?:\w*[Bb]eitr\w+|\w*[Uu]mlagen?|\w*[Ee]igenanteil\w*|\w*[Kk]osten\w*|\w*[Ss]ätzen|\w*[Gg]ebühr\w*)\b[^;?]{0,30}?\bändert sich\b[^;?]{0,30}?\bnichts|(?:[Jj]ede[rsn]?|[Aa]lle|Mitglieder|Partner|Beteiligten?)\b[^;?]{0,60}?\b(?:selbst|selber|eigenen?|ihre) (?:\w*[Kk]osten|Aufwendungen|Auslagen|Fahrten)|\w*[Kk]osten\b[^;?,]{0,40}?\berstatt\w*\b[^;?]{0,40}?\bnicht|(?:\w*[Bb]eitr(?:ag|äge)|\w*[Uu]mlagen?|\w*[Gg]ebühr(?:en)?|\w*[Ee]ntgelte?|\w*[Kk]osten|[Gg]eld)\b[^;?,]{0,40}?\b(?:nimmt|nehmen|kommt|kommen|erheb\w+|erhoben|verlang\w+|zahl\w+|fäll\w+|fallen|entsteh\w+|kost\w+|leist\w+|entricht\w+|schulde\w*|anfall\w*|fällig|aufgebracht|kennt|kennen|gibt|braucht|brauchen)\b[^;?]{0,60}?\b(?:nicht|niemand)|(?:\w*[Bb]eitr(?:ag|äge)|\w*[Uu]mlagen?|\w*[Gg]ebühr(?:en)?|\w*[Ee]ntgelte?|\w*[Kk]osten|\w*[Ee]igenanteile?)\b[^;?,]{0,120}?\b(?:nicht|von niemandem) (?:\w+ )?(?:erhoben|verlangt|fällig|geschuldet|gefordert|an|zu (?:zahlen|entrichten|leisten))|(?:\w*[Bb]eitr(?:ag|äge)|\w*[Uu]mlagen?|\w*[Ee]igenanteile?|\w*[Kk]ostenanteile?|\w*[Bb]eitragss[aä]tze?)\b[^;?]{0,30}?\b(?:erhöh\w+|verteuer\w+|steig\w+|änder\w+)\b[^;?]{0,60}?\bnicht|(?:\w*[Bb]eitr(?:ag|äge)|\w*[Uu]mlagen?|\w*[Ee]igenanteile?|\w*[Bb]eitragss[aä]tze?)\b[^;?]{0,30}?\bbleib(?:t|en)\b[^;?]{0,30}?\b(?:unverändert|gleich|stabil)|[Vv]on (?:einer|der) (?:Erhöhung|Erhebung|Anhebung) (?:\w+ ){0,2}?(?:\w*[Uu]mlagen?|\w*[Bb]eitr(?:ags|äge)|\w*[Gg]ebühr(?:en)?)\b[^;?]{0,60}?\b(?:sehen|abgesehen|sieht)|(?:\w*[Bb]eitr(?:ag|äge)|\w*[Uu]mlagen?|\w*[Gg]ebühr(?:en)?)\b[^;?,]{0,40}?\bnicht (?:\w+ )?(?:erstattet|zurückgezahlt|zurückerstattet|rückerstattet)|[Aa]uf (?:einen |eine |die (?:Erhebung|Zahlung) (?:von |eines |einer |des |der )?)?(?:\w*[Bb]eitr(?:ags?|äge\w*)|\w*[Uu]mlagen?|\w*[Gg]ebühr(?:en)?)\b[^;?]{0,40}?\bverzichte\w*|(?:\w*[Bb]eitr(?:ag|äge)|\w*[Uu]mlagen?|\w*[Gg]ebühr(?:en)?)\b[^;?,]{0,40}?\b(?:entfällt|entfallen)|\w*(?:[Bb]eitrags|[Uu]mlage|[Kk]osten)pflichtig\b[^;?]{0,120}?\bnicht|[Zz]ahl(?:t|en)\b[^;?]{0,30}?\b(?:nichts|keinen Cent)|kein\w* (?:Ausgaben|finanzielle\w* \w+)|(?:lediglich|nur|allein|ausschließlich) (?:die |für (?:die )?)?(?:\w+ ){0,2}?(?:\w*[Kk]osten|Aufwendungen|Auslagen)|[Oo]hne (?:\w*[Bb]eitrag|\w*[Uu]mlage|\w*[Kk]osten|[Gg]eld))\b"
)
_PART = lazy(
    r"\b(?:halbier(?:t|en)|verdoppel(?:t|n)|zur Hälfte|die Hälfte|(?:[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier) (?:Drittel|Viertel|Fünftel|Zehntel)|halbe[rn]? (?:Beitrag|Satz|Umlage)|zu gleichen Teilen|nach (?:\w+ )?Einwohner\w*|nach der (?:Zahl|Anzahl|Größe|Fläche|Leistung|\w+fläche|\w+zahl|\w+größe)|[Nn]ach [A-ZÄÖÜ]\w+ (?:berechnet|bemessen|umgelegt|gestaffelt|verteilt|erhoben)|je Einwohner\w*|pro Kopf|hälftig|gestaffelt|(?:richte|bemiss|bemesse|bestimm|staffel|orientier|berechne)\w* sich nach|nach (?:Köpfen|der Größe|Größe|Finanzkraft|Steuerkraft|\w*[Ss]chlüssel))\b"
)
_LEVIED = lazy(
    r"\b(?:Einwohner\w*|\w*[Mm]itglied\w*|jährlich\w*|im Jahr|pro|je|jede[rsn]?|\w*[Bb]eitr\w+|\w*[Uu]mlage\w*|Pauschale\w*|Eigenanteil\w*|Kostenanteil\w*|\w*[Ss]ätze|\w*[Gg]emeinden?|Kommunen?|Städte|Kreise|Orte?|[Tt]eilnahme|Beitritt\w*|Partner\w*|Beteiligte\w*|Obergrenze|[Hh]öchstens|fällig|erhoben|(?:ist|sind)\b[^;?]{0,60}?\bzu (?:zahlen|entrichten|leisten))\b|§"
)
_CHARGES = lazy(
    r"\b(?:(?:berechnen|erheben|verlangen|fordern|buchen|ziehen|erbitten) (?:wir|ich)|(?:[Ww]ir|[Ii]ch) (?:berechnen|erheben|verlangen|fordern|buchen|ziehen|erbitten)|stellen (?:wir|ich)\b[^;?]*\bin Rechnung)\b|\b[Dd]en (?:Gemeinden|Städten|Kommunen|Kreisen|Mitgliedern|Partnern|Beteiligten|Teilnehmern)\b[^;?]{0,40}?\b(?:zahlen|erstatten|schreiben) wir\b"
)
"""What whoever leads takes of everybody, or gives back to all."""
_BEARER = lazy(r"\b(?:übernimmt|trägt|bezahlt|finanziert|stellt) (?:die|der|das|unsere?) ([A-ZÄÖÜ]\w+)")
_KIND = lazy(ONE_OF)
_PAYEE = lazy(r"\b(?:zahlt|zahlen|überweist|überweisen|gewährt|gewähren|spendet|spenden)\b[^;?]{0,80}?\b(?:an|für) (?:den|die|das) (?!Geschäftsstelle|Netzwerk|Bündnis|Verbund|Koordin)[A-ZÄÖÜ]")
_CHARGE_NOUN = lazy(r"\b(?:\w*[Bb]eitr(?:ag|äge|ags)|\w*[Uu]mlagen?|\w*[Gg]ebühr(?:en)?|\w*[Ee]ntgelte?|\w*[Ee]igenanteile?|\w*[Pp]auschalen?|\w*[Ss]ätze|Anteil)\b")
_DUE = lazy(r"\b(?:ist|sind|bleibt|bleiben)\b[^;?]{0,80}?\b(?:weiterzuzahlen|weiter zu (?:zahlen|entrichten|leisten)|zu entrichten|in voller Höhe zu (?:zahlen|leisten|tragen))(?=\s*[.,;]|$)")
_EVENT = lazy(r"\b(?:Sitzung\w*|\w*[Tt]agung\w*|Fachtag\w*|\w*[Ss]eminar\w*|Exkursion\w*|Schulung\w*|Kongress\w*|findet\b[^;?]*\bstatt|Veranstaltung\w*|Konzert\w*|Fest\w*|Führung\w*|Workshops?)\b")
_IF_MORE = lazy(r"\b(?:[Bb]ei|[Aa]b|[Ss]obald|[Ww]enn|[Ff]alls|[Ss]ofern)\b[^,;]{0,60}\b(?:über|mehr als|oberhalb|übersteig\w*|überschreit\w*|höher als)\b")
_AGREED = lazy(r"\b(?:hat|haben|habe|hatten?|wurden?|worden|war|waren)\b(?=[^;]*\b(?:ausbedungen|vereinbart|festgelegt|beschlossen|verständigt|gesetzt|bewilligt|gezogen)\b)")


def money_rule(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """What taking part costs everybody, or that it costs nothing."""
    text = told(find)
    if unsaid(find, text) or past(text) or find.mood.conditional:
        return []
    if _EVENT.search(text) and not PAPER.search(text) and not _FREE.search(text):
        return []
    charges = _CHARGES.search(text) is not None and leads(find)
    free, money, part = _FREE.search(text), MONEY_WORDS.search(text), _PART.search(text)
    if not (free or _DUE.search(text) or charges or (part and patterns.match(r"[Nn]ach|[a-z]+ sich", part.group())) or ((money or part) and _LEVIED.search(find.text))):
        return []
    if not free and _IF_MORE.search(text):
        return []
    if not (free or charges) and _given(find, text):
        return []
    if OFFERED.search(text) or (free and for_else(find)):
        return []  # what something else costs
    if (find.sentence.floor and _same_list(find)) or twice(find, "cost"):
        return []
    return [term(find, "cost", words_of(find))]


def _given(find: Find, text: str) -> bool:
    """Whether it is what the writer, or another one body, gives."""
    bearer = _BEARER.search(text)
    if bearer is not None and not (leads(find) and _KIND.match(bearer.group(1))):
        return True
    if PAPER.search(text):
        return False
    if DOES.search(text) or _OF_US.search(text):
        return True
    return (writer_does(find) or _PAYEE.search(text) is not None) and _CHARGE_NOUN.search(text) is None


def _same_list(find: Find) -> bool:
    """Whether the list has given its sums already: then this item goes on with them."""
    known = find.scene.statements[-1] if find.scene.statements else None
    lead = find.sentence.place(0, find.sentence.floor)
    if known is None or known.kind != "terms" or not (known.value or "").startswith("cost") or known.start < lead[0]:
        return False
    known.end = find.sentence.place(find.sentence.floor, len(find.text.rstrip(" .;")))[1]
    return True


def own_cap(find: Find) -> list[Statement]:
    """Up to what the writer pays, or that it pays nothing."""
    text = told(find)
    if twice(find, "cost") or unsaid(find, text) or past(_AGREED.sub(" ", text)):
        return []
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    most = find.frame.rule.endswith("hoechstbetrag")
    if most and (PAPER.search(text) or not patterns.search(r"\b(?:\w*[Aa]nteil\w*|\w*[Bb]eitrag\w*|\w*[Kk]osten\w*|\w*[Uu]mlage\w*|\w*[Aa]ufwand\w*|\w*[Bb]elastung\w*|\w*[Aa]ufwendungen)\b", text)):
        return []
    if most and (OURS.search(text) or (mention is not None and mention.name == find.scene.sender)):
        return [term(find, "cost", words_of(find), own=True)]
    if mention is None or mention.name != find.scene.sender or not patterns.search(
        r"\b(?:zahl|leiste|geht|gehen|eing|trag|träg|übern|bring|beteilig|aufbring|beisteuer|steuer|geb|gib|bewillig|einsetz|stell)\w*", text
    ):
        return []
    return [term(find, "cost", words_of(find), own=True)]
