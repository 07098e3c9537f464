"""Whether an act can be done in the register: what the rules require of it, before anything is written.

Only for acts done *in* the register. What people wrote in letters is recorded as they wrote it, and findings tell what
is wrong with it; here the person is still at the desk and can be told.
"""

from beitritt.register.admissibility.case import Breach, Inadmissible, Refusal, Requirement
from beitritt.register.admissibility.table import DECLARABLE, admit, breaches

__all__ = ["DECLARABLE", "Breach", "Inadmissible", "Refusal", "Requirement", "admit", "breaches"]
