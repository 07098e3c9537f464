"""Contacts, outbox and worker as users run them: whole processes, a real mail server, kills and restarts."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from sqlite3 import connect

import pytest

from tests.writing.smtp import Server, free_port, server

LINES = [
    {"type": "body", "key": "lead", "kind": "ministry", "name": "Ministerium für Beispiele"},
    {"type": "body", "key": "k", "kind": "county", "name": "Kreis Musterau"},
    {"type": "initiative", "key": "i", "name": "Klare Bäche", "lead": "lead"},
]
DEPOSIT = """
import sys
from datetime import UTC, datetime
from beitritt.procedures.deposit import Cover, deposit
from beitritt.procedures.review import acted
from beitritt.project.wiring import open_register
from beitritt.register.statements import Kind, Statement
ledger = open_register()
for name in sys.argv[1:]:
    said = acted(Statement(kind=Kind.ACCESSION, actor="k"))
    deposit(ledger, Cover(name, "i", "k"), [said], datetime.now(UTC))
"""
PATIENCE = 30


class Office:
    """Runs `beitritt` with a register of its own and, where there is one, a mail server."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "register.sqlite3"
        self._env = {name: value for name, value in os.environ.items() if not name.startswith(("DJANGO_", "BEITRITT_"))}
        self._env |= {
            "BEITRITT_DATABASE": f"sqlite:///{self.path}", "BEITRITT_LANGUAGE": "de", "PYTHONIOENCODING": "utf-8",
            "BEITRITT_MAIL_FROM": "Register <register@ministerium.example>",
        }  # fmt: skip

    def fill(self) -> None:
        """Enter bodies, an initiative and two addresses."""
        lines = self.path.with_name("lines.jsonl")
        lines.write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
        self("import", str(lines))
        self("contact", "k", "post@kreis.example")
        self("contact", "lead", "register@ministerium.example", "--language", "en")

    def mail_to(self, port: int) -> None:
        """Let messages go to that port."""
        self._env["BEITRITT_MAIL"] = f"smtp://127.0.0.1:{port}"

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Begin a command."""
        command = [sys.executable, "-m", "beitritt.cli.main", *arguments]
        return subprocess.Popen(
            command, env=self._env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def __call__(self, *arguments: str, code: int = 0) -> tuple[str, str]:
        """Run a command to its end; what it prints and what it says."""
        with self.start(*arguments) as begun:
            told = begun.communicate(timeout=PATIENCE)
        assert begun.returncode == code, told
        assert "Traceback" not in told[1]
        return told

    def deposit(self, *names: str) -> None:
        """Deposit accessions of the county."""
        subprocess.run([sys.executable, "-c", DEPOSIT, *names], env=self._env, check=True, timeout=PATIENCE)

    def states(self) -> list[str]:
        """The states of all messages."""
        return [one["state"] for one in json.loads(self("outbox", "--json")[0])["messages"]]

    def later(self) -> None:
        """Let the time pass that messages wait for: their next attempt, or the end of a lease."""
        with connect(self.path, timeout=PATIENCE) as database:
            database.execute("UPDATE messages SET next = '2000-01-01 00:00:00' WHERE next IS NOT NULL")
        database.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with two addresses, to be copied."""
    made = Office(tmp_path_factory.mktemp("filled"))
    made.fill()
    return made.path


@pytest.fixture
def office(filled: Path, tmp_path: Path) -> Office:
    """An office with two addresses."""
    shutil.copy(filled, tmp_path / filled.name)
    return Office(tmp_path)


@pytest.fixture
def post(office: Office) -> Iterator[Server]:
    """A mail server, known to the office."""
    with server() as found:
        office.mail_to(found.port)
        yield found


def wait_until(done: Callable[[], bool]) -> None:
    """Return when it is so; fail where it takes too long."""
    until = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < until, "took too long"
        time.sleep(0.05)


def test_contacts_are_entered_listed_changed_and_removed(office: Office) -> None:
    office("contact", "k", "amt@KREIS.example", "--initiative", "i", "--circulars", "daily", "--language", "en")
    office("contact", "k", "post@kreis.example", "--circulars", "none")
    listed = json.loads(office("contact", "k", "--json")[0])["contacts"]
    assert listed == [
        {"body": "k", "address": "post@kreis.example", "initiative": None, "language": "de", "circulars": "none"},
        {"body": "k", "address": "amt@kreis.example", "initiative": "i", "language": "en", "circulars": "daily"},
    ]
    assert "Kreis Musterau (k)  post@kreis.example  alle Initiativen  de  keine" in office("contact")[0]
    office("contact", "k", "amt@kreis.example", "--initiative", "i", "--remove")
    assert "amt@" not in office("contact")[0]


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (("contact", "nobody", "a@b.example"), 1, "nobody"),
        (("contact", "k", "Herr X <a@b.example>"), 1, "E-Mail-Anschrift"),
        (("contact", "k", "a@b.example\nBcc: c@d.example"), 1, "E-Mail-Anschrift"),
        (("contact", "k", "a@b.example", "--initiative", "nothing"), 1, "nothing"),
        (("contact", "k", "other@kreis.example", "--remove"), 1, "other@kreis.example"),
        (("contact", "--remove"), 1, "--remove"),
        (("contact", "k", "a@b.example", "--circulars", "hourly"), 2, "hourly"),
        (("outbox", "retry"), 1, "retry"),
        (("outbox", "retry", "7"), 1, "7"),
        (("outbox", "again"), 2, "again"),
        (("worker", "--once", "--until-empty"), 2, "--once"),
    ],
)
def test_errors_say_what_is_wrong(office: Office, arguments: tuple[str, ...], code: int, word: str) -> None:
    told = office(*arguments, code=code)
    assert told[0] == ""
    assert word in told[1]


@pytest.mark.parametrize("wrong", ["mail.example", "smtp://u:geheim@h", "smtp://h?tls=yes"])
def test_a_wrong_server_is_told_at_the_start(office: Office, wrong: str) -> None:
    office._env["BEITRITT_MAIL"] = wrong
    told = office("worker", "--once", code=1)[1]
    assert "BEITRITT_MAIL" in told
    assert "geheim" not in told


def test_without_a_server_circulars_are_printed(office: Office) -> None:
    office.deposit("U1")
    printed, said = office("worker", "--once")
    assert "Rundschreiben Nr. 1 zu „Klare Bäche“" in printed
    assert "Circular no. 1 on “Klare Bäche”" in printed
    assert "2 verschickt" in said
    assert office.states() == ["sent", "sent"]


def test_a_real_server_gets_each_message_once(office: Office, post: Server) -> None:
    office.deposit("U1", "U2")
    for _ in range(2):
        office("worker", "--until-empty")
    assert sorted((str(one["To"]), one["Subject"][:15]) for one in post.keeper.kept) == sorted(
        [
            ("post@kreis.example", "Rundschreiben N"),
            ("post@kreis.example", "Rundschreiben N"),
            ("register@ministerium.example", "Circular no. 1 "),
            ("register@ministerium.example", "Circular no. 2 "),
        ]
    )
    assert len({one["Message-ID"] for one in post.keeper.kept}) == 4


def test_a_temporary_refusal_is_tried_again_and_a_permanent_one_shown(office: Office, post: Server) -> None:
    office.deposit("U1")
    post.keeper.refused = {"post@kreis.example": "450 greylisted", "register@ministerium.example": "550 unknown"}
    said = office("worker", "--once")[1]
    assert "450 greylisted" in said
    assert "0 verschickt, 1 später, 1 gescheitert" in said
    assert "550 unknown" in office("outbox", "--failed")[0]
    post.keeper.refused = {}
    office("outbox", "retry", "--failed")
    office.later()
    office("worker", "--once")
    assert office.states() == ["sent", "sent"]
    assert len(post.keeper.kept) == 2


def test_while_nobody_listens_messages_wait(office: Office) -> None:
    office.mail_to(free_port())
    office.deposit("U1")
    office("worker", "--once")
    assert office.states() == ["waiting", "waiting"]
    listed = json.loads(office("outbox", "--json")[0])["messages"]
    assert [one["attempts"] for one in listed] == [1, 0], "without a connection the second is not even tried"
    with server() as back:
        office.mail_to(back.port)
        office.later()
        office("worker", "--until-empty")
        assert len(back.keeper.kept) == 2


def test_a_worker_that_is_killed_while_it_sends_leaves_nothing_lost(office: Office, post: Server) -> None:
    office.deposit("U1")
    begun = office.start("worker")
    post.keeper.before = lambda: os.kill(begun.pid, signal.SIGKILL)  # accepted, and not yet noted
    begun.communicate(timeout=PATIENCE)
    assert begun.returncode == -signal.SIGKILL
    post.keeper.before = lambda: None
    assert sorted(office.states()) == ["sending", "waiting"]
    office("worker", "--once")
    assert sorted(office.states()) == ["sending", "sent"], "the lease of the dead still holds"
    office.later()
    office("worker", "--until-empty")
    assert office.states() == ["sent", "sent"]
    kept = [one["Message-ID"] for one in post.keeper.kept]
    assert (len(kept), len(set(kept))) == (3, 2), "sent once more, and told apart by nobody: the same Message-ID"


def test_two_workers_send_each_message_once(office: Office, post: Server) -> None:
    office.deposit(*(f"U{number}" for number in range(8)))
    workers = [office.start("worker", "--until-empty") for _ in range(2)]
    said = [worker.communicate(timeout=PATIENCE * 2)[1] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0], said
    kept = [one["Message-ID"] for one in post.keeper.kept]
    assert len(kept) == len(set(kept)) == 16
    assert set(office.states()) == {"sent"}


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_notices_a_deposit_and_stops_when_it_is_told_to(
    office: Office, post: Server, asked: signal.Signals
) -> None:
    begun = office.start("worker")
    office.deposit("U1")
    wait_until(lambda: len(post.keeper.kept) == 2)
    begun.send_signal(asked)
    said = begun.communicate(timeout=PATIENCE)[1]
    assert begun.returncode == 0
    assert said.endswith("Beendet.\n")
    assert "Traceback" not in said
