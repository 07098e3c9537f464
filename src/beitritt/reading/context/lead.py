"""Whether a letter is written by whoever leads: it speaks of the addressee's standing, and of none of the writer's own.

What such a letter grants, refuses or leaves open is an answer, whatever the words; what it asks for is needed for one.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .scene import Scene

_IN_IT = r"(?:\w*[Aa]ntr[aä]ge?s?|\w*[Gg]esuche?s?|[Bb]ewerbung|\w*[Mm]itgliedschaft|\w*[Bb]eitritts?(?:erklärung|absicht|wunsch)?|[Aa]ufnahme|[Tt]eilnahme\w*|[Mm]itwirkung|[Bb]eteiligung|\w*[Kk]ündigung|[Aa]ustritts?\w*|[Aa]usscheidens?|[Ii]nteressenbekundung|[Tt]eilnahmebekundung|\w*[Vv]orbehalte?s?|[Ee]rklärung|[Ii]nteresses? an|[Aa]nmeldung|[Mm]itzeichnung)"
_ASKED = r"(?:Wunsch|Wünschen?|Bitte|Anliegen|Anfrage|Fragen?|Rückfragen?|Vorschl[aä]ge?s?|Begehren|Änderungsw\w+|Einwände|Einspruch|Widerspruch|Zusätzen?)"
_THEIRS = lazy(
    rf"\b(?:[Ii]hr(?:e[nmrs]?)?|[Ee]uer|[Ee]ure[nmrs]?)\b (?:[\wäöüß.-]+ ){{0,3}}?{_IN_IT}\b|\b(?:[Mm]it|[Ii]n) (?:Ihrem )?Schreiben vom [\w. ]{{4,24}} (?:haben|hatten|beantragen|baten|teilten) Sie\b"
    r"|\bSie (?:haben|hatten) (?:\w+ ){0,8}?(?:beantragt|gekündigt|beworben|erklärt|beigetreten|angemeldet)\b|\b(?:de[nmrs]|die|das) (?:von Ihnen|durch Sie) (?:\w+ )?(?:erklärt|beantragt|gewünscht|erbeten|ausgesprochen)\w*"
)
_ASKS = lazy(rf"\b[Ii]hr(?:e[nmrs]?)?\b (?:[\wäöüß.-]+ ){{0,2}}?{_ASKED}\b|\bSie (?:\w+ ){{0,6}}?(?:baten|bitten|gebeten|gefragt|fragen|fragten|wünschen|angeregt|vorgeschlagen)\b")
_OWN = lazy(
    r"\b[Uu]nser(?:e[nmrs]?)?\b (?:[\wäöüß.-]+ ){0,2}?(?:\w*[Mm]itgliedschaft|[Bb]eitritts?(?:erklärung)?|[Tt]eilnahme|[Mm]itwirkung|[Bb]eteiligung|\w*[Kk]ündigung|[Aa]ustritt|[Aa]usscheiden|[Aa]ntrag|[Rr]at|[Gg]emeinderat|[Ss]tadtrat|[Kk]reistag|[Vv]orbehalt|[Gg]emeindevertretung|[Ss]tadtverordnetenversammlung|[Bb]ürgermeister\w*)\b|\b(?:[Ee]rbetene[ns]?|[Ee]igener) (?:Zustimmung|Einverständnis|Beitritt)\b|\bum (?:unsere |die )?(?:Zustimmung|Einverständnis) gebeten\b|\b[Uu]nser Interesse\b|\b[Bb]ekunde\w*\b[^.;?]{0,60}\bInteresse\b|\b(?:Beteiligung|Teilnahme|Mitgliedschaft|Mitwirkung)\b[^.;?]{0,120}\blehnen wir ab\b"
    r"|\b(?:[Ww]ir|[Ii]ch) (?:(?:hiermit|daher|deshalb|gern\w*|somit|damit|nun|uns|mich) )*(?:treten|trete|kündigen|kündige|beantragen|beantrage|beteiligen|beteilige|verpflichten|verpflichte|schließen uns|sagen|scheiden|scheide)\b"
    r"|\b(?:[Tt]reten|[Tt]rete|[Kk]ündigen|[Kk]ündige|[Bb]eteiligen|[Bb]eteilige|[Vv]erpflichten|[Ss]cheiden|[Bb]eantragen|[Bb]eantrage) (?:wir|ich)\b|\b[Ss]chließen wir uns\b(?![^.;?]{0,60}\bnicht\b)"
    r"|\b(?:[Ww]irken|[Mm]achen|[Aa]rbeiten|[Nn]ehmen|[Ss]prechen) wir\b[^.;?]{0,60}?\b(?:mit|teil)(?=[.,;!]|$| und\b)|\b(?:[Bb]inden|[Ee]ngagieren|[Bb]eteiligen) wir uns\b|\b[Ww]ir (?:\w+ )?(?:wirken|machen|nehmen)\b[^.;?]{0,80}?\b(?:mit|teil)(?=[.,;!]|$| und\b)"
    r"|\b(?:[Dd]er|[Dd]ie|[Dd]as) (?:Kreis|Landkreis|Stadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Amt|Markt|Hochschule|Universität)(?: [A-ZÄÖÜ][\w-]+){0,3} (?:(?:daher|hiermit|somit|nunmehr|ausdrücklich) )?(?:tritt|beteiligt sich|schließt sich|verpflichtet sich|behält sich|nimmt\b[^.;?]{0,60}\bteil|kündigt|scheidet|erklärt (?:hiermit )?(?:den|ihren|seinen))\b"
    r"|\b[Dd]er (?:Kreistag|Stadtrat|Gemeinderat|Rat)\b[^.;?]{0,40}? hat\b[^.;?]{0,60}\b(?:Teilnahme|Beitritt|Beteiligung|Mitgliedschaft|beizutreten|teilzunehmen)\b|\bvertritt uns\b|\b(?:als|wir sind) (?:\w+ )?(?:Mitglieds|Partner)(?:gemeinde|stadt|kommune)\b"
)
"""One who joins or leaves speaks so."""


def _of_recipient(scene: Scene, text: str) -> bool:
    """Whether a text names the addressee as the one whose standing it is about ("Beitritt der Stadt X", "Die Stadt X hat beantragt")."""
    recipient = scene.recipient or ""
    kind, _, place = recipient.partition(" ")
    at = text.find(place) if place else -1
    if at < 0 or text[at + len(place) : at + len(place) + 1].isalpha() or kind not in text[max(0, at - len(kind) - len("es  ")) : at]:
        return False
    return _STANDING_OF.search(text, max(0, at - 100), at) is not None or _DID.match(text, at, at + 160) is not None


_STANDING_OF = lazy(rf"\b{_IN_IT}\b[^.;?]{{0,50}}?\b(?:der|des) (?:\w+ ){{1,2}}$")
_DID = lazy(r"[\w-]+(?: [A-ZÄÖÜ][\w-]+)* (?:hat|hatte|haben)\b[^.;?]{0,120}?\b(?:beantragt|gekündigt|erklärt|gebeten|beworben|mitgeteilt|ersucht|angezeigt)\b")

SEEKS = lazy(r"\b(?:[Bb]ewerbung|[Bb]eitr[ie]t\w*|[Aa]ufnahme|aufgenommen|aufnehmen|teilnehmen|[Tt]eilnahme|berücksichtig\w*|[Aa]usgewählt|entlassen|Antwort|Ergebnis|Platz|[Ii]hre? (?:Stadt|Gemeinde|Kommune|Kreis|Landkreis|Haus|Hochschule|Verband)|wie (?:von Ihnen )?(?:vorgeschlagen|gewünscht|erbeten|beantragt|angeregt)|[Aa]uswahl|[Zz]usage|[Nn]ehmen (?:wir )?Sie|zum Zuge?|Mitglied|Partner(?:in)?)\b")
"""What somebody seeks who is not yet in."""


def asked(text: str) -> bool:
    """Whether a sentence tells what the addressee asked for or declared."""
    return _THEIRS.search(text) is not None or _ASKS.search(text) is not None


def written_to(scene: Scene) -> bool:
    """Whether the letter is addressed to whoever leads."""
    return bool(scene.initiative and scene.recipient) and str(scene.initiative) in str(scene.recipient)


def answers(scene: Scene) -> bool:
    """Whether the writer answers as the one who leads; found once."""
    if scene.answering is None:
        scene.answering = _answers(scene)
    return scene.answering


def _answers(scene: Scene) -> bool:
    if scene.genre not in {"letter", "document"} or scene.language != "de" or not scene.initiative:
        return False
    if written_to(scene):
        return False
    texts = (scene.subject, *scene.texts())
    if any(_OWN.search(text) for text in texts):
        return False
    if any(_THEIRS.search(text) or _of_recipient(scene, text) for text in texts):
        return True
    return scene.anchored and any(_ASKS.search(text) for text in texts)
