"""German frames for what the writer undertakes, by construction: the passive with its agent, the leave to use a thing, the word that is kept.

They stand before the frames for terms: "6.800 Euro werden von der Stadt aufgebracht" is no fee.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

GIVEN = (
    r"(?:(?:auf|ein|bei|mit|zu|ab|aus|dar|weiter|fort|nach|vor|an|bereit|frei|fertig|wieder|her|zur Verfügung |zu Ende |instand ?|in Betrieb |in Gang )?(?:gebracht|gestellt|geleistet|getragen|geführt|gezahlt|gehalten|gerichtet|geschafft|gekauft|geliefert|geräumt|gelegt|gebaut|gesetzt|geordnet|gewertet|geboten|geholt|gegeben|geliehen|geöffnet|gedruckt|geschult|gepflegt|gepflanzt|gewartet|gemäht|gereinigt|gesichert|gespendet|gestiftet|gesponsert|gedeckt|gefördert|gesteuert|getauscht|gestattet|genommen|gereicht|gesandt|gerüstet|gelassen|gearbeitet)|"
    r"(?:mit|weiter|aus|an|voll )?bezahlt|übernommen|mitübernommen|überlassen|überwiesen|entrichtet|beglichen|bestritten|erstattet|rückerstattet|ersetzt|vergütet|(?:mit|vor|aus|ko|co)?finanziert|bezuschusst|errichtet|unterhalten|(?:weiter)?betrieben|(?:mit)?betreut|reserviert|veranstaltet|organisiert|erbracht|erstellt|erarbeitet|erhoben|erfasst|übermittelt|beschafft|digitalisiert|verteilt|versandt|(?:mit)?begleitet|moderiert|vermietet|verliehen|unterstützt|gewährt|eingeräumt|abgeschlossen|vorgehalten|vollendet|bedient|erfüllt|erledigt|entsprochen|bereitgehalten|freigehalten|abgenommen|bewirtet|übersetzt|veröffentlicht|instandgesetzt|verauslagt)"
)
"""What is done for others, as a participle."""

USED = r"(?:(?:mit)?(?:nutzen|benutzen|verwenden|belegen|beziehen)|in Anspruch nehmen|tagen|treffen|unterkommen|unterbringen|einlagern|lagern|ausleihen|entleihen|abhalten|durchführen|proben|arbeiten|zurückgreifen|verfügen|abrufen|(?:mit)?(?:genutzt|benutzt|verwendet|belegt|bezogen)(?: werden)?|in Anspruch genommen(?: werden)?|ausgeliehen(?: werden)?|abgehalten(?: werden)?)"
PROMISED = r"(?:\w*[Zz]usagen?|\w*[Vv]ersprechen|[Ww]ort|\w*[Zz]usicherung(?:en)?|\w*[Vv]erpflichtung(?:en)?|(?:[\w-]+ ){0,2}?(?:versprochen|zugesagt|zugesichert|angekündigt|vereinbart|angeboten|eingegangen|übernommen)e[nrms]?\b[^;?,]{3,80}?)"
KEEPS = r"(?:bleibt es|verbleibt es|bleiben wir|bleibe ich|halten wir fest|halte ich fest|ändert sich nichts|hat es sein Bewenden|wird nicht gerüttelt|ist nicht zu rütteln|rücken wir nicht ab|wird festgehalten|fühlen wir uns gebunden|sehen wir uns gebunden|halten wir uns)"
END = r"(?=\s*(?:[.,;:!–()]|$|und\b|sowie\b))"
FINISHES = (
    r"(?:(?:[Ff]ühr|[Bb]ring)(?:en|t|e)\b[^;?]{0,200}?\b(?:zu Ende|zum Abschluss|zum Ziel|weiter|fort)" + END + r"|[Hh](?:alten|ält|alte)\b[^;?]{0,160}?\b(?:in Gang|in Betrieb|aufrecht|vor|bereit|offen|frei|instand|in Stand|am Laufen|lauffähig)" + END + r"|[Pp]fleg(?:en|t)\b[^;?]{0,120}?\bweiter" + END + r"|[Bb]etreib(?:en|t)\b[^;?]{0,120}?\bweiter" + END + r"|[Zz]ahl(?:en|t)\b[^;?]{0,120}?\bweiter" + END + r"|[Bb]elass(?:en|e)|[Bb]elässt|[Ll](?:ässt|assen)\b[^;?]{0,100}?\b(?:laufen|stehen|bestehen|liegen)" + END + r"|[Ww]irk(?:en|t)\b[^;?]{0,160}?\bmit" + END + r"|[Aa]rbeite(?:n|t)\b[^;?]{0,160}?\bmit" + END + r"|[Ss]chließ(?:en|t)\b[^;?]{0,120}?\bab" + END + r"|[Ww]ickel(?:n|t)\b[^;?]{0,120}?\bab" + END + r"|[Ee]rfüll(?:en|t)|[Ll]eiste(?:n|t)|[Bb]edien(?:en|t)|[Nn](?:ehmen|immt)\b[^;?]{0,120}?\bab" + END + r")"
)
BEARS = (
    r"(?:(?:be)?zahl(?:en|t|e)|trag(?:en|e)|trägt|übern(?:ehmen|immt|ehme)|leist(?:en|et)|finanzier(?:en|t)|bestreite[nt]|begleich(?:en|t)|entricht(?:en|et)|erstatt(?:en|et)|ersetz(?:en|t)|(?:komm(?:en|t)|kommt)\b[^;?]{0,160}?\bauf" + END + r"|(?:nimmt|nehmen)\b[^;?]{0,160}?\bab" + END + r"|(?:steh(?:en|t)|spring(?:en|t)|tritt|treten)\b[^;?]{0,120}?\bein" + END + r"|(?:steuer(?:n|t)|trägt|tragen|schieß(?:en|t))\b[^;?]{0,160}?\b(?:bei|zu)" + END + r"|(?:leg(?:en|t)|gib(?:t)|geben|bring(?:en|t))\b[^;?]{0,120}?\b(?:dazu|drauf|hinzu|aus|auf|ein)" + END + r"|beteilig(?:en|t) (?:sich|uns)\b[^;?]{0,120}?\bmit\b)"
)

DOES = (
    r"(?:öffne[nt]|zeig(?:en|t)|räum(?:en|t)|reservier(?:en|t)|schenk(?:en|t)|(?:ver)?leih(?:en|t)|bau(?:en|t)|druck(?:en|t)|richte[nt]|liefer(?:n|t)|bring(?:en|t)|hol(?:en|t)|fahr(?:en)|fährt|back(?:en|t)|sammel(?:n|t)|pflanz(?:en|t)|messen|misst|wert(?:en|et)\b[^;?]{0,120}?\baus" + END + r"|erheb(?:en|t)|schul(?:en|t)|berät|beraten|begleite[nt]|moderier(?:en|t)|übersetz(?:en|t)|gestalte[nt]|programmier(?:en|t)|hoste[nt]|speicher(?:n|t)|archivier(?:en|t)|digitalisier(?:en|t)|beherberg(?:en|t)|bewirte[nt]|versorg(?:en|t)|reinig(?:en|t)|reparier(?:en|t)|warte[nt]|lager(?:n|t)|verteil(?:en|t)|verschick(?:en|t)|veröffentlich(?:en|t)|bewerb(?:en)|bewirbt|ersetz(?:en|t)|erstatte[nt]|veranstalte[nt]|finanzier(?:en|t)|spende[nt]|stifte[nt]|übernehmen|übernimmt|beschaff(?:en|t)|kauf(?:en|t)|erweiter(?:n|t)|verdoppel(?:n|t)|verlänger(?:n|t)|stell(?:en|t)|"
    r"(?:[Ll]eg|[Rr]eich|[Rr]icht|[Ss]tell|[Bb]iet|[Nn]ehm|[Bb]au|[Bb]ring|[Tt]eil|[Pp]flanz|[Ss]etz|[Mm]al|[Ff]ühr)(?:en|e|et|t)\b[^;?]{0,120}?\b(?:vor|ein|aus|ab|bei|an|bereit|auf|durch|um|frei)" + END + r")"
)

FRAMES = (
    Frame("commitment.wird-von-uns", r"\b(?:wird|werden)\b[^;?]{0,240}?\b(?P<v>" + GIVEN + r")\b|\b(?P<v2>" + GIVEN + r")(?: und \w+)? (?:wird|werden)\b", "by_house", needs="uns|von|vom|seitens|durch|hier|unser|für"),
    Frame("commitment.findet-statt", r"\b(?:[Ss]eitens|[Vv]on Seiten|[Uu]nter der Leitung|[Ii]n (?:den|unseren) Räumen) (?:de[rs]|uns\w*|vo[nm])\b[^;?]{0,160}?\b(?P<v>find(?:et|en)|gibt es|erfolg(?:t|en)|steh(?:t|en)|fließ(?:t|en)|komm(?:t|en)|gehen?)\b", "by_house"),
    Frame("commitment.darf-nutzen", r"\b(?P<v>(?:können|kann|dürfen|darf|könnt|dürft))\b(?P<o>[^;?]{0,220}?)\b" + USED + r"\b", "may_use", needs="kosten|entgelt|miet|gratis|frei|umsonst|unser|gebühr|berechnung|stellt|gegenleistung"),
    Frame("commitment.steht-frei", r"\b(?P<v>[Ss]teh(?:t|en))\b(?P<o>[^;?]{0,160}?)\b(?:zur Verfügung|offen|bereit|zur Nutzung)" + END, "may_use", needs="kosten|entgelt|miet|gratis|frei|umsonst|unser|gebühr|berechnung|gegenleistung"),
    Frame("commitment.bleibt-zugesagt", r"\b(?:[Bb]ei|[Aa]n|[Vv]on|[Mm]it) (?:de[rmn]|unsere[rmn]|diese[rmn]|meine[rmn]|ihre[rmn]|seine[rmn]|allen?|all) " + PROMISED + r"\b[^;?]{0,120}?\b(?P<v>" + KEEPS + r")|\b(?P<v2>" + KEEPS + r")\b[^;?]{0,40}?\b(?:bei|an|von|zu) (?:de[rmn]|unsere[rmn]|meine[rmn]|diese[rmn]|ihre[rmn]|seine[rmn]) " + PROMISED + r"\b", "stands_by"),
    Frame("commitment.stehen-zu", r"\b[Zz]u(?:m|r|n)? (?:de[rmn] |unsere[rmn] |diese[rmn] |alle[nm] |meine[rmn] )?[^;?,]{0,100}?(?:, (?:die|der|das|den)[^;?]{3,100}?,)? ?\b(?P<v>steh(?:en|t|e) (?:wir|ich|der|die|das))\b", "stands_by", needs="zusage|versprech|versproch|zugesag|zugesich|verpflicht|wort|angebot|zusicher|vereinbar|übernomm"),
    Frame("commitment.zusage-gilt", r"\b(?:[Uu]nsere?|[Dd]ie|[Mm]eine|[Ii]hre|[Ss]eine) (?:\w+ ){0,2}?(?:\w*[Zz]usage|\w*[Vv]erpflichtung(?:en)?|Versprechen|Wort|\w*[Zz]usicherung)\b[^;?]{0,140}?\b(?P<v>(?:gilt|gelten|bleibt|bleiben|besteht|bestehen|hat|haben|halten wir|halte ich|lösen wir|erfüllen wir|erfülle ich|steht|stehen|wird|werden)\b[^;?]{0,60}?\b(?:weiter(?:hin)?|fort|bestehen|Bestand|unberührt|unverändert|ein|aufrecht|in vollem Umfang|eingehalten|eingelöst|erfüllt|unvermindert|auch danach|fest))" + END, "stands_by"),
    Frame("commitment.erhaelt-von-uns", r"\b(?P<v>[Ee]rh(?:alten|ält|altet)|[Bb]ekomm(?:en|t)|[Kk]rieg(?:en|t))\b[^;?]{0,160}?\b(?:von|vom|durch|aus)\b|\b(?:von|vom|aus)\b[^;?]{0,100}?\b(?P<v2>erh(?:alten|ält)|bekomm(?:en|t))\b", "hands_over"),
    Frame("commitment.fuehrt-zu-ende", r"\b(?P<v>" + FINISHES + r")", "sees_through", needs="noch|bis|weiter|zu_ende|solange|in_gang|in_betrieb|aufrecht|zum_abschluss|fort"),
    Frame("commitment.kommt-auf", r"\b(?P<v>" + BEARS + r")", "bears", needs="kosten|betrag|beitrag|umlage|anteil|euro|eur|€|prozent|h|miete|zuschuss|summe|gebühr|aufwend|ausgaben|defizit|fehlbetrag|hälfte|drittel|eigenmittel|verpflichtung|pauschale"),
    Frame("commitment.mit-anteil", r"\b[Mm]it (?:\d|einem|einer|der Hälfte|zwei|drei)[^;?]{0,80}?\b(?P<v>beteilig(?:t|en|e) (?:sich|wir uns|ich mich))\b", "bears"),
    Frame("commitment.zu-unseren-lasten", r"\b(?P<v>[Gg]eh(?:t|en)|[Ff]äll(?:t)|[Ff]allen|[Ll]auf(?:en)|[Ll]äuft)\b[^;?]{0,80}?\b(?:zu Lasten|auf Kosten|auf Rechnung|aus (?:dem|unserem)) (?:de[rs]|unsere[srm]|städtischen|gemeindlichen|\w*[Hh]aushalt)\b[^;?]*", "to_our_charge"),
    Frame("commitment.unser-beitrag", r"^(?:\W|[\da-z]{1,2}[.)])*[Uu]nsere?(?: \w+)? (?P<v>Gegenleistung(?:en)?|Beitrag|Part|Zusagen?|Mitgift|Leistung(?:en)?|Verpflichtung(?:en)?|Versprechen)(?: dazu| dafür| hierzu| zu[mr] [A-ZÄÖÜ][\w-]+| hierbei)?: [^;?]{6,}", "our_part"),
    Frame("commitment.koennen-rechnen", r"\b(?P<v>(?:dürfen|können|dürft|könnt|kann|darf) (?:Sie|ihr|das \w+|die \w+|der \w+)\b[^;?]{0,160}?\b(?:rechnen|kalkulieren|planen|zählen|bauen|zurückgreifen))\b|\bist (?:Ihnen|euch|dem \w+) (?P<v2>sicher|gewiss|zugesagt|zugesichert)\b", "may_count"),
    Frame("commitment.sagt-zu", r"\b(?P<v>[Ss]ag(?:t|en|e)|[Ss]icher(?:t|n|e))\b(?P<w>[^;?:]{3,160}?)\bzu(?=\s*[.;]|$| und)", "promises_so"),
    Frame("commitment.hierzu-verpflichtet", r"(?:[,;–] |\b)(?P<v>(?:[Hh]ierzu|[Dd]azu|[Hh]ierauf|[Dd]arauf|[Dd]afür|[Hh]ierfür) (?:verpflichten wir uns|verpflichte ich mich|verpflichtet (?:er|sie|es) sich|verpflichtet sich (?:der|die|das) \w+|geben wir (?:Ihnen )?(?:unser Wort|die Hand)|gebe ich (?:Ihnen )?mein Wort|können Sie sich verlassen|stehen wir ein|steht (?:der|die|das) \w+ ein|verbürgen wir uns|haben Sie unser Wort|ist Verlass)|(?:worauf|darauf) (?:Sie|ihr) (?:sich|euch)\b[^;?]{0,80}?\bverlassen (?:können|könnt|dürfen))\b", "promises_so"),
)  # fmt: skip
LATE = (
    Frame("commitment.gratis", r"\b(?P<v>kostenlos|unentgeltlich|gratis|umsonst|kostenfrei|auf eigene Kosten|ohne (?:Berechnung|Gegenleistung|Entgelt|Kosten für))\b", "free_by_us"),
    Frame("commitment.kuemmern-uns-um", r"\b[Uu]m (?:die|den|das|alle|sämtliche|unsere)\b[^;?]{3,100}?\b(?P<v>kümmer(?:n wir uns|t sich (?:die|der|das)|e ich mich|t sich unser))\b", "does_for_them"),
    Frame("commitment.tun-wir", r"\b(?P<v>" + DOES + r")\b", "does_for_them", needs="ihnen|euch|für_sie|für_das|für_die|dem_|der_|ihre|gegen|bis|jedes|jähr|monat|woche|kosten|frei|spätestens|dazu|dafür"),
)  # fmt: skip
"""After all others: what is left unread."""
