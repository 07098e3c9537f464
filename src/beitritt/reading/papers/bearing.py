"""What a paper's statement must rest on: a council's papers speak of all a city does, and few of them of joining.

In a letter somebody writes to an initiative, and most of what is promised or asked there is about it. In a paper nothing
is to be supposed: the sentence itself must speak of membership, or the paper must be about what is joined.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.acts.membership import AT_LARGE
from beitritt.reading.acts.representing import VOTE
from beitritt.reading.acts.table import PAPERS as OWN_ACTS
from beitritt.reading.context.joined import NOT_JOINED, TYPED, thing
from beitritt.reading.expressions.patterns import lazy

from .heads import STEM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.acts.find import Find
    from beitritt.reading.context.scene import Scene
    from beitritt.reading.values import Statement

PAPERS = frozenset(("resolution_paper", "motion", "reply", "minutes", "document"))
"""Kinds of text whose statements must rest on words of joining."""

_JOINS = lazy(
    r"\b(?:[Bb]ei(?:zu)?tr[eia]t\w*|[Bb]eigetreten|[Bb]ei?tritt\w*|\w*[Mm]itglied(?!er(?:innen)? d(?:es|er) (?:Gemeinderat|Ausschuss|Fraktion))\w*|[Aa]ustritt\w*|ausgetreten|auszutreten|tr[eia][et]?\w*\b[^.;?]*\b(?:bei|aus)\b|[Mm]it(?:zu)?(?:ge)?zeichn\w+|[Uu]nterzeichn\w+|Unterschrift\w*|"
    r"angeschlossen|anzuschließen|anschließ\w+|schlie(?:ß|ss)\w*\b[^.;?]*\ban\b|schloss\w*\b[^.;?]*\ban\b|[Pp]artner\w*|gehör\w*\b[^.;?]*\ban\b|angehör\w*|[Tt]eilnahme|nimmt\b[^.;?]*\bteil\b|[Tt]eilgenommen|teilzunehmen|[Bb]eteilig\w+|[Mm]itwirkung|gegründet|[Gg]ründ\w+|zusammengeschlossen|eingebracht|dabei\b|(?:mach|wirk|arbeit)\w*\b[^.;?]*\bmit\b|mit(?:ge|zu)?(?:macht|machen|wirkt|wirken|arbeiten|arbeitet)|zugesagt|sitzt\b|gestoßen)"
)
_STRICT = lazy(r"\b(?:[Bb]ei(?:zu)?tr[eia]t\w*|[Bb]eigetreten|[Bb]ei?tritt\w*|tr[eia]\w*\b[^.;?]*\bbei\b|\w*[Mm]itgliedschaft\w*|[Mm]itglied (?:im|in|der|des|bei|beim|zu)|[Aa]ustritt\w*|auszutreten|anzuschließen|[Mm]itzeichn\w+|zu unterzeichnen|[Uu]nterzeichnung|Unterschrift\w*|(?:[Bb]ündnis|[Nn]etzwerk|[Vv]erein|[Vv]erbund|[Vv]erband|[Pp]akt|[Ii]nitiative)\b[^.;?]*\bverlassen)")
_LOOSE = frozenset(("schliesst-an", "wird-partner", "reiht-ein", "nimmt-teil", "zeichnet", "partie", "steigt-ein", "macht-mit", "aufgenommen"))
"""Ways to join that say it only of something named as joined: sewers are joined to, partners are sought."""
_DUES = lazy(r"\b(?:\w*[Mm]itglied\w*|[Jj]ahresbeitr\w+|Beitrag|Kündigung\w*|[Bb]eitritt\w*|Austritt\w*|Teilnahme|[Uu]mlage\w*|[Uu]nterzeichn\w+|[Pp]artner\w*|Charta)\b")
_BODY_OF_PERSONS = lazy(
    r"(?:\w*[Aa]usschuss\w*|\w*(?<!Städte)[Bb]eir[aä]t\w*|\w*[Kk]ommission|(?:Aufsichts|Verwaltungs|Stiftungs|Ältesten|Betriebs)[Rr]at\w*|(?:des|dem|im) (?:Gemeinde|Stadt|Ortschafts)rat(?:e?s)?|Jury|\w*[Gg]esellschafter\w*|Fraktion\w*|Feuerwehr|Vorstand\w*|[Ss]tadtr[aä]t\w*|Herrn?|Frau|[Ss]achkundige\w*)\b"
)
_SPEAKER = lazy(r"\b(?:[Ii]ch|meine[rn]? Fraktion|unsere Fraktion|mir|mich|uns freut)\b")
_NO_THING = lazy(
    r"\b(?:GmbH|mbH|AG|KG|OHG|Ausschuss\w*|Beirats?|Kommission|Gemeinderat\w*|Ortschaftsrat\w*|Bebauungspl\w*|Grundstück\w*|\w+straße(?! [A-Z])|Umbesetzung\w*|Zusammensetzung|Planfeststellung\w*|Träger)\b"
)
_OWN = frozenset(name for names in OWN_ACTS.values() for name in names.split()) | {"in_it", "out_of_it"}
"""Acts of papers alone have their own guards; the last two are of letters too."""
_ENTRUSTS = lazy(r"\b(?:beauftragt|bevollmächtigt|ermächtigt|gebeten|Mitteilung)\b")
_OWN_WORDS = frozenset(("accession", "withdrawal", "refusal", "suspension", "resumption", "intent", "reduction", "representation", "continuation", "succession"))
"""Kinds that make a paper one about joining."""
_TALK = frozenset(("response", "request", "consent", "commitment", "fulfilment", "invocation", "phasing", "correction", "annulment"))
"""Kinds that debates are full of: only what the deciding organ itself says about the initiative is said."""


def borne(find: Find, made: list[Statement]) -> list[Statement]:
    """Of what a frame makes in a paper, what rests on words of joining."""
    if find.third_person and _SPEAKER.search(find.text):
        return []
    if find.scene.paper.elsewhere:
        made = [known for known in made if _names(find, known)]
    kept = []
    for known in made:
        if _rests(find, known):
            kept.append(known)
        elif _may_rest(find, known):
            find.scene.paper.doubtful.append(known)
            if known.kind in _OWN_WORDS and known.modality == "declared" and (known.initiative or "\n") in find.words:
                find.scene.paper.declared.add(known.initiative or "")
            kept.append(known)
    return kept


def _told(find: Find) -> str:
    """What a sentence says; an item of a list with the words that introduce it."""
    return find.text if 0 < find.sentence.floor < MOST_INTRODUCING else find.words


MOST_INTRODUCING = 160
"""Longer words before a list say more than what its items have in common."""


def _rests(find: Find, known: Statement) -> bool:
    text = _told(find)
    if _nothing(known, text):
        return False
    if _SUBJECT.search(text) and known.actor == find.scene.sender and known.kind in _OWN_WORDS:
        return False
    if known.actor == known.initiative:  # what is joined is not who joins it
        known.actor = find.scene.sender if find.scene.sender != known.initiative else None
    if known.kind == "terms" or _own(find, known) or _goes_along(find, known) or _of_matter(find, known):
        return True
    if find.scene.genre == "document" or known.actor in AT_LARGE:
        return False
    return _worded(find, known, text)


def _own(find: Find, known: Statement) -> bool:
    """Whether an act of papers alone found it, which has its own guards."""
    return find.frame.act in _OWN and (find.frame.act not in {"in_it", "out_of_it"} or TYPED.search(known.initiative or "") is not None)


_SUBJECT = lazy(r"\b(?:[Dd]er (?:Verein|Klub|Club|Betrieb|Förderverein|Sportverein)|[Dd]ie (?:Firma|Wehr|Feuerwehr|Gesellschaft|Wehren)|[Dd]ieser|[Ee]r)\b (?:ist|sei|hat|habe|war|wurde|trat|trete|tritt|nehmen|haben)\b")
"""A subject that is no authority, and not the writer."""


def _worded(find: Find, known: Statement, text: str) -> bool:
    """Whether words of joining say it, of what their sentence names or the paper is about."""
    by_organ = known.ground.endswith(("organ", "beschluss"))
    seated = _HOLDS_SEAT.search(text) and known.kind != "withdrawal" and not by_organ
    if not seated and known.kind in _OWN_WORDS and _JOINS.search(text) and thing(text) == known.initiative:
        return True
    if seated or _STRICT.search(text) is None or (_BODY_OF_PERSONS.search(text) and not by_organ):
        return False
    return _in_context(find, known, text)


def _may_rest(find: Find, known: Statement) -> bool:
    """Whether it counts if the paper turns out to be about what it is said of: words of joining or leaving, or of what goes with them."""
    scene, text = find.scene, _told(find)
    if _nothing(known, text) or scene.genre == "document" or known.actor in AT_LARGE:
        return False
    if known.kind in _OWN_WORDS:
        there = known.actor in {None, scene.sender} or str(known.actor).split()[-1] in text
        seat = _BODY_OF_PERSONS.search(text) or _HOLDS_SEAT.search(text)
        return there and not seat and (_JOINS.search(text) or _LEAVES.search(text)) is not None and _ASKED.search(text) is None
    if known.kind == "consent":
        own = known.actor in {None, scene.sender}
        return _VOICE.search(text) is not None and not (own and find.third_person)
    if known.kind == "commitment" and known.actor == scene.sender:
        return scene.organ_says
    said = {"annulment", "correction", "request"} if scene.genre == "motion" else {"annulment", "correction"}
    return not find.third_person and (known.kind not in _TALK or (known.kind in said and _names(find, known)))


_VOICE = lazy(r"\b(?:[Vv]ertret\w*|mitvertreten|einverstanden|zugestimmt|Zustimmung|Einverständnis|in ihrem Namen|für sie)\b")
"""Words of being spoken for."""


def titled(scene: Scene) -> bool:
    """Whether the paper's title names what the paper speaks of as joined."""
    name = scene.initiative or "\n"
    return _CALLED.sub("", name) in scene.subject and _joinable(scene, name)


def _joinable(scene: Scene, name: str | None) -> bool:
    """Whether a name says by its kind that it can be joined, or is called so anywhere ("der Initiative „Gute Wege“")."""
    if not name or _KIND.search(name):
        return bool(name)
    return any(_KIND.search(text, 0, at) and _BEFORE.search(text, 0, at) for text in scene.texts() if (at := text.find(name)) > 0)


_BEFORE = lazy(r"\b(?:\w*[Ii]nitiative|\w*[Nn]etzwerke?s?|\w*[Bb]ündnis(?:ses)?|\w*[Pp]akte?s?|\w*[Vv]ereins?|\w*[Vv]erbunde?s?|\w*[Aa]llianz|\w*[Pp]rogramme?s?|\w*[Kk]ampagne|[Cc]harta|\w*[Kk]ooperation) [„“»\"‚]?$")
"""What a name is called right before it."""
_CALLED = lazy(r"^(?:Verein|Netzwerk|Bündnis|Verband|Verbund|Initiative|Projekt|Programm|Kooperation|Deklaration|Charta) (?=[„A-ZÄÖÜ])|,? e\. ?V\.?$")
"""What a title may decline or leave out of a name."""
_KIND = lazy(
    r"(?:[Nn]etzwerk|[Nn]etz|[Bb]ündnis|[Pp]akt|[Cc]harta|[Aa]llianz|[Aa]rbeitsgemeinschaft|[Vv]erein|e\. ?V|[Vv]erband|[Vv]erbund|EVTZ|[Kk]onvent|[Ii]nitiative|[Kk]ampagne|[Ff]orum|[Kk]ooperation|[Pp]artnerschaft|[Ss]tädtetag|[Ss]tädtebund|[Dd]eklaration|[Nn]etwork|[Aa]lliance|[Cc]ovenant|[Cc]harter|[Gg]emeinschaft|(?<!undes)[Ll]iga|[Nn]aturpark|[Gg]enossenschaft|[Kk]oalition|[Rr]ing|[Kk]ette|[Bb]und|[Aa]ktionsplan|\w+region|[Rr]unde[rn]? Tisch(?:es)?|[Kk]onferenz|[Pp]rogramm|[Hh]äfen|[Ss]tädte|[Kk]ommunen|[Kk]reis|[Rr]unde|[Pp]lattform)\b"
)
"""What a title must call it, so that it is something to be joined, and no street and no plan."""
_ASKED = lazy(r"\b(?:beantrag\w+|schlägt|regt|fragt\w*|erkundigt\w*|bittet|bat|möchten?|wünsch\w+|geprüft|prüfen|vorbereitet|vorbereiten|voraussichtlich|hätten?|wäre|könnten?|würden?)\b")
"""What is asked for in a paper, or only thought of."""
_LEAVES = lazy(
    r"\b(?:[Ss]cheide\w*|[Aa]us(?:zu)?scheid\w*|[Aa]usgeschieden|[Aa]us(?:zu)?treten|[Aa]us(?:zu)?steig\w*|ausgestiegen|(?:auf)?gekündigt|(?:auf)?[Kk]ündig(?:t|en|e)|[Aa]ufgegeben|[Bb]eendet|[Bb]eenden|[Vv]erlass\w*|[Vv]erlässt|[Rr]uht|[Rr]uhen|[Rr]uhend|[Aa]usgesetzt|setzt\b[^.;?]*\baus|beschränkt)\b"
)


def _goes_along(find: Find, made: Statement) -> bool:
    """Whether it is a point of a resolution that has joined or left before: what it adds to that."""
    scene = find.scene
    if find.sentence.floor == 0 or scene.genre == "document" or (scene.genre == "minutes" and not scene.organ_says):
        return False
    if scene.genre != "minutes" and made.kind in {"accession", "intent"}:
        return False
    same = None if scene.genre == "minutes" else made.initiative
    return any(known.kind in _OWN_WORDS and known.modality == "declared" and same in {None, known.initiative} for known in scene.statements)


def _nothing(known: Statement, text: str) -> bool:
    """Whether it is of nothing that authorities join, or of no joining at all."""
    name = known.initiative
    if name is None or name == "Bürgermeister" or _NO_THING.search(name) or NOT_JOINED.match(name):
        return True
    if known.kind == "refusal" and _LEAVING.search(text):
        return True  # who turns leaving down refuses to join nothing
    if (known.kind in {"accession", "terms"} and _PIPES.search(text)) or (known.kind == "consent" and VOTE.search(text)):
        return True
    return (known.kind == "intent" and _ENTRUSTS.search(text) is not None) or (known.kind == "accession" and _APPLIES.search(text) is not None)


_PIPES = lazy(r"\w*(?:[Ww]ärme|[Ww]asser|[Ee]ntwässerungs|[Kk]anal|[Gg]as|[Ss]trom|[Gg]lasfaser|[Bb]reitband|[Ll]eitungs|[Dd]aten)netz\w*|\ban das Netz\b|\bOrtslage\b|\b[Kk]analisation\b")


def _of_matter(find: Find, known: Statement) -> bool:
    """Whether a part is given up, or rests, in what the paper is about."""
    name = known.initiative or "\n"
    return known.kind in {"reduction", "suspension", "resumption"} and name in find.scene.subject and _KIND.search(name) is not None


_LEAVING = lazy(r"\b(?:zu kündigen|zu beenden|Kündigung|Austritts?|auszutreten|zu verlassen|aufzugeben)\b")


def _in_context(find: Find, known: Statement, text: str) -> bool:
    """Whether words of joining are of what the sentence names, or of what the paper is about."""
    named = _names(find, known)
    if known.kind == "accession":
        return find.frame.rule.split(".")[1] not in _LOOSE and (named or _of_paper(find.scene))
    if known.kind in _TALK:
        return named and not find.third_person
    return named or _of_paper(find.scene) or thing(text) is not None


_APPLIES = lazy(r"\b(?:Förderaufruf\w*|Wettbewerb\w*|Ausschreibung\w*|Förderantrag\w*)\b")
_HOLDS_SEAT = lazy(
    r"\b(?:[Mm]itglied\w*|[Vv]ertret\w+|entsandt|gewählt|bestellt|berufen)\b[^.;?]{0,60}\b(?:\w*[Aa]usschuss\w*|\w*[Bb]eir[aä]t\w*|\w*[Kk]ommission|\w*[Rr]at(?:es|s)?|Jury|Vorstand\w*)\b|\b(?:\w*[Aa]usschuss\w*|\w*[Bb]eir[aä]t\w*|Jury)[a-z ]{0,20}[Mm]itglied"
)


def _names(find: Find, known: Statement) -> bool:
    """Whether the sentence itself names what is joined."""
    name = known.initiative or "?"
    words = [word for word in name.split() if len(word) > len("eine") and word[0].isupper()]
    return name in find.text or any(word.rstrip("s!.,")[:STEM] in find.text for word in words)


def _of_paper(scene: Scene) -> bool:
    """Whether the paper's own title is about joining."""
    return _ABOUT.search(scene.subject) is not None


_ABOUT = lazy(r"\b(?:[Bb]ei?tritt\w*|beizutreten|\w*[Mm]itgliedschaft(?!en (?:in|im) \w*[Aa]ussch)\w*|Austritt\w*|Mitzeichnung|Unterzeichnung|Gründung (?:des|eines|der) (?:Verein|Zweckverband|Netzwerk)\w*|Mitglied (?:im|in|der|des|bei))")


def settled(scene: Scene) -> list[Statement]:
    """Of a whole paper's statements those that hold: terms and lesser things only of what somebody joins, is in or leaves there."""
    _weigh(scene)
    joined = {known.initiative for known in scene.statements if known.kind in _OWN_WORDS and (known.modality == "declared" or TYPED.search(known.initiative or ""))}
    return [known for known in scene.statements if _holds(scene, known, joined)]


def _weigh(scene: Scene) -> None:
    """Drop what was doubtful and is of nothing that the paper's title, or a sure statement, is about."""
    doubtful = {id(known) for known in scene.paper.doubtful}
    sure = {known.initiative for known in scene.statements if known.kind in _OWN_WORDS and id(known) not in doubtful}
    if titled(scene):
        sure.add(scene.initiative)
    sure |= _borne_out(scene)
    sure |= scene.paper.headings
    scene.statements = [known for known in scene.statements if id(known) not in doubtful or (known.initiative in sure and (known.kind in _OWN_WORDS or _joinable(scene, known.initiative)))]


def _borne_out(scene: Scene) -> set[str | None]:
    """What doubtful statements make sure together: that it is named with what is done, or told of in two ways."""
    found: dict[str, set[str]] = {}
    for known in scene.paper.doubtful:
        if known.kind in _OWN_WORDS and known.initiative and _joinable(scene, known.initiative):
            found.setdefault(known.initiative, set()).add(known.kind)
    return {name for name, kinds in found.items() if len(kinds) > 1 or name in scene.paper.declared}


def _holds(scene: Scene, known: Statement, joined: set[str | None]) -> bool:
    if known.kind in _OWN_WORDS:
        return True
    if known.kind != "terms":
        return known.initiative in joined or _of_paper(scene) or (known.initiative == scene.initiative and titled(scene))
    due = _DUES.search(known.value or "") is not None
    if scene.genre == "document":
        return due and (known.initiative in joined or TYPED.search(known.initiative or "") is not None)
    declared = any(one.initiative == known.initiative and one.modality != "reported" for one in scene.statements if one.kind in _OWN_WORDS)
    about = known.initiative in scene.paper.headings or (known.initiative == scene.initiative and titled(scene))
    told = about and any(one.initiative == known.initiative for one in scene.statements if one.kind in _OWN_WORDS)
    return declared or told or _of_paper(scene) or (due and TYPED.search(known.initiative or "") is not None)
