"""What people get wrong in acts, papers, accounts and post: told by the argument, with what to do; nothing changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_wrong_use import run

REGISTER = """
{"type":"body","key":"x:k","kind":"county","name":"Kreis Köln"}
{"type":"body","key":"x:m","kind":"ministry","name":"Ministerium"}
{"type":"initiative","key":"pakt","name":"Pakt","lead":"x:m","subjects":[{"key":"wald","name":"Wald"}]}
"""
ACT = "declare pakt intent --by x:k"
LETTER = "write declaration pakt intent --by x:k"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with a small register and files that are of no use; at the end the same must lie there."""
    found = tmp_path_factory.mktemp("acts")
    (found / "all.jsonl").write_text(REGISTER, "utf-8")
    (found / "kopf.toml").write_text('name = "K"\nunit = Amt', "utf-8")
    (found / "post.csv").write_text('x:k;"Am Markt', "utf-8")
    (found / "note.txt").write_text("ags;einwohner", "utf-8")
    (found / "none.csv").write_text("ags;einwohner\n99;7\n", "utf-8")
    assert run(found, "import", "all.jsonl").returncode == 0
    held, files = run(found, "export").stdout, set(found.iterdir())
    assert "Kreis Köln" in held
    yield found
    assert run(found, "export").stdout == held
    assert set(found.iterdir()) == files


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (f"{ACT} --scope wlad", 1, "beitritt: --scope: Das Thema „wlad“ hat die Initiative nicht. Meinten Sie „wald“"),
        (f"{ACT} --on-behalf x:y", 1, "beitritt: --on-behalf: Die Stelle „x:y“ ist nicht verzeichnet"),
        (f"{ACT} --addressee x:y", 1, "beitritt: --addressee: Die Stelle „x:y“ ist nicht verzeichnet"),
        (f"{ACT} --for kreise", 2, 'Fehler: --for: "kreise" ist nicht zulässig; erwartet wird eines von: ministry, '),
        (f"{ACT} --from 2020 --until 2010", 2, "Fehler: --until: das Ende liegt nicht nach dem Beginn"),
        (f"{ACT} --rank drei", 2, "Angabe --rank: „drei“ ist keine ganze Zahl"),
        (f"{ACT} --share viel", 2, "Angabe --share: „viel“ ist keine Zahl"),
        ("declare pakt representation --by x:k --bodies x:y", 1, "beitritt: --bodies: Die Stelle „x:y“ ist nicht"),
        ("what-if pakt intent --by x:k --scope wlad", 1, "beitritt: --scope: Das Thema „wlad“"),
        (f"{LETTER} --scope wlad", 1, "beitritt: --scope: Das Thema „wlad“"),
        (f"{LETTER} --letterhead kopf.toml", 1, "kopf.toml:2: das ist kein TOML: hinter „=“ steht kein Wert; Texte"),
        (f"{LETTER} --addresses post.csv", 1, "post.csv:1: die Zeile ist kein CSV: ein Anführungszeichen wird"),
        (f"{LETTER} --output brief.docx", 1, "brief.docx: geschrieben wird PDF; bitte eine Datei mit der Endung .pdf"),
        ("write report x:k --output note.txt", 1, "note.txt: geschrieben wird PDF; bitte eine Datei mit der Endung"),
        ("write circular pakt", 1, "ist noch kein Rundschreiben erschienen; „beitritt worker“ gibt sie heraus"),
        ("write circular pakt --number eins", 2, "Angabe --number: „eins“ ist keine ganze Zahl"),
        ("account lst", 2, "„lst“ gibt es nicht; möglich ist: list, add, grant, revoke, close, open, reset-factor"),
        ("outbox retry eins", 2, "Angabe ID: „eins“ ist keine ganze Zahl"),
        ("outbox retry 7", 1, "nicht verzeichnet: 7; „beitritt outbox --failed“ zeigt, was gescheitert ist"),
        ("places none.csv --on 2999", 1, "beitritt: --on: gezählt wurde nicht erst in Zukunft: 2999"),
        ("calendar Kreis", 1, "Die Stelle „Kreis“ ist nicht verzeichnet. Meinten Sie „x:k“ (Kreis Köln)?"),
    ],
)
def test_the_argument_is_named_and_what_to_do(words: str, code: int, told: str, folder: Path) -> None:
    done = run(folder, *words.split())
    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_fault_in_a_further_statement_is_told_as_one(folder: Path) -> None:
    for further, told in (("intent --scope wlad", "--also: --scope: "), ("intent --share 7", "--also: --share: ")):
        assert told in run(folder, *ACT.split(), "--also", further, language="en").stderr


def test_a_german_comma_makes_a_share(folder: Path) -> None:
    done = run(folder, *ACT.replace("declare", "what-if").split(), "--share", "0,5")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_table_of_which_nothing_is_taken_in_is_told(folder: Path) -> None:
    done = run(folder, "places", "none.csv", language="en")
    assert done.returncode == 0
    assert done.stderr.splitlines()[-1].startswith("Nothing was taken in: please check whether the keys (AGS) are")
