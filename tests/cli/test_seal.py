"""`beitritt seal` and `write --seal` as users run them: sealing, time stamps, checks, and what is refused."""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from asn1crypto import tsp

from beitritt.cli import mailing
from beitritt.reading.documents.attached import attachment
from beitritt.register.errors import InputError
from tests import authority
from tests.authority import PASSWORD, county, issued, name, root
from tests.cli.test_commands import Shell
from tests.cli.test_declare import LINES
from tests.writing.sample import failures, letter


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A shell of a house with a seal, its password in a file, and a trust list."""
    (tmp_path / "trust").mkdir()
    (tmp_path / "trust" / "wurzel.pem").write_bytes(root().pem)
    (tmp_path / "trust" / "wurzel.crl").write_bytes(authority.revocations(root(), []))
    (tmp_path / "siegel.p12").write_bytes(county().pkcs12())
    (tmp_path / "kennwort").write_text(f"{PASSWORD}\n", encoding="utf-8")
    (tmp_path / "brief.pdf").write_bytes(letter("accession").outgoing.pdf())
    monkeypatch.setenv("BEITRITT_SEAL", str(tmp_path / "siegel.p12"))
    monkeypatch.setenv("BEITRITT_SEAL_PASSWORD_FILE", str(tmp_path / "kennwort"))
    monkeypatch.setenv("BEITRITT_TRUST", str(tmp_path / "trust"))
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path)


def found(shell: Shell, *files: str, code: int = 0) -> list[dict[str, object]]:
    """The signatures of files, as programs get them."""
    lines = shell("seal", "--check", "--json", *files, code=code).stdout.splitlines()
    return [one for line in lines for one in json.loads(line)["signatures"]]


def test_a_letter_is_sealed_beside_the_original_and_checked(shell: Shell, tmp_path: Path) -> None:
    before = (tmp_path / "brief.pdf").read_bytes()
    assert shell("seal", "brief.pdf").stdout == "brief-gesiegelt.pdf: gesiegelt\n"
    made = (tmp_path / "brief-gesiegelt.pdf").read_bytes()
    assert made.startswith(before)
    assert (tmp_path / "brief.pdf").read_bytes() == before
    assert failures(made) == []
    (one,) = found(shell, "brief-gesiegelt.pdf")
    assert (one["state"], one["level"], one["revocation_checked"]) == ("trusted", "B-B", True)
    said = shell("seal", "--check", "brief-gesiegelt.pdf").stdout
    assert "gültig, Aussteller in der Vertrauensliste" in said
    assert "valid, issuer in the trust list" in shell("seal", "--check", "brief-gesiegelt.pdf", language="en").stdout


def test_several_files_go_into_a_folder(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "zwei.pdf").write_bytes((tmp_path / "brief.pdf").read_bytes())
    lines = shell("seal", "brief.pdf", "zwei.pdf", "--output", "aus", "--json").stdout.splitlines()
    assert [json.loads(one)["output"] for one in lines] == ["aus/brief.pdf", "aus/zwei.pdf"]
    assert len(found(shell, "aus/brief.pdf", "aus/zwei.pdf")) == 2
    assert list((tmp_path / "aus").glob(".*")) == []


def test_a_check_is_not_done_where_anything_is_not_trusted(shell: Shell, tmp_path: Path) -> None:
    shell("seal", "brief.pdf", "--output", "fertig.pdf")
    assert found(shell, "brief.pdf", code=1) == []
    assert "keine Signatur" in shell("seal", "--check", "brief.pdf", "fertig.pdf", code=1).stdout
    made = (tmp_path / "fertig.pdf").read_bytes()
    place = made.index(b"CreationDate(D:") + 18
    (tmp_path / "falsch.pdf").write_bytes(made[:place] + b"9" + made[place + 1 :])
    assert [one["state"] for one in found(shell, "falsch.pdf", code=1)] == ["broken"]


def test_without_a_trust_list_nobody_is_trusted(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell("seal", "brief.pdf", "--output", "fertig.pdf")
    monkeypatch.delenv("BEITRITT_TRUST")
    told = shell("seal", "--check", "fertig.pdf", code=1)
    assert "unversehrt, Aussteller nicht in der Vertrauensliste" in told.stdout
    assert "Die Vertrauensliste ist leer" in told.stderr


class _Stamps(BaseHTTPRequestHandler):
    """A time-stamp server (RFC 3161) for tests."""

    stamper = None

    def do_POST(self) -> None:
        """Stamp what was sent."""
        request = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
        clock = authority.stamper(issued(root(), name("Uhr", "Zeitstelle"), stamping=True))
        answer = clock.request_tsa_response(request).dump()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def stamps() -> Iterator[str]:
    """The address of a time-stamp server."""
    server = HTTPServer(("127.0.0.1", 0), _Stamps)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_time_stamp_server_makes_the_time_certain(shell: Shell, stamps: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEITRITT_TIMESTAMP", stamps)
    shell("seal", "brief.pdf", "--output", "fertig.pdf")
    (one,) = found(shell, "fertig.pdf")
    assert (one["state"], one["level"], one["time_proven"]) == ("trusted", "B-T", True)
    assert failures(Path("fertig.pdf").read_bytes()) == []


def test_a_letter_is_written_and_sealed_in_one_go(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    shell("import", "lines.jsonl")
    named = ("--by", "k", "--until", "2020-06-30", "--dated", "2020-05-10")
    shell("write", "withdrawal", "i", *named, "--seal", "--output", "austritt.pdf")
    shell("write", "certificate", "i", "k", "--seal", "--output", "stand.pdf")
    assert [one["state"] for one in found(shell, "austritt.pdf", "stand.pdf")] == ["trusted"] * 2
    for file in ("austritt.pdf", "stand.pdf"):
        assert failures((tmp_path / file).read_bytes()) == []
    assert attachment((tmp_path / "austritt.pdf").read_bytes()) is not None


def test_what_goes_to_the_printer_bears_no_seal() -> None:
    with pytest.raises(InputError, match="bears no seal"):
        mailing._sealer(argparse.Namespace(seal=True, print_=True))


DEPOSIT = """
import sys
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.receive import receive
from beitritt.procedures.review import acted
from beitritt.project.wiring import inbox, open_register
from beitritt.register.instruments import Document
from beitritt.register.statements import Kind, Statement

now, (one, two) = datetime.now(UTC), (Path(name).read_bytes() for name in sys.argv[1:])
document = Document(sha256(one).hexdigest(), "application/pdf", "Wir treten bei.", one)
said = [acted(Statement(kind=Kind.ACCESSION, actor="k"))]
deposit(open_register(), Cover("gesiegelt", "i", "k"), said, now, document)
receive(inbox(), two, "zwei.pdf", now)
"""


def test_a_check_is_added_to_what_the_register_has_of_a_file(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    shell("import", "lines.jsonl")
    for file in ("eins.pdf", "zwei.pdf", "drei.pdf"):
        shell("seal", "brief.pdf", "--output", file)
    env = os.environ | {"BEITRITT_DATABASE": shell.url}
    subprocess.run([sys.executable, "-c", DEPOSIT, "eins.pdf", "zwei.pdf"], env=env, check=True)
    shell("seal", "--check", "--record", "eins.pdf", "zwei.pdf")
    shell("seal", "--check", "--record", "eins.pdf")
    with closing(sqlite3.connect(tmp_path / "register.sqlite3")) as database:
        rows = database.execute("SELECT line FROM records WHERE type = 'signatures'").fetchall()
    assert sorted(len(json.loads(line)["checks"]) for (line,) in rows) == [1, 2]
    assert "hat das Register nicht" in shell("seal", "--check", "--record", "drei.pdf", code=1).stderr


def refusal(shell: Shell, *given: str, code: int = 1) -> str:
    """What is said; and nothing was written."""
    said = shell("seal", *given, code=code).stderr
    assert not list(shell.folder.glob("*gesiegelt*"))
    assert not list(shell.folder.glob(".*.part"))
    return said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("brief.pdf", "--output", "brief.pdf"), "das ist die Datei selbst"),
        (("brief.pdf", "--output", "siegel.p12/x.pdf"), "lässt sich nicht schreiben"),
        (("brief.pdf", "brief.pdf", "--output", "x.pdf"), "einen Ordner"),
        (("fehlt.pdf",), "nicht zu lesen"),
        (("trust",), "nicht zu lesen"),
        (("kennwort",), "keine PDF-Datei"),
        (("--check", "fehlt.pdf"), "nicht zu lesen"),
    ],
)
def test_files_that_cannot_be_read_sealed_or_written_are_told(shell: Shell, given: tuple[str, ...], said: str) -> None:
    assert said in refusal(shell, *given)


@pytest.mark.parametrize("given", [("brief.pdf", "--check", "--output", "x"), ("brief.pdf", "--record"), ()])
def test_wrong_use_is_told(shell: Shell, given: tuple[str, ...]) -> None:
    refusal(shell, *given, code=2)


def test_the_password_is_nobodys_argument_and_the_sealed_file_is_as_open_as_others(shell: Shell) -> None:
    assert "password" not in shell("seal", "--help", language="en").stdout.lower()
    shell("seal", "brief.pdf", "--output", "fertig.pdf")
    assert stat.S_IMODE(os.stat("fertig.pdf").st_mode) == stat.S_IMODE(os.stat("brief.pdf").st_mode)  # noqa: PTH116  # short


def test_a_house_without_a_seal_is_told_how_it_gets_one(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BEITRITT_SEAL")
    assert "BEITRITT_SEAL: das Haus hat kein Siegel" in refusal(shell, "brief.pdf")
    assert "BEITRITT_SEAL: the house has no seal" in shell("seal", "brief.pdf", language="en", code=1).stderr
