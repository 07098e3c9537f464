"""What persons with an account are mailed: the link by which they choose a password, the first or another one.

Nothing is known of a person but the address, so a message says everything in German first and then in English.
"""

from __future__ import annotations

from datetime import datetime

from beitritt.register.dates import in_berlin
from beitritt.register.wording import long_date
from beitritt.writing.messages.text import WIDTH, wrapped

SUBJECT = {
    "welcome": "Ihr Zugang zum Register der Beitritte / Your access to the register",
    "reset": "Neues Kennwort für das Register der Beitritte / New password for the register",
}
GERMAN = {
    "welcome": (
        "Guten Tag,",
        (
            "für diese Adresse wurde ein Zugang zum Register der Beitritte eingerichtet. Mit diesem Link wählen "
            "Sie einmal ein Kennwort; er gilt bis {day}, {time} Uhr:"
        ),
        "{url}",
        (
            "Bitte geben Sie ihn nicht weiter. Haben Sie das nicht erwartet, wenden Sie sich bitte an die Stelle,"
            " die das Register führt."
        ),
    ),
    "reset": (
        "Guten Tag,",
        (
            "für diese Adresse wurde ein neues Kennwort zum Register der Beitritte verlangt. Mit diesem Link "
            "wählen Sie es; er gilt einmal und bis {day}, {time} Uhr:"
        ),
        "{url}",
        "Haben Sie das nicht verlangt, ist nichts zu tun: Ihr Kennwort bleibt, wie es ist.",
    ),
}
ENGLISH = {
    "welcome": (
        "Good day,",
        (
            "an access to the register of accessions was made for this address. By the link above you choose a "
            "password once; it is good until {day}, {time}."
        ),
        "Please do not pass it on. If you did not expect this, please ask the body that keeps the register.",
    ),
    "reset": (
        "Good day,",
        (
            "a new password for the register of accessions was asked for with this address. By the link above you"
            " choose it; it is good once and until {day}, {time}."
        ),
        "If you did not ask for it, there is nothing to do: your password stays as it is.",
    ),
}


def account_letter(occasion: str, url: str, until: datetime) -> tuple[str, str]:
    """Subject and text of a message with a link that is good until then (UTC). `occasion`: `welcome` or `reset`."""
    local = in_berlin(until)

    def said(paragraphs: tuple[str, ...], language: str) -> list[str]:
        day = long_date(local.date(), language)
        return [wrapped(one.format(url=url, day=day, time=f"{local:%H:%M}")) for one in paragraphs]

    parts = [*said(GERMAN[occasion], "de"), "-" * WIDTH, *said(ENGLISH[occasion], "en")]
    return SUBJECT[occasion], "\n\n".join(parts) + "\n"
