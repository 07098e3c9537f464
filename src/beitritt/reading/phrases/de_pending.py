"""German frames for what an act waits for, and for what has become of that: told in passing, by organ and result.

They stand before all others, like those of rights: a condition that fails is no annulment, one that is met no accession.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .de_rights import CONSENT, PROVISO
from .de_words import OWN_LINE

LIMIT = r"(?:Bedingung\w*|Voraussetzung\w*|\w*[Vv]orbehalt(?:s|es|e)?|\w*[Vv]orbehaltsklausel|Gremienklausel|Klammerzusatz|Einschränkung|Sperrvermerk|Zusatz|Hürde|Hindernis|Klausel)"
GIVEN = r"(?:eingegangen|erteilt|ergangen|gefasst|bewilligt|bestätigt|erfolgt|eingetroffen|zugegangen|gesichert|da|vor(?=\s*(?:[.,;]|$|und\b|so\b)))"
DENIED = r"(?:verweigert|versagt|abgelehnt|verwehrt|ausgeblieben|gescheitert|verfehlt|durchgefallen|nicht (?:erteilt|zugestimmt|bewilligt|gefunden|zustande ?gekommen|bestätigt|beschlossen)|keine Mehrheit)"
HUNG = r"(?:geknüpft war|abhing|abhingen|abhängig (?:war|gemacht (?:war|hatten?|wurde))|gestanden hatte|stand|standen|geknüpft hatten?|gebunden hatten?|gewartet (?:hatten|haben)|beigetreten (?:war|waren|sind)|fehlte)"
VOID = r"(?:hinfällig|gegenstandslos|nicht wirksam|unwirksam|nicht zustande|erledigt|kein\w* Wirkung|nicht mehr|entfällt|fällt weg|geplatzt|vom Tisch|obsolet)"

FRAMES = (
    Frame("fulfilment.woran-es-hing", r"\b(?P<o>" + CONSENT + r"|" + PROVISO + r"|Geld|Haushalt\w*|\w*[Ff]örder\w+)\b[^;?]{0,60}?, (?:an|von|unter|auf) (?:de[rnm]|die|das|welche[rmn]?|dessen|deren) [^;?,]{3,120}? " + HUNG + r",[^;?]{0,80}?\b(?P<v>" + GIVEN + r"|" + DENIED + r")", "proviso"),
    Frame("fulfilment.entfaellt-der", r"\b(?P<v>[Ee]ntfällt|[Ee]rledigt sich|[Ee]rübrigt sich|[Ff]ällt|[Ee]rlischt)\b[^;?]{0,60}?\b(?P<o>" + LIMIT + r")\b[^;?]*|\b(?P<o2>" + LIMIT + r")\b[^;?]{0,120}?\b(?P<v2>(?:fällt|fallen)\b[^;?]{0,60}?\b(?:weg|fort)(?=[.,;]|$)|(?:aufgehoben|gestrichen|überholt|ausgeräumt|vom Tisch|zu den Akten|Geschichte|passé|obsolet|abgehakt|vom Hals))", "proviso", value="met"),
    Frame("fulfilment.als-endgueltig", r"\b(?:können|dürfen) Sie\b[^;?]{0,100}?\b(?P<v>als (?:endgültig|verbindlich|wirksam|unbedingt|vorbehaltlos|vollwertig\w*|uneingeschränkt|rechtswirksam)|ohne (?:Vorbehalt|Einschränkung))\b|\b(?:[Uu]nser\w*|[Dd]ie|[Dd]er) " + OWN_LINE + r"\b[^;?]{0,80}?\b(?P<v2>(?:ab sofort|nunmehr|nun|jetzt|damit|hiermit|somit|seither)\b[^;?]{0,30}?\b(?:endgültig|vorbehaltlos|unbedingt|ohne (?:Vorbehalt|Einschränkung)|uneingeschränkt))\b", "settled", value="met"),
    Frame("fulfilment.als-ausgeraeumt", r"\b(?P<o>" + LIMIT + r")\b[^;?]{0,100}?\bkönnen Sie\b[^;?]{0,40}?\b(?P<v>streichen|vergessen|löschen|als (?:ausgeräumt|erledigt|erfüllt|eingetreten|gegenstandslos|hinfällig|aufgehoben|gestrichen))\b", "settled"),
    Frame("fulfilment.versagt-damit", r"\b(?P<o>" + CONSENT + r"|Rat|Kreistag|Stadtrat|Gemeinderat|Synode|Ausschuss|Vorlage|Antrag|\w*[Ff]örder\w+|Mittel)\b[^?]{0,120}?\b(?P<v>" + DENIED + r")\b[^?]{0,120}?\b(?:" + OWN_LINE + r")\b[^?]{0,80}?\b" + VOID, "settled", value="failed"),
    Frame("fulfilment.damit-wirksam", r"\b(?P<o>" + CONSENT + r"|Rat|Kreistag|Stadtrat|Gemeinderat|Synode|Gremien)\b[^?]{0,120}?\b(?P<v>zugestimmt|grünes Licht gegeben|dafür gestimmt|ratifiziert|gebilligt|bestätigt|erteilt|liegt\b[^?]{0,30}?\bvor|bewilligt)\b[^?]{0,60}?\b(?:damit|somit|nunmehr|hiermit|daher|folglich)\b[^?]{0,60}?\b(?:uneingeschränkt|unbedingt|endgültig|wirksam|verbindlich|ohne (?:Einschränkung|Vorbehalt)|rechtskräftig|vorbehaltlos)\b", "settled", value="met"),
    Frame("fulfilment.damit-hinfaellig", r"\b(?P<o>" + OWN_LINE + r")\b[^;?]{0,80}?\b(?:damit|somit|folglich|deshalb|daher|mithin|hierdurch|dadurch)\b[^;?]{0,40}?\b(?P<v>" + VOID + r")", "settled_before", value="failed"),
    Frame("commitment.wird-noch", r"\b(?:wird|werden)\b[^;?]{0,60}?\b(?:noch|umgehend|fristgerecht|selbstverständlich|wie (?:vereinbart|zugesagt|besprochen)|vollständig|bis)\b[^;?]{0,60}?\b(?P<v>überwiesen|ausgezahlt|beglichen|gezahlt|bezahlt|entrichtet|erstattet|geliefert|abgeliefert|zurückgegeben|zurückgeführt|fertiggestellt|abgeschlossen|zu Ende geführt|nachgereicht|weitergeführt|fortgeführt)\b", "still_done"),
    Frame("reservation.steht-unter", r"\b(?P<v>(?:unter|mit)(?: dem| einem| ausdrücklichem| üblichen)* \w*[Vv]orbehalt)\b(?P<w>[^;]*)", "pending", right="precondition"),
    Frame("reservation.erst-wenn", r"\b(?P<v>[Rr]echtskräftig|[Ww]irksam|[Vv]erbindlich|[Bb]indend|[Gg]ültig|[Ss]charf gestellt|[Ee]ndgültig|[Pp]erfekt|[Vv]ollzogen|[Ii]n Kraft)\b[^;?]{0,60}?\b(?:erst|nur)\b,? (?:dann, )?(?:wenn|sobald|soweit|sofern|nachdem|mit|nach|durch)\b(?P<w>[^;]*)", "pending", right="precondition"),
    Frame("reservation.nur-fuer-den-fall", r"\b(?:[Gg]ilt|[Gg]elten|[Bb]indet|[Bb]inden|[Ss]teht|[Ss]tehen|[Zz]ählt)\b[^;?]{0,60}?\b(?P<v>(?:nur|allein|ausschließlich|lediglich)\b[^;?]{0,20}?\b(?:für den Fall|unter der \w+|dann|wenn|sofern|sobald))\b(?P<w>[^;]*)", "pending", right="precondition"),
    Frame("reservation.ohne-keine", r"\b(?P<v>[Oo]hne|[Vv]or|[Bb]is zu[rm]?)\b[^;?,]{0,60}?\b" + CONSENT + r"\b[^;?]{0,80}?\b(?:kein\w* (?:rechtliche )?(?:Wirkung|Bindung|Verbindlichkeit)|nicht (?:wirksam|verbindlich|bindend|zustande)|schwebend\w*|in der Schwebe|(?:lediglich|nur) vorläufig)\b(?P<w>[^;]*)", "pending", right="precondition"),
)  # fmt: skip
