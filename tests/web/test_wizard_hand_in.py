"""Handing in a prepared letter: who may, what becomes of it, and who deposits it."""

from __future__ import annotations

import pytest

from beitritt.procedures.draft import draft_of
from beitritt.register.mandates import MandateRole
from tests.web.house import House

READER, EDITOR, SIGNATORY, LEAD_OFFICE, _ = MandateRole
EXIT = "act=exit&initiative=baeche&body=k:1&last_day=2022-12-30"
ENTRY = (
    "act=accession&initiative=baeche&body=c:1&scope=some&subject=ufer&right=withdraw&unit=Amt von Frau Erika Beispiel"
)


def test_nobody_else_may_hand_in(house: House) -> None:
    other = house.visitor(("m:1", SIGNATORY), email="b@b.example")
    for visitor in (house.stranger(), house.visitor(("k:1", EDITOR)), other):
        page = visitor.get(f"/prepare?{EXIT}&dated=2022-01-01&question=letter")
        assert page.title == "Ihr Schreiben ist vorbereitet."
        assert "Ohne Papier einreichen kann, wer im Register für diese Stelle unterzeichnet." in page.text
        assert "Jetzt einreichen" not in page.text
        visitor.post(f"/prepare/hand-in?{EXIT}", "/account/sign-in")
    assert house.inbox.waiting() == []
    page = house.stranger().get(f"/prepare?{EXIT}&dated=2022-01-01&question=letter")
    assert "/account/sign-in?next=%2Fprepare%3Fact%3Dexit" in page.source


def test_a_signatory_hands_in_and_somebody_else_deposits(house: House) -> None:
    signing = house.visitor(("c:1", SIGNATORY), email="zeichnung@stadt.example")
    page = signing.get(f"/prepare?{ENTRY}&question=letter")
    assert "Wirksam wird es erst, wenn dort jemand anderes es hinterlegt." in page.text
    page = signing.post(f"/prepare/hand-in?{ENTRY}", f"/prepare?{ENTRY}&question=letter")
    assert (page.status, page.title) == (200, "Eingereicht")
    assert "Noch ist nichts erklärt." in page.answer
    (submission,) = house.inbox.waiting()
    assert submission.held_by == "x:lead"
    draft = draft_of(submission)
    assert draft.reviewers == {signing.person}
    text = submission.document.text or ""
    assert [text[start:end] for start, end in draft.masks or ()] == ["Erika Beispiel."]
    assert house.inquiry.ledger.instrument(draft.cover.id if draft.cover else "") is None
    lead = house.visitor(("x:lead", LEAD_OFFICE), email="leitung@ministerium.example")
    assert submission.file_name in lead.get("/desk").text
    assert lead.get(f"/desk/review/{submission.id}").answer.startswith("Gelesen wurde darin keine Erklärung.")
    done = lead.post(f"/desk/review/{submission.id}/deposit")
    assert "Stadt Großstadt" in done.text
    held = house.inquiry.ledger.instrument(draft.cover.id if draft.cover else "")
    assert held is not None
    assert [(one.kind.value, one.ground) for one in held.statements] == [
        (kind, f"review:{signing.person}") for kind in ("accession", "reservation", "appointment")
    ]
    assert held.quote(0) == "Die Stadt Großstadt tritt der Initiative „Klare Bäche“ für das Thema „Ufer“ bei."
    assert signing.get(f"/prepare/receipts/{submission.id}").answer == "Das Schreiben ist hinterlegt."


def test_the_same_letter_is_handed_in_once(house: House) -> None:
    signing = house.visitor(("c:1", SIGNATORY))
    for _ in range(2):
        signing.post(f"/prepare/hand-in?{ENTRY}", f"/prepare?{ENTRY}&question=letter")
    assert len(house.inbox.waiting()) == 1


def test_who_handed_in_does_not_deposit_for_the_lead(house: House) -> None:
    both = house.visitor(("c:1", SIGNATORY), ("x:lead", LEAD_OFFICE))
    both.post(f"/prepare/hand-in?{ENTRY}", f"/prepare?{ENTRY}&question=letter")
    (submission,) = house.inbox.waiting()
    assert "Vier-Augen-Prinzip" in both.get(f"/desk/review/{submission.id}/deposit").text


def test_one_person_is_enough_where_the_register_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beitritt.web.register.four_eyes", lambda: False)
    signing = house.visitor(("c:1", SIGNATORY))
    assert "In diesem Register genügt eine Person" in signing.get(f"/prepare?{ENTRY}&question=letter").text
    page = signing.post(f"/prepare/hand-in?{ENTRY}", f"/prepare?{ENTRY}&question=letter")
    assert page.status == 200
    assert house.inbox.waiting() == []
    made = [one for one in house.inquiry.ledger.instruments("baeche") if one.id.startswith("baeche-")]
    assert [one.author for one in made] == ["c:1"]


def test_only_todays_letter_is_handed_in(house: House) -> None:
    signing = house.visitor(("c:1", SIGNATORY))
    page = signing.get(f"/prepare?{ENTRY}&dated=2020-08-01&question=letter")
    assert "Eingereicht wird mit dem heutigen Datum" in page.text
    assert "Jetzt einreichen" not in page.text
    page = signing.post(f"/prepare/hand-in?{ENTRY}&dated=2020-08-01", f"/prepare?{ENTRY}&question=letter")
    assert page.status == 400
    assert house.inbox.waiting() == []


def test_a_receipt_opens_to_nobody_else(house: House) -> None:
    signing = house.visitor(("c:1", SIGNATORY))
    signing.post(f"/prepare/hand-in?{ENTRY}", f"/prepare?{ENTRY}&question=letter")
    (submission,) = house.inbox.waiting()
    other = house.visitor(("m:1", SIGNATORY), email="b@b.example")
    assert other.get(f"/prepare/receipts/{submission.id}").status == 403
    assert signing.get("/prepare/receipts/nichts").status == 404
