"""The sentences in plain language ("Einfache Sprache"): short, active, one thought each. Data only.

They say less than those of `beitritt.register.wording.de` and `en`, and nothing else: no sentence here may claim what
the law's own sentence does not.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plain:
    """One language's sentences.

    `rule` says why a body is what it is, by the rule that its standing rests on; `consent` goes with a representation.
    `counted` says how many bodies are what on a day (for one, for several), `said` what a statement does, by kind (and
    value or right where they change the meaning), `modality` and `force` what such words are worth.
    """

    rule: dict[str, str]
    consent: dict[str, str]
    since: str
    from_: str
    written: str
    subject: str
    bound: str
    contested: str
    unbound: str
    right: dict[str, str]
    right_for_others: str
    day: str
    counted: dict[str, tuple[str, str]]
    nobody: str
    agents: str
    agent: str
    consents: tuple[str, str, str]
    contested_many: str
    portfolio: str
    member: dict[str, str]
    outside: str
    letter: tuple[str, str, str]
    silent: str
    said: dict[str, str]
    modality: dict[str, str]
    force: dict[str, str]


DE = Plain(
    rule={
        "accession": "{body:Nom} macht mit. Das hat {body:nom} selbst erklärt.",
        "bundled": "{body:Nom} macht mit. Eine andere Stelle hat das für {body:acc} erklärt. Sie durfte das.",
        "precondition": "{body:Nom} will mitmachen. Vorher muss noch etwas geschehen. Bisher ist das nicht vermerkt.",
        "intent": "{body:Nom} möchte vielleicht mitmachen. Versprochen ist nichts.",
        "refused": "{body:Nom} macht nicht mit. Der Plan mitzumachen ist aufgegeben.",
        "term": "{body:Nom} hat mitgemacht. Die Zeit dafür ist abgelaufen.",
        "withdrawal": "{body:Nom} macht nicht mehr mit. Das ist erklärt worden.",
        "exclusion": "{body:Nom} macht nicht mehr mit. Das hat die Stelle entschieden, die die Initiative leitet.",
        "suspension": "{body:Nom} ist dabei und macht gerade eine Pause.",
        "reduction": "{body:Nom} macht hier nicht mehr mit. Bei anderen Themen kann das anders sein.",
        "struck": "{body:Nom} macht nicht mit. Die Erklärung dazu gilt nicht mehr.",
        "succeeded": "{body:Nom} macht mit. Vorher war eine andere Stelle dabei. {body:Nom} ist an ihre Stelle getreten.",
        "merged": "{body:Nom} gibt es so nicht mehr. An die Stelle ist {successor:nom} getreten.",
        "representation": "{body:Nom} macht nicht selbst mit. {by:Nom} handelt für {body:acc}.",
        "carrier_suspended": "{by:Nom} handelt für {body:acc}. {by:Nom} macht gerade eine Pause."
        " Solange ruht das auch für {body:acc}.",
        "uncarried": "{by:Nom} hat für {body:acc} gehandelt. {by:Nom} macht hier nicht mehr mit."
        " Deshalb ist {body:nom} hier nicht mehr vertreten.",
        "unconsented": "{body:Nom} ist hier nicht vertreten. Das Einverständnis damit fehlt.",
        "unproven": "{by:Nom} hat auch für {body:acc} gesprochen. Ob {by:nom} das durfte, ist nicht belegt.",
        "initiative_ended": "{body:Nom} hat mitgemacht. Die Initiative ist zu Ende.",
        "silence": "{body:Nom} macht nicht mit. Es gibt keine Erklärung, aus der sich etwas anderes ergibt.",
    },
    consent={
        "given": "{body:Nom} ist damit einverstanden.",
        "claimed": "Es heißt, {body:nom} ist damit einverstanden. Belegt ist das nicht.",
        "missing": "Ob {body:nom} damit einverstanden ist, ist nicht belegt.",
    },
    since="Das gilt seit dem {day}.",
    from_="Das gilt ab: {day}.",
    written="Das steht im Schreiben vom {day}.",
    subject="Zum Thema {subjects}:",
    bound="{body:Nom} muss dabeibleiben bis: {last}.",
    contested="Wie lange {body:nom} dabeibleiben muss, ist nicht klar. Die Schreiben sagen dazu Verschiedenes.",
    unbound="Wie lange {body:nom} dabeibleiben muss, steht nirgends.",
    right={
        "reduce": "{body:Nom} behält sich vor, später weniger zu tun.",
        "withdraw": "{body:Nom} behält sich vor, später aufzuhören.",
        "direct_entry": "{body:Nom} hat festgehalten: Wer vertreten wird, kann später selbst mitmachen.",
        "limit": "{body:Nom} will nur begrenzt gebunden sein.",
        "precondition": "{body:Nom} will erst gebunden sein, wenn etwas Bestimmtes geschehen ist.",
    },
    right_for_others="{body:Nom} hat für die Vertretenen ein Recht festgehalten.",
    day="Gefragt ist nach dem {day}.",
    counted={
        "party": ("{who} macht selbst mit.", "{who} machen selbst mit."),
        "represented": ("{who} macht nicht selbst mit.", "{who} machen nicht selbst mit."),
        "suspended": ("{who} ist dabei und macht eine Pause.", "{who} sind dabei und machen eine Pause."),
        "pending": ("{who} macht nur unter einer Bedingung mit.", "{who} machen nur unter einer Bedingung mit."),
        "intent": ("{who} möchte vielleicht mitmachen.", "{who} möchten vielleicht mitmachen."),
        "lapsed": ("{who} war dabei. Die Zeit ist abgelaufen.", "{who} waren dabei. Die Zeit ist abgelaufen."),
        "withdrawn": ("{who} ist ausgetreten.", "{who} sind ausgetreten."),
        "ended": ("{who} war dabei, bis die Initiative endete.", "{who} waren dabei, bis die Initiative endete."),
    },
    nobody="An diesem Tag macht niemand mit.",
    agents="Andere Stellen machen das stellvertretend.",
    agent="{by:Nom} macht das stellvertretend.",
    consents=(
        "Kein Einverständnis damit ist belegt.",
        "1 Einverständnis damit ist belegt.",
        "{count} sind nachweislich einverstanden.",
    ),
    contested_many="Bei {count} Stellen ist nicht klar, wie lange sie dabeibleiben müssen.",
    portfolio="Hier steht, wobei {body:nom} mitmacht.",
    member={
        "party": "Bei „{initiative}“ macht {body:nom} selbst mit.",
        "represented": "Bei „{initiative}“ handelt eine andere Stelle für {body:acc}.",
        "suspended": "Bei „{initiative}“ macht {body:nom} gerade eine Pause.",
        "pending": "Bei „{initiative}“ macht {body:nom} nur unter einer Bedingung mit.",
        "intent": "Bei „{initiative}“ möchte {body:nom} vielleicht mitmachen.",
        "lapsed": "Bei „{initiative}“ ist die Zeit abgelaufen.",
        "withdrawn": "Aus „{initiative}“ ist {body:nom} ausgetreten.",
        "ended": "„{initiative}“ ist zu Ende. {body:Nom} war dabei.",
        "none": "Bei „{initiative}“ macht {body:nom} nicht mit.",
    },
    outside="{body:Nom} macht an diesem Tag nirgends mit.",
    letter=(
        "Hier steht ein Schreiben. Verfasst hat es: {author}.",
        "Datum: {day}.",
        "Gerichtet ist es an: {addressee}.",
    ),
    silent="In diesem Schreiben wird nichts erklärt, was im Register zählt.",
    said={
        "accession": "{actor:Nom} macht mit.",
        "commitment": "{actor:Nom} sagt zu, etwas zu tun.",
        "intent": "{actor:Nom} möchte vielleicht mitmachen.",
        "refusal": "{actor:Nom} macht nicht mit.",
        "reservation": "{actor:Nom} behält sich ein Recht vor.",
        "reservation.reduce": "{actor:Nom} behält sich vor, später weniger zu tun.",
        "reservation.withdraw": "{actor:Nom} behält sich vor, später aufzuhören.",
        "reservation.direct_entry": "{actor:Nom} hält fest: Wer vertreten wird, kann später selbst mitmachen.",
        "reservation.limit": "{actor:Nom} will nur begrenzt gebunden sein.",
        "reservation.precondition": "{actor:Nom} will erst gebunden sein, wenn etwas Bestimmtes geschehen ist.",
        "invocation": "{actor:Nom} nutzt ein vorbehaltenes Recht.",
        "fulfilment": "Es geht um eine Bedingung.",
        "fulfilment.met": "Eine Bedingung ist eingetreten.",
        "fulfilment.failed": "Eine Bedingung ist nicht eingetreten.",
        "representation": "{actor:Nom} handelt für andere Stellen.",
        "consent": "{actor:Nom} äußert sich dazu, vertreten zu werden.",
        "consent.given": "{actor:Nom} ist einverstanden, vertreten zu werden.",
        "consent.refused": "{actor:Nom} ist nicht einverstanden, vertreten zu werden.",
        "consent.withdrawn": "{actor:Nom} ist nicht mehr einverstanden, vertreten zu werden.",
        "appointment": "{actor:Nom} nennt, wer sich um die Sache kümmert.",
        "reduction": "{actor:Nom} macht weniger als bisher.",
        "suspension": "{actor:Nom} macht eine Pause.",
        "resumption": "{actor:Nom} macht nach einer Pause wieder mit.",
        "continuation": "{actor:Nom} macht weiter mit.",
        "withdrawal": "{actor:Nom} macht nicht mehr mit.",
        "terms": "Es geht um die Regeln. Zum Beispiel: Wie lange ist man dabei? Was muss man tun?",
        "phasing": "Es geht um den Zeitplan.",
        "request": "{actor:Nom} bittet um andere Regeln.",
        "response": "{actor:Nom} antwortet auf eine Erklärung oder Bitte.",
        "response.accepted": "{actor:Nom} sagt Ja zu einer Erklärung oder Bitte.",
        "response.rejected": "{actor:Nom} sagt Nein zu einer Erklärung oder Bitte.",
        "response.objected": "{actor:Nom} ist mit einer Erklärung nicht einverstanden.",
        "response.open": "{actor:Nom} lässt die Antwort noch offen.",
        "correction": "{actor:Nom} berichtigt ein früheres Schreiben.",
        "annulment": "{actor:Nom} hebt ein früheres Schreiben auf.",
        "succession": "Eine Stelle tritt an die Stelle einer anderen.",
    },
    modality={
        "requested": "Das ist eine Bitte.",
        "reported": "Das wird nur berichtet. Es ist keine eigene Erklärung.",
        "intended": "Das ist nur ein Plan.",
        "reserved": "",
    },
    force={
        "proposed": "Das ist erst vorgeschlagen.",
        "recommended": "Das ist erst empfohlen.",
        "rejected": "Das wurde abgelehnt.",
    },
)

EN = Plain(
    rule={
        "accession": "{body:Nom} takes part. It said so itself.",
        "bundled": "{body:Nom} takes part. Another body declared it for {body:acc}. It was allowed to.",
        "precondition": "{body:Nom} wants to take part. Something has to happen first. That is not recorded so far.",
        "intent": "{body:Nom} may want to take part. Nothing is promised.",
        "refused": "{body:Nom} does not take part. The plan to take part has been given up.",
        "term": "{body:Nom} took part. The time for that is over.",
        "withdrawal": "{body:Nom} no longer takes part. That has been declared.",
        "exclusion": "{body:Nom} no longer takes part. The body that leads the initiative decided so.",
        "suspension": "{body:Nom} is in and is taking a break.",
        "reduction": "{body:Nom} no longer takes part here. For other subjects this may differ.",
        "struck": "{body:Nom} does not take part. The statement about it no longer counts.",
        "succeeded": "{body:Nom} takes part. Another body was in before. {body:Nom} has taken its place.",
        "merged": "{body:Nom} no longer exists as such. {successor:Nom} has taken its place.",
        "representation": "{body:Nom} does not take part itself. {by:Nom} acts for {body:acc}.",
        "carrier_suspended": "{by:Nom} acts for {body:acc}. {by:Nom} is taking a break."
        " For as long, the same holds for {body:acc}.",
        "uncarried": "{by:Nom} acted for {body:acc}. {by:Nom} no longer takes part here."
        " So {body:nom} is no longer represented here.",
        "unconsented": "{body:Nom} is not represented here. Its consent is missing.",
        "unproven": "{by:Nom} also spoke for {body:acc}. Whether it was allowed to is not proven.",
        "initiative_ended": "{body:Nom} took part. The initiative is over.",
        "silence": "{body:Nom} does not take part. There is no statement that says otherwise.",
    },
    consent={
        "given": "{body:Nom} agrees to that.",
        "claimed": "It is said that {body:nom} agrees to that. There is no proof.",
        "missing": "There is no proof that {body:nom} agrees to that.",
    },
    since="This has been so since {day}.",
    from_="This holds from: {day}.",
    written="It is written in the letter of {day}.",
    subject="On the subject {subjects}:",
    bound="{body:Nom} has to stay in until: {last}.",
    contested="How long {body:nom} has to stay in is not clear. The letters say different things.",
    unbound="How long {body:nom} has to stay in is written nowhere.",
    right={
        "reduce": "{body:Nom} keeps the right to do less later.",
        "withdraw": "{body:Nom} keeps the right to stop later.",
        "direct_entry": "{body:Nom} has put on record: whoever is represented can take part directly later.",
        "limit": "{body:Nom} wants to be bound only within limits.",
        "precondition": "{body:Nom} wants to be bound only once something certain has happened.",
    },
    right_for_others="{body:Nom} has put a right on record for those it represents.",
    day="The question is about {day}.",
    counted={
        "party": ("{who} takes part itself.", "{who} take part themselves."),
        "represented": ("{who} does not take part itself.", "{who} do not take part themselves."),
        "suspended": ("{who} is in and takes a break.", "{who} are in and take a break."),
        "pending": ("{who} takes part only on a condition.", "{who} take part only on a condition."),
        "intent": ("{who} may want to take part.", "{who} may want to take part."),
        "lapsed": ("{who} was in. The time is over.", "{who} were in. The time is over."),
        "withdrawn": ("{who} has left.", "{who} have left."),
        "ended": ("{who} was in until the initiative ended.", "{who} were in until the initiative ended."),
    },
    nobody="Nobody takes part on that day.",
    agents="Other bodies act instead.",
    agent="{by:Nom} acts instead.",
    consents=(
        "No consent to that is proven.",
        "1 consent to that is proven.",
        "{count} consents to that are proven.",
    ),
    contested_many="For {count} bodies it is not clear how long they have to stay in.",
    portfolio="This page says what {body:nom} takes part in.",
    member={
        "party": "In “{initiative}” {body:nom} takes part itself.",
        "represented": "In “{initiative}” another body acts for {body:acc}.",
        "suspended": "In “{initiative}” {body:nom} is taking a break.",
        "pending": "In “{initiative}” {body:nom} takes part only on a condition.",
        "intent": "In “{initiative}” {body:nom} may want to take part.",
        "lapsed": "In “{initiative}” the time is over.",
        "withdrawn": "{body:Nom} has left “{initiative}”.",
        "ended": "“{initiative}” is over. {body:Nom} was in.",
        "none": "In “{initiative}” {body:nom} does not take part.",
    },
    outside="{body:Nom} takes part in nothing on that day.",
    letter=(
        "This page shows a letter. It was written by: {author}.",
        "Date: {day}.",
        "It is addressed to: {addressee}.",
    ),
    silent="This letter says nothing that counts in the register.",
    said={
        "accession": "{actor:Nom} takes part.",
        "commitment": "{actor:Nom} promises to do something.",
        "intent": "{actor:Nom} may want to take part.",
        "refusal": "{actor:Nom} does not take part.",
        "reservation": "{actor:Nom} keeps a right.",
        "reservation.reduce": "{actor:Nom} keeps the right to do less later.",
        "reservation.withdraw": "{actor:Nom} keeps the right to stop later.",
        "reservation.direct_entry": "{actor:Nom} puts on record: whoever is represented can take part directly later.",
        "reservation.limit": "{actor:Nom} wants to be bound only within limits.",
        "reservation.precondition": "{actor:Nom} wants to be bound only once something certain has happened.",
        "invocation": "{actor:Nom} uses a right that it had kept.",
        "fulfilment": "This is about a condition.",
        "fulfilment.met": "A condition has been met.",
        "fulfilment.failed": "A condition has not been met.",
        "representation": "{actor:Nom} acts for other bodies.",
        "consent": "{actor:Nom} speaks about being represented.",
        "consent.given": "{actor:Nom} agrees to be represented.",
        "consent.refused": "{actor:Nom} does not agree to be represented.",
        "consent.withdrawn": "{actor:Nom} no longer agrees to be represented.",
        "appointment": "{actor:Nom} names who looks after the matter.",
        "reduction": "{actor:Nom} does less than before.",
        "suspension": "{actor:Nom} takes a break.",
        "resumption": "{actor:Nom} takes part again after a break.",
        "continuation": "{actor:Nom} goes on taking part.",
        "withdrawal": "{actor:Nom} no longer takes part.",
        "terms": "This is about the rules. For example: how long is one in? What does one have to do?",
        "phasing": "This is about the time plan.",
        "request": "{actor:Nom} asks for other rules.",
        "response": "{actor:Nom} answers a statement or request.",
        "response.accepted": "{actor:Nom} says yes to a statement or request.",
        "response.rejected": "{actor:Nom} says no to a statement or request.",
        "response.objected": "{actor:Nom} objects to a statement.",
        "response.open": "{actor:Nom} leaves the answer open.",
        "correction": "{actor:Nom} corrects an earlier letter.",
        "annulment": "{actor:Nom} annuls an earlier letter.",
        "succession": "One body takes the place of another.",
    },
    modality={
        "requested": "This is a request.",
        "reported": "This is only reported. It is not a statement of its own.",
        "intended": "This is only a plan.",
        "reserved": "",
    },
    force={
        "proposed": "This is only proposed.",
        "recommended": "This is only recommended.",
        "rejected": "This was rejected.",
    },
)


def plain(language: str) -> Plain:
    """The sentences of a language; English for `en`, else German."""
    return EN if language == "en" else DE
