"""Vorbehalt: one statement for each right that is kept, with its condition; and the use of a reserved right."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import groups, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import IGNORECASE, lazy

from .find import Find, tidy
from .pledging import by_writer
from .pointing import HEARSAY, OF_THE_TOWN, OTHER_BUSINESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_RIGHTS = (
    (
        "direct_entry",
        r"(?:spätere|eigenständige|unmittelbare|direkte|eigene|nachträgliche|gesonderte)[nrms]? (?:[\w,]+ ){0,4}(?:Beitritt|Einstieg|Anschluss|Zutritt)\w*|beizutreten|beitreten|mitmachen|mitzumachen|anzuschließen|Zutritt|eigene[nrm]? (?:[\w,]+ ){0,6}Beitritt|einzusteigen|Einstieg\w*|Einsteigen|selbst (?:Mitglied|Partner)\w*|eigenen Beitritt|selbst (?:bei|teil|ein)\w+|(?:unmittelbar|selbst|direkt|eigenständig)(?: \w+){0,3} (?:zu beteiligen|teilzunehmen|mitzuwirken|mitzuzeichnen)|unmittelbar\w* (?:Teilnahme|Beitritt)|to accede|to join",
    ),
    ("limit", r"nicht auf|ausgenommen"),
    (
        "reduce",
        r"[Rr]eduzier\w*|[Bb]eschränk\w*|einzuschränk\w*|[Ee]inschränk\w*|[Hh]erabstuf\w*|herabzustufen|herauszunehmen|herausnehmen|zurückzugeben|zurückgeben|zurückzufahren|zurückfahren|[Vv]erringer\w*|anzupassen|anpassen|Anpassung|herabzusetzen|[Bb]egrenz\w*|zu kürzen|auszusetzen|ruhen zu lassen|reduce|limit|discontinue its participation in \w+|scale (?:back|down)|to restrict",
    ),
    (
        "withdraw",
        r"\w*(?:kündigungs|[Aa]ustritts|[Aa]usstiegs|[Rr]ücktritts|[Ww]iderrufs)recht|vorzeitig zu gehen|beenden|Beendigung|[Vv]erlassen|gehen zu können|Nichtverlängerung|abzubrechen|kündig\w*|aufzukündigen|Kündigung|auszutreten|austreten|Austritts?|auszuscheiden|Ausstiegs?|auszusteigen|zurückzuziehen|zurückziehen|Rückzugs?|widerruf\w*|Widerruf\w*|einzustellen|zurückzutreten|zurücktreten|Rücktritt\w*|aufzugeben|niederzulegen|niederlegen|Niederlegung|hinzuwerfen|zu lösen|aufzuheben|zurückzunehmen|zurücknehmen|zurückgenommen|zurückgezogen|aufgekündigt|lösen|aussteigen|ausscheiden|aufgeben|einstellen|kündigen|end|withdraw\w*|terminate|leave|revoke|discontinue",
    ),
)
_RIGHT = {right: lazy(rf"\b(?:{words})\b") for right, words in _RIGHTS}
_ON_CONDITION = lazy(
    r"\b(?:falls|wenn|sofern|sollten?|soweit|für den Fall|im Falle?|unter den (?:oben |vor)?\w+ (?:\w+ )?(?:Bedingungen|Voraussetzungen|Umständen)|bei (?:wesentlich|erheblich|fehlend|ausbleibend|steigend|fehlend)\w*|bei (?:einer |einem |der |dem )?[A-ZÄÖÜ]\w*(?:ung|fall|eis|bruch|tritt)\b|nach (?:Vorlage|Abschluss|Ablauf|Auswertung)|"
    r"if|should|in the event|in case|once|unless|where)\b[^;]*",
    IGNORECASE,
)
VERB_FIRST = lazy(
    r"(?:[–•*-] |[a-z0-9]+\) )?(?:[A-ZÄÖÜ]\w+t|Wird|Werden|Bleiben|Kommen|Fallen|Steigen|Scheitern|Sinken|Fehlen|Fließen)\b[^,;]{5,160}(?=, (?:so |dann )?(?:kann|darf|dürfen|können|ist|sind|wird|werden|behält|behalten|endet|entfällt|sehen|fühlen|sieht|gilt|gelten|steht|möchten?|wollen))"
)
REVIEW = lazy(r"(?:[Aa]uswertung|[Bb]ericht|[Ee]valua|[Üü]berprüf|[Rr]eview|[Bb]ilanz|[Hh]albzeit)")
_SKETCHED = lazy(r"\b(?:oben|genannten|skizzierten|dargelegten|beschriebenen|vorstehenden)\b")
_OPEN_ENTRY = lazy(
    r"\b(?:Partner\w*|Mitglied|anzuschließen|Anschluss|Einsteigen|Einstieg|Zutritt|einsteigen|einzusteigen|einzutreten|teilzunehmen|mitzuwirken|beitreten|Beitritt|beizutreten|Teilnahme|Beteiligung|Mitwirkung)\b"
)
_ONLY_NOTE = lazy(
    r"\b(?:Änderung(?:en)?|Weitere[sn]?|Irrtum|Schadensersatz\w*|Rückforderung\w*|rechtliche Schritte|Prüfung)\b"
)


_JOINS = lazy(r"Beitritt|itglied|\b(?:tritt|trete|treten)\b[^;?]*\bbei\b|\b(?:schließt|schließen)\b[^;?]*\ban\b|\b(?:nimmt|nehmen)\b[^;?]*\bteil\b|\b[Bb]eteilig\w+")


def reservation(find: Find) -> list[Statement]:
    """Vorbehalt: one statement for each right that is kept, with the condition that the sentence or the letter names."""
    mood = find.mood
    if mood.asked or mood.mentioned or "____" in find.text or (mood.denied and _not_reserved(find)) or OTHER_BUSINESS.within(find.sentence) or HEARSAY.within(find.sentence):
        return []
    rest = find.group("w") or find.text[find.end :]
    fixed = find.frame.marks.get("right")
    if fixed == "precondition" and find.scene.genre != "letter" and not _JOINS.search(find.text):
        return []
    if not rest.strip(" ."):
        rest = find.words
    rights = rights_of(find, rest) if fixed is None or _RIGHT["withdraw"].match(rest.lstrip(" des")) else [fixed]
    if fixed == "precondition" and patterns.match(r" (?:des|der) (?:jederzeitigen )?Widerruf", rest):
        rights = ["withdraw"]
    word = find.text[find.start : find.end]
    if not rights and word == "vorbehalten" and not patterns.search(r"\b(?:sich|mir|uns)\b", own_clause(find)):
        return []
    if not rights and (_ONLY_NOTE.search(rest) or len(rest) < 8):
        return []
    past = word == "reserved" or (
        word == "vorbehalten" and bool(patterns.search(r"\b(?:hatten?|hat|habe|haben|war)\b", own_clause(find)))
    )
    condition = condition_in(find, rest, fixed)
    kept: list[str | None] = [*rights] or [None]
    return _reserved(find, kept, condition, past=past)


def _reserved(find: Find, rights: list[str | None], condition: str | None, *, past: bool) -> list[Statement]:
    """One statement for each right."""
    start = (
        find.match.start()
        if find.frame.marks.get("right") == "precondition" and find.match.start()
        else find.mood.window[0]
    )
    whole = (
        min(start, find.mood.window[0]) if "vorbehaltlich" not in find.frame.rule else find.match.start(),
        _reach(find),
    )
    trigger = {"trigger": "review" if REVIEW.search(condition) else "event"} if condition else {}
    told = past or find.third_person
    actor = keeper_of(find)
    value = tidy(find.group("w") or find.text[whole[0] : whole[1]])[:160] or None
    return [
        find.statement(
            "reservation",
            actor=actor,
            modality="reported" if told else "reserved",
            force="accepted" if told else None,
            value=value,
            details={"right": right, "condition": condition, **trigger},
            span=whole,
        )
        for right in rights
    ]


def _reach(find: Find) -> int:
    if find.frame.rule.endswith(("vorbehaltlich", "subject-to")):
        return find.match.end()
    return len(find.text)


def keeper_of(find: Find) -> str | None:
    """Who keeps the right: the dative of "bleibt … vorbehalten", else the subject."""
    dative = patterns.search(
        r"\b(?:[Jj]eder|[Dd]er|[Dd]em|[Dd]en) (?:(?:übrigen|anderen|restlichen|vertretenen) )?(\w+) bleibt (?:es )?\w*vorbehalten|\bbleibt (?:es )?(?:der|dem|den) (\w+)",
        find.text,
    )
    if dative and dative.group(1) and dative.group().startswith(("Jede", "jede")):
        return f"jede {dative.group(1)}"
    if dative and find.scene.group and patterns.search(r"gemeinde|kommune|städte", dative.group().lower()):
        return find.scene.group[0]
    actor = find.actor(find.scene.sender)
    return find.scene.sender if find.frame.marks.get("right") == "precondition" else actor


def _not_reserved(find: Find) -> bool:
    return bool(
        patterns.search(r"\b(?:keinen?|nicht)\b[^,;]{0,40}\b(?:vorbehalt|Vorbehalt|vor\b)", find.text[: find.end + 20])
    )


def own_clause(find: Find) -> str:
    """The clause that holds the frame's own word."""
    return find.text[slice(*find.mood.window)]


def rights_of(find: Find, rest: str) -> list[str]:
    """The rights named, in their order; "zurückzufahren oder gar zu beenden" are two."""
    until = _ON_CONDITION.search(rest)
    named = rest[: until.start()] if until and until.start() > 12 else rest
    found = sorted((match.start(), right) for right, pattern in _RIGHT.items() if (match := pattern.search(named)))
    if not found and named is not rest:
        found = sorted((match.start(), right) for right, pattern in _RIGHT.items() if (match := pattern.search(rest)))
    if not found:
        before = find.text[find.sentence.floor : find.start]
        found = sorted((match.start(), right) for right, pattern in _RIGHT.items() if (match := pattern.search(before)))
    if not found:
        whole = find.words
        found = sorted((match.start(), right) for right, pattern in _RIGHT.items() if (match := pattern.search(whole)))
    rights = [right for _, right in found]
    if "reduce" in rights and "withdraw" in rights and not patterns.search(r"\b(?:oder|bzw|or|und|sowie)\b", named):
        rights = rights[:1]
    return [right for right in rights if right != "limit"]


def condition_in(find: Find, rest: str, fixed: str | None) -> str | None:
    """The words that say on what it depends."""
    if fixed == "precondition":
        return tidy(patterns.sub(r"^[,: ]*(?:dass|that) ", "", rest))[:200] or None
    if fixed == "limit":
        return None
    match = _ON_CONDITION.search(rest) or _ON_CONDITION.search(find.text, find.sentence.floor)
    if match is None:
        return None
    words = tidy(match.group())
    return _sketched(find) or words if _SKETCHED.search(words) else words


def _sketched(find: Find) -> str | None:
    """The condition that stands further up in the letter ("unter den oben skizzierten Bedingungen")."""
    earlier, steps = find.sentence.before, 0
    while earlier is not None and steps < 8:
        match = patterns.match(r"(?:Sollten?|Falls|Wenn|Sofern)\b[^;]*", earlier.text)
        if match:
            return tidy(match.group())
        earlier, steps = earlier.before, steps + 1
    return None


def may(find: Find) -> list[Statement]:
    """The words "Wir können … beenden, wenn …": a right that the writer keeps, not one that everybody has."""
    mood = find.mood
    text = find.text
    mention = subject(find.scene, text, *mood.window) or (subject(find.scene, text, find.sentence.floor, len(text)))
    passive = patterns.search(
        r"\b(?:Zusage|Zustimmung|Vollmacht|Erklärung|Einwilligung|(?:Das|Dies|Sie|Es) gilt\b[^;]{0,60}) (?:und )?kann\b[^,;]{0,40}\b(?:von uns|unsererseits|durch uns)\b",
        text,
    )
    if patterns.search(r"\b(?:Sie|[Jj]ede[rs]?|[Mm]an) (?:kann|können|dürfen|darf)\b|\b(?:kann|können|dürfen|darf) (?:Sie|man|jede[rs]?)\b", find.words):
        return []  # what everybody may
    if not passive and not by_writer(find) and (mention is None or mention.name != find.scene.sender or mention.group):
        return []
    if (
        mood.asked
        or mood.mentioned
        or mood.denied
        or find.third_person
        or patterns.search(
            r"§|\b(?:Satzung|[Dd]ie Vereinbarung (?:kann|sieht|lässt)|nach der Vereinbarung|erst|frühestens)\b", text
        )
        or "nicht" in own_clause(find)
        or not any(pattern.search(own_clause(find) + text[find.end : find.end + 90]) for pattern in _RIGHT.values())
    ):
        return []
    rest = find.group("w") or text[find.end :]
    rights = rights_of(find, rest)
    condition = _ON_CONDITION.search(text, find.sentence.floor) or VERB_FIRST.match(text, find.sentence.floor)
    if not rights or not (
        passive
        or condition
        or find.sentence.floor
        or patterns.search(
            r"\bjederzeit\b|at any time|ohne Angabe von Gründen|\bnach de[rm] \w+ (?:Phase|Jahr)|vorzeitig", text
        )
    ):
        return []
    words = tidy(condition.group()) if condition else None
    return _reserved(find, [*rights[:1]], words, past=False)


def limit(find: Find) -> list[Statement]:
    """What is left out: a limit on the joining or on the consent that the letter declares."""
    own = any(
        known.kind in {"consent", "representation"} or (known.kind == "accession" and known.force != "accepted")
        for known in find.scene.statements)
    if OF_THE_TOWN.search(find.text) or patterns.search(r"\bgilt (?:dieses|das) (?:Schreiben|Blatt|Formular)\b", find.text):
        return []
    forbids = find.frame.rule.endswith("nicht-im-namen")
    if not own or find.mood.asked or find.mood.conditional or (find.mood.unreal and not forbids):
        return []
    return [
        find.statement(
            "reservation",
            actor=find.scene.sender,
            modality="reserved",
            value=tidy(own_clause(find)),
            details={"right": "limit", "condition": None},
        )
    ]


def entry(find: Find) -> list[Statement]:
    """The possibility of joining directly later, kept for those who are represented for the time being."""
    if not _OPEN_ENTRY.search(find.text) or find.mood.asked or patterns.search(r"\bwurden?\b.*\bfreigestellt\b", find.text):
        return []
    named = groups(find.scene, find.text, find.sentence.floor, len(find.text))
    others = [name for name in named if name not in {find.scene.sender, find.scene.recipient, find.scene.initiative}]
    if find.frame.rule.endswith("moeglichkeit") and not others and not find.scene.group:
        return []
    bodies_named = [name for name in others if name[:1].isupper() and not name.startswith(("Städte und", "Gemeinden"))]
    group = next(iter((*find.scene.group, *others)), None)
    actor = " und ".join(bodies_named) or group or find.actor(find.scene.sender)
    details: dict[str, object] = {"right": "direct_entry", "condition": None}
    if patterns.search(r"themen|aufgaben", find.text):
        details["scope"] = ["einzelne Themen oder Aufgaben"]
    return [
        find.statement(
            "reservation",
            actor=actor,
            modality="reserved",
            value=tidy(find.text[find.start :]),
            details=details,
            span=(0, len(find.text)),
        )
    ]


def decision(find: Find) -> list[Statement]:
    """The words "Ob und wie wir danach mitwirken, wird gesondert entschieden": kept open by one who has joined."""
    joined = any(known.kind == "accession" and known.modality == "declared" for known in find.scene.statements)
    if not joined or not patterns.search(
        r"\b(?:gesondert|eigens|erneut|neu|später|zu gegebener Zeit|zur gegebenen Zeit|erst,? wenn|erst nach|erst,? sobald)\b", find.text
    ):
        return []
    details = {"right": None, "condition": tidy(find.text[find.start :])}
    return [
        find.statement(
            "reservation",
            actor=find.scene.sender,
            modality="reserved",
            value=tidy(find.text),
            details=details,
            span=(0, len(find.text)),
        )
    ]


def invocation(find: Find) -> list[Statement]:
    """Ausübung; what follows from it (a reduction, a withdrawal) is read at its own place."""
    if not find.mood.said or not patterns.search(r"[Vv]orbehalt|vorbehalten|reserv", find.text):
        return []
    return [
        find.statement("invocation", actor=find.actor(find.scene.sender), value=tidy(find.group("o")), confidence=0.7)
    ]
