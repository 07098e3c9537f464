"""Acts done in the register: checked, put into words, deposited; and tried out without leaving a trace."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.declare import Declaration, declare
from beitritt.procedures.exchange import import_lines
from beitritt.procedures.preview import preview, what_if
from beitritt.register.dates import parse_date
from beitritt.register.errors import InputError, ProcedureError, UnknownKey
from beitritt.register.findings import Code
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import JsonObject, statement_from
from beitritt.register.statements import Term
from beitritt.storage.memory import MemoryLedger

NOW = datetime(2026, 5, 14, 9, tzinfo=UTC)
CLAUSE: JsonObject = {"months": 3, "to_end_of": "calendar_year"}
DIRECTORY: list[JsonObject] = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Gewässer"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "m1", "kind": "municipality", "name": "Stadt Neudorf", "parent": "k"},
    {"type": "body", "key": "m2", "kind": "municipality", "name": "Gemeinde Altdorf", "parent": "k",
     "until": "2027-01-01"},
    {"type": "body", "key": "m3", "kind": "municipality", "name": "Gemeinde Bruch", "parent": "k",
     "until": "2027-01-01"},
    {"type": "body", "key": "s", "kind": "municipality", "name": "Stadt Altbruch", "parent": "k", "from": "2027-01-01"},
    {
        "type": "initiative", "key": "baeche", "name": "Klare Bäche", "lead": "lead",
        "subjects": [{"key": "ufer", "name": "Ufer"}, {"key": "wehr", "name": "Wehre"}],
        "phases": [
            {"key": "planning", "name": "Planungsphase", "from": "2026-01-01", "until": "2027-01-01", "end": "fixed"},
            {"key": "doing", "name": "Umsetzung", "from": "2027-01-01"},
        ],
    },
]  # fmt: skip
COUNTY_JOINS: list[JsonObject] = [
    {"kind": "accession"},
    {"kind": "representation", "represented": {"group": "municipalities_of", "body": "k"}, "form": "informal"},
    {"kind": "reservation", "right": "withdraw", "condition": "der Aufwand überwiegt"},
]


class Desk:
    """A register in memory at which bodies declare, a minute apart."""

    def __init__(self) -> None:
        self.ledger, self.now = MemoryLedger(), NOW
        import_lines(self.ledger, [json.dumps(line).encode() for line in DIRECTORY], "test", NOW)

    def declaration(self, author: str, *statements: JsonObject, dated: str | None = None) -> Declaration:
        """A declaration in the initiative."""
        read = tuple(statement_from(one, author, "baeche") for one in statements)
        return Declaration("baeche", author, read, parse_date(dated) if dated else None)

    def declare(self, author: str, *statements: JsonObject, dated: str | None = None) -> Instrument:
        """Do it."""
        self.now += timedelta(minutes=1)
        return declare(self.ledger, self.declaration(author, *statements, dated=dated), self.now).instrument

    def status(self, body: str, on: str, subject: str | None = None) -> str:
        """What a body is."""
        answer = Inquiry(self.ledger).status("baeche", date.fromisoformat(on), NOW, body=body, subject=subject)
        return ",".join(row.status.value for row in answer.rows)

    def codes(self, on: str) -> set[Code]:
        """The codes of the findings of a day."""
        return {one.code for one in Inquiry(self.ledger).findings("baeche", date.fromisoformat(on))}


@pytest.fixture
def desk() -> Desk:
    """A desk without any declaration."""
    return Desk()


@pytest.fixture
def joined(desk: Desk) -> Desk:
    """A desk at which the county has joined, represents its municipalities and reserved to leave."""
    desk.declare("k", *COUNTY_JOINS, dated="2026-02-01")
    return desk


def test_a_declaration_becomes_an_instrument_with_its_words(desk: Desk) -> None:
    made = desk.declare("k", *COUNTY_JOINS)
    assert made.id == "baeche-2026-05-14-kreis-musterau-beitritt"
    assert (str(made.dated), made.addressee, made.recorded) == ("2026-05-14", "lead", desk.now)
    held = desk.ledger.instrument(made.id)
    assert held is not None
    assert held.quote(0) == "Der Kreis Musterau tritt der Initiative „Klare Bäche“ bei."
    assert [one.modality.value for one in held.statements] == ["declared", "declared", "reserved"]
    assert (desk.status("k", "2026-05-14"), desk.status("m1", "2026-05-14")) == ("party", "represented")
    assert desk.ledger.verify() == 1


def test_ids_do_not_collide(desk: Desk) -> None:
    wish: JsonObject = {"kind": "request", "binding": {"until": "2027"}}
    ids = [desk.declare("k", wish).id for _ in range(3)]
    assert ids == [ids[0], f"{ids[0]}-2", f"{ids[0]}-3"]
    assert ids[0] == "baeche-2026-05-14-kreis-musterau-bitte-um-andere-bedingungen"


@pytest.mark.parametrize(
    ("author", "statement", "error"),
    [
        ("m1", {"kind": "reduction", "scope": ["ufer"]}, ProcedureError),
        ("k", {"kind": "accession", "actor": "lead"}, ProcedureError),
        ("k", {"kind": "accession", "scope": ["nichts"]}, UnknownKey),
        ("nobody", {"kind": "accession"}, UnknownKey),
        ("lead", {"kind": "terms", "term": {"phase": "nothing"}}, UnknownKey),
    ],
)
def test_what_is_refused_leaves_nothing(
    joined: Desk, author: str, statement: JsonObject, error: type[Exception]
) -> None:
    head = joined.ledger.head()
    with pytest.raises(error):
        joined.declare(author, statement)
    assert joined.ledger.head() == head


def test_a_declaration_without_a_statement_is_refused(desk: Desk) -> None:
    with pytest.raises(ProcedureError):
        desk.declare("k")


def test_statements_count_in_their_order(joined: Desk) -> None:
    reservation = "baeche-2026-02-01-kreis-musterau-beitritt#2"
    leave: JsonObject = {"kind": "withdrawal", "from": "2026-07-01"}
    use: JsonObject = {"kind": "invocation", "of": reservation}
    with pytest.raises(ProcedureError) as caught:
        joined.declare("k", use, use)
    assert caught.value.place == "statements[1]"
    assert joined.ledger.head()[0] == 1
    joined.declare("k", use, leave)
    assert joined.status("k", "2026-07-01") == "withdrawn"


def test_leaving_while_bound_is_a_finding_unless_the_reserved_right_is_used(joined: Desk) -> None:
    joined.declare("lead", {"kind": "terms", "binding": {"until": "2028-01-01"}}, dated="2026-01-15")
    leave: JsonObject = {"kind": "withdrawal", "from": "2026-07-01"}
    use: JsonObject = {"kind": "invocation", "of": "baeche-2026-02-01-kreis-musterau-beitritt#2", "from": "2026-06-01"}
    plain = preview(joined.ledger, joined.declaration("k", leave), NOW)
    assert Code.LEFT_WHILE_BOUND in {one.code for one in plain.came}
    using = preview(joined.ledger, joined.declaration("k", use, leave), NOW)
    assert Code.LEFT_WHILE_BOUND not in {one.code for one in using.came}


def test_late_notice_is_taken_with_a_finding_and_the_day_it_would_lead_to(joined: Desk) -> None:
    joined.declare("lead", {"kind": "terms", "notice": CLAUSE}, dated="2026-01-15")
    leave: JsonObject = {"kind": "withdrawal", "from": "2027-01-01"}
    in_time = preview(joined.ledger, joined.declaration("k", leave, dated="2026-09-30"), NOW)
    assert (in_time.late_exits, {one.code for one in in_time.came} & {Code.NOTICE_TOO_LATE}) == ((), set())
    late = preview(joined.ledger, joined.declaration("k", leave, dated="2026-10-01"), NOW)
    assert [(one.body, one.last_in) for one in late.late_exits] == [("k", date(2027, 12, 31))]
    assert Code.NOTICE_TOO_LATE in {one.code for one in late.came}
    joined.declare("k", leave, dated="2026-10-01")
    assert joined.status("k", "2027-01-01") == "withdrawn"
    assert Code.NOTICE_TOO_LATE in joined.codes("2027-01-01")


def test_a_preview_tells_everything_and_keeps_nothing(joined: Desk) -> None:
    head, version = joined.ledger.head(), joined.ledger.version()
    found = preview(joined.ledger, joined.declaration("k", {"kind": "withdrawal", "from": "2027-01-01"}), NOW)
    assert found.on == date(2027, 1, 1)
    told = [(one.body, one.before.status.value, one.after.status.value) for one in found.changes]
    assert told == [
        ("k", "party", "withdrawn"), ("m1", "represented", "none"), ("s", "represented", "none"),
    ]  # fmt: skip
    assert Code.REPRESENTATIVE_NOT_A_PARTY in {one.code for one in found.came}
    assert Code.CONSENT_MISSING in {one.code for one in found.gone}
    assert (joined.ledger.head(), joined.ledger.version()) == (head, version)


def test_a_preview_refuses_what_the_act_itself_would_be_refused(joined: Desk) -> None:
    with pytest.raises(ProcedureError):
        preview(joined.ledger, joined.declaration("lead", {"kind": "continuation", "actor": "k"}), NOW)


def test_several_acts_are_tried_out_one_after_the_other(joined: Desk) -> None:
    leave = joined.declaration("k", {"kind": "withdrawal", "from": "2026-07-01"})
    enter = joined.declaration("m1", {"kind": "accession", "from": "2026-07-01", "scope": ["ufer"]})
    found = what_if(joined.ledger, [leave, enter], NOW)
    told = {(one.body, one.subjects): one.after.status.value for one in found.changes}
    assert told["m1", ("ufer",)] == "party"
    assert told["m1", ("*",)] == "none"
    with pytest.raises(ProcedureError):
        what_if(joined.ledger, [leave, leave], NOW)


def test_direct_entry_carves_out_its_subject_and_counts_once(joined: Desk) -> None:
    found = preview(joined.ledger, joined.declaration("m1", {"kind": "accession", "scope": ["ufer"]}), NOW)
    assert [(one.body, one.subjects, one.after.status.value) for one in found.changes] == [("m1", ("ufer",), "party")]
    joined.declare("m1", {"kind": "accession", "scope": ["ufer"]})
    answer = Inquiry(joined.ledger).status("baeche", date(2026, 6, 1), NOW)
    assert {status.value: count for status, count in answer.coverage.items()} == {"party": 2, "represented": 2}


def test_a_moved_phase_hits_those_bound_to_it(desk: Desk) -> None:
    desk.declare("lead", {"kind": "terms", "for": ["municipality"], "term": {"phase": "planning"}}, dated="2026-01-15")
    desk.declare("m1", {"kind": "accession"}, dated="2026-02-01")
    desk.declare("k", {"kind": "accession"}, dated="2026-02-01")
    assert desk.status("m1", "2027-01-01") == "lapsed"
    longer: JsonObject = {"kind": "phasing", "phase": "planning", "until": "2028-01-01", "end": "fixed"}
    found = preview(desk.ledger, desk.declaration("lead", longer, dated="2026-06-01"), NOW, date(2026, 6, 1))
    assert [(one.body, one.start, one.end) for one in found.changes] == [("m1", date(2027, 1, 1), date(2028, 1, 1))]
    assert [(one.body, one.before.until, one.after.until) for one in found.bounds] == [
        ("m1", date(2027, 1, 1), date(2028, 1, 1)),
    ]


def test_municipalities_merge_and_the_line_goes_on(joined: Desk) -> None:
    joined.declare("m2", {"kind": "accession", "scope": ["ufer"]})
    merger: list[JsonObject] = [
        {"kind": "succession", "predecessor": one, "successor": "s", "from": "2027-01-01"} for one in ("m2", "m3")
    ]
    found = preview(joined.ledger, joined.declaration("s", *merger, dated="2026-12-01"), NOW)
    assert ("s", ("ufer",), "party") in {(one.body, one.subjects, one.after.status.value) for one in found.changes}
    made = joined.declare("s", *merger, dated="2026-12-01")
    assert made.document is not None
    assert "tritt ab dem 1. Januar 2027 die Rechtsnachfolge der Gemeinde Bruch an." in (made.document.text or "")
    assert [joined.status("m2", day, "ufer") for day in ("2026-12-31", "2027-01-01")] == ["party", "none"]
    assert joined.status("s", "2027-01-01", "ufer") == "party"
    assert joined.status("s", "2027-01-01", "wehr") == "represented"
    assert [joined.status("m3", day) for day in ("2026-12-31", "2027-01-01")] == ["represented", "none"]
    with pytest.raises(ProcedureError):
        joined.declare("s", merger[0])


def test_an_answer_for_some_binds_those_alone(desk: Desk) -> None:
    desk.declare("lead", {"kind": "terms", "binding": {"until": "2028-01-01"}}, dated="2026-01-15")
    for body in ("k", "m1"):
        desk.declare(body, {"kind": "accession"}, dated="2026-02-01")
    wish = desk.declare("k", {"kind": "request", "binding": {"until": "2027"}, "for": ["county", "municipality"]})
    answer: JsonObject = {"kind": "response", "to": f"{wish.id}#0", "value": "accepted", "for": ["municipality"]}
    desk.declare("lead", answer, dated="2026-05-20")
    answers = Inquiry(desk.ledger).status("baeche", date(2026, 6, 1), NOW)
    bound = {row.body: row.bound.until for row in answers.rows}
    assert bound == {"k": None, "m1": date(2028, 1, 1)}
    assert Code.REQUEST_UNANSWERED in desk.codes("2026-06-01")


def test_a_phase_that_the_lead_added_can_be_named(desk: Desk) -> None:
    desk.declare("k", {"kind": "accession"}, dated="2026-02-01")
    new: JsonObject = {"kind": "phasing", "phase": "after", "from": "2028-01-01", "until": "2029-01-01"}
    terms: JsonObject = {"kind": "terms", "binding": {"phase": "after"}}
    with pytest.raises(UnknownKey):
        desk.declare("lead", terms)
    with pytest.raises(UnknownKey):
        desk.declare("k", {**new, "actor": "lead"}, terms)
    desk.declare("lead", new, terms, dated="2026-03-01")
    made = desk.declare("k", {"kind": "continuation", "term": {"phase": "after"}})
    assert made.statements[0].term == Term(phase="after")


def test_texts_that_are_typed_become_single_lines_without_control_characters(desk: Desk) -> None:
    made = desk.declare("k", {"kind": "accession", "note": "eins\n zwei\x01\x1b[31m {body:Nom} \u202e%s"})
    assert made.statements[0].note == "eins zwei [31m {body:Nom} %s"
    assert "bei; dazu: eins zwei [31m {body:Nom} %s." in (made.quote(0) or "")


@pytest.mark.parametrize(("note", "said"), [("   ", "bitte ausfüllen"), ("x" * 20_001, "zu lang")])
def test_texts_without_words_or_end_are_refused(desk: Desk, note: str, said: str) -> None:
    with pytest.raises(InputError) as refused:
        desk.declare("k", {"kind": "accession", "note": note})
    assert said in refused.value.message("de")
    assert list(desk.ledger.entries()) == []


def test_a_matter_that_rests_on_another_statement_now_is_no_news(desk: Desk) -> None:
    """Of two requests one is answered: that there is an open one was known, and one is settled."""
    desk.declare("k", {"kind": "accession"}, dated="2026-02-01")
    wishes: list[JsonObject] = [{"kind": "request", "binding": {"until": year}} for year in ("2027", "2028")]
    made = desk.declare("k", *wishes, dated="2026-03-01")
    answer: JsonObject = {"kind": "response", "to": f"{made.id}#0", "value": "rejected"}
    found = preview(desk.ledger, desk.declaration("lead", answer, dated="2026-05-20"), NOW, date(2026, 6, 1))
    assert found.came == ()
    assert [one.code for one in found.gone] == [Code.REQUEST_UNANSWERED]
