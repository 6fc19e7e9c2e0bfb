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


def test_statements_without_a_claim_are_ranked(tmp_path: Path, cache: Path) -> None:
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text("`optimizer.zero_grad()` disables dropout.\n", encoding="utf-8")

    text = run("unchecked", tmp_path, cache=cache)
    record = json.loads(run("unchecked", tmp_path, "--format", "json", cache=cache).stdout)

    assert text.exit_code == 0
    assert f"{tmp_path / 'one.md'}:1:2: optimizer.zero_grad() disables dropout (2×)" in text.stdout
    assert text.stdout.splitlines()[-1] == "1 statement in 2 documents looks testable and matches no claim"
    assert [2] == [entry["documents"] for entry in record["listed"]]


@pytest.mark.torch
def test_a_report_is_written_where_it_is_asked_for(article: Path, cache: Path, tmp_path: Path) -> None:
    output = tmp_path / "report.html"

    result = run("check", article, "--format", "html", "--output", output, cache=cache)

    assert result.stdout == ""
    assert output.read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.torch
def test_one_check_writes_several_reports(article: Path, cache: Path, tmp_path: Path) -> None:
    """A machine has standard output for itself; what is for people goes to standard error."""
    sarif, badge = tmp_path / "report.sarif", tmp_path / "badge.svg"

    result = run(
        "check", article, "--format", "json", "--format", "concise",
        "--output-file", f"sarif={sarif}", "--output-file", f"badge={badge}", cache=cache,
    )  # fmt: skip

    assert json.loads(result.stdout)["summary"]["refuted"] == 1
    assert f"{article}:3:1: refuted eval/disables-autograd " in result.stderr
    assert json.loads(sarif.read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert badge.read_text(encoding="utf-8").startswith("<svg ")


@pytest.mark.torch
@pytest.mark.parametrize(
    "options",
    [["--format", "json"], ["--format", "html", "-o", "page.html"], ["--format", "text", "-o", "report.txt"]],
    ids=" ".join,
)
def test_what_was_covered_is_always_said(
    article: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert "1 refuted" in run("check", article, *options, cache=cache).stderr.splitlines()[-1]
    assert run("check", article, *options, "--quiet", cache=cache).stderr == ""


@pytest.mark.torch
def test_github_gets_annotations_and_its_step_summary(
    article: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    result = run("check", article, "--format", "github", cache=cache)

    assert result.stdout.startswith(f"::error file={article},line=3,")
    assert summary.read_text(encoding="utf-8").startswith("before\n### claimcheck: 0 confirmed, 1 refuted")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(["--format", "json", "--format", "sarif"], "can't share", id="two machines, one stream"),
        pytest.param(
            ["--format", "json", "--format", "html", "-o", "x"], "--output-file", id="two formats, one file"
        ),
        pytest.param(["--output-file", "pdf=x"], "one of: text", id="no such format"),
        pytest.param(["--output-file", "x.json"], "FORMAT=PATH", id="a file without a format"),
        pytest.param(
            ["--output-file", "json=nowhere/x.json"], "does not exist", id="a folder that is not there"
        ),
        pytest.param(
            ["--output-file", "json=x", "--output-file", "html=x"], "one file", id="one file for two"
        ),
    ],
)
def test_what_cannot_be_written_is_said_before_anything_is_run(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)

    result = run("check", article, *options)

    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""
    assert [article] == list(tmp_path.iterdir())


@pytest.mark.torch
@pytest.mark.parametrize(("status", "fail_on"), [(1, "refuted"), (1, "unchecked"), (0, "never")])
def test_what_fails_a_build_is_for_the_user_to_say(
    article: Path, cache: Path, status: int, fail_on: str
) -> None:
    assert status == run("check", article, "--fail-on", fail_on, cache=cache).exit_code


def test_a_check_of_nothing_fails_whatever_the_user_says(tmp_path: Path) -> None:
    path = tmp_path / "tea.md"
    path.write_text("Tea is hot.\n", encoding="utf-8")

    assert run("check", path, "--fail-on", "never").exit_code == 2


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
    run("verify", "eval/disables-autograd", cache=cache)

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
    assert result.stdout.splitlines()[-1].endswith(" 0 undecided")


@pytest.mark.torch
def test_with_everything_cached_nothing_is_performed(article: Path, cache: Path) -> None:
    run("check", article, cache=cache)

    report = json.loads(run("check", article, "--format", "json", cache=cache).stdout)

    assert report["environment"]["protection"] == ""
