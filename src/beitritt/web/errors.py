"""What a page says when it cannot answer: in the reader's language, what to do, and without losing what was entered."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from beitritt.register.errors import BeitrittError, InputError, UnknownKey
from beitritt.web.languages import language
from beitritt.web.questions import Question
from beitritt.web.words import page_words


def refused(request: HttpRequest, question: Question, title: str) -> HttpResponse:
    """The question again, with what is wrong in it: 400."""
    context = {"title": title, "question": question, "faults": _faults(question), "action": request.path}
    context |= _plainly("refused")
    return render(request, "beitritt/refused.html", context, status=400)


def refused_data(question: Question) -> JsonResponse:
    """What is wrong in the question, for programs: 400."""
    return JsonResponse({"faults": _faults(question)}, status=400, json_dumps_params={"ensure_ascii": False})


def _faults(question: Question) -> dict[str, str]:
    return {name: one.message(language()) for name, one in question.faults.items()}


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: the register does not hold it, or there is no such page."""
    said = told(exception) if isinstance(exception, BeitrittError) else ""
    return render(request, "beitritt/not_found.html", {"told": said, **_plainly("not_found")}, status=404)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form without the cookie that came with it, as where cookies are switched off."""
    del reason  # is for developers, in English
    return failed(request, "forged", 403)


def unusable(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: a request that Django itself does not take, such as one with too many files."""
    del exception  # is for developers, in English
    return failed(request, "unusable", 400)


def barred(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: a page for other roles, or about bodies for which the person does not act."""
    del exception  # says nothing to readers
    return failed(request, "barred", 403)


def too_often(request: HttpRequest) -> HttpResponse:
    """429: the same was asked for too many times in a short while."""
    return failed(request, "too_often", 429)


def failed(request: HttpRequest, word: str, status: int) -> HttpResponse:
    """A page that says one thing: the words of that name."""
    told_plainly = {"told": page_words(language())[word], **_plainly("failed")}
    return render(request, "beitritt/failed.html", told_plainly, status=status)


def _plainly(what: str) -> dict[str, str]:
    """What went wrong in plain language, in place of what the page would have been for."""
    return {"plain_about": page_words(language())[f"plain_{what}"]}


class FaultMiddleware:
    """Turns the register's errors into pages: an unknown key is a 404, anything else handed in wrongly a 400."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; Django calls `process_exception` where a view raises."""
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page for one of the register's errors; None leaves others to Django."""
        if isinstance(exception, UnknownKey):
            return not_found(request, exception)
        if isinstance(exception, BeitrittError):
            context = {"told": told(exception), **_plainly("failed")}
            return render(request, "beitritt/failed.html", context, status=400)
        return None


def fault(place: str, word: str, *values: object, **named: object) -> InputError:
    """What is wrong with a field of a form, by the name of its words and what goes into them."""
    german, english = (page_words(one)[word].format(*values, **named) for one in ("de", "en"))
    return InputError(german, english, place)


def told(error: BeitrittError) -> str:
    """The message without its place, which names an option of the command line."""
    return error.en if language() == "en" else error.de
