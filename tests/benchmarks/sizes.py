"""How long the largest articles take to read, and what memory they take: nothing may grow faster than they do.

``python tests/benchmarks/sizes.py [MEGABYTES [FORMAT ...]]``, by default 10 MB in every format. Each shape is
read twice, at a quarter of the size and at the whole, each in a process of its own: by its reader alone, and
then by all that is done with a document before anything is performed. Told are seconds of processor time, how
many times as long the whole took as the quarter (4 is what grows as it should), and the most memory.
"""

from __future__ import annotations

import json
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

from claimcheck import catalogue, documents  # noqa: E402 -- the folder above is made known first
from claimcheck.errors import UserError  # noqa: E402
from claimcheck.readers import reader  # noqa: E402
from claimcheck.reading import blocks  # noqa: E402
from claimcheck.reading.edition import written_for  # noqa: E402
from claimcheck.reading.ignoring import Terms, heed  # noqa: E402
from claimcheck.reading.names import mentions  # noqa: E402
from claimcheck.reading.unmatched import statements  # noqa: E402
from claimcheck.tutorials import orders  # noqa: E402

PATIENCE = 600
"""Seconds after which a shape is given up."""
SENTENCE = "Calling `model.eval()` disables autograd, and `torch.no_grad()` saves memory. "
SHAPES: dict[str, Callable[[int], str]] = {
    "prose": lambda size: (SENTENCE * 5 + "\n\n") * (size // (5 * len(SENTENCE) + 2)),
    "one line of sentences": lambda size: SENTENCE * (size // len(SENTENCE)),
    "one line without an end": lambda size: "word " * (size // 5),
    "one word": lambda size: "a" * size,
    "opening brackets": lambda size: "[" * size,
    "brackets": lambda size: "[]()" * (size // 4),
    "angle brackets": lambda size: "<" * size,
    "elements in elements": lambda size: "<div>" * (size // 5),
    "headings": lambda size: "# Heading\n\n" * (size // 11),
    "quotes in quotes": lambda size: "> " * (size // 2) + "a",
    "lists in lists": lambda size: "- " * (size // 2) + "a",
    "quotation marks": lambda size: "\"'" * (size // 2),
    "emphasis": lambda size: "**a " * (size // 4),
    "backticks": lambda size: "`" * (size // 2) + " " + "`" * (size // 2 - 1),
    "a quiz": lambda size: "- a) Calling `model.eval()` is enough.\n" * (size // 39),
    "table cells": lambda size: "|a|b|\n|-|-|\n" + "|a|b|\n" * (size // 6),
    "statements": lambda size: "```python\n" + "x = torch.ones(2)\n" * (size // 18) + "```\n",
    "an expression": lambda size: "```python\nx = " + "(" * size + "\n```\n",
}
"""Texts of about so many characters."""


def written(text: str, format_: str) -> str:
    """A text in a format."""
    if format_ == "notebook":
        cell = {"cell_type": "markdown", "metadata": {}, "source": text}
        return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    if format_ == "gallery":
        lines = "\n".join(f"# {line}" for line in text.split("\n"))
        return f'"""\nTitle\n=====\n\nWhat it is about.\n"""\n# %%\n{lines}\n'
    return text


def read(shape: str, format_: str, size: int, cache: Path) -> None:
    """Read one text and print what it took, as JSON."""
    warnings.simplefilter("ignore")  # of code that is no good style
    text = written(SHAPES[shape](size), format_)
    claims = catalogue.Catalogue(catalogue.builtin())
    everything = reader(claims, cache)
    started = time.process_time()
    try:
        document = documents.parse(text, "article", format_)
    except UserError as error:
        print(json.dumps({"refused": error.message}))
        return
    parsed = time.process_time() - started
    reading = everything.read(document)
    heed(
        document, (), reading.unchecked, Terms(claims, "2.13.0", require_reason=True, unexamined=frozenset())
    )
    list(orders(blocks.read(document)))
    list(mentions(document))
    list(statements(document, everything))
    written_for(document)
    took = time.process_time() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(json.dumps({"parsed": parsed, "all": took, "memory": memory}))


def measured(shape: str, format_: str, size: int, cache: str) -> dict[str, float | str]:
    """What reading took, in a process of its own."""
    command = [sys.executable, __file__, "--read", shape, format_, str(size), cache]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return {"refused": f"nothing after {PATIENCE} s"}
    try:
        found: dict[str, float | str] = json.loads(ended.stdout)
    except ValueError:
        last = ended.stderr.strip().splitlines()[-1:] or [f"it ended with {ended.returncode}"]
        return {"refused": last[0]}
    return found


def main() -> None:
    """Measure and print the table."""
    megabytes, *formats = sys.argv[1:] or ["10"]
    size = int(float(megabytes) * 1_000_000)
    with tempfile.TemporaryDirectory() as cache:
        reader(
            catalogue.Catalogue(catalogue.builtin()), Path(cache)
        )  # what it was taught is remembered there
        print(f"{'':10}{'':26}    reader       all  growth  memory")
        for format_, shape in product(formats or documents.READERS, SHAPES):
            quarter, whole = (measured(shape, format_, part, cache) for part in (size // 4, size))
            if "refused" in quarter or "refused" in whole:
                print(f"{format_:10}{shape:26} {quarter.get('refused')} / {whole.get('refused')}", flush=True)
                continue
            growth = float(whole["all"]) / float(quarter["all"])
            print(
                f"{format_:10}{shape:26} {whole['parsed']:7.1f} s {whole['all']:7.1f} s {growth:7.1f}"
                f" {whole['memory']:4} MB",
                flush=True,
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        read(sys.argv[2], sys.argv[3], int(sys.argv[4]), Path(sys.argv[5]))
    else:
        main()
