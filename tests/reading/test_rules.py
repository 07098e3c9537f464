"""What a lead lays down for those who take part: ways out, bonds, costs, duties, phases; and what is none of it."""

from __future__ import annotations

import pytest

from beitritt.reading import Reading, read_text

LETTER = """Zweckverband Naturraum Oderland
Marktplatz 4
17099 Friedland

Stadt Bergfelde
Rathausplatz 1
17100 Musterau

Datum: 12.03.2026

Netzwerk Klimakommunen Oderland; Ihre Anfrage vom 3. März 2026

Sehr geehrte Damen und Herren,

vielen Dank für Ihre Anfrage vom 3. März. {said} Für weitere Auskünfte stehen wir gerne zur Verfügung.

Mit freundlichen Grüßen
Im Auftrag
"""


def read(said: str) -> Reading:
    return read_text(LETTER.format(said=said))


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("Wer austreten möchte, teilt dies bis Ende September für das Folgejahr in Textform mit.", "notice"),
        ("Abmeldungen nehmen wir nur zum 31. Juli eines Jahres entgegen.", "notice"),
        ("Ein vorzeitiger Austritt ist nur im Einvernehmen mit der Mehrheit der Partner zulässig.", "notice"),
        ("Will eine Kommune nicht weitermachen, muss sie uns das drei Monate vor Ablauf mitteilen.", "notice"),
        ("Eine vorzeitige Kündigung sieht die Vereinbarung nicht vor.", "notice"),
        ("Aussteigen können die Kommunen zum Ende jeder Phase.", "notice"),
        ("Wer beitritt, bleibt mindestens zwei Jahre dabei.", "duration"),
        ("Gebunden sind Sie für die gesamte Projektlaufzeit.", "duration"),
        ("Eine Verlängerung um weitere zwei Jahre ist vorgesehen.", "duration"),
        ("Die Umlage richtet sich nach der Ausstellungsfläche.", "cost"),
        ("Die Umlage wird nach Einwohnern berechnet.", "cost"),
        ("Wir berechnen Ihnen dafür 0,15 Euro je Einwohner.", "cost"),
        ("Der Beitrag ermäßigt sich dadurch auf 200,- Euro jährlich.", "cost"),
        ("Für jeden nicht besetzten Platz zahlt die Gemeinde eine Ausfallpauschale von 75 €.", "cost"),
        ("Auf die Erhebung eines Beitrags verzichten wir im ersten Jahr.", "cost"),
        ("Frei werdende Plätze sind unverzüglich zu melden.", "duty"),
        ("Aufgenommen werden nur Kommunen mit einem Ratsbeschluss.", "duty"),
        ("Beteiligen können sich nur Gemeinden, die gemeinsam mit einer weiteren antreten.", "duty"),
        ("Wer mitmacht, richtet eine Steuerungsgruppe ein.", "duty"),
        ("Im Gegenzug erwarten wir, dass Ihre Verwaltung zweimal im Jahr an den Werkstätten teilnimmt.", "duty"),
        ("Die Berichtspflicht entfällt ab 2027.", "duty"),
    ],
)
def test_a_rule_told_by_the_lead_is_a_term_that_it_sets(said: str, what: str) -> None:
    (term,) = read(said).statements
    assert (term.kind, (term.value or "").partition(":")[0]) == ("terms", what)
    assert (term.actor, term.modality) == ("Zweckverband Naturraum Oderland", "declared")


def test_what_is_said_of_the_same_in_one_breath_is_several_terms() -> None:
    said = "Wer beitritt, zahlt 250 Euro im Jahr, bindet sich für zwei Jahre und kann mit drei Monaten Frist kündigen."
    assert [(one.value or "").partition(":")[0] for one in read(said).statements] == ["cost", "duration", "notice"]


def test_each_kind_of_bodies_has_a_duration_of_its_own() -> None:
    said = "Für Städte ist die Teilnahme auf vier Jahre angelegt, für Landkreise läuft sie bis Ende 2034."
    assert [(one.value or "").partition(":")[0] for one in read(said).statements] == ["duration", "duration"]


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("Wir stellen das Netzwerk Klimakommunen Oderland zum 30. Juni 2027 ein.", None, "2027-06-30"),
        ("Die Umsetzungsphase startet nicht wie geplant im Januar, sondern erst am 1. Juli 2027.", "2027-07-01", None),
        (
            "Der Probebetrieb verzögert sich. Er beginnt nunmehr am 1. Mai 2027 und endet am 31. Oktober 2027.",
            None,
            "2027-10-31",
        ),
    ],
)
def test_phases_and_the_whole_move(said: str, since: str | None, until: str | None) -> None:
    (phase,) = read(said).statements
    assert phase.kind == "phasing"
    assert (phase.starts or since, phase.until) == (since or phase.starts, until)


@pytest.mark.parametrize(
    "said",
    [
        "Die Broschüre kann kostenfrei angefordert werden.",
        "Der Fachtag findet am 12. November statt, die Teilnahme kostet 25 Euro.",
        "Eine Beendigung bereits zum 31.12.2026, wie von Ihnen gewünscht, ist nicht möglich.",
        "Wir überlegen, die Kündigungsfrist auf sechs Monate zu verlängern.",
        "Unklar ist, ob ein Mitglied, das kündigt, sofort oder erst zum Jahresende ausscheidet.",
        "Die Stelle der Koordinatorin ist bis 31. Dezember 2027 befristet.",
        "Die Bewerbungsfrist endet am 30. Juni 2026.",
        "Welche Beiträge andere Netzwerke erheben, ist uns nicht bekannt.",
    ],
)
def test_what_binds_nobody_is_no_term(said: str) -> None:
    assert not [one for one in read(said).statements if one.kind in {"terms", "phasing"}]
