"""Articles are checked again when they are saved, and what changed is told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import catalogue
from claimcheck.exclusion import Exclusion
from claimcheck.history.records import Record, save
from claimcheck.judgement import judge
from claimcheck.model import Observation, Role, Trial
from claimcheck.watching import Saved, saves

ROOT = Path(__file__).parents[1]
CLAIM = "eval/disables-autograd"
WRONG = "Calling `model.eval()` disables autograd.\n"
RIGHT = "`model.eval()` does not disable autograd.\n"


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A watch over the folder `docs`, where one article is wrong; its output lies there, too."""
    experiment = catalogue.Catalogue(catalogue.builtin())[CLAIM].experiment
    observed = {Role.TREATMENT: True, Role.POSITIVE_CONTROL: False, Role.NEGATIVE_CONTROL: True}
    seen = tuple(Observation(arm.name, arm.role, (observed[arm.role],)) for arm in experiment.arms)
    verdict = judge(Trial(CLAIM, experiment.fingerprint, "", seen))
    save(Record("2.13.0", "3.11", "Linux", "cpu", {CLAIM: verdict}), tmp_path / "records")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text(WRONG, encoding="utf-8")
    command = ["watch", "docs", "--isolated", "--static", "--records", "records", "--cache-dir", "cache"]
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    # Where the tests themselves run in the background of a script, they ignore this, and so would what they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with (
        (tmp_path / "docs" / "errors.txt").open("w") as errors,
        subprocess.Popen(
            [sys.executable, "-m", "claimcheck", *command],
            cwd=tmp_path, env=variables, stdout=subprocess.PIPE, stderr=errors, text=True,
        ) as process,
    ):  # fmt: skip
        yield process
        process.kill()


def told(process: subprocess.Popen[str]) -> list[str]:
    """The lines up to the next counts."""
    assert process.stdout
    lines = []
    for line in process.stdout:
        lines.append(line.rstrip())
        if "unchecked" in line or line.endswith(": gone\n"):
            return lines
    raise AssertionError(lines)


def test_what_is_new_and_what_is_gone_is_told_of_what_was_saved(
    watching: subprocess.Popen[str], tmp_path: Path
) -> None:
    docs = tmp_path / "docs"
    first = told(watching)
    (docs / "b.md").write_text(RIGHT, encoding="utf-8")
    other = told(watching)
    (docs / "a.md").write_text(f"# Moved\n\n{WRONG}\nAgain: {WRONG}", encoding="utf-8")
    more = told(watching)
    (docs / "a.new").write_text(RIGHT, encoding="utf-8")
    (docs / "a.new").replace(docs / "a.md")
    less = told(watching)
    (docs / "b.md").unlink()
    gone = told(watching)
    watching.send_signal(signal.SIGINT)

    assert first[0].startswith("+ docs/a.md:1:1: refuted: ")
    assert first[-1].startswith("docs/a.md: 0 confirmed, 1 refuted")
    assert ["docs/b.md: 1 confirmed, 0 refuted"] == [line[:33] for line in other]
    assert ["+ docs/a.md:5:1: refuted"] == [line[:24] for line in more if line[0] in "+-"]
    assert ["- docs/a.md:3:1: refuted", "- docs/a.md:5:1: refuted"] == [line[:24] for line in less[:-1]]
    assert ["docs/b.md: gone"] == gone
    assert "" == watching.communicate(timeout=20)[0]
    assert 0 == watching.returncode
    assert "Traceback" not in (docs / "errors.txt").read_text(encoding="utf-8")


def test_a_file_that_is_away_for_a_moment_is_not_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("one", encoding="utf-8")
    saved = saves([str(tmp_path)], Exclusion(("*.txt",), tmp_path))
    first = next(saved)
    path.unlink()
    (tmp_path / "b.txt").write_text("left out", encoding="utf-8")
    path.write_text("another", encoding="utf-8")

    assert Saved((path,), ()) == first
    assert Saved((path,), ()) == next(saved)
