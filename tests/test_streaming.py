"""Many articles, some at a time."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from test_report import RUNS, chinese, english, run
from test_sharding import RECORD

from claimcheck.catalogue import Catalogue, builtin
from claimcheck.check import Conditions
from claimcheck.documents import parse
from claimcheck.history.records import save
from claimcheck.report import FORMATS, joined, render, stream
from claimcheck.report.manner import Manner
from claimcheck.severity import FailOn
from claimcheck.streaming import batched, checked

WRONG = "Calling `model.eval()` disables autograd.\n"
MANNER = Manner("en", False, True, FailOn.REFUTED)
PARTS = [run(english()), run(replace(chinese(), document=replace(chinese().document, path="other.md")))]


def told(format: str) -> str:  # noqa: A002
    """What is written of two parts."""
    report = stream(format, MANNER, many=True)
    return "".join(piece for part in PARTS for piece in report.part(part)) + "".join(report.end())


@pytest.mark.parametrize(
    ("expected", "sizes"),
    [
        pytest.param([0], [], id="nothing is one batch"),
        pytest.param([3], [5, 5, 5], id="a few are one"),
        pytest.param([100, 1], [1] * 101, id="many are several"),
        pytest.param([2, 1], [600_000] * 3, id="long ones are fewer"),
    ],
)
def test_how_many_are_read_at_a_time(expected: list[int], sizes: list[int]) -> None:
    articles = (replace(parse("x", "a.txt"), text="x" * size) for size in sizes)

    assert expected == [len(batch) for batch in batched(articles)]


@pytest.mark.parametrize(
    "format", [name for name in FORMATS if not FORMATS[name].streamed] + ["text", "concise"]
)
def test_parts_are_told_as_the_whole_is(format: str) -> None:  # noqa: A002
    whole = joined(PARTS)

    assert render(whole, format, language="en", verbose=True) == told(format)


def test_the_record_of_parts_says_what_that_of_the_whole_does() -> None:
    def known(text: str) -> Any:
        record = json.loads(text)
        for document in record["documents"]:
            for finding in document["findings"]:
                number = finding["verdict"]
                finding["verdict"] = None if number is None else record["verdicts"][number]["claim"]
        record["verdicts"].sort(key=lambda verdict: verdict["claim"])
        return record

    assert known(render(joined(PARTS), "json", language="en")) == known(told("json"))


def test_json_lines_of_parts_end_in_a_total() -> None:
    *lines, last = map(json.loads, told("jsonl").splitlines())

    assert ["run", "run"] == [line["type"] for line in lines if line["type"] == "run"]
    assert {"type": "total", "documents": 2} == {name: last[name] for name in ("type", "documents")}
    assert json.loads(told("json"))["summary"] == last["summary"]


def test_one_part_is_told_as_ever() -> None:
    for format_ in FORMATS:
        report = stream(format_, MANNER, many=False)
        pieces = [*report.part(RUNS["article"]), *report.end()]

        assert render(RUNS["article"], format_, language="en", verbose=True) == "".join(pieces)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.mark.torch
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_every_batch_is_checked(cache: Path, count: int) -> None:
    batches = [[parse(WRONG, f"{number}.md")] for number in range(count)]
    conditions = Conditions(measure=False, cache_folder=cache)

    runs = list(checked(batches, Catalogue(builtin()), conditions))

    assert [f"{number}.md" for number in range(count)] == [run.reviews[0].document.path for run in runs]
    assert all(run.reviews[0].findings[0].mark == "refuted" for run in runs)


@pytest.mark.parametrize("format", ["json", "jsonl", "text"])
def test_who_interrupts_is_told_what_was_found(tmp_path: Path, cache: Path, format: str) -> None:  # noqa: A002
    save(RECORD, tmp_path / "records")
    (tmp_path / "docs").mkdir()
    for number in range(250):
        (tmp_path / "docs" / f"{number:03}.md").write_text(WRONG, encoding="utf-8")
    command = [sys.executable, "-m", "claimcheck", "check", "docs", "-", "--static", "--records", "records",
               "--cache-dir", str(cache), "--format", format]  # fmt: skip
    # It waits for the last article, which never comes.
    with subprocess.Popen(
        command, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        report = first + process.stdout.read()
        errors = process.stderr.read()

    assert 130 == process.returncode, errors
    assert "interrupted after 200 articles" in errors
    if format == "json":
        assert 200 == len(json.loads(report)["documents"])
    elif format == "jsonl":
        assert 200 == json.loads(report.splitlines()[-1])["documents"]
    else:
        assert "200 refuted" in report.splitlines()[-1]
