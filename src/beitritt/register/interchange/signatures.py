"""Checks of signatures as JSON objects and back: what `seal --check --json` gives, and what is kept of a check."""

from __future__ import annotations

from datetime import datetime

from beitritt.register.dates import format_instant, parse_instant
from beitritt.register.interchange.fields import Json, JsonObject
from beitritt.register.signatures import Changes, Signature, SignatureCheck, SignatureLevel, SignatureState


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
    """The check that `check_object` wrote. Raises ValueError or KeyError for anything else."""
    found = line["signatures"]
    objects = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    return SignatureCheck(
        parse_instant(str(line["checked"])),
        int(str(line["trusted_certificates"])),
        tuple(signature_from(one) for one in objects),
    )


def _instant(value: Json) -> datetime | None:
    return None if value is None else parse_instant(str(value))
