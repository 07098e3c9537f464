"""An initiative with the phases that its lead has added since: what an instrument that names one is checked against."""

from __future__ import annotations

from beitritt.procedures.office import Ledger
from beitritt.register.effect import effects
from beitritt.register.initiatives import Initiative
from beitritt.register.instruments import Instrument


def phased(ledger: Ledger, initiative: Initiative, instrument: Instrument) -> Initiative:
    """The initiative as it is; where the instrument names a phase that it began without, as its phasings leave it.

    The instrument's own phasings count too. The instruments on record are read in that rare case alone.
    """
    terms = (term for said in instrument.statements for term in (said.term, said.binding) if term is not None)
    if all(term.phase is None or initiative.phase(term.phase) for term in terms):
        return initiative
    return effects(initiative, ledger.directory(), [*ledger.instruments(initiative.key), instrument]).initiative
