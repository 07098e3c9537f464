"""Who has joined what, on which terms, for whom, until when: a register that answers with the words of the letters."""

__version__ = "0.1.0"
