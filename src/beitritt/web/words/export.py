"""The words for files to take away and for the lasting address of a view. Data only."""

WORDS = {
    "de": {
        "export": "Zum Mitnehmen",
        "export_xlsx": "Tabelle (XLSX)",
        "export_csv": "Tabelle (CSV)",
        "export_json": "Daten (JSON)",
        "export_ics": "Termine (iCalendar)",
        "export_rows": "Enthalten sind alle Zeilen der gewählten Ansicht, nicht nur die dieser Seite.",
        "export_too_many": "Bei mehr als {count} Stellen in „{name}“ dauert es zu lange, alle Termine zu suchen. Die "
        "Seite jeder Stelle gibt ihre eigenen, der Befehl „beitritt deadlines“ alle.",
        "export_known": "bekannt",
        "export_filter_name": "nur Namen mit",
        "lasting": "Dauerhafte Adresse dieser Ansicht",
        "lasting_hint": "Sie hält Tag und Wissensstand fest und gibt immer dieselbe Antwort.",
    },
    "en": {
        "export": "To take away",
        "export_xlsx": "table (XLSX)",
        "export_csv": "table (CSV)",
        "export_json": "data (JSON)",
        "export_ics": "dates (iCalendar)",
        "export_rows": "All rows of the chosen view are in it, not only those of this page.",
        "export_too_many": "With more than {count} bodies in “{name}” it takes too long to look for all dates. The "
        "page of each body gives its own, the command 'beitritt deadlines' all of them.",
        "export_known": "known",
        "export_filter_name": "only names with",
        "lasting": "Lasting address of this view",
        "lasting_hint": "It holds the day and the state of knowledge, and always gives the same answer.",
    },
}
