"""The papers of `beitritt write` that are no letters: certificates of status and of deposit, reports."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from beitritt.cli import arguments as shared
from beitritt.cli import mailing
from beitritt.cli.opening import open_ledger, open_records

if TYPE_CHECKING:
    from beitritt.register.standings import Standings

NAMES = {
    "de": {
        "certificate": "Bescheinigung über den Stand",
        "deposit": "Bescheinigung über die Hinterlegung",
        "report": "Bericht über eine Stelle",
        "review": "Bericht über eine Überprüfung",
    },
    "en": {
        "certificate": "certificate of status",
        "deposit": "certificate of deposit",
        "report": "report on a body",
        "review": "report of a review",
    },
}
"""What each paper is, for the help and for whoever has had one written."""


def _certify(options: argparse.Namespace) -> int:
    from beitritt.procedures.answer import Inquiry
    from beitritt.procedures.certify import certify
    from beitritt.register.speaking import Speaker
    from beitritt.writing.reports.certificate import certificate

    inquiry = Inquiry(open_ledger(options.register))
    on = options.on or shared.today()
    found = certify(inquiry, options.initiative, options.body, on, shared.now(), known=options.known)
    content = certificate(found, Speaker.of(found.standings, options.tongue), mailing.head(options))
    return _single(_named("certificate", options.initiative, found.body, on.isoformat()), content, options)


def _certify_deposit(options: argparse.Namespace) -> int:
    from beitritt.procedures.answer import Inquiry
    from beitritt.procedures.certify import certify_deposit
    from beitritt.register.speaking import Speaker
    from beitritt.writing.reports.deposit_certificate import deposit_certificate

    found = certify_deposit(Inquiry(open_ledger(options.register)), options.id, shared.now())
    content = deposit_certificate(found, Speaker.of(found.standings, options.tongue), mailing.head(options))
    return _single(_named("deposit", options.id), content, options)


def _report(options: argparse.Namespace) -> int:
    from beitritt.procedures.answer import Inquiry
    from beitritt.procedures.certify import report_body
    from beitritt.register.speaking import Speaker
    from beitritt.writing.reports.body import body_report

    inquiry, on = Inquiry(open_ledger(options.register)), options.on or shared.today()
    found = report_body(inquiry, options.body, on, shared.now(), known=options.known)

    def speaker(standings: Standings) -> Speaker:
        return Speaker.of(standings, options.tongue)

    content = body_report(found, speaker, options.tongue, mailing.head(options))
    return _single(_named("report", found.body.key, on.isoformat()), content, options)


def _review(options: argparse.Namespace) -> int:
    from beitritt.procedures.answer import Inquiry
    from beitritt.procedures.correspond import report_review, review_period
    from beitritt.register.speaking import Speaker
    from beitritt.writing.reports.review import review_report

    inquiry, records = Inquiry(open_ledger(options.register)), open_records(options.register)
    body = inquiry.directory().body(options.body).key
    period = shared.period_of(options) or review_period(records, options.initiative, body)
    found = report_review(inquiry, records, options.initiative, body, period, shared.today())
    content = review_report(found, Speaker.of(found.standings, options.tongue), mailing.head(options))
    return _single(_named("review", options.initiative, body), content, options)


def _single(name: str, content: bytes, options: argparse.Namespace) -> int:
    return mailing.single(name, content, NAMES[options.language][options.paper], options)


def _named(*parts: str) -> str:
    """A file's name without its ending."""
    from beitritt.writing.letters.outgoing import file_name

    return file_name(*parts)


RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "certificate": _certify,
    "deposit": _certify_deposit,
    "report": _report,
    "review": _review,
}
