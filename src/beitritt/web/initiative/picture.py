"""What the initiative's pictures are drawn from: its map once, and for each question what stands on it, as JSON.

Names and shapes are the page's own; nothing stands here that its tables do not say.
"""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse

from beitritt.procedures.record_places import attributions
from beitritt.register.spans import Status
from beitritt.register.standings import Standings
from beitritt.register.wording import words
from beitritt.web import register
from beitritt.web.errors import refused_data
from beitritt.web.initiative.drawing import MOST_DRAWN, Drawing, drawn, matrix
from beitritt.web.initiative.map import Sheet, sheet, tallied
from beitritt.web.initiative.rows import paged
from beitritt.web.languages import language
from beitritt.web.naming import Naming
from beitritt.web.questions import Question, asked
from beitritt.web.selection import selected
from beitritt.web.survey import surveyed

MOST_NAMES = 12
KEPT = 600
"""Seconds for which a browser need not ask for the sheet again; its stamp tells when it should."""
PLAIN = {"ensure_ascii": False, "separators": (",", ":")}


def picture_json(request: HttpRequest, key: str) -> HttpResponse:
    """What changes with the question: what is drawn on the map, the matrix and the time line. Raises UnknownKey."""
    question = asked(request, register.today())
    if question.faults:
        return refused_data(question)
    with register.consulting() as inquiry:
        standings = inquiry.standings(key, question.known)
        survey = surveyed(standings, question.on, question.subject)
        naming = Naming(language(), standings.directory, question.on, question.carried)
        plan = sheet(standings)
        seen = [row.body for row in paged(selected(survey, question), question)[0]]
        found = {
            "on": question.on.isoformat(),
            "map": {"stamp": _stamp(plan), "counts": tallied(plan, survey)} if plan else None,
            "matrix": _matrix(standings, seen, naming),
            "timeline": _timeline(drawn(standings, question, naming)),
        }
    return JsonResponse(found, json_dumps_params=PLAIN)


def map_json(request: HttpRequest, key: str) -> HttpResponse:
    """The sheet that the map is drawn on: places, areas and their names. Raises UnknownKey."""
    question = asked(request, register.today())
    if question.faults:
        return refused_data(question)
    with register.consulting() as inquiry:
        standings = inquiry.standings(key, question.known)
        plan, name = sheet(standings), standings.directory.name
        if plan is None:
            return JsonResponse({"stamp": ""})
        found = {
            "stamp": _stamp(plan),
            "width": plan.width,
            "height": plan.height,
            "spots": [
                [name(one.body), one.x, one.y, len(one.bodies), reverse("body", args=[one.body]), one.outline]
                for one in plan.spots
            ],
            "neighbours": plan.neighbours,
        }
    return JsonResponse(found, json_dumps_params=PLAIN, headers={"Cache-Control": f"private, max-age={KEPT}"})


def _map_url(key: str, question: Question) -> str:
    """The sheet is the same on all days."""
    known = question.given.get("known")
    return reverse("map", args=[key]) + (f"?{urlencode({'known': known})}" if known else "")


@lru_cache(maxsize=6)
def _stamp(plan: Sheet) -> str:
    """Changes whenever the sheet does, so that nobody reads counts into another sheet's places."""
    return sha256(repr(plan).encode()).hexdigest()[:16]


def _matrix(standings: Standings, bodies: list[str], naming: Naming) -> dict[str, object] | None:
    """The bodies that the page shows by subjects; a status is given by its place among the statuses."""
    if not standings.initiative.subjects:
        return None
    first = list(dict.fromkeys(bodies))[:MOST_DRAWN]
    found, places = matrix(standings, first, naming), {status: place for place, status in enumerate(Status)}
    rows = [
        [body.name, reverse("body", args=[body.key]), [places[cell.status] for cell in cells]]
        for body, cells, _ in found.rows
    ]
    return {"subjects": found.subjects, "statuses": [status.value for status in Status], "rows": rows}


def _timeline(drawing: Drawing | None) -> dict[str, object] | None:
    """The days that can be pointed at, from the first to the last."""
    if drawing is None:
        return None
    return {
        "start": drawing.start.isoformat(),
        "end": drawing.end.isoformat(),
        "acts": [[tick.on.isoformat(), tick.day, tick.text] for tick in drawing.ticks],
        "phases": [[phase.left, phase.width, phase.name] for phase in drawing.phases],
    }


def addresses(standings: Standings, question: Question, naming: Naming) -> dict[str, object]:
    """What the page says of its pictures: where their data lie, to whom they are owed, and who is not on the map."""
    plan, key = sheet(standings), standings.initiative.key
    elsewhere = [naming.body(body) for body in plan.elsewhere] if plan else []
    return {
        "picture_url": reverse("picture", args=[key]),
        "map_url": _map_url(key, question) if plan else "",
        "status_words": json.dumps(words(naming.language).STATUS, ensure_ascii=False),
        "attributions": attributions(register.records()),
        "elsewhere": elsewhere[:MOST_NAMES],
        "elsewhere_rest": max(len(elsewhere) - MOST_NAMES, 0),
        "grouped": plan is not None and any(len(spot.bodies) > 1 for spot in plan.spots),
    }
