"""What the front end and a probe say to each other, and what becomes of one that does not keep to it.

The probes here are scripts of a few lines that say what they are told to: the front end is what is tested.
"""

from __future__ import annotations

import dataclasses
import json
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck.errors import UserError
from claimcheck.judgement import judge
from claimcheck.laboratory import Laboratory, Ledger, session
from claimcheck.laboratory import laboratory as module
from claimcheck.laboratory.environment import PROBE as PROBE_FOLDER
from claimcheck.laboratory.protection import Sandbox
from claimcheck.laboratory.session import Session
from claimcheck.model import Arm, Claim, Environment, Experiment, Json, Reason, Role, Ruling, Trial
from claimcheck.probe.channel import Channel, take_standard_streams
from claimcheck.probe.settings import Settings

SOON = 10.0
"""Seconds for a probe that has something to say, on a busy machine."""
READY = 'say(ready={"confinement": ["a wall"], "open": ["home"]})\n'
PROBE = """
import json, os, sys, time
SETTINGS = json.loads(sys.argv[1])
def say(**message):
    print(json.dumps(message), flush=True)
def tell(**observed):
    say(job=0, observed=observed, evidence=None, seconds=0)
def jobs():
    return map(json.loads, iter(sys.stdin.readline, ""))
"""
"""What each of the scripts begins with."""
ECHO = """
for job in jobs():
    told = {name: value for name, value in job.items() if name not in ("job", "source")}
    say(job=job["job"], observed=told, evidence=job["source"], seconds=0.5)
"""


# A channel: the probe's end


@pytest.fixture
def ends() -> Iterator[tuple[Channel, int, int]]:
    """A channel, with what to write for it to read and what to read that it has written."""
    theirs, ours = os.pipe(), os.pipe()
    yield Channel(theirs[0], ours[1]), theirs[1], ours[0]
    for descriptor in (*theirs, *ours):
        try:
            os.close(descriptor)
        except OSError:  # the test has done so
            continue


def test_what_is_sent_is_one_line_of_json(ends: tuple[Channel, int, int]) -> None:
    channel, _, read = ends

    channel.send({"job": 1, "said": "文\n"})

    assert b'{"job": 1, "said": "\\u6587\\n"}\n' == os.read(read, 1000)


def test_what_is_longer_than_a_pipe_is_sent_whole(ends: tuple[Channel, int, int]) -> None:
    channel, _, read = ends
    got = bytearray()
    reading = threading.Thread(
        target=lambda: [got.extend(part) for part in iter(lambda: os.read(read, 4096), b"")]
    )
    reading.start()

    channel.send({"said": "a" * 1_000_000})
    channel.close()
    reading.join()

    assert b'{"said": "' + b"a" * 1_000_000 + b'"}\n' == got


def test_a_line_that_comes_in_pieces_is_one_message(ends: tuple[Channel, int, int]) -> None:
    channel, write, _ = ends

    os.write(write, b'{"jo')
    assert [] == channel.available()
    os.write(write, b'b": 1}\n{"job": 2}\n{"j')
    assert [{"job": 1}, {"job": 2}] == channel.available()
    os.write(write, b'ob": 3}\n')
    assert {"job": 3} == channel.receive()


def test_messages_that_come_at_once_are_received_in_turn(ends: tuple[Channel, int, int]) -> None:
    channel, write, _ = ends

    os.write(write, b"1\n2\n3\n")
    os.close(write)

    assert [1, 2, 3] == [channel.receive() for _ in range(3)]
    with pytest.raises(EOFError):
        channel.receive()


def test_whoever_waits_for_what_is_gone_is_told(ends: tuple[Channel, int, int]) -> None:
    channel, write, read = ends

    os.write(write, b"half a l")
    os.close(write)
    os.close(read)

    assert [] == channel.available()
    for wait in (channel.available, channel.receive):
        with pytest.raises(EOFError):
            wait()
    with pytest.raises(OSError, match="Broken pipe"):
        channel.send({})


def test_an_end_that_broke_off_is_gone() -> None:
    ours, theirs = socket.socketpair()
    theirs.close()
    end = ours.detach()
    channel = Channel(end, end)
    with pytest.raises(OSError, match="Broken pipe"):
        channel.send({})

    with pytest.raises(EOFError):
        channel.available()

    channel.close()


def test_an_end_with_unread_words_breaks_off() -> None:
    ours, theirs = socket.socketpair()
    end = ours.detach()
    channel = Channel(end, end)
    channel.send({"unread": True})
    theirs.close()

    with pytest.raises(EOFError):  # and not ConnectionResetError
        channel.available()

    channel.close()


def test_a_channel_closes_what_it_has(ends: tuple[Channel, int, int]) -> None:
    channel, write, read = ends

    assert channel.fileno() == channel._reader
    channel.close()

    assert b"" == os.read(read, 1)
    with pytest.raises(BrokenPipeError):
        os.write(write, b"1")


def test_standard_streams_become_a_channel_and_nothing_for_anyone_else() -> None:
    """What was said to standard input is for the channel; what anybody prints is an error message."""
    kept = [os.dup(number) for number in range(3)]
    pipes = [os.pipe(), os.pipe(), os.pipe()]
    (said, saying), (heard, hearing), (printed, printing) = pipes
    try:
        for number, end in enumerate((said, hearing, printing)):
            os.dup2(end, number)
        channel = take_standard_streams()
        os.write(1, b"torch says hello")
        os.write(saying, b"1\n")
        channel.send({"ready": True})

        assert (b"", 1) == (os.read(0, 1), channel.receive())
        assert (b"torch says hello", b'{"ready": true}\n') == (os.read(printed, 99), os.read(heard, 99))
        channel.close()
    finally:
        for number, end in enumerate(kept):
            os.dup2(end, number)
        for end in (*kept, *(end for pipe in pipes for end in pipe)):
            os.close(end)


# Settings: what a probe is started with


def test_settings_survive_the_command_line() -> None:
    told = Settings(scratch="a", jobs=3, readable=("b", "文"), unwritable=("c",), seed=5, confine=False)

    assert told == Settings.from_json(told.to_json())
    assert ("b", "文") == Settings.from_json(told.to_json()).readable


def test_limits_are_the_same_unless_told_otherwise() -> None:
    told = Settings(scratch="a")

    assert (1, False, False, False, True, 0) == (
        told.jobs,
        told.fresh,
        told.private,
        told.own_users,
        told.confine,
        told.seed,
    )
    assert (4 << 30, 256 << 20, 512, 64) == (told.memory, told.file_size, told.open_files, told.processes)
    assert (12 << 20, 1 << 20) == (told.output, told.answer)


# A session: the front end's end


FOLDER = str(Path(__file__).parent)
ENVIRONMENT = Environment(sys.executable, "3.11", "2.13.0", "Linux x86_64", "cpu", "", (FOLDER,))


@pytest.fixture
def probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Session]]:
    """Starts a probe that is this script."""
    monkeypatch.setattr(session, "_FAREWELL", 0.05)
    started: list[Session] = []

    def start(script: str) -> Session:
        (tmp_path / "__main__.py").write_text(PROBE + script, encoding="utf-8")
        started.append(
            Session(ENVIRONMENT, Sandbox("", (), str(tmp_path)), Settings(scratch=str(tmp_path)), tmp_path)
        )
        return started[-1]

    yield start
    for one in started:
        one.close()


Probe = Callable[[str], Session]


def heard(session: Session, count: int) -> list[Json]:
    """What so many answers tell."""
    messages: list[Json] = []
    while len(messages) < count:
        messages += (message["observed"] for message in session.receive(SOON))
    return messages


SAID = '{{"job": {}, "observed": "{}", "evidence": null, "seconds": 0}}\n'


def test_what_a_probe_says_is_heard_line_by_line(probe: Probe) -> None:
    said = "".join(SAID.format(job, word) for job, word in enumerate("a文c")).encode()
    middle = said.index("文".encode()) + 1
    talks = probe(
        f"os.write(1, {said[:middle]}); time.sleep(0.1); os.write(1, {said[middle:]}); time.sleep(9)"
    )

    assert ["a", "文", "c"] == heard(talks, 3)


def test_a_probe_is_told_its_settings(probe: Probe, tmp_path: Path) -> None:
    assert [{"scratch": str(tmp_path)}] == heard(probe("tell(scratch=SETTINGS['scratch'])"), 1)


def test_a_probe_answers_what_it_is_asked(probe: Probe) -> None:
    echo = probe("for job in jobs(): tell(length=len(job['text']))")

    for length in (1, 3_000_000, 0, 100_000):  # a pipe holds 64 KiB
        echo.send({"text": "a" * length})

    assert [{"length": n} for n in (1, 3_000_000, 0, 100_000)] == heard(echo, 4)
    echo.send({"text": "aa"})
    assert [{"length": 2}] == heard(echo, 1)


@pytest.mark.parametrize(
    "message",
    [
        {"ready": {"confinement": ["Landlock"], "open": []}},
        {"job": 7, "observed": None, "evidence": [1], "seconds": 0.5},
        {"job": 7, "failure": "timed-out", "detail": "no answer", "seconds": 10},
        {"job": 7, "said": "of a document's code", "seconds": 0.5},
        {"job": 7, "failure": "died", "detail": "", "said": "of what ended early", "seconds": 1},
    ],
)
def test_what_a_probe_may_say_is_understood(message: dict[str, Json]) -> None:
    assert message == session.understood(json.dumps(message))


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("", id="ends"),
        pytest.param("os.write(1, b'half a l')", id="ends in the middle"),
        pytest.param("sys.stdin.close(); os.close(0); time.sleep(0.1)", id="stops listening"),
        pytest.param("os.kill(os.getpid(), 9)", id="is killed"),
        pytest.param("print('torch says hello', flush=True); time.sleep(9)", id="chats"),
        pytest.param("print('[' * 100_000, flush=True); time.sleep(9)", id="nests without end"),
        pytest.param("os.write(1, b'\\xff\\n'); time.sleep(9)", id="babbles"),
        *(
            pytest.param(f"say(**{message}); time.sleep(9)", id=f"says {message}")
            for message in (
                {},
                {"ready": None},
                {"ready": {"confinement": [], "open": "home"}},
                {"job": "7", "observed": 1, "evidence": None, "seconds": 0},
                {"job": 7, "observed": 1, "evidence": None},
                {"job": 7, "observed": 1, "seconds": 0},
                {"job": 7, "said": None, "seconds": 0},
                {"job": 7, "failure": "hungry", "detail": "", "seconds": 0},
                {"job": 7, "failure": "died", "detail": None, "seconds": 0},
                {"job": 7, "failure": "died", "detail": "", "seconds": "0"},
            )
        ),
        pytest.param("print('[]', flush=True); time.sleep(9)", id="lists"),
    ],
)
def test_a_probe_that_does_not_keep_to_the_protocol_is_gone(probe: Probe, script: str) -> None:
    gone = probe(script)
    gone.send({"text": "a" * 1_000_000})

    with pytest.raises(EOFError):
        gone.receive(SOON)


def test_a_probe_that_is_silent_is_given_up(probe: Probe) -> None:
    with pytest.raises(EOFError):
        probe("time.sleep(60)").receive(0.2)


def test_who_waits_long_looks_more_than_once(probe: Probe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "_LOOK", 0.01)
    slow = probe("time.sleep(0.3); tell(here=1); time.sleep(9)")

    assert [{"here": 1}] == heard(slow, 1)


def test_a_probe_that_was_told_something_and_is_silent_is_given_up(probe: Probe) -> None:
    mute = probe("tell(up=True)\nnext(jobs()); time.sleep(60)")
    mute.send({"text": "a" * 100_000})

    assert [{"up": True}] == heard(mute, 1)
    with pytest.raises(EOFError):
        mute.receive(0.3)


def test_patience_begins_anew_with_each_message(probe: Probe) -> None:
    slow = probe("for n in range(3): tell(n=n); time.sleep(0.3)")

    assert [{"n": 0}, {"n": 1}, {"n": 2}] == heard(slow, 3)
    with pytest.raises(EOFError):
        slow.receive(SOON)


@pytest.mark.parametrize(
    ("script", "words"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("print('one\\n\\nlast  \\n\\n', file=sys.stderr)", "last", id="several lines"),
        pytest.param("os.write(2, b'\\xffno text')", "\ufffdno text", id="no text"),
    ],
)
def test_its_last_words_are_the_last_line_that_it_printed(probe: Probe, script: str, words: str) -> None:
    talks = probe(script)
    with pytest.raises(EOFError):
        talks.receive(SOON)

    assert words == talks.last_words()


@pytest.mark.parametrize(
    "script",
    [
        "",
        "jobs().__next__\ntime.sleep(60)",
        "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\ntell(up=1); time.sleep(60)",
    ],
)
def test_nothing_is_left_of_a_probe_that_was_closed(probe: Probe, script: str) -> None:
    talks = probe(script)

    talks.close()

    assert talks._process.returncode is not None
    with pytest.raises(ProcessLookupError):
        os.killpg(talks._process.pid, 0)


def test_a_probe_is_told_nothing_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    needed = {"PYTHONPATH", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES"}
    for name in ("A_SECRET", *needed):
        monkeypatch.setenv(name, "told")
    monkeypatch.delenv("PYTHONUSERBASE", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))

    told = session.variables(Settings(scratch="/scratch", seed=7))

    assert needed == {name for name, value in told.items() if value == "told"}
    assert ("/scratch", "/scratch", "7") == (told["HOME"], told["TMPDIR"], told["PYTHONHASHSEED"])
    assert str(tmp_path / ".local") == told["PYTHONUSERBASE"]
    monkeypatch.setenv("PYTHONUSERBASE", "elsewhere")
    assert "elsewhere" == session.variables(Settings(scratch="/scratch"))["PYTHONUSERBASE"]


def test_a_probe_is_told_the_same_wherever_it_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in os.environ:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))

    of_a_stranger = {
        "PATH": "/usr/bin:/bin",
        "HOME": "/scratch",
        "TMPDIR": "/scratch",
        "USER": "claimcheck",
        "LANG": "C.UTF-8",
        "PYTHONUSERBASE": str(tmp_path / ".local"),  # where pip may have put torch
    }
    of_one_thread = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    without_traces = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    with_memory_that_is_kept = {
        "MALLOC_TRIM_THRESHOLD_": "1073741824",
        "MALLOC_MMAP_THRESHOLD_": "1073741824",
        "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    }
    assert {
        **of_a_stranger,
        **of_one_thread,
        **without_traces,
        **with_memory_that_is_kept,
    } == session.variables(Settings(scratch="/scratch"))


def test_a_probe_runs_where_nothing_is_the_users(probe: Probe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_SECRET", "told")
    looks = probe("tell(secret='A_SECRET' in os.environ, folder=os.getcwd())")

    assert [{"secret": False, "folder": "/"}] == heard(looks, 1)


def test_an_interpreter_that_is_gone_is_named() -> None:
    gone = dataclasses.replace(ENVIRONMENT, executable="/nowhere/python")

    with pytest.raises(
        UserError,
        match=r"^/nowhere/python can't be started: \[Errno 2\] .*\n  Name a Python that has torch\.",
    ):
        Session.start(gone, Sandbox("", (), "/nowhere"), jobs=1)


@pytest.mark.parametrize(
    ("sandbox", "own_users", "shared"),
    [
        pytest.param(Sandbox("", (), "/elsewhere"), False, True, id="in nothing"),
        pytest.param(Sandbox("bubblewrap", ("env",), "/tmp/claimcheck/a"), True, False, id="with a /tmp of its own"),  # noqa: S108 -- the sandbox's
        pytest.param(Sandbox("namespaces", ("env",), "/here", private=True), True, True, id="in namespaces"),
    ],
)  # fmt: skip
def test_a_probe_is_told_how_it_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, own_users: bool, shared: bool
) -> None:
    (tmp_path / "__main__.py").write_text(PROBE + "tell(**SETTINGS)", encoding="utf-8")
    monkeypatch.setattr(session, "PROBE", tmp_path)
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    started = Session.start(ENVIRONMENT, sandbox, jobs=3, fresh=True, seed=5)
    (told,) = heard(started, 1)
    started.close()

    assert (3, True, 5, sandbox.scratch) == (told["jobs"], told["fresh"], told["seed"], told["scratch"])
    assert (own_users, sandbox.private) == (told["own_users"], told["private"])
    assert ["/home/somebody", "/var/tmp", *([str(tmp_path)] if shared else [])] == told["unwritable"]  # noqa: S108 -- to be found closed
    assert "/home/somebody" == told["home"]
    assert {str(tmp_path), "/proc/self"} <= set(told["readable"])


def test_a_probe_is_told_little_unless_more_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "__main__.py").write_text(PROBE + "tell(**SETTINGS)", encoding="utf-8")
    monkeypatch.setattr(session, "PROBE", tmp_path)
    monkeypatch.setenv("HOME", "nowhere")

    started = Session.start(ENVIRONMENT, Sandbox("", (), "/elsewhere"), jobs=1)
    (told,) = heard(started, 1)
    started.close()

    assert (False, 0) == (told["fresh"], told["seed"])
    assert ("/", "/") == (told["home"], told["unwritable"][0]), "who has no home may not write anywhere"


# A laboratory: what is asked, and what becomes of the answers


ARMS = tuple(Arm(role.value, role, "") for role in Role)


def claim(name: str = "tea/heats", *, source: str = "import torch", measures: str = "") -> Claim:
    nothing = {"en": "", "zh": ""}
    experiment = Experiment(source, ARMS, name, (), ("tea",), measures)
    return Claim(name, "", nothing, (), (), (), {}, nothing, (), (), experiment, "")


@pytest.fixture
def performed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[list[Trial], Laboratory]]:
    """The trials of claims by a probe that is this script, which knows its own number in START."""
    monkeypatch.setenv("PATH", str(tmp_path))  # no sandbox is found there
    monkeypatch.setattr(session, "PROBE", tmp_path)
    monkeypatch.setattr(session, "_FAREWELL", 0.05)
    count = f"""
with open({str(tmp_path / "starts")!r}, "a+") as starts:
    starts.write("x")
    starts.seek(0)
    START = len(starts.read())
"""

    def perform(
        script: str, *claims: Claim, ahead: bool = False, **options: Any
    ) -> tuple[list[Trial], Laboratory]:
        (tmp_path / "__main__.py").write_text(PROBE + count + script, encoding="utf-8")
        with Laboratory(ENVIRONMENT, **options) as laboratory:
            if ahead:
                laboratory.start(ahead=True)
            return list(laboratory.perform(claims)), laboratory

    return perform


Performed = Callable[..., tuple[list[Trial], Laboratory]]


def observed(trial: Trial) -> list[Json | tuple[Reason, str]]:
    """What the arms of a trial observed, or why they did not."""
    return [
        seen.values[0] if seen.failure is None else (seen.failure.reason, seen.failure.detail)
        for seen in trial.observations
    ]


def test_a_probe_is_asked_for_each_arm(performed: Performed) -> None:
    (trial,), laboratory = performed(READY + ECHO, claim(), timeout=7.0)

    expected = {"measures": "", "needs": ["tea"], "preload": [], "alone": False, "timeout": 7.0}
    assert [{"arm": arm.name, **expected} for arm in ARMS] == observed(trial)
    assert ["import torch"] * 3 == [seen.evidence for seen in trial.observations]
    assert [arm.role for arm in ARMS] == [seen.role for seen in trial.observations]
    assert ("tea/heats", "tea/heats", "", 1.5) == (
        trial.claim,
        trial.experiment,
        trial.environment,
        trial.seconds,
    )
    assert laboratory.protection.startswith("a wall: ")
    assert laboratory.protection.endswith("; open: the home folder")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("torch.optim.SGD", ["torch._dynamo"]),
        ('"""A card."""\nfrom torch import optim\nx = """a text"""\n', ["torch._dynamo"]),
        ("torch.compile(step)", ["torch._dynamo", "torch._functorch.aot_autograd"]),
        ('"""All about torch.optim"""\nimport torch', []),
    ],
)
def test_a_probe_is_told_what_an_arm_imports(performed: Performed, source: str, expected: list[str]) -> None:
    (trial,), _ = performed(READY + ECHO, claim(source=source))

    assert [expected] * 3 == [told["preload"] for told in observed(trial)]


@pytest.mark.parametrize(
    ("jobs", "expected"),
    [
        pytest.param(2, [["torch._dynamo"], []], id="two workers"),
        pytest.param(1, [[]], id="one, which then had to be sent away"),
    ],
)
def test_a_worker_may_go_ahead(performed: Performed, jobs: int, expected: list[list[str]]) -> None:
    """What many claims need is imported while nobody knows yet which there are; its answer is nobody's."""
    script = """
told = []
for job in jobs():
    told.append(job["preload"])
    say(job=job["job"], observed=list(told), evidence=None, seconds=0.5)
"""
    (trial,), _ = performed(READY + script, claim(), ahead=True, jobs=jobs)

    assert expected == observed(trial)[0]


def test_a_measurement_is_made_three_times_by_itself(performed: Performed) -> None:
    (trial,), _ = performed(READY + ECHO, claim(measures="time"), timeout=7.0)

    for seen in trial.observations:
        assert [("time", True, 60.0)] * 3 == [
            (told["measures"], told["alone"], told["timeout"]) for told in seen.values
        ]
    assert 4.5 == trial.seconds


CONDITIONS = """
for job in jobs():
    told = [SETTINGS["jobs"], SETTINGS["seed"], SETTINGS["fresh"], job["timeout"]]
    say(job=job["job"], observed=told, evidence=None, seconds=0)
"""


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param({}, [1, 0, False, 10.0], id="as long as nothing else is said"),
        pytest.param({"jobs": 3, "seed": 5, "timeout": 7.0}, [3, 5, False, 7.0], id="as it was said"),
        pytest.param({"fresh": True, "timeout": 7.0}, [1, 0, True, 37.0], id="with time to import torch"),
    ],
)
def test_arms_are_performed_under_the_conditions_of_the_laboratory(
    performed: Performed, options: dict[str, Any], expected: list[Json]
) -> None:
    (trial,), _ = performed(READY + CONDITIONS, claim(), **options)

    assert [expected] * 3 == observed(trial)


def test_bubblewrap_shows_a_probe_what_it_needs(performed: Performed, tmp_path: Path) -> None:
    """The program in its place writes down how it was called, and starts the probe."""
    program = tmp_path / "bwrap"
    python = sys.executable
    program.write_text(
        f'#!/bin/sh\necho "$@" >> {tmp_path}/called\nwhile [ "$1" != {python} ]; do shift; done\nexec "$@"\n'
    )
    program.chmod(0o755)

    _, laboratory = performed(READY + ECHO, claim())

    assert laboratory.protection.startswith("bubblewrap and a wall: ")
    called = (tmp_path / "called").read_text()
    for folder in (FOLDER, str(PROBE_FOLDER)):
        assert f"--ro-bind {folder} {folder} " in called


def test_a_trial_that_is_remembered_is_not_performed_again(performed: Performed, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "cache")
    (first,), _ = performed(READY + ECHO, claim(), ledger=ledger)
    (second,), _ = performed("", claim(), ledger=ledger)

    assert first == second
    assert "x" == (tmp_path / "starts").read_text(), "it was started once"


def test_who_waits_in_vain_can_be_told(performed: Performed) -> None:
    halt = session.Halt()
    halt.ring()

    with pytest.raises(session.HaltedError):
        performed("time.sleep(60)", claim(), halt=halt)
    halt.close()


@pytest.mark.timeout(30)
def test_a_probe_has_time_to_import_torch_and_then_for_its_longest_arm(
    performed: Performed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_GRACE", 0.0)
    monkeypatch.setattr(module, "_START", 60.0)

    (trial,), _ = performed(f"time.sleep(0.5)\n{READY}time.sleep(60)", claim(), timeout=0.2)

    assert [(Reason.DIED, "it took the whole probe with it")] * 3 == observed(trial)


@pytest.mark.parametrize("reason", ["died", "timed-out", "unstable"])
def test_what_a_busy_machine_may_cause_is_tried_once_more_alone(performed: Performed, reason: str) -> None:
    tells = f"""
for job in jobs():
    say(job=job["job"], seconds=0, **{{"observed": 1, "evidence": None}} if job["alone"] else dict(failure="{reason}", detail=""))
"""
    again = f"""
for job in jobs():
    say(job=job["job"], seconds=0, failure="{reason}", detail=str(job["alone"]))
"""
    (first,), _ = performed(READY + tells, claim())
    (second,), _ = performed(READY + again, claim())

    assert [1, 1, 1] == observed(first)
    assert [(Reason(reason), "True")] * 3 == observed(second)


@pytest.mark.parametrize("reason", ["raised", "unavailable", "needs", "out-of-memory"])
def test_what_is_the_claims_own_is_not_tried_again(performed: Performed, reason: str) -> None:
    script = f"for job in jobs(): say(job=job['job'], failure='{reason}', detail=str(job['job']), seconds=0)"
    (trial,), _ = performed(READY + script, claim())

    assert [(Reason(reason), str(number)) for number in (1, 2, 3)] == observed(trial)


def test_one_repetition_that_failed_fails_the_arm(performed: Performed) -> None:
    script = """
for job in jobs():
    say(job=job["job"], seconds=0, **dict(failure="raised", detail="why") if job["job"] == 2 else {"observed": 1, "evidence": None})
"""
    (trial,), _ = performed(READY + script, claim(measures="time"))

    assert [(Reason.RAISED, "why"), 1, 1] == observed(trial)


def test_answers_that_nobody_asked_for_are_not_heard(performed: Performed) -> None:
    script = """
say(job=99, observed=2, evidence=None, seconds=0)
for job in jobs():
    for _ in range(2):
        say(job=job["job"], observed=1, evidence=None, seconds=0)
"""
    (trial,), _ = performed(READY + script, claim())

    assert [1, 1, 1] == observed(trial)


def test_answers_may_come_in_any_order(performed: Performed) -> None:
    script = """
asked = [next(jobs()) for _ in range(6)]
for job in reversed(asked):
    say(job=job["job"], observed=job["job"], evidence=None, seconds=0)
"""
    trials, _ = performed(READY + script, claim("tea/a"), claim("tea/b"))

    assert [("tea/b", [4, 5, 6]), ("tea/a", [1, 2, 3])] == [
        (trial.claim, observed(trial)) for trial in trials
    ]


def test_a_probe_has_no_more_jobs_than_it_can_survey(
    performed: Performed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_WINDOW", 2)
    script = """
import select
asked = {job["job"] for job in (next(jobs()), next(jobs()))}
more = select.select([0], [], [], 0.3)[0]
for number in sorted(asked):
    say(job=number, observed=bool(more), evidence=None, seconds=0)
for job in jobs():
    say(job=job["job"], observed=False, evidence=None, seconds=0)
"""
    (trial,), _ = performed(READY + script, claim())

    assert [False] * 3 == observed(trial)


def test_a_probe_that_dies_is_started_again_and_given_one_job_at_a_time(performed: Performed) -> None:
    script = """
for job in jobs():
    if START == 1 and job["job"] == 2:
        os._exit(1)
    say(job=job["job"], observed=[START, SETTINGS["jobs"]], evidence=None, seconds=0)
"""
    (trial,), _ = performed(READY + script, claim(), jobs=2)

    assert [[1, 2], [2, 1], [2, 1]] == observed(trial)


def test_who_takes_the_probe_along_is_condemned_and_nobody_else(performed: Performed) -> None:
    script = """
for job in jobs():
    if job["arm"] == "positive_control":
        os._exit(1)
    say(job=job["job"], observed=START, evidence=None, seconds=0)
"""
    (trial,), _ = performed(READY + script, claim())

    assert (Reason.DIED, "it took the whole probe with it") == observed(trial)[1]
    assert list(ARMS) == [Arm(seen.arm, seen.role, "") for seen in trial.observations]
    assert 0.0 == trial.seconds
    assert all(isinstance(seen, int) for seen in (observed(trial)[0], observed(trial)[2]))
    assert Ruling.UNDECIDED is judge(trial).ruling


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("sys.exit('no such library')", "can't import torch: no such library"),
        ("sys.exit(0)", "can't import torch: it ended without a word"),
    ],
)
def test_a_probe_that_is_never_ready_cannot_import_torch(
    performed: Performed, tmp_path: Path, script: str, words: str
) -> None:
    with pytest.raises(UserError, match=f"^{sys.executable} {words}\n  See whether it can by itself"):
        performed(script, claim())
    assert "x" == (tmp_path / "starts").read_text(), "it was started once"


def test_a_probe_that_is_started_again_may_no_longer_import_torch(performed: Performed) -> None:
    script = f"""
if START > 1:
    sys.exit("the library is gone")
{READY}
for job in jobs():
    os._exit(1)
"""
    with pytest.raises(UserError, match="can't import torch: the library is gone"):
        performed(script, claim())


def test_a_laboratory_that_needs_nothing_starts_nothing(performed: Performed, tmp_path: Path) -> None:
    trials, laboratory = performed(READY + ECHO, claim(measures="time"), measure=False)

    assert [(Reason.NEEDS, "measuring time, which --no-measure left out")] * 3 == observed(trials[0])
    assert 0.0 == trials[0].seconds
    assert "" == laboratory.protection
    assert not (tmp_path / "starts").exists()


def test_what_an_environment_lacks_is_said_of_every_arm(performed: Performed) -> None:
    newer = dataclasses.replace(claim().experiment, requires=("torch>=99",))
    (trial,), _ = performed("", dataclasses.replace(claim(), experiment=newer))

    assert list(ARMS) == [Arm(seen.arm, seen.role, "") for seen in trial.observations]
    assert [(Reason.NEEDS, "torch>=99")] * 3 == observed(trial)


def test_progress_is_told_of_each_trial(performed: Performed) -> None:
    performed(READY + ECHO)  # writes the script
    told: list[tuple[int, int, str]] = []
    with Laboratory(ENVIRONMENT, measure=False) as laboratory:
        claims = [claim("tea/a"), claim("tea/b", measures="time"), claim("tea/c", measures="time")]
        trials = list(laboratory.perform(claims, lambda *progress: told.append(progress)))

    assert [(1, 3, "tea/b"), (2, 3, "tea/c"), (3, 3, "tea/a")] == told
    assert ["tea/b", "tea/c", "tea/a"] == [trial.claim for trial in trials]
