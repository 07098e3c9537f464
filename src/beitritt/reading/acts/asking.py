"""Bitte and Antwort by their attitude: wishes for other terms, and what is answered to them, whatever the words."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context import lead
from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import LIMIT, OWN_TERMS, REQUEST

from .dealing import ELSEWHERE, IF, leads, of_other_business
from .find import Find, tidy
from .pointing import HEARSAY, OTHER_BUSINESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

TERMS = lazy(
    r"\b(?:\w*[Bb]eitr(?:ag|äge)\w*|\w*(?<!Gesamt)[Bb]etrag\w*|\w*[Bb]indung\w*|\w*(?<!wo)(?<!wor)binden|festlegen|\w*[Ff]rist(?:en)?|\w*[Ll]aufzeit\w*|\w*[Uu]mlagen?|\w*[Kk]osten\w*|\w*[Dd]eckel\w*|\w*[Oo]bergrenzen?|\w*[Nn]achlass\w*|\w*[Pp]flicht(?:en)?|\w*[Ss]ätze|Satz|Vollzeitstelle|(?:ganze|halbe|volle) Stelle|"
    r"Beobachter(?:in|status)?|Fördermitglied\w*|Vollmitglied\w*|Vollpartner(?:in)?|Gastmitglied\w*|Halbierung|[Hh]älfte|halbe[nrs]?|Ausnahme\w*|Befreiung|Freistellung|Stundung|Ermäßigung|\w*[Kk]ündig\w*|\w*[Aa]usstieg\w*|Beginn|Start|Bedingung\w*|Klausel|Eigenanteil\w*|[Aa]nteil\w*|Zuschlag|Ratenzahlung|Raten|"
    r"Verlängerung|Verkürzung|Befristung|Staffelung|gestaffelt|Mindest\w+|Stimmrecht|Doppelmitgliedschaft|Sonderregelung|Sonderkündigungsrecht|Übergangs\w+|Abweichung\w*|Dispens|Aufschub|Erleichterung\w*|Rabatt|Minderung|Absenkung|Entlastung|Verzicht|Erlass|Zuschuss|Sitz|Umfang|Status|Vorgaben?|Anforderung\w*|Eigenmittel)\b"
)
_ROUTINE = guard(
    r"\b(?:Bestätigung|bestätigen|Übersendung|Zusendung|Rücksprache|Rückmeldung|Mitteilung|mitzuteilen|mitteilen|Verständnis|Kenntnisnahme|Weiterleitung|Vordruck\w*|zuzusenden|zu übersenden|Rückäußerung|Antwort|Einladung|Ansprechpartner\w*|Verteiler\w*|Mitgliederliste|zukommen|Auskunft|Nachricht|Rechnung|Überweis\w+|erfahren|wissen|melden|schicken|senden|Unterlagen|Wappen|Logo|Liste|zu prüfen, ob Sie|Fragen)\b"
)
ASKED_FOR = lazy(rf"\b(?:{REQUEST}|(?:[Gg]ewünscht|[Ee]rbeten|[Bb]eantragt|[Vv]orgeschlagen|[Bb]egehrt)e[nsrm]?|[Ee]ntgegenkommen)\b")
_SIE_ASK = lazy(r"\b(?:Sie|Ihr|[Ii]hre \w+|die (?:Stadt|Gemeinde) \w+|der (?:Kreis|Landkreis) \w+) (?:\w+ ){0,4}?(?:bat|bit|bean|wünsch|frag|schlag|schlug|reg|ersuch|möcht|woll|wollt|hätt|hab|hatt)\w*")
_BACK = lazy(r"\b(?:[Dd]em|[Dd]araus|[Hh]ierfür|[Dd]afür|[Dd]agegen|[Dd]amit|[Hh]iermit|[Hh]ierzu|[Hh]ierüber|[Dd]arüber|[Dd]as|[Dd]ies\w*)\b")
_THEIRS = lazy(r"\b[Ii]hr(?:e[nmrs]?)?\b|\bSie\b|\bIhnen\b|\b[Ee]uer\b|\b[Ee]ure[rnms]?\b|\b[Ee]uch\b|\berbeten\w*|\bbeantragt\w*|\bgewünscht\w*|\bvorgeschlagen\w*")
_KEPT = lazy(rf"\b(?:{LIMIT})")
_TERMS_OF_ALL = lazy(r"\b(?:Umstellung|\w*[Bb]etrag|\w*[Bb]eitragsordnung|\w*[Ss]atzungsänderung|\w*[Zz]ahlung|\w*[Ww]unsch|\w*[Vv]orschlag|\w*[Uu]mlage\w*|\w*[Bb]eitragserhöhung|\w*[Ee]rhöhung|\w*[Nn]achforderung|\w*[Bb]eschluss\w*|[Ss]onderbeitrag|[Ss]chreiben|\w*[Ee]rklärung|\w*[Kk]ündigung|[Uu]rkunde|Neufassung|\w*[Ee]ntwurf)\b")


def _unsaid(find: Find) -> bool:
    mood, text = find.mood, find.text
    return bool(
        mood.mentioned
        or find.sentence.quoted
        or find.third_person
        or find.scene.genre in {"resolution_paper", "motion", "reply", "minutes"}
        or ELSEWHERE.search(text)
        or OTHER_BUSINESS.within(find.sentence)
        or HEARSAY.within(find.sentence)
    )


def _answers_something(find: Find, words: str) -> bool:
    """Whether the sentence names what was asked for, or points back to it, or its terms are what the letter is about."""
    if patterns.search(r"\b[Dd]ass Sie\b", words) or (patterns.search(r"\bFrage\b", words) and TERMS.search(words)):
        return True
    terms, theirs = TERMS.search(words), _THEIRS.search(words)
    if (ASKED_FOR.search(words) and (theirs or terms)) or (theirs and terms):
        return True
    if not _asked_before(find):
        return False
    if find.frame.marks["value"] == "open" and (ASKED_FOR.search(find.scene.subject) or TERMS.search(find.scene.subject)):
        return True
    return bool(terms) or ASKED_FOR.search(words) is not None or _BACK.search(words) is not None


def _asked_before(find: Find) -> bool:
    """Whether the subject line or a sentence before names a wish, or terms that were asked for."""
    if ASKED_FOR.search(find.scene.subject) or TERMS.search(find.scene.subject):
        return True
    earlier, steps = find.sentence.before, 0
    while earlier is not None and steps < 3:
        if _SIE_ASK.search(earlier.text) or (ASKED_FOR.search(earlier.text) and _THEIRS.search(earlier.text)):
            return True
        earlier, steps = earlier.before, steps + 1
    return False


def answer(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """The lead's answer to a wish."""
    words = find.words
    value = find.frame.marks["value"]
    if _unsaid(find) or find.text.rstrip().endswith("?") or patterns.search(r"\b(?:Wappen|Logo|Internetseite)\b", words) or find.mood.conditional or IF.match(words) or not leads(find):
        return []
    if (find.mood.asked and value != "open") or patterns.match(r"\W*(?:[Bb]itte|Anträgen?|Wünschen?|Gesuchen?|Vorschlägen)\b", words):
        return []
    if patterns.search(r"\b(?:[Uu]nser(?:e[nmrs]?)?|[Mm]ein(?:e[nmrs]?)?) (?:\w+ )?(?:Antrag|Bitte|Wunsch|Gesuch|Anliegen|Ersuchen|Vorschlag)\b|\b(?:wir|ich) (?:\w+ ){0,3}(?:baten|bat|beantragten)\b|\bhaben Sie\b", words):
        return []
    if lead.written_to(find.scene) and patterns.search(r"\bIhr\w* (?:\w+ )?(?:\w*[Aa]ntrag|[Gg]esuch|Bewerbung)", words):
        return []  # who leads applied for something else
    if not _answers_something(find, words) or find.kinds_read() & {"response", "request", "reservation", "consent"}:
        return []
    clause = find.text[slice(*find.mood.window)]
    if value == "accepted" and patterns.search(r"\b(?:nicht|kein\w*)\b", clause) and "fixed" not in find.frame.marks:
        value = "objected" if _KEPT.search(words) else "rejected"
    if value == "rejected" and patterns.search(r"\bIhr\w* (?:\w+ )?(?:Vorbehalt|Einschränkung)", words):
        value = "objected"
    if value in {"accepted", "rejected"} and (find.mood.unreal and patterns.search(r"\b(?:würden?|könnten?|möchten?|sollten?|wäre\w*)\b", clause)):
        return []
    if "theirs" in find.frame.marks and not patterns.search(r"\bSie\b|\bIhr\w*\b|\bwie (?:erbeten|gewünscht|beantragt|vorgeschlagen)\b", words):
        return []
    return [_said(find, value)]


def _said(find: Find, value: str) -> Statement:
    period = find.period()
    return find.statement(
        "response",
        actor=find.scene.sender,
        value=f"{value}: {tidy(find.words)[:160]}",
        since=(period.since or period.point) if value == "accepted" and not patterns.search(r"\b(?:Sitzung|[Bb]eschl|hat|haben)\b", find.text) else None,
        details={"to": None},
        span=(find.sentence.floor, len(find.text)),
        confidence=0.8,
    )


def objects(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Einspruch against what the addressee declared, charged or decided."""
    words = find.words
    if _unsaid(find) or find.text.rstrip().endswith("?") or find.mood.asked or find.mood.conditional or find.mood.hoped:
        return []
    if patterns.search(r"\b(?:[Vv]ertret\w*|für uns|in unserem Namen|gesondert)\b", words) or find.kinds_read() & {"response", "request", "reservation", "consent", "withdrawal"}:
        return []
    if patterns.search(r", (?:die|der|welche[rs]?) [^,;]{0,80}\bnicht einverstanden (?:sind|ist)\b|\b[Ww]er\b[^,;]{0,80}\bnicht einverstanden ist\b", words):
        return []  # whoever it may be
    if patterns.search(r"\bkeine?\b[^;]{0,60}(?:Bedenken|Einw|Widerspr|Einspr)|\bnicht\b[^;]{0,20}widersp", words):
        return []
    if lead.answers(find.scene) and patterns.search(r"\bIhr(?:e[nmrs]?)? (?:[\w.-]+ ){0,3}?(?:\w*[Kk]ündigung|Antrag|Austritt|Beitritt\w*|Aufnahme\w*|Wunsch|Bitte|Anliegen)\b", words):
        return []  # whoever leads refuses
    aims = _KEPT.search(words) or _TERMS_OF_ALL.search(words)
    if not aims or not (_THEIRS.search(words) or patterns.search(r"\b(?:[Dd]e[rmn]|[Gg]egen|[Dd]iese[rmn]?)\b", words)):
        return []
    return [_said(find, "objected")]


def wishes(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """A wish for other terms, by whoever would be bound."""
    text = find.text
    words = text[find.sentence.floor :]
    if _unsaid(find) or not OWN_TERMS.within(find.sentence, words) or _ROUTINE.within(find.sentence, words) or find.kinds_read() & {"request", "response", "reservation", "consent"}:
        return []
    if not find.sentence.floor and words.rstrip().endswith(":"):
        return []
    if patterns.search(r"\b(?:(?<!dürfen )(?<!möchten )Sie (?:bitten|baten|wünschen|hatten|haben|beantragen)|bitten Sie uns|Ihr(?:e[nmrs]?)? (?:Antrag|Bitte|Wunsch|Gesuch)|wenn Sie|falls Sie)\b", words):
        return []
    if find.mood.denied and not words.rstrip().endswith("?") and not patterns.search(r"\bnicht (?:als|mehr als|länger als|auf|sondern)\b|\b(?:sollte|müsste|lieber)\w*\b", words):
        return []
    if of_other_business(find) or any(known.kind == "response" and known.modality == "declared" for known in find.scene.statements):
        return []  # who answers asks for nothing of the kind
    mention = subject(find.scene, text, *find.mood.window)
    told = mention is not None and mention.name not in {find.scene.sender, find.scene.recipient} and not mention.pronoun
    if told and patterns.search(r"\b(?:hat|haben|hatte|hatten|habe)\b", text[slice(*find.mood.window)]):
        return []
    return [
        find.statement(
            "request",
            actor=find.scene.sender,
            modality="requested",
            value=tidy(words)[:200],
            span=(find.sentence.floor, len(text)),
            confidence=0.8,
        )
    ]
