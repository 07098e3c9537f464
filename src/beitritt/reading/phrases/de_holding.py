"""German frames for what holds for whoever takes part, in whatever words: fields of meaning that meet in a sentence.

They stand behind the frames that know set phrases; the acts look whether the rest of the sentence bears them out.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .de_words import EACH, INFINITIVE, LENGTH, MONEY, OWN_LINE, REGULAR

AWAY = (
    r"(?:(?!(?:[Aa]n|[Vv]oran)(?:ge|zu)?kündig)\w*[Kk]ündig\w*|gekündigt|\w*kündbar|[Aa]us(?:zu)?(?:tret\w*|steig\w*|scheid\w*|scher\w*|klinken)|[Aa]ustritt\w*|[Aa]usstieg\w*|ausgetreten|ausgestiegen|ausgeschieden|[Rr]ücktritt\w*|zurück(?:zu)?(?:treten|ziehen)|[Rr]ückzug\w*|[Bb]eendigung|[Bb]eend(?:en|et)|verl(?:assen|ässt)|draußen|hinaus|heraus|"
    r"[Ll]oslösung|[Ll]ösung (?:vom|von|des|der)|(?:vorzeitige|ordentliche|einseitige|frühere)n? [Ll]ösung|gehen (?:möchte|will|wollen)|loszu\w+|loskommen|(?:sich|uns) (?:wieder )?(?:lösen|trennen|verabschieden)|lösen(?=\s*[.,;])|gelöst|zu lösen|auf(?:zu)?(?:lösen|hören|geben)|aufgegeben|[Ww]eg hinaus|Rückgabe der Mitgliedschaft|[Aa]nzeige|[Aa]us dem \w+ führt|[Aa]uflösung|aufgelöst|[Aa]bmeld\w+|abzumelden|[Tt]rennung|[Aa]bschied|[Ww]iderruf\w*|nicht mehr (?:mitmachen|dabei|teilnehmen|mitwirken)|[Rr]aus|wieder gehen|ziehen)"
)
WARNING = r"(?:[Vv]orlauf(?:zeit|frist)?|[Vv]orwarn(?:ung|zeit)|[Vv]orankündigung\w*|[Aa]nkündigungs(?:frist|zeit)|[Aa]uslauf(?:frist|zeit)|[Aa]bmeldefrist)"
STAYING = (
    r"(?:[Bb]ind(?:et|en|end)|[Gg]ebunden|\w*[Bb]indung|\w*[Bb]indungs(?:frist|dauer|zeit)|[Mm]indest\w*(?:dauer|zeit|zeitraum|frist|mitgliedschaft|teilnahme)\w*|Zugehörigkeit|Verbleib|[Ll]eg(?:t|en) (?:sich|uns)|[Uu]nter (?=" + LENGTH + r")|dabei(?= ?[.,;]|$)|[Bb]egrenzt|[Bb]eschränkt|fest(?:zu)?leg(?:en|t)|festgelegt|[Vv]erpflichte(?:n|t)|dabei(?:zu)?bleib\w*|[Bb]leib(?:t|en)|"
    r"[Ll]aufzeit|[Ee]ingegangen|[Uu]mfasst|[Aa]ngelegt|[Aa]usgelegt|[Bb]emessen|[Ww]ährt|[Dd]auert|laufe|gelte|ende|dauere|binde|[Ee]rstreckt|[Ll]äuft|[Ll]aufen|[Ee]ndet|[Ee]nden|[Ee]rlischt|[Gg]ilt|[Gg]elten|[Bb]efristet|[Gg]eschlossen|[Vv]erlänger(?:t|n)|[Vv]erlängerung)"
)
CHARGE = (
    r"(?:\w*[Bb]eitr(?:ag|ags|äge|ägen)|\w*[Uu]mlagen?|\w*[Ee]igenanteile?|\w*[Kk]ostenanteile?|\w*[Pp]auschalen?|\w*[Ee]ntgelte?n?|\w*[Gg]ebühr(?:en)?|\w*[Uu]mlagesatz|\w*[Bb]eitragss[aä]tze?|[Ss]ätze|\w*[Uu]nkosten|\w*[Kk]osten|\w*[Aa]ufwendungen|\w*[Aa]uslagen|\w*betrag|\w*[Zz]uschuss|[Aa]nteil|\w*[Bb]eitragspflichtig|(?:[Bb]eitrags|[Gg]ebühren|[Uu]mlage|[Ee]ntgelt)frei\w*|\w*[Kk]osten(?:frei|los)\w*|\w*[Uu]mlagepflichtig|[Kk]ostenpflichtig|\w*[Nn]achsch[uü]ss\w*|\w*[Nn]achzahlung\w*|\w*[Nn]achforderung\w*|\w*[Zz]uschl[aä]ge?\w*|[Zz]ahlungen|[Oo]bolus|[Ee]inlage|[Aa]usgaben|[Ff]inanzierung|[Gg]eld|Cent|Euro|EUR|€)"
)

FRAMES = (
    Frame("terms.vorlauf-von", r"\b(?P<v>" + WARNING + r")\b[^;?]{0,50}?\b" + LENGTH + r"|\b" + LENGTH + r"[^;?]{0,40}?\b(?P<v2>" + WARNING + r")\b", "leaving_rule"),
    Frame("terms.loskommen", r"\b(?P<v>" + AWAY + r")\b", "leaving_rule", needs="monat|woche|tag|jahr|quartal|jederzeit|wichtig|frist|grund|form|schriftlich|formlos|erst|frühestens|nicht|kein|niemand|unkündbar|bis_zum|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|20"),
    Frame("terms.hoechstbetrag", r"\b(?P<v>höchstens|maximal|Obergrenze|Höchstbetrag|Deckel|gedeckelt|überschreite\w*|übersteig\w*|begrenzt)\b[^;?]{0,60}?" + MONEY + r"|" + MONEY + r"[^;?]{0,60}?\b(?P<v2>höchstens|maximal|Obergrenze|gedeckelt|überschreite\w*|übersteig\w*|begrenzt)\b", "own_cap", needs="euro|eur|€|prozent|%|v._h."),
    Frame("terms.bis-dann", r"\b" + OWN_LINE + r"\b[^;?]{0,100}?\b(?P<v>bis|für|auf|längstens|höchstens|mindestens)\b", "staying_rule", needs="jahr|monat|20"),
    Frame("terms.schliesst-an", r"\b(?P<v>schließ(?:t|en)\b[^;?]{0,40}?\bsich|folg(?:t|en)|häng(?:t|en)\b[^;?]{0,40}?\bsich)\b[^;?]{0,80}?\b" + LENGTH + r"|\b" + LENGTH + r"[^;?]{0,60}?\b(?P<v2>(?:schließ(?:t|en)|häng(?:t|en)) sich\b[^;?]{0,30}?\ban|hinzu|darauf)(?=[.,;]|$)", "goes_on_by_itself"),
    Frame("terms.nicht-hinaus", r"\b[Üü]ber\b[^;?]{3,120}?\bhinaus\b[^;?]{0,80}?\b(?P<v>nicht|kein\w*)\b", "only_until"),
    Frame("terms.nur-bis", r"\b(?P<v>[Nn]ur|[Ll]ängstens|[Hh]öchstens|[Vv]orerst|[Zz]unächst|[Ee]rst einmal|[Bb]efristet|[Bb]egrenzt|[Ll]änger|[Dd]abei|[Pp]artie|[Mm]andat|[Aa]mtszeit|[Ww]ahlperiode|[Ss]chluss)\b", "only_until", needs="bis|20"),
    Frame("terms.dabeibleiben", r"\b(?P<v>" + STAYING + r")\b", "staying_rule", needs="jahr|monat|woche|phase|ende|mindest|unbestimmt|unbefristet|begrenzt|befrist|semester|quartal|periode|abschluss|20"),
    Frame("terms.nicht-mehr-als", r"\b(?P<v>(?:[Mm]ehr als|[Üü]ber) [^;?,]{0,20}?" + MONEY + r"[^;?]{0,80}?\b(?:nicht|kein\w*)|(?:nicht|keinesfalls|nie) mehr als [^;?,]{0,20}?" + MONEY + r"|[Ff]inanziell\b[^;?]{0,60}?\b(?:nicht|keine\w*)|(?:[Ff]inanzielle\w* \w+|(?:[Ww]eitergehende|[Zz]usätzliche|[Ww]eitere|[Dd]arüber hinausgehende)\w* (?:Kosten|Lasten|Zahlungen|Beträge)|[Ii]nvestition(?:en|skosten)|\w*[Nn]achsch[uü]ss\w*|\w*[Nn]achzahlung\w*|[Ss]onderumlagen?|[Mm]ehrkosten|[Zz]uschläge)\b[^;?]{0,60}?\bnicht|keinen (?:finanziellen|eigenen) (?:Beitrag|Anteil|Zuschuss))\b", "own_cap", needs="mehr_als|über|finanziell|keinen|nicht"),
    Frame("terms.geld", r"\b(?P<v>" + CHARGE + r")\b", "money_rule", needs="euro|eur|€|cent|prozent|%|v._h.|hundert|chf|fr.|kein|nicht|frei|halb|hälft|drittel|doppelt|nichts|ohne|einwohner|gleichen_teilen|köpf|größe|schlüssel|steuerkraft|richt|bemiss|bemess|berechn|umgelegt|verteilt|staffel|zehntel|viertel|fünftel|selbst|eigene|ausgaben|zahlen|entrichten|leisten|erstatten|verzicht|sehen|lediglich|nur"),
    Frame("terms.geld-im-posten", r"(?P<v>" + MONEY + r")", "money_rule", needs="euro|eur|€|cent|prozent|%|chf|fr."),
    Frame("terms.posten-pflicht", r"\b(?P<v>" + INFINITIVE + r")\W*$", "listed_duty", item="list"),
    Frame("terms.zu-tun-ist", r"\b" + REGULAR + r"\b[^;?]{0,120}?\b(?P<v>" + INFINITIVE + r") (?:ist|sind)\b", "duty_rule"),
    Frame("terms.wie-papier-verlangt", r"\b(?P<w>(?:" + LENGTH + r"|\w*[Pp]flicht\w*|\w*[Ff]rist|\w*[Bb]eitrag|" + MONEY + r")[^;?,]{0,60}?), (?:wie|die|den|das|was|der) [^;?]{0,30}?(?:§|[Zz]iffer|Nr\.|Nummer|Artikel|Art\.|[Ss]atzung|[Vv]ereinbarung|[Cc]harta|[Oo]rdnung|[Rr]egeln|[Vv]ertrag)[^;?]{0,60}?\b(?P<v>verlangt|vorsieht|vorsehen|auferlegt|aufgibt|vorschreibt|bestimmt|fordert|festlegt|nennt|vorgibt|ansetzt|enthält|regelt)\b", "paper_says"),
    Frame("terms.jeder-tut", r"\b(?P<v>" + EACH + r")(?P<w>[^;?]*)", "duty_rule"),
    Frame("terms.die-partner-tun", r"\b[Dd]ie (?P<v>Partner|Mitglieder|Unterzeichner\w*|Unterzeichnenden|Beteiligten|Mitgliedskommunen|Kommunen|Gemeinden|Städte|Vertragspartner|Teilnehme\w+)\b(?P<w>[^;?]*)", "duty_rule", needs="jährlich|monatlich|quartal|_je_|mindestens|spätestens|bis_zum|pflicht|jedes_jahr|im_jahr"),
    Frame("terms.partner-muessen", r"\b(?P<v>Mitglieder|Partner|Unterzeichnende|Unterzeichner|Teilnehmer|Teilnehmende|Beteiligte) (?:müssen|haben|sind|stellen|melden|berichten|liefern|nehmen|benennen|erstatten|reichen|führen)\b(?P<w>[^;?]*)", "duty_rule"),
    Frame("terms.muessen-partner", r"\b(?P<v>müssen|haben) (?:die|alle|sämtliche) (?:\w+ )?(?:Mitglieder|Partner|Unterzeichn\w+|Teilnehme\w+|Beteiligten|Kommunen|Gemeinden|Städte|Kreise)\b(?P<w>[^;?]*)", "duty_rule"),
    Frame("terms.erwartet-wird", r"\b(?P<v>(?:[Ee]rwartet|[Vv]erlangt|[Gg]efordert|[Vv]orausgesetzt) (?:wird|werden|ist|sind)|(?:wird|werden)\b[^;?]{0,120}?\b(?:erwartet|verlangt|gefordert|vorausgesetzt|abverlangt|auferlegt|abgefordert)|^\W*(?:Pflicht|Verpflichtend|Obligatorisch) (?:ist|sind))\b(?P<w>[^;?]*)", "duty_rule"),
    Frame("terms.papier-legt-auf", r"\b(?:§§? ?\d+|(?:[Zz]iffer|Nr\.|Nummer|Artikel|Art\.|Abschnitt|Punkt) ?[\dIVX]+|\w*[Ss]atzung|\w*[Cc]harta|\w*[Vv]ereinbarung|\w*[Oo]rdnung|\w*[Vv]ertrag|\w*[Ll]eitfaden|\w*[Rr]ichtlinien?|\w*[Mm]erkblatt|\w*[Ss]tatut\w*|ÖRV)\b[^;?:]{0,80}?\b(?P<v>schuldet|gibt|geben|legt|erlegt|schreibt|sieht|verlangt|fordert|verpflichtet|bürdet|überträgt|hält|obliegt|obliegen|muss|müssen|hat|haben|ist|sind)\b(?P<w>[^;?]*)", "duty_rule"),
)  # fmt: skip
