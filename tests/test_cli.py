"""The commands, as a user runs them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck import __version__
from claimcheck.cli import main

ROOT = Path(__file__).parents[1]
WRONG = "Calling `model.eval()` disables autograd.\n"
RIGHT = "`model.eval()` does not disable autograd.\n"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all tests, so that an experiment is performed once."""
    return tmp_path_factory.mktemp("cache")


def run(*arguments: str | Path, cache: Path | None = None, text: str | None = None) -> Result:
    options = ["--cache-dir", str(cache)] if cache else []
    return CliRunner().invoke(main, [*map(str, arguments), *options], input=text)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.md"
    path.write_text(f"# Notes\n\n{WRONG}", encoding="utf-8")
    return path


def test_the_version_is_told_without_loading_anything() -> None:
    program = "import sys; from claimcheck.cli import main\ntry: main(['--version'])\nfinally: print(sorted(sys.modules), file=sys.stderr)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert __version__ in result.stdout
    for heavy in ("torch", "jinja2", "markdown_it", "rich", "snowballstemmer"):
        assert f"'{heavy}'" not in result.stderr


@pytest.mark.torch
def test_a_refuted_sentence_fails_with_its_place_and_correction(article: Path, cache: Path) -> None:
    result = run("check", article, cache=cache)

    assert result.exit_code == 1
    assert f"{article}:3:" in result.stdout
    assert "refuted" in result.stdout
    assert "torch.no_grad()" in result.stdout
    assert result.stdout.splitlines()[-1].startswith("0 confirmed, 1 refuted")


@pytest.mark.torch
def test_a_right_sentence_passes(tmp_path: Path, cache: Path) -> None:
    path = tmp_path / "right.md"
    path.write_text(RIGHT, encoding="utf-8")

    result = run("check", path, cache=cache)

    assert result.exit_code == 0
    assert "1 confirmed, 0 refuted" in result.stdout


@pytest.mark.torch
def test_an_inferred_refutation_does_not_fail_a_build(tmp_path: Path, cache: Path) -> None:
    path = tmp_path / "inferred.md"
    path.write_text("# `model.eval()`\n\nIt disables autograd.\n", encoding="utf-8")

    result = run("check", path, cache=cache)

    assert "1 refuted" in result.stdout
    assert result.exit_code == 0


@pytest.mark.torch
def test_standard_input_is_an_article(cache: Path) -> None:
    result = run("check", "-", "--format", "json", cache=cache, text=WRONG)

    (document,) = json.loads(result.stdout)["documents"]
    assert document["path"] == "-"
    assert [finding["mark"] for finding in document["findings"]] == ["refuted"]


@pytest.mark.torch
def test_an_ignore_comment_with_a_reason_silences_a_finding(tmp_path: Path, cache: Path) -> None:
    path = tmp_path / "ignored.md"
    path.write_text(
        f"<!-- claimcheck: ignore eval/disables-autograd -- a myth we quote -->\n\n{WRONG}", encoding="utf-8"
    )

    assert run("check", path, cache=cache).exit_code == 0


@pytest.mark.torch
def test_a_baseline_lets_what_is_known_pass_and_nothing_else(article: Path, cache: Path) -> None:
    baseline = article.with_name("known.json")

    written = run("baseline", "update", baseline, article, cache=cache)
    known = run("check", article, "--baseline", baseline, cache=cache)
    article.write_text(f"{WRONG}\n{WRONG}", encoding="utf-8")
    copied = run("check", article, "--baseline", baseline, cache=cache)
    pruned = run("baseline", "update", baseline, article, cache=cache)
    accepted = run("baseline", "update", baseline, article, "--accept", cache=cache)

    assert (written.exit_code, known.exit_code) == (0, 0)
    assert "refuted (known)" in known.stdout
    assert known.stdout.splitlines()[-1].endswith(", 1 known before")
    assert (copied.exit_code, pruned.exit_code, accepted.exit_code) == (1, 1, 0)
    assert "2: 1 added, 0 removed" in accepted.stderr


@pytest.mark.torch
def test_a_report_is_written_where_it_is_asked_for(article: Path, cache: Path, tmp_path: Path) -> None:
    output = tmp_path / "report.html"

    result = run("check", article, "--format", "html", "--output", output, cache=cache)

    assert result.stdout == ""
    assert output.read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.torch
def test_nothing_is_written_beside_the_article(article: Path, cache: Path) -> None:
    before = article.read_bytes()

    run("check", article, cache=cache)

    assert [article] == list(article.parent.iterdir())
    assert before == article.read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        pytest.param("empty.md", b"", "nothing to check", id="an empty file"),
        pytest.param("tea.md", b"Tea is hot.\n", "nothing to check", id="no word about PyTorch"),
        pytest.param("image.md", bytes(range(256)) * 40, "not text", id="a binary file"),
    ],
)
def test_where_nothing_can_be_checked_the_exit_status_is_2(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    result = run("check", path, cache=tmp_path / "cache")

    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.output


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    result = run("check", tmp_path / "nowhere.md")

    assert result.exit_code == 2
    assert "nowhere.md" in result.stderr


def test_a_folder_without_articles_says_what_articles_are(tmp_path: Path) -> None:
    result = run("check", tmp_path)

    assert result.exit_code == 2
    assert ".md" in result.stderr


def test_an_interpreter_without_torch_is_refused_with_a_remedy(article: Path, tmp_path: Path) -> None:
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec {sys.executable} -S -I "$@"\n')
    bare.chmod(0o755)

    result = run("check", article, "--python", bare)

    assert result.exit_code == 2
    assert "pip install torch" in result.stderr


def test_a_misspelt_claim_is_answered_with_a_guess() -> None:
    result = run("show", "eval/disable-autograd")

    assert result.exit_code == 2
    assert "eval/disables-autograd" in result.stderr


def test_a_claim_is_shown_with_its_card_and_arms(cache: Path) -> None:
    result = run("show", "eval/disables-autograd", cache=cache)

    assert result.exit_code == 0
    assert "positive control" in result.stdout


@pytest.mark.torch
def test_a_reproduction_runs_alone(tmp_path: Path) -> None:
    path = tmp_path / "claim.py"
    path.write_text(run("repro", "eval/disables-autograd").stdout, encoding="utf-8")

    result = subprocess.run(
        [sys.executable, str(path)], capture_output=True, text=True, check=True, cwd=tmp_path
    )

    assert result.stdout.splitlines() == [
        "treatment: True",
        "positive_control: False",
        "negative_control: True",
    ]


@pytest.mark.torch
def test_a_topic_of_the_catalogue_is_verified(cache: Path) -> None:
    result = run("verify", "inference-mode", cache=cache)

    assert result.exit_code == 0
    assert "2 claims" in result.stdout


@pytest.mark.torch
def test_with_everything_cached_nothing_is_performed(article: Path, cache: Path) -> None:
    run("check", article, cache=cache)

    report = json.loads(run("check", article, "--format", "json", cache=cache).stdout)

    assert report["environment"]["protection"] == ""
