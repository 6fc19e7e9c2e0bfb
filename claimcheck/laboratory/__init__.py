"""Experiments × Environment → Trials: the front end's side of the process boundary.

`discover` describes an interpreter that has a torch, without importing it; a `Laboratory`
performs claims there, in a probe (`claimcheck.probe`) behind the strongest `protection` the
machine offers; a `Ledger` remembers what came of it; `reproduction` makes of a claim a file
that performs it alone.
"""

from claimcheck.laboratory.environment import discover
from claimcheck.laboratory.laboratory import Laboratory, Progress
from claimcheck.laboratory.ledger import Ledger, default_folder
from claimcheck.laboratory.reproduction import reproduction

__all__ = ["Laboratory", "Ledger", "Progress", "default_folder", "discover", "reproduction"]
