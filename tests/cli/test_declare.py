"""`declare` and `what-if` as users run them: the act's words, what it changes, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import Shell

LINES = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Gewässer"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "m", "kind": "municipality", "name": "Stadt Neudorf", "parent": "k"},
    {
        "type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "lead",
        "subjects": [{"key": "ufer", "name": "Ufer"}, {"key": "wehr", "name": "Wehre"}],
        "phases": [
            {"key": "p", "name": "Planung", "from": "2020-01-01", "until": "2021-01-01", "end": "fixed"},
            {"key": "q", "name": "Umsetzung", "from": "2021-01-01"},
        ],
    },
    {
        "type": "instrument", "id": "T", "initiative": "i", "author": "lead", "dated": "2020-01-02",
        "recorded": "2020-01-02T08:00:00Z",
        "statements": [{"kind": "terms", "for": ["county"], "term": {"phase": "p"}}],
    },
    {
        "type": "instrument", "id": "U1", "initiative": "i", "author": "k", "dated": "2020-05-01",
        "recorded": "2020-05-04T08:00:00Z",
        "statements": [
            {"kind": "accession"},
            {"kind": "representation", "form": "informal", "represented": ["m"]},
            {"kind": "reservation", "modality": "reserved", "right": "withdraw"},
        ],
    },
]  # fmt: skip


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell whose register holds the county's letter."""
    made = Shell(tmp_path)
    source = tmp_path / "lines.jsonl"
    source.write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    made("import", str(source))
    return made


def status(shell: Shell, body: str, on: str) -> str:
    """What a body is, on each of its rows."""
    rows = shell.json("status", "i", "--on", on, "--body", body)["rows"]
    assert isinstance(rows, list)
    return ",".join(row["status"] for row in rows)


def test_declare_writes_the_instrument_and_says_what_changes(shell: Shell) -> None:
    told = shell("declare", "i", "withdrawal", "--by", "k", "--until", "2020-06-30", "--dated", "2020-05-10").stdout
    assert "Der Kreis Musterau tritt aus der Initiative „Klare Bäche“ zum 30. Juni 2020 aus." in told
    assert "Hinterlegt als Urkunde i-2020-05-10-kreis-musterau-austritt (Nr. 3)." in told
    assert "Musterau: vom 1. Juli 2020 bis einschließlich 31. Dezember 2020 ausgetreten (bisher: beigetreten)" in told
    assert "! Der Kreis Musterau vertritt andere, ist aber selbst nicht beteiligt." in told
    assert [status(shell, "k", day) for day in ("2020-06-30", "2020-07-01")] == ["party", "withdrawn"]
    shell("verify")


def test_several_statements_make_one_instrument(shell: Shell) -> None:
    leave = "withdrawal --from 2020-07-01"
    found = shell.json(
        "declare", "i", "invocation", "--by", "k", "--of", "U1#2", "--dated", "2020-05-10", "--also", leave
    )
    made = found["instruments"]
    assert isinstance(made, list)
    assert [[said["kind"] for said in one["statements"]] for one in made] == [["invocation", "withdrawal"]]
    assert found["deposited"] == 3
    assert shell("export").stdout.count('"type": "instrument"') == 3


def test_what_if_shows_before_and_after_and_writes_nothing(shell: Shell) -> None:
    before = shell("export").stdout
    told = shell("what-if", "i", "accession", "--by", "m", "--scope", "ufer", "--from", "2020-06-01").stdout
    assert "Nur durchgespielt; geschrieben wurde nichts." in told
    first = next(line for line in told.splitlines() if line.startswith("→"))
    assert first.split("  ")[1:] != []
    assert ("Stadt Neudorf" in first, "Ufer" in first, first.endswith("beigetreten")) == (True, True, True)
    assert "unverändert" in told
    assert shell("export").stdout == before


def test_what_if_in_json_has_both_sides_on_the_day_asked_about(shell: Shell) -> None:
    longer = (
        "phasing",
        "--by",
        "lead",
        "--phase",
        "p",
        "--until",
        "2021-12-31",
        "--end",
        "fixed",
        "--dated",
        "2020-06-01",
    )
    found = shell.json("what-if", "i", *longer, "--on", "2021-06-01")
    assert (found["on"], found["deposited"]) == ("2021-06-01", None)
    changes = found["changes"]
    assert isinstance(changes, list)
    county = next(one for one in changes if one["body"] == "k")
    assert (county["from"], county["until"]) == ("2021-01-01", "2022-01-01")
    assert (county["before"]["status"], county["after"]["status"]) == ("lapsed", "party")
    standings = found["standings"]
    assert isinstance(standings, list)
    assert [one["body"] for one in standings if one["differs"]] == ["k", "m"]


def test_what_if_plays_acts_of_several_bodies(shell: Shell) -> None:
    enters = "accession --by m --from 2020-07-01"
    found = shell.json("what-if", "i", "withdrawal", "--by", "k", "--from", "2020-07-01", "--also", enters)
    standings = found["standings"]
    assert isinstance(standings, list)
    assert {one["body"]: one["after"]["status"] for one in standings} == {"k": "withdrawn", "m": "party"}
    assert "Verfasser" in shell("declare", "i", "withdrawal", "--by", "k", "--also", enters, code=2).stderr


def test_a_refused_act_ends_with_the_rule_and_leaves_nothing(shell: Shell) -> None:
    refused = shell("declare", "i", "reduction", "--by", "m", "--scope", "ufer", "--dated", "2020-06-01", code=1)
    assert refused.stderr.strip() == (
        "beitritt: Reduzieren kann nur, wer selbst beigetreten ist; die Stadt Neudorf ist es am 1. Juni 2020 nicht."
    )
    english = shell("declare", "i", "withdrawal", "--by", "lead", "--dated", "2020-06-01", language="en", code=1)
    assert english.stderr.startswith("beitritt: Only who takes part can leave or pause")
    assert "U1" in shell("export").stdout
    assert shell("export").stdout.count('"type": "instrument"') == 2


@pytest.mark.parametrize(
    "given",
    [
        ["withdrawal"],
        ["nonsense", "--by", "k"],
        ["consent", "--by", "m", "--value", "maybe"],
        ["accession", "--by", "m", "--from", "2020-13-01"],
        ["accession", "--by", "m", "--term", "soon"],
        ["accession", "--by", "m", "--from", "2020-06-01", "--until", "2020-05-01"],
        ["accession", "--by", "m", "--also", "nonsense"],
        ["accession", "--by", "m", "--also", "'"],
        ["accession", "--by", "m", "--scope", ""],
    ],
)
def test_wrong_use_ends_with_two(shell: Shell, given: list[str]) -> None:
    assert shell("declare", "i", *given, code=2).stderr


def test_a_group_and_terms_can_be_said(shell: Shell) -> None:
    told = shell("what-if", "i", "terms", "--by", "lead", "--for", "county", "--binding", "phase:q", "--notice",
                 "drei Monate zum Ende des Kalenderjahres", "--source", "dem Erlass").stdout  # fmt: skip
    assert "Nach dem Erlass gilt für Kreise: Die Bindung besteht bis zum Ende der Phase „Umsetzung“;" in told
    stands = shell("what-if", "i", "representation", "--by", "k", "--bodies", "municipalities_of:k", "--form", "joint",
                   "--dated", "2020-06-01").stdout  # fmt: skip
    assert "vertritt in der Initiative „Klare Bäche“ die kreisangehörigen Gemeinden" in stands


def test_a_further_succession_is_by_the_author_too(shell: Shell) -> None:
    more = "succession --predecessor m"
    found = shell.json("what-if", "i", "succession", "--by", "lead", "--predecessor", "k", "--also", more)
    instruments = found["instruments"]
    assert isinstance(instruments, list)
    assert [one["successor"] for one in instruments[0]["statements"]] == ["lead", "lead"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--scope", "ufer", "--except", "wehr"], "geht nicht zusammen mit --scope"),
        (["--also", 'withdrawal "'], "ein Anführungszeichen ist nicht geschlossen"),
    ],
)
def test_arguments_that_contradict_or_do_not_end_are_a_wrong_use(shell: Shell, given: list[str], said: str) -> None:
    assert said in shell("declare", "i", "accession", "--by", "m", *given, code=2).stderr


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "das Ministerium für Gewässer wird am 1. April 2020 durch den Kreis Musterau für Ufer nicht vertreten."),
        ("en", "on 1 April 2020 Ministerium für Gewässer is not represented by Kreis Musterau for Ufer."),
    ],
)
def test_a_consent_without_representation_is_refused_in_words(shell: Shell, language: str, said: str) -> None:
    given = ("consent", "--by", "lead", "--to", "k", "--scope", "ufer", "--value", "given", "--dated", "2020-04-01")
    assert said in shell("declare", "i", *given, language=language, code=1).stderr
