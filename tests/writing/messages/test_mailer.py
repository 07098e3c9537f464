"""E-mail as a real server gets it: its head, its text, and what each answer of the server means."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from beitritt.register.messages import Message, MessageKind, Refusal
from beitritt.writing.messages.mailer import DjangoMailer, Sender
from beitritt.writing.messages.mailer import Server as MailServer
from tests.contracts.registers import django
from tests.writing.smtp import Server, certificate, free_port, password_checked, server

__all__ = ["django"]

pytestmark = pytest.mark.usefixtures("django")

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
SENDER = Sender("register@ministerium.example", "Register der Beitritte")
TEXT = "Rundschreiben Nr. 1 zu „Klare Bäche“\n\nSehr lange Zeile: " + "ä" * 1200 + "\n.\nEin Punkt allein.\n"
FIRST = Message(
    "circular:1", MessageKind.CIRCULAR, "klare-baeche", "post@kreis.example", "de", "Nr. 1 zu „Klare Bäche“", TEXT, NOW
)

MakeMailer = Callable[..., DjangoMailer]


@pytest.fixture
def running() -> Iterator[Server]:
    """A server without TLS and passwords."""
    with server() as found:
        yield found


@pytest.fixture
def mailer() -> Iterator[MakeMailer]:
    """Makes mailers to the server at a port, and closes their connections in the end."""
    made: list[DjangoMailer] = []

    def make(port: int, **options: str) -> DjangoMailer:
        made.append(DjangoMailer(MailServer("localhost", port, **options), SENDER))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_message_arrives_with_its_text_and_an_honest_head(running: Server, mailer: MakeMailer) -> None:
    assert mailer(running.port).send([FIRST], NOW) is None
    found = running.keeper.kept[0]
    assert found.get_content().replace("\r\n", "\n") == TEXT
    assert running.keeper.recipients == ["post@kreis.example"]
    assert found["Subject"] == "Nr. 1 zu „Klare Bäche“"
    assert found["From"] == "Register der Beitritte <register@ministerium.example>"
    assert found["To"] == "post@kreis.example"
    assert found["Date"] == "Mon, 01 Jun 2026 14:00:00 +0200"
    assert found["List-Id"] == "<klare-baeche.circulars.ministerium.example>"
    assert (found["Auto-Submitted"], found["Content-Language"]) == ("auto-generated", "de")
    assert found.get_content_type() == "text/plain"
    source = found.as_bytes()
    assert source.isascii()
    assert max(map(len, source.splitlines())) <= 998


def test_the_same_message_has_the_same_id_and_another_has_another(mailer: MakeMailer) -> None:
    one, other = mailer(1), mailer(1)
    ids = [
        found.email([message], moment).message()["Message-ID"]
        for found, message, moment in (
            (one, FIRST, NOW),
            (other, FIRST, NOW.replace(year=2027)),
            (one, replace(FIRST, key="circular:2"), NOW),
        )
    ]
    assert ids[0] == ids[1] != ids[2]
    assert ids[0].endswith("@ministerium.example>")


def test_several_messages_of_a_bundle_are_one_mail(running: Server, mailer: MakeMailer) -> None:
    second = replace(FIRST, key="circular:2", initiative="x:Ü", text="Zweites.\n")
    assert mailer(running.port).send([FIRST, second], NOW) is None
    assert len(running.keeper.kept) == 1
    found = running.keeper.kept[0]
    assert found["Subject"] == "2 Rundschreiben vom 1. Juni 2026"
    assert "Ein Punkt allein." in found.get_content()
    assert "Zweites." in found.get_content()
    assert found["List-Id"] == "<circulars.ministerium.example>"


@pytest.mark.parametrize("key", ["x:Ü", "ags:05", "a" * 80, "-"])
def test_lists_of_any_initiative_have_names_that_a_head_can_bear(key: str, mailer: MakeMailer) -> None:
    found = mailer(1).email([replace(FIRST, initiative=key)], NOW).message()["List-Id"]
    label = found[1:].partition(".circulars.")[0]
    assert label.isascii()
    assert label.replace("-", "").isalnum()
    assert len(label) <= 63


def test_one_connection_carries_many_messages(running: Server, mailer: MakeMailer) -> None:
    post = mailer(running.port)
    for number in range(3):
        assert post.send([replace(FIRST, key=str(number))], NOW) is None
    post.close()
    assert len(running.keeper.kept) == 3


@pytest.mark.parametrize(
    ("answer", "permanent"),
    [("451 Später bitte", False), ("452 Voll", False), ("550 Unbekannt", True), ("554 Nein", True)],
)
def test_what_the_server_answers_decides_whether_to_try_again(
    running: Server,
    answer: str,
    permanent: bool,  # noqa: FBT001  # a column of the table
    mailer: MakeMailer,
) -> None:
    running.keeper.answers.append(answer)
    post = mailer(running.port)
    refusal = post.send([FIRST], NOW)
    assert refusal is not None
    assert (refusal.permanent, refusal.everything) == (permanent, False)
    assert refusal.reason.startswith(answer[:3])
    assert post.send([FIRST], NOW) is None, "after a refusal the next message goes out"


def test_an_unknown_recipient_is_refused_for_good(running: Server, mailer: MakeMailer) -> None:
    running.keeper.refused["post@kreis.example"] = "550 5.1.1 No such mailbox"
    assert mailer(running.port).send([FIRST], NOW) == Refusal("550 5.1.1 No such mailbox", permanent=True)


def test_a_greylisted_recipient_is_tried_again(running: Server, mailer: MakeMailer) -> None:
    running.keeper.refused["post@kreis.example"] = "450 4.2.0 Greylisted"
    assert mailer(running.port).send([FIRST], NOW) == Refusal("450 4.2.0 Greylisted")


def test_without_a_server_nothing_can_be_sent_whatever_the_message(mailer: MakeMailer) -> None:
    refusal = mailer(free_port()).send([FIRST], NOW)
    assert refusal is not None
    assert (refusal.permanent, refusal.everything) == (False, True)


def test_a_server_that_goes_away_between_two_messages_is_called_again(mailer: MakeMailer) -> None:
    with server() as first:
        post = mailer(first.port)
        assert post.send([FIRST], NOW) is None
    refusal = post.send([FIRST], NOW)
    assert refusal is not None
    assert not refusal.permanent
    post.close()


def test_a_server_without_tls_gets_no_mail_where_tls_is_wanted(running: Server, mailer: MakeMailer) -> None:
    refusal = mailer(running.port, tls="start").send([FIRST], NOW)
    assert refusal is not None
    assert (refusal.permanent, refusal.everything) == (False, True)
    assert "STARTTLS" in refusal.reason
    assert running.keeper.kept == []


def test_starttls_and_a_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mailer: MakeMailer) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate (on Debian: apt-get install openssl)")
    context, trusted = certificate(tmp_path)
    with server(tls_context=context, require_starttls=True, authenticator=password_checked, auth_required=True) as safe:
        options = {"user": "register", "password": "geheim/1", "tls": "start"}
        untrusted = mailer(safe.port, **options).send([FIRST], NOW)
        assert untrusted is not None
        assert untrusted.everything, "a certificate that nobody vouches for is no certificate"
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        assert mailer(safe.port, **options).send([FIRST], NOW) is None
        wrong = mailer(safe.port, **(options | {"password": "falsch"})).send([FIRST], NOW)
        assert wrong is not None
        assert (wrong.permanent, wrong.everything) == (False, True)
        assert "falsch" not in wrong.reason
        assert len(safe.keeper.kept) == 1


def test_without_a_server_messages_are_printed_readably(capsys: pytest.CaptureFixture[str]) -> None:
    short = replace(FIRST, text="Rundschreiben zu „Klare Bäche“\n")
    assert DjangoMailer(None, SENDER).send([short], NOW) is None
    told = capsys.readouterr().out
    assert "„Klare Bäche“" in told
