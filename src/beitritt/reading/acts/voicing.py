"""Zustimmung by any words of attitude, where the sentence, or the one that it points back to, is about being spoken for."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import ASSENT

from .find import Find, tidy
from .pointing import HEARSAY, agreeing, of_deed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_DOES = r"(?:(?:mit)?(?:zu)?(?:spr[ei]ch\w*|handel\w*|auftr[ei]t\w*|auftritt|aufzutreten|(?:ab)?stimm(?:t|en)\b|red(?:e|en|et)\b|verhandel\w*|erklär\w*|entscheid\w*|teilnimmt|agier\w*|zeichne\w*|unterschreib\w*|sitzt|sitzen|das Wort|führt))"
VOICE = guard(
    r"\b(?:(?:[Mm]it)?[Vv]ertr(?:eten|itt|ete|at|äte|ieten)\b|(?:mit)?zu?vertreten|(?:[Mm]it|[Ss]tell|[Gg]esamt)?[Vv]ertretung(?:en)?|Vertretungs\w+|[Ss]tellvertretend|[Ss]precher(?:rolle|in|amt|funktion)?\b|[Ff]ürsprech\w+|Sprachrohr|[Ss]timmführung|[Ss]ammelvollmacht|[Mm]andat\w*|[Vv]ollmacht\w*|[Bb]evollmächtig\w+|[Ee]rmächtig\w+|"
    r"(?:[Ww]ahrnehmung|wahr(?:zu)?nehm\w*|wahrnimmt|wahrgenommen|nimmt\b[^;?]{0,80}\bwahr)|[Ii]n (?:unserem|ihrem|seinem|meinem|deren|dessen)(?: \w+)? Namen|[Ii]m Namen (?:der|des|unserer|von)|an (?:unserer|ihrer|deren) [Ss]tatt|[Bb]ündelung (?:unserer|der)|(?:[Uu]nsere|[Ii]hre|[Dd]eren|die) (?:Belange|Interessen|Anliegen|Stimme)\b[^;?]{0,60}\b(?:einbring\w*|wahr\w*|vertr\w+|(?:mit)?führ\w*|abg[ie]b\w*|bündel\w*)|an (?:unserer|ihrer|seiner) Stelle|"
    r"[Ff]ür (?:uns|mich|sie|ihn|(?:die|den|das|alle|unsere?|sämtliche|beide|ihre?|seine?) [\wäöüß ]{3,60}?) (?:\w+ ){0,4}?" + _DOES + r"|"
    r"(?:uns|mich|sie|die \w+|alle) (?:\w+ ){0,6}?(?:mit(?:nimmt|nehmen|zieht|ziehen|einbezieht|einbeziehen|meldet|melden|erfasst|spricht|anmeldet|vertritt)|mit ?(?:ein(?:schließt|bezieht|bindet)))|für (?:uns|mich|sie) mit\b)"
)
_BACK = guard(
    r"(?:^|, )(?:\w+ ){0,2}?(?:[Dd]em|[Dd]ies\w*|[Dd]as|[Dd]amit|[Dd]agegen|[Dd]azu|[Hh]ierzu|[Hh]iermit|[Hh]iergegen|[Dd]aran|[Dd]avon|[Hh]iervon|[Ss]ie (?:wird|ist|kann|soll|muss))\b|\b(?:dem (?:zu|nicht|so)|dem\b[^,;]{0,40}\bzu(?:ge)?stimm\w*|[Ss]olche[rnms]?|(?:[Dd]as|[Dd]em|[Dd]en|[Dd]iese[mnrs]?) (?:\w+ )?(?:[Aa]ngebot|[Vv]orschlag|[Vv]orgehen|Weg|Lösung|Regelung|Rolle|Praxis)|Ihr (?:freundliches )?[Aa]ngebot|Ihr(?:em|en)? [Vv]orschlag|[Zz]ustimmung|[Ee]inverständnis|[Ee]inwilligung|[Pp]lazet|Ja|Nein|[Zz]usage)\b"
)
_OFFER = lazy(r"\b(?:[Dd]as|[Ii]hr|[Dd]iese[sm]?) (?:freundliche |großzügige )?(?:[Aa]ngebot|[Vv]orschlag|[Aa]nerbieten)\b|\b(?:[Dd]em|[Dd]en|[Ii]hrem|[Ii]hren) (?:[Vv]orschlag|[Aa]ngebot)\b|\b[Dd]em\b[^,;]*\bzu(?:ge)?stimm")
_OTHERS_VOICE = lazy(r"\b(?:[Mm]it)?[Vv]ertretung (?:der|von) (?:\w+ )?(?:[Gg]emeinden|[Kk]ommunen|[Mm]itglieder|Städte|Orte)\b|\b(?:Stimmrechts\w*|SEPA\w*|Lastschrift\w*|[Ee]inzugs\w*)")
OTHER_MATTER = guard(
    r"\b(?:Datenverarbeitung|Daten\b|Datenschutz\w*|Fotos?|Veröffentlichung|Eltern\w*|Telefonnummer|Ratsherr\w*|Ratsmitglied|Niederschrift|Verfahren[sd]\w*|Klage|Kanzlei|Prozess\w*|Bauantrag|Bau\w+|Konto|Bank\w*|Urlaub\w*|Elternzeit|Krankheit\w*|Liefer\w+|Nachbar(?:n|in)?|\w*[Mm]iete?|Halle\w*|Lieferbedingungen|Grundstück\w*|Miet\w*|Flurstück|Gericht\w*|rechtlichen Interessen|Herrn?|Frau|Gesellschafter\w*|Auffassung|Meinung|Standpunkt)\b"
)
_ASSENT = lazy(rf"\b(?:{ASSENT}|zugesagt|zugestimmt|erlaubt|Recht, (?:uns|sie|die|ihn|für)|Vertretungs\w+|bevollmächtigt|ermächtigt|eingeräumt)\b")
_THEIR_ASSENT = lazy(rf"\b{ASSENT} (?:unserer|der|aller|dieser) (?:\d+ |\w+ )?(?:Mitglied\w*|\w*[Vv]ereine|\w*[Gg]emeinden|Kommunen|Städte|Orte)\b")
_UNANSWERED = lazy(r"\b(?:nicht|keine?\w*)\b[^,;]{0,40}\b(?:eingegangen|geäußert|gemeldet|widersprochen|widerspricht|widersprechen|geantwortet|antwortet|reagiert|zurückgemeldet|erhalten|erfolgt|vorliegen|erhoben|meldet|melden|Rückmeldung\w*|Widerspr\w+|Gegenstimmen?|Einwände)\b|\b[Kk]eine? (?:Rückmeldung\w*|Antwort\w*|Widerspr\w+|Gegenstimmen?|Einwände)\b")
_OTHER_END = lazy(
    r"\b(?:[Mm]itgliedschaft|[Kk]ooperations\w*|[Vv]ereinbarung|[Vv]ertrag\w*|[Bb]eteiligung|[Tt]eilnahme|[Mm]itarbeit|[Mm]itwirkung|[Bb]eitritt\w*|[Bb]eitrag\w*)\b[^;]*\b(?:kündig\w+|beend\w+|endet)|\b(?:kündig\w+|beend\w+)\b[^;]*\b(?:[Mm]itgliedschaft|[Kk]ooperations\w*|[Vv]ereinbarung|[Vv]ertrag\w*|[Bb]eteiligung|[Tt]eilnahme|[Mm]itarbeit|[Mm]itwirkung)"
)
"""What ends is a membership; that it is done by a mandate is said besides."""
_OF_US = lazy(r"\b(?:[Uu]ns|[Uu]nser\w*|[Mm]ich|[Mm]ein\w*|[Ww]ir|[Ii]ch)\b")
_NO = lazy(r"\b(?:[Nn]icht|[Kk]ein\w*|[Ww]eder|[Nn]ie)\b")
_GONE = lazy(r"\b(?:nicht|kein\w*) (?:mehr|länger|weiter)\b")
_DECIDED = lazy(r"[Bb]eschl|Sitzung|(?:[Gg]emeindevertretung|[Rr]at|Kreistag|[Vv]ersammlung|Bürgerschaft)\b")
_WHO = lazy(r"\b(?:(?:neun|acht|zehn|zwei|drei|vier|fünf|sechs|sieben|\d+|die|den|der|unserer?|unsere|alle[rn]?) ){1,3}(?:\w+en )?(?P<who>(?:Mitglieds\w+|\w*[Vv]ereine|\w*[Kk]ommunen|\w*[Gg]emeinden|Städte|Orte|Rathäuser|Träger|Verbände|Innungen|Pfarreien|\w*[Bb]ezirke|\w*[Hh]äuser|Partner|\w*[Ss]chulen|\w*[Kk]reise))\b")


def _voice(find: Find) -> bool:
    """Whether the sentence is about being spoken for, or points back to one that is."""
    words = find.words
    before = find.sentence.before
    if VOICE.within(find.sentence, words):
        return True
    if before is None or not _BACK.within(find.sentence, words):
        return False
    earlier = before.before
    if earlier is not None and VOICE.within(earlier) and _OFFER.search(words) and not of_deed(find):
        return True
    spoken = VOICE.within(before)
    return (spoken is not None and "„" not in before.text[: spoken.start()]) or any(
        known.kind == "consent" for known in find.scene.statements[-1:]
    )


def _unsaid(find: Find) -> bool:
    mood, text = find.mood, find.text
    return bool(
        mood.asked
        or text.rstrip().endswith("?")
        or mood.conditional
        or mood.mentioned
        or mood.hoped
        or find.sentence.quoted
        or "____" in text
        or OTHER_MATTER.within(find.sentence)
        or HEARSAY.within(find.sentence)
        or patterns.search(r"\b(?:behält sich|behalten (?:wir )?uns|jederzeit widerruf\w*)\b", text)
    )


def _known(find: Find, value: str) -> bool:
    """Whether the letter said that a sentence or two ago, or its sentence is taken."""
    first = find.sentence.place(find.sentence.floor, len(find.text))[0]
    return any(
        known.kind == "consent" and (known.start >= first or str(known.value).startswith(value))
        for known in find.scene.statements[-3:]
    )


def voiced(find: Find) -> list[Statement]:  # noqa: PLR0911, C901  each early return is a reason to stay silent
    """An attitude towards being spoken for: the writer's own, or what the writer tells of another."""
    marks, text = find.frame.marks, find.text
    if find.third_person or _unsaid(find) or not _voice(find) or _OTHERS_VOICE.search(text):
        return []
    words = text[find.sentence.floor :]
    if marks.get("has") == "assent" and (not _ASSENT.search(words) or _OTHER_END.search(words)):
        return []
    if _only_possible(find):
        return []
    if marks.get("has") == "voice-us" and not (_OF_US.search(words) and VOICE.within(find.sentence, words)):
        return []
    if "after" in marks and not any(known.kind in {"consent", "representation"} for known in find.scene.statements):
        return []
    clause = text[slice(*find.mood.window)]
    value = marks["value"]
    if "fixed" not in marks and _NO.search(clause):
        value = "withdrawn" if _GONE.search(clause) else "refused"
    if "fixed" not in marks and patterns.search(r"\bnicht (?:an|angenommen|annehmen|anzunehmen)$", find.match.group()):
        value = "refused"
    if "fixed" not in marks and patterns.search(r"\b(?:abgelehnt|ablehn\w*|ausgeschlagen|ausschlagen|[Ll]ehn\w+|schl(?:ag|äg)\w+ .*\baus)\b", clause):
        value = "refused"
    if value == "given" and find.mood.unreal and not patterns.search(r"\bwäre (?:uns|mir)\b|\bkann\b[^,]*\bgern", clause):
        return []
    who = _who(find)
    if who == find.scene.recipient or _known(find, value):
        return []
    return [_said(find, who, value)]


def _only_possible(find: Find) -> bool:
    """Whether the end of a consent is only possible ("kann jederzeit zurückgenommen werden")."""
    return find.frame.marks["value"] == "withdrawn" and find.mood.unreal and patterns.search(r"\b(?:kann|können|könnte\w*|dürfen|darf)\b", find.text) is not None


def _who(find: Find) -> str | None:
    """Whose attitude it is: the subject of its own clause, else the writer; those for whom the writer has just said that it speaks."""
    text, sender = find.text, find.scene.sender
    if others := agreeing(find):
        return others
    if "writer" in find.frame.marks or _OF_US.search(text[slice(*find.mood.window)]):
        return sender
    mention = subject(find.scene, text, *find.mood.window)
    if mention is None or mention.pronoun:
        return sender
    if mention.name != sender and patterns.search(r"\b(?:uns|unserem|mich)\b", text[find.sentence.floor :]):
        return sender
    return mention.name


def _said(find: Find, who: str | None, value: str) -> Statement:
    third = who not in {None, find.scene.sender}
    period = find.period()
    return find.statement(
        "consent",
        actor=who,
        modality="reported" if third else "declared",
        force=("resolved" if _DECIDED.search(find.text) else "received") if third else None,
        since=period.since or (period.point if value == "withdrawn" else None),
        until=period.until,
        value=f"{value}: {tidy(find.words)[:140]}",
        details={"to": "representation", "represented": [who] if who else []},
        span=(find.sentence.floor, len(find.text)),
        confidence=0.8,
    )


def silence(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Silence that is taken for consent is claimed by whoever takes it so; who will not have it so taken refuses."""
    mood, text = find.mood, find.text
    words = text[find.sentence.floor :]
    if mood.asked or text.rstrip().endswith("?") or mood.mentioned or OTHER_MATTER.within(find.sentence) or find.sentence.quoted:
        return []
    before = find.sentence.before
    around = f"{before.before.text if before and before.before else ''} {before.text if before else ''} {words}"
    if patterns.search(r"\b(?:weis(?:e|en|t)\b.*\bzurück|(?:wir|ich) widersprech\w+|widersprechen? (?:wir|ich)|verwahr\w+)", words):
        return []  # the answer to one who would take it so
    if not (VOICE.search(around) or VOICE.search(find.scene.subject) or _THEIR_ASSENT.search(words)):
        return []
    if not patterns.search(rf"\b(?:{ASSENT}|einverstanden|erteilt|gegeben)\b", words):
        return []
    rest = _UNANSWERED.sub("", words)
    if _NO.search(rest):
        if _known(find, "refused") or not patterns.search(r"\b(?:[Uu]ns\w*|[Ww]ir|[Ii]ch|[Mm]ein\w*|[Hh]iesige\w*)\b", words):
            return []  # a rule that silence is no consent refuses nothing
        return [_said(find, find.scene.sender, "refused")]
    named = [name for name in groups(find.scene, words, 0, len(words)) if name not in {find.scene.sender, find.scene.recipient}]
    group = _WHO.search(around)
    who = named[0] if len(named) == 1 else group["who"] if group else None
    if _known(find, "claimed"):
        return []
    return [
        find.statement(
            "consent",
            actor=who,
            modality="reported",
            force="received",
            value=f"claimed: {tidy(words)[:140]}",
            details={"to": "representation", "represented": [who] if who else []},
            span=(find.sentence.floor, len(text)),
            confidence=0.7,
        )
    ]
