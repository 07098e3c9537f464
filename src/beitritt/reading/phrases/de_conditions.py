"""German frames for what limits, asks, answers and announces: they claim their words before any act is read there."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

JOIN = (
    r"(?:[Bb]eitritt\w*|[Bb]eizutreten|[Bb]eitreten|[Tt]eilnahme|[Tt]eilzunehmen|[Tt]eilnehmen|[Mm]itwirkung|[Mm]itzuwirken|[Mm]itwirken|"
    r"[Bb]eteiligung|zu beteiligen|beteiligen|[Mm]itgliedschaft|Mitglied zu werden|[Aa]nzuschließen|[Aa]nschließen|[Aa]nschluss|[Ee]inzusteigen|"
    r"[Ee]insteigen|[Ee]instieg|[Aa]ufnahme|[Uu]nterzeichnung|zu unterzeichnen|[Mm]itzeichnung|mitzuzeichnen|[Uu]nterstützung)"
)

FRAMES = (
    Frame("invocation.gebrauch", r"\b(?:mache|machen|macht)\b[^;?]{0,160}?\b(?P<o>Vorbehalt\w*|Recht\w*|Möglichkeit|Kündigungsrecht|Befugnis)\b[^;?]{0,160}?\b(?P<v>Gebrauch)\b"),
    Frame("invocation.ausuebung", r"\b(?P<o>Vorbehalt|Recht|\w+recht|Befugnis)\b[^;?]{0,160}?\b(?P<v>übe|üben|übt|ausgeübt|ausüben)\b|\b(?P<v2>[Üü]be|[Üü]ben|übt)\b[^;?]{0,120}?\b(?P<o2>Vorbehalt|Recht|\w+recht)\b[^;?]{0,80}?\baus\b"),
    Frame("reservation.behaelt-vor", r"\b(?P<v>behält|behalten|behalte|behielt\w*)\b[^;?]{0,140}?\bvor\b(?P<w>.*)"),
    Frame("reservation.haelt-offen", r"\b(?P<v>hält|halten|halte|lässt|lassen|lasse)\b[^;?]{0,80}?\b(?:sich|uns|mir)\b[^;?]{0,80}?\boffen\b(?P<w>.*)"),
    Frame("reservation.vorbehalten", r"\b(?P<v>vorbehält|vorbehalten|vorbehielt\w*)\b(?P<w>.*)"),
    Frame("reservation.vorbehaltlich", r"\b(?P<v>[Vv]orbehaltlich)\b(?P<w>[^,;–)]{0,160}?)(?=\b(?:tritt|treten|schließ\w+|erklär\w+|wird|werden|zeichn\w+|ist|sind|nimmt|nehmen|kann|gilt|beteilig\w+|macht|zum \d|- )\b|[,;–).]|$)", right="precondition"),
    Frame("reservation.unter-vorbehalt", r"\b(?:[Uu]nter|[Mm]it) (?:dem|der|den) (?:\w+ ){0,2}(?P<v>Vorbehalt|Bedingung|Voraussetzung|Maßgabe)\b(?P<w>.*)", right="precondition"),
    Frame("reservation.aufschiebend", r"\b(?:(?P<v>aufschiebend\w* [Bb]eding\w+)|(?:wird|werden|tritt|treten)\b[^;?]{0,60}?\b(?:erst|nur)\b[^;?]{0,80}?\b(?:wirksam|in Kraft)|[Ww]irksam (?:wird|werden)\b[^;?]{0,60}?\berst|(?:wird|werden|gilt) (?:\w+ ){0,4}erst (?:dann )?(?:wirksam|mit|nach|wenn))\b(?P<w>.*)", right="precondition", needs="aufschiebend|wirksam|in_kraft|gilt"),
    Frame("reservation.erstreckt-nicht", r"\b(?:[Ee]rstreckt|[Ee]rstrecken)\b(?: sich)?[^;?,]{0,60}?\b(?P<v>nicht auf)\b(?P<w>[^,;]*)", right="limit"),
    Frame("reservation.gilt-nicht", r"\b(?:(?:[Gg]ilt|gelten|umfasst|erfasst|betrifft)\b[^;?,]{0,80}?\b(?P<v>nicht)\b|(?P<v2>[Aa]usgenommen|[Aa]usdrücklich nicht umfasst|mit Ausnahme|nicht einbezogen)\b)(?P<w>[^;]*)", "limit", right="limit", needs="nicht"),
    Frame("reservation.ausgenommen", r"\b(?P<v>[Aa]usgenommen|[Mm]it Ausnahme)\b(?P<w>[^;]*)", "limit", right="limit"),
    Frame("reservation.nicht-gebunden", r"\b(?P<v>nicht (?:als )?(?:gebunden|zurechnen lassen|bindend))\b(?P<w>[^;]*)", right="limit"),
    Frame("reservation.nur-teil", r"(?:^|: )(?:\W|\d)*(?:Mitarbeit|Teilnahme|Beteiligung|Mitwirkung|Beitritt)\b[^;?]{0,30}?\b(?P<v>nur|ausschließlich|lediglich) (?:in|im|an|am|für)\b(?P<w>[^;]*)", "left_out", right="limit"),
    Frame("reservation.nimmt-sich-aus", r"\b(?:[Nn]immt sich|[Nn]ehmen wir uns|[Kk]lammer[tn])\b[^;?]{0,160}?\b(?P<v>aus)\b(?=[.,;]|$)", "limit", right="limit"),
    Frame("reservation.insoweit-nicht", r"\b[Ii]nsoweit\b[^;?]{0,120}?\b(?P<v>nicht|kein\w*)\b[^;?]{0,60}", "limit", right="limit"),
    Frame("reservation.direkter-einstieg", r"\b(?P<v>Wert darauf)\b(?P<w>.*)", "entry", right="direct_entry"),
    Frame("reservation.moeglichkeit", r"\b(?:bleibt|bleiben)\b[^;?]{0,80}?\b(?:(?:Möglichkeit|Weg|Recht|Option)\b[^;?]{0,60}?\b)?(?P<v>erhalten|offen|vorbehalten|gewahrt)\b(?P<w>[^;]*)|\bRecht\b[^;?]{0,120}?\b(?:beizutreten|teilzunehmen|mitzuwirken|anzuschließen)\b[^;?]{0,20}?\b(?:bleibt|wird)\b[^;?]{0,40}?\b(?P<v2>unberührt|erhalten|gewahrt|nicht berührt|nicht eingeschränkt)\b", "entry", right="direct_entry", needs="möglichkeit|weg|recht|offen"),
    Frame("reservation.kann", r"\b(?P<v>kann|können|darf|dürfen|berechtigt)\b(?P<w>.*)", "may", needs="beend|kündig|austret|auszutreten|zurück|lös|ausscheid|einstell|widerruf|ausstieg|aussteig|beschränk|reduzier|verringer|einschränk|begrenz|verlassen|abmelden"),
    Frame("reservation.voraussetzung", r"\b(?P<v>Voraussetzung|Bedingung|Vorausgesetzt|Vorausgesetzt (?:wird|bleibt),? dabei|Unabdingbar)(?: hierfür| dafür| des Beitritts| für \w+)? ist\b[^;?,]{0,40}?, dass\b(?P<w>.*)", right="precondition"),
    Frame("reservation.recht-bleibt", r"\b(?:(?:bleibt|behält|steht|wahrt)\b[^;?]{0,60}?\b(?P<v>(?:das|unser|ihr|sein|mein) Recht|die Befugnis|die Freiheit)|(?:ist|bleibt) (?:sie|er|es|die \w+|der \w+|das \w+) (?P<v2>frei))\b,?(?P<w>.*)"),
    Frame("reservation.offenstehen", r"\b(?:Beitritt|Zutritt|Einstieg|Teilnahme)\b[^;?]{0,80}?\b(?P<v>offenstehen|offensteht|freistehen|freisteht|freigestellt)\b|\b(?:steht|stehen)\b[^;?]{0,80}?\b(?:Beitritt|Zutritt|Einstieg|Teilnahme)\b[^;?]{0,60}?\b(?P<v2>offen|frei)\b", "entry", right="direct_entry", needs="offensteh|offen_steh|freisteh|freigestellt"),
    Frame("reservation.nicht-im-namen", r"\b(?:darf|dürfen)\b[^;?]{0,80}?\b(?P<v>nicht)\b[^;?]{0,40}?\b(?:in unserem Namen|für uns|zu unseren Lasten)\b|\b(?:darf|dürfen|können|kann)\b[^;?]{0,60}?\b(?:in unserem Namen|für uns|zu unseren Lasten)\b[^;?]{0,40}?\b(?P<v2>nicht(?! (?:mehr|länger))|keine\w*)\b", "limit", right="limit"),
    Frame("reservation.befindet-erst", r"\b[Üü]ber\b[^;?]{0,40}?\b(?:Teilnahme|Mitwirkung|Beteiligung|Fortsetzung|Mitarbeit)\b[^;?]{0,80}?\b(?P<v>entscheidet|entscheiden|befindet|befinden|beschließt|beschließen|wird)\b[^;?]{0,80}?\b(?:erst|gesondert|eigens|erneut)\b", "decision"),
    Frame("reservation.offen", r"\b(?:[Ss]pätere[rs]?|eigene[rs]?|unmittelbare[rs]?|[Dd]irekte[rs]?|selbständige[rs]?)\b[^;?.]{0,60}?\b(?:Einstieg|Beitritt|Einsteigen|Beteiligung)\b[^;?]{0,120}?\b(?P<v>möglich|offen|offengehalten|unberührt)\b", "entry", right="direct_entry"),
    Frame("reservation.eigene-entscheidung", r"^[Oo]b\b[^;?]{0,200}?, (?P<v>wird|entscheidet|entscheiden|befinden|bleibt|muss|müssen|hat)\b[^;?]{0,120}?\b(?:gesondert|eigens|erneut|neu|später|zu gegebener Zeit)\b[^;?]{0,40}?(?:entschieden|entscheiden|Entscheidung|Beschluss\w*)?", "decision", needs="wirk|beteilig|teil|mach|dabei|weiter|mitglied|beitr|anschl|einst|fort|arbeit|bleib|verläng|engag|wir"),
    Frame("response.anliegen", r"\b(?:(?:Ihre[mnr]?|[Dd]e[mr]|[Dd]iese[mr]) (?:[\w ]{0,40})?(?P<o>Wunsch|Wünschen|Bitte|Antrag|Anliegen|Begehren|Ersuchen|Vorschlag|Forderung|Anregung)\b[^;?]{0,200}?\b(?P<v>entsprochen|stattgegeben|nachgekommen|gefolgt|entsprechen|zugestimmt|zustimmen|nachkommen|folgen|stattgeben|zu(?=\s*(?:[.,;]|$))))\b", needs="entspr|stattgegeben|stattgeben|nachkomm|nachgekomm|folgen|gefolgt|zustimm|zugestimmt"),
    Frame("response.annahme", r"\b(?P<o>Beitritt\w*|Antrag|Angebot|Erklärung|Aufnahme\w*|Mitzeichnung|Teilnahme)\b[^;?]{0,160}?\b(?P<v>nehmen wir|nehme ich|nimmt)\b[^;?]{0,160}?\b(?:an|entgegen)\b(?=[.,;]|$| und)|\b(?P<v2>[Nn]ehmen|[Nn]ehme)\b[^;?]{0,80}?\b(?P<o2>Beitritt\w*|Antrag|Erklärung|Mitzeichnung)\b[^;?]{0,160}?\ban\b(?=[.,;]|$| und)", value="accepted"),
    Frame("response.in-ordnung", r"\b(?P<v>geht\b[^;?]{0,60}?\bin Ordnung|steht\b[^;?]{0,60}?\bnichts entgegen|(?:bestehen|erheben wir|haben wir) keine (?:Bedenken|Einwände)|(?:sind wir|bin ich)\b[^;?]{0,60}?\beinverstanden|passt\b[^;?]{0,30}?\bgut|begrüßen wir)\b"),
    Frame("response.koennen-nicht", r"\b(?P<v>(?:können|kann|vermögen) (?:wir|ich|die Agentur|das Land\w*)\b[^;?]{0,120}?\b(?:nicht|keine\w*)\b[^;?]{0,60}?\b[a-zäöüß]+en)\b", "denial", value="rejected"),
    Frame("response.pruefen", r"\b(?P<v>prüfen wir|wird (?:derzeit |noch )+geprüft|prüft\b[^;?]{0,30}?\bnoch)\b", value="open"),
    Frame("response.muss-ablehnen", r"\b(?:[Ii]hr\w*|[Dd](?:ie|en|er|as) (?:von Ihnen )?(?:erbetene|beantragte|gewünschte|vorgeschlagene)\w*|Wunsch|Antrag)\b[^;?]{0,160}?\b(?P<v>ablehnen|zurückweisen|versagen)\b", value="rejected"),
    Frame("response.erkennt-nicht-an", r"\bVorbehalt\w*\b[^;?]{0,200}?\b(?P<v>erkenn(?:e|en|t))\b[^;?]{0,30}?\bnicht an\b|\b(?P<v2>[Ee]rkenn(?:e|en|t))\b[^;?]{0,120}?\bVorbehalt\w*\b[^;?]{0,120}?\bnicht an\b", value="objected"),
    Frame("response.wird-bestaetigt", r"\b(?:Anschluss|Beitritt|Aufnahme|Mitzeichnung|Teilnahme|Kündigung|Austritt)\b[^;?]{0,120}?\bwird\b[^;?]{0,80}?\b(?P<v>bestätigt|angenommen|genehmigt|anerkannt|akzeptiert|registriert)\b", "confirmation"),
    Frame("response.erkennen-an", r"\bIhr(?:en|e)? (?:\w+ ){0,2}?(?P<o>Beitritt\w*|Austritt\w*|Erklärung|Vorbehalte?|Ausnahme|Einschränkung|Bedingung|Kündigung)\b[^;?]{0,60}?\b(?P<v>erkennen wir|erkenne ich|akzeptieren wir|akzeptiere ich)\b", "confirmation"),
    Frame("response.zugestehen", r"\b(?P<v>zugestehen|zugestanden|einräumen|akzeptieren|akzeptiert|gewähren|gewährt|anerkennen|anerkannt|mittragen)\b", needs="zugesteh|zugestand|einräum|akzeptier|gewähr|anerkenn|mittragen|erkenn"),
    Frame("response.ablehnung", r"\b(?:[Ll]ehnen wir|wir lehnen|lehnt die [A-Z]\w+agentur)\b[^;?]{0,200}?\b(?P<v>ab)(?=[.,;]|$)", value="rejected"),
    Frame("response.offen", r"\b(?P<v>bedarf|bedürfen)\b[^;?]{0,60}?\b(?:Klärung|Prüfung|Abstimmung|Erörterung)\b", value="open"),
    Frame("response.zurueckweisung", r"\b(?P<v>[Ww]eise|[Ww]eisen|weist)\b[^;?]{0,140}?\bzurück\b", value="objected"),
    Frame("response.widerspruch", r"\b(?P<v>[Ww]iderspreche|[Ww]idersprechen|widerspricht|widersprochen|(?:[Ee]rheb\w+|[Ll]eg\w+)\b[^;?]{0,120}?\b(?:Widerspruch|Einspruch|Einwand|Einwände))\b", value="objected", needs="widersprech|widersprich|widerspruch|einspruch|einwand|einwände"),
    Frame("response.bestaetigung", r"\b(?P<v>[Bb]estätig(?:en|e|t)|[Nn]ehmen|[Nn]ehme|[Nn]immt)\b[^;?]{0,120}?\b(?:Ihr(?:e[nr]?)?|de[nr]|die|vom)\b[^;?]{0,60}?\b(?P<o>Beitritt\w*|Kündigung|Mitgliedschaft|Austritt\w*|Vorbehalte?|Reduzierung)\b(?P<w>[^;?]*)", "confirmation"),
    Frame("response.bestaetigen-wir", r"\b(?P<o>Aufnahme|Beitritt\w*|Kündigung|Austritt\w*|Mitgliedschaft)\b[^;?]{0,140}?\b(?P<v>bestätigen wir|bestätige ich|wird (?:hiermit )?bestätigt)\b", "confirmation"),
    Frame("response.kenntnis", r"\bIhr(?:e[nr]?)?\b[^;?]{0,60}?\b(?P<o>Beitritt\w*|Kündigung|Austritt\w*|Vorbehalte?|Reduzierung|Erklärung)\b[^;?]{0,120}?\b(?P<v>zur Kenntnis)\b", "confirmation"),
    Frame("response.vorgemerkt", r"\bIhr(?:e[nr]?)?\b[^;?]{0,60}?\b(?P<o>Kündigung|Beitritt\w*|Austritt\w*|Aufnahmeantrag|Antrag|Erklärung)\b[^;?]{0,120}?\b(?P<v>vorgemerkt|registriert|angenommen|annehmen zu können|eingetragen|bestätigt|entgegengenommen)\b", "confirmation"),
    Frame("request.wunsch", r"\b(?P<v>[Bb]itte|[Bb]itten|[Bb]ittet|erbitten|erbittet|wünsch\w+|gebeten|ersucht|[Rr]eg(?:e|en|t)|[Ee]rsuch\w+|dankbar|(?:Ihnen|sehr|wären wir|wäre ich) (?:\w+ )?verbunden|[Bb]eantrag(?:e|en|t)|[Ss]chlagen?)\b(?P<w>.*)"),
    Frame("intent.absicht", r"\b(?P<v>[Bb]eabsichtig\w*|[Ee]rwäg(?:t|en|e|ung)|[Ee]rwogen|plant|planen|geplant|[Ss]trebt|[Ss]treben|angestrebt|[Aa]nzustreben|[Pp]rüft|[Pp]rüfen|[Gg]eprüft|[Aa]bsicht)\b(?P<w>.*)"),
    Frame("intent.rueckkehr", r"\b(?:wollen|will|möchten|möchte|werden|wird|können)\b[^;?]{0,120}?\b(?P<v>zurückkehren|wieder einsteigen|wieder dabei sein)\b", "returning"),
    Frame("intent.interesse", r"\b(?P<v>(?<!das )(?<!Ihr )(?<!Ihrem )Interesse|interessiert)\b[^;?]{0,100}?\b" + JOIN),
    Frame("intent.ankuendigung", r"\b(?P<v>angekündigt|Bereitschaft|bereit|in Aussicht|signalisiert|bekundet)\b[^;?]{0,160}?\b" + JOIN),
    Frame("intent.vorgesehen", r"(?:" + JOIN + r"\b[^;?]{0,100}?\b(?P<v>offen gegenüber|aufgeschlossen|vorgesehen|wohlwollend)|\b(?P<v2>[Vv]orgesehen|offen gegenüber|aufgeschlossen)\b[^;?]{0,100}?\b" + JOIN + r")", "intent"),
    Frame("intent.zukunft", r"\b(?:wird|werden|werde|will|wollen)\b[^;?]{3,220}?\b(?P<v>beitreten|anschließen|einsteigen|unterzeichnen|vorschlagen|empfehlen)\b"),
    Frame("refusal.nicht-in-betracht", r"\b" + JOIN + r"\b[^;?]{0,220}?\b(?P<v>kommt|kommen|scheidet)\b[^;?]{0,80}?\b(?:nicht in (?:Betracht|Frage)|aus(?=[,.;]))", "refusal", needs="nicht_in|ausgeschlossen|nicht_möglich"),
    Frame("refusal.ablehnung", r"(?:\b(?:[Ll]ehnt|[Ll]ehnen|[Ll]ehne|lehnte)\b[^;?]{0,240}?\b(?P<v>ab)\b(?=[.,;:]|$| und)|\b(?P<v2>abgelehnt|ablehnt|ablehnen))", "refusal_if_joining"),
    Frame("refusal.abstand", r"\b[Vv]on\b[^;?]{0,60}?" + JOIN + r"[^;?]{0,60}?\b(?P<v>Abstand)\b|\b(?P<v2>Abstand)\b[^;?]{0,30}?\bvon\b[^;?]{0,60}?" + JOIN, "refusal"),
    Frame("refusal.nicht-gefolgt", JOIN + r"\b[^;?]{0,80}?\b(?P<v>nicht gefolgt)\b", "refusal"),
    Frame("refusal.nicht-moeglich", r"\b(?:[Ee]ine?|[Dd]er|[Dd]ie) (?:\w+ )?(?:Beitritt|Teilnahme|Mitgliedschaft|Mitwirkung|Beteiligung|Unterzeichnung)\b[^;?]{0,120}?\b(?P<v>nicht (?:möglich|gewünscht|beabsichtigt|vorgesehen|angezeigt))\b", "refusal"),
    Frame("refusal.absehen", r"\b[Vv]on\b[^;?]{0,60}?" + JOIN + r"[^;?]{0,80}?\b(?:sieht|sehen|sehe)\b[^;?]{0,60}?\b(?P<v2>ab)\b|\b(?:[Ss]ieht|[Ss]ehen|[Ss]ehe|wird|werden|hat|haben)\b[^;?]{0,160}?\bvon\b[^;?]{0,100}?" + JOIN + r"[^;?]{0,60}?\b(?P<v>ab|absehen|abgesehen|abzusehen)\b", "refusal"),
    Frame("refusal.ausserstande", r"\b(?P<v>nicht in der Lage|außerstande|daran gehindert|nicht möglich|verzicht(?:et|en)|nicht bereit)\b[^;?]{0,140}?\b" + JOIN, "refusal"),
    Frame("refusal.einladung", r"\b(?:Einladung|Angebot|Aufforderung|Aufruf|Bitte)\b(?=[^;?]{0,200}?" + JOIN + r"|[^;?]{0,20}?nicht)[^;?]{0,120}?\bnicht\b[^;?]{0,40}?\b(?P<v>folgen|nachkommen|annehmen|Folge leisten)\b", "refusal"),
    Frame("refusal.wird-nicht", r"\b(?:wird|werden|werde|kann|können|möchte|möchten|will|wollen)\b[^;?]{0,160}?\bnicht\b(?! (?:mehr|länger|weiter))[^;?]{0,60}?\b(?P<v>beitreten|beteiligen|anschließen|teilnehmen|unterzeichnen|mitwirken)\b", "refusal"),
    Frame("refusal.entschieden", r"\bgegen\b[^;?]{0,60}?" + JOIN + r"[^;?]{0,80}?\b(?P<v>entschieden|ausgesprochen|votiert|gestimmt)\b", "refusal"),
)  # fmt: skip
