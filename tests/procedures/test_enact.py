"""A review that several people work on, kept with the letter, until somebody else deposits it."""

from __future__ import annotations

import pytest

from beitritt.procedures import decide
from beitritt.procedures.blackening import confirmed
from beitritt.procedures.decide import Case, case
from beitritt.procedures.deposit import Cover
from beitritt.procedures.enact import Obstacle, enact, obstacles, prospect
from beitritt.register.dates import parse_date
from beitritt.register.errors import ConflictError, InputError, ProcedureError, UnknownKey
from beitritt.register.interchange import JsonObject
from beitritt.storage.memory_records import MemoryRecords
from tests.procedures.test_office import COVER, LETTER, NOW, Office

WHO, OTHER = "p-reviewer", "p-second"


class Room:
    """An office with a letter, and the steps of a review in short."""

    def __init__(self) -> None:
        office = Office()
        self.ledger, self.inbox, self.key = office.ledger, office.inbox, office.submission.id
        self.records = MemoryRecords()

    @property
    def case(self) -> Case:
        """The letter as it is kept now."""
        return case(self.ledger, self.inbox, self.key)

    def cover(self, said: Cover = COVER) -> None:
        """Say what stands around the statements."""
        decide.cover(self.ledger, self.inbox, self.key, said)

    def accept_all(self) -> None:
        """Cover, decisions, blackening."""
        self.cover()
        for number in range(len(self.case.proposals)):
            decide.accept(self.ledger, self.inbox, self.key, number, WHO)
        decide.blacken(self.ledger, self.inbox, self.key, [(0, 5)], WHO)

    def obstacles(
        self, person: str = OTHER, bodies: tuple[str, ...] = ("lead",), *, four: bool = True
    ) -> list[Obstacle]:
        """What stands against a deposit."""
        return obstacles(self.ledger, self.case, bodies, person, four_eyes=four)

    def enact(self, person: str = OTHER) -> None:
        """Deposit."""
        enact(self.ledger, self.inbox, self.records, self.case, ["lead"], person, NOW, four_eyes=True)


@pytest.fixture
def room() -> Room:
    """A letter that nobody has looked at."""
    return Room()


def test_the_review_is_kept_with_the_letter_step_by_step(room: Room) -> None:
    assert room.case.proposals == []
    room.cover()
    assert room.case.undecided == [0, 1]
    decide.reject(room.ledger, room.inbox, room.key, 1, WHO)
    assert room.case.undecided == [0]
    decide.accept(room.ledger, room.inbox, room.key, 1, OTHER)  # somebody thinks again
    assert room.case.draft.reviewers == {OTHER}


def test_what_stands_against_a_deposit_is_listed(room: Room) -> None:
    assert room.obstacles() == [Obstacle.UNCOVERED, Obstacle.UNMASKED]
    room.cover()
    assert room.obstacles() == [Obstacle.UNDECIDED, Obstacle.UNMASKED]
    room.accept_all()
    assert room.obstacles() == []
    assert room.obstacles(WHO) == [Obstacle.SAME_EYES]
    assert room.obstacles(WHO, four=False) == []
    assert room.obstacles(bodies=("x",)) == [Obstacle.NOT_YOURS]
    assert room.obstacles(bodies=("k",)) == []
    room.enact()
    assert Obstacle.DEPOSITED in room.obstacles()


def test_who_only_confirmed_the_blackening_reviewed_too(room: Room) -> None:
    room.accept_all()
    decide.blacken(room.ledger, room.inbox, room.key, [(0, 5)], OTHER)
    assert room.obstacles(OTHER) == [Obstacle.SAME_EYES]


def test_a_letter_of_which_everything_was_rejected_is_not_deposited(room: Room) -> None:
    room.cover()
    for number in (0, 1):
        decide.reject(room.ledger, room.inbox, room.key, number, WHO)
    assert Obstacle.EMPTY in room.obstacles()
    with pytest.raises(ProcedureError):
        room.enact()
    assert room.ledger.head()[0] == 0


def test_the_deposit_holds_what_was_decided_and_keeps_the_blackening(room: Room) -> None:
    room.accept_all()
    changes: JsonObject = {"kind": "accession", "actor": "k", "from": "2026-07", "level": "support", "span": [0, 5]}
    decide.amend(room.ledger, room.inbox, room.key, 0, changes, WHO)
    decide.add(room.ledger, room.inbox, room.key, {"kind": "commitment", "actor": "k", "note": "x"}, WHO)
    room.enact()
    held = room.ledger.instrument("U1")
    assert held is not None
    assert [one.kind for one in held.statements] == ["accession", "reservation", "commitment"]
    assert (str(held.statements[0].from_), held.statements[0].level) == ("2026-07", "support")
    assert confirmed(room.records, room.case.submission.document.sha256) == ((0, 5),)
    with pytest.raises(ProcedureError, match="deposited already"):
        decide.reject(room.ledger, room.inbox, room.key, 0, WHO)


def test_a_deposit_that_fails_keeps_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.accept_all()
    before = room.case

    def broken(*_: object) -> None:
        raise RuntimeError("disk full")

    monkeypatch.setattr(room.records, "put", broken)  # the last step of the deposit
    with pytest.raises(RuntimeError, match="disk full"):
        room.enact()
    assert room.ledger.instrument("U1") is None
    assert before.draft == room.case.draft


def test_what_would_change_is_told_before_and_nothing_is_written(room: Room) -> None:
    assert prospect(room.ledger, room.case, NOW) is None
    room.cover()
    assert prospect(room.ledger, room.case, NOW) is None
    decide.accept(room.ledger, room.inbox, room.key, 0, WHO)
    found = prospect(room.ledger, room.case, NOW)
    assert found is not None
    assert [(one.body, one.after.status.value) for one in found.changes] == [("k", "party")]
    assert room.ledger.head()[0] == 0


def test_what_cannot_be_is_told_by_field(room: Room) -> None:
    with pytest.raises(ProcedureError, match="who wrote the letter"):
        decide.add(room.ledger, room.inbox, room.key, {"kind": "accession"}, WHO)
    for wrong, field in (
        (Cover("", "i", "k"), "id"),
        (Cover("a#1", "i", "k"), "id"),
        (Cover("U1", "i", "niemand"), "author"),
        (Cover("U1", "i", "k", "niemand"), "addressee"),
    ):
        with pytest.raises(InputError) as refused:
            room.cover(wrong)
        assert refused.value.place == field
    room.cover()
    with pytest.raises(UnknownKey) as unknown:
        decide.add(room.ledger, room.inbox, room.key, {"kind": "accession", "actor": "niemand"}, WHO)
    assert unknown.value.place == "actor"
    with pytest.raises(UnknownKey):
        decide.accept(room.ledger, room.inbox, room.key, 99, WHO)
    with pytest.raises(UnknownKey):
        decide.drop(room.ledger, room.inbox, room.key, 0)
    for span in ((5, 5), (0, len(LETTER) + 1), (-1, 3)):
        with pytest.raises(InputError):
            decide.blacken(room.ledger, room.inbox, room.key, [span], WHO)


def test_an_id_that_is_taken_is_told_while_there_is_time(room: Room) -> None:
    room.accept_all()
    room.enact()
    other = Office()
    letter = decide.case(other.ledger, other.inbox, other.submission.id)
    assert letter.draft.cover is None
    with pytest.raises(ConflictError):
        decide._settled(room.ledger, Cover("U1", "i", "k", None, parse_date("2026")))
