"""The same register gives the same answers, in whichever order a process happens to walk through its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from itertools import permutations
from pathlib import Path

from beitritt.register.initiatives import Subject, SubjectTree
from beitritt.register.inspection import inspect
from beitritt.register.interchange import canonical
from beitritt.register.statements import Scope
from tests.register.story import Story, act, stands_for

SEEDS = ("1", "2", "3", "4", "5", "6")
"""Of the hashes of texts, and so of the order of sets."""


def gaps() -> Story:
    """Two counties stand for one municipality, each on a subject, and none has its consent on record."""
    story = Story()
    for county, subject in (("k", "schule"), ("k2", "sprache")):
        story.put(county, "2018-10-11", act("accession"), stands_for("m1", scope=[subject]))
    return story


def test_a_gap_at_two_representatives_is_one_finding_that_names_both() -> None:
    found = gaps().answer("2019-06-01")["findings"]
    assert isinstance(found, list)
    assert [(one["code"], one["because"]) for one in found] == [("consent_missing", ["I1#1", "I2#1"])]


def test_a_gap_on_one_subject_is_found_beside_consent_on_another() -> None:
    story = gaps()
    story.put("m1", "2019-01-01", act("consent", to="I2#1", value="given"))
    found = story.answer("2019-06-01")["findings"]
    assert isinstance(found, list)
    assert [(one["code"], one["because"]) for one in found] == [("consent_missing", ["I1#1"])]


def test_subjects_are_parted_alike_whatever_the_order_of_scopes() -> None:
    tree = SubjectTree([Subject(key, key) for key in ("c", "a", "b")])
    scopes = [Scope((key,), excluding=False) for key in ("a", "b", "c")]
    parted = [tree.cells(order) for order in permutations(scopes)]
    assert parted[0] == [frozenset({key}) for key in ("c", "a", "b", "*")]
    assert all(cells == parted[0] for cells in parted)


def test_another_order_of_sets_changes_no_answer() -> None:
    told = {_told_with(seed) for seed in SEEDS}
    assert told == {canonical(gaps().answer("2019-06-01")).strip()}  # type: ignore[arg-type]  # an answer is JSON


def _told_with(seed: str) -> str:
    """The answer of a process of its own whose texts hash otherwise."""
    words = "from tests.register.test_same_answers import *; print(canonical(gaps().answer('2019-06-01')))"
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", words]
    return subprocess.run(  # this interpreter with words of our own
        command, cwd=root, env=environment, check=True, capture_output=True, text=True, encoding="utf-8", timeout=60
    ).stdout.strip()


def test_findings_do_not_wait_for_somebody_to_ask_for_the_standing() -> None:
    story = Story()
    story.put("m1", "2018-10-11", act("accession"))
    story.put("m1", "2018-11-11", act("resumption"))
    for body in (None, "m1"):
        found = inspect(story.standings(), date(2019, 1, 1), body)
        assert [finding.code for finding in found] == ["nothing_to_end"]
