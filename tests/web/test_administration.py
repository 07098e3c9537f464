"""The administrators' desk: persons are let in, act for bodies, lose and get rights; and all of it is noted."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from beitritt.register.mandates import Mandate, MandateRole
from tests.web.test_sign_in import PASSWORD, sign_in

if TYPE_CHECKING:
    from tests.web.house import House, Visitor

OFFICE = "/desk/administration"
BOSS, CLERK = "leitung@ministerium.example", "amt@kreis.example"


@pytest.fixture
def boss(house: House) -> Visitor:
    """An administrator."""
    return house.visitor((None, MandateRole.ADMINISTRATOR), email=BOSS)


@pytest.fixture
def clerk(house: House) -> str:
    """The page of somebody else."""
    return f"{OFFICE}/persons/{house.accounts.add(CLERK).id}"


def journal(visitor: Visitor) -> str:
    """What the journal says."""
    return visitor.get(f"{OFFICE}/journal").text


def test_a_person_is_let_in_by_mail_and_the_administrator_does_not_see_the_link(
    house: House, boss: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from beitritt.writing.messages.text import Pages

    told = replace(house.desk, pages=Pages("https://register.example"))
    monkeypatch.setattr("beitritt.project.notices.desk", lambda: told)
    page = boss.post(OFFICE, act="invite", email="Neu@Kreis.example")
    assert "Ein Link ist an neu@kreis.example unterwegs." in page.text
    assert "/welcome/" not in page.source
    (queued,) = house.desk.outbox.messages()
    link = re.search(r"https://register\.example(/welcome/\S+)", queued.message.text)
    assert link is not None
    assert queued.message.secret
    assert queued.message.recipient == "neu@kreis.example"
    stranger = house.stranger()
    stranger.post(link[1], password=PASSWORD)
    assert sign_in(stranger, login="neu@kreis.example").title == "Schreibtisch"
    assert "leitung@ministerium.example eingelassen neu@kreis.example" in journal(boss)


def test_where_nothing_is_mailed_the_link_is_shown_once(house: House, boss: Visitor) -> None:
    page = boss.post(OFFICE, act="invite", email="neu@kreis.example")
    link = re.search(r"http://localhost(/welcome/[\w-]+)", page.source)
    assert link is not None
    assert "gilt einmal" in page.text
    assert "/welcome/" not in boss.get(OFFICE).source
    assert house.stranger().get(link[1]).status == 200


def test_what_is_no_address_is_told(boss: Visitor) -> None:
    page = boss.post(OFFICE, act="invite", email="keine Adresse")
    assert (page.status, "keine E-Mail-Anschrift" in page.text) == (400, True)
    assert 'value="keine Adresse"' in page.source


def test_mandates_are_given_with_days_and_ended(house: House, boss: Visitor, clerk: str) -> None:
    page = boss.post(clerk, act="grant", body="Kreis Musterland", role="editor", since="1.2.2020", until="31.12.2020")
    assert "ab 1. Februar 2020 bis einschließlich 31. Dezember 2020" in page.text
    assert "gilt heute nicht" in page.text
    person = house.accounts.find(CLERK)
    assert person is not None
    (held,) = house.mandates.of(person.id)
    assert (held.since, held.until) == (date(2020, 2, 1), date(2021, 1, 1))
    assert house.visitor(email=CLERK).get("/desk/intake").status == 403
    boss.post(clerk, act="grant", body="k:1", role="editor")
    assert house.visitor(email=CLERK).get("/desk/intake").status == 200
    boss.post(clerk, act="revoke", mandate="k:1|editor")
    assert house.mandates.of(person.id) == []
    assert house.visitor(email=CLERK).get("/desk/intake").status == 403
    said = journal(boss)
    assert said.count("Auftrag erteilt") == 2
    assert "Auftrag beendet amt@kreis.example Kreis Musterland, Bearbeitung" in said


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"body": "Niemand", "role": "editor"}, "„Niemand“ ist nicht verzeichnet"),
        ({"body": "k:1", "role": "editor", "since": "bald"}, "„bald“ ist kein Tag"),
        ({"body": "k:1", "role": "editor", "since": "2.1.2030", "until": "1.1.2030"}, "endet, bevor er beginnt"),
        ({"body": "k:1", "role": "king"}, "lässt sich hier nicht tun"),
        ({"body": "k:1", "role": "administrator"}, "verwaltet wird das ganze Register"),
    ],
)
def test_a_wrong_mandate_is_told_beside_what_was_entered(
    house: House, boss: Visitor, clerk: str, fields: dict[str, str], said: str
) -> None:
    page = boss.post(clerk, act="grant", **fields)
    assert page.status == 400
    assert said.casefold() in page.text.casefold()
    assert f'name="body" list="names" autocomplete="off" required value="{fields["body"]}"' in page.source
    assert [one for one in house.mandates.all() if one.role != MandateRole.ADMINISTRATOR] == []
    assert "Auftrag" not in journal(boss)


def test_a_closed_account_ends_its_sessions_at_once(house: House, boss: Visitor, clerk: str) -> None:
    person = house.visitor(("k:1", MandateRole.EDITOR), email=CLERK)
    assert person.get("/desk").status == 200
    assert "gesperrt" in boss.post(clerk, act="close").answer
    assert person.client.get("/desk").status_code == 302
    assert "gesperrt" in boss.get(OFFICE).text
    assert boss.post(clerk, act="invite").status == 400
    assert "kann sich anmelden" in boss.post(clerk, act="reopen").answer
    assert house.visitor(email=CLERK).get("/desk/intake").status == 200
    said = journal(boss)
    assert "Konto gesperrt" in said
    assert "Konto wieder geöffnet" in said


def test_a_lost_second_factor_is_reset(house: House, boss: Visitor, clerk: str) -> None:
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.contrib.auth import get_user_model

    person = house.accounts.find(CLERK)
    assert person is not None
    assert "noch keiner" not in boss.get(clerk).text
    TOTP.activate(get_user_model().objects.get(pk=person.id), generate_totp_secret())
    assert "Zweiten Faktor zurücksetzen" in boss.get(clerk).text
    assert "Ohne zweiten Faktor." in boss.post(clerk, act="reset").text
    assert boss.post(clerk, act="reset").status == 400
    assert "zweiter Faktor zurückgesetzt" in journal(boss)


def test_nobody_changes_their_own_rights_and_one_administrator_remains(house: House, boss: Visitor) -> None:
    own = f"{OFFICE}/persons/{boss.person}"
    assert "Das sind Sie selbst" in boss.get(own).text
    for fields in ({"act": "grant", "body": "k:1", "role": "lead_office"}, {"act": "close"}, {"act": "reset"}):
        page = boss.post(own, **fields)
        assert (page.status, "nur eine andere Person" in page.text) == (400, True)
    assert "mindestens eine Person" in boss.post(own, act="dismiss").text
    other = house.accounts.add("zweite@ministerium.example")
    address = f"{OFFICE}/persons/{other.id}"
    assert "Verwaltet das Register." in boss.post(address, act="appoint").text
    boss.post(address, act="close")
    assert "mindestens eine Person" in boss.post(own, act="dismiss").text  # the other one cannot sign in
    boss.post(address, act="reopen")
    assert boss.post(own, act="dismiss").status == 403
    assert house.mandates.of(str(boss.person)) == []


def test_four_eyes_are_switched_for_the_register(house: House, boss: Visitor) -> None:
    from beitritt.web import register

    assert register.four_eyes()
    page = boss.post(OFFICE, act="four_eyes", demanded="no")
    assert "Ein Schreiben kann hinterlegen, wer es geprüft hat." in page.text
    assert not register.four_eyes()
    boss.post(OFFICE, act="four_eyes", demanded="yes")
    assert register.four_eyes()
    assert "Vier-Augen-Prinzip ausgeschaltet" in journal(boss)
    del house


def test_many_persons_come_in_pages_and_are_found_by_their_address(house: House, boss: Visitor) -> None:
    for number in range(30):
        house.accounts.add(f"amt{number:02}@kreis.example")
    first, second = boss.get(OFFICE), boss.get(f"{OFFICE}?page=2")
    assert "amt00@" in first.text
    assert "amt29@" not in first.text
    assert "amt29@" in second.text
    assert "Seite 1/2" in first.text
    found = boss.get(f"{OFFICE}?text=AMT29")
    assert "amt29@" in found.text
    assert "amt28@" not in found.text
    assert boss.get(f"{OFFICE}?page=99").status == boss.get(f"{OFFICE}?page=x").status == 200


def test_the_journal_pages_too_and_names_the_command_line(house: House, boss: Visitor) -> None:
    from beitritt.procedures.administer import Administration

    line = Administration(
        house.inquiry.ledger, house.accounts, house.mandates, house.journal, datetime.now(UTC) - timedelta(days=1)
    )
    for number in range(26):
        line.admit(f"amt{number:02}@kreis.example")
    assert "Befehlszeile" in journal(boss)
    assert "amt25@" in journal(boss)
    assert "amt00@" in boss.get(f"{OFFICE}/journal?page=2").text


def test_a_mandate_of_a_body_that_is_gone_can_be_ended(house: House, boss: Visitor, clerk: str) -> None:
    person = house.accounts.find(CLERK)
    assert person is not None
    house.mandates.grant(Mandate(person.id, "weg", MandateRole.READER))
    assert boss.post(clerk, act="revoke", mandate="weg|reader").status == 200
    assert house.mandates.of(person.id) == []


@pytest.mark.parametrize("page", ["", "/journal"])
def test_every_page_speaks_both_languages(boss: Visitor, page: str) -> None:
    german, english = boss.get(f"{OFFICE}{page}?lang=de"), boss.get(f"{OFFICE}{page}?lang=en")
    assert german.title != english.title


def test_an_unknown_person_and_an_unknown_act_are_told(boss: Visitor, clerk: str) -> None:
    assert boss.get(f"{OFFICE}/persons/p-niemand").status == 404
    assert boss.post(clerk, act="crown").status == 400
