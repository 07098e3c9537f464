"""Which initiatives concern a body: every ledger finds them by whom the instruments name."""

from __future__ import annotations

import pytest

from tests.contracts.registers import AnyLedger
from tests.contracts.sample import initiative, instrument


@pytest.mark.parametrize(
    ("statement", "body"),
    [
        ({"kind": "accession"}, "county"),
        ({"kind": "suspension", "actor": "elsewhere"}, "elsewhere"),
        ({"kind": "representation", "represented": ["town"]}, "town"),
        ({"kind": "representation", "represented": {"group": "municipalities_of", "body": "elsewhere"}}, "elsewhere"),
        ({"kind": "succession", "predecessor": "village", "successor": "town"}, "village"),
        ({"kind": "succession", "predecessor": "village", "successor": "town"}, "town"),
    ],
    ids=["author", "actor", "represented", "group's base", "predecessor", "successor"],
)
def test_an_initiative_concerns_whom_it_names(ledger: AnyLedger, statement: dict[str, object], body: str) -> None:
    ledger.append(instrument("one", statement))  # type: ignore[arg-type]  # JSON, as the reader checks
    assert ledger.initiatives_concerning([body]) == ["pact"]
    assert ledger.initiatives_concerning(["land", body]) == ["pact"]
    assert ledger.initiatives_concerning(["nobody"]) == []


def test_an_initiative_concerns_the_bodies_below_a_group_s_base_and_no_others(ledger: AnyLedger) -> None:
    group = {"group": "municipalities_of", "body": "land"}
    ledger.append(instrument("one", {"kind": "representation", "represented": {**group}}, author="lead"))
    assert ledger.initiatives_concerning(["town"]) == ["pact"], "two floors up"
    assert ledger.initiatives_concerning(["old-village"]) == ["pact"], "by a key that it bore"
    assert ledger.initiatives_concerning(["elsewhere"]) == []


def test_what_a_county_does_itself_does_not_concern_its_municipalities(ledger: AnyLedger) -> None:
    ledger.append(instrument("one"))
    assert ledger.initiatives_concerning(["town"]) == []


def test_what_a_unit_does_concerns_the_body_that_it_belongs_to(ledger: AnyLedger) -> None:
    ledger.append(instrument("one", author="office"))
    assert ledger.initiatives_concerning(["county"]) == ["pact"]
    assert ledger.initiatives_concerning(["land"]) == ["pact"], "the unit's body is part of the Land"
    assert ledger.initiatives_concerning(["town"]) == []


def test_initiatives_are_named_once_in_order(ledger: AnyLedger) -> None:
    ledger.put_initiative(initiative("alliance"))
    for number, of in enumerate(("pact", "alliance", "pact")):
        ledger.append(instrument(f"i{number}", of=of))
    assert ledger.initiatives_concerning(["county", "town"]) == ["alliance", "pact"]
