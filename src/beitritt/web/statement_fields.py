"""The fields of a statement as they stand in a form, and back: what a person leaves alone stays exactly as it was.

In the register ends are exclusive and bodies are keys; in the form there are last days and names.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from beitritt.register.bodies import Directory
from beitritt.register.dates import day_before, parse_date
from beitritt.register.errors import InputError
from beitritt.register.initiatives import Initiative
from beitritt.register.interchange import Json, JsonObject
from beitritt.register.statements import Force, Form, Kind, Level, Modality, Right, Role
from beitritt.register.wording import words
from beitritt.web.collation import collated, search
from beitritt.web.errors import fault
from beitritt.web.naming import phase_name
from beitritt.web.questions import entered_date
from beitritt.web.words import page_words

MAIN = ("kind", "actor", "represented", "scope", "from", "until", "force")
MORE = tuple(
    "modality level right condition value form role appointed of to due notice_given term binding for notice cost duty"
    " renewal trigger proof source note phase predecessor successor".split()
)
DATES = ("from", "until", "due", "notice_given")
CHOICES: dict[str, type[StrEnum]] = {
    "kind": Kind,
    "force": Force,
    "modality": Modality,
    "level": Level,
    "right": Right,
    "form": Form,
    "role": Role,
}
TERMS = ("term", "binding")
BODIES = ("actor", "predecessor", "successor")
DEFAULTS = {"force": Force.SIGNED.value, "modality": Modality.DECLARED.value}
"""What a statement means that does not say it; the form shows it, and does not write it down."""

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a list."""

    value: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form: `shape` is text, date, body, bodies, choice, term or subjects. `open` must be settled."""

    name: str
    label: str
    shape: str
    value: str
    open: bool = False
    fault: str = ""
    options: tuple[Option, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """What the form needs to know around a statement: the initiative, the bodies, whose letter it is, the language."""

    initiative: Initiative
    directory: Directory
    author: str
    language: str
    faults: Mapping[str, str] = field(default_factory=dict)

    def fields(self, said: JsonObject, open_: tuple[str, ...] = ()) -> tuple[list[FormField], list[FormField]]:
        """The fields that everybody looks at, with all that are filled or open, and the rest."""
        made = {name: self._field(name, said, name in open_) for name in (*MAIN, *MORE)}
        shown = [made[name] for name in MAIN]
        shown += [made[name] for name in MORE if made[name].value or made[name].open or made[name].fault]
        return shown, [made[name] for name in MORE if made[name] not in shown]

    def _field(self, name: str, said: JsonObject, open_: bool) -> FormField:  # noqa: FBT001  # the field's own state
        label, fault = self._label(name), self.faults.get(name, "")
        value = shown(name, said.get(name), self.directory)
        if name in CHOICES:
            return FormField(name, label, "choice", value, open_, fault, self._choices(name, value))
        if name in TERMS:
            return FormField(name, label, "term", value, open_, fault, self._terms(value))
        if name == "scope":
            return FormField(name, label, "subjects", value, open_, fault, self._subjects(value), value[:1] == "-")
        if name == "represented":
            group = isinstance(said.get(name), dict)
            return FormField(name, label, "bodies", "" if group else value, open_, fault, whole=group)
        shape = "date" if name in DATES else "body" if name in BODIES else "text"
        return FormField(name, label, shape, value, open_, fault)

    def _label(self, name: str) -> str:
        labels = page_words(self.language)
        return labels[f"field_{name}"] if f"field_{name}" in labels else labels[name]

    def _choices(self, name: str, value: str) -> tuple[Option, ...]:
        table = getattr(words(self.language), name.upper())
        none = () if name in ("kind", "force", "modality") else (Option("", "–", not value),)
        chosen = value or DEFAULTS.get(name, "")
        return (*none, *(Option(one.value, table[one], one.value == chosen) for one in CHOICES[name]))

    def _terms(self, value: str) -> tuple[Option, ...]:
        phases = [
            (f"phase:{one.key}", phase_name(self.initiative, one.key, self.language)) for one in self.initiative.phases
        ]
        labels = page_words(self.language)
        fixed = [("", "–"), ("whole", labels["field_term_whole"]), *phases, ("until", labels["field_term_until"])]
        chosen = value if value in dict(fixed) else "until"
        return tuple(Option(key, text, key == chosen) for key, text in fixed)

    def _subjects(self, value: str) -> tuple[Option, ...]:
        keys = set(value.lstrip("-").split())
        return tuple(Option(one.key, one.name, one.key in keys) for one in self.initiative.subjects)

    def entered(self, given: Mapping[str, str], subjects: list[str], before: JsonObject) -> JsonObject:
        """The statement as the form says it. Raises InputError with the field as its place."""
        found: JsonObject = {name: value for name, value in before.items() if name not in (*MAIN, *MORE)}
        for name in (*MAIN, *MORE):
            kept = before.get(name)
            try:
                value = self._value(name, given, subjects, kept)
            except InputError as error:
                raise (error if error.place else error.at(name)) from None
            if value is not None:
                found[name] = value
        return found

    def _value(self, name: str, given: Mapping[str, str], subjects: list[str], kept: Json) -> Json:
        if name == "scope":
            return self._scope(given.get("scope", ""), subjects)
        if name == "represented" and given.get("represented_whole"):
            return {"group": "municipalities_of", "body": self.author} if not isinstance(kept, dict) else kept
        text = given.get(name, "").strip()[:LONGEST]
        if name in TERMS and text == "until":
            text = given.get(f"{name}_until", "").strip()
        if text == (shown(name, kept, self.directory) or DEFAULTS.get(name, "")):
            return kept
        return READERS.get(name, _plain)(text, self.directory) if text else None

    def _scope(self, mode: str, subjects: list[str]) -> Json:
        known = [one.key for one in self.initiative.subjects if one.key in subjects]
        keys: list[Json] = [*known]
        if mode not in ("some", "except") or not self.initiative.subjects:
            return None
        if not keys:
            raise fault("", "field_scope_none")
        return {"except": keys} if mode == "except" else keys


def shown(name: str, value: Json, directory: Directory) -> str:
    """What the form shows of a field of the interchange format."""
    if value is None:
        return ""
    if name == "until":
        return _last(str(value))
    if name in TERMS:
        return _term_shown(value)
    if name == "scope":
        keys = value.get("except") if isinstance(value, dict) else value
        return ("-" if isinstance(value, dict) else "") + " ".join(map(str, keys if isinstance(keys, list) else []))
    if isinstance(value, list):
        return "; ".join(_name(str(one), directory) for one in value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return _name(text, directory) if name in BODIES else text


def _last(text: str) -> str:
    """The last day before an exclusive end; a month or a year covers its whole and stays."""
    known = parse_date(text)
    return day_before(known.first).isoformat() if known.exact else text


def _term_shown(value: Json) -> str:
    if isinstance(value, dict):
        return f"phase:{value['phase']}" if value.get("phase") else _last(str(value.get("until")))
    return str(value)


def _name(key: str, directory: Directory) -> str:
    """A body's name where only one body has it, else its key."""
    found = directory.find(key)
    return found.name if found is not None and _bodies(found.name, directory) == [found.key] else key


def _bodies(text: str, directory: Directory) -> list[str]:
    exact = directory.find(text)
    if exact is not None:
        return [exact.key]
    return [one.key for one in search(directory, text) if collated(one.name) == collated(text)]


def _plain(text: str, directory: Directory) -> Json:
    del directory
    return text


def _date(text: str, directory: Directory) -> Json:
    del directory
    return entered_date(text).text


def _end(text: str, directory: Directory) -> Json:
    """The exclusive end after a last day; a month or a year stays."""
    del directory
    known = entered_date(text)
    return (known.first + timedelta(days=1)).isoformat() if known.exact else known.text


def _term(text: str, directory: Directory) -> Json:
    if text == "whole":
        return text
    if text.startswith("phase:"):
        return {"phase": text.removeprefix("phase:")}
    return {"until": _end(text, directory)}


def one_body(text: str, directory: Directory) -> str:
    """The key of the one body of that name or key. Raises InputError."""
    found = _bodies(text, directory)
    if len(found) == 1:
        return found[0]
    word = "what_if_body_several" if found else "what_if_body_unknown"
    raise fault("", word, ", ".join(found) if found else text)


def _several(text: str, directory: Directory) -> Json:
    return [one_body(part.strip(), directory) for part in text.replace("\n", ";").split(";") if part.strip()]


def _list(text: str, directory: Directory) -> Json:
    del directory
    return [part.strip() for part in text.replace(",", ";").split(";") if part.strip()]


READERS: dict[str, Callable[[str, Directory], Json]] = {
    **dict.fromkeys(("from", "due", "notice_given"), _date),
    **dict.fromkeys(TERMS, _term),
    "until": _end,
    **dict.fromkeys(BODIES, one_body),
    "represented": _several,
    "for": _list,
}
"""How the text of a field becomes its value; every other field is the text itself."""
