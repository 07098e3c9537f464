"""The mail server, the sender and the pages' address as the environment names them; what is wrong is told."""

from __future__ import annotations

import pytest

from beitritt.project import mail
from beitritt.register.errors import InputError
from beitritt.writing.messages.mailer import Sender, Server


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.example", Server("mail.example", 25)),
        ("smtp://mail.example:2525?tls=start", Server("mail.example", 2525, tls="start")),
        ("smtp://u:p@mail.example:587?tls=start", Server("mail.example", 587, "u", "p", "start")),
        ("smtp://u%40h:p%2F%3A@mail.example?tls=none", Server("mail.example", 25, "u@h", "p/:", "none")),
        ("smtps://u:p@mail.example", Server("mail.example", 465, "u", "p", "always")),
        ("smtps://[::1]:4650/", Server("::1", 4650, tls="always")),
    ],
)
def test_a_server_is_named_by_a_url(url: str, server: Server) -> None:
    assert mail.server_at(url) == server


@pytest.mark.parametrize(
    "url",
    [
        "mail.example",
        "smtp://",
        "http://mail.example",
        "smtp://mail.example:0",
        "smtp://mail.example:99999",
        "smtp://mail.example:smtp",
        "smtp://mail.example/inbox",
        "smtp://mail.example?tls=maybe",
        "smtp://mail.example?tls",
        "smtp://mail.example?ssl=yes",
        "smtp://mail.example#x",
        "smtps://mail.example?tls=none",
        "smtp://u@mail.example",
        "smtp://[mail.example",
    ],
)
def test_anything_else_is_refused_with_what_is_expected(url: str) -> None:
    with pytest.raises(InputError) as caught:
        mail.server_at(url)
    assert caught.value.place == "BEITRITT_MAIL"
    assert "smtp://benutzer:kennwort@rechner:587?tls=start" in caught.value.message("de")


@pytest.mark.parametrize("url", ["smtp://u:geheim@mail.example", "smtps://u:geheim@mail.example?x=1"])
def test_no_message_shows_the_password(url: str) -> None:
    with pytest.raises(InputError) as caught:
        mail.server_at(url)
    assert "geheim" not in caught.value.message("de") + caught.value.message("en")


def test_a_password_does_not_travel_unprotected_unless_that_is_meant() -> None:
    with pytest.raises(InputError, match="tls=start"):
        mail.server_at("smtp://u:p@mail.example")
    assert mail.server_at("smtp://u:p@mail.example?tls=none").tls == "none"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that names nothing."""
    for name in (mail.SERVER, mail.SENDER, mail.PAGES):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_without_a_server_messages_go_to_the_console(environment: pytest.MonkeyPatch) -> None:
    assert (mail.server(), mail.sender(), mail.pages_base()) == (None, Sender("register@localhost"), "")
    environment.setenv(mail.SERVER, "console")
    assert mail.server() is None


def test_a_server_needs_a_sender(environment: pytest.MonkeyPatch) -> None:
    environment.setenv(mail.SERVER, "smtp://mail.example")
    with pytest.raises(InputError, match="BEITRITT_MAIL_FROM"):
        mail.sender()


@pytest.mark.parametrize(
    ("told", "sender"),
    [
        ("register@ministerium.example", Sender("register@ministerium.example")),
        ("Register der Beitritte <r@m.example>", Sender("r@m.example", "Register der Beitritte")),
    ],
)
def test_a_sender_may_have_a_name(environment: pytest.MonkeyPatch, told: str, sender: Sender) -> None:
    environment.setenv(mail.SENDER, told)
    assert mail.sender() == sender


@pytest.mark.parametrize("told", ["nobody", "a@b.example, c@d.example", "A <a@b.example> B <c@d.example>x"])
def test_a_sender_that_is_no_address_is_refused(environment: pytest.MonkeyPatch, told: str) -> None:
    environment.setenv(mail.SENDER, told)
    with pytest.raises(InputError, match="BEITRITT_MAIL_FROM"):
        mail.sender()


def test_the_pages_have_an_address_without_a_slash_at_its_end(environment: pytest.MonkeyPatch) -> None:
    environment.setenv(mail.PAGES, "https://register.example/beitritt/")
    assert mail.pages_base() == "https://register.example/beitritt"


@pytest.mark.parametrize(
    "wrong", ["register.example", "ftp://x", "https://", "https://x?y", "https://x y", "https://[x"]
)
def test_what_is_no_address_of_pages_is_refused(environment: pytest.MonkeyPatch, wrong: str) -> None:
    environment.setenv(mail.PAGES, wrong)
    with pytest.raises(InputError, match="BEITRITT_URL"):
        mail.pages_base()
