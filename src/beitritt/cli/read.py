"""`beitritt read`: reads letters and papers, and prints their fields and statements with quotations; needs no database.

It loads neither Django nor rich nor pathlib: `read` starts anew for every call, and its start-up time is a promise.
"""

from __future__ import annotations

import os
import sys

from beitritt.reading import MOST_BYTES, Reading, ReadingError, read_bytes
from beitritt.reading.expressions.patterns import keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

KINDS = {
    "accession": ("Beitritt", "Accession"),
    "commitment": ("Verpflichtung", "Commitment"),
    "intent": ("Absicht", "Intent"),
    "refusal": ("Ablehnung", "Refusal"),
    "reservation": ("Vorbehalt", "Reservation"),
    "invocation": ("Ausübung eines Vorbehalts", "Use of a reservation"),
    "fulfilment": ("Eintritt einer Bedingung", "Condition met"),
    "representation": ("Vertretung", "Representation"),
    "consent": ("Zustimmung", "Consent"),
    "appointment": ("Benennung", "Appointment"),
    "reduction": ("Reduzierung", "Reduction"),
    "suspension": ("Ruhen", "Suspension"),
    "resumption": ("Wiederaufnahme", "Resumption"),
    "continuation": ("Fortsetzung", "Continuation"),
    "withdrawal": ("Austritt", "Withdrawal"),
    "terms": ("Bedingungen", "Terms"),
    "phasing": ("Phasenplan", "Phasing"),
    "request": ("Bitte", "Request"),
    "response": ("Antwort", "Response"),
    "correction": ("Berichtigung", "Correction"),
    "annulment": ("Aufhebung", "Annulment"),
    "succession": ("Rechtsnachfolge", "Succession"),
}
FIELDS = {
    "sender": ("Absender", "Sender"),
    "recipient": ("Empfänger", "Recipient"),
    "subject": ("Betreff", "Subject"),
    "date": ("Datum", "Date"),
    "our_reference": ("Geschäftszeichen", "Our reference"),
    "their_reference": ("Ihr Zeichen", "Their reference"),
    "their_date": ("Ihre Nachricht", "Their letter"),
    "telephone": ("Telefon", "Telephone"),
    "telefax": ("Telefax", "Telefax"),
    "email": ("E-Mail", "E-mail"),
    "signature": ("Unterschrift", "Signature"),
}
MODALITIES = {
    "declared": ("erklärt", "declared"),
    "reserved": ("vorbehalten", "reserved"),
    "requested": ("erbeten", "requested"),
    "reported": ("berichtet", "reported"),
    "intended": ("beabsichtigt", "intended"),
}
HELP = {
    "file": ("Datei; - für die Standardeingabe", "a file; - for the standard input"),
    "json": ("je Datei eine Zeile JSON", "one JSON object a line for each file"),
    "with_text": (
        "zu --json: der entnommene Text, in dem die Fundstellen zählen",
        "with --json: the extracted text, which spans count in",
    ),
}
MISSING = {"blank": ("(leer)", "(blank)"), "absent": ("(nicht vorhanden)", "(absent)")}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    english = parser.get_default("language") == "en"
    parser.add_argument("files", nargs="+", metavar="FILE", help=HELP["file"][english])
    parser.add_argument("--json", action="store_true", help=HELP["json"][english])
    parser.add_argument("--with-text", action="store_true", help=HELP["with_text"][english])


def plain(given: list[str], language: str) -> int | None:
    """Read without argparse, whose import takes an eighth of the whole call; None where it is needed after all."""
    files = [word for word in given if not word.startswith("-") or word == "-"]
    flags = set(given) - set(files)
    if not files or flags - {"--json", "--with-text"}:
        return None
    return read(files, as_json="--json" in flags, with_text="--with-text" in flags, language=language)


def run(options: argparse.Namespace) -> int:
    """Read the files that were named."""
    return read(options.files, as_json=options.json, with_text=options.with_text, language=options.language)


def read(files: list[str], *, as_json: bool, with_text: bool, language: str) -> int:
    """Read each file and print what it says; 1 where one could not be read, the others are read all the same."""
    failed = False
    for name in files:
        try:
            reading = read_bytes(content(name))
        except (OSError, ReadingError) as error:
            failed = True
            _report(name, _reason(error, language), as_json=as_json)
            continue
        if as_json:
            _line({"file": name, **reading.as_json(with_text=with_text, language=language)})
        else:
            _print(name, reading, 1 if language == "en" else 0)
    keep()  # the next call finds the expressions of this one compiled
    return 1 if failed else 0


def content(name: str) -> bytes:
    """A file's bytes, or rather more of them than are read of any file; a hyphen is the standard input."""
    if name == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    with open(name, "rb") as file:  # noqa: PTH123  pathlib costs a tenth of the start-up time
        return file.read(MOST_BYTES + 1)


def _reason(error: OSError | ReadingError, language: str) -> str:
    if isinstance(error, ReadingError):
        return error.message(language)
    from beitritt.register.errors import not_opened

    if language == "en":
        return f"The file {not_opened(error).en}."
    return f"Die Datei {not_opened(error).de}."


def _report(name: str, reason: str, *, as_json: bool) -> None:
    if as_json:
        _line({"file": name, "error": reason})
    else:
        print(f"{_shown(name) or repr(name)}: {reason}", file=sys.stderr)


def _line(data: dict[str, object]) -> None:
    """One compact object a line; a file name that is no text is printed with escapes."""
    import json  # takes a twentieth of the start, and only programs ask for it

    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    print(text.encode("utf-8", "backslashreplace").decode("utf-8"))


def _shown(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _print(name: str, reading: Reading, tongue: int) -> None:
    """The reading for people: the letter's fields, then each statement with its words."""
    print(_shown(name))
    for key, names in FIELDS.items():
        field = reading.letter.get(key)
        if field is None:
            continue
        shown = MISSING[field.missing][tongue] if field.missing else field.value
        unfinished = (" (unvollständig)", " (incomplete)")[tongue] if field.incomplete else ""
        print(f"  {names[tongue]}: {shown}{unfinished}")
    for part in reading.parts:
        if part.error is not None:
            print(f"  {('Nicht gelesen', 'Not read')[tongue]}: {part.name}: {part.reason(('de', 'en')[tongue])}")
    if not reading.statements:
        print(("  Keine Erklärung gefunden.", "  No statement found.")[tongue])
    for number, statement in enumerate(reading.statements, 1):
        actor = statement.actor or ("ohne Nennung", "unnamed")[tongue]
        about = f" – {statement.initiative}" if statement.initiative else ""
        print(f"  {number}. {KINDS[statement.kind][tongue]} ({MODALITIES[statement.modality][tongue]}): {actor}{about}")
        for line in _details(statement.as_json(), tongue):
            print(f"     {line}")
        print(
            f"     „{' '.join(statement.quote.split())}“"
            if not tongue
            else f'     "{" ".join(statement.quote.split())}"'
        )
    print()


def _details(data: dict[str, object], tongue: int) -> list[str]:
    """The lines that a statement has besides its quotation: dates, whom it is for, its right and condition."""
    names = (
        ("from", "ab", "from"),
        ("until", "bis einschließlich", "up to and including"),
        ("on_behalf_of", "für", "on behalf of"),
        ("right", "Recht", "right"),
        ("condition", "Bedingung", "condition"),
        ("appointed", "benannt", "appointed"),
        ("source", "Quelle", "source"),
    )
    found = []
    for key, *labels in names:
        value = data.get(key)
        if value:
            found.append(f"{labels[tongue]}: {', '.join(map(str, value)) if isinstance(value, list) else value}")
    return found


if __name__ == "__main__":
    from beitritt.cli.main import main

    sys.exit(main(["read", *sys.argv[1:]]))
