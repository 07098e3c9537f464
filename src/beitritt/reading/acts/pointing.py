"""What a sentence about consent points back to: a deed, a consent just given, whoever was just spoken for."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy

from .find import Find
from .representing import REPRESENTS

_DEED = lazy(
    r"\bde[mr] (?:\w+ )?(?:Vorhaben|Beitritt|Entwurf|Haushalt\w*|Antrag|Konzept|Beschlussvorschlag|Vorlage|Projekt|Satzung\w*|Planung|Maßnahme)\b[^,;]{0,60}\b(?:zu|zuge)stimm"
)
OTHER_BUSINESS = guard(
    r"\b(?:Halle\w*|Mehrzweckhalle|Sporthalle|Überlassung|Feuerwerk|Parkplatz|Bestuhlung|\w*[Mm]iete\w*|Miet\w+|[Vv]ermietung|Preis\w*|Pacht\w*|Vermieter\w*|Verpächter\w*|Lieferant\w*|Lieferung|Hersteller\w*|Käufer\w*|Eigentum|Werkvertrag|Neubau\w*|Umbau\w*|Anbau\w*|Bau(?:antrag|genehmigung|vorhaben)|Gebührenbescheid\w*|Abfallgebühr\w*|Straßen\w+|Grundstück\w*|Flurstück\w*|Kita\w*platz|Fahrkarte\w*|Abonnement|Wahllokal|Wohngeld|Umgehungsstraße|Bauleitplan\w*|Stellenausschreibung|Zinsberechnung|Verwendungsnachweis\w*)\b"
)
OF_THE_TOWN = lazy(r"\b(?:geschlossen|geöffnet|\w*[Ss]perrung|gesperrt|Anlieger\w*|Feiertage?n?|Sprechzeiten|Öffnungszeiten)\b")
"""What a town tells of its streets and doors."""
HEARSAY = guard(r"\b(?:hieß es|heißt es|hört man|sagt man|erzählt man|angeblich|Gerücht\w*|[Pp]resse|Zeitung|Hörensagen|zu (?:lesen|hören)|munkel\w*|gehört, dass|soll(?:en)? (?:ihr|sein|deren))\b")
_LIMIT = lazy(
    r"\b(?:[Dd]ie|[Dd]iese|[Uu]nsere|[Dd]as|[Ss]eine|[Ii]hre) (?:Zustimmung|Einverständnis|Einwilligung|Vollmacht|Mandat)\b[^,;]{0,40}\b(?:befristet|endet|gilt|erlischt|läuft|begrenzt|beschränkt)|\b(?:gilt|erlischt|endet|entfällt)\b[^,;]{0,30}\b(?:Zustimmung|Einverständnis|Einwilligung|Vollmacht|Mandat)\b"
)
_PRONOUN = lazy(r"\W*(?:[Ss]ie|[Ee]r|[Ee]s|[Dd]iese[rs]?) (?:hat|haben|ist|sind|war|wurden?)\b")


_ELSEWHERE = lazy(r"\W*Bei(?:m| der| dem| den) [A-ZÄÖÜ][\w.-]+ [A-ZÄÖÜ]")


def in_another_house(find: Find) -> bool:
    """Whether a sentence tells what goes on at somebody else's ("Beim Reitverein X entscheidet …, der Vorstand …")."""
    text = find.text
    return _ELSEWHERE.match(text, find.sentence.floor) is not None and not any(f" {we} " in f" {text}" for we in ("wir", "ich", "Wir", "Ich"))


def spoken_for(find: Find) -> str | None:
    """Whom "sie hat dem zugestimmt" means: the one body for which somebody was just said to act."""
    last = find.scene.statements[-1] if find.scene.statements else None
    spoken = last.on_behalf_of if last is not None and last.kind == "representation" else ()
    return spoken[0] if len(spoken) == 1 and _PRONOUN.match(find.text, find.sentence.floor) else None


_THEY_DID = lazy(r"\b(?:hat|haben|hatten?)\b[^;?]*\b(?:zugestimmt|eingewilligt|einverstanden|gebilligt|Einverständnis erklärt|befürwortet)\b|\b(?:ist|sind|waren?)\b[^;?]*\beinverstanden\b|\b(?:stimmt|stimmten|stimmen)\b[^;?]*\bzu\b")
_WRITER = lazy(r"\b(?:[Ww]ir|[Ii]ch|[Uu]ns\w*|[Mm]ein\w*|[Kk]reistag|[Kk]reisausschuss)\b")


def agreeing(find: Find) -> str | None:
    """Those for whom the writer has just said that it speaks, where the sentence tells that somebody else agreed to that."""
    last = find.scene.statements[-1] if find.scene.statements else None
    if last is None or last.kind != "representation" or last.actor != find.scene.sender or not last.on_behalf_of:
        return None
    clause = find.text[slice(*find.mood.window)]
    if not _THEY_DID.search(clause) or _WRITER.search(clause):
        return None
    return last.on_behalf_of[0] if len(last.on_behalf_of) == 1 else ", ".join(last.on_behalf_of)


def of_deed(find: Find) -> bool:
    """Whether the consent is to a project or a paper, and this sentence speaks of nobody who acts for another."""
    return bool(_DEED.search(find.text)) and not REPRESENTS.search(find.text)


def told_of(find: Find) -> bool:
    """Whether the sentence tells of the consent just given how long it lasts or when it lapses; it is dated by that."""
    clause_words = find.text[slice(*find.mood.window)]
    return _LIMIT.search(clause_words) is not None and any(
        known.kind == "consent" and str(known.value).startswith("given") for known in find.scene.statements
    )
