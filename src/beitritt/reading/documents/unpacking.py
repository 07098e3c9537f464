"""What a file brings, by its format: parts with their texts, and pictures of its pages; in the confined process."""

from __future__ import annotations

from importlib import import_module

from beitritt.reading.errors import EmptyFileError, NotYetReadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from beitritt.reading.positions import Part

MODULES = {"pdf": "pdf", "zip": "docx", "picture": "scan", "html": "hypertext", "mail": "mail"}
"""Format → module with its `parts`; it is loaded before the process divides for a file and is confined."""

SIGNATURES = "signatures"
"""The task, and the module beside these, that checks who signed a file."""


def prepare(form: str, task: str) -> None:
    """Load what a task with a file of the format needs. Raises NotYetReadableError for a format that nothing reads."""
    _module(form)
    if task == SIGNATURES:
        import_module(f"{__package__}.{SIGNATURES}")


def unpack(form: str, data: bytes, *, boxes: bool) -> list[Part]:
    """What a file of that format brings. Raises a ``ReadingError`` where it can't be read."""
    parts: Callable[..., list[Part]] = _module(form).parts
    return parts(data, boxes=boxes)


def pictured(form: str, data: bytes, page: int, width: int) -> bytes:
    """A page of a file, counted from 0 through all its parts, as PNG. Raises EmptyFileError where there is none."""
    picture: Callable[[bytes, int, int], bytes] | None = getattr(_module(form), "picture", None)
    if picture is None:
        raise EmptyFileError
    return picture(data, page, width)


def attached(data: bytes) -> bytes | None:
    """The data that travels in a PDF beside its pages; None where there is none. Raises a ``ReadingError``."""
    from .attached import attachment

    return attachment(data)


def signed(form: str, data: bytes, certificates: list[str], revocations: list[str], now: str) -> list[object]:
    """The signatures in a PDF, or in the PDFs of an e-mail, as objects; the trust list as DER in base64."""
    from base64 import b64decode
    from dataclasses import replace
    from datetime import datetime

    from beitritt.register.interchange.signatures import signature_object

    from .mail import enclosed
    from .signatures import signatures
    from .trust import TrustList

    held = TrustList(tuple(map(b64decode, certificates)), tuple(map(b64decode, revocations)))
    files = enclosed(data) if form == "mail" else [("", data)]
    return [
        signature_object(replace(one, file=name))
        for name, content in files
        for one in signatures(content, held, datetime.fromisoformat(now))
    ]


def counted(form: str, data: bytes) -> int:
    """Of how many pages of a file there can be a picture."""
    count: Callable[[bytes], int] | None = getattr(_module(form), "count", None)
    return 0 if count is None else count(data)


def _module(form: str) -> ModuleType:
    name = MODULES.get(form)
    if name is None:
        raise NotYetReadableError(form)
    return import_module(f"{__package__}.{name}")
