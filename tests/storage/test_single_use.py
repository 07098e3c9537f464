"""A link is good for one answer, also where several come at the same moment, each through its own connection."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from threading import Barrier
from typing import TYPE_CHECKING

from django.db import connections

from beitritt.procedures.answer import Inquiry
from beitritt.procedures.consent import Response, answer
from beitritt.procedures.consult import Asking, ask
from beitritt.project.wiring import consultations, open_register
from beitritt.register.errors import ProcedureError
from tests.web import sample

if TYPE_CHECKING:
    from tests.contracts.registers import Urls

NOW = datetime(2022, 3, 2, 9, tzinfo=UTC)  # the sample's county leaves at the end of that year
LINES = tuple(line for line in sample.LINES if line.get("id") != "austritt")
WRITERS = 4


def test_of_several_answers_at_once_one_is_taken(database_urls: Urls) -> None:
    url = database_urls()
    ledger, store = open_register(url), consultations(url)
    sample.fill(ledger, LINES)
    asking = Asking(initiative="baeche", by="k:1", deadline=date(2022, 3, 31), bodies=("m:2",))
    (invited,) = ask(Inquiry(ledger), store, asking, NOW).notifications
    assert invited.path is not None
    token = invited.path.removeprefix("answer/")
    before, together = ledger.head()[0], Barrier(WRITERS)

    def post(value: str) -> str:
        together.wait()
        try:
            return answer(Inquiry(ledger), store, token, Response(value=value, function="Amt"), NOW).answer.value
        except ProcedureError as error:
            return error.en
        finally:
            connections[ledger.using].close()

    with ThreadPoolExecutor(WRITERS) as pool:
        found = list(pool.map(post, ["given", "refused"] * (WRITERS // 2)))
    taken = [one for one in found if one in ("given", "refused")]
    assert len(taken) == 1
    assert sum("answered by this link already" in one for one in found) == WRITERS - 1
    assert ledger.head()[0] == before + 1
    (invitation,) = store.invitations("baeche-2022-03-02")
    assert invitation.answer is not None
    assert invitation.answer.value == taken[0]
    assert ledger.verify() == before + 1
