"""The intake: files are handed in together, wait to be read beside the pages, and each is told what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from beitritt.procedures.office import Ledger
from beitritt.procedures.take_in import File, Refusal, take_in
from beitritt.register.arrivals import UNDER_WAY, Arrival, ArrivalState
from beitritt.register.dates import in_berlin
from beitritt.register.errors import InputError, UnknownKey
from beitritt.register.mandates import bodies_of
from beitritt.register.submissions import Submission
from beitritt.register.wording.journal import ARRIVAL_STATE
from beitritt.web import register
from beitritt.web.desk.uploads import too_large
from beitritt.web.errors import barred, told
from beitritt.web.gate import mandates
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.rights import REVIEWING, admitted
from beitritt.web.words import page_words

LONGEST_NAME = 200
MOST_BATCHES = 5


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, in a word and with its reason, and where the work goes on."""

    name: str
    state: str
    said: str
    reason: str
    url: str = ""
    alike_url: str = ""


@require_http_methods(["GET", "HEAD", "POST"])
def intake_page(request: HttpRequest) -> HttpResponse:
    """The form for letters; it leads on to what becomes of each."""
    held = mandates(request) or []
    bodies = sorted(bodies_of(held, REVIEWING))
    body = request.POST.get("body", bodies[0]) if bodies else ""
    if not admitted("intake", held, body):
        return barred(request)
    fault = ""
    with register.consulting() as inquiry:
        ledger, naming = inquiry.ledger, Naming(language(), inquiry.directory(), register.today())
    if request.method == "POST":  # outside: large files must not keep everybody else's pages waiting
        try:
            return HttpResponseRedirect(reverse("batch", args=[_taken(request, ledger, body)]), status=303)
        except InputError as error:
            fault = f"{told(error)[:1].upper()}{told(error)[1:]}."
    context = {
        "bodies": [naming.body(one) for one in bodies if one in naming.directory],
        "body": body,
        "fault": fault,
        "batches": list(_recent(bodies, naming)),
    }
    return render(request, "beitritt/intake.html", context, status=400 if fault else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def batch_page(request: HttpRequest, key: str) -> HttpResponse:
    """What became of each file that was handed in together, while it is read and later. Raises UnknownKey."""
    found = register.arrivals().batch(key)
    if not admitted("batch", mandates(request) or [], found[0].held_by):
        return barred(request)
    if request.method == "POST":
        register.arrivals().retry(key, register.now())
        return HttpResponseRedirect(reverse("batch", args=[key]), status=303)
    outcomes = [_outcome(one) for one in found]
    done = sum(one.state not in UNDER_WAY for one in found)
    taken = sum(one.state == ArrivalState.READ for one in found)
    words, over = page_words(language()), done == len(found)
    context = {
        "outcomes": outcomes,
        "all": len(found),
        "done": done,
        "over": over,
        "retry": any(one.state == ArrivalState.FAILED and one.attempts for one in found),
        "lead_sentence": words["batch_done"].format(taken=taken, all=len(found))
        if over
        else words["batch_reading"].format(done=done, all=len(found)),
    }
    return render(request, "beitritt/batch.html", context)


def _taken(request: HttpRequest, ledger: Ledger, body: str) -> str:
    """Put the files into the queue; the key of their batch. Raises InputError where there is none."""
    inbox, arrivals, now = register.inbox(), register.arrivals(), register.now()
    return take_in(ledger, inbox, arrivals, _files(request), body, now, _refused(request))


def _files(request: HttpRequest) -> Iterator[File]:
    """The files one after the other: large ones wait on disk until it is their turn. Folders send no names of files."""
    for upload in request.FILES.getlist("letters"):
        yield _name(upload.name or ""), upload.read()


def _refused(request: HttpRequest) -> Iterator[Refusal]:
    for name in too_large(request):
        yield _name(name), page_words("de")["intake_large"], page_words("en")["intake_large"]


def _name(name: str) -> str:
    """What the file is called, without folders and without signs that no store can keep."""
    last = PurePath(name.replace("\\", "/")).name[:LONGEST_NAME].replace("\0", "")
    return last.encode(errors="replace").decode() or page_words(language())["intake_unnamed"]


def _outcome(one: Arrival) -> Outcome:
    words, spoken = page_words(language()), language()
    said = ARRIVAL_STATE[spoken][one.state]
    reason = one.reason[spoken == "en"] if one.reason else ""
    if one.state == ArrivalState.KNOWN:
        kept = _kept(one.sha256)
        said = words[f"batch_known_{_where(kept, one)}"]
        return Outcome(one.file_name, "known", said, "", _url(kept, one.held_by))
    url = reverse("submission", args=[one.sha256]) if one.state == ArrivalState.READ else ""
    alike_url = _url(_kept(one.alike), one.held_by) if one.alike else ""
    reason = words["batch_alike"] if one.alike else reason
    return Outcome(one.file_name, one.state.value, said, reason, url, alike_url)


def _kept(key: str) -> Submission | None:
    try:
        return register.inbox().get(key)
    except UnknownKey:
        return None


def _where(kept: Submission | None, one: Arrival) -> str:
    """Where content lies that was here before."""
    if kept is None:
        return "waiting" if register.arrivals().pending(one.sha256) else "register"
    if kept.instrument is not None:
        return "deposited"
    return "desk" if kept.held_by == one.held_by else "elsewhere"


def _url(kept: Submission | None, body: str) -> str:
    """Where the letter can be seen: its instrument, or its review where it lies on this body's desk."""
    if kept is None:
        return ""
    if kept.instrument is not None:
        return reverse("instrument", args=[kept.instrument])
    return reverse("submission", args=[kept.id]) if kept.held_by == body else ""


def _recent(bodies: list[str], naming: Naming) -> Iterator[dict[str, str]]:
    """The latest intakes of these bodies, as links."""
    words = page_words(naming.language)
    for key in register.arrivals().batches(bodies, MOST_BATCHES):
        found = register.arrivals().batch(key)
        moment = in_berlin(found[0].received)
        sentence = words["batch_link" if len(found) > 1 else "batch_link_one"]
        said = sentence.format(day=naming.day(moment.date()), time=f"{moment:%H:%M}", count=len(found))
        yield {"url": reverse("batch", args=[key]), "said": said}
