"""Every act that a frame names is where the table says, and the table names no other."""

from __future__ import annotations

import pytest

from beitritt.reading.acts.table import ENGLISH, GERMAN, act
from beitritt.reading.phrases.tables import frames
from beitritt.reading.values import KINDS


@pytest.mark.parametrize(("language", "table"), [("de", GERMAN), ("en", ENGLISH)])
def test_the_table_of_acts_is_that_of_the_frames(language: str, table: dict[str, str]) -> None:
    named = [name for names in table.values() for name in names.split()]
    assert len(named) == len(set(named))
    assert set(named) == {frame.act for frame in frames(language)}
    for module, names in table.items():
        for name in names.split():
            assert act(name, language).__module__ == f"beitritt.reading.acts.{module}"


@pytest.mark.parametrize("language", ["de", "en"])
def test_each_frame_has_a_rule_of_its_own_and_an_expression_that_compiles(language: str) -> None:
    rules = [frame.rule for frame in frames(language)]
    assert len(rules) == len(set(rules))
    for frame in frames(language):
        assert frame.rule.split(".")[0] in KINDS
        list(frame.finditer("Das Muster."))
