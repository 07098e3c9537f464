"""Why an act cannot be done, as sentences: the rule first, then what is so. Data and their filling in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from beitritt.register.wording.said import Called, last_day, long_date, words

if TYPE_CHECKING:
    from beitritt.register.admissibility.case import Breach
    from beitritt.register.standings import Standings

REQUIREMENTS: dict[str, dict[str, str]] = {
    "de": {
        "complete": "Die Erklärung ist unvollständig; es fehlt: {detail}.",
        "authority": "Erklären darf nur die Stelle selbst, für ihre eigenen Akte die Federführung, oder wer eine Vollmacht nachweist; {other:nom} darf das für {body:acc} nicht.",
        "dates_in_order": "Ein Ende liegt nach dem Anfang; hier wäre das Ende: {detail}, der Anfang: {day}.",
        "initiative_runs": "Nach dem Ende der Initiative gibt es nichts mehr zu erklären; sie ist seit dem {day} beendet.",
        "not_party_yet": "Niemand tritt zweimal bei; {body:nom} ist am {day} schon selbst beteiligt: {detail}.",
        "in": "Austreten oder ruhen lassen kann nur, wer beteiligt ist; {body:nom} ist es am {day} nicht.",
        "party": "Reduzieren kann nur, wer selbst beigetreten ist; {body:nom} ist es am {day} nicht.",
        "narrower_scope": "Eine Reduzierung nennt nur Themen, an denen man schon beteiligt ist; {body:nom} ist es hier nicht: {detail}. Nötig wäre ein Beitritt dazu.",
        "lower_level": "Eine Reduzierung führt zu keinem höheren Grad als bisher; „{detail}“ wäre einer. Nötig wäre ein Beitritt oder eine Fortsetzung.",
        "something_less": "Eine Reduzierung nimmt etwas weg; diese ließe {body:acc} genau so beteiligt wie bisher.",
        "not_resting_yet": "Was schon ruht, kann nicht noch einmal ruhen; die Beteiligung {body:gen} ruht am {day} bereits.",
        "resting": "Wieder aufnehmen lässt sich nur, was ruht; die Beteiligung {body:gen} ruht am {day} nicht.",
        "own_rest": "Was mit der Vertretung ruht, nimmt nur die vertretende Stelle wieder auf; das ist hier {other:nom}.",
        "still_running": "Fortsetzen lässt sich nur, was noch läuft; {body:nom} ist am {day} {detail}. Nötig wäre ein neuer Beitritt.",
        "represented": "Zustimmen kann nur, wer vertreten wird; {body:nom} wird am {day}{detail} nicht vertreten.",
        "known_target": "Antworten und vermerken lässt sich nur, was hinterlegt ist; „{detail}“ ist es in dieser Initiative nicht.",
        "right_held": "Ausüben kann einen Vorbehalt nur, wer ihn hat; „{detail}“ ist kein solcher Vorbehalt {body:gen}.",
        "right_unused": "Ein Vorbehalt wird einmal ausgeübt, solange er ruht; dieser ist seit dem {day} {detail}.",
        "right_unopposed": "Wer einem Vorbehalt widersprochen hat, dem gegenüber wirkt er nicht; {other:nom} hat widersprochen.",
        "condition": "Nur eine Bedingung kann eintreten oder ausfallen; „{detail}“ ist keine.",
        "condition_open": "Über eine Bedingung wird einmal entschieden; diese ist seit dem {day} {detail}.",
        "witness": "Den Eintritt einer Bedingung vermerkt, wer sie gestellt hat, oder die Federführung; gestellt hat sie {other:nom}.",
        "other_addressee": "Eine Bitte richtet sich an jemand anderen; {body:nom} würde sich selbst bitten.",
        "others_statement": "Eine Antwort gilt der Erklärung einer anderen Stelle; diese ist die eigene {body:gen}.",
        "leads_answer": "Annehmen und zurückweisen kann die Federführung, bei deren eigenen Bedingungen die gebundene Stelle; Federführung ist {other:nom}.",
        "answer_follows": "Eine Antwort folgt auf das, worauf sie antwortet; das ist hier ein Schreiben vom {day}.",
        "reservation": "Einspruch gibt es gegen Vorbehalte; „{detail}“ ist keiner.",
        "concerned": "Eine Antwort gilt nur für Stellen, die es betrifft; für {other:acc} wurde nichts erbeten oder erklärt.",
        "leads_phases": "Phasen verschiebt nur die Federführung; das ist {other:nom}.",
        "known_phase": "Eine neue Phase braucht einen Anfang; die Phase „{detail}“ hat die Initiative noch nicht.",
        "sides": "Eine Rechtsnachfolge erklären die beteiligten Stellen oder die Federführung; {body:nom} ist keine davon.",
        "two_bodies": "Dazu gehören zwei Stellen; {other:nom} ist beides zugleich.",
        "not_succeeded_yet": "Eine Stelle geht einmal auf; {other:nom} ist seit dem {day} aufgegangen.",
    },
    "en": {
        "complete": "The statement is incomplete; missing: {detail}.",
        "authority": "Only the body itself may declare, the lead for its own acts, or who proves a power; {other:nom} may not declare this for {body:acc}.",
        "dates_in_order": "An end lies after the beginning; here the end would be: {detail}, the beginning: {day}.",
        "initiative_runs": "After the initiative's end there is nothing left to declare; it has been over since {day}.",
        "not_party_yet": "Nobody joins twice; on {day} {body:nom} is a party by itself already: {detail}.",
        "in": "Only who takes part can leave or pause; {body:nom} does not on {day}.",
        "party": "Only who has joined by itself can reduce; {body:nom} has not on {day}.",
        "narrower_scope": "A reduction names only subjects in which one takes part already; {body:nom} does not in: {detail}. That would need an accession.",
        "lower_level": 'A reduction leads to no higher level than before; "{detail}" would be one. That would need an accession or a continuation.',
        "something_less": "A reduction takes something away; this one would leave {body:acc} just as it is.",
        "not_resting_yet": "What is suspended cannot be suspended again; the participation of {body:nom} is, on {day}.",
        "resting": "Only what is suspended can be resumed; the participation of {body:nom} is not, on {day}.",
        "own_rest": "What is suspended with the representation is resumed by the representative alone; here that is {other:nom}.",
        "still_running": "Only what still runs can be continued; on {day} {body:nom} is {detail}. That would need a new accession.",
        "represented": "Only who is represented can consent; on {day} {body:nom} is not represented{detail}.",
        "known_target": 'Only what is deposited can be answered or decided; "{detail}" is not, in this initiative.',
        "right_held": 'Only who holds a reserved right can use it; "{detail}" is no such right of {body:nom}.',
        "right_unused": "A reserved right is used once, while it is dormant; this one has been {detail} since {day}.",
        "right_unopposed": "A reservation has no effect towards whoever objected to it; {other:nom} did.",
        "condition": 'Only a condition can be met or fail; "{detail}" is none.',
        "condition_open": "A condition is decided once; this one has been {detail} since {day}.",
        "witness": "That a condition is met is recorded by whoever made it, or by the lead; {other:nom} made it.",
        "other_addressee": "A request goes to somebody else; {body:nom} would ask itself.",
        "others_statement": "An answer is to the statement of another body; this one is by {body:nom} itself.",
        "leads_answer": "Only the lead can accept or reject, and of its own terms the body that they bind; the lead is {other:nom}.",
        "answer_follows": "An answer follows what it answers; here that is a letter of {day}.",
        "reservation": 'Objections are to reservations; "{detail}" is none.',
        "concerned": "An answer holds only for bodies that it concerns; nothing was asked or declared for {other:acc}.",
        "leads_phases": "Only the lead moves phases; that is {other:nom}.",
        "known_phase": 'A new phase needs a beginning; the initiative has no phase "{detail}" yet.',
        "sides": "A succession is declared by the bodies that it is about, or by the lead; {body:nom} is none of them.",
        "two_bodies": "This takes two bodies; {other:nom} is both at once.",
        "not_succeeded_yet": "A body is succeeded once; {other:nom} has been since {day}.",
    },
}  # fmt: skip
FIELDS: dict[str, dict[str, str]] = {
    "de": {
        "right": "das vorbehaltene Recht", "of": "die Erklärung, um die es geht", "value": "was erklärt wird",
        "represented": "die Vertretenen", "role": "die Aufgabe", "appointed": "wer benannt wird",
        "note": "der Inhalt", "to": "die Erklärung, der geantwortet wird", "phase": "die Phase",
        "predecessor": "die Rechtsvorgängerin", "successor": "die Rechtsnachfolgerin", "scope": "die Themen",
        "level": "der Grad", "from_": "der Anfang", "until": "das Ende", "end": "wie fest das Ende ist",
        "binding": "die Bindung", "term": "die Befristung", "renewal": "die Verlängerung", "notice": "die Kündigungsfrist",
        "cost": "die Kosten", "duty": "die Pflicht",
    },
    "en": {
        "right": "the reserved right", "of": "the statement that it is about", "value": "what is declared",
        "represented": "who is represented", "role": "the role", "appointed": "who is appointed",
        "note": "the content", "to": "the statement that is answered", "phase": "the phase",
        "predecessor": "the predecessor", "successor": "the successor", "scope": "the subjects",
        "level": "the level", "from_": "the beginning", "until": "the end", "end": "how sure the end is",
        "binding": "the binding", "term": "the term", "renewal": "the renewal", "notice": "the notice",
        "cost": "the cost", "duty": "the duty",
    },
}  # fmt: skip
FOR = {"de": " für {detail}", "en": " for {detail}"}
BY = {"de": " durch {other:acc}", "en": " by {other:acc}"}
OR = {"de": " oder ", "en": " or "}
STAGES: dict[str, dict[str, str]] = {
    "de": {"invoked": "ausgeübt", "taken_effect": "wirksam geworden", "withdrawn": "zurückgenommen", "lapsed": "erloschen"},
    "en": {"invoked": "invoked", "taken_effect": "in effect", "withdrawn": "withdrawn", "lapsed": "lapsed"},
}  # fmt: skip
"""What became of a right in the middle of a sentence."""


def requirement_sentence(breach: Breach, standings: Standings, language: str) -> str:
    """Why the act cannot be done: the rule, and what is so instead."""
    name = standings.directory.name
    return REQUIREMENTS[language][breach.requirement].format(
        body=Called(name(breach.body, breach.day), language),
        other=Called(name(breach.other, breach.day), language),
        detail=_detail(breach, standings, language),
        day=long_date(breach.day, language) if breach.day else "",
    )


def _detail(breach: Breach, standings: Standings, language: str) -> str:
    detail, table = breach.detail, words(language)
    if breach.requirement == "represented":
        other = Called(standings.directory.name(breach.other, breach.day), language)
        by = BY[language].format(other=other) if breach.other else ""
        return by + (FOR[language].format(detail=detail) if detail else "")
    if breach.requirement == "complete":
        return OR[language].join(FIELDS[language][field] for field in detail.split(" | "))
    if breach.requirement == "dates_in_order":
        return last_day(detail, language)
    if breach.requirement == "not_party_yet":
        return table.PHRASE["everything"] if detail == "*" else detail
    known = {
        "right_unused": STAGES[language], "condition_open": table.VALUE,
        "still_running": table.STATUS, "lower_level": table.LEVEL,
    }.get(breach.requirement, {})  # fmt: skip
    return known.get(detail, detail)
