"""Clocks that jump, and machines that are halted: what waits does not count by them."""

from __future__ import annotations

import ast
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from claimcheck import catalogue
from claimcheck.judgement import judge
from claimcheck.laboratory import Laboratory, discover
from claimcheck.laboratory import laboratory as module  # noqa: F401 -- TOOL shortens its patience
from claimcheck.model import Claim, Coverage, Reading, Ruling
from claimcheck.probe import processes
from claimcheck.readers import records
from claimcheck.readers.records import Records

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "claimcheck"
WALL_CLOCKS = {
    "time.time",
    "time.localtime",
    "time.gmtime",
    "time.ctime",
    "date.today",
    "datetime.now",
    "datetime.today",
}
READING = Reading((), (), Coverage(1, 0, 0, 0))
DAY = 24 * 3600.0
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who descends from whom")


def asked(path: Path) -> set[str]:
    """The wall clocks that a module asks."""
    nodes = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Attribute)]
    return {name for node in nodes if (name := ".".join(ast.unparse(node).split(".")[-2:])) in WALL_CLOCKS}


def test_the_time_of_day_only_tells_what_has_expired() -> None:
    """Every limit is counted by a clock that nobody sets."""
    found = {
        str(path.relative_to(PACKAGE)): names for path in PACKAGE.rglob("*.py") if (names := asked(path))
    }

    assert {"reading/ignoring.py": {"date.today"}, "readers/records.py": {"time.time"}} == found


@pytest.mark.parametrize("days", [-10_000, -1, 0, 1, 10_000])
def test_a_clock_that_jumps_costs_a_reading_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    now = time.time()
    old, new = Records(tmp_path, "old"), Records(tmp_path, "new")
    old.keep("ab", READING)
    monkeypatch.setattr(records.time, "time", lambda: now + days * DAY)

    new.keep("ab", READING)
    new.keep("cd", READING)

    assert [READING, READING] == [new.find("ab", {}), new.find("cd", {})]
    assert (None if days > 30 else READING) == old.find("ab", {})
    old.keep("ab", READING)
    assert READING == old.find("ab", {})


def claim(name: str) -> Claim:
    return catalogue.read(HERE / "claims" / "laboratory" / f"{name}.py", HERE / "claims")


@pytest.fixture(autouse=True)
def _torch18(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(HERE / "torches" / "torch18"))


def tree(laboratory: Laboratory) -> list[int]:
    assert laboratory._session is not None
    probe = laboratory._session._process.pid
    return [probe, *processes.descendants(probe)]


@LINUX
def test_a_probe_that_is_halted_goes_on_where_it_was() -> None:
    """Every process of it is stopped and continued, again and again, while it performs."""
    expected = {"supported": Ruling.CONFIRMED, "refuted": Ruling.REFUTED, "conditional": Ruling.CONDITIONAL}
    done = threading.Event()

    def disturb() -> None:
        while not done.wait(0.01):
            for number in (signal.SIGSTOP, signal.SIGCONT):
                for process in tree(laboratory):
                    try:
                        os.kill(process, number)
                    except ProcessLookupError:  # it has ended by itself
                        continue
                done.wait(0.01)

    with Laboratory(discover(sys.executable), jobs=2) as laboratory:
        laboratory.start()
        disturbing = threading.Thread(target=disturb)
        disturbing.start()
        try:
            trials = list(laboratory.perform(map(claim, expected)))
        finally:
            done.set()
            disturbing.join()

    assert expected == {trial.claim.rpartition("/")[2]: judge(trial).ruling for trial in trials}


TOOL = f"""
import sys
sys.path[:0] = [{str(HERE)!r}, {str(HERE.parent)!r}]
from test_clocks import *
module._START, module._GRACE = 1.5, 0.0
with Laboratory(discover(sys.executable), timeout=1.0) as laboratory:
    laboratory.start()
    print("started", flush=True)
    (trial,) = laboratory.perform([claim("supported")])
    print(judge(trial).ruling)
"""


@LINUX
def test_a_machine_that_is_halted_keeps_nobody_waiting() -> None:
    """Halted for longer than its patience, the front end still has some for what was halted with it."""
    with subprocess.Popen([sys.executable, "-c", TOOL], stdout=subprocess.PIPE, text=True) as tool:
        assert tool.stdout is not None
        assert "started\n" == tool.stdout.readline()
        halted = [tool.pid, *processes.descendants(tool.pid)]
        for number in (signal.SIGSTOP, signal.SIGCONT):
            for process in halted:
                os.kill(process, number)
            time.sleep(3 if number == signal.SIGSTOP else 0)

        assert "confirmed\n" == tool.stdout.read()
