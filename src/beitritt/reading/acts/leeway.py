"""Vorbehalte by classes of words: rights kept, parts left out, duties that do not bind, conditions, what is decided later.

The frames (phrases/de_leeway.py) are wide; here is asked what right it is, and whether the writer keeps it for itself.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.guards import guard
from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.phrases.de_leeway import (
    AGAIN,
    ASSENT,
    ENTERING,
    LATER,
    LEAVING,
    LESSENING,
    LINE,
    ORGAN,
    OWN_PART,
    PHASE,
    TAKEN_BACK,
)
from beitritt.reading.phrases.de_words import ENTERS, GOES, LESSENS

from .find import Find
from .keeping import ANOTHERS, OWN_ORGAN, kept, unsaid
from .limiting import of_a_part
from .representing import REPRESENTS
from .rights import ABOUT_OWN, SELF

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.values import Statement

_RIGHTS = (
    ("direct_entry", lazy(rf"\b(?:{ENTERS}|{ENTERING}|selbst (?:Mitglied|Partner\w*)|(?:Mitglied|Partner\w*) zu werden|im eigenen Namen|in eigenem Namen)\b")),
    ("reduce", lazy(rf"\b(?:{LESSENS}|{LESSENING}|weniger (?:zu )?(?:machen|tun|leisten)|einschränkt|verringert|beschränkt|zurückfährt|herauszunehmen|anzupassen|anpassen|verkleinern)\b")),
    ("withdraw", lazy(rf"\b(?:{GOES}|{LEAVING}|{TAKEN_BACK}|abzuspringen|abspringen|aufgibt|aufzugeben|aufgeben|austritt|ausscheidet|aussteigt|beendet|verlässt|wegzubleiben)\b")),
)
_OTHER = lazy(rf"\b(?:{AGAIN}|prüf\w+|überprüf\w+|entscheid\w+|Entscheidung|befinden|ablehn\w+|abzulehnen|verweiger\w+|zurückzukehren|zurückkehren|Rückkehr|verlänger\w+|\w*[Vv]erlängerung|Begrenzung|Zahlung)\b")
_GENERAL = lazy(
    r"\b(?:[Jj]ede[rsmn]? (?:\w+ )?(?:Mitglied\w*|Partner\w*|Teilnehm\w*|Unterzeichn\w*|Beteiligte\w*|Vertragspart\w*|Seite|Partei)|[Mm]an|(?:[Aa]lle|[Dd]ie|[Dd]en) (?:Mitglieder\w*|Partner\w*|Beteiligten|Unterzeichne\w+|Vertragspart\w+|Teilnehm\w+)|[Ww]er|Satzung\w*|Vertrag (?:kann|sieht)|[Kk]ündigungsfrist|ordentliche Kündigung)\b|§"
)
_NOTE = guard(r"\b(?:Änderung(?:en)?|Irrtum|Schadens?ersatz\w*|Rückforderung\w*|rechtliche Schritte|Programm\w*|Termin\w*|Tagesordnung|Rechnung|Druckfehler|Sitzung|Urheber\w*|Frage(?:n)? (?:ist|bleib|der|des|nach)|Anmeldung)\b")
_MAY = lazy(r"\b(?:kann|können|könne|könnte\w*|darf|dürfen|dürfe|möchten?|will|wollen|müssen|muss|werden|wird|würden?|behalt\w*|behält|scheide[nt]?|kündig\w*|geh(?:en|t)|beende[nt]|tr(?:eten|itt)|zieh(?:en|t)|steig(?:en|t)|verweiger\w*|nehm(?:en)|nimmt)\b")
_STANDS = frozenset(("accession", "continuation", "resumption", "suspension", "consent", "representation", "commitment", "intent"))
_GRANTED = lazy(rf"\b(?:{ASSENT}|[Zz]usage|[Ee]rklärung)\b")
_ASSENT = lazy(rf"\b{ASSENT}\b")
_IT = lazy(r"\b(?:[Dd]as|[Dd]ies|[Ss]ie|[Ee]s|[Dd]iese\w*|[Aa]ll(?:es)? dies)\b")
_BY_US = lazy(r"\b(?:[Ww]ir|[Ii]ch|uns\w*|[Uu]nser\w*|mir|mein\w*|vonseiten|[Ss]eitens|(?:von|durch|der|die|des|dem|den) (?:der |die |dem |den )?(?:Stadt|Gemeinde|Kreis\w*|Landkreis\w*|Verband\w*|Kommune|Verein\w*|Kammer|Hochschule|Orts\w+|Markt|Samtgemeinde)|sich|ihrerseits|seinerseits|unsererseits)\b")
_EASY = lazy(r"\b(?:jederzeit\w*|zu jeder Zeit|jedem Zeitpunkt|ohne (?:Angabe|Nennung|Begründung|Frist|Weiteres)|[Ff]rist\w*|Monatsfrist|\w+frist|\w+ig(?:er|en) Frist|formlos|einseitig|vorher|wieder|einzeln|schriftlich|Mitteilung|auf Widerruf|mit sofortiger Wirkung|stets|allzeit|von heute auf morgen|genügt|reicht)\b")
_DONE = lazy(r"\b(?:hiermit|hat|haben|habe|wurden?|ist (?:hiermit|damit)|wird hiermit|werden hiermit|nehmen wir|ziehen wir|widerrufen wir|mit Wirkung|(?:ab|seit|zum) (?:dem )?\d)\b")
_LEADS = lazy(r"\b(?:[Ll]enkungs\w+|[Mm]itgliederversammlung|[Gg]eschäftsstelle|[Ff]ederführung|[Ss]ekretariat|[Kk]oordinierungs\w+|[Pp]artnerversammlung|[Ss]teuerungs\w+|[Ss]precherrat|[Pp]lenum|Sie|[Jj]ury|Land|Bund|Ministerium|Aufnahme neuer)\b")
_WHO_DECIDES = lazy(rf"\b(?:[Ww]ir|[Ii]ch|uns\w*|[Uu]nser\w*|{ORGAN}|[Dd]ie (?:Stadt|Gemeinde|Kammer|Hochschule|Kommune)|[Dd]er (?:Kreis|Landkreis|Verband|Verein|Markt)|(?:wird|werden|ist|soll|muss) (?:\w+ ){{0,4}}?(?:entschieden|befunden|beschlossen|entscheiden|zu entscheiden))\b")
_PART_OWN = lazy(rf"\b(?:{OWN_PART})\b")
_PHASE = lazy(rf"\b(?:{PHASE})\b")
_FOR_WHOM = lazy(r"\b(?:[Ww]ir|[Ii]ch|uns\w*|mir|[Uu]nser\w*|sich|ihr|ihm|ihnen|Ihnen|[Jj]ede\w*|[Ee]inzelne\w*|\w*(?:[Gg]emeinden?|[Kk]ommunen?|[Ss]t[aä]dten?|[Ss]tadt|[Kk]reise?n?|[Oo]rten?|[Vv]erein\w*|[Vv]erb[aä]nd\w*|[Pp]farreien|[Ii]nnungen|[Mm]itglied\w*|[Kk]ammern?|[Mm]arkt|[Hh]äuser\w*|[Bb]etriebe\w*|[Ss]chulen?))\b")
_LATER = lazy(rf"\b(?:{LATER})\b")
_TAKES_PART = lazy(r"\b(?:[Bb]eteilig\w*|[Ww]irk\w*|mitwirk\w*|[Mm]ach(?:en|t|e)|mitmach\w*|nehmen|nimmt|teil(?:zu)?nehmen|arbeite\w*|mitarbeit\w*|dabei|bring\w*|einbring\w*|engagier\w*|Abstand|fern\w*|außen vor|heraus\w*|verzicht\w*|mittrag\w*|übernehm\w*|übernimmt|trag\w*|trägt|enth[aä]lt\w*|abseits|draußen|klink\w*)\b")
_ANSWERS_FOR = lazy(r"\b(?:[Ff]ür|[Zz]u[mr]?|[Aa]uf|[Bb]ei[m]?|[Aa]us)\b[^;?]*\b(?:verpflicht\w*|haft\w*|einsteh\w*|einzustehen|steh\w* .* ein|aufkomm\w*|aufzukommen|Gewähr|festleg\w*|leg\w* .* fest|bind\w*|gebunden|zusag\w*|sag\w* .* zu|zuständig|verantwortlich|Haftung|Verantwortung|übernehm\w*|übernimmt)\b")
_MONEY = lazy(r"\b(?:[Uu]mlagen?|\w*[Bb]eitr[aä]ge?n?|\w*[Kk]osten|finanziell\w*|Gebühr\w*|Zahlungen)\b")
_LINE = lazy(rf"\b(?:[Uu]nser|[Dd]er|[Dd]ie|[Mm]ein|[Uu]nsere|[Mm]eine|[Dd]iese[rs]?|[Dd]ieser|[Ii]hr|[Ii]hre|[Ss]ein|[Ss]eine|[Dd]es|[Uu]nseres|[Uu]nserer) (?:\w+ )?{LINE}\b")
_RULED = lazy(r"\b(?:[Kk]ündigung\w*|[Aa]ustritt\w*|[Bb]eschlüsse|Aufnahme|Änderung\w*|[Ss]timmrecht\w*|[Aa]ntrag\w*|Sitzung|Termin|Veranstaltung)\b")


def named(words: str) -> str | None:
    """The right that words name first."""
    found = [(match.start(), right) for right, pattern in _RIGHTS if (match := pattern.search(words))]
    return min(found)[1] if found else None


def _quiet(find: Find) -> bool:
    """Whether nothing is kept by these words: not meant, of everybody, of other things."""
    return unsaid(find) or _NOTE.within(find.sentence) is not None or _GENERAL.search(find.words) is not None


def left_open(find: Find) -> list[Statement]:
    """The words "Vorbehalten bleibt uns, …": what is kept follows."""
    words = find.words
    if _quiet(find) or patterns.search(r"\b(?:kein\w*|nicht) (?:vorbehalten|offen)\b", words):
        return []
    right = named(find.group("w"))
    weak = not patterns.search(r"[Vv]orbehalten|[Aa]usbedungen", find.text[find.start : find.end])
    if right is None and (weak or not (_OTHER.search(words) or (SELF.search(words) and find.stands(_STANDS)))):
        return []
    if weak and not (SELF.search(words) or right == "direct_entry"):
        return []
    told = patterns.search(r"\b(?:blieb|blieben|war|waren|hatten?)\b", words) is not None
    return kept(find, right, told=told)


def as_before(find: Find) -> list[Statement]:
    """The words "dies bleibt vorbehalten": what the words before say may be done."""
    words, before = find.words, find.sentence.before
    if unsaid(find) or (find.mood.denied and "nicht" not in find.text[find.start : find.end]):
        return []
    head = find.text[find.sentence.floor : find.match.start()]
    spoken = head if len(head) > 25 else before.text if before is not None else ""
    if before is not None and spoken is before.text and len(words) > 110:
        return []
    right = named(spoken)
    if not _MAY.search(spoken) or (right is None and not _OTHER.search(spoken)) or _GENERAL.search(spoken) or spoken.rstrip().endswith("?"):
        return []
    if not patterns.search(r"vorbeh|[Rr]echt|erhalten|behalt|behält|offen|frei|Freiheit|Weg|besteh|beharr|verzicht|ausbedungen|Option|Möglichkeit|Vorbehalt|gewahrt|unbenommen", words):
        return []
    last = find.scene.statements[-1] if find.scene.statements else None
    if last is not None and last.kind == "reservation" and before is not None and last.start >= before.place(before.floor, len(before.text))[0]:
        return []  # read there
    return kept(find, right)


def right_to_it(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """A right, and words that it is kept, wanted or due."""
    words = find.words
    if _quiet(find) or ANOTHERS.search(words) or (find.mood.denied and not patterns.search(r"\bnicht (?:nehmen|verbau\w+|aus)", words)):
        return []
    right = named(find.group("w")) or named(words)
    if right is None and not (_OTHER.search(words) and SELF.search(words)):
        return []
    if right == "direct_entry" and (patterns.search(r"\boder (?:dies|das|es) zu (?:unterlassen|lassen)\b|\b(?:diesen|denen) bleibt\b", words) or not _FOR_WHOM.search(words)):
        return []
    if "own" in find.frame.marks and not _BY_US.search(words):
        return []
    if right != "direct_entry" and not (SELF.search(words) or OWN_ORGAN.search(words)):
        return []
    if find.frame.rule.endswith("moechte-duerfen") and (right is None or not patterns.search(r"\b(?:wenn|falls|sofern|sollten?|sobald|jederzeit|früher|vorzeitig|wieder|später|selbst|notfalls)\b|^\W*[A-ZÄÖÜ]\w+t\b", words)):
        return []
    return kept(find, right, told=patterns.search(r"\b(?:hatten?|sollte es|war|blieb)\b", find.text[slice(*find.mood.window)]) is not None and not find.mood.conditional)


def still_kept(find: Find) -> list[Statement]:
    """A right that was kept before stays so."""
    words = find.words
    if unsaid(find) or find.mood.denied or patterns.search(r"\bIhr\w*\b", words):
        return []
    return kept(find, named(words))


def told_kept(find: Find) -> list[Statement]:
    """An earlier declaration holds a right that was kept."""
    words = find.words
    if unsaid(find) or ANOTHERS.search(words) or _GENERAL.search(words) or patterns.search(r"\b(?:[Gg]ebrauch|machen wir|üben|übt|berufen|beruft|Ihr(?:e[nmrs]?)?)\b", words):
        return []
    right = named(find.group("w"))
    if right is None or not (SELF.search(words) or ABOUT_OWN.search(words)):
        return []
    return kept(find, right, told=True)


def revocable(find: Find) -> list[Statement]:
    """A consent, or what was promised, can be taken back by whoever gave it."""
    words = find.words
    if unsaid(find) or find.mood.denied or _GENERAL.search(words) or _DONE.search(find.text[slice(*find.mood.window)]) or "reservation" in find.kinds_read():
        return []
    given = any(known.kind in {"consent", "commitment", "representation"} for known in find.scene.statements[-4:])
    about = _GRANTED.search(words) is not None
    if patterns.search(r"Kündigung|Ende\b", find.group("o")) and not _ASSENT.search(words):
        return []
    if not (about or (given and _IT.search(words))) or not (_EASY.search(words) or (_BY_US.search(words) and about)):
        return []
    if not (given or _BY_US.search(words)) or patterns.search(r"\b(?:Mitgliedschaft|Vertrag|Vereinbarung|Daten\w*|Lastschrift\w*|SEPA\w*|Mietv\w+)\b", words):
        return []
    return kept(find, "withdraw")


def part_aside(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """A part that one who takes part, or agrees, keeps out of."""
    words = find.words
    if _quiet(find) or find.mood.conditional or ANOTHERS.search(words) or not find.stands(_STANDS) or find.kinds_read() & {"withdrawal", "reduction", "refusal", "consent", "suspension"}:
        return []
    if patterns.search(r"\b(?:nicht (?:mehr|länger|nur|ohne)|kein\w* (?:mehr|Zweifel|Bedenken|Einwände|Wunder|Hindernis|Problem|Änderung\w*|Termin)|[Rr]echnung|[Ss]itzung\w*|[Tt]reffen|[Tt]ermin\w*|[Vv]eranstaltung\w*|[Aa]uftakt\w*|\w*[Tt]agung|\w*[Ff]est|\w*[Ff]eier|Messe|Konzert|Kündigung|Verspätung|Verständnis|Rückfragen)\b", words):
        return []
    head = find.frame.rule.endswith(("aussen-vor-ist", "teil-aussen"))
    if head and patterns.search(r"\b(?:\w*[Kk]osten|[Uu]mlagen?|\w*[Bb]eitr[aä]ge?)\b", words) and not SELF.search(words):
        return []
    if find.frame.rule.endswith(("verzicht-teil", "objekt-nicht")):
        return kept(find, "limit") if find.frame.rule.endswith("teil") or (SELF.search(words) and not _MONEY.search(words)) else []
    if not head and not ((_TAKES_PART.search(words) and of_a_part(find)) or (_ANSWERS_FOR.search(words) and not _MONEY.search(words))):
        return []
    if not head and (not (SELF.search(words) or OWN_ORGAN.search(words)) or patterns.search(r"\b(?:Woche|Monat|Uhr|uns aufgefallen|nichts gehört|in der Sache|In der Sache|sprechen|unterschreiben)\b", words)):
        return []
    if patterns.search(r"\b(?:[Ee]instieg|[Bb]eitritt|endet|[Ww]echsel)\b", words):
        return []
    return kept(find, "limit")


def not_binding(find: Find) -> list[Statement]:
    """What others decide or promise does not bind the writer."""
    words = find.words
    if _quiet(find) or ANOTHERS.search(words) or not (find.stands(_STANDS) or find.scene.statements) or not SELF.search(words) or patterns.search(r"\b(?:Stillschweigen|nicht (?:mehr|länger)|Kündigung\w*|Angebot|Ihr Schreiben|Frist)\b", words):
        return []
    if find.frame.rule.endswith("uns-nicht-bindet") and (_MONEY.search(words) or " von uns " in words):
        return []
    if patterns.search(r"\b(?:erw[aä]ch|entsteh|folg|bedeut|begründ|tr[ei]ff|berühr|belast)", find.text[find.start : find.end].lower()) and not patterns.search(r"\b(?:\w*[Pp]flicht\w*|Bindung\w*|Verbindlichkeit\w*|Verantwortung)\b", words):
        return []
    if patterns.search(r"\bnur\b", find.text[find.start : find.end]) and not patterns.search(r"\b(?:wenn|soweit|sofern|falls|solange)\b", words):
        return []
    return kept(find, "limit")


def decides_later(find: Find) -> list[Statement]:  # noqa: PLR0911  each early return is a reason to stay silent
    """Whether the writer takes part in what follows is decided later, by itself."""
    words = find.words
    if find.mood.asked or words.rstrip().endswith("?") or find.mood.mentioned or find.sentence.quoted or find.third_person or _NOTE.within(find.sentence):
        return []
    before = find.sentence.before
    if not find.stands(_STANDS) and not (before is not None and (_PART_OWN.search(before.text) or patterns.search(r"\b[Mm]ach\w*\b[^;?]*\bmit\b|\b[Nn](?:ehmen|immt)\b[^;?]*\bteil\b", before.text)) and SELF.search(before.text)):
        return []
    if _LEADS.search(words) or ANOTHERS.search(words):
        return []
    if find.frame.rule.endswith("sehen-weiter"):
        return kept(find, None) if patterns.search(r"\b(?:[Dd]anach|[Dd]ann|[Nn]ach|[Ii]m Anschluss|[Ww]enn|[Ss]obald)\b", words) else []
    asked_again = find.frame.rule.endswith("braucht-beschluss") and patterns.search(r"\b[Uu]nsere[rn]? (?:\w+ )?[Zz]ustimmung|\w*[Bb]eschluss", words)
    if not asked_again and not (_WHO_DECIDES.search(words) and _LATER.search(words)):
        return []
    if patterns.search(r"\b(?:hat|haben|hatte|wurde)\b[^;?]*\b(?:entschieden|beschlossen|befunden|bestimmt|beraten)\b|\b(?:ist|sind) (?:noch |derzeit )?nicht (?:entschieden|beschlossen)", words) or _RULED.search(words):
        return []
    if (not asked_again and not (_PART_OWN.search(words) or patterns.search(r"\b(?:hierüber|darüber|neu|[Nn]euem|erneut)\b", words))) or not (_PHASE.search(words) or patterns.search(r"\b(?:neu\w*|[Nn]euem|erneut\w*|gesondert\w*|eigens)\b", words)):
        return []
    return kept(find, None)


def takes_effect(find: Find) -> list[Statement]:
    """The act itself waits for something that others do."""
    words = find.words
    if unsaid(find) or _RULED.search(words) or _GENERAL.search(words) or find.kinds_read() & {"fulfilment", "terms"} or patterns.search(r"\b(?:erfüllt|eingetreten|weggefallen|entfallen|liegt (?:nun|jetzt|inzwischen)|ist inzwischen|erteilt worden|wurde erteilt|Ihr(?:e[nmrs]?)? (?:\w+ )?(?:Beitritt|Zusage|Erklärung|Mitgliedschaft))\b", words):
        return []
    own = _LINE.search(words) or patterns.search(r"\b(?:wir|ich|uns|[Uu]nser\w*)\b", words) or any(
        known.kind == "accession" and known.modality == "declared" for known in find.scene.statements[-1:]
    )
    joins = any(known.kind in {"accession", "continuation", "commitment"} and known.modality == "declared" for known in find.scene.statements) or _LINE.search(words)
    if not own or not joins or not patterns.search(r"\b(?:zustimm\w*|[Zz]ustimmung|stimm(?:t|en)|\w*genehmig\w*|\w*[Gg]enehmigung|\w*bewillig\w*|\w*[Bb]ewilligung|\w*beschl\w+|\w*[Bb]eschl\w+|freig\w+|\w*[Ff]reigabe|erteil\w*|[Ee]ingang|eing(?:eht|egangen|ehen)|vorlieg\w*|vorliegt|[Vv]orl(?:iegen|age)|bereitst\w*|[Bb]ereitstellung|gesichert|verabschied\w*|billig\w*|[Bb]illigung|zusag\w*|\w*[Bb]escheid\w*|\w*[Ff]örder\w*|\w*[Mm]ittel\w*|[Pp]rüfung|geprüft|[Bb]estätigung|bestätigt|[Ee]inverständnis|[Vv]otum|\w*[Hh]aushalt\w*|[Ff]inanzierung|[Kk]lärung|geklärt|[Ee]inigung|grünes Licht|[Aa]ufsicht|Personalrat|Stelle besetzt)\b", words):
        return []
    if named(find.group("w")) == "withdraw" and patterns.search(r"\b(?:können|kann|dürfen|darf)\b", find.group("w")):
        return kept(find, "withdraw")
    return kept(find, "precondition")


def falls_if(find: Find) -> list[Statement]:
    """The act falls if something does not come about; said once, where the condition was not read before."""
    words = find.words
    joined = any(known.kind == "accession" and known.modality == "declared" for known in find.scene.statements)
    known_so = any(known.kind == "reservation" for known in find.scene.statements[-2:])
    if unsaid(find) or not joined or known_so or _RULED.search(words) or not (SELF.search(words) or ABOUT_OWN.search(words)):
        return []
    return kept(find, "precondition")


def revocable_too(find: Find) -> list[Statement]:
    """A consent given in the same sentence, or just before, which can be taken back."""
    words = find.words
    before = words[: max(0, find.start - find.sentence.floor)]
    given = _ASSENT.search(words) is not None or patterns.search(r"\b(?:einverstanden|zu(?:ge)?stimm\w*|stimm\w*|bevollmächtig\w*|ermächtig\w*|erlaub\w*)\b", before) is not None
    if unsaid(find) or find.mood.denied or _GENERAL.search(words) or not given or not (REPRESENTS.search(words) or any(known.kind == "consent" for known in find.scene.statements[-2:])):
        return []
    return kept(find, "withdraw")


def _just_given(find: Find) -> bool:
    """Whether the letter has just said that another may speak for the writer."""
    writer = find.scene.sender
    return any(
        (known.kind == "consent" and known.actor in {None, writer} and str(known.value).startswith("given"))
        or (known.kind == "representation" and known.actor != writer and writer in known.on_behalf_of)
        for known in find.scene.statements[-4:]
    )


def bounds_mandate(find: Find) -> list[Statement]:
    """What whoever speaks for the writer may not do."""
    words = find.words
    if _quiet(find) or find.mood.conditional or not _just_given(find) or patterns.search(r"\b(?:[Ww]ir|[Ii]ch|man)\b[^,;]{0,20}\b(?:darf|dürfen|kann|können)\b|\b(?:darf|dürfen|kann|können) (?:wir|ich|man)\b|\bnicht (?:mehr|länger|nur)\b|\b[Aa]b (?:dann|dem|sofort)|\b[Kk]ünftig", words):
        return []
    if not patterns.search(r"\b(?:uns\w*|mich|[Uu]nsere\w*|in unserem Namen|[Dd]ie (?:Stadt|Gemeinde)|[Dd]er (?:Kreis|Landkreis|Verband)|[Ee]r|[Ss]ie|Ausgaben|Zusagen|Verpflichtung\w*|Erklärungen|hierbei|dabei|hiervon)\b", words):
        return []
    return kept(find, "limit")


def own_voice(find: Find) -> list[Statement]:
    """A matter in which the writer, for whom another may speak, speaks for itself."""
    words = find.words
    if _quiet(find) or find.mood.conditional or not _just_given(find) or not SELF.search(words) or patterns.search(r"\b(?:künftig|ab sofort|fortan|nunmehr|wieder|nicht mehr|Mitglied)\b", words):
        return []
    return kept(find, "limit")
