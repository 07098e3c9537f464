"""Austritt, Kündigung: leaving as a whole; the end is the date named."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .entering import about
from .find import Find, tidy
from .severally import severally
from .telling import NETWORK, NOT_JOINED, RUMOUR, TO_DO, clause_of, resolved, someone, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_OWN_END = lazy(
    r"\b(?:[Uu]nsere|[Dd]ie) (?:Mitgliedschaft|Beteiligung|Teilnahme|Mitwirkung)(?: (?:der|des) [\w -]+)? endet$"
)
_OTHER_THING = lazy(
    r"(?:[Ff]reiexemplar|[Zz]eitschrift|[Aa]bonnement|[Aa]bo\b|[Mm]ietv|[Mm]ietverh|[Aa]rbeitsv|[Dd]ienstv|[Kk]onto|[Vv]ersicherung|[Tt]elefon|[Ww]artung|[Pp]flegev|[Ss]ervicev|[Ll]easing|"
    r"[Ss]trom|[Ll]iefer(?:ung|vertrag)|[Ll]izenz|[Ss]oftware|[Pp]acht|[Bb]ezug|[Nn]ewsletter|[Rr]aum|[Vv]erteiler|[Hh]andy|[Mm]obilfunk|[Dd]arlehen|[Zz]immer|[Hh]otel|[Ss]aal|[Bb]uchung|[Rr]eservierung|[Bb]estellung|[Ss]tornier|[Kk]reditkarte|[Ss]tellplatz|subscription to|lease|licen[cs]e)"
)


_POST = lazy(
    r"\baus (?:dem|seinem|ihrem|meinem|de[rs]) (?:Amt|Dienst|Rat|Gemeinderat|Stadtrat|Kreistag|Vorstand|Gremium|Beruf|Berufsleben|Arbeitsverhältnis|Fraktion|Verwaltung|Kirche)\b|\bin den (?:wohlverdienten )?Ruhestand\b"
)
"""What persons leave."""
_FOR_A_TIME = lazy(r"\b(?:ohne auszutreten|ohne (?:die|unsere|ihre) Mitgliedschaft|[Vv]orübergehend|zeitweilig|(?:aus der|ihre|unsere|die) aktiven? [^,;]{0,40}[Ff]ür (?:ein|zwei|drei|\d+) (?:Jahre?|Monate?))\b")
_AT_THE_END = lazy(r"\b(?:zum (?:Ende|Ablauf|Schluss) de[rs]|mit (?:dem )?Ablauf de[rs]|zum (?:Jahres|Quartals|Monats|Geschäftsjahres)ende|zum nächst\w+)\b")
_CONTRACT = lazy(r"\b(?:[Vv]ertr[aä]ge?s?|(?:Werk|Dienst|Liefer|Rahmen|Nutzungs|Miet|Pacht|Wartungs)\w*vertrag)\b")
_OF_BOND = lazy(
    r"[Mm]itglied|[Mm]itwirk|[Bb]eteilig|[Tt]eilnahme|[Kk]ooperation|[Pp]artner|[Bb]eitritt|[Nn]etzwerk|[Bb]ündnis|[Vv]erbund|[Ii]nitiative|[Pp]akt|[Aa]llianz|[Vv]erband|[Vv]erein\b"
)


def withdrawal(find: Find) -> list[Statement]:  # noqa: C901, PLR0911  each early return is a reason to stay silent
    """Austritt, Kündigung: the end is the date named; the day of the letter is when notice was given."""
    mood = find.mood
    if (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.denied
        or mood.hoped
        or _OTHER_THING.search(clause_of(find))
    ):
        return []
    if _FOR_A_TIME.search(find.text) and not mood.unreal:
        from .changing import suspension

        return suspension(find)
    if RUMOUR.search(find.text) or _POST.search(find.text):
        return []
    if patterns.search(r"\b[Ee]in (?:\w+ )?(?:Austritt|Ausstieg|Ausscheiden|Rückzug)\b[^;?]*\b(?:möglich|zulässig|muss|müsste|kann|bedarf)\b", find.text):
        return []  # a rule
    if (find.frame.rule.endswith("gekuendigt") and not find.initiative()) or (
        find.frame.rule.endswith("kuendigt") and patterns.search(r"\ban$", clause_of(find).rstrip(" .,;"))
    ):
        return []  # something is announced
    actor = find.actor(find.scene.sender)
    past = told(find)
    if find.scene.language == "en" and TO_DO.search(find.text[max(0, find.start - 60) : find.start]):
        return []
    if NOT_JOINED.search(find.text) or not someone(find) or not _from_something(find):
        return []
    if (mood.unreal and not past and not _wanted(find)) or patterns.search(
        r"\b(?:Vorbehalt|Dienst|Ruhestand)\b|\bkann\b|\bkönnen\b", clause_of(find)
    ):
        return []
    if actor == find.scene.recipient and not past and not _confirmed(find):
        return []
    if patterns.search(r"\b(?:Herr|Frau|Mitarbeiter\w*|Leiter(?:in)?)\b", clause_of(find)):
        return []
    period = find.period()
    end = period.point or period.since or period.until
    details: dict[str, object] = {}
    if end:
        details["end_date"] = end
    if not past and (given := _given(find)):
        details["notice_given"] = given
    made = find.statement(
        "withdrawal",
        actor=actor,
        modality="reported" if past and actor != find.scene.sender else "declared",
        force="accepted" if past and actor != find.scene.sender else None,
        since=end or (period.at if past else None),
        details=details,
    )
    return severally(find, made, told=past)


_SO_ENDS = lazy(r"\b(?:demnach|demzufolge|somit|damit|folglich|also|mithin|daher|deshalb|infolgedessen|[Dd]emnach|[Dd]emzufolge|[Ss]omit|[Dd]amit|[Ff]olglich|[Mm]ithin|aufgrund (?:dieser|Ihrer))\b")


def _wanted(find: Find) -> bool:
    """Whether the writer says with "möchten" what it does, and names the day."""
    clause = clause_of(find)
    dated = find.period(whole=False)
    own = patterns.search(r"\b[Mm]öchten? (?:wir|ich|die|der|das)\b|\b(?:[Ww]ir|[Ii]ch) möchten?\b", clause)
    return bool(own and (dated.point or dated.until)) and patterns.search(r"\b(?:gern wissen|erfahren|prüfen|fragen|besprechen|klären|können|würde\w*|gegebenenfalls)\b", clause) is None


def _confirmed(find: Find) -> bool:
    """Whether whoever leads tells the addressee the day by which it is out."""
    period = find.period(whole=False)
    return find.mood.said and bool(period.point or period.until) and _SO_ENDS.search(clause_of(find)) is not None


def _given(find: Find) -> str | None:
    """When notice was given: the day that the sentence names behind the act, else the day of the letter."""
    named = patterns.search(r", (?:gekündigt|Kündigung|angezeigt|erklärt) (?:am|vom) (?P<day>[^,;]+)", find.text[find.end :])
    if named:
        from beitritt.reading.language.dates import first_day

        return first_day(named["day"]) or find.scene.dated
    return find.scene.dated


def resolved_leaving(find: Find) -> list[Statement]:
    """A council's resolution to leave, told in the letter."""
    if not patterns.search(
        r"\b(?:[Mm]itgliedschaft|[Mm]itwirkung|[Vv]ereinbarung|[Bb]eteiligung|[Tt]eilnahme|aus (?:dem|der))\b",
        find.text,
    ) or patterns.search(r"Mitgliedschaften", find.text):
        return []
    return resolved(find, "withdrawal")


_LOST = lazy(r"\b(?:keine Mehrheit|abgelehnt|zurückgewiesen|verfehlt|gescheitert|verworfen)\b")


def moved(find: Find) -> list[Statement]:
    """A motion to leave, told in minutes: asked of the council, and not yet resolved."""
    if find.scene.genre != "minutes" or not find.third_person or find.mood.asked or find.mood.conditional or find.mood.denied:
        return []
    period = find.period()
    end = period.point or period.since or period.until
    if _LOST.search(find.text, find.end):
        return [find.statement("withdrawal", actor=find.scene.sender, modality="reported", force="rejected", since=end)]
    return [
        find.statement(
            "withdrawal", actor=find.scene.sender, modality="requested", force="proposed", since=end, details={"end_date": end} if end else {}
        )
    ]


def _from_something(find: Find) -> bool:
    """The words "Scheidet aus", "tritt zurück" are said of many things: they need what is left, or a date."""
    if not find.frame.rule.endswith(("scheidet-aus", "tritt-aus", "zieht-zurueck", "gekuendigt", "withdraws")):
        return True
    clause = clause_of(find)
    if _CONTRACT.search(clause) and not _OF_BOND.search(find.text) and "ertrag" not in (find.scene.initiative or ""):
        return False
    if find.scene.speaks_of(clause):
        return True
    own = find.frame.rule.endswith(("tritt-aus", "scheidet-aus", "zieht-zurueck")) and find.actor() is not None
    return bool(
        (own and find.scene.initiative and (find.period().point or find.period().until or find.period().at or _AT_THE_END.search(clause)))
        or patterns.search(
            r"\b(?:aus (?:der|dem|den|dieser|diesem|unserer|Ihrem|Ihrer)|[Mm]itgliedschaft|[Mm]itwirkung|[Bb]eteiligung|[Tt]eilnahme|Vereinbarung|Vertragsverhältnis\w*|Kooperationsverhältnis\w*|\w*[Pp]eriode|Laufzeit|Unterschrift|from the|membership|notice|participation|[Nn]etwork|[Aa]lliance|[Cc]ompact|[Pp]act|[Cc]harter|[Pp]artnership|[Aa]greement|[Ii]nitiative)\b",
            clause,
        )
        or NETWORK.search(clause)
        or (find.scene.initiative and find.scene.initiative in find.text)
    )


def ends(find: Find) -> list[Statement]:
    """The words "Die Mitgliedschaft endet mit Ablauf des …" dates the withdrawal that the letter declares."""
    period = find.period()
    end = period.until or period.point
    for known in reversed(find.scene.statements):
        if known.kind == "withdrawal" and known.starts is None and end:
            known.starts = known.details["end_date"] = end
            return []
    own = _OWN_END.search(find.text[: find.end])
    declared = [known for known in find.scene.statements if known.modality == "declared"]
    if not end or not own or not find.mood.said:
        return []
    joined = next((known for known in reversed(declared) if known.kind == "accession"), None)
    if joined is not None:
        joined.until = joined.until or end
        details = {"binding": {"until": end}}
        return [
            find.statement(
                "terms", actor=joined.actor, until=end, value=f"duration: {tidy(clause_of(find))}", details=details
            )
        ]
    if any(known.kind == "withdrawal" for known in declared):
        return []
    return [find.statement("withdrawal", actor=find.scene.sender, since=end, details={"end_date": end})]


def alternative(find: Find) -> list[Statement]:
    """The words "Hilfsweise gilt die Kündigung als zum … ausgesprochen": a second one, in case the first does not hold."""
    first = next((known for known in find.scene.statements if known.kind == "withdrawal"), None)
    end = find.period().point
    if first is None or not end or "hilfsweise" not in find.sentence.low:
        return []
    return [
        find.statement(
            "withdrawal",
            actor=first.actor,
            since=end,
            value="hilfsweise",
            initiative=first.initiative,
            details={"end_date": end},
        )
    ]


def gone_before(find: Find) -> list[Statement]:
    """The words "mit der zum … ausgesprochenen Kündigung der Stadtwerke": told in passing."""
    named = groups(find.scene, find.text, find.match.start("w"), find.match.end("w"))
    if not named or find.mood.asked or find.mood.conditional:
        return []
    period = find.period()
    return [
        find.statement(
            "withdrawal",
            actor=named[0],
            modality="reported",
            force="accepted",
            since=period.point or period.since or period.until or period.at,
        )
    ]


def excludes(find: Find) -> list[Statement]:
    """Ausschluss: the lead ends another's line."""
    mood, text = find.mood, find.text
    if (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.denied
        or mood.unreal
        or not (about(find) or "itglied" in text)
    ):
        return []
    named = [
        name for name in groups(find.scene, text, find.sentence.floor, len(text)) if name != find.scene.recipient
    ] or [find.scene.sender or ""]
    period = find.period()
    if text[find.start : find.end] == "durch Ausschluss" and not (
        patterns.search(r"\d{4}", text) and patterns.search(r"\bende[tn]", text)
    ):
        return []
    return [
        find.statement(
            "withdrawal", actor=named[0] or None, since=period.point or period.until or period.since, value="Ausschluss"
        )
    ]


def struck_off(find: Find) -> list[Statement]:
    """The words "Bitte streichen Sie uns aus der Liste der Mitglieder"."""
    if not patterns.search(
        r"\b(?:Liste|Verzeichnis|Kreis) (?:der|Ihrer|des) \w*(?:[Mm]itglied|[Pp]artner|[Uu]nterzeichner|[Tt]eilnehm)|[Mm]itglieder(?:liste|verzeichnis)|[Pp]artnerliste",
        find.text,
    ):
        return []
    if (
        find.mood.denied
        or find.mood.asked
        or find.mood.conditional
        or any(known.kind == "withdrawal" for known in find.scene.statements)
    ):
        return []
    period = find.period()
    return [find.statement("withdrawal", actor=find.scene.sender, since=period.point or period.until or period.since)]
