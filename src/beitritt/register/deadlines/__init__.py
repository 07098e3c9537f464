"""What is due: last days for notice, ends of phases, bindings and terms, promises, open requests, what takes effect.

`values` says what a deadline is, `lines` finds those of participations, `acts` those of single statements, `phases`
those of the initiative; `collection` puts them together. No rule here reads a clock.
"""

from beitritt.register.deadlines.collection import check_period, deadlines, joined
from beitritt.register.deadlines.values import DUTIES, OPEN_MATTERS, Certainty, Deadline, DeadlineKind

__all__ = ["DUTIES", "OPEN_MATTERS", "Certainty", "Deadline", "DeadlineKind", "check_period", "deadlines", "joined"]
