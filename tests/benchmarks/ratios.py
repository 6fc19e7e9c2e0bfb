"""How long things take, as ratios to ``python -c "import torch"`` measured in the same run.

Ratios, because seconds say more about the machine than about us: everything is measured in
turns, several times, and the medians are compared. ``python tests/benchmarks/ratios.py``.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests" / "articles" / "sample.md"
CLAIMCHECK = [sys.executable, "-m", "claimcheck"]
ROUNDS = 5

COMMANDS = {
    "python -c 'import torch'": [sys.executable, "-c", "import torch"],
    "claimcheck --version": [*CLAIMCHECK, "--version"],
    "check an article, cold": [*CLAIMCHECK, "check", str(SAMPLE), "--no-measure", "--cache-dir", "{cold}"],
    "check an article, all cached": [
        *CLAIMCHECK,
        "check",
        str(SAMPLE),
        "--no-measure",
        "--cache-dir",
        "{warm}",
    ],
    "verify the catalogue, cold": [*CLAIMCHECK, "verify", "--no-measure", "--cache-dir", "{cold}"],
    "verify the catalogue, all cached": [*CLAIMCHECK, "verify", "--no-measure", "--cache-dir", "{warm}"],
}
BUDGETS = {
    "check an article, cold": 2.0,
    "check an article, all cached": 0.3,
    "verify the catalogue, cold": 3.0,
}


def seconds(command: list[str], warm: str) -> float:
    """Wall time of one run of a command, in an empty cache folder or in the warm one."""
    with tempfile.TemporaryDirectory() as cold:
        filled = [part.format(cold=cold, warm=warm) for part in command]
        start = time.perf_counter()
        subprocess.run(filled, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        return time.perf_counter() - start


def main() -> None:
    """Measure all commands in turns and print the table."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as warm:
        for command in COMMANDS.values():
            seconds(command, warm)  # fills the cache, and the file system's
        for _ in range(ROUNDS):
            for name, command in COMMANDS.items():
                times[name].append(seconds(command, warm))
    reference = statistics.median(times["python -c 'import torch'"])
    print(f"{'':36} seconds  ratio  budget")
    for name, measured in times.items():
        median = statistics.median(measured)
        budget = f"{BUDGETS[name]:6.1f}" if name in BUDGETS else ""
        print(f"{name:36} {median:7.2f} {median / reference:6.2f}  {budget}")


if __name__ == "__main__":
    main()
