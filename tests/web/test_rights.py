"""Who may open what: every address has a rule, and every rule is tried by every kind of visitor."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from beitritt.register.mandates import Mandate, MandateRole
from beitritt.web.rights import RULES, Door, admitted
from tests.web.house import House, upload

READER, EDITOR, SIGNATORY, LEAD_OFFICE, ADMINISTRATOR = MandateRole
NOBODY: tuple[MandateRole, ...] = ()
EVERYBODY = ("stranger", "nobody", *MandateRole)
SIGNED_IN = EVERYBODY[1:]

OPENS: dict[str, tuple[object, ...]] = {
    **dict.fromkeys(
        "home circular because alliance review what_if picture map status_json initiative body instrument account_login"
        " account_logout account_signup account_inactive mfa_authenticate openid_connect_login openid_connect_callback"
        " socialaccount_login_cancelled socialaccount_login_error socialaccount_signup calendar answer consultation"
        " prepare prepared_letter resolution welcome".split(),
        EVERYBODY,
    ),
    **dict.fromkeys("status_certificate deposit_certificate body_report".split(), EVERYBODY),
    **dict.fromkeys("initiative_export body_export instrument_export".split(), EVERYBODY),
    **dict.fromkeys(
        "desk mfa_index mfa_reauthenticate mfa_activate_totp mfa_deactivate_totp mfa_view_recovery_codes"
        " mfa_generate_recovery_codes account_reauthenticate account_change_password account_set_password"
        " socialaccount_connections".split(),
        SIGNED_IN,
    ),
    **dict.fromkeys(
        "intake batch submission page_image cover statement masks".split(), (EDITOR, SIGNATORY, LEAD_OFFICE)
    ),
    "deposit": (SIGNATORY, LEAD_OFFICE),
    "desk_answer": (SIGNATORY,),
    **dict.fromkeys("desk_consultation desk_resolution".split(), (EDITOR, SIGNATORY, LEAD_OFFICE)),
    **dict.fromkeys("administration journal person".split(), (ADMINISTRATOR,)),
    **dict.fromkeys(
        "account_reset_password account_reset_password_done account_reset_password_from_key"
        " account_reset_password_from_key_done".split(),
        EVERYBODY,
    ),
    **dict.fromkeys(("hand_in", "handed_in"), (SIGNATORY,)),
}
"""Address → who gets in. Said again in full, so that the table of rights cannot change unnoticed."""

EXAMPLES = {
    "home": "/", "circular": "/initiatives/baeche/circulars/1", "because": "/initiatives/baeche/because/m:2",
    "alliance": "/initiatives/baeche/alliance/k:1", "review": "/initiatives/baeche/reviews/k:1",
    "picture": "/initiatives/baeche/picture.json", "map": "/initiatives/baeche/map.json",
    "what_if": "/initiatives/baeche/what-if", "status_json": "/initiatives/baeche.json",
    "initiative": "/initiatives/baeche", "body": "/bodies/k:1", "instrument": "/instruments/brief-1",
    "status_certificate": "/initiatives/baeche/certificate/k:1.pdf", "body_report": "/bodies/k:1.pdf",
    "deposit_certificate": "/instruments/brief-1/certificate.pdf",
    "initiative_export": "/initiatives/baeche/export.csv", "body_export": "/bodies/k:1/export.ics",
    "instrument_export": "/instruments/brief-1/export.json",
    "calendar": "/calendars/x.ics", "answer": "/answer/x", "consultation": "/consultations/x",
    "resolution": "/consultations/x/files/y", "welcome": "/welcome/x", "account_login": "/account/sign-in",
    "account_logout": "/account/sign-out", "account_signup": "/account/sign-up",
    "account_inactive": "/account/inactive", "mfa_authenticate": "/account/sign-in/code",
    "openid_connect_login": "/account/oidc/house/login/",
    "openid_connect_callback": "/account/oidc/house/login/callback/",
    "socialaccount_login_cancelled": "/account/house/cancelled", "socialaccount_login_error": "/account/house/failed",
    "socialaccount_signup": "/account/house/unknown", "socialaccount_connections": "/account/house",
    "mfa_index": "/account", "mfa_reauthenticate": "/account/confirm/code",
    "mfa_activate_totp": "/account/second-factor/on", "mfa_deactivate_totp": "/account/second-factor/off",
    "mfa_view_recovery_codes": "/account/recovery-codes", "mfa_generate_recovery_codes": "/account/recovery-codes/new",
    "account_reauthenticate": "/account/confirm", "account_change_password": "/account/password",
    "account_set_password": "/account/password/first", "desk": "/desk",
    "intake": "/desk/intake", "batch": "/desk/intake/{batch}", "desk_answer": "/desk/answers/x/k:1",
    "desk_consultation": "/desk/consultations/x", "desk_resolution": "/desk/consultations/x/files/y",
    "submission": "/desk/review/{id}", "cover": "/desk/review/{id}/cover", "statement": "/desk/review/{id}/statements",
    "prepare": "/prepare", "prepared_letter": "/prepare/letter.txt", "hand_in": "/prepare/hand-in",
    "page_image": "/desk/review/{id}/pages/1.png",
    "handed_in": "/prepare/receipts/x", "masks": "/desk/review/{id}/masks", "deposit": "/desk/review/{id}/deposit",
    "administration": "/desk/administration", "journal": "/desk/administration/journal",
    "person": "/desk/administration/persons/{person}", "account_reset_password": "/account/password/forgotten",
    "account_reset_password_done": "/account/password/forgotten/sent",
    "account_reset_password_from_key": "/account/password/new/x/y",
    "account_reset_password_from_key_done": "/account/password/new",
}  # fmt: skip


REFUSED_BY_THEMSELVES = {"account_reauthenticate", "mfa_reauthenticate", "mfa_view_recovery_codes"}
"""allauth's pages about what these visitors do not have: a password, a second factor."""


def names(patterns: object = None) -> Iterator[str | None]:
    """The name of every address that the server answers."""
    found = get_resolver().url_patterns if patterns is None else patterns
    for one in found:  # type: ignore[attr-defined]  # lists of patterns
        if isinstance(one, URLResolver):
            yield from names(one.url_patterns)
        elif isinstance(one, URLPattern):
            yield one.name


def test_every_address_has_a_rule_and_every_rule_an_address(unblocked: None) -> None:
    del unblocked
    found = list(names())
    assert None not in found
    assert set(found) == set(RULES) == set(OPENS) == set(EXAMPLES)


def test_an_address_without_a_rule_opens_to_nobody() -> None:
    assert not admitted("forgotten", [Mandate("p", "k", role) for role in MandateRole])


@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.parametrize("name", sorted(OPENS))
def test_the_table_says_who_gets_in(name: str, who: str | MandateRole) -> None:
    held = None if who == "stranger" else [] if who == "nobody" else [Mandate("p", "k:1", MandateRole(who))]
    assert admitted(name, held) is (who in OPENS[name])
    if RULES[name].door == Door.MANDATE:
        assert admitted(name, held, "k:1") is (who in OPENS[name])
        assert not admitted(name, held, "c:1")


@pytest.mark.parametrize("who", EVERYBODY)
def test_the_server_obeys_the_table(house: House, who: str | MandateRole) -> None:
    taking = house.visitor(("k:1", EDITOR), email="eingang@kreis.example")
    house.take_in(taking, letters=upload())
    (submission,) = house.inbox.waiting()
    (batch,) = house.arrivals.batches(["k:1"], 1)
    if who == "stranger":
        visitor = house.stranger()
    else:
        body = None if who == ADMINISTRATOR else "k:1"
        visitor = house.visitor(*([] if who == "nobody" else [(body, MandateRole(who))]))
    wrong = []
    for name, address in EXAMPLES.items():
        if name in REFUSED_BY_THEMSELVES and who != "stranger":
            continue
        response = visitor.client.get(address.format(id=submission.id, batch=batch, person=taking.person))
        elsewhere = response.headers.get("Location", "")
        turned_away = response.status_code == 403 or (who == "stranger" and "/account/sign-in?next" in elsewhere)
        if turned_away == (who in OPENS[name]) or response.status_code >= 500:
            wrong.append((name, response.status_code, elsewhere))
    assert wrong == []


def test_forms_are_closed_like_pages(house: House) -> None:
    visitor = house.visitor(("k:1", READER))
    house.take_in(house.visitor(("k:1", EDITOR), email="eingang@kreis.example"))
    (submission,) = house.inbox.waiting()
    for form in ("cover", "statements", "masks", "deposit"):
        page = visitor.post(f"/desk/review/{submission.id}/{form}", "/account/sign-out")
        assert page.status == 403, form
    assert visitor.post("/desk/intake", "/account/sign-out", letters=upload("Anderes.")).status == 403
    assert len(house.inbox.waiting()) == 1


def test_nobody_takes_in_for_a_body_of_others(house: House) -> None:
    visitor = house.visitor(("k:1", EDITOR), ("m:1", READER))
    assert house.take_in(visitor, body="m:1", letters=upload()).status == 403
    assert house.inbox.waiting() == []


def test_pages_of_the_signed_in_are_kept_by_nobody(house: House) -> None:
    assert house.visitor().get("/desk").headers["Cache-Control"] == "private, no-store"
    assert "Cache-Control" not in house.stranger().get("/").headers
