"""What became of an instrument: its way into the register step by step, and what corrected or annulled it.

Steps name bodies and roles, never a person. Nothing is said of a step about which nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from beitritt.procedures.trail import Hand, Trail
from beitritt.register.acts import Act
from beitritt.register.dates import FAR
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.revision import STRIKING
from beitritt.register.standings import Standings
from beitritt.register.wording.mandates import MANDATE_ROLE
from beitritt.register.wording.moments import moment
from beitritt.web.circular import CircularLine
from beitritt.web.naming import Naming
from beitritt.web.quoting import statement_url
from beitritt.web.statement_cards import Struck
from beitritt.web.words import page_words

Find = Callable[[str], Instrument | None]
"""Gives the instrument of that id."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an instrument's way: its label, when or what, through whose hands, and where that is shown."""

    label: str
    text: str
    hands: list[str] = field(default_factory=list)
    url: str = ""


@dataclass(frozen=True, slots=True)
class Amendment:
    """Another instrument that corrects or annuls this one, or that this one corrects or annuls; wholly or a part."""

    kind: str
    url: str
    dated: str
    whole: bool


def history(instrument: Instrument, trail: Trail | None, circular: CircularLine | None, naming: Naming) -> list[Step]:
    """The instrument's way into the register, in order, as far as it is known."""
    return [*_days(instrument, trail, naming), *_register(instrument, trail, circular, naming)]


def _days(one: Instrument, trail: Trail | None, naming: Naming) -> Iterator[Step]:
    labels = page_words(naming.language)
    if one.dated is not None:
        yield Step(labels["dated"], naming.day(one.dated.text))
    if one.received is not None:
        yield Step(labels["received"], naming.day(one.received.text))
    elif trail is not None:
        yield Step(labels["received"], moment(trail.received, naming.language))
    if one.effective is not None:
        yield Step(labels["effective"], naming.day(one.effective.text))


def _register(one: Instrument, trail: Trail | None, circular: CircularLine | None, naming: Naming) -> Iterator[Step]:
    labels = page_words(naming.language)
    if trail is not None:
        yield Step(labels["reviewed"], "", _hands(trail.reviewed, naming) or [labels["reviewed_unnamed"]])
    recorded = moment(one.recorded, naming.language)
    if one.migrated:
        recorded += f" ({labels['migrated']})"
    yield Step(labels["recorded"], recorded)
    yield Step(
        labels["deposited"], moment(one.deposited, naming.language), _hands(trail.deposited if trail else (), naming)
    )
    if circular is not None:
        yield Step(circular.title, circular.day, url=circular.url)


def _hands(hands: Iterable[Hand], naming: Naming) -> list[str]:
    return [f"{MANDATE_ROLE[naming.language][role]}, {naming.body(body).name}" for body, role in hands]


def struck(standings: Standings, instrument: Instrument, number: int, naming: Naming) -> Struck | None:
    """Whether a statement no longer stands: by which correction or annulment, from which day (else the start)."""
    statement, ref = instrument.statements[number], instrument.ref(number)
    act = standings.effects.by_ref.get(ref)
    strikes = [one for one in strikes_in(standings) if one.statement.of in (instrument.id, ref)]
    if act is not None and not (act.cut and any(one.ref in act.basis for one in strikes)):
        return None
    if not strikes or statement.kind in STRIKING:
        return None
    by = next((one for one in strikes if act is not None and one.ref in act.basis), strikes[0])
    from_ = naming.day(act.end) if act is not None and act.end < FAR else ""
    how = page_words(naming.language)[f"struck_{by.statement.kind.value}"]
    return Struck(how, statement_url(by.ref, naming.carried), from_)


def amendments(instrument: Instrument, standings: Standings, naming: Naming) -> list[Amendment]:
    """The instruments that correct or annul this one."""
    labels = page_words(naming.language)
    found = []
    for act in strikes_in(standings):
        target, number = split_ref(act.statement.of or "")
        if target == instrument.id:
            kind = labels[f"amended_{act.statement.kind.value}"]
            url = statement_url(act.ref, naming.carried)
            found.append(Amendment(kind, url, _dated(act.instrument, naming), number is None))
    return found


def amended(instrument: Instrument, find: Find, naming: Naming) -> list[Amendment]:
    """The instruments that this one corrects or annuls, as far as the register holds them."""
    labels = page_words(naming.language)
    found = []
    for statement in instrument.statements:
        target, number = split_ref(statement.of or "")
        other = find(target) if statement.kind in STRIKING else None
        if other is not None:
            kind = labels[f"amends_{statement.kind.value}"]
            url = statement_url(statement.of or "", naming.carried)
            found.append(Amendment(kind, url, _dated(other, naming), number is None))
    return found


def _dated(one: Instrument, naming: Naming) -> str:
    return naming.day(one.dated.text if one.dated else one.begins)


def strikes_in(standings: Standings) -> list[Act]:
    """The corrections and annulments of an initiative that have effect."""
    return [act for kind in sorted(STRIKING) for act in standings.effects.of(kind)]
