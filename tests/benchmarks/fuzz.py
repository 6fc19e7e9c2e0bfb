"""Inputs that nobody would think of, found by what code they reach: is each read, or refused in words?

    python tests/benchmarks/fuzz.py [SECONDS [TARGET ...]]

By default a minute for each target, each in a process of its own, beginning with the repository's own files.
Atheris (``pip install --group fuzz``) changes them. Whatever a reader does but read and refuse by a `UserError`
is told once for each place where it happens, with the input's path; so is what takes seconds. It ends with 1 if
there is any such.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import atheris

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

with atheris.instrument_imports(include=["claimcheck"]):
    from small import reader
    from test_any_text import PIECES, read_through

    from claimcheck import baseline, catalogue, config, documents, restoring
    from claimcheck.audit import ledger
    from claimcheck.errors import UserError
    from claimcheck.history import records
    from claimcheck.laboratory import tutorial
    from claimcheck.laboratory.session import understood
    from claimcheck.model import Stance
    from claimcheck.parsing import toml_file
    from claimcheck.readers.records import restored, written
    from claimcheck.reading.words.redefining import redefined

CLAIMS = catalogue.Catalogue(catalogue.builtin())
SMALL = reader(("eval/turns-dropout-off", Stance.ASSERTS, "`model.eval()` turns off dropout."))
PLACE = Path(tempfile.mkdtemp(prefix="claimcheck-fuzz-"))
SLOW = 5
"""Seconds that a few thousand characters may take."""


class Target(NamedTuple):
    """What is fuzzed."""

    read: Callable[[bytes], object]
    seeds: Iterable[bytes] = ()
    """The inputs to begin with."""
    made: Callable[[bytes], bytes] = bytes
    """What is read, made of what the fuzzer chose."""


def article(format_: str) -> Target:
    """A text in a format; its examples among the tests."""

    def seeds() -> Iterator[bytes]:
        own = ROOT / "tests/articles" / f"{format_.replace('notebook', 'markdown')}.txt"
        for text in own.read_text(encoding="utf-8").split("\n.\n")[1::2]:
            cell = {"cell_type": "markdown", "source": text, "outputs": [{"text": text}]}
            yield (json.dumps({"cells": [cell]}) if format_ == "notebook" else text).encode()

    def read(data: bytes) -> None:
        read_through(documents.parse(documents.decode(data, "a"), "a", format_), SMALL)

    return Target(read, seeds())


def file(name: str, load: Callable[[Path], object]) -> Callable[[bytes], object]:
    """Loads what a file of that name holds."""
    path = PLACE / name
    path.parent.mkdir(exist_ok=True)
    return lambda data: (path.write_bytes(data), load(path))


def heard(read: Callable[[str], object]) -> Callable[[bytes], object]:
    """Reads what another process says; what is no value is nobody's."""

    def attempt(data: bytes) -> None:
        with suppress(ValueError):
            read(data.decode(errors="replace"))

    return attempt


def edited(read: Callable[[bytes], object], spelled: Callable[[Any], str], *seeds: Any) -> Target:
    """One of the seeds, trees of lists and tables, with some of its parts removed, exchanged and replaced."""

    def made(data: bytes) -> bytes:
        choose = atheris.FuzzedDataProvider(data)
        tree = [deepcopy(seeds[choose.ConsumeIntInRange(0, len(seeds) - 1)])]
        for _ in range(choose.ConsumeIntInRange(1, 6)):
            parts = list(_parts(tree))
            within, key = parts[choose.ConsumeIntInRange(0, len(parts) - 1)]
            other, at = parts[choose.ConsumeIntInRange(0, len(parts) - 1)]
            match choose.ConsumeIntInRange(0, 5):
                case 0 if within is not tree:
                    del within[key]
                case 1:
                    within[key] = deepcopy(other[at])
                case 2:
                    within[key] = deepcopy(choose.PickValueInList(ODD))
                case 3 if isinstance(within, list):
                    within.insert(key, deepcopy(other[at]))
                case 4 if isinstance(within, dict):
                    within[str(choose.PickValueInList(ODD))] = within.pop(key)
                case _:
                    within[key] = choose.ConsumeUnicode(20)
        return spelled(tree[0]).encode(errors="replace")

    return Target(read, [bytes([number]) * 40 for number in range(40)], made)


def _parts(tree: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(tree) if isinstance(tree, dict) else range(len(tree))
    for key in keys:
        yield tree, key
        if isinstance(tree[key], dict | list):
            yield from _parts(tree[key])


def toml(value: Any) -> str:
    """A tree as TOML."""
    return (
        "\n".join(f"{key} = {_inline(one)}" for key, one in value.items()) if isinstance(value, dict) else ""
    )


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_inline(one)}" for key, one in value.items()) + "}"
    return "[" + ", ".join(map(_inline, value)) + "]" if isinstance(value, list) else json.dumps(value)


def json_of(path: Path, most: int = 3) -> Any:
    """What a file says, but no more than so many claims."""
    entry = json.loads(path.read_bytes())
    return {**entry, "claims": dict(list(entry["claims"].items())[:most])}


def report() -> Any:
    """A report that holds some of everything."""
    command = [
        sys.executable,
        "-m",
        "claimcheck",
        "check",
        "--static",
        "--torch",
        "2.13",
        "--format",
        "json",
        "-q",
    ]
    told = subprocess.run(
        [*command, ROOT / "tests/articles/sample.md"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return json.loads(told.stdout)


ODD = [
    None,
    True,
    0,
    -1,
    10**30,
    1.5,
    float("nan"),
    float("inf"),
    "",
    "a",
    "\ud800",
    "1" * 300,
    [],
    {},
    [[]],
    [None],
    {"a": 1},
    *PIECES,
]
"""Values that stand where nobody expects them."""
ANSWERS = (
    {"job": 1, "observed": [True, 2.5, "a"], "evidence": None, "seconds": 0.5},
    {"job": 1, "failure": "died", "detail": "why", "seconds": 0.5},
    {"job": 1, "said": "{}", "seconds": 0.5},
    {"ready": {"confinement": ["Landlock"], "open": ["home"]}},
)
STATEMENT = {"statement": 0, "outcome": "ran", "printed": [[1, "a"]], "value": "2", "stand_ins": ["x"]}
ERROR = {"type": "E", "message": "m", "line": 1, "frame": "torch/a.py:1", "cause": "own", "needs": ""}
OWN = catalogue.builtin()


def _claims() -> Iterator[list[str]]:
    for path in sorted(catalogue.claim_files(OWN))[::9]:
        yield path.read_text(encoding="utf-8").splitlines()


TARGETS: dict[str, Callable[[], Target]] = {
    **{name: partial(article, name) for name in documents.READERS},
    "claim": lambda: edited(
        file("eval/a.py", lambda path: catalogue.read(path, PLACE)), lambda lines: "\n".join(map(str, lines if isinstance(lines, list) else [lines])), *_claims()
    ),
    "vocabulary": lambda: edited(
        file("vocabulary/a.toml", lambda path: redefined([path.parent])), toml, toml_file(ROOT / "tests/vocabulary/small.toml")
    ),
    "untestable": lambda: edited(
        file("untestable.toml", lambda path: catalogue.untestable(path.parent)), toml, toml_file(OWN / "untestable.toml")
    ),
    "configuration": lambda: edited(
        file("pyproject.toml", config.load), toml, {"tool": {"claimcheck": dict.fromkeys(config.OPTIONS, 1)}}
    ),
    "TOML": lambda: Target(file("claimcheck.toml", config.load), [(ROOT / "pyproject.toml").read_bytes()]),
    "baseline": lambda: edited(
        file("baseline.json", baseline.Baseline.load), json.dumps,
        {"format": 1, "documents": {"a.md": [{"claim": "eval/a", "text": "It is.", "count": 1}]}},
    ),
    "audits": lambda: edited(file("audit.json", ledger.load), json.dumps, json_of(ROOT / "reports/audit.json")),
    "report": lambda: edited(file("report.json", partial(restoring.restored, claims=CLAIMS)), json.dumps, report()),
    "record": lambda: edited(
        lambda data: records.parse(data.decode(), Path("a")), json.dumps, json_of(ROOT / "reports/torch-2.13.0.json")
    ),
    "reading": lambda: edited(
        heard(lambda text: restored(text, {})), json.dumps,
        json.loads(written(SMALL.read(documents.parse("`model.eval()` turns off dropout. It may.", "a.md")))),
    ),
    "probe": lambda: edited(heard(understood), json.dumps, *ANSWERS),
    "child": lambda: edited(
        lambda data: tutorial._performance(data.decode(), 2, None, 0.0),  # what hostile code may write
        json.dumps, STATEMENT, {**STATEMENT, "outcome": "raised", "error": ERROR},
    ),
}  # fmt: skip


def fuzz(name: str, seconds: str, found: Path) -> None:
    """Fuzz one target; inputs that something is wrong with are kept in the folder."""
    warnings.simplefilter("ignore")  # of code that an article could show
    target = TARGETS[name]()
    known: set[str] = set()

    def attempt(data: bytes) -> None:
        text = target.made(data)
        try:
            target.read(text)
        except UserError:
            return
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is to be told
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{type(error).__name__} in {last.filename}:{last.lineno}"
            if place not in known:
                known.add(place)
                (found / f"{len(known)}").write_bytes(text)
                told = "".join(traceback.format_exception(error)[-6:])
                print(f"{name}: {place}, {found}/{len(known)}\n{told}", flush=True)

    corpus, words = PLACE / "corpus", PLACE / "words"
    corpus.mkdir()
    for number, seed in enumerate(target.seeds):
        (corpus / str(number)).write_bytes(seed)
    pieces = (piece.encode(errors="surrogatepass") for piece in PIECES)
    words.write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in piece) + '"\n' for piece in pieces))
    told = ["-max_len=4096", "-verbosity=0", "-print_final_stats=1", "-rss_limit_mb=2048"]
    atheris.Setup(
        [sys.argv[0], *told, f"-max_total_time={seconds}", f"-timeout={SLOW}", f"-dict={words}",
         f"-artifact_prefix={found}/", str(corpus)],
        attempt,
    )  # fmt: skip
    atheris.Fuzz()  # it ends the process


def main() -> int:
    """Fuzz the targets one after another."""
    seconds, *names = sys.argv[1:] or ["60"]
    wrong = []
    for name in names or TARGETS:
        found = Path(tempfile.mkdtemp(prefix=f"claimcheck-fuzz-{name}-"))
        subprocess.run([sys.executable, __file__, "--target", name, seconds, found], check=False)
        several = sorted(found.iterdir())
        print(f"{name}: {f'{len(several)} in {found}' if several else 'nothing is wrong'}", flush=True)
        wrong += [name] if several else []
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--target"]:
        fuzz(sys.argv[2], sys.argv[3], Path(sys.argv[4]))
    sys.exit(main())
