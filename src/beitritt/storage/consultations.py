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

from django.db import IntegrityError, connections
from django.db.models import QuerySet

from beitritt.register.consultations import Answer, Consultation, Invitation, Link, Query
from beitritt.register.instruments import Document
from beitritt.register.interchange import canonical
from beitritt.register.interchange.consultations import answer_from, answer_object, consultation_from, consultation_line
from beitritt.storage import archive, models
from beitritt.storage.documents import possible, storable
from beitritt.storage.faults import consultation_taken, unknown_consultation
from beitritt.storage.ledger import DatabaseLedger

LINK = ("sha256", "consultation_id", "body", "issued", "reminder")


class DatabaseConsultations:
    """The consultations in one of Django's databases, by its alias. It fits `beitritt.procedures.office.Consultations`.

    They share their transactions with the ledger of the same alias.
    """

    def __init__(self, using: str = "default") -> None:
        self.using = using
        self._transaction = DatabaseLedger(using).transaction

    def put(self, consultation: Consultation, links: Iterable[Link]) -> None:
        """Keep a new consultation with an invitation to each of its bodies. Raises ConflictError for a taken id."""
        line = storable(canonical(consultation_line(replace(consultation, withdrawn=None))), consultation.id)
        row = models.Consultation(
            identifier=consultation.id,
            initiative=consultation.initiative,
            line=line,
            opened=consultation.opened,
            withdrawn=consultation.withdrawn,
        )
        try:
            with self._transaction():
                row.save(using=self.using, force_insert=True)
                models.Invitation.objects.using(self.using).bulk_create(
                    [models.Invitation(consultation_id=consultation.id, body=body) for body in consultation.bodies]
                )
                self.issue(links)
        except IntegrityError:
            raise consultation_taken(consultation.id) from None

    def _consultations(self) -> QuerySet[models.Consultation]:
        return models.Consultation.objects.using(self.using)

    def get(self, identifier: str) -> Consultation:
        """One consultation. Raises UnknownKey."""
        row = self._consultations().filter(identifier=identifier).first() if possible(identifier) else None
        if row is None:
            raise unknown_consultation(identifier)
        return _consultation(row)

    def of(self, initiative: str | None = None) -> list[Consultation]:
        """The consultations of an initiative, or all; the oldest first."""
        rows = self._consultations().order_by("opened", "identifier")
        if initiative is not None:
            rows = rows.filter(initiative=initiative) if possible(initiative) else rows.none()
        return [_consultation(row) for row in rows]

    def invitations(self, consultation: str) -> list[Invitation]:
        """The invitations of a consultation, by body."""
        if not possible(consultation):
            return []
        reminded, queries = defaultdict[str, list[datetime]](list), defaultdict[str, list[Query]](list)
        for link in models.Link.objects.using(self.using).filter(consultation=consultation, reminder=True):
            reminded[link.body or ""].append(link.issued)
        for query in models.Query.objects.using(self.using).filter(consultation=consultation).order_by("asked", "id"):
            queries[query.body].append(Query(query.asked, query.text, query.replied, query.reply))
        rows = models.Invitation.objects.using(self.using).filter(consultation=consultation)
        found = [
            Invitation(
                consultation, row.body, tuple(sorted(reminded[row.body])), tuple(queries[row.body]), _answer(row)
            )
            for row in rows
        ]
        return sorted(found, key=lambda one: one.body)

    def issue(self, links: Iterable[Link]) -> None:
        """Keep further links of a consultation; those issued before stay valid."""
        models.Link.objects.using(self.using).bulk_create(
            models.Link(
                sha256=one.sha256,
                consultation_id=one.consultation,
                body=one.body,
                issued=one.issued,
                reminder=one.reminder,
            )
            for one in links
        )

    def link(self, sha256: str) -> Link | None:
        """The link of that hash."""
        rows = models.Link.objects.using(self.using).filter(sha256=sha256)
        return next((Link(*row) for row in rows.values_list(*LINK)), None) if possible(sha256) else None

    def claim(self, consultation: str, body: str, answer: Answer) -> bool:
        """Keep the answer if there is none yet, in one step; whether this was the one."""
        line = storable(canonical(answer_object(answer)), consultation)
        free = models.Invitation.objects.using(self.using).filter(
            consultation=consultation, body=body, answered__isnull=True
        )
        return free.update(answered=answer.at, answer=line) == 1

    def inquire(self, consultation: str, body: str, query: Query) -> None:
        """Keep a question of an invited body."""
        models.Query.objects.using(self.using).create(
            consultation_id=consultation, body=body, asked=query.asked, text=storable(query.text, consultation)
        )

    def reply(self, consultation: str, body: str, text: str, at: datetime) -> bool:
        """Keep the reply to all open questions of a body; whether there was any."""
        if not (possible(consultation) and possible(body)):
            return False
        rows = models.Query.objects.using(self.using).filter(consultation=consultation, body=body)
        return rows.filter(replied__isnull=True).update(replied=at, reply=storable(text, consultation)) > 0

    def withdraw(self, consultation: str, at: datetime) -> bool:
        """Mark a consultation as withdrawn; whether it was not yet."""
        rows = self._consultations().filter(identifier=consultation, withdrawn__isnull=True)
        return possible(consultation) and rows.update(withdrawn=at) == 1

    def keep(self, file: Document) -> None:
        """Keep a file under its SHA-256."""
        with self._transaction(), connections[self.using].cursor() as cursor:
            archive.keep(cursor, file)

    def file(self, sha256: str) -> Document | None:
        """A file that was kept."""
        row = models.Document.objects.using(self.using).filter(sha256=sha256).first() if possible(sha256) else None
        return Document(row.sha256, row.media_type, None, bytes(row.content)) if row else None


def _consultation(row: models.Consultation) -> Consultation:
    return replace(consultation_from(json.loads(row.line)), withdrawn=row.withdrawn)


def _answer(row: models.Invitation) -> Answer | None:
    return answer_from(json.loads(row.answer)) if row.answer else None
