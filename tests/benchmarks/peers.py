"""How long reading takes beside a prose linter on the same files, and what several processes and memory gain.

``python tests/benchmarks/peers.py [FOLDER]``. Without a folder, articles of the tests are copied, each copy
with a line of its own. The linter is proselint, which is not installed with us:

    python -m venv /tmp/proselint && /tmp/proselint/bin/pip install proselint
    PATH=$PATH:/tmp/proselint/bin python tests/benchmarks/peers.py

Everything is measured in turns and ratios of medians are told, for seconds say more about the machine:
of wall time, and of processor time, which a busy machine distorts less.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from claimcheck.documents import SUFFIXES

TESTS = Path(__file__).parents[1]
COPIES = 300
ROUNDS = 3
CHECK = [sys.executable, "-m", "claimcheck", "check", "{folder}", "--no-measure", "--no-code", "-q"]
COMMANDS = {
    "proselint": ["proselint", "check", "{files}"],
    "claimcheck, read anew by one process": [*CHECK, "--jobs", "1", "--cache-dir", "{unread}"],
    "claimcheck, read anew by several": [*CHECK, "--cache-dir", "{unread}"],
    "claimcheck, nothing changed": [*CHECK, "--cache-dir", "{read}"],
}
"""With everything performed before: what is measured is how articles are read and reported."""


def articles(folder: Path) -> None:
    """Write the articles to be read."""
    sources = sorted(TESTS.glob("precision/*.md"))
    for number in range(COPIES):
        text = sources[number % len(sources)].read_text(encoding="utf-8")
        (folder / f"{number:03}.md").write_text(f"{text}\n\nThis is copy {number}.\n", encoding="utf-8")


def seconds(command: list[str], folder: Path, cache: Path) -> tuple[float, float]:
    """Wall time and processor time of one run of a command."""
    if "{unread}" in command:
        shutil.rmtree(cache / "readings", ignore_errors=True)
    places = {
        "{folder}": [str(folder)],
        "{files}": list(files(folder)),
        "{unread}": [str(cache)],
        "{read}": [str(cache)],
    }
    filled = [word for part in command for word in places.get(part, [part])]
    start, spent = time.perf_counter(), processor()
    subprocess.run(filled, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start, processor() - spent


def processor() -> float:
    """Processor time of all processes that were waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def files(folder: Path) -> Iterator[str]:
    """The articles of a folder."""
    return (str(path) for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES)


def measure(folder: Path, cache: Path) -> None:
    """Measure all commands in turns and print the table."""
    commands = {name: command for name, command in COMMANDS.items() if shutil.which(command[0])}
    if "proselint" not in commands:
        print("proselint is not installed, so nothing is compared with it; this file says how to install it")
    size = sum(Path(path).stat().st_size for path in files(folder))
    print(f"{len(list(files(folder)))} articles, {size / 1e6:.2f} MB")
    seconds(COMMANDS["claimcheck, nothing changed"], folder, cache)  # performs the experiments
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            times[name].append(seconds(command, folder, cache))
    medians = {
        name: [statistics.median(kind) for kind in zip(*measured, strict=True)]
        for name, measured in times.items()
    }
    wall_of_first, spent_by_first = next(iter(medians.values()))
    print(f"{'':38}    wall  ratio  processor  ratio")
    for name, (wall, spent) in medians.items():
        print(
            f"{name:38} {wall:6.2f} s {wall / wall_of_first:6.2f} {spent:8.2f} s {spent / spent_by_first:6.2f}"
        )


def main() -> None:
    """Measure on the folder that is named, or on articles of our own."""
    with tempfile.TemporaryDirectory() as cache, tempfile.TemporaryDirectory() as own:
        if len(sys.argv) < 2:
            articles(Path(own))
        measure(Path(sys.argv[1] if len(sys.argv) > 1 else own), Path(cache))


if __name__ == "__main__":
    main()
