"""What declarations change, as sentences, as a table of before and after, and as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from beitritt.cli.tables import aligned
from beitritt.procedures.preview import Preview
from beitritt.register.comparison import BoundDifference, Difference, said, side_by_side
from beitritt.register.dates import FAR
from beitritt.register.instruments import Instrument
from beitritt.register.interchange import statement_object
from beitritt.register.interchange.answers import bound_object, finding_object
from beitritt.register.spans import Span
from beitritt.register.speaking import Speaker
from beitritt.register.wording import long_date
from beitritt.writing.effects import Effects

PHRASES = {
    "de": {
        "unchanged": "Am Stand der Beteiligten ändert sich nichts.",
        "late": "{body:Nom}: Nach der Kündigungsklausel wirkt diese Kündigung erst zum {day}.",
        "gone": "Erledigt: {finding}",
        "body": "Stelle",
        "subjects": "Themen",
        "before": "bisher",
        "after": "dann",
        "same": "unverändert",
    },
    "en": {
        "unchanged": "Nothing changes in anybody's standing.",
        "late": "{body:Nom}: by the clause on notice, this notice takes effect on {day} only.",
        "gone": "Settled: {finding}",
        "body": "body",
        "subjects": "subjects",
        "before": "before",
        "after": "after",
        "same": "unchanged",
    },
}


def sentences(found: Preview, language: str) -> Iterator[str]:
    """What changes: standings, how long somebody is bound, late notice, findings that come and go."""
    effects, speaker, phrases = Effects(found.after, language), Speaker.of(found.after, language), PHRASES[language]
    said_ = [*effects.differences(found.changes), *effects.bounds(found.bounds)]
    yield from said_ or [phrases["unchanged"]]
    for exit_ in found.late_exits:
        yield phrases["late"].format(body=speaker.called(exit_.body), day=long_date(exit_.last_in, language))
    yield from dict.fromkeys(f"! {speaker.finding(one)}" for one in found.came)
    yield from dict.fromkeys(phrases["gone"].format(finding=speaker.finding(one)) for one in found.gone)


def table(found: Preview, language: str) -> str:
    """Every body that is anything on the day, before and after, those that differ first and marked."""
    effects, phrases = Effects(found.after, language), PHRASES[language]
    lines = [["", *(phrases[name] for name in ("body", "subjects", "before", "after"))]]
    for pair in side_by_side(found.before, found.after, found.on):
        mark = "→" if pair.differs else ""
        name = found.after.directory.name(pair.body, found.on)
        subjects = effects.subjects(pair.subjects, pair.excepted)
        after = effects.status(pair.after) if pair.differs else phrases["same"]
        lines.append([mark, name, subjects, effects.status(pair.before), after])
    return aligned(lines, left=5)


def change_object(found: Preview, number: int | None = None) -> dict[str, object]:
    """The preview as data; `number` is the place in the chain where the last instrument was deposited."""
    return {
        "instruments": [_instrument(one) for one in found.instruments],
        "deposited": number,
        "on": found.on.isoformat(),
        "changes": [_difference(one) for one in found.changes],
        "bounds": [_bound(one) for one in found.bounds],
        "late_exits": [{"body": one.body, "last_in": one.last_in.isoformat()} for one in found.late_exits],
        "findings": {
            "new": [finding_object(one) for one in found.came],
            "settled": [finding_object(one) for one in found.gone],
        },
        "standings": [
            {"body": pair.body, "subject": ",".join(pair.subjects), "except": list(pair.excepted),
             "differs": pair.differs, "before": _span(pair.before), "after": _span(pair.after)}
            for pair in side_by_side(found.before, found.after, found.on)
        ],
    }  # fmt: skip


def _instrument(one: Instrument) -> dict[str, object]:
    statements = [statement_object(statement) for statement in one.statements]
    return {"id": one.id, "text": one.document.text if one.document else None, "statements": statements}


def _difference(one: Difference) -> dict[str, object]:
    return {
        "body": one.body, "subject": ",".join(one.subjects), "except": list(one.excepted),
        "from": _day(one.start), "until": _day(one.end), "before": _span(one.before), "after": _span(one.after),
    }  # fmt: skip


def _bound(one: BoundDifference) -> dict[str, object]:
    return {
        "body": one.body, "subject": ",".join(one.subjects), "except": list(one.excepted),
        "before": bound_object(one.before), "after": bound_object(one.after),
    }  # fmt: skip


def _span(span: Span) -> dict[str, object]:
    status, by, form, consent, level = said(span)
    return {"status": status.value, "represented_by": by, "form": form, "consent": consent, "level": level}


def _day(day: date) -> str | None:
    """A day as data; null where nothing known begins or ends it."""
    return None if day in (date.min, FAR) else day.isoformat()
