"""The labels of a letter's head, German and English, and the field that each stands for."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

LABELS = {
    label: field
    for field, labels in {
        "our_reference": "unser zeichen|unsere zeichen|mein zeichen|geschäftszeichen|gesch.-z.|gesch.-zeichen|aktenzeichen|az|gz|zeichen|"
        "our ref|our reference|mein aktenzeichen|unser aktenzeichen|unser az|mein az|geschäftszeichen der kommune|reference|ref|"
        "unser geschäftszeichen|file no|az. (bitte stets angeben)|unser z|uns. z|uns. zeichen|uns. az|nummer|vermerk|vorgang|vorgangsnummer|tgb.-nr|eigenes zeichen|our file|file ref|file reference|please quote|in reply please quote|unser vorgang|mein gz|unser gz|mein geschäftszeichen",
        "their_reference": "ihr zeichen|ihre zeichen|ihr z|ihr gz|ihr vorgang|your file|your file ref|ihr az|ihr aktenzeichen|your ref|your reference|ihr geschäftszeichen",
        "their_date": "ihre nachricht vom|ihre nachricht|ihr schreiben vom|ihr schreiben|your letter of|your letter|your message of",
        "our_date": "unsere nachricht vom|unsere nachricht|unser schreiben vom",
        "their_both": "ihr schreiben / zeichen|ihr zeichen / schreiben|ihr zeichen, ihre nachricht vom|ihre zeichen, ihre nachricht vom|ihre zeichen / ihre nachricht vom|ihr zeichen/ihre nachricht vom|ihr zeichen / ihre nachricht vom",
        "date": "ort, tag|tag|datum|date|gesendet|sent|den|ort, datum|stand",
        "subject": "betreff|betr|betrifft|subject|re",
        "regarding": "bezug|bezugnehmend auf|further to",
        "telefax": "telefax|fax|telefax-nr|facsimile",
        "telephone": "telefon|tel|telefon-durchwahl|durchwahl|phone|telephone|ruf|fon|mobil",
        "switchboard": "telefon-vermittlung|vermittlung|zentrale",
        "email": "e-mail|email|mail|e-mail-adresse",
        "internet": "internet|web|website|homepage",
        "contact": "auskunft|auskunft erteilt|bearbeitung|sachbearbeitung|bearbeiter|bearbeiterin|bearbeiter/in|ansprechpartner|"
        "ansprechpartnerin|ansprechpartner/in|ihr ansprechpartner|kontakt|contact|es schreibt ihnen|auskunft gibt|sachbearbeiter/in",
        "room": "raum|zimmer|room|zi",
        "department": "abteilung|dezernat|fachbereich|amt|referat|department|dienststelle|fachdienst",
        "visiting_address": "hausanschrift|dienstgebäude|anschrift|address|besucheranschrift",
        "postal_address": "postanschrift|postadresse|postal address",
        "sender": "von|from|absender",
        "recipient": "an|to|empfänger",
        "copy": "cc|nachrichtlich|kopie|kopie an",
        "enclosures": "anlage|anlagen|enclosure|enclosures|anhang|attachments",
        "name": "beteiligte kommune|teilnehmende kommune|beitretende kommune|erklärende kommune|meldende kommune|beteiligte gemeinde|gebietskörperschaft|name|name der kommune|kommune|körperschaft|antragsteller|mitglied",
    }.items()
    for label in labels.split("|")
}

ALWAYS = ("our_reference", "their_reference", "subject", "date", "sender", "recipient")
"""Fields that every reading names: as absent where the text has no place for them."""
