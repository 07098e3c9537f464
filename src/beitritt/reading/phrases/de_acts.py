"""German frames for the acts themselves: representing, consenting, leaving, changing, joining, appointing, promising."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

END = r"(?=\s*(?:[.,;:!()–]|$|und\b|sowie\b|oder\b))"
MEMBER = (
    r"(?:\w*[Mm]itgliedschaft\w*|[Mm]itwirkung|[Mm]itarbeit|[Bb]eteiligung|[Tt]eilnahme|[Bb]eitritt\w*|[Zz]ugehörigkeit|[Ee]ngagements?|"
    r"\w*[Vv]ereinbarung|[Kk]ooperation\w*|[Zz]usammenarbeit|[Pp]artnerschaft|[Mm]itzeichnung|[Uu]nterstützung|(?:[Mm]it)?[Tt]rägerschaft|[Mm]itwirken|[Mm]itmachen)"
)
PARTY = (
    r"(?:\w*[Mm]itglied|(?!Ansprech)\w*[Pp]artner(?:in|kommune|stadt|gemeinde)?|Vertragspartei|Mitträger(?:in)?|Mitunterzeichner\w*|Unterzeichner\w*|Träger(?:in)?|"
    r"Teilnehmer(?:in|kommune)?|Beobachter(?:in)?|Unterstützer(?:in)?|Gesellschafter(?:in)?|Beteiligter?)"
)
THING = (
    r"(?:\w*[Nn]etzwerk\w*|\w*[Bb]ündnis\w*|\w*[Vv]erein\w*|\w*[Vv]erbund\w*|\w*[Pp]akte?s?|\w*[Aa]llianz|\w*[Ii]nitiative|\w*[Cc]harta|\w*[Ff]orum|\w*[Rr]ing|"
    r"\w*[Pp]rogramm|\w*[Pp]rojekt|\w*[Gg]emeinschaft|\w*[Kk]onvent|\w*[Vv]ertrag|\w*[Bb]und)"
)
RUN = r"(?:[Gg]eschäftsführung|[Ff]ederführung|Koordination|Koordinierung|[Gg]eschäftsführende\w* Stelle|Projektleitung|Gesamtkoordination|Geschäftsstelle)"

FRAMES = (
    Frame("accession.organ", r"\b[Ss]timm(?:t|en|te)\b[^;?]{0,60}?\b(?:dem|der|einem|einer) (?:\w+ )?(?P<o>Bei?tritt|\w*[Mm]itgliedschaft|Teilnahme|Unterzeichnung|Mitzeichnung|Bewerbung|Beteiligung|Anschluss)\b[^;?]{0,300}?\b(?P<v>zu)" + END + r"|\b(?P<v2>[Bb]eschließ(?:t|en)|[Bb]efürwortet|[Gg]enehmigt|[Bb]illigt)\b[^;?]{0,200}?\b(?:den|die|eine|einen|ihren?|seinen?) (?:\w+ )?(?P<o2>Bei?tritt|\w*[Mm]itgliedschaft|Teilnahme|Unterzeichnung|Mitzeichnung|Bewerbung|Beteiligung|Anschluss)\b|\b[Dd]e[mr] (?:\w+ )?(?P<o3>Bei?tritt|\w*[Mm]itgliedschaft|Teilnahme|Mitzeichnung|Anschluss)\b[^;?]{0,200}?\b(?P<v3>(?:wird|werden)\b[^;?]{0,40}?\bzugestimmt)\b", "by_organ"),
    Frame("consent.zustimmung", r"\b(?:(?:[Ss]timmt|[Ss]timmen|[Ss]timme)\b[^;?]{0,220}?\b(?P<v>zu)\b" + END + r"|(?P<v2>zugestimmt|zustimmt|zustimmen)\b|(?:[Ee]rteil\w+|[Gg]ibt|[Gg]eben|[Gg]ebe|erklärt|erklären|erklär\w*)\b[^;?]{0,160}?\b(?P<v3>Zustimmung|Einverständnis|Einwilligung|Mandat|(?<!in )(?<!Namen und )(?<!in deren )Vollmacht)\b|\b(?P<v4>Zustimmung|Einverständnis|Einwilligung|Mandat|Vollmacht)\b[^;?]{0,80}?\berteilt\b)"),
    Frame("consent.widerruf", r"\b(?:(?P<v>[Ww]iderr[ui]f\w*|[Ee]ntzieh\w+)\b[^;?]{0,160}?\b(?:Zustimmung|Einverständnis\w*|Vollmacht|Mandat|Vertretung\w*|Einwilligung)|(?:[Zz]ieh\w+|[Nn]ehm\w+|nimmt)\b[^;?]{0,160}?\b(?:Zustimmung|Einverständnis\w*|Vollmacht|Mandat|Einwilligung)\b[^;?]{0,80}?\b(?P<v2>zurück)|(?:Zustimmung|Einverständnis\w*|Vollmacht|Mandat|Einwilligung)\b[^;?]{0,120}?\b(?P<v3>widerrufen|(?:zieh\w+|nehm\w+|nimmt)\b[^;?]{0,60}?\bzurück|zurückgezogen|zurückgenommen|entzogen))\b", value="withdrawn"),
    Frame("consent.keine-einwaende", r"\b(?:[Mm]it)?[Vv]ertret\w*\b[^;?]{0,120}?\b(?P<v>keine (?:Bedenken|Einwände|Einwendungen))\b|\b(?P<v2>keine (?:Bedenken|Einwände|Einwendungen))\b[^;?]{0,120}?\b(?:[Mm]it)?[Vv]ertret\w*", value="given"),
    Frame("consent.verweigert", r"\b(?:Zustimmung|Einverständnis|Einwilligung)\b[^;?]{0,120}?\b(?P<v>verweigert|versagt)\b|\b(?P<v2>[Vv]erweiger(?:t|n|e)|[Vv]ersag(?:t|en|e))\b[^;?]{0,80}?\b(?:Zustimmung|Einverständnis|Einwilligung)", value="refused"),
    Frame("consent.ablehnung", r"\b(?:(?:[Ll]ehn\w+)\b[^;?]{0,200}?\b(?:[Mm]it)?[Vv]ertret\w*\b[^;?]{0,100}?\b(?P<v>ab)" + END + r"|(?P<v2>[Ww]iderspr[ei]ch\w*)\b[^;?]{0,160}?[Vv]ertret\w*|[Vv]ertret\w*\b[^;?]{0,120}?\b(?P<v3>nicht nähertreten|nicht gewünscht|nicht wünsch(?:t|en|e)|nicht will|nicht haben will|ablehn\w+|nicht erwünscht|abgelehnt|nicht einverstanden|widersprochen)|(?P<v4>nicht)\b[^;?]{0,60}?\b(?:mit)?vertreten (?:zu )?(?:werden|lassen))\b", value="refused"),
    Frame("representation.laesst-vertreten", r"\b(?P<v>lässt|lassen|lasse)\b[^;?]{0,160}?\b(?:sich|uns)\b[^;?]{0,160}?\b(?:durch|von|vom)\b(?P<o>[^;?]{3,100}?)\b(?:mit)?vertreten\b"),
    Frame("representation.namens", r"\b(?P<v>(?:[Ii]n|[Mm]it|[Kk]raft|zugleich in)\b[^;?,]{0,30}? Vollmacht (?:für|der|von)|[Ii]m (?:eigenen )?(?:Namen|Auftrag)(?: und (?:in|im) \w+)?(?: auch)? (?:der|folgender|sowie)|[Nn]amens (?:und in Vollmacht )?(?:der|folgender|von)|[Zz]ugleich (?:auch )?für)\b(?P<w>[^;?]{3,200})", form="bundled", needs="vollmacht|namen|namens|zugleich|auch_für|stellvertret|mandat"),
    Frame("representation.bevollmaechtigt", r"\b(?:haben|hat)\b[^;?]{0,100}?\b(?P<v>bevollmächtigt|ermächtigt|(?:gebeten|beauftragt|mandatiert|betraut)(?=, (?:auch )?(?:für sie|sie|ihre|in ihrem|mit ihrer)))\b(?P<w>[^;?]{3,160})", "authorised", form="bundled"),
    Frame("representation.spricht-fuer", r"\b(?P<v>[Ss]pricht|[Ss]prechen wir|[Hh]andelt|[Hh]andeln)\b[^;?]{0,120}?\bfür\b(?P<w>[^;?]{3,120})", "speaks"),
    Frame("representation.stellvertretend", r"\b(?P<v>[Ss]tellvertretend)\b[^;?]{0,40}?\bfür\b(?P<w>[^;?]{3,120})", form="informal"),
    Frame("representation.vertritt", r"\b(?P<v>(?:mit)?vertritt|[Vv]ertreten wir|[Vv]ertrete ich|wird\b[^;?]{0,160}?\b(?:mit)?vertreten(?! werden)|werden wir\b[^;?]{0,160}?\b(?:mit)?vertreten|(?:mit)?vertreten (?:wird|hat|haben))\b(?P<w>[^;?]*)"),
    Frame("representation.nimmt-wahr", r"\b(?:[Nn]immt|[Nn]ehmen|[Nn]ehme)\b[^;?]{0,160}?\b(?:für|Interessen|Belange)\b(?P<w>[^;?]{3,120}?)\b(?P<v>(?:mit )?wahr)" + END, needs="nimmt|nehmen|wahrnimmt|wahrzunehmen|wahrgenommen"),
    Frame("representation.vertretung-durch", r"\b(?:[Mm]it)?(?P<v>[Vv]ertretung)\b[^;?,]{0,60}? durch\b(?P<o>[^;?,]{3,80})", "represented_by"),
    Frame("representation.fuer-die", r", für d(?:ie|en|as)\b(?P<a>[^;?,]{3,80}?)\b(?P<v>mit[a-zäöü]{4,})\b(?: hat| haben)?", "represented_before"),
    Frame("suspension.ruhen", r"\b(?:(?:[Ll]ässt|[Ll]assen|[Ll]asse)\b[^;?]{0,250}?\b(?P<v>ruhen)|" + MEMBER + r"\b[^;?]{0,160}?\b(?P<v2>ruht(?:e|en)?|ruhen|ausgesetzt|pausiert)|(?:[Ss]etzt|[Ss]etzen|[Ss]etze)\b[^;?]{0,60}?" + MEMBER + r"\b[^;?]{0,200}?\b(?P<v3>aus)" + END + r"|(?P<v4>[Pp]ausier(?:t|en))\b[^;?]{0,80}?" + MEMBER + r")"),
    Frame("resumption.ruhen-endet", r"\b(?:Das Ruhen|[Dd]ie Aussetzung)\b[^;?]{0,120}?\b(?P<v>endet|beendet|aufgehoben)\b", "resumes", needs="ruh"),
    Frame("resumption.wieder-dabei", r"\b(?:[Ss]ind wir|[Ii]st d(?:ie|er|as) \w+|[Ww]ir sind|bin ich)\b[^;?]{0,60}?\b(?P<v>wieder)\b[^;?]{0,40}?\b(?:dabei|Mitglied|mit von der Partie)\b"),
    Frame("resumption.auflebt", r"\b(?:(?:[Ll]ebt|[Ll]eben)\b[^;?]{0,120}?\bwieder (?P<v>auf)|(?:[Nn]immt|[Nn]ehmen|[Nn]ehme)\b[^;?]{0,60}?" + MEMBER + r"\b[^;?]{0,160}?\bwieder (?P<v2>auf)|" + MEMBER + r"\b[^;?]{0,120}?\b(?P<v3>wieder ?aufgenommen|wiederaufnimmt))"),
    Frame("continuation.dabei", r"(?<!\b[Ee]s )\b(?:[Bb]leibt|[Bb]leiben|[Bb]leibe)\b(?! es\b)[^;?]{0,120}?\b(?P<v>dabei)\b", "stays"),
    Frame("continuation.fort", r"\b(?:" + MEMBER + r"\b[^;?]{0,160}?\b(?P<v>aufrechterhalten|fortgesetzt|fortgeführt|weitergeführt|verlängert(?! sich)|(?:bleibt|bleiben)\b[^;?]{0,60}?\b(?:bestehen|unverändert))|(?:[Nn]imm\w+|[Nn]ehme\w*|[Ww]irk\w+)\b[^;?]{0,120}?\b(?P<v5>weiter(?:hin)? (?:teil|mit))" + END + r"|(?:[Ss]etzt|[Ss]etzen|[Ss]etze|[Ff]ührt|[Ff]ühren|[Ee]rhält|[Ee]rhalten(?! Sie)|[Hh]ält|[Hh]alten|[Hh]alte)\b[^;?]{0,60}?" + MEMBER + r"\b[^;?]{0,160}?\b(?P<v2>fort|weiter|aufrecht)" + END + r"|(?P<v3>[Vv]erlänger[tne]+)\b[^;?]{0,60}?\b(?:ihre|seine|unsere|die|den|unseren)\b[^;?]{0,30}?" + MEMBER + r"|(?P<v4>bleibt|bleiben)\b[^;?]{0,160}?\b" + PARTY + r"\b)"),
    Frame("reduction.nur-noch", r"\b(?P<v>nur noch|künftig nur|lediglich noch|ausschließlich noch)\b(?P<w>[^;]*)"),
    Frame("reduction.arbeitet-nur", r"\b(?:[Aa]rbeitet|[Aa]rbeiten|[Ww]irkt|[Ww]irken|[Bb]eteilig\w+)\b[^;?]{0,120}?\b(?P<v>ausschließlich|nur|lediglich) (?:noch )?(?:in|im|am|an)\b(?P<w>[^;?]*?)\bmit" + END, needs="ausschließlich|nur_im|nur_in|nur_am|lediglich"),
    Frame("reduction.beschraenkt", r"\b(?:(?P<v>[Bb]eschränk(?:t|en|e)|[Rr]eduzier(?:t|en|e)|[Vv]erringer[tn]|[Bb]egrenz(?:t|en|e))\b[^;?]{0,120}?\b(?:ihre?n?|seine?n?|unsere?n?|das|die|sich|uns|mein)\b[^;?]{0,120}?\bauf\b|" + MEMBER + r"\b[^;?]{0,140}?\b(?P<v2>reduziert|beschränkt|verringert|zurückgefahren)|(?:[Ff]ährt|[Ff]ahren|[Ff]ahre)\b[^;?]{0,60}?" + MEMBER + r"\b[^;?]{0,120}?\b(?P<v3>zurück))"),
    Frame("reduction.topic", r"(?:\b(?:[Ss]tellt|[Ss]tellen|[Ss]telle)\b[^;?]{0,200}?\b(?P<v>ein)" + END + r"|\b(?:[Zz]ieht|[Zz]iehen|[Zz]iehe|[Ss]cheidet|[Ss]cheiden|[Ss]teigt|[Ss]teigen|[Tt]ritt)\b[^;?]{0,200}?\b(?P<v2>zurück|aus)" + END + r"(?! der)|\b(?P<v3>zurückzieht|ausscheidet|aussteigt|eingestellt))", "topic", needs="cluster|handlungsf|themenf|teilnetz|teilgebiet|teilvorh|sparte|fachgruppe|fachkreis|sektion|arbeitsg|teilproj|baustein|modul|arbeitspak|schwerpunkt|arbeitsf|aufgaben|themenb|säule|arbeitskr|teilber|themeng|themenk|themens|themenp|themenc|arbeitss|arbeitsb|fachforum|projektg|untera|untergr|programmteil|projektteil|teilprog|maßnahmenp|maßnahmenb|aktionsfeld|gruppen_|_ag_|_ags_"),
    Frame("reduction.nicht-mehr", r"\b(?P<v>nicht (?:mehr|länger|weiter))\b[^;?]{0,80}?\b(?:beteilig\w+|teilnehmen|teilnimmt|mitwirk\w+|mitarbeit\w+)|\b(?:[Aa]rbeite[nt]?|[Ww]irk(?:t|en|e)|[Nn]immt|[Nn]ehmen|[Nn]ehme|[Mm]ach(?:t|en|e))\b[^;?]{0,160}?\b(?P<v2>nicht (?:mehr|länger|weiter))\b[^;?]{0,60}?\b(?:mit|teil)" + END, "reduction_or_withdrawal"),
    Frame("reduction.vertretung-entfaellt", r"\b(?P<v>[Ee]ntfällt|[Ee]ntfallen|[Ee]ndet)\b[^;?]{0,80}?\b(?:stellvertretende Wahrnehmung|(?:Mit)?[Vv]ertretung)\b(?P<w>[^;?]*)", "representation_ends"),
    Frame("withdrawal.kuendigt", r"\b(?P<v>[Kk]ündig(?:t|en|e)|[Kk]ündigte)\b(?! (?:sich|wir an|an))(?P<w>[^;?]{3,300})"),
    Frame("withdrawal.beschluss", r"\b(?P<v>beschlossen|beschließt|entschieden|entschlossen|beschloss)\b[^;?]{0,220}?\b(?:kündigen|auszutreten|beenden|auszuscheiden|aufzugeben|zurückzuziehen|auszusteigen)\b", "resolved_leaving"),
    Frame("withdrawal.gekuendigt", r"\b(?P<v>(?:auf)?gekündigt)\b"),
    Frame("withdrawal.kuendigung", r"\b(?P<o>Kündigung)\b[^;?]{0,250}?\b(?P<v>erklärt|ausgesprochen|erklären|erkläre|aussprechen)\b|\b(?P<v2>[Ee]rkl\w+|[Ss]prech\w+|[Ss]pricht)\b[^;?]{0,100}?\bKündigung\b(?P<w>[^;?]{0,200})"),
    Frame("withdrawal.scheidet-aus", r"\b(?:(?:[Ss]cheidet|[Ss]cheiden|[Ss]cheide|schied)\b[^;?]{3,300}?\b(?P<v>aus)" + END + r"|(?P<v2>ausscheidet|ausgeschieden|ausscheiden wird))\b"),
    Frame("withdrawal.tritt-aus", r"\b(?:(?:[Tt]ritt|[Tt]reten|[Tt]rete|trat)\b[^;?]{3,300}?\b(?P<v>aus|zurück)" + END + r"|(?P<v2>austritt|austreten wird|ausgetreten|zurückgetreten))"),
    Frame("withdrawal.austritt", r"\b(?:(?P<v>[Ee]rklär\w*|[Bb]eschl\w+|[Zz]eig\w*|[Tt]eil\w*)\b[^;?]{0,200}?\b(?:Austritt|Ausstieg|Rückzug|Ausscheiden|Rücktritt)|(?:Austritt|Ausstieg|Rückzug|Ausscheiden|Rücktritt)\b[^;?]{0,200}?\b(?P<v2>erklärt|angezeigt|beschlossen|erfolgt(?:e)?|mitgeteilt))\b"),
    Frame("withdrawal.unterschrift", r"\b(?:[Zz]ieh(?:e|en|t)|[Nn]ehm(?:e|en)|[Nn]immt)\b[^;?]{0,80}?\b(?:Unterschrift|\w*[Zz]eichnung|Teilnahme|Beteiligung|Mitgliedschaft)\b[^;?]{0,160}?\b(?P<v>zurück)" + END),
    Frame("withdrawal.zieht-zurueck", r"\b(?:(?:[Zz]ieht|[Zz]iehen|[Zz]iehe|zog)\b[^;?]{0,60}?\b(?:sich|uns|mich)\b[^;?]{0,200}?\b(?P<v>zurück)" + END + r"|(?:[Ss]teigt|[Ss]teigen|[Ss]teige)\b[^;?]{0,200}?\b(?P<v2>aus)" + END + r"|(?P<v3>[Bb]eend(?:et|en|e)|[Vv]erlässt|[Vv]erlassen)\b[^;?]{0,80}?\b(?:" + MEMBER + r"|" + THING + r")\b|" + MEMBER + r"\b[^;?]{0,160}?\b(?P<v4>beendet|aufgegeben|eingestellt)|\b(?P<v5>zurückgezogen|ausgestiegen)\b|\b(?:wird|werden|werde)\b[^;?]{0,60}?" + THING + r"\b[^;?]{0,80}?\b(?P<v6>verlassen)\b)", needs="zurück|beend|steig|steig|verlass|verläss|aufgegeben|aufgeben|endet|einstell|eingestellt|stellt"),
    Frame("withdrawal.endet", r"\b" + MEMBER + r"\b[^;?]{0,100}?\b(?P<v>endet|erlischt|endete)\b(?P<w>[^;?]{0,200})", "ends"),
    Frame("accession.beginn", r"^(?:\W|[A-Z\d][.)]? )*(?P<v>Beginn|Gültig ab)\b[^;]{0,40}\d", "begins"),
    Frame("terms.sie-endet", r"\b(?:[Ss]ie|[Ee]r|[Dd]iese[rs]?) (?P<v>endet)\b", "expires"),
    Frame("withdrawal.gilt-zum", r"\b(?P<v>gilt|erfolgt)\b[^;?]{0,60}?\bKündigung\b[^;?]{0,60}?\bzum\b", "alternative"),
    Frame("accession.tritt-bei", r"\b(?P<t>[Tt]ritt|[Tt]reten|[Tt]rete|[Tt]rat|[Tt]raten)\b[^;?]{3,400}?\b(?P<v>bei)" + END),
    Frame("accession.beitritt-verb", r"\b(?P<v>beitritt|beigetreten|beitrat|beitraten|erfolgte(?= (?:\w+ ){0,5}?der (?:Beitritt|Anschluss)\b))\b"),
    Frame("accession.beschluss", r"\b(?P<v>beschlossen|beschließt|entschieden|entschlossen|beschloss)\b[^;?]{0,220}?\b(?:beizutreten|anzuschließen|Mitglied zu werden|zu unterzeichnen|mitzuzeichnen|teilzunehmen|zu beteiligen)\b", "resolved_joining"),
    Frame("accession.votum", r"\bfür\b[^;?]{0,40}?\b(?:Beitritt|Teilnahme|Mitgliedschaft|Unterzeichnung|Mitwirkung)\b[^;?]{0,120}?\b(?P<v>ausgesprochen|entschieden|votiert|gestimmt)\b", "resolved_joining"),
    Frame("accession.beiliegend", r"\b(?P<v>unterzeichnete?|unterschriebene?|gezeichnete?)\b[^;?]{0,40}?\b(?P<o>Beitrittserklärung|Beitrittsurkunde)\b", "enclosed"),
    Frame("accession.mitgliedschaft", r"\b(?P<v>[Ee]rklär(?:t|en|e))\b[^;?]{0,120}?\b(?:ihren?|seinen?|unseren?|meinen?|die|den)\b[^;?]{0,20}?\b(?P<o>Mitgliedschaft|Teilnahme|Mitwirkung|Mitzeichnung|Anschluss|Mitarbeit)\b", "declared_joining"),
    Frame("accession.erklaert", r"\b(?:(?P<v>[Ee]rklär(?:t|en|e|te|ten)|[Vv]ollzieh\w+|[Bb]eschließ(?:t|en)|[Zz]eig(?:t|en|e))\b[^;?]{0,220}?\b(?P<o>Beitritt)(?!s)\b|\bBeitritt\b[^;?]{0,220}?\b(?P<v2>erklärt|vollzogen|beschlossen|angezeigt|erfolgt|mitgeteilt)\b)"),
    Frame("accession.macht-mit", r"\b(?:[Mm]acht|[Mm]achen|[Mm]ache)\b[^;?]{1,160}?\b(?:bei|beim|im|in|am)\b[^;?]{3,120}?\b(?P<v>mit)" + END),
    Frame("accession.zaehlt", r"\b(?P<v>[Zz]ählt|[Zz]ählen|[Gg]ehört|[Gg]ehören)\b[^;?]{0,120}?\bzu (?:den|dem)\b[^;?]{0,60}?\b(?:\w*[Mm]itglied\w*|\w*[Pp]artner\w*|Unterzeichner\w*|Gründer\w*)"),
    Frame("accession.steigt-ein", r"\b(?:[Ss]teigt|[Ss]teigen|[Ss]teige)\b[^;?]{3,200}?\b(?P<v>ein)" + END + r"|\b(?:[Ii]n|[Ii]ns|[Ii]m)\b[^;?]{3,120}?\b(?P<v2>eingetreten|eingestiegen)\b"),
    Frame("accession.partie", r"\b(?:ist|sind|sei)\b[^;?]{0,120}?\b(?P<v>mit (?:von )?der Partie|von der Partie|mit dabei|mit an Bord)\b", "accession"),
    Frame("accession.schliesst-an", r"\b(?:(?P<t>[Ss]chließ(?:t|en|e)|schloss)\b[^;?]{0,60}?\b(?:sich|uns|mich)\b[^;?]{0,200}?\b(?P<v>an)" + END + r"|(?P<v2>anschließt|angeschlossen|anschloss)\b)"),
    Frame("accession.zeichnet", r"\b(?:(?P<t>[Zz]eichn(?:et|en|e))\b[^;?]{3,200}?\b(?P<v>mit)" + END + r"|(?P<v3>[Zz]eichn(?:et|en|e))\b(?= (?:wir |ich |hiermit )*(?:die|den|das|der) )[^;?]{3,120}?|(?P<v2>(?:mit|unter)(?:ge)?zeichnet|(?<!aus)gezeichnet(?=\s*[.,;])|[Uu]nterzeichne[tn]?|unterschrieben|[Mm]itunterzeichnet|mitgezeichnet|[Uu]nterschreib(?:t|en|e))\b)"),
    Frame("accession.wird-partner", r"\b(?:(?P<t>[Ww]ird|[Ww]erden|[Ww]erde)\b(?:[^;?:,]|,(?! (?:weil|da|dass|während|obwohl|nachdem|wenn|ob|als|die|der|das)\b)){0,160}?\b(?P<v>" + PARTY + r")\b|(?P<v2>" + PARTY + r")\b[^;?,]{0,60}?\b(?:wird|werden|geworden)\b)"),
    Frame("accession.ist-mitglied", r"\b(?:ist|sind|war|waren|sei|seien)\b(?P<n>[^;?,]{0,160}?)\b(?P<v>(?:Gründungs|Voll|Förder)?[Mm]itglied(?:skommune|sstadt|er)?|" + r"(?!Ansprech|Gesprächs)\w*[Pp]artner(?:in|kommune)?|Vertragspartei|Teilnehmer(?:in)?|\w*[Uu]nterzeichner(?:in)?|Gesellschafter(?:in)?|beteiligt)\b(?P<w>[^;?]*)"),
    Frame("accession.gehoert-an", r"\b(?:[Gg]ehör(?:t|en|te|ten|e)\b[^;?]{3,200}?\b(?P<v>an)(?=\s*(?:[.,;:!)]|$|und\b|sowie\b))|(?P<v2>angehört(?:e|en)?|angehören)\b)"),
    Frame("accession.nimmt-teil", r"\b(?:(?:[Nn]immt|[Nn]ehmen|[Nn]ehme)\b[^;?]{3,220}?\b(?P<v>teil)" + END + r"|(?P<v2>[Bb]eteilig(?:t|en|e) (?:sich|uns|mich)|sich\b[^;?]{0,120}?\bbeteiligt)|(?:[Ww]irkt|[Ww]irken|[Ww]irke)\b[^;?]{3,200}?\b(?P<v3>mit)" + END + r")", "participation"),
    Frame("accession.bewirbt", r"\b(?P<v>[Bb]eantrag(?:t|en|e)|[Bb]ewirbt|[Bb]ewerben)\b[^;?]{0,160}?\b(?:Aufnahme|Mitgliedschaft|Vollmitgliedschaft|Beitritt)\b", "application"),
)  # fmt: skip
