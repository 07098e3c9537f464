"""What people may send: a file that is too large is skipped while it comes in, before it fills memory or disk."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest

from beitritt.procedures.consent import LARGEST_FILE


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
