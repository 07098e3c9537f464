"""Items of a list that say nothing by themselves are read by what introduces them."""

from __future__ import annotations

import pytest

from beitritt.reading import read_text
from beitritt.reading.values import Statement

LETTER = """Wohnbau Musterau GmbH
Torgasse 3
40000 Musterau

Quartiersnetz Südhang
Geschäftsstelle
Am Markt 2
40001 Beispielstadt

Musterau, 12.03.2026

Quartiersnetz Südhang

Sehr geehrte Damen und Herren,

{body}

Mit freundlichen Grüßen

Geschäftsführerin
"""


def told(body: str) -> list[Statement]:
    return list(read_text(LETTER.format(body=body)).statements)


def test_each_item_is_promised_and_the_words_before_the_list_are_not() -> None:
    read = told(
        "für das Jahr 2026 sagen wir folgende Leistungen zu:\n\n- die mietfreie Überlassung des Ladenlokals,\n"
        "- einen Zuschuss von 5.000 Euro zum Nachbarschaftsfest."
    )
    assert [known.kind for known in read] == ["commitment", "commitment"]
    assert [known.quote for known in read] == [
        "die mietfreie Überlassung des Ladenlokals",
        "einen Zuschuss von 5.000 Euro zum Nachbarschaftsfest",
    ]


def test_each_item_is_asked_for() -> None:
    read = told(
        "wir bitten Sie um folgende Änderungen:\n\n- Mindestbindung von zwei statt fünf Jahren\n"
        "- Kündigung auch zum Halbjahr\n- Halbierung des Beitrags im ersten Jahr"
    )
    assert [(known.kind, known.modality) for known in read] == [("request", "requested")] * 3


@pytest.mark.parametrize(
    "body",
    [
        "wir bitten Sie um folgende Unterlagen:\n\n- Zusendung der Satzung\n- Anschrift der Geschäftsstelle",
        "leider können wir Folgendes nicht zusagen:\n\n- einen Saal für die Treffen\n- eine halbe Stelle",
    ],
)
def test_what_is_routine_or_denied_is_not_read(body: str) -> None:
    assert told(body) == []


def test_a_letter_that_declares_nothing_promises_nothing() -> None:
    body = "mit diesem Schreiben ist keine Zusage verbunden. Für das Netz stellen wir zwei Räume kostenlos bereit."
    assert told(body) == []
