"""German frames for what a lead or an office tells a member of its own line, its rights and its duties."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .de_words import INFINITIVE, ONE_OF

LINE = r"(?:\w*[Mm]itgliedschaft|\w*[Bb]eteiligung|[Tt]eilnahme|[Mm]itwirkung|[Mm]itarbeit|[Pp]artnerschaft|[Zz]ugehörigkeit|[Bb]indung|[Mm]itzeichnung|[Mm]itträgerschaft|\w*[Vv]ertragsverhältnis|[Kk]ooperationsvereinbarung)"
_ENDS = r"(?:endet|enden|erlischt|läuft\b[^;?,]{0,60}?\baus|(?:ist|wird|gilt)\b[^;?,]{0,60}?\bbeendet)"
TERM = r"(?:\w*[Ll]aufzeit|[Vv]ertragsperiode|[Vv]ertragsdauer|\w*[Bb]indungs(?:frist|zeit|zeitraum|dauer|periode)|[Vv]ereinbarungszeitraum|[Kk]ooperationszeitraum|[Vv]erpflichtungs(?:zeitraum|dauer)|[Mm]itgliedsperiode|[Bb]eitrittsperiode|[Tt]eilnahme(?:zeitraum|dauer|periode)|[Bb]eteiligungszeitraum|[Kk]ooperationsperiode|[Vv]ereinbarungsperiode)"
NOTICE_GIVEN = r"(?:\w*[Kk]ündigung|[Aa]ustrittserklärung|[Bb]eitrittserklärung|[Aa]bmeldung|[Aa]ustrittsanzeige|[Rr]ücktrittserklärung|[Mm]itzeichnungserklärung)"
TURNED_BACK = r"(?:verspätet|verfristet|unwirksam|nicht (?:frist|form)gerecht|nicht wirksam|zurückgewiesen|zurückzuweisen|zu spät|ins Leere|unbeachtlich|nicht anerkannt)"

FRAMES = (
    Frame("withdrawal.linie-endet", r"\b(?P<v>" + _ENDS + r")\b[^;?,]{0,60}?\b(?P<o>(?:Ihre|[Dd]ie) (?:\w+ )?" + LINE + r"\b(?: (?:der|des) [A-ZÄÖÜ][^;?,]{2,60})?)|\b(?P<o2>(?:Ihre|[Dd]ie) (?:\w+ )?" + LINE + r"\b(?: (?:der|des) [A-ZÄÖÜ][^;?,]{2,60}?)?) (?:[^;?,]{0,60}? )?(?P<v2>" + _ENDS + r")\b", "line_ends", needs="20"),
    Frame("terms.bleibt-gebunden", r"\b(?P<v>[Bb]leib(?:t|en)|[Ii]st|[Ss]ind)\b[^;?]{0,80}?\bbis\b[^;?,]{0,60}?\b(?:Mitglied\w*|Partner(?:in)?|[Gg]ebunden|[Bb]eteiligt|Vertragspartner(?:in)?)\b", "stays_bound", needs="20|ende|abschluss|ablauf"),
    Frame("terms.zeitraum-geht", r"\b(?P<o>" + TERM + r")\b[^;?]{0,80}?\b(?P<v>geht|reicht|läuft|erstreckt sich|umfasst|dauert|währt|beginnt|ist|endet|beträgt)\b[^;?]*", "period_term", needs="20|jahr|monat"),
    Frame("terms.pflicht-der", r"\b(?:[Dd]ie|[Dd]er|[Ee]ine) (?:\w+ )?(?P<v>Pflicht|Verpflichtung|Obliegenheit|Aufgabe) (?:der|aller|jedes|jeder|eines|einer|des|sämtlicher) (?:\w+ )?" + ONE_OF + r",? (?P<w>[^;?]{3,160}?\b" + INFINITIVE + r")\b|\b(?:[Nn]eu(?: hinzu)?|[Hh]inzu|[Ff]erner|[Zz]usätzlich|[Kk]ünftig|[Aa]ußerdem|[Ww]eiterhin) (?:ist|kommt|besteht|tritt|gilt)\b[^;?,]{0,60}?\b(?P<v2>Pflicht|Verpflichtung|Vorgabe),? [^;?]{3,160}?\b" + INFINITIVE + r"\b", "duty_of"),
    Frame("terms.faellig", r"\b(?:[Dd](?:ie|er)|[Dd]iese[r]?) (?:\w+ )?(?:\w*[Bb]eitr(?:ag|äge)|\w*[Uu]mlagen?|\w*[Pp]auschalen?|\w*[Ee]ntgelte?|\w*[Ee]igenanteile?|\w*[Gg]ebühr(?:en)?)\b[^;?,]{0,60}?\b(?:ist|sind|wird|werden)\b[^;?]{0,80}?\b(?P<v>fällig|zu (?:zahlen|entrichten|leisten|überweisen)|eingezogen|abgebucht|erhoben)\b", "falls_due"),
    Frame("terms.kuendigungsrecht", r"\b(?P<v>\w*[Kk]ündigungsrecht(?:s|es)?|\w*[Aa]ustrittsrecht(?:s|es)?|Recht (?:zur|zum) (?:\w+ )?(?:Kündigung|Austritt|Rücktritt))\b", "right_to_leave"),
    Frame("terms.austritt-wirksam", r"\b(?:[Ee]ine?|[Dd]er|[Dd]ie|[Jj]ede[r]?) (?:\w+ )?(?P<o>Austritt|Kündigung|Ausscheiden|Abmeldung|Austrittserklärung)\b[^;?]{0,60}?\b(?:wird|werden|ist|wirkt|gilt)\b[^;?]{0,80}?\b(?P<v>wirksam|möglich|zulässig|zum (?:Ende|Schluss|Ablauf|\w+ende))\b", "leaves_when"),
    Frame("reservation.gilt-fort", r"\b(?:[Dd]er|[Dd]ie) (?:(?:von|seitens|durch) (?P<a>[^;?,]{3,60}?) )?(?P<t>erklärte|angebrachte|angemeldete|geltend gemachte|gemachte|formulierte|vermerkte|eingetragene)n? (?P<v>Vorbehalte?|Einschränkung(?:en)?)\b(?P<w>[^;?]*?)\b(?:gilt|gelten|besteh(?:t|en)|bleib(?:t|en)|geh(?:t|en)|wirk(?:t|en))\b[^;?]*", "kept_on", needs="fort|weiter|bestehen|über|unberührt|erhalten|aufrecht"),
    Frame("reservation.bleibt-ihnen", r"\b(?:[Dd]as|[Dd]ie|[Ii]hr|[Ii]hre) (?P<v>Recht|Möglichkeit|Option|Befugnis|Weg)\b,? (?P<w>[^;?]{0,160}?\b(?:beizutreten|[Bb]eitritts?|anzuschließen|Mitglied zu werden|teilzunehmen)\b[^;?]{0,60}?)\b(?:bleibt|wird|ist|steht)\b[^;?]{0,80}?\b(?:erhalten|unberührt|vorbehalten|unbenommen|gewahrt|offen)\b", "left_to_them"),
    Frame("request.einverstaendnis", r"\b(?P<v>[Bb]enötigen?|[Bb]rauchen?|[Bb]itten?|[Ee]rbitten?)\b[^;?]{0,60}?\bIhr(?:e|em|er)? (?:\w+ )?(?P<o>Einverständnis|Zustimmung|Einwilligung|Vollmacht|Mandat|Ermächtigung|Einverständniserklärung|Zustimmungserklärung)\b", "asks_consent"),
    Frame("response.kuendigung-verspaetet", r"\b(?:[Dd]ie|[Ii]hre|[Dd]iese) (?:[\wäöüß.,-]+ ){0,6}?(?P<o>" + NOTICE_GIVEN + r")\b[^;?]{0,120}?\b(?P<v>(?:ist|wird|war|erfolgte|geht|ging|kommt|kam)\b[^;?]{0,60}?\b" + TURNED_BACK + r")\b", "turned_back"),
)  # fmt: skip
