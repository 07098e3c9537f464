"""The words of circulars on the pages. Data only; a circular's own text stands in the register."""

WORDS = {
    "de": {
        "circulars": "Rundschreiben",
        "circulars_none": "Noch kein Rundschreiben. Aus eingelesenen Dateien folgt keines.",
        "circulars_rest": "und {} ältere",
        "circular_number": "Rundschreiben Nr. {}",
        "circular_announced": "Bekannt gegeben",
        "circular_issued": "Ausgefertigt",
        "circular_about": "Anlass",
        "circular_facts": "Daten des Rundschreibens",
        "circular_unissued": "Noch nicht ausgefertigt. Das Schreiben, um das es geht, ist hinterlegt.",
        "circular_before": "Vorheriges Rundschreiben",
        "circular_after": "Nächstes Rundschreiben",
        "circular_neighbours": "Weitere Rundschreiben",
    },
    "en": {
        "circulars": "Circulars",
        "circulars_none": "No circular yet. None follows from imported files.",
        "circulars_rest": "and {} older ones",
        "circular_number": "Circular no. {}",
        "circular_announced": "Announced",
        "circular_issued": "Issued",
        "circular_about": "Occasion",
        "circular_facts": "Dates of the circular",
        "circular_unissued": "Not issued yet. The letter that it is about is deposited.",
        "circular_before": "Previous circular",
        "circular_after": "Next circular",
        "circular_neighbours": "Other circulars",
    },
}
