"""Papers of a council: what their sentences, headings, lists and paragraphs say of joining; the rest stays silent."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from beitritt.reading import Reading, read_text

ROWS = Path(__file__).parent.parent / "formulations" / "papers.de.tsv"
RECALL = 0.95
"""Found with their kind and actor, of all formulations that say something."""
SILENT = 0.95
"""Of what says nothing, how much stays unread."""
HEAD = "STADT AUENTAL\nDer Oberbürgermeister\n{kind}\n\nVorlage Nr.: 2026/0123\nVerantwortlich: Dez. 1\n\n{title}\n\n"
TABLE = "Beratungsfolge dieser Vorlage\nGremium Termin TOP ö nö Ergebnis\nGemeinderat 19.05.2026 4 x\n\n"
FRAMES = {
    "resolution": HEAD.format(kind="BESCHLUSSVORLAGE", title="Zusammenarbeit der Städte")
    + TABLE
    + "Beschlussantrag\n\n{sentence}\n\nErgänzende Erläuterungen\n\nDie Vorlage wird dem Gemeinderat vorgelegt.\n",
    "background": HEAD.format(kind="BESCHLUSSVORLAGE", title="Bericht zur Arbeit der Fachämter")
    + TABLE
    + "Beschlussantrag\n\nDer Gemeinderat nimmt den Bericht zur Kenntnis.\n\nErgänzende Erläuterungen\n\n{sentence}\n",
    "motion": HEAD.format(kind="ANTRAG\nGemeinderatsfraktion Bürger", title="Mehr Zusammenarbeit der Städte")
    + "{sentence}\n\nBegründung:\n\nDie Städte haben viele gemeinsame Aufgaben.\n",
    "reply": HEAD.format(kind="STELLUNGNAHME zum Antrag", title="Mehr Zusammenarbeit der Städte")
    + "- Kurzfassung -\n\n{sentence}\n\nFinanzielle Auswirkungen: nein\n",
}


def rows() -> list[dict[str, str]]:
    with ROWS.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def read(paper: str, sentence: str) -> Reading:
    return read_text(FRAMES[paper].format(sentence=sentence))


def test_formulations_of_papers_are_found() -> None:
    saying = [row for row in rows() if row["kind"] != "none"]
    found = [
        row
        for row in saying
        if any(
            one.kind == row["kind"] and (not row["actor"] or one.actor == row["actor"])
            for one in read(row["paper"], row["sentence"]).statements
        )
    ]
    missed = [row["sentence"] for row in saying if row not in found]
    assert len(found) >= RECALL * len(saying), missed


def test_what_joins_nothing_stays_unread() -> None:
    silent = [row["sentence"] for row in rows() if row["kind"] == "none"]
    heard = [sentence for sentence in silent if read("background", sentence).statements]
    assert len(heard) <= (1 - SILENT) * len(silent), heard


AGREEMENT = """Anlage 1

Vereinbarung
über die gemeinsame Leitstelle

zwischen

der
Stadt Auental,
vertreten durch den Oberbürgermeister

und

dem
Landkreis Lohrtal,
vertreten durch den Landrat

wird folgende Vereinbarung geschlossen:

§ 1
Aufgaben

(1) Die Aufgaben der Geschäftsstelle werden von der Stadt Auental wahrgenommen.

§ 2
Kosten

(1) Die Kosten der Leitstelle tragen die Vertragspartner je zur Hälfte.

§ 3
Laufzeit

(1) Die Vereinbarung tritt am 1. Januar 2027 in Kraft. Sie wird auf unbestimmte Zeit geschlossen.
(2) Sie kann von jedem Vertragspartner mit einer Frist von sechs Monaten zum Jahresende gekündigt werden.
"""


def test_an_agreement_names_its_parties_and_lays_down_terms() -> None:
    reading = read_text(AGREEMENT)
    assert reading.genre == "agreement"
    parties = [one for one in reading.statements if one.kind == "accession"]
    assert [(one.actor, one.starts, one.quote) for one in parties] == [
        ("Stadt Auental", "2027-01-01", "Stadt Auental"),
        ("Landkreis Lohrtal", "2027-01-01", "Landkreis Lohrtal"),
    ]
    assert {one.initiative for one in reading.statements} == {"Vereinbarung über die gemeinsame Leitstelle"}
    terms = [(one.value or "").split(":")[0] for one in reading.statements if one.kind == "terms"]
    assert terms == ["cost", "duration", "notice"]
    (office,) = [one for one in reading.statements if one.kind == "appointment"]
    assert office.actor == "Stadt Auental"


def test_an_agreement_with_a_supplier_is_none() -> None:
    supplied = AGREEMENT.replace("Landkreis Lohrtal", "Lohrtaler Reinigungs GmbH").replace("dem\n", "der\n")
    assert read_text(supplied).genre != "agreement"


def test_a_charter_lays_down_what_its_signatories_pledge() -> None:
    text = (
        "Erklärung der Städte am Fluss\n\nWir, die Bürgermeisterinnen und Bürgermeister der unterzeichnenden Städte,\n"
        + "sind überzeugt, dass saubere Flüsse allen Menschen in unseren Städten und Gemeinden dienen.\n\n" * 12
        + "Wir verpflichten uns:\n\nden Zustand der Ufer jedes Jahr zu erheben;\n\n"
        + "alle zwei Jahre einen Bericht vorzulegen;\n"
    )
    reading = read_text(text)
    assert reading.genre == "charter"
    assert [(one.value or "").split(":")[0] for one in reading.statements] == ["duty", "duty"]


def test_a_statute_says_how_members_leave_and_what_they_pay() -> None:
    text = (
        "Satzung des Vereins „Netzwerk Junge Pflege e. V.“\n\n§ 1 Mitglieder\n\n"
        "Mitglieder des Vereins sind die Stadt Auental, der Landkreis Lohrtal und die Hochschule Lohr.\n\n"
        "§ 2 Austritt\n\n"
        "Der Austritt eines Mitglieds ist mit einer Frist von drei Monaten zum Ende des Kalenderjahres zulässig.\n\n"
        "§ 3 Beiträge\n\nVon den Mitgliedern werden Mitgliedsbeiträge erhoben.\n"
    )
    reading = read_text(text)
    assert reading.genre == "statute"
    assert [one.actor for one in reading.statements if one.kind == "accession"] == [
        "Stadt Auental",
        "Landkreis Lohrtal",
        "Hochschule Lohr",
    ]
    terms = [(one.value or "").split(":")[0] for one in reading.statements if one.kind == "terms"]
    assert terms == ["notice", "cost"]


def test_a_list_of_memberships_is_read_by_its_rows() -> None:
    text = (
        "Stadt Auental\nAnlage 1\n\nMitgliedschaften der Stadt Auental\n\n"
        "Deutscher Städtetag  12.000,00 €  6 Monate zum Jahresende\nKlima-Bündnis e. V.  1.500 €  jährlich\n"
        "Netzwerk Junge Pflege  500 €  3 Monate zum Jahresende\nVerein für Stadtgeschichte e.V.  60,00 €  jederzeit\n"
    )
    reading = read_text(text)
    assert reading.genre == "roll"
    joined = [(one.actor, one.initiative) for one in reading.statements if one.kind == "accession"]
    assert joined[:2] == [("Stadt Auental", "Deutscher Städtetag"), ("Stadt Auental", "Klima-Bündnis e. V.")]
    assert [one.value for one in reading.statements if one.kind == "terms"][:3] == [
        "cost: 12.000,00 €",
        "notice: 6 Monate zum Jahresende",
        "cost: 1.500 €",
    ]


def test_years_stand_behind_the_members_that_joined_in_them() -> None:
    sentence = "Die Städte Hohenlohr (seit 1990), Bergau (seit 1991) und Niedersteg sind Mitglieder im „Pflegenetz“."
    said = read("background", sentence).statements
    assert [(one.actor, one.starts) for one in said] == [
        ("Stadt Hohenlohr", "1990"),
        ("Stadt Bergau", "1991"),
        ("Stadt Niedersteg", None),
    ]


def test_a_heading_counts_where_no_sentence_says_it() -> None:
    text = HEAD.format(kind="STELLUNGNAHME zum Antrag", title="Beitritt zum Bündnis „Kommunen für den Artenschutz“")
    (said,) = read_text(text + "Die Verwaltung schlägt vor, den Antrag im Ausschuss zu beraten.\n").statements
    assert (said.kind, said.modality, said.force) == ("accession", "reported", "proposed")
    assert said.initiative == "Kommunen für den Artenschutz"


def test_a_measure_ends_a_membership() -> None:
    text = HEAD.format(kind="BESCHLUSSVORLAGE", title="Haushaltssicherung") + TABLE
    text += "Der Gemeinderat beschließt folgende Maßnahme.\n\nKündigung Mitgliedschaft „Forum Sichere Stadt“\n"
    (said,) = read_text(text).statements
    assert (said.kind, said.modality, said.initiative) == ("withdrawal", "declared", "Forum Sichere Stadt")


@pytest.mark.parametrize("length", [0, 300])
def test_a_long_text_that_nobody_sent_declares_nothing(length: int) -> None:
    filling = "Die Fachämter haben im vergangenen Jahr viele Vorhaben umgesetzt. " * length
    reading = read_text(f"Jahresbericht\n\n{filling}\n\nDie Stadt Auental wird die Wege am Fluss erneuern.\n")
    assert reading.genre == ("document" if length else "letter")
    assert all(one.modality == "reported" for one in reading.statements)
