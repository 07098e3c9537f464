"""German frames for what a lead answers without the words "Ihr Antrag", and for lists of what holds for members."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .de_bounds import LENGTH
from .de_dealings import ASKED, TERM
from .de_terms import MONEY

THING = r"(?:" + TERM + "|" + ASKED + r"|Ruhen|Wechsel|Austritt|Ausscheiden|Beginn|Status|Umstellung|Herabstufung|Reduzierung|Teilnahme|Mitgliedschaft|Stundung|Ratenzahlung|Erlass|\w*[Ff]reiheit|\w*[Bb]egrenzung|\w*[Oo]bergrenze|\w*[Oo]ption|Mitnutzung|Beschränkung|\w*[Nn]achlass|\w*[Vv]orbehalt)"
_NOT_GIVEN = r"(?:zustimmen|entsprechen|gewähren|akzeptieren|folgen|nachkommen|einräumen|zugestehen|bewilligen|mittragen|stattgeben|anerkennen|erfüllen)"
_GIVEN = r"(?:genehmigt|bewilligt|gestattet|zugelassen|anerkannt|akzeptiert|gewährt|eingeräumt|zugestanden|befürwortet|zuerkannt|verliehen|gebilligt)"

ANSWERS = (
    Frame("response.enttaeuschen", r"\b(?P<v>(?:müssen|muss) (?:wir|ich) (?:Sie|Ihnen)\b[^;?]{0,60}?\b(?:enttäuschen|absagen|eine Absage erteilen))\b", "lead_answers", value="rejected"),
    Frame("response.vertroesten", r"\b(?P<v>(?:müssen|muss) (?:wir|ich) Sie\b[^;?]{0,60}?\b(?:vertrösten|um Geduld bitten))\b", "lead_answers", value="open"),
    Frame("response.steht-entgegen", r"\b(?:[Ee]ine[rm]|[Dd]e[rm]|[Dd]iese[rm]|[Ii]hre[rm]) (?:[\w-]+ ){0,3}?(?P<o>" + THING + r")\b[^;?]{0,60}?\b(?P<v>steh(?:t|en)\b[^;?]{0,80}?\bentgegen)\b", "lead_answers", value="rejected"),
    Frame("response.sieht-ab", r"\b[Vv]on (?:einer|der|einem|dem) (?:[\w-]+ ){0,3}?(?P<o>" + THING + r")\b[^;?]{0,80}?\b(?P<v>(?:sehen|sehe) (?:wir|ich)\b[^;?]{0,40}?\bab|(?:wird|muss)\b[^;?]{0,30}?\babgesehen(?: werden)?)(?=\s*(?:[.,;]|$))", "lead_answers", value="rejected"),
    Frame("response.dass-nicht-koennen", r"\bdass (?:wir|ich)\b[^;?]{0,80}?\b(?P<o>" + THING + r")\w*\b[^;?]{0,60}?\b(?P<v>nicht (?:\w+ )?" + _NOT_GIVEN + r" (?:können|kann|dürfen|darf))\b", "lead_answers", value="rejected"),
    Frame("response.keine-bedenken", r"\b[Gg]egen (?:den|die|das|Ihre[n]?|einen?) (?:[\w-]+ ){0,4}?(?P<o>[A-ZÄÖÜ]\w+)\b[^;?]{0,60}?\b(?P<v>(?:bestehen|haben wir|habe ich|erheben wir|hat der \w+)\b[^;?]{0,40}?\bkeine (?:Bedenken|Einwände|Einwendungen))\b", "lead_answers", value="accepted"),
    Frame("response.sie-aufgenommen", r"\bSie (?:werden|sind|wurden)\b[^;?]{0,80}?\bals (?:\w+ )?(?P<o>\w*[Mm]itglied|\w*[Pp]artner(?:in)?|Beobachter(?:in)?)\b[^;?]{0,60}?\b(?P<v>aufgenommen|geführt|eingetragen|registriert)\b", "lead_answers", value="accepted"),
    Frame("response.wird-genehmigt", r"\b(?:[Dd]as|[Dd]ie|[Dd]er|[Ee]ine?|[Ii]hr|[Ii]hre) (?:[\w-]+ ){0,3}?(?P<o>" + THING + r")\b[^;?,]{0,80}?\b(?P<v>(?:wird|werden|ist|sind|wurde|kann)\b[^;?,]{0,60}?\b" + _GIVEN + r")\b", "lead_answers", value="accepted"),
    Frame("response.status-zuerkannt", r"\b(?:[Dd]er|[Dd]em|Ihnen)\b[^;?,]{0,60}?\b(?P<v>(?:wird|wurde|werden)\b[^;?,]{0,40}?\b(?:Status|Stellung|Rechte?|Sitz|Stimmrecht)\b[^;?,]{0,60}?\b" + _GIVEN + r")\b", "lead_answers", value="accepted"),
    Frame("response.punkt-zurueck", r"\b(?:[Dd]iesen Punkt|[Dd]ie(?:se)? (?:Frage|Entscheidung|Angelegenheit)|[Dd]en Antrag|[Dd]ie Entscheidung (?:über|zu)[^;?,]{2,80}?)\b[^;?]{0,80}?\b(?P<v>(?:stellen|stellt) (?:wir|der \w+|die \w+|das \w+)\b[^;?]{0,80}?\bzurück|(?:wird|wurde|werden|ist)\b[^;?]{0,80}?\b(?:vertagt|zurückgestellt|verschoben)|(?:vertagen|verschieben) wir)\b", "lead_answers", value="open"),
)  # fmt: skip

ITEMS = (
    Frame("terms.posten-bedingung", r"\b(?P<v>Bindung|Mindest\w+|Laufzeit|Dauer|\w*[Kk]ündigung\w*|Austritt|Benennung|Teilnahme an|Vorlage|Meldung|Übermittlung|Erstellung|Einrichtung|Bereitstellung|Durchführung|Abgabe|Nachweis|Mitarbeit in|Mitwirkung an|Veröffentlichung|Aufstellung|Fortschreibung|\w*[Bb]ericht\w*|\w*[Bb]eschluss|stellt|zahlt|berichtet|benennt|meldet|entrichtet|legt|erstellt|führt|nimmt|beteiligt|bindet|verpflichtet|richtet|liefert|übermittelt|trägt)\b|(?P<v2>" + MONEY + r")|(?P<v3>" + LENGTH + r")", "listed_term", item="list"),
)  # fmt: skip
