"""Sentences: reasons, claims and findings said in German or English, each with the words it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from beitritt.register.answers import Row
from beitritt.register.binding import Claim
from beitritt.register.explanation import Citation, Explanation, Part, Reason
from beitritt.register.findings import Code, Finding
from beitritt.register.initiatives import REST
from beitritt.register.instruments import split_ref
from beitritt.register.obstacles import Obstacle
from beitritt.register.reservations import ReservationState
from beitritt.register.spans import LIVE, Rule, Status
from beitritt.register.standings import Standings
from beitritt.register.statements import Right
from beitritt.register.wording import Called, called, expiring, from_day, last_day, long_date, nested, words
from beitritt.register.wording.bonds import bound_over
from beitritt.register.wording.obstacles import IDLE, OBSTACLE, OBSTACLE_RULE
from beitritt.register.wording.precedence import DECIDING, PRECEDENCE, RANKED
from beitritt.register.wording.reservations import replies, reservation_state, silence, silent_on_all

LASTING = (*LIVE, Status.PENDING, Status.INTENT)
"""What ends: of these an explanation says until when."""


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
        step = int(len(explanation.parts) > 1)
        for part in explanation.parts:
            if step or part.row.subjects != (REST,):
                found.append((0, self._words.PHRASE["subject"].format(subjects=self._about(part))))
            found += [(depth + step, text) for depth, text in self.reason(part.reason)]
            below = (*self._until(part), *self._bound(part, explanation.on), *self._reservations(part))
            found += [(step, text) for text in below]
        return found

    def subjects(self, row: Row) -> str:
        """The subjects of a row in words."""
        if row.subjects != (REST,):
            return ", ".join(self._subject(key) for key in row.subjects)
        if row.excepted:
            return self._words.PHRASE["everything_but"].format(subjects=", ".join(map(self._subject, row.excepted)))
        return self._words.PHRASE["everything_else"]

    def _about(self, part: Part) -> str:
        """The subjects of a part, without those below them of which another part tells."""
        told = self.subjects(part.row)
        apart = ", ".join(self._subject(key) for key in part.apart)
        return self._words.PHRASE["subject_without"].format(subjects=told, apart=apart) if apart else told

    def reason(self, reason: Reason, depth: int = 0) -> list[tuple[int, str]]:
        """A reason and what it rests on, as (depth, sentence)."""
        if reason.obstacle is not None:
            return [(depth, self._hindered(reason, reason.obstacle))]
        below = [line for child in reason.children for line in self.reason(child, depth + 1)]
        if reason.rule == Rule.SILENCE and below:
            return [(depth, IDLE[self.language].format(body=self.called(reason.body))), *below]
        rules = [self._words.RULE[reason.rule]]
        if reason.met and reason.rule != Rule.PRECONDITION:
            rules.append(self._words.RULE[Rule.PRECONDITION])
        return [(depth, self._ruled(self._words.SENTENCE[reason.rule], reason, *rules)), *below]

    def _hindered(self, reason: Reason, obstacle: Obstacle) -> str:
        """What stands in the way of one statement."""
        statement, law = obstacle.act.statement, self._words
        sentence, rule = OBSTACLE[self.language][obstacle.cause], OBSTACLE_RULE[self.language][obstacle.cause]
        return self._ruled(
            sentence,
            reason,
            rule,
            kind=law.KIND[statement.kind],
            modality=law.MODALITY[statement.modality],
            force=law.FORCE[statement.force],
            needed=law.FORCE[obstacle.needed or statement.force],
            author=self.called(obstacle.act.instrument.author),
        )

    def _ruled(self, sentence: str, reason: Reason, *rules: str, **more: str | Called) -> str:
        """A sentence with its blanks filled in, and the rules that it follows."""
        phrases, day, end = self._words.PHRASE, reason.since, reason.over
        condition = phrases["condition_quoted"].format(condition=self.quotable(reason.condition))
        filled = sentence.format(
            body=self.called(reason.body),
            since=from_day(day, self.language) if day else "",
            past=expiring(end, self.language) if end else "",
            because=self.grounded(reason.citations, phrases["for"]),
            said=self.grounded(reason.citations, "; "),
            by=self.called(reason.by or ""),
            form=self._words.FORM.get(reason.form or "", reason.form or "–"),
            consent=self._words.CONSENT.get(reason.consent or "", "–"),
            successor=self.called(reason.successor or ""),
            condition=condition if reason.condition else "",
            **more,
        )
        return f"{filled} [{phrases['rule'].format(rule=' '.join(rules))}]"

    def quotable(self, text: str | None) -> str:
        """What somebody wrote beside a statement, between quotation marks."""
        return nested(" ".join((text or "").split()), self.language)

    def body(self, key: str, *, begins: bool = True) -> str:
        """A body as a sentence calls it."""
        return called(self._name(key), self.language, begins=begins)

    def called(self, key: str) -> Called:
        """A body for a sentence's placeholder."""
        return Called(self._name(key) if key else "", self.language)

    def grounded(self, citations: Iterable[Citation], lead: str) -> str:
        """The end of a sentence: the quoted words after `lead`; in parentheses what the register has without words."""
        known = list(citations)
        quoted, bare = (dict.fromkeys(self.citation(one) for one in known if (one.quote is None) is without)
                        for without in (False, True))  # fmt: skip
        link = f"; {self._words.PHRASE['and']} "
        return (f"{lead}{link.join(quoted)}" if quoted else "") + (f" ({'; '.join(bare)})" if bare else "")

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

    def _until(self, part: Part) -> list[str]:
        """How long it goes on, as far as anything recorded says."""
        row = part.row
        if row.until is None or row.status not in LASTING:
            return []
        return [self._words.PHRASE["standing_until"].format(last=last_day(row.until, self.language))]

    def _bound(self, part: Part, on: date) -> list[str]:
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
        source, said = self.source(bound.decides), self._unquoted(part)
        if bound.until is None:
            return [phrases["bound_open"].format(body=body, says=self.says(bound.decides), source=source, words=said)]
        phrase = phrases["bound_over" if bound_over(bound, on) else "bound"]
        return [phrase.format(body=body, last=last_day(bound.until, self.language), source=source, words=said)]

    def _unquoted(self, part: Part) -> str:
        """The words on which the bond rests, unless the status rests on them and quotes them already."""
        quoted = {citation.ref for citation in part.reason.citations}
        return "".join(f" – {self.citation(one)}" for _, one in part.claims if one.ref not in quoted)

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
        """The reserved rights with what was answered to each; who is silent on all of them is told so once."""
        held = [one for one, _, _ in part.reservations]
        silent = silent_on_all(held)
        found = []
        for one, citation, keeper in part.reservations:
            found.append(self._reservation(part.row.body, one, citation, keeper))
            found += replies(one, self._name, self.language, besides=silent)
        return [*found, *silence(silent, self._name, self.language)]

    def _reservation(self, body: str, held: ReservationState, citation: Citation, keeper: str | None) -> str:
        phrases = self._words.PHRASE
        phrase = "reservation_kept" if keeper else "reservation_for" if held.for_others else "reservation"
        beside = "condition_named" if held.right == Right.PRECONDITION else "condition_beside"
        told = self.quotable(citation.condition)
        condition = phrases[beside].format(condition=told) if told else ""
        return phrases[phrase].format(
            body=self.called(body),
            by=self.called(keeper or ""),
            right=self._words.RIGHT[held.right or "limit"],
            state=reservation_state(held, self.language) + condition,
            because=self.grounded((citation,), phrases["for"]),
        )

    def finding(self, finding: Finding) -> str:
        """A finding as a sentence."""
        bodies = self.called(finding.bodies[0] if finding.bodies else "")
        return self._words.FINDING[finding.code].format(bodies=bodies, detail=self._detail(finding))

    def _detail(self, finding: Finding) -> str:
        detail = finding.detail or ""
        if finding.code == Code.TERMS_CONTESTED:
            return "; ".join(self._words.GROUND[ground] for ground in detail.split(","))
        if finding.code in (Code.LEFT_WHILE_BOUND, Code.REDUCED_WHILE_BOUND):
            return last_day(detail, self.language)
        if finding.code == Code.NOTICE_TOO_LATE:
            return long_date(detail, self.language)
        if finding.code in (Code.PLANNED_END_PASSED, Code.REPRESENTATION_PROVISIONAL):
            return self._phase(detail)
        for table in (self._words.CONSENT, self._words.KIND, self._words.FORCE):
            if detail in table:
                return table[detail]
        return detail
