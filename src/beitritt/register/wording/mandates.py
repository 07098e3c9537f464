"""The words for roles, in both languages. Data only."""

from __future__ import annotations

from beitritt.register.mandates import MandateRole

MANDATE_ROLE: dict[str, dict[MandateRole, str]] = {
    "de": {
        MandateRole.READER: "Leserecht",
        MandateRole.EDITOR: "Bearbeitung",
        MandateRole.SIGNATORY: "Zeichnungsbefugnis",
        MandateRole.LEAD_OFFICE: "Federführung",
        MandateRole.ADMINISTRATOR: "Verwaltung des Registers",
    },
    "en": {
        MandateRole.READER: "reader",
        MandateRole.EDITOR: "editor",
        MandateRole.SIGNATORY: "signatory",
        MandateRole.LEAD_OFFICE: "lead's office",
        MandateRole.ADMINISTRATOR: "administrator of the register",
    },
}
"""What a role is called, by language."""
