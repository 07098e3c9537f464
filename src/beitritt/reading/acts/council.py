"""What a council resolves, by the words of its papers: joining, going on, ending, agreements; and what it reserves."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.joined import thing
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .find import Find, settled, tidy
from .membership import owner
from .telling import clause_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_PAST = lazy(r"\b(?:hat|haben|hatte|hatten|wurde|wurden|worden|ist|war|konnte|kam|kamen|durfte|befürworteten|befürwortete|\w+te)\b")


def under_proviso(find: Find) -> list[Statement]:
    """The words "vorbehaltlich der Entscheidung des Gemeinderats" beside an act or an interest in one."""
    before = find.sentence.before.text if find.sentence.before and find.start < len("- vorbehaltlich") else ""
    if find.mood.asked or not patterns.search(r"[Mm]itglied|[Bb]ei?tritt|[Tt]eilnahme|[Uu]nterzeichn|[Bb]eteiligung", before + find.text):
        return []
    made = find.statement(
        "reservation", actor=_for_whom(find), modality="reserved", force="received" if _PAST.search(clause_of(find)) else None,
        value=tidy(find.text[find.start : find.end]), details={"right": "precondition", "condition": tidy(find.text[find.start : find.end])},
        span=(find.start, find.end),
    )  # fmt: skip
    return [made]


_FOR = lazy(r"\b[Ff]ür (?:die|den|das) (?P<who>(?:Stadt|Gemeinde|Landkreis|Kreis|Universität)(?: [A-ZÄÖÜ][\w-]+)*)")


def _for_whom(find: Find) -> str | None:
    match = _FOR.search(find.text)
    return match["who"] if match and " " in match["who"] else find.scene.sender


def may_refrain(find: Find) -> list[Statement]:
    """Who has shown interest may still stay away."""
    if find.mood.asked or find.mood.denied:
        return []
    return [find.statement("reservation", actor=find.actor(find.scene.sender), modality="reserved", value=tidy(clause_of(find)), details={"right": "withdraw"})]


def entrusted(find: Find) -> list[Statement]:
    """The council has its administration join, apply or sign: the body's own act, as far as it has come."""
    if find.mood.asked or find.mood.mentioned or patterns.search(r"\b(?:prüf\w+|ob|Möglichkeit\w*)\b", find.text[: find.end]):
        return []
    period = find.period()
    since = period.since or period.point or _year_of(find)
    return [find.statement("accession", actor=find.scene.sender, since=since, until=period.until)]


def _year_of(find: Find) -> str | None:
    """The year for which membership is applied for."""
    match = patterns.search(r"\bfür (?:das Jahr )?(20\d\d)\b", find.text[find.match.start() :])
    return match.group(1) if match else None


def entrusted_to_leave(find: Find) -> list[Statement]:
    """The council has its administration give notice."""
    if find.mood.asked or find.mood.mentioned or patterns.search(r"\b(?:prüf\w+|ob)\b", find.text[: find.end]):
        return []
    return [find.statement("withdrawal", actor=find.scene.sender, since=find.period().point or find.period().until)]


def approves_joining(find: Find) -> list[Statement]:
    """The council approves joining: by the noun for it, of something with a name."""
    mood, text = find.mood, find.text
    if mood.asked or mood.conditional or mood.denied or find.third_person or _NOT_YET.search(text[: find.start][-40:]) or _COMMITTEE_SEAT.search(text[find.start :]):
        return []
    named = thing(text, find.start)
    if named is None or _GIVEN_UP.search(text, find.start):
        return []
    period = find.period()
    force = "recommended" if find.frame.rule.endswith("zu-beschliessen") else None
    return [find.statement("accession", actor=owner(find), force=force, initiative=settled(find.scene, named), since=period.since or period.point, until=period.until)]


_GIVEN_UP = lazy(r"\b(?:(?:zu )?kündigen|(?:zu )?beenden|aufzugeben|ruhen|fortzusetzen|fortzuführen|zu verlängern|zu prüfen|abzulehnen)\b")
_NOT_YET = lazy(r"\b(?:Kündigung|Beendigung|Fortsetzung|Verlängerung|Fortführung|Prüfung|Ablehnung|Rahmen|Kosten|Finanzierung|Bericht|Konzept\w*|Voraussetzung\w*)\b")
_COMMITTEE_SEAT = lazy(r"\b(?:\w*[Aa]usschuss(?:es)?|\w*[Bb]eirats?|Aufsichtsrats?|Jury|Förderaufruf|Wettbewerb\w*|Öffentlichkeit|Träger öffentlicher)\b")


def goes_on_there(find: Find) -> list[Statement]:
    """The council lets membership go on."""
    if find.mood.asked or find.mood.denied:
        return []
    return [find.statement("continuation", actor=owner(find), until=find.period().until, value=tidy(find.words)[:160])]


_JOINT = lazy(
    r"(?:(?:als |in der )?(?:Anlage \w* ?)?(?:beigefügten?|vorgelegten?|vorliegenden?|anliegenden?) )*(?:[a-zäöü-]+n )?(?P<head>(?:[A-ZÄÖÜ][a-zäöüß-]*)?(?:[Vv]ereinbarung|[Aa]bkommen|[Vv]ertrag(?:e?s)?|[Aa]bsichtserklärung|[Kk]ooperation|[Pp]artnerschaft))\b(?P<rest>[^;?]*)"
)
_SUPPLY = lazy(
    r"(?:Miet|Pacht|Erbbau|Kauf|Konzessions|Gestattungs|Bau|Werk|Dienst|Liefer|Darlehens|Wartungs|Geschäftsbesorgungs|Betriebsführungs|Gesellschafts|Durchführungs|Erschließungs|Nutzungs|Versicherungs|Arbeits|Tarif|Verkehrs|Überlassungs|Finanzierungs|Zuwendungs|Leistungs|Städtebaulich|Rahmen(?=vertr)|Bürgschafts|Grundstücks|Sponsoring|Ziel)\w*",
    2,
)
_PRIVATE = lazy(r"\b(?:Beliefer\w+|Lieferung\w*|Beschaffung|Vergabe|Reinigung\w*|Software\w*|Wartung|Vorhabenträger\w*|Stadtwerken?|Verkehrsbetrieben?|GmbH|mbH|AG|KG|Investor\w*|Träger\w*|Firma|Unternehmen|Bauträger\w*|Eigentümer\w*|Vereins?|e\. ?V)\b")
_JOINTLY = lazy(r"\b(?:Stadt|Städten?|Gemeinden?|Landkreis\w*|Kreis\w*|Land|Landes|Universität|Hochschule|[A-ZÄÖÜ]\w*verband\w*|Kommunen|Agentur für Arbeit|Region\w*|interkommunale\w*|öffentlich-rechtliche\w*|Kooperations\w+|Zweck\w+|Verwaltungsvereinbarung|Bund)\b")


def _joint(words: str) -> str | None:
    """The name of an agreement between bodies, as the words that resolve on it give it; None where it is with a supplier."""
    match = _JOINT.match(words)
    if match is None or _SUPPLY.match(match["head"]) or _PRIVATE.search(words) or not _JOINTLY.search(words):
        return None
    name = patterns.sub(r"\s+(?:zu|ab|zum \d.*|mit Wirkung.*|und (?:ermächtigt|beauftragt|nimmt)\b.*|gemäß .*|in der .*)$", "", match.group()[match.group().find(match["head"]) if "beigefügt" in match.group() or "vorgelegt" in match.group() else 0 :].rstrip(" ."))
    return patterns.sub(r"^(\w+-rechtliche|gemeinsame|interkommunale)n ", r"\1 ", name)[:160]


def agrees_to(find: Find) -> list[Statement]:
    """The council agrees to conclude an agreement with other bodies, or to found something with them."""
    if find.mood.asked or find.mood.denied or find.mood.conditional or find.third_person:
        return []
    words = find.group("w")
    founded = find.text[find.start : find.end].startswith(("Gründung", "Bildung", "Errichtung", "Beteiligung"))
    named = _founded_name(words) if founded else _joint(words)
    if named is None:
        return []
    return [find.statement("accession", actor=find.scene.sender, initiative=settled(find.scene, named), since=find.period().since, confidence=0.7)]


def _founded_name(words: str) -> str | None:
    """The name of what is founded: an association, a joint body, a network; not a company."""
    if patterns.search(r"GmbH|\bAG\b|[Gg]esellschaft|[Ss]tiftung|Eigenbetrieb|[Aa]usschuss|[Bb]eirat", words[:80]):
        return None
    return thing(f"Mitglied des {words}")


def ends_agreement(find: Find) -> list[Statement]:
    """The council ends an agreement with other bodies."""
    named = _joint(find.group("w"))
    if named is None or find.mood.asked or find.mood.denied:
        return []
    period = find.period()
    return [find.statement("withdrawal", actor=find.scene.sender, initiative=settled(find.scene, named), since=period.point or period.until or period.since)]
