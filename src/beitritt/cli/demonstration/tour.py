"""Who was what on four telling days of the demonstration, with the reasons, as lines for a terminal."""

from __future__ import annotations

import shutil
import textwrap
from dataclasses import dataclass
from datetime import UTC, date, datetime

from beitritt.procedures.answer import Inquiry
from beitritt.register.answers import Row
from beitritt.register.spans import STATUS_RANK, Status
from beitritt.register.speaking import Speaker
from beitritt.register.summary import portfolio_summary, summary
from beitritt.register.wording import long_date, words

INITIATIVE = "gemeinsam-klappts"
EXCHANGE = "youth-bridge"
COUNTY, DUELMEN, MUENSTER, DORTMUND = "ags:05558000", "ags:05558016", "ags:05515000", "ags:05913000"
ASCHEBERG, BILLERBECK, NOTTULN, SENDEN = "ags:05558004", "ags:05558008", "ags:05558032", "ags:05558044"
WARENDORF, BEELEN, DRENSTEINFURT, TELGTE = "ags:05570000", "ags:05570012", "ags:05570016", "ags:05570044"

SHAPES: dict[Status, str] = {
    Status.PARTY: "●",
    Status.REPRESENTED: "◐",
    Status.SUSPENDED: "‖",
    Status.PENDING: "◉",
    Status.INTENT: "△",
    Status.LAPSED: "◌",
    Status.WITHDRAWN: "✕",
    Status.ENDED: "◌",
    Status.NONE: "·",
}
"""The shapes of the pages, as characters."""

PHRASES = {
    "de": {
        "since": "seit dem {day}",
        "represented": "(durch {body}{consent})",
        "otherwise": "(durch {body} vertreten{consent})",
        "consent": "; Zustimmung {consent}",
        "why": "Warum? {body}:",
        "before": "{body} am {day}, wie am {known} bekannt: {then}; wie heute bekannt: {now}.",
        "late": "Das Schreiben vom {dated} ist erst am {recorded} aufgenommen worden.",
    },
    "en": {
        "since": "since {day}",
        "represented": "(by {body}{consent})",
        "otherwise": "(represented by {body}{consent})",
        "consent": "; consent {consent}",
        "why": "Why? {body}:",
        "before": "{body} on {day}, as known on {known}: {then}; as known today: {now}.",
        "late": "The letter of {dated} was recorded only on {recorded}.",
    },
}


@dataclass(frozen=True, slots=True)
class Scene:
    """One telling day: whom to show, whom to explain (on `subject`), and what else that day teaches.

    `late` is a body of which less was known at `known`; `portfolio` one whose initiatives are counted; `beside` shows
    a body in another initiative.
    """

    on: date
    bodies: tuple[str, ...]
    explained: str
    subject: str | None = None
    late: str | None = None
    known: datetime | None = None
    portfolio: str | None = None
    beside: tuple[str, str] | None = None


SCENES = (
    Scene(date(2018, 12, 31), (COUNTY, BILLERBECK, DUELMEN, MUENSTER, WARENDORF), COUNTY),
    Scene(
        date(2019, 5, 1),
        (COUNTY, DUELMEN, NOTTULN, ASCHEBERG, BEELEN, TELGTE, DRENSTEINFURT, MUENSTER, DORTMUND),
        DUELMEN,
        subject="ausbildung-arbeit",
        late=ASCHEBERG,
        known=datetime(2019, 6, 30, 12, tzinfo=UTC),
    ),
    Scene(date(2020, 5, 1), (COUNTY, DUELMEN, NOTTULN, WARENDORF, BEELEN, TELGTE, MUENSTER), BEELEN, portfolio=DUELMEN),
    Scene(
        date(2021, 3, 1),
        (COUNTY, BILLERBECK, DUELMEN, NOTTULN, SENDEN, WARENDORF, MUENSTER, DORTMUND),
        MUENSTER,
        beside=(EXCHANGE, COUNTY),
    ),
)


def tell(inquiry: Inquiry, now: datetime, language: str) -> None:
    """Print the four days. `now` is the UTC instant up to which everything is known."""
    for scene in SCENES:
        _Telling(inquiry, scene, now, language).tell()


class _Telling:
    """One day being told."""

    def __init__(self, inquiry: Inquiry, scene: Scene, now: datetime, language: str) -> None:
        self._inquiry, self._scene, self._now, self._language = inquiry, scene, now, language
        self._words, self._phrases = words(language), PHRASES[language]
        standings = inquiry.standings(INITIATIVE)
        self._name = standings.directory.name
        self._speaker = Speaker(language, self._name, standings.tree.name, standings.initiative.phase_name)

    def tell(self) -> None:
        """Print the day's first sentence, its bodies, what it teaches, and one explanation."""
        scene = self._scene
        title = f"{self._inquiry.ledger.initiative(INITIATIVE).name} · {long_date(scene.on, self._language)}"
        print(f"\n{title}\n{'─' * len(title)}")
        answer = self._inquiry.status(INITIATIVE, scene.on, self._now)
        _say(summary(answer, self._inquiry.standings(INITIATIVE), self._language))
        print()
        for body in scene.bodies:
            self._rows(INITIATIVE, body)
        self._lessons()
        self._why()

    def _rows(self, initiative: str, body: str) -> None:
        rows = self._inquiry.status(initiative, self._scene.on, self._now, body=body).rows
        name = self._name(body)
        for row in rows:
            print(f"  {SHAPES[row.status]} {name:20} {self._row(row, several=len(rows) > 1)}")
            name = ""

    def _row(self, row: Row, *, several: bool) -> str:
        said = [f"{self._speaker.subjects(row)}:"] if several else []
        said.append(self._words.STATUS[row.status])
        if row.from_ and row.status != Status.NONE:
            said.append(self._phrases["since"].format(day=long_date(row.from_, self._language)))
        if row.represented_by:
            said.append(self._represented(row, row.represented_by))
        return " ".join(said)

    def _represented(self, row: Row, by: str) -> str:
        phrase = self._phrases["represented" if row.status == Status.REPRESENTED else "otherwise"]
        said = self._phrases["consent"].format(consent=self._words.CONSENT[row.consent]) if row.consent else ""
        return phrase.format(body=self._name(by), consent=said)

    def _lessons(self) -> None:
        scene = self._scene
        if scene.beside is not None:
            initiative, body = scene.beside
            print(f"\n{self._inquiry.ledger.initiative(initiative).name}:")
            self._rows(initiative, body)
        if scene.late is not None and scene.known is not None:
            print()
            self._late(scene.late, scene.known)
        if scene.portfolio is not None:
            entries = self._inquiry.portfolio(scene.portfolio, scene.on, self._now)
            statuses = [min((row.status for row in one.answer.rows), key=STATUS_RANK.__getitem__) for one in entries]
            print()
            _say(portfolio_summary(self._name(scene.portfolio), statuses, scene.on, self._language))

    def _late(self, body: str, known: datetime) -> None:
        """What was said of the body before a letter that came late, and what is said since."""
        answers = [
            self._inquiry.status(INITIATIVE, self._scene.on, self._now, known=at, body=body) for at in (known, None)
        ]
        told = [self._words.STATUS[answer.rows[0].status] for answer in answers]
        day, then = (long_date(one, self._language) for one in (self._scene.on, known.date()))
        _say(self._phrases["before"].format(body=self._name(body), day=day, known=then, then=told[0], now=told[1]))
        for one in self._inquiry.ledger.instruments(INITIATIVE):
            if one.author == body and one.recorded > known and one.dated is not None:
                dates = (long_date(one.dated.text, self._language), long_date(one.recorded.date(), self._language))
                _say(self._phrases["late"].format(dated=dates[0], recorded=dates[1]))

    def _why(self) -> None:
        body, on, subject = self._scene.explained, self._scene.on, self._scene.subject
        explanation, _ = self._inquiry.explain(INITIATIVE, body, on, self._now, subject=subject)
        print(f"\n{self._phrases['why'].format(body=self._name(body))}")
        for depth, sentence in self._speaker.sentences(explanation):
            _say(sentence, depth + 1)


def _say(text: str, depth: int = 0) -> None:
    """A paragraph, broken at the terminal's width but never wider than reads well."""
    width = min(shutil.get_terminal_size((100, 24)).columns, 110)
    indent = "  " * depth
    print(textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False))
