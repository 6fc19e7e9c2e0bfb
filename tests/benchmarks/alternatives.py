"""What the same experiments cost as plain pytest tests, alone and isolated as its plug-ins isolate.

``python tests/benchmarks/alternatives.py [CLAIMS [ROUNDS]]``. Each claim of a sample becomes a test that
performs its arms and compares them as we do; its file imports torch as a user's would. The plug-ins are not
installed with us; pytest-forked does not run on pytest 9:

    pip install --target /tmp/forked "pytest<9" pytest-forked pytest-xdist
    PYTHONPATH=/tmp/forked python tests/benchmarks/alternatives.py

pytest alone and xdist share processes between tests, so what one leaves behind the next one meets, and none
of them has a limit or a sandbox. Measured in turns; ratios are told, of wall time and of processor time.
"""

from __future__ import annotations

import importlib.util
import os
import statistics
import sys
import tempfile
from pathlib import Path

from floor import adopt_orphans, measured

from claimcheck import catalogue
from claimcheck.catalogue import Catalogue
from claimcheck.model import Claim

ROOT = Path(__file__).parents[2]
TEST = """

def test_claim():
    observed = {{name: globals()[name]() for name in {arms!r}}}
    assert observed
"""


def sample(count: int) -> list[Claim]:
    """Claims spread over the catalogue."""
    claims = [claim for claim in Catalogue(catalogue.builtin()).values() if not claim.experiment.measures]
    return claims[:: max(1, len(claims) // count)][:count]


def alternatives(claims: list[Claim], folder: Path) -> dict[str, list[str]]:
    """The commands to compare, the first one ours."""
    for number, claim in enumerate(claims):
        arms = [arm.name for arm in claim.experiment.arms]
        text = claim.experiment.source + TEST.format(arms=arms)
        (folder / f"test_{number}.py").write_text(text, encoding="utf-8")
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)]
    found = {
        "claimcheck verify": [
            sys.executable, "-m", "claimcheck", "verify", *(claim.id for claim in claims), "--no-cache", "-q",
        ],
        "pytest, one process": pytest,
    }  # fmt: skip
    if importlib.util.find_spec("xdist"):
        found["pytest -n 2 (xdist)"] = [*pytest, "-n", "2"]
    if importlib.util.find_spec("pytest_forked"):
        found["pytest --forked"] = [*pytest, "--forked"]
    return found


def main() -> None:
    """Measure in turns and print the table."""
    count, rounds = (int(sys.argv[i]) if len(sys.argv) > i else default for i, default in ((1, 60), (2, 2)))
    adopt_orphans()
    claims = sample(count)
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    environment = {**os.environ, "PYTHONPATH": paths, "OMP_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder:
        commands = alternatives(claims, Path(folder))
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                times[name].append(measured(command, environment))
    arms = sum(len(claim.experiment.arms) for claim in claims)
    print(f"{len(claims)} claims, {arms} arms, {rounds} rounds, medians")
    medians = {
        name: [statistics.median(kind) for kind in zip(*those, strict=True)] for name, those in times.items()
    }
    wall_of_ours, spent_by_us = next(iter(medians.values()))
    print(f"{'':22}    wall  ratio  processor  ratio")
    for name, (wall, spent) in medians.items():
        print(f"{name:22} {wall:6.1f} s {wall / wall_of_ours:6.2f} {spent:8.1f} s {spent / spent_by_us:6.2f}")


if __name__ == "__main__":
    main()
