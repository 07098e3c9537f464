"""Whole letters: this repository's and, where the shared texts are, the examples, the papers, the real letter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from beitritt.reading import Reading, Statement, read_bytes
from tests.reading.scoring import ATTRIBUTES, Score

OWN = Path(__file__).parent.parent / "letters"


def test_own_letters() -> None:
    score = Score(sorted(OWN.glob("*.txt")))
    assert score.f1 >= 0.95
    assert score.wrong <= 0.04 * score.found
    assert not score.noisy
    for name in ATTRIBUTES:
        assert score.share(name) >= 0.93, name


def test_shared_examples(shared: Path) -> None:
    score = Score(sorted((shared / "letters" / "examples").glob("*.txt")))
    assert score.f1 >= 0.96
    assert not score.noisy
    for name in ATTRIBUTES:
        assert score.share(name) >= 0.9, name


def test_papers_that_join_nothing_stay_silent(shared: Path) -> None:
    silent = heard = 0
    for file in sorted((shared / "gold" / "papers").glob("*.json")):
        if not json.loads(file.read_text(encoding="utf-8"))["statements"]:
            said = read_bytes((shared / "gold" / "texts" / f"{file.stem}.txt").read_bytes()).statements
            silent, heard = silent + (not said), heard + bool(said)
    assert silent >= 8 * heard


@pytest.fixture(scope="module")
def real() -> Reading:
    """The letter that the project exists for."""
    file = Path(__file__).parent.parent.parent.parent / "shared" / "letters" / "coesfeld-beitritt-2018-10-11.txt"
    if not file.exists():
        pytest.skip("needs the shared texts in ../shared beside the checkout; a newcomer's clone has none")
    return read_bytes(file.read_bytes())


def of(reading: Reading, kind: str) -> list[Statement]:
    return [one for one in reading.statements if one.kind == kind]


def test_real_letter_fields(real: Reading) -> None:
    letter = real.letter
    assert letter["sender"].value == "Kreis Coesfeld"
    assert (letter["recipient"].value or "").startswith("Ministerium für Kinder")
    assert letter["date"].value == "2018-10-11"
    assert letter["our_reference"].missing == "blank"
    assert letter["their_reference"].missing == "absent"
    assert letter["telefax"].incomplete
    assert letter["telefax"].value == "02541 / 18-"


def test_real_letter_joins_without_a_term(real: Reading) -> None:
    (joined,) = of(real, "accession")
    assert (joined.actor, joined.initiative) == ("Kreis Coesfeld", "Gemeinsam klappt's")
    assert (joined.modality, joined.force) == ("declared", "signed")
    assert joined.until is None  # the trap: only the municipalities are said to be bound until 2018
    assert not [one for one in real.statements if one.actor == "Kreis Coesfeld" and one.until]


def test_real_letter_reports_two_terms(real: Reading) -> None:
    whole, planning = of(real, "terms")
    assert whole.modality == planning.modality == "reported"
    assert whole.details["binding"] == "whole"
    assert whole.details["for"] == ["county", "county_free_city"]
    assert planning.until == "2018-12-31"
    assert planning.details["for"] == ["municipality"]
    assert planning.details["binding"] == {"until": "2018-12-31"}


def test_real_letter_wishes_and_keeps_rights(real: Reading) -> None:
    (wish,) = of(real, "request")
    assert wish.modality == "requested"
    reduce, withdraw, entry = of(real, "reservation")
    assert [reduce.details["right"], withdraw.details["right"], entry.details["right"]] == [
        "reduce",
        "withdraw",
        "direct_entry",
    ]
    assert str(reduce.details["condition"]).startswith("Sollte sich")
    assert entry.actor == "kreisangehörige Kommunen"


def test_real_letter_promises_and_appoints(real: Reading) -> None:
    (promise,) = of(real, "commitment")
    assert promise.actor == "Kreis Coesfeld"
    units = [str(one.details["appointed"]) for one in of(real, "appointment")]
    assert [unit.split()[-1] for unit in units] == ["Integrationszentrum", "Kreisjobcenter"]
    assert {one.details["role"] for one in of(real, "appointment")} == {"management"}


def test_real_letter_represents_on_a_claimed_consent(real: Reading) -> None:
    (represents,) = of(real, "representation")
    assert represents.actor == "Kreis Coesfeld"
    assert list(represents.on_behalf_of) == ["kreisangehörige Kommunen"]
    assert (represents.details["form"], represents.details["provisional"]) == ("informal", True)
    (consent,) = of(real, "consent")
    assert consent.modality == "reported"
    assert (consent.value or "").startswith("given")
