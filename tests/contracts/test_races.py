"""Two people at one letter at the same moment, against real databases: each decision is kept, or told to be stale."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from beitritt.procedures import decide, lock
from beitritt.procedures.deposit import Cover
from beitritt.procedures.receive import receive
from beitritt.project.wiring import inbox as inbox_at
from beitritt.project.wiring import open_register
from beitritt.register.errors import ConflictError
from tests.contracts.registers import access, close
from tests.contracts.sample import MORNING, bodies, initiative

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.contracts.registers import Urls

LETTER = b"Der Kreis A tritt der Initiative bei. Wir behalten uns vor, die Mitwirkung zu beenden."


@pytest.fixture
def letter(database_urls: Urls) -> tuple[str, str]:
    """A register's address, and the id of a letter in it whose cover is said."""
    url = database_urls()
    ledger, inbox = open_register(url), inbox_at(url)
    ledger.put_bodies(bodies())
    ledger.put_initiative(initiative())
    key = receive(inbox, LETTER, "brief.txt", MORNING).id
    author = next(iter(ledger.directory())).key
    decide.cover(ledger, inbox, key, Cover("brief-1", initiative().key, author))
    return url, key


def together(request: pytest.FixtureRequest, url: str, *acts: Callable[[], object]) -> list[object]:
    """Do several things in threads of their own that start at once; what each gave, or the conflict it met."""
    barrier = Barrier(len(acts))

    def run(act: Callable[[], object]) -> object:
        with access(request):
            try:
                barrier.wait(timeout=10)
                return act()
            except ConflictError as error:
                return error
            finally:
                close(url)

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def test_of_two_decisions_on_one_statement_one_is_kept_and_one_is_told(
    letter: tuple[str, str], request: pytest.FixtureRequest
) -> None:
    url, key = letter
    ledger, inbox = open_register(url), inbox_at(url)
    for _ in range(5):
        found = decide.case(ledger, inbox, key)
        assert len(found.proposals) > 0
        mark = lock.mark(found.draft, "0")
        done = together(
            request,
            url,
            lambda mark=mark: decide.reject(ledger, inbox, key, 0, "p-1", mark),  # type: ignore[misc]  # its default
            lambda mark=mark: decide.reject(ledger, inbox, key, 0, "p-2", mark),  # type: ignore[misc]  # the same
        )
        assert sum(isinstance(one, ConflictError) for one in done) == 1
        decided = decide.case(ledger, inbox, key).draft.of(0)
        assert decided is not None
        assert decided.reviewer == ("p-2" if isinstance(done[0], ConflictError) else "p-1")
        said = decide.case(ledger, inbox, key).draft.cover
        assert said is not None
        other = next(one.key for one in ledger.directory() if one.key != said.author)
        decide.cover(ledger, inbox, key, Cover("brief-1", said.initiative, other))  # lets all decisions fall


def test_decisions_on_different_things_at_one_moment_are_all_kept(
    letter: tuple[str, str], request: pytest.FixtureRequest
) -> None:
    url, key = letter
    ledger, inbox = open_register(url), inbox_at(url)
    draft = decide.case(ledger, inbox, key).draft
    done = together(
        request,
        url,
        lambda: decide.reject(ledger, inbox, key, 0, "p-1", lock.mark(draft, "0")),
        lambda: decide.blacken(ledger, inbox, key, [(0, 3)], "p-2", lock.mark(draft, lock.MASKS)),
    )
    assert not any(isinstance(one, Exception) for one in done)
    kept = decide.case(ledger, inbox, key).draft
    assert kept.of(0) is not None
    assert kept.masks == ((0, 3),)
