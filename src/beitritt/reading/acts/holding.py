"""Bedingungen in any words: what holds for whoever takes part, judged by the fields of meaning that meet in a sentence.

A way out and a time make a rule of leaving, a bond and a time one of staying, what each one does again and again a
duty. What it costs is read in ``charging``, what the writer does itself elsewhere.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days
from beitritt.reading.phrases.de_words import EACH, INFINITIVE, LENGTH, MONEY, ONE_OF, OWN_LINE

from .find import Find, tidy
from .terms import ONE_ANSWER, beside, cited, foreign, goes_on, leads, named_ones, term, told, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_MONTHS = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_WHEN = lazy(
    rf"\b(?:{LENGTH}|\d{{1,2}}\. ?(?:{_MONTHS}|\d{{1,2}}\.)|(?:Anfang|Mitte|Ende) {_MONTHS}|20\d\d|\w*(?:[Jj]ahres|[Qq]uartals|[Mm]onats|[Ss]emesters?|[Hh]albjahres)(?:ende|wechsel|schluss)|(?:Ende|Schluss|Ablauf) (?:des|eines|einer|jedes|jeden|jeder|der|dieser|dieses|laufenden|auf) \w+|Einvernehmen|Zustimmung|diese[nmrs]? (?:Zeitraum|Zeit|Frist|Phase)|während (?:der|dieser|des) \w+|[Jj]ederzeit|(?:ein|zwei|drei|vier)mal (?:im|pro|je) \w+|fristlos|\w+frist|wichtige[mn] Grund|[Vv]on heute auf morgen)\b"
)
_TO_A_DAY = lazy(r"\b(?:zum|bis|vor dem) (?:spätestens |zum )?\d{1,2}\. ?\d{1,2}\.(?!\d)|\b\w+(?:jährlich|monatlich|wöchentlich|monatig|wöchig|jährig|tägig)e[rnms]? \w*[Ff]rist\b")
_FORM = lazy(r"\b(?:schriftlich\w*|Schriftform|Textform|formlose?\w*|eine (?:E-Mail|Mail|Zeile|Nachricht))\b")
_LENGTH = lazy(rf"\b{LENGTH}\b")
_RULED = lazy(
    rf"\b(?:[Mm]an|[Ww]er|[Nn]iemand|[Kk]eine?[rs]?|[Jj]ede[rsnm]?|[Aa]lle[rn]?|[Ss]ämtliche\w*|(?:[Dd]ie|[Dd]en|[Ee]in|[Ee]ine[mrs]?|einzelne\w*) {ONE_OF}|kann|können|darf|dürfen|muss|müssen|braucht|bedarf|bedürfen|genügt|genügen|reicht|reichen|verlangt|verlangen|fordert|vorgesehen|sieht|sehen|zulässig|möglich|gestattet|erlaubt|ausgeschlossen|schließt|einzuhalten|beträgt|gilt|gelten|wirkt|wird wirksam|unkündbar|kündbar|ist zu|sind zu|zu erklären|anzuzeigen|erforderlich|nötig|vorbei|draußen|binnen|lässt|lassen|steht|kommt|wirkt|liegen|gibt es|führt|Weg|unberührt|vorgesehen|verkürzt|verlängert sich|teilt|melde[nt]?)\b|§"
)
PAPER = lazy(
    r"§|\b(?:Nr\.|Nummer|Ziffer|Ziff\.|Artikel|Art\.|Abschnitt|Absatz|\w*[Ss]atzung|\w*[Oo]rdnung|\w*[Vv]ereinbarung|\w*[Vv]ertrag(?:s|es)?|\w*[Cc]harta|\w*[Ll]eitfaden|\w*[Ss]tatut\w*|\w*[Rr]ichtlinien?|\w*[Mm]erkblatt|[Rr]egelwerk|[Rr]egeln|[Bb]edingungen)\b"
)
OURS = lazy(r"\b(?:[Ww]ir|[Ii]ch|[Uu]nsere?[rnms]?|uns|mich|meine?[rnms]?)\b")
DOES = lazy(r"\b(?:[Ww]ir|[Ii]ch)\b")
_UNREAL = lazy(
    r"\b(?:hätten?|wären?|möchten?|bitten?|bittet|wünsch\w+|gebeten|beantrag\w+|sollten?|könnten?|würden?|dürften?|käme\w*|müssten?|ließe\w*|[Aa]ngenommen|träten?|gedacht|überleg\w+|erwäg\w+|diskutier\w+|beispielhaft|Rechenbeispiel|Gerücht\w*|[Hh]örensagen|Presse|Zeitung\w*|angeblich\w*|gelesen|zugesagt|fragen? sich|Aussprache|(?:biete[nt]?|schlage[nt]?|schlägt)\b[^;?]{0,40}\b(?:an|vor)|angeboten|Angebot|[Bb]ereit, |Muster(?:text\w*|vertrag\w*|formular\w*|beispiel\w*|s)?|Entwurf\w*)\b"
)
_IF_ONE = lazy(r"\W*(?:(?:Wenn|Falls|Sofern|Sollte) (?:eine?|jemand|Sie|ein)\b[^,;?]{3,80}|(?:Möchte|Will|Beabsichtigt|Wünscht|Plant) (?:eine?|jemand|ein)\b[^,;?]{3,80}), (?:so |dann )?(?:hat|haben|muss|müssen|ist|sind|genügt|reicht|kann|können|teilt|teilen|zeigt|zeigen|gilt|beträgt)\b")
"""The words "Möchte eine Gemeinde ausscheiden, so hat sie …": whoever it may be."""
_WHO_WANTS = lazy(r"^\W*(?:Möchte|Will)\b[^,;]{3,80}|^\W*(?:Wenn|Falls|Sofern) [^,;]{3,80}? (?:möchten?|wollen|will)(?=,)|\b[Ww]er [^,;]{3,80}? (?:möchte|will|wollte)\b|[Zz]ur Kasse gebeten|(?<=[a-zäöü]t )(?:dies |das |es |uns |der \w+ )*bitte\b")
PAST = lazy(
    r"\b(?:hat|haben|habe|hatten?|wurden?|worden|war|waren)\b(?! (?:jede|alle|zu\b))"
)
_AS_SAID = lazy(r"^\W*(?:Wie|Soweit) [^,;?]{3,80}, ")
_TO_DO = lazy(r"\b(?:hat|haben|habe)\b(?![^,;?]*\b(?:aufgehört|begonnen|versucht|vergessen|ge\w+t|\w+ge\w+t)\b)(?=[^,;?]{1,160}\b" + INFINITIVE + r"\b)")
ELSEWHERE = lazy(
    r"\b(?:\w*[Aa]nträge?|\w*[Aa]ntrag(?:s|es|steller\w*)?|Antrags\w+|Bewerb\w+|Anmeld\w+|Meldeschluss|Steuer(?!ung|n[dt]|t\b)\w*|Widerspr\w+|Klage\w*|Protokoll\w*|Niederschrift\w*|Tagesordnung|Seminar\w*|Reinigungs\w+|Dienstleist\w*|Handwerker\w*|Firma|Verwendungsnachweis\w*|Eltern\w*|Bürgerinnen|Anlieger\w*|\w*[Gg]rundstück\w*|\w*[Mm]iet\w*|Pacht\w*|\w*[Aa]bonnement\w*|\w*[Aa]bo\b|Arbeitsv\w+|Beschäftigte\w*|Mitarbeitende\w*|Parkpl\w+|Prüfung\w*|Bauherr\w*|Genehmigung erlischt|Geschäftsbedingungen|\w*[Ll]iefer(?:ung|ant|vertr)\w*|Versicherung\w*|Stipendi\w+|Haushaltssatzung|Kredit\w*|Darlehen\w*|Strom\w*|Gas\w*|Wartung\w*|Tickets?|Eintritt\w*preis\w*|Fahrpreis\w*|Monatspreis|Listenpreis|Kaufpreis|[Rr]ückforder\w*|Kündigungsfrist fehlt|fehlt|vermissen|[Rr]ückerstatt\w*|vorbehalten|Zuwendung\w*|Fördermittel\w*|Prinzip|gestiegen|gesunken|häufig|üblicherweise|vielfach|oftmals|meistens|in der Regel|Rechtsprechung|Schlichtung\w*|geöffnet|Öffnungszeiten|gelöscht|gespeichert|verarbeitet|Urteil\w*|Gerichts?\w*|erwartet werden)\b"
)
_LINE = lazy(
    rf"\b(?:{OWN_LINE}|Dauer|\w*[Mm]itglieds\w+|\w*[Bb]indung\w*|[Mm]indest\w+|\w*(?:[Bb]ündnis|[Pp]akt|[Vv]ertrag|[Nn]etzwerk|[Vv]erbund|[Aa]bkommen|[Ii]nitiative|[Cc]harta|[Aa]llianz|[Pp]rogramm|[Kk]ooperation|[Kk]onvent|[Pp]artnerschaft|[Gg]emeinschaft|[Bb]und|[Rr]ing|[Ff]orum|Ganze|Projekt))\b"
)
_WHOLE = lazy(r"\b(?:gesamte[nr]?|ganze[nr]?|volle[nr]?) (?:\w*[Dd]auer|\w*[Ll]aufzeit|\w*[Zz]eit(?:raum)?|\w*[Pp]hase|\w*[Pp]rozess|\w*[Pp]eriode|\w*[Pp]rojekt\w*)\b|\bbis zu[mr] (?:Ende|Abschluss) (?:de[rs]) (?:\w*[Pp]hase|\w*[Pp]rojekts|\w*[Vv]orhabens|Initiative|\w*[Pp]rogramms)\b")
_FOR_SO_LONG = lazy(rf"\b(?:jeweils|für|auf|zunächst|vorerst|mindestens|wenigstens|umfasst|von) (?:[a-zäöüß]+ ){{0,3}}?{LENGTH}")
_WHOEVER = lazy(rf"\b{EACH}|\b(?:[Mm]an|[Nn]iemand|[Ww]er|[Ss]ie sind|(?:[Dd]ie|[Dd]en|[Aa]n|[Ff]ür) (?:[a-zäöüß]+ )?{ONE_OF}|(?:dass|(?<=, )|(?<=: )|^) ?(?:Kommunen|Gemeinden|Städte|Kreise|Landkreise|Mitglieder|Partner))\b")
_PHASED = lazy(r"\b(?:für|während|auf) (?:die (?:gesamte |ganze )?Dauer )?(?:der|die|einer) (?:\w+ )?\w*[Pp]hase\b|\bbis (?:zu[mr] )?(?:Ende|Abschluss|Auslaufen|Schluss) (?:der|dieser|des) (?:\w*[Pp]hase|Erprobung|Planung\w*|Umsetzung\w*|Förder\w*|Projekts|Programms|Vorhabens)\b|\bbis zu deren (?:\w+ )?(?:Ende|Abschluss)\b")
_NO_BOND = lazy(r"\b(?:[Kk]eine?[rsmn]?|nicht|niemand|ohne|entfällt)\b")
_LEAST = lazy(
    rf"\b(?:[Mm]indest\w*(?:dauer|zeit|zeitraum|frist|mitgliedschaft|teilnahme)\w*|\w*[Bb]indung|[Gg]ebunden|Zugehörigkeit|Verbleib|[Uu]nter {LENGTH})\b"
)
MONEY_WORDS = lazy(MONEY)
_AGAIN = lazy(
    r"\b(?:\w*[Jj]ährlich\w*|\w*[Mm]onatlich\w*|wöchentlich|[Jj]edes (?:[Hh]alb)?[Jj]ahr|(?:im|pro|je) (?:Jahr|Monat|Quartal|Halbjahr)|(?:eines|jeden|jedes) \w+|regelmäßig|jeweils|fortlaufend|laufend|alle (?:zwei|drei) \w+|mindestens|wenigstens|spätestens|binnen|innerhalb|bis (?:zum|Ende|spätestens)|vor jede[rm]|nach jede[rm]|einmal|zweimal|selbst|eigene[rnms]?|Pflicht\w*|verpflichtet|eine?n?|zwei|drei|\d+)\b"
)
_FINITE = lazy(
    r"\b[a-zäöüß]{2,}(?:t|en)\b|\b(?:muss|müssen|hat|haben|ist|sind|wird|werden|soll|sollen|darf|dürfen|[a-zäöüß]{2,}(?:[^aeiou]t|et))\b|\b(?:Mitglieder|Partner|Beteiligte\w*|Gemeinden|Kommunen|Städte|Kreise|Stellen|Behörden|Orte|Schulen|Betriebe|Vereine|Unterzeichner|Zeichner|Teilnehmer)\b (?:\w+ ){0,2}?[a-zäöüß]+en\b"
)
_ONLY_STATE = lazy(
    r"\b(?:alle (?:Beteiligten|Partner|Mitglieder)[^.;]{0,30}\b(?:herzlich|begrüß\w+|danke\w*)|eingeladen|einverstanden|zugestimmt|unterrichtet|informiert|willkommen|überzeugt|hoff\w+|freu\w+|wissen|kennen|profitier\w+|erhalten|erhält|bekommt|bekommen|sind sich|ist sich|weiß|kennt|kennen|spürt|spüren|erlebt|leidet|Problem\w*|gern|kann|können|sehen|stehen)\b"
)


def _others(find: Find) -> bool:
    """Whether something else has been read in this sentence: then its times and sums belong to that."""
    aside = _BESIDE if find.frame.act == "money_rule" else {"terms", "correction"}
    return bool(find.kinds_read() - aside)


_BESIDE = frozenset(("terms", "correction", "continuation", "phasing", "succession"))
"""What leaves the sums of its sentence to what taking part costs."""


def unsaid(find: Find, text: str) -> bool:
    """Whether a sentence is asked, wished, quoted, of something else, or says another thing already."""
    supposed = patterns.match(r"\W*(?:Ob|Inwieweit|Wie(?! [^,;?]{3,80}, [a-zäöüß]+(?:t|en|sind)\b)|Falls|Wenn|Sollten?)\b", text) is not None
    return bool(
        find.text.endswith("?")
        or find.sentence.quoted
        or (find.mood.asked and not patterns.match(r"\W*[Ww]er\b", text))
        or cited(find)
        or find.mood.hoped
        or find.scene.genre not in {"letter", "form", "minutes"}
        or not find.scene.anchored
        or (supposed and not (_IF_ONE.match(text) and find.frame.act == "leaving_rule"))
        or " ob " in text
        or foreign(find)
        or _UNREAL.search(_WHO_WANTS.sub(" ", text))
        or _elsewhere(find, text)
        or _others(find)
    )


def _elsewhere(find: Find, text: str) -> bool:
    """Whether the sentence is of other business; an item is of its list's only where that lays something upon somebody."""
    told = text if find.sentence.floor and not _LAID.search(find.text[: find.sentence.floor]) else find.text
    return ELSEWHERE.search(told.replace("auf Antrag", "")) is not None


def past(text: str) -> bool:
    """Whether something is told of the past, besides who has said so."""
    return PAST.search(_TO_DO.sub(" ", _AS_SAID.sub("", text))) is not None


def words_of(find: Find) -> str:
    """The sentence as a value."""
    return tidy(find.words)[:180]


def leaving_rule(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """When and how one gets out again, however it is put."""
    text = told(find)
    if twice(find, "notice") or unsaid(find, text) or past(text):
        return []
    if find.mood.denied and _BEFORE.search(text) and not PAPER.search(text) and (DOES.search(text) or writer_does(find)):
        return _stays(find)
    warned = find.frame.rule.endswith("vorlauf-von")
    excluded = find.mood.denied and PAPER.search(text) and not _NEEDLESS.search(text)
    if not (excluded or _WHEN.search(text) or _TO_A_DAY.search(text) or _FORM.search(text)) or not (warned or _RULED.search(text) or PAPER.search(text) or _LETS.search(text) or find.mood.mentioned):
        return []
    if patterns.match(r"ziehen|verl[aä]ss|beende[nt]\b|gehen", find.text[find.start :]) and not (PAPER.search(text) or _STRICT.search(text)):
        return []  # somebody does it
    if not PAPER.search(text) and (DOES.search(text) or writer_does(find)) and not (_LETS.search(text) and leads(find)):
        return _stays(find)  # what the writer itself does
    if find.mood.denied and not excluded and not _WHEN.search(text):
        return []
    if _by_itself(find, text) or _listed(find, text):
        return []
    if ONE_ANSWER.search(text) or goes_on(find, "notice", text):
        return []
    until = find.period().until if patterns.search(r"\b[Bb]is\b[^,;]*\b20\d\d\b", text) and patterns.search(r"\b(?:nicht|kein\w*|ausgeschlossen|schließt|unkündbar|niemand)\b", text) else None
    return [term(find, "notice", words_of(find), until=until)]


def _by_itself(find: Find, text: str) -> bool:
    """Whether it is what happens where nobody leaves, or that nobody need give notice."""
    if find.mood.conditional and not _IF_ONE.match(text) and (find.frame.rule.endswith("regel-austritt") or patterns.match(r"\W*(?:Erfolgt|Liegt|Geht) (?:keine|nicht)\b", text)):
        return True
    return _NEEDLESS.search(text) is not None and patterns.search(r"\b(?:ohne dass|keiner|nicht)\b", text) is not None


def _listed(find: Find, text: str) -> bool:
    """Whether the word only stands in a list of words."""
    first, last = find.mood.window
    return last - first < len("Aussteigen kann man nur") and patterns.match(r"\W*[Ww]er\b", text) is None


_STRICT = lazy(r"\b(?:[Ww]er|[Mm]an|[Jj]ede[rsmn]?|kann|können|muss|müssen|darf|dürfen|möglich|zulässig|zu|nur|frühestens|jederzeit|jeweils|[Ff]rist|niemand\w*|lässt|lassen)\b")
_NEEDLESS = lazy(r"\b(?:bedarf|nötig|erforderlich|notwendig|braucht|brauchen)\b")
_LETS = lazy(r"\b(?:nehmen|akzeptieren|berücksichtigen|lassen|erkennen|bearbeiten|bestätigen) (?:wir|ich)\b|\b(?:[Ww]ir|[Ii]ch) (?:nehmen|akzeptieren|berücksichtigen|lassen|erkennen|bearbeiten)\b")
"""What whoever leads accepts from the others."""


def _stays(find: Find) -> list[Statement]:
    """The words "Vor Ende 2028 gehen wir nicht hinaus": for how long the writer will not leave."""
    text = told(find)
    if not find.mood.denied or find.mood.conditional or twice(find, "duration"):
        return []
    date = _BEFORE.search(text)
    until = find.period().until or (find.period().point if date else None)
    return [term(find, "duration", words_of(find), own=True, until=until)] if until or date else []


_BEFORE = lazy(r"\b(?:[Vv]or|[Bb]is)\b[^,;]{0,30}?\b20\d\d\b|\b(?:in den (?:ersten|nächsten|kommenden)|vor Ablauf)\b")


def only_until(find: Find) -> list[Statement]:
    """The words "Dabei sind wir aber nur bis Ende 2029", behind a joining: its own end."""
    text = told(find)
    if patterns.match(r"[Aa]mtszeit|[Ww]ahlperiode|[Ss]chluss|[Mm]andat", find.text[find.start :]) and not (OURS.search(text) or _LINE.search(text)):
        return []
    joined = next((k for k in reversed(find.scene.statements) if k.kind == "accession" and k.modality == "declared" and k.actor == find.scene.sender), None)
    until = find.period().until
    if find.frame.rule.endswith("nicht-hinaus"):
        until = next((day.iso for day in days(text)), None)
    if joined is None or until is None or twice(find, "duration") or unsaid(find, text) or past(text) or PAPER.search(text):
        return []
    joined.until = joined.until or until
    return [term(find, "duration", words_of(find), own=True, until=until)]


def writer_does(find: Find) -> bool:
    """Whether the writer, or another one body, is the subject: then its own leaving is told."""
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    if mention is not None and mention.name == find.scene.sender and mention.start < find.start and find.frame.act == "duty_rule":
        return True
    if mention is None or (mention.pronoun and patterns.match(r"(?:[Ss]ie|[Ee]s)\b", find.text[mention.start :])):
        return False  # "ist sie kündbar": the membership
    return not mention.group and mention.name != find.scene.recipient and mention.name in find.scene.bodies and _WHOEVER.search(find.text) is None


_POST = lazy(r"\b(?:Betrauung|Benennung|Bestellung|Entsendung|Mandat|Beauftragung|Amtszeit|Vertretung|Zusage|Freistellung|Das|Dies|Sie)\b")


def extends_post(find: Find, until: str) -> bool:
    """Whether the sentence says how long a post or a promise lasts that the one before it told."""
    known = find.scene.statements[-1] if find.scene.statements else None
    before = find.sentence.before
    if known is None or before is None or known.kind not in {"appointment", "commitment"} or known.until:
        return False
    if known.start < before.place(0, len(before.text))[0]:
        return False
    known.until = until
    return True


def staying_rule(find: Find) -> list[Statement]:  # noqa: C901, PLR0911  each early return is a reason to stay silent
    """How long one stays in: the bond, the least time, the life of the whole; or that there is none."""
    text = told(find)
    if patterns.search(r"\bbleibt es\b|\b(?:vorliegen|vorzuliegen|eingehen|einzugehen|eingegangen|einzureichen|abzugeben|abgegeben|zugehen|vorlegen)\b", find.text[slice(*find.mood.window)]):
        return []  # "es bleibt dabei, dass …"
    if twice(find, "duration") or beside(find, "notice") or unsaid(find, text) or past(text):
        return []
    if patterns.search(r"\b(?:endet|enden|erlischt|gilt|läuft)\b", text) and any(
        known.kind == "withdrawal" and known.modality == "declared" for known in find.scene.statements
    ):
        return []  # the end is the withdrawal's
    least = _LEAST.search(text)
    period = find.period()
    until = period.until
    if until and _POST.search(text) and extends_post(find, until):
        return []
    if least and _NO_BOND.search(text):
        return [term(find, "duration", words_of(find))]
    if patterns.match(r"\W*(?:(?:[Ee]ine|[Dd]ie) (?:\w+ )?)?[Vv]erläng", text) and _LENGTH.search(text):
        return [term(find, "duration", words_of(find))]
    if (least or _LINE.search(text)) and _WHOLE.search(text):
        return [term(find, "duration", words_of(find))]
    whoever = _WHOEVER.search(text)
    if whoever and _PHASED.search(text) and not DOES.search(text):
        return [term(find, "duration", words_of(find))]
    if not (_LENGTH.search(text) or until or (least and _WHEN.search(text))):
        return []
    if not (least or (whoever and _LENGTH.search(text)) or (_LINE.search(text) and (until or PAPER.search(text) or _FOR_SO_LONG.search(text)))):
        return []
    if DOES.search(text) and not PAPER.search(text) and not _LINE.search(text):
        return []
    own = bool(OURS.search(text)) and not PAPER.search(text) and not whoever
    return [term(find, "duration", words_of(find), own=own, until=until)]


def duty_rule(find: Find) -> list[Statement]:
    """What each one does who takes part, again and again or at least; or what a paper lays upon them."""
    text = told(find)
    if any(twice(find, what) for what in ("duty", "cost", "notice", "duration")) or unsaid(find, text):
        return []
    if named_ones(find) or past(text) or _ONLY_STATE.search(text) or DOES.search(text) or find.mood.denied or writer_does(find):
        return []
    words = find.group("w") or text
    if text.endswith(":"):
        return []  # the list that follows says it
    if not (_AGAIN.search(words) or _MUST.search(text)) or not _FINITE.search(text):
        return []
    if find.frame.rule.endswith("legt-auf") and not (_WHOEVER.search(text) or patterns.search(r"\b(?:schuldet|gibt|legt|erlegt|schreibt|verlangt|obliegt|sieht)\b", find.text[find.start : find.end])):
        return []
    what = "cost" if MONEY_WORDS.search(words) else "duty"
    return [term(find, what, words_of(find))]


_MUST = lazy(r"\b(?:muss|müssen|hat|haben|ist|sind|obliegt|obliegen)\b[^;?]{0,160}?\b(?:" + INFINITIVE + r"|[a-zäöüß]{3,}en)(?=[.,;]|$)")
_LAID = lazy(
    r"\b(?:[Pp]flicht\w*|[Vv]erpflicht\w*|auf|verlangt|verlangen|erwartet|gefordert|fordert|Aufgaben|müssen|muss|haben|hat|[Ff]olgendes|[Ll]eistungen|obliegt|obliegen)\b[^:]*:"
)


def listed_duty(find: Find) -> list[Statement]:
    """An item of a list whose lead lays something upon whoever takes part."""
    lead, text = find.text[: find.sentence.floor], find.words
    if not lead or not _LAID.search(lead) or not (_WHOEVER.search(lead) or PAPER.search(lead)):
        return []
    if (DOES.search(lead) and not _WHOEVER.search(lead)) or twice(find, "duty") or unsaid(find, text):
        return []
    return [term(find, "duty", words_of(find))]
