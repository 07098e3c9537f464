"""The words of a local alliance's work: how far a measure has come, and the sentence that sums it up."""

from __future__ import annotations

from beitritt.register.alliance import Alliance, Measure, MeasureState
from beitritt.register.evaluation.summary import number
from beitritt.register.wording.said import last_day, long_date

MEASURE_STATE = {
    "de": {"planned": "geplant", "running": "läuft", "done": "abgeschlossen", "dropped": "aufgegeben"},
    "en": {"planned": "planned", "running": "running", "done": "done", "dropped": "dropped"},
}
SUMMARY = {
    "de": {
        "needs": ("Festgehalten ist kein Bedarf", "Festgehalten ist 1 Bedarf", "Festgehalten sind {count} Bedarfe"),
        "open": ("{needs}; keiner ist ohne Maßnahme.", "{needs}; 1 ist ohne Maßnahme.", "{needs}; {count} sind ohne Maßnahme."),
        "measures": ("Keine Maßnahme läuft.", "1 Maßnahme läuft.", "{count} Maßnahmen laufen."),
        "nothing": "Von diesem Bündnis ist nichts festgehalten.",
        "of": "{unit}{reached} von {planned}",
        "planned": "{unit}{planned} geplant",
        "reached": "{unit}{reached}",
        "from": "ab {day}",
        "until": "bis {day}",
    },
    "en": {
        "needs": ("No need is recorded", "1 need is recorded", "{count} needs are recorded"),
        "open": ("{needs}; none is without a measure.", "{needs}; 1 is without a measure.", "{needs}; {count} are without a measure."),
        "measures": ("No measure is running.", "1 measure is running.", "{count} measures are running."),
        "nothing": "Nothing is recorded of this alliance.",
        "of": "{unit}{reached} of {planned}",
        "planned": "{unit}{planned} planned",
        "reached": "{unit}{reached}",
        "from": "from {day}",
        "until": "until {day}",
    },
}  # fmt: skip


def alliance_summary(alliance: Alliance, language: str) -> str:
    """How many needs there are, how many are without a measure, and how many measures run."""
    table = SUMMARY[language]
    if not (alliance.needs or alliance.measures or alliance.meetings):
        return str(table["nothing"])
    needs = _counted("needs", len(alliance.needs), language)
    unanswered = sum(not alliance.answered(need) for need in alliance.needs)
    said = [_counted("open", unanswered, language).format(needs=needs)] if alliance.needs else [f"{needs}."]
    running = sum(one.state == MeasureState.RUNNING for one in alliance.measures)
    return " ".join([*said, _counted("measures", running, language)])


def _counted(name: str, count: int, language: str) -> str:
    form = SUMMARY[language][name][min(count, 2)]
    return form.replace("{count}", str(count))


def numbers_said(measure: Measure, language: str) -> str:
    """What is reached of what was planned; empty where nobody counted."""
    reached, planned = (None if one is None else number(one, language) for one in (measure.reached, measure.planned))
    key = "of" if reached and planned else "planned" if planned else "reached" if reached else None
    if key is None:
        return ""
    unit = f"{measure.unit}: " if measure.unit else ""
    return str(SUMMARY[language][key]).format(reached=reached, planned=planned, unit=unit)


def days_said(measure: Measure, language: str) -> str:
    """From when to when a measure runs, as precisely as is known."""
    table, from_, until = SUMMARY[language], measure.from_, measure.until
    if from_ is not None and until is not None:
        return f"{long_date(from_.text, language)} – {last_day(until.text, language)}"
    if from_ is not None:
        return str(table["from"]).format(day=long_date(from_.text, language))
    return str(table["until"]).format(day=last_day(until.text, language)) if until is not None else ""
