"""The answer in a sentence or two, before any table: who is in on that day, through whom, and how long it binds.

Pure functions over an answer, for the pages and the command line alike. The words stand in
`beitritt.register.wording.summaries`; each body is counted once at its best status (domain.md §4.6).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from beitritt.register.answers import Row, StatusAnswer
from beitritt.register.binding import UNBOUND
from beitritt.register.bodies import Directory
from beitritt.register.spans import LIVE, STATUS_RANK, Status
from beitritt.register.standings import Standings
from beitritt.register.wording import called, last_day, long_date
from beitritt.register.wording.bonds import bound_over
from beitritt.register.wording.summaries import Clauses, clauses

TAKING_PART = (*LIVE, Status.PENDING)
"""What counts as being in an initiative, in the sentence about one body."""


def summary(answer: StatusAnswer, standings: Standings, language: str) -> str:
    """Who is what on the day of the answer, in words of `language` (`de` or `en`).

    Says by whom the represented are represented, how many of their consents are evidenced, and, where one party is
    alone or terms are contested, how long that binds.
    """
    return _Summary(answer, standings, language).text()


def portfolio_summary(name: str, statuses: Iterable[Status], on: date, language: str) -> str:
    """In how many initiatives a body is on `on`, and as what; `statuses` holds its best status in each."""
    words = clauses(language)
    counted = Counter(statuses)
    inside = [(status, counted[status]) for status in TAKING_PART if counted[status]]
    outside = [(status, counted[status]) for status in Status if counted[status] and status not in TAKING_PART]
    total = sum(count for _, count in inside)
    how = _within(inside, words)
    if len(inside) == 1:
        how = words.taking_part[inside[0][0]]
        how = {1: "{how}", 2: words.both}.get(total, words.throughout).format(how=how)
    body = called(name, language, begins=False)
    sentence = words.portfolio[min(total, 2)].format(date=long_date(on, language), body=body, count=total, how=how)
    past = _within([pair for pair in outside if pair[0] != Status.NONE], words)
    return f"{sentence} {words.portfolio_past.format(how=past)}" if past else sentence


def _within(counts: Sequence[tuple[Status, int]], words: Clauses) -> str:
    parts = []
    for status, count in counts:
        place = words.within[min(count, len(words.within)) - 1].format(count=count)
        parts.append(f"{place} {words.taking_part[status]}")
    return ", ".join(parts)


def grouped(count: int, language: str) -> str:
    """A number as people write it: from five digits on in groups of three."""
    if count < 10_000:
        return str(count)
    return f"{count:,}" if language == "en" else f"{count:,}".replace(",", ".")


def best_rows(rows: Iterable[Row]) -> dict[str, Row]:
    """Each body's row at its best status, by key."""
    best: dict[str, Row] = {}
    for row in rows:
        held = best.get(row.body)
        if held is None or STATUS_RANK[row.status] < STATUS_RANK[held.status]:
            best[row.body] = row
    return best


def counted(bodies: Iterable[str], directory: Directory, on: date, language: str) -> str:
    """Bodies, by their keys, counted by what they are on a day: "1 Kreis und 2 Gemeinden"."""
    words = clauses(language)
    kinds = Counter(kind_of(body, directory, on) for body in bodies)
    parts = [
        f"{grouped(count, language)} {words.nouns[kind][count > 1]}"
        for kind, count in sorted(kinds.items(), key=lambda pair: list(words.nouns).index(pair[0]))
    ]
    return words.and_.join(filter(None, [", ".join(parts[:-1]), parts[-1]]))


def kind_of(key: str, directory: Directory, on: date) -> str:
    """What a body is on a day; "other" where the directory does not know it."""
    body = directory.find(key)
    return body.kind_on(on).value if body else "other"


class _Summary:
    """One answer being put into words."""

    def __init__(self, answer: StatusAnswer, standings: Standings, language: str) -> None:
        self._answer, self._standings, self._language = answer, standings, language
        self._words = clauses(language)
        self._best = best_rows(answer.rows)
        self._by_status: dict[Status, list[Row]] = {}
        for row in self._best.values():
            self._by_status.setdefault(row.status, []).append(row)
        self._parties = self._by_status.get(Status.PARTY, [])

    def text(self) -> str:
        day = long_date(self._answer.on, self._language)
        said = [clause for status in Status for clause in self._clauses(status)]
        if not said:
            said = [self._words.unrecorded if self._standings.effects.empty else self._words.nobody]
        sentence = self._words.on.format(date=day, clauses=self._joined(said))
        return " ".join([sentence, *self._bound()])

    def _joined(self, said: list[str]) -> str:
        return "; ".join(said)

    def _clauses(self, status: Status) -> list[str]:
        rows = self._by_status.get(status)
        if not rows or status == Status.NONE:
            return []
        opens = status == min(self._by_status, key=STATUS_RANK.__getitem__)
        table = self._words.opening if opens or not self._words.following else self._words.following
        clause = table[status][len(rows) > 1]
        if status != Status.REPRESENTED:
            return [clause.format(who=self._counted(rows))]
        return [f"{clause.format(who=self._counted(rows), how=self._through(rows)).rstrip()}, {self._consents(rows)}"]

    def _counted(self, rows: Sequence[Row]) -> str:
        return counted([row.body for row in rows], self._standings.directory, self._answer.on, self._language)

    def _through(self, rows: Sequence[Row]) -> str:
        """By whom, and whether that is only what the representative itself says."""
        words = self._words
        representatives = {row.represented_by for row in rows if row.represented_by}
        if not representatives:
            return ""
        if len(representatives) > 1:
            by, whose = words.several.format(count=len(representatives)), words.their
        else:
            by, whose = self._single(representatives.pop())
        claimed = all(row.consent == "claimed" for row in rows)
        through = words.represented_by.format(by=by)
        said = words.claimed.format(whose=whose) if claimed else ""
        return said + through if self._language != "en" else through + said

    def _single(self, key: str) -> tuple[str, str]:
        """One representative in the accusative and the possessive: by pronoun where it is the only party named."""
        if [row.body for row in self._parties] == [key]:
            _, accusative, possessive = self._pronouns(key)
            return accusative, possessive
        name = self._standings.directory.name(key, self._answer.on)
        name = called(name, self._language, begins=False, case="acc")
        return name, self._words.their if self._language == "en" else self._pronouns(key)[2]

    def _pronouns(self, key: str) -> tuple[str, str, str]:
        return self._words.genders[self._words.nouns[kind_of(key, self._standings.directory, self._answer.on)][2]]

    def _consents(self, rows: Sequence[Row]) -> str:
        given = sum(row.consent == "given" for row in rows)
        return self._words.consents[given != 1].format(count=grouped(given, self._language))

    def _bound(self) -> list[str]:
        """How long it binds: of a single party always where it is known, of others where it is contested."""
        inside = (Status.PARTY, Status.SUSPENDED)
        contested = [row for row in self._best.values() if row.status in inside and row.bound.contested]
        if len(contested) > 1:
            return [self._words.contested_many.format(who=self._counted(contested))]
        if contested:
            return [self._words.contested_one.format(who=self._named(contested[0]))]
        bound = self._parties[0].bound if len(self._parties) == 1 else UNBOUND
        if bound.until is not None:
            sentence = self._words.bound_over_one if bound_over(bound, self._answer.on) else self._words.bound_one
            return [sentence.format(who=self._named(self._parties[0]), last=last_day(bound.until, self._language))]
        return []

    def _named(self, row: Row) -> str:
        """A pronoun for the only party, else its name."""
        if [row.body] == [party.body for party in self._parties]:
            return self._pronouns(row.body)[0]
        return called(row.name, self._language, begins=False)
