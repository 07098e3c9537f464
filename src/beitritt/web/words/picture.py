"""The words of the initiative's pictures: slider, coverage, map and matrix. Data only."""

WORDS = {
    "de": {
        "slider": "Tag wählen",
        "slider_hint": "Pfeiltasten: ein Tag, Bild auf und Bild ab: ein Monat, Pos1 und Ende: Anfang und Schluss",
        "coverage_caption": "Stellen und Einwohner nach Status am {}",
        "bodies": "Stellen",
        "shares_of_bodies": "Anteile der Stellen",
        "people": "Einwohner",
        "map_caption": "Die Karte zeigt jede Stelle mit dem Zeichen und der Farbe ihres Status, wie in der Tabelle; "
        "ein Punkt: nicht beteiligt.",
        "map_grouped": "Stellen eines Kreises stehen zusammen; je größer ein Zeichen, desto mehr sind es.",
        "map_elsewhere": "Ohne bekannten Ort:",
        "matrix_cut": "Gezeichnet sind die ersten {} Stellen; die Tabelle darunter zeigt alle dieser Seite.",
    },
    "en": {
        "slider": "Choose a day",
        "slider_hint": "Arrow keys: one day, Page Up and Page Down: one month, Home and End: first and last day",
        "coverage_caption": "Bodies and inhabitants by status on {}",
        "bodies": "Bodies",
        "shares_of_bodies": "Shares of the bodies",
        "people": "Inhabitants",
        "map_caption": "The map shows each body with the sign and colour of its status, as in the table; a small dot: "
        "not taking part.",
        "map_grouped": "Bodies of one county stand together; the larger a sign, the more they are.",
        "map_elsewhere": "Without a known place:",
        "matrix_cut": "The first {} bodies are drawn; the table below shows all of this page.",
    },
}
