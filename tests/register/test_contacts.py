"""Contacts: who is written to about an initiative, how often, and what counts as an office's address."""

from __future__ import annotations

import pytest

from beitritt.register.contacts import Addressee, Contact, Delivery, addressees, office_address
from beitritt.register.errors import InputError

POST = "post@kreis.example"


def test_an_address_for_all_initiatives_stands_for_each() -> None:
    contacts = [Contact("k", POST), Contact("other", "x@y.example")]
    assert addressees(contacts, "i", ["k", "m"]) == (Addressee(POST, "de", Delivery.AT_ONCE, ("k",)),)


@pytest.mark.parametrize("order", [1, -1])
def test_what_is_said_for_the_initiative_counts_before_what_is_said_for_all(order: int) -> None:
    contacts = [
        Contact("k", POST, None, "de", Delivery.DAILY),
        Contact("k", POST, "i", "en", Delivery.NONE),
        Contact("k", POST, "j", "de", Delivery.AT_ONCE),
    ][::order]
    assert [(one.language, one.circulars) for one in addressees(contacts, "i", ["k"])] == [("en", Delivery.NONE)]
    assert [one.circulars for one in addressees(contacts, "j", ["k"])] == [Delivery.AT_ONCE]
    assert [one.circulars for one in addressees(contacts, "h", ["k"])] == [Delivery.DAILY]


def test_an_address_of_several_bodies_gets_one_message_as_often_as_any_wants() -> None:
    contacts = [Contact("a", POST, circulars=Delivery.NONE), Contact("b", POST, circulars=Delivery.DAILY)]
    assert addressees(contacts, "i", ["a", "b"]) == (Addressee(POST, "de", Delivery.DAILY, ("a", "b")),)


def test_a_body_may_have_several_addresses() -> None:
    contacts = [Contact("k", POST), Contact("k", "amt@kreis.example")]
    assert [one.address for one in addressees(contacts, "i", ["k"])] == ["amt@kreis.example", POST]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (" post@kreis.example ", "post@kreis.example"),
        ("Post.Stelle+1@KREIS.Example", "Post.Stelle+1@kreis.example"),
        ("post@bücher.example", "post@xn--bcher-kva.example"),
        ("register@localhost", "register@localhost"),
    ],
)
def test_an_address_is_kept_as_it_can_be_mailed_to(given: str, kept: str) -> None:
    assert office_address(given) == kept


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "post",
        "@kreis.example",
        "post@",
        "post@kreis..example",
        "post@-kreis.example",
        ".post@kreis.example",
        "a b@kreis.example",
        "Amt <post@kreis.example>",
        "a@b.example,c@d.example",
        "post@kreis.example\nBcc: x@y.example",
        "post@kreis.example\r\n",
        "post\0@kreis.example",
        "pöst@kreis.example",
        f"{'a' * 250}@kreis.example",
        f"post@{'ü' * 80}.example",
    ],
)
def test_anything_else_is_refused_with_what_to_do(wrong: str) -> None:
    with pytest.raises(InputError) as caught:
        office_address(wrong)
    assert "integration@kreis.example" in caught.value.message("de")
    assert "\n" not in caught.value.message("de")
