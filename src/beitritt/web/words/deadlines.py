"""The words of the pages for deadlines and for what became of reserved rights. Data only."""

WORDS = {
    "de": {
        "deadlines": "Termine",
        "deadlines_caption": "Was bis wann zu tun ist, ein Jahr ab dem {}",
        "deadlines_too_many": "Bei so vielen Stellen zeigt der Befehl „beitritt deadlines“ die Termine; auf der Seite "
        "jeder Stelle stehen ihre eigenen.",
        "deadlines_none": "Innerhalb eines Jahres steht nichts an.",
        "deadline_day": "Tag",
        "deadline_what": "Was ansteht",
        "deadline_sure": "Wie sicher",
        "deadline_open": "offen seit",
        "deadlines_more": "und {} weitere",
        "notice_flag": "Kündigung",
        "reservation_stage": "Stand heute",
        "reservation_replies": "Antworten",
    },
    "en": {
        "deadlines": "Dates",
        "deadlines_caption": "What is due and by when, for a year from {}",
        "deadlines_too_many": "With so many bodies, the command 'beitritt deadlines' shows the dates; the page of each "
        "body has its own.",
        "deadlines_none": "Nothing is due within a year.",
        "deadline_day": "day",
        "deadline_what": "what is due",
        "deadline_sure": "how sure",
        "deadline_open": "open since",
        "deadlines_more": "and {} more",
        "notice_flag": "notice",
        "reservation_stage": "state today",
        "reservation_replies": "answers",
    },
}
