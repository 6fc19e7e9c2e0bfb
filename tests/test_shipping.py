"""The wheel that is built brings what its claims teach; where that can't be learnt, it is built without."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from small import FOLDER

from claimcheck.catalogue import Catalogue, builtin
from claimcheck.readers.sources import of_lessons
from claimcheck.readers.teaching import taught
from claimcheck.reading.matching.lessons import keep, remembered

ROOT = Path(__file__).parents[1]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What a wheel is made of, with a few of the claims."""
    shutil.copytree(ROOT / "claimcheck", tmp_path / "claimcheck", ignore=shutil.ignore_patterns("learnt"))
    shutil.copytree(ROOT / "claims" / "eval", tmp_path / "claims" / "eval")
    shutil.copytree(FOLDER, tmp_path / "claims" / "vocabulary")
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "reports").mkdir()
    return tmp_path


def built(project: Path) -> tuple[list[str], str]:
    """What the wheel has of what was learnt, and what building it said."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "hatchling", "build", "--target", "wheel"],
        cwd=project,
        capture_output=True,
        check=True,
        text=True,
    )
    (wheel,) = (project / "dist").glob("*.whl")
    return [name for name in ZipFile(wheel).namelist() if "/learnt/" in name], done.stderr


def test_a_wheel_brings_what_its_claims_teach(project: Path) -> None:
    learnt, said = built(project)

    assert [f"claimcheck/learnt/lessons-{of_lessons(Catalogue(project / 'claims'))}.json"] == learnt
    assert "nothing was learnt" not in said


def test_a_wheel_is_built_without_where_nothing_can_be_learnt(project: Path) -> None:
    (project / "claims" / "eval" / "broken.py").write_text("TODO", encoding="utf-8")

    learnt, said = built(project)

    assert [] == learnt
    assert "nothing was learnt" in said
    assert "this claim is not finished" in said


def test_what_all_claims_teach_can_be_kept(tmp_path: Path) -> None:
    lessons = taught(Catalogue(builtin()))

    keep("a", tmp_path, lessons)
    again = remembered("a", None, lambda: lessons, tmp_path)

    assert lessons == again
    assert lessons is not again
    assert any(pattern.familiar > pattern.words for pattern in again.patterns)
