"""A letter on its way, in a browser without JavaScript: taken in, reviewed, blackened, deposited by a second one."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from beitritt.procedures.draft import draft_of
from beitritt.register.mandates import MandateRole
from tests.web.house import LETTER, House, Visitor, upload

KEY = sha256(LETTER.encode()).hexdigest()
REVIEW = f"/desk/review/{KEY}"
COVER = {
    "initiative": "baeche",
    "author": "Gemeinde Altdorf",
    "addressee": "x:lead",
    "dated": "04.05.2021",
    "received": "2021-05-06",
    "id": "altdorf-2021",
}


@pytest.fixture
def editor(house: House) -> Visitor:
    """The lead's office: takes in and reviews."""
    found = house.visitor(("x:lead", MandateRole.LEAD_OFFICE), email="pruefung@ministerium.example")
    page = house.take_in(found, letters=upload())
    assert page.answer == "1 von 1 Dateien neu aufgenommen."
    return found


@pytest.fixture
def second(house: House) -> Visitor:
    """A colleague."""
    return house.visitor(("x:lead", MandateRole.LEAD_OFFICE), email="zeichnung@ministerium.example")


def reviewed(editor: Visitor) -> None:
    """Cover, all statements accepted, blackening confirmed."""
    page = editor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    assert page.answer == "0 von 2 gelesenen Erklärungen sind entschieden."
    for number in ("0", "1"):
        page = editor.post(f"{REVIEW}/statements", REVIEW, statement=number, act="accept")
    assert page.answer == "2 von 2 gelesenen Erklärungen sind entschieden."
    masks = [one.split('"')[0] for one in editor.get(REVIEW).source.split('name="mask" value="')[1:]]
    assert len(masks) == 2
    assert "Bestätigt." in editor.post(f"{REVIEW}/masks", REVIEW, mask=masks).text


def test_the_cover_is_proposed_from_the_head_of_the_letter(editor: Visitor) -> None:
    page = editor.get(REVIEW)
    assert "Bitte zuerst prüfen" in page.answer
    assert 'name="author" value="Gemeinde Altdorf"' in page.source
    assert 'name="addressee" value="Ministerium für Gewässer"' in page.source
    assert 'name="dated" value="04.05.2021"' in page.source
    assert f'name="id" value="2021-05-04-{KEY[:8]}"' in page.source


def test_from_intake_to_the_register_with_four_eyes(house: House, editor: Visitor, second: Visitor) -> None:
    reviewed(editor)
    page = editor.get(f"{REVIEW}/deposit")
    assert "Vier-Augen-Prinzip" in page.text
    assert "Jetzt hinterlegen" not in page.text
    assert editor.client.post(f"{REVIEW}/deposit").status_code == 403  # without the page's token
    assert house.inquiry.ledger.instrument("altdorf-2021") is None
    page = second.get(f"{REVIEW}/deposit")
    assert "Alles ist geprüft" in page.answer
    assert "Gemeinde Altdorf" in page.text
    assert "beigetreten" in page.text
    page = second.post(f"{REVIEW}/deposit")
    assert "/instruments/altdorf-2021" in page.source or "altdorf-2021" in page.title
    held = house.inquiry.ledger.instrument("altdorf-2021")
    assert held is not None
    assert [one.kind for one in held.statements] == ["accession", "reservation"]
    assert house.inbox.waiting() == []
    assert "Dieses Schreiben ist hinterlegt." in second.get(f"{REVIEW}/deposit").answer


def test_a_reviewer_who_deposits_all_the_same_is_refused(editor: Visitor, house: House) -> None:
    reviewed(editor)
    editor.get(REVIEW)
    token = editor.client.cookies["csrftoken"].value
    response = editor.client.post(f"{REVIEW}/deposit", {"csrfmiddlewaretoken": token})
    assert response.status_code == 400
    assert house.inquiry.ledger.instrument("altdorf-2021") is None


def test_a_register_may_do_without_four_eyes(editor: Visitor, house: House, settings: object) -> None:
    settings.BEITRITT_FOUR_EYES = False  # type: ignore[attr-defined]  # pytest-django's settings take any name
    reviewed(editor)
    editor.post(f"{REVIEW}/deposit")
    assert house.inquiry.ledger.instrument("altdorf-2021") is not None


def test_what_was_confirmed_is_black_and_nothing_else(house: House, editor: Visitor, second: Visitor) -> None:
    editor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    for number in ("0", "1"):
        editor.post(f"{REVIEW}/statements", REVIEW, statement=number, act="accept")
    editor.post(f"{REVIEW}/masks", REVIEW, mask=[], quote="Förderung entfällt")
    second.post(f"{REVIEW}/deposit")
    page = house.stranger().get("/instruments/altdorf-2021")
    assert "Frau Beispiel" in page.text  # the reviewer took that mask away: she was a street, say
    assert "Förderung entfällt" not in page.source
    assert "falls die ████" in page.text
    assert "████" in page.text  # in the quotation of the reservation
    why = house.stranger().get("/initiatives/baeche/because/m:3?on=2021-07-01")
    assert "Förderung entfällt" not in why.source


def test_a_statement_is_amended_with_names_and_last_days(house: House, editor: Visitor) -> None:
    editor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    page = editor.post(
        f"{REVIEW}/statements", REVIEW, statement="0", act="amend", kind="accession", actor="m:3", force="resolved",
        until="31.12.2022", scope="some", subjects=["ufer"], represented="Stadt Neudorf", **{"from": "01.07.2021"},
    )  # fmt: skip
    assert page.answer == "1 von 2 gelesenen Erklärungen sind entschieden."
    (decided,) = draft_of(house.inbox.get(KEY)).decided
    assert decided.fields is not None
    kept = {name: decided.fields[name] for name in ("actor", "from", "until", "scope", "force", "represented")}
    assert kept == {
        "actor": "m:3", "from": "2021-07-01", "until": "2023-01-01", "scope": ["ufer"], "force": "resolved",
        "represented": ["m:2"],
    }  # fmt: skip
    assert decided.fields["span"] == json.loads(house.inbox.get(KEY).reading)["statements"][0]["span"]
    source = editor.get(f"{REVIEW}?statement=0").source
    assert 'name="until" value="31.12.2022"' in source
    assert 'name="represented" value="Stadt Neudorf"' in source


def test_a_form_that_is_sent_unchanged_changes_nothing(house: House, editor: Visitor) -> None:
    editor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    fields = {"kind": "accession", "actor": "Gemeinde Altdorf", "force": "signed", "modality": "declared"}
    fields |= {"from": "2021-06-01", "level": "full", "scope": "all"}
    editor.post(f"{REVIEW}/statements", REVIEW, statement="0", act="amend", **fields)
    (decided,) = draft_of(house.inbox.get(KEY)).decided
    assert decided.decision == "accepted"


def test_what_is_wrong_is_told_beside_what_was_entered(editor: Visitor) -> None:
    editor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    page = editor.post(
        f"{REVIEW}/statements", REVIEW, statement="0", act="amend", kind="accession", actor="Niemand", until="bald",
        **{"from": "2021"},
    )  # fmt: skip
    assert page.status == 400
    assert "„Niemand“ ist nicht verzeichnet" in page.text
    assert 'name="actor" value="Niemand"' in page.source
    assert "0 von 2" in page.answer
    page = editor.post(f"{REVIEW}/cover", REVIEW, **{**COVER, "dated": "irgendwann"})
    assert page.status == 400
    assert "„irgendwann“ ist kein Datum" in page.text
    page = editor.post(f"{REVIEW}/cover", REVIEW, **{**COVER, "id": "brief-1"})
    assert "vergeben" in page.text


def test_a_missing_statement_is_added_by_its_words(house: House, editor: Visitor) -> None:
    editor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    fields = {"kind": "commitment", "actor": "m:3", "note": "Förderung"}
    form = f"{REVIEW}?statement=new"
    page = editor.post(f"{REVIEW}/statements", form, statement="new", act="add", quote="steht nirgends", **fields)
    assert page.status == 400
    assert "So stehen die Worte nicht im Schreiben" in page.text
    words = "falls  die\nFörderung entfällt"
    editor.post(f"{REVIEW}/statements", form, statement="new", act="add", quote=words, **fields)
    (decided,) = draft_of(house.inbox.get(KEY)).decided
    assert decided.fields is not None
    start = LETTER.index("falls die")
    assert decided.fields["span"] == [start, start + len("falls die Förderung entfällt")]
    editor.post(f"{REVIEW}/statements", REVIEW, statement="added-0", act="drop")
    assert draft_of(house.inbox.get(KEY)).decided == ()


def test_another_author_means_other_proposals(house: House, editor: Visitor) -> None:
    editor.post(f"{REVIEW}/cover", REVIEW, **COVER)
    editor.post(f"{REVIEW}/statements", REVIEW, statement="0", act="reject")
    editor.post(f"{REVIEW}/cover", REVIEW, **{**COVER, "id": "anders"})
    assert len(draft_of(house.inbox.get(KEY)).decided) == 1
    editor.post(f"{REVIEW}/cover", REVIEW, **{**COVER, "author": "Kreis Musterland"})
    assert draft_of(house.inbox.get(KEY)).decided == ()


def test_only_the_lead_or_the_author_deposits(house: House) -> None:
    first = house.visitor(("c:1", MandateRole.SIGNATORY), email="a@stadt.example")
    house.take_in(first, letters=upload())
    reviewed(first)
    other = house.visitor(("c:1", MandateRole.SIGNATORY), email="b@stadt.example")
    assert "nur die Federführung der Initiative" in other.get(f"{REVIEW}/deposit").text


def test_the_desk_of_another_body_stays_closed(house: House, editor: Visitor) -> None:
    del editor
    other = house.visitor(("k:1", MandateRole.LEAD_OFFICE), email="kreis@kreis.example")
    assert other.get(REVIEW).status == 403
    assert other.get(f"{REVIEW}/deposit").status == 403
    assert "brief.txt" not in other.get("/desk").text
    other.client.get("/desk/intake")
    token = other.client.cookies["csrftoken"].value
    for form in ("cover", "statements", "masks", "deposit"):
        assert other.client.post(f"{REVIEW}/{form}", {"csrfmiddlewaretoken": token}).status_code == 403
