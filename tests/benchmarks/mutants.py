"""How many mutants the tests kill, module by module, from what ``mutmut run`` left in ``mutants/``.

``python tests/benchmarks/mutants.py`` prints the score and then the names of those that survive, which
`tests/mutants.md` explains; ``mutmut show NAME`` shows one. One that waits for ever is killed, too.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from mutmut.stats import status_by_exit_code

FOLDER = Path("mutants")
KILLED = ("killed", "timeout", "segfault")
SUFFIX = ".py.meta"


def main() -> None:
    """Print the table, and who survives."""
    total: Counter[str] = Counter()
    survivors: list[str] = []
    print(f"{'module':<34} {'mutants':>7} {'examined':>8} {'killed':>6}")
    for path in sorted(FOLDER.rglob(f"*{SUFFIX}")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        fates = {name: status_by_exit_code[code] for name, code in codes.items()}
        survivors += (name for name, fate in fates.items() if fate not in (*KILLED, "not checked"))
        score = Counter(
            mutants=len(fates),
            examined=sum(fate != "not checked" for fate in fates.values()),
            killed=sum(fate in KILLED for fate in fates.values()),
        )
        total += score
        _show(str(path.relative_to(FOLDER / "claimcheck")).removesuffix(SUFFIX), score)
    _show("all", total)
    print(*survivors, sep="\n")


def _show(what: str, score: Counter[str]) -> None:
    print(f"{what:<34} {score['mutants']:>7} {score['examined']:>8} {score['killed']:>6}")


if __name__ == "__main__":
    main()
