"""What people do in the register beside the letters: they consult, answer, enter, review, and give notice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from beitritt.cli.demonstration.content import evaluation
from beitritt.procedures.conclude import conclude
from beitritt.procedures.consent import Response, answer, inquire
from beitritt.procedures.consult import remind, reply
from beitritt.procedures.declare import Declaration
from beitritt.procedures.import_records import takes
from beitritt.procedures.invite import Tell, teller
from beitritt.procedures.preview import preview
from beitritt.register.dates import Period
from beitritt.register.errors import ProcedureError
from beitritt.register.evaluation.reviews import Decision, Review
from beitritt.register.interchange import JsonObject, statement_from
from tests.scenario.world import COUNTY, INITIATIVE, WARENDORF, Evening, World

FIRST, LAST = date(2018, 9, 11), date(2021, 9, 11)
ASCHEBERG, BILLERBECK, COESFELD, DUELMEN = "ags:05558004", "ags:05558008", "ags:05558012", "ags:05558016"
LUEDINGHAUSEN, NOTTULN, ROSENDAHL = "ags:05558024", "ags:05558032", "ags:05558040"
MUENSTER, DORTMUND = "ags:05515000", "ags:05913000"
TELGTE, DRENSTEINFURT = "ags:05570044", "ags:05570016"


class Years:
    """The acts that people do in the register beside the letters, by the day on which they do them."""

    def __init__(self) -> None:
        self.world = World(FIRST)
        self.links: dict[str, str] = {}
        self.consultation = ""
        self.evenings: dict[date, Evening] = {}
        self.acts: dict[date, Callable[[], None]] = {
            date(2018, 11, 5): self.county_asks,
            date(2018, 11, 20): lambda: self.consents(BILLERBECK, date(2018, 11, 15)),
            date(2018, 11, 22): self.rosendahl_asks_back,
            date(2018, 11, 23): self.county_replies,
            date(2018, 12, 3): lambda: self.consents(ROSENDAHL, date(2018, 11, 29)),
            date(2018, 12, 7): self.county_reminds,
            date(2020, 12, 14): self.luedinghausen_enters,
            date(2021, 1, 25): self.county_reviews,
            date(2021, 5, 3): self.warendorf_gives_notice,
        }

    def live(self, day: date) -> None:
        """One day: the post, what people do, the worker; and what holds in the evening."""
        self.world.morning(day)
        if day in self.acts:
            self.acts[day]()
        self.world.evening(day)
        self.evenings[day] = self.world.noted()

    def county_asks(self) -> None:
        """All eleven are asked; four of them have an address, and all have a link."""
        opened = self.world.ask(COUNTY, date(2018, 12, 14))
        self.consultation = opened.consultation.id
        self.links = {one.to: str(one.path).removeprefix("answer/") for one in opened.notifications}
        assert len(self.links) == 11
        assert {one.to for one in opened.notifications if one.mailed} == {BILLERBECK, COESFELD, DUELMEN, NOTTULN}

    def consents(self, body: str, resolved: date) -> None:
        """A municipality answers by its link, and cannot do so twice."""
        world, response = self.world, Response(value="given", function="Hauptamt", organ="Rat", resolved=resolved)
        receipt = answer(world.inquiry, world.consultations, self.links[body], response, world.now, self.tell())
        instrument = receipt.entry.instrument
        assert instrument.author == body
        assert "Rat" in (instrument.statements[0].proof or "")
        assert instrument.quote(0)
        with pytest.raises(ProcedureError):
            answer(world.inquiry, world.consultations, self.links[body], response, world.now)

    def rosendahl_asks_back(self) -> None:
        """A question is no answer: the link stays good."""
        world = self.world
        inquire(world.inquiry, world.consultations, self.links[ROSENDAHL], "Entstehen Kosten?", world.now, self.tell())

    def county_replies(self) -> None:
        """The county's answer reaches whoever asked."""
        world = self.world
        reply(world.inquiry, world.consultations, self.consultation, ROSENDAHL, "Nein.", world.now, self.tell())

    def county_reminds(self) -> None:
        """Those who are silent get a new link; nobody else."""
        world = self.world
        told = remind(world.inquiry, world.consultations, self.consultation, world.now, self.tell())
        assert {BILLERBECK, ROSENDAHL}.isdisjoint(one.to for one in told)
        assert len(told) == 9

    def luedinghausen_enters(self) -> None:
        """The council has decided: its own accession for one topic, the rest stays represented."""
        accession: JsonObject = {"kind": "accession", "scope": ["wohnen"], "from": "2021-01-01"}
        self.world.declare(LUEDINGHAUSEN, accession)

    def county_reviews(self) -> None:
        """The county's second review: the effort of two years against the targets, and the decision to continue."""
        world, period = self.world, Period(date(2019, 1, 1), date(2021, 1, 1))
        taken = takes(world.ledger, world.records)
        for line in evaluation():
            if line["type"] != "review":
                taken[str(line["type"])](line)
        review = Review(
            key="r2", initiative=INITIATIVE, body=COUNTY, period=period, decided=world.today,
            decision=Decision.CONTINUE, reasons="Die Ziele sind erreicht.",
        )  # fmt: skip
        found = conclude(world.inquiry, world.records, review, world.now, depositing=True)
        assert found.evidence.total.hours
        assert found.evidence.by_unit
        assert found.evidence.reached
        assert found.review.instrument is not None

    def warendorf_gives_notice(self) -> None:
        """In time for the year's end, so nothing is found wanting; until then it is upcoming."""
        leaving: JsonObject = {"kind": "withdrawal", "from": "2022-01-01"}
        tried = preview(self.world.ledger, self.declaration(WARENDORF, leaving), self.world.now)
        assert {one.body for one in tried.changes} > {WARENDORF}
        head = self.world.ledger.head()
        self.world.declare(WARENDORF, leaving)
        assert self.world.ledger.head() != head

    def tell(self) -> Tell:
        """Through the outbox."""
        return teller(self.world.desk, self.world.inquiry, self.world.now)

    def declaration(self, author: str, *statements: JsonObject) -> Declaration:
        """What somebody could declare."""
        made = tuple(statement_from(one, author, INITIATIVE, "scenario", None) for one in statements)
        return Declaration(INITIATIVE, author, made)
