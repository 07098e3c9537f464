"""Acts that are not searched for, since their sentence was read already, would have said nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from beitritt.reading import read_bytes
from beitritt.reading.acts import table

LETTERS = sorted((Path(__file__).parent.parent / "letters").glob("*.txt"))


def readings() -> list[list[str]]:
    """What each letter is read to say."""
    return [
        [f"{known.kind} {known.start}-{known.end} {known.ground}" for known in read_bytes(one.read_bytes()).statements]
        for one in LETTERS
    ]


def test_letters_say_the_same_when_every_act_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    spared = readings()
    monkeypatch.setattr(table, "_IDLE", {})
    assert readings() == spared
