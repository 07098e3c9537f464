"""The words of the one-sentence answers: nouns with number and gender, and a clause for each status. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clauses:
    """One language's clauses: `opening` ones stand after the date, `following` ones after a semicolon.

    `{who}` is the counted bodies; where a pair is given, the first is for one body and the second for several. `nouns`
    are (singular, plural, gender), `genders` a single body's pronouns (nominative, accusative, possessive).
    """

    nouns: dict[str, tuple[str, str, str]]
    genders: dict[str, tuple[str, str, str]]
    opening: dict[str, tuple[str, str]]
    following: dict[str, tuple[str, str]]
    on: str
    and_: str
    nobody: str
    unrecorded: str
    claimed: str
    represented_by: str
    consents: tuple[str, str]
    several: str
    their: str
    contested_one: str
    contested_many: str
    bound_one: str
    bound_over_one: str
    portfolio: tuple[str, str, str]
    portfolio_past: str
    within: tuple[str, ...]
    both: str
    throughout: str
    taking_part: dict[str, str]


DE = Clauses(
    nouns={
        "ministry": ("Ministerium", "Ministerien", "n"),
        "county": ("Kreis", "Kreise", "m"),
        "county_free_city": ("kreisfreie Stadt", "kreisfreie Städte", "f"),
        "municipality": ("Gemeinde", "Gemeinden", "f"),
        "municipal_association": ("Gemeindeverband", "Gemeindeverbände", "m"),
        "umbrella_association": ("Spitzenverband", "Spitzenverbände", "m"),
        "agency": ("Behörde", "Behörden", "f"),
        "unit": ("Organisationseinheit", "Organisationseinheiten", "f"),
        "company": ("Unternehmen", "Unternehmen", "n"),
        "association": ("Verein", "Vereine", "m"),
        "state": ("Staat", "Staaten", "m"),
        "land": ("Land", "Länder", "n"),
        "other": ("sonstige Stelle", "sonstige Stellen", "f"),
    },
    genders={"m": ("er", "ihn", "seiner"), "f": ("sie", "sie", "ihrer"), "n": ("es", "es", "seiner")},
    opening={
        "party": ("ist {who} beigetreten", "sind {who} beigetreten"),
        "represented": ("ist {who} {how}vertreten", "sind {who} {how}vertreten"),
        "suspended": ("ruht für {who} die Beteiligung",) * 2,
        "pending": ("steht der Beitritt für {who} unter Vorbehalt",) * 2,
        "intent": ("hat {who} eine Absicht bekundet", "haben {who} eine Absicht bekundet"),
        "lapsed": ("ist für {who} die Beteiligung ausgelaufen",) * 2,
        "withdrawn": ("ist {who} ausgetreten", "sind {who} ausgetreten"),
        "ended": ("ist für {who} die Beteiligung mit der Initiative beendet",) * 2,
    },
    following={
        "party": ("{who} ist beigetreten", "{who} sind beigetreten"),
        "represented": ("{who} ist {how}vertreten", "{who} sind {how}vertreten"),
        "suspended": ("für {who} ruht die Beteiligung",) * 2,
        "pending": ("für {who} steht der Beitritt unter Vorbehalt",) * 2,
        "intent": ("{who} hat eine Absicht bekundet", "{who} haben eine Absicht bekundet"),
        "lapsed": ("für {who} ist die Beteiligung ausgelaufen",) * 2,
        "withdrawn": ("{who} ist ausgetreten", "{who} sind ausgetreten"),
        "ended": ("für {who} ist die Beteiligung mit der Initiative beendet",) * 2,
    },
    on="Am {date} {clauses}.",
    and_=" und ",
    nobody="ist niemand beteiligt",
    unrecorded="ist niemand beteiligt; vermerkt ist noch keine Erklärung",
    claimed="nach {whose} Angabe ",
    represented_by="durch {by} ",
    consents=("{count} Zustimmung ist belegt", "{count} Zustimmungen sind belegt"),
    several="{count} Stellen",
    their="deren",
    contested_one="Wie lange {who} gebunden ist, ist umstritten.",
    contested_many="Für {who} ist umstritten, wie lange sie gebunden sind.",
    bound_one="Gebunden ist {who} bis einschließlich {last}.",
    bound_over_one="Gebunden war {who} bis einschließlich {last}.",
    portfolio=(
        "Am {date} ist {body} in keiner Initiative.",
        "Am {date} ist {body} in 1 Initiative, und zwar {how}.",
        "Am {date} ist {body} in {count} Initiativen: {how}.",
    ),
    portfolio_past="Dazu: {how}.",
    within=("in einer", "in zweien", "in dreien", "in {count}"),
    both="in beiden {how}",
    throughout="in allen {how}",
    taking_part={
        "party": "selbst",
        "represented": "vertreten",
        "suspended": "ruhend",
        "pending": "unter Vorbehalt",
        "intent": "nur mit einer Absicht",
        "lapsed": "ausgelaufen",
        "withdrawn": "ausgetreten",
        "ended": "beendet",
    },
)

EN = Clauses(
    nouns={
        "ministry": ("ministry", "ministries", "n"),
        "county": ("county", "counties", "n"),
        "county_free_city": ("county-free city", "county-free cities", "n"),
        "municipality": ("municipality", "municipalities", "n"),
        "municipal_association": ("municipal association", "municipal associations", "n"),
        "umbrella_association": ("umbrella association", "umbrella associations", "n"),
        "agency": ("agency", "agencies", "n"),
        "unit": ("unit", "units", "n"),
        "company": ("company", "companies", "n"),
        "association": ("association", "associations", "n"),
        "state": ("state", "states", "n"),
        "land": ("federal state", "federal states", "n"),
        "other": ("other body", "other bodies", "n"),
    },
    genders={"n": ("it", "it", "its")},
    opening={
        "party": ("{who} is a party", "{who} are parties"),
        "represented": ("{who} is represented {how}", "{who} are represented {how}"),
        "suspended": ("the participation of {who} is suspended",) * 2,
        "pending": ("the accession of {who} is pending",) * 2,
        "intent": ("{who} has expressed an intent", "{who} have expressed an intent"),
        "lapsed": ("the participation of {who} has lapsed",) * 2,
        "withdrawn": ("{who} has withdrawn", "{who} have withdrawn"),
        "ended": ("the participation of {who} has ended with the initiative",) * 2,
    },
    following={},
    on="On {date}, {clauses}.",
    and_=" and ",
    nobody="nobody takes part",
    unrecorded="nobody takes part; no statement is recorded yet",
    claimed="by {whose} own account ",
    represented_by="by {by} ",
    consents=("{count} consent is evidenced", "{count} consents are evidenced"),
    several="{count} bodies",
    their="their",
    contested_one="How long {who} is bound is contested.",
    contested_many="For {who} it is contested how long they are bound.",
    bound_one="Up to and including {last}, {who} is bound.",
    bound_over_one="Up to and including {last}, {who} was bound.",
    portfolio=(
        "On {date}, {body} is in no initiative.",
        "On {date}, {body} is in 1 initiative: {how}.",
        "On {date}, {body} is in {count} initiatives: {how}.",
    ),
    portfolio_past="Also: {how}.",
    within=("in one", "in two", "in three", "in {count}"),
    both="in both of them {how}",
    throughout="in all of them {how}",
    taking_part={
        "party": "itself",
        "represented": "represented",
        "suspended": "suspended",
        "pending": "pending",
        "intent": "with an intent only",
        "lapsed": "lapsed",
        "withdrawn": "withdrawn",
        "ended": "ended",
    },
)


def clauses(language: str) -> Clauses:
    """The clauses of a language; English for `en`, else German."""
    return EN if language == "en" else DE
