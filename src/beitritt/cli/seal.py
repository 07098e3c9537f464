"""`beitritt seal`: puts the house's seal on PDF files, or checks (`--check`) who signed files that came in."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from beitritt.cli import arguments as shared
from beitritt.register.errors import InputError, UnknownKey, not_readable, not_written

if TYPE_CHECKING:
    from beitritt.reading.documents.trust import TrustList
    from beitritt.register.signatures import Signature, SignatureCheck
    from beitritt.writing.paper.seal import Seal

SEALING = "beitritt.project.sealing"
LARGEST = 100_000_000
"""Bytes of a file that is sealed."""

HELP = {
    "de": {
        "output": "gesiegelte Datei, bei mehreren ein Ordner; sonst daneben mit dem Zusatz -gesiegelt",
        "check": "prüft stattdessen die Signaturen (Vertrauensliste: BEITRITT_TRUST)",
        "record": "dazu: hält das Ergebnis im Register fest, das diese Datei schon hat",
        "suffix": "-gesiegelt",
        "sealed": "{}: gesiegelt",
        "unsigned": "  keine Signatur",
        "untrusting": "Die Vertrauensliste ist leer; BEITRITT_TRUST nennt ihren Ordner",
    },
    "en": {
        "output": "the sealed file, for several a folder; else beside them with -sealed in the name",
        "check": "checks the signatures instead (trust list: BEITRITT_TRUST)",
        "record": "with it: keeps the result in the register, which has this file already",
        "suffix": "-sealed",
        "sealed": "{}: sealed",
        "unsigned": "  no signature",
        "untrusting": "The trust list is empty; BEITRITT_TRUST names its folder",
    },
}


class Sealing(Protocol):
    """What `beitritt.project.sealing` offers."""

    def seal(self, now: datetime) -> Seal:
        """The house's seal."""

    def trusted(self) -> TrustList:
        """The house's trust list."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    told = HELP[parser.get_default("language")]
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--output", type=Path, metavar="PATH", help=told["output"])
    parser.add_argument("--check", action="store_true", help=told["check"])
    parser.add_argument("--record", action="store_true", help=told["record"])
    shared.register(parser)
    shared.as_json(parser)
    parser.set_defaults(wrong=parser.error)


def run(options: argparse.Namespace) -> int:
    """Seal the files, or check them."""
    if options.check and options.output:
        options.wrong("--check: --output")
    if options.record and not options.check:
        options.wrong("--record: --check")
    return _check(options) if options.check else _seal(options)


def sealer() -> Callable[[bytes], bytes]:
    """What puts the house's seal on a PDF. Raises InputError where there is none, or it cannot be used."""
    from beitritt.writing.paper.seal import sealed

    found = sealing().seal(shared.now())
    return lambda content: sealed(content, found)


def sealing() -> Sealing:
    """The seal and the trust list; the composition root stands above the entrances, so it is loaded by name."""
    return cast("Sealing", import_module(SEALING))


def _seal(options: argparse.Namespace) -> int:
    from beitritt.writing.paper.seal import sealed

    seal = sealing().seal(shared.now())
    for path in options.files:
        target = _target(path, options)
        _write(target, sealed(_content(path), seal, str(path)))
        if options.json:
            print(json.dumps({"file": str(path), "output": str(target)}, ensure_ascii=False))
        else:
            print(HELP[options.language]["sealed"].format(target))
    return 0


def _target(path: Path, options: argparse.Namespace) -> Path:
    output: Path | None = options.output
    if output is None:
        return path.with_name(path.stem + HELP[options.language]["suffix"] + ".pdf")
    whole = output.suffix.lower() == ".pdf" and not output.is_dir()
    if whole and len(options.files) > 1:
        raise InputError("bei mehreren Dateien bitte einen Ordner nennen", "several files need a folder", str(output))
    target = output if whole else output / path.name
    if target.exists() and target.samefile(path):
        raise InputError(
            "das ist die Datei selbst; bitte eine andere nennen, das Original bleibt unberührt",
            "this is the file itself; please name another one, the original stays as it is",
            str(target),
        )
    return target


def _write(target: Path, content: bytes) -> None:
    """Write the whole file or none."""
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise not_written(error, str(target)) from None


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise InputError("die Datei ist zu groß (über 100 MB)", "the file is too large (over 100 MB)", str(path))
        return path.read_bytes()
    except OSError as error:
        raise not_readable(error, str(path)) from None


def _check(options: argparse.Namespace) -> int:
    """Check the files; 0 where each bears a signature and all of them are valid and trusted."""
    from beitritt.procedures.check_signatures import check
    from beitritt.register.signatures import SignatureState

    held, sound = sealing().trusted(), True
    if not held.certificates:
        print(HELP[options.language]["untrusting"], file=sys.stderr)
    for path in options.files:
        content = _content(path)
        found = check(content, held, shared.now())
        if options.record:
            _record(content, found, path, options)
        _show(path, found, options)
        states = {one.state for one in found.signatures}
        sound = sound and states == {SignatureState.TRUSTED}
    return 0 if sound else 1


def _record(content: bytes, found: SignatureCheck, path: Path, options: argparse.Namespace) -> None:
    from hashlib import sha256

    from beitritt.cli.opening import open_ledger, open_records
    from beitritt.procedures.record_signatures import keep_check

    digest = sha256(content).hexdigest()
    if open_ledger(options.register).document(digest) is None and not _waits(digest, options.register):
        raise InputError(
            "diese Datei hat das Register nicht; aufgenommen wird sie am Schreibtisch",
            "the register does not have this file; it is taken in at the desk",
            str(path),
        )
    keep_check(open_records(options.register), digest, found)


def _waits(digest: str, register: str | None) -> bool:
    """Whether the file lies on a desk."""
    from beitritt.cli.opening import open_inbox

    try:
        open_inbox(register).get(digest)
    except UnknownKey:
        return False
    return True


def _show(path: Path, found: SignatureCheck, options: argparse.Namespace) -> None:
    from beitritt.register.interchange.signatures import check_object

    if options.json:
        print(json.dumps({"file": str(path), **check_object(found)}, ensure_ascii=False))
        return
    print(path)
    if not found.signatures:
        print(HELP[options.language]["unsigned"])
    for one in found.signatures:
        _say(one, options.language)


def _say(one: Signature, language: str) -> None:
    from beitritt.register.wording.signatures import SIGNATURE_STATE, particulars

    print(f"  {SIGNATURE_STATE[language][one.state]}")
    for line in particulars(one, language, public=False):
        print(f"    {line}")
