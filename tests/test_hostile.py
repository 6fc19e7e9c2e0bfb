"""Article code that attacks: it may ruin its own document's result, and nothing else."""

from __future__ import annotations

import socket
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck import documents
from claimcheck.judgement import judge
from claimcheck.laboratory import discover
from claimcheck.laboratory.tutorial import Stage, _heard, permitted
from claimcheck.model import Ruling
from claimcheck.tutorials import Examined, examine

TORCHES = Path(__file__).parent / "torches"
INNOCENT = "```python\nprint(1 + 1)  # 2\n```\n"

ATTACKS = {
    "reads a file of the user's": "open(SECRET).read()",
    "reads the environment of its parents": "open('/proc/1/environ').read()",
    "writes outside of its folder": "open(TARGET, 'w').write('x')",
    "connects to a listener": "import socket; socket.create_connection(('127.0.0.1', PORT), 1)",
    "ends itself": "import os; os._exit(0)",
    "leaves by sys.exit": "import sys; sys.exit(3)",
    "crashes": "import ctypes; ctypes.string_at(0)",
    "kills whoever watches it": "import os, signal; os.kill(os.getppid(), signal.SIGKILL)",
    "kills everybody it can see": "import os, signal; os.kill(-1, signal.SIGKILL)",
    "forks without end": "import os\nwhile True:\n    os.fork()",
    "prints without end": "while True:\n    print('x' * 1000)",
    "prints past Python without end": "import os\nwhile True:\n    os.write(1, b'x' * 65536)",
    "swallows every exception": "while True:\n    try:\n        pass\n    except BaseException:\n        pass",
    "hangs where no exception reaches it": "import signal\nsignal.signal(signal.SIGALRM, signal.SIG_IGN)\nwhile True: pass",
    "takes all memory": "x = [bytearray(1 << 28) for _ in range(99)]",
    "answers for itself": 'import os; os.write(3, b\'{"statement": 0, "outcome": "ran"}\\n\')',
    "answers for others": 'import os; os.write(3, b\'{"job": 0, "said": ""}\\n{"ready": {"open": []}}\\n\')',
    "answers with what no parser survives": "import os; os.write(3, b'[' * 100000 + b'\\n')",
    "answers with floods": "import os\nwhile True:\n    os.write(3, b'x' * 65536)",
    "prints what no parser survives": "print('tensor(' + '[' * 9999, '1e999999999', '1' * 9999)  # tensor([1.])",
    "returns what can't be shown": "class Bad:\n    def __repr__(self):\n        raise SystemExit\nBad()",
    "raises what can't be shown": "class Bad(Exception):\n    def __str__(self):\n        raise SystemExit\nraise Bad",
    "reaches for the frames of its runner": (
        "import gc\nfor o in gc.get_objects():\n    if type(o).__name__ == 'Performance':\n        o._say = None"
    ),
    "patches what judges it": "import json, builtins\njson.dumps = None\nbuiltins.repr = None\nbuiltins.compile = None",
    "closes all descriptors": "import os; os.closerange(0, 256)",
    "stands in the way of its own cleaning": "import os; os.makedirs('a/b'); os.chmod('a', 0)",
}


@dataclass(frozen=True)
class Battle:
    examined: dict[str, Examined]
    innocents: list[Examined]
    target: Path
    visits: int


@pytest.fixture(scope="module")
def battle(tmp_path_factory: pytest.TempPathFactory) -> Battle:
    """Every attack once, an innocent article after each of them."""
    folder = tmp_path_factory.mktemp("user")
    (folder / "secret").write_text("secret")
    with socket.create_server(("127.0.0.1", 0)) as listener, pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(TORCHES / "torch18"))
        patch.setenv("A_SECRET", "A_SECRET")
        listener.setblocking(False)
        given = {
            "SECRET": repr(str(folder / "secret")),
            "TARGET": repr(str(folder / "target")),
            "PORT": str(listener.getsockname()[1]),
        }
        articles = []
        for code in ATTACKS.values():
            for name, value in given.items():
                code = code.replace(name, value)  # noqa: PLW2901 -- the same code, its places filled in
            articles += [f"```python\n{code}\nlast = 1\n```\n", INNOCENT]
        stage = Stage(discover(sys.executable), jobs=2, time=2.0)
        examined = examine([documents.parse(text, f"{n}.md") for n, text in enumerate(articles)], stage)
        visits = 0
        while True:
            try:
                listener.accept()[0].close()
                visits += 1
            except BlockingIOError:
                break
    return Battle(dict(zip(ATTACKS, examined[::2], strict=True)), examined[1::2], folder / "target", visits)


def test_every_innocent_article_is_judged_as_ever(battle: Battle) -> None:
    rulings = [[judge(one.trial).ruling for one in examined.judged] for examined in battle.innocents]

    assert [[Ruling.CONFIRMED, Ruling.CONFIRMED]] * len(ATTACKS) == rulings


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_never_held_against_pytorch(battle: Battle, attack: str) -> None:
    assert Ruling.REFUTED not in {
        judge(one.trial).ruling for one in battle.examined[attack].judged if one.claim.id.startswith("block")
    }


@pytest.mark.parametrize(
    "attack",
    [
        "reads a file of the user's",
        "reads the environment of its parents",
        "writes outside of its folder",
        "connects to a listener",
    ],
)
def test_what_lies_outside_is_out_of_reach(battle: Battle, attack: str) -> None:
    assert {Ruling.UNDECIDED} == {judge(one.trial).ruling for one in battle.examined[attack].judged}
    assert not battle.target.exists()
    assert 0 == battle.visits


def test_what_ends_its_process_is_told_how_far_it_came() -> None:
    said = '{"statement": 0, "outcome": "ran"}\nnonsense\n{"statement": 7, "outcome": "ran"}\n{"statement": true}'
    performance = _heard({"said": said}, 2)

    assert ["ran", ""] == [one.outcome for one in performance.happened]
    assert performance.failure is not None


@pytest.mark.parametrize("reachable", ["network", "home", "files", "processes"])
def test_without_walls_article_code_is_run_only_if_it_is_trusted(reachable: str) -> None:
    assert permitted([], trust=False)
    assert not permitted([reachable], trust=False)
    assert permitted([reachable], trust=True)
