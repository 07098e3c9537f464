"""Zusage in any words: what the writer gives or does for the initiative, told as a fact, and who takes care of it.

The thing announces it (a hall, half a post, the costs, the data); that the writer is who gives it, and that it is more
than a courtesy or a state of things, is judged by the rest of the sentence.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.context.actors import short, subject
from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_words import BOARD, GIFTS

from .appointments import appointed, offices, other_task, others_board
from .find import Find, tidy
from .pledging import beside, by_writer, writes
from .terms import foreign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from beitritt.reading.values import Statement

_BY_US = lazy(
    r"\b(?:[Ss]eitens|[Vv]on [Ss]eiten|[Vv]on|[Vv]om|[Dd]urch|[Bb]ei|[Zz]u [Ll]asten|[Aa]uf [Kk]osten|[Oo]bliegt|[Oo]bliegen|[Ll]iegt bei|[Üü]bernimmt) (?:de[rsmn] |uns\b|unserer\b)|\b(?:[Uu]nsererseits|[Uu]nserseits|[Hh]ierseits|[Uu]ns obliegt|gehen? (?:\w+ ){0,2}zu (?:dessen|deren|unseren|seinen|ihren) Lasten|auf unsere (?:Kosten|Rechnung)|aus unserem Haushalt|[Vv]on hier|bei uns|[Uu]nsere?[rsn]? [A-ZÄÖÜ]\w+|(?:städtische|gemeindliche|gemeindeeigene|stadteigene|kreiseigene|hauseigene|verbandseigene)[rsnm]? [A-ZÄÖÜ]\w+)\b"
)
_GIVES = guard(
    r"\b(?:(?:[Ss]tell|[Bb]ring|[Ll]eist|[Ll]iefer|[Ee]rledig|[Tt]r[aä]g|[Üü]bern[ei]hm|[Üü]bernimm|[Üü]berl[aä]ss|[Zz]ahl|[Ff]inanzier|[Vv]ergüt|[Ee]rstatt|[Ee]rbring|[Oo]rganisier|[Vv]eranstalt|[Bb]etreib|[Bb]etreu|[Pp]fleg|[Ww]art|[Dd]ruck|[Vv]ersend|[Vv]ersorg|[Ss]org|[Ss]pend|[Ss]pendier|[Ss]tift|[Ss]ponser|[Uu]nterhalt|[Uu]nterhält|[Mm]oderier|[Bb]ewirt|[Ss]temm|[Ss]chulter|[Öö]ffn|[Vv]erlei|[Ll]eih|[Vv]ermiet|[Ff]ühr|[Hh][aä]l[tf]|[Ss]ichert|[Gg]arantier|[Bb]au|[Rr]icht|[Rr]äum|[Ss]etz|[Ss]teuer|[Bb]estreit|[Mm]elde|[Ss]pei[s]|[Ss]chick|[Üü]bermittel|[Gg]ewähr|[Gg]ib|[Gg]eb|[Bb]eteilig|[Bb]egleich|[Dd]eck|[Bb]iet|[Ee]rarbeit|[Ee]rstell|[Ss]chreib|[Ww]ert|[Bb]erät|[Bb]eraten|[Ss]chul|[Bb]ezahl|[Kk]omm|[Ss]teh|[Aa]ntwort|[Bb]edien|[Ff]ahr|[Bb]eherberg|[Kk]artier|[Üü]bersetz|[Pp]rüf|[Pp]flanz|[Bb]esorg|[Aa]ufnehm|[Aa]rbeit|[Ff]ließ|[Ll]eg|[Vv]erpflicht|[Rr]einig|[Ll]ager|[Nn]imm|[Vv]erantwort|[Ss]prech|[Ii]nformier)(?:e?t|en|n|e|s)?|"
    r"(?:[Gg]estellt|[Bb]ereitgestellt|[Ff]reigestellt|[Ff]reistell\w*|[Gg]eleistet|[Gg]eliefert|[Gg]etragen|[Üü]bernommen|[Üü]berlassen|[Gg]ezahlt|[Aa]usgezahlt|[Aa]bgeordnet|[Ee]rbracht|[Ee]rstattet|[Vv]ergütet|[Gg]edruckt|[Ee]ingebracht|[Ee]ingesetzt|[Gg]eführt|[Bb]etrieben|[Aa]usgerichtet|[Vv]eranstaltet|[Bb]eglichen|[Ww]eitergeführt|[Ff]ortgeführt|[Aa]bgeschlossen)|[Oo]bliegt|[Oo]bliegen|(?:liegt|liegen|bleibt|bleiben|geht|gehen)\b[^;?]{0,40}?\b(?:bei uns|auf unsere Rechnung|auf unsere Kosten)|[Ff]inde[tn]\b[^;?]{0,60}?\bbei uns|zu (?:dessen|deren|unseren) Lasten|nutzen|zu Gast)\b"
)
_NOT_GIVEN = guard(
    r"\b(?:danke?n?|bitten?|bittet|bitte|gebeten|wünsch\w+|brauch\w+|benötig\w+|erwart\w+|beantrag\w+|bestätig\w+|übersend\w+|übersandt|beigefügt\w*|anbei|anliegend\w*|Anlage\w*|beifügen|beabsichtig\w+|prüfen wir|hoff\w+|freu\w+|erinner\w+|verweis\w+|entnehm\w+|entnommen|Kenntnis|Verständnis|Fragen|Rückfragen|Rücksprache|Gespräch\w*|Protokoll\w*|Niederschrift\w*|Tagesordnung|(?:Ihrer?|der|die) Einladung|Einladung (?:vom|zu)|Termine?|Schreiben|(?:Ihre|Die|Eine) Rechnung\b|Rechnung (?:vom|über)|unterrichte\w*|mitteilen|mitgeteilt|teilen (?:wir|ich)|Parkpl\w+|Urlaub\w*|Gehalt|Beschäftigte\w*|steh(?:en|t) (?:wir |ich |Ihnen )?(?:gern\w* |jederzeit )|gern\w* (?:wieder )?zur Verfügung|Antrag\w*|Bescheid\w*|Klage|Ansicht|Auffassung|Meinung|Stellung\b|Rat\b|fest(?:stellen|gestellt)?|vor|mit sich|wahrgenommen|sich heraus|zurück|Ansprech\w*|Zuschrift\w*|neu besetzt|heraus|fern|[Gg]eben\b[^;]*\baus(?=[.,;]|$)|bestellt|Charta|Ende dieser|Zahl der (?=[^.;]*\b(?:ist|beträgt|hat|wächst))|gestiegen|seine Mitarbeit|Bankverbindung|IBAN|frei(?= ?[.,;]))\b"
)
_KEEPS = guard(r"\b(?:[Hh]alte|[Hh]ält|[Ss]tell|[Zz]ahl|[Ee]rstatt|[Üü]berweis)\w*\b")
_KEPT_FREE = lazy(r"\b(?:frei|bereit|zurück)(?=\W*$)")
_ANOTHER_ACT = guard(
    r"\b(?:\w*[Mm]itgliedschaft\w*|Beitritt\w*|beizutreten|beitreten|\w*[Kk]ündig\w*|Austritt\w*|austreten|ausscheiden|Zustimmung|Vertretung|vertreten|\w*[Vv]orbehalt\w*|vorbehalten|Widerspruch|Einspruch|Abonnement\w*|Zeitschrift|ruhen|ruht|Vollmacht|Rechtsnachfolge|Mitglied|Beobachter\w*|Sitz|Stimme|einverstanden|Einverständnis|Bedingung\w*|Voraussetzung\w*|beend\w+|einstell\w+|[Ee]inzustellen|eingestellt|verring\w+|reduzier\w+|erhöh\w+|beschränk\w+|Pflicht\w*|Ersatz|Kuratorium\w*|\w*[Bb]eirats?|Vorstand\w*)\b"
)
_STATE = guard(r"\b(?:gerade|zurzeit|momentan|wieder(?= [A-ZÄÖÜ])|bereits|bislang|bisher|seit|derzeit|früher|damals|im vergangenen|im Vorjahr|leider|knapp|veranschlagt|eingeplant|geprüft)\b")
_PERFECT = guard(r"\b(?:hat|haben|habe|hatten?|wurden?|worden|war|waren)\b")
_BOUNDS = guard(
    r"\d|\b(?:Ihnen|[Kk]osten(?:los|frei)|unentgeltlich|gebührenfrei|mietfrei|umsonst|gratis|ohne (?:Berechnung|Gegenleistung|Entgelt|Kosten)|unbefristet|dauerhaft|weiterhin|künftig|(?:half)?jährlich\w*|monatlich\w*|wöchentlich\w*|täglich\w*|vierteljährlich|regelmäßig|jeweils|jede[nrs]?|alle[nr]?|sämtliche\w*|halbe\w*|ganze\w*|Hälfte|voll(?:e|en|ständig)|[Bb]is|[Aa]b|noch|binnen|innerhalb|solange|während|für (?:die|das|den|alle)|dem (?:\w+ )?(?:Netzwerk|Bündnis|Verbund|Forum|Verein|Pakt)|ein(?:e[nr]?|mal)?|zwei|drei|vier|fünf|sechs|zehn|Lasten|eigene\w*|selbst|zu Gast|[Üü]bern\w+|auf unsere|gestellt|getragen|frei)\b"
)
_UNMEANT = guard(r"\b(?:als Gast|ausnahmsweise|einmalig|diesmal|[Uu]rlaub\w*|soll(?:te|ten)?|könnte\w*|würde\w*|möchte\w*|hätte\w*|wäre\w*|dürfte\w*|beantragt|vorgeschlagen|[Ww]e[rnm]\b|ob\b|gesucht|offen|fragt\w*|käme|in Betracht|befreit|Verpflichtung\w*)|_{3}|…|\.{4}")
_STATIVE = guard(
    r"\b(?:ist|sind|hofft|hoffen|weiß|wissen|kennt|kennen|sieht|sehen|findet|glaub\w+|mein(?:t|en)|liegt|liegen|gehört|gehören|verfüg\w+|besitz\w+|benötig\w+|brauch\w+|erwart\w+|erhält|erhalten|bekommt|bekommen|begrüß\w+|bedauer\w+|dank\w+|fragt|fragen|beantrag\w+|plant|planen|überleg\w+|berät|beraten|beschließ\w+|entscheide\w+|tagt|lädt|laden|freu\w+|verweis\w+|bestätig\w+|teil(?:t|en)|zählt|zählen|wächst|will|wollen|kann|können|muss|müssen|darf|dürfen|nutz(?:t|en)|miete\w+|kauf\w+|feier\w+|nenn\w+|bezieh\w+|zieht|gilt|gelten|bleibt|bleiben|versteh\w+|vertrau\w+|bestell\w+|(?<!Kosten )lässt|mach(?:t|en)|halten wir|hält)\b"
)
_FOR_IT = lazy(r"\b(?:für (?:das|die|den) (?:\w*(?:[Bb]ündnis|[Nn]etzwerk|[Vv]erbund|[Pp]akt|[Ii]nitiative|[Aa]llianz|[Ff]orum|[Pp]artner)\w*)|dem (?:\w*(?:[Bb]ündnis|[Nn]etzwerk|[Vv]erbund|[Pp]akt|[Ff]orum|[Vv]erein|[Rr]ing))|der (?:\w*(?:[Ii]nitiative|[Aa]llianz|[Pp]artnerschaft|[Gg]eschäftsstelle))|Ihnen)\b")
_THEIR_BOARD = lazy(rf"\b[Ii]hre?[nmrs]? (?:\w+ )?(?={BOARD})|\b(?:teile|teilen|nenne|nennen|melde|melden) (?:wir |ich )?Ihnen\b|\bSie (?:unsere|eine|einen|die)\b")
_THEIR = lazy(r"\b(?:Ihre[nmrs]?|Ihr|Sie)\b")
_OLD = lazy(
    r"\bnicht (?:mehr|länger|weiter)\b[^,;]{0,80}?, sondern|\b(?:[Ss]tatt|[Aa]nstelle|[Aa]nstatt|[Aa]n (?:die )?[Ss]telle) (?:wie bisher )?(?:vo[nm]|de[rsm]|bisher) ?[\w-]*(?: [A-ZÄÖÜ][\w-]+){0,3}|\b(?:bisher|bislang)\b[^,;.]{0,60}|\b[Vv]o[nm] (?:der |dem )?[A-ZÄÖÜ][\w-]+(?: \w+){0,3}? (?=an |auf |in |zu[mr]? )"
)
_WEAK = lazy(r"[Bb]etreu(?:t|en|ung)|(?:in (?:den )?)?[Hh]änden?|läuft\b.*\büber|[Bb]earbeite(?:t|n)|[Bb]earbeitung|[Bb]egleitet|[Ll]eitet|verlegt|übergibt|übergeben|überträgt|übertragen|abgegeben|gibt\b.*\bab|Adresse|[Aa]ufgehoben|[Vv]organg|[Bb]efasst|[Bb]eauftragt|[Bb]etraut|[Ss]teuert|siedel.*|[Ee]rreich(?:t|en|et)|[Ee]rledigt|[Rr]egelt|[Ss]ache (?:des|der)")
"""What an office does with many things: here the words must say that they speak of the initiative."""
_OF_IT = lazy(r"\b(?:[Uu]ns\w*|[Ww]ir|im Haus\w*|[Aa]lles|[Kk]ünftig\w*|[Aa]b (?:dem|sofort|\d)|[Nn]un(?:mehr)?|[Pp]rojekts?|[Vv]orhabens?|[Mm]itgliedschaft|[Mm]itwirkung|[Tt]eilnahme|[Bb]eteiligung|[Uu]msetzung|[Kk]oordin\w+|[Ff]ederführung|[Ss]ache|[Aa]ngelegenheit\w*|[Oo]perativ\w*|[Ff]achlich\w*|[Oo]rganisatorisch\w*|Leitung|[Ll]aufende\w*|[Dd]as [Gg]anze|[Dd]araus|[Hh]ierfür|[Dd]amit|[Hh]iermit|sie|[Ee]s|[Dd]ies\w*)\b")
_MANAGES = guard(
    r"\b(?:[Ff]ederführ\w*|[Gg]eschäft\w*|[Ss]teuert|[Kk]oordin\w*|[Ll]eitet|[Aa]ngesiedelt|[Vv]erortet|[Aa]ngebunden|[Zz]ugeordnet|[Vv]erantwort\w*|[Rr]egie|[Ff]äden|siedel\w*|[Bb]etreu\w+|[Oo]bhut|[Bb]egleitet|[Uu]msetzung|[Pp]rojekt\w*)\b"
)
_ASKED = guard(r"\b(?:[Aa]nsprech\w*|[Kk]ontakt\w*|[Aa]nlaufstelle|[Ff]ragen|[Rr]ückfragen|[Pp]ost\w*|[Dd]raht|[Gg]egenüber|Adresse|[Ww]enden|[Ee]rreich\w*|[Mm]eld\w+|[Ss]prechen Sie|[Ss]chriftverkehr|[Kk]orrespondenz|[Ss]chreiben Sie|[Rr]ichten Sie|[Ss]enden Sie|Schnittstelle)\b")
_BOARD = guard(rf"\b(?:{BOARD}|\w*[Ss]itzungen)\b")
_BODY = lazy(r"^(?:Stadt|Gemeinde|Kreis|Landkreis|Bündnis|Netzwerk|Mitglied\w*|Partner\w*|Kommune\w*|Verband|Vorstand|Ministerium|Land|Sitzung\w*|Vereinbarung|Zusammenarbeit|Jahr|Rat|Kreistag|Stelle|Dienststelle|Leitung$|Geschäftsstelle|Agentur$|Kammer)\b")
_STRONG = lazy(
    r"\b(?:[Ee]ntsend\w*|[Ee]ntsandt|[Bb]enenn\w*|[Bb]enannt|[Nn]ominier\w*|[Dd]elegier\w*|[Ss]itz|[Pp]latz|[Ss]timmrecht|[Vv]ertritt|[Bb]estell\w*|[Bb]estimm\w*|[Bb]esetz\w*|[Bb]erufen|[Ss]chick\w*|[Aa]nsprech\w*|[Kk]ontakt(?:stelle|person)?|[Zz]uständig|[Ff]ederführ\w*|[Kk]ümmer\w*|[Ww]enden Sie|[Aa]nlaufstelle|[Gg]eschäftsführung)\b"
)
_ANYONE = lazy(
    r"(?:\b(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]em|[Dd]en|[Uu]nser(?:e[nrm]?)?|[Ee]ine?[rmn]?|[Bb]eim|[Vv]om|[Zz]um|[Zz]ur|an|von|durch|bei|über|ist|sind|wird|bleibt)|:) ((?:[A-ZÄÖÜ][\w-]+)(?: [A-ZÄÖÜ\d][\w-]*| (?:für|des|der|im) (?:[a-zäöüß]+ )?[A-ZÄÖÜ][\w-]+){0,4})"
)
_NOBODY = lazy(
    r"(?:Ansprech|Kontakt|Sitz|Platz|Plätze|Stimm|Vertret|Stellvertret|Aufgabe|Geschäft|Führung|Federführ|Koordin|Betreu|Frage|Rückfrage|Anliegen|Bündnis|Netzwerk|Pakt|Charta|Initiative|Verbund|Allianz|Forum|Verein|Mitglied|Partner|Zukunft|Haus|Stelle\b|Dauer|Ende|Anfang|Beginn|Jahr|Monat|Wirkung|Zeit|Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember|Sitzung|Gremi|Arbeit|Zusammenarbeit|Umsetzung|Thema|Themen|Post\b|Seite|Person|Name|Folge|Kreis\b|Stadt\b|Gemeinde\b|Verband\b|Dank|Bitte|Beschluss|Rat\b|Wunsch|Angelegenheit|Belang|Vorgang|Regel|Verfügung|Anlaufstelle|Nachfolge|Sie\b|Ihr|Ihne|Rolle|Amt\b|Reihe|Kolleg|Verteiler|Frist|Beitritt|Mitwirkung|Teilnahme)"
)
_POST = lazy(r"(?:in|er|eur|eurin|leitung|kraft|person|beauftragte[rn]?|sprecher(?:in)?|rat|rätin|vorstand|Frau|Herrn?)(?= |$)")
_HEAD = lazy(
    r"\b(?:[Dd]en|[Dd]ie|[Dd]er|[Dd]em|[Uu]nser(?:e[nrm]?)?|[Vv]om) ((?:[Ee]rste[nr]? |[Ss]tellvertretende[nr]? )?(?:(?:Ober)?[Bb]ürgermeister(?:in)?|Landrat|Landrätin|Landrats|(?:Kreis)?[Bb]eigeordnete[nr]?|Kämmerer|Kämmerin|Geschäftsführer(?:in)?|Präsident(?:in)?|Superintendent(?:in)?|Dekan(?:in)?|Direktor(?:in)?|Kanzler(?:in)?|Hauptgeschäftsführer(?:in)?|Verbandsvorsteher(?:in)?|Werkleiter(?:in)?))\b"
)
_NEW = lazy(
    r"\b(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]em|[Dd]en|[Uu]nser(?:e[mnr]?)?|[Bb]eim|[Zz]um|[Zz]ur) (?:neue[nrs]? |hiesige[nrs]? |städtische[nrs]? |eigene[nrs]? )?([A-ZÄÖÜ][\w-]*(?:management|verwaltung|revier|werke|betrieb|schule|archiv|ressort|kanzlei|sekretariat|direktion|beauftragte[nr]?|koordination|marketing|abteilung|amt|referat|dezernat|pflege|büro|stab|team|zentrum|leitung|vorzimmer))\b"
)


_OLD_OR_NEW = lazy(r"\b(?:sondern|nicht (?:mehr|länger|nur)|ab)\b")


def _meant(find: Find) -> bool:
    mood = find.mood
    return not (
        find.scene.genre not in {"letter", "form"}
        or not find.scene.anchored
        or find.scene.initiative is None
        or "____" in find.text
        or find.text.endswith("?")
        or mood.asked
        or mood.conditional
        or mood.mentioned
        or mood.unreal
        or mood.hoped
        or find.sentence.quoted
        or foreign(find)
        or _UNMEANT.within(find.sentence)
        or find.kinds_read()
        or (mood.denied and not _OLD_OR_NEW.search(find.text))
    )


def gives(find: Find) -> list[Statement]:
    """What the writer gives or does for the initiative, told as a fact."""
    text = find.words
    if find.scene.genre != "letter" or not find.scene.anchored or text.endswith(":") or find.kinds_read():
        return []
    sentence = find.sentence
    if _PERFECT.within(sentence, text) or _STATE.within(sentence, text) or _UNMEANT.within(sentence) or not _BOUNDS.within(sentence, text) or _ANOTHER_ACT.within(sentence, text):
        return []
    plain = _KEPT_FREE.sub("", text) if _KEEPS.within(find.sentence, text) else text  # "halten … frei", "zahlen … zurück"
    if not find.frame.rule.endswith("wir-geben"):
        find.start = find.end = thing(find, GIFTS)  # its clause tells whether it is meant
    if _NOT_GIVEN.within(find.sentence, plain) or beside(text) or _anothers(find) or not _meant(find) or find.mood.denied:
        return []
    if not _GIVES.within(find.sentence, text) and (_STATIVE.within(find.sentence, text) or not _writer_acts(find)):
        return []
    if not _by_us(find, text) or (" bei uns " in text and offices(text, strict=True)):
        return []  # which of the writer's offices does it is no promise
    period = find.period()
    return [
        find.statement(
            "commitment",
            actor=find.scene.sender,
            since=period.since,
            until=period.until if patterns.search(r"\b(?:bis|längstens)\b", text) else None,
            value=tidy(text)[:200],
            details={"due": period.until or period.point} if period.until or period.point else {},
            span=(find.sentence.floor, len(find.text)),
        )
    ]


def _anothers(find: Find) -> bool:
    """Whether "übernimmt der Landfrauenverein …" names one that is neither the writer nor one of its offices."""
    noun = find.group("who")
    return bool(noun) and short(find.scene, noun) != find.scene.sender and not offices(noun, strict=True)


def thing(find: Find, pieces: Sequence[str]) -> int:
    """Where the first thing stands that can be given, by pieces of its word."""
    low, floor = find.sentence.low, find.sentence.floor
    found = [place for place in [low.find(piece, floor) for piece in pieces] if place >= 0]
    return min(found, default=find.start)


def _writer_acts(find: Find) -> bool:
    """Whether the writer, by its name or as "wir", or one of its offices does something for the initiative."""
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    if mention is not None:
        return writes(find, mention.name) and not mention.group
    return bool(offices(find.text, find.sentence.floor, strict=True)) and _FOR_IT.search(find.text) is not None


def _by_us(find: Find, text: str) -> bool:
    """Whether the writer gives it: as subject, as agent of the passive, or as the one who bears it."""
    sender = find.scene.sender or ""
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    if mention is not None and mention.name == find.scene.recipient:
        return bool(patterns.search(r"\b(?:können Sie|könnt ihr)\b[^,;]*\bnutzen\b", text))
    if _BY_US.search(text):
        return mention is None or writes(find, mention.name)
    if mention is None and _FOR_IT.search(text) and (patterns.search(r"\b(?:wird|werden|steht|stehen)\b", text) or offices(text, strict=True)):
        return True
    if mention is None:
        return bool(sender) and sender.split()[-1] in text and patterns.search(r"\b(?:[Dd]ie|[Dd]er|[Dd]as)\b", text) is not None
    return writes(find, mention.name) and not mention.group and by_writer(find)


def sends(find: Find) -> list[Statement]:
    """A board, and the office that the writer has in it."""
    text = find.words
    board = _BOARD.within(find.sentence, text)
    if board is None or not _meant(find) or (_PERFECT.within(find.sentence, text) and not patterns.search(r"\b(?:[Ww]ir haben|haben wir|habe ich)\b|\b(?:wurden?|hat|ist)\b.*\b(?:benannt|bestimmt|berufen|bestellt|entsandt|nominiert|gewählt)\b", text)):
        return []
    if _THEIR.search(_THEIR_BOARD.sub(" ", text[: board.end()])) or not _ours(find):
        return []
    unit = None if others_board(find, text[board.end() :]) else _unit(text, board.group())
    return [appointed(find, "member", board.group(), unit, find.period().until)] if unit else []


def cares(find: Find) -> list[Statement]:
    """A task, and the office of the writer's that takes care of it."""
    text = find.words
    if not _meant(find) or (_PERFECT.within(find.sentence, text) and not patterns.search(r"\b(?:[Ww]ir haben|[Ii]ch habe|haben wir|habe ich|ist|sind)\b", text)):
        return []
    weak = _WEAK.fullmatch(find.text[find.start : find.end]) and not (_OF_IT.search(text) or find.scene.speaks_of(text))
    if weak or other_task(find) or "bei Ihnen" in text or patterns.search(r"\bnicht ab\b|\b[Dd]ank\w*\b|\b\w*(?:fest|Fest|feier|[Mm]arkt|Stand)\b", text):
        return []
    asked = _ASKED.within(find.sentence, text)
    if (_THEIR.search(text) and not asked) or patterns.search(r"\bIhr(?:e[nmrs]?)? (?!Ansprech|Kontakt|Draht|neue|Gegenüber|Schreiben|Post|Fragen|Anfragen|Zuschriften|Unterlagen|Einladungen|Mitteilungen|Sendungen|Nachrichten|Rechnungen)|\bIhr \w+ im \w*management", text):
        return []
    if patterns.search(r"\b(?:Kinder|Patient\w*|Gäste|Presse|Bürger(?:innen|n)?|Genehmigung|Bewerb\w+|Anmeldung\w*|Auskunft|Ausschreibung|Besetzung|Urlaub\w*|Abwesenheit|krank)\b", text) or not _ours(find):
        return []
    unit = _unit(text, "")
    if unit is None or (patterns.search(r"\b[Kk]ümmer(?:n wir|e ich|t ihr)\b", text) and not offices(text, strict=True)):
        return []
    role = "contact" if asked or not _MANAGES.within(find.sentence, text) else "management"
    return [appointed(find, role, find.text[find.start : find.end], unit, find.period().until)]


def _ours(find: Find) -> bool:
    """Whether the sentence speaks of the writer's house: no other body acts in it."""
    mention = subject(find.scene, find.text, find.sentence.floor, len(find.text))
    you = mention is not None and mention.name == find.scene.recipient and _ASKED.within(find.sentence) is not None
    return mention is None or you or writes(find, mention.name) or mention.name not in find.scene.bodies


def _unit(text: str, board: str) -> str | None:
    """The office that the sentence names now: not the one that has had the task so far."""
    now = _OLD.sub(" ", text)
    named = [unit for unit in offices(now, strict=True) if unit not in board and not _BODY.search(unit)]
    if named:
        return named[0]
    if board and (head := _HEAD.search(now)):
        return tidy(head[1])
    match = _NEW.search(now)
    if match and not _BODY.search(match[1]):
        return tidy(match[1])
    return _anyone(now, board) if _STRONG.search(now) else None


def _anyone(text: str, board: str) -> str | None:
    """Whoever is named where the words leave no doubt that somebody is: a post first, else what comes first."""
    found = [
        tidy(match[1])
        for match in _ANYONE.finditer(text)
        if match[1] not in board and board not in match[1] and not _NOBODY.match(match[1]) and not _BODY.search(match[1])
    ] if board else [tidy(match[1]) for match in _ANYONE.finditer(text) if not _NOBODY.match(match[1]) and not _BODY.search(match[1])]
    posts = [name for name in found if _POST.search(name)]
    return next(iter(posts or found), None)
