"""`beitritt write` as users run it: letters that declare, the depositary's own, many at once, and what is refused."""

from __future__ import annotations

import json
import shutil
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from beitritt.reading import read_bytes
from beitritt.reading.documents.attached import attachment
from beitritt.register.wording import long_date
from tests.cli.test_commands import Shell
from tests.cli.test_declare import LINES
from tests.writing.sample import failures

HEAD = 'name = "Kreis Musterau"\naddress = ["Am Markt 1", "12345 Musterstadt"]\nform = "A"\n'


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register's file that holds the county's letter."""
    folder = tmp_path_factory.mktemp("register")
    (folder / "lines.jsonl").write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    Shell(folder)("import", str(folder / "lines.jsonl"))
    return folder / "register.sqlite3"


@pytest.fixture
def shell(filled: Path, tmp_path: Path) -> Shell:
    """A shell with a register like that of its own."""
    shutil.copy(filled, tmp_path / filled.name)
    return Shell(tmp_path)


def words(path: Path) -> str:
    """The words of a PDF in one line."""
    return " ".join(read_bytes(path.read_bytes()).text.split())


def data(path: Path) -> dict[str, object]:
    """What a letter carries."""
    found = attachment(path.read_bytes())
    assert found is not None
    line = json.loads(found)
    assert isinstance(line, dict)
    return line


def kinds(line: dict[str, object]) -> list[str]:
    statements = line["statements"]
    assert isinstance(statements, list)
    return [one["kind"] for one in statements]


def count(shell: Shell) -> int:
    """How many instruments the register holds."""
    return shell("export").stdout.count('"type": "instrument"')


def test_a_letter_declares_and_deposits_nothing(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "austritt.pdf"
    told = shell(
        "write", "withdrawal", "i", "--by", "k", "--until", "2020-06-30", "--dated", "2020-05-10", "--output", str(path)
    )
    assert told.stdout.strip() == f"{path}: ein Schreiben"
    assert "Der Kreis Musterau tritt aus der Initiative „Klare Bäche“ zum 30. Juni 2020 aus." in words(path)
    assert kinds(data(path)) == ["withdrawal"]
    assert failures(path.read_bytes()) == []
    assert count(shell) == 2


def test_what_was_written_can_be_taken_in_and_then_holds(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "austritt.pdf"
    shell(
        "write", "withdrawal", "i", "--by", "k", "--until", "2020-06-30", "--dated", "2020-05-10", "--output", str(path)
    )
    line = tmp_path / "aus-dem-schreiben.jsonl"
    line.write_bytes(attachment(path.read_bytes()) or b"")
    shell("import", str(line))
    assert count(shell) == 3
    rows = shell.json("status", "i", "--on", "2020-07-01", "--body", "k")["rows"]
    assert isinstance(rows, list)
    assert [row["status"] for row in rows] == ["withdrawn"]


@pytest.mark.parametrize(
    ("arguments", "said", "expected"),
    [
        (["accession", "i", "--by", "m", "--level", "observer"], "tritt der Initiative", ["accession"]),
        (["direct-entry", "i", "--by", "m"], "Die Stadt Neudorf tritt der Initiative", ["accession"]),
        (["consent", "i", "--by", "m", "--to", "U1#1", "--value", "given"], "stimmt der Vertretung", ["consent"]),
        (["request", "i", "--by", "k", "--note", "mehr Zeit"], "um Folgendes: mehr Zeit", ["request"]),
        (["response", "i", "--by", "lead", "--to", "U1#0", "--value", "accepted"],
         "Ihre Erklärung vom 1. Mai 2020 (Beitritt) an", ["response"]),
        (["continuation", "i", "--by", "k", "--term", "phase:q"], "setzt die Mitwirkung", ["continuation"]),
        (["reduction", "i", "--by", "k", "--scope", "ufer"], "auf das Thema „Ufer“", ["reduction"]),
        (["correction", "U1#0", "--by", "k", "--also", "accession --from 2020-06-01"],
         "berichtigt die Erklärung (Beitritt)", ["correction", "accession"]),
        (["correction", "U1", "--by", "k"], "hebt das Schreiben vom 1. Mai 2020 auf", ["annulment"]),
        (["declaration", "i", "intent", "--by", "m"], "beabsichtigt", ["intent"]),
        (["deposited", "U1"], "behält sich vor, auszutreten", ["accession", "representation", "reservation"]),
        (["acknowledgement", "U1"], "Ihr Schreiben vom 1. Mai 2020", ["accession", "representation", "reservation"]),
    ],
)  # fmt: skip
def test_every_kind_of_letter_is_written(
    shell: Shell, tmp_path: Path, arguments: list[str], said: str, expected: list[str]
) -> None:
    path = tmp_path / "brief.pdf"
    dated = [] if arguments[0] in ("deposited", "acknowledgement") else ["--dated", "2020-05-10"]
    shell("write", *arguments, *dated, "--output", str(path))
    assert said in words(path)
    assert kinds(data(path)) == expected
    assert failures(path.read_bytes()) == []


def test_the_same_letter_is_the_same_file(shell: Shell, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        shell("write", "deposited", "U1", "--output", str(tmp_path / name))
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_the_letterhead_and_the_addresses_of_the_house_are_used(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "kopf.toml").write_text(HEAD, "utf-8")
    (tmp_path / "anschriften.csv").write_text("lead;Ministerium für Gewässer;Uferstraße 5;40213 Düsseldorf\n", "utf-8")
    shell(
        "write", "withdrawal", "i", "--by", "k", "--dated", "2020-05-10", "--until", "2020-06-30",
        "--letterhead", str(tmp_path / "kopf.toml"), "--addresses", str(tmp_path / "anschriften.csv"), "--form", "B",
        "--our-reference", "KM-7", "--remark", "Einschreiben", "--enclosure", "Beschluss",
        "--output", str(tmp_path / "b.pdf"),
    )  # fmt: skip
    said = words(tmp_path / "b.pdf")
    for part in ("Am Markt 1", "Uferstraße 5", "Unser Zeichen:", "KM-7", "Einschreiben", "Anlagen", "Beschluss"):
        assert part in said


def test_own_words_that_would_be_read_otherwise_are_told(shell: Shell, tmp_path: Path) -> None:
    text = "Betreff: Austritt\n\nGuten Tag,\n\n{extra}\n\n{statements}\n\nMit freundlichen Grüßen\n"
    (tmp_path / "texte").mkdir()
    (tmp_path / "kopf.toml").write_text('name = "Kreis Musterau"\ntexts = "texte"\n', "utf-8")
    told = []
    for extra in ("das Folgende ist beschlossen.", "der Kreis Musterau tritt der Initiative „Klare Bäche“ bei."):
        (tmp_path / "texte" / "withdrawal.txt").write_text(text.replace("{extra}", extra), "utf-8")
        done = shell(
            "write", "withdrawal", "i", "--by", "k", "--until", "2020-06-30", "--dated", "2020-05-10",
            "--letterhead", str(tmp_path / "kopf.toml"), "--output", str(tmp_path / "b.pdf"),
        )  # fmt: skip
        told.append(done.stderr)
    assert told[0] == ""
    assert "erklärt Austritt; gelesen würde: Beitritt, Austritt" in told[1]


def test_a_form_of_representation_and_a_form_of_sheet_do_not_get_in_each_others_way(
    shell: Shell, tmp_path: Path
) -> None:
    shell(
        "write", "declaration", "i", "representation", "--by", "k", "--bodies", "m", "--form", "mandate", "--form", "A",
        "--dated", "2020-05-10", "--output", str(tmp_path / "b.pdf"),
    )  # fmt: skip
    assert "in deren Auftrag" in words(tmp_path / "b.pdf")


def test_certificates_and_reports_are_written(shell: Shell, tmp_path: Path) -> None:
    for arguments, said in (
        (["certificate", "i", "k", "--on", "2020-05-05"], "Bescheinigung über den Stand"),
        (["certificate", "i", "k", "--on", "2020-05-05", "--in", "en"], "Certificate of status"),
        (["deposit", "U1"], "Bescheinigung über die Hinterlegung"),
        (["report", "k", "--on", "2020-05-05"], "Woran der Kreis Musterau beteiligt ist"),
        (["review", "i", "k", "--from", "2020", "--until", "2020"], "Überprüfung der Mitwirkung"),
    ):
        path = tmp_path / "papier.pdf"
        told = shell("write", *arguments, "--output", str(path)).stdout
        assert "Schreiben" not in told
        assert told.startswith(f"{path}: Be")  # Bescheinigung, Bericht
        assert said in words(path)
        assert failures(path.read_bytes()) == []


def test_a_circular_goes_to_all_as_files_as_zip_and_for_the_printer(shell: Shell, tmp_path: Path) -> None:
    shell("declare", "i", "reservation", "--by", "k", "--right", "reduce", "--dated", "2020-05-10")
    found = shell.json("write", "circular", "i", "--output", str(tmp_path / "alle"))
    letters = found["letters"]
    assert isinstance(letters, list)
    assert sorted(one["to"] for one in letters) == ["Kreis Musterau", "Ministerium für Gewässer"]
    names = sorted(path.name for path in (tmp_path / "alle").iterdir())
    assert names == sorted(one["file"] for one in letters)

    shell("write", "circular", "i", "--output", str(tmp_path / "alle.zip"))
    with zipfile.ZipFile(tmp_path / "alle.zip") as archive:
        assert sorted(archive.namelist()) == names
        assert archive.read(names[0]) == (tmp_path / "alle" / names[0]).read_bytes()

    shell("write", "circular", "i", "--print", "--duplex", "--output", str(tmp_path / "alle.pdf"))
    assert len(pypdfium2.PdfDocument(tmp_path / "alle.pdf")) == 4
    shell("write", "circular", "i", "--recipient", "m", "--output", str(tmp_path / "m.pdf"))
    assert "Was das für Sie bedeutet" in words(tmp_path / "m.pdf")
    assert kinds(data(tmp_path / "m.pdf")) == ["reservation"]


def test_a_request_for_consent_goes_to_those_who_are_asked(shell: Shell, tmp_path: Path) -> None:
    deadline = datetime.now(UTC).date() + timedelta(days=40)
    shell("declare", "i", "accession", "--by", "k", "--also", "representation --bodies m --form informal")
    told = shell("consult", "ask", "i", "--by", "k", "--deadline", deadline.isoformat()).stdout
    shell("write", "consent-request", told.split()[0], "--output", str(tmp_path / "bitte.pdf"))
    assert long_date(deadline, "de") in words(tmp_path / "bitte.pdf")
    assert "Einverstanden" in words(tmp_path / "bitte.pdf")
    assert attachment((tmp_path / "bitte.pdf").read_bytes()) is None


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["withdrawal", "i", "--by", "m"], "die Stadt Neudorf ist es"),  # it is represented, no party
        (["withdrawal", "i", "--by", "x"], "x"),
        (["response", "i", "--by", "lead", "--to", "U9#0", "--value", "accepted"], "An wen geht das Schreiben?"),
        (["deposited", "U9"], "„U9“ ist nicht hinterlegt"),
        (["acknowledgement", "U9"], "„U9“ ist nicht hinterlegt"),
        (["correction", "U9", "--by", "k"], "„U9“ ist nicht hinterlegt"),
        (["correction", "U1", "--by", "m"], "Berichtigen und aufheben kann nur"),
        (["circular", "i"], "In „i“ ist noch kein Rundschreiben erschienen"),
        (["circular", "j"], "j"),
        (["consent-request", "x"], "x"),
        (["review", "i", "k"], "bitte den Zeitraum nennen"),
        (["certificate", "i", "x"], "x"),
        (["certificate", "i", "k", "--output", "stand.zip"], "in eine .zip kommen nur Schreiben"),
        (["deposited", "U1", "--letterhead", "fehlt.toml"], "fehlt.toml: die Datei ist nicht zu lesen"),
        (["deposited", "U1", "--output", "/dev/null/x.pdf"], "lässt sich nicht schreiben"),
        (["deposited", "U1", *["--remark", "x"] * 4], "Platz für 3 Vermerke"),
    ],
)  # fmt: skip
def test_what_cannot_be_written_is_told_and_nothing_is(shell: Shell, arguments: list[str], said: str) -> None:
    assert said in shell("write", *arguments, code=1).stderr


def test_many_letters_do_not_fit_into_one_file_unless_it_is_for_the_printer(shell: Shell, tmp_path: Path) -> None:
    shell("declare", "i", "reservation", "--by", "k", "--right", "reduce", "--dated", "2020-05-10")
    assert "--print" in shell("write", "circular", "i", "--output", str(tmp_path / "x.pdf"), code=1).stderr
    assert not (tmp_path / "x.pdf").exists()
