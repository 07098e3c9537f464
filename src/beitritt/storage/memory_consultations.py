"""Consultations in memory, for tests and trials; the same contract as those on a database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from beitritt.register.consultations import Answer, Consultation, Invitation, Link, Query
from beitritt.register.instruments import Document
from beitritt.storage.faults import consultation_taken, unknown_consultation


class MemoryConsultations:
    """Consultations in memory. It fits `beitritt.procedures.office.Consultations`; it belongs to one thread."""

    def __init__(self) -> None:
        self._consultations: dict[str, Consultation] = {}
        self._invitations: dict[tuple[str, str], Invitation] = {}
        self._links: dict[str, Link] = {}
        self._files: dict[str, Document] = {}

    def put(self, consultation: Consultation, links: Iterable[Link]) -> None:
        """Keep a new consultation with an invitation to each of its bodies. Raises ConflictError for a taken id."""
        if consultation.id in self._consultations:
            raise consultation_taken(consultation.id)
        self._consultations[consultation.id] = consultation
        for body in consultation.bodies:
            self._invitations[consultation.id, body] = Invitation(consultation.id, body)
        self.issue(links)

    def get(self, identifier: str) -> Consultation:
        """One consultation. Raises UnknownKey."""
        try:
            return self._consultations[identifier]
        except KeyError:
            raise unknown_consultation(identifier) from None

    def of(self, initiative: str | None = None) -> list[Consultation]:
        """The consultations of an initiative, or all; the oldest first."""
        found = (one for one in self._consultations.values() if initiative in (None, one.initiative))
        return sorted(found, key=lambda one: (one.opened, one.id))

    def invitations(self, consultation: str) -> list[Invitation]:
        """The invitations of a consultation, by body."""
        found = (one for one in self._invitations.values() if one.consultation == consultation)
        return sorted(found, key=lambda one: one.body)

    def issue(self, links: Iterable[Link]) -> None:
        """Keep further links of a consultation; those issued before stay valid."""
        for link in links:
            self._links[link.sha256] = link
            if link.reminder and link.body is not None:
                place = link.consultation, link.body
                known = self._invitations[place]
                self._invitations[place] = replace(known, reminded=tuple(sorted((*known.reminded, link.issued))))

    def link(self, sha256: str) -> Link | None:
        """The link of that hash."""
        return self._links.get(sha256)

    def claim(self, consultation: str, body: str, answer: Answer) -> bool:
        """Keep the answer if there is none yet, in one step; whether this was the one."""
        known = self._invitations.get((consultation, body))
        if known is None or known.answer is not None:
            return False
        self._invitations[consultation, body] = replace(known, answer=answer)
        return True

    def inquire(self, consultation: str, body: str, query: Query) -> None:
        """Keep a question of an invited body."""
        known = self._invitations[consultation, body]
        self._invitations[consultation, body] = replace(known, queries=(*known.queries, query))

    def reply(self, consultation: str, body: str, text: str, at: datetime) -> bool:
        """Keep the reply to all open questions of a body; whether there was any."""
        known = self._invitations.get((consultation, body))
        if known is None or not known.asks:
            return False
        queries = tuple(one if one.replied else replace(one, replied=at, reply=text) for one in known.queries)
        self._invitations[consultation, body] = replace(known, queries=queries)
        return True

    def withdraw(self, consultation: str, at: datetime) -> bool:
        """Mark a consultation as withdrawn; whether it was not yet."""
        known = self._consultations.get(consultation)
        if known is None or known.withdrawn is not None:
            return False
        self._consultations[consultation] = replace(known, withdrawn=at)
        return True

    def keep(self, file: Document) -> None:
        """Keep a file under its SHA-256."""
        self._files[file.sha256] = file

    def file(self, sha256: str) -> Document | None:
        """A file that was kept."""
        return self._files.get(sha256)
