"""What a reader keeps in mind while reading: who writes to whom, about which initiative, and who was last spoken of."""

from __future__ import annotations

import re

from .names import BODY, bodies, titles

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .sentences import Sentence
    from .values import Statement

_JOINING = re.compile(
    r"\b(?:[Bb]eitr\w+|[Bb]eizutreten|[Mm]itglied\w*|[Kk]ündig\w*|[Tt]eilnahme|[Mm]itwirkung|[Bb]eteilig\w+|[Mm]itzeichn\w*|tritt|scheidet|"
    r"[Aa]usscheiden|[Aa]ustritt|[Vv]ertret\w+|[Aa]nschl\w+|accede\w*|accession|membership|join\w*|withdraw\w*)\b"
)
_LAW = re.compile(r"\b(?:gesetz|ordnung|richtlinie|satzung|vorlage|protokoll|straße)", re.IGNORECASE)


class Scene:
    """The text's parties, its initiative, its kind, and what was last spoken of."""

    __slots__ = (
        "bodies", "dated", "genre", "initiative", "language", "last_actor", "initiatives", "organ_says", "recipient", "sender",
        "statements", "group",
    )  # fmt: skip

    def __init__(
        self, *, sender: str | None, recipient: str | None, dated: str | None, genre: str, language: str
    ) -> None:
        self.sender, self.recipient, self.dated, self.genre, self.language = sender, recipient, dated, genre, language
        self.initiative: str | None = None
        self.initiatives: set[str] = set()
        self.bodies: list[str] = [name for name in (sender, recipient) if name]
        self.last_actor: str | None = sender
        self.group: tuple[str, ...] = ()
        self.organ_says = False
        self.statements: list[Statement] = []

    def survey(self, subject: str, sentences: list[Sentence]) -> None:
        """Find the initiative that the text is about: named in its subject, named with words of joining, named often."""
        weights: dict[str, float] = {}
        for name, _, _ in titles(subject):
            self._count(weights, name, 4.0)
        for sentence in sentences:
            joins = bool(_JOINING.search(sentence.text))
            if not joins and len(sentences) > 60:  # noqa: PLR2004 long papers name many things
                continue
            for name, start, _ in titles(sentence.text):
                self._count(weights, name, (1.6 if joins else 0.6) - (0.3 if sentence.text[start - 1] in "„\"" and not joins else 0))
        if self.recipient and next(titles(self.recipient), None) and not BODY.fullmatch(self.recipient):
            self._count(weights, self.recipient, 1.5)
        self.initiatives = set(weights)
        self.initiative = max(weights, key=lambda name: weights[name], default=None)

    def _count(self, weights: dict[str, float], name: str, weight: float) -> None:
        if name in {self.sender} or _LAW.search(name) or len(name) < 4 or next(bodies(name), (None,))[0] == self.sender:  # noqa: PLR2004
            return
        for known in list(weights):
            if known in name or name in known:
                shorter = min(known, name, key=len)
                value = weights.pop(known) + weight
                weights[shorter if f" {shorter}" in max(known, name, key=len) else known] = value
                return
        weights[name] = weight
