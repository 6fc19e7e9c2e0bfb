"""How long things take, as ratios to ``python -c "import torch"`` measured in the same run.

Ratios, because seconds say more about the machine than about us: everything is measured in turns, several
times, and the medians are compared, and the least of each, which a machine that others use distorts less.
Processor time is of all processes. It is measured as it is installed: compiled, and with what its claims
teach. Where an article speaks of optimizers, torch imports torch._dynamo for it, whoever performs it.

    python tests/benchmarks/ratios.py [ROUNDS]
"""

from __future__ import annotations

import compileall
import os
import statistics
import sys
import tempfile
from pathlib import Path

from floor import adopt_orphans, measured

from claimcheck.catalogue import Catalogue, builtin
from claimcheck.readers.teaching import ship

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests" / "articles" / "sample.md"
CLAIMCHECK = [sys.executable, "-m", "claimcheck"]
CHECK = [*CLAIMCHECK, "check", str(SAMPLE), "--no-measure", "--cache-dir"]
VERIFY = [*CLAIMCHECK, "verify", "--no-measure", "--cache-dir"]
REFERENCE = "python -c 'import torch'"

COMMANDS = {
    REFERENCE: [sys.executable, "-c", "import torch"],
    "… and torch._dynamo": [sys.executable, "-c", "import torch, torch._dynamo"],
    "claimcheck --version": [*CLAIMCHECK, "--version"],
    "check an article, cold": [*CHECK, "{cold}"],
    "check an article, all cached": [*CHECK, "{warm}"],
    "verify the catalogue, cold": [*VERIFY, "{cold}"],
    "verify the catalogue, all cached": [*VERIFY, "{warm}"],
}
BUDGETS = {
    "check an article, cold": 2.0,
    "check an article, all cached": 0.3,
    "verify the catalogue, cold": 3.0,
}


def taken(command: list[str], warm: str) -> tuple[float, float]:
    """Wall and processor time of one run of a command, in an empty cache folder or in the warm one."""
    with tempfile.TemporaryDirectory() as cold:
        return measured(
            [part.format(cold=cold, warm=warm) for part in command], {**os.environ, "PYTHONPATH": str(ROOT)}
        )


def main() -> None:
    """Measure all commands in turns and print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    compileall.compile_dir(ROOT / "claimcheck", quiet=1)
    ship(Catalogue(builtin()))
    adopt_orphans()
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as warm:
        for command in COMMANDS.values():
            taken(command, warm)  # fills the cache, and the file system's
        for _ in range(rounds):
            for name, command in COMMANDS.items():
                times[name].append(taken(command, warm))
    print(f"{'':34} {'wall time':>24} {'processor time':>24}")
    print(f"{'':34} {'seconds  ratio  of least':>24} {'seconds  ratio  of least':>24}  budget")
    for name, those in times.items():
        columns = ""
        for kind, reference in zip(
            zip(*those, strict=True), zip(*times[REFERENCE], strict=True), strict=True
        ):
            median = statistics.median(kind)
            ratio, least = median / statistics.median(reference), min(kind) / min(reference)
            columns += f" {median:7.2f} {ratio:6.2f} {least:9.2f}"
        budget = f"{BUDGETS[name]:6.1f}" if name in BUDGETS else ""
        print(f"{name:34}{columns}  {budget}")


if __name__ == "__main__":
    main()
