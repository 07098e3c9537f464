"""Letters of whoever leads: what they grant, refuse, leave open and ask for, and what they only tell."""

from __future__ import annotations

import csv
from pathlib import Path

from beitritt.reading import read_text

HERE = Path(__file__).parent / "formulations"
LETTER = """Landesamt für Gewässer
Abteilung 3

Stadt Musterau
Rathausplatz 1
40000 Musterau

Datum: 12.05.2026

{subject}

Sehr geehrte Damen und Herren,

{sentence}

Mit freundlichen Grüßen
Im Auftrag
"""
THEIRS = "Bündnis Klare Luft; Ihre Erklärung vom 03.03.2026"
RECALL, SILENT = 0.9, 0.95
"""The least that is found of what says something, and stays unread of what says nothing."""


def answers(sentence: str, subject: str = THEIRS) -> list[str]:
    """What a letter with a sentence answers and asks for."""
    read = read_text(LETTER.format(subject=subject, sentence=sentence)).statements
    return [
        (known.value or "").split(":")[0] if known.kind == "response" else known.kind
        for known in read
        if known.kind in {"response", "request"}
    ]


def test_what_leads_grant_refuse_and_ask_for() -> None:
    said: list[bool] = []
    silent: list[bool] = []
    with (HERE / "lead.de.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found = answers(row["sentence"])
            if row["answer"] == "none":
                silent.append(not found)
            else:
                said.append(found == [row["answer"]])
    assert sum(said) / len(said) >= RECALL
    assert sum(silent) / len(silent) >= SILENT


def test_a_member_that_joins_answers_nothing_with_the_same_words() -> None:
    joins = "Die Stadt tritt dem Bündnis Klare Luft bei. Unser Rat hat dem Beitritt am 4. Mai zugestimmt."
    assert answers(joins, "Bündnis Klare Luft; unser Beitritt") == []


def test_who_is_asked_to_let_somebody_in_is_not_the_one_who_answers() -> None:
    letter = LETTER.replace("Stadt Musterau", "Netzwerk Musterau e. V.")
    wanted = letter.format(subject="Ihr Antrag auf Hallenzeiten", sentence="Ihr Antrag für Samstag wird genehmigt.")
    assert read_text(wanted).statements == []


def test_items_of_a_list_are_answers_each() -> None:
    items = (
        "über Ihre Anträge ist wie folgt entschieden worden:",
        "a) Bericht: Die Stadt Musterau wird 2026 vom Bericht befreit.",
        "b) Umlage: Der Antrag wird abgelehnt.",
    )
    assert answers("\n\n".join(items)) == ["accepted", "rejected"]


def test_what_is_accepted_twice_counts_once() -> None:
    twice = "Die Stadt Musterau wird als Mitglied geführt; Ihre Beitrittserklärung haben wir angenommen."
    assert answers(twice) == ["accepted"]
