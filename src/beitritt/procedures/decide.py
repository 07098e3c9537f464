"""Deciding on a letter in the inbox: its cover, each statement that was read, those that were missed, its blackening.

Each function takes the submission's id, does one thing to its draft, and keeps it. What was deposited is not reopened.
`seen` is the mark of what the person saw (`lock`): ConflictError where somebody else changed just that meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from beitritt.procedures import lock
from beitritt.procedures.deposit import Cover
from beitritt.procedures.draft import Decided, Draft, Stretch, draft_of, proposed, with_draft
from beitritt.procedures.office import Inbox, Ledger
from beitritt.procedures.proposal import Proposal
from beitritt.procedures.review import Decision, Reviewing
from beitritt.register.errors import ConflictError, InputError, ProcedureError, UnknownKey
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import JsonObject, resolved, whole
from beitritt.register.statements import Statement
from beitritt.register.submissions import Submission

LONGEST_ID = 100
Seen = str | None


@dataclass(frozen=True, slots=True)
class Case:
    """A letter under review: the submission, its draft, and what the reader proposes (nothing before the cover)."""

    submission: Submission
    draft: Draft
    proposals: list[Proposal]

    @property
    def length(self) -> int:
        """How long the letter's text is, in code points; 0 where it has none."""
        return len(self.submission.document.text or "")

    @property
    def unmasked(self) -> bool:
        """Whether nobody has confirmed yet what is blacked out in its text."""
        return self.length > 0 and self.draft.masks is None

    @property
    def undecided(self) -> list[int]:
        """The numbers of the proposals on which nobody has decided."""
        return [one.number for one in self.proposals if self.draft.of(one.number) is None]

    def proposal(self, number: int) -> Proposal:
        """One proposal. Raises UnknownKey."""
        found = next((one for one in self.proposals if one.number == number), None)
        if found is None:
            raise UnknownKey(f"Eine Erklärung {number + 1} wurde nicht gelesen", f"No statement {number + 1} was read")
        return found


def case(ledger: Ledger, inbox: Inbox, identifier: str, *, hold: bool = False) -> Case:
    """A letter in the inbox as far as its review has come. Raises UnknownKey.

    `hold` keeps everybody else from changing it until the running transaction ends.
    """
    submission = inbox.hold(identifier) if hold else inbox.get(identifier)
    draft = draft_of(submission)
    if draft.cover is None:
        return Case(submission, draft, [])
    initiative = ledger.initiative(draft.cover.initiative)
    return Case(submission, draft, proposed(submission, draft.cover, ledger.directory(), initiative))


def cover(ledger: Ledger, inbox: Inbox, identifier: str, said: Cover, seen: Seen = None) -> Case:
    """Say what stands around the statements. Another initiative or author means other proposals: decisions fall.

    Raises InputError, UnknownKey and ConflictError with the field as their place.
    """
    settled = _settled(ledger, said)

    def covered(found: Case) -> Draft:
        before = found.draft.cover
        same = before is not None and (before.initiative, before.author) == (settled.initiative, settled.author)
        return replace(found.draft, cover=settled, decided=found.draft.decided if same else ())

    return _changed(ledger, inbox, identifier, covered, lock.COVER, seen)


def accept(ledger: Ledger, inbox: Inbox, identifier: str, number: int, reviewer: str, seen: Seen = None) -> Case:
    """Accept a proposal as it is. Raises ProcedureError while something in it is open."""

    def accepted(found: Case) -> Draft:
        proposal = found.proposal(number)
        statement = _frame(found, reviewer).accept(proposal).statement
        _holds(ledger, found, statement)
        return found.draft.deciding(Decided(Decision.ACCEPTED, reviewer, number, proposal.fields))

    return _changed(ledger, inbox, identifier, accepted, str(number), seen)


def amend(
    ledger: Ledger, inbox: Inbox, identifier: str, number: int, fields: JsonObject, reviewer: str, seen: Seen = None
) -> Case:
    """Accept a proposal with these fields in place of its own. Raises InputError, UnknownKey."""

    def amended(found: Case) -> Draft:
        proposal = found.proposal(number)
        _holds(ledger, found, _frame(found, reviewer).rewrite(proposal, fields).statement)
        decision = Decision.ACCEPTED if fields == proposal.fields else Decision.AMENDED
        return found.draft.deciding(Decided(decision, reviewer, number, fields))

    return _changed(ledger, inbox, identifier, amended, str(number), seen)


def reject(ledger: Ledger, inbox: Inbox, identifier: str, number: int, reviewer: str, seen: Seen = None) -> Case:
    """Decide that the letter does not say this."""

    def rejected(found: Case) -> Draft:
        return found.draft.deciding(Decided(Decision.REJECTED, reviewer, found.proposal(number).number))

    return _changed(ledger, inbox, identifier, rejected, str(number), seen)


def add(ledger: Ledger, inbox: Inbox, identifier: str, fields: JsonObject, reviewer: str) -> Case:
    """Add a statement that the reader missed. Raises InputError, UnknownKey."""

    def added(found: Case) -> Draft:
        _holds(ledger, found, _frame(found, reviewer).add(fields).statement)
        return found.draft.deciding(Decided(Decision.ADDED, reviewer, None, fields))

    return _changed(ledger, inbox, identifier, added)


def drop(ledger: Ledger, inbox: Inbox, identifier: str, place: int, seen: Seen = None) -> Case:
    """Take an added statement out again, by its place among the added ones. Raises UnknownKey."""

    def dropped(found: Case) -> Draft:
        added = [one for one in found.draft.decided if one.proposal is None]
        if not 0 <= place < len(added):
            raise UnknownKey("Diese Ergänzung gibt es nicht mehr", "That addition is not there any more")
        return replace(found.draft, decided=tuple(one for one in found.draft.decided if one is not added[place]))

    return _changed(ledger, inbox, identifier, dropped, f"added-{place}", seen)


def blacken(
    ledger: Ledger, inbox: Inbox, identifier: str, masks: Iterable[Stretch], person: str, seen: Seen = None
) -> Case:
    """Confirm what the public does not see. Raises InputError for a stretch outside the text."""

    def blackened(found: Case) -> Draft:
        spans = tuple(sorted(set(masks)))
        if any(not 0 <= start < end <= found.length for start, end in spans):
            raise InputError("die Stelle liegt außerhalb des Textes", "the place lies outside the text", "masks")
        return replace(found.draft, masks=spans, masked_by=person)

    return _changed(ledger, inbox, identifier, blackened, lock.MASKS, seen)


def _changed(
    ledger: Ledger,
    inbox: Inbox,
    identifier: str,
    change: Callable[[Case], Draft],
    place: str = "",
    seen: Seen = None,
) -> Case:
    with ledger.transaction():
        found = case(ledger, inbox, identifier, hold=True)
        if found.submission.instrument is not None:
            raise ProcedureError(
                f"das Schreiben ist schon hinterlegt als {found.submission.instrument}",
                f"the letter is deposited already as {found.submission.instrument}",
            )
        lock.unchanged(found.draft, place, seen)
        inbox.put(with_draft(found.submission, change(found)))
        return case(ledger, inbox, identifier)


def _settled(ledger: Ledger, said: Cover) -> Cover:
    """The cover with every body by its main key."""
    key = " ".join(said.id.split())
    if not key or len(key) > LONGEST_ID or not key.isprintable() or "#" in key:
        raise InputError(
            f"bitte eine Kennung ohne „#“ angeben, höchstens {LONGEST_ID} Zeichen",
            f"please give an id without '#', {LONGEST_ID} characters at most",
            "id",
        )
    if ledger.instrument(key) is not None:
        raise ConflictError(f"die Kennung „{key}“ ist vergeben", f"the id '{key}' is taken", "id")
    fields = {"author": said.author, "addressee": said.addressee}
    found: dict[str, str | None] = {}
    for name, body in fields.items():
        found[name] = ledger.directory().body(body, name).key if body else None
    initiative = ledger.initiative(said.initiative).key
    return replace(said, id=key, initiative=initiative, author=found["author"] or "", addressee=found["addressee"])


def _frame(found: Case, reviewer: str) -> Reviewing:
    if found.draft.cover is None:
        raise ProcedureError(
            "bitte zuerst angeben, von wem das Schreiben ist und um welche Initiative es geht",
            "please say first who wrote the letter and which initiative it is about",
        )
    return Reviewing(reviewer, found.draft.cover.author, found.draft.cover.initiative, found.length)


def _holds(ledger: Ledger, found: Case, statement: Statement | None) -> None:
    """See that the register holds what a statement names. Raises InputError and UnknownKey with the field."""
    said = found.draft.cover
    if statement is None or said is None:
        return
    moment = datetime.min.replace(tzinfo=UTC)
    tried = Instrument(
        id=said.id,
        initiative=said.initiative,
        author=said.author,
        statements=(statement,),
        recorded=moment,
        deposited=moment,
    )
    try:
        resolved(whole(tried), ledger.initiative(said.initiative), ledger.directory())
    except InputError as error:
        raise type(error)(error.de, error.en, error.place.removeprefix("statements[0]: ")) from None
