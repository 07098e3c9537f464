"""The expressions by which a clause calls who acts: by a noun, a pronoun, an organ or a group. Data only."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy

from .names import PLACE

_MASCULINE = r"(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Kk]reis|[Vv]erband|[Vv]erein|[Bb]etrieb|[Bb]und)|Markt|Flecken|Bezirk|Freistaat"
_FEMININE = r"(?:Hanse|Landeshaupt|Universitäts)?[Ss]tadt|(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Gg]emeinde|[Kk]ammer|[Kk]asse|[Aa]kademie|[Ss]chule|[Aa]nstalt)|Kommune|(?:Industrie- und )?Handelskammer|[A-ZÄÖÜ][a-zäöüß]+(?<![Mm]itglied)(?<!Eigen)(?<!Bereit)schaft|Städteregion|Stiftung|Universität|Genossenschaft|Gesellschaft|(?:Landes)?[Aa]gentur|Körperschaft|Region|Einrichtung|Mandantin|Mandantschaft|(?:Landes)?[Kk]irche|Kirchengemeinde|Pfarrei"
_NEUTER = r"Ministerium|Amt|Land|Jobcenter|Klinikum|Landesamt|Bistum|Haus|(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:[Ii]nstitut|[Ww]erk|[Zz]entrum|[Kk]loster|[Mm]useum|[Tt]heater)"
_NO_NAME = r"(?:Ihr(?:e[nmrs]?)?|Ihnen|Sie|Teil|Träger\w*|\w*[Mm]itglied|(?!Partnerschaft)\w*[Pp]artner\w*|\w*[Uu]nterzeichner\w*|\w*[Bb]eobachter\w*|\w*[Tt]eilnehmer\w*|\w*[Gg]esellschafter\w*|Abstand|Gebrauch|Interesse|Kenntnis)\b"
"""Nouns that follow whoever acts, where a name does not: "ist die Stadt Mitglied", "dass der Kreis Ihrem Bündnis …"."""
SHORT = lazy(
    rf"\b(?:(?:[Dd]er|[Uu]nser|[Ee]in|[Jj]eder|[Dd]ieser|[Dd]er hiesige) (?P<m>{_MASCULINE})|(?:[Dd]ie|[Uu]nsere|[Jj]ede|[Uu]nserer|[Dd]iese|[Dd]ie hiesige) (?P<f>{_FEMININE})|"
    rf"(?:[Dd]as|[Uu]nser|[Ii]hr|[Dd]ieses|[Dd]as hiesige) (?P<n>{_NEUTER})|(?:[Tt]he|[Tt]his|[Oo]ur|[Mm]y) (?P<e>City|County|Borough|District|Agency|Trust|Company|Association|Group|Secretariat|Council|Town|Municipality|Region|State|Authority|University|Chamber|Parish|Village|Office|Commission|Foundation|College|Ministry|Board))\b(?! (?!{_NO_NAME})[A-ZÄÖÜ])"
)
PRONOUN = lazy(
    r"\b(?:(?P<they>(?:[Dd]iese|[Aa]lle) (?:zwei|beiden|drei|vier|fünf|sechs|sieben|acht)\b(?: (?:Gemeinden|Städte|Kommunen|Vereine|Kreise|Körperschaften|Mitgliedsgemeinden|Ortsgemeinden)\b)?|(?:[Dd]ie (?:vor|oben)?genannten (?:Gemeinden|Städte|Kommunen|Kreise|Körperschaften|Stellen|Verwaltungen|Ämter|Verbände))\b|(?:Diese|Letztere)(?= (?:haben|hatten|sind|werden|wollen|wurden|stimmen)\b))|(?P<she>(?<=: )Sie(?= [a-zäöüß]+t\b))|(?P<we>[Ii]ch|[Ww]ir|I|[Ww]e|[Mm]eine(?:rseits)?|unsererseits|hierseits|von hier aus)|(?P<you>Sie|Ihr Haus|Ihrerseits|[Yy]ou)|(?P<it>er|sie|es|Er|Sie|it|It))\b"
)
_ORGANS = (
    r"(?:Stadt|Gemeinde|Kreis|Verbandsgemeinde|Orts(?:gemeinde)?|Samtgemeinde|Verwaltungs|Magistrats?|Markt)?(?:[Rr]at|[Rr]ates|[Rr]ats)\b|Kreistag|Kreisausschuss|"
    r"Hauptausschuss|(?:Haupt|Finanz|Verwaltungs|Sozial)\w*(?:ausschuss)|Stadtverordnetenversammlung|Gemeindevertretung|Bürgerschaft|Verbandsversammlung|"
    r"Vorstand|Verwaltung|Magistrat|Senat|Landrat|Landrätin|Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Vollversammlung|"
    r"Präsidium|Kuratorium|Aufsichtsrat|Rat"
)
_OF_BODY = r"[A-ZÄÖÜ]\w+ [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?"
ORGAN = lazy(
    rf"\b(?:[Dd]er|[Dd]ie|[Uu]nser|[Uu]nsere|[Mm]ein|[Ee]in|[Tt]he) (?:\w+ )?(?P<organ>{_ORGANS}|Senate|Council|Board|Assembly|Cabinet)\b(?: (?:der|des) (?P<of>{_OF_BODY})| (?P<place>[A-ZÄÖÜ][\w-]+(?:-[A-Z]\w+)?))?"
)
GROUP = lazy(
    r"\b(?:(?:[Dd]ie|[Aa]lle|[Dd]iese|[Ee]inzelne|[Mm]ehrere|[Dd]er|[Dd]en|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]ämtliche|für die|[Uu]nsere|[Dd]iejenigen|[Jj]ede|[Jj]eder) )?"
    r"(?P<adj>(?:kreisangehörigen?|beteiligten?|verbandsangehörigen?|übrigen?|angehörigen?|amtsangehörigen?|regionsangehörigen?|beigetretenen?|unterzeichnenden?) )?"
    r"(?P<noun>Städten? und Gemeinden|Gemeinden und Städten?|Kommunen|Gemeinden|Städten?|Ortsgemeinden|Mitgliedsgemeinden|Mitgliedskommunen|Bürgermeisterinnen und Bürgermeister|"
    r"Bürgermeister(?:innen)?|Verwaltungsleitungen|Mitglieds(?:einrichtungen|verbände|hochschulen|vereine|unternehmen|organisationen|städten?|kreisen?|körperschaften)|Mitglieder|Hauptverwaltungsbeamten|municipalities|towns and municipalities|member municipalities|Mitgliedern|Verbandsmitglieder)\b(?! [A-Z][a-z]+(?:,| und))"
    r"(?P<of> (?:des|der) (?:Land)?[Kk]reis\w*(?: [A-ZÄÖÜ]\w+)?| of the (?:county|district))?"
)
NAMED_GROUP = lazy(
    rf"\b(?:[Dd]ie |[Dd]er |[Dd]en )?(?P<head>Städten?|(?:Mitglieds|Nachbar|Verbands|Samt|Orts)?[Gg]emeinden|Kreisen?|Landkreisen?|Kommunen) "
    rf"(?P<names>{PLACE}(?:, {PLACE})*(?:,? (?:und|sowie) {PLACE}))"
)
BEFORE = lazy(
    r"(?:\b(?:für|durch|von|vom|mit|bei|gegenüber|zum|zur|aus|in|im|an|am|auf|über|seitens|nach|neben|ohne|gegen|unter|of|by|with|for|from|to|on behalf of|zwischen|"
    r"namens|anstelle|statt|beim|wie|als|Für|Durch|Von|Mit|Bei|In|Im|An|Am|Zum|Zur|Aus|Auf|Neben|Seitens|Gegenüber|Laut)(?: (?:der|den|dem|die|das|des|einer|einem|the))?|\b(?:des|dem|den)|\bthe \w+ of(?: the)?) $"
)
BEFORE_SHORT = lazy(rf"(?:{BEFORE.pattern})(?<!, dem )(?<!, den )(?<!, des )")
"""The same before an article: behind a comma "dem" and "den" begin a relative clause, and its subject follows."""
ENGLISH_KIND = r"(?P<kind>City|Town|County|Borough|District|Parish|Village|Municipality)"
MASC_HEAD = lazy(rf"(?:{_MASCULINE}|\w*[Vv]erband|\w*kreis)\b")
