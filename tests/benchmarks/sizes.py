"""How long the largest articles take, and what memory they take: nothing may grow faster than they do.

``python tests/benchmarks/sizes.py [MEGABYTES [FORMAT,… [SHAPE …]]]``, by default 10 MB, every format and shape.
Each shape is read twice, at a quarter of the size and at the whole: by its reader alone, and by
``claimcheck check --static``. Told are seconds of processor time, how many times as long the whole took as
the quarter (4 is what grows as it should; what starting takes is in both), and the most memory.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from claimcheck import documents  # noqa: E402 -- the folder above is made known first
from claimcheck.errors import UserError  # noqa: E402
from claimcheck.exits import NOT_CHECKED  # noqa: E402

PATIENCE = 1200
"""Seconds of processor time after which a shape is given up."""
SENTENCE = "Calling `model.eval()` disables autograd, and `torch.no_grad()` saves memory. "
CHINESE = "调用 `model.eval()` 会关闭自动求导，`torch.no_grad()` 可以节省内存。"
ROW = {
    "html": "<tr><td><code>model.eval()</code></td><td>disables autograd</td></tr>\n",
    "rst": "   * - ``model.eval()``\n     - disables autograd\n",
}
HEAD = {"html": "<table><tr><th>Call</th><th>Effect</th></tr>\n", "rst": ".. list-table::\n\n"}


def _table(size: int, format_: str) -> str:
    row = ROW.get(format_, "| `model.eval()` | disables autograd |\n")
    return HEAD.get(format_, "| Call | Effect |\n|---|---|\n") + row * (size // len(row))


SHAPES: dict[str, Callable[[int, str], str]] = {
    "prose": lambda size, _: (SENTENCE * 5 + "\n\n") * (size // (5 * len(SENTENCE) + 2)),
    "a line of sentences": lambda size, _: SENTENCE * (size // len(SENTENCE)),
    "a line of Chinese sentences": lambda size, _: CHINESE * (size // len(CHINESE)),
    "a line without an end": lambda size, _: "word " * (size // 5),
    "a line of pronouns": lambda size, _: "it " * (size // 3),
    "one word": lambda size, _: "a" * size,
    "one Chinese character": lambda size, _: "当" * size,
    "opening brackets": lambda size, _: "[" * size,
    "brackets": lambda size, _: "[]()" * (size // 4),
    "angle brackets": lambda size, _: "<" * size,
    "elements in elements": lambda size, _: "<div>" * (size // 5),
    "headings": lambda size, _: "# Heading\n\n" * (size // 11),
    "quotes in quotes": lambda size, _: "> " * (size // 2) + "a",
    "lists in lists": lambda size, _: "- " * (size // 2) + "a",
    "quotation marks": lambda size, _: "\"'" * (size // 2),
    "emphasis": lambda size, _: "**a " * (size // 4),
    "backticks": lambda size, _: "`" * (size // 2) + " " + "`" * (size // 2 - 1),
    "a quiz": lambda size, _: "- a) Calling `model.eval()` is enough.\n" * (size // 39),
    "table": _table,
    "small cells": lambda size, _: "|a|b|\n|-|-|\n" + "|a|b|\n" * (size // 6),
    "statements": lambda size, _: "```python\n" + "x = torch.ones(2)\n" * (size // 18) + "```\n",
    "an expression": lambda size, _: "```python\nx = " + "(" * size + "\n```\n",
}
"""Texts of about so many characters, in a format."""
SUFFIX = {"markdown": "md", "html": "html", "text": "txt", "rst": "rst", "notebook": "ipynb", "gallery": "py"}


def written(shape: str, format_: str, size: int) -> str:
    """A text in a format."""
    text = SHAPES[shape](size, format_)
    if format_ == "notebook":
        cell = {"cell_type": "markdown", "metadata": {}, "source": text}
        return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    if format_ == "gallery":
        lines = "\n".join(f"# {line}" for line in text.split("\n"))
        return f'"""\nTitle\n=====\n\nWhat it is about.\n"""\n# %%\n{lines}\n'
    return text


def read(path: Path) -> None:
    """Read one article and print the seconds that took; 0 if it is refused."""
    warnings.simplefilter("ignore")  # of code that is no good style
    text = path.read_text(encoding="utf-8")
    started = time.process_time()
    try:
        documents.parse(text, path.name)
    except UserError:
        print(0)
        return
    print(time.process_time() - started)


def parsed(path: Path) -> float:
    """Seconds that its reader takes; 0 if the article is refused."""
    ended = subprocess.run(
        [sys.executable, __file__, "--read", str(path)], capture_output=True, text=True, check=False
    )
    return float(ended.stdout or "nan")


def checked(path: Path, cache: str) -> tuple[float, int, str]:
    """Seconds and megabytes that checking takes, and what came of it if that is no verdict."""
    command = ["check", "--static", "--isolated", "--cache-dir", cache, "-q", "--format", "concise"]
    with (path.parent / "report").open("w+", encoding="utf-8") as report:
        started = subprocess.Popen(
            [sys.executable, "-m", "claimcheck", *command, str(path)],
            stdout=subprocess.DEVNULL, stderr=report, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        _, status, used = os.wait4(started.pid, 0)
        report.seek(0)
        told = (
            "" if os.WIFEXITED(status) and os.WEXITSTATUS(status) < NOT_CHECKED else report.readline().strip()
        )
    if os.WIFSIGNALED(status):
        told = f"ended by signal {os.WTERMSIG(status)}"
    return used.ru_utime + used.ru_stime, used.ru_maxrss >> 10, told


def main() -> None:
    """Measure and print the table."""
    megabytes, formats, *shapes = [*sys.argv[1:], *("10", "")[len(sys.argv) - 1 :]]
    size = int(float(megabytes) * 1_000_000)
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, resource.RLIM_INFINITY))
    with tempfile.TemporaryDirectory() as cache:  # what the reader was taught is remembered there
        path = Path(cache, "article.md")
        path.write_text(SENTENCE, encoding="utf-8")
        checked(path, cache)
        _measure(size, formats.split(",") if formats else list(SUFFIX), shapes or list(SHAPES), cache)


def _measure(size: int, formats: list[str], shapes: list[str], cache: str) -> None:
    print(f"{'':10}{'':28}    reader     check  growth  memory")
    for format_, shape in product(formats, shapes):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"article.{SUFFIX[format_]}")
            path.write_text(written(shape, format_, size // 4), encoding="utf-8")
            quarter, *_ = checked(path, cache)
            path.write_text(written(shape, format_, size), encoding="utf-8")
            whole, memory, told = checked(path, cache)
            print(
                f"{format_:10}{shape:28} {parsed(path):7.1f} s {whole:7.1f} s {whole / quarter:7.1f}"
                f" {memory:4} MB  {told}".rstrip(),
                flush=True,
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        read(Path(sys.argv[2]))
    else:
        main()
