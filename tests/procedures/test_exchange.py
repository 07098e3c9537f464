"""Import and export: whole files or nothing, record times kept, what goes out comes back the same."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.exchange import Counts, export_lines, import_lines
from beitritt.register.errors import BeitrittError, ConflictError, InputError, ProcedureError
from beitritt.register.interchange.answers import status_object
from beitritt.storage.memory import MemoryLedger

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
DIRECTORY = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "m", "kind": "municipality", "name": "Musterdorf", "parent": "k"},
    {"type": "initiative", "key": "i", "name": "Initiative", "lead": "lead", "subjects": [{"key": "s", "name": "S"}]},
]


def letter(identifier: str = "U1", author: str = "k", **fields: object) -> dict[str, object]:
    """An accession in the interchange format."""
    text = "Wir treten bei."
    found: dict[str, object] = {
        "type": "instrument", "id": identifier, "initiative": "i", "author": author, "dated": "2020-05-01",
        "recorded": "2020-05-04T08:00:00Z", "document": {"media_type": "text/plain", "text": text},
        "statements": [{"kind": "accession", "span": [0, 15]}],
    }  # fmt: skip
    return found | fields


def load(
    ledger: MemoryLedger, *lines: object, migrate: bool = False, announce: bool = False, now: datetime = NOW
) -> Counts:
    """Import lines as one file; a text stands for itself."""
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    return import_lines(ledger, raw, "datei.jsonl", now, migrate=migrate, announce=announce)


@pytest.fixture
def ledger() -> MemoryLedger:
    """A register with bodies and an initiative."""
    made = MemoryLedger()
    load(made, *DIRECTORY)
    return made


def refused(ledger: MemoryLedger, *lines: object) -> BeitrittError:
    """The error with which a file is refused; the register must be as before."""
    before = ledger.version(), ledger.head(), len(ledger.directory())
    with pytest.raises(BeitrittError) as caught:
        load(ledger, *lines)
    assert (ledger.head(), len(ledger.directory())) == before[1:]
    return caught.value


def test_lines_may_refer_to_what_comes_later() -> None:
    made = MemoryLedger()
    counts = load(made, letter(), *reversed(DIRECTORY))
    assert (counts.bodies, counts.initiatives, counts.instruments, counts.migrated) == (3, 1, 1, 1)


@pytest.mark.parametrize(
    ("line", "place", "word"),
    [
        (letter(statements=[{"kind": "accession", "wrong": 1}]), "statements[0]", "wrong"),
        (letter(statements=[{"kind": "accession", "from": "2020-13-01"}]), "statements[0]: from", "2020-13-01"),
        (letter(statements=[{"kind": "accession", "from": "2020-05-02", "until": "2020-04"}]), "until", "2020-05-02"),
        (letter(statements=[{"kind": "accession", "actor": "nobody"}]), "statements[0]: actor", "nobody"),
        (letter(statements=[{"kind": "accession", "scope": ["x"]}]), "statements[0]: scope", "x"),
        (letter(statements=[{"kind": "joining"}]), "statements[0]: kind", "joining"),
        (letter(statements=[{"kind": "accession", "span": [0, 99]}]), "statements[0]: span", "99"),
        (letter(statements=[{"kind": "accession", "term": {"phase": "p"}}]), "statements[0]: term", "p"),
        (letter(author="nobody"), "author", "nobody"),
        (letter(document={"text": "x", "sha256": "00"}), "document: sha256", "hash"),
        (letter(recorded="gestern"), "recorded", "gestern"),
        (letter(recorded="2030-01-01T00:00:00Z"), "recorded", "future"),
        (letter(initiative="j"), "datei.jsonl:2", "j"),
        ({"type": "party"}, "type", "expected"),
        (b"{", "datei.jsonl:2", "JSON"),
        (b"\xff\xfe", "datei.jsonl:2", "UTF-8"),
        (b"[1]", "datei.jsonl:2", "object"),
        (letter(statements=[{"kind": "annulment", "of": "A"}, {"kind": "accession"}]), "statements[0]: kind", "annuls"),
        (letter(statements=[{"kind": "annulment"}]), "statements[0]: of", "missing"),
        (letter(statements=[{"kind": "correction"}]), "statements[0]: of", "missing"),
        (letter(statements=[{"kind": "succession", "predecessor": "k"}]), "statements[0]: successor", "missing"),
        (letter(statements=[{"kind": "representation"}]), "statements[0]: represented", "missing"),
        (letter(statements=[{"kind": "response", "value": "open"}]), "statements[0]: to", "missing"),
        (b'{"type": "body", "key": "q", "figures": [{"name": "x", "value": NaN}]}', "datei.jsonl:2", "NaN"),
        (b'{"type": "body", "key": "q", "figures": [{"name": "x", "value": 1e999}]}', "figures[0]: value", "number"),
        (b'{"type": "body", "key": "q", "key": "r", "kind": "county"}', "key", "twice"),
        (b'{"type": "body", "key": "q", "name": "A\\ud800B"}', "datei.jsonl:2", "surrogate"),
        (b'{"type": "body", "key": "q", "name": "A\\u0000B"}', "datei.jsonl:2", "NUL"),
        (b"[" * 100_000, "datei.jsonl:2", "nested"),
        ({"type": "body", "key": "q", "figures": [{"name": "inhabitants", "value": "x"}]}, "figures[0]", "number"),
        (
            {
                "type": "initiative",
                "key": "j",
                "lead": "lead",
                "subjects": [{"key": "a", "parent": "b"}, {"key": "b", "parent": "a"}],
            },
            "subjects",
            "below itself",
        ),
        ({"type": "initiative", "key": "j", "lead": "lead", "subjects": [{"key": "a"}] * 2}, "subjects", "twice"),
        ({"type": "initiative", "key": "j", "lead": "lead", "phases": [{"key": "a"}] * 2}, "phases", "twice"),
    ],
)
def test_a_fault_names_line_and_field_and_nothing_is_kept(
    ledger: MemoryLedger, line: object, place: str, word: str
) -> None:
    error = refused(ledger, {"type": "body", "key": "new", "name": "Neu"}, line)
    assert error.place.startswith("datei.jsonl:2")
    assert place in error.place
    assert word in error.message("en") or word in error.place
    assert error.message("de") != error.message("en")


@pytest.mark.parametrize(
    ("line", "german"),
    [
        (b'{"type": "body" "key": "q"}', "ein Komma oder eine schließende Klammer fehlt (Zeichen 17)"),
        (b'{"type": "bo', "ein Text ist nicht abgeschlossen (Zeichen 10)"),
        (b'{"type": }', "ein Wert fehlt"),
        (b"{type: 1}", "ein Feldname in Anführungszeichen fehlt"),
    ],
)
def test_broken_json_is_told_in_german(ledger: MemoryLedger, line: bytes, german: str) -> None:
    assert german in refused(ledger, {"type": "body", "key": "new", "name": "Neu"}, line).message("de")


def test_a_repeated_instrument_is_skipped_and_another_with_its_id_refused(ledger: MemoryLedger) -> None:
    load(ledger, letter())
    assert load(ledger, letter()).skipped == 1
    assert isinstance(refused(ledger, letter(dated="2020-05-02")), ConflictError)


def test_an_instrument_without_record_time_is_recorded_now(ledger: MemoryLedger) -> None:
    told = letter()
    del told["recorded"]
    load(ledger, told)
    held = ledger.instrument("U1")
    assert held is not None
    assert (held.recorded, held.migrated) == (NOW, False)
    assert load(ledger, told, now=datetime(2027, 1, 1, tzinfo=UTC)).skipped == 1


def test_an_earlier_record_time_into_a_used_initiative_needs_a_migration(ledger: MemoryLedger) -> None:
    load(ledger, letter())
    assert isinstance(refused(ledger, letter("U2", "m")), ProcedureError)
    assert load(ledger, letter("U2", "m"), migrate=True).migrated == 1


def test_several_periods_of_one_body(ledger: MemoryLedger) -> None:
    renamed = {"type": "body", "key": "m", "kind": "municipality", "name": "Neudorf", "from": "2022-01-01"}
    load(ledger, renamed)
    body = ledger.directory().body("m")
    assert (body.name_on(date(2021, 1, 1)), body.name_on(date(2023, 1, 1))) == ("Musterdorf", "Musterdorf")
    load(ledger, {"type": "body", "key": "n", "kind": "other", "name": "A", "until": "2020-01-01"})
    load(ledger, {"type": "body", "key": "n", "kind": "other", "name": "B", "from": "2020-01-01"})
    body = ledger.directory().body("n")
    assert (body.name_on(date(2019, 1, 1)), body.name_on(date(2020, 1, 1))) == ("A", "B")


def test_what_is_exported_imports_to_the_same_answers(ledger: MemoryLedger) -> None:
    load(
        ledger,
        letter(),
        letter("U2", "m", statements=[{"kind": "accession", "scope": {"except": ["s"]}, "until": "2021"}]),
        letter("U3", "k", statements=[{"kind": "terms", "for": ["county"], "notice": {"months": 3}, "cost": "5 Euro"}]),
    )
    other = MemoryLedger()
    exported = [json.dumps(line).encode() for line in export_lines(ledger)]
    import_lines(other, exported, "export", NOW)
    assert [json.dumps(line).encode() for line in export_lines(other)] == exported
    for day in (date(2020, 6, 1), date(2022, 1, 1)):
        told = [status_object(Inquiry(one).status("i", day, NOW)) for one in (ledger, other)]
        assert told[0] == told[1]


def test_documents_other_than_text_keep_their_bytes(ledger: MemoryLedger) -> None:
    document = {"media_type": "application/pdf", "content": "JVBERi0=", "text": "Wir treten bei."}
    load(ledger, letter(document=document))
    held = ledger.instrument("U1")
    assert held is not None
    assert held.document is not None
    assert held.document.original == b"%PDF-"
    assert held.quote(0) == "Wir treten bei."


def test_an_unknown_parent_is_refused(ledger: MemoryLedger) -> None:
    error = refused(ledger, {"type": "body", "key": "z", "name": "Z", "parent": "nobody"})
    assert isinstance(error, InputError)
    assert "nobody" in error.message("de")
    assert error.place == "datei.jsonl:1: parent"


def test_circulars_are_asked_for_and_tell_of_what_is_new_only(ledger: MemoryLedger) -> None:
    load(ledger, letter("U1", recorded=None), announce=False)
    assert ledger.circulars.of("i") == []
    known = letter("U2", dated="2020-05-02")
    load(ledger, letter("U1", recorded=None), letter("U3", recorded=None), known, announce=True, migrate=True)
    assert [one.instrument for one in ledger.circulars.of("i")] == ["U3"]
