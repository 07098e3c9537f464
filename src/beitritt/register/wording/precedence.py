"""Which source of terms would decide where several contradict each other, and by which rule (domain.md §4.7)."""

DECIDING = {
    "de": "Entscheiden würde: {source}. [Regel: {rule}]",
    "en": "What would decide: {source}. [Rule: {rule}]",
}
RANKED = {"de": "{source}, Rang {rank}", "en": "{source}, rank {rank}"}
PRECEDENCE = {
    "de": {
        "own_accepted": "Eigene Worte, die die Federführung angenommen hat, gehen allem anderen vor.",
        "lead": "Bedingungen der Federführung gehen eigenen, nicht angenommenen Worten und allem Berichteten vor; "
        "von mehreren die mit dem niedrigeren Rang, sonst die spätere.",
        "own": "Wo die Federführung nichts bestimmt hat, gehen eigene Worte dem Berichteten vor.",
        "reported": "Wo es nichts anderes gibt, gilt das Berichtete; von mehrerem das mit dem niedrigeren Rang, "
        "sonst das spätere.",
        "request": "Eine Bitte entscheidet nichts.",
    },
    "en": {
        "own_accepted": "The body's own words that the lead accepted come before everything else.",
        "lead": "The lead's terms come before own words that were not accepted and before all that is reported; "
        "of several those of the lower rank, else the later.",
        "own": "Where the lead has laid nothing down, own words come before what is reported.",
        "reported": "Where there is nothing else, what is reported holds; of several that of the lower rank, "
        "else the later.",
        "request": "A request decides nothing.",
    },
}
