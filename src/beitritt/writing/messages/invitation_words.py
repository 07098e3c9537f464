"""What the messages of a consultation say, in German and English. Data only; `{…}` is filled by `invitation`."""

INVITATION_WORDS = {
    "de": {
        "invitation_title": "Bitte um Zustimmung: „{initiative}“",
        "invitation": "{by:Nom} bittet {to:acc} um Zustimmung zur Vertretung in der Initiative „{initiative}“.",
        "reminder_title": "Erinnerung an die Bitte um Zustimmung: „{initiative}“",
        "reminder": "{by:Nom} hat {to:acc} um Zustimmung zur Vertretung in der Initiative „{initiative}“ gebeten und "
        "noch keine Antwort erhalten.",
        "reply_title": "Antwort auf Ihre Rückfrage: „{initiative}“",
        "reply": "{by:Nom} hat auf Ihre Rückfrage geantwortet. Die Antwort steht unter dem Link, den Sie schon haben.",
        "query_title": "Rückfrage zu Ihrer Bitte um Zustimmung: „{initiative}“",
        "query": "{about:Nom} hat eine Rückfrage. Sie steht in Ihrer Übersicht; dort können Sie antworten.",
        "answer_title": "Antwort auf Ihre Bitte um Zustimmung: „{initiative}“",
        "answer": "{about:Nom} hat geantwortet. Die Antwort steht in Ihrer Übersicht.",
        "cancellation_title": "Zurückgezogen: Bitte um Zustimmung, „{initiative}“",
        "cancellation": "{by:Nom} hat die Bitte um Zustimmung zurückgezogen. Sie brauchen nicht mehr zu antworten.",
        "question": "Die Frage",
        "until": "Bitte antworten Sie bis einschließlich {deadline}.",
        "silence": "Schweigen gilt nicht als Zustimmung; die Vertretung endet dadurch aber auch nicht.",
        "link": "Ihr Link",
        "link_once": "Er gilt nur für {to:acc} und für eine Antwort. Bitte geben Sie ihn nur an die Stelle weiter, "
        "die bei Ihnen antwortet.",
    },
    "en": {
        "invitation_title": "Asking for consent: “{initiative}”",
        "invitation": "{by:Nom} asks {to:acc} for consent to being represented in the initiative “{initiative}”.",
        "reminder_title": "Reminder that consent is asked for: “{initiative}”",
        "reminder": "{by:Nom} has asked {to:acc} for consent to being represented in the initiative “{initiative}” "
        "and has had no answer yet.",
        "reply_title": "Reply to your question: “{initiative}”",
        "reply": "{by:Nom} has replied to your question. The reply is behind the link that you have.",
        "query_title": "A question about the consent that you ask for: “{initiative}”",
        "query": "{about:Nom} has a question. It stands in your overview, where you can reply.",
        "answer_title": "An answer to your asking for consent: “{initiative}”",
        "answer": "{about:Nom} has answered. The answer stands in your overview.",
        "cancellation_title": "Withdrawn: asking for consent, “{initiative}”",
        "cancellation": "{by:Nom} has withdrawn its asking for consent. No answer is needed any more.",
        "question": "The question",
        "until": "Please answer by {deadline}.",
        "silence": "Silence is not consent; but it does not end the representation either.",
        "link": "Your link",
        "link_once": "It is good for {to:acc} alone and for one answer. Please pass it on only to the unit that "
        "answers for you.",
    },
}
