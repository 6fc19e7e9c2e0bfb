"""A claim → a file that performs it with nothing but torch."""

from __future__ import annotations

from claimcheck.laboratory.environment import PROBE
from claimcheck.model import Claim


def reproduction(claim: Claim) -> str:
    return claim.experiment.source
