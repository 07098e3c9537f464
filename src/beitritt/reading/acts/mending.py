"""What is done to earlier papers and lines: Berichtigung, Aufhebung, Rechtsnachfolge, told in many ways."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.dates import days

from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_PAPER = lazy(
    r"\b(?:Seite \d+|Absatz|Aufzählung|\w*[Ee]rklärung(?:en)?|\w*[Ss]chreibens?|\w*[Mm]itteilung|\w*[Kk]ündigung|Benennung|\w*[Aa]nmeldung|Meldung|Angaben?|Anlage|Vordruck|Formular|(?!Rundbrief)\w*[Bb]rief\w*|\w*[Bb]eschluss(?:es)?|Ratsbeschlusses|"
    r"[Bb]eitritts?|Teilnahme|Beitretende[nr]?|beitretende[nrs]?|[Uu]nterzeichnende|Ansprechstelle|Ansprechpartner\w*|Beitrag|Ende|Beginn|Zeile|Datum|Satz|letter|declaration|notice|statement)\b"
)
_OTHER_PAPER = lazy(
    r"\b(?:Niederschrift|Protokoll|Rechnung|Bescheid\w*|Klage|Ergebnisprotokoll|Bebauungsplan|Widerspruch|Druckfehler|Abonnement|Bestellung|Steuer\w*|Pressemitteilung|Einwilligung|Datenverarbeitung|Verteiler\w*|Rundbrief)\b"
)
_FIXED = lazy(
    r"\b(?:[Gg]emeint|[Ss]telle|streichen|gestrichen|statt|anstelle|anstatt|nicht|sondern|dahin(?:gehend)?|[Ää]ndern Sie|[Rr]ichtig\w*|zutreffend|korrekt\w*|korrigier\w*|berichtig\w*|durch|lautet|lauten|heißen|einzusetzen|genannt|ersetz\w*|instead of|correct\w*|replac\w*|should read)\b"
)
_RIGHT = lazy(r"\b(?:richtig\w*|sondern|durch|zutreffend|korrekt|lautet|einzusetzen|dahin(?:gehend)?)\b")
_ENDING = lazy(r"\b(?:Ende|endet|Enddatum|Laufzeit|Befristung|bis)\b")
_BEGINNING = lazy(r"\b(?:Beginn|beginnt|Eintritt|ab|statt|zum)\b")
_OF = lazy(
    r"(?:\b(?:[Uu]nser|[Mm]ein|[Ii]hr|[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Oo]ur|[Tt]he)[a-z]{0,2} )?(?:\w+e[nrs]? )?\b(?:\w*[Ee]rklärung|\w*[Ss]chreiben|\w*[Kk]ündigung|\w*[Bb]eschluss|\w*[Mm]erkblatt|\w*[Mm]itteilung|\w*[Vv]orbehalt|[Bb]enennung|\w*[Aa]nmeldung|Meldung|Angabe|Eckpunkte|letter|declaration|notice)\w{0,2}(?: (?:vom|zu|of|dated) [\d. \w]{4,20}\d)?"
)
HEIRLESS = lazy(
    r"\b(?:Erbengemeinschaft|verstorbene\w*|Erblasser\w*|Grundstück\w*|Eigentümer\w*|Baulast|Bürgerbewegung|Kaufvertrag\w*|Mietvertrag\w*|Stelleninhaber\w*|Amtsinhaber\w*|Amtsnachfolge\w*|Vorsitz\w*|"
    r"Nachfolge(?:r|rin)? (?:von|für) (?:Herr|Frau)|Kosten|Nachfolgeprojekt\w*|(?:seine|ihre) Nachfolge(?:r|rin)?|Förderung|Geschäftsführung|Dienst\w*|Vertretung|Ansprech\w*)\b"
)
_LINE = lazy(
    r"\b(?:in alle[nr] Rechten?|[Mm]itglied\w*|\w*[Pp]flicht(?:en|ung|ungen)|Rechten? und Pflichten|[Rr]echtsnachfolg\w*|Gesamtrechtsnachfolg\w*|[Pp]artner\w*|[Bb]ündnis\w*|[Nn]etzwerk\w*|Teilnahme|Beteiligung\w*|Vertrag\w*|Beitritt\w*|(?:Platz|Sitz) (?:im|in))\b"
)
_HEIR = lazy(
    r"\b(?:bisherige\w*|aufgelöste\w*|untergegangene\w*|frühere\w*|ehemalige\w*|vormalige\w*|aufgegangen|eingemeindet\w*|Eingemeindung|Fusion\w*|fusioniert\w*|neu ?gebildete\w*|neue \w*[Gg]emeinde|neuen \w*[Gg]emeinde|Nachfolge\w*|deren|dessen|Umwandlung|umgewandelt|beerbt|Zusammenschluss\w*|zusammengeschlossen|eingegliedert|Vorgänger\w*)\b"
)
_CORRECTS = lazy(r"\b(?:[Bb]erichtig\w*|[Kk]orrektur\w*|[Rr]ichtigstellung|Beitrittserklärung|Austrittserklärung|Anmeldung)\b")
_ERRED = lazy(r"\b(?:Fehler\w*|Versehen|Irrtum|versehentlich|irrtümlich\w*|falsch\w*|unrichtig\w*|unzutreffend\w*)\b")
_OTHERS = lazy(r"\b(?:hat|haben|hebt|nimmt|zieht|widerruft|annulliert)\b")
_PAST = lazy(r"\b(?:[Gg]ing|gingen|wurden?)\b")


def correction(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Berichtigung: words of mending, an earlier paper or a figure of it, and what is right instead."""
    mood, text = find.mood, find.text
    if mood.asked or mood.conditional or mood.mentioned or find.scene.genre not in {"letter", "form"}:
        return []
    if find.frame.rule.endswith("richtigerweise") and patterns.search(r"\b[Nn]icht (?:richtig|zutreffend|korrekt)|\b(?:was|ob|welche[rs]?|wie) (?:\w+ ){0,3}(?:richtig|zutreffend|korrekt)", text):
        return []  # it is asked, or denied
    if find.frame.rule.endswith("richtigerweise") and patterns.search(r"\b(?:Folgendes|wie folgt)\W*$", text):
        return []  # what follows is the correction
    sure = bool(find.frame.marks.get("sure"))
    if _OTHER_PAPER.search(text) or not (sure or (_FIXED.search(text) and _earlier(find))):
        return []
    if text[find.start : find.end].endswith("ndern Sie") and not patterns.search(r"\b(?:\w*[Ee]rklärung|\w*[Ss]chreiben|\w*[Bb]rief|\w*[Kk]ündigung|\w*[Mm]itteilung|Benennung)\b", text):
        return []
    if "Stelle" in text[find.start : find.end] and not patterns.search(r"\d", text):
        return []  # who takes another's place
    if find.frame.rule.endswith("sondern") and not (
        patterns.search(r"\d", text)
        and (patterns.search(r"[Ee]ntgegen|Datum|Angabe|Schreiben|Mitteilung|genannt", text) or _mended(find))
    ):
        return []
    last = find.scene.statements[-1:]
    if last and last[0].kind == "correction" and last[0].start <= find.sentence.place(find.start, find.end)[0] < last[0].end:
        return []
    before = find.sentence.before
    announced = bool(last) and last[0].kind == "correction" and before is not None and before.text.endswith(":")
    if announced and before is not None and before.place(0, 1)[0] <= last[0].start:
        find.scene.statements.remove(last[0])  # it only announced this one
    since, until = _right_dates(text)
    return [
        find.statement(
            "correction",
            actor=find.scene.sender,
            since=since,
            until=until,
            value=tidy(text)[:200],
            details={"of": _of(text)},
            span=(find.sentence.floor, len(text)),
        )
    ]


def _earlier(find: Find) -> bool:
    """Whether the sentence, or one shortly before, speaks of an earlier paper or of what it says."""
    if _PAPER.search(find.text):
        return True
    before = find.sentence.before
    if before is not None and _PAPER.search(before.text):
        return True
    return _mended(find)


def _mended(find: Find) -> bool:
    """Whether the letter is about a correction, or spoke of an error just before."""
    earlier, steps = find.sentence.before, 0
    while earlier is not None and steps < len(("one", "two")):
        if _ERRED.search(earlier.text):
            return True
        earlier, steps = earlier.before, steps + 1
    corrected = any(known.kind == "correction" for known in find.scene.statements[-2:])
    return corrected or _CORRECTS.search(find.scene.subject) is not None


def _right_dates(text: str) -> tuple[str | None, str | None]:
    """The date that is right, as beginning or as end of what is corrected."""
    found = list(days(text))
    word = _RIGHT.search(text)
    after = [day for day in found if word and day.start > word.start()] or found[-1:]
    if (
        not after
        or not _BEGINNING.search(text)
        or patterns.search(r"\bSchreiben|Erklärung vom|Ratsbeschlusses", text[after[0].start - 30 : after[0].start])
    ):
        return None, None
    return (None, after[0].iso) if _ENDING.search(text) else (after[0].iso, None)


_RESOLVED = lazy(r"\b(?:[Dd]er|[Dd]en|[Ss]einen|[Ii]hren) (?:[\w.]+ )?(?:\w+)?[Bb]eschluss\b[^;?]*\b(?:Beitritt|Austritt|Mitgliedschaft|Teilnahme|Beteiligung|Kündigung)\b")
"""In a council's paper only its own resolution about joining is taken back."""


def annulment(find: Find) -> list[Statement]:  # noqa: C901, PLR0911  each early return is a reason to stay silent
    """Aufhebung: an earlier paper or one of its statements is taken back from the start."""
    mood, text = find.mood, find.text
    if mood.asked or mood.conditional or mood.mentioned or mood.hoped or not (find.scene.genre in {"letter", "form"} or _RESOLVED.search(text)):
        return []
    if any(known.kind == "fulfilment" and (known.value or "").startswith("failed") for known in find.scene.statements):
        return []  # the act falls with its condition
    if _OTHER_PAPER.search(text) or patterns.search(
        r"\b(?:Abonnement|Vertrag|Wartung\w*|Arbeits\w+|könn(?:en|te\w*)|kann|jederzeit|würden?)\b",
        text[slice(*mood.window)],
    ):
        return []
    if patterns.search(r"\bnicht (?:zurück|widerrufen|aufgehoben|hinfällig)\b", text) or find.end < find.sentence.floor:
        return []
    if patterns.match(r"(?:Sollten?|Falls|Wenn|Sofern)\b", text[find.sentence.floor :]) or (
        find.frame.rule.endswith("zurueck") and patterns.search(r"\b[Zz]ieh\w*(?: \w+){0,3} sich\b|\bsich\b[^,;]*\bzurück", text)
    ):
        return []
    last = find.scene.statements[-1:]
    follows = last and last[0].kind == "annulment" and patterns.search(r"\b(?:damit|somit|hierdurch|dadurch|insoweit)\b", text)
    if "annulment" in find.kinds_read() or follows:
        return []
    if patterns.search(r"\b(?:hat|haben) (?:seine|ihre|deren)[nr]?\b", text) and find.actor() is None:
        return []  # somebody whom nobody knows here took back what was his
    what = find.group("o") or find.group("o2")
    if last and last[0].kind == "annulment" and not what:
        return []  # the same once more
    if find.frame.rule.endswith("zurueck") and what.startswith("Beitritts") and not patterns.search(rf"{what} (?:vom|von|der|des) ", text):
        return []
    if what.startswith("Benennung") and find.frame.rule.endswith("gegenstandslos"):
        return []  # others are named instead
    if "orbehalt" in what and find.frame.rule.endswith(("entfaellt", "gegenstandslos")) and "zurück" not in text:
        return []  # a condition met
    if (
        find.scene.language == "de"
        and not what
        and not any(_PAPER.search(one) for one in (text, find.sentence.before.text if find.sentence.before else ""))
    ):
        return []
    return [
        find.statement(
            "annulment",
            actor=find.actor(find.scene.sender) if _OTHERS.search(text) else find.scene.sender,
            since=find.period().since,
            value=tidy(text)[:200],
            details={"of": _of(text)},
            confidence=0.8,
        )
    ]


def _heir(find: Find) -> str | None:
    """Whose line it is now: the writer's, where the sentence names the writer."""
    own = find.scene.sender
    return own if own and own in find.text and own != find.scene.initiative else find.actor(own)


def _of(text: str) -> str | None:
    match = _OF.search(text)
    return tidy(match.group()) if match else None


def succession(find: Find) -> list[Statement]:
    """Rechtsnachfolge: one body's line goes on with another; told of bodies, not of heirs, posts or land."""
    mood, text = find.mood, find.text
    before = find.sentence.before.text if find.sentence.before else ""
    if not mood.said or text.endswith("?") or HEIRLESS.search(text):
        return []
    if find.scene.language == "de" and (
        not _LINE.search(text) or (find.frame.marks.get("heir") and not _HEIR.search(f"{before} {text}"))
    ):
        return []
    if find.frame.rule.endswith("geht-auf") and not _HEIR.search(text):
        return []
    if find.frame.rule.endswith("fuehrt-fort") and any(known.kind == "succession" for known in find.scene.statements):
        from .changing import continuation

        return continuation(find)  # whose line it is was said before
    period = find.period()
    past = _PAST.search(text[find.match.start() : find.end]) is not None
    return [
        find.statement(
            "succession",
            actor=_heir(find),
            modality="reported" if past else "declared",
            since=period.since or period.point or period.at,
            value=tidy(text)[:200],
        )
    ]
