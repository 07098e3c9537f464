"""German frames for what members owe by an initiative's own papers, said impersonally: paid, levied, to be done, expected.

They stand before the promises: "jedes Mitglied zahlt 250 Euro" binds everybody and is nobody's promise.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .de_words import INFINITIVE, LENGTH, MONEY, OWN_LINE, PAPER, REGULAR

KIND = r"(?:\w*[Mm]itglied(?:er|ern|s\w+)?|\w*[Pp]artner(?:n|in|innen)?|Beteiligte[rn]?|Teilnehmer(?:n|in)?|Teilnehmende[rn]?|\w*[Uu]nterzeichne(?:rn?|nde\w*)|Zeichnern?|\w*[Gg]emeinden?|Kommunen?|Städten?|(?:Land)?[Kk]reise?n?|Körperschaft(?:en)?|Vertragspartei(?:en)?|Land|Länder|Stelle|Behörde|Einrichtung(?:en)?|Verbände?)"
ANY = (
    r"(?:(?:[Jj]ede[smnr]?|[Aa]lle[nr]?|[Ss]ämtliche[nr]?|[Ee]ine?|[Dd]ie|[Nn]eue|[Ww]eitere|[Oo]rdentliche[rs]?|[Ee]in ordentliches) (?:[a-zäöüß]+ )?" + KIND
    + r"\b|(?:Mitglieder|Mitgliedsgemeinden|Mitgliedskommunen|Partner|Kreise|Landkreise|Städte|Gemeinden|Kommunen|Beobachter|Fördermitglieder|Länder|Unterzeichner|Teilnehmer|Beteiligte|Vereine|Hochschulen)\b)"
)
PAYS = r"(?:[Zz]ahl(?:t|en)|[Ee]ntricht(?:et|en)|[Ll]eist(?:et|en)|[Ss]chulde[tn]|[Tt]r(?:ägt|agen)|[Bb]ring(?:t|en)|[Bb]ezahl(?:t|en)|[Ss]teuer[tn]|[Ff]inanzier(?:t|en))"
SHARED = r"(?:\w*[Kk]osten|\w*[Aa]ufwand|\w*[Aa]ufwendungen|Fehlbetrag|\w*[Uu]mlage|\w*[Bb]eitrag|\w*[Bb]eiträge|Defizit|\w*[Ee]ntgelt)"
PART = r"(?:(?:die|zur|der) Hälfte|(?:ein|zwei|drei) (?:Drittel|Viertel|Fünftel|Zehntel)|nichts\b|(?:den|einen) (?:vollen|halben|ermäßigten) (?:Beitrag|Satz))"
LEAVING = r"(?:\w*[Kk]ündigung(?:en)?|Austritt\w*|Ausscheiden|Ausstieg|Rücktritt|Beendigung|Änderung(?:en)?)"

EARLY = (
    Frame("terms.endet-sofern-nicht", r"\b" + OWN_LINE + r"\b[^;?]{0,40}?\b(?P<v>endet|läuft|gilt)\b (?:damit |somit |zunächst )?(?:am|mit|zum|bis)\b[^;?]{0,60}?\d[^;?]{0,30}?, (?:falls|wenn|sofern|soweit|es sei denn)\b", "bound"),
    Frame("terms.beschluss-verlangt", r"\b(?P<v>[Vv]or Ablauf)\b[^;?]{0,60}?\b(?:kann|können|ist)\b[^;?]{0,40}?\b(?:niemand|nicht|kein\w*)\b[^;?]{0,60}?\b(?:ausscheiden|austreten|kündigen|aussteigen|möglich|zulässig|vorgesehen|Kündigung|Austritt)\b", "leave_term"),
)  # fmt: skip

LABEL = r"(?:^|: )(?:\W|[\da-z]{1,2}[.)])*"
ASIDE = r"(?: ?\([^)]{1,40}\)| (?:der|des|für|bei|im|in|zum|zur|nach|pro|je) [^:;.?]{2,40})?"

FIELDS = (
    Frame("terms.feld-dauer", LABEL + r"(?P<v>(?:\w*[Mm]indest(?:dauer|laufzeit|bindung|mitgliedschaft|teilnahmedauer)|\w*[Ll]aufzeit|Bindung(?:sdauer|sfrist|szeit)?|\w*[Dd]auer|Verlängerung|Befristung|Geltungsdauer|Erstlaufzeit))" + ASIDE + r"(?: ?[:–-] ?|\s{3,})(?P<w>[^;?]{3,160})", "field_term", what="duration"),
    Frame("terms.feld-frist", LABEL + r"(?P<v>(?:\w*[Kk]ündigung(?:sfrist|smöglichkeit)?|Kündbarkeit|Austritt(?:sfrist)?|Ausstieg|Ausscheiden|Beendigung|Rücktritt))" + ASIDE + r"(?: ?[:–-] ?|\s{3,})(?P<w>[^;?]{3,160})", "field_term", what="notice"),
    Frame("terms.feld-kosten", LABEL + r"(?P<v>(?:\w*[Uu]mlage|\w*[Bb]eitrag(?:ssatz)?|\w*[Bb]eiträge|\w*[Kk]osten|\w*[Gg]ebühr(?:en)?|\w*[Ee]ntgelt|Eigenanteil|\w*[Pp]auschale|Finanzierung|Kostenbeteiligung))" + ASIDE + r"(?: ?[:–-] ?|\s{3,})(?P<w>[^;?]{2,160})", "field_term", what="cost"),
    Frame("terms.feld-pflicht", LABEL + r"(?P<v>(?:\w*[Pp]flicht(?:en)?|Verpflichtung(?:en)?|Berichtswesen|Berichterstattung|Gegenleistung(?:en)?|Mitwirkungsleistung(?:en)?|Aufgaben der \w+))" + ASIDE + r"(?: ?[:–-] ?|\s{3,})(?P<w>[^?]{3,200})", "field_term", what="duty"),
)  # fmt: skip

FRAMES = (
    Frame("terms.befreit", r"\b" + ANY + r"[^;?]{0,100}?\b(?:ist|sind|bleibt|bleiben|werden)\b[^;?]{0,30}?\b(?:von (?:der|dem)|vom)\b[^;?]{0,30}?\b(?:" + SHARED + r"|Beitragspflicht|Umlagepflicht)\b[^;?]{0,30}?\b(?P<v>befreit|freigestellt|ausgenommen)\b", "owed", what="cost"),
    Frame("terms.wer-der", r"^[Ww]er\b[^;?]{3,100}?\b(?:beitritt|mitmacht|teilnimmt|Mitglied (?:ist|wird)|unterzeichnet|mitzeichnet|ausscheidet|austritt|kündigt|aussteigt|beobachtet|eintritt|dabei ist), (?P<v>hat|muss|zahlt|verpflichtet|bindet|ist|kann|trägt|erhält|schuldet|entrichtet|bleibt|übernimmt|benennt|meldet|berichtet)\b[^;?]{3,200}", "owed"),
    Frame("terms.verpflichten-fuer", r"\b(?P<v>[Vv]erpflichte[tn]|[Bb]inde[tn]) (?:sich|uns)\b[^;?]{0,60}?\b(?:für|auf) (?:[a-zäöüß]+ ){0,3}?" + LENGTH + r"(?=\s*(?:[.,;]|$|und\b))|\b" + ANY + r"[^;?]{0,20}?\b(?P<v2>binde[nt] sich)\b[^;?]{0,60}?\bbis\b[^;?]{0,20}?\d", "bound_for"),
    Frame("terms.jedes-zahlt", r"\b(?P<v>" + PAYS + r")\b[^;?]{0,40}?\b" + ANY + r"[^;?]{0,120}?" + MONEY + r"|\b" + ANY + r"[^;?]{0,60}?\b(?P<v2>" + PAYS + r")\b[^;?]{0,120}?" + MONEY, "owed", what="cost", needs="euro|eur|€|cent|prozent|%|v._h.|hundert|chf|fr."),
    Frame("terms.anteil-je", r"\b" + ANY + r"[^;?]{0,60}?\b(?P<v>" + PAYS + r")\b[^;?]{0,60}?\b" + PART + r"|\b(?:" + SHARED + r"|\w*[Aa]nteil)\b[^;?]{0,60}?\b(?P<v2>beläuft sich|beträgt|liegt|umfasst)\b[^;?]{0,30}?\b" + PART, "owed", what="cost"),
    Frame("terms.beitragspflichtig", r"\b(?P<v>[Bb]eitragspflichtig|[Uu]mlagepflichtig|[Kk]ostenpflichtig)\b (?:ist|sind)\b[^;?]{0,20}?\b(?:nur|alle|lediglich|auch|die)\b", "owed", what="cost"),
    Frame("terms.beitritt-verpflichtet", r"\b[Dd](?:er|ie) (?:Beitritt|Mitgliedschaft|Unterzeichnung|Teilnahme|Mitzeichnung|Mitwirkung)\b (?P<v>verpflichtet|bindet|beinhaltet die Pflicht|schließt die Pflicht)\b[^;?]{3,160}", "owed"),
    Frame("terms.faellt-an", r"\b(?P<v>[Ff]allen|[Ff]ällt|[Ww]erden|[Ww]ird|[Ss]ind|[Ii]st)\b[^;?]{0,100}?" + MONEY + r"[^;?]{0,60}?\b(?:an(?=\s*[.,;:]|$)|erhoben|fällig|aufzubringen|aufgebracht|zu (?:zahlen|leisten|entrichten|tragen|erbringen|überweisen)|geschuldet|in Rechnung gestellt)", "owed", what="cost", needs="euro|eur|€|cent|prozent|%|v._h.|hundert|chf|fr."),
    Frame("terms.geteilt", r"\b" + SHARED + r"\b[^;?]{0,120}?\b(?P<v>umgelegt|aufgeteilt|verteilt|geteilt|bemess(?:en|sen)|bemisst|richte[tn] sich|gestaffelt|bestimm(?:t|en) sich|berechn(?:et|en) sich)\b", "owed", what="cost", needs="beteiligt|mitglied|partner|einwohner|gleichen_teilen|kommunen|gemeinden|kreise|schlüssel|anteil|größe|steuerkraft"),
    Frame("terms.auf-hoechstens", r"\b(?:" + SHARED + r"|\w*[Aa]nteil|\w*[Zz]uschuss|\w*[Bb]eteiligung)\b[^;?]{0,60}?\bauf\b[^;?]{0,40}?" + MONEY + r"[^;?]{0,40}?\b(?P<v>begrenzt|beschränkt|gedeckelt|limitiert)\b", "capped", needs="euro|eur|€|cent|prozent|%|v._h.|hundert|chf|fr."),
    Frame("terms.papier-ist-zu", r"\b(?:[Nn]ach|[Gg]emäß|[Ll]aut|[Ii]n|[Aa]uf ?[Gg]rund) [^;?,]{0,60}?" + PAPER + r"[^;?]{0,80}?\b(?:ist|sind|hat|haben)\b[^;?]{0,160}?\b(?P<v>" + INFINITIVE + r")\b", "owed"),
    Frame("terms.regelmaessig-zu", r"\b" + REGULAR + r"\b[^;?]{0,120}?\b(?:ist|sind|hat|haben)\b[^;?]{0,120}?\b(?P<v>" + INFINITIVE + r")\b|\b(?:ist|sind|hat|haben)\b[^;?]{0,120}?\b" + REGULAR + r"\b[^;?]{0,120}?\b(?P<v2>" + INFINITIVE + r")\b", "owed"),
    Frame("terms.zu-tun-hat", r"\b" + ANY + r"[^;?]{0,200}?\b(?P<v>" + INFINITIVE + r") (?:hat|haben|habe|hätten)\b", "owed"),
    Frame("terms.alle-verpflichtet", r"\b" + ANY + r"[^;?]{0,60}?\b(?:ist|sind|seien|sei)\b[^;?]{0,60}?\b(?P<v>verpflichtet|gehalten|angehalten)\b,?[^;?]{3,200}|\b(?:ist|sind)\b[^;?]{0,30}?\b" + ANY + r"[^;?]{0,60}?\b(?P<v2>verpflichtet|gehalten|angehalten)\b,?[^;?]{3,200}", "owed"),
    Frame("terms.verpflichtet-sich-jede", r"\b(?P<v>[Vv]erpflichte[tn]) sich\b[^;?]{0,40}?\b" + ANY + r"[^;?]{0,200}|\b" + ANY + r"[^;?]{0,60}?\b(?P<v2>verpflichte[tn]) sich\b[^;?]{3,200}", "owed"),
    Frame("terms.alle-muessen", r"\b" + ANY + r"(?: [a-zäöüß]+){0,3}? (?P<v>muss|müssen|müsse)\b[^;?]{3,200}", "owed"),
    Frame("terms.pflicht-einher", r"\b(?P<v>[Pp]flicht(?:en)?|[Vv]erpflichtung(?:en)?)\b[^;?]{0,100}?\b(?:hin|einher|verbunden|gehör(?:t|en)|zähl(?:t|en)|besteh(?:t|en)|ergibt|ist es|auferlegt)\b[^;?]*|\b(?:besteht|gilt|gibt es|ergibt sich|trifft|obliegt)\b[^;?]{0,60}?\b(?:[Dd]ie|[Ee]ine) (?:\w+ )?(?P<v2>[Pp]flicht|[Vv]erpflichtung|Obliegenheit)\b,? [^;?]{3,160}?\b" + INFINITIVE + r"\b", "owed", needs="beitritt|mitglied|partner|teilnahme|beteiligt|unterzeichn|hin"),
    Frame("terms.erwartet-dass", r"\b(?P<v>[Ee]rwartet|[Vv]erlangt|[Gg]efordert|[Vv]orausgesetzt|[Vv]orgesehen|[Bb]estimmt|[Ff]estgelegt|[Gg]eregelt)\b(?: wird| ist| werden| sind)?(?: lediglich| nur| aber| dabei| zudem| ferner| weiter)*, dass\b[^;?]{0,60}?\b(?:jede[rs]?|alle|die Mitglieder|die Partner|die Beteiligten|die Unterzeichner|es|sie|sich)\b[^;?]*", "owed"),
    Frame("terms.vorher-anzuzeigen", r"\b" + LEAVING + r"\b[^;?]{0,100}?\b(?P<v>" + LENGTH + r" (?:vor|vorher|im Voraus|zuvor))\b[^;?]{0,100}?\b(?:anzuzeigen|mitzuteilen|zu erklären|anzukündigen|einzureichen|anzumelden|bekannt ?zu ?geben)\b", "leave_term"),
)  # fmt: skip
