"""The same claims in many environments, with torches of a few lines."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck import catalogue
from claimcheck.cli import main
from claimcheck.errors import UserError
from claimcheck.laboratory.building import Builder
from claimcheck.laboratory.environments import Environments
from claimcheck.reading.words import tokens

CLAIM = '''"""
# `torch.flag` is set

- en: `torch.flag` is set.
- zh: `torch.flag` 已设置。

## Asserted by

- `torch.flag` is set.

## Correction

- en: It depends.
- zh: 视情况而定。
"""

import torch

ABOUT = ("torch.flag",)


def treatment():
    return torch.flag


def positive_control():
    return True


def negative_control():
    return False
'''

STUB = """
__version__ = "{version}"
{body}

class Tensor:
    pass

class cuda:
    @staticmethod
    def is_available():
        return False

def manual_seed(seed):
    pass

def ones(size):
    return type("Ones", (), {{"__matmul__": lambda self, other: size}})()
"""


def interpreter(folder: Path, version: str, body: str) -> Path:
    """An interpreter whose torch is a stub of this version."""
    package = folder / f"torch-{version}" / "torch" / "__init__.py"
    package.parent.mkdir(parents=True)
    package.write_text(STUB.format(version=version, body=body), encoding="utf-8")
    python = folder / f"python-{version}"
    python.write_text(
        f'#!/bin/sh\nPYTHONPATH="{package.parents[1]}" exec {sys.executable} "$@"\n', encoding="utf-8"
    )
    python.chmod(0o755)
    return python


@pytest.fixture
def claims(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue of one claim, in force."""
    path = tmp_path / "claims" / "flags" / "is_set.py"
    path.parent.mkdir(parents=True)
    path.write_text(CLAIM, encoding="utf-8")
    (tmp_path / "claims" / "vocabulary").mkdir()
    monkeypatch.setattr(catalogue, "builtin", lambda: tmp_path / "claims")
    monkeypatch.chdir(tmp_path)
    return path


@pytest.fixture
def torches(tmp_path: Path) -> list[Path]:
    return [
        interpreter(tmp_path, version, body)
        for version, body in (("1.8.1", ""), ("1.9.1", "flag = True"), ("1.10.2", "flag = False"))
    ]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)], catch_exceptions=False)


def matrix(pythons: list[Path], *arguments: str | Path) -> Result:
    named = [part for python in pythons for part in ("--python", python)]
    return run("matrix", *named, "--cache-dir", "cache", "-q", *arguments)


@pytest.mark.usefixtures("claims")
def test_each_environment_gives_a_record_and_the_flips_are_shown(torches: list[Path], tmp_path: Path) -> None:
    result = matrix(torches)

    assert 0 == result.exit_code
    assert "flags/is-set  ∅   ✓   ✗" in result.stdout
    assert "3 releases, 1 claim, 1 changes" in result.stdout
    states = [
        json.loads(path.read_text("utf-8"))["claims"]["flags/is-set"]["ruling"]
        for path in (
            tmp_path / "reports" / f"torch-{version}.json" for version in ("1.8.1", "1.9.1", "1.10.2")
        )
    ]
    assert ["undecided", "confirmed", "refuted"] == states
    history = run("history", "--records", "reports")
    assert "unavailable up to 1.8, confirmed in 1.9, refuted since 1.10" in history.stdout


@pytest.mark.usefixtures("claims")
def test_the_same_run_writes_the_same_records(torches: list[Path]) -> None:
    matrix(torches, "--records", "one")
    matrix(torches, "--records", "two", "--no-cache")

    for path in Path("one").iterdir():
        assert path.read_bytes() == (Path("two") / path.name).read_bytes()


@pytest.mark.usefixtures("claims")
def test_a_broken_environment_is_said_and_the_others_go_on(torches: list[Path], tmp_path: Path) -> None:
    broken = interpreter(tmp_path, "2.0.1", "raise ImportError('libtorch.so is missing')")

    result = matrix([broken, *torches])

    assert 2 == result.exit_code
    assert "libtorch.so is missing" in result.stderr
    assert "3 releases, 1 claim, 1 changes" in result.stdout
    assert 3 == len(list((tmp_path / "reports").glob("torch-*.json")))


@pytest.mark.usefixtures("claims")
def test_a_record_that_cannot_be_written_loses_nothing_else(torches: list[Path], tmp_path: Path) -> None:
    (tmp_path / "reports" / "torch-1.9.1.json").mkdir(parents=True)  # a file cannot take its place

    result = matrix(torches)

    assert 2 == result.exit_code
    assert "torch-1.9.1.json" in result.stderr
    assert ["torch-1.10.2.json", "torch-1.8.1.json"] == sorted(
        path.name for path in (tmp_path / "reports").iterdir() if path.is_file()
    )


@pytest.mark.usefixtures("claims")
def test_what_was_finished_before_an_interruption_is_not_done_again(
    torches: list[Path], tmp_path: Path
) -> None:
    def kept() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in (tmp_path / "cache" / "trials").rglob("*.json")}

    matrix(torches[1:2])
    record = tmp_path / "reports" / "torch-1.9.1.json"
    before, finished = record.read_bytes(), kept()
    record.unlink()

    result = matrix(torches)

    assert 0 == result.exit_code
    assert before == record.read_bytes()
    assert finished == {path: made for path, made in kept().items() if path in finished}
    assert len(finished) == 1
    assert len(kept()) == 3


@pytest.mark.usefixtures("claims")
def test_articles_are_checked_in_every_environment(torches: list[Path], tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "`torch.flag` is set.\n\n```python\nimport torch\ntorch.flag\n```\n", encoding="utf-8"
    )

    result = matrix(torches[1:], "a.md", "--no-code")

    assert 0 == result.exit_code
    assert "a.md:1:2: name/torch.flag" in result.stdout
    assert "a.md" in json.loads((tmp_path / "reports" / "torch-1.9.1.json").read_text("utf-8"))["documents"]


def test_an_edited_claim_is_not_judged_by_its_old_record(claims: Path, torches: list[Path]) -> None:
    matrix(torches)
    claims.write_text(
        claims.read_text("utf-8").replace("return torch.flag", "return bool(torch.flag)"), encoding="utf-8"
    )

    assert "not run" in run("history", "--records", "reports").stdout


@pytest.mark.usefixtures("claims")
def test_diff_fails_when_a_ruling_changed(torches: list[Path]) -> None:
    matrix(torches)

    changed = run("diff", "1.9", "1.10", "--records", "reports")
    same = run("diff", "1.9", "reports/torch-1.9.1.json", "--records", "reports")

    assert 1 == changed.exit_code
    assert "flipped: flags/is-set" in changed.stdout
    assert "torch 1.9.1: confirmed: treatment True" in changed.stdout
    assert "torch 1.10.2: refuted: treatment False" in changed.stdout
    assert 0 == same.exit_code


@pytest.mark.usefixtures("claims")
def test_bisect_finds_the_flip_among_the_environments_that_are_there(torches: list[Path]) -> None:
    for python in torches:
        assert 0 == run("env", "add", "--python", python, "--cache-dir", "cache").exit_code

    result = run("bisect", "flags/is-set", "--no-build", "--from", "1.9", "--cache-dir", "cache")

    assert 1 == result.exit_code
    assert "confirmed in 1.9.1, refuted in 1.10.2" in result.stdout


@pytest.mark.usefixtures("claims")
def test_a_listing_that_fails_in_one_release_is_the_same_listing(torches: list[Path], tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "```python\nimport torch\nprint(1)\ntorch.flag\ntorch.flag.real\n```\n", encoding="utf-8"
    )

    result = matrix(torches[:2], "a.md")
    compared = run("diff", "1.8", "1.9", "--records", "reports")

    assert "✗   ✓    a.md:2:1: block: " in result.stdout, result.output
    assert "flipped: a.md:2:1 block" in compared.stdout


@pytest.mark.usefixtures("claims")
def test_releases_are_told_of_in_the_users_language(
    torches: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    matrix(torches)
    monkeypatch.setenv("CLAIMCHECK_LANGUAGE", "zh")

    told = [
        run("history", "--records", "reports").stdout,
        run("diff", "1.9", "1.10", "--records", "reports").stdout,
        run("bisect", "flags/is-set", "--records", "reports", "--from", "1.9", "--to", "1.10").stdout,
    ]
    run("history", "--records", "reports", "--html", "pages", "--language", "zh")
    pages = [path.read_text("utf-8") for path in Path("pages").rglob("*.html")]

    assert "1.8 及以前无此 API，1.9 属实，1.10 起不实" in told[0]
    assert "结论翻转: flags/is-set" in told[1]
    assert "flags/is-set：1.9.1 属实，1.10.2 不实\n" == told[2]
    assert 2 == len(pages)
    assert not [
        word for page in pages for word in (" now ", "Evidence", "Search", "Observed") if word in page
    ]


@pytest.mark.usefixtures("claims")
def test_pages_are_written_from_records_and_are_the_same_each_time(torches: list[Path]) -> None:
    matrix(torches)

    for folder in ("one", "two"):
        assert 0 == run("history", "--records", "reports", "--html", folder).exit_code

    pages = sorted(path.relative_to("one") for path in Path("one").rglob("*") if path.is_file())
    assert Path("index.html") in pages
    assert Path("claims/flags/is-set.html") in pages
    assert all((Path("one") / page).read_bytes() == (Path("two") / page).read_bytes() for page in pages)
    assert "refuted since 1.10" in Path("one/index.html").read_text("utf-8")


UV = """#!/bin/sh
# A uv that needs no network: its environments have a torch of a few lines.
case "$1 $2" in
"python find") exit 0 ;;
"venv "*) for folder; do :; done; mkdir -p "$folder/bin"; cp {python} "$folder/bin/python" ;;
"pip install") case "$*" in *torch==1.9.1*) echo "error: no wheel for you" >&2; exit 1 ;; esac ;;
esac
"""


def test_environments_are_built_with_uv_and_a_failure_stops_no_other(tmp_path: Path) -> None:
    python = interpreter(tmp_path, "1.8.1", "flag = True")
    uv = tmp_path / "uv"
    uv.write_text(UV.format(python=python), encoding="utf-8")
    uv.chmod(0o755)

    result = run("env", "add", "1.9", "1.8", "nonsense", "--uv", uv, "--cache-dir", tmp_path / "cache")

    assert 2 == result.exit_code
    assert "torch 1.9.1: installing failed: error: no wheel for you" in result.stderr
    assert "nonsense is not a release" in result.stderr
    assert ["1.8.1"] == [kept.name for kept in Environments(tmp_path / "cache")]


def test_a_build_that_was_interrupted_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "environments" / "1.8.1" / "venv").mkdir(parents=True)
    kept = Environments(tmp_path)

    assert kept.find("1.8") is None
    assert [False] == [one.whole for one in kept]


def test_only_what_is_kept_is_ever_removed(tmp_path: Path) -> None:
    (tmp_path / "environments" / "1.8.1").mkdir(parents=True)
    kept = Environments(tmp_path)

    for name in ("..", ".", "", "../environments/1.8.1", "2.0"):
        assert not kept.remove(name)
    assert kept.remove("1.8")
    assert (tmp_path / "environments").is_dir()


def test_no_uv_is_said_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="pip install uv"):
        Environments(tmp_path).add("1.8.1", Builder(uv=str(tmp_path / "nothing")))


def test_joining_an_interpreter_installs_nothing_and_removing_it_leaves_it(tmp_path: Path) -> None:
    python = interpreter(tmp_path, "1.8.1", "")
    before = sorted(tmp_path.rglob("*"))
    kept = Environments(tmp_path / "cache")

    kept.join(python)

    assert kept.find("1.8") is not None
    assert kept.remove("1.8.1")
    assert before == sorted(
        path for path in tmp_path.rglob("*") if tmp_path / "cache" not in (path, *path.parents)
    )


def test_articles_may_be_read_in_several_threads_at_once() -> None:
    words = [
        f"{stem}{ending}"
        for stem in ("normaliz", "comput", "relat")
        for ending in ("ation", "ing", "ed", "es")
    ]

    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(tokens.stem.__wrapped__, words * 500))

    assert [tokens.stem(word) for word in words] * 500 == together
