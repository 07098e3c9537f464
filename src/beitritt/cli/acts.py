"""The arguments that say an act, for `declare` and `what-if`, and the statements that they make."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import NoReturn

from beitritt.cli import arguments as shared
from beitritt.procedures.declare import Declaration
from beitritt.register.admissibility import DECLARABLE
from beitritt.register.dates import PartialDate, exact
from beitritt.register.errors import BeitrittError, InputError
from beitritt.register.interchange import Json, JsonObject, statement_from
from beitritt.register.statements import GROUPS, Form, Kind, Level, Right, Role, Statement

KINDS = [kind.value for kind in DECLARABLE]
PLAIN = (
    *("of", "to", "value", "phase", "note", "proof", "condition", "trigger", "appointed", "renewal", "notice"),
    *("cost", "duty", "source", "predecessor", "successor", "level", "right", "form", "role", "end"),
)
CHOSEN: dict[str, list[str]] = {
    "level": [one.value for one in Level],
    "right": [one.value for one in Right],
    "form": [one.value for one in Form],
    "role": [one.value for one in Role],
    "end": ["fixed", "planned", "unknown"],
}
DATES = ("due", "notice_given")
_FIELD = re.compile(r"(?:statements\[(\d+)\](?:: )?)?(\w*)(.*)", re.DOTALL)
UNCLOSED = {
    "de": "--also: ein Anführungszeichen ist nicht geschlossen: {line}",
    "en": "--also: a quotation mark is not closed: {line}",
}
ARGUMENTS = {
    name: f"--{name.replace('_', '-')}"
    for name in (
        *PLAIN,
        *DATES,
        "from",
        "until",
        "dated",
        "term",
        "binding",
        "scope",
        "for",
        "rank",
        "share",
        "addressee",
    )
} | {"actor": "--on-behalf", "represented": "--bodies", "author": "--by"}
"""The fields of the interchange format, and the arguments that fill them."""
HELP = {
    "de": {
        "kind": "die Art der Erklärung",
        "by": "wer erklärt",
        "on_behalf": "für wen, wenn nicht für sich",
        "from": "erster Tag; bei einem Austritt der erste Tag danach",
        "until": "letzter Tag, eingeschlossen",
        "dated": "Tag der Erklärung; ohne Angabe heute",
        "term": "Befristung: letzter Tag, phase:SCHLÜSSEL oder whole",
        "binding": "Mindestbindung: letzter Tag, phase:SCHLÜSSEL oder whole",
        "bodies": "Stellen, oder municipalities_of:SCHLÜSSEL",
        "scope": "nur diese Themen",
        "except": "alle Themen außer diesen",
        "for": "Arten von Stellen",
        "also": "eine weitere Erklärung mit denselben Angaben; mehrfach möglich",
        "end": "wie fest das Ende der Phase ist",
        "value": "bei Zustimmung, Antwort und Bedingung",
    },
    "en": {
        "kind": "the kind of statement",
        "by": "who declares",
        "on_behalf": "for whom, where not for itself",
        "from": "first day; of a withdrawal the first day out",
        "until": "last day, included",
        "dated": "day of the declaration; today where none is given",
        "term": "term: last day, phase:KEY or whole",
        "binding": "minimum term: last day, phase:KEY or whole",
        "bodies": "bodies, or municipalities_of:KEY",
        "scope": "only these subjects",
        "except": "all subjects but these",
        "for": "kinds of bodies",
        "also": "a further statement with the same arguments; may be repeated",
        "end": "how sure the end of the phase is",
        "value": "of a consent, a response and a condition",
    },
}


def arguments(parser: argparse.ArgumentParser, language: str, *, first: bool = True, kind: str | None = None) -> None:
    """The arguments of one act, of a given `kind` or any; the `first` also names who declares, and further acts."""
    told = HELP[language]
    if kind is None:
        parser.add_argument("kind", metavar="KIND", choices=KINDS, help=f"{told['kind']}: {', '.join(KINDS)}")
    else:
        parser.set_defaults(kind=kind)
    parser.add_argument("--by", metavar="BODY", required=first, help=told["by"])
    parser.add_argument("--on-behalf", metavar="BODY", help=told["on_behalf"])
    for name in ("dated", "from", "until"):
        parser.add_argument(f"--{name}", dest=f"{name}_", type=shared.partial, metavar="DATE", help=told[name])
    subjects = parser.add_mutually_exclusive_group()
    for name in ("scope", "except", "for", "bodies"):
        place = subjects if name in ("scope", "except") else parser
        place.add_argument(f"--{name}", dest=f"{name}_", type=_keys, metavar="KEY,…", help=told[name])
    for name in ("term", "binding"):
        parser.add_argument(f"--{name}", type=shared.refusing(_term), metavar="END", help=told[name])
    for name in DATES:
        parser.add_argument(f"--{name.replace('_', '-')}", type=shared.partial, metavar="DATE")
    for name in PLAIN:
        parser.add_argument(f"--{name}", choices=CHOSEN.get(name), help=told.get(name))
    parser.add_argument("--provisional", action="store_true", default=None)
    parser.add_argument("--rank", type=shared.whole)
    parser.add_argument("--share", type=shared.number)
    if first:
        parser.add_argument("--addressee", metavar="BODY")
        parser.add_argument("--also", action="append", default=[], metavar="'KIND …'", help=told["also"])
        named = "INITIATIVE KIND" if kind is None else "INITIATIVE"
        parser.usage = f"%(prog)s {named} --by BODY [...]    %(prog)s --help"
        parser.set_defaults(parser=parser)


def declarations(options: argparse.Namespace, today: date) -> list[Declaration]:
    """What is to be declared: acts by the same body on the same day are one declaration.

    Ends the command as a wrong use where the arguments do not make statements.
    """
    found: list[Declaration] = []
    for at, one in enumerate((options, *_further(options))):
        dated = one.dated_ or options.dated_ or exact(today)
        author = one.by or options.by
        try:
            statement = statement_from(_fields(one, author), author, options.initiative)
        except InputError as error:
            wrong(options, _by_argument(error.at(f"statements[{at}]")).message(options.language))
        if found and (found[-1].author, found[-1].dated) == (author, dated):
            statements = (*found.pop().statements, statement)
        else:
            statements = (statement,)
        found.append(Declaration(options.initiative, author, statements, dated, options.addressee))
    return found


def replacements(options: argparse.Namespace, initiative: str) -> list[Statement]:
    """What stands in place of what is corrected: the statements of `--also`, by the same body."""
    try:
        return [statement_from(_fields(one, options.by), options.by, initiative) for one in _further(options)]
    except InputError as error:
        wrong(options, _by_argument(error.at("statements[1]")).message(options.language))


@contextmanager
def told_by_argument() -> Iterator[None]:
    """What refuses an act names the argument, where it would name the field of the interchange format."""
    try:
        yield
    except BeitrittError as error:
        raise _by_argument(error) from None


def _by_argument(error: BeitrittError) -> BeitrittError:
    """The error with its place as the command line has it: the first statement is the command's, others are further."""
    number, field, rest = _FIELD.fullmatch(error.place).groups(default="")  # type: ignore[union-attr]  # fits anything
    further = "--also: " if number not in ("", "0") else ""
    error.place = f"{further}{ARGUMENTS.get(field, field)}{rest}".removesuffix(": ")
    return error


def wrong(options: argparse.Namespace, message: str) -> NoReturn:
    """End the command as a wrong use."""
    parser: argparse.ArgumentParser = options.parser
    parser.error(message)


def _further(options: argparse.Namespace) -> Iterator[argparse.Namespace]:
    for line in options.also:
        parser = argparse.ArgumentParser(prog="--also", usage="--also 'KIND [...]'", add_help=False)
        arguments(parser, options.language, first=False)
        try:
            words = shlex.split(line)
        except ValueError:
            wrong(options, UNCLOSED[options.language].format(line=line))
        yield parser.parse_args(words)


def _fields(one: argparse.Namespace, author: str) -> JsonObject:
    """The statement in the interchange format: last days become exclusive ends; an author succeeds by itself."""
    fields: JsonObject = {"kind": one.kind}
    fields |= {name: getattr(one, name) for name in (*PLAIN, "provisional", "rank", "share", "term", "binding")}
    fields |= {name: _text(getattr(one, name)) for name in DATES}
    fields |= {"actor": one.on_behalf, "from": _text(one.from_), "until": _end(one.until_)}
    if one.kind == Kind.WITHDRAWAL and one.from_ is None:
        fields |= {"from": _end(one.until_), "until": None}
    if one.kind == Kind.SUCCESSION and one.successor is None:
        fields["successor"] = author
    fields |= {"for": one.for_, "represented": _represented(one.bodies_)}
    fields["scope"] = {"except": one.except_} if one.except_ else one.scope_
    return {name: value for name, value in fields.items() if value is not None}


def _represented(bodies: list[Json] | None) -> Json:
    if bodies and len(bodies) == 1:
        group, colon, body = str(bodies[0]).partition(":")
        if colon and group in GROUPS:
            return {"group": group, "body": body}
    return bodies


def _keys(text: str) -> list[Json]:
    return [key.strip() for key in text.split(",") if key.strip()]


def _text(day: PartialDate | None) -> str | None:
    return day.text if day else None


def _end(last: PartialDate | None) -> str | None:
    """The exclusive end after a last day; a month or year covers its whole."""
    if last is None:
        return None
    return last.after.isoformat() if last.exact else last.text


def _term(text: str) -> Json:
    """`whole`, `phase:KEY`, or a last day."""
    if text == "whole" or text.startswith("phase:"):
        return text
    return {"until": _end(shared.partial(text))}
