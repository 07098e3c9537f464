"""The first page: the initiatives with their coverage today, and the search for a body."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from beitritt.procedures.answer import Inquiry
from beitritt.register.initiatives import Initiative
from beitritt.register.spans import Status
from beitritt.register.wording import words
from beitritt.web import register
from beitritt.web.collation import collated, search
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.survey import covered, surveyed

MOST_FOUND = 40

_counted: OrderedDict[object, list[tuple[Status, int]]] = OrderedDict()
_KEPT_COUNTS = 500  # small: a register of many initiatives must not derive them all for each visitor


def home_page(request: HttpRequest) -> HttpResponse:
    """All initiatives, each with its coverage today in one line; with `?body=` the bodies of that name."""
    wanted = request.GET.get("body", "").strip()[:200]
    with register.consulting() as inquiry:
        naming = Naming(language(), inquiry.directory(), register.today())
        found = search(naming.directory, wanted) if wanted else []
        context = {
            "wanted": wanted,
            "found": [_found(naming, body.key) for body in found[:MOST_FOUND]],
            "found_count": len(found),
            "initiatives": [_line(inquiry, one, naming) for one in _in_order(inquiry)],
            "today": naming.day(naming.on),
            "bodies_count": len(naming.directory),
        }
    return render(request, "beitritt/home.html", context)


def _in_order(inquiry: Inquiry) -> list[Initiative]:
    return sorted(inquiry.ledger.initiatives(), key=lambda one: (collated(one.name), one.key))


def _line(inquiry: Inquiry, initiative: Initiative, naming: Naming) -> dict[str, object]:
    names = words(naming.language).STATUS
    counts = _coverage(inquiry, initiative.key, naming.on)
    return {
        "name": initiative.name,
        "purpose": initiative.purpose or "",
        "url": reverse("initiative", args=[initiative.key]),
        "lead": naming.body(initiative.lead),
        "coverage": [{"status": status, "count": count, "word": names[status]} for status, count in counts],
    }


def _coverage(inquiry: Inquiry, key: str, on: date) -> list[tuple[Status, int]]:
    place = (inquiry.ledger.version(), key, on)
    if place not in _counted:
        _counted[place] = covered(surveyed(inquiry.standings(key), on, None))
        while len(_counted) > _KEPT_COUNTS:
            _counted.popitem(last=False)
    return _counted[place]


def _found(naming: Naming, key: str) -> dict[str, object]:
    body = naming.directory.body(key)
    parent = body.parent_on(naming.on)
    return {
        "body": naming.body(key),
        "kind": words(naming.language).BODY[body.kind_on(naming.on)],
        "parent": naming.directory.name(parent, naming.on) if parent else "",
    }
