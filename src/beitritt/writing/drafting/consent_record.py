"""The written record of an answer that a represented body gave, with the place of the words that declare.

The record is German, the language of the office, and says only what is known: who was asked what, who answered in which
function, and on which resolution the answer rests.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from beitritt.register.consultations import Consultation, Proof
from beitritt.register.dates import in_berlin
from beitritt.register.standings import Standings
from beitritt.register.wording import called, long_date, nested
from beitritt.register.wording.consultations import limited
from beitritt.register.wording.mandates import MANDATE_ROLE

TITLE = "Niederschrift über eine Antwort auf eine Bitte um Zustimmung"
DECLARED = {
    "given": "{body} stimmt der Vertretung durch {by} in der Initiative „{initiative}“{scope} zu.",
    "refused": "{body} stimmt der Vertretung durch {by} in der Initiative „{initiative}“{scope} nicht zu.",
}
BY_LINK = "über einen Link, der nur für diese Stelle und für eine Antwort galt"
BY_ROLE = "im Register, durch eine angemeldete Person in der Rolle: {role} für diese Stelle"
UNRESOLVED = "Ein Beschluss ist nicht angegeben."


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """A record's text and the span (in code points) of the sentence that declares."""

    text: str
    span: tuple[int, int]


def consent_record(
    consultation: Consultation, standings: Standings, body: str, value: str, proof: Proof, receipt: str, at: datetime
) -> ConsentRecord:
    """Write the record of an answer (`given` or `refused`) that came in at `at` (UTC)."""
    day = in_berlin(at).date()
    names = standings.directory
    name, asker = names.name(body, day), names.name(consultation.asked_by, day)
    declared = DECLARED[value].format(
        body=called(name, "de"),
        by=called(asker, "de", begins=False, case="acc"),
        initiative=nested(standings.initiative.name, "de"),
        scope=limited(consultation.scope, standings.tree.name, "de"),
    )
    before = (
        f"{TITLE}\n\n"
        f"Antwortende Stelle: {name} ({body})\n"
        f"Anfragende Stelle: {asker} ({consultation.asked_by})\n"
        f"Anfrage vom {long_date(in_berlin(consultation.opened).date(), 'de')}, Frist bis einschließlich "
        f"{long_date(consultation.deadline, 'de')}\n"
        f"Frage: {' '.join(consultation.question.split())}\n\n"
        "Antwort:\n"
    )
    after = "\n".join(("", "", *_grounds(proof), *_receipt(proof, receipt, at), ""))
    return ConsentRecord(before + declared + after, (len(before), len(before) + len(declared)))


def _grounds(proof: Proof) -> list[str]:
    said = resolution(proof)
    lines = [f"Grundlage: {said}" if said else UNRESOLVED]
    if proof.file:  # its name is left out: it may be a person's, and the record is public
        lines.append(f"Beigefügt ist eine PDF-Datei; ihre Prüfsumme (SHA-256): {proof.file}")
    return lines


def _receipt(proof: Proof, receipt: str, at: datetime) -> list[str]:
    moment = in_berlin(at)
    return [
        f"Abgegeben in der Funktion: {proof.function}",
        f"Eingegangen am {long_date(moment.date(), 'de')} um {moment:%H:%M} Uhr {_way(proof)}",
        f"Belegnummer: {receipt}",
    ]


def _way(proof: Proof) -> str:
    """How the answer came: a role says what the register checked, and names nobody."""
    return BY_ROLE.format(role=MANDATE_ROLE["de"][proof.role]) if proof.role else BY_LINK


def resolution(proof: Proof) -> str | None:
    """The resolution behind an answer as a statement names its proof; None where none is named."""
    if proof.organ is None:
        return None
    return f"{proof.organ}, Beschluss vom {long_date(proof.resolved, 'de')}" if proof.resolved else proof.organ
