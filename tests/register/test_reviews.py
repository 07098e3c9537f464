"""Reviews: what a decision needs, what follows from it, and the sentence that tells both."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from beitritt.register.dates import Period
from beitritt.register.errors import ProcedureError
from beitritt.register.evaluation.consequences import Consequence, consequence
from beitritt.register.evaluation.indicators import Attained, Indicator, Reached
from beitritt.register.evaluation.reviews import Decision, Evidence, Review, check_review
from beitritt.register.evaluation.summary import consequence_said, money, number, period_words, review_summary
from beitritt.register.evaluation.sums import Total
from beitritt.register.interchange.evaluation import review_from, review_line
from beitritt.register.statements import Kind, Level, Scope
from tests.register.story import Story, act

PERIOD = Period(date(2018, 9, 1), date(2020, 9, 1))
KEEP = {"right": "withdraw", "modality": "reserved"}


def review(decision: Decision = Decision.LEAVE, **fields: object) -> Review:
    """A decision of the county, taken on 3 May 2021."""
    given: dict[str, object] = {
        "key": "r", "initiative": "i", "body": "k", "period": PERIOD, "decided": date(2021, 5, 3),
        "decision": decision, "reasons": "Der Nutzen fehlt.",
    }  # fmt: skip
    return Review(**{**given, **fields})  # type: ignore[arg-type]  # each test gives what the field takes


def follows(story: Story, made: Review, as_of: date | None = None) -> Consequence:
    """What follows from a decision in the story's register."""
    return consequence(story.standings(), made, as_of)


@pytest.mark.parametrize(
    ("made", "place"),
    [
        (review(reasons=" \n"), "reasons"),
        (review(period=Period(date(2020, 1, 1), date(2020, 1, 1))), "until"),
        (review(Decision.REDUCE), "scope"),
        (review(Decision.CONTINUE, scope=Scope(("schule",), excluding=False)), "scope"),
        (review(Decision.LEAVE, level=Level.OBSERVER), "scope"),
    ],
)
def test_a_decision_without_what_it_needs_is_refused(made: Review, place: str) -> None:
    with pytest.raises(ProcedureError) as refused:
        check_review(made)
    assert refused.value.place == place


@pytest.mark.parametrize(
    "made",
    [
        review(),
        review(Decision.REDUCE, scope=Scope(("schule",), excluding=True), evidence={"total": {"hours": "1.00"}}),
        review(Decision.REDUCE, level=Level.OBSERVER, instrument="brief"),
    ],
)
def test_a_line_comes_back_as_the_review_that_it_was(made: Review) -> None:
    assert review_from(review_line(made)) == check_review(made)


def test_who_leaves_gives_notice_in_time_by_the_clause() -> None:
    story = Story()
    story.put("lead", "2018-01-01", act("terms", notice={"months": 3, "to_end_of": "calendar_year"}))
    story.put("k", "2018-10-11", act("accession"))
    found = follows(story, review())
    assert (found.last_day, found.last_day_in) == (date(2021, 9, 30), date(2021, 12, 31))
    leaving = found.statements[-1]
    assert (leaving.kind, str(leaving.from_), str(leaving.notice_given)) == (
        Kind.WITHDRAWAL,
        "2022-01-01",
        "2021-05-03",
    )
    assert not found.late(date(2021, 9, 30))
    late = follows(story, review(decided=date(2021, 10, 1)), date(2021, 12, 31))
    assert (late.last_day, late.late(date(2021, 10, 1))) == (date(2021, 9, 30), True)
    assert follows(story, review(decided=date(2021, 10, 1))).last_day_in == date(2022, 12, 31)


def test_an_end_that_the_clause_does_not_allow_needs_the_notice_for_the_end_before_it() -> None:
    story = Story()
    story.put("lead", "2018-01-01", act("terms", notice={"months": 3, "to_end_of": "calendar_year"}))
    story.put("k", "2018-10-11", act("accession"))
    found = follows(story, review(), date(2021, 6, 30))
    assert (found.last_day, found.last_day_in, found.late(date(2021, 5, 3))) == (
        date(2020, 9, 30), date(2021, 6, 30), True,
    )  # fmt: skip


def test_without_a_clause_the_last_day_has_to_be_named() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"))
    with pytest.raises(ProcedureError, match="last day"):
        follows(story, review())
    found = follows(story, review(), date(2021, 6, 30))
    assert (found.last_day, found.last_day_in) == (None, date(2021, 6, 30))


def test_a_reserved_right_is_invoked_before_it_is_used() -> None:
    story = Story()
    letter = story.put("k", "2018-10-11", act("accession"), act("reservation", **KEEP))
    found = follows(story, review(), date(2021, 6, 30))
    assert [(one.kind, one.of) for one in found.statements] == [
        (Kind.INVOCATION, f"{letter}#1"), (Kind.WITHDRAWAL, None),
    ]  # fmt: skip
    assert found.reservation is not None
    assert [one.kind for one in follows(story, review(Decision.CONTINUE)).statements] == [Kind.CONTINUATION]


def test_a_right_that_was_objected_to_is_not_invoked() -> None:
    story = Story()
    letter = story.put("k", "2018-10-11", act("accession"), act("reservation", **KEEP))
    story.put("lead", "2018-11-01", act("response", to=f"{letter}#1", value="objected"))
    found = follows(story, review(), date(2021, 6, 30))
    assert [one.kind for one in found.statements] == [Kind.WITHDRAWAL]


def test_a_reduction_says_what_is_left_from_which_day() -> None:
    story = Story()
    story.put("k", "2018-10-11", act("accession"), act("reservation", right="reduce", modality="reserved"))
    made = review(Decision.REDUCE, scope=Scope(("schule",), excluding=False), level=Level.SUPPORT)
    found = follows(story, made, date(2021, 7, 1)).statements
    assert [one.kind for one in found] == [Kind.INVOCATION, Kind.REDUCTION]
    assert (found[1].scope, found[1].level, str(found[1].from_)) == (made.scope, Level.SUPPORT, "2021-07-01")


NOTHING = Total()


def evidence(total: Total = NOTHING, *reached: Reached) -> Evidence:
    """Evidence with so many indicators in these states."""
    indicator = Indicator(key="c", initiative="i", body="k", name="Kurse")
    shown = tuple(Attained(indicator, (), one) for one in reached)
    return Evidence(initiative="i", body="k", period=PERIOD, on=date(2020, 8, 31), total=total, attained=shown)


def test_the_first_sentence_answers_in_words() -> None:
    found = evidence(
        Total(Decimal("1240.00"), Decimal("0.75"), (("EUR", Decimal("18400.5")),), 3),
        Reached.REACHED, Reached.REACHED, Reached.MISSED, Reached.UNMEASURED, Reached.UNTARGETED,
    )  # fmt: skip
    assert review_summary(found, review(Decision.CONTINUE), "Kreis Coesfeld", "de") == (
        "Von September 2018 bis August 2020 hat der Kreis Coesfeld 1.240 Stunden, durchschnittlich 0,75 Stellen und "
        "18.400,50\N{NO-BREAK SPACE}€ eingesetzt; 2 von 4 Zielen sind erreicht, 1 ist nicht gemessen. "
        "Entscheidung vom 3. Mai 2021: fortsetzen."
    )
    assert review_summary(found, review(Decision.CONTINUE), "Kreis Coesfeld", "en") == (
        "From September 2018 to August 2020, Kreis Coesfeld put in 1,240 hours, 0.75 posts on average and "
        "18,400.50\N{NO-BREAK SPACE}€; 2 of 4 targets are reached, 1 is not measured. Decision of 3 May 2021: continue."
    )


def test_what_nobody_recorded_is_said_so() -> None:
    assert review_summary(evidence(), None, "Kreis Coesfeld", "de") == (
        "Von September 2018 bis August 2020 ist für den Kreis Coesfeld kein Aufwand verzeichnet; Zielwerte sind nicht "
        "verzeichnet. Eine Entscheidung ist nicht verzeichnet."
    )
    one = evidence(Total(Decimal("1.00")), Reached.REACHED)
    assert "1 Stunde eingesetzt; 1 von 1 Zielen ist erreicht." in review_summary(one, None, "Kreis Coesfeld", "de")


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2018-01-01", "2019-01-01", "Im Jahr 2018"),
        ("2018-01-01", "2021-01-01", "Von 2018 bis 2020"),
        ("2018-02-01", "2018-03-01", "Im Februar 2018"),
        ("2018-09-11", "2020-09-01", "Vom 11. September 2018 bis einschließlich 31. August 2020"),
        ("2018-09-11", "2018-09-12", "Am 11. September 2018"),
    ],
)
def test_a_period_is_told_as_people_tell_it(start: str, end: str, words: str) -> None:
    assert period_words(Period(date.fromisoformat(start), date.fromisoformat(end)), "de") == words


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("1240.00", "1.240", "1,240"),
        ("0.50", "0,5", "0.5"),
        ("100", "100", "100"),
        ("1234567.89", "1.234.567,89", "1,234,567.89"),
    ],
)
def test_numbers_are_written_as_people_write_them(value: str, german: str, english: str) -> None:
    assert (number(Decimal(value), "de"), number(Decimal(value), "en")) == (german, english)


def test_money_has_its_cents_and_its_currency() -> None:
    assert money(Decimal(1200), "EUR", "de") == "1.200,00\N{NO-BREAK SPACE}€"
    assert money(Decimal("0.5"), "CHF", "en") == "0.50\N{NO-BREAK SPACE}CHF"


def test_late_notice_is_told() -> None:
    late = Consequence((), None, date(2021, 9, 30), date(2021, 12, 31))
    told = " ".join(consequence_said(late, review(decided=date(2021, 10, 1)), "de"))
    assert "Letzter Tag der Kündigung für dieses Ende: 30. September 2021." in told
    assert "Die Entscheidung vom 1. Oktober 2021 kommt dafür zu spät." in told
