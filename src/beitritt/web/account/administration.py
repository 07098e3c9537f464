"""The administrators' desk: who can sign in, whether letters need four eyes, and what was done about all that."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from beitritt.procedures.administer import Administration
from beitritt.procedures.entrust import Welcome
from beitritt.procedures.reach import WELCOME, reach
from beitritt.register.dates import in_berlin
from beitritt.register.errors import BeitrittError
from beitritt.register.journal import JournalEntry
from beitritt.register.mandates import Mandate, MandateRole
from beitritt.register.wording import long_date
from beitritt.register.wording.journal import JOURNAL_ACT
from beitritt.register.wording.mandates import MANDATE_ROLE
from beitritt.web import register
from beitritt.web.errors import told
from beitritt.web.gate import person
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.paging import Pager, page_of
from beitritt.web.words import page_words


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person in the list: the address to sign in by, in how many roles, whether secured, whether closed."""

    email: str
    url: str
    roles: str
    secured: bool
    active: bool


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry of the journal in words."""

    moment: str
    by: str
    act: str
    about: str
    url: str
    detail: str


@require_http_methods(["GET", "HEAD", "POST"])
def administration_page(request: HttpRequest) -> HttpResponse:
    """The persons; the forms let one in, and choose four eyes."""
    fault, done = "", dict[str, str]()
    if request.method == "POST":
        try:
            if request.POST.get("act") == "four_eyes":
                demanded = request.POST.get("demanded") == "yes"
                office(request).demand_four_eyes(register.records(), demanded=demanded)
                return HttpResponseRedirect(f"{reverse('administration')}#settings", status=303)
            welcome = office(request).admit(
                request.POST.get("email", ""), administrator=request.POST.get("administrator") == "yes"
            )
            done = invited(welcome)
        except BeitrittError as error:
            fault = told(error)
    text, people, words = request.GET.get("text", "").strip(), _people(), page_words(language())
    found, active = [one for one in people if text.casefold() in one.email], sum(one.active for one in people)
    pager = page_of(request, found)
    context = {
        "people": pager.shown,
        "pager": pager,
        "text": text,
        "four_eyes": register.four_eyes(),
        "fault": fault,
        "email": request.POST.get("email", "") if fault else "",
        "lead_sentence": words[f"administration_lead{'_one' if active == 1 else ''}"].format(count=active),
        **done,
    }
    return render(request, "beitritt/administration.html", context, status=400 if fault else 200)


@require_safe
def journal_page(request: HttpRequest) -> HttpResponse:
    """What was done, the latest first."""
    journal = register.journal()
    pager: Pager[JournalEntry] = Pager.of(request, journal.count(), journal.latest)
    emails = {one.id: one.email for one in register.accounts().all()}
    with register.consulting() as inquiry:
        naming = Naming(language(), inquiry.directory(), register.today())
        lines = [_journal_line(one, emails, naming) for one in pager.shown]
    return render(request, "beitritt/journal.html", {"lines": lines, "pager": pager})


def office(request: HttpRequest) -> Administration:
    """The administration in the hands of whoever is signed in."""
    with register.consulting() as inquiry:
        ledger = inquiry.ledger
    who, now = person(request), register.now()
    return Administration(ledger, register.accounts(), register.mandates(), register.journal(), now, who)


def invited(welcome: Welcome) -> dict[str, str]:
    """Mail the link, or show it where no link can be mailed; what the page says of it.

    Whoever administers does not see the link where it can be mailed: it lets choose somebody else's password.
    """
    words, now = page_words(language()), register.now()
    if reach(register.desk(), welcome.person.email, WELCOME, welcome.path, welcome.until, now):
        return {"done": words["person_mailed"].replace("{}", welcome.person.email)}
    ends = in_berlin(welcome.until)
    until = f"{long_date(ends.date(), language())}, {ends:%H:%M}"
    said = words["person_link"].format(email=welcome.person.email, until=until)
    return {"done": said, "link": f"/{welcome.path}"}


def days_of(one: Mandate, naming: Naming) -> str:
    """From and until when a mandate holds, its last day included; empty where neither is said."""
    words = page_words(naming.language)
    parts = [
        words["mandate_since"].replace("{}", naming.day(one.since)) if one.since else "",
        words["mandate_until"].replace("{}", naming.last_day(one.until)) if one.until else "",
    ]
    return " ".join(part for part in parts if part)


def _people() -> list[PersonLine]:
    """Everybody, by address. A role that is held for several bodies is named once."""
    accounts, held = register.accounts(), dict[str, set[MandateRole]]()
    for one in register.mandates().all():
        held.setdefault(one.person, set()).add(one.role)
    secured, names = accounts.secured(), MANDATE_ROLE[language()]
    return [
        PersonLine(
            one.email,
            reverse("person", args=[one.id]),
            ", ".join(names[role] for role in MandateRole if role in held.get(one.id, ())),
            one.id in secured,
            one.active,
        )
        for one in accounts.all()
    ]


def _journal_line(one: JournalEntry, emails: dict[str, str], naming: Naming) -> JournalLine:
    words, moment = page_words(naming.language), in_berlin(one.at)
    body = naming.body(one.body).name if one.body else ""
    role = MANDATE_ROLE[naming.language][one.role] if one.role and one.role != MandateRole.ADMINISTRATOR else ""
    days = days_of(Mandate("", one.body, one.role, one.since, one.until), naming) if one.role else ""
    return JournalLine(
        f"{naming.day(moment.date())}, {moment:%H:%M}",
        emails.get(one.by, one.by) if one.by else words["journal_command"],
        JOURNAL_ACT[naming.language][one.act],
        emails.get(one.person, one.person) if one.person else "",
        reverse("person", args=[one.person]) if one.person in emails else "",
        ", ".join(part for part in (body, role, days) if part),
    )
