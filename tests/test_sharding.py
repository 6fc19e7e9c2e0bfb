"""Parts of the work, and the whole that they make again."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck.catalogue import Catalogue, builtin
from claimcheck.cli import main
from claimcheck.documents import load as load_document
from claimcheck.errors import UserError
from claimcheck.history.joining import joined
from claimcheck.history.records import Record, load, save
from claimcheck.judgement import judge
from claimcheck.merging import merged
from claimcheck.model import Observation, Role, Trial, Verdict
from claimcheck.readers import Readers
from claimcheck.report import FORMATS, render
from claimcheck.restoring import restored
from claimcheck.sharding import Shard, missing
from claimcheck.static import consult

ARTICLES = {
    "code.md": "# Code\n\n```python\nimport torch\nx = torch.ones(2)\nprint(x)\n```\n\n    tensor([2., 2.])\n\n"
    "Call `torch.nn.Linear` and `torch.no_such_thing`.\n",
    "ignored.md": "<!-- claimcheck: ignore -- we know -->\n\nCalling `model.eval()` disables autograd.\n",
    "nothing.md": "# A heading\n\nGood morning.\n\n🫖 Tea. <!-- claimcheck: ignore eval -->\n",
    "right.md": "Written for PyTorch 1.9.\n\n`model.eval()` does not disable autograd.\n",
    "wrong.md": "# Notes\n\nCalling `model.eval()` disables autograd. On a busy GPU it is a great deal faster.\n",
    "zh.md": "# 笔记\n\n调用 `model.eval()` 会关闭自动求导。\n",
}
CLAIM = "eval/disables-autograd"
IDLE = "nothing to ignore for eval; the comment can go"


STATIC = ("--static", "--records", "records", "--cache-dir", "cache")


def observed(name: str, *, treatment: bool) -> Verdict:
    claim = Catalogue(builtin())[name]
    values = {Role.TREATMENT: treatment, Role.POSITIVE_CONTROL: False, Role.NEGATIVE_CONTROL: True}
    seen = tuple(Observation(arm.name, arm.role, (values[arm.role],)) for arm in claim.experiment.arms)
    return judge(Trial(name, claim.experiment.fingerprint, "", seen))


RECORD = Record(
    "2.13.0",
    "3.11",
    "Linux",
    "cpu",
    {
        CLAIM: observed(CLAIM, treatment=True),
        "eval/disables-dropout": observed("eval/disables-dropout", treatment=False),
    },
)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with articles, a record, a cache, and the reports of all parts and of the whole."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "docs").mkdir()
    for name, text in ARTICLES.items():
        (folder / "docs" / name).write_text(text, encoding="utf-8")
    save(RECORD, folder / "records")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for shard in ("1/3", "2/3", "3/3", "1/1"):
            report = run(
                "check",
                "docs",
                *STATIC,
                "--shard",
                shard,
                "--format",
                "json",
                "-o",
                f"part{shard[0]}{shard[2]}.json",
            )
            assert report.exit_code in (0, 1), report.output
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, to work in."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def parts(folder: Path) -> list[Path]:
    return [folder / f"part{number}3.json" for number in (1, 2, 3)]


# What a part is.


@pytest.mark.parametrize("count", [1, 2, 3, 7, 20])
def test_parts_make_the_whole_and_share_nothing(count: int) -> None:
    everything = list(range(12))
    found = [list(Shard(number, count).of(everything)) for number in range(1, count + 1)]

    assert everything == sorted(chain.from_iterable(found))
    assert max(map(len, found)) - min(map(len, found)) <= 1


@pytest.mark.parametrize("text", ["", "3", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "a/b", "1 / 2", "１/２"])
def test_what_names_no_part_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="--shard K/N"):
        Shard.parse(text)


@pytest.mark.parametrize(
    ("expected", "shards"),
    [
        pytest.param([], [], id="what was never cut lacks nothing"),
        pytest.param([], ["2/2", "1/2"], id="in any order"),
        pytest.param(["2/3"], ["1/3", "3/3"], id="what lacks is named"),
    ],
)
def test_what_lacks(expected: list[str], shards: list[str]) -> None:
    assert expected == missing(shards)


@pytest.mark.usefixtures("folder")
def test_a_part_with_nothing_to_check_is_no_error() -> None:
    result = run("check", "docs/nothing.md", *STATIC, "--shard", "2/2")

    assert 0 == result.exit_code, result.output


# The whole again.


def test_parts_are_reported_as_the_whole_is(parts: list[Path]) -> None:
    """The run is the same, so in every format the report is."""
    claims = Catalogue(builtin())
    whole, again = restored(Path("part11.json"), claims), merged(parts, claims)

    assert whole == again
    assert 1 == run("merge", *parts).exit_code


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_restored_is_reported_as_it_was(folder: Path, format: str) -> None:  # noqa: A002
    claims = Catalogue(builtin())
    documents = [load_document(path.relative_to(folder)) for path in sorted((folder / "docs").iterdir())]
    readers = Readers(claims, folder / "cache")
    once = consult(documents, claims, folder / "records", None, readers=readers, require_reason=False)

    assert render(once, format, verbose=True) == render(
        restored(folder / "part11.json", claims), format, verbose=True
    )


@pytest.mark.torch
def test_what_was_run_is_joined_too(folder: Path) -> None:
    options = ["--no-measure", "--cache-dir", folder / "cache", "--format"]
    whole = run("check", "docs", *options, "text", "-v")
    for number in (1, 2):
        run("check", "docs", *options, "json", "--shard", f"{number}/2", "-o", f"{number}.json")
    again = run("merge", "2.json", "1.json", "-v")

    assert "refuted" in whole.stdout
    assert whole.stdout == again.stdout


def noticed(*reports: str | Path) -> list[dict[str, object]]:
    documents = json.loads(run("merge", *reports, "--format", "json").stdout)["documents"]
    return [one for document in documents for one in document["noticed"]]


def test_an_article_that_changed_is_shown_by_what_was_found_in_it(folder: Path, parts: list[Path]) -> None:
    whole = run("merge", "part11.json", "--format", "concise")
    before = noticed("part11.json")
    for name in ARTICLES:
        (folder / "docs" / name).write_text("Other words.\n", encoding="utf-8")
    (folder / "docs" / "right.md").unlink()

    assert whole.stdout == run("merge", *parts, "--format", "concise").stdout
    assert "disables autograd" in run("merge", *parts, "--format", "html").stdout
    assert [(5, 25)] == [(one["line"], one["column"]) for one in before]
    assert before == noticed(*parts)


def test_a_report_that_does_not_tell_where_a_notice_belongs_is_read(folder: Path) -> None:
    path = changed(folder / "part11.json", lambda e: [one.pop("noticed") for one in e["documents"]])

    assert f"line 5: {IDLE}" in run("merge", path).stdout
    assert (
        f"docs/nothing.md:5:25: notice: {IDLE}"
        in run("merge", "part13.json", "part23.json", "part33.json").stdout
    )


@pytest.mark.torch
def test_parts_of_the_catalogue_are_joined(folder: Path) -> None:
    options = ["verify", "eval/disables-autograd", "eval/disables-dropout", "--cache-dir", folder / "cache"]
    for number in (1, 2):
        run(*options, "--shard", f"{number}/2", "--format", "json", "-o", f"{number}.json")

    assert run(*options).stdout == run("merge", "1.json", "2.json").stdout


# What can't be joined.


def changed(path: Path, change: object) -> Path:
    entry = json.loads(path.read_text(encoding="utf-8"))
    assert callable(change)
    change(entry)
    path.write_text(json.dumps(entry), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("words", "change"),
    [
        pytest.param("torch is 1.0 here", lambda e: e["environment"].update(torch="1.0"), id="another torch"),
        pytest.param("device is cuda", lambda e: e["environment"].update(device="cuda"), id="another device"),
        pytest.param("claimcheck 9", lambda e: e["tool"].update(version="9"), id="another claimcheck"),
        pytest.param("is there twice", lambda e: e.update(shard="1/3"), id="the same part"),
        pytest.param("different wholes", lambda e: e.update(shard="1/2"), id="a part of something else"),
        pytest.param("version 7", lambda e: e.update(schema_version=7), id="another schema"),
        pytest.param("no report", lambda e: e.pop("environment"), id="something else"),
        pytest.param(
            "see --claims", lambda e: e["verdicts"][0].update(experiment="0"), id="another catalogue"
        ),
    ],
)
def test_what_does_not_belong_together_is_refused(parts: list[Path], words: str, change: object) -> None:
    last = next(path for path in reversed(parts) if json.loads(path.read_text(encoding="utf-8"))["verdicts"])
    changed(last, change)

    result = run("merge", *parts)

    assert 2 == result.exit_code
    assert words in result.output


def test_a_part_that_is_missing_is_named(parts: list[Path]) -> None:
    result = run("merge", *parts[1:])

    assert 2 == result.exit_code
    assert "part 1/3 is missing" in result.output


def test_the_same_article_counts_once_and_two_findings_of_it_contradict(folder: Path) -> None:
    shutil.copy("part11.json", "other.json")

    assert run("merge", "part11.json").stdout == run("merge", "part11.json", "other.json").stdout

    changed(folder / "other.json", lambda e: e["documents"][-1]["findings"].pop())
    result = run("merge", "part11.json", "other.json")

    assert 2 == result.exit_code
    assert "was not found the same" in result.output


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "[" * 100_000, '{"schema_version": 1}'])
def test_a_file_that_is_no_report_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(text, encoding="utf-8")

    result = run("merge", path)

    assert 2 == result.exit_code
    assert "no report of claimcheck" in result.output


# Records of parts.


def test_records_of_parts_become_the_record(tmp_path: Path) -> None:
    halves = [
        save(RECORD.of(Shard(number, 2).of(sorted(RECORD.verdicts))), tmp_path / str(number))
        for number in (1, 2)
    ]

    result = run("merge", *halves, "--records", tmp_path / "whole")

    assert 0 == result.exit_code
    assert load(halves[0]) != load(tmp_path / "whole" / halves[0].name)
    assert load(save(RECORD, tmp_path)) == load(tmp_path / "whole" / halves[0].name)


def test_records_of_different_environments_are_refused(tmp_path: Path) -> None:
    path = save(RECORD, tmp_path / "one")
    other = save(replace(RECORD, python="3.12"), tmp_path / "other")

    with pytest.raises(UserError, match="one environment"):
        joined([path, other])
