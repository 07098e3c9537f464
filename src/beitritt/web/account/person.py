"""The page of one person, for administrators: for whom they act and until when, and what can be done to the account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from beitritt.procedures.administer import Administration, found_person
from beitritt.procedures.answer import Inquiry
from beitritt.register.errors import BeitrittError, InputError
from beitritt.register.mandates import Mandate, MandateRole, Person
from beitritt.register.wording.mandates import MANDATE_ROLE
from beitritt.web import register
from beitritt.web.account.administration import days_of, invited, office
from beitritt.web.errors import fault, told
from beitritt.web.gate import person as signed_in
from beitritt.web.languages import language
from beitritt.web.naming import Named, Naming
from beitritt.web.questions import entered_day
from beitritt.web.statement_fields import one_body

FIELDS = ("body", "role", "since", "until")
MOST_NAMES = 400


@dataclass(frozen=True, slots=True)
class MandateLine:
    """A mandate as the page shows it; `over` says that its days have passed, or have not come."""

    body: Named | None
    role: str
    value: str
    days: str
    over: bool


@require_http_methods(["GET", "HEAD", "POST"])
def person_page(request: HttpRequest, identifier: str) -> HttpResponse:
    """One person; the forms act on them. Raises UnknownKey."""
    about, said, field, done = found_person(register.accounts(), identifier), "", "", dict[str, str]()
    if request.method == "POST":
        try:
            done = _acted(request, about)
            if not done:
                return HttpResponseRedirect(reverse("person", args=[about.id]), status=303)
        except BeitrittError as error:
            said, field = told(error), error.place if isinstance(error, InputError) else ""
    with register.consulting() as inquiry:
        context = _context(inquiry, about, signed_in(request) == about.id)
    given = {name: request.POST.get(name, "") for name in FIELDS} if said else {}
    context |= {"fault": said, "field": field, "given": given, **done}
    return render(request, "beitritt/person.html", context, status=400 if said else 200)


def _acted(request: HttpRequest, about: Person) -> dict[str, str]:
    """Do what a form says; what the page then tells, or nothing where it simply shows what is so now."""
    acting, act = office(request), request.POST.get("act", "")
    if act == "invite":
        return invited(acting.admit(about.email))
    if act == "grant":
        _grant(acting, about, request)
    elif act == "revoke":
        body, _, role = request.POST.get("mandate", "").rpartition("|")
        acting.revoke(about.email, body, _role(role))
    elif act == "dismiss":
        acting.dismiss(about.email)
    else:
        simple: dict[str, Callable[[str], Person]] = {
            "close": acting.close,
            "reopen": acting.reopen,
            "reset": acting.reset_second_factor,
            "appoint": acting.appoint,
        }
        if act not in simple:
            raise fault("act", "person_unknown_act")
        simple[act](about.id)
    return {}


def _grant(acting: Administration, about: Person, request: HttpRequest) -> None:
    given = {name: request.POST.get(name, "").strip() for name in FIELDS}
    try:
        body = one_body(given["body"], acting.ledger.directory())
    except InputError as error:
        raise error.at("body") from None
    until = _day(given, "until")
    acting.grant(
        about.email, body, _role(given["role"]), _day(given, "since"), until + timedelta(days=1) if until else None
    )


def _day(given: dict[str, str], name: str) -> date | None:
    try:
        return entered_day(given[name]) if given[name] else None
    except InputError as error:
        raise error.at(name) from None


def _role(text: str) -> MandateRole:
    try:
        return MandateRole(text)
    except ValueError:
        raise fault("role", "person_unknown_act") from None


def _context(inquiry: Inquiry, about: Person, oneself: bool) -> dict[str, object]:  # noqa: FBT001  # said by its name
    naming = Naming(language(), inquiry.directory(), register.today())
    held = register.mandates().of(about.id)
    names = MANDATE_ROLE[naming.language]
    return {
        "about": register.accounts().person(about.id) or about,
        "oneself": oneself,
        "held": [_line(one, naming) for one in held if one.role != MandateRole.ADMINISTRATOR],
        "administers": any(one.role == MandateRole.ADMINISTRATOR for one in held),
        "secured": about.id in register.accounts().secured(),
        "roles": [(role.value, names[role]) for role in MandateRole if role != MandateRole.ADMINISTRATOR],
        "names": [body.name for body in list(inquiry.directory())[:MOST_NAMES]],
    }


def _line(one: Mandate, naming: Naming) -> MandateLine:
    body = naming.body(one.body) if one.body else None
    role = MANDATE_ROLE[naming.language][one.role]
    return MandateLine(body, role, f"{one.body}|{one.role}", days_of(one, naming), not one.holds(naming.on))
