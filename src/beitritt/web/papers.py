"""Papers to print, as PDF: certificates of status and of deposit, a body's report. As the public may see them."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.certify import certify, certify_deposit, report_body
from beitritt.register.instruments import Instrument
from beitritt.register.speaking import Speaker
from beitritt.register.standings import Standings
from beitritt.web import register
from beitritt.web.errors import refused
from beitritt.web.languages import language
from beitritt.web.masking import discreet
from beitritt.web.questions import asked
from beitritt.web.quoting import DiscreetSpeaker

PDF = "application/pdf"


@require_safe
def status_certificate(request: HttpRequest, key: str, body: str) -> HttpResponseBase:
    """What a body is in an initiative on the question's day. Raises UnknownKey."""
    question = asked(request, register.today())
    with register.consulting() as inquiry:
        if question.faults:
            return refused(request, question, inquiry.directory().body(body).name)
        found = certify(
            inquiry, key, body, question.on, register.now(), known=question.known, find=_discreetly(inquiry)
        )
        from beitritt.writing.reports.certificate import certificate  # few pages set papers

        content = certificate(found, DiscreetSpeaker.of(found.standings, language()))
    return _pdf(request, content)


@require_safe
def deposit_certificate_page(request: HttpRequest, key: str) -> HttpResponseBase:
    """What an instrument says, and where it lies in the chain. Raises UnknownKey."""
    from beitritt.writing.reports.deposit_certificate import deposit_certificate

    with register.consulting() as inquiry:
        found = certify_deposit(inquiry, key, register.now(), find=_discreetly(inquiry))
        content = deposit_certificate(found, DiscreetSpeaker.of(found.standings, language()))
    return _pdf(request, content)


@require_safe
def body_report_page(request: HttpRequest, key: str) -> HttpResponseBase:
    """Everything that a body is in on the question's day. Raises UnknownKey."""
    from beitritt.writing.reports.body import body_report

    question, tongue = asked(request, register.today()), language()
    with register.consulting() as inquiry:
        if question.faults:
            return refused(request, question, inquiry.directory().body(key).name)
        found = report_body(inquiry, key, question.on, register.now(), known=question.known, find=_discreetly(inquiry))

        def speaker(standings: Standings) -> Speaker:
            return DiscreetSpeaker.of(standings, tongue)

        content = body_report(found, speaker, tongue)
    return _pdf(request, content)


def _discreetly(inquiry: Inquiry) -> Callable[[str], Instrument | None]:
    """Gives instruments as the public may see them."""
    return lambda identifier: discreet(inquiry.ledger.instrument(identifier), register.confirmed_masks)


def _pdf(request: HttpRequest, content: bytes) -> HttpResponseBase:
    """The file, sealed and shown in the browser; what it is called is the last part of its address.

    It has a weak ETag: a seal has other bytes each time, on the same paper.
    """
    response = HttpResponse(content, content_type=PDF)
    etag = f"W/{quote_etag(sha256(content).hexdigest())}"
    response["ETag"] = etag
    response["Content-Disposition"] = "inline"
    told = get_conditional_response(request, etag=etag, response=response)
    if told is None or told is response:
        response.content = register.sealed(content)
        return response
    return told
