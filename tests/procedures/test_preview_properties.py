"""What is tried out is what is then so: a preview and the declaration after it agree, on any register, for any act."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.declare import Declaration, declare
from beitritt.procedures.preview import Preview, preview
from beitritt.register.dates import exact
from beitritt.register.errors import BeitrittError
from beitritt.register.inspection import inspect
from beitritt.register.interchange import JsonObject, statement_from
from beitritt.register.interchange.answers import status_object
from beitritt.register.standings import Standings
from beitritt.storage.memory import MemoryLedger
from tests.register.story import Story
from tests.register.strategies import AUTHORS, DAYS, leads_acts, own_acts, stories

NOW = datetime(2029, 6, 1, 8, tzinfo=UTC)
QUESTIONS = DAYS[2::4]
EVERYBODY = (*AUTHORS, "lead")


def register(story: Story) -> MemoryLedger:
    """The story's register in memory."""
    ledger = MemoryLedger()
    ledger.put_bodies(story.directory)
    ledger.put_initiative(story.initiative)
    for instrument in story.instruments:
        ledger.append(instrument)
    return ledger


@st.composite
def declarations(draw: st.DrawFn, earlier: int) -> Declaration:
    """An act or two that somebody would declare, lawful or not."""
    author = draw(st.sampled_from((*EVERYBODY, "k", "m1", "lead")))
    kinds = leads_acts(earlier) if author == "lead" else own_acts(earlier)
    drawn: list[JsonObject] = draw(st.lists(kinds, min_size=1, max_size=2))
    told = [one if one["kind"] != "succession" else {**one, "successor": author} for one in drawn]
    read = tuple(statement_from(one, author, "i") for one in told)
    return Declaration("i", author, read, exact(draw(st.sampled_from(DAYS))))


def said(standings: Standings) -> list[object]:
    """Everything that standings say: histories with their reasons, how long who is bound, findings."""
    found: list[object] = []
    for body in EVERYBODY:
        for track in standings.tracks(body):
            found.append((body, track.cell, track.spans))
            found += [standings.bound(body, span, max(span.start, DAYS[0])) for span in track.spans]
    return [*found, *(inspect(standings, day) for day in QUESTIONS)]


def tried(ledger: MemoryLedger, declaration: Declaration) -> Preview | str:
    """The preview, or why there is none."""
    try:
        return preview(ledger, declaration, NOW)
    except BeitrittError as error:
        return error.message("de")


def done(ledger: MemoryLedger, declaration: Declaration) -> str | None:
    """Why it could not be declared; None once it is."""
    try:
        declare(ledger, declaration, NOW)
    except BeitrittError as error:
        return error.message("de")
    return None


def answers(ledger: MemoryLedger, known: datetime) -> list[object]:
    """The answers of all telling days, as known then."""
    inquiry = Inquiry(ledger)
    return [status_object(inquiry.status("i", day, NOW, known=known)) for day in QUESTIONS]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data(), stories(most=5))
def test_what_is_declared_is_what_was_tried_out(data: st.DataObject, story: Story) -> None:
    ledger = register(story)
    declaration = data.draw(declarations(len(story.instruments)))
    before, known = said(Inquiry(ledger).standings("i")), NOW - timedelta(seconds=1)
    held, answered = list(ledger.entries()), answers(ledger, known)
    found = tried(ledger, declaration)
    assert list(ledger.entries()) == held, "a preview writes nothing"
    refused = done(ledger, declaration)
    assert answers(ledger, known) == answered, "a late record changes no answer known earlier"
    after = Inquiry(ledger).standings("i")
    if isinstance(found, str):
        assert refused == found
        assert (list(ledger.entries()), said(after)) == (held, before)
        return
    assert refused is None
    assert said(found.before) == before
    assert said(found.after) == said(after)
    (made,) = found.instruments
    assert ledger.instrument(made.id) == made
