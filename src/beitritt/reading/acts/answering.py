"""What a lead answers in its own words, and the items of a list by which it tells what holds for members."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context import lead
from beitritt.reading.context.actors import groups
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import EACH, LENGTH, MONEY, ONE_OF, OWN_TERMS

from .asking import ASKED_FOR, TERMS
from .dealing import COUNCIL, ELSEWHERE, IF, again
from .dealing import leads as joins_not
from .find import Find, tidy
from .leading import leads
from .pointing import HEARSAY, OTHER_BUSINESS
from .terms import foreign, term, twice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_ASKED_BEFORE = lazy(r"\bIhr(?:e[nmrs]?)? (?:\w+ )?(?:Schreiben|Antrag|Anträge|Anfrage|Wunsch|Wünsche|Bitte|Punkte|Anliegen|Vorschl\w+|Erklärung|Brief|Mail|Kündigung|Fragen)\b")
_OURS = lazy(r"\b(?:[Uu]nsere[rnms]?|[Uu]nser|unsererseits) (?:\w+ )?(?:Antrag|Wunsch|Bitte|Rat|Gemeinderat|Stadtrat|Kreistag|Gremien)\b")
_LAYS = lazy(
    r"\b(?:gilt|gelten|[Bb]edingung\w*|[Pp]flicht\w*|[Vv]erpflicht\w*|erwarten|erwartet|verbunden|[Ii]m Einzelnen|[Kk]onditionen|[Ff]olgende[sn]?|[Vv]oraussetzung\w*|[Rr]egelung\w*|[Aa]ufgaben)\b"
)
_OF_MEMBERS = lazy(rf"\b(?:{EACH}|{ONE_OF}|[Mm]itgliedschaft|[Tt]eilnahme|[Bb]eteiligung|[Mm]itwirkung)\b")
_DOES = lazy(r"\b(?:[Ww]ir|[Ii]ch) (?:treten|sagen|verpflichten|behalten|bitten|stellen|zahlen|übernehmen|benennen)\b|\b(?:verpflichtet sich|behält sich|sagt zu|bittet)\b")
_MONEY, _LENGTH = lazy(MONEY), lazy(rf"\b{LENGTH}\b")
_LEAVE = lazy(r"\b(?:\w*[Kk]ündig\w*|[Aa]ustritt\w*|[Aa]usscheiden|[Aa]usstieg\w*)\b")
_TIME = lazy(r"\b(?:Bindung|Mindest(?:dauer|laufzeit|mitgliedschaft|zeit|bindung)|Laufzeit|Dauer|mindestens|bindet sich|verpflichtet sich für)\b")


def lead_answers(find: Find) -> list[Statement]:
    """Antwort of whoever leads: granted, refused or left open."""
    mood, scene = find.mood, find.scene
    if mood.asked or mood.conditional or mood.mentioned or find.sentence.quoted or find.text.endswith("?") or ELSEWHERE.search(find.text):
        return []
    if patterns.search(r"\b[Vv]ertret", find.text) and not lead.answers(scene):
        return []  # who is spoken for consents
    if _OURS.search(find.text) or lead.written_to(scene) or not (leads(find) or _ASKED_BEFORE.search(scene.subject)):
        return []
    if any(known.kind in {"accession", "withdrawal", "consent"} and known.actor == scene.sender and known.modality == "declared" for known in scene.statements):
        return []
    value = find.frame.marks["value"]
    if value == "accepted" and mood.denied and "keine" not in find.text[find.start : find.end]:
        value = "rejected"
    words = find.words
    since = (find.period().since or find.period().point) if value == "accepted" else None
    return [
        find.statement("response", actor=scene.sender, value=f"{value}: {tidy(words)[:160]}", since=since, details={"to": tidy(find.group("o")) or None})
    ]


_MATTER = lazy(
    r"\b(?:[Bb]eitritts?\w*|[Aa]ufnahme\w*|\w*[Mm]itgliedschaft|[Tt]eilnahme|[Mm]itwirkung|[Bb]eteiligung|[Aa]ustritts?\w*|\w*[Kk]ündigung|[Aa]usscheidens?|[Bb]ewerbung|\w*[Aa]ntr[aä]ge?s?|\w*[Gg]esuche?s?|\w*[Vv]orbehalte?s?|[Ee]rklärung|[Vv]ertretung|[Zz]us[aä]tze?[ns]?|Mitglied|Partner\w*|Sitz|Beirat|Beschränkung|Begrenzung|Erweiterung|Wechsel|Umwandlung|Verschiebung|Entlassung|Anmeldung|Sonderregelung|Anregung|Nachlass|Entbindung|Rückkehr|Wiederaufnahme|Pause)\b"
)
_BACK = lazy(
    r"(?:\W|[\da-z]{1,2}[.)])*(?:[Dd]as|[Dd]em|[Dd]en|[Ee]r|[Ss]ie|[Ee]s|[Dd]ies\w*|[Hh]ier(?:zu|über|mit|auf|gegen)|[Dd]a(?:rüber|zu|mit|gegen|ran|rauf|von|für)|[Ww]ir|[Ii]ch|[Ll]eider|[Bb]edauerlicherweise|[Gg]ern\w*|[Ee]inverstanden)\b"
)
_YOU = lazy(r"\b[Ii]hr(?:e[nmrs]?)?\b|\bSie\b|\bIhnen\b|\b[Ee]uch\b|\b[Ee]ure?[nmrs]?\b|\b(?:erbeten|beantragt|gewünscht|vorgeschlagen|angefragt|angestrebt)e[nrms]?\b")
_ONE = lazy(r"(?:\W|[\da-z]{1,2}[.)])*(?:Was (?:die|den|das) |(?:Hinsichtlich|Bezüglich|Wegen) |[Oo]b |[Ff]ür (?:eine[nm]?|den|die|das) |[Ee]in(?:e[rmns]?)? |[Gg]egen (?:eine?n?|den|die|das) |[Vv]on (?:eine[rm]|der|dem) |[Mm]it (?:eine[rm]|der|dem) |[Aa]uf (?:die|das|den|eine?n?) |[Üü]ber (?:die|den|das|eine?n?) |[Zz]u (?:eine[mr]|Ihre[mr]) |[Zz]u[mr] |[Bb]is zu[mr] |[Dd](?:e[mrn]|ie|as) (?:\w+ )?(?:\w*[Aa]ntr[aä]ge?|\w*[Gg]esuche?|Aufnahme|Wunsch|Bitte|Vorschlag|Zusatz|Vorbehalt)\b)")
_GIVEN = lazy(r"(?:\W|[\da-z]{1,2}[.)])*(?:[Dd]ie|[Dd]en|[Dd]as|[Aa]n de[mr]|[Vv]on de[mr]|[Aa]uf (?:die|den|das)) [^;?]{3,120}?\b(?:wir|ich)\b")
_LABELLED = lazy(r"(?:\W|[\da-z]{1,2}[.)])*(?:Zu (?:Ihrer |Ihrem )?(?:\w+ )?(?:Frage|Punkt|Ziffer|Nr\.|Nummer|Wunsch|Antrag)|Zusatz|Punkt|Frage|Ziffer|Zu[mr]? [A-ZÄÖÜ]|[A-ZÄÖÜ])[^:?]{0,70}: ")
_ROUTINE = lazy(
    r"\b(?:Auskunft|Auskünfte|\w*[Uu]msatzsteuer|\w*[Tt]agung\w*|Parkpl\w+|Brosch\w+|Termin\w*|Einladung\w*|Rückfragen|Verfügung|Internet\w*|Protokoll\w*|Niederschrift|Förder(?:antrag|mittel|programm)\w*|Bescheinigung|Wappen|Logo|[A-ZÄÖÜ]\w*fest|Fest|[A-ZÄÖÜ]\w*feier|Feier|Sitzung (?:zu|auf)|ausgeschriebene\w*|Stellenausschreibung|Veranstaltung\w*|Nachricht vom|Bebauungsplan|Zuwendung\w*|Ausschreibung\w*|erhalten(?=[.,;]|$)|Glück|Engagement|Interesse(?! an))\b"
)
_PAPER = lazy(
    r"\b(?:\w*[Bb]eschl[uü]ss\w*|\w*[Vv]ollmacht\w*|\w*[Nn]achweis\w*|\w*(?<!Einverständnis)(?<!Zustimmungs)[Ee]rklärung(?:en)?|\w*[Aa]usfertigung(?:en)?|(?!Bericht über die Presse)\w*[Bb]ericht[es]?|\w*[Aa]ufstellung|[Kk]larstellung|klarzustellen|\w*[Ss]atzung|Auszug|[Uu]nterzeichn\w+|[Uu]nterschr\w+|nachzureichen|nachzuholen|Anlage|\bstellen Sie\b[^.;?]*\bklar\b|\bAngaben?\b|, ob (?:der|die|das|sich|Sie)\b)"
)
_OTHER_PAPER = lazy(r"\b(?:Rechnung\w*|Bankverbindung|Rückfragen|zu entschuldigen|Geduld|Verständnis|Kenntnisnahme|Empfangsbestätigung|[Tt]agung\w*|Veranstaltung\w*|Termin\w*|nicht ausgefüllt|Interesse|Bescheinigung|kommen können|teilnehmen können)\b")
_ANY = lazy(r"\b(?:[Jj]ede[rsnm]?|[Aa]lle[nr]?|Mitglieder|Partner|Wer|jährlich\w*|jeweils|jedes|wir (?:ihn|sie|es|Ihnen)\b[^.;]{0,40}\b(?:zu|übersenden))\b")
_OTHERS = lazy(r"\b(?:übrigen|anderen|sonstigen|\w*[Pp]hase|Projektlaufzeit)\b")
_RULE = lazy(r"\b(?:in den ersten|[Aa]usnahmen|m(?:uss|üssen)|Anmeldung(?:en)?|in der Regel|grundsätzlich|jederzeit|üblicherweise|jede[rsnm]?|Mitglieder|Wer\b|Anträge|alle[nr]?|§ ?\d+|automatisch|jeweils|künftig|wenn Sie|sofern|falls|sollten?|würden?|wäre\w*|hätten?|bitte[tn]?)\b")


def _of_theirs(find: Find, words: str) -> bool:
    """Whether a sentence speaks of what the addressee asked or declared: by its name, by a label, or pointing back."""
    terms = OWN_TERMS.search(words) is not None
    named = terms or _MATTER.search(words) is not None or TERMS.search(words) is not None or ASKED_FOR.search(words) is not None
    recipient = find.scene.recipient or ""
    theirs = _YOU.search(words) is not None or (bool(recipient) and (recipient in words or f" {recipient.split()[-1]}" in words or f"ie {recipient.split()[0]} " in words))
    if terms and _GIVEN.match(words):
        return True
    if named and (theirs or _ONE.match(words) or _LABELLED.match(words)):
        return True
    before = find.sentence.before.text if find.sentence.before else ""
    if _LABELLED.match(words):
        return True
    if theirs and lead.SEEKS.search(words):
        return True
    return _BACK.match(words) is not None and before != "" and lead.asked(before)


_NOTHING_AGAINST = lazy(r"\b(?:nichts (?:im Wege|entgegen|einzuwenden|dagegen)|keine(?:rlei)? (?:Bedenken|Ein\w+))")


def _said_to(find: Find) -> str:
    """The words up to the end of the clause that decides, or of what it decides upon (", dass …")."""
    text, end = find.text, max(find.mood.window[1], find.end)
    return text[find.sentence.floor :] if patterns.match(r",? ?(?:dass\b|[^,;]{3,80} zu \w+en\b)", text[end:]) else text[find.sentence.floor : end]


def _of_another(find: Find, words: str) -> bool:
    """Whether the sentence decides about somebody else, whom it names."""
    scene = find.scene
    named = groups(scene, words, 0, len(words))
    return bool(named) and not _YOU.search(words) and not any(name in {scene.sender, scene.recipient, scene.initiative} for name in named)


def decides(find: Find) -> list[Statement]:
    """What whoever leads grants, refuses or leaves open to the one that asked or declared."""
    mood, words = find.mood, find.words
    if not lead.answers(find.scene) or not joins_not(find) or _untold(find, words) or not _of_theirs(find, _said_to(find)):
        return []
    clause, value = find.text[slice(*mood.window)], find.frame.marks["value"]
    if value == "accepted" and mood.denied and not _NOTHING_AGAINST.search(words):
        value = "rejected"
    if value == "rejected" and "orbehalt" in words:
        value = "objected"
    if again(find, value):
        return []
    period = find.period()
    since = (period.since or period.point) if value == "accepted" and not patterns.search(r"\b(?:hat|haben|habe)\b", clause) else None
    return [find.statement("response", actor=find.scene.sender, value=f"{value}: {tidy(words)[:160]}", since=since, confidence=0.8)]


_RELATIVE = lazy(r"\s*(?:(?:in|an|mit|zu|bei|von|für|auf|nach) )?(?:der|die|das|dem|den|denen|deren|dessen|welche\w*)\b.*\b(?:hat|haben|habe|ist|sind|kann|können|wird|werden|konnten?|wurden?|waren?)\W*$")
_TAKEN_AS = lazy(r"\bals (?:\w+ )?(?:Austritt|Kündigung|Beitritt|Antrag|erledigt|gegenstandslos)\b")


def _untold(find: Find, words: str) -> bool:
    """Whether the words are asked, supposed, a rule for all, routine, others' matter or read already."""
    mood, value = find.mood, find.frame.marks["value"]
    if mood.conditional or mood.mentioned or find.sentence.quoted or words.endswith("?") or find.third_person or IF.match(words):
        return True
    if (mood.asked and value != "open") or _RULE.search(find.text[slice(*mood.window)]) or (value != "open" and "ertretung" in words):
        return True
    clause = find.text[slice(*mood.window)]
    if (mood.window[0] > find.sentence.floor and _RELATIVE.match(clause)) or (value == "open" and _TAKEN_AS.search(clause)):
        return True
    if any(other.search(words) for other in (_ROUTINE, COUNCIL, _OTHERS, ELSEWHERE, OTHER_BUSINESS, HEARSAY)):
        return True
    if _of_another(find, words) and not _LABELLED.match(words):
        return True
    return bool(find.kinds_read() & {"response", "request", "consent", "withdrawal"})


def needs(find: Find) -> list[Statement]:
    """What whoever leads asks the other for before it answers: a resolution, an authority, what is meant."""
    words, mood = find.words, find.mood
    if not (lead.answers(find.scene) or leads(find)) or not joins_not(find) or mood.denied or mood.mentioned or find.sentence.quoted:
        return []
    if find.third_person or words.rstrip().endswith(("?", ":")) or not _PAPER.search(words) or _OTHER_PAPER.search(words) or _OTHERS.search(words):
        return []
    if _ANY.search(words) or find.kinds_read() & {"request", "response", "consent"} or ELSEWHERE.search(words) or OTHER_BUSINESS.within(find.sentence, words):
        return []
    return [find.statement("request", actor=find.scene.sender, modality="requested", value=tidy(words)[:200], span=(find.sentence.floor, len(find.text)), confidence=0.8)]


def listed_term(find: Find) -> list[Statement]:
    """An item of a list that says what holds for members: how long, how to leave, how much, what to do."""
    lead, text = find.text[: find.sentence.floor], find.words
    if not lead or find.scene.genre not in {"letter", "minutes"} or find.sentence.quoted or not find.scene.anchored:
        return []
    verbal = patterns.search(rf"\b{EACH}\W*$", lead) is not None
    if not verbal and (not _LAYS.search(lead) or patterns.search(r"\b(?:hierzu|dazu|gebeten|Wünsche\w*|Antr\w+|Anfrage|\w*[Vv]orbehalt\w*|unter folgenden)\b", lead)):
        return []
    if _DOES.search(lead) or foreign(find) or find.text.endswith("?") or find.mood.conditional:
        return []
    if patterns.match(r"(?:\W|[\da-z]{1,2}[.)])*(?:Liegt|Wird|Werden|Sollten?|Steigt|Fällt|Wenn|Falls|Sofern|Ist|Kommt)\b", text):
        return []
    what = "notice" if _LEAVE.search(text) else "cost" if _MONEY.search(text) else "duration" if _TIME.search(text) and (_LENGTH.search(text) or "20" in text) else "duty"
    if any(twice(find, one) for one in ("duty", "cost", "notice", "duration")) or (
        what == "duty" and not verbal and not (_OF_MEMBERS.search(lead) and _nominal(text))
    ):
        return []
    return [term(find, what, tidy(text)[:180])]


def _nominal(text: str) -> bool:
    """Whether an item begins with what is to be done, as a noun."""
    return patterns.match(
        r"(?:\W|[\da-z]{1,2}[.)])*(?:(?:die|der|das|eine[nr]?|einen|jährliche\w*|halbjährliche\w*|regelmäßige\w*|aktive|schriftliche\w*) )*"
        r"(?:(?!\w*[Bb]indung|Verlängerung|Befristung|Änderung)[A-ZÄÖÜ][a-zäöüß]*(?:ung|nahme|lage|gabe|arbeit|weis|bericht\w*|beschluss|konzept|plan|stelle|person|besuch)|Mitarbeit|Nachweis|Bericht\w*|Beschluss)\b",
        text,
    ) is not None
