"""Sentences: reasons, claims and findings said in German or English, each with the words it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from beitritt.register.answers import Row
from beitritt.register.binding import Claim
from beitritt.register.explanation import Citation, Explanation, Part, Reason
from beitritt.register.findings import Code, Finding
from beitritt.register.initiatives import REST
from beitritt.register.instruments import split_ref
from beitritt.register.standings import Standings
from beitritt.register.wording import Called, called, last_day, long_date, nested, words
from beitritt.register.wording.precedence import DECIDING, PRECEDENCE, RANKED
from beitritt.register.wording.reservations import replies, reservation_state


class Speaker:
    """Turns reasons, claims and findings into sentences of one language; `name` gives a body's name by its key."""

    def __init__(
        self,
        language: str,
        name: Callable[[str], str],
        subject: Callable[[str], str] = str,
        phase: Callable[[str], str] = str,
    ) -> None:
        self.language, self._name, self._subject, self._phase = language, name, subject, phase
        self._words = words(language)

    @classmethod
    def of(cls, standings: Standings, language: str) -> Speaker:
        """A speaker that knows the names of an initiative's bodies, subjects and phases."""
        return cls(language, standings.directory.name, standings.tree.name, standings.initiative.phase_name)

    def sentences(self, explanation: Explanation) -> list[tuple[int, str]]:
        """The explanation as (depth, sentence), in order."""
        found: list[tuple[int, str]] = []
        several = len(explanation.parts) > 1
        for part in explanation.parts:
            if several or part.row.subjects != (REST,):
                found.append((0, self._words.PHRASE["subject"].format(subjects=self.subjects(part.row))))
            found += [(depth + several, text) for depth, text in self.reason(part.reason)]
            found += [(several, text) for text in self._bound(part)]
            found += [(several, text) for text in self._reservations(part)]
        return found

    def subjects(self, row: Row) -> str:
        """The subjects of a row in words."""
        if row.subjects == (REST,):
            return self._words.PHRASE["everything_else"]
        return ", ".join(self._subject(key) for key in row.subjects)

    def reason(self, reason: Reason, depth: int = 0) -> list[tuple[int, str]]:
        """A reason and what it rests on, as (depth, sentence)."""
        sentence = self._words.SENTENCE[reason.rule].format(
            body=self.called(reason.body),
            since=self._since(reason),
            words=self.cited(reason.citations),
            by=self.called(reason.by or ""),
            form=self._words.FORM.get(reason.form or "", reason.form or "–"),
            consent=self._words.CONSENT.get(reason.consent or "", "–"),
            successor=self.called(reason.successor or ""),
        )
        rule = self._words.PHRASE["rule"].format(rule=self._words.RULE[reason.rule])
        below = [line for child in reason.children for line in self.reason(child, depth + 1)]
        return [(depth, f"{sentence} [{rule}]"), *below]

    def _since(self, reason: Reason) -> str:
        return long_date(reason.since, self.language) if reason.since else ""

    def body(self, key: str, *, begins: bool = True) -> str:
        """A body as a sentence calls it."""
        return called(self._name(key), self.language, begins=begins)

    def called(self, key: str) -> Called:
        """A body for a sentence's placeholder."""
        return Called(self._name(key) if key else "", self.language)

    def cited(self, citations: Iterable[Citation]) -> str:
        """The words of the statements, joined."""
        said = list(dict.fromkeys(self.citation(one) for one in citations))
        link = f"; {self._words.PHRASE['and']} "
        return link.join(said)

    def citation(self, citation: Citation) -> str:
        """One statement's words, or that the register has none."""
        phrases = self._words.PHRASE
        if citation.quote is None:
            return phrases["unquoted"].format(ground=citation.ground or "–", ref=citation.ref)
        quote = nested(" ".join(citation.quote.split()), self.language)
        if citation.dated is None:
            return phrases["quoted_undated"].format(id=split_ref(citation.ref)[0], quote=quote)
        return phrases["quoted"].format(dated=long_date(citation.dated, self.language), quote=quote)

    def says(self, claim: Claim) -> str:
        """What a source says about the end, in words."""
        phrases = self._words.PHRASE
        if claim.term is None:
            return phrases["unsaid"]
        if claim.term.until is not None:
            return phrases["until"].format(last=last_day(claim.term.until.text, self.language))
        return phrases["phase"].format(phase=self._phase(claim.term.phase)) if claim.term.phase else phrases["whole"]

    def source(self, claim: Claim) -> str:
        """Where a claim comes from."""
        origin = self._words.SOURCE[claim.origin]
        return f"{claim.source} ({origin})" if claim.source else origin

    def _bound(self, part: Part) -> list[str]:
        phrases, body, bound = self._words.PHRASE, self.called(part.row.body), part.row.bound
        if bound.contested:
            grounds = "; ".join(self._words.GROUND[ground] for ground in bound.grounds)
            lines = [phrases["contested"].format(body=body, grounds=grounds)]
            for claim, citation in part.claims:
                decides = phrases["would_decide"] if claim == bound.decides else ""
                said = self.citation(citation)
                source = self._ranked(claim)
                lines.append(phrases["claim"].format(source=source, says=self.says(claim), decides=decides, words=said))
            return [*lines, *self._deciding(bound.decides)]
        if bound.decides is None:
            return []
        source = self.source(bound.decides)
        if bound.until is None:
            return [phrases["bound_open"].format(body=body, says=self.says(bound.decides), source=source)]
        return [phrases["bound"].format(body=body, last=last_day(bound.until, self.language), source=source)]

    def _ranked(self, claim: Claim) -> str:
        """Where a claim comes from, with its rank where it has one."""
        source = self.source(claim)
        return source if claim.rank is None else RANKED[self.language].format(source=source, rank=claim.rank)

    def _deciding(self, claim: Claim | None) -> list[str]:
        """Which of contradicting sources would decide, and by which rule."""
        if claim is None:
            return []
        rule = PRECEDENCE[self.language][claim.origin]
        return [DECIDING[self.language].format(source=self._ranked(claim), rule=rule)]

    def _reservations(self, part: Part) -> list[str]:
        body, found = self.called(part.row.body), []
        for held, citation, keeper in part.reservations:
            phrase = "reservation_kept" if keeper else "reservation_for" if held.for_others else "reservation"
            found.append(
                self._words.PHRASE[phrase].format(
                    body=body,
                    by=self.called(keeper or ""),
                    right=self._words.RIGHT[held.right or "limit"],
                    state=reservation_state(held, self.language),
                    words=self.citation(citation),
                )
            )
            found += replies(held, self._name, self.language)
        return found

    def finding(self, finding: Finding) -> str:
        """A finding as a sentence."""
        bodies = self.called(finding.bodies[0] if finding.bodies else "")
        return self._words.FINDING[finding.code].format(bodies=bodies, detail=self._detail(finding))

    def _detail(self, finding: Finding) -> str:
        detail = finding.detail or ""
        if finding.code == Code.TERMS_CONTESTED:
            return "; ".join(self._words.GROUND[ground] for ground in detail.split(","))
        if finding.code == Code.LEFT_WHILE_BOUND:
            return last_day(detail, self.language)
        if finding.code == Code.NOTICE_TOO_LATE:
            return long_date(detail, self.language)
        if finding.code in (Code.PLANNED_END_PASSED, Code.REPRESENTATION_PROVISIONAL):
            return self._phase(detail)
        for table in (self._words.CONSENT, self._words.KIND, self._words.FORCE):
            if detail in table:
                return table[detail]
        return detail
