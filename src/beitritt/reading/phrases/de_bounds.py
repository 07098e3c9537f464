"""German frames for terms that the plain ones of ``de_terms`` leave unread, and for phases and their new dates.

``EARLY`` stands before the acts: what ends or renews by itself is neither a withdrawal nor a continuation.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .de_words import LENGTH, MONEY, OWN_LINE, PAPER, STAGE

MEMBERS = r"(?:\w*[Mm]itglied(?:er|ern|s\w+)?|\w*[Pp]artnern?|\w*[Pp]artnerinnen|[Bb]eteiligten?|[Uu]nterzeichne(?:r|rn|nde\w*)|[Zz]eichnern?|[Tt]eilnehmern?|[Tt]eilnehmenden|[Kk]ommunen?|[Pp]arteien)"
SHORT_TERM = r"(?:(?:Monats|Quartals|Jahres|Halbjahres|Vierteljahres|Wochen|Dreimonats|Zweimonats|Sechsmonats|Neunmonats|Zweiwochen|Vierwochen|Sechswochen)[Ff]rist|(?:halb|viertel|ein|zwei|drei)?(?:jähr|monat|wöch|monatl|jährl)\w*ig?e[rn]? (?:Kündigungs)?[Ff]rist)"
ENDS = r"(?:[Bb]eend\w+|[Aa]uf(?:lösen|gelöst|gehoben|gegeben|geben)|[Gg]ekündigt|[Kk]ündig\w+|[Aa]usscheiden|[Aa]ustr\w+|[Aa]ussteigen|[Ll]ösen|[Rr]ücktritt|[Vv]erlassen)"

EARLY = (
    Frame("terms.verlaengert-sich", r"\b(?P<v>[Vv]erlängert|verlängern|verlängere)\b[^;?]{0,40}?\bsich\b[^;?]{0,120}?\bum\b[^;?]{0,40}?" + LENGTH + r"|\bsich\b[^;?]{0,120}?\bum\b[^;?]{0,40}?" + LENGTH + r"[^;?]{0,40}?\b(?P<v2>verlängert|verlängere)\b", "bound"),
    Frame("terms.endet-von-selbst", r"\b" + OWN_LINE + r"\b[^;?]{0,60}?\b(?P<v>endet|enden|erlischt|läuft)\b[^;?]{0,60}?\b(?:von selbst|automatisch|ohne [Ww]eiteres|ohne Kündigung|selbsttätig|ohne dass)\b", "bound", needs="selbst|automatisch|weiteres|kündigung|selbsttätig"),
    Frame("terms.hoechstens-kosten", r"\b(?:\w*[Kk]osten|[Uu]mlage|[Bb]eitrag|[Aa]ufwand|[Ff]inanzierung|[Ee]igenanteil)\w*\b[^;?]{0,100}?\b(?P<v>höchstens|maximal|bis zu|nicht mehr als|gedeckelt)\b[^;?]{0,40}?" + MONEY, "own_bound", needs="euro|eur|€|prozent"),
    Frame("terms.kosten-soweit", r"\b(?:\w*[Kk]osten|\w*[Bb]eiträge?|[Uu]mlagen?)\b[^;?]{0,80}?\b(?P<v>nur|lediglich)\b,? [^;?]{0,40}?\b(?:soweit|sofern|im Rahmen|in Höhe)\b", "own_bound"),
)  # fmt: skip

TERMS = (
    Frame("terms.frist-kurz", r"\b(?:[Mm]it|unter [^;?]{0,30}?) (?:einer )?(?P<v>" + SHORT_TERM + r")\b", "leave_term", needs="beend|auflös|aufgelöst|aufgehoben|künd|gekündigt|ausscheid|austr|aussteig|lösen|rücktritt|verlassen|aufgegeben"),
    Frame("terms.vorlauf", r"\b(?P<v>" + LENGTH + r" (?:Vorlauf|vorher|zuvor|im Voraus))\b", "leave_term"),
    Frame("terms.spaetestens-zugehen", r"\b(?:[Kk]ündigung\w*|[Aa]ustritt\w*|[Ee]rklärung|[Mm]itteilung|[Nn]achricht|[Aa]ustrittserklärung)\b[^;?]{0,120}?\b(?P<v>spätestens|bis)\b[^;?]{0,80}?\b(?:zugehen|vorliegen|eingehen|erreichen|eingegangen|zugegangen|eingereicht|erklärt|anzuzeigen|mitzuteilen|zugegangen sein)\b", "leave_term"),
    Frame("terms.jeweils-zum", r"\b(?P<v>(?:jeweils|nur|erstmals|frühestens|erst) (?:zum|nach|mit Ablauf|am)|fristlos|ohne (?:Einhaltung einer )?Frist|jederzeit)\b[^;?]{0,120}?\b" + ENDS + r"\b|\b" + ENDS + r"\b[^;?]{0,100}?\b(?P<v2>(?:jeweils|nur|erstmals|frühestens|erst) (?:zum|nach|mit Ablauf|am)|fristlos|ohne (?:Einhaltung einer )?Frist)\b", "leave_term", needs="jeweils|nur|erst|frühestens|jederzeit|fristlos|ohne"),
    Frame("terms.papier-laesst-zu", r"\b" + PAPER + r"\b[^;?]{0,40}?\b(?P<v>lassen|lässt|sehen|sieht)\b[^;?]{0,100}?\b(?:maximal|höchstens|längstens|bis zu)\b[^;?]{0,20}?" + LENGTH + r"[^;?]{0,60}?\b(?:zu|vor)\b", "bound"),
    Frame("terms.schriftform", r"\b(?:[Kk]ündigung\w*|[Aa]ustritt\w*|[Rr]ücktritt|[Bb]eendigung)\b[^;?]{0,60}?\b(?P<v>(?:bedarf|bedürfen)\b[^;?]{0,30}?\b(?:Schriftform|Textform)|(?:schriftlich|in Textform)\b[^;?]{0,60}?\b(?:zu erklären|erfolgen|möglich|zulässig))", "leave_term"),
    Frame("terms.laufzeit-feld", r"^(?:\W|[\dA-Za-z][.)] )*(?P<v>(?:\w*[Ll]aufzeit|Befristung|\w*[Dd]auer|Bindung|Gültigkeit)(?: der \w+)?) ?: ?(?P<w>[^;?]{3,80})", "field_bound"),
    Frame("terms.auf-jahre", r"\b[Aa]uf (?:die Dauer von |einen Zeitraum von |zunächst )?" + LENGTH + r"\b[^;?]{0,120}?\b(?P<v>angelegt|ausgelegt|befristet|begrenzt|geschlossen|abgeschlossen|vereinbart|eingegangen|bemessen|festgelegt)\b", "bound"),
    Frame("terms.gesamte-laufzeit", r"\b(?P<v>[Bb]indet|[Bb]inden|[Gg]ebunden|[Bb]indend|[Vv]erpflichtet|[Vv]erpflichten)\b[^;?]{0,120}?\b(?:gesamte[nr]?|ganze[nr]?|volle[nr]?|Dauer der|Dauer des|Ende der|Ende des|Ablauf der)\b[^;?]{0,40}?\b(?:\w*[Ll]aufzeit|\w*[Dd]auer|\w*[Zz]eitraum\w*|\w*[Pp]hase|\w*[Pp]eriode|Projekt\w*|Programm\w*|Prozess\w*|Vorhaben\w*)\b|\b(?:gesamte[nr]?|ganze[nr]?|volle[nr]?) (?:\w*[Ll]aufzeit|\w*[Dd]auer|\w*[Zz]eitraum)\b[^;?]{0,80}?\b(?P<v2>bindet|binden|gebunden|bindend|verpflichtet)\b", "bound"),
    Frame("terms.bis-phase-gebunden", r"\b(?:bis zu[mr]?|für die Dauer|während|bis)\b[^;?]{0,30}?\b(?:\w*[Ll]aufzeit|\w*[Zz]eitraum\w*|\w*[Pp]hase|\w*[Pp]eriode|Projekt\w*|Programm\w*)\b[^;?]{0,80}?\b(?P<v>gebunden|verbindlich|bindend|verpflichtet)\b", "bound"),
    Frame("terms.fuer-verbindlich", r"\b" + OWN_LINE + r"\b[^;?]{0,40}?\bfür (?:die Dauer von |einen Zeitraum von )?(?:mindestens |zunächst |wenigstens |volle )*(?:\w+ )?(?:" + LENGTH + r"|\w+ (?:Schul|Haushalts|Kalender|Wirtschafts|Förder)jahren?)\b[^;?]{0,30}?\b(?P<v>verbindlich|bindend|verpflichtend|fest|gebunden)\b", "bound"),
    Frame("terms.beitrag-aendert", r"\b(?:\w*[Bb]eitr(?:ag|äge)\w*|\w*[Uu]mlagen?|\w*[Ee]igenanteile?|\w*[Gg]ebühr\w*|\w*[Pp]auschalen?|\w*[Kk]ostenanteile?)\b[^;?]{0,120}?\b(?P<v>(?:um|auf) [^;?]{1,40}?\b(?:angehoben|erhöht|gesenkt|reduziert|ermäßigt)|halbiert|verdoppelt|entfällt|entfallen|ausgesetzt)\b", "charge_term", needs="angehoben|erhöht|gesenkt|halbiert|verdoppelt|steigt|sinkt|ermäßigt|entfällt|ausgesetzt|erhoben|fällig beitrag|umlage|eigenanteil|gebühr|pauschale|kostenanteil|monatsbeitrag|jahresbeitrag|mitgliedsbeitrag"),
    Frame("terms.beitrag-von", r"\b(?:\w*[Mm]itgliedsbeitr(?:ag|äge)|\w*[Jj]ahresbeitrag|\w*[Mm]onatsbeitrag|\w*[Gg]rundbeitrag|\w*[Uu]mlage|\w*[Ee]igenanteil|\w*[Pp]auschale|\w*[Kk]ostenanteil|\w+beitrag)\b(?: \w+){0,3}? (?P<v>von|in Höhe von|mit|bei)\b[^;?]{0,30}?" + MONEY, "charge_term", needs="euro|€|eur beitrag|umlage|eigenanteil|gebühr|pauschale|kostenanteil"),
    Frame("terms.kostet", r"\b(?:[Tt]eilnahme|[Mm]itgliedschaft|[Mm]itwirkung|[Bb]eteiligung|[Bb]eitritt|Aufnahme)\b[^;?]{0,40}?\b(?P<v>kostet)\b|\b(?:[Pp]ro|[Jj]e) (?:Einwohner\w*|Kopf|Mitglied|Kommune|Jahr|Kalenderjahr)\b[^;?]{0,80}?" + MONEY + r"[^;?]{0,60}?\b(?P<v2>erhoben|fällig|zu entrichten|zu zahlen|berechnet)|\b(?:[Rr]eise|[Ff]ahrt|[Ss]ach)kosten\b[^;?]{0,40}?\bwerden (?P<v3>nicht) (?:erstattet|übernommen)", "charge_term", needs="euro|€|eur|erstattet|übernommen"),
    Frame("terms.fuer-die-dauer", r"\b(?:[Bb]eteilig\w+|[Nn]ehmen|[Nn]immt|[Ww]irk\w+|[Tt]reten|[Tt]ritt|[Mm]itglied)\b[^;?]{0,80}?\b(?P<v>für (?:zunächst |die Dauer von |einen Zeitraum von |vorerst )*" + LENGTH + r")\b", "bound"),
    Frame("terms.es-fallen-keine", r"\b(?:[Ff]allen|[Ee]ntstehen|[Ee]rwachsen|erhoben|[Ff]ällt)\b[^;?]{0,60}?\b(?P<v>keine?|keinerlei)\b (?:\w+ )?(?:\w*[Kk]osten|\w*[Bb]eitr(?:ag|äge)|\w*[Gg]ebühren|\w*[Uu]mlagen?)\b", "charge_term"),
    Frame("terms.bis-vereinbart", r"\b" + OWN_LINE + r"\b[^;?]{0,60}?\bbis\b[^;?]{3,40}?\d{4}\b[^;?]{0,20}?\b(?P<v>vereinbart|geschlossen|angelegt|verabredet|eingegangen)\b", "bound"),
    Frame("terms.jedes-tut", r"\b(?:[Jj]edes|[Jj]ede[r]?|[Aa]lle) (?P<a>" + MEMBERS + r")\b [^;?]{0,40}?\b(?P<v>übersendet|übermittelt|meldet|liefert|reicht|übersenden|übermitteln|melden|liefern|reichen|benennt|entrichtet|berichtet|stellt|nimmt|benennen|berichten|stellen|legt|erstellt|sorgt)\b", "member_duty"),
    Frame("terms.verpflichtend", r"\b(?:[Tt]eilnahme|[Aa]nwesenheit|[Mm]itarbeit|[Bb]enennung|\w*[Bb]ericht\w*)\b[^;?]{0,60}?\b(?:ist|sind)\b[^;?]{0,40}?\b(?P<v>verpflichtend|obligatorisch|Pflicht)\b", "member_duty"),
    Frame("terms.auf-phase", r"\b" + OWN_LINE + r"\b[^;?]{0,60}?\bauf (?:die|den) (?:\w+ )?\w*(?:[Pp]hase|[Ss]tufe)\b[^;?]{0,30}?\b(?P<v>beschränkt|begrenzt|befristet)\b|\b(?P<v2>befristet|begrenzt) auf (?:die|den) (?:\w+ )?\w*(?:[Pp]hase|[Ss]tufe)\b", "bound"),
    Frame("terms.unentgeltlich", r"\b" + OWN_LINE + r"\b[^;?]{0,100}?\b(?P<v>unentgeltlich|ehrenamtlich|kostenneutral|kostenlos|kostenfrei|gebührenfrei|beitragsfrei)\b", "charge_term"),
    Frame("terms.finanziell-nicht", r"\b(?:[Ff]inanzielle\w* (?:Beteiligung|Verpflichtung\w*|Leistung\w*|Beitr\w+|Belastung\w*|Mittel|Zuwendung\w*|Lasten)|[Zz]ahlungen|[Zz]ahlungspflicht\w*|[Gg]eld(?:leistung\w*|mittel)?|[Hh]aushaltsmittel)\b[^;?]{0,80}?\b(?P<v>ausgeschlossen|nicht (?:verbunden|vorgesehen|geschuldet|geleistet|erbracht|beisteuern|aufbringen|verpflichtet|begründet)|(?:entstehen|entsteht|erwachsen|ergeben)\b[^;?]{0,60}?\bnicht)\b|\b(?P<v2>[Kk]eine(?:rlei)?) (?:finanzielle\w* \w+|Zahlungen|Geldleistungen|Zahlungspflicht\w*)\b", "own_free"),
    Frame("terms.traegt-selbst", r"\b(?P<v>[Tt]rägt|[Tt]ragen)\b[^;?]{0,60}?\b(?:[Aa]ufwendungen|\w*[Kk]osten|[Aa]usgaben|[Aa]ufwand)\b[^;?]{0,30}?\b(?:selbst|selber|allein)\b|\b(?:[Aa]ufwendungen|\w*[Kk]osten|[Aa]usgaben)\b[^;?]{0,30}?\b(?P<v2>trägt|tragen)\b[^;?]{0,40}?\b(?:selbst|selber|eigene\w*)\b", "charge_term", needs="jede|jeder|jedes|partner|mitglied|beteiligte|alle|aufwend|kosten"),
    Frame("terms.zahlt-nicht", r"\b(?:\w*[Uu]mlagen?|\w*[Bb]eitr(?:ag|äge)|\w*[Gg]ebühren|\w*[Ee]ntgelte?|\w*[Kk]ostenanteile?)\b[^;?]{0,60}?\b(?P<v>(?:entrichte[nt]|zahl(?:t|en)|leiste[nt]|übern(?:immt|ehmen)|erhob(?:en)?|erheb(?:t|en)|schulde[nt]|trägt|tragen|fallen|fällt)\b[^;?]{0,60}?\bnicht(?: an)?)\b", "own_free"),
    Frame("terms.mitglieder-muessen", r"\b(?:(?:[Dd]ie|[Aa]lle[rn]?|[Dd]en|[Jj]ede[rs]?|[Jj]edes|von den|sämtliche) (?:\w+ ){0,2}?)(?P<a>" + MEMBERS + r")\b(?! (?:sind|ist|werden|wird|waren),)[^;?]{0,160}?\b(?P<v>gehalten|verpflichtet|müssen|muss|erwartet|obliegt|obliegen|aufgefordert|angehalten)\b", "member_duty"),
    Frame("terms.papier-verlangt", r"(?:\b(?:[Dd]ie|[Dd]er|[Dd]as|Ihre?|Ihr)? ?|)(?P<o>" + PAPER + r")\b ?(?P<v>verpflichtet|verpflichten|verlangt|verlangen|fordert|schreibt|erwartet|setzt|gibt)\b(?P<w>[^;?]{3,160})", "member_duty", needs="satzung|ordnung|vereinbarung|charta|merkblatt|eckpunkte|richtlinie|statut|vertrag|leitfaden|ziffer|nr|artikel|punkt|§|aufruf"),
    Frame("terms.wer-beitritt", r"\b[Ww]er\b (?:dem \w+ |der \w+ )?(?:beitritt|mitmacht|teilnimmt|Mitglied wird|unterzeichnet|mitzeichnet)\b[^;?]{0,20}?, (?P<v>hat|muss|verpflichtet|ist)\b(?P<w>[^;?]{3,160})", "member_duty"),
    Frame("terms.zur-sind-verpflichtet", r"\b[Zz]u[mr]? [^;?]{3,100}?\b(?:sind|ist)\b[^;?]{0,20}?\b(?P<a>" + MEMBERS + r")\b[^;?]{0,20}?\b(?P<v>verpflichtet|gehalten)\b", "member_duty"),
    Frame("terms.pflichten-nicht", r"\b(?:[Ww]eitergehende|[Ww]eitere|[Dd]arüber hinausgehende|[Zz]usätzliche) (?:Pflichten|Verpflichtungen|Aufgaben|Leistungen)\b[^;?]{0,120}?\b(?P<v>nicht)\b", "own_duty"),
)  # fmt: skip

PHASES = (
    Frame("phasing.stufe", r"\b(?P<o>" + STAGE + r")\b[^;?]{0,200}?\b(?P<v>beginnt|beginnen|verlängert|verschiebt|verschoben|endet|enden|abgeschlossen|startet|dauert|läuft|ausgedehnt|verkürzt|vorgezogen|schließt|eingeschoben|festgesetzt|festgelegt|erstreckt|angesetzt|terminiert|folgt|rechnen|geht|tritt|umfasst|reicht|gilt|zu (?:verlängern|verkürzen|verschieben)|vorzuziehen|abzuschließen|eröffnet|verlegt|hinausgeschoben|aufgeschoben|rückt|bewilligt|vorverlegt)\b|\b(?P<v2>[Rr]ückt|[Vv]erschiebt|[Vv]erlängert|[Ss]chließt|[Ee]ndet|[Bb]eginnt|[Ss]tartet|[Ff]olgt|[Dd]auert|[Ll]äuft|[Tt]ritt|[Gg]eht)\b[^;?]{0,160}?\b(?P<o2>" + STAGE + r")\b", "stage"),
    Frame("phasing.zeitplan", r"^(?:\W)*(?P<v>Zeitplan|Phasenplan|Ablaufplan|Terminplan|Zeitlicher Rahmen|Zeitrahmen|Zeitschiene|Zeitlicher Ablauf|(?:Phase|Stufe|Etappe|Abschnitt|Staffel) (?:[IV]+|\d)|(?!Bewerbung|Bau)[A-ZÄÖÜ]\w+phase)\b ?: ?(?P<o>[^;?]{3,120})", "stage"),
)  # fmt: skip
