"""Consultations on a database (`beitritt.storage.memory_consultations` keeps them in memory).

A link is found by the hash of its token alone. An answer is written by one UPDATE that asks for an invitation without
one, so of two answers at the same moment the database lets one through.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from beitritt.register.consultations import Answer, Consultation, Invitation, Link, Query
from beitritt.register.instruments import Document
from beitritt.register.interchange import canonical
from beitritt.register.interchange.consultations import answer_from, answer_object, consultation_from, consultation_line
from beitritt.storage import archive
from beitritt.storage.changes import change, change_each, transaction
from beitritt.storage.documents import possible, storable
from beitritt.storage.faults import consultation_taken, unknown_consultation
from beitritt.storage.questions import ask, instant
from beitritt.storage.startup import start

PUT = "INSERT INTO consultations (id, initiative, line, opened, withdrawn) VALUES (%s, %s, %s, %s, %s)"
INVITE = "INSERT INTO invitations (consultation, body) VALUES (%s, %s)"
GET = "SELECT line, withdrawn FROM consultations WHERE id = %s"
ALL = "SELECT line, withdrawn FROM consultations ORDER BY opened, id"
OF = "SELECT line, withdrawn FROM consultations WHERE initiative = %s ORDER BY opened, id"
INVITATIONS = "SELECT body, answer FROM invitations WHERE consultation = %s"
REMINDED = "SELECT body, issued FROM links WHERE consultation = %s AND reminder = %s"
QUERIES = "SELECT body, asked, text, replied, reply FROM queries WHERE consultation = %s ORDER BY asked, id"
ISSUE = "INSERT INTO links (sha256, consultation, body, issued, reminder) VALUES (%s, %s, %s, %s, %s)"
LINK = "SELECT sha256, consultation, body, issued, reminder FROM links WHERE sha256 = %s"
CLAIM = "UPDATE invitations SET answered = %s, answer = %s WHERE consultation = %s AND body = %s AND answered IS NULL"
INQUIRE = "INSERT INTO queries (consultation, body, asked, text) VALUES (%s, %s, %s, %s)"
REPLY = "UPDATE queries SET replied = %s, reply = %s WHERE consultation = %s AND body = %s AND replied IS NULL"
WITHDRAW = "UPDATE consultations SET withdrawn = %s WHERE id = %s AND withdrawn IS NULL"
FILE = "SELECT sha256, media_type, content FROM documents WHERE sha256 = %s"


class DatabaseConsultations:
    """The consultations in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Consultations`.

    They share their transactions with the ledger of the same alias.
    """

    def __init__(self, using: str = "default") -> None:
        self.using = using

    def put(self, consultation: Consultation, links: Iterable[Link]) -> None:
        """Keep a new consultation with an invitation to each of its bodies. Raises ConflictError for a taken id."""
        one, key = consultation, consultation.id
        line = storable(canonical(consultation_line(replace(one, withdrawn=None))), key)
        start()
        from django.db import IntegrityError

        try:
            with transaction(self.using):
                change(self.using, PUT, [key, one.initiative, line, one.opened, one.withdrawn])
                change_each(self.using, INVITE, [(key, body) for body in one.bodies])
                self.issue(links)
        except IntegrityError:
            raise consultation_taken(key) from None

    def get(self, identifier: str) -> Consultation:
        """One consultation. Raises UnknownKey."""
        for line, withdrawn in ask(self.using, GET, [identifier]) if possible(identifier) else ():
            return _consultation(line, withdrawn)
        raise unknown_consultation(identifier)

    def of(self, initiative: str | None = None) -> list[Consultation]:
        """The consultations of an initiative, or all; the oldest first."""
        if initiative is None:
            return [_consultation(*row) for row in ask(self.using, ALL)]
        return [_consultation(*row) for row in ask(self.using, OF, [initiative])] if possible(initiative) else []

    def invitations(self, consultation: str) -> list[Invitation]:
        """The invitations of a consultation, by body."""
        if not possible(consultation):
            return []
        reminded, queries = defaultdict[str, list[datetime]](list), defaultdict[str, list[Query]](list)
        for body, issued in ask(self.using, REMINDED, [consultation, True]):
            reminded[body or ""].append(instant(issued))
        for body, asked, text, replied, reply in ask(self.using, QUERIES, [consultation]):
            queries[body].append(Query(instant(asked), text, instant(replied) if replied else None, reply))
        found = [
            Invitation(consultation, body, tuple(sorted(reminded[body])), tuple(queries[body]), _answer(answer))
            for body, answer in ask(self.using, INVITATIONS, [consultation])
        ]
        return sorted(found, key=lambda one: one.body)

    def issue(self, links: Iterable[Link]) -> None:
        """Keep further links of a consultation; those issued before stay valid."""
        rows = [(one.sha256, one.consultation, one.body, one.issued, one.reminder) for one in links]
        with transaction(self.using):
            change_each(self.using, ISSUE, rows)

    def link(self, sha256: str) -> Link | None:
        """The link of that hash."""
        for digest, consultation, body, issued, reminder in ask(self.using, LINK, [sha256]) if possible(sha256) else ():
            return Link(digest, consultation, body, instant(issued), bool(reminder))
        return None

    def claim(self, consultation: str, body: str, answer: Answer) -> bool:
        """Keep the answer if there is none yet, in one step; whether this was the one."""
        line = storable(canonical(answer_object(answer)), consultation)
        return change(self.using, CLAIM, [answer.at, line, consultation, body]) == 1

    def inquire(self, consultation: str, body: str, query: Query) -> None:
        """Keep a question of an invited body."""
        change(self.using, INQUIRE, [consultation, body, query.asked, storable(query.text, consultation)])

    def reply(self, consultation: str, body: str, text: str, at: datetime) -> bool:
        """Keep the reply to all open questions of a body; whether there was any."""
        if not (possible(consultation) and possible(body)):
            return False
        return change(self.using, REPLY, [at, storable(text, consultation), consultation, body]) > 0

    def withdraw(self, consultation: str, at: datetime) -> bool:
        """Mark a consultation as withdrawn; whether it was not yet."""
        return possible(consultation) and change(self.using, WITHDRAW, [at, consultation]) == 1

    def keep(self, file: Document) -> None:
        """Keep a file under its SHA-256."""
        with transaction(self.using):
            archive.keep(self.using, file)

    def file(self, sha256: str) -> Document | None:
        """A file that was kept."""
        for digest, media_type, content in ask(self.using, FILE, [sha256]) if possible(sha256) else ():
            return Document(digest, media_type, None, bytes(content))
        return None


def _consultation(line: str, withdrawn: str | datetime | None) -> Consultation:
    return replace(consultation_from(json.loads(line)), withdrawn=instant(withdrawn) if withdrawn else None)


def _answer(line: str | None) -> Answer | None:
    return answer_from(json.loads(line)) if line else None
