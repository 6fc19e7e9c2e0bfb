"""Mutants of the reading and of the judging rule, each in a fork that has the tests already: a fraction of a second each.

    python tests/benchmarks/forked.py [MODULE ...]

By default all of these that ``[tool.mutmut]`` names. They are mutated in a copy, by mutmut. Each mutant meets the
tests that call its function, of reading those with few words (`tests/small.py`), until one fails; told are the
survivors, as differences. A mutant that waits for ever is killed, too.
"""

from __future__ import annotations

import difflib
import os
import shutil
import signal
import sys
import tempfile
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation import trampoline
from mutmut.mutation.file_mutation import mutate_file_contents

ROOT = Path(__file__).parents[2]
EXAMINED = ("claimcheck/judgement.py", "claimcheck/reading/", "claimcheck/names/")
TESTS = (
    *("judgement", "clauses", "steering", "framing", "conditions", "subjects", "means", "around", "fitting"),
    *(
        "resembling",
        "profiles",
        "unasserted",
        "asserted",
        "doing",
        "doubting",
        "plainness",
        "items",
        "redefining",
        "answering",
    ),
    *("meaning", "cells", "called", "comparing", "gapping", "joining", "comments", "scope", "lessons"),
    *("setting_off",),
)
PATIENCE = 10
"""Seconds of processor time for a mutant: the tests take three."""


class Killing:
    """A plug-in that runs the tests once, to see what they call, and then for each mutant those that call it."""

    def __init__(self, mutants: dict[str, list[str]], code: dict[str, str]) -> None:
        self._mutants = mutants
        self._code = code

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Do it instead of running them."""
        calling: dict[str, list[pytest.Item]] = defaultdict(list)
        called: set[str] = set()
        trampoline.record_trampoline_hit = lambda name, **_: called.add(name)
        os.environ["MUTANT_UNDER_TEST"] = "stats"
        for item in session.items:
            called.clear()
            assert all(report.passed for report in runtestprotocol(item, log=False)), item.nodeid
            for name in called:
                calling[name].append(item)
        for module, names in self._mutants.items():
            survivors = [name for name in names if not _killed(f"{module}.{name}", calling)]
            print(f"\n{module}: {len(names)} mutants, {len(names) - len(survivors)} killed", flush=True)
            for name in survivors:
                print(name, *_difference(self._code[module], name), sep="\n", flush=True)
        return True


def _killed(mutant: str, calling: dict[str, list[pytest.Item]]) -> bool:
    child = os.fork()
    if child == 0:
        signal.setitimer(signal.ITIMER_PROF, PATIENCE)
        trampoline.set_mutant_under_test(mutant)
        for item in calling[mutant.rpartition("__mutmut_")[0]]:
            if not all(report.passed for report in runtestprotocol(item, log=False)):
                os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] != 0


def _difference(code: str, name: str) -> list[str]:
    original, changed = (
        _function(code, one) for one in (f"{name.rpartition('__mutmut_')[0]}__mutmut_orig", name)
    )
    lines = difflib.unified_diff(original, changed, n=0, lineterm="")
    return [f"  {line}" for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def _function(code: str, name: str) -> list[str]:
    """The lines of a function, its own name left out."""
    lines = [line.partition(" # type: ignore # mutmut")[0] for line in code.splitlines()]
    start = next(number for number, line in enumerate(lines) if line.strip().startswith(f"def {name}("))
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or lines[end][indent : indent + 1] in (" ", ")")):
        end += 1
    return [line.replace(name, "it") for line in lines[start:end]]


def main() -> int:
    """Mutate a copy and examine it."""
    options: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    every = [path for path in options["tool"]["mutmut"]["only_mutate"] if path.startswith(EXAMINED)]
    wanted = [path for path in every if not sys.argv[1:] or Path(path).stem in sys.argv[1:]]
    copy = Path(tempfile.mkdtemp(prefix="claimcheck-mutants-"))
    for part in ("claimcheck", "tests", "claims", "reports", "pyproject.toml"):
        source = ROOT / part
        shutil.copytree(source, copy / part) if source.is_dir() else shutil.copy(source, copy)
    mutants, code = {}, {}
    for path in wanted:
        mutated = mutate_file_contents(path, (ROOT / path).read_text(encoding="utf-8"))
        (copy / path).write_text(mutated.code, encoding="utf-8")
        module = path.removesuffix(".py").replace("/", ".")
        mutants[module], code[module] = list(mutated.mutant_names), mutated.code
    sys.path[:0] = [str(copy), str(copy / "tests")]
    os.chdir(copy)
    own_first = sorted(TESTS, key=lambda test: test not in sys.argv[1:])
    arguments = ["-q", "-p", "no:cacheprovider", *(f"tests/test_{test}.py" for test in own_first)]
    ended = pytest.main(arguments, plugins=[Killing(mutants, code)])
    shutil.rmtree(copy)
    return int(ended)


if __name__ == "__main__":
    sys.exit(main())
