"""The words of what folds, leads on within a page, or tells first what a page is about. Data only."""

WORDS = {
    "de": {
        "on_this_page": "Auf dieser Seite",
        "phase_now": "Phase",
        "phase_since": "ab {}",
        "latest": "Zuletzt",
        "other_day": "Anderer Tag, Wissensstand, Thema",
        "other_day_known": "Anderer Tag, anderer Wissensstand",
        "other_period": "Anderer Zeitraum",
        "other_trial": "Etwas anderes durchspielen",
        "map": "Karte",
        "more_and": "mehr und",
        "rows_all": "Alle {} Zeilen zeigen",
        "as_table": "Als Tabelle",
    },
    "en": {
        "on_this_page": "On this page",
        "phase_now": "Phase",
        "phase_since": "from {}",
        "latest": "Latest",
        "other_day": "Another day, state of knowledge, subject",
        "other_day_known": "Another day, another state of knowledge",
        "other_period": "Another period",
        "other_trial": "Try something else",
        "map": "Map",
        "more_and": "more, and",
        "rows_all": "Show all {} rows",
        "as_table": "As a table",
    },
}
