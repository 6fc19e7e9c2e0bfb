"""A soak: thousands of arms of which a third misbehave; what is judged, and what is left behind.

    python tests/benchmarks/soak.py [ARMS]

Every verdict is compared with the one that the claim is known to have; memory is that of the front end and
of the probe's processes, private to each, looked at after every tenth of the arms. It ends with 1 if a
verdict is wrong or anything is left behind.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ["PYTHONPATH"] = str(ROOT / "tests" / "torches" / "torch18")

from claimcheck import catalogue  # noqa: E402 -- the folder above is made known first
from claimcheck.judgement import judge  # noqa: E402
from claimcheck.laboratory import Laboratory, discover  # noqa: E402
from claimcheck.model import Claim, Reason, Ruling  # noqa: E402
from claimcheck.probe import confinement, processes  # noqa: E402

FOLDER = ROOT / "tests" / "claims"
INNOCENT = {
    "supported": Ruling.CONFIRMED,
    "refuted": Ruling.REFUTED,
    "changes_global_state": Ruling.CONFIRMED,
    "leaves_files": Ruling.CONFIRMED,
}
GUILTY = {
    "hangs": {Reason.TIMED_OUT},
    "segfaults": {Reason.DIED},
    "exits": {Reason.DIED},
    "leaves_grandchildren": {Ruling.CONFIRMED},
    "floods_output": {Reason.DIED, Reason.TIMED_OUT},
    "fork_bomb": {Reason.DIED, Reason.TIMED_OUT},
    "out_of_memory": {Reason.OUT_OF_MEMORY, Reason.TIMED_OUT},
    "closes_descriptors": {Reason.DIED},
    "answers_for_another": {Reason.DIED},
}
"""What may come of each: on a busy machine, time may run out before anything else does."""
ARMS = 3
"""Of each claim; only its treatment misbehaves."""


def chosen(arms: int) -> dict[str, tuple[Claim, set[Ruling | Reason]]]:
    """Claims with so many arms between them, about a third of the arms guilty, and what may come of each."""
    everything = {}
    dice = random.Random(0)  # noqa: S311 -- no secrets
    for number in range(arms // ARMS):
        # Nine claims of ten are guilty, each of one arm of its three.
        name = dice.choice(list(GUILTY))
        expected = set(GUILTY[name])
        if number % 10 == 0:
            name = dice.choice(list(INNOCENT))
            expected = {INNOCENT[name]}
        claim = catalogue.read(FOLDER / "laboratory" / f"{name}.py", FOLDER)
        alone = f"soak/{number}-{claim.id.rpartition('/')[2]}"
        experiment = replace(claim.experiment, source=f"{claim.experiment.source}\n# {number}\n")
        everything[alone] = replace(claim, id=alone, experiment=experiment), expected
    return everything


def private(process: int) -> int:
    """MiB that a process shares with nobody."""
    return processes.own_memory(process) >> 20


def traces() -> set[str]:
    """Files that an arm could have left where all may write."""
    places = (Path("/dev/shm"), Path(tempfile.gettempdir()), Path("/var/tmp"))  # noqa: S108 -- to look, not to write
    return {
        str(path)
        for place in places
        if place.is_dir()
        for path in place.iterdir()
        if "claimcheck" in path.name
    }


def remains() -> list[int]:
    """What still runs of what we started, after a moment to end in."""
    deadline = time.monotonic() + 5
    while (left := processes.descendants(os.getpid())) and time.monotonic() < deadline:
        for process in left:
            with suppress(ChildProcessError):
                os.waitpid(process, os.WNOHANG)
        time.sleep(0.01)
    return left


def main() -> int:
    arms = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    confinement.adopt_orphans()  # what the laboratory leaves behind becomes ours, and is seen
    before = traces()
    todo = chosen(arms)
    wrong, seen = [], Counter[str]()
    started = time.monotonic()
    memory = []
    with Laboratory(discover(sys.executable), jobs=2, timeout=1.0) as laboratory:
        trials = laboratory.perform(claim for claim, _ in todo.values())
        for number, trial in enumerate(trials, 1):
            verdict = judge(trial)
            came = verdict.reason or verdict.ruling
            seen[str(came)] += 1
            if came not in todo[trial.claim][1]:
                wrong.append(f"{trial.claim}: {came}: {verdict.detail}")
            if any(o.failure for o in trial.observations if o.arm != "treatment"):
                wrong.append(f"{trial.claim}: a control failed")
            if number % max(1, len(todo) // 10) == 0:
                probe = sum(map(private, processes.descendants(os.getpid())))
                memory.append((private(os.getpid()), probe))
                print(f"{number * ARMS:6d} arms  front end {memory[-1][0]} MiB  probe {memory[-1][1]} MiB")
    left = remains()
    files = sorted(traces() - before)
    print(f"{len(todo) * ARMS} arms in {time.monotonic() - started:.0f} s: {dict(seen)}")
    print(f"wrong: {wrong or 'none'}; left behind: processes {left or 'none'}, files {files or 'none'}")
    return 1 if wrong or left or files else 0


if __name__ == "__main__":
    sys.exit(main())
