"""The commands as users run them: whole processes, their output, their exit codes, in both languages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LINES = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Beispiele"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "body", "key": "m", "kind": "municipality", "name": "Musterdorf", "parent": "k"},
    {
        "type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "lead",
        "phases": [{"key": "p", "from": "2020-01-01", "until": "2021-01-01", "end": "planned"}],
    },
    {
        "type": "instrument", "id": "U1", "initiative": "i", "author": "k", "dated": "2020-05-01",
        "recorded": "2020-05-04T08:00:00Z",
        "document": {"media_type": "text/plain", "text": "Wir treten bei, auch für unsere Gemeinden."},
        "statements": [
            {"kind": "accession", "span": [0, 14]},
            {
                "kind": "representation", "form": "informal", "span": [16, 41],
                "represented": {"group": "municipalities_of", "body": "k"},
            },
            {"kind": "reservation", "modality": "reserved", "right": "withdraw", "span": [0, 14]},
        ],
    },
]  # fmt: skip


class Shell:
    """Runs `beitritt` with a register and an environment of its own."""

    def __init__(self, folder: Path, url: str | None = None, **environment: str) -> None:
        self.folder, self._environment = folder, environment
        self.url = url or f"sqlite:///{folder / 'register.sqlite3'}"

    def __call__(self, *arguments: str, language: str = "de", code: int = 0) -> subprocess.CompletedProcess[str]:
        """Run one command and check its exit code."""
        env = os.environ | {"BEITRITT_DATABASE": self.url, "BEITRITT_LANGUAGE": language, "PYTHONIOENCODING": "utf-8"}
        env |= self._environment
        command = [sys.executable, "-m", "beitritt.cli.main", *arguments]
        done = subprocess.run(command, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done

    def json(self, *arguments: str) -> dict[str, object]:
        """What a command says to programs."""
        found: dict[str, object] = json.loads(self(*arguments, "--json").stdout)
        return found


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell whose register holds one letter."""
    made = Shell(tmp_path_factory.mktemp("register"))
    source = made.folder / "lines.jsonl"
    source.write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    assert "1 Urkunde (" in made("import", str(source)).stderr
    return made


def test_status_in_json_has_the_promised_fields(shell: Shell) -> None:
    found = shell.json("status", "i", "--on", "2020-06-01")
    assert list(found) == ["initiative", "on", "known", "rows", "coverage", "upcoming", "findings"]
    rows = found["rows"]
    assert isinstance(rows, list)
    assert [(row["body"], row["subject"], row["status"], row["represented_by"]) for row in rows] == [
        ("k", "*", "party", None),
        ("m", "*", "represented", "k"),
    ]
    assert rows[0]["because"] == ["U1#0"]
    assert [one["right"] for one in rows[0]["reservations"]] == ["withdraw"]
    assert rows[1]["bound_until"] == {"value": None, "contested": []}
    assert found["coverage"] == {"party": 1, "represented": 1}


def test_nothing_was_known_before_the_record(shell: Shell) -> None:
    found = shell.json("status", "i", "--on", "2020-06-01", "--known", "2020-05-04T07:59:59Z")
    assert (found["rows"], found["coverage"], found["findings"]) == ([], {}, [])


def test_one_body_is_shown_even_where_it_is_none(shell: Shell) -> None:
    rows = shell.json("status", "i", "--on", "2019-06-01", "--body", "k")["rows"]
    assert isinstance(rows, list)
    assert [row["status"] for row in rows] == ["none"]


@pytest.mark.parametrize(("language", "word"), [("de", "beigetreten"), ("en", "party")])
def test_status_speaks_both_languages(shell: Shell, language: str, word: str) -> None:
    assert word in shell("status", "i", "--on", "2020-06-01", language=language).stdout


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "de",
            ["Musterdorf ist seit dem 1. Mai 2020 durch den Kreis Musterau vertreten", "„auch für unsere Gemeinden“"],
        ),
        ("en", ["Musterdorf is represented by Kreis Musterau since 1 May 2020", "“auch für unsere Gemeinden”"]),
    ],
)
def test_explain_quotes_the_words(shell: Shell, language: str, words: list[str]) -> None:
    told = shell("explain", "i", "m", "--on", "2020-06-01", language=language).stdout
    assert all(word in told for word in words)


def test_portfolio_and_findings(shell: Shell) -> None:
    found = shell.json("portfolio", "m", "--on", "2020-06-01")
    initiatives = found["initiatives"]
    assert isinstance(initiatives, list)
    assert [one["initiative"] for one in initiatives] == ["i"]
    told = shell.json("findings", "--on", "2021-06-01")["findings"]
    assert isinstance(told, list)
    assert {one["code"] for one in told} == {"consent_missing", "planned_end_passed"}
    assert "Zustimmung von Musterdorf" in shell("findings", "i", "--on", "2020-06-01").stdout


def test_where_there_are_no_findings_it_says_so(tmp_path: Path) -> None:
    asked = Shell(tmp_path)("findings", "--on", "2021-06-01")
    assert (asked.stdout, asked.stderr.splitlines()[0]) == ("", "Zum 1. Juni 2021 liegen keine Befunde vor.")


def test_of_several_files_those_before_the_one_at_fault_are_reported(tmp_path: Path) -> None:
    shell, good, bad = Shell(tmp_path), tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    good.write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    bad.write_text("{", encoding="utf-8")
    told = shell("import", str(good), str(bad), code=1).stderr
    assert "1 Urkunde" in told
    assert "bad.jsonl:1: kein gültiges JSON" in told


def test_a_database_that_was_named_is_not_called_by_the_variable(tmp_path: Path) -> None:
    told = Shell(tmp_path)("status", "i", "--register", "non:sense", code=1).stderr
    assert told.startswith("beitritt: --register: ")


def test_export_imports_into_an_empty_register(shell: Shell, tmp_path: Path) -> None:
    other = Shell(tmp_path)
    exported = tmp_path / "export.jsonl"
    exported.write_text(shell("export").stdout, encoding="utf-8")
    other("import", str(exported))
    question = ("status", "i", "--on", "2020-06-01", "--known", "2025-01-01T00:00:00Z")
    assert other.json(*question) == shell.json(*question)
    assert shell.json("verify")["verified"] == 1


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (("status", "nope"), 1, "nope"),
        (("status", "i", "--body", "nobody"), 1, "nobody"),
        (("status", "i", "--subject", "nothing"), 1, "nothing"),
        (("explain", "i", "nobody"), 1, "nobody"),
        (("portfolio", "nobody"), 1, "nobody"),
        (("import", "missing.jsonl"), 1, "missing.jsonl"),
        (("import", "."), 1, "ein Ordner, keine Datei"),
        (("status", "i", "--on", "31.13.2018"), 2, "JJJJ-MM-TT oder TT.MM.JJJJ"),
        (("status", "i", "--on", "12.2018"), 2, "JJJJ-MM-TT oder TT.MM.JJJJ"),
        (("status", "i", "--on", ""), 2, "JJJJ-MM-TT oder TT.MM.JJJJ"),
        (("status", "i", "--on", "2018"), 2, "JJJJ-MM-TT"),
        (("status", "i", "--known", "gestern"), 2, "JJJJ-MM-TT oder TT.MM.JJJJ"),
        (("what-if", "i", "withdrawal", "--by", "k", "--until", "bald"), 2, "TT.MM.JJJJ, auch nur"),
        (("status", "Klare Bäche"), 1, "Meinten Sie „i“ (Klare Bäche)?"),
        (("portfolio", "Musterdrf"), 1, "Meinten Sie „m“ (Musterdorf)?"),
        (("notice", "x", "--given", "1.1.2020", "--year-start", "30.2."), 2, "TT.MM. oder MM-TT"),
        (("status",), 2, "INITIATIVE"),
        (("stats",), 2, "unbekannter Befehl: stats. Meinten Sie „status“?"),
        (("status", "i", "--register", "mysql://x"), 1, "mysql"),
    ],
)
def test_errors_say_what_is_wrong(shell: Shell, arguments: tuple[str, ...], code: int, word: str) -> None:
    done = shell(*arguments, code=code)
    assert word in done.stderr
    assert done.stdout == ""


def test_days_may_be_given_as_germans_write_them(shell: Shell) -> None:
    german = shell.json("status", "i", "--on", "1. 6. 2020", "--known", "31.12.2024")
    assert german == shell.json("status", "i", "--on", "2020-06-01", "--known", "2024-12-31")
    act = ("what-if", "i", "withdrawal", "--by", "k")
    assert shell.json(*act, "--dated", "5.5.2020", "--until", "06.2020") == shell.json(
        *act, "--dated", "2020-05-05", "--until", "2020-06"
    )


@pytest.mark.parametrize("start", ["1.10.", "1.10", "01. 10.", "10-01"])
def test_the_start_of_a_special_year_may_be_given_as_germans_write_it(shell: Shell, start: str) -> None:
    phrase = "drei Monate zum Ende des Geschäftsjahres"
    found = shell.json("notice", phrase, "--free-by", "31.12.2030", "--year-start", start)
    assert (found["last_day"], found["last_day_in"]) == ("2030-06-30", "2030-09-30")


@pytest.mark.parametrize(("language", "word"), [("de", "TT.MM.JJJJ"), ("en", "DD.MM.YYYY")])
def test_help_tells_in_the_readers_language_how_a_day_is_written(shell: Shell, language: str, word: str) -> None:
    for command in ("status", "deadlines", "review", "notice"):
        assert word in shell(command, "--help", language=language).stdout


def test_help_lists_every_command(shell: Shell) -> None:
    told = shell("--help").stdout
    for command in (
        "demo",
        "read",
        "import",
        "export",
        "status",
        "explain",
        "portfolio",
        "findings",
        "serve",
        "verify",
    ):
        assert f"  {command} " in told
    for command in ("status", "import", "serve"):
        assert f"beitritt {command}" in shell(command, "--help").stdout


def test_reading_needs_no_database_and_no_django(shell: Shell, tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Kreis Musterau\n\nDer Kreis Musterau tritt dem Netzwerk „Klare Bäche“ bei.\n", encoding="utf-8")
    program = (
        "import sys; from beitritt.cli.main import main; code = main(['read', sys.argv[1]]);"
        "loaded = {'django', 'rich', 'sqlite3', 'dataclasses'} & set(sys.modules);"
        "print(loaded or 'light', file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(letter)], capture_output=True, text=True, check=True)
    assert "light" in done.stderr
    assert shell("read", str(letter), code=0).stdout


def test_an_unreadable_file_does_not_stop_the_others(shell: Shell, tmp_path: Path) -> None:
    good, bad = tmp_path / "gut.txt", tmp_path / "schlecht.txt"
    good.write_text("Der Kreis Musterau tritt dem Netzwerk „Klare Bäche“ bei.", encoding="utf-8")
    bad.write_bytes(b"\x00\x01\x02\x03")
    lines = [json.loads(line) for line in shell("read", "--json", str(bad), str(good), code=1).stdout.splitlines()]
    assert [set(line) & {"error", "statements"} for line in lines] == [{"error"}, {"statements"}]
