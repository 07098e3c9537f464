"""German frames for leaving: verbs, nouns with what is done to them, memberships that end, exclusion, forms."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

END = r"(?=\s*(?:[.,;:!()–]|$|und\b|sowie\b|oder\b))"
TICK = r"(?:\[[xX]\]|☒|☑|✓|✔|✗|\([xX]\))"
BOND = (
    r"(?:\w*[Mm]itgliedschaft\w*|[Mm]itwirkung|[Mm]itarbeit|[Bb]eteiligung|[Tt]eilnahme|[Zz]ugehörigkeit|[Ee]ngagements?|\w*[Vv]ereinbarung|[Kk]ooperation\w*|"
    r"[Zz]usammenarbeit|[Pp]artnerschaft|[Mm]itzeichnung|[Vv]ertragsverhältnis\w*|\w*[Vv]ertrag(?:s|es)?|[Bb]itrittserklärung|[Uu]nterstützung|(?:[Mm]it)?[Tt]rägerschaft|[Mm]itwirken|[Mm]itmachen|[Vv]erbindung|[Bb]eobachterstatus)"
)
LEAVE = r"(?:\w*[Kk]ündigung|[Aa]ustritts?(?:erklärung)?|[Aa]usstieg(?:s|es)?|[Rr]ückzugs?|[Aa]usscheidens?|[Rr]ücktritts?|[Aa]bmeldung|[Bb]eendigung|[Aa]ustreten|[Vv]erlassen)"
NET = r"(?:\w*[Nn]etzwerk\w*|\w*[Bb]ündnis\w*|\w*[Vv]erein(?:s|es)?|\w*[Vv]erbund\w*|\w*[Pp]akte?s?|\w*[Aa]llianz|\w*[Ii]nitiative|\w*[Cc]harta|\w*[Pp]rogramm\w*|\w*[Pp]rojekt\w*|\w*[Gg]emeinschaft|\w*[Kk]onvent\w*|\w*[Vv]ertrag\w*|\w*[Vv]ereinbarung|\w*[Kk]ooperation\w*|[Rr]unde|[Kk]reis der \w+|\w*(?:[Bb]und|[Rr]ing|[Ff]orum|[Ll]iga|[Kk]lub|[Pp]ool|[Nn]etz|[Rr]egion|[Kk]ette|[Bb]rücke|[Aa]bkommen|[Kk]reis|[Pp]lattform|[Kk]ampagne)|Runde[rn]? Tisch)"

FRAMES = (
    Frame("withdrawal.stellt-ein", r"\b(?P<t>[Ss]tellt|[Ss]tellen|[Ss]telle)\b[^;?]{0,80}?\b" + BOND + r"\b[^;?]{0,120}?\b(?P<v>ein)" + END + r"|\b" + BOND + r"\b[^;?]{0,80}?\b(?:[Ss]tellt|[Ss]tellen|[Ss]telle) (?:wir|ich|die|der|das)\b[^;?]{0,120}?\b(?P<v2>ein)" + END, "quits"),
    Frame("withdrawal.gibt-auf", r"\b(?:(?:[Gg]ibt|[Gg]eben|[Gg]ebe|[Ll]öst|[Ll]ösen|[Kk]ündig(?:t|en|e))\b[^;?]{0,80}?\b" + BOND + r"\b[^;?]{0,120}?\b(?P<v>auf)" + END + r"|" + BOND + r"\b[^;?]{0,120}?\b(?:[Gg]ibt|[Gg]eben|[Gg]ebe|[Ll]öst|[Ll]ösen|[Kk]ündig(?:t|en|e))\b[^;?]{0,120}?\b(?P<v2>auf)" + END + r"|" + BOND + r"\b[^;?]{0,160}?\b(?P<v3>aufgegeben|aufgelöst|aufzulösen|aufzukündigen|aufzugeben|aufgekündigt))\b", "quits"),
    Frame("withdrawal.laesst-auslaufen", r"\b(?:[Ll]ässt|[Ll]assen|[Ll]asse)\b[^;?]{0,80}?\b" + BOND + r"\b[^;?]{0,120}?\b(?P<v>auslaufen|enden)" + END, "quits"),
    Frame("withdrawal.legt-nieder", r"\b(?:(?:[Ll]egt|[Ll]egen|[Ll]ege)\b[^;?]{0,60}?\b" + BOND + r"\b[^;?]{0,120}?\b(?P<v>nieder)" + END + r"|" + BOND + r"\b[^;?]{0,120}?\b(?P<v2>niedergelegt|niederlegt)\b)", "quits"),
    Frame("withdrawal.loest-sich", r"\b(?P<v>[Ll]ös(?:t|en|e)|[Tt]renn(?:t|en|e)|[Vv]erabschiede(?:t|n)?) (?:\w+ ){0,2}?(?:sich|uns|mich)\b[^;?]{0,100}?\b(?:aus|von|vom)\b[^;?]{0,80}?" + NET, "quits"),
    Frame("withdrawal.kehrt-ruecken", r"\b(?:[Kk]ehrt|[Kk]ehren)\b[^;?]{0,80}?\bden (?P<v>Rücken)\b|\bist\b[^;?]{0,80}?\b(?P<v2>Schluss)(?=[.,;]|$)|\b(?P<v3>Schlussstrich)\b", "quits"),
    Frame("withdrawal.verlaesst", r"\b(?P<v>[Vv]erlässt|[Vv]erlassen|[Vv]erlasse|[Vv]erließ(?:en)?)\b(?=[^;?]{0,120}?\b" + NET + r")|\b" + NET + r"[^;?]{0,120}?\b(?P<v2>verlässt|verlassen|verließ(?:en)?)\b", "quits"),
    Frame("withdrawal.nomen-verb", r"\b(?P<o>" + LEAVE + r")\b[^;?]{0,180}?\b(?P<v>erklär(?:t|e|en)|angezeigt|bekannt ?gegeben|bekannt ?(?:zu)?geben|mitgeteilt|mitteilen|vollzogen|ausgesprochen|aussprechen|eingereicht|wirksam|erfolgt|beschlossen|anzeigen|anzuzeigen|mitzuteilen|zu erklären|auszusprechen)\b", "leave_noun"),
    Frame("withdrawal.verb-nomen", r"\b(?P<v>[Ee]rklär(?:t|en|e)|[Zz]eig(?:t|en|e)|[Gg]eb(?:en|e)|[Gg]ibt|[Tt]eil(?:en|e|t)|[Vv]ollzieh(?:t|en|e)|[Ss]prech(?:en|e)|[Ss]pricht|[Rr]eich(?:t|en|e)|[Bb]eschl(?:ießt|oss)|[Mm]eld(?:en|et|e)|bleibt es bei|[Ee]s bleibt bei)\b(?! (?:sich|mit, dass))[^;?]{0,140}?\b(?P<o>" + LEAVE + r")\b[^;?]*", "leave_noun", needs="kündigung|austritt|ausstieg|rückzug|ausscheiden|rücktritt|abmeldung|beendigung"),
    Frame("withdrawal.ausgesprochene", r"\b(?P<v>ausgesprochene[nrs]?|erklärte[nrs]?|angezeigte[nrs]?)\b[^;?,]{0,20}?\b(?P<o>Kündigung|Austritt)\b(?P<w> (?:der|des) [^;?]{3,60})", "gone_before"),
    Frame("withdrawal.bond-endet", r"\b(?P<o>" + BOND + r")\b(?P<n>[^;?]{0,140}?)\b(?P<v>endet|enden|erlischt|ist (?:damit |somit )?beendet|läuft\b[^;?]{0,80}?\baus|nicht (?:mehr )?(?:verlängert|fortgesetzt|fortgeführt|fortsetzt|fortführt|erneuert|verlängern|fortsetzen|fortführen|weitergeführt|fortbesteht))\b", "bond_ends"),
    Frame("withdrawal.setzt-nicht-fort", r"\b(?:[Ss]etzt|[Ss]etzen|[Ff]ührt|[Ff]ühren|[Vv]erlänger(?:t|n)|[Ee]rneuer(?:t|n)|[Ww]ird|[Ww]erden|[Ww]ollen|[Mm]öchten?|[Kk]önnen|[Kk]ann)\b[^;?]{0,80}?\b(?P<o>" + BOND + r")\b[^;?]{0,120}?\b(?P<v>nicht (?:mehr |weiter )?(?:fort(?:setzen|führen)?|weiter(?:führen)?|verlängern|erneuern)?)" + END, "bond_ends"),
    Frame("withdrawal.letzter-tag", r"\b(?P<v>[Ll]etzte[rn] Tag)\b[^;?]{0,60}?\b(?:" + BOND + r"|im |in de[rm] )", "bond_ends", needs="letzter_tag|letzten_tag|letztmals|letztmalig"),
    Frame("withdrawal.feld", r"^(?:\W|[\da-z][.)])*(?P<v>(?:Ende|Letzter Tag|Austrittsdatum|Austritt|Kündigung|Kündigungstermin|Beendigung)(?: (?:der|des|zum|aus) [^:;?.]{3,60})?): ?(?P<w>(?:zum |mit Ablauf des |am )?\d{1,2}\.[^;?]*)", "field_of_end"),
    Frame("withdrawal.angekreuzt", r"^" + TICK + r" *(?:die |der |unser\w* )?(?P<v>(?:[Oo]rdentliche |[Aa]ußerordentliche )?(?:Kündigung|Austritt|Ausstieg|Ausscheiden|Abmeldung|Beendigung|Rückzug))\b", "field_of_end"),
    Frame("withdrawal.nicht-mehr", r"\b(?P<v>nicht (?:mehr|länger)) (?:\w+ ){0,3}?(?:angehör(?:en|t)|Mitglied|(?:Bündnis|Netzwerk)?[Pp]artner(?:in|kommune)?|Unterzeichner(?:in)?|Teil(?: des| der)|dabei|teil\b|beteilig(?:t|en)|mitwirken|teilnehmen)\b|\bbleiben wir (?:noch )?(?P<v2>\w*[Pp]artner|Mitglied)\b[^;?]{0,100}?\b(?:danach|dann|darüber hinaus) nicht mehr", "no_longer"),
    Frame("withdrawal.gilt-als", r"\b(?:[Gg]ilt|[Gg]elten)\b[^;?]{0,100}?\bals (?P<v>ausgetreten|ausgeschieden|gekündigt|beendet|nicht mehr beigetreten)\b", "quits"),
    Frame("withdrawal.ausschluss", r"\b(?:[Aa]usschluss)\b[^;?]{0,140}?\b(?P<v>beschlossen|ausgesprochen|verfügt|erfolgt|wirksam)\b|\b(?P<v2>[Bb]eschl(?:ießt|ossen|oss)|verfügt|[Ss]pricht|[Ss]prechen)\b[^;?]{0,80}?\b[Aa]usschluss\b|\baus\b[^;?]{0,60}?" + NET + r"[^;?]{0,80}?\b(?P<v3>ausgeschlossen)\b|\b(?P<v5>durch Ausschluss)\b|\b(?:[Ss]chließ(?:t|en|e))\b[^;?]{3,140}?\baus (?:dem|der)\b[^;?]{0,60}?\b(?P<v4>aus)(?=[.,;]|$)", "excludes"),
    Frame("withdrawal.unterschrift-weg", r"\b(?:[Uu]nterschrift|\w*[Zz]eichnung|Beitrittserklärung|[Tt]eilnahmezusage|Zusage (?:zur|zum))\b[^;?]{0,120}?\b(?:[Zz]ieh(?:e|en|t)|[Nn]ehm(?:e|en)|[Nn]immt)\b[^;?]{0,80}?\b(?P<v>zurück)" + END + r"|\b(?:[Uu]nterschrift|\w*[Zz]eichnung)\b[^;?]{0,120}?\b(?P<v2>zurückgezogen|zurückgenommen|gelöscht)\b", "quits"),
    Frame("withdrawal.als-kuendigung", r"\b(?P<v>als (?:\w+ )?(?:Kündigung|Austritt(?:serklärung)?))\b", "taken_as"),
    Frame("withdrawal.keine-verlaengerung", r"\b(?:Verlängerung|Fortsetzung|Fortführung|Erneuerung|[Ww]eitere (?:Mitwirkung|Teilnahme|Beteiligung|Mitarbeit|Mitgliedschaft|Zusammenarbeit)\b[^;?]{0,60}?\bhinaus)\b[^;?]{0,140}?\b(?P<v>(?:erfolgt|wünsch\w+|findet|wird|ist|kommt|streb\w+|woll\w+|möchten)\b[^;?]{0,60}?\bnicht)\b|\b(?P<v2>[Kk]eine) (?:\w+ )?(?:Verlängerung|Fortsetzung|Fortführung|Erneuerung)\b", "not_renewed"),
    Frame("withdrawal.soll-enden", r"\b(?:[Uu]nsere|[Dd]ie|[Ii]hre) " + BOND + r"\b[^;?,]{0,80}?\b(?:soll|wird|werden)\b[^;?,]{0,80}?\b(?P<v>enden|auslaufen|beendet(?: werden)?)" + END, "bond_ends"),
    Frame("withdrawal.streichen", r"\b(?P<v>zu streichen|streichen Sie|gestrichen|zu löschen|löschen Sie|tragen Sie)\b[^;?]{0,80}", "struck_off", needs="streich|gestrichen|lösch|gelöscht|austrag|herausnehm"),
    Frame("withdrawal.antrag", r"\b(?:[Aa]ntrag|[Aa]nträge|beantragt|beantragte)\b[^;?]{0,200}?\b(?:[Mm]itgliedschaft|[Bb]eteiligung|[Tt]eilnahme|[Mm]itwirkung|aus (?:dem|der)|das|die|den)\b[^;?]{0,160}?\b(?P<v>(?:zu )?(?:kündigen|beenden)|zu verlassen|aufzukündigen|auszutreten|aufzugeben|auszuscheiden|austreten)\b", "moved"),
    Frame("withdrawal.gezwungen", r"\b(?:[Ss]ehen? (?:wir|ich|sich)\b[^;?]{0,60}?\b(?:gezwungen|veranlasst|genötigt)|[Mm]uss|[Mm]üssen|[Ww]ird|[Ww]erden|[Ww]erde|[Mm]öchten?)\b[^;?]{0,200}?\b(?P<v>(?:auf)?kündigen|austreten|auszutreten|beenden|zu beenden|ausscheiden|auszuscheiden|aufzugeben|aufgeben|auflösen|aufzulösen|zurück(?:zu)?ziehen|aus(?:zu)?steigen|verlassen|zu verlassen|zu kündigen|nieder(?:zu)?legen|ein(?:zu)?stellen)" + END, "leaves_soon", needs="kündigen|auszutreten|beenden|auszuscheiden|aufzugeben|aufzulösen|zurückzuziehen|auszusteigen|verlassen|niederzulegen|einstellen|einzustellen|austreten|ausscheiden|aufgeben|auflösen|aussteigen"),
)  # fmt: skip
