"""What an act changes, in sentences: who is what from when, who is bound how long; alike bodies in one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from beitritt.register.binding import Bound
from beitritt.register.comparison import BoundDifference, Difference, said
from beitritt.register.dates import FAR
from beitritt.register.initiatives import REST
from beitritt.register.spans import Span, Status
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.register.wording import last_day, long_date, words
from beitritt.register.wording.bonds import bond_remarked

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "difference": "{who}: {period} {after} (bisher: {before}).",
        "difference_subjects": "{who}, {subjects}: {period} {after} (bisher: {before}).",
        "bound": "{who}: gebunden {after} (bisher: {before}).",
        "bound_subjects": "{who}, {subjects}: gebunden {after} (bisher: {before}).",
        "bound_contested": "bis zu einem umstrittenen Tag",
        "bound_unsaid": "ohne dass eine Quelle sagt, wie lange",
        "all_but": "alle Themen außer {subjects}",
        "throughout": "von Anfang an",
        "from_day": "ab dem {day}",
        "until": "bis einschließlich {day}",
        "on": "am {day}",
        "between": "vom {first} bis einschließlich {last}",
        "several": "{count} Stellen ({names})",
        "others": "und {count} weitere",
        "consent": "Zustimmung {consent}",
        "level": "Stufe: {level}",
    },
    "en": {
        "difference": "{who}: {period} {after} (so far: {before}).",
        "difference_subjects": "{who}, {subjects}: {period} {after} (so far: {before}).",
        "bound": "{who}: bound {after} (so far: {before}).",
        "bound_subjects": "{who}, {subjects}: bound {after} (so far: {before}).",
        "bound_contested": "until a day that is contested",
        "bound_unsaid": "without any source saying how long",
        "all_but": "all subjects except {subjects}",
        "throughout": "from the start",
        "from_day": "from {day}",
        "until": "until and including {day}",
        "on": "on {day}",
        "between": "from {first} until and including {last}",
        "several": "{count} bodies ({names})",
        "others": "and {count} more",
        "consent": "consent {consent}",
        "level": "level: {level}",
    },
}

MOST_NAMES = 30
"""How many bodies a sentence names one by one."""


class Effects:
    """Says differences between two derivations in one language."""

    def __init__(self, standings: Standings, language: str) -> None:
        self._standings, self._language = standings, language
        self._speaker = Speaker.of(standings, language)
        self._law, self._words = words(language), WORDS["en" if language == "en" else "de"]

    def differences(self, found: Iterable[Difference]) -> list[str]:
        """A sentence for each change of status; bodies with the same change share one."""
        groups: dict[tuple[object, ...], list[Difference]] = {}
        for one in found:
            key = (one.start, one.end, said(one.before), said(one.after), one.subjects, one.excepted)
            groups.setdefault(key, []).append(one)
        return [self._difference(alike) for alike in groups.values()]

    def bounds(self, found: Iterable[BoundDifference]) -> list[str]:
        """A sentence for each change of how long somebody is bound."""
        groups: dict[tuple[str, str, str], list[str]] = {}
        for one in found:
            key = (self.subjects(one.subjects, one.excepted), self.bound(one.after), self.bound(one.before))
            groups.setdefault(key, []).append(one.body)
        told = {key: bodies for key, bodies in groups.items() if key[1] != key[2]}  # other sources, the same words
        return [self._bound(self.who(bodies), *key) for key, bodies in told.items()]

    def who(self, bodies: Iterable[str]) -> str:
        """The bodies by name; of very many the first."""
        names = sorted({self._standings.directory.name(body) for body in bodies})
        if len(names) == 1:
            return names[0]
        shown = ", ".join(names[:MOST_NAMES])
        if len(names) > MOST_NAMES:
            shown += " " + self._words["others"].format(count=len(names) - MOST_NAMES)
        return self._words["several"].format(count=len(names), names=shown)

    def subjects(self, subjects: tuple[str, ...], excepted: tuple[str, ...] = ()) -> str:
        """A set of subjects in words; nothing where it is everything."""
        tree = self._standings.tree
        if subjects == (REST,):
            named = ", ".join(map(tree.name, excepted))
            return self._words["all_but"].format(subjects=named) if excepted else ""
        return ", ".join(map(tree.name, subjects))

    def status(self, span: Span, beside: Span | None = None) -> str:
        """What a span says that a body is; a full level only where it is another one in the span `beside` it."""
        name, more = self._law.STATUS[span.status], []
        if span.by and span.status in (Status.REPRESENTED, Status.SUSPENDED):
            by = self._law.PHRASE["by"].format(by=self._speaker.called(span.by))
            name = by if span.status == Status.REPRESENTED else f"{name}, {by}"
        if span.by and span.consent:
            more.append(self._words["consent"].format(consent=self._law.CONSENT[span.consent]))
        level, other = said(span)[4], said(beside)[4] if beside else None
        if level is not None and (level != "full" or other not in (None, level)):
            more.append(self._words["level"].format(level=self._law.LEVEL[level]))
        return f"{name} ({', '.join(more)})" if more else name

    def bound(self, bound: Bound, on: date = date.min) -> str:
        """How long somebody is bound, in words; with the day from which it is seen, whether that is over."""
        if bound.contested:
            return self._words["bound_contested"]
        if bound.decides is None:
            return self._words["bound_unsaid"]
        said = self._speaker.says(bound.decides)
        if bound.until is not None:
            said = self._words["until"].format(day=last_day(bound.until, self._language))
        return bond_remarked(said, bound, on, self._language)

    def _difference(self, alike: list[Difference]) -> str:
        one = alike[0]
        subjects = self.subjects(one.subjects, one.excepted)
        return self._words["difference_subjects" if subjects else "difference"].format(
            who=self.who(each.body for each in alike),
            subjects=subjects,
            period=self._period(one.start, one.end),
            after=self.status(one.after, one.before),
            before=self.status(one.before, one.after),
        )

    def _bound(self, who: str, subjects: str, after: str, before: str) -> str:
        sentence = self._words["bound_subjects" if subjects else "bound"]
        return sentence.format(who=who, subjects=subjects, after=after, before=before)

    def _period(self, start: date, end: date) -> str:
        if start == date.min:
            return self._words["throughout"] if end == FAR else self._words["until"].format(day=self._last(end))
        first = long_date(start, self._language)
        if end == FAR:
            return self._words["from_day"].format(day=first)
        if end - start == timedelta(days=1):
            return self._words["on"].format(day=first)
        return self._words["between"].format(first=first, last=self._last(end))

    def _last(self, end: date) -> str:
        return last_day(end, self._language)
