"""What a change introduces is told, and what was there before is not."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck import catalogue
from claimcheck.cli import main
from claimcheck.history.records import Record, save
from claimcheck.judgement import judge
from claimcheck.model import Observation, Role, Trial

CLAIM = "eval/disables-autograd"
WRONG = "Calling `model.eval()` disables autograd.\n"
AGAIN = "\nMind that `model.eval()` turns off autograd.\n"
OBSERVED = {Role.TREATMENT: True, Role.POSITIVE_CONTROL: False, Role.NEGATIVE_CONTROL: True}


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    answer = subprocess.run(["git", *who, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return answer.stdout


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("records")
    arms = catalogue.Catalogue(catalogue.builtin())[CLAIM].experiment
    seen = tuple(Observation(arm.name, arm.role, (OBSERVED[arm.role],)) for arm in arms.arms)
    save(
        Record("2.13.0", "3.11", "Linux", "cpu", {CLAIM: judge(Trial(CLAIM, arms.fingerprint, "", seen))}),
        folder,
    )
    return folder


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Has an article with one wrong sentence, at the tag `before`."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / "old.md").write_text(f"# Notes\n\n{WRONG}", encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=One")
    git(folder, "tag", "before")
    return folder


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def check(folder: Path, records: Path, cache: Path, base: str = "before") -> Result:
    arguments = [
        "check",
        str(folder),
        "--static",
        "--records",
        str(records),
        "--cache-dir",
        str(cache),
        "--base",
        base,
    ]
    return CliRunner().invoke(main, arguments)


def test_what_was_there_before_is_not_told(repository: Path, records: Path, cache: Path) -> None:
    result = check(repository, records, cache)

    assert (0, "0 confirmed, 0 refuted") == (result.exit_code, result.stdout[:22]), result.output


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        pytest.param("old.md", f"Tea.\n\n# Notes\n\n{WRONG}", [], id="a sentence that moves"),
        pytest.param("old.md", f"# Notes\n\n{WRONG}{AGAIN}", ["5"], id="a sentence that is added"),
        pytest.param("old.md", f"# Notes\n\n{WRONG}\n{WRONG}", ["5"], id="a second copy"),
        pytest.param("new.md", WRONG, ["1"], id="an article that git does not know yet"),
    ],
)
def test_only_what_is_new_is_told(
    repository: Path, records: Path, cache: Path, *, name: str, text: str, told: list[str]
) -> None:
    (repository / name).write_text(text, encoding="utf-8")

    result = check(repository, records, cache)

    assert told == [line.split(":")[1] for line in result.stdout.splitlines() if ": refuted: " in line]
    assert (1 if told else 0) == result.exit_code


def test_an_article_that_is_renamed_is_the_same_article(repository: Path, records: Path, cache: Path) -> None:
    git(repository, "mv", "old.md", "moved.md")

    assert 0 == check(repository, records, cache).exit_code


def test_what_others_did_since_is_not_ours(repository: Path, records: Path, cache: Path) -> None:
    """On main the sentence was mended since; the branch, which still has it, did not bring it in."""
    git(repository, "switch", "--quiet", "--create", "branch")
    (repository / "old.md").write_text(f"# Notes\n\nTea.\n\n{WRONG}", encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message=Ours")
    git(repository, "switch", "--quiet", "main")
    (repository / "old.md").write_text("# Notes\n", encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message=Theirs")
    git(repository, "switch", "--quiet", "branch")

    assert 0 == check(repository, records, cache, "main").exit_code


def test_nothing_of_the_repository_is_touched(repository: Path, records: Path, cache: Path) -> None:
    (repository / "old.md").write_text(AGAIN, encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in sorted(repository.rglob("*"))}

    check(repository, records, cache)

    assert before == {path: path.stat().st_mtime_ns for path in sorted(repository.rglob("*"))}


def test_a_revision_that_git_does_not_know_is_an_error(repository: Path, records: Path, cache: Path) -> None:
    result = check(repository, records, cache, "--output=x")

    assert 2 == result.exit_code
    assert "git knows no revision --output=x" in result.stderr


def test_a_shallow_clone_is_refused_with_the_remedy(
    repository: Path, tmp_path: Path, records: Path, cache: Path
) -> None:
    (repository / "old.md").write_text(f"{WRONG}{AGAIN}", encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message=Two")
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{repository}", "clone")

    result = check(tmp_path / "clone", records, cache)

    assert 2 == result.exit_code
    assert "fetch-depth: 0" in result.stderr


def test_outside_of_a_repository_it_is_an_error(tmp_path: Path, records: Path, cache: Path) -> None:
    (tmp_path / "article.md").write_text(WRONG, encoding="utf-8")

    result = check(tmp_path, records, cache)

    assert 2 == result.exit_code
    assert "in no git repository" in result.stderr
