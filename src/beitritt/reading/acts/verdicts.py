"""Antwort, Bitte and Benennung by construction, where the verb stands in front or the words are nobody's set phrase.

An answer needs a matter: what the addressee asked or declared, or, of one who takes part, the new terms it was told of.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context import lead
from beitritt.reading.context.actors import subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import BOARD, OWN_TERMS

from .appointments import appointed, offices, others_board
from .asking import ASKED_FOR, TERMS
from .dealing import COUNCIL, ELSEWHERE, IF, again
from .dealing import leads as may_lead
from .find import Find, tidy
from .pledging import PAPERS, writes
from .pointing import HEARSAY, OTHER_BUSINESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_MATTER = lazy(
    r"\b(?:\w*[Bb]eitritts?\w*|[Aa]ufnahme\w*|aufgenommen|\w*[Mm]itgliedschaft|[Tt]eilnahme\w*|teilnehmen|[Mm]itwirkung|[Bb]eteiligung|[Aa]ustritts?\w*|\w*[Kk]ündigung|[Aa]usscheidens?|[Bb]ewerbung|\w*[Aa]ntr[aä]ge?s?|\w*[Gg]esuche?s?|\w*[Vv]orbehalte?s?|[Zz]us[aä]tze?|[Aa]uswahl|\w*[Bb]eginn|\w*[Ss]tart|[Aa]ufschub|[Nn]achlass|\w*[Pp]auschale|\w*[Ee]rmäßigung|\w*[Bb]efreiung|[Ee]igenanteil|[Aa]ngebots?|[Bb]eschränkung|[Ee]rweiterung|[Mm]itzeichnung|[Rr]ückkehr|[Pp]ause)\b"
)
_THEIRS = lazy(r"\b[Ii]hr(?:e[nmrs]?)?\b|\bSie\b|\bIhnen\b|\b[Ee]uch\b|\b[Ee]ure?[nmrs]?\b|\b(?:erbeten|beantragt|gewünscht|vorgeschlagen|angefragt|angeboten)e?[nrms]?\b")
_OURS_ASKED = guard(r"\b(?:[Uu]nser(?:e[nmrs]?)?|[Mm]ein(?:e[nmrs]?)?) (?:\w+ )?(?:Antrag|Bitte|Wunsch|Gesuch|Anliegen|Bewerbung|Vorschlag|Kreistag|Rat|Gemeinderat|Stadtrat)\b")
_OPEN = lazy(r"\b(?:würden?|könnten?|wären?|möchten?|sollten?|hätten?|dürften?|wenn|falls|sofern|soweit|sobald|ob)\b")
_RULE = guard(r"\b(?:[Ii]n den ersten|in der Regel|grundsätzlich|jederzeit|üblicherweise|[Jj]ede[rsnm]?|Wer\b|Anträge|§ ?\d+|automatisch|bislang|bisher|früher|damals|Rückfragen|Protokoll\w*|Parkpl\w+|Einladung\w*|Termin\w*|Sitzung (?:zu|auf)|Zuwendung\w*|Förderantr\w+|Bescheid\w*|Bauantr\w+|Genehmigung\w*|Haushalt\w*|Rechnung\w*|Stellenplan)\b")
_OFFERED = guard(r"\b(?:(?:vorgeschlagen|angeboten|angekündigt|beabsichtigt|verlangt)e[nrms]?|[Ii]hre?[mnr]? (?:\w+ )?(?:Angebot|Vorschlag|Vorstellung))\b")
"""What one who takes part was offered, or told that it will have to."""
_LABELLED = lazy(r"(?:\W|[\da-z]{1,2}[.)])*[A-ZÄÖÜ][^:?]{2,70}: ")
_CLEAR = guard(r"\b(?:Mitglied\w*|[Bb]eitr[ie]t\w*|[Tt]eilnahme|teilnehmen|[Bb]indung|Bedingungen|[Ll]aufzeit|[Kk]ündig\w*|[Aa]ustritt\w*|[Ff]rist|Erklärung|[Vv]ertret\w+|dem so ist|gilt|gelten|Beschluss\w*|Anlage|Auszug|Vollmacht\w*|Nachweis\w*|Unterschrift\w*|Aufstellung|Beitr[aä]ge?|Kosten|Gemeinden|Vorbehalt)\b")
_ROUTINE = guard(r"\b(?:Eingang|Erhalt|Empfang|Termin\w*|Kontoverbindung|Bankverbindung|Adresse|Anschrift|Ansprechpartner\w*|Rechnung\w*|Teilnehmerzahl|kommen können|teilnehmen können|Sitzung|Tagung\w*|Veranstaltung\w*|Rückruf|Parkpl\w+|Wappen|Logo\w*|Verständnis|Kenntnisnahme|entschuldigen|Fotos?|Unterlagen zu|Einladung\w*|zu übersenden|zuzusenden|Kenntnis|Rückfragen)\b")
_WISHED = guard(
    r"\b(?:genug sein|genügen|ausreichen|Teilbetr[aä]ge?n?|Raten|Arbeitsplan|\w*[Kk]atalog|Arbeitsprogramm|Leitbild|als G(?:ast|äste)|Gäste dabei|nichts geändert|unverändert|beibehalten|beizubehalten|beim Alten|ausgenommen|auszunehmen|abgesehen|erst (?:nach|im|zum|ab|später)|später|verschieben|verschoben|zurückgestellt|kürzer\w*|länger\w*|weniger|niedriger\w*|halb\w*|zunächst|mit (?:zwei|drei|einem) (?:Jahren?|Monaten?)|für (?:zwei|drei|ein) Jahre?|Aufschub|Aufnahmegebühr|Gebühr|Kosten\w*)\b"
)
_BOARD = lazy(rf"\b(?:{BOARD}|\w*[Kk]onferenz(?:en)?|\w*[Vv]ersammlung(?:en)?|\w*[Ss]itzungen|\w*[Tt]reffen|\w*[Vv]erband(?:es)?|\w*[Tt]agungen?)\b")
_NAMED_OFFICE = lazy(r"\b(?:unser|der|die|das|dem|den|vom|ein)[a-z]* (?P<unit>(?:[A-ZÄÖÜ][a-zäöüß]+e[rn]? )?(?:[A-ZÄÖÜ][\w-]*(?:meister(?:in)?|leitung|geschäftsführung|[Gg]eschäftsstelle|stelle|amt|dienste?|büro|zimmer|referat|dezernat|stab|leiter(?:in)?|landesamt))(?: [A-ZÄÖÜ][\w-]+| (?:des|der|für) [A-ZÄÖÜ][\w-]+)*)")
_LAST_YEAR = guard(r"\b(?:hatten?|waren?|wurden?|bisher|bislang|bis dahin gewesen|damals|Urlaub\w*|krank\w*|soll(?:te|ten)?|könnten?|würden?|möchten?|beantragt|vorgeschlagen|Wer\b|wer\b|bitte[nt]?)\b|\.{4}|_{3}")
_OF_IT = guard(r"\b(?:\w*(?:[Nn]etzwerk|[Bb]ündnis|[Vv]erbund|[Pp]akt|[Cc]harta|[Ii]nitiative|[Aa]llianz|[Ff]orum|[Pp]artnerschaft|[Vv]orhaben|[Pp]rojekt|[Gg]emeinschaft|[Rr]unde)\w*|[Ff]ederführung|[Zz]uständigkeit\w*|[Gg]eschäftsführung|[Kk]oordin\w+|[Bb]etreuung|[Uu]msetzung|[Ss]teuerung|[Mm]itgliedschaft|[Mm]itwirkung|[Tt]eilnahme|[Bb]eteiligung|[Aa]nsprech\w+|\w*[Ss]telle)\b")
_LETTERS = frozenset(("letter", "form", "minutes"))


def _silent(find: Find) -> bool:
    """Whether words are asked, supposed, quoted, told of another's business, or a rule for all."""
    mood, words = find.mood, find.words
    if find.scene.genre not in _LETTERS or find.third_person or find.sentence.quoted or mood.mentioned or mood.conditional or IF.match(words):
        return True
    if words.rstrip().endswith(("?", ":")) or OTHER_BUSINESS.within(find.sentence) or HEARSAY.within(find.sentence) or ELSEWHERE.search(words) or COUNCIL.search(words):
        return True
    return _RULE.within(find.sentence) is not None or _OPEN.search(find.text[slice(*mood.window)]) is not None


def _asked_before(find: Find) -> bool:
    """Whether a sentence just before, or the subject line, tells what the addressee asked or declared."""
    before, steps = find.sentence.before, 0
    while before is not None and steps < 2:
        if lead.asked(before.text) or ASKED_FOR.search(before.text):
            return True
        before, steps = before.before, steps + 1
    return ASKED_FOR.search(find.scene.subject) is not None


def _about_theirs(find: Find) -> bool:
    """Whether the sentence is about what the addressee asked for or declared."""
    words = find.words
    matter = TERMS.search(words) or _MATTER.search(words) or ASKED_FOR.search(words) or OWN_TERMS.search(words)
    if not lead.answers(find.scene):
        if _OFFERED.within(find.sentence) and patterns.search(r"\b(?:uns|[Ww]ir|[Ii]ch|hier)\b", words) and not patterns.search(r"ertret|Einladung|Termin|Einwilligung", words):
            return bool(matter)
        return bool(matter) and may_lead(find) and _THEIRS.search(words) is not None and _asked_before(find)
    return bool(matter and _THEIRS.search(words)) or (bool(matter) and (_asked_before(find) or _LABELLED.match(words) is not None)) or (matter is None and _asked_before(find) and _THEIRS.search(words) is not None)


def _answer(find: Find, value: str) -> list[Statement]:
    if again(find, value) or find.kinds_read() & {"response", "request", "consent", "withdrawal", "representation"}:
        return []
    period, words = find.period(), find.words
    since = (period.since or period.point) if value == "accepted" else None
    return [find.statement("response", actor=find.scene.sender, value=f"{value}: {tidy(words)[:160]}", since=since, span=(find.sentence.floor, len(find.text)), confidence=0.8)]


def judged(find: Find) -> list[Statement]:
    """What whoever leads grants, refuses or leaves open."""
    value = find.frame.marks["value"]
    if _silent(find) or _OURS_ASKED.within(find.sentence) or lead.written_to(find.scene) or not _about_theirs(find) or _set_in(find):
        return []
    if value == "accepted" and find.mood.denied:
        value = "rejected"
    if value == "rejected" and patterns.search(r"\b(?:Ihr\w* (?:\w+ )?Vorbehalt|Vorbehalt)\b", find.words):
        value = "objected"
    return _answer(find, value)


def _set_in(find: Find) -> bool:
    """Whether the words stand in a relative clause ("eine Vorgabe, von der Ausnahmen nicht zugelassen sind")."""
    return find.mood.window[0] > find.sentence.floor and _RELATIVE.match(find.text, find.mood.window[0]) is not None


_RELATIVE = lazy(r"(?:(?:in|an|mit|zu|bei|von|für|auf|nach) )?(?:der|die|dem|den|denen|deren|dessen|welche\w*) (?!(?:\w+ )?(?:ist|sind|wird|werden|kann|können|wir|ich)\b)")


def exempts(find: Find) -> list[Statement]:
    """The words "braucht keinen Bericht abzugeben": what whoever leads lets the addressee off."""
    words = find.words
    if not lead.answers(find.scene) or _silent(find) or not (OWN_TERMS.search(words) or TERMS.search(words)):
        return []
    named = (find.scene.recipient or "\n").split()[-1] in words
    return _answer(find, "accepted") if named or _THEIRS.search(words) else []


def new_terms(find: Find) -> list[Statement]:
    """What one who takes part answers to terms that it is to have from now on."""
    if _silent(find) or _OURS_ASKED.within(find.sentence) or patterns.search(r"\b(?:hatten?|haben|hat)\b", find.words):
        return []
    value = find.frame.marks["value"]
    if value == "objected" and find.mood.denied:
        return []
    return _answer(find, "rejected" if find.mood.denied else value)


def _asks(find: Find) -> bool:
    """Whether a wish can be read here: in a letter of one who does not answer, of its own business."""
    scene, words = find.scene, find.words
    if scene.genre != "letter" or find.third_person or find.sentence.quoted or find.mood.mentioned or ELSEWHERE.search(words) or OTHER_BUSINESS.within(find.sentence):
        return False
    return not (_ROUTINE.within(find.sentence) or find.kinds_read() & {"request", "response", "reservation", "consent"})


def _request(find: Find) -> list[Statement]:
    words = find.words
    return [find.statement("request", actor=find.scene.sender, modality="requested", value=tidy(words)[:200], span=(find.sentence.floor, len(find.text)), confidence=0.8)]


def asks_so(find: Find) -> list[Statement]:
    """A wish for other terms, as a question or with "möge"."""
    words = find.words
    if not _asks(find) or lead.answers(find.scene) or words.rstrip().endswith(":") or patterns.search(r"\b(?:Sie (?:bitten|baten|wünschen|haben|hatten)|wenn Sie|falls Sie)\b", words):
        return []
    terms = OWN_TERMS.search(words) or _WISHED.within(find.sentence)
    if find.frame.rule.endswith("moege-bleiben") and (find.mood.denied or find.mood.conditional or patterns.match(r"\W*Sollten?\b", words) or not patterns.search(r"\b(?:uns|unser\w*|bitte|möge|genügen|reichen|ausreichen|\w*[Bb]eitr[aä]ge?)\b", words)):
        return []
    question = words.rstrip().endswith("?")
    if question and not patterns.search(r"\b(?:uns|wir|man|unser\w*|kleine\w*|\w*[Gg]emeinde|\w*[Ss]tadt|\w*[Kk]reis|Vereine?n?)\b", words):
        return []
    if patterns.search(r"\b(?:beitreten|einsteigen|dazukommen|hinzukommen|zurückkehren)\b", words) and not OWN_TERMS.search(words):
        return []  # whether one may join is a question
    return _request(find) if terms else []


def wants_clear(find: Find) -> list[Statement]:
    """What somebody wants to have made clear, confirmed, or handed in after."""
    if not _asks(find) or not _CLEAR.within(find.sentence) or find.words.rstrip().endswith(":"):
        return []
    return _request(find)


def _posted(find: Find, unit: str | None) -> list[Statement]:
    role = find.frame.marks["role"]
    words = find.group("r") or find.text[find.start : find.end]
    return [appointed(find, role, words, unit, find.period().until)] if unit and "appointment" not in find.kinds_read() else []


def _unposted(find: Find) -> bool:
    """Whether nobody is put in charge here: asked, supposed, told of before, of another's house."""
    mood, scene = find.mood, find.scene
    if scene.genre in PAPERS or scene.genre == "document" or not scene.anchored or find.sentence.quoted:
        return True
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or mood.unreal or find.text.rstrip().endswith(("?", ":")):
        return True
    return _LAST_YEAR.within(find.sentence) is not None or patterns.search(r"\b[Ii]hre?[nmrs]? (?:Haus|Behörde|Verwaltung|Ministerium|Geschäftsstelle|Vorstand)\b", find.text) is not None


def _unit(words: str) -> str | None:
    """The office that some words name."""
    known = offices(words, strict=True)
    if known:
        return known[0]
    named = _NAMED_OFFICE.search(words)
    return tidy(named["unit"]) if named else None


def lies_with(find: Find) -> list[Statement]:
    """Where the matter lies in the writer's house: "liegt der Verbund bei der Stabsstelle Energie"."""
    if patterns.match(r" es\b", find.group("o")) or _unposted(find) or not (_OF_IT.within(find.sentence) or find.scene.speaks_of(find.text)):
        return []
    return _posted(find, _unit(find.group("u")))


def answers_for(find: Find) -> list[Statement]:
    """Whom to talk to of a matter, told without "Ansprechpartner" as a predicate."""
    if _unposted(find):
        return []
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    if mention is not None and not writes(find, mention.name) and mention.name != find.scene.recipient:
        return []
    return _posted(find, _unit(find.group("u")))


def sits_there(find: Find) -> list[Statement]:
    """Who speaks, votes or sits for the writer in a board or at its conferences."""
    words = find.words
    board = _BOARD.search(words)
    votes = patterns.search(r"\b(?:[Ss]timmrecht|[Ss]timme|[Mm]itgliedschaftsrechte)\b", words)
    if (board is None and not votes) or _unposted(find) or (board is not None and others_board(find, words[board.end() :])):
        return []
    unit = _unit(find.group("u"))
    if unit is None and (head := _HEAD.search(find.group("u"))):
        unit = tidy(head[1])
    return _posted(find, unit) if unit and (board is None or unit not in board.group()) else []


_HEAD = lazy(r"\b(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em|vom|durch) ((?:[Ee]rste[nr]? |[Zz]weite[nr]? |[Jj]eweilige[nr]? )?(?:(?:Ober)?[Bb]ürgermeister(?:in)?|Landr[aä]t(?:in)?|\w*[Bb]eigeordnete[nr]?|Kämmer(?:er|in)|Geschäftsführer(?:in)?|Direktor(?:in)?|Dekan(?:in)?|Leiter(?:in)?(?: de[rs] [A-ZÄÖÜ][\w-]+)?|Verbandsvorsteher(?:in)?|Präsident(?:in)?|Vorsitzende[nr]?))\b")
