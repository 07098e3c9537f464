"""Items of a list that say nothing by themselves: what introduces the list says whether they are promised or wished for.

An item may be a noun, an infinitive or a number ("die Hälfte der Miete", "Kündigung auch zum Halbjahr"). Where the frames
have left it unread, the words before the list decide; these then say nothing of their own.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.periods import period
from beitritt.reading.values import Statement

from .actors import subject
from .clauses import Mood

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.letter.sentences import Sentence

    from .scene import Scene

_MARK = lazy(r"\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\)?\s+|[-–•*·▪o☒☑✓✗■]\s+|\[[xX]\]\s+")
_TAIL = lazy(r"[ ,;.]*(?: (?:und|sowie|and))?[ ,;.]*$")
_PROMISED = lazy(
    r"\b(?:(?:[Ss]agen?|[Ss]ichern?|[Ss]ichere|[Ss]agt|[Ss]ichert)\b[^;?]{0,160}?\bzu|[Vv]erpflicht(?:en|et|e)\b[^;?]{0,30}?\b(?:uns|sich|mich)|(?:[Uu]ns|[Ss]ich)\b[^;?]{0,30}?\bverpflicht\w+|[Zz]ugesagt|[Vv]ersprechen (?:wir|ich)|(?:[Ww]ir|[Ii]ch) versprechen?|"
    r"(?:[Üü]bern(?:ehmen|immt)|[Ww]erden|[Ww]ird|[Ll]eiste[nt]|[Ee]rbring(?:en|t)|[Ss]tell(?:en|t)|[Bb]ring(?:en|t)|[Tt]ragen|[Tt]rägt|[Ff]inanzier(?:en|t)|[Bb]iete[nt]|[Ll]iefer(?:n|t))(?: (?:wir|ich)\b| (?:die|der|das) [A-ZÄÖÜ]\w+)|(?:[Ww]ir|[Ii]ch) (?:übernehmen?|werden?|leisten?|erbringen?|stellen?|bringen?|tragen?|finanzieren?|bieten?|liefern?)\b|"
    r"(?:[Uu]nser|[Dd]er) (?:\w+ )?Beitrag (?:\w+ ){0,3}?(?:besteht|ist|umfasst)|[Zz]usagen|(?:[Ww]e|[Tt]he [A-Z]\w+|[Ii]t) (?:will|shall|undertakes?|commits?|pledges?|promises?|agrees? to|offers? to|(?:is|are|am) (?:\w+ )?(?:happy|glad|pleased|ready|willing|prepared|able) to)|(?:bereit|gern|gerne)(?=,? ?:?$)|[Bb]iete[nt] (?:wir|ich|die \w+|der \w+) (?:\w+ ){0,2}?an|[Oo]ur contribution)\b"
)
_WISHED = lazy(
    r"\b(?:bitten|bitte|[Bb]ittet|[Ee]rbitten?|[Bb]eantrag(?:en|t|e)|[Ww]ünsch(?:en|t|e)|[Ee]rsuch(?:en|t|e)|[Ss]chlag(?:en|e)\b[^;?]{0,80}?\bvor|[Ss]chlägt\b[^;?]{0,80}?\bvor|[Rr]eg(?:en|t|e)\b[^;?]{0,80}?\ban|[Ww]äre[nt]?\b[^;?]{0,60}?\b(?:dankbar|wichtig|geholfen)|[Gg]ebeten|(?:[Ff]olgende[nrs]?|[Dd]rei|[Zz]wei|[Vv]ier) (?:\w+ )?(?:Änderung\w*|Abweichung\w*|Erleichterung\w*|Anpassung\w*|Wünsche|Bitten|Anliegen|Vorschläge)|"
    r"(?:[Ww]e|[Tt]he [A-Z]\w+) (?:(?:would|therefore|also|kindly) )*(?:ask|asks|request|requests|propose|proposes|suggest|suggests|seek|seeks)|grateful)\b"
)
_ROUTINE = lazy(
    r"\b(?:\w*[Bb]estätigung\w*|bestätigen|(?:Über|Zu|Ein|Ab|Rück)sendung|zuzusenden|zu übersenden|zu schicken|schicken|senden|Satzung|\w*[Pp]rotokolle?|Niederschrift\w*|Unterlagen|Adresse\w*|Anschrift\w*|Bankverbindung|Mitteilung|mitzuteilen|Termin\w*|Auskunft|Verteiler\w*|Formular\w*|Rechnung\w*|Ansprech\w*|Rückmeldung|Name[ns]?|Nennung|Einladung\w*|Parkpl\w+|Liste|Logo|send|copy|minutes|invoice|address|confirm\w*|receipt|details|whether|who|wer|ob|wann|welche\w*)\b"
)
_ANSWERS = lazy(r"\b(?:Entschuldigung|richtig|richtigstell\w*|berichtig\w*|antwort\w*|Fehler|Sie (?:hatten|haben|baten|bitten)|Ihre[nmr]? (?:\w+ )?(?:Bitten?|Wünschen?|Anliegen|Anträgen?)|Auf Ihre|correct\w*|[Yy]ou (?:asked|had|have)|your (?:requests?|questions?))\b")
"""A list of what is put right or answered."""
_DENIED = lazy(r"\b(?:nicht|kein\w*|noch offen|leider|weder|not|cannot|unable|neither|würden?|könnten?|müssten?|wären? bereit|hätten?|Sie|[Ii]hr(?:e[nmrs]?)?|would be|might|could)\b")
_ANOTHER = lazy(
    r"\b(?:Beitritt\w*|beizutreten|\w*[Kk]ündig\w*|\w*[Vv]ertret\w*|\w*[Vv]orbeh\w*|[Bb]enenn\w*|Geschäftsführung|Ansprech\w*|Mitgliedschaft|Austritt|Zustimmung|Widerruf|Einladung\w*|übersend\w*|beigefügt\w*|Unterlagen|Termine?|Gäste|Tagesordnung|withdraw\w*|accession|notice|appoint\w*)\b|\?"
)
"""Items that are acts of their own kind."""
_KINDS = (("commitment", _PROMISED, "declared"), ("request", _WISHED, "requested"))


def governed(scene: Scene, sentence: Sentence) -> None:
    """Read an item by the words before its list, unless the frames have read it."""
    floor = sentence.floor
    mark = _MARK.match(sentence.text, floor) if floor else None
    if mark is None or scene.genre != "letter" or not scene.initiative or not scene.anchored or sentence.quoted:
        return
    lead, item = sentence.text[: floor - 1], _TAIL.sub("", sentence.text[mark.end() :])
    kind, modality = _of_lead(scene, sentence, lead)
    if kind is None:
        return
    first = sentence.place(floor, floor + 1)[0]
    read = [known for known in scene.statements if known.start >= first]
    if any(known.kind != "terms" for known in read):
        _unsay(scene, sentence, kind)
        return
    said = _ROUTINE.search(item) or item.endswith(":") or len(item) < len("zwei Tage") or (kind == "commitment" and _ANOTHER.search(item))
    if said:
        return
    scene.statements = [known for known in scene.statements if known not in read]
    _unsay(scene, sentence, kind)
    scene.statements.append(_statement(scene, sentence, (kind, modality), mark.end()))


def _of_lead(scene: Scene, sentence: Sentence, lead: str) -> tuple[str | None, str]:
    """The kind of what a list holds, and how it is meant, by the sentence that introduces it."""
    for kind, words, modality in _KINDS:
        match = words.search(lead)
        if match is None:
            continue
        mood = Mood(sentence, match.start(), match.end())
        if mood.asked or mood.conditional or mood.mentioned or _ANSWERS.search(lead) or (kind == "commitment" and (_DENIED.search(lead) or mood.unreal)):
            continue
        mention = subject(scene, lead, 0, len(lead))
        if mention is None or (mention.name == scene.sender and not mention.group) or (kind == "request" and mention.name == scene.recipient):
            return kind, modality
    return None, ""


def _unsay(scene: Scene, sentence: Sentence, kind: str) -> None:
    """Take back what the introducing words were read as by themselves: their items say it."""
    first, last = sentence.place(0, sentence.floor - 1)
    lead = [known for known in scene.statements if known.kind == kind and first <= known.start and known.end <= last]
    for known in lead:
        scene.statements.remove(known)


def _statement(scene: Scene, sentence: Sentence, said: tuple[str, str], start: int) -> Statement:
    text = _TAIL.sub("", sentence.text)
    found = period(sentence.text, sentence.floor)
    due = found.until or found.point
    first, last = sentence.place(start, len(text))
    return Statement(
        said[0],
        actor=scene.sender,
        initiative=scene.initiative,
        modality=said[1],
        force="signed",
        starts=found.since if said[0] == "commitment" else None,
        until=None,
        value=text[start:][:200],
        on_behalf_of=(),
        details={"due": due} if due and said[0] == "commitment" else {},
        start=first,
        end=last,
        quote="",
        ground=f"{scene.language}.{said[0]}.listed",
        confidence=0.8,
    )
