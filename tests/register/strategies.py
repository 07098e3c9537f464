"""Hypothesis strategies: whole registers of one initiative, with most kinds of statement, in the interchange format."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from beitritt.register.interchange import JsonObject
from tests.register.story import GROUP, PHASES, Story, act, stands_for

MOVED: JsonObject = {
    "key": "m5", "kind": "municipality",
    "parents": [{"body": "k", "until": "2019-01-01"}, {"body": "k2", "from": "2019-01-01"}],
}  # fmt: skip
FOUNDED: JsonObject = {"key": "s", "kind": "municipality", "parent": "k", "from": "2020-01-01"}
AUTHORS = ("k", "k2", "c", "u", "m1", "m2", "m3", "m5", "s")
DAYS = [date(2018, 1, 1) + timedelta(days=61 * step) for step in range(24)]
PLANS: list[list[JsonObject]] = [
    PHASES,
    [PHASES[0]],
    [
        {"key": "planning", "from": "2018-01-01", "until": "2020-01-01", "end": "planned"},
        {"key": "doing", "from": "2020-01-01"},
    ],
]
SCOPES = [["*"], ["*"], ["*"], ["schule"], ["grundschule"], ["sprache", "kolleg"], {"except": ["schule"]}]
TERMS = [{"until": "2019-06-01"}, {"until": "2019"}, {"phase": "planning"}, "whole"]
JOINED: tuple[str, str, list[JsonObject]] = ("k", "2018-03-01", [act("accession"), stands_for()])
OPENINGS: list[list[tuple[str, str, list[JsonObject]]]] = [
    [],
    [JOINED],
    [
        JOINED,
        ("m1", "2018-05-01", [act("accession", term={"until": "2019-06-01"}, force="accepted")]),
        ("m2", "2018-05-01", [act("consent", to="I1#1", value="given", scope=["schule"])]),
        ("c", "2018-06-01", [act("accession"), act("reservation", modality="reserved", right="precondition")]),
    ],
    [
        JOINED,
        ("k", "2018-11-01", [act("suspension", until="2019-08-01")]),
        ("c", "2018-05-01", [act("accession")]),
        ("c", "2018-06-01", [act("withdrawal", from_="2019-01-01")]),
        ("u", "2018-06-01", [act("intent")]),
    ],
]
"""What may already be on record: lines, ties and conditions on which the acts that follow can work."""

days = st.sampled_from(DAYS).map(date.isoformat)
partial = st.one_of(days, days, days, st.sampled_from(["2018", "2019-05", "2020"]))
scopes = st.sampled_from(SCOPES)


def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """A value, more often none."""
    return st.one_of(st.none(), st.none(), strategy)


def said(kind: str, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[JsonObject]:
    """A statement of that kind; fields that are drawn as none are left out."""
    return st.fixed_dictionaries(fields).map(
        lambda drawn: act(kind, **{name: value for name, value in drawn.items() if value is not None})
    )


def references(earlier: int) -> st.SearchStrategy[object]:
    """An instrument or statement: of this register, now and then none of it."""
    named = [f"I{number}{tail}" for number in range(1, earlier + 1) for tail in ("", "#0", "#1")]
    return st.sampled_from([*named, *named, "I99", "I1#7"])


def own_acts(earlier: int) -> st.SearchStrategy[JsonObject]:
    """What a body says for itself."""
    refs = references(earlier)
    bodies = st.sampled_from(AUTHORS)
    term = maybe(st.sampled_from(TERMS))
    level = maybe(st.sampled_from(["full", "support", "observer"]))
    named = st.one_of(st.just(GROUP), st.lists(bodies, min_size=1, max_size=2, unique=True))
    forms = st.sampled_from(["informal", "informal", "delegation", "joint", "mandate", "bundled"])
    accession = said("accession", scope=scopes, level=level, term=term, binding=term, from_=maybe(partial))
    representation = said(
        "representation", scope=scopes, represented=named, form=forms, provisional=maybe(st.booleans()),
        proof=maybe(st.just("Vollmacht")),
    )  # fmt: skip
    others = [
        said("withdrawal", scope=scopes, from_=maybe(partial)),
        said("suspension", scope=scopes, from_=maybe(days)),
        said("resumption", scope=scopes),
        said("reduction", scope=scopes, level=level),
        said("continuation", term=term),
        said(
            "consent",
            to=st.one_of(refs, bodies),
            value=st.sampled_from(["given", "given", "refused", "withdrawn"]),
            scope=scopes,
        ),
        said("succession", predecessor=bodies, share=maybe(st.sampled_from([0.5, 1]))),
        said("correction", of=refs, from_=maybe(days)),
        said("annulment", of=refs, from_=maybe(days)),
        said("request", modality=st.just("requested"), term=term),
        said("reservation", modality=st.just("reserved"), right=st.sampled_from(["withdraw", "precondition"])),
        said("fulfilment", of=refs, value=st.sampled_from(["met", "failed"])),
        said("intent"),
        said("refusal"),
    ]
    return st.one_of(accession, accession, accession, representation, representation, *others)


def leads_acts(earlier: int) -> st.SearchStrategy[JsonObject]:
    """What the lead says: of itself, and to others."""
    refs, bodies = references(earlier), st.sampled_from(AUTHORS)
    kinds = st.lists(st.sampled_from(["county", "municipality"]), min_size=1, max_size=2, unique=True)
    term = st.sampled_from(TERMS)
    return st.one_of(
        said("response", to=refs, value=st.sampled_from(["accepted", "accepted", "rejected", "open"])),
        said("terms", for_=kinds, term=maybe(term), binding=term, source=st.sampled_from(["Erlass", "Flyer"])),
        said("withdrawal", actor=bodies),
        said("suspension", actor=bodies),
        said("resumption", actor=bodies),
        said("annulment", of=refs),
        said(
            "phasing",
            phase=st.just("planning"),
            until=st.sampled_from(["2019-09-01", "2021-01-01"]),
            end=st.just("fixed"),
        ),
    )


def _finished(statement: JsonObject, author: str, weak: bool) -> JsonObject:  # noqa: FBT001 - drawn, not chosen by a caller
    if statement["kind"] == "succession":
        statement = {**statement, "successor": author}
    return {**statement, "force": "proposed"} if weak else statement


@st.composite
def put(draw: st.DrawFn, story: Story) -> None:
    """One more instrument on record."""
    number = len(story.instruments) + 1
    author = draw(st.sampled_from((*AUTHORS, "k", "k", "m1", "m1", "lead", "lead", "lead")))
    kinds = leads_acts(number) if author == "lead" else own_acts(number)
    weak = draw(st.integers(0, 11)) == 0
    statements = [_finished(one, author, weak) for one in draw(st.lists(kinds, min_size=1, max_size=3))]
    recorded = f"{draw(days)}T08:00:00Z"
    story.put(author, draw(partial), *statements, recorded=recorded)


@st.composite
def stories(draw: st.DrawFn, least: int = 1, most: int = 9) -> Story:
    """A register of one initiative with some instruments."""
    story = Story(
        MOVED,
        FOUNDED,
        phases=draw(st.sampled_from(PLANS)),
        effect_from=draw(st.sampled_from(["signed", "signed", "accepted"])),
    )
    for author, dated, statements in draw(st.sampled_from(OPENINGS)):
        story.put(author, dated, *statements)
    for _ in range(draw(st.integers(least, most))):
        draw(put(story))
    return story
