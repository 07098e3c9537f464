"""What people may send: what is too large is dropped while it comes in, before it fills memory or disk.

A single file that is too large is skipped, and the others are taken. Of a request that is too large as a whole nothing
is taken; it is read to its end all the same, because a browser shows no answer before it has sent everything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest, HttpResponse

from beitritt.procedures.consent import LARGEST_FILE
from beitritt.web.errors import failed

MOST_SENT = 100_000_000
"""Bytes of a request: ten files of the largest size, or two hundred usual letters."""
MOST_DROPPED = 2_000_000_000
"""Bytes that are read only to be dropped; who sends more is cut off."""
PIECE = 1 << 16


class QuotaHandler(FileUploadHandler):
    """Counts the bytes of each file and skips the rest of one that passes the limit; `oversized` then names it."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin to count anew."""
        super().new_file(*args, **kwargs)
        self._received = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Hand the bytes on to the next handler, as long as they are not too many."""
        del start
        self._received += len(raw_data)
        if self._received > LARGEST_FILE:
            if self.request is not None:
                self.request.META[OVERSIZED] = self.field_name
                self.request.META.setdefault(SKIPPED, []).append(self.file_name or "")
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the other handlers."""
        del file_size


OVERSIZED = "beitritt.oversized"
SKIPPED = "beitritt.skipped"


def oversized(request: HttpRequest) -> str | None:
    """The field whose file was too large to be taken, or None."""
    return request.META.get(OVERSIZED)


def too_large(request: HttpRequest) -> list[str]:
    """The names of all files that were too large to be taken."""
    skipped: list[str] = request.META.get(SKIPPED, [])
    return skipped


class LimitMiddleware:
    """Answers a request that is too large with a page that says so (413), whoever sends it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; a request without a length has no body for Django."""
        told = request.META.get("CONTENT_LENGTH") or ""
        length = int(told) if told.isascii() and told.isdigit() and len(told) < 20 else 0
        if length <= MOST_SENT:
            return self._get_response(request)
        _drop(request, length)
        response = failed(request, "sent_too_much", 413)
        response.headers["Connection"] = "close"
        return response


def _drop(request: HttpRequest, length: int) -> None:
    """Read what is sent, piece by piece, and keep nothing of it."""
    left = min(length, MOST_DROPPED)
    source = request.environ["wsgi.input"]  # type: ignore[attr-defined]  # what Django itself reads from
    while left > 0 and (piece := source.read(min(PIECE, left))):
        left -= len(piece)
