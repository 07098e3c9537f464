"""Checks of signatures as JSON objects and back: what `seal --check --json` gives, and the lines of what is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from beitritt.register.dates import format_instant, parse_instant
from beitritt.register.errors import InputError
from beitritt.register.interchange.fields import Json, JsonObject, object_, only, required, wrong
from beitritt.register.signatures import Changes, Signature, SignatureCheck, SignatureLevel, SignatureState

EXPECTED = "eine Prüfung wie von „beitritt seal --check --json“", "a check as 'beitritt seal --check --json' gives"


def signature_object(one: Signature) -> JsonObject:
    """A signature."""
    return {
        "state": one.state.value,
        "intact": one.intact,
        "changes": one.changes.value,
        "level": one.level.value,
        "organisation": one.organisation,
        "subject": one.subject,
        "issuer": one.issuer,
        "root": one.root,
        "time": format_instant(one.time) if one.time else None,
        "time_proven": one.time_proven,
        "revocation_checked": one.revocation_checked,
        "file": one.file,
    }


def signature_from(line: JsonObject) -> Signature:
    """The signature that `signature_object` wrote. Raises ValueError or KeyError for anything else."""
    return Signature(
        state=SignatureState(str(line["state"])),
        changes=Changes(str(line["changes"])),
        level=SignatureLevel(str(line["level"])),
        organisation=str(line["organisation"]),
        subject=str(line["subject"]),
        issuer=str(line["issuer"]),
        root=str(line["root"]),
        time=_instant(line["time"]),
        time_proven=line["time_proven"] is True,
        revocation_checked=line["revocation_checked"] is True,
        file=str(line["file"]),
    )


def check_object(check: SignatureCheck) -> JsonObject:
    """A check with all that it found."""
    found: list[Json] = [signature_object(one) for one in check.signatures]
    return {
        "checked": format_instant(check.checked),
        "trusted_certificates": check.trusted_certificates,
        "signatures": found,
    }


def check_from(line: JsonObject) -> SignatureCheck:
    """The check that `check_object` wrote. Raises InputError, ValueError or KeyError for anything else."""
    found = line["signatures"]
    objects = [object_(one, "signatures") for one in (found if isinstance(found, list) else [found])]
    return SignatureCheck(
        parse_instant(str(line["checked"])),
        int(str(line["trusted_certificates"])),
        tuple(signature_from(one) for one in objects),
    )


def checks_line(document: str, checks: Iterable[SignatureCheck]) -> JsonObject:
    """All checks of the document with that SHA-256 as a line."""
    return {"type": "signatures", "document": document, "checks": [check_object(one) for one in checks]}


def checks_from(line: JsonObject) -> tuple[str, tuple[SignatureCheck, ...]]:
    """A document's SHA-256 and its checks from a line. Raises InputError that names the field."""
    only(line, ("type", "document", "checks"))
    document, told = required(line, "document"), line.get("checks")
    if not re.fullmatch(r"[0-9a-f]{64}", document):
        raise wrong("document", document, "eine SHA-256-Prüfsumme (64 Zeichen)", "a SHA-256 (64 characters)")
    if not isinstance(told, list) or not told:
        raise wrong("checks", told, "eine Liste von Prüfungen", "a list of checks")
    return document, tuple(_check(object_(one, "checks")) for one in told)


def _check(line: JsonObject) -> SignatureCheck:
    try:
        return check_from(line)
    except InputError as error:
        raise error.at("checks") from None
    except (KeyError, ValueError):
        raise wrong("checks", line, *EXPECTED) from None


def _instant(value: Json) -> datetime | None:
    return None if value is None else parse_instant(str(value))
