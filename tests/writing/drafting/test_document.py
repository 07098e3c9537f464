"""The document of an act: it says each statement in a German sentence, and the reader finds the same act in it."""

from __future__ import annotations

import pytest

from beitritt.reading import read_text
from beitritt.register.bodies import Directory
from beitritt.register.dates import parse_instant
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import JsonObject, body_from, initiative_from, instrument_from, resolved
from beitritt.writing.drafting.document import drafted

MOMENT = parse_instant("2026-05-14T08:00:00Z")
DIRECTORY = Directory(
    body_from(line)  # type: ignore[arg-type]  # lines of strings
    for line in (
        {"key": "lead", "kind": "ministry", "name": "Ministerium für Gewässer"},
        {"key": "k", "kind": "county", "name": "Kreis Musterau"},
        {"key": "ki", "kind": "unit", "name": "Kommunales Integrationszentrum", "parent": "k"},
        {"key": "m1", "kind": "municipality", "name": "Stadt Neudorf", "parent": "k"},
        {"key": "m2", "kind": "municipality", "name": "Gemeinde Altdorf", "parent": "k"},
    )
)
INITIATIVE: Initiative = initiative_from(
    {
        "key": "i", "name": "Klare Bäche", "lead": "lead",
        "subjects": [{"key": "ufer", "name": "Ufer"}, {"key": "wehr", "name": "Wehre"}],
        "phases": [{"key": "planning", "name": "Planungsphase", "from": "2026-01-01",
                    "until": "2027-01-01", "end": "planned"}],
    }
)  # fmt: skip


def instrument(author: str, *statements: JsonObject, **fields: object) -> Instrument:
    """An instrument of 14 May 2026 as the register would make it, without a text."""
    line = {"id": "U9", "initiative": "i", "author": author, "dated": "2026-05-14", "statements": list(statements)}
    made = instrument_from(line | fields, MOMENT, MOMENT)  # type: ignore[arg-type]  # the reader checks the values
    return resolved(made, INITIATIVE, DIRECTORY)


LETTER = instrument(
    "k",
    {"kind": "accession"},
    {"kind": "representation", "represented": ["m1"], "form": "informal"},
    {"kind": "reservation", "modality": "reserved", "right": "withdraw"},
    {"kind": "request", "modality": "requested", "binding": {"until": "2027-01-01"}},
    id="U1",
    dated="2026-01-10",
)


def draft(author: str, *statements: JsonObject, **fields: object) -> Instrument:
    """The instrument with its document; the county's letter is on record."""
    return drafted(instrument(author, *statements, **fields), INITIATIVE, DIRECTORY, {"U1": LETTER}.get)


def sentence(author: str, kind: str, **fields: object) -> str:
    """The sentence of one statement."""
    statement = {"kind": kind} | {name.rstrip("_"): value for name, value in fields.items()}
    return draft(author, statement).quote(0) or ""  # type: ignore[arg-type]  # as above


def test_the_document_has_head_sentences_and_foot() -> None:
    made = draft(
        "k", {"kind": "withdrawal", "from": "2027-01-01"}, {"kind": "invocation", "of": "U1#2"}, addressee="lead"
    )
    assert made.document is not None
    assert made.document.text == (
        "Kreis Musterau\n\nAn: Ministerium für Gewässer\n\nDatum: 14. Mai 2026\n\n"
        "Erklärung im Register zur Initiative „Klare Bäche“\n\n"
        "Der Kreis Musterau tritt aus der Initiative „Klare Bäche“ zum 31. Dezember 2026 aus.\n\n"
        "Der Kreis Musterau übt den Vorbehalt aus dem Schreiben vom 10. Januar 2026 aus, auszutreten.\n\n"
        "Dieses Schriftstück gibt wieder, was im Register erklärt wurde.\n"
    )
    assert [made.quote(0), made.quote(1)] == made.document.text.split("\n\n")[4:6]


@pytest.mark.parametrize(
    ("author", "kind", "fields", "expected"),
    [
        ("m1", "accession", {"from_": "2026-06-01", "scope": ["ufer"], "level": "observer"},
         ("Die Stadt Neudorf tritt der Initiative „Klare Bäche“ ab dem 1. Juni 2026 für das Thema „Ufer“"
         " als beobachtende Stelle bei.")),
        ("k", "accession", {"term": {"phase": "planning"}, "binding": {"until": "2026-10-01"}, "until": "2028"},
         ("Der Kreis Musterau tritt der Initiative „Klare Bäche“ bei, bis Ende 2028,"
         " befristet bis zum Ende der Phase „Planungsphase“, gebunden bis zum 30. September 2026.")),
        ("k", "withdrawal", {"from_": "2027-01-01", "scope": {"except": ["ufer"]}, "notice_given": "2026-05-01"},
         ("Der Kreis Musterau tritt für alle Themen außer „Ufer“ aus der Initiative „Klare Bäche“"
         " zum 31. Dezember 2026 aus, gekündigt am 1. Mai 2026.")),
        ("lead", "withdrawal", {"actor": "k", "from_": "2027-01-01"},
         ("Das Ministerium für Gewässer beendet die Mitwirkung des Kreises Musterau an der Initiative „Klare Bäche“"
         " zum 31. Dezember 2026.")),
        ("k", "reduction", {"scope": ["ufer", "wehr"], "from_": "2026-06-01"},
         ("Der Kreis Musterau reduziert die Mitwirkung an der Initiative „Klare Bäche“ ab dem 1. Juni 2026"
         " auf die Themen „Ufer“ und „Wehre“.")),
        ("k", "reduction", {"level": "support"},
         ("Der Kreis Musterau reduziert die Mitwirkung an der Initiative „Klare Bäche“"
         " auf eine unterstützende Mitwirkung.")),
        ("k", "suspension", {"from_": "2026-06-01", "until": "2026-09-01"},
         ("Der Kreis Musterau lässt die Mitwirkung an der Initiative „Klare Bäche“ vom 1. Juni 2026"
         " bis zum 31. August 2026 ruhen.")),
        ("m1", "consent", {"to": "U1#1", "value": "given", "scope": ["ufer"]},
         ("Die Stadt Neudorf stimmt der Vertretung durch den Kreis Musterau in der Initiative „Klare Bäche“"
         " für das Thema „Ufer“ zu.")),
        ("m1", "consent", {"to": "k", "value": "withdrawn"},
         ("Die Stadt Neudorf widerruft die Zustimmung zur Vertretung durch den Kreis Musterau"
         " in der Initiative „Klare Bäche“.")),
        ("k", "reservation", {"modality": "reserved", "right": "reduce", "condition": "der Aufwand überwiegt"},
         ("Der Kreis Musterau behält sich vor, das Engagement zurückzufahren, unter der Bedingung:"
         " „der Aufwand überwiegt“.")),
        ("lead", "fulfilment", {"of": "U1#2", "value": "met", "from_": "2026-06-01"},
         "Die Bedingung aus dem Schreiben des Kreises Musterau vom 10. Januar 2026 ist am 1. Juni 2026 eingetreten."),
        ("lead", "phasing", {"phase": "planning", "until": "2028-01-01", "end": "fixed"},
         "Die Phase „Planungsphase“ dauert bis zum 31. Dezember 2027; dieses Ende steht fest."),
        ("lead", "phasing", {"phase": "planning", "end": "unknown"}, "Das Ende der Phase „Planungsphase“ ist offen."),
        ("k", "request", {"modality": "requested", "binding": {"until": "2027-01-01"}, "for_": ["county"]},
         ("Der Kreis Musterau bittet das Ministerium für Gewässer für Kreise um eine Bindung"
         " bis zum 31. Dezember 2026.")),
        ("lead", "response", {"to": "U1#3", "value": "accepted", "from_": "2026-06-01", "represented": ["k"]},
         ("Das Ministerium für Gewässer stimmt ab dem 1. Juni 2026 der Bitte des Kreises Musterau"
         " vom 10. Januar 2026 um andere Bedingungen zu, nur für den Kreis Musterau.")),
        ("lead", "response", {"to": "U1#0", "value": "accepted"},
         ("Das Ministerium für Gewässer nimmt die Erklärung des Kreises Musterau vom 10. Januar 2026 (Beitritt)"
         " an.")),
        ("lead", "response", {"to": "U1#0", "value": "open"},
         ("Über die Erklärung des Kreises Musterau vom 10. Januar 2026 (Beitritt) hat das Ministerium für Gewässer"
         " noch nicht entschieden.")),
        ("k", "correction", {"of": "U1#0"},
         "Der Kreis Musterau berichtigt die Erklärung (Beitritt) aus dem Schreiben vom 10. Januar 2026."),
        ("k", "annulment", {"of": "U1"}, "Der Kreis Musterau hebt das Schreiben vom 10. Januar 2026 auf."),
        ("lead", "annulment", {"of": "U1"},
         "Das Ministerium für Gewässer hebt das Schreiben des Kreises Musterau vom 10. Januar 2026 auf."),
        ("m1", "succession", {"predecessor": "m2", "successor": "m1", "from_": "2027-01-01", "share": 0.5},
         ("Die Stadt Neudorf tritt ab dem 1. Januar 2027 die Rechtsnachfolge der Gemeinde Altdorf an,"
         " zu einem Anteil von 0,5.")),
        ("k", "commitment", {"note": "ein Konzept vorlegen.", "due": "2026-12-31"},
         "Der Kreis Musterau verpflichtet sich bis zum 31. Dezember 2026 zu Folgendem: ein Konzept vorlegen."),
        ("k", "appointment", {"role": "management", "appointed": "ki"},
         "Der Kreis Musterau benennt als Geschäftsführung: Kommunales Integrationszentrum."),
        ("lead", "terms", {"for_": ["county"], "binding": "whole", "cost": "keine", "source": "dem Rundschreiben",
                           "notice": {"months": 3, "to_end_of": "calendar_year", "renews_months": 12}},
         ("Nach dem Rundschreiben gilt für Kreise: Die Bindung besteht für die ganze Dauer der Initiative;"
         " Kündigung: mit einer Frist von 3 Monaten zum Ende des Kalenderjahres, sonst Verlängerung um ein Jahr;"
         " Kosten: keine.")),
        ("k", "representation", {"represented": {"group": "municipalities_of", "body": "k"}, "form": "informal",
                                 "provisional": True},
         ("Der Kreis Musterau vertritt in der Initiative „Klare Bäche“"
         " die kreisangehörigen Gemeinden, formlos, vorläufig.")),
        ("k", "withdrawal", {"actor": "m1", "from_": "2027-01-01", "proof": "Beschluss vom 3. März"},
         ("Der Kreis Musterau erklärt für die Stadt Neudorf (Vollmacht: Beschluss vom 3. März): Die Stadt Neudorf tritt"
         " aus der Initiative „Klare Bäche“ zum 31. Dezember 2026 aus.")),
    ],
)  # fmt: skip
def test_a_sentence_says_exactly_its_statement(
    author: str, kind: str, fields: dict[str, object], expected: str
) -> None:
    assert sentence(author, kind, **fields) == expected


@pytest.mark.parametrize(
    ("author", "statement"),
    [
        ("k", {"kind": "accession", "from": "2026-06-01"}),
        ("m1", {"kind": "accession", "from": "2026-06-01", "scope": ["ufer"]}),
        ("k", {"kind": "withdrawal", "from": "2027-01-01"}),
        ("k", {"kind": "reduction", "from": "2026-06-01", "scope": ["ufer"]}),
        ("k", {"kind": "suspension", "from": "2026-06-01", "until": "2026-09-01"}),
        ("k", {"kind": "resumption", "from": "2026-06-01"}),
        ("k", {"kind": "continuation", "from": "2026-06-01", "term": {"phase": "planning"}}),
        ("m1", {"kind": "consent", "to": "k", "value": "given"}),
        ("m1", {"kind": "consent", "to": "k", "value": "refused"}),
        ("m1", {"kind": "consent", "to": "k", "value": "withdrawn"}),
        ("k", {"kind": "request", "binding": {"until": "2027-01-01"}, "modality": "requested"}),
        ("k", {"kind": "reservation", "right": "withdraw", "modality": "reserved"}),
        ("k", {"kind": "invocation", "of": "U1#2"}),
        ("lead", {"kind": "fulfilment", "of": "U1#2", "value": "met", "from": "2026-06-01"}),
        ("lead", {"kind": "phasing", "phase": "planning", "until": "2028-01-01"}),
        ("k", {"kind": "representation", "represented": ["m1"], "form": "informal"}),
        ("k", {"kind": "intent", "modality": "intended"}),
        ("k", {"kind": "refusal"}),
        ("k", {"kind": "commitment", "note": "an der Entwicklung mitzuwirken"}),
    ],
)
def test_the_reader_finds_the_same_kind_in_the_same_words(author: str, statement: JsonObject) -> None:
    made = draft(author, statement, addressee="lead")
    assert made.document is not None
    assert made.document.text is not None
    start, end = made.statements[0].span or (0, 0)
    read = [one for one in read_text(made.document.text).statements if one.kind == statement["kind"]]
    assert read, "the reader finds nothing of that kind"
    assert all(start <= one.start and one.end <= end for one in read)
    assert {one.modality for one in read} == {statement.get("modality", "declared")}
    if statement["kind"] == "consent":
        assert {str(one.value).partition(":")[0] for one in read} == {statement["value"]}


def test_head_and_foot_say_nothing() -> None:
    made = draft("k", {"kind": "appointment", "role": "contact", "appointed": "ki"}, addressee="lead")
    assert made.document is not None
    assert made.document.text is not None
    start, end = made.statements[0].span or (0, 0)
    text = made.document.text[:start] + made.document.text[end:]
    assert read_text(text).statements == []


@pytest.mark.parametrize(
    ("trigger", "said"),
    [("review", "eine Überprüfung"), ("2026-09-30", "30. September 2026"), ("der Kreistag tagt", "der Kreistag tagt")],
)
def test_what_lets_a_right_be_used_is_said_in_words(trigger: str, said: str) -> None:
    drafted_ = sentence("k", "reservation", modality="reserved", right="reduce", trigger=trigger)
    assert drafted_.endswith(f"(Anlass: {said}).")


def test_quotation_marks_within_a_quotation_are_single_ones() -> None:
    said = sentence("k", "reservation", modality="reserved", right="reduce", condition="der „Nutzen“ fehlt")
    assert "Bedingung: „der ‚Nutzen‘ fehlt“" in said


def test_terms_that_are_a_note_alone_are_said() -> None:
    said = sentence("lead", "terms", note="Reisekosten trägt das Land.")
    assert said == "Nach den Bedingungen der Initiative gilt für alle Beteiligten: Reisekosten trägt das Land."


@pytest.mark.parametrize(
    ("author", "kind", "fields", "said"),
    [
        ("k", "withdrawal", {"from": "2026"}, "„Klare Bäche“ zum Ende des Jahres 2026 aus."),
        ("k", "withdrawal", {"from": "2026-06"}, "„Klare Bäche“ zum Ende des Monats Juni 2026 aus."),
        ("k", "commitment", {"note": "mitzuwirken", "due": "2026"}, "verpflichtet sich bis Ende 2026 zu Folgendem"),
        ("lead", "phasing", {"phase": "planning", "until": "2027-06"}, "dauert bis Ende Juni 2027."),
        (
            "lead",
            "phasing",
            {"phase": "new", "from": "2027-06", "until": "2028"},
            "dauert von Juni 2027 bis Ende 2028.",
        ),
        ("lead", "phasing", {"phase": "new", "from": "2028"}, "beginnt im Jahr 2028."),
        ("k", "fulfilment", {"of": "U1#2", "value": "met", "from": "2026-05"}, "ist im Mai 2026 eingetreten."),
    ],
)
def test_months_and_years_stand_as_they_are_known(author: str, kind: str, fields: JsonObject, said: str) -> None:
    assert said in sentence(author, kind, **fields)
