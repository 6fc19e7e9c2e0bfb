"""The GitHub action: its steps are run by bash, with the files that a runner gives them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck import catalogue
from claimcheck.history.records import Record, save
from claimcheck.judgement import judge
from claimcheck.model import Observation, Role, Trial

ROOT = Path(__file__).parents[1]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
CLAIM = "eval/disables-autograd"
WRONG = "Calling `model.eval()` disables autograd.\n"
RIGHT = "`model.eval()` does not disable autograd.\n"


@dataclass(frozen=True)
class Ended:
    """What a runner sees of a step."""

    status: int
    log: str
    outputs: dict[str, str]
    summary: str


Step = Callable[..., Ended]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def step(tmp_path: Path, cache: Path) -> Step:
    """Runs the check in a repository with an article, where claimcheck is installed and has a record."""
    experiment = catalogue.Catalogue(catalogue.builtin())[CLAIM].experiment
    observed = {Role.TREATMENT: True, Role.POSITIVE_CONTROL: False, Role.NEGATIVE_CONTROL: True}
    seen = tuple(Observation(arm.name, arm.role, (observed[arm.role],)) for arm in experiment.arms)
    verdict = judge(Trial(CLAIM, experiment.fingerprint, "", seen))
    save(Record("2.13.0", "3.11", "Linux", "cpu", {CLAIM: verdict}), tmp_path / "records")
    repository = tmp_path / "repository"
    repository.mkdir()
    (repository / "a b.md").write_text(WRONG, encoding="utf-8")
    (repository / "right.md").write_text(RIGHT, encoding="utf-8")
    program = tmp_path / "temp" / "claimcheck" / "bin" / "claimcheck"
    program.parent.mkdir(parents=True)
    records = f'[[ " $* " != *" --static "* ]] || more=(--records "{tmp_path / "records"}")'
    program.write_text(
        f'#!/usr/bin/env bash\n{records}\nexec "{sys.executable}" -m claimcheck check "${{more[@]}}" "${{@:2}}"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)

    def run(**inputs: str) -> Ended:
        given = {name: one["default"] for name, one in ACTION["inputs"].items()} | {"cache-dir": str(cache)}
        given |= {name.replace("_", "-"): value for name, value in inputs.items()}
        variables = {
            name: given[re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)[1]]  # type: ignore[index]
            for name, value in CHECK["env"].items()
        }
        files = {name: tmp_path / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        for path in files.values():
            path.write_text("", encoding="utf-8")
        variables |= {name: str(path) for name, path in files.items()}
        variables |= {
            "RUNNER_TEMP": str(tmp_path / "temp"),
            "PYTHONPATH": str(ROOT),
            "PATH": os.environ["PATH"],
        }
        ended = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", CHECK["run"]],
            cwd=repository, env=variables, capture_output=True, text=True, check=False,
        )  # fmt: skip
        said = files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines()
        outputs = dict(line.split("=", 1) for line in said)
        summary = files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")
        return Ended(ended.returncode, ended.stdout + ended.stderr, outputs, summary)

    return run


def test_no_input_is_part_of_a_script() -> None:
    for one in ACTION["runs"]["steps"]:
        assert "${{" not in one["run"]
    assert {f"${{{{ inputs.{name} }}}}" for name in ACTION["inputs"]} == {*CHECK["env"].values()}


def test_a_wrong_sentence_fails_with_annotation_summary_and_sarif(step: Step, tmp_path: Path) -> None:
    ended = step(static="true", paths="a b.md\n\nright.md", sarif_file="claims.sarif")
    sarif = json.loads((tmp_path / "repository" / "claims.sarif").read_text(encoding="utf-8"))

    assert 1 == ended.status
    assert {"status": "1", "sarif-file": "claims.sarif"} == ended.outputs
    assert "::error file=a b.md,line=1," in ended.log
    assert "1 refuted" in ended.summary
    assert [CLAIM] == [result["ruleId"] for result in sarif["runs"][0]["results"]]


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        pytest.param({"paths": "right.md"}, 0, id="what is right passes"),
        pytest.param({"paths": "a b.md", "fail_on": "never"}, 0, id="or what need not be"),
        pytest.param({"torch": "2.13"}, 1, id="of a folder, on record of a release"),
        pytest.param({"torch": "1.9"}, 2, id="a release that is not on record"),
        pytest.param({"fail_on": "$(touch owned)"}, 2, id="a command in place of a word"),
        pytest.param({"paths": "$(touch owned)"}, 2, id="a command in place of a path"),
        pytest.param({"paths": "--output=owned"}, 2, id="an option in place of a path"),
        pytest.param({"base": "--output=owned"}, 2, id="an option in place of a revision"),
        pytest.param({"static": "`touch owned`"}, 2, id="a command in place of true"),
        pytest.param({"sarif_file": "a\nstatus=0"}, 2, id="a second output in a first one"),
        pytest.param({"paths": "\n"}, 2, id="no path"),
    ],
)
def test_an_input_is_taken_by_its_word(
    step: Step, tmp_path: Path, inputs: dict[str, str], status: int
) -> None:
    ended = step(**{"static": "true", **inputs})

    assert (status, str(status)) == (ended.status, ended.outputs["status"]), ended.log
    assert (status == 2) == ("::error title=claimcheck::" in ended.log)
    assert not (tmp_path / "repository" / "owned").exists()


def test_the_python_of_the_job_is_examined(step: Step) -> None:
    ended = step(paths="right.md", python="no-such-python")

    assert 2 == ended.status
    assert "no-such-python" in ended.log


def test_without_a_python_that_will_do_it_says_what_to_add(tmp_path: Path) -> None:
    for program in ("python3", "python3.11", "python3.12", "python3.13"):
        (tmp_path / program).write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        (tmp_path / program).chmod(0o755)

    ended = subprocess.run(
        ["/usr/bin/env", "bash", "-c", INSTALL["run"]],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "RUNNER_TEMP": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert 2 == ended.returncode
    assert "add a step with actions/setup-python" in ended.stdout
