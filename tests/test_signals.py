"""Signals that a user, a terminal or a supervisor sends at any moment: nothing is lost, nothing is wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import catalogue
from claimcheck.judgement import judge
from claimcheck.laboratory import Laboratory, discover
from claimcheck.model import Claim, Environment, Reason, Ruling
from claimcheck.probe import processes

HERE = Path(__file__).parent
CLAIMS = HERE / "claims"
TORCH = HERE / "torches" / "torch18"
EXPECTED = {
    "supported": Ruling.CONFIRMED,
    "refuted": Ruling.REFUTED,
    "shows_evidence": Ruling.CONFIRMED,
    "leaves_grandchildren": Ruling.CONFIRMED,
    "prints_an_answer": Ruling.CONFIRMED,
    "draws_random_numbers": Ruling.CONFIRMED,
    "raises": Reason.RAISED,
    "exits": Reason.DIED,
}
PELT = """
import os, random, signal, sys
sys.path.insert(0, sys.argv[1])
from claimcheck.probe.processes import descendants
front = int(sys.argv[2])
dice = random.Random(0)
while True:
    others = descendants(front, but=(os.getpid(),))
    for process in (front, *others):
        number = dice.choice((signal.SIGWINCH, signal.SIGCHLD, signal.SIGURG, signal.SIGCONT, signal.SIGSTOP))
        try:
            os.kill(process, number)
            os.kill(process, signal.SIGCONT)
        except OSError:  # it has just ended
            continue
"""


@pytest.fixture(scope="module")
def environment() -> Iterator[Environment]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(TORCH))
        yield discover(sys.executable)


def claim(name: str) -> Claim:
    return catalogue.read(CLAIMS / "laboratory" / f"{name}.py", CLAIMS)


def judged(environment: Environment) -> dict[str, Ruling | Reason]:
    """What comes of the claims that are expected to come out somehow."""
    names = {claim(name).id: name for name in EXPECTED}
    with Laboratory(environment, jobs=2, timeout=60.0) as laboratory:
        verdicts = [judge(trial) for trial in laboratory.perform(map(claim, EXPECTED))]
    return {names[verdict.claim]: verdict.reason or verdict.ruling for verdict in verdicts}


@pytest.fixture(params=["in a sandbox", "without one"])
def _walls(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if request.param == "without one":
        monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("_walls")
def test_signals_at_any_moment_change_nothing(environment: Environment) -> None:
    """A clock ticks in the front end, somebody resizes its window, and everything is halted again and again."""
    ticks: list[int] = []
    before = signal.signal(signal.SIGALRM, lambda number, _: ticks.append(number))
    with subprocess.Popen([sys.executable, "-c", PELT, str(HERE.parent), str(os.getpid())]) as pelting:
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
            assert EXPECTED == judged(environment)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            pelting.kill()
    assert ticks


@pytest.mark.usefixtures("_walls")
def test_who_was_started_with_all_signals_blocked_hears_of_its_children(environment: Environment) -> None:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    try:
        assert EXPECTED == judged(environment)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def test_who_was_started_by_somebody_without_interest_in_children_hears_of_them(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # a sandbox would wait for its child
    others = set(processes.descendants(os.getpid()))  # what other tests leave running
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert EXPECTED == judged(environment)
    finally:
        signal.signal(signal.SIGCHLD, before)
    assert not set(processes.descendants(os.getpid())) - others


def test_a_command_knows_how_what_it_starts_has_ended() -> None:
    script = """
import signal, subprocess, sys
from claimcheck.cli import main
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
main(["list"], standalone_mode=False)
print(subprocess.run(["false"]).returncode)
"""
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert "1" == told.stdout.splitlines()[-1]
