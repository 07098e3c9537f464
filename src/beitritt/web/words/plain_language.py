"""What each page is for, in plain language ("Einfache Sprache"); by the name of its address. Data only."""

WORDS = {
    "de": {
        "plain_language": "Einfache Sprache",
        "plain_home": "Hier stehen alle Initiativen. Eine Initiative ist ein gemeinsames Vorhaben. Zum Beispiel von"
        " Städten und Kreisen. Wählen Sie eine Initiative. Dann sehen Sie, wer mitmacht.",
        "plain_initiative": "Hier sehen Sie, wer bei diesem Vorhaben mitmacht. Sie können einen Tag wählen. Dann sehen"
        " Sie, wie es an diesem Tag war.",
        "plain_because": "Hier steht, warum das so ist. Jeder Grund steht in einem Schreiben. Die Wörter daraus sehen"
        " Sie oben.",
        "plain_body": "Eine Stelle ist zum Beispiel eine Stadt, ein Kreis oder ein Ministerium.",
        "plain_instrument": "Hier steht das Schreiben. Dabei steht, was es bedeutet. Namen von Menschen sind verdeckt.",
        "plain_circular": "Das ist ein Rundschreiben. Es sagt allen Beteiligten, was sich geändert hat.",
        "plain_what_if": "Hier können Sie ausprobieren, was ein Schritt ändern würde. Nichts davon wird gespeichert.",
        "plain_prepare": "Hier entsteht Ihr Schreiben. Sie beantworten eine Frage nach der anderen. Nichts wird"
        " verschickt. Nichts wird gespeichert.",
        "plain_hand_in": "Hier geben Sie Ihr Schreiben ab. Danach prüft es die Stelle, die das Vorhaben leitet.",
        "plain_handed_in": "Ihr Schreiben ist angekommen. Es gilt erst, wenn ein Mensch es geprüft und in das Register"
        " gelegt hat.",
        "plain_review": "Eine Stelle hat geprüft, ob das Vorhaben gut für sie ist. Sie hat Aufwand und Nutzen"
        " verglichen. Hier steht das Ergebnis.",
        "plain_alliance": "Vor Ort arbeiten mehrere zusammen. Hier steht, was sie brauchen und was sie tun.",
        "plain_answer": "Eine Stelle fragt: Darf sie für Sie handeln? Lesen Sie die Frage. Wählen Sie dann eine"
        " Antwort: Ja, Nein oder Rückfrage.",
        "plain_consultation": "Eine Stelle hat andere gefragt, ob sie für sie handeln darf. Hier steht, wer schon"
        " geantwortet hat.",
        "plain_desk": "Hier steht, was Sie noch tun müssen. Das Älteste steht oben. Wählen Sie etwas aus. Dann können"
        " Sie damit anfangen.",
        "plain_intake": "Hier geben Sie Schreiben ab. Das Programm liest sie. Danach prüft ein Mensch, ob"
        " alles stimmt.",
        "plain_submission": "Hier steht das Schreiben. Dabei steht, was das Programm verstanden hat. Prüfen Sie"
        " jeden Satz. Stimmt er? Dann nehmen Sie ihn an. Sonst ändern Sie ihn oder lehnen ihn ab.",
        "plain_cover": "Hier ändern Sie die Angaben zum Schreiben. Zum Beispiel, von wem es ist.",
        "plain_statement": "Hier ändern Sie, was ein Satz bedeutet. Oder Sie fügen einen Satz hinzu.",
        "plain_masks": "Hier legen Sie fest, was andere nicht lesen dürfen. Zum Beispiel Namen von Menschen.",
        "plain_deposit": "Hier kommt das Schreiben in das Register. Danach kann es niemand mehr ändern. Fehler können"
        " Sie später berichtigen.",
        "plain_welcome": "Hier richten Sie Ihren Zugang ein. Wählen Sie ein Kennwort.",
        "plain_account_login": "Hier melden Sie sich an. Sie brauchen Ihre E-Mail-Adresse und Ihr Kennwort. Ansehen"
        " können Sie das Register auch ohne Anmeldung.",
        "plain_account_logout": "Hier melden Sie sich ab.",
        "plain_account_signup": "Sie können sich hier nicht selbst anmelden. Wer das Register verwaltet, lädt Sie ein.",
        "plain_account_inactive": "Ihr Zugang ist gesperrt. Wer das Register verwaltet, kann Ihnen helfen.",
        "plain_account_reauthenticate": "Bitte zeigen Sie noch einmal, dass Sie es sind. Geben Sie dazu Ihr Kennwort"
        " ein.",
        "plain_account_change_password": "Hier ändern Sie Ihr Kennwort.",
        "plain_account_set_password": "Hier legen Sie zum ersten Mal ein Kennwort fest.",
        "plain_mfa_index": "Hier steht, wie Sie sich anmelden. Hier können Sie Ihren Zugang sicherer machen.",
        "plain_mfa_authenticate": "Geben Sie die Zahl ein, die Ihr Telefon gerade zeigt.",
        "plain_mfa_reauthenticate": "Bitte zeigen Sie noch einmal, dass Sie es sind. Geben Sie die Zahl ein, die Ihr"
        " Telefon gerade zeigt.",
        "plain_mfa_activate_totp": "Hier verbinden Sie Ihr Telefon mit Ihrem Zugang. Danach brauchen Sie beides zum"
        " Anmelden: Kennwort und Telefon.",
        "plain_mfa_deactivate_totp": "Hier trennen Sie Ihr Telefon wieder von Ihrem Zugang.",
        "plain_mfa_view_recovery_codes": "Diese Zahlen helfen, wenn Ihr Telefon fehlt. Bewahren Sie sie sicher auf.",
        "plain_mfa_generate_recovery_codes": "Hier bekommen Sie neue Zahlen für den Notfall. Die alten gelten dann"
        " nicht mehr.",
        "plain_socialaccount_login_cancelled": "Die Anmeldung über Ihr Haus ist abgebrochen. Sie können es noch einmal"
        " versuchen.",
        "plain_socialaccount_login_error": "Die Anmeldung über Ihr Haus hat nicht geklappt. Sie können es noch einmal"
        " versuchen.",
        "plain_socialaccount_signup": "Ihr Haus kennt Sie, das Register noch nicht. Wer das Register verwaltet,"
        " lädt Sie ein.",
        "plain_answered": "Ihre Antwort ist da. Heben Sie diese Seite auf.",
        "plain_answer_closed": "Sie können hier nicht mehr antworten. Oben steht, warum.",
        "plain_not_found": "Das gibt es hier nicht. Vielleicht ist ein Buchstabe falsch. Suchen Sie auf der ersten"
        " Seite.",
        "plain_refused": "Mit Ihrer Frage stimmt etwas nicht. Oben steht, was. Bitte ändern Sie es.",
        "plain_failed": "Das hat nicht geklappt. Oben steht, warum.",
    },
    "en": {
        "plain_language": "Plain language",
        "plain_home": "This page lists all initiatives. An initiative is a plan that several share. For example, cities"
        " and counties. Choose an initiative. Then you see who takes part.",
        "plain_initiative": "This page shows who takes part in this plan. You can choose a day. Then you see how it was"
        " on that day.",
        "plain_because": "This page says why that is so. Each reason is written in a letter. You can see its words"
        " above.",
        "plain_body": "A body is, for example, a city, a county or a ministry.",
        "plain_instrument": "Here is the letter. With it comes what it means. Names of people are covered.",
        "plain_circular": "This is a circular. It tells everybody who takes part what has changed.",
        "plain_what_if": "Here you can try out what a step would change. Nothing of it is kept.",
        "plain_prepare": "Here your letter comes about. You answer one question after the other. Nothing is sent."
        " Nothing is kept.",
        "plain_hand_in": "Here you hand in your letter. Then the body that leads the plan checks it.",
        "plain_handed_in": "Your letter has arrived. It counts only when a person has checked it and put it into the"
        " register.",
        "plain_review": "A body has checked whether the plan is good for it. It compared effort and benefit. Here is"
        " what came out.",
        "plain_alliance": "Several work together on the spot. This page says what they need and what they do.",
        "plain_answer": "A body asks: may it act for you? Read the question. Then choose an answer: yes, no or a"
        " question of your own.",
        "plain_consultation": "A body has asked others whether it may act for them. This page says who has answered.",
        "plain_desk": "This page says what you still have to do. The oldest comes first. Choose one. Then you can"
        " start.",
        "plain_intake": "Here you hand in letters. The program reads them. Then a person checks that all is right.",
        "plain_submission": "Here is the letter. With it comes what the program understood. Check each sentence."
        " Is it right? Then accept it. If not, amend or reject it.",
        "plain_cover": "Here you change the facts about the letter. For example, who wrote it.",
        "plain_statement": "Here you change what a sentence means. Or you add a sentence.",
        "plain_masks": "Here you say what others may not read. For example, names of people.",
        "plain_deposit": "Here the letter goes into the register. After that nobody can change it. You can correct"
        " mistakes later.",
        "plain_welcome": "Here you set up your account. Choose a password.",
        "plain_account_login": "Here you sign in. You need your e-mail address and your password. You can look at the"
        " register without signing in.",
        "plain_account_logout": "Here you sign out.",
        "plain_account_signup": "You cannot open an account by yourself. Whoever runs the register invites you.",
        "plain_account_inactive": "Your account is closed. Whoever runs the register can help you.",
        "plain_account_reauthenticate": "Please show once more that it is you. Enter your password.",
        "plain_account_change_password": "Here you change your password.",
        "plain_account_set_password": "Here you set a password for the first time.",
        "plain_mfa_index": "This page says how you sign in. Here you can make your account safer.",
        "plain_mfa_authenticate": "Enter the number that your phone shows now.",
        "plain_mfa_reauthenticate": "Please show once more that it is you. Enter the number that your phone shows now.",
        "plain_mfa_activate_totp": "Here you connect your phone with your account. After that you need both to sign in:"
        " password and phone.",
        "plain_mfa_deactivate_totp": "Here you disconnect your phone from your account.",
        "plain_mfa_view_recovery_codes": "These numbers help when your phone is missing. Keep them safe.",
        "plain_mfa_generate_recovery_codes": "Here you get new numbers for emergencies. The old ones then no longer"
        " work.",
        "plain_socialaccount_login_cancelled": "Signing in through your house was cancelled. You can try again.",
        "plain_socialaccount_login_error": "Signing in through your house did not work. You can try again.",
        "plain_socialaccount_signup": "Your house knows you, the register does not yet. Whoever runs the register"
        " invites you.",
        "plain_answered": "Your answer has arrived. Keep this page.",
        "plain_answer_closed": "You can no longer answer here. You can see above why.",
        "plain_not_found": "There is no such thing here. Perhaps a letter is wrong. Search on the first page.",
        "plain_refused": "Something is wrong with your question. You can see above what. Please change it.",
        "plain_failed": "That did not work. You can see above why.",
    },
}
