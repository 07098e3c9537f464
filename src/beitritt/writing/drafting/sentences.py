"""The German sentences of statements, by kind: what stands in braces is filled in by `beitritt.writing.drafting.filling`.

They are worded so that `beitritt.reading` finds the same kind of act in them. Data only.
"""

from beitritt.register.statements import Kind

HEAD = "{author}\n\n{addressee}Datum: {dated}\n\nErklärung im Register zur Initiative „{initiative}“\n\n"
ADDRESSEE = "An: {name}\n\n"
FOOT = "Dieses Schriftstück gibt wieder, was im Register erklärt wurde.\n"
ON_BEHALF = "{author:Nom} erklärt für {body:acc}{proof}: "
PROOF = " (Vollmacht: {proof})"

PLAIN: dict[Kind, str] = {
    Kind.ACCESSION: "{body:Nom} tritt der Initiative „{initiative}“{since}{scope}{level} bei{ends}{note}.",
    Kind.COMMITMENT: "{body:Nom} verpflichtet sich{due} zu Folgendem: {content}.",
    Kind.INTENT: "{body:Nom} beabsichtigt, der Initiative „{initiative}“{since}{scope} beizutreten{note}.",
    Kind.REFUSAL: "{body:Nom} lehnt einen Beitritt zur Initiative „{initiative}“{scope} ab{note}.",
    Kind.RESERVATION: "{body:Nom} behält sich{scope}{others} vor, {right}{condition}{note}.",
    Kind.INVOCATION: "{body:Nom} übt{since} den Vorbehalt {target} aus, {right}{note}.",
    Kind.REPRESENTATION: "{body:Nom} vertritt in der Initiative „{initiative}“{since}{scope} {represented}{form}{ends}{note}.",
    Kind.APPOINTMENT: "{body:Nom} benennt{since} als {role}: {appointed}{ends}{note}.",
    Kind.REDUCTION: "{body:Nom} reduziert die Mitwirkung an der Initiative „{initiative}“{since} auf {rest}{ends}{note}.",
    Kind.SUSPENSION: "{body:Nom} lässt die Mitwirkung an der Initiative „{initiative}“{scope}{during} ruhen{note}.",
    Kind.RESUMPTION: "{body:Nom} nimmt die Mitwirkung an der Initiative „{initiative}“{scope}{since} wieder auf{note}.",
    Kind.CONTINUATION: "{body:Nom} setzt die Mitwirkung an der Initiative „{initiative}“{scope}{since}{level} fort{ends}{note}.",
    Kind.WITHDRAWAL: "{body:Nom} tritt{scope} aus der Initiative „{initiative}“ {last} aus{given}{note}.",
    Kind.TERMS: "{source} gilt für {kinds}{since}: {terms}.",
    Kind.REQUEST: "{body:Nom} bittet {addressee:acc}{kinds_asked}{others} um {wish}.",
    Kind.CORRECTION: "{author:Nom} berichtigt {struck}{note}.",
    Kind.ANNULMENT: "{author:Nom} hebt {struck} auf{note}.",
    Kind.SUCCESSION: "{successor:Nom} tritt{since} die Rechtsnachfolge {predecessor:gen} an{share}{note}.",
}  # fmt: skip
"""What a body says of itself."""

BY_VALUE: dict[tuple[Kind, str], str] = {
    (Kind.CONSENT, "given"): "{body:Nom} stimmt der Vertretung{through} in der Initiative „{initiative}“{scope}{since} zu{ends}{note}.",
    (Kind.CONSENT, "refused"): "{body:Nom} stimmt der Vertretung{through} in der Initiative „{initiative}“{scope}{since} nicht zu{note}.",
    (Kind.CONSENT, "withdrawn"): "{body:Nom} widerruft die Zustimmung zur Vertretung{through} in der Initiative „{initiative}“{scope}{since}{note}.",
    (Kind.FULFILMENT, "met"): "Die Bedingung {target} ist {when} eingetreten{note}.",
    (Kind.FULFILMENT, "failed"): "Die Bedingung {target} ist {when} ausgefallen{note}.",
    (Kind.RESPONSE, "accepted"): "{author:Nom} nimmt{since} {answered} an{limited}{note}.",
    (Kind.RESPONSE, "rejected"): "{author:Nom} weist{since} {answered} zurück{limited}{note}.",
    (Kind.RESPONSE, "objected"): "{author:Nom} erhebt{since} Einspruch gegen {answered}{note}.",
    (Kind.RESPONSE, "open"): "Über {answered} hat {author:nom} noch nicht entschieden{limited}{note}.",
}  # fmt: skip
"""Where the sentence depends on the value."""

GRANTED = "{author:Nom} stimmt{since} {granted} zu{limited}{note}."
"""A response that accepts a request for other terms."""

BY_LEAD: dict[Kind, str] = {
    Kind.WITHDRAWAL: "{author:Nom} beendet die Mitwirkung {body:gen} an der Initiative „{initiative}“{scope} {last}{note}.",
    Kind.SUSPENSION: "{author:Nom} lässt die Mitwirkung {body:gen} an der Initiative „{initiative}“{scope}{during} ruhen{note}.",
    Kind.RESUMPTION: "{author:Nom} lässt die Mitwirkung {body:gen} an der Initiative „{initiative}“{scope}{since} wieder aufleben{note}.",
}  # fmt: skip
"""What the lead does about another body."""

SAID_ALONE = (Kind.FULFILMENT, Kind.PHASING, Kind.RESPONSE, Kind.SUCCESSION, Kind.CORRECTION, Kind.ANNULMENT)
"""Kinds whose sentence names its author itself, or needs none: nobody else speaks through them."""

PHASE = {
    "both": "Die Phase „{phase}“ dauert {start} {stop}{sure}{note}.",
    "until": "Die Phase „{phase}“ dauert {stop}{sure}{note}.",
    "from": "Die Phase „{phase}“ beginnt {when}{note}.",
    "open": "Das Ende der Phase „{phase}“ ist offen{note}.",
}
SURE = {"fixed": "; dieses Ende steht fest", "planned": "; dieses Ende ist geplant"}
LEVEL = {
    "full": " mit allen Rechten und Pflichten", "planning": " nur für die Planung",
    "support": " als unterstützende Stelle", "observer": " als beobachtende Stelle",
}  # fmt: skip
REST_LEVEL = {
    "full": "eine volle Mitwirkung", "planning": "die Planung",
    "support": "eine unterstützende Mitwirkung", "observer": "eine beobachtende Mitwirkung",
}  # fmt: skip
PROVISION = {
    "binding": "Die Bindung besteht {value}", "term": "Die Beteiligung ist befristet {value}",
    "renewal": "Verlängerung: {value}", "notice": "Kündigung: {value}", "cost": "Kosten: {value}", "duty": "Pflicht: {value}",
}  # fmt: skip
