"""The words for signatures and seals on the pages of letters and instruments. Data only."""

WORDS = {
    "de": {
        "signatures": "Signatur und Siegel",
        "signatures_checked": "Geprüft: {}.",
        "signatures_before": "Frühere Prüfungen",
        "signatures_unchecked": "Diese Datei ist signiert. Geprüft wurde die Signatur noch nicht.",
        "signatures_untrusting": "Bei der Prüfung war die Vertrauensliste des Hauses leer.",
        "signatures_unvouched": "Wer gesiegelt hat, ist nicht nachgewiesen.",
        "signatures_person": "Das Zertifikat nennt keine Stelle. Namen von Personen werden nicht gezeigt.",
        "signatures_means": "Ein gültiges Siegel zeigt, von wem die Datei kommt und dass sie unverändert ist. Was "
        "darin erklärt wird, prüfen Menschen.",
    },
    "en": {
        "signatures": "Signature and seal",
        "signatures_checked": "Checked: {}.",
        "signatures_before": "Earlier checks",
        "signatures_unchecked": "This file is signed. The signature has not been checked yet.",
        "signatures_untrusting": "When it was checked, the house's trust list was empty.",
        "signatures_unvouched": "Who sealed it is not proven.",
        "signatures_person": "The certificate names no organisation. Names of persons are not shown.",
        "signatures_means": "A valid seal shows whom the file comes from and that it is unchanged. What is declared "
        "in it is checked by people.",
    },
}
