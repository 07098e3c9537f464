"""Absicht and Nichtbeitritt in their many other words."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .entering import about
from .find import Find, tidy
from .pointing import HEARSAY, in_another_house
from .telling import clause_of, planned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_JOIN = lazy(
    r"\b(?:[Bb]eitritt\w*|[Bb]eizutreten|[Bb]eitreten|[Tt]eilnahme|[Tt]eilzunehmen|[Tt]eilnehmen|[Mm]itwirk\w*|[Mm]itzuwirken|[Bb]eteiligung|beteiligen|\w*[Mm]itgliedschaft|[Mm]itglied|[Aa]nzuschließen|[Aa]nschließen|[Aa]nschluss|"
    r"[Ee]inzusteigen|[Ee]insteigen|[Ee]instieg|[Aa]ufnahme|[Uu]nterzeichnung|unterzeichnen|[Mm]itzeichnung|mitzuzeichnen|mit(?:zu)?machen|Partner\w*|Einladung|Angebot|Absage)\b"
)
_OTHER = lazy(
    r"\b(?:[A-ZÄÖÜ]\w*fest|Fest|[A-ZÄÖÜ]\w*feier|Feier|Veranstaltung\w*|Sitzung|Tagung|Workshop\w*|Termin\w*|Seminar\w*|Umfrage|Krankenkasse|Bauantrag|Geschäftsanteile?n?|Kauf\w*|Vertretung|Vorbehalt\w*|Verlängerung|Fortsetzung|Fortführung|Rechtsstreit|Verfahren|Klage\w*|Beklagte\w*|Auswirkungen|"
    r"Kündigung\w*|Austritt\w*|Abonnement|Stellenplan|Zwischennachricht|Kostenübernahme|Gebühr\w*|Verzichtserklärung|Befragung|Schulung)\b"
)
_OTHERS_WISH = lazy(
    r"\b(?:Fraktion|Naturschutzverein|Einwohner\w*|Bürger\w*|Zeitung\w*|Presse\w*|Lokalpresse|angeregt|gefragt|fordert)\b"
)
_OPEN = lazy(
    r"\b(?:ob|welche|wann|noch offen|keine Vorfestlegung|nicht äußern|noch nicht (?:getroffen|entschieden)|keine Rede|nicht zur Debatte|nicht verbunden|folgt keine|keine Aussage|vertagt|abgesetzt|weder)\b"
)
_LEAVING = lazy(r"\b(?:beenden|kündigen|auszutreten|aufzugeben|zurückzuziehen|auszusteigen)\b")


def declined(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Joining is declined, by the writer or as told of another."""
    mood, text = find.mood, find.text
    if (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or (mood.hoped and "Verständnis" not in text)
        or _OTHER.search(text)
        or _OPEN.search(text)
        or _OTHERS_WISH.search(text)
    ):
        return []
    if patterns.search(r"\bselbst\b", clause_of(find)) and any(known.kind == "representation" for known in find.scene.statements):
        return []  # who acts for others says that it does not act for itself
    if HEARSAY.search(text):
        return []
    if find.frame.rule.endswith("tritt-nicht") and _in_part(find):
        return [] if _confined_before(find) else [_left_out(find)]
    if not (about(find) or find.scene.initiative) or any(
        known.kind == "accession" and known.modality == "declared" and not find.frame.rule.endswith(("naehertreten", "nicht-zu-wollen"))
        for known in find.scene.statements
    ):
        return []
    if patterns.search(
        r"\b(?:noch nicht|derzeit noch|vorerst noch|nicht nur|nicht zustimmungs\w+|deshalb nicht|könnten?|würden?|müssten?)\b",
        clause_of(find),
    ):
        return []
    actor = find.actor(find.scene.sender)
    if actor == find.scene.recipient:
        return []
    if any(known.kind == "refusal" and known.actor == actor for known in find.scene.statements[-1:]) and "refusal" in find.kinds_read():
        return []  # the same in other words
    other = actor != find.scene.sender
    if not other and find.frame.rule.endswith("nicht-zu-wollen") and any(
        known.kind == "accession" and known.modality == "declared" for known in find.scene.statements
    ):
        return []  # who joins by this letter does not decline in it: somebody whom we do not recognise does
    force = ("resolved" if patterns.search(r"\b(?:beschl|entschied|Beschl)", text) else "received") if other else None
    return [find.statement("refusal", actor=actor, force=force, span=(find.sentence.floor, len(text)))]


def _confined_before(find: Find) -> bool:
    """Whether the sentence before has said already to what the accession is confined."""
    before = find.sentence.before
    return before is not None and patterns.search(r"\b(?:beschränkt|nur|ausschließlich|lediglich|allein)\b", before.text) is not None


def _in_part(find: Find) -> bool:
    """Whether one who joins by this letter only stays away from a part ("an der gemeinsamen Beschaffung … nicht teil")."""
    joins = any(
        (known.kind, known.modality, known.actor) == ("accession", "declared", find.scene.sender)
        for known in find.scene.statements
    )
    return joins and (find.scene.initiative or "?") not in find.text and bool(
        patterns.search(r"\b[Aa]n (?:der|dem|den|einer?|gemeinsamen)\b|\b(?:[Bb]ereich|[Tt]hem|[Bb]austein|[Mm]odul)\w*", find.text)
    )


def _left_out(find: Find) -> Statement:
    """A limit of the writer's own accession."""
    return find.statement(
        "reservation",
        actor=find.scene.sender,
        modality="reserved",
        value=tidy(clause_of(find))[:160],
        details={"right": "limit", "condition": None},
        span=(find.sentence.floor, len(find.text)),
    )


def declined_joining(find: Find) -> list[Statement]:
    """Words of declining that need to be said of joining."""
    near = find.text + " " + (find.sentence.before.text if find.sentence.before and "Absage" in find.text else "")
    return (
        declined(find)
        if _JOIN.search(near) or (patterns.search(r"fern|bsag|bleib", find.text[find.start : find.end]) and about(find))
        else []
    )


def _meant(find: Find) -> list[Statement]:
    text = find.text
    if (
        find.mood.asked
        or find.mood.mentioned
        or find.mood.denied
        or in_another_house(find)
        or (_OTHER.search(text) and not _LEAVING.search(text))
        or _OTHERS_WISH.search(text)
    ):
        return []
    if _OPEN.search(text) or not (about(find) or find.scene.initiative):
        return []
    actor = find.actor(find.scene.sender)
    if actor == find.scene.recipient:
        return []
    return [planned(find, actor, find.words)]


def meant(find: Find) -> list[Statement]:
    """Plan, inclination, aim."""
    return _meant(find) if _JOIN.search(find.text) else []


def interested(find: Find) -> list[Statement]:
    """Interest in joining, or in the initiative itself, that is declared."""
    text = find.text
    if patterns.search(
        r"\b(?:mit (?:großem )?Interesse|im Interesse|Interessen(?:s)?vertretung|kein\w* Interesse|Interessengemeinschaft|öffentliche\w* Interesse|Ihr Interesse|(?:über|für) das Interesse|das Interesse (?:des|der) [A-ZÄÖÜ]\w+)\b",
        text,
    ):
        return []
    if not (
        _JOIN.search(text)
        or patterns.search(r"\bbekund|\bmeld|\bhaben\b|\banmeld|\bgroßes\b|[Ii]nteress\w*bekundung", text)
    ):
        return []
    return _meant(find)


def wants(find: Find) -> list[Statement]:
    """The words "wir wollen beitreten": a will that is not yet an act."""
    text = find.text
    if patterns.search(r"[☒☑✗✓]|\[[xX]\]|\([xX]\)", text) or text.endswith(":"):
        return []  # a box ticked says more
    if find.mood.conditional or find.mood.hoped or (not _JOIN.search(text) and "Mittel" not in text):
        return []
    if ", dass" in find.group("w") or patterns.search(r"\b(?:mitteilen|informieren)\b", find.group("w")):
        return []
    if (
        find.frame.rule.endswith("wollen")
        and patterns.search(r"\b(?:[Ww]ird|[Ww]erden|[Ww]erde)\b", find.group("t"))
        and not patterns.search(
            r"\b(?:voraussichtlich|demnächst|im Laufe|nächste[nsmr]?|kommende[nsmr]?|künftig|später|sobald|mittelfristig|perspektivisch)\b",
            text,
        )
    ):
        return []
    if patterns.search(r"\b(?:nur noch|nicht mehr|hiermit|weiterhin|geführt werden|aufgenommen werden|statt zum)\b", text):
        return []
    return _meant(find)
