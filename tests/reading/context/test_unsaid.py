"""What a letter says only by the way: asked of the other, known already, of a bank; it is no promise and no consent."""

from __future__ import annotations

import pytest

from beitritt.reading import read_text

LETTER = """Gemeinde Auwiesen

An das
Netzwerk Stille Auen

Beitritt zum Netzwerk Stille Auen

Sehr geehrte Damen und Herren,

die Gemeinde Auwiesen tritt dem Netzwerk Stille Auen zum 1. Mai 2026 bei. {sentence}

Mit freundlichen Grüßen
"""


def kinds(sentence: str) -> list[str]:
    return [one.kind for one in read_text(LETTER.format(sentence=sentence)).statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bitte informieren Sie die Geschäftsstelle und bestätigen Sie uns den Beitritt.",
        "Wie Ihnen bekannt ist, führen wir die Messe gemeinsam mit der Agentur für Arbeit durch.",
        "Ein bereits erteiltes SEPA-Mandat gilt als erloschen.",
        "Zur Informationsveranstaltung am 2. September 2026 melden wir zwei Personen an.",
    ],
)
def test_what_is_said_by_the_way_is_no_statement(sentence: str) -> None:
    assert kinds(sentence) == ["accession"]


def test_a_promise_beside_it_is_one() -> None:
    assert kinds("Wir zahlen jährlich 500 Euro.") == ["accession", "commitment"]


def test_who_is_ready_and_joins_has_joined() -> None:
    text = LETTER.replace(
        "die Gemeinde Auwiesen tritt dem Netzwerk Stille Auen zum 1. Mai 2026 bei.",
        "die Gemeinde Auwiesen ist bereit, im Netzwerk Stille Auen mitzuarbeiten, und erklärt ihren Beitritt.",
    )
    assert [one.kind for one in read_text(text.format(sentence="")).statements] == ["accession"]
