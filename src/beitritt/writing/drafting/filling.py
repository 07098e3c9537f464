"""Fills the sentence of one statement: names with their articles, days written out, and what it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from beitritt.register.acts import act_of, speaks_for
from beitritt.register.authority import LEADS_ACTS
from beitritt.register.bodies import Directory
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument, split_ref
from beitritt.register.statements import Group, Kind, Statement, Term
from beitritt.register.wording import Called, long_date, words
from beitritt.writing.drafting import phrases, sentences
from beitritt.writing.drafting.phrases import GERMAN

WORDS = words(GERMAN)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a sentence may need to know beside its statement; `find` gives a deposited instrument by its id."""

    initiative: Initiative
    directory: Directory
    find: Callable[[str], Instrument | None]


class Filling:
    """The values of the names in braces, each worked out by the method of that name when its sentence asks for it."""

    def __init__(self, instrument: Instrument, number: int, around: Surroundings) -> None:
        self._act = act_of(instrument, number, instrument.begins)
        self._said, self._letter, self._around = self._act.statement, instrument, around

    def __getitem__(self, name: str) -> object:
        return getattr(self, f"_{name}")()

    def sentence(self) -> str:
        """The whole sentence. Bodies bear the name that they have on the act's first day."""
        text = self._template().format_map(self)
        alone = self._said.kind in sentences.SAID_ALONE or self._by_lead
        if self._letter.author == self._said.actor or alone:
            return text
        return sentences.ON_BEHALF.format_map(self) + text

    def _template(self) -> str:
        kind, said = self._said.kind, self._said
        if kind == Kind.PHASING:
            ends = {(True, True): "both", (True, False): "from", (False, True): "until"}
            return sentences.PHASE[ends.get((said.from_ is not None, said.until is not None), "open")]
        if kind == Kind.RESPONSE and said.value == "accepted" and self._asked:
            return sentences.GRANTED
        if self._by_lead and kind in sentences.BY_LEAD:
            return sentences.BY_LEAD[kind]
        return sentences.PLAIN.get(kind) or sentences.BY_VALUE[kind, said.value or ""]

    @property
    def _by_lead(self) -> bool:
        lead, directory = self._around.initiative.lead, self._around.directory
        own = speaks_for(self._act, self._said.actor, directory)
        return not own and self._said.kind in LEADS_ACTS and speaks_for(self._act, lead, directory)

    def _called(self, key: str | None) -> Called:
        return Called(self._around.directory.name(key or "", self._act.start), GERMAN)

    def _body(self) -> Called:
        return self._called(self._said.actor)

    def _author(self) -> Called:
        return self._called(self._letter.author)

    def _addressee(self) -> Called:
        return self._called(self._letter.addressee or self._around.initiative.lead)

    def _successor(self) -> Called:
        return self._called(self._said.successor)

    def _predecessor(self) -> Called:
        return self._called(self._said.predecessor)

    def _initiative(self) -> str:
        return phrases.inner(self._around.initiative.name)

    def _proof(self) -> str:
        return sentences.PROOF.format(proof=self._said.proof) if self._said.proof else ""

    def _since(self) -> str:
        return phrases.beginning(self._said.from_)

    def _when(self) -> str:
        return phrases.upon(self._said.from_ or self._act.start)

    def _start(self) -> str:
        first = self._said.from_
        return f"{'vom' if first.exact else 'von'} {long_date(first.text, GERMAN)}" if first else ""

    def _during(self) -> str:
        first, end = self._said.from_, self._said.until
        if first is not None and end is not None and first.exact:
            return f" vom {long_date(first.text, GERMAN)} {phrases.up_to(end)}"
        return f"{phrases.beginning(first)} {phrases.up_to(end)}" if end else phrases.beginning(first)

    def _last(self) -> str:
        return phrases.closing(self._said.from_ or self._act.start)

    def _given(self) -> str:
        day = self._said.notice_given
        return f", gekündigt am {long_date(day.text, GERMAN)}" if day and day != self._letter.dated else ""

    def _due(self) -> str:
        return f" {phrases.within(self._said.due)}" if self._said.due else ""

    def _ends(self) -> str:
        said, initiative = self._said, self._around.initiative
        parts = [phrases.up_to(said.until)] if said.until else []
        parts += [f"befristet {phrases.lasting(said.term, initiative)}"] if said.term else []
        parts += [f"gebunden {phrases.lasting(said.binding, initiative)}"] if said.binding else []
        parts += [f"Verlängerung: {phrases.detail(said.renewal)}"] if said.renewal else []
        return "".join(f", {part}" for part in parts)

    def _scope(self) -> str:
        scope = self._said.scope
        return "" if scope.everything else f" für {phrases.subjects(scope, self._around.initiative)}"

    def _rest(self) -> str:
        scope, level = self._said.scope, self._said.level
        parts = [] if scope.everything else [phrases.subjects(scope, self._around.initiative)]
        parts += [sentences.REST_LEVEL[level]] if level else []
        return " und auf ".join(parts)

    def _level(self) -> str:
        return sentences.LEVEL[self._said.level] if self._said.level else ""

    def _note(self) -> str:
        return f"; dazu: {self._content()}" if self._said.note else ""

    def _content(self) -> str:
        return (self._said.note or "").rstrip(".")

    def _right(self) -> str:
        found = self._said if self._said.kind == Kind.RESERVATION else self._target_statement()
        return WORDS.RIGHT[(found.right if found else None) or "limit"]

    def _condition(self) -> str:
        said = self._said
        parts = [f", unter der Bedingung: „{phrases.inner(said.condition)}“"] if said.condition else []
        parts += [f" (Anlass: {phrases.occasion(said)})"] if said.trigger else []
        return "".join(parts)

    def _represented(self) -> str:
        named = self._said.represented
        if isinstance(named, Group):
            whose = "" if named.body == self._said.actor else f" {self._called(named.body):gen}"
            return f"die kreisangehörigen Gemeinden{whose}"
        return phrases.listed([f"{self._called(key):acc}" for key in named])

    def _others(self) -> str:
        return f" für {self._represented()}" if self._said.represented else ""

    def _form(self) -> str:
        form = f", {WORDS.FORM[self._said.form]}" if self._said.form else ""
        return f"{form}, vorläufig" if self._said.provisional else form

    def _through(self) -> str:
        if self._said.to is None:
            return ""
        found = self._target_statement()
        return f" durch {self._called(found.actor if found else self._said.to):acc}"

    def _appointed(self) -> str:
        return self._around.directory.name(self._said.appointed or "", self._act.start)

    def _role(self) -> str:
        return WORDS.ROLE[self._said.role] if self._said.role else ""

    def _source(self) -> str:
        return f"Nach {self._said.source}" if self._said.source else "Nach den Bedingungen der Initiative"

    def _kinds(self) -> str:
        return phrases.kinds(self._said.for_) or "alle Beteiligten"

    def _kinds_asked(self) -> str:
        return f" für {phrases.kinds(self._said.for_)}" if self._said.for_ else ""

    def _limited(self) -> str:
        parts = [part for part in (phrases.kinds(self._said.for_), self._represented()) if part]
        return f", nur für {phrases.listed(parts)}" if parts else ""

    def _provisions(self) -> str:
        values = {name: getattr(self._said, name) for name in sentences.PROVISION}
        told = {
            name: phrases.lasting(value, self._around.initiative) if isinstance(value, Term) else phrases.detail(value)
            for name, value in values.items()
            if value is not None
        }
        return "; ".join(sentences.PROVISION[name].format(value=value) for name, value in told.items())

    def _terms(self) -> str:
        """What is laid down; in the words of the note where nothing else is."""
        provisions = self._provisions()
        return provisions + self._note() if provisions else self._content()

    def _wish(self) -> str:
        said, initiative = self._said, self._around.initiative
        parts = [f"eine Bindung {phrases.lasting(said.binding, initiative)}"] if said.binding else []
        parts += [f"eine Befristung {phrases.lasting(said.term, initiative)}"] if said.term else []
        parts += [f"Folgendes: {self._content()}"] if said.note else []
        return " und um ".join(parts)

    def _share(self) -> str:
        share = self._said.share
        return f", zu einem Anteil von {share:g}".replace(".", ",") if share is not None and share != 1 else ""

    def _phase(self) -> str:
        return phrases.inner(self._around.initiative.phase_name(self._said.phase or ""))

    def _stop(self) -> str:
        return phrases.up_to(self._said.until) if self._said.until else ""

    def _sure(self) -> str:
        return sentences.SURE.get(self._said.end or "", "")

    def _target_statement(self) -> Statement | None:
        """The deposited statement that this one is about, where it names one."""
        name, number = split_ref(self._said.of or self._said.to or "")
        found = self._around.find(name)
        if found is None or number is None or number >= len(found.statements):
            return None
        return found.statements[number]

    def _target(self) -> str:
        """Where what it is about stands: "aus dem Schreiben der Stadt … vom …"."""
        found = self._around.find(split_ref(self._said.of or "")[0])
        if found is None:
            return f"„{self._said.of}“"
        author = "" if found.author == self._said.actor else f" {self._called(found.author):gen}"
        return f"aus dem Schreiben{author}{_dated(found)}"

    def _struck(self) -> str:
        """What is corrected or annulled: "das Schreiben vom …", or one of its statements."""
        name, number = split_ref(self._said.of or "")
        found, statement = self._around.find(name), self._target_statement()
        if found is None:
            return f"das Schreiben „{name}“" if number is None else f"die Erklärung „{self._said.of}“"
        if statement is not None:
            return f"die Erklärung ({WORDS.KIND[statement.kind]}) {self._target()}"
        author = "" if found.author == self._letter.author else f" {self._called(found.author):gen}"
        return f"das Schreiben{author}{_dated(found)}"

    def _answered(self) -> str:
        """What is answered: "die Erklärung der Stadt … vom … (Beitritt)"."""
        found, statement = self._around.find(split_ref(self._said.to or "")[0]), self._target_statement()
        if found is None:
            return f"die Erklärung „{self._said.to}“"
        what = f" ({WORDS.KIND[statement.kind]})" if statement else ""
        if found.author == self._letter.addressee:
            return f"Ihre Erklärung{_dated(found)}{what}"
        return f"die Erklärung {self._called(found.author):gen}{_dated(found)}{what}"

    @property
    def _asked(self) -> bool:
        """Whether a request for other terms is answered."""
        statement = self._target_statement()
        return statement is not None and statement.kind == Kind.REQUEST

    def _granted(self) -> str:
        """The request that is granted: "der Bitte der Stadt … vom … um andere Bedingungen"."""
        found = self._around.find(split_ref(self._said.to or "")[0])
        if found is None or found.author == self._letter.addressee:
            return f"Ihrer Bitte{_dated(found) if found else ''} um andere Bedingungen"
        return f"der Bitte {self._called(found.author):gen}{_dated(found)} um andere Bedingungen"


def _dated(found: Instrument) -> str:
    return f" vom {long_date(found.dated.text, GERMAN)}" if found.dated else f" „{found.id}“"
