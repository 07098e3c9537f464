"""The answers that somebody gave to the questions of a letter, as they stand in the address: nothing else is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse

from beitritt.register.errors import InputError
from beitritt.web.questions import entered_day

FIELDS = (
    *("act", "initiative", "body", "dated", "from", "until", "last", "last_day", "scope", "subject", "level"),
    *("term", "term_until", "behalf", "named", "form", "provisional", "consents", "right", "condition"),
    *("precondition", "unit", "relies", "value", "to", "organ", "resolved"),
)
"""Everything that is asked; other parameters are dropped."""

SEVERAL = frozenset({"subject", "right"})
LONGEST = 300
MOST_VALUES = 300


@dataclass(frozen=True, slots=True)
class Answers:
    """What was entered, by field; what nobody entered is missing. Texts are single lines of at most 300 characters."""

    given: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, parameters: QueryDict) -> Answers:
        """Read the address."""
        found = {}
        for name in FIELDS:
            values = [" ".join(_printable(one).split())[:LONGEST] for one in parameters.getlist(name)][:MOST_VALUES]
            kept = tuple(dict.fromkeys(one for one in values if one))
            if kept:
                found[name] = kept if name in SEVERAL else kept[:1]
        return cls(found)

    def one(self, name: str) -> str:
        """What was entered into a field, or nothing."""
        return self.given.get(name, ("",))[0]

    def many(self, name: str) -> tuple[str, ...]:
        """Everything that was ticked in a field."""
        return self.given.get(name, ())

    def day(self, name: str) -> date | None:
        """The day that was entered into a field. Raises InputError with the field as its place."""
        text = self.one(name)
        if not text:
            return None
        try:
            return entered_day(text)
        except InputError as error:
            raise error.at(name) from None

    def without(self, names: Iterable[str]) -> Answers:
        """The answers to all other fields."""
        dropped = frozenset(names)
        return Answers({name: values for name, values in self.given.items() if name not in dropped})

    def query(self, question: str = "") -> str:
        """The answers as the part of an address from the `?` on, with the question that is to be shown."""
        pairs = [*self.pairs(), *([("question", question)] if question else [])]
        return f"?{urlencode(pairs)}" if pairs else ""

    def url(self, question: str) -> str:
        """The page of a question with these answers."""
        return reverse("prepare") + self.query(question)

    def pairs(self, without: Iterable[str] = ()) -> list[tuple[str, str]]:
        """Every value with its field, in the order in which the fields are asked."""
        kept = self.without(without).given
        return [(name, value) for name, values in kept.items() for value in values]


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in text)
