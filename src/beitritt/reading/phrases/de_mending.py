"""German frames for what is done to earlier papers and lines: put right, taken back, taken over by a successor."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

DOC = (
    r"(?!(?:Zustimmungs|Einverständnis|Einwilligungs|Steuer|Unabhängigkeits)e)(?:\w*[Ee]rklärung(?:en)?|\w*[Ss]chreibens?|\w*[Mm]itteilung(?:en)?|\w*[Bb]eschluss(?:es)?|\w*[Bb]eschlüsse|"
    r"\w*[Kk]ündigung(?:en)?|[Aa]ustritts?|[Bb]enennung(?:en)?|(?<!Zeitungs)Anmeldung|Abmeldung|[Mm]eldung|\w*[Mm]erkblatt|Eckpunkte|Bekanntmachung|Rundschreiben|Rundbrief|(?<!Teilnahme)Zusage(?! zur)|Absage|Ablehnung|Anzeige|"
    r"Brief(?:es)?|E-Mail|Nachricht|\w*[Vv]orbehalt(?:s|es|e)?|Einschränkung|(?:Beitritts|Aufnahme)antrag|(?:Beitritts|Anmelde)formular|Formblatt|Interessen?sbekundung|Eintrag(?:ung)?|Angaben?|Nennung|Zeile|Ermahnung|Sperrvermerk)"
)
GONE = (
    r"(?:gegenstandslos|hinfällig|nichtig|ungültig|unwirksam|überholt|obsolet|wirkungslos|aufgehoben|annulliert|zurückgenommen|zurückgezogen|"
    r"widerrufen|kassiert|für (?:nichtig|gegenstandslos|ungültig|hinfällig|erledigt|unwirksam) erklärt|außer Kraft gesetzt|nicht mehr verwendet)"
)
AS_GONE = r"als (?:\w+ )?(?:nicht (?:erfolgt|geschrieben|abgegeben|gestellt|geschehen|existent|erteilt|ausgesprochen|zugegangen)|gegenstandslos|hinfällig|nichtig|ungültig|unwirksam|erledigt|überholt)"
LINE = r"(?:[Rr]echten? und Pflichten|[Mm]itgliedschaft(?:en|srechte)?|[Pp]flichten|Verpflichtung(?:en)?|Beteiligung(?:en)?|Partnerschaft(?:en)?|Teilnahme|Zusagen|Vertragsverhältnis\w*|Vertragspartnerschaft|(?:Platz|Sitz|Stelle) (?:im|in der|am))"
FORMER = r"(?:bisherige[rnsm]?|aufgelöste[rnsm]?|untergegangene[rnsm]?|frühere[rnsm]?|ehemalige[rnsm]?|vormalige[rnsm]?|erloschene[rnsm]?|alte[rnsm]|aufgegangene[rnsm]?|beider|eingemeindete[rnsm]?|fusionierte[rnsm]?)"
SLIP = r"(?:(?:Zahlen|Buchstaben|Ziffern)drehers?|(?:Schreib|Tipp|Übertragungs|Druck|Rechen|Zahlen|Kopier|Büro)(?:fehlers?|versehens?))"

FRAMES = (
    Frame("annulment.zurueck", r"\b(?:(?P<o>" + DOC + r")\b[^;?]{0,160}?\b(?:[Zz]ieh(?:e|en|t)|[Nn]ehm(?:e|en)|[Nn]immt|[Ww]iderruf(?:e|en|t))\b[^;?]{0,100}?\b(?P<v>zurück" + r"(?=[.,;:!]|$| und)|hiermit(?=[.,;]|$))|\b(?:[Zz]ieh(?:e|en|t)|[Nn]ehm(?:e|en)|[Nn]immt)\b[^;?]{0,100}?\b(?P<o2>" + DOC + r")\b[^;?]{0,160}?\b(?P<v2>zurück)(?=[.,;:!]|$| und)|(?P<v3>[Ww]iderruf(?:e|en|t)|[Aa]nnullier(?:e|en|t))\b[^;?]{0,100}?\b(?P<o3>" + DOC + r")\b)"),
    Frame("annulment.aufheben", r"\b(?:(?P<o>" + DOC + r")\b[^;?]{0,160}?\b(?:[Hh]ebt|[Hh]eben|[Hh]ebe)\b[^;?]{0,120}?\b(?P<v>auf)(?=[.,;:!]|$| und)|(?:[Hh]ebt|[Hh]eben|[Hh]ebe)\b[^;?]{0,100}?\b(?P<o2>" + DOC + r")\b[^;?]{0,160}?\b(?P<v2>auf)(?=[.,;:!]|$| und))"),
    Frame("annulment.gegenstandslos", r"\b(?P<o>" + DOC + r")\b[^;?]{0,200}?\b(?P<v>" + GONE + r")\b"),
    Frame("annulment.als-nicht", r"\b(?:(?P<o>" + DOC + r")\b[^;?]{0,200}?\b(?P<v>" + AS_GONE + r")|(?P<v2>" + AS_GONE + r"))\b", needs="betracht|anseh|anzuseh|behandel|werten|gilt|gelten|sehen|zu_sehen|erachten"),
    Frame("annulment.faellt", r"\b(?P<o>" + DOC + r")\b[^;?]{0,160}?\b(?P<v>Abstand|(?:halten|halte|hält)\b[^;?]{0,60}?\bnicht (?:mehr |länger )?(?:aufrecht|fest)|nicht (?:mehr |länger )?aufrecht(?:erhalten)?|(?:lassen|lasse|lässt)\b[^;?]{0,40}?\bfallen|fallen ?gelassen|vom Tisch|rückgängig|null und nichtig|(?:nie|niemals) (?:erfolgt|abgegeben|geschrieben|ausgesprochen)|legen Sie\b[^;?]{0,60}?\bzu den Akten|ungeschehen)\b"),
    Frame("annulment.entfaellt", r"\b(?P<o>" + DOC + r")\b[^;?]{0,140}?\b(?P<v>(?:entfällt|entfallen)(?: \w+)?(?=[.,;]|$)|verlier(?:t|en)\b[^;?]{0,40}?\b(?:Gültigkeit|Wirkung|Wirksamkeit|Geltung|Bedeutung)|(?:wird|werden|ist|sind)\b[^;?]{0,30}?\b(?:ersatzlos )?gestrichen|hat keinen Bestand(?: mehr)?|gilt nicht mehr|hat sich erledigt)\b"),
    Frame("correction.stellt-richtig", r"\b(?:[Ss]telle|[Ss]tellen|[Ss]tellt)\b[^;?:]{0,160}?\b(?P<v>richtig)(?=[:.,]|$| und)|\b(?P<v2>richtig(?:zu)?(?:ge)?stell(?:en|t))\b", sure="yes"),
    Frame("correction.berichtigung", r"^(?:\W|[a-z\d]\))*(?P<v>Berichtigung|Korrektur|Richtigstellung)\b(?=[^?]{0,80}?[:–-] )", sure="yes"),
    Frame("correction.klar", r"\b[Ss]tell(?:en|e|t)\b[^;?]{0,60}?\b(?P<v>klar), dass\b[^;?]{0,200}?\bnicht\b[^;?]*", named="paper"),
    Frame("correction.verb", r"\b(?P<v>(?:[Bb]erichtig|[Kk]orrigier)(?:e|en|t)|zu (?:berichtigen|korrigieren))\b"),
    Frame("correction.schreibfehler", r"\b(?P<v>" + SLIP + r"|[Ii]rrtum|irrtümlich\w*|(?:aus|durch ein) [Vv]ersehen|versehentlich\w*|fehlerhaft\w*|[Ff]ehler (?:eingeschlichen|unterlaufen|enthalten)|enth(?:ielt|ält)\b[^;?]{0,60}?\b[Ff]ehler|falsch(?:e[nrsm]?)? (?:angegeben|benannt|genannt|bezeichnet|ausgewiesen))\b"),
    Frame("correction.richtigerweise", r"\b(?P<v>[Rr]ichtigerweise|[Rr]ichtig (?:muss|lautet|ist|heißt|wäre)|[Rr]ichtig:|[Zz]utreffend (?:ist|sind|lautet|muss)|[Kk]orrekt (?:ist|lautet|muss|wäre)|(?:lautet|heißt|ist) (?:richtig|zutreffend|korrekt)|(?:muss|hat|soll|sollte|müsste)\b[^;?]{0,120}?\b(?:richtig|korrekt|zutreffend)\b[^;?]{0,80}?\b(?:heißen|lauten))"),
    Frame("correction.muss-heissen", r"\b(?P<v>(?:muss|müsste|soll|sollte|hat) es\b[^;?]{0,60}?\b(?:heißen|lauten|zu lauten|zu heißen))\b", sure="yes"),
    Frame("correction.lesen-sie", r"\b(?P<v>[Ll]esen Sie\b[^;?]{0,100}?\b(?:ohne|mit|statt|als|wie folgt)|(?:ist|sind)\b[^;?]{0,80}?\bzu lesen)\b", named="paper"),
    Frame("correction.anders-als", r"\b(?P<v>(?:[Aa]nders als|[Aa]bweichend (?:von|zu)|[Ee]ntgegen) (?:in |zu )?(?:(?:den|der|unseren?) Angaben? (?:in|im) )?(?:unsere[mnr]|meine[mnr]|de[mr]|im|dem)\b[^;?]{0,60}?\b(?:Schreiben|Erklärung|Mitteilung|Anmeldung|Meldung|Brief|E-Mail|Kündigung)\b)[^;?]{0,60}?\b(?:angegeben|mitgeteilt|genannt|geschrieben|steht|erklärt|vom)\b[^;?]*", sure="yes"),
    Frame("correction.in-zu-aendern", r"\b(?P<v>(?:ist|sind) (?:das|die|der)\b[^;?]{0,80}?\b(?:in|auf|zu)\b[^;?]{0,60}?\bzu (?:ändern|berichtigen|korrigieren))\b", named="paper"),
    Frame("correction.gemeint", r"\b(?P<v>(?:[Gg]emeint|[Bb]eabsichtigt|[Gg]ewollt) (?:war|waren|ist|sind))\b[^;?]*", named="paper"),
    Frame("correction.ersetzen", r"\b(?P<v>[Ee]rsetzen Sie|[Ää]ndern Sie|[Tt]auschen Sie|zu ersetzen durch|einzusetzen|(?:ist|sind) durch\b[^;?]{2,80}?\bzu ersetzen|wird[^;?]{0,100}? wie folgt (?:geändert|gefasst|neu gefasst|berichtigt)|wie folgt zu (?:ändern|berichtigen|korrigieren|lesen)|[Ss]treichen Sie|(?:ist|sind)\b[^;?]{2,100}?\b(?:ersatzlos )?zu streichen|(?:tritt|treten)\b[^;?]{0,40}?\ban die Stelle (?:von|des|der)\b|[Aa]n (?:die )?Stelle (?:von|des|der)\b[^;?]{2,100}?\b(?:tritt|treten|zu setzen)|(?:muss|hat)\b[^;?]{0,60}?\b(?:entfallen|wegfallen|gestrichen werden))\b", named="paper", needs="stelle|entfallen|ändern|wegfallen|gestrichen|ersetz|auszutauschen|tauschen|geändert|gefasst|einzusetzen|streichen"),
    Frame("correction.sondern", r"\bnicht (?:der |die |das |den |am |zum |ab |bis |auf |auch )?(?:[\d„\"][^;?]{0,60}?|[a-zäöü]+), (?P<v>sondern)\b", named="paper"),
    Frame("succession.nachfolger", r"\b(?P<v>(?:\w*[Rr]echts)?[Nn]achfolge(?:r|rin|rinnen|kommune|gemeinde|organisation|einrichtung|körperschaft)?)\b(?P<w>[^;]*)"),
    Frame("succession.geht-ueber", r"\b" + LINE + r"\b[^;?]{0,160}?\b(?:(?:geht|gehen|ging|gingen|gehe)\b[^;?]{0,20}?\b(?:auf|an)\b[^;?]{3,120}?\b(?P<v>über)(?=[.,;]|$| und)|(?P<v2>über(?:gegangen|gehen|geht|zugehen))\b)|\b(?:geht|gehen|ging|gingen)\b[^;?]{0,60}?\b" + LINE + r"\b[^;?]{0,140}?\b(?P<v3>über)(?=[.,;]|$| und)"),
    Frame("succession.stelle", r"\b(?:[Tt]ritt|[Tt]reten|[Rr]ückt)\b[^;?]{0,100}?\b(?P<v>an (?:die|deren|dessen|ihre|seine) Stelle)\b|\b[Aa]n (?:die|deren|dessen|ihre|seine) Stelle\b[^;?]{3,160}?\b(?P<v3>getreten)\b|\b(?P<v2>[Aa]nstelle de[rs] " + FORMER + r")\b"),
    Frame("succession.tritt-ein", r"\b(?:[Tt]ritt|[Tt]reten|[Rr]ückt|[Rr]ücken)\b[^;?]{0,200}?\bin (?:die|deren|dessen|alle|sämtliche)\b[^;?]{0,60}?\b" + LINE + r"\b[^;?]{0,100}?\b(?P<v>ein)(?=[.,;]|$| und)|\bin (?:alle|sämtliche|die|deren|dessen)\b[^;?]{0,40}?\b" + LINE + r"\b[^;?]{0,60}?\b(?P<v2>eintritt|eintreten wird)\b"),
    Frame("succession.fuehrt-fort", r"\b(?P<t>[Ff]ührt|[Ff]ühren|[Ss]etzt|[Ss]etzen)\b[^;?]{0,60}?\b" + LINE + r"\b[^;?]{0,30}?\b(?:" + FORMER + r"|des|der|von) [^;?]{3,80}?\b(?P<v>fort|weiter)(?=[.,;]|$| und)", heir="yes"),
    Frame("succession.geht-auf", r"\b(?:[Gg]eht|[Gg]ehen|[Gg]ing|[Gg]ingen)\b[^;?]{3,160}?\bin (?:der|dem|den|die) [^;?]{3,100}?\b(?P<v>auf)(?=[.,;]|$| und)|\b(?P<v2>aufgegangen|aufgehen)\b"),
    Frame("succession.uebernimmt", r"\b(?P<v>[Üü]bernimmt|[Üü]bernehmen|übernommen|einnimmt|innehat|beerbt)\b", heir="yes"),
    Frame("succession.fusion", r"\b(?P<v>[Ff]usion\w*|[Vv]erschm[oe]lz\w+|[Zz]usammenschluss(?:es)?|zusammengeschlossen|(?<!\w)[Ee]ingemeind\w+|[Ee]ingliederung|Neugliederung|Gebietsreform|umgewandelt|Umwandlung|hervorgegangen)\b", heir="yes"),
)  # fmt: skip
