"""Words that somebody wrote into statements reach no file and no data with a person in them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from hashlib import sha256

import pytest

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.exchange import import_lines
from beitritt.storage.memory import MemoryLedger
from beitritt.web.discretion import Discretion

NOW = datetime(2021, 1, 1, tzinfo=UTC)
LETTER = "Wir treten bei, falls Erika Musterfrau zustimmt."
SHA = sha256(LETTER.encode()).hexdigest()
NAME = (LETTER.index("Erika"), LETTER.index(" zustimmt"))
LINES: list[dict[str, object]] = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Muster"},
    {"type": "initiative", "key": "pakt", "name": "Pakt", "lead": "lead"},
    {
        "type": "instrument", "id": "t", "initiative": "pakt", "author": "lead", "dated": "2020-01-01",
        "recorded": "2020-01-01T00:00:00Z",
        "statements": [
            {"kind": "terms", "actor": "lead", "binding": {"until": "2022-01-01"}, "source": "Brief von Frau Muster",
             "notice": "nach Absprache mit Frau Muster"},
            {"kind": "terms", "actor": "lead", "binding": {"until": "2023-01-01"}, "source": "Rundschreiben"},
        ],
    },
    {
        "type": "instrument", "id": "b", "initiative": "pakt", "author": "k", "dated": "2020-02-01",
        "recorded": "2020-02-10T00:00:00Z", "document": {"sha256": SHA, "media_type": "text/plain", "text": LETTER},
        "statements": [
            {"kind": "accession", "actor": "k"},
            {"kind": "reservation", "actor": "k", "right": "withdraw", "modality": "reserved",
             "condition": "falls Erika Musterfrau zustimmt", "trigger": "event"},
        ],
    },
]  # fmt: skip


@pytest.fixture
def inquiry(monkeypatch: pytest.MonkeyPatch) -> Inquiry:
    """A register with persons in its statements; a reviewer has confirmed one of them to be black."""
    monkeypatch.setattr("beitritt.web.register.confirmed_masks", lambda sha: (NAME,) if sha == SHA else None)
    ledger = MemoryLedger()
    import_lines(ledger, [json.dumps(line).encode() for line in LINES], "test", NOW, migrate=True)
    return Inquiry(ledger)


def test_an_answer_for_everybody_names_no_person(inquiry: Inquiry) -> None:
    answer = inquiry.status("pakt", date(2020, 6, 1), NOW)
    found = json.loads(json.dumps(Discretion(inquiry).status(answer)))
    (row,) = found["rows"]
    assert row["reservations"][0]["condition"] == "falls ████ zustimmt"
    assert row["reservations"][0]["trigger"] == "event"
    claims = {one["statement"]: one["source"] for one in row["bound_until"]["contested"]}
    assert claims == {"t#0": "Brief von Frau ████", "t#1": "Rundschreiben"}
    assert [one["decides"] for one in row["bound_until"]["contested"]].count(True) == 1
    assert {"nach Absprache mit Frau ████"} == {
        one["detail"] for one in found["findings"] if one["code"] == "notice_unclear"
    }
    assert "Muster" not in json.dumps(found).replace("Kreis Muster", "")


def test_nothing_else_is_changed(inquiry: Inquiry) -> None:
    from beitritt.register.interchange.answers import status_object

    answer = inquiry.status("pakt", date(2020, 1, 15), NOW)  # before the county's letter
    assert Discretion(inquiry).status(answer)["rows"] == status_object(answer)["rows"] == []


def test_words_of_an_unknown_statement_are_cleaned_by_pattern(inquiry: Inquiry) -> None:
    assert Discretion(inquiry).clean("Frau Muster, k@stelle.example", "nichts#0") == "Frau ████, ████"
    assert Discretion(inquiry).clean("Frau Muster", "") == "Frau ████"
