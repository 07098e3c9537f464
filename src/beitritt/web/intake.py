"""The intake: one letter or many at once become submissions on a desk; each file is told what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from beitritt.procedures.receive import receive
from beitritt.reading import ReadingError
from beitritt.register.mandates import bodies_of
from beitritt.web import register
from beitritt.web.errors import barred
from beitritt.web.gate import mandates
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.rights import REVIEWING, admitted
from beitritt.web.uploads import too_large
from beitritt.web.words import page_words

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: `taken`, `known`, or why it was not taken; and where the work goes on."""

    name: str
    state: str
    told: str
    url: str = ""


@require_http_methods(["GET", "HEAD", "POST"])
def intake_page(request: HttpRequest) -> HttpResponse:
    """The form for letters, and after it what became of each."""
    held = mandates(request) or []
    bodies = sorted(bodies_of(held, REVIEWING))
    body = request.POST.get("body", bodies[0]) if bodies else ""
    if not admitted("intake", held, body):
        return barred(request)
    outcomes = list(_taken(request, body)) if request.method == "POST" else []
    words = page_words(language())
    with register.consulting() as inquiry:
        naming = Naming(language(), inquiry.directory(), register.today())
        context = {
            "bodies": [naming.body(one) for one in bodies if one in naming.directory],
            "body": body,
            "outcomes": outcomes,
            "done_sentence": words["intake_done"].format(
                taken=sum(one.state == "taken" for one in outcomes), all=len(outcomes)
            ),
            "fault": words["intake_empty"] if request.method == "POST" and not outcomes else "",
        }
    failed = bool(context["fault"]) or (outcomes and all(one.state == "refused" for one in outcomes))
    return render(request, "beitritt/intake.html", context, status=400 if failed else 200)


def _taken(request: HttpRequest, body: str) -> Iterator[Outcome]:
    words = page_words(language())
    for name in too_large(request):
        yield Outcome(name, "refused", words["intake_large"])
    for upload in request.FILES.getlist("letters"):
        yield _one(upload, body)


def _one(upload: UploadedFile[bytes], body: str) -> Outcome:
    """Receive one file. What came in before, by its content, is not taken in again."""
    words, inbox = page_words(language()), register.inbox()
    name = PurePath((upload.name or "").replace("\\", "/")).name[:LONGEST_NAME] or words["intake_unnamed"]
    now = register.now()
    try:
        found = receive(inbox, upload.read(), name, now, body)
    except ReadingError as error:
        return Outcome(name, "refused", error.message(language()))
    if found.instrument is not None:
        return Outcome(name, "known", words["intake_deposited"], reverse("instrument", args=[found.instrument]))
    ours = found.held_by == body
    url = reverse("submission", args=[found.id]) if ours else ""
    if found.received != now:
        return Outcome(name, "known", words["intake_known" if ours else "intake_elsewhere"], url)
    return Outcome(name, "taken", words["intake_taken"], url)
