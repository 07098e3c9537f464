"""What sentences in plain language ("Einfache Sprache") there are: short, active, one thought each.

They say less than those of `beitritt.register.wording.de` and `en`, and nothing else: no sentence here may claim what
the law's own sentence does not.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plain:
    """One language's sentences.

    `rule` says why a body is what it is, by the rule that its standing rests on; `consent` goes with a representation.
    `counted` says how many bodies are what on a day (for one, for several), `said` what a statement does, by kind (and
    value or right where they change the meaning, `.others` where it is said of others), `modality` and `force` what such words are worth.
    """

    rule: dict[str, str]
    consent: dict[str, str]
    since: str
    from_: str
    written: str
    subject: str
    rest: str
    bound: str
    bound_over: str
    contested: str
    unbound: str
    right: dict[str, str]
    right_for_others: str
    day: str
    counted: dict[str, tuple[str, str]]
    nobody: str
    agents: str
    agent: str
    consents: tuple[str, str, str]
    contested_many: str
    portfolio: str
    member: dict[str, str]
    outside: str
    letter: tuple[str, str, str]
    silent: str
    struck: str
    said: dict[str, str]
    modality: dict[str, str]
    force: dict[str, str]
