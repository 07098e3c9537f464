"""What a lead or an office tells a member: when its line ends, how long it stays bound, which rights and duties it has."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .find import Find, tidy
from .pledging import writes
from .terms import foreign, term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_RULE = lazy(
    r"§ ?\d+[^,;]{0,40}\b(?:endet|erlischt)|\b(?:frühestens|spätestens|wenn|sofern|falls|automatisch|stillschweigend|jeweils|eines Mitglieds|jedes Mitglieds|kann|können|soll|würde|ohne dass)\b"
)
_YOURS = lazy(r"\b(?:Ihre[nrms]?|Ihr|Sie|Ihnen)\b")
_GIVEN = lazy(r"\b(?:Kündigung\w*|Austritt\w*|Ausscheiden|[Gg]ekündigt|Laufzeit|Ausschluss|Beendigung|ausgeschlossen|[Ww]iderruf\w*|Mindest\w+|Frist\w*)\b")
_SPOKEN_FOR = lazy(r"\b(?:[Vv]ertret\w*|[Ii]nteressen|[Bb]elange|[Mm]andat|[Ss]timme|sprech\w*|spricht|wahrnimmt|wahrnehm\w*|[Bb]ündel\w*)\b")
_OTHER_CONSENT = lazy(r"\b(?:Veröffentlich\w*|Daten\w*|Fotos?|Bild\w*|Termin\w*|Protokoll\w*|Niederschrift\w*|Bauantrag\w*|Grundstück\w*|Bauvorhaben|Verlängerung|Entwurf\w*|Abbuchung|Lastschrift\w*)\b")


def leads(find: Find) -> bool:
    """Whether the writer speaks for what others are in: by its name, by an answer, by what it sets."""
    scene = find.scene
    named = bool(scene.initiative and scene.sender) and str(scene.initiative) in str(scene.sender)
    return named or any(known.kind in {"response", "phasing"} and known.modality == "declared" for known in scene.statements)


def _whose(find: Find, words: str) -> str | None:
    """The body whose line it is: named with it, else the addressee."""
    named = groups(find.scene, words, 0, len(words))
    mention = subject(find.scene, words.replace("der ", "").replace("des ", ""), 0, len(words)) if not named else None
    found = named[0] if named else mention.name if mention else None
    return found or (find.scene.recipient if _YOURS.search(find.text) else None)


def line_ends(find: Find) -> list[Statement]:
    """The words "Damit endet Ihre Mitgliedschaft mit Ablauf des …", by the lead: the addressee's withdrawal is told."""
    mood, text = find.mood, find.words
    words = find.group("o") or find.group("o2")
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or mood.hoped or mood.unreal or find.sentence.quoted:
        return []
    period = find.period(whole=False)
    end = period.until or period.point or period.at
    if end is None or _RULE.search(find.text[slice(*mood.window)]) or foreign(find):
        return []
    if not (leads(find) or _GIVEN.search(text) or _YOURS.search(words)):
        return []
    actor = _whose(find, words) or (find.scene.recipient if leads(find) else None)
    if actor is None or writes(find, actor) or actor == find.scene.initiative:
        return []
    known = next((known for known in find.scene.statements if known.kind == "withdrawal" and known.actor == actor), None)
    if known is not None:
        known.starts = known.starts or end
        return []
    return [find.statement("withdrawal", actor=actor, modality="reported", force="accepted", since=end, details={"end_date": end})]


def stays_bound(find: Find) -> list[Statement]:
    """The words "Die Gemeinde … bleibt daher bis zum … Mitglied", by the lead: how long it is bound."""
    mood = find.mood
    if not mood.said or find.sentence.quoted or twice(find, "duration") or foreign(find):
        return []
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    until = find.period().until
    if mention is None or (until is None and not _TO_A_PHASE.search(find.text)) or (mention.pronoun and mention.name != find.scene.recipient):
        return []
    if writes(find, mention.name) or not (leads(find) or mention.name == find.scene.recipient):
        return []
    return [term(find, "duration", tidy(find.text[find.sentence.floor : mood.window[1]]), until=until)]


_TO_A_PHASE = lazy(r"\bbis (?:zu[mr] |deren |dessen )?(?:\w+ )?(?:Ende|Abschluss|Auslaufen|Ablauf)\b")


def period_term(find: Find) -> list[Statement]:
    """The words "Die Vertragsperiode geht vom … bis …": how long those in it are bound."""
    mood, text = find.mood, find.words
    if not mood.said or twice(find, "duration") or foreign(find) or find.text.endswith("?"):
        return []
    period = find.period()
    if patterns.search(r"\b[Dd]ie (?:\w*[Mm]itgliedschaft|[Bb]eteiligung|[Tt]eilnahme|[Mm]itwirkung)\b", find.text[find.sentence.floor : find.match.start()]):
        return []  # the line itself is told
    until = period.until or (period.point if patterns.search(r"\bendet\b", text) else None)
    length = patterns.search(r"\b(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|\d{1,2}) (?:volle |ganze )?(?:Jahre?|Monate|Kalenderjahre)\b", find.match.group())
    if until is None and length is None:
        return []
    statement = term(find, "duration", tidy(text)[:180], own=_own(find), until=until)
    statement.starts = period.since if until else None
    return [statement]


def _own(find: Find) -> bool:
    return patterns.search(r"\b[Uu]nsere[rnms]?\b", find.text[find.sentence.floor : find.start]) is not None


def duty_of(find: Find) -> list[Statement]:
    """The words "die Pflicht der Partner, … vorzulegen": a duty that is only named."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or twice(find, "duty") or foreign(find) or find.text.endswith("?"):
        return []
    return [term(find, "duty", tidy(find.match.group()))]


def falls_due(find: Find) -> list[Statement]:
    """The words "Der Beitrag ist jeweils zum 31. März fällig"."""
    mood, text = find.mood, find.words
    if not mood.said or twice(find, "cost") or foreign(find) or find.sentence.quoted or _OWN.search(text):
        return []
    if not patterns.search(r"\d|\b(?:jeweils|jährlich|Anfang|Ende|Mitte|Quartals?\w*|Monat\w*|Zugang|Erhalt)\b", text):
        return []
    return [term(find, "cost", tidy(text)[:180])]


def right_to_leave(find: Find) -> list[Statement]:
    """The words "Ihnen steht ein Sonderkündigungsrecht zu": a way out that the lead opens."""
    mood, text = find.mood, find.words
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped or twice(find, "notice") or foreign(find) or find.text.endswith("?"):
        return []
    if _OWN.search(text) or _WANTED.search(text) or not (_OPENED.search(text) and (leads(find) or _YOURS.search(text) or _WHOSOEVER.search(text))):
        return []
    found = term(find, "notice", tidy(text)[:180])
    found.start, found.end = find.sentence.place(find.sentence.floor, len(find.text))
    return [found]


def leaves_when(find: Find) -> list[Statement]:
    """The words "Der Austritt wird erst zum Ende des übernächsten Jahres wirksam", as a rule."""
    mood, text = find.mood, find.words
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped or twice(find, "notice") or foreign(find) or find.text.endswith("?"):
        return []
    if _OWN.search(text) or patterns.search(r"\b20\d\d\b", text) or not _TO_AN_END.search(text):
        return []
    if any(known.kind == "withdrawal" for known in find.scene.statements):
        return []
    return [term(find, "notice", tidy(text)[:180])]


_OWN = lazy(r"\b(?:[Uu]nsere?[rnms]?|[Ww]ir|[Ii]ch|uns)\b")
_WANTED = lazy(r"\b(?:bitte\w*|beantrag\w*|wünsch\w*|gefordert\w*|forder\w*|hätten|wäre\w*|vorbeh\w*)\b")
_OPENED = lazy(r"\b(?:steht|stehen|besteht|haben|hat|habt|räumen|eingeräumt|gewähr\w*|auszuüben|ausgeübt|Gebrauch|erlischt|gilt|unberührt|bis (?:zum|spätestens)|binnen|innerhalb|kein)\b")
_WHOSOEVER = lazy(r"\b(?:[Mm]itglied\w*|[Pp]artner\w*|[Kk]ommunen?|[Gg]emeinden?|jede[rnms]?|alle[nr]?|Beteiligte\w*)\b")
_TO_AN_END = lazy(r"\b(?:zum|mit|erst|nur|frühestens)\b[^;?]{0,40}\b(?:\w*[Ee]nde|Ablauf|Schluss|\w*[Jj]ahres|\w*[Qq]uartals|\d+ (?:Monate|Wochen)|\w*ende|Monate|Wochen)\b")


def kept_on(find: Find) -> list[Statement]:
    """The words "Der von der Gemeinde … erklärte Vorbehalt gilt fort": a reservation that is told."""
    if find.mood.asked or find.mood.denied or find.mood.mentioned or not patterns.search(
        r"\b(?:fort|weiter|bestehen|erhalten|aufrecht|unberührt|über)(?=[.,; ]|$)", find.match.group()
    ):
        return []
    words = find.group("a")
    words = patterns.sub(r"^(?:der|dem|den) (?:(?:früheren|ehemaligen|bisherigen|vormaligen|aufgelösten|damaligen) )?", "", words)
    actor = tidy(words) or find.scene.recipient
    if actor is None or patterns.search(r"\b(?:uns|mir)\b", words):
        return []
    return [
        find.statement(
            "reservation",
            actor=actor,
            modality="reported",
            force="accepted",
            value=tidy(find.group("w"))[:160] or None,
            details={"right": "withdraw" if patterns.search(r"auszu|kündig|austr|Austritt|Rückzug|zurückzu", find.group("w")) else None, "condition": None},
            span=(find.match.start(), len(find.text)),
        )
    ]


def left_to_them(find: Find) -> list[Statement]:
    """The words "Das Recht, selbst beizutreten, bleibt Ihnen erhalten", said to others."""
    if find.mood.asked or find.mood.denied or find.mood.mentioned or patterns.search(r"\b(?:uns|wir|unser\w*)\b", find.match.group()):
        return []
    named = groups(find.scene, find.text, find.sentence.floor, len(find.text))
    actor = named[0] if named else find.scene.recipient or next(iter(find.scene.group), None)
    return [
        find.statement(
            "reservation",
            actor=actor,
            modality="reserved",
            value=tidy(find.group("w"))[:160],
            details={"right": "direct_entry", "condition": None},
            span=find.match.span(),
        )
    ]


def asks_consent(find: Find) -> list[Statement]:
    """The words "Hierfür benötige ich Ihr Einverständnis", where somebody wants to speak for others."""
    before = find.sentence.before
    near = f"{before.text if before else ''} {find.text}"
    if find.mood.denied or find.mood.mentioned or find.sentence.quoted or _OTHER_CONSENT.search(find.text) or not _SPOKEN_FOR.search(near):
        return []
    return [
        find.statement(
            "request",
            actor=find.scene.sender,
            modality="requested",
            value=tidy(find.words)[:200],
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def turned_back(find: Find) -> list[Statement]:
    """The words "Ihre Kündigung ist verspätet", by the one to whom notice was given."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.unreal or mood.hoped or find.sentence.quoted or find.third_person:
        return []
    declared = any(known.kind in {"withdrawal", "accession"} and known.modality == "declared" for known in find.scene.statements)
    if declared or patterns.search(r"\b[Uu]nsere[rn]? (?:\w+ )?\w*(?:[Kk]ündigung|[Ee]rklärung)", find.text) or foreign(find):
        return []
    words = find.text[find.sentence.floor : max(find.end, find.match.end())]
    return [find.statement("response", actor=find.scene.sender, value=f"rejected: {tidy(words)[:160]}", details={"to": tidy(find.group("o")) or None}, span=find.match.span())]
