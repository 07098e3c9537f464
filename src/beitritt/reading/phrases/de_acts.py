"""German frames for the acts themselves: representing, consenting, leaving, changing, joining, appointing, promising."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.frames import Frame

END = r"(?=\s*(?:[.,;:!)–]|$|und\b|sowie\b|oder\b))"
MEMBER = (
    r"(?:\w*[Mm]itgliedschaft\w*|[Mm]itwirkung|[Mm]itarbeit|[Bb]eteiligung|[Tt]eilnahme|[Bb]eitritt\w*|[Zz]ugehörigkeit|[Ee]ngagements?|"
    r"\w*[Vv]ereinbarung|[Kk]ooperation\w*|[Zz]usammenarbeit|[Pp]artnerschaft|[Mm]itzeichnung|[Uu]nterstützung)"
)
PARTY = (
    r"(?:\w*[Mm]itglied|(?!Ansprech)\w*[Pp]artner(?:in|kommune|stadt|gemeinde)?|Vertragspartei|Mitunterzeichner\w*|Unterzeichner\w*|Träger(?:in)?|"
    r"Teilnehmer(?:in|kommune)?|Beobachter(?:in)?|Unterstützer(?:in)?|Gesellschafter(?:in)?|Beteiligter?)"
)
THING = (
    r"(?:\w*[Nn]etzwerk\w*|\w*[Bb]ündnis\w*|\w*[Vv]erein\w*|\w*[Vv]erbund\w*|\w*[Pp]akte?s?|\w*[Aa]llianz|\w*[Ii]nitiative|\w*[Cc]harta|\w*[Ff]orum|\w*[Rr]ing|"
    r"\w*[Pp]rogramm|\w*[Pp]rojekt|\w*[Gg]emeinschaft|\w*[Kk]onvent|\w*[Vv]ertrag|\w*[Bb]und)"
)
TOPIC = (
    r"(?:Handlungsfeld\w*|Themenfeld\w*|Arbeitsgruppe\w*|Teilprojekt\w*|Baustein\w*|Modul\w*|Arbeitspaket\w*|Schwerpunkt\w*|"
    r"Arbeitsfeld\w*|Aufgabenbereich\w*|Themenbereich\w*|Säule\w*|Arbeitskreis\w*|Teilbereich\w*|Aufgabenfeld\w*|Themenschwerpunkt\w*)"
)
BOARD = (
    r"(?:\w*(?:[Vv]ersammlung|[Bb]eirat|[Bb]eirats|[Ll]enkungs\w+|[Ss]teuerungs\w+|(?<![Ll]and)(?<!Kreis)runde|gruppe|(?<!Land)(?<!\bK)kreis|konferenz|treffen|tagung|gremium|[Pp]lenum)\w{0,4}|"
    r"(?!Gemeinderat|Stadtrat|Kreisrat|Ortsrat|Verwaltungsrat|Vorrat|Antrat)[A-ZÄÖÜ]\w+rat(?:es|s)?|(?!Kreisaus|Hauptaus|Verwaltungsaus|Finanzaus)[A-ZÄÖÜ]\w+ausschuss(?:es)?|Vorstand\w*|Kuratorium\w*|Gremium|Gremien|Delegierten\w*)"
)
RUN = r"(?:[Gg]eschäftsführung|[Ff]ederführung|Koordination|Koordinierung|[Gg]eschäftsführende\w* Stelle|Projektleitung|Gesamtkoordination|Geschäftsstelle)"

FRAMES = (
    Frame("consent.zustimmung", "zu|einverständnis|einwilligung|vollmacht|mandat stimm|erteil|verständnis|willig|vollmacht|mandat", r"\b(?:(?:[Ss]timmt|[Ss]timmen|[Ss]timme)\b[^;?]{0,220}?\b(?P<v>zu)\b" + END + r"|(?P<v2>zugestimmt|zustimmt|zustimmen)\b|(?:[Ee]rteil\w+|[Gg]ibt|[Gg]eben|[Gg]ebe|erklärt|erklären|erklär\w*)\b[^;?]{0,160}?\b(?P<v3>Zustimmung|Einverständnis|Einwilligung|Mandat|Vollmacht)\b|\b(?P<v4>Zustimmung|Einverständnis|Einwilligung|Mandat|Vollmacht)\b[^;?]{0,80}?\berteilt\b)"),
    Frame("consent.widerruf", "widerr|widerruf|zurück|entzieh|entzogen zustimmung|einverständnis|vollmacht|mandat|vertret|einwilligung", r"\b(?:(?P<v>[Ww]iderr[ui]f\w*|[Ee]ntzieh\w+)\b[^;?]{0,160}?\b(?:Zustimmung|Einverständnis\w*|Vollmacht|Mandat|Vertretung\w*|Einwilligung)|(?:[Zz]ieh\w+|[Nn]ehm\w+|nimmt)\b[^;?]{0,160}?\b(?:Zustimmung|Einverständnis\w*|Vollmacht|Mandat|Einwilligung)\b[^;?]{0,80}?\b(?P<v2>zurück)|(?:Zustimmung|Einverständnis\w*|Vollmacht|Mandat|Einwilligung)\b[^;?]{0,120}?\b(?P<v3>widerrufen|(?:zieh\w+|nehm\w+|nimmt)\b[^;?]{0,60}?\bzurück|zurückgezogen|zurückgenommen|entzogen))\b", value="withdrawn"),
    Frame("consent.keine-einwaende", "vertret|wahrnehm bedenken|einwände|einwendungen", r"\b(?:[Mm]it)?[Vv]ertret\w*\b[^;?]{0,120}?\b(?P<v>keine (?:Bedenken|Einwände|Einwendungen))\b|\b(?P<v2>keine (?:Bedenken|Einwände|Einwendungen))\b[^;?]{0,120}?\b(?:[Mm]it)?[Vv]ertret\w*", value="given"),
    Frame("consent.verweigert", "verweiger|versag zustimmung|einverständnis|einwilligung", r"\b(?:Zustimmung|Einverständnis|Einwilligung)\b[^;?]{0,120}?\b(?P<v>verweigert|versagt)\b|\b(?P<v2>[Vv]erweiger(?:t|n|e)|[Vv]ersag(?:t|en|e))\b[^;?]{0,80}?\b(?:Zustimmung|Einverständnis|Einwilligung)", value="refused"),
    Frame("consent.ablehnung", "vertret|wahrnehm|mandat lehn|widersprech|widerspric|näher|wünsch|verwahr|nicht", r"\b(?:(?:[Ll]ehn\w+)\b[^;?]{0,200}?\b(?:[Mm]it)?[Vv]ertret\w*\b[^;?]{0,100}?\b(?P<v>ab)" + END + r"|(?P<v2>[Ww]iderspr[ei]ch\w*)\b[^;?]{0,160}?[Vv]ertret\w*|[Vv]ertret\w*\b[^;?]{0,120}?\b(?P<v3>nicht nähertreten|nicht gewünscht|nicht wünsch(?:t|en|e)|nicht will|nicht haben will|ablehn\w+|nicht erwünscht|abgelehnt|nicht einverstanden|widersprochen)|(?P<v4>nicht)\b[^;?]{0,60}?\b(?:mit)?vertreten (?:zu )?(?:werden|lassen))\b", value="refused"),
    Frame("representation.laesst-vertreten", "vertret läss|lass", r"\b(?P<v>lässt|lassen|lasse)\b[^;?]{0,160}?\b(?:sich|uns)\b[^;?]{0,160}?\b(?:durch|von|vom)\b(?P<o>[^;?]{3,100}?)\b(?:mit)?vertreten\b"),
    Frame("representation.namens", "vollmacht|namen|namens|zugleich|auch_für|stellvertret|mandat", r"\b(?P<v>(?:[Ii]n|[Mm]it|[Kk]raft|zugleich in)\b[^;?,]{0,30}? Vollmacht (?:für|der|von)|[Ii]m (?:eigenen )?(?:Namen|Auftrag)(?: und (?:in|im) \w+)?(?: auch)? (?:der|folgender|sowie)|[Nn]amens (?:und in Vollmacht )?(?:der|folgender|von)|[Zz]ugleich (?:auch )?für)\b(?P<w>[^;?]{3,200})", form="bundled"),
    Frame("representation.bevollmaechtigt", "bevollmächtig|ermächtig|beauftragt", r"\b(?:haben|hat)\b[^;?]{0,100}?\b(?P<v>bevollmächtigt|ermächtigt)\b(?P<w>[^;?]{3,160})", "authorised", form="bundled"),
    Frame("representation.spricht-fuer", "für spr|handel|handle|stimm|wahr", r"\b(?P<v>[Ss]pricht|[Ss]prechen wir|[Hh]andelt|[Hh]andeln)\b[^;?]{0,120}?\bfür\b(?P<w>[^;?]{3,120})", "speaks"),
    Frame("representation.stellvertretend", "stellvertret", r"\b(?P<v>stellvertretend)\b[^;?]{0,40}?\bfür\b(?P<w>[^;?]{3,120})", form="informal"),
    Frame("representation.vertritt", "vertr|vertrit", r"\b(?P<v>(?:mit)?vertritt|[Vv]ertreten wir|[Vv]ertrete ich|wird\b[^;?]{0,160}?\b(?:mit)?vertreten(?! werden)|werden wir\b[^;?]{0,160}?\b(?:mit)?vertreten|(?:mit)?vertreten (?:wird|hat|haben))\b(?P<w>[^;?]*)"),
    Frame("representation.nimmt-wahr", "wahr nimmt|nehmen|wahrnimmt|wahrzunehmen|wahrgenommen für|interessen|belange", r"\b(?:[Nn]immt|[Nn]ehmen|[Nn]ehme)\b[^;?]{0,160}?\b(?:für|Interessen|Belange)\b(?P<w>[^;?]{3,120}?)\b(?P<v>(?:mit )?wahr)" + END),
    Frame("representation.vertretung-durch", "vertretung durch", r"\b(?:[Mm]it)?(?P<v>[Vv]ertretung)\b[^;?,]{0,60}? durch\b(?P<o>[^;?,]{3,80})", "represented_by"),
    Frame("representation.fuer-die", "für_d mit", r", für d(?:ie|en|as)\b(?P<a>[^;?,]{3,80}?)\b(?P<v>mit[a-zäöü]{4,})\b(?: hat| haben)?", "represented_before"),
    Frame("suspension.ruhen", "ruht|ruhen|ausgesetz|aussetz|pausier|setzt|setzen|setze|stillgeleg", r"\b(?:(?:[Ll]ässt|[Ll]assen|[Ll]asse)\b[^;?]{0,250}?\b(?P<v>ruhen)|" + MEMBER + r"\b[^;?]{0,160}?\b(?P<v2>ruht|ruhen|ausgesetzt|pausiert)|(?:[Ss]etzt|[Ss]etzen|[Ss]etze)\b[^;?]{0,60}?" + MEMBER + r"\b[^;?]{0,200}?\b(?P<v3>aus)" + END + r"|(?P<v4>[Pp]ausier(?:t|en))\b[^;?]{0,80}?" + MEMBER + r")"),
    Frame("resumption.ruhen-endet", "ruh endet|beendet|aufgehoben", r"\b(?:Das Ruhen|[Dd]ie Aussetzung)\b[^;?]{0,120}?\b(?P<v>endet|beendet|aufgehoben)\b", "resumes"),
    Frame("resumption.wieder-dabei", "wieder dabei|mitglied|teil", r"\b(?:[Ss]ind wir|[Ii]st d(?:ie|er|as) \w+|[Ww]ir sind|bin ich)\b[^;?]{0,60}?\b(?P<v>wieder)\b[^;?]{0,40}?\b(?:dabei|Mitglied|mit von der Partie)\b"),
    Frame("resumption.auflebt", "auf|wiederaufnahme wieder|neu leb|nimmt|nehmen|nehme|genommen|aufnahme|zunehmen", r"\b(?:(?:[Ll]ebt|[Ll]eben)\b[^;?]{0,120}?\bwieder (?P<v>auf)|(?:[Nn]immt|[Nn]ehmen|[Nn]ehme)\b[^;?]{0,60}?" + MEMBER + r"\b[^;?]{0,160}?\bwieder (?P<v2>auf)|" + MEMBER + r"\b[^;?]{0,120}?\b(?P<v3>wieder ?aufgenommen|wiederaufnimmt))"),
    Frame("continuation.dabei", "dabei bleib", r"\b(?:[Bb]leibt|[Bb]leiben|[Bb]leibe)\b[^;?]{0,120}?\b(?P<v>dabei)\b", "stays"),
    Frame("continuation.fort", "aufrecht|fort|verläng|weiter|bleib|bestehen", r"\b(?:" + MEMBER + r"\b[^;?]{0,160}?\b(?P<v>aufrechterhalten|fortgesetzt|fortgeführt|weitergeführt|verlängert(?! sich)|(?:bleibt|bleiben)\b[^;?]{0,60}?\b(?:bestehen|unverändert))|(?:[Nn]imm\w+|[Nn]ehme\w*|[Ww]irk\w+)\b[^;?]{0,120}?\b(?P<v5>weiter(?:hin)? (?:teil|mit))" + END + r"|(?:[Ss]etzt|[Ss]etzen|[Ss]etze|[Ff]ührt|[Ff]ühren|[Ee]rhält|[Ee]rhalten|[Hh]ält|[Hh]alten|[Hh]alte)\b[^;?]{0,60}?" + MEMBER + r"\b[^;?]{0,160}?\b(?P<v2>fort|weiter|aufrecht)" + END + r"|(?P<v3>[Vv]erlänger[tne]+)\b[^;?]{0,60}?\b(?:ihre|seine|unsere|die|den|unseren)\b[^;?]{0,30}?" + MEMBER + r"|(?P<v4>bleibt|bleiben)\b[^;?]{0,160}?\b" + PARTY + r"\b)"),
    Frame("reduction.nur-noch", "nur_noch|künftig_nur|lediglich_noch|ausschließlich_noch", r"\b(?P<v>nur noch|künftig nur|lediglich noch|ausschließlich noch)\b(?P<w>[^;]*)"),
    Frame("reduction.arbeitet-nur", "mit ausschließlich|nur_im|nur_in|nur_am|lediglich", r"\b(?:[Aa]rbeitet|[Aa]rbeiten|[Ww]irkt|[Ww]irken|[Bb]eteilig\w+)\b[^;?]{0,120}?\b(?P<v>ausschließlich|nur|lediglich) (?:noch )?(?:in|im|am|an)\b(?P<w>[^;?]*?)\bmit" + END),
    Frame("reduction.beschraenkt", "beschränk|reduzier|verringer|begrenz|zurückfahr|zurückgefahren|fährt|fahren", r"\b(?:(?P<v>[Bb]eschränk(?:t|en|e)|[Rr]eduzier(?:t|en|e)|[Vv]erringer[tn]|[Bb]egrenz(?:t|en|e))\b[^;?]{0,120}?\b(?:ihre?n?|seine?n?|unsere?n?|das|die|sich|uns|mein)\b[^;?]{0,120}?\bauf\b|" + MEMBER + r"\b[^;?]{0,140}?\b(?P<v2>reduziert|beschränkt|verringert|zurückgefahren)|(?:[Ff]ährt|[Ff]ahren|[Ff]ahre)\b[^;?]{0,60}?" + MEMBER + r"\b[^;?]{0,120}?\b(?P<v3>zurück))"),
    Frame("reduction.topic", "ein|zurück|aus " + "handlungsf|themenf|arbeitsg|teilproj|baustein|modul|arbeitspak|schwerpunkt|arbeitsf|aufgaben|themenb|säule|arbeitskr|teilber", r"(?:\b(?:[Ss]tellt|[Ss]tellen|[Ss]telle)\b[^;?]{0,200}?\b(?P<v>ein)" + END + r"|\b(?:[Zz]ieht|[Zz]iehen|[Zz]iehe|[Ss]cheidet|[Ss]cheiden|[Ss]teigt|[Ss]teigen|[Tt]ritt)\b[^;?]{0,200}?\b(?P<v2>zurück|aus)" + END + r"(?! der)|\b(?P<v3>zurückzieht|ausscheidet|aussteigt|eingestellt))", "topic"),
    Frame("reduction.nicht-mehr", "nicht_mehr|nicht_länger|nicht_weiter|keine_weitere", r"\b(?P<v>nicht (?:mehr|länger|weiter))\b[^;?]{0,80}?\b(?:beteilig\w+|teilnehmen|teilnimmt|mitwirk\w+|mitarbeit\w+)", "reduction_or_withdrawal"),
    Frame("reduction.vertretung-entfaellt", "entf|endet vertret|wahrnehmung", r"\b(?P<v>[Ee]ntfällt|[Ee]ntfallen|[Ee]ndet)\b[^;?]{0,80}?\b(?:stellvertretende Wahrnehmung|(?:Mit)?[Vv]ertretung)\b(?P<w>[^;?]*)", "representation_ends"),
    Frame("withdrawal.kuendigt", "kündig", r"\b(?P<v>[Kk]ündig(?:t|en|e)|[Kk]ündigte)\b(?! (?:sich|wir an|an))(?P<w>[^;?]{3,300})"),
    Frame("withdrawal.beschluss", "beschl|entschied|entschlossen kündigen|auszutreten|beenden|auszuscheiden|aufzugeben|zurückzuziehen|auszusteigen", r"\b(?P<v>beschlossen|beschließt|entschieden|entschlossen|beschloss)\b[^;?]{0,220}?\b(?:kündigen|auszutreten|beenden|auszuscheiden|aufzugeben|zurückzuziehen|auszusteigen)\b", "resolved_leaving"),
    Frame("withdrawal.gekuendigt", "gekündigt|aufgekündigt", r"\b(?P<v>(?:auf)?gekündigt)\b"),
    Frame("withdrawal.kuendigung", "kündigung", r"\b(?P<o>Kündigung)\b[^;?]{0,250}?\b(?P<v>erklärt|ausgesprochen|erklären|erkläre|aussprechen)\b|\b(?P<v2>[Ee]rkl\w+|[Ss]prech\w+|[Ss]pricht)\b[^;?]{0,100}?\bKündigung\b(?P<w>[^;?]{0,200})"),
    Frame("withdrawal.scheidet-aus", "aus scheid|schied", r"\b(?:(?:[Ss]cheidet|[Ss]cheiden|[Ss]cheide|schied)\b[^;?]{3,300}?\b(?P<v>aus)" + END + r"|(?P<v2>ausscheidet|ausgeschieden|ausscheiden wird))\b"),
    Frame("withdrawal.tritt-aus", "aus|zurück tr", r"\b(?:(?:[Tt]ritt|[Tt]reten|[Tt]rete|trat)\b[^;?]{3,300}?\b(?P<v>aus|zurück)" + END + r"|(?P<v2>austritt|austreten wird|ausgetreten|zurückgetreten))"),
    Frame("withdrawal.austritt", "austritt|ausstieg|rückzug|ausscheiden|rücktritt", r"\b(?:(?P<v>[Ee]rklär\w*|[Bb]eschl\w+|[Zz]eig\w*|[Tt]eil\w*)\b[^;?]{0,200}?\b(?:Austritt|Ausstieg|Rückzug|Ausscheiden|Rücktritt)|(?:Austritt|Ausstieg|Rückzug|Ausscheiden|Rücktritt)\b[^;?]{0,200}?\b(?P<v2>erklärt|angezeigt|beschlossen|erfolgt(?:e)?|mitgeteilt))\b"),
    Frame("withdrawal.unterschrift", "zurück unterschrift|zeichnung|beitritt|teilnahme|beteiligung|zusage", r"\b(?:[Zz]ieh(?:e|en|t)|[Nn]ehm(?:e|en)|[Nn]immt)\b[^;?]{0,80}?\b(?:Unterschrift|\w*[Zz]eichnung|Teilnahme|Beteiligung|Mitgliedschaft)\b[^;?]{0,160}?\b(?P<v>zurück)" + END),
    Frame("withdrawal.zieht-zurueck", "zurück|beend|steig|steig|verlass|verläss|aufgegeben|aufgeben|endet|einstell|eingestellt|stellt", r"\b(?:(?:[Zz]ieht|[Zz]iehen|[Zz]iehe|zog)\b[^;?]{0,60}?\b(?:sich|uns|mich)\b[^;?]{0,200}?\b(?P<v>zurück)" + END + r"|(?:[Ss]teigt|[Ss]teigen|[Ss]teige)\b[^;?]{0,200}?\b(?P<v2>aus)" + END + r"|(?P<v3>[Bb]eend(?:et|en|e)|[Vv]erlässt|[Vv]erlassen)\b[^;?]{0,80}?\b(?:" + MEMBER + r"|" + THING + r")\b|" + MEMBER + r"\b[^;?]{0,160}?\b(?P<v4>beendet|aufgegeben|eingestellt)|\b(?P<v5>zurückgezogen|ausgestiegen)\b|\b(?:wird|werden|werde)\b[^;?]{0,60}?" + THING + r"\b[^;?]{0,80}?\b(?P<v6>verlassen)\b)"),
    Frame("withdrawal.endet", "endet|enden|erlischt|endete", r"\b" + MEMBER + r"\b[^;?]{0,100}?\b(?P<v>endet|erlischt|endete)\b(?P<w>[^;?]{0,200})", "ends"),
    Frame("accession.beginn", "beginn|gültig_ab", r"^(?:\W|[A-Z\d][.)]? )*(?P<v>Beginn|Gültig ab)\b[^;]{0,40}\d", "begins"),
    Frame("terms.sie-endet", "endet", r"\b(?:[Ss]ie|[Ee]r|[Dd]iese[rs]?) (?P<v>endet)\b", "expires"),
    Frame("withdrawal.gilt-zum", "kündigung gilt|hilfsweise", r"\b(?P<v>gilt|erfolgt)\b[^;?]{0,60}?\bKündigung\b[^;?]{0,60}?\bzum\b", "alternative"),
    Frame("accession.tritt-bei", "bei tr", r"\b(?P<t>[Tt]ritt|[Tt]reten|[Tt]rete|[Tt]rat|[Tt]raten)\b[^;?]{3,400}?\b(?P<v>bei)" + END),
    Frame("accession.beitritt-verb", "beitritt|beigetreten|beiträte|beitrat", r"\b(?P<v>beitritt|beigetreten|beitrat|beitraten)\b"),
    Frame("accession.beschluss", "beschl|entschied|entschlossen beizutreten|anzuschließen|zu_werden|unterzeichnen|mitzuzeichnen|teilzunehmen|zu_beteiligen", r"\b(?P<v>beschlossen|beschließt|entschieden|entschlossen|beschloss)\b[^;?]{0,220}?\b(?:beizutreten|anzuschließen|Mitglied zu werden|zu unterzeichnen|mitzuzeichnen|teilzunehmen|zu beteiligen)\b", "resolved_joining"),
    Frame("accession.votum", "für beitritt|teilnahme|mitgliedschaft|unterzeichnung ausgesprochen|entschieden|votiert|gestimmt", r"\bfür\b[^;?]{0,40}?\b(?:Beitritt|Teilnahme|Mitgliedschaft|Unterzeichnung|Mitwirkung)\b[^;?]{0,120}?\b(?P<v>ausgesprochen|entschieden|votiert|gestimmt)\b", "resolved_joining"),
    Frame("accession.beiliegend", "beitrittserklärung|beitrittsurkunde unterzeichnet|unterschrieben|gezeichnet", r"\b(?P<v>unterzeichnete?|unterschriebene?|gezeichnete?)\b[^;?]{0,40}?\b(?P<o>Beitrittserklärung|Beitrittsurkunde)\b", "enclosed"),
    Frame("accession.mitgliedschaft", "erklär mitgliedschaft|teilnahme|mitwirkung|mitzeichnung|anschluss|mitarbeit", r"\b(?P<v>[Ee]rklär(?:t|en|e))\b[^;?]{0,120}?\b(?:ihren?|seinen?|unseren?|meinen?|die|den)\b[^;?]{0,20}?\b(?P<o>Mitgliedschaft|Teilnahme|Mitwirkung|Mitzeichnung|Anschluss|Mitarbeit)\b", "declared_joining"),
    Frame("accession.erklaert", "beitritt erklär|vollz|beschl|beschließ|beschlossen|erfolg|anzeig|zeig", r"\b(?:(?P<v>[Ee]rklär(?:t|en|e|te|ten)|[Vv]ollzieh\w+|[Bb]eschließ(?:t|en)|[Zz]eig(?:t|en|e))\b[^;?]{0,220}?\b(?P<o>Beitritt)(?!s)\b|\bBeitritt\b[^;?]{0,220}?\b(?P<v2>erklärt|vollzogen|beschlossen|angezeigt|erfolgt|mitgeteilt)\b)"),
    Frame("accession.macht-mit", "mit mach", r"\b(?:[Mm]acht|[Mm]achen|[Mm]ache)\b[^;?]{3,160}?\b(?:bei|beim|im|in|am)\b[^;?]{3,120}?\b(?P<v>mit)" + END),
    Frame("accession.zaehlt", "mitglied|partner zähl|gehör", r"\b(?P<v>[Zz]ählt|[Zz]ählen|[Gg]ehört|[Gg]ehören)\b[^;?]{0,120}?\bzu (?:den|dem)\b[^;?]{0,60}?\b(?:\w*[Mm]itglied\w*|\w*[Pp]artner\w*|Unterzeichner\w*|Gründer\w*)"),
    Frame("accession.steigt-ein", "ein steig|tritt|treten|eingetreten|eingestiegen", r"\b(?:[Ss]teigt|[Ss]teigen|[Ss]teige)\b[^;?]{3,200}?\b(?P<v>ein)" + END + r"|\b(?:[Ii]n|[Ii]ns|[Ii]m)\b[^;?]{3,120}?\b(?P<v2>eingetreten|eingestiegen)\b"),
    Frame("accession.partie", "von_der_partie|mit_dabei|mit_an_bord", r"\b(?:ist|sind|sei)\b[^;?]{0,120}?\b(?P<v>mit (?:von )?der Partie|von der Partie|mit dabei|mit an Bord)\b", "accession"),
    Frame("accession.schliesst-an", "schlie|schlo|geschlossen an", r"\b(?:(?:[Ss]chließ(?:t|en|e)|schloss)\b[^;?]{0,60}?\b(?:sich|uns|mich)\b[^;?]{0,200}?\b(?P<v>an)" + END + r"|(?P<v2>anschließt|angeschlossen|anschloss)\b)"),
    Frame("accession.zeichnet", "zeichn|unterschr", r"\b(?:(?P<t>[Zz]eichn(?:et|en|e))\b[^;?]{3,200}?\b(?P<v>mit)" + END + r"|(?P<v3>[Zz]eichn(?:et|en|e))\b(?= (?:wir |ich |hiermit )*(?:die|den|das|der) )[^;?]{3,120}?|(?P<v2>(?:mit|unter)(?:ge)?zeichnet|[Uu]nterzeichne[tn]?|unterschrieben|[Mm]itunterzeichnet|mitgezeichnet|[Uu]nterschreib(?:t|en|e))\b)"),
    Frame("accession.wird-partner", "wird|werde|geworden " + "mitglied|partner|partei|zeichner|träger|teilnehm|beobacht|unterstütz|gesellsch|beteiligt", r"\b(?:(?P<t>[Ww]ird|[Ww]erden|[Ww]erde)\b[^;?]{0,160}?\b(?P<v>" + PARTY + r")\b|(?P<v2>" + PARTY + r")\b[^;?,]{0,60}?\b(?:wird|werden|geworden)\b)"),
    Frame("accession.ist-mitglied", "ist|sind|war|sei " + "mitglied|partner|partei|träger|beteiligt", r"\b(?:ist|sind|war|waren|sei|seien)\b(?P<n>[^;?,]{0,160}?)\b(?P<v>(?:Gründungs|Voll|Förder)?[Mm]itglied(?:skommune|sstadt)?|" + r"(?:Koope|Pakt|Netzwerk|Vertrags|Projekt)?\w*[Pp]artner(?:in|kommune)?|Vertragspartei|beteiligt)\b(?P<w>[^;?]*)"),
    Frame("accession.gehoert-an", "gehör an", r"\b(?:[Gg]ehör(?:t|en|te|ten|e)\b[^;?]{3,200}?\b(?P<v>an)(?=\s*(?:[.,;:!)]|$|und\b|sowie\b))|(?P<v2>angehört(?:e|en)?|angehören)\b)"),
    Frame("accession.nimmt-teil", "teil|beteilig|wirk|mitmach nimmt|nehmen|nehme|beteiligt|beteiligen|beteilige|wirk", r"\b(?:(?:[Nn]immt|[Nn]ehmen|[Nn]ehme)\b[^;?]{3,220}?\b(?P<v>teil)" + END + r"|(?P<v2>[Bb]eteilig(?:t|en|e) (?:sich|uns|mich)|sich\b[^;?]{0,120}?\bbeteiligt)|(?:[Ww]irkt|[Ww]irken|[Ww]irke)\b[^;?]{3,200}?\b(?P<v3>mit)" + END + r")", "participation"),
    Frame("accession.bewirbt", "bewerb|bewirb|beantrag|aufnahme", r"\b(?P<v>[Bb]eantrag(?:t|en|e)|[Bb]ewirbt|[Bb]ewerben)\b[^;?]{0,160}?\b(?:Aufnahme|Mitgliedschaft|Vollmitgliedschaft|Beitritt)\b", "application"),
)  # fmt: skip
