"""What an explanation asserts: since when for that reason, and who kept a right for whom."""

from __future__ import annotations

from datetime import date

import pytest

from beitritt.register.answers import status
from beitritt.register.dates import parse_instant
from beitritt.register.explanation import explain
from beitritt.register.speaking import Speaker
from tests.register.story import GROUP, LATE, Story, act, party, stands_for


def told(story: Story, body: str, on: str, language: str = "de") -> list[str]:
    """The sentences about a body."""
    standings = story.standings()
    answer = status(standings, date.fromisoformat(on), parse_instant(LATE), body)
    known = {one.id: one for one in story.instruments}
    return [text for _, text in Speaker.of(standings, language).sentences(explain(standings, answer, known.get))]


def test_who_had_left_before_is_gone_since_the_merger_only() -> None:
    story = Story({"key": "s", "kind": "municipality", "from": "2020-01-01"})
    story.put("k", "2018-10-11", act("accession"), stands_for())
    story.put("k", "2019-06-01", act("withdrawal"))
    story.put("s", "2019-12-01", act("succession", predecessor="m3", successor="s", from_="2020-01-01"))
    assert "seit dem 1. Januar 2020 nicht mehr selbst" in told(story, "m3", "2020-06-01")[0]
    assert "1. Juni 2019" in told(story, "m3", "2019-12-31")[0]


def test_what_another_kept_for_a_body_it_did_not_keep_itself() -> None:
    story = Story()
    kept = act("reservation", modality="reserved", right="direct_entry", represented=GROUP)
    story.put("k", "2018-10-11", act("accession"), stands_for(), kept)
    assert any(
        one.startswith("k hat m1 vorbehalten, unmittelbar einzusteigen") for one in told(story, "m1", "2019-01-01")
    )
    assert any(one.startswith("k has kept the right") for one in told(story, "m1", "2019-01-01", "en"))
    assert any(one.startswith("k hat für die Vertretenen vorbehalten") for one in told(story, "k", "2019-01-01"))


@pytest.mark.parametrize(
    ("dated", "since"),
    [("2018-10-11", "seit dem 11. Oktober 2018"), ("2018-10", "seit Oktober 2018"), ("2018", "seit 2018")],
)
def test_a_day_is_told_as_precisely_as_it_is_known(dated: str, since: str) -> None:
    story = Story()
    story.put("k", dated, act("accession"))
    assert f"k ist {since} beigetreten" in told(story, "k", "2019-01-01")[0]


@pytest.mark.parametrize(
    ("until", "past"),
    [("2020-01-01", "des 31. Dezember 2019"), ("2019-12", "des Monats Dezember 2019"), ("2019", "des Jahres 2019")],
)
def test_people_are_told_the_last_day_and_not_the_day_after(until: str, past: str) -> None:
    story = Story(phases=[])
    story.put("k", "2018-10-11", act("accession", until=until))
    assert f"ist mit Ablauf {past} ausgelaufen" in told(story, "k", "2020-06-01")[0]
    assert "2020" not in "".join(told(story, "k", "2019-06-01"))


def test_an_end_that_is_on_record_is_told_before_it_comes() -> None:
    story = party()
    story.put("k", "2019-03-01", act("withdrawal", from_="2020-01-01"))
    assert "Nach dem, was bisher hinterlegt ist, gilt das bis einschließlich 31. Dezember 2019." in told(
        story, "k", "2019-06-01"
    )
    assert "mit Ablauf des 31. Dezember 2019 ausgetreten" in told(story, "k", "2020-06-01")[0]


def test_a_bond_that_is_over_is_told_in_the_past() -> None:
    story = party(binding={"until": "2019-01-01"})
    assert any("k ist bis einschließlich 31. Dezember 2018 gebunden" in one for one in told(story, "k", "2018-12-31"))
    assert any("k war bis einschließlich 31. Dezember 2018 gebunden" in one for one in told(story, "k", "2019-01-01"))


def test_what_binds_is_quoted_unless_the_status_quotes_the_same_words() -> None:
    own = party(binding={"until": "2019-01-01"})
    (bond,) = [one for one in told(own, "k", "2018-12-31") if "gebunden" in one]
    assert bond.endswith("gebunden (eigene Worte, nicht angenommen).")
    reported = party()
    reported.put("u", "2018-10-01", act("terms", actor="lead", modality="reported", binding="whole"))
    (bond,) = [one for one in told(reported, "k", "2018-12-31") if "gebunden" in one]
    assert "; nur berichtet) – laut Register" in bond


def test_depths_are_numbers() -> None:
    held = act("reservation", modality="reserved", right="withdraw")
    standings = party(held).standings()
    answer = status(standings, date(2019, 1, 1), parse_instant(LATE), "k")
    depths = [depth for depth, _ in Speaker.of(standings, "de").sentences(explain(standings, answer, lambda _: None))]
    assert {type(depth) for depth in depths} == {int}


def test_who_has_no_words_is_cited_in_parentheses() -> None:
    assert told(party(), "k", "2019-01-01")[0].startswith(
        "k ist seit dem 11. Oktober 2018 beigetreten (laut Register story:1, I1#0, ohne Wortlaut). [Regel: "
    )


def test_a_condition_is_told_and_once_met_its_rule_too() -> None:
    held = act("reservation", modality="reserved", right="precondition", condition="Beschluss des Kreistages")
    story = party(held)
    assert "Die Bedingung („Beschluss des Kreistages“) ist nicht als eingetreten" in told(story, "k", "2018-11-01")[0]
    story.put("k", "2018-12-01", act("fulfilment", of="I1#1", value="met"))
    assert "Unter einer aufschiebenden Bedingung wirkt" in told(story, "k", "2019-01-01")[0]


@pytest.mark.parametrize(("form", "named"), [("bundled", "(gebündelt)"), ("mandate", "(in deren Auftrag)")])
def test_an_accession_by_another_tells_by_whom_and_in_which_form(form: str, named: str) -> None:
    story = party(stands_for("m1", form=form, proof="Vollmacht"))
    assert f"beigetreten, erklärt durch k {named}" in told(story, "m1", "2019-01-01")[0]


def test_who_is_silent_on_several_reservations_is_told_once() -> None:
    held = [act("reservation", modality="reserved", right=right) for right in ("withdraw", "reduce")]
    sentences = told(party(*held), "k", "2019-01-01")
    assert [one for one in sentences if "nicht geäußert" in one] == [
        "lead hat sich zu diesen Vorbehalten nicht geäußert."
    ]


def test_an_objection_to_a_condition_does_not_say_that_it_has_no_effect() -> None:
    story = party(act("reservation", modality="reserved", right="precondition", condition="Haushalt"))
    story.put("lead", "2018-11-01", act("response", to="I1#1", value="objected"))
    assert "zwischen beiden wirkt er nicht" not in "".join(told(story, "k", "2018-12-01"))
    assert "hat dieser Bedingung widersprochen" in "".join(told(story, "k", "2018-12-01"))


def test_a_subject_is_told_without_those_below_it_that_stand_differently() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession", scope={"except": ["schule"]}))
    story.put("k", "2018-12-01", act("accession", scope=["kolleg"]))
    assert "Für schule, grundschule (ohne kolleg):" in told(story, "k", "2019-01-01")
    standings = story.standings()
    rows = status(standings, date(2019, 1, 1), parse_instant(LATE)).rows
    assert [Speaker.of(standings, "de").subjects(row) for row in rows if row.excepted] == [
        "alles außer schule, grundschule"
    ]


def test_who_would_join_after_the_end_is_not_said_to_have_taken_part() -> None:
    story = Story(phases=[{"key": "p", "from": "2018-01-01", "until": "2020-01-01", "end": "fixed"}])
    story.put("k", "2020-03-01", act("accession"))
    said = told(story, "k", "2020-06-01")[0]
    assert "k ist nicht beteiligt: Die Initiative endete mit Ablauf des 31. Dezember 2019" in said
    assert "war beteiligt" not in said
