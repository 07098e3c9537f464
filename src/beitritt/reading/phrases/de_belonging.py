"""German frames for belonging: in asides and relative clauses, by circle, role and signature; several in one breath.

What a sentence speaks of is told by the act (acts/belonging.py), as for the other further words (de_ways.py).
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .de_joining import END
from .de_leaving import BOND
from .de_mending import LINE

PARTY = (
    r"(?:(?:Gründungs|Voll|Förder|Gast)?[Mm]itglied(?:er|skommunen?|sstadt|sgemeinden?)?|(?!Ansprech|Gesprächs|Vertragsp)\w*[Pp]artner(?:in|innen|kommunen?|stadt|städte|gemeinden?)?|\w*[Uu]nterzeichner(?:in|innen|kommunen?)?|"
    r"\w*[Tt]eilnehmer(?:in|innen)?|\w*[Bb]eobachter(?:in|innen)?|\w*[Uu]nterstützer(?:in|innen)?|Mitträger(?:in|innen)?|Vertragspartei(?:en)?)"
)
CIRCLE = r"(?:\w*(?:[Mm]itglieder|[Mm]itglieds|[Pp]artner|[Uu]nterzeichner|[Tt]eilnehmer|[Uu]nterstützer)\w*(?:kreis(?:es)?|runde)?|Kreis(?:es)? (?:der|ihrer|Ihrer|unserer) \w+|Kreis der)"
SINCE = r"(?:[Ss]eit|[Bb]ereits seit|[Ss]chon seit)"
THOSE = r"(?:(?:die |der |den )?(?:nachstehend(?: genannt)?|nachfolgend(?: genannt)?|folgend|untenstehend|unten genannt|aufgeführt|genannt|aufgelistet)e[nr]?|diese[rn]?|alle)"
MANY = r"(?:[A-ZÄÖÜ]\w*(?:[Gg]emeinden|[Ss]tädten?|[Kk]ommunen|[Vv]ereinen?|[Kk]reisen?|[Vv]erbänden?|[Hh]ochschulen|[Ss]chulen|[Ee]inrichtungen|[Pp]farreien|[Uu]nternehmen|[Bb]etrieben?|[Oo]rganisationen|[Mm]itglieder[n]?|[Tt]rägern?)|Gemeinden|Städten?|Kommunen|Vereinen?|Kreisen?|Verbänden?|Mitgliedern?)"
PAST = r"(?:mitgewirkt|mitgemacht|mitgearbeitet|teilgenommen|mitgetragen|angehört)"

FIRST = (
    Frame("continuation.verlaengert-eigene", r"\b(?P<v>[Vv]erlänger(?:t|n|e)|[Ee]rneuer(?:t|n|e))\b[^;?]{0,60}?\b(?:ihre|unsere|seine|meine) (?:\w+ )?" + BOND + r"\b", "holds_on"),
)
"""What would else be taken for an answer."""

EARLY = (
    Frame("succession.an-stelle-partner", r"\b(?:[Ww]ird|[Ww]erden|[Ii]st|[Ss]ind|[Rr]ück(?:t|en)|[Tt]ritt|[Tt]reten)\b[^;?]{0,200}?\ban (?:deren|dessen|ihrer|seiner|ihre|seine) (?P<v>Stelle)\b[^;?]{0,60}?\b" + PARTY, "heir_so"),
    Frame("succession.eingetreten", r"\b(?:[Ii]st|[Ss]ind|[Bb]in|[Ww]ar|[Ww]aren)\b[^;?]{0,200}?\bin (?:die|deren|dessen|alle|sämtliche)\b[^;?]{0,60}?\b" + LINE + r"\b[^;?]{0,120}?\b(?P<v>eingetreten|eingerückt|nachgerückt)" + END, "heir_so"),
    Frame("accession.meldet-viele", r"\b(?P<t>[Mm]eld(?:et|en|e)|[Ff]ühr(?:t|en|e)|[Tt]r(?:ägt|agen))\b[^;?]{0,40}?\b" + THOSE + r"\b[^;?]{0,40}?\b" + MANY + r"\b[^;?]{0,60}?\b(?:als (?:\w+ )?" + PARTY + r"|zu[mr]? [^;?,]{3,60}?)\b[^;?]{0,60}?\b(?P<v>an|ein)" + END, "enrols"),
    Frame("accession.gilt-fuer-viele", r"\b(?:[Ee]rklärung|[Bb]eitritt|[Uu]nterschrift|[Ss]chreiben|[Zz]eichnung|[Aa]nmeldung)\b[^;?]{0,60}?\b(?P<v>(?:erstreckt sich|bezieht sich|gilt|umfasst|schließt|gibt|geben|wird|erfolgt)\b[^;?]{0,40}?\b(?:auf|auch|für|zugleich|ebenso)\b[^;?]{0,30}?(?:den Beitritt |die Teilnahme |die Mitgliedschaft )?(?:für |auf )?" + THOSE + r"\b[^;?,]{0,30}?\b" + MANY + r")\b", "enrols"),
    Frame("accession.wir-erklaeren-fuer-viele", r"\b(?P<v>[Ee]rklär(?:t|en|e)|[Vv]ollzieh(?:t|en|e)|[Ss]prech(?:en|e)|[Zz]eig(?:t|en|e))\b[^;?]{0,60}?\b(?:den Beitritt|die Teilnahme|die Mitgliedschaft|die Mitwirkung|ihren Beitritt) (?:der |von |für )" + THOSE + r"\b[^;?,]{0,30}?\b" + MANY, "enrols"),
    Frame("continuation.bleibt-bei-bond", r"\b[Ee]s bleibt\b[^;?,]{0,60}?\b(?P<v>bei (?:de[rm]|unsere[rm]|ihre[rm]|seine[rm]|meine[rm]) (?:\w+ )?" + BOND + r")\b", "holds_on"),
    Frame("continuation.vertrag-verlaengert", r"\b(?:[Vv]ertrag|[Vv]ereinbarung|[Ll]aufzeit|[Ee]r|[Ss]ie|[Dd]ieser?)\b[^;?]{0,140}?\b(?:wird|werden)\b[^;?]{0,40}?\b(?:von uns|unsererseits|hiermit|durch (?:uns|die \w+|den \w+)|seitens)\b[^;?]{0,80}?\b(?P<v>verlängert|fortgesetzt|erneuert|fortgeführt)" + END, "prolongs"),
    Frame("continuation.gehoert-weiter", r"\b[Gg]ehör(?:t|en|e)\b[^;?]{3,200}?\b(?P<v>(?:weiterhin|auch (?:künftig|weiterhin|in Zukunft|fortan|danach|darüber hinaus)|unverändert|nach wie vor)\b[^;?]{0,60}?\ban)" + END, "remains_in"),
    Frame("suspension.setzt-beim-aus", r"\b[Ss]etz(?:t|en|e)\b[^;?]{0,60}?\b(?:wir|ich|die \w+|der \w+|das \w+)\b[^;?]{0,60}?\b(?:bei|beim|im|in|mit)\b[^;?]{0,80}?\b(?P<v>aus)" + END, "pauses"),
    Frame("suspension.hatte-pausiert", r"\b(?:[Hh]at|[Hh]aben|[Hh]atten?|[Hh]abe)\b[^;?]{0,140}?\b(?P<v>eine (?:\w+ )?(?:Pause|Auszeit|Atempause) (?:eingelegt|genommen|gemacht|gebraucht)|pausiert|(?:ruhen ge|geruh)lassen|ruhen lassen|ausgesetzt)" + END, "paused_before"),
    Frame("resumption.wieder-mit", r"\b(?:[Aa]rbeite(?:t|n)?|[Mm]ach(?:t|en|e)|[Ww]irk(?:t|en|e)|[Nn]immt|[Nn]ehmen?|[Ss]ind|[Ii]st|[Bb]in|[Ss]teig(?:t|en)|[Bb]eteilig(?:t|en|e))\b[^;?]{0,120}?\b(?P<v>wieder (?:\w+ ){0,2}?(?:mit|teil|dabei|aktiv|an Bord|im Boot|mit von der Partie|ein|an))" + END, "comes_back", needs="wieder"),
    Frame("withdrawal.nachricht-dass", r"\b(?:Ihre[nrms]?|Nachricht|Mitteilung|Schreiben|Brief|Kündigung|Entscheidung|Entschluss|Anzeige|E-Mail|Fax)\b[^;?]{0,60}?,? (?:wonach|dass|mit de[mr]|in de[mr]|laut de[mr])\b[^;?]{0,160}?\b(?P<v>verl(?:ässt|assen)|austr(?:itt|eten)|ausscheide[nt]|kündig(?:t|en|ten)|beende[nt]|aussteig(?:t|en)|zurückzieh(?:t|en)|(?:gekündigt|verlassen|beendet) (?:haben|hat|wird|werden)|(?:austreten|ausscheiden|verlassen|kündigen|beenden) (?:möchten|wollen|werden|will|möchte|wird))" + END, "heard_leaving"),
    Frame("withdrawal.antrag-austritt", r"\b(?P<v>[Aa]ustritts?|[Kk]ündigung der (?:Mitgliedschaft|Vereinbarung|Beteiligung)|[Bb]eendigung der (?:Mitgliedschaft|Beteiligung))\b[^;?]{0,100}?\b(?:gerichtete[rn]? |gestellte[rn]? )?(?:Antrag|Antrags)\b[^;?]*|\b(?:Antrag|Anträge)\b[^;?]{0,60}?\b(?:auf|zum) (?P<v2>(?:den )?(?:Austritt|Ausstieg)|Kündigung der (?:Mitgliedschaft|Vereinbarung|Beteiligung)|Beendigung der (?:Mitgliedschaft|Beteiligung))\b[^;?]*", "moved"),
    Frame("withdrawal.hilfsweise-zum", r"\b[Hh]ilfsweise\b[^;?]{0,40}?\b(?P<v>(?:die |der |eine )?(?:ordentliche[rn]?|fristgerechte[rn]?|fristgemäße[rn]?)(?: Kündigung| Austritt| Beendigung)?)\b[^;?]{0,30}?\b(?:zum|mit Ablauf|auf den)\b", "alternative"),
)  # fmt: skip
"""What other frames would take for something else."""

FRAMES = (
    Frame("accession.aside-seit", r"(?:, |\()(?:die |der |das |(?:selbst|ihrerseits|seinerseits|übrigens|immerhin) )?(?P<v>" + SINCE + r" [^,;?()]{2,40}? " + PARTY + r"|" + PARTY + r"\b[^,;?()]{0,50}? seit [^,;?()]{2,30})\b(?P<w>[^,;?()]{0,90})(?=[,)]|\.?$)", "in_passing", needs="seit"),
    Frame("accession.als-mitglied-seit", r"\b[Aa]ls (?:(?:langjährige[sr]?|treue[sr]?|aktive[sr]?|bisherige[sr]?) )?(?P<v>" + PARTY + r"\b[^,;?]{0,60}? (?:seit|\(seit) [^,;?]{2,40})", "in_passing", needs="seit"),
    Frame("accession.der-seit-ist", r"\b" + SINCE + r"\b(?P<w>[^;?,]{2,70}?)\b(?P<v>mitmach(?:t|en|e)|mitwirk(?:t|en|e)|mitarbeite(?:t|n)|teilnimmt|teilnehmen|angehör(?:t|en)|mitzieh(?:t|en)|(?:dabei|beteiligt|angeschlossen|an Bord|im Boot|Teil|" + PARTY + r")\b[^;?,]{0,60}? (?:ist|sind|sei|seien|war|waren))" + END, "since_then", needs="seit"),
    Frame("accession.ist-seit-rolle", r"\b(?:[Ii]st|[Ss]ind|[Ww]ar|[Ww]aren|[Bb]in)\b[^;?]{0,140}?\bseit\b[^;?]{2,60}?\b(?P<v>" + PARTY + r")\b|\b(?P<v2>" + PARTY + r")\b[^;?,]{0,80}?\b(?:ist|sind|war|waren|bin)\b[^;?,]{0,80}?\bseit\b", "since_then", needs="seit"),
    Frame("accession.macht-seit-mit", r"\b(?:[Mm]ach(?:t|en|e)|[Ww]irk(?:t|en|e)|[Aa]rbeite(?:t|n)|[Nn]immt|[Nn]ehmen)\b[^;?]{0,140}?\bseit\b[^;?]{2,80}?\b(?P<v>mit|teil)" + END, "since_then", needs="seit"),
    Frame("accession.kreis-zaehlt", r"\b[Zz]u(?:m|r)? (?:den |dem |diesem |Ihrem |ihrem |unserem )?(?:\w+ )?" + CIRCLE + r"\b[^;?]{0,120}?\b(?P<v>zähl(?:t|en|e|te|ten)|gehör(?:t|en|e|te|ten))\b|\b(?P<v2>[Zz]ähl(?:t|en|e|te|ten)|[Gg]ehör(?:t|en|e|te|ten))\b[^;?]{0,160}?\bzu(?:m|r)? (?:den |dem |diesem |Ihrem |ihrem |unserem )?(?:\w+ )?" + CIRCLE + r"\b", "circled"),
    Frame("accession.steht-unterschrift", r"\b(?:[Ss]teht|[Ss]tehen|[Tt]rägt|[Tt]ragen|[Ff]indet sich|[Ff]inden sich|[Pp]rangt)\b[^;?]{0,160}?\b(?P<v>Unterschrift|Namenszug|Signatur|Name)\b(?P<w>[^;?]*)|\b(?P<v2>Unterschrift|Namenszug|Signatur|Name)\b(?P<w2>[^;?]{0,100}?)\b(?:steht|stehen|findet sich|prangt)\b(?=[^;?]*\b(?:unter|auf|darunter)\b|)", "signed_there", needs="unterschrift|namenszug|signatur|name"),
    Frame("accession.hat-mitgewirkt", r"\b(?:[Hh]at|[Hh]aben|[Hh]abe)\b[^;?]{0,200}?\d[^;?]{0,160}?\b(?P<v>" + PAST + r")" + END, "was_in"),
    Frame("accession.war-mitglied-bis", r"\b(?:[Ww]ar|[Ww]aren)\b[^;?]{0,100}?\b(?:[Vv]on|[Ss]eit|[Ii]n den Jahren|[Bb]is|zwischen)\b[^;?]{0,30}?\d[^;?]{0,100}?\b(?P<v>" + PARTY + r"|dabei|beteiligt|angeschlossen)\b", "was_in"),
    Frame("accession.namen-werden", r"^(?P<l>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2}(?:, [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2}){0,6},? (?:und|sowie) [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2}) (?:werden|treten|schließen|nehmen|machen|sind|beteiligen|wirken|gehören)\b[^;?]{0,160}?\b(?P<v>bei|an|teil|mit|dabei|beteiligt|" + PARTY + r")\b", "names_join"),
    Frame("accession.mitglied-ist-ab", r"(?:^|; |, |\b[Uu]nd )(?P<v>" + PARTY + r")\b(?: [^;?,]{0,60}?)? (?:ist|sind|bin) (?:wir|ich|die|der|das|[A-ZÄÖÜ])[^;?]{0,80}?\b(?:ab|vom|zum|mit Wirkung)\b", "weakly"),
    Frame("accession.ist-dabei", r"\b(?:[Ii]st|[Ss]ind|[Bb]in|[Ww]ird|[Ww]erden)\b[^;?]{2,120}?\b(?:bei|beim|im|in|am|an|zum|gern|gerne|fest|künftig|fortan|nun|nunmehr|ab|von Anfang an)\b[^;?]{0,120}?\b(?P<v>mit dabei|dabei|mit an Bord|an Bord|mit von der Partie|mit im Boot|im Boot)(?: sein)?" + END, "is_in"),
    Frame("accession.ist-an-bord-bei", r"\b(?:[Ii]st|[Ss]ind|[Bb]in|[Kk]omm(?:t|en|e))\b[^;?]{2,160}?\b(?P<v>mit dabei|dabei|mit an Bord|an Bord|mit von der Partie|im Boot) (?:beim|bei der|bei dem|im|in der|in dem|am)\b", "is_in"),
    Frame("accession.tritt-in-kreis", r"\b(?:[Tt]ritt|[Tt]reten|[Tt]rete|[Kk]omm(?:t|en)|[Rr]eih(?:t|en|e)|[Ss]töß(?:t)|[Ss]toßen)\b[^;?]{0,100}?\b(?:in|zu|zum) (?:den|die|dem|der|Ihren?|diesen?)? ?(?:\w+ )?(?P<o>" + CIRCLE + r"|Reihe der \w+|Runde der \w+)\b[^;?]{0,60}?\b(?P<v>ein|hinzu|dazu|" + CIRCLE + r")" + END, "is_in"),
    Frame("accession.bitten-um-aufnahme", r"\b(?:[Bb]itte[nt]?|[Ee]rsuche[nt]?|[Bb]ittet|[Bb]eantrag(?:en|t|e))\b[^;?,]{0,40}?\b(?:um )?(?:unsere |die |ihre )?(?P<v>Aufnahme|Eintragung in (?:die|das)|Registrierung als)\b(?=\s*(?:[.,;]|$)| zum| ab| mit| als| in)", "steps_in"),
    Frame("accession.bringt-sich-ein", r"\b(?:[Bb]ring(?:t|en|e)|[Gg]lieder(?:t|n|e)|[Ff]üg(?:t|en|e))\b(?: \w+){0,5}? (?:sich|uns|mich)\b[^;?]{0,100}?\b(?:in (?:das|den|die|Ihr\w*)|beim|bei der|im)\b[^;?]{0,100}?\b(?P<v>ein)" + END, "is_in"),
    Frame("accession.kommt-als", r"\b[Kk]omm(?:t|en|e)\b[^;?]{0,80}?\bals (?:neue[rs]? |weitere[rs]? |\w+te[rs]? )?(?P<v>" + PARTY + r")\b[^;?]{0,40}?\b(?:zum|zur|in das|ins|in die|hinzu|dazu)\b", "weakly"),
    Frame("accession.soll-beginnen", r"\b(?:[Uu]nsere?|[Dd]ie|[Dd]er|[Ii]hre?|[Ss]eine?) (?:\w+ )?(?:[Bb]eteiligung|[Tt]eilnahme|\w*[Mm]itgliedschaft|[Mm]itwirkung|[Bb]eitritt|[Mm]itarbeit|[Pp]artnerschaft|[Aa]nschluss)\b[^;?,]{0,80}?\bsoll(?:en)?\b[^;?]{0,80}?\b(?P<v>beginnen|starten|wirksam werden|gelten|in Kraft treten|laufen|erfolgen)" + END, "shall_start"),
    Frame("accession.freude-teil", r"\b(?:[Ff]reu(?:en|e|t)|Freude|[Ss]tolz|Ehre)\b[^;?]{0,60}?,[^;?]{0,120}?\b(?P<v>(?:" + PARTY + r"|Teil|dabei|mit an Bord|mit von der Partie)\b[^;?,]{0,80}?\bzu (?:sein|werden)|(?:dabei|mitwirken|mitmachen|teilnehmen) zu (?:sein|dürfen|können))" + END, "steps_in"),
    Frame("accession.macht-dabei-mit", r"\b(?:[Mm]ach(?:t|en|e)|[Zz]ieh(?:t|en|e)|[Tt]u(?:t|n|e)) (?:wir|ich|die|der|das|[A-ZÄÖÜ])[^;?]{0,160}?\b(?P<v>mit)" + END, "is_in"),
    Frame("accession.rolle-ab", r"^(?:\W|[\da-z][.)])*(?P<v>" + PARTY + r"(?: [^:;?.\d]{0,40})?) (?:ab|seit|zum|vom)(?: dem)?:? ?(?P<w>\d{1,2}\.[^;?]*)$", "role_from"),
    Frame("withdrawal.endet-bond", r"\b(?P<v>endet|enden|erlischt|erlöschen|läuft)\b[^;?,]{0,60}?\b(?P<o>" + BOND + r")\b(?P<n>)", "bond_ends"),
)  # fmt: skip
