"""What the catalogue's cold run costs over its floor: what the experiments cost by themselves.

The floor imports torch once, forks a process for every arm and runs it there: no sandbox, no limits, no
protocol, nobody who watches, and the answers are thrown away. So many at a time as claimcheck has, with the
same environment variables; what needs torch._dynamo waits until it was imported, once, too.

    python tests/benchmarks/floor.py [ROUNDS [CLAIM | TOPIC ...]]

Both are measured in turns, and ratios are told: of wall time and of processor time, which a busy machine
distorts less. What the interpreter and torch take to start is in both.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from claimcheck import catalogue
from claimcheck.catalogue import Catalogue
from claimcheck.exits import NOT_CHECKED
from claimcheck.laboratory.preloading import preload
from claimcheck.laboratory.session import variables
from claimcheck.probe.settings import Settings

ROOT = Path(__file__).parents[2]
JOBS = len(os.sched_getaffinity(0))
_SUBREAPER = 36


def arms(names: list[str]) -> list[tuple[str, str, tuple[str, ...]]]:
    """The source and the name of every arm that is not timed, and what it imports late."""
    claims = Catalogue(catalogue.builtin())
    chosen = [claims[i] for i in claims if not names or i in names or i.partition("/")[0] in names]
    return [
        (claim.experiment.source, arm.name, preload(claim.experiment.source.split('"""', 2)[-1]))
        for claim in chosen
        if not claim.experiment.measures
        for arm in claim.experiment.arms
    ]


def bare(jobs: int) -> None:
    """Run the arms that standard input lists, each in a folder of its own, with nothing else around them."""
    everything = json.load(sys.stdin)
    sources = {source: f"{number}.py" for number, source in enumerate({source for source, *_ in everything})}
    for source, path in sources.items():
        Path(path).write_text(source, encoding="utf-8")
    gc.disable()
    torch = import_module("torch")
    torch.set_num_threads(1)
    torch.manual_seed(0)
    running = 0
    for late in sorted({tuple(needed) for *_, needed in everything}):
        for name in late:
            with suppress(ImportError):
                import_module(name)
        gc.freeze()
        for number, (source, arm, needed) in enumerate(everything):
            if tuple(needed) != late:
                continue
            if running == jobs:
                os.wait()
                running -= 1
            running += 1
            if os.fork() == 0:
                _run(source, arm, sources[source], f"arm{number}")
    for _ in range(running):
        os.wait()
    os._exit(0)


def _run(source: str, arm: str, path: str, folder: str) -> NoReturn:
    try:
        path = os.path.abspath(path)  # noqa: PTH100 -- it is a string
        os.mkdir(folder)  # noqa: PTH102 -- the same
        os.chdir(folder)
        here = os.getcwd()  # noqa: PTH109 -- the same
        os.environ.update(HOME=here, TMPDIR=here, TORCHINDUCTOR_CACHE_DIR=here)
        gc.enable()
        module = ModuleType("__main__")
        module.__file__ = path
        sys.modules["__main__"] = module
        exec(compile(source, path, "exec"), module.__dict__)  # noqa: S102 -- this is what is measured
        json.dumps(getattr(module, arm)())
    except BaseException:  # noqa: BLE001, S110 -- what comes of it is not the question
        pass
    finally:
        os._exit(0)


def adopt_orphans() -> None:
    """Let `measured` count what a command leaves behind: a sandbox is not waited for by who started it."""
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)


def measured(command: list[str], environment: dict[str, str], given: str = "") -> tuple[float, float]:
    """Wall time and processor time of a command with all that it starts, in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        before, started = _processor(), time.perf_counter()
        done = subprocess.run(
            command, input=given, text=True, env=environment, check=False, cwd=folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        wall = time.perf_counter() - started
        assert done.returncode != NOT_CHECKED, command
        with suppress(ChildProcessError):  # what bubblewrap leaves to whoever adopts it
            while True:
                os.wait()
    return wall, _processor() - before


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Measure in turns and print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    names = sys.argv[2:]
    adopt_orphans()
    jobs = arms(names)
    claims = len({source for source, *_ in jobs})
    ours = {**os.environ, "PYTHONPATH": str(ROOT)}
    theirs = variables(Settings(scratch=os.environ.get("TMPDIR", "/tmp"))) | {"PYTHONPATH": str(ROOT)}  # noqa: S108
    commands = {
        "floor": ([sys.executable, __file__, "--bare", str(JOBS)], theirs, json.dumps(jobs)),
        "claimcheck verify": (
            [sys.executable, "-m", "claimcheck", "verify", *names, "--no-measure", "--no-cache", "-q"], ours, "",
        ),
    }  # fmt: skip
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(measured(*command))
    print(f"{claims} claims, {len(jobs)} arms, {JOBS} at a time, {rounds} rounds, medians")
    print(f"{'':20}    wall   per claim   ratio  processor  per claim   ratio")
    floors = [statistics.median(kind) for kind in zip(*times["floor"], strict=True)]
    for name, those in times.items():
        wall, spent = (statistics.median(kind) for kind in zip(*those, strict=True))
        print(
            f"{name:20} {wall:6.2f} s {1000 * wall / claims:8.1f} ms {wall / floors[0]:7.2f}"
            f" {spent:8.2f} s {1000 * spent / claims:7.1f} ms {spent / floors[1]:7.2f}"
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--bare"]:
        bare(int(sys.argv[2]))
    main()
