"""The words for what administrators did and for how far a file has come, in both languages. Data only."""

from __future__ import annotations

from beitritt.register.arrivals import ArrivalState
from beitritt.register.journal import JournalAct

JOURNAL_ACT: dict[str, dict[JournalAct, str]] = {
    "de": {
        JournalAct.ADMITTED: "eingelassen",
        JournalAct.INVITED_AGAIN: "neuer Link gegeben",
        JournalAct.CLOSED: "Konto gesperrt",
        JournalAct.REOPENED: "Konto wieder geöffnet",
        JournalAct.SECOND_FACTOR_RESET: "zweiter Faktor zurückgesetzt",
        JournalAct.GRANTED: "Auftrag erteilt",
        JournalAct.REVOKED: "Auftrag beendet",
        JournalAct.APPOINTED: "mit der Verwaltung betraut",
        JournalAct.DISMISSED: "von der Verwaltung entbunden",
        JournalAct.FOUR_EYES_ON: "Vier-Augen-Prinzip eingeschaltet",
        JournalAct.FOUR_EYES_OFF: "Vier-Augen-Prinzip ausgeschaltet",
    },
    "en": {
        JournalAct.ADMITTED: "let in",
        JournalAct.INVITED_AGAIN: "given a new link",
        JournalAct.CLOSED: "account closed",
        JournalAct.REOPENED: "account opened again",
        JournalAct.SECOND_FACTOR_RESET: "second factor reset",
        JournalAct.GRANTED: "mandate given",
        JournalAct.REVOKED: "mandate ended",
        JournalAct.APPOINTED: "made an administrator",
        JournalAct.DISMISSED: "no longer an administrator",
        JournalAct.FOUR_EYES_ON: "four eyes switched on",
        JournalAct.FOUR_EYES_OFF: "four eyes switched off",
    },
}
"""What was done, by language."""

ARRIVAL_STATE: dict[str, dict[ArrivalState, str]] = {
    "de": {
        ArrivalState.WAITING: "wartet",
        ArrivalState.READING: "wird gelesen",
        ArrivalState.READ: "aufgenommen und gelesen",
        ArrivalState.KNOWN: "war schon da, derselbe Inhalt",
        ArrivalState.FAILED: "nicht aufgenommen",
    },
    "en": {
        ArrivalState.WAITING: "waiting",
        ArrivalState.READING: "being read",
        ArrivalState.READ: "taken in and read",
        ArrivalState.KNOWN: "was here already, the same content",
        ArrivalState.FAILED: "not taken in",
    },
}
"""How far a file has come, by language."""
