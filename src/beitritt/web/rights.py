"""Who may do what: one table from the name of an address to the rule for it. Nothing that is missing here is served.

A rule about roles is asked twice: at the door, whether the role is held for any body at all, and by the page, whether
it is held for the body that the page is about.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from beitritt.register.mandates import Mandate, MandateRole


class Door(StrEnum):
    """What opens a page: nothing, a secret address, a sign-in, or a mandate."""

    OPEN = "open"
    LINK = "link"
    SIGNED_IN = "signed_in"
    MANDATE = "mandate"


@dataclass(frozen=True, slots=True)
class Rule:
    """How a page is opened, and by which roles where it takes a mandate."""

    door: Door
    roles: frozenset[MandateRole] = frozenset()


READER, EDITOR, SIGNATORY, LEAD_OFFICE, ADMINISTRATOR = MandateRole
ACTING = frozenset((READER, EDITOR, SIGNATORY, LEAD_OFFICE))
"""The roles in which somebody acts for a body, if only by reading."""
REVIEWING = ACTING - {READER}
DEPOSITING = frozenset((SIGNATORY, LEAD_OFFICE))
ANSWERING = frozenset((SIGNATORY,))
"""Who says yes or no for a body that is asked for its consent."""
SIGNING = frozenset((SIGNATORY,))
"""Who hands in what a body declares."""


def _rules(door: Door, names: str, roles: Iterable[MandateRole] = ()) -> dict[str, Rule]:
    return dict.fromkeys(names.split(), Rule(door, frozenset(roles)))


RULES: dict[str, Rule] = {
    **_rules(Door.OPEN, "home circular because alliance review what_if status_json initiative body instrument"),
    **_rules(Door.OPEN, "picture map"),
    **_rules(Door.OPEN, "initiative_export body_export instrument_export"),
    **_rules(Door.OPEN, "status_certificate deposit_certificate body_report"),
    **_rules(Door.OPEN, "prepare prepared_letter"),  # a mayor's office without an account too; nothing is kept
    # signing in happens before anybody is signed in; allauth sees to the order of the steps
    **_rules(Door.OPEN, "account_login account_logout account_signup account_inactive mfa_authenticate"),
    **_rules(Door.OPEN, "account_reset_password account_reset_password_done account_reset_password_from_key_done"),
    **_rules(Door.OPEN, "openid_connect_login openid_connect_callback"),
    **_rules(Door.OPEN, "socialaccount_login_cancelled socialaccount_login_error socialaccount_signup"),
    **_rules(Door.LINK, "calendar answer consultation resolution welcome account_reset_password_from_key"),
    **_rules(Door.SIGNED_IN, "mfa_index mfa_reauthenticate mfa_activate_totp mfa_deactivate_totp"),
    **_rules(Door.SIGNED_IN, "mfa_view_recovery_codes mfa_generate_recovery_codes"),
    **_rules(Door.SIGNED_IN, "account_reauthenticate account_change_password account_set_password"),
    **_rules(Door.SIGNED_IN, "socialaccount_connections"),
    **_rules(Door.SIGNED_IN, "desk"),  # whoever acts for nobody learns there what to do about it
    **_rules(Door.MANDATE, "intake batch submission page_image cover statement masks", REVIEWING),
    **_rules(Door.MANDATE, "deposit", DEPOSITING),
    **_rules(Door.MANDATE, "desk_answer", ANSWERING),
    **_rules(Door.MANDATE, "desk_consultation desk_resolution", REVIEWING),
    **_rules(Door.MANDATE, "administration journal person", (ADMINISTRATOR,)),
    **_rules(Door.MANDATE, "hand_in handed_in", SIGNING),
}
"""Address (its name in `beitritt.web.urls`) → rule."""


def admitted(name: str, mandates: Iterable[Mandate] | None, body: str | None = None) -> bool:
    """Whether a person with these mandates (None: not signed in) may open the address; about `body` where one is named.

    An address without a rule opens to nobody.
    """
    rule = RULES.get(name)
    if rule is None:
        return False
    if rule.door in (Door.OPEN, Door.LINK):
        return True
    if mandates is None:
        return False
    if rule.door == Door.SIGNED_IN:
        return True
    return any(one.role in rule.roles and body in (None, one.body) for one in mandates)
