"""The port of the queue in which files wait to be read. Further ports stand in `office` and `persons`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Protocol

from beitritt.register.arrivals import Arrival


class Arrivals(Protocol):
    """Files that came in, by batch and place. Their bytes are kept until they are read, and after a failure.

    Claiming is atomic: of several readers one gets a file, for the time of a lease. Instants are UTC. With a ledger of
    the same database it shares transactions.
    """

    def transaction(self) -> AbstractContextManager[None]:
        """A block that is kept whole or not at all."""

    def put(self, arrivals: Iterable[tuple[Arrival, bytes | None]]) -> None:
        """Keep new arrivals, with their bytes where these are still to be read."""

    def batch(self, key: str) -> list[Arrival]:
        """The files of a batch, in the order in which they came. Raises UnknownKey."""

    def batches(self, held_by: Iterable[str], most: int) -> list[str]:
        """The latest batches of these bodies, the newest first."""

    def pending(self, sha256: str) -> bool:
        """Whether a file of that content waits or is being read."""

    def claim(self, now: datetime, lease: timedelta) -> tuple[Arrival, bytes] | None:
        """Take up the file that is due: of those least often tried the one that waits longest. None: nothing is due.

        What is given back counts the attempt that begins now.
        """

    def settle(self, arrival: Arrival) -> bool:
        """Note what became of a claimed file; False where another reader holds it by now. A read one's bytes go."""

    def retry(self, batch: str, now: datetime) -> int:
        """Put the failed files of a batch back, due now, as if never tried; how many there were."""
