"""`beitritt write`: letters, certificates and reports as PDF, one or many. What a letter declares is not deposited."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from beitritt.cli import acts, mailing, papers
from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_consultations, open_ledger
from beitritt.register.statements import Form
from beitritt.writing.letters.text import DECLARING, FIRST, LetterKind

if TYPE_CHECKING:
    from beitritt.writing.letters.statement import StatementLetter

MISREAD = {
    "de": "Achtung: Das Schreiben erklärt {declared}; gelesen würde: {read}. Bitte den eigenen Text prüfen.",
    "en": "Mind: the letter declares {declared}; it would be read as: {read}. Please check your own text.",
}
HELP = {
    "de": {
        "accession": "Beitritt", "direct-entry": "eigener Einstieg", "consent": "Antwort auf eine Bitte um Zustimmung",
        "request": "Bitte um andere Bedingungen", "response": "Antwort der Federführung", "continuation": "Fortsetzung",
        "reduction": "Reduzierung", "withdrawal": "Austritt", "declaration": "jede andere Erklärung",
        "correction": "Berichtigung; ohne --also Aufhebung", "deposited": "eine hinterlegte Urkunde als Schreiben",
        "acknowledgement": "Eingangsbestätigung", "circular": "Rundschreiben auf Papier",
        "consent-request": "Bitte um Zustimmung auf Papier", **papers.NAMES["de"],
        "recipient": "nur an diese Stellen; sonst an alle", "tongue": "Sprache des Schriftstücks",
        "also": "was stattdessen gilt: eine Erklärung; mehrfach möglich",
    },
    "en": {
        "accession": "accession", "direct-entry": "entry of one's own", "consent": "answer to a request for consent",
        "request": "request for other terms", "response": "the lead's response", "continuation": "continuation",
        "reduction": "reduction", "withdrawal": "withdrawal", "declaration": "any other declaration",
        "correction": "correction; without --also annulment", "deposited": "a deposited instrument as a letter",
        "acknowledgement": "acknowledgement of receipt", "circular": "a circular on paper",
        "consent-request": "a request for consent on paper", **papers.NAMES["en"],
        "recipient": "to these bodies only; else to all", "tongue": "the paper's language",
        "also": "what is so instead: a statement; may be repeated",
    },
}  # fmt: skip


def arguments(parser: argparse.ArgumentParser) -> None:
    """One verb for each kind of paper."""
    language = parser.get_default("language")
    verbs = parser.add_subparsers(dest="paper", metavar="PAPER", required=True)

    def verb(name: str, *positional: str) -> argparse.ArgumentParser:
        own = verbs.add_parser(name, help=HELP[language][name], conflict_handler="resolve")  # --form
        for one in positional:
            own.add_argument(one.lower(), metavar=one)
        shared.register(own)
        shared.as_json(own)
        own.set_defaults(language=language)
        return own

    for kind in (one for one in DECLARING if one != LetterKind.CORRECTION):  # which names a statement
        own = verb(kind.value, "INITIATIVE")
        acts.arguments(own, language, kind=FIRST.get(kind))
        mailing.arguments(own, language, tuple(one.value for one in Form))
    _correction(verb("correction", "STATEMENT"), language)
    for name, of in (
        ("deposited", "ID"),
        ("acknowledgement", "ID"),
        ("circular", "INITIATIVE"),
        ("consent-request", "ID"),
    ):
        own = verb(name, of)
        mailing.arguments(own, language)
        _manifold(own, name, language)
    for name, positional in (("certificate", ("INITIATIVE", "BODY")), ("report", ("BODY",)), ("deposit", ("ID",))):
        own = verb(name, *positional)
        if name != "deposit":
            shared.moment(own)
        _paper(own, language)
    own = verb("review", "INITIATIVE", "BODY")
    shared.period(own)
    _paper(own, language)


def _correction(parser: argparse.ArgumentParser, language: str) -> None:
    parser.add_argument("--by", metavar="BODY", required=True, help=acts.HELP[language]["by"])
    parser.add_argument(
        "--dated", dest="dated_", type=shared.partial, metavar="DATE", help=acts.HELP[language]["dated"]
    )
    parser.add_argument("--also", action="append", default=[], metavar="'KIND …'", help=HELP[language]["also"])
    parser.set_defaults(parser=parser)
    mailing.arguments(parser, language)


def _manifold(parser: argparse.ArgumentParser, name: str, language: str) -> None:
    """The arguments of letters of the depositary's own, some of which go to many."""
    if name == "deposited":
        return
    _tongue(parser, language)
    if name == "circular":
        parser.add_argument("--number", type=shared.whole)
    if name != "acknowledgement":
        parser.add_argument("--recipient", action="append", metavar="BODY", help=HELP[language]["recipient"])
        mailing.printing(parser, language)


def _paper(parser: argparse.ArgumentParser, language: str) -> None:
    _tongue(parser, language)
    mailing.heading(parser, language)
    mailing.destination(parser, language, letters=False)


def _tongue(parser: argparse.ArgumentParser, language: str) -> None:
    parser.add_argument("--in", dest="tongue", choices=("de", "en"), default="de", help=HELP[language]["tongue"])


def run(options: argparse.Namespace) -> int:
    """Write what was named."""
    return RUN.get(options.paper, _declaring)(options)


def _declaring(options: argparse.Namespace) -> int:
    from beitritt.procedures.compose import compose

    declared = acts.declarations(options, shared.today())
    if len(declared) > 1:
        acts.wrong(options, "--also: --by, --dated")
    ledger = open_ledger(options.register)
    stationery = mailing.stationery(options)
    with acts.told_by_argument():
        made = compose(ledger, LetterKind(options.paper), declared[0], shared.now(), stationery)
    return _checked(made, options)


def _checked(made: StatementLetter, options: argparse.Namespace) -> int:
    """Write a letter that declares; one in a house's own words is read first, as its recipient may read it."""
    if made.outgoing.head.texts is not None:
        from beitritt.procedures.proofread import proofread
        from beitritt.register.wording import words

        found = proofread(made)
        if found is not None:
            kinds = words(options.language).KIND
            declared, read = (", ".join(kinds[one] for one in part) or "–" for part in (found.declared, found.read))
            print(MISREAD[options.language].format(declared=declared, read=read), file=sys.stderr)
    return mailing.send([made.outgoing], 1, options)


def _correct(options: argparse.Namespace) -> int:
    from beitritt.procedures.compose import compose_correction
    from beitritt.register.instruments import split_ref

    ledger = open_ledger(options.register)
    target = ledger.instrument(split_ref(options.statement)[0])
    stands = acts.replacements(options, target.initiative if target else "")
    stationery = mailing.stationery(options)
    with acts.told_by_argument():
        made = compose_correction(
            ledger, options.statement, options.by, stands, shared.now(), stationery, options.dated_
        )
    return _checked(made, options)


def _deposited(options: argparse.Namespace) -> int:
    from beitritt.procedures.compose import compose_deposited

    made = compose_deposited(open_ledger(options.register), options.id, mailing.stationery(options))
    return _checked(made, options)


def _acknowledge(options: argparse.Namespace) -> int:
    from beitritt.procedures.correspond import acknowledge

    ledger = open_ledger(options.register)
    made = acknowledge(ledger, options.id, shared.now(), mailing.stationery(options), options.tongue)
    return mailing.send([made], 1, options)


def _circulate(options: argparse.Namespace) -> int:
    from beitritt.cli.notices import notices
    from beitritt.procedures.correspond import circulars, latest_circular

    ledger = open_ledger(options.register)
    opened = notices()
    circular = latest_circular(ledger, options.initiative, options.number)
    count, letters = circulars(
        opened.desk(options.register),
        circular,
        mailing.stationery(options),
        opened.shown,
        options.recipient,
        options.tongue,
    )
    return mailing.send(letters, count, options)


def _ask(options: argparse.Namespace) -> int:
    from beitritt.procedures.correspond import consent_requests

    ledger, consultations = open_ledger(options.register), open_consultations(options.register)
    letters = list(
        consent_requests(
            ledger,
            consultations,
            options.id,
            shared.now(),
            mailing.stationery(options),
            options.recipient,
            options.tongue,
        )
    )
    return mailing.send(letters, len(letters), options)


RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "correction": _correct,
    "deposited": _deposited,
    "acknowledgement": _acknowledge,
    "circular": _circulate,
    "consent-request": _ask,
    **papers.RUN,
}
