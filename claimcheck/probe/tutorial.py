"""A document's code, performed statement by statement in a child of its own.

The job, beside what every job has:

    {"job": 1, "statements": [{"source": "x = f(y)", "line": 3, "needs": ["f", "y"], "binds": ["x"],
     "later": {}, "left_out": false}], "source": ..., "seed": 0, "reseed": 0, "timeout": 20.0}

Each statement is answered, as soon as it is done, by one line: its number, what became of it
(``ran``, ``raised``, ``skipped``, ``cut``), what it printed line by line, the value if it is an
expression, and what stood in for names that the article never defines. So it is known how far
a child came that had to be stopped.

What hostile code can do: it shares this process, so it can print anything, forge these lines,
patch torch for the statements after it, or end the process. All of that is a lie about itself:
the process holds nothing of another document, is the only one that answers for this one, and
is confined before its first statement. It cannot make the front end do more than read text.
"""

from __future__ import annotations

import ast
import contextlib
import gc
import io
import json
import linecache
import os
import random
import signal
import sys
import time
import warnings
from types import CodeType, FrameType, ModuleType
from typing import Any, Callable, Dict, List, Optional, Tuple

from . import blame, standins

_LONGEST = 20_000
"""Characters that are kept of what a statement prints."""
_SHARE = 0.5
"""Of the time that is left, what one statement may use."""


class CutError(BaseException):
    """A statement has used up its time."""


class Recorder(io.TextIOBase):
    """A standard output that knows which line of the article wrote what."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        self._length = 0
        self.printed: List[List[Any]] = []
        """Line of the article and text, one entry a printed line end."""

    def start(self) -> None:
        """Forget what was printed."""
        self._length, self.printed = 0, []

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, text: str) -> int:
        """Keep the text, with the line that prints it."""
        if self._length < _LONGEST:
            self._length += len(text)
            line = self._line(sys._getframe(1))  # noqa: SLF001 -- how a frame is got
            ended = not self.printed or self.printed[-1][1].endswith("\n")
            if ended or self.printed[-1][0] != line:
                self.printed.append([line, text[:_LONGEST]])
            else:
                self.printed[-1][1] += text[:_LONGEST]
        return len(text)

    def _line(self, frame: Optional[FrameType]) -> int:
        while frame is not None:
            if frame.f_code.co_filename == self._path:
                return frame.f_lineno
            frame = frame.f_back
        return 0


class Performance:
    """One run of a document's code."""

    def __init__(self, job: Dict[str, Any], path: str, say: Callable[[Dict[str, Any]], None]) -> None:
        self._job = job
        self._path = path
        self._say = say
        self._until = time.monotonic() + job["timeout"]
        self._recorder = Recorder(path)
        self._module = ModuleType("__main__")  # what a reader's script is called
        self._module.__file__ = path
        self._namespace = self._module.__dict__
        self._later: Dict[str, List[str]] = {}
        self._assumed: List[str] = []
        """Names that everybody imports, which the statement needed and nobody had imported."""
        self._lost: Dict[str, str] = {}
        """Names that a statement would have bound that did not run, with what it was that it needed."""

    def run(self) -> None:
        """Perform every statement that can be."""
        sys.modules["__main__"] = self._module
        sys.argv = [self._path]
        sys.stdout = self._recorder
        linecache.cache[self._path] = (
            len(self._job["source"]),
            None,
            [line + "\n" for line in self._job["source"].split("\n")],
            self._path,
        )
        warnings.simplefilter("ignore")
        signal.signal(signal.SIGALRM, _cut)
        for number, statement in enumerate(self._job["statements"]):
            self._say({"statement": number, **self._perform(statement)})

    def _perform(self, statement: Dict[str, Any]) -> Dict[str, Any]:
        self._assumed = []
        if statement["left_out"]:
            self._lose(statement, "what the article leaves out")
            return {"outcome": "skipped", "needs": "what the article leaves out"}
        stand_ins, missing = self._provide(statement)
        if missing:
            self._lose(statement, missing)
            return {"outcome": "skipped", "needs": missing, "stand_ins": stand_ins}
        self._recorder.start()
        outcome: Dict[str, Any] = {"outcome": "ran"}
        try:
            tree, code = self._compiled(statement)
        except (SyntaxError, ValueError):
            self._lose(statement, "a newer Python")
            return {"outcome": "skipped", "needs": "a newer Python"}
        try:
            with self._within_time():
                value = eval(code, self._namespace)  # noqa: S307 -- this is what a probe is for
                if value is not None:
                    outcome["value"] = repr(value)[:_LONGEST]
        except CutError:
            self._lose(statement, "more time")
            outcome["outcome"] = "cut"
        except BaseException as error:  # noqa: BLE001 -- whatever an article does is a result
            outcome["outcome"] = "raised"
            outcome["error"] = blame.describe(error, self._path, tree, self._namespace)
            needs = outcome["error"]["needs"]
            self._lose(statement, needs or f"what failed with {type(error).__name__}")
        else:
            for name in statement["binds"]:
                self._lost.pop(name, None)
        self._later.update(statement["later"])
        return {
            **outcome,
            "printed": self._recorder.printed,
            "stand_ins": stand_ins,
            "assumed": self._assumed,
        }

    def _compiled(self, statement: Dict[str, Any]) -> Tuple[ast.stmt, CodeType]:
        """The statement at its own line of the article; an expression gives its value."""
        tree = ast.parse("\n" * (statement["line"] - 1) + statement["source"], self._path)
        first = tree.body[0]
        with warnings.catch_warnings():
            if isinstance(first, ast.Expr) and len(tree.body) == 1:
                return first, compile(ast.Expression(first.value), self._path, "eval", dont_inherit=True)
            return first, compile(tree, self._path, "exec", dont_inherit=True)

    @contextlib.contextmanager
    def _within_time(self) -> Any:
        left = max(0.2, (self._until - time.monotonic()) * _SHARE)
        # More than once, for a bare "except:" may swallow the first.
        signal.setitimer(signal.ITIMER_REAL, left, 0.2)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _provide(self, statement: Dict[str, Any]) -> Tuple[List[str], str]:
        """Make what the statement needs, as far as conventions allow; what stood in, what is missing."""
        at_once = [name for name in statement["needs"] if name not in self._namespace]
        called = self._needed_by_calls(statement["needs"])
        stand_ins: List[str] = []
        callee = next((name for name in statement["needs"] if standins.kind(name) == "model"), None)
        for name in sorted({*at_once, *called}, key=standins.order):
            try:
                made = standins.imported(name)
                if made is not None:
                    self._assumed.append(name)
                elif standins.kind(name):
                    made = standins.make(name, self._namespace, callee)
                    stand_ins.append(name)
            except ImportError as error:
                if name in at_once:
                    return stand_ins, f"the package {(error.name or name).partition('.')[0]}"
                continue
            except Exception:  # noqa: BLE001 -- what a stand-in was to fit may be anything
                made = None
            if made is not None:
                self._namespace[name] = made
            elif name in at_once:
                return stand_ins, self._lost.get(name) or blame.undefined(name)
        return stand_ins, ""

    def _needed_by_calls(self, names: List[str]) -> List[str]:
        """What functions and classes need that are called by these names."""
        seen, queue = set(names), list(names)
        while queue:
            for name in self._later.get(queue.pop(), ()):
                if name not in seen:
                    seen.add(name)
                    queue.append(name)
        return [name for name in seen.difference(names) if name not in self._namespace]

    def _lose(self, statement: Dict[str, Any], why: str) -> None:
        for name in statement["binds"]:
            self._namespace.pop(name, None)
            self._lost[name] = why


def _cut(*_: object) -> None:
    raise CutError


def perform(job: Dict[str, Any], path: str, answer: int) -> None:
    """Perform the job's statements, and say on the descriptor ``answer`` what became of each."""

    def say(line: Dict[str, Any]) -> None:
        rest = memoryview(json.dumps(line).encode() + b"\n")
        while rest:
            rest = rest[os.write(answer, rest) :]

    gc.enable()
    _seed(job)
    Performance(job, path, say).run()


def _seed(job: Dict[str, Any]) -> None:
    """Begin with a seed; let the article's own seeds give another one, if so ordered."""
    import torch  # noqa: PLC0415 -- it has been imported before the fork

    numpy = sys.modules.get("numpy")
    for seeding in (getattr(torch, "manual_seed", None), random.seed, numpy and numpy.random.seed):
        if seeding:
            seeding(job["seed"])
    if job["reseed"]:
        _reseeding(torch, "manual_seed", job["reseed"])
        _reseeding(random, "seed", job["reseed"])
        if numpy is not None:
            _reseeding(numpy.random, "seed", job["reseed"])
            _reseeding(numpy.random, "default_rng", job["reseed"])
        generator = getattr(torch, "Generator", None)
        if generator is not None:
            with contextlib.suppress(TypeError):
                _reseeding(generator, "manual_seed", job["reseed"])


def _reseeding(owner: Any, name: str, offset: int) -> None:
    original = getattr(owner, name)

    def seed(*arguments: Any, **named: Any) -> Any:
        return original(*[a + offset if type(a) is int else a for a in arguments], **named)

    setattr(owner, name, seed)
