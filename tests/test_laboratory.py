"""The laboratory performs every claim, whatever the claim does, and nothing is left of it."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck import caching, catalogue
from claimcheck.caching import keep, kept
from claimcheck.errors import UserError
from claimcheck.judgement import judge
from claimcheck.laboratory import Laboratory, Ledger, discover, reproduction, session
from claimcheck.laboratory.requirement import unmet
from claimcheck.model import Claim, Environment, Experiment, Observation, Reason, Ruling, Trial, Verdict
from claimcheck.probe import confinement, processes

HERE = Path(__file__).parent
CLAIMS = HERE / "claims"
TORCHES = HERE / "torches"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these walls")


def claim(name: str) -> Claim:
    return catalogue.read(CLAIMS / "laboratory" / f"{name}.py", CLAIMS)


def names() -> list[str]:
    """Of all miniature claims but those that take seconds or may hurt where there are no walls."""
    apart = {"kills_everyone", "measures_faster", "measures_same"}
    return sorted(path.stem for path in (CLAIMS / "laboratory").glob("*.py") if path.stem not in apart)


def treatment(trial: Trial) -> Observation:
    return next(observation for observation in trial.observations if observation.arm == "treatment")


@pytest.fixture(scope="module", autouse=True)
def _torch18() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(TORCHES / "torch18"))
        patch.setenv("A_SECRET", "A_SECRET")
        yield


@pytest.fixture(scope="module")
def environment() -> Environment:
    return discover(sys.executable)


@pytest.fixture(scope="module")
def _orphans_are_ours() -> None:
    """Whatever a laboratory leaves behind becomes a child of the tests."""
    confinement.adopt_orphans()


@pytest.fixture(scope="module")
def others() -> frozenset[int]:
    """What other tests have started for good: the resource tracker of multiprocessing."""
    return frozenset(processes.descendants(os.getpid()))


def remains(others: frozenset[int]) -> set[int]:
    """What is still running of what we started, after a moment to end in."""
    deadline = time.monotonic() + 5
    while (left := set(processes.descendants(os.getpid())) - others) and time.monotonic() < deadline:
        for process in left:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(process, os.WNOHANG)
        time.sleep(0.01)
    return left


def hide_programs(patch: pytest.MonkeyPatch, folder: Path, visible: tuple[str, ...]) -> None:
    for program in visible:
        found = shutil.which(program)
        if found is None:
            pytest.skip(f"{program} is not installed")
        (folder / program).symlink_to(found)
    patch.setenv("PATH", str(folder))


@pytest.fixture(
    scope="module",
    params=[("bwrap",), ("unshare",), ()],
    ids=["in bubblewrap", "in namespaces", "locked in by itself"],
)
def performed(
    request: pytest.FixtureRequest,
    environment: Environment,
    tmp_path_factory: pytest.TempPathFactory,
    _orphans_are_ours: None,
    others: frozenset[int],  # noqa: ARG001 -- looked for before there are any of ours
) -> Iterator[tuple[dict[str, Verdict], str]]:
    """Verdicts on all miniature claims, by their file's name, and the protection in force."""
    with pytest.MonkeyPatch.context() as patch:
        hide_programs(patch, tmp_path_factory.mktemp("bin"), request.param)
        todo = {claim(name).id: name for name in names()}
        trials = []
        # Only those that hang have little time: a busy machine is slow with the others.
        for hanging, timeout in ((True, 0.3), (False, 30.0)):
            with Laboratory(environment, jobs=2, timeout=timeout) as laboratory:
                those = [claim(name) for name in names() if name.startswith("hangs") is hanging]
                trials += laboratory.perform(those)
        yield {todo[trial.claim]: judge(trial) for trial in trials}, laboratory.protection


RULINGS = {
    "supported": Ruling.CONFIRMED,
    "refuted": Ruling.REFUTED,
    "conditional": Ruling.CONDITIONAL,
    "shows_evidence": Ruling.CONFIRMED,
    "prints_an_answer": Ruling.CONFIRMED,
    "changes_global_state": Ruling.CONFIRMED,
    "draws_random_numbers": Ruling.CONFIRMED,
    "uses_its_source": Ruling.CONFIRMED,
    "leaves_files": Ruling.CONFIRMED,
    "writes_where_told": Ruling.CONFIRMED,
    "leaves_grandchildren": Ruling.CONFIRMED,
    "controls_agree": Reason.TOOTHLESS,
    "like_no_control": Reason.LIKE_NO_CONTROL,
    "requires_newer": Reason.NEEDS,
    "has_vmap": Reason.UNAVAILABLE,
    "missing_api": Reason.UNAVAILABLE,
    "missing_submodule": Reason.UNAVAILABLE,
    "missing_package": Reason.NEEDS,
    "needs_package": Reason.NEEDS,
    "needs_cuda": Reason.NEEDS,
    "raises": Reason.RAISED,
    "own_attribute_error": Reason.RAISED,
    "returns_a_tensor": Reason.RAISED,
    "returns_numbers_as_keys": Reason.RAISED,
    "returns_itself": Reason.RAISED,
    "returns_a_flood": Reason.RAISED,
    "out_of_memory": Reason.OUT_OF_MEMORY,
    "hangs": Reason.TIMED_OUT,
    "hangs_in_c": Reason.TIMED_OUT,
    "hangs_ignoring_sigterm": Reason.TIMED_OUT,
    "segfaults": Reason.DIED,
    "exits": Reason.DIED,
    "asks_to_exit": Reason.DIED,
    "closes_descriptors": Reason.DIED,
    "writes_result_channel": Reason.DIED,
    "floods_output": Reason.DIED,
    "answers_for_others": Reason.DIED,
    "answers_for_another": Reason.DIED,
    "answers_with_nothing": Reason.DIED,
    "answers_without_end": Reason.DIED,
    "answers_with_a_new_reason": Reason.DIED,
    "fork_bomb": Reason.DIED,
}
ON_A_BUSY_MACHINE = {"fork_bomb": Reason.TIMED_OUT}
"""Its time may run out before it has its 65th process; contained it is either way."""
RC_FILES = [Path("/root/.bashrc"), *Path("/home").glob("*/.bashrc")]
"""What `reads_home` looks for, among others."""
WALLS = ("reaches_network", "reads_home", "reads_secrets", "writes_outside", "kills_parent")


@pytest.mark.parametrize("name", RULINGS)
def test_each_behaviour_has_its_ruling_or_its_reason(
    performed: tuple[dict[str, Verdict], str], name: str
) -> None:
    verdict = performed[0][name]
    assert (verdict.reason or verdict.ruling) in (RULINGS[name], ON_A_BUSY_MACHINE.get(name)), verdict.detail


def test_every_miniature_claim_is_in_the_table() -> None:
    assert set(names()) == set(RULINGS) | set(WALLS)


@LINUX
@pytest.mark.parametrize("name", WALLS)
def test_a_claim_meets_a_wall(performed: tuple[dict[str, Verdict], str], name: str) -> None:
    verdicts, protection = performed
    if "open:" in protection:
        pytest.skip(f"this machine offers no better: {protection}")
    assert verdicts[name].ruling is Ruling.REFUTED, verdicts[name].detail


@LINUX
def test_nothing_is_left_of_any_of_them(
    performed: tuple[dict[str, Verdict], str], others: frozenset[int]
) -> None:
    assert performed
    assert remains(others) == set()
    assert not list(Path("/tmp").glob("claimcheck-was-here"))  # noqa: S108 -- where a claim tried to write


# The table in SECURITY.md

COLUMNS = ("in bubblewrap", "in namespaces", "locked in by itself", "limited only")


def told() -> dict[str, dict[str, str]]:
    """What SECURITY.md says of each attack, under each protection."""
    lines = (HERE.parent / "SECURITY.md").read_text(encoding="utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("| `")]
    return {name.strip("`"): dict(zip(COLUMNS, cells, strict=True)) for name, *cells in rows}


def effect(verdict: Verdict) -> str:
    if verdict.reason in (Reason.DIED, Reason.TIMED_OUT, Reason.OUT_OF_MEMORY):
        return "ended"
    return {Ruling.REFUTED: "stopped", Ruling.CONFIRMED: "harmless"}.get(verdict.ruling, "something else")


@LINUX
@pytest.mark.parametrize("attack", told())
def test_what_security_md_says_of_an_attack_is_so(
    performed: tuple[dict[str, Verdict], str], attack: str, request: pytest.FixtureRequest
) -> None:
    verdicts, protection = performed
    if attack in WALLS and "open:" in protection:
        pytest.skip(f"this machine offers no better: {protection}")
    (column,) = (name for name in COLUMNS if name in request.node.name)

    assert told()[attack][column] == effect(verdicts[attack]), verdicts[attack].detail


@LINUX
def test_security_md_tells_of_every_wall() -> None:
    assert set(WALLS) <= set(told()) <= set(names())


@LINUX
def test_without_walls_only_limits_are_left(
    environment: Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The attacks are real: where nothing stops them, they succeed."""
    hide_programs(monkeypatch, tmp_path, ())
    monkeypatch.setattr(session, "Settings", functools.partial(session.Settings, confine=False))
    attacks = [name for name in told() if name != "reads_home" or any(map(Path.exists, RC_FILES))]
    with Laboratory(environment, jobs=2, timeout=1.0) as laboratory:
        trials = {trial.claim: judge(trial) for trial in laboratory.perform(map(claim, attacks))}
    for left in (Path("/var/tmp"), Path("/tmp"), Path("/usr/lib")):  # noqa: S108 -- where a claim writes
        (left / "claimcheck-was-here").unlink(missing_ok=True)
    seen = {name: effect(trials[claim(name).id]) for name in attacks}

    assert "limits only" in laboratory.protection
    for name, what in seen.items():
        expected = told()[name]["limited only"]
        assert (what != "stopped") if expected == "open" else expected == what, name


@LINUX
def test_a_claim_that_kills_everyone_kills_itself_alone(environment: Environment) -> None:
    with Laboratory(environment) as laboratory:
        list(laboratory.perform([claim("supported")]))
        if "no access to other processes" not in laboratory.protection:
            pytest.skip(f"it would: {laboratory.protection}")
        trial, after = laboratory.perform([claim("kills_everyone"), claim("supported")])
    assert judge(trial).ruling is not Ruling.REFUTED
    assert judge(after).ruling is Ruling.CONFIRMED


@pytest.mark.parametrize(
    ("name", "detail"),
    [
        ("raises", "ValueError: no such thing (line 17)"),
        ("returns_a_tensor", "returned a Tensor; return a bool, number, string, list or dict"),
        ("missing_api", "module 'torch' has no attribute 'no_such_function'"),
        ("missing_package", "the package no_such_package"),
        ("needs_cuda", "a CUDA device"),
        ("segfaults", "it was ended by a segmentation fault (SIGSEGV)"),
        ("exits", "it ended itself with status 7, without an answer"),
        ("hangs", "no answer within 0.3 s"),
        ("floods_output", "it printed more than 12 MiB"),
        ("fork_bomb", "it had more than 64 processes"),
        ("requires_newer", "torch>=2.0"),
    ],
)
def test_a_failure_says_what_happened(
    performed: tuple[dict[str, Verdict], str], name: str, detail: str
) -> None:
    verdict = performed[0][name]
    assert detail in verdict.detail or verdict.reason is ON_A_BUSY_MACHINE.get(name, False)


def test_evidence_is_kept_apart_from_what_is_judged(performed: tuple[dict[str, Verdict], str]) -> None:
    observation = treatment(performed[0]["shows_evidence"].trial)
    assert (observation.values, observation.evidence) == (("present",), {"bytes": 12})


def test_another_torch_another_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(TORCHES / "torch20"))
    newer = discover(sys.executable)
    with Laboratory(newer) as laboratory:
        trials = laboratory.perform([claim("has_vmap"), claim("requires_newer")])
        assert [judge(trial).ruling for trial in trials] == [Ruling.CONFIRMED] * 2


def test_fresh_arms_import_torch_for_themselves(environment: Environment) -> None:
    with Laboratory(environment, fresh=True) as laboratory:
        rulings = [
            judge(trial).ruling
            for trial in laboratory.perform([claim("supported"), claim("draws_random_numbers")])
        ]
    assert rulings == [Ruling.CONFIRMED] * 2


def test_a_worker_that_has_imported_something_goes_on_from_there(environment: Environment) -> None:
    source = """
import os
import sys


def treatment():
    return [os.getppid(), [name for name in ("colorsys", "wave") if name in sys.modules]]
"""
    order = {"source": source, "arm": "treatment", "measures": "", "needs": [], "alone": False, "timeout": 30}
    needed = [["colorsys", "wave"], ["colorsys"], []]
    with Laboratory(environment, jobs=1) as laboratory:
        laboratory.start()
        session = laboratory._session
        assert session is not None
        for number, preload in enumerate(needed):
            session.send({"job": number, "preload": preload, **order})
        messages: list[dict[str, Any]] = []
        while len(messages) <= len(needed):
            messages += session.receive(30.0)
    worker, imported = zip(*(message["observed"] for message in messages if "job" in message), strict=True)

    assert ([], ["colorsys"], ["colorsys", "wave"]) == imported
    assert worker[0] != worker[1] == worker[2]


def test_costs_are_compared_in_several_processes(environment: Environment) -> None:
    with Laboratory(environment) as laboratory:
        (trial,) = laboratory.perform([claim("measures_faster")])
    control = next(o for o in trial.observations if o.arm == "positive_control")
    assert control.values == ("less",) * 3
    assert isinstance(control.evidence, dict)
    assert control.evidence.keys() == {"ratio", "interval", "confidence", "pairs", "page_faults_per_call"}


def test_measuring_can_be_left_out(environment: Environment) -> None:
    with Laboratory(environment, measure=False) as laboratory:
        (trial,) = laboratory.perform([claim("measures_same")])
    verdict = judge(trial)
    assert verdict.reason is Reason.NEEDS
    assert "measuring time, which --no-measure left out" in verdict.detail
    assert laboratory.protection == "", "nothing was started"


def test_progress_counts_what_is_done(environment: Environment) -> None:
    seen: list[tuple[int, int, str]] = []
    with Laboratory(environment) as laboratory:
        list(
            laboratory.perform([claim("requires_newer"), claim("supported")], lambda *step: seen.append(step))
        )
    assert seen == [(1, 2, "laboratory/requires-newer"), (2, 2, "laboratory/supported")]


@pytest.mark.parametrize(
    ("version", "requires", "expected"),
    [
        ("2.13.0+cpu", "torch>=1.9", True),
        ("2.13.0+cpu", "torch==2.13.0", True),
        ("1.8.1", "torch>=1.9", False),
        ("2.14.0.dev20260801+cpu", "torch>=2.14", True),
        ("2.14.0a0+gitabc", "torch<2.14", False),
        ("unknown", "torch>=1.9", True),
        ("1.8.1", "", True),
        ("2.13.0", "torch>=1.9,<3, numpy>=1.20", True),
        ("2.13.0", "Foo_Bar", True),
    ],
)
def test_a_requirement_is_read_as_its_author_meant_it(
    tmp_path: Path, version: str, requires: str, expected: bool
) -> None:
    assert (unmet(requiring(tmp_path, f"{requires!r}"), having(version)) == "") is expected


@pytest.mark.parametrize(
    ("requires", "words"),
    [
        ('"torch>=1.9, numpy>=3"', "the package numpy>=3, not 1.26.4"),
        ('("torch>=1.9", "scipy")', "the package scipy"),
        ('"numpy>=1.20, torch>=9"', "torch>=9"),
    ],
)
def test_what_is_lacking_is_named(tmp_path: Path, requires: str, words: str) -> None:
    assert words == unmet(requiring(tmp_path, requires), having("2.13.0"))


@pytest.mark.parametrize("requires", ["torch is new", "torch>=1, >=2 numpy", "torch>=2,numpy=1"])
def test_a_requirement_that_cannot_be_checked_is_refused(tmp_path: Path, requires: str) -> None:
    with pytest.raises(UserError, match="REQUIRES"):
        requiring(tmp_path, f"{requires!r}")


def test_a_trial_is_of_the_packages_that_its_claim_names(tmp_path: Path, environment: Environment) -> None:
    """Another NumPy makes it unknown, for claims about NumPy only."""
    ledger = Ledger(tmp_path)
    with Laboratory(environment, ledger=ledger) as laboratory:
        torchs, other = claim("supported"), claim("needs_package")
        list(laboratory.perform([torchs]))
    newer = dataclasses.replace(environment, packages={"no-such-package": "1.0"})

    assert ledger.find(torchs, newer)
    assert ledger._place(other, environment) != ledger._place(other, newer)


def requiring(folder: Path, requires: str) -> Experiment:
    """The experiment of a claim with these requirements."""
    source = (CLAIMS / "laboratory" / "requires_newer.py").read_text(encoding="utf-8")
    path = folder / "topic" / "claim.py"
    path.parent.mkdir()
    path.write_text(source.replace('"torch>=2.0"', requires), encoding="utf-8")
    return catalogue.read(path, folder).experiment


def having(torch: str) -> Environment:
    packages = {"numpy": "1.26.4", "foo-bar": "0.1"}
    return Environment("python", "3.11", torch, "Linux", "cpu", "", packages=packages)


# What the machine does


@LINUX
def test_a_probe_that_is_killed_is_replaced(environment: Environment) -> None:
    with Laboratory(environment) as laboratory:
        trials = laboratory.perform([claim("supported"), claim("refuted"), claim("conditional")])
        next(trials)
        assert laboratory._session is not None
        os.killpg(laboratory._session._process.pid, signal.SIGKILL)
        for process in processes.descendants(laboratory._session._process.pid):
            os.kill(process, signal.SIGKILL)
        again = laboratory.perform([claim("refuted"), claim("conditional")])
        assert [judge(trial).ruling for trial in again] == [Ruling.REFUTED, Ruling.CONDITIONAL]


@LINUX
@pytest.mark.usefixtures("_orphans_are_ours")
def test_a_tool_that_is_killed_leaves_nothing_behind(others: frozenset[int]) -> None:
    script = (
        f"import sys; sys.path[:0] = [{str(HERE)!r}, {str(HERE.parent)!r}]\n"
        "from test_laboratory import *\n"
        "with Laboratory(discover(sys.executable), timeout=60) as laboratory:\n"
        "    laboratory.start(); print(laboratory._sandbox.scratch, flush=True)\n"
        "    list(laboratory.perform([claim('hangs')]))\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as tool:
        assert tool.stdout is not None
        scratch = Path(tool.stdout.readline().strip())
        deadline = time.monotonic() + 10
        while len(processes.descendants(tool.pid)) < 3 and time.monotonic() < deadline:
            time.sleep(0.02)
        tool.kill()
    assert remains(others) == set()
    assert not scratch.exists()


def test_a_torch_that_cannot_be_imported_is_the_users_to_mend(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text('__version__ = "2.0"\nimport no_such_library\n')
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with (
        Laboratory(discover(sys.executable)) as laboratory,
        pytest.raises(UserError, match="no_such_library"),
    ):
        list(laboratory.perform([claim("supported")]))


# The environment


def test_an_environment_is_described_without_importing_torch(environment: Environment) -> None:
    assert (environment.torch, environment.device) == ("1.8.0", "cpu")
    assert environment.python == sys.version.split()[0]


def test_another_torch_is_another_environment(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert discover(sys.executable).fingerprint == environment.fingerprint
    monkeypatch.setenv("PYTHONPATH", str(TORCHES / "torch20"))
    assert discover(sys.executable).fingerprint != environment.fingerprint


@pytest.mark.parametrize(
    ("script", "message"),
    [
        (None, "there is no interpreter"),
        ("#!/bin/sh\nexit 1\n", "does not run as a Python"),
        ('#!/bin/sh\necho \'{"executable": "x", "python": "3.7.1", "torch": "1.8"}\'\n', "is Python 3.7.1"),
        ('#!/bin/sh\necho \'{"executable": "x", "python": "3.9.1", "torch": ""}\'\n', "has no torch"),
    ],
    ids=["missing", "not a Python", "too old", "without torch"],
)
def test_an_interpreter_that_will_not_do_is_refused(tmp_path: Path, script: str | None, message: str) -> None:
    python = tmp_path / "python"
    if script is not None:
        python.write_text(script)
        python.chmod(0o755)
    with pytest.raises(UserError, match=message) as refused:
        discover(python)
    assert refused.value.remedy


# The ledger


def test_what_is_known_is_not_performed_again(tmp_path: Path, environment: Environment) -> None:
    todo = [claim("supported"), claim("raises")]
    with Laboratory(environment, ledger=Ledger(tmp_path)) as first:
        performed = list(first.perform(todo))
    with Laboratory(environment, ledger=Ledger(tmp_path)) as second:
        assert list(second.perform(todo)) == performed
    assert second.protection == "", "nothing was started"


@pytest.mark.parametrize(
    "entry",
    ["", "{", "[]", "null", '{"format": 0}', '{"format": 1, "seconds": 0, "observations": [{"arm": "x"}]}'],
)
def test_a_spoilt_entry_is_no_entry(tmp_path: Path, environment: Environment, entry: str) -> None:
    ledger = Ledger(tmp_path)
    with Laboratory(environment, ledger=ledger) as laboratory:
        list(laboratory.perform([claim("supported")]))
    (place,) = tmp_path.rglob("*.json")
    keep(place, entry)
    assert ledger.find(claim("supported"), environment) is None


@pytest.mark.parametrize("name", ["exits", "needs_cuda", "out_of_memory"])
def test_a_failure_that_may_be_the_machines_is_not_kept(
    tmp_path: Path, environment: Environment, name: str
) -> None:
    with Laboratory(environment, ledger=Ledger(tmp_path)) as laboratory:
        list(laboratory.perform([claim(name)]))
    assert not list(tmp_path.rglob("*.json"))


def test_another_experiment_or_environment_is_not_known(tmp_path: Path, environment: Environment) -> None:
    ledger = Ledger(tmp_path)
    with Laboratory(environment, ledger=ledger) as laboratory:
        list(laboratory.perform([claim("supported")]))
    assert ledger.find(claim("supported"), environment) is not None
    assert ledger.find(claim("refuted"), environment) is None
    assert ledger.find(claim("supported"), dataclasses.replace(environment, fingerprint="other")) is None


def test_a_ledger_that_cannot_be_written_is_a_warning(tmp_path: Path, environment: Environment) -> None:
    (tmp_path / "trials").write_text("a file where a folder should be")
    ledger = Ledger(tmp_path)
    with Laboratory(environment, ledger=ledger) as laboratory:
        (trial,) = laboratory.perform([claim("supported")])
    assert judge(trial).ruling is Ruling.CONFIRMED
    path, error = caching.lost() or (None, None)
    assert path is not None
    assert path.is_relative_to(tmp_path / "trials")
    assert isinstance(error, OSError)
    assert caching.lost() is None


# The reproduction


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("conditional", ["treatment: present", "treatment_otherwise: absent"]),
        ("raises", ["treatment: ValueError: no such thing", "positive_control: present"]),
        ("measures_faster", ["'observed': 'less'"]),
    ],
)
def test_a_reproduction_runs_alone(tmp_path: Path, name: str, lines: list[str]) -> None:
    path = tmp_path / "reproduction.py"
    path.write_text(reproduction(claim(name)))
    stub = tmp_path / "torch.py"
    stub.write_text("def manual_seed(seed): ...\ndef set_num_threads(number): ...\n")
    printed = subprocess.run([sys.executable, path], capture_output=True, text=True, check=True).stdout
    assert all(line in printed for line in lines), printed


# The real one


@pytest.mark.torch
def test_a_real_claim_in_a_real_torch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH")
    folder = catalogue.builtin()
    claims = [catalogue.read(folder / "eval" / "disables_autograd.py", folder)]
    with Laboratory(discover(), jobs=2, ledger=Ledger(tmp_path)) as laboratory:
        (trial,) = laboratory.perform(claims)
    assert judge(trial).ruling is Ruling.REFUTED
    assert json.loads(str(kept(next(tmp_path.rglob("*.json")))))["claim"] == "eval/disables-autograd"
