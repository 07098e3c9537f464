"""Which rows of a survey the reader wants to see: all, or those of one status or with a name."""

from __future__ import annotations

from collections.abc import Sequence

from beitritt.register.answers import Row
from beitritt.web.collation import collated
from beitritt.web.questions import Question
from beitritt.web.survey import Survey


def selected(survey: Survey, question: Question) -> Sequence[Row]:
    """The rows that the reader chose, in the page's order."""
    rows: Sequence[Row] = survey.rows
    if question.status is not None:
        rows = [row for row in rows if row.status == question.status]
    if question.name:
        wanted = collated(question.name)
        rows = [row for row in rows if wanted in collated(row.name) or question.name == row.body]
    return rows
