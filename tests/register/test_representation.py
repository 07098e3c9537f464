"""Rule 4: representation, and what carries it (domain.md §4.4)."""

from __future__ import annotations

import pytest

from tests.register.story import Story, act, party, stands_for


def carried(**fields: object) -> Story:
    """The county joined (I1#0) and stands for its municipalities (I1#1)."""
    return party(stands_for(**fields))  # type: ignore[arg-type]  # fields of the statement, none of them `form`


@pytest.mark.parametrize("form", ["informal", "delegation", "joint"])
def test_a_represented_body_is_represented_while_the_representative_is_a_party(form: str) -> None:
    story = party(stands_for("m1", form=form))
    row = story.row("m1", "2018-10-11")
    assert (row["status"], row["represented_by"], row["form"], row["consent"]) == ("represented", "k", form, "missing")
    assert story.because("m1", "2018-10-11") >= {"I1#1"}
    assert story.status("m1", "2018-10-10") == "none"
    assert story.status("m2", "2018-10-11") == "none"


@pytest.mark.parametrize("form", ["bundled", "mandate"])
def test_a_proven_mandate_is_the_accession_of_each_body(form: str) -> None:
    story = party(stands_for("m1", "m2", form=form, proof="Vollmachten liegen vor"))
    assert (story.status("m1", "2018-10-11"), story.status("m2", "2018-10-11")) == ("party", "party")
    story.put("k", "2019-01-01", act("withdrawal", from_="2019-02-01"))
    assert (story.status("k", "2019-02-01"), story.status("m1", "2019-02-01")) == ("withdrawn", "party")


@pytest.mark.parametrize("form", ["bundled", "mandate"])
def test_an_unproven_mandate_is_pending_with_a_finding(form: str) -> None:
    story = party(stands_for("m1", form=form))
    assert story.status("m1", "2018-12-01") == "pending"
    assert "authority_unproven" in story.codes("2018-12-01", "m1")
    assert "authority_unproven" in story.codes("2018-12-01")


@pytest.mark.parametrize("form", ["informal", "delegation", "joint"])
def test_proof_does_not_make_other_forms_an_accession(form: str) -> None:
    assert party(stands_for("m1", form=form, proof="Beschluss")).status("m1", "2018-12-01") == "represented"


def test_a_representative_that_is_no_party_carries_nobody() -> None:
    story = Story()
    story.put("k", "2018-10-11", stands_for("m1"))
    assert story.status("m1", "2018-12-01") == "none"
    assert "representative_not_a_party" in story.codes("2018-12-01")
    story.put("k", "2019-01-01", act("accession"))
    assert [story.status("m1", day) for day in ("2018-12-31", "2019-01-01")] == ["none", "represented"]
    assert "representative_not_a_party" not in story.codes("2019-01-02")


@pytest.mark.parametrize(
    "statement",
    [
        {"modality": "intended"},
        {"modality": "requested"},
        {"modality": "reported"},
        {"force": "proposed"},
    ],
)
def test_a_representation_without_effect(statement: dict[str, str]) -> None:
    assert (
        party(act("representation", represented=["m1"], form="informal", **statement)).status("m1", "2019-01-01")
        == "none"
    )


def test_the_representation_has_its_own_period_and_scope() -> None:
    story = party(stands_for("m1", scope=["schule"], from_="2019-01-01", until="2020-01-01"))
    assert [story.status("m1", day, "kolleg") for day in ("2018-12-31", "2019-01-01", "2019-12-31")] == [
        "none", "represented", "represented",
    ]  # fmt: skip
    assert story.status("m1", "2020-01-01", "kolleg") not in ("represented", "party")
    assert story.status("m1", "2019-06-01", "sprache") == "none"


def test_the_reduction_of_the_representative_shrinks_what_it_carries() -> None:
    story = carried()
    story.put("k", "2019-01-01", act("reduction", scope=["schule"]))
    assert set(story.by_leaf("m1", "2018-12-31").values()) == {"represented"}
    found = story.by_leaf("m1", "2019-01-01")
    assert (found["grundschule"], found["kolleg"]) == ("represented", "represented")
    assert found["sprache"] not in ("represented", "party", "suspended")


def test_a_representative_in_one_subject_carries_only_that() -> None:
    story = party(stands_for("m1"), scope=["sprache"])
    assert story.by_leaf("m1", "2018-12-01") == {"grundschule": "none", "kolleg": "none", "sprache": "represented"}


def test_its_suspension_suspends_the_represented() -> None:
    story = carried()
    story.put("k", "2019-01-01", act("suspension", from_="2019-01-01"))
    story.put("k", "2019-02-01", act("resumption"))
    days = ("2018-12-31", "2019-01-01", "2019-01-31", "2019-02-01")
    assert [story.status("m1", day) for day in days] == ["represented", "suspended", "suspended", "represented"]


def test_its_end_ends_the_represented() -> None:
    """What they are afterwards is not said; in they are no more."""
    story = carried()
    story.put("k", "2018-12-01", act("withdrawal", from_="2019-01-01"))
    assert story.status("m1", "2018-12-31") == "represented"
    assert story.status("m1", "2019-01-01") not in ("represented", "party", "suspended", "pending")


def test_its_lapse_ends_the_represented() -> None:
    story = party(stands_for("m1"), term={"until": "2019-01-01"})
    story.put("lead", "2018-11-01", act("response", to="I1#0", value="accepted"))
    assert story.status("m1", "2018-12-31") == "represented"
    assert story.status("m1", "2019-01-01") not in ("represented", "party", "suspended", "pending")


def test_a_chain_that_ends_in_a_party_carries() -> None:
    story = Story()
    story.put("u", "2018-10-11", act("accession"), stands_for("k"))
    story.put("k", "2018-10-12", stands_for("m1"))
    assert (story.row("k", "2018-11-01")["represented_by"], story.row("m1", "2018-11-01")["represented_by"]) == (
        "u",
        "k",
    )
    story.put("u", "2018-12-01", act("suspension"))
    assert (story.status("k", "2018-12-02"), story.status("m1", "2018-12-02")) == ("suspended", "suspended")
    story.put("u", "2018-12-15", act("withdrawal", from_="2019-01-01"))
    assert story.status("m1", "2019-01-01") not in ("represented", "suspended", "party")


def test_a_chain_without_a_party_carries_nobody() -> None:
    story = Story()
    story.put("u", "2018-10-11", stands_for("k"))
    story.put("k", "2018-10-12", stands_for("m1"))
    assert (story.status("k", "2018-11-01"), story.status("m1", "2018-11-01")) == ("none", "none")


@pytest.mark.parametrize("members", [("k",), ("k", "k2"), ("k", "k2", "c"), ("k", "k2", "c", "u")])
def test_a_loop_is_a_finding_and_carries_nobody(members: tuple[str, ...]) -> None:
    story = Story()
    for one, other in zip(members, (*members[1:], members[0]), strict=True):
        story.put(one, "2018-10-11", stands_for(other))
    assert {story.status(one, "2018-11-01") for one in members} == {"none"}
    assert "loop" in story.codes("2018-11-01")


def test_a_loop_beside_a_party_lets_the_party_carry() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"), stands_for("k2"))
    story.put("k2", "2018-10-11", stands_for("k"))
    assert story.status("k", "2018-11-01") == "party"
    assert story.row("k2", "2018-11-01")["represented_by"] == "k"


def two(consents: dict[str, str], dates: tuple[str, str]) -> Story:
    """Two counties, both parties, stand for m1; `consents` says how m1 consented to each."""
    story = Story()
    for county, dated in zip(("k", "k2"), dates, strict=True):
        story.put(county, dated, act("accession", from_="2018-10-01"), stands_for("m1", from_="2018-10-11"))
    for county, how in consents.items():
        of = {"k": "I1#1", "k2": "I2#1"}[county]
        modality, author = ("declared", "m1") if how == "given" else ("reported", county)
        story.put(author, "2018-10-13", act("consent", actor="m1", to=of, value="given", modality=modality))
    return story


@pytest.mark.parametrize(
    ("consents", "expected"),
    [
        ({"k": "given", "k2": "claimed"}, "k"),
        ({"k": "claimed", "k2": "given"}, "k2"),
        ({"k": "given"}, "k"),
        ({"k": "claimed"}, "k"),
    ],
)
def test_given_consent_goes_before_claimed(consents: dict[str, str], expected: str) -> None:
    story = two(consents, ("2018-10-11", "2018-10-12"))
    row = story.row("m1", "2018-11-01")
    assert (row["represented_by"], row["consent"]) == (expected, consents[expected])
    assert "two_representatives" in story.codes("2018-11-01")


@pytest.mark.parametrize(
    ("dates", "expected"), [(("2018-10-11", "2018-10-12"), "k2"), (("2018-10-12", "2018-10-11"), "k")]
)
def test_of_two_with_the_same_consent_the_later_one(dates: tuple[str, str], expected: str) -> None:
    """Both begin on the same day; the later one is the one put on record later."""
    for consents in ({}, {"k": "given", "k2": "given"}, {"k": "claimed", "k2": "claimed"}):
        assert two(consents, dates).row("m1", "2018-11-01")["represented_by"] == expected


def test_the_later_of_two_begins_later() -> None:
    story = party(stands_for("m1"))
    story.put("k2", "2018-10-01", act("accession"))
    story.put("k2", "2018-12-01", stands_for("m1"))
    assert [story.row("m1", day)["represented_by"] for day in ("2018-11-30", "2018-12-01")] == ["k", "k2"]
    assert "two_representatives" in story.codes("2018-12-01")
    assert "two_representatives" not in story.codes("2018-11-30")
    story.put("k2", "2018-12-15", act("withdrawal", from_="2019-01-01"))
    assert story.row("m1", "2019-01-01")["represented_by"] == "k"


def test_two_representatives_on_different_subjects_are_no_conflict() -> None:
    story = party(stands_for("m1", scope=["schule"]))
    story.put("k2", "2018-10-11", act("accession"), stands_for("m1", scope=["sprache"]))
    assert story.row("m1", "2018-11-01", "schule")["represented_by"] == "k"
    assert story.row("m1", "2018-11-01", "sprache")["represented_by"] == "k2"
    assert "two_representatives" not in story.codes("2018-11-01")


def test_a_provisional_representation_asks_again_and_does_not_end() -> None:
    story = carried(provisional=True)
    assert [story.status("m1", day) for day in ("2019-12-31", "2020-01-01", "2024-01-01")] == ["represented"] * 3
    assert "representation_provisional" not in story.codes("2019-12-31")
    assert "representation_provisional" in story.codes("2020-01-01")


def test_a_group_is_resolved_for_each_date() -> None:
    """m3 is dissolved with 2020; m4 founded then; m5 comes from the other county in 2019."""
    story = Story(
        {"key": "m4", "kind": "municipality", "parent": "k", "from": "2020-01-01"},
        {"key": "m5", "kind": "municipality", "parents": [
            {"body": "k2", "until": "2019-01-01"}, {"body": "k", "from": "2019-01-01"},
        ]},
    )  # fmt: skip
    story.put("k", "2018-10-11", act("accession"), stands_for())
    assert [story.status("m3", day) for day in ("2019-12-31", "2020-01-01")] == ["represented", "none"]
    assert [story.status("m4", day) for day in ("2019-12-31", "2020-01-01")] == ["none", "represented"]
    assert [story.status("m5", day) for day in ("2018-12-31", "2019-01-01")] == ["none", "represented"]
    assert story.status("n1", "2019-06-01") == "none"
    assert story.coverage("2018-11-01") == {"party": 1, "represented": 3}
    assert story.coverage("2019-06-01") == {"party": 1, "represented": 4}
    assert story.coverage("2020-06-01") == {"party": 1, "represented": 4}


def test_a_municipality_that_leaves_the_county_leaves_its_group() -> None:
    story = Story({"key": "m6", "kind": "municipality", "parents": [
        {"body": "k", "until": "2019-01-01"}, {"body": "k2", "from": "2019-01-01"},
    ]})  # fmt: skip
    story.put("k", "2018-10-11", act("accession"), stands_for())
    story.put(
        "k2",
        "2018-10-11",
        act("accession"),
        act("representation", represented={"group": "municipalities_of", "body": "k2"}, form="informal"),
    )
    assert [story.row("m6", day)["represented_by"] for day in ("2018-12-31", "2019-01-01")] == ["k", "k2"]
