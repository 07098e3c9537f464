"""A body's deadlines as a calendar that programs subscribe to, at a secret address."""

from __future__ import annotations

from hashlib import sha256

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from beitritt.procedures.agenda import agenda, one_year_after
from beitritt.procedures.answer import Inquiry
from beitritt.procedures.expected_answers import ExpectedAnswers
from beitritt.procedures.subscribe import subscriber
from beitritt.register.deadlines import Deadline
from beitritt.web import register
from beitritt.web.deadlines import deadline_line
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.writing.tables.about import last_change


@require_safe
def calendar_feed(request: HttpRequest, token: str) -> HttpResponseBase:
    """The calendar of the body that has this secret: what is due within two years. Raises UnknownKey (404)."""
    from beitritt.writing.calendar import calendar  # its library takes a while to load, and few pages need it

    body = subscriber(register.records(), token)
    with register.consulting() as inquiry:
        on = register.today()
        sources = [ExpectedAnswers(register.consultations(), inquiry)]
        found = agenda(inquiry, on, one_year_after(one_year_after(on)), body, sources=sources)
        naming = Naming(language(), inquiry.directory(), on)
        told = {one: _text(inquiry, one, naming, body) for one in found}
        changed = last_change(inquiry.standings(key) for key in dict.fromkeys(one.initiative for one in found))
        name = naming.body(body).name
        content = calendar(name, found, told.__getitem__, on, changed, language())
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Cache-Control"] = "private, max-age=3600"
    response["X-Robots-Tag"] = "noindex"  # a secret address that got out must not be found by searching
    etag = quote_etag(sha256(content).hexdigest())
    response["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=response) or response


def _text(inquiry: Inquiry, deadline: Deadline, naming: Naming, body: str) -> str:
    """What is due, with the initiative before it."""
    line = deadline_line(deadline, inquiry.standings(deadline.initiative), naming, body)
    return f"{line.initiative}: {line.what}"
