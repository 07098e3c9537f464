"""Benennung in other words: who is put in charge, who is to be asked, who sits in a board; the office stands in its own place."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import BOARD

from .appointments import appointed, offices, other_task, others_board
from .find import Find, tidy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_UNMEANT = lazy(r"\b(?:als Gast|soll(?:te|ten)?|könnte\w*|würde\w*|möchte\w*|beantragt|vorgeschlagen|wer\b)|_{3}|…|\.{4}")
_NOBODY = lazy(
    r"^(?:Ihre?[nmrs]?|Sie|bitte|keine?|Pforte|(?:die |der )?Vergabestelle|(?:die |der )?Geschäftsstelle(?! [A-ZÄÖÜ]))\b|^(?:gern\w*|jederzeit|nicht)\b"
)
_NAMED = lazy(
    r"(?:\b(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]em|[Dd]en|[Uu]nser(?:e[mnr]?)?|[Mm]ein(?:e[mnr]?)?|[Ii]hre?|[Ss]eine?) (?:jeweilige[nr]? |kommunale[nr]? )?)((?:[A-ZÄÖÜ][\wäöüß-]+)(?: [A-ZÄÖÜ\d][\wäöüß-]*| (?:für|des|der|und) [A-ZÄÖÜ][\wäöüß-]+){0,5})"
)
_PAPERS = frozenset(("resolution_paper", "motion", "reply"))
"""Papers for a council speak of offices on every page; who is put in charge is told in letters."""
_ROLES = (
    ("contact", lazy(r"\b(?:[Aa]nsprech\w*|[Kk]ontakt\w*|[Aa]nlaufstelle)\b")),
    ("member", lazy(rf"\b(?:{BOARD})\b")),
    ("management", lazy(r"\b(?:[Gg]eschäftsführ\w*|[Ff]ederführ\w*|[Kk]oordin\w*|[Pp]rojektleit\w*)\b")),
)
_TASK = lazy(r"\b(?:[Gg]eschäftsführung|[Ff]ederführung|[Kk]oordination|[Kk]oordinierung|[Bb]etreuung|[Pp]rojektleitung|[Zz]uständigkeit|[Uu]msetzung)\b")
_FILLS = lazy(r"\b(?:benannt|benennen|benenne|bestimm(?:t|en)|bestell(?:t|en)|eingesetzt|setzen|bereit(?: erklärt| gefunden)?|gewonnen|fungiert|dient|agiert|zur Verfügung|vorgesehen|beauftragt|gemeldet|melden|ausgewählt|gewählt)\b")
_BOARD = lazy(rf"\b(?:{BOARD})\b")
_BODY_WORD = lazy(
    r"^(?:Stadt|Gemeinde|Kreis|Landkreis|Bündnis|Netzwerk|Mitglied\w*|Partner\w*|Kommune\w*|Verband|Vorstand|Ministerium|Land|Sitzung\w*|Vereinbarung|Zusammenarbeit|Jahr|Rat|Kreistag)\b"
)


def _unsaid(find: Find) -> bool:
    mood = find.mood
    return bool(
        find.scene.genre in _PAPERS
        or mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.denied
        or find.sentence.quoted
        or _UNMEANT.search(find.text)
    )


def _unit(words: str, *, strict: bool) -> str | None:
    """The office in the words of its slot; unless strict, any noun with its article."""
    words = words.strip(" ,.–-")
    if not words or _NOBODY.search(words):
        return None
    known = [unit for unit in offices(words, strict=True) if not _BODY_WORD.search(unit)]
    if known:
        return known[0]
    if strict:
        return None
    named = _NAMED.search(words)
    unit = tidy(named.group(1)) if named else None
    return unit if unit and not _BODY_WORD.search(unit) else None


def _slot(find: Find) -> str:
    return find.group("u") or find.group("u2") or find.group("u3")


def _made(find: Find, role: str, unit: str | None) -> list[Statement]:
    if unit is None:
        return []
    return [appointed(find, role, find.group("r") or find.group("o") or role, unit, find.period().until)]


def field_post(find: Find) -> list[Statement]:
    """A field of a form or list: label, and the office after it."""
    label, value = find.group("r"), find.group("u")
    if (
        find.scene.genre in _PAPERS
        or find.sentence.quoted
        or _UNMEANT.search(find.text)
        or not value.strip()
        or patterns.search(r"\d{4,}|@", value)
    ):
        return []
    role = "contact"
    if patterns.search(r"ederführ|Geschäftsführung|oordin|Projektleitung", label) and not patterns.search(
        r"nsprech|ontakt", label
    ):
        role = "management"
    elif patterns.search(r"[Mm]itglied|[Vv]ertret|[Ss]timm|[Ss]itz |[Dd]eleg|[Ee]ntsandt|Deleg|benannte", label):
        role = "member"
    if role == "contact" and (_BOARD.search(label) or label.startswith("Stellvertretung")):
        role = "member"
        if not offices(value, strict=True):
            return []
    return [appointed(find, role, label, tidy(value), None)]


def contact_post(find: Find) -> list[Statement]:
    """Whom to write to, or who answers."""
    if _unsaid(find) or other_task(find) or patterns.search(r"\b(?:Pressestelle|Anfahrt|Vergabestelle|Öffnungszeiten)\b|erteilt:", find.text):
        return []
    return _made(find, "contact", _unit(_slot(find), strict=True))


def charge(find: Find) -> list[Statement]:
    """Who runs it for the writer's side."""
    led = find.group("o") == "Leitung" and others_board(find, find.text[find.match.end("o") :])
    if _unsaid(find) or find.mood.unreal or other_task(find) or led:
        return []
    after = find.text[find.end : find.end + 80]
    slot = _slot(find) or find.text[find.mood.window[0] : find.start]
    unit = _unit(slot, strict=True) or _unit(after, strict=True) or _unit(slot, strict=False)
    return _made(find, "management", unit)


def role_filled(find: Find) -> list[Statement]:
    """The words "Als Koordinatorin wird … eingesetzt": a role by its noun, and who has it."""
    if _unsaid(find) or find.mood.unreal or not _FILLS.search(find.text, find.start):
        return []
    runs = patterns.search(r"oordin|eit|eder|eauftragt|ümmer|erantwort", find.group("r"))
    slot = _slot(find)
    return _made(find, "management" if runs else "contact", _unit(slot, strict=True) or _unit(slot, strict=False))


def seated(find: Find) -> list[Statement]:
    """An office and a board in one sentence, with a verb of sending."""
    text = find.words
    board = _BOARD.search(text)
    if board is None or _unsaid(find) or find.mood.unreal or others_board(find, text[board.end() :]):
        return []
    units = [unit for unit in offices(text, strict=True) if unit not in board.group() and not _BODY_WORD.search(unit)]
    return [appointed(find, "member", board.group(), units[0], find.period().until)] if units else []


def handed(find: Find) -> list[Statement]:
    """A task and the office that has it now: the last one named, where it goes from one to another."""
    if _unsaid(find) or find.mood.unreal:
        return []
    text = find.text[find.match.end("o") :]
    units = [unit for unit in offices(text, strict=True) if not _BODY_WORD.search(unit)]
    if not units and patterns.match(r"übern|inne|wahr|hat", find.text[find.start : find.end]):  # who has it stands before it
        units = [unit for unit in offices(find.text[: find.match.start("o")], find.sentence.floor, strict=True) if not _BODY_WORD.search(unit)]
    if not units or not (patterns.search(
        r"\b(?:[Pp]rojekt\w*|[Uu]nser\w*|uns|wir|\w*[Nn]etzwerk\w*|\w*[Bb]ündnis\w*|Initiative|Geschäftsführung|Koordin\w+|Federführung|Umsetzung|Mitwirkung|Vorhaben\w*|Geschäftsstelle|[Zz]uständigkeit\w*)\b",
        find.text,
    ) or find.scene.speaks_of(find.text)):
        return []
    moved = patterns.search(r"\bvo[nm] .* (?:auf|zum?|zur|an) ", text)
    return _made(find, "management", units[-1] if moved else units[0])


def seat(find: Find) -> list[Statement]:
    """Who sits in a board for the writer."""
    if _unsaid(find) or find.mood.unreal or patterns.search(r"\b(?:bitte[nt]?|entscheide[nt]|löschen|streichen|Ihre? (?:Vertreter|Mitglied|Delegierte)|Urlaub\w*|Krank\w*|Elternzeit)\b", find.text):
        return []
    return _made(find, "member", _unit(_slot(find), strict=False))


def deputy(find: Find) -> list[Statement]:
    """Who stands in for the one just named."""
    named = find.scene.statements[-1:] and find.scene.statements[-1].kind == "appointment"
    if not named or _unsaid(find) or find.mood.unreal or patterns.search(r"\b(?:Urlaub\w*|krank\w*|Elternzeit)\b", find.text):
        return []
    return _made(find, "member", _unit(_slot(find), strict=True) or _unit(_slot(find), strict=False))


def votes(find: Find) -> list[Statement]:
    """Who votes for the writer in a board."""
    text = find.words
    board = _BOARD.search(text)
    if board is None or _unsaid(find) or find.mood.unreal:
        return []
    slot = _slot(find)
    unit = _unit(slot, strict=True) or _unit(slot, strict=False)
    return [appointed(find, "member", board.group(), unit, find.period().until)] if unit else []


def instead(find: Find) -> list[Statement]:
    """Who takes the place of another office: the last one named."""
    if _unsaid(find) or find.mood.unreal:
        return []
    units = [unit for unit in offices(_slot(find), strict=True) if not _BODY_WORD.search(unit)]
    runs = patterns.search(r"\b(?:[Gg]eschäftsführ|[Ff]ederführ|[Kk]oordin)", find.text)
    return _made(find, "management" if runs else "contact", units[0] if units else None)


def taken_on(find: Find) -> list[Statement]:
    """The words "Ab Januar übernimmt sie das Umweltamt": the task stands in the sentence before."""
    before = find.sentence.before
    task = _TASK.search(before.text) if before is not None else None
    if task is None or _unsaid(find) or find.mood.unreal:
        return []
    units = [unit for unit in offices(_slot(find), strict=True) if not _BODY_WORD.search(unit)]
    return [appointed(find, "management", task.group(), units[0], find.period().until)] if units else []


def named_post(find: Find) -> list[Statement]:
    """The words "an ihrer Stelle benennen wir …": for what stands in this sentence or the one before."""
    before = find.sentence.before
    spoken = f"{find.words} {before.text if before else ''}"
    field = find.frame.rule.endswith("benennt-als")
    role = next((role for role, words in _ROLES if words.search(find.group("r") if field else spoken)), None)
    if role is None or _unsaid(find) or find.mood.unreal:
        return []
    if field:  # the name stands behind a colon, whatever the office is called
        return [appointed(find, role, find.group("r"), tidy(_slot(find)), find.period().until)]
    return _made(find, role, _unit(_slot(find), strict=True))
