"""Notice clauses in words: what they name is read, what they do not name is not guessed."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from beitritt.reading.notice import parse_notice
from beitritt.register.notice import Clause, End, free_by

PHRASES = {
    "Kündigung mit einer Frist von vier Monaten zum Schluss eines Kalenderjahres": {
        "months": 4,
        "to_end_of": "calendar_year",
    },
    "sechs (6) Wochen zum Quartalsende": {"weeks": 6, "to_end_of": "quarter"},
    "14 Tage zum Monatsende": {"days": 14, "to_end_of": "month"},
    "zweijährige Frist": {"months": 24},
    "halbjährige Frist zum Ende des Wirtschaftsjahres": {"months": 6, "to_end_of": "financial_year"},
    "jederzeit": {"to_end_of": "any"},
    "jederzeit mit einer Frist von zwei Wochen": {"weeks": 2, "to_end_of": "any"},
    "bis zum 31. März, sonst Verlängerung um zwei Jahre": {"by_date": "03-31", "renews_months": 24},
    "bis 15.10. zum Jahresende": {"by_date": "10-15", "to_end_of": "calendar_year"},
    "drei Monate zum 31.12.": {"months": 3, "to_end_of": "calendar_year"},
    "zum Ende des auf die Erklärung folgenden Jahres": {"to_end_of": "calendar_year", "following": True},
    "nach Vereinbarung": {},
    "jedes Jahr": {},
    "three months to the end of the year": {"months": 3, "to_end_of": "calendar_year"},
    "by 30 June, otherwise renewed by one year": {"by_date": "06-30", "renews_months": 12},
    "at any time": {"to_end_of": "any"},
    "six months to the end of the financial year": {"months": 6, "to_end_of": "financial_year"},
}


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_phrase_gives_what_it_names(phrase: str) -> None:
    assert parse_notice(phrase) == PHRASES[phrase]


def test_the_clauses_of_a_city_s_list(shared: Path) -> None:
    """All but the two whose reading rests on another column of that list."""
    with (shared / "gold" / "notice-phrases.tsv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["date_basis"] != "none-needed"]
    for row in rows:
        parts = parse_notice(row["phrase"])
        assert {name: str(parts.get(name, "")) for name in ("months", "weeks", "days", "to_end_of", "by_date")} == {
            name: row[name] for name in ("months", "weeks", "days", "to_end_of", "by_date")
        }, row["phrase"]
        assert str(parts.get("renews_months", "")) == row["auto_renews_months"]
        found = free_by(clause(parts), date(2021, 12, 31)).last_day
        assert (found.isoformat() if found else "") == row["last_notice_to_leave_by_2021_12_31"], row["phrase"]
    assert len(rows) == 35


def clause(parts: dict[str, int | str | bool]) -> Clause:
    """The parts as a clause."""
    end = parts.get("to_end_of")
    numbers = {name: parts[name] for name in ("months", "weeks", "days") if name in parts}
    made = Clause(**numbers, to_end_of=End(end) if isinstance(end, str) else None)  # type: ignore[arg-type]  # numbers
    by_date = parts.get("by_date")
    return Clause(
        made.months, made.weeks, made.days, made.to_end_of, by_date if isinstance(by_date, str) else None,
        following=bool(parts.get("following")),
    )  # fmt: skip
