"""The words of the body's page for its picture. Data only."""

WORDS = {
    "de": {
        "sign_on": "Stand am {}",
        "sign_today": "heute",
        "sign_bound": "gebunden bis",
        "sign_bound_contested": "gebunden bis, umstritten",
        "sign_fade": "Bindung umstritten: der Balken läuft aus",
        "sign_open": "kein Ende bekannt",
        "sign_notice": "letzter Tag zum Kündigen",
        "sign_notice_unsure": "letzter Tag zum Kündigen, nicht gesichert",
        "bound_at": "gebunden bis {}",
        "bound_at_contested": "gebunden bis {}, umstritten",
        "prepare_body_link": "Für diese Stelle ein Schreiben vorbereiten (Beitritt, Zustimmung, Austritt …)",
        "documents_body": "Urkunden von ihr, an sie und über sie",
    },
    "en": {
        "sign_on": "standing on {}",
        "sign_today": "today",
        "sign_bound": "bound until",
        "sign_bound_contested": "bound until, contested",
        "sign_fade": "binding contested: the bar fades out",
        "sign_open": "no end known",
        "sign_notice": "last day to give notice",
        "sign_notice_unsure": "last day to give notice, not certain",
        "bound_at": "bound until {}",
        "bound_at_contested": "bound until {}, contested",
        "prepare_body_link": "Prepare a letter for this body (accession, consent, exit …)",
        "documents_body": "Instruments by it, to it and about it",
    },
}
