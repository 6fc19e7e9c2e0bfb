"""How the cost of a check grows with the number of articles, and what memory it takes.

``python tests/benchmarks/growth.py [ARTICLES ...]``, by default 100 and 1000. Articles are made of the tests'
own, a few paragraphs each, no two alike. Each number is checked twice, with an empty cache and with what the
first check left there; told are seconds and processor time an article, and the most memory that the
front end had.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

from floor import adopt_orphans, measured

ROOT = Path(__file__).parents[2]
CHECK = [sys.executable, "-m", "claimcheck", "check", "--no-measure", "-q", "--format", "json", "--cache-dir"]


def articles(folder: Path, count: int) -> None:
    """Write so many articles."""
    choose = random.Random(0)  # noqa: S311 -- it need not be a secret
    sources = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/precision").glob("*.md"))]
    paragraphs = [text.split("\n\n") for text in sources]
    for number in range(count):
        own = choose.choice(paragraphs)
        first = choose.randrange(len(own))
        text = "\n\n".join([f"# Article {number}", *own[first : first + 6]])
        (folder / f"{number:06}.md").write_text(f"{text}\n", encoding="utf-8")


class Memory(threading.Thread):
    """Looks, again and again, how much memory our child has."""

    most = 0

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.done = threading.Event()

    def run(self) -> None:
        while not self.done.wait(0.2):
            for child in Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split():
                with suppress(OSError):
                    pages = int(Path(f"/proc/{child}/statm").read_text(encoding="ascii").split()[1])
                    self.most = max(self.most, pages * os.sysconf("SC_PAGE_SIZE"))


def main() -> None:
    """Measure and print the table."""
    adopt_orphans()
    print("articles  cache   seconds  an article  processor an article  front end")
    for count in map(int, sys.argv[1:] or ("100", "1000")):
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as cache:
            articles(Path(folder), count)
            for state in ("empty", "warm"):
                memory = Memory()
                memory.start()
                wall, spent = measured([*CHECK, cache, folder], {**os.environ, "PYTHONPATH": str(ROOT)})
                memory.done.set()
                memory.join()
                print(
                    f"{count:8}  {state:5} {wall:8.1f}s {1000 * wall / count:8.1f} ms"
                    f" {1000 * spent / count:17.1f} ms {memory.most >> 20:7} MB",
                    flush=True,
                )
                time.sleep(1)


if __name__ == "__main__":
    main()
