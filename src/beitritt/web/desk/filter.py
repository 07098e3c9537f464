"""What somebody wants to see of their desk: for which body and initiative, which kind of work, with which words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest

KINDS = ("letters", "consents", "queries", "findings", "deadlines")
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Filter:
    """The choice in the address; empty means everything. `bodies` are those for which the person acts."""

    bodies: tuple[str, ...]
    body: str
    initiative: str
    kind: str
    text: str

    @classmethod
    def of(cls, request: HttpRequest, bodies: Iterable[str], initiatives: Iterable[str]) -> Filter:
        """What the address says; what is not there to be chosen counts as not said."""
        own = tuple(sorted(bodies))
        body, initiative, kind = (request.GET.get(name, "") for name in ("body", "initiative", "kind"))
        return cls(
            own,
            body if body in own else "",
            initiative if initiative in set(initiatives) else "",
            kind if kind in KINDS else "",
            " ".join(request.GET.get("text", "").split())[:LONGEST],
        )

    @property
    def wanted(self) -> tuple[str, ...]:
        """The bodies whose desk is looked at."""
        return (self.body,) if self.body else self.bodies

    @property
    def chosen(self) -> bool:
        """Whether anything is left out."""
        return bool(self.body or self.initiative or self.kind or self.text)

    def shows(self, kind: str) -> bool:
        """Whether that kind of work is wanted."""
        return self.kind in ("", kind)

    def fits(self, initiative: str | None, *texts: str) -> bool:
        """Whether something in that initiative that says this is wanted."""
        if self.initiative and initiative != self.initiative:
            return False
        said = " ".join(texts).casefold()
        return all(word in said for word in self.text.casefold().split())
