"""German frames for answers and wishes in further words: they stand first, for "mit dem Vorbehalt … besteht Einverständnis" keeps nothing."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .de_dealings import ASKED, DECLARED, TERM, WANTED

THING = r"(?:" + ASKED + "|" + DECLARED + "|" + TERM + r"|\w*[Bb]edingung(?:en)?|\w*[Bb]eitragssatz|\w*[Ll]aufzeit)"
GRANTED = r"(?:erteilt|eingeräumt|gewährt|zugelassen|bewilligt|genehmigt|ermöglicht|zugestanden|anerkannt|akzeptiert|übernommen|möglich|gestattet|vorgemerkt|entsprochen|stattgegeben|gefolgt|nachgekommen|zugestimmt)"
TO_GRANT = r"(?:zu (?:erlassen|gewähren|stunden|verkürzen|verlängern|ermäßigen|verzichten|senken|reduzieren|gestatten|befristen|entlassen|befreien|halbieren)|einzuräumen|zuzulassen|entgegenzukommen|zuzugestehen|abzusehen|freizustellen|anzupassen|herabzusetzen|auszunehmen)"
FREED = r"(?:freigestellt|befreit|entlassen|erlassen|eingeräumt|zugestanden|gewährt|ausgenommen|gestundet|verkürzt|gesenkt|ermäßigt|entgegenkommen|entgegengekommen)"

ANSWERS = (
    Frame("response.neue-bedingung", r"\b[Dd](?:en|ie|as) (?:neuen?|geänderten?|angebotenen?|vorgeschlagenen?|erhöhten?|angepassten?|mitgeteilten?) (?P<o>" + THING + r"|\w*[Bb]eitr[aä]ge?|\w*[Uu]mlage)\b[^;?]{0,80}?\b(?P<v>(?:nehmen|nehme|nimmt|erkennen|erkenne|tragen|trage)\b[^;?]{0,60}?\b(?:an|mit)(?=\s*[.,;])|(?:akzeptier(?:en|e|t)|billig(?:en|e|t)))", "answered"),
    Frame("response.mit-einverstanden", r"\b[Mm]it (?:de[rmn]|Ihre[rmn]|diese[rmn]|eine[rmn]) (?:[\w-]+ ){0,4}?(?P<o>(?!Vertretung|Einbindung|Erklärung)" + THING + r")\b[^;?]{0,200}?\b(?P<v>(?:besteht|bin ich|sind wir|ist das \w+|erkläre ich mich|erklären wir uns)\b[^;?]{0,40}?\b(?:einverstanden|Einverständnis|Einvernehmen))\b", "answered", lead="1"),
    Frame("response.gegen-keine", r"\b[Gg]egen (?:de[nr]|die|das|Ihre[n]?|Ihr|einen?) (?:[\w-]+ ){0,4}?(?P<o>" + THING + r")\b[^;?]{0,200}?\b(?P<v>(?:bestehen|habe ich|haben wir|erhebe ich|erheben wir|ist)\b[^;?]{0,40}?\b(?:keine (?:Bedenken|Einwände|Einwendungen)|nichts einzuwenden))\b", "answered", value="accepted", lead="1"),
    Frame("response.stimmen-zu", r"\b(?:[Ee]iner|[Ee]inem|[Dd]er|[Dd]em|[Dd]iese[rm]) (?:[\w-]+ ){0,3}?(?P<o>" + TERM + "|" + ASKED + r")\b[^;?]{0,120}?\b(?P<v>(?:stimm(?:en|e|t) (?:wir|ich|der \w+|die \w+|das \w+)\b[^;?]{0,80}?\bzu)(?=\s*(?:[.,;]|$))|(?:wird|werden|wurde|kann|können|konnte)\b[^;?]{0,80}?\b(?:zugestimmt|entsprochen|stattgegeben|gefolgt|nachgekommen)(?: werden)?)", "answered", lead="1"),
    Frame("response.erbetene", r"\b(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ee]ine?) (?:von Ihnen |durch Sie |ebenfalls |hilfsweise )*" + WANTED + r" (?:[\w-]+ ){0,2}?(?P<o>[A-ZÄÖÜ][\wäöüß-]+)\b[^;?]{0,120}?\b(?P<v>(?:wird|werden|wurde|ist|sind|kann|können)\b[^;?]{0,80}?\b" + GRANTED + r")\b", "answered", lead="1"),
    Frame("response.wunsch-wird", r"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Ii]hre?|[Dd]iese[rs]?) (?:[\w-]+ ){0,3}?(?P<o>" + ASKED + r")\b[^;?]{0,200}?,? \b(?P<v>(?:wird|werden|wurde|kann|können|konnte)\b[^;?]{0,60}?\b(?:erfüllt|berücksichtigt|abgelehnt|zurückgewiesen|aufgegriffen|übernommen|genehmigt|bewilligt)(?: werden)?)(?=\s*(?:[.,;]|$))", "answered", lead="1"),
    Frame("response.dass-sie", r"^(?:\W|[\da-z]{1,2}[.)])*[Dd]ass (?:Sie|Ihre? \w+|die (?:Stadt|Gemeinde)|der (?:Kreis|Landkreis))\b[^;?]{3,200}?, (?![^;?]{0,80}\b(?:nachvollziehen|verstehen|versprechen|sagen|beurteilen|nachempfinden))(?P<v>(?:können|kann|lehnen|lehne|akzeptieren|akzeptiere|nehmen|nehme|halten|halte|begrüßen|begrüße|ist|wird) (?:wir|ich|für uns|hier|nicht|von uns)\b[^;?]{0,120})", "answered", lead="1"),
    Frame("response.fehlt", r"\b(?:[Ff]ür|[Zz]u[mr]?) (?:Ihre[nmr]?|de[nmr]|die|einen?) (?:[\w-]+ ){0,2}?(?P<o>" + ASKED + "|" + TERM + r")\b[^;?]{0,80}?\b(?P<v>fehlt|besteht (?:leider )?keine?|gibt es (?:leider )?keine?|sehen? (?:ich|wir) (?:leider )?keine?)\b[^;?]*", "answered", value="rejected", lead="1"),
    Frame("response.koennen-sie-nicht", r"\b(?P<v>(?:können|dürfen) Sie|(?:kann|können) Ihnen|(?:kann|können) (?:wir|ich) (?:Sie|Ihnen)|[Ww]ir können (?:Sie|Ihnen)|[Ii]ch kann (?:Sie|Ihnen))\b[^;?]{0,120}?\b(?:nicht|keine\w*)\b[^;?]{0,60}?\b" + FREED, "answered", value="rejected", lead="1"),
    Frame("response.unserem-hat", r"\b[Uu]nser(?:e[nmrs]?)?\b (?:[\w-]+ ){0,3}?(?P<o>" + ASKED + r")\b[^?]{0,200}?\b(?:hat|haben|ist|wurde)\b (?P<a>(?:der|die|das|seitens|vom|vo[nm])\b[^;?,]{3,60}?) ?\b(?P<v>(?:nicht |leider nicht |teilweise )?(?:entsprochen|stattgegeben|gefolgt|nachgekommen|zugestimmt|abgelehnt|zurückgewiesen|berücksichtigt|aufgegriffen))\b", "others_answer"),
    Frame("response.verzicht", r"\b[Aa]uf (?:die|den|das|einen?|Ihre\w*) (?:[\w-]+ ){0,4}?(?P<o>" + TERM + r"|\w+frist|\w*[Ll]aufzeit|\w*[Bb]eitrag|\w*[Uu]mlage)\b[^;?]{0,80}?\b(?P<v>(?:kann|können)\b[^;?]{0,60}?\bnicht verzichte[nt](?: werden)?)\b", "answered", value="rejected", lead="1"),
    Frame("response.bereit", r"\b(?P<v>(?:bin ich|sind wir|[Ww]ir sind|[Ii]ch bin|ist (?:der|die|das) \w+)\b[^;?,]{0,30}?\bbereit),? [^;?]{0,140}?\b" + TO_GRANT + r"\b", "answered", value="accepted", lead="1", needs="ihnen|ihr|sie"),
    Frame("response.entgegen", r"\b(?P<v>(?:[Kk]ommen|[Kk]omme) (?:wir |ich )?Ihnen\b[^;?]{0,80}?\bentgegen|(?:[Ee]rlassen|[Ee]rlasse|[Ss]tunden|[Gg]ewähren|[Gg]ewähre) (?:wir |ich )?Ihnen)\b[^;?]*", "answered", value="accepted", lead="1"),
    Frame("response.hieran-festhalten", r"\b(?:[Aa]n (?:dieser|der|diesem|dem)|[Hh]ieran|[Dd]aran) (?:[\w-]+ ){0,2}?(?P<v>(?:müssen|muss|halten|hält)\b[^;?]{0,80}?\bfest(?:gehalten werden|halten|gehalten)?)(?=\s*(?:[.,;]|$))", "answered", value="rejected", lead="1", after="1"),
)  # fmt: skip

WISHES = (
    Frame("request.rat-erwartet", r"\b(?:[Uu]nser|[Dd]er|[Dd]ie) (?:\w*[Rr]at|Kreistag|\w*[Aa]usschuss|\w*[Vv]ertretung|\w*[Vv]ersammlung|Vorstand)\b[^;?,]{0,40}? (?P<v>erwartet|fordert|wünscht|verlangt|legt Wert darauf)(?: jedoch| aber| allerdings)?, dass\b[^;?]*", "wish"),
    Frame("request.unser-vorschlag", r"\b(?P<v>(?:[Uu]nsere?|[Mm]eine?) (?:\w+ )?(?:Vorschlag|Bitte|Wunsch|Anliegen|Anregung|Petitum|Forderung|Gegenvorschlag)(?: an Sie)?(?: lautet| ist| wäre| geht dahin| zielt| daher| deshalb)*)\b ?[,:] ?[^;?]{3,}", "wish"),
    Frame("request.aus-sicht", r"\b(?:[Aa]us (?:unserer|meiner|hiesiger|kommunaler) Sicht|[Uu]nseres Erachtens|[Mm]eines Erachtens|[Nn]ach (?:unserer|meiner|hiesiger) (?:Auffassung|Ansicht|Meinung|Einschätzung))\b[^;?]{0,80}?\b(?P<v>sollten?|müssten?|wäre|erschiene|erscheint|genügte|genügt|gehört)\b[^;?]*", "wish"),
    Frame("request.angemessen", r"\b(?P<v>(?:[Aa]ngemessen|[Ss]achgerecht|[Ss]innvoll|[Aa]usreichend|[Gg]erecht|[Vv]ertretbar|[Vv]orstellbar|[Dd]enkbar|[Ww]ünschenswert)\b[^;?]{0,20}?\b(?:erschiene|wäre|schiene|hielten wir|hielte ich)|(?:erschiene|schiene)\b[^;?]{0,60}?\b(?:angemessen|sachgerecht|vertretbar))\b", "wish"),
    Frame("request.moeglichkeit", r"^(?:[^?]{0,80}, )?(?P<v>Sehen Sie (?:eine |die )?(?:Möglichkeit|Weg|Spielraum)|(?:Gibt es|Besteht) (?:eine|die) Möglichkeit|Ist es möglich|Wäre es möglich|Kämen Sie|Käme)\b[^?]*\?", "wish"),
)  # fmt: skip
FRAMES = ANSWERS + WISHES
