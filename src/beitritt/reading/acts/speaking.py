"""Vertretung as it is told without its own verb: to speak, act, sign, vote, keep a seat for others; the passive; forms."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, mentions, short, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy

from .appointments import offices
from .find import Find
from .representing import OPINION, PROVISIONAL, by_own_words
from .spoken import spoken_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_KIND = r"(?:\w*[Kk]reis|\w*[Gg]emeinde|Verwaltungsgemeinschaft|Amt|\w*[Ss]tadt|Region|Bezirk|\w*[Vv]erband|Städteregion|Jobcenter|Landrat|Landrätin|\w*[Aa]gentur|Kammer|Stiftung)e?s?"
_NOUN = lazy(
    rf"\b(?:(?:de[nmr]|die|das|unsere[nmr]?|ihre[nmr]?|seine[nmr]?) (?:\w+e[nrsm]? )?|(?<=vom )|(?<=beim )|(?<=zum ))(?P<word>{_KIND})\b"
)
_DOER = lazy(rf"(?:(?<=^)|(?<=[\s,(]))(?:[Dd](?:er|ie|as)|[Uu]nsere?) (?P<word>{_KIND})\b(?! [A-ZÄÖÜ][a-z])")
_GOVERNED = lazy(
    r"\b(?:[Ff]ür|[Dd]urch|[Vv]on|[Vv]om|[Mm]it|an|auf|in|bei|gegen|über|statt|wegen|neben|Auftrag|Namen|[Nn]amens|Belangen?|Interessen|Anliegen|\w*[Rr]echte|Vollmacht|Stimmen?|Sprecher(?:in)?|Vertreter(?:in)?|Sprachrohr|Zustimmung|Wunsch|Bitte|Einverständnis|Billigung|Auftrag|Dem|dem|Den|den)(?: (?:de[rsnm]|die|das|seine[nrm]?|ihre[nrm]?|unsere[nrm]?|alle[nr]?|beide[nr]?|\d+|zwei|drei|vier|fünf|sechs|acht|zwölf|\w+en|\w+er)){0,4} $"
)
_AGREES = lazy(
    r"\b(?:einverstanden|[Ss]timm(?:t|en|e) .* zu\b|[Ll]ehn\w+|[Ww]ünsch\w+|nichts dagegen|Einwände|Bedenken|gebeten|[Bb]itte\w*|zugestimmt|[Zz]ustimmung|[Ww]iderspr\w+|[Vv]erwahr\w+|trägt (?:es )?mit|tragen (?:es )?mit|begrüß\w+|befürwort\w+|zufrieden|[Zz]usage|Ja|Nein|(?:ist|wäre|war) (?:uns|mir) (?:\w+ ){0,2}?(?:recht|lieb|willkommen|genehm|angenehm)|Billigung|gebilligt|sehr recht|entspricht|halten .* fest)\b"
)
_BY_THEIR_WISH = lazy(r"\b(?:[Mm]it|[Aa]uf|[Nn]ach) (?:(?:deren|ihre[rmn]|ausdrückliche[rmn]|vorherige[rmn]) )*(?:Zustimmung|Bitten?|Wunsch|Einverständnis|Einwilligung|Absprache|Abstimmung)\b(?! (?:zu[rm]?|mit) )|\b(?:haben|hat)\b[^;]{0,60}\b(?:uns|mich)\b[^;]*\b(?:gebeten|zugestimmt)\b|\b(?:bitten|baten) uns\b")
_OWN_SEAT = lazy(r"\b[Uu]nser(?:e[nrm]?)? (?:Sitz|Platz|Stimme)\b")
"""Whom the writer sends there is an appointment, unless another body is named."""
_OTHER = lazy(
    r"\b(?:Prozess\w*|Kanzlei|Gericht\w*|Klage|Urlaub\w*|Elternzeit\w*|Krank\w*|Abwesenheit\w*|Mietv\w*|Messe|Ausstellung|Fraktion|Herrn?|Frau|Sachbearbeiter\w*|Leiter(?:in)?|Kolleg\w+|Gesellschafterversammlung|Person)\b"
)
_US = lazy(r"\b(?:uns|mich|[Uu]nsere[nrm]? (?:Stimme|Belange|Interessen|Rechte|Anliegen|Stadt|Gemeinde|Mitgliedschaftsrechte))\b")
_PAST = lazy(r"\b(?:wurden?|seit \d{4}|[Ss]eit \w+ \d{4}|[Bb]isher|bislang|hat|haben|hatte|früher|vertrat)\b")
ENDED = lazy(
    r"\b(?:nicht (?:mehr|länger|weiter)|letztmal\w*|zum letzten Mal|nur noch bis|endet|beende\w*|leg\w*\b.*\bnieder|niederleg\w*|gib\w*\b.*\bzurück|geb\w*\b.*\bzurück|ausgeredet|läuft\b.*\baus|erlischt|entfällt)\b"
)
"""A representation that ends: the day named is its last one."""
_WISH = lazy(r"\b(?:möchten?|will|wollen|beabsichtig\w+|(?:[Ww]ir|[Ii]ch) würden?|würden (?:wir|ich))\b")


def _party(find: Find, start: int, end: int) -> list[str]:
    """Who is named in a stretch, in any case: bodies, a group, the writer ("uns"), or the plain noun ("den Kreis")."""
    text = find.text
    named = spoken_for(find, start, end)
    if named:
        return named
    stretch = text[start:end]
    if patterns.search(r"\b(?:uns|mich|unsere[nrm]? (?:Stadt|Gemeinde|Kommune|Kreis|Haus|Verein|Verband|Kammer|Hochschule|Dorf|Ort)|unsere Stimme|unsere Belange|unsere Interessen|unsere Mitgliedschaft|unseren Beitritt)\b", stretch):
        return [find.scene.sender] if find.scene.sender else []
    if patterns.search(r"\b(?:ihn|diesen|diesem|diese[rs]?|jene[nr])\b", stretch) and find.scene.last_actor:
        return [find.scene.last_actor]
    if find.scene.sender and " " in find.scene.sender and find.scene.sender.split()[-1] in stretch.replace(",", " ").split():
        return [find.scene.sender]  # by its place alone
    word = _NOUN.search(stretch)
    return [short(find.scene, word["word"]) or word["word"]] if word else []


def speaker(find: Find) -> str | None:
    """Who acts; "der Kreis" where no Kreis was named before is kept as that noun."""
    first, last = find.mood.window
    if (head := find.head()) is not None:
        return head.name
    for start, end in ((first, last), (find.sentence.floor, first)):
        found = [
            (one.start, one.name)
            for one in mentions(find.scene, find.text, start, end)
            if not _GOVERNED.search(find.text[max(start, one.start - 50) : one.start])
        ]
        found += [
            (match.start(), short(find.scene, match["word"]) or match["word"])
            for match in _DOER.finditer(find.text, start, end)
            if not _GOVERNED.search(find.text[max(start, match.start() - 50) : match.start()])
        ]
        if found:
            return min(found)[1]
    return find.scene.sender


def _writes_for(find: Find) -> bool:
    """Whether the writer acts for others, who agree: "mit deren Zustimmung nehmen wir ihre Belange wahr"."""
    first, last = find.mood.window
    if _BY_THEIR_WISH.search(find.text) and speaker(find) == find.scene.sender:
        return True
    own = subject(find.scene, find.text, first, last)
    return own is not None and own.name == find.scene.sender and not patterns.search(r"\b(?:uns|mich|dass)\b", find.text[first:last])


def silent(find: Find) -> bool:
    """Whether nobody is said to act for another: asked, supposed, denied, of other business."""
    mood, text = find.mood, find.text
    return (
        mood.asked
        or mood.conditional
        or mood.mentioned
        or (mood.denied and not ENDED.search(text))
        or mood.hoped
        or (mood.unreal and not _WISH.search(text))
        or (_AGREES.search(text) is not None and not _writes_for(find))
        or OPINION.search(find.text[find.start : find.end + 60]) is not None
        or _OTHER.search(text) is not None
        or (_OWN_SEAT.search(text) is not None and speaker(find) in {None, find.scene.sender})
    )


def voice(find: Find, actor: str | None, represented: list[str], form: str | None = None) -> list[Statement]:
    """The statement that ``actor`` speaks for ``represented``, unless either is missing."""
    represented = [name for name in represented if name not in {actor, find.scene.initiative, find.scene.recipient}]
    if actor is None or not represented:
        return []
    details: dict[str, object] = {"represented": represented, "form": form or find.frame.marks.get("form")}
    if PROVISIONAL.search(find.text):
        details["provisional"] = True
        details["form"] = details["form"] or "informal"
    here, _ = find.sentence.place(find.sentence.floor, len(find.text))
    if any(
        known.kind == "representation" and known.actor == actor and (set(known.on_behalf_of) & set(represented) or known.start >= here)
        for known in find.scene.statements[-4:]
    ):
        return []
    past = _PAST.search(find.text[slice(*find.mood.window)]) is not None
    writer = find.scene.sender
    if writer in represented and actor != writer and ENDED.search(find.text, find.sentence.floor):
        return []  # it takes back its consent
    if not past and actor != writer and writer in represented:
        return [by_own_words(find, actor, represented, details)]
    declared = actor == writer and not find.third_person and not past
    wish = declared and _WISH.search(find.text[slice(*find.mood.window)])
    period = find.period()
    ended = ENDED.search(find.text, find.sentence.floor) is not None
    first = period.since or period.point
    return [
        find.statement(
            "representation",
            actor=actor,
            modality=("intended" if wish else "declared") if declared else "reported",
            force=find.force() if declared else "accepted",
            since=None if ended else first,
            until=period.until or (first if ended else None),
            on_behalf_of=represented,
            details=details,
        )
    ]


def _by_writer(find: Find) -> bool:
    """Whether the writer is named at all, and not some thing that speaks ("dafür spricht die Anbindung")."""
    text = find.text
    own = patterns.search(r"\b(?:[Ww]ir|[Ii]ch|[Uu]nser\w*)\b", text) is not None or _DOER.search(text) is not None
    return own or (find.scene.sender or "?").rsplit(" ", maxsplit=1)[-1] in text


def stands_for(find: Find) -> list[Statement]:
    """One acts for others: they stand after "für", as owners of the interests, or as the object."""
    if silent(find):
        return []
    actor = speaker(find)
    if find.frame.rule.endswith("fuer-spricht") and actor == find.scene.sender and not _by_writer(find):
        return []
    by = patterns.search(r"\b(?:durch|vom|von) ", find.group("w"))
    if by and find.frame.rule.endswith("belange"):
        agents = _party(find, find.match.start("w") + by.start(), find.match.end("w"))
        owners = [actor] if actor and agents[:1] != [actor] else []
        return voice(find, agents[0], owners or [find.scene.sender or ""]) if agents else []
    if (
        find.frame.rule.endswith("belange")
        and actor != find.scene.sender
        and patterns.search(
            r"\bunsere[rn]? (?:\w+ )?\w+$", find.text[: find.match.end()].split(" im ")[0][: find.match.start() + 20]
        )
    ):
        return voice(find, actor, [find.scene.sender] if find.scene.sender else [])
    start = find.match.start("w") if find.group("w") else find.sentence.floor
    represented = _party(find, start, find.match.end("w") if find.group("w") else len(find.text))
    if not [name for name in represented if name != actor] and actor != find.scene.sender and _US.search(find.text, find.sentence.floor):
        represented = [find.scene.sender] if find.scene.sender else []
    if not [name for name in represented if name != actor]:
        represented = groups(find.scene, find.text, find.sentence.floor, len(find.text))
    return voice(find, actor, represented)


def stood_for(find: Find) -> list[Statement]:
    """The passive: the agent speaks, the subject is spoken for; "vertreten zu lassen" says that of nobody."""
    if silent(find) or patterns.search(r"vertreten zu (?:lassen|werden|sein)\b", find.text[find.start :]):
        return []
    agents = _party(find, find.match.start("o"), find.match.end("o"))
    own = subject(find.scene, find.text, find.sentence.floor, find.match.start("o")) or subject(
        find.scene, find.text, find.match.end("o"), len(find.text)
    )
    represented = (
        [own.name] if own is not None else groups(find.scene, find.text, find.sentence.floor, find.match.start("o"))
    )
    represented = represented or groups(find.scene, find.text, find.match.end("o"), len(find.text))
    represented = represented or ([find.scene.sender] if find.scene.sender else [])
    return voice(find, agents[0], represented) if agents else []


def delegates(find: Find) -> list[Statement]:
    """A body hands its rights or their exercise to another one, which speaks for it from then on."""
    if silent(find) or offices(find.text, find.sentence.floor, strict=True):
        return []
    owner = find.actor(find.scene.sender)
    others = [name for name in _party(find, find.sentence.floor, len(find.text)) if name != owner]
    others = others or [match["word"] for match in _NOUN.finditer(find.text) if match["word"]]
    return voice(find, others[0], [owner] if owner else []) if others else []


def empowered(find: Find) -> list[Statement]:
    """A mandate: whoever holds it acts for those who gave it."""
    if silent(find):
        return []
    actor = speaker(find)
    if patterns.match(r"(?:Dem|Der) ", find.text) and find.scene.sender not in {None, actor}:
        return []
    groups_named = [
        name for name in groups(find.scene, find.text, find.sentence.floor, len(find.text)) if name != actor
    ]
    if not groups_named and patterns.search(r"\b(?:deren|ihre) \w+", find.text):
        found = patterns.search(r"\b(?:Gemeinderäte|Stadträte|Räte|Gemeinden|Städte)\b", find.text)
        groups_named = ["Gemeinden"] if found else []
    if not groups_named:
        groups_named = [find.scene.sender] if find.scene.sender and actor != find.scene.sender else []
    return voice(find, actor, groups_named)


def bundles(find: Find) -> list[Statement]:
    """One declaration for several bodies: "auch für …", "gebündelt für …", "mit dieser Sammelerklärung …"."""
    mood = find.mood
    if mood.asked or mood.conditional or mood.mentioned or mood.denied or mood.unreal:
        return []
    if not patterns.search(
        r"\b(?:\w*[Ee]rklärung|erklär\w+|Beitritt\w*|beitr\w+|tritt|treten|\w*zeichne\w*|Zeichnung|abgegeben)\b",
        find.text[slice(*find.mood.window)],
    ):
        return []
    word = find.text[find.start : find.end]
    if (
        word.startswith(("auch", "ebenso", "zugleich", "mit", "Stellv", "stellv"))
        and "für" not in find.text[find.start : find.match.start("w")]
    ):
        return []
    actor = speaker(find)
    return voice(
        find, actor, [name for name in _party(find, find.match.start("w"), find.match.end("w")) if name != actor]
    )


def takes_over_voice(find: Find) -> list[Statement]:
    """The words "übernimmt die Vertretung der Stadt", "es bleibt bei der Vertretung durch den Kreis"."""
    if silent(find):
        return []
    by = patterns.search(r"\b(?:durch|beim|bei dem|bei der) ", find.text[find.start :])
    if by and "bleib" in find.text[find.start : find.end]:
        actors = _party(find, find.start + by.start(), len(find.text))
        return voice(find, actors[0], [find.scene.sender] if find.scene.sender else []) if actors else []
    if "als " in find.text[max(0, find.start - 4) : find.start]:
        owner = speaker(find)
        named = groups(find.scene, find.text, find.sentence.floor, find.start)
        others = _party(find, find.match.start() - 60 if find.match.start() > 60 else 0, find.start)
        nouns = [m["word"] for m in _NOUN.finditer(find.text, 0, find.start)]
        return voice(find, (nouns or others or [None])[-1], named[:1] or ([owner] if owner else []))
    actor = speaker(find)
    place = find.match.start("w2") if find.group("w2") else find.start
    represented = groups(
        find.scene, find.text, place, find.match.end("w2") if find.group("w2") else len(find.text)
    ) or ([find.scene.sender] if find.scene.sender else [])
    return voice(find, actor, represented)


def voice_field(find: Find) -> list[Statement]:
    """A form's "Vertretung der Stadt: durch den Kreis"."""
    actors = _party(find, find.match.start("o"), find.match.end("o")) or []
    represented = groups(find.scene, find.text, find.start, find.match.start("o")) or (
        [find.scene.sender] if find.scene.sender else []
    )
    return voice(find, actors[0], represented) if actors else []
