"""The words of links to papers that are printed. Data only."""

WORDS = {
    "de": {
        "status_certificate": "Bescheinigung über den Stand (PDF)",
        "status_certificate_in": "Bescheinigung über den Stand in „{}“ (PDF)",
        "deposit_certificate": "Bescheinigung über die Hinterlegung (PDF)",
        "body_report": "Bericht zum Ausdrucken (PDF)",
    },
    "en": {
        "status_certificate": "Certificate of status (PDF)",
        "status_certificate_in": "Certificate of status in “{}” (PDF)",
        "deposit_certificate": "Certificate of deposit (PDF)",
        "body_report": "Report to print (PDF)",
    },
}
