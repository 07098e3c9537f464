"""`beitritt outbox`: which messages wait, were sent or have failed; `beitritt outbox retry` tries failed ones again."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from beitritt.cli import arguments as shared
from beitritt.cli.notices import notices
from beitritt.cli.opening import open_ledger
from beitritt.register.dates import format_instant, in_berlin
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.messages import MessageState, Queued
from beitritt.register.wording.messages import MESSAGE_STATE

if TYPE_CHECKING:
    from datetime import datetime

    from beitritt.procedures.office import Outbox

MOST = 100
"""How many messages are listed where not all are asked for."""

TOLD = {
    "de": {
        "verb": "„retry“ mit Nummern oder mit --failed versucht gescheiterte Nachrichten noch einmal",
        "failed": "nur gescheiterte",
        "all": "alle statt der letzten {most}",
        "none": "Der Postausgang ist leer.",
        "again": "{count} wieder in der Reihe",
        "attempts": "Versuche: {count}",
        "next": "nächster Versuch {when}",
    },
    "en": {
        "verb": "'retry' with numbers or with --failed tries failed messages again",
        "failed": "failed ones only",
        "all": "all instead of the latest {most}",
        "none": "The outbox is empty.",
        "again": "{count} queued again",
        "attempts": "attempts: {count}",
        "next": "next attempt {when}",
    },
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    told = TOLD[parser.get_default("language")]
    parser.add_argument("verb", metavar="retry", nargs="?", choices=["retry"], help=told["verb"])
    parser.add_argument("ids", metavar="ID", nargs="*", type=shared.whole)
    parser.add_argument("--failed", action="store_true", help=told["failed"])
    parser.add_argument("--all", action="store_true", help=told["all"].format(most=MOST))
    shared.register(parser)
    shared.as_json(parser)


def run(options: argparse.Namespace) -> int:
    """List the messages, or put failed ones back."""
    open_ledger(options.register)
    outbox = notices().outbox(options.register)
    return _retry(outbox, options) if options.verb else _list(outbox, options)


def _retry(outbox: Outbox, options: argparse.Namespace) -> int:
    if bool(options.ids) == options.failed:
        raise InputError(
            "bitte entweder Nummern nennen oder --failed", "please give either numbers or --failed", "retry"
        )
    failed = {one.id for one in outbox.messages(failed=True)}
    unknown = [str(one) for one in options.ids if one not in failed]
    if unknown:
        told = ", ".join(unknown)
        raise UnknownKey(
            f"nicht gescheitert oder nicht verzeichnet: {told}; „beitritt outbox --failed“ zeigt, was gescheitert ist",
            f"not failed, or not there: {told}; 'beitritt outbox --failed' shows what has failed",
        )
    count = outbox.retry(options.ids or failed, shared.now())
    print(TOLD[options.language]["again"].format(count=count), file=sys.stderr)
    return 0


def _list(outbox: Outbox, options: argparse.Namespace) -> int:
    found = outbox.messages(failed=options.failed, most=None if options.json or options.all else MOST)
    if options.json:
        print(json.dumps({"messages": [_object(one) for one in found]}, ensure_ascii=False))
        return 0
    names, words = MESSAGE_STATE[options.language], TOLD[options.language]
    for one in found:
        print(f"{one.id:>6}  {names[one.state]:12}  {one.message.recipient}  {one.message.subject}{_more(one, words)}")
    told = ", ".join(f"{count} {names[state]}" for state, count in outbox.counts().items())
    print(told or words["none"], file=sys.stderr)
    return 0


def _more(one: Queued, words: dict[str, str]) -> str:
    """For what did not go out at once: attempts, the next one, and what went wrong."""
    if one.state == MessageState.SENT:
        return ""
    parts = [words["attempts"].format(count=one.attempts)] if one.attempts else []
    if one.next and one.state == MessageState.WAITING:
        parts.append(words["next"].format(when=_shown(one.next)))
    return "".join(f"\n        {part}" for part in (*parts, one.error) if part)


def _shown(moment: datetime) -> str:
    return f"{in_berlin(moment):%Y-%m-%d %H:%M}"


def _object(one: Queued) -> dict[str, object]:
    """A message for programs, without its text, which may hold a link for its recipient alone."""
    return {
        "id": one.id,
        "kind": one.message.kind.value,
        "initiative": one.message.initiative,
        "recipient": one.message.recipient,
        "language": one.message.language,
        "subject": one.message.subject,
        "state": one.state.value,
        "attempts": one.attempts,
        "queued": format_instant(one.queued),
        "next": format_instant(one.next) if one.next else None,
        "sent": format_instant(one.sent) if one.sent else None,
        "error": one.error or None,
    }
