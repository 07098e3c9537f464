"""Effort, benefit and decision in a sentence or two, before any table; and amounts as people write them.

The words stand in `beitritt.register.wording.evaluation`.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from beitritt.register.dates import FAR, Period
from beitritt.register.evaluation.consequences import Consequence
from beitritt.register.evaluation.indicators import Indicator, Measurement, Reached
from beitritt.register.evaluation.reviews import Decision, Evidence, Review
from beitritt.register.evaluation.sums import Total
from beitritt.register.wording import Called, long_date, words
from beitritt.register.wording.evaluation import DECISION, DIRECTION, PHRASES

SIGNS = {"EUR": "€"}


def review_summary(evidence: Evidence, review: Review | None, name: str, language: str) -> str:
    """What was put in, how many targets are reached, and what was decided; `name` is the body's."""
    phrases = PHRASES[language]
    period, body = period_words(evidence.period, language), Called(name, language)
    amounts = amounts_said(evidence.total, language)
    key = "spent" if amounts else "nothing_spent"
    said = phrases[key].format(period=period, body=body, amounts=listed(amounts, language))
    decided = phrases["undecided"] if review is None else decision_said(review, language)
    return f"{said}; {_targets(evidence, language)}. {decided}"


def decision_said(review: Review, language: str) -> str:
    """When what was decided."""
    day, decision = long_date(review.decided, language), DECISION[language][review.decision]
    return PHRASES[language]["decided"].format(day=day, decision=decision)


def consequence_said(consequence: Consequence, review: Review, language: str) -> list[str]:
    """Which reserved right a decision uses, and what notice allows."""
    phrases, said = PHRASES[language], []
    if consequence.reservation is not None and consequence.reservation.right is not None:
        said.append(phrases["uses"].format(right=words(language).RIGHT[consequence.reservation.right]))
    elif review.decision != Decision.CONTINUE:
        said.append(phrases["unreserved"])
    if consequence.last_day_in is None:
        return said
    said.append(phrases["last_in"].format(last=long_date(consequence.last_day_in, language)))
    if consequence.last_day is None:
        return [*said, phrases["unclear_notice"]]
    said.append(phrases["notice"].format(last=long_date(consequence.last_day, language)))
    if consequence.late(review.decided):
        said.append(phrases["late"].format(day=long_date(review.decided, language)))
    return said


def _targets(evidence: Evidence, language: str) -> str:
    phrases, count, reached = PHRASES[language], len(evidence.targeted), evidence.reached
    if not count:
        return phrases["no_targets"]
    said = phrases["targets_one" if reached == 1 else "targets"].format(reached=reached, count=count)
    unmeasured = sum(one.reached == Reached.UNMEASURED for one in evidence.attained)
    if not unmeasured:
        return said
    return f"{said}, {phrases['unmeasured_one' if unmeasured == 1 else 'unmeasured'].format(count=unmeasured)}"


def amounts_said(total: Total, language: str) -> list[str]:
    """Each measure that anybody recorded, with its unit."""
    phrases, said = PHRASES[language], []
    if total.hours is not None:
        said.append(phrases["hour" if total.hours == 1 else "hours"].format(amount=number(total.hours, language)))
    if total.posts is not None:
        said.append(phrases["post" if total.posts == 1 else "posts"].format(amount=number(total.posts, language)))
    return said + [money(amount, currency, language) for currency, amount in total.money]


def divided_said(total: Total, language: str) -> str:
    """That entries were divided by days; empty where none was."""
    phrase = PHRASES[language]["divided_one" if total.divided == 1 else "divided"]
    return phrase.format(count=total.divided) if total.divided else ""


def target_said(indicator: Indicator, language: str) -> str:
    """What is to be reached: "mindestens 40 Personen"; empty where there is no target."""
    if indicator.target is None:
        return ""
    return f"{DIRECTION[language][indicator.direction]} {value_said(indicator.target, indicator, language)}"


def value_said(value: Decimal, indicator: Indicator, language: str) -> str:
    """A value with the indicator's unit."""
    said = number(value, language)
    return f"{said}\N{NO-BREAK SPACE}{indicator.unit}" if indicator.unit else said


def measured_said(measurement: Measurement, indicator: Indicator, language: str) -> str:
    """A measured value with its day."""
    value = "" if measurement.value is None else value_said(measurement.value, indicator, language)
    return f"{value} ({long_date(measurement.day, language)})"


def listed(parts: list[str], language: str) -> str:
    """Parts of a sentence with commas, and the last with "and"."""
    head, last = parts[:-1], parts[-1:]
    return PHRASES[language]["and"].join([", ".join(head), *last] if head else last)


def number(value: Decimal, language: str) -> str:
    """A number as people write it, in groups of three and without zeros that say nothing: `1.240,5` or `1,240.5`."""
    plain = f"{value:,f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return plain if language == "en" else plain.translate(str.maketrans(",.", ".,"))


def money(amount: Decimal, currency: str, language: str) -> str:
    """Money to the cent, with its sign where it is the euro and its code else."""
    plain = f"{amount:,.2f}"
    plain = plain if language == "en" else plain.translate(str.maketrans(",.", ".,"))
    return f"{plain}\N{NO-BREAK SPACE}{SIGNS.get(currency, currency)}"


def period_words(period: Period, language: str) -> str:
    """A period at the head of a sentence, by years or months where it is made of whole ones."""
    phrases, last = PHRASES[language], period.end - timedelta(days=1)
    if period.start.day == 1 and (period.end == FAR or period.end.day == 1):
        length = 4 if period.start.month == 1 and last.month == 12 else 7
        first, final = (long_date(day.isoformat()[:length], language) for day in (period.start, last))
        if first == final:
            return phrases["year" if length == 4 else "month"].format(first=first)
        return phrases["stretch"].format(first=first, last=final)
    key = "day" if period.start == last else "days"
    return phrases[key].format(first=long_date(period.start, language), last=long_date(last, language))


def shown_period(start: date, end: date, language: str) -> str:
    """A half-open period as a cell shows it: its first and its last day."""
    return f"{long_date(start, language)} – {long_date(end - timedelta(days=1), language)}"
