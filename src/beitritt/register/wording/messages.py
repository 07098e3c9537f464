"""Messages and contacts in words: how far a message has come, why it is written, how often circulars come."""

from __future__ import annotations

MESSAGE_STATE = {
    "de": {"waiting": "wartet", "sending": "wird verschickt", "sent": "verschickt", "failed": "gescheitert"},
    "en": {"waiting": "waiting", "sending": "being sent", "sent": "sent", "failed": "failed"},
}
MESSAGE_KIND = {
    "de": {
        "circular": "Rundschreiben",
        "reminder": "Erinnerung",
        "invitation": "Bitte um Zustimmung",
        "account": "Konto",
    },
    "en": {"circular": "circular", "reminder": "reminder", "invitation": "request for consent", "account": "account"},
}
DELIVERY = {
    "de": {"at_once": "sofort", "daily": "täglich", "none": "keine"},
    "en": {"at_once": "at once", "daily": "daily", "none": "none"},
}
