"""`beitritt review`: the evidence of a period, and with `--decide` the decision on it and what follows from that."""

from __future__ import annotations

import argparse
import json
from datetime import date

from beitritt.cli import arguments as shared
from beitritt.cli import changes
from beitritt.cli.evidence import evidence_lines
from beitritt.cli.opening import open_ledger, open_records
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.conclude import Concluded, conclude, review_key
from beitritt.procedures.evaluate import evaluate, recorded_period, reviews_of
from beitritt.procedures.office import Records
from beitritt.register.dates import Period
from beitritt.register.errors import InputError
from beitritt.register.evaluation.reviews import Decision, Review
from beitritt.register.evaluation.summary import consequence_said, decision_said
from beitritt.register.interchange.evaluation import review_line
from beitritt.register.interchange.evidence import consequence_object, evidence_object
from beitritt.register.statements import EVERYTHING, Level, Scope

PHRASES = {
    "de": {
        "recorded": "Die Entscheidung ist aufgenommen.",
        "deposited": "Hinterlegt als Urkunde {id}.",
        "prepared": "Vorbereitet, nicht hinterlegt (mit --deposit wird hinterlegt):",
        "named": "Was daraus folgt, sagt die Urkunde {id}.",
    },
    "en": {
        "recorded": "The decision is recorded.",
        "deposited": "Deposited as instrument {id}.",
        "prepared": "Prepared, not deposited (--deposit deposits it):",
        "named": "What follows is said by the instrument {id}.",
    },
}
DECIDING = ("reasons", "scope", "except_", "level", "as_of", "decided", "instrument", "deposit")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("initiative", metavar="INITIATIVE")
    parser.add_argument("body", metavar="BODY")
    shared.period(parser)
    parser.add_argument("--decide", choices=[one.value for one in Decision])
    parser.add_argument("--reasons", metavar="TEXT")
    limits = parser.add_mutually_exclusive_group()
    limits.add_argument("--scope", type=_keys, metavar="KEY,…")
    limits.add_argument("--except", dest="except_", type=_keys, metavar="KEY,…")
    parser.add_argument("--level", choices=[one.value for one in Level])
    parser.add_argument("--as-of", type=shared.day, metavar="DATE", help=shared.told("day"))
    parser.add_argument("--decided", type=shared.day, metavar="DATE", help=shared.told("day"))
    follows = parser.add_mutually_exclusive_group()
    follows.add_argument("--instrument", metavar="ID")
    follows.add_argument("--deposit", action="store_true")
    shared.register(parser)
    shared.as_json(parser)
    parser.set_defaults(wrong=parser.error)


def _keys(text: str) -> tuple[str, ...]:
    return tuple(sorted({key.strip() for key in text.split(",") if key.strip()}))


def run(options: argparse.Namespace) -> int:
    """Show the evidence, or record a decision on it."""
    if options.decide is None and any(getattr(options, name) for name in DECIDING):
        options.wrong("--decide")
    inquiry, records = Inquiry(open_ledger(options.register)), open_records(options.register)
    body = inquiry.directory().body(options.body).key
    key = inquiry.ledger.initiative(options.initiative).key
    period = shared.period_of(options) or recorded_period(records, key, body)
    if period is None:
        raise InputError(
            "Weder Aufwand noch Nutzen ist verzeichnet; bitte den Zeitraum nennen",
            "Neither effort nor benefit is recorded; please name the period",
            "--from, --until",
        )
    if options.decide is None:
        return _show(inquiry, records, (key, body, period), options)
    return _decide(inquiry, records, _review(options, key, body, period), options)


def _show(inquiry: Inquiry, records: Records, asked: tuple[str, str, Period], options: argparse.Namespace) -> int:
    key, body, period = asked
    evidence = evaluate(inquiry, records, key, body, period)
    made = [one for one in reviews_of(records, key, body) if one.period == period]
    if options.json:
        decided = [{name: value for name, value in review_line(one).items() if name != "evidence"} for one in made]
        print(json.dumps({"evidence": evidence_object(evidence), "reviews": decided}, ensure_ascii=False))
        return 0
    standings = inquiry.standings(key)
    print("\n".join(evidence_lines(evidence, made[0] if made else None, standings, options.language)))
    return 0


def _review(options: argparse.Namespace, key: str, body: str, period: Period) -> Review:
    scope = EVERYTHING
    if options.scope or options.except_:
        scope = Scope(options.scope or options.except_, excluding=bool(options.except_))
    decided: date = options.decided or shared.today()
    return Review(
        key=review_key(key, body, period, decided),
        initiative=key,
        body=body,
        period=period,
        decided=decided,
        decision=Decision(options.decide),
        reasons=options.reasons or "",
        scope=scope,
        level=Level(options.level) if options.level else None,
        instrument=options.instrument,
    )


def _decide(inquiry: Inquiry, records: Records, review: Review, options: argparse.Namespace) -> int:
    done = conclude(inquiry, records, review, shared.now(), as_of=options.as_of, depositing=options.deposit)
    if options.json:
        print(json.dumps(_object(done), ensure_ascii=False))
        return 0
    standings, phrases = inquiry.standings(review.initiative), PHRASES[options.language]
    print("\n".join(evidence_lines(done.evidence, done.review, standings, options.language)))
    print(f"\n{phrases['recorded']} {decision_said(done.review, options.language)}")
    if done.follows is None:
        print(phrases["named"].format(id=done.review.instrument))
        return 0
    for line in consequence_said(done.follows.consequence, done.review, options.language):
        print(line)
    said = "deposited" if done.review.instrument else "prepared"
    print(f"\n{phrases[said].format(id=done.review.instrument)}\n")
    for instrument in done.follows.preview.instruments:
        print(instrument.document.text if instrument.document else "")
    print("\n".join(changes.sentences(done.follows.preview, options.language)))
    return 0


def _object(done: Concluded) -> dict[str, object]:
    review = review_line(done.review)
    if done.follows is None:
        return {"review": review, "follows": None, "preview": None}
    follows, changed = consequence_object(done.follows.consequence), changes.change_object(done.follows.preview)
    return {"review": review, "follows": follows, "preview": changed}
