"""How well readings fit letters read by hand: a statement is the same by its kind, and its place or initiative."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from beitritt.reading import read_bytes

ATTRIBUTES = ("actor", "force", "modality", "from", "until")


class Score:
    """Counts over a set of letters."""

    def __init__(self, files: Iterable[Path]) -> None:
        self.found = self.missed = self.wrong = 0
        self.agreeing = dict.fromkeys(ATTRIBUTES, 0)
        self.noisy: list[str] = []
        for file in files:
            self._letter(file)

    def _letter(self, file: Path) -> None:
        by_hand = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))["statements"]
        reading = read_bytes(file.read_bytes()).as_json()
        seen = reading["statements"]
        assert isinstance(seen, list)
        if not by_hand and seen:
            self.noisy.append(file.stem)
        pairs = paired(by_hand, seen)
        met = {id(one) for _, one in pairs}
        self.wrong += sum(id(one) not in met for one in seen)
        for wanted in by_hand:
            match = next((one for gold, one in pairs if gold is wanted), None)
            if wanted["core"]:
                self.found += match is not None
                self.missed += match is None
            if wanted["core"] and match is not None:
                for name in ATTRIBUTES:
                    self.agreeing[name] += agree(name, wanted, match)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall over the statements that a registrar would certainly want."""
        return 2 * self.found / max(1, 2 * self.found + self.missed + self.wrong)

    def share(self, name: str) -> float:
        """How often an attribute of what was found is right."""
        return self.agreeing[name] / max(1, self.found)


def paired(by_hand: list[dict[str, Any]], seen: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """The best one-to-one matches."""
    options = sorted(
        ((fit(gold, one), -number, gold, one) for number, gold in enumerate(by_hand) for one in seen),
        key=lambda option: option[:2],
        reverse=True,
    )
    pairs: list[tuple[dict[str, Any], dict[str, Any]]] = []
    for likeness, _, gold, one in options:
        if likeness and not any(gold is known or one is met for known, met in pairs):
            pairs.append((gold, one))
    return pairs


def fit(gold: dict[str, Any], one: dict[str, Any]) -> float:
    """0 where two statements are not the same."""
    if gold["kind"] != one["kind"]:
        return 0.0
    start, end = one["span"]
    common = max(0, min(end, gold["end"]) - max(start, gold["start"]))
    place = common / max(1, min(end - start, gold["end"] - gold["start"]))
    return place + 1 if place or alike(gold["initiative"], one["initiative"]) else 0.0


def alike(first: str | None, second: str | None) -> bool:
    """Whether one name is in the other, marks and case aside."""
    one, other = (re.sub(r"[\W_]+", "", (name or "").casefold()) for name in (first, second))
    return one == other or (min(len(one), len(other)) >= 4 and (one in other or other in one))


def agree(name: str, gold: dict[str, Any], one: dict[str, Any]) -> bool:
    """Whether an attribute is the same."""
    return alike(gold["actor"], one["actor"]) if name == "actor" else gold[name] == one[name]
