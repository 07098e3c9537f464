"""`beitritt consult`: a representative asks those it represents for consent, reminds, replies, looks, or withdraws.

The links are printed once, when they are made: the register keeps only their SHA-256.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from beitritt.cli import arguments as shared
from beitritt.cli.opening import open_consultations, open_ledger
from beitritt.procedures.answer import Inquiry
from beitritt.register.dates import in_berlin
from beitritt.register.wording import long_date

if TYPE_CHECKING:
    from datetime import datetime

    from beitritt.procedures.invitations import Part, Progress
    from beitritt.procedures.invite import Tell
    from beitritt.procedures.office import Consultations
    from beitritt.register.consultations import Consultation, Notification

SUBCOMMANDS = {
    "ask": ("fragt die Vertretenen", "asks the represented"),
    "show": ("zeigt, wer geantwortet hat", "shows who has answered"),
    "remind": ("erinnert, wer noch nicht geantwortet hat", "reminds those who have not answered"),
    "reply": ("antwortet auf eine Rückfrage", "replies to a question"),
    "withdraw": ("zieht die Anfrage zurück", "withdraws the consultation"),
}
ONCE = {
    "de": "Die Links werden nur dieses eine Mal gezeigt. Bitte jeden nur an die genannte Stelle geben:",
    "en": "The links are shown this one time only. Please give each to the body named beside it and to nobody else:",
}
MAILED = {"de": "  (auch per E-Mail)", "en": "  (by e-mail too)"}
OVERVIEW = {"de": "Übersicht für", "en": "Overview for"}
NONE = {"de": "Keine Anfrage.", "en": "No consultation."}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verbs, each with its arguments."""
    verbs = parser.add_subparsers(dest="verb", metavar="|".join(SUBCOMMANDS), required=True)
    made = {}
    for name, told in SUBCOMMANDS.items():
        about = told[parser.get_default("language") == "en"]
        made[name] = verbs.add_parser(name, help=about, description=about)
        shared.register(made[name])
        shared.as_json(made[name])
    asking = made["ask"]
    asking.add_argument("initiative", metavar="INITIATIVE")
    asking.add_argument("--by", metavar="BODY", required=True)
    asking.add_argument("--deadline", type=shared.day, metavar="DATE", required=True, help=shared.told("day"))
    asking.add_argument("--grace", type=shared.whole, metavar="DAYS", default=0)
    asking.add_argument("--bodies", metavar="KEY", nargs="+", default=[])
    asking.add_argument("--scope", metavar="SUBJECT", nargs="+", default=[])
    asking.add_argument("--about", metavar="ID#n")
    asking.add_argument("--question", metavar="TEXT")
    made["show"].add_argument("id", metavar="ID", nargs="?")
    for name in ("remind", "reply", "withdraw"):
        made[name].add_argument("id", metavar="ID")
    made["reply"].add_argument("body", metavar="BODY")
    made["reply"].add_argument("text", metavar="TEXT")


def run(options: argparse.Namespace) -> int:
    """Run the verb that was named."""
    inquiry = Inquiry(open_ledger(options.register))
    consultations = open_consultations(options.register)
    act = {"ask": _ask, "show": _show, "remind": _remind, "reply": _reply, "withdraw": _withdraw}[options.verb]
    return act(inquiry, consultations, options)


def _ask(inquiry: Inquiry, consultations: Consultations, options: argparse.Namespace) -> int:
    from beitritt.procedures.consult import Asking, ask
    from beitritt.register.statements import EVERYTHING, Scope

    subjects = tuple(sorted(set(options.scope) - {"*"}))
    asking = Asking(
        initiative=options.initiative,
        by=options.by,
        deadline=options.deadline,
        bodies=tuple(options.bodies),
        scope=Scope(subjects, excluding=False) if subjects else EVERYTHING,
        question=options.question,
        about=options.about,
        grace=options.grace,
    )
    now = shared.now()
    opened = ask(inquiry, consultations, asking, now, _tell(inquiry, options, now))
    found = opened.consultation
    if options.json:
        _print({"id": found.id, "links": _links(opened.notifications), "overview": f"/{opened.overview}"})
        return 0
    print(found.id)
    _print_links(inquiry, opened.notifications, options.language)
    print(f"\n{OVERVIEW[options.language]} {inquiry.directory().name(found.asked_by)}: /{opened.overview}")
    return 0


def _show(inquiry: Inquiry, consultations: Consultations, options: argparse.Namespace) -> int:
    from beitritt.procedures.invitations import progress

    chosen = [consultations.get(options.id)] if options.id else consultations.of()
    today = shared.today()
    found = [progress(consultations, one, inquiry.standings(one.initiative), today) for one in chosen]
    if options.json:
        lines = [_object(one) for one in found]
        _print(lines[0] if options.id else {"on": today.isoformat(), "consultations": lines})
        return 0
    if not found:
        print(NONE[options.language], file=sys.stderr)
    for one in found:
        _print_progress(inquiry, one, options.language, whole=options.id is not None)
    return 0


def _remind(inquiry: Inquiry, consultations: Consultations, options: argparse.Namespace) -> int:
    from beitritt.procedures.consult import remind

    now = shared.now()
    made = remind(inquiry, consultations, options.id, now, _tell(inquiry, options, now))
    if options.json:
        _print({"id": options.id, "links": _links(made)})
    else:
        _print_links(inquiry, made, options.language)
    return 0


def _reply(inquiry: Inquiry, consultations: Consultations, options: argparse.Namespace) -> int:
    from beitritt.procedures.consult import reply

    body = inquiry.directory().body(options.body).key
    now = shared.now()
    reply(inquiry, consultations, options.id, body, options.text, now, _tell(inquiry, options, now))
    return _told(
        options, {"id": options.id, "body": body}, "Die Antwort steht im Link der Stelle.", "The reply is kept."
    )


def _withdraw(inquiry: Inquiry, consultations: Consultations, options: argparse.Namespace) -> int:
    from beitritt.procedures.consult import withdraw

    now = shared.now()
    told = withdraw(inquiry, consultations, options.id, now, _tell(inquiry, options, now))
    bodies = [one.to for one in told]
    return _told(
        options,
        {"id": options.id, "unanswered": bodies},
        f"Zurückgezogen; {'1 Stelle braucht' if len(bodies) == 1 else f'{len(bodies)} Stellen brauchen'} nicht mehr zu "
        "antworten.",
        f"Withdrawn; {'1 body' if len(bodies) == 1 else f'{len(bodies)} bodies'} need not answer any more.",
    )


def _tell(inquiry: Inquiry, options: argparse.Namespace, now: datetime) -> Tell:
    from beitritt.cli.notices import notices
    from beitritt.procedures.invite import teller

    return teller(notices().desk(options.register), inquiry, now)


def _told(options: argparse.Namespace, found: dict[str, object], german: str, english: str) -> int:
    if options.json:
        _print(found)
    else:
        print(english if options.language == "en" else german, file=sys.stderr)
    return 0


def _print(found: object) -> None:
    print(json.dumps(found, ensure_ascii=False))


def _links(notifications: Sequence[Notification]) -> list[dict[str, object]]:
    return [{"body": one.to, "path": _from_root(one), "mailed": one.mailed} for one in notifications]


def _from_root(one: Notification) -> str | None:
    """The path of its link as it follows the server's name."""
    return f"/{one.path}" if one.path else None


def _print_links(inquiry: Inquiry, notifications: Sequence[Notification], language: str) -> None:
    print(ONCE[language], file=sys.stderr)
    directory = inquiry.directory()
    width = max(len(directory.name(one.to)) for one in notifications)
    for one in notifications:
        print(f"{directory.name(one.to).ljust(width)}  {_from_root(one)}{MAILED[language] if one.mailed else ''}")


def _object(found: Progress) -> dict[str, object]:
    from beitritt.register.interchange.consultations import consultation_line, invitation_object

    tally = found.tally
    counts = {"asked": tally.asked, "answered": tally.answered, "given": tally.given, "refused": tally.refused}
    parts = [invitation_object(part.invitation, part.state, part.act.ref if part.act else None) for part in found.parts]
    return {**consultation_line(found.consultation), "tally": counts, "invitations": parts}


def _print_progress(inquiry: Inquiry, found: Progress, language: str, *, whole: bool) -> None:
    from beitritt.register.wording.consultations import tally

    print(f"{found.consultation.id}: {tally(found.tally, language)}")
    print(f"  {_head(inquiry, found.consultation, language)}")
    if not whole:
        return
    directory = inquiry.directory()
    width = max(len(directory.name(part.invitation.body)) for part in found.parts)
    for part in found.parts:
        print(f"  {directory.name(part.invitation.body).ljust(width)}  {_state(part, language)}")
        for query in part.invitation.queries:
            print(f"    ? {query.text}" + (f"\n    > {query.reply}" if query.reply else ""))


def _head(inquiry: Inquiry, found: Consultation, language: str) -> str:
    name = inquiry.directory().name(found.asked_by)
    asked, last = _day(in_berlin(found.opened).date(), language), _day(found.deadline, language)
    return f"{name}, asked {asked}, until {last}" if language == "en" else f"{name}, gefragt am {asked}, Frist {last}"


def _day(day: date, language: str) -> str:
    return long_date(day, language)


def _state(part: Part, language: str) -> str:
    from beitritt.register.wording.consultations import STATE

    word = STATE[language][part.state]
    if part.act is None:
        return word
    day = _day(in_berlin(part.act.instrument.recorded).date(), language)
    return f"{word} ({day}, {part.act.ref})"
