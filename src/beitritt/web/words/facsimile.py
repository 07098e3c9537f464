"""The words about files: pictures of a letter's pages, and uploads that are too large. Data only."""

WORDS = {
    "de": {
        "sent_too_much": "Das war zu viel auf einmal: höchstens 100 MB, je Datei 10 MB. Bitte weniger senden",
        "facsimile": "Seiten, wie sie eingegangen sind",
        "facsimile_page": "Seite {} des Schreibens; ihr Wortlaut steht unter den Bildern",
        "facsimile_note": "Nur für die Prüfung. Öffentlich ist nur der geschwärzte Wortlaut, nie ein Bild.",
    },
    "en": {
        "sent_too_much": "That was too much at once: 100 MB at most, 10 MB a file. Please send fewer files",
        "facsimile": "Pages as they came in",
        "facsimile_page": "Page {} of the letter; its words stand below the pictures",
        "facsimile_note": "For review only. The public sees the blackened words alone, never a picture of the page.",
    },
}
