"""A claim → a file that performs it with nothing but torch, for a reader to run."""

from __future__ import annotations

from claimcheck.laboratory.environment import PROBE
from claimcheck.model import Claim

_FOOTER = """

if __name__ == "__main__":
    # Without an argument: each arm in an interpreter of its own. With an arm's name: that arm.
    import os
    import random
    import subprocess
    import sys

    if len(sys.argv) == 1:
        settings = {{
            "OMP_NUM_THREADS": "1",
            "MALLOC_TRIM_THRESHOLD_": str(1 << 30),
            "MALLOC_MMAP_THRESHOLD_": str(1 << 30),
        }}
        for arm in {arms}:
            subprocess.run([sys.executable, __file__, arm], env=dict(os.environ, **settings))
    else:
        import torch

        random.seed(0)
        torch.manual_seed(0)
        torch.set_num_threads(1)
        try:
            observed = {observe}
        except Exception as error:
            observed = "%s: %s" % (type(error).__name__, error)
        print("%s: %s" % (sys.argv[1], observed))
"""

_MEASURING = """

MEASURING = {{}}
exec(r'''
{source}''', MEASURING)  # how claimcheck compares two costs; apart, so that no name is in the way
"""


def reproduction(claim: Claim) -> str:
    """The claim's source, and below it what performs its arms and prints what each observed.

    It says nothing of a verdict: a reader compares the treatments with the controls.
    """
    observe = "globals()[sys.argv[1]]()"
    measuring = ""
    if claim.experiment.measures:
        observe = f'MEASURING["compare"](*{observe})'
        measuring = _MEASURING.format(source=(PROBE / "measure.py").read_text(encoding="utf-8"))
    arms = tuple(arm.name for arm in claim.experiment.arms)
    return claim.experiment.source + measuring + _FOOTER.format(arms=arms, observe=observe)
