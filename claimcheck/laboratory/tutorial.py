"""Documents' code → what came of each statement: every document in a child of its own.

Article code is hostile until shown otherwise. It runs in another probe than the claims, and
where the machine offers no walls it does not run at all, unless the caller trusts it. What a
child says is read as text that may be anything, and believed about its own document only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from claimcheck.errors import UserError
from claimcheck.laboratory import protection
from claimcheck.laboratory.environment import PROBE
from claimcheck.laboratory.preloading import DYNAMO, USES_DYNAMO
from claimcheck.laboratory.protection import Sandbox
from claimcheck.laboratory.session import Halt, Message, Session
from claimcheck.laboratory.transcripts import Transcripts
from claimcheck.model import Environment, Failure, Reason
from claimcheck.parsing import of_json
from claimcheck.wording import worded

_SLOW = re.compile(
    rf"{USES_DYNAMO.pattern}|optimi[sz]er|scheduler|torch\.func|jac(?:rev|fwd)|hessian|[vj]jp\b"
)
TIME = 20.0
"""Seconds that one document's code may take."""
_START = 120.0
"""Seconds within which a torch has to be imported."""
_GRACE = 20.0
_WALLS = frozenset({"network", "home", "files", "processes"})
_OUTCOMES = frozenset({"ran", "raised", "skipped", "cut"})
_CAUSES = frozenset({"api", "attribute", "torch", "own", "needs"})


@dataclass(frozen=True, slots=True)
class Raised:
    """The exception that a statement ended in."""

    type: str
    message: str
    line: int
    """Of the script."""
    frame: str
    """The innermost place in PyTorch, ``torch/nn/….py:123``; empty if its Python was not reached."""
    cause: str
    """``api``, ``attribute``, ``torch``, ``own`` or ``needs``, as the probe explains."""
    needs: str


@dataclass(frozen=True, slots=True)
class Happened:
    """What came of one statement."""

    outcome: str
    """``ran``, ``raised``, ``skipped`` or ``cut``; ``""`` if the run ended before it."""
    printed: tuple[tuple[int, str], ...] = ()
    """Line of the script and text, in order."""
    value: str | None = None
    """Of an expression, as a prompt shows it."""
    needs: str = ""
    """What was missing of a statement that was skipped."""
    stand_ins: tuple[str, ...] = ()
    """Names that the article never defines, for which something stood in."""
    assumed: tuple[str, ...] = ()
    """Names that everybody imports and the article did not."""
    raised: Raised | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One run of a document's code."""

    source: str
    statements: Sequence[Message]
    """As the probe's `tutorial` wants them."""
    seed: int = 0
    reseed: int = 0
    """Added to every seed that the code sets itself."""


@dataclass(frozen=True)
class Performance:
    """What came of an order."""

    happened: tuple[Happened, ...]
    """One a statement."""
    failure: Failure | None = None
    """Why it did not get to its end, if so."""
    seconds: float = 0.0

    @property
    def is_final(self) -> bool:
        """Would it come out like that again? What was stopped may have been so by a busy machine."""
        return self.failure is None and not any(one.outcome == "cut" for one in self.happened)


def permitted(reachable: Iterable[str], *, trust: bool) -> bool:
    """May code that nobody knows run where it could reach this?"""
    return trust or _WALLS.isdisjoint(reachable)


@dataclass
class Stage:
    """Performs the code of documents in an environment.

    A context manager, for who lets its probe wait for more: leaving it ends the probe.
    """

    environment: Environment
    jobs: int = 1
    """How many documents at a time."""
    trust: bool = False
    """Run code even where no walls can be had."""
    time: float = TIME
    """Seconds for each document."""
    cache: Path | None = None
    """The folder in which to remember what came of it; None to forget."""
    lasting: bool = False
    """Does the probe, with its torch imported, wait for more when an order is done?"""
    halt: Halt | None = None
    """Ends it before its time, by a `HaltedError`."""
    protection: str = field(default="", init=False)
    """What protected the machine from the code, in words; empty if none was run."""
    _resources: ExitStack = field(default_factory=ExitStack, init=False, repr=False)
    _sandbox: Sandbox | None = field(default=None, init=False, repr=False)
    _session: Session | None = field(default=None, init=False, repr=False)
    _ready: bool = field(default=False, init=False, repr=False)
    """Has the probe imported torch, and is the code permitted to run there?"""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def perform(self, orders: Sequence[Order]) -> list[Performance]:
        """What came of each order, in their order.

        Raises:
            UserError: the interpreter or its torch does not start.
        """
        todo = {number: order for number, order in enumerate(orders) if order.statements}
        transcripts = Transcripts(self.cache, self.environment)
        known = {number: transcripts.find(self._job(number, order)) for number, order in todo.items()}
        done = {
            number: _heard(message, len(todo[number].statements))
            for number, message in known.items()
            if message
        }
        unknown = {number: order for number, order in todo.items() if number not in done}
        if self.lasting and todo:
            self._start(self.jobs)  # torch is imported before it is needed
        try:
            if unknown:
                self._attempt(unknown, done, self.jobs, transcripts)
                # Somebody killed the probe. Whoever does it again, alone, is the one.
                for number in sorted(unknown.keys() - done.keys()):
                    self._attempt({number: todo[number]}, done, 1, transcripts)
                    self._stop()
        finally:
            if not self.lasting:
                self._end()
        lost = Failure(Reason.DIED, "it took the whole probe with it")
        return [
            done.get(number) or _performance("", len(order.statements), lost if number in todo else None, 0.0)
            for number, order in enumerate(orders)
        ]

    def _start(self, jobs: int) -> Session:
        if self._sandbox is None:
            self._sandbox = self._resources.enter_context(protection.sandbox(self.environment, PROBE))
        if self._session is None:
            self._session = Session.start(self.environment, self._sandbox, jobs=jobs, halt=self.halt)
        return self._session

    def _stop(self) -> None:
        if self._session is not None:
            self._session.close()
        self._session, self._ready = None, False

    def _end(self) -> None:
        self._stop()
        self._sandbox = None
        self._resources.close()

    def _attempt(
        self, todo: dict[int, Order], done: dict[int, Performance], jobs: int, transcripts: Transcripts
    ) -> None:
        """Perform the orders until all are done or the probe is dead."""
        session = self._start(jobs)
        whole = False
        try:
            if self._ready:
                self._send(todo)
            while not todo.keys() <= done.keys():
                for message in session.receive(_GRACE + (len(todo) * self.time if self._ready else _START)):
                    if "ready" in message:
                        assert self._sandbox is not None
                        self.protection = protection.in_words(self._sandbox, message["ready"])
                        if not permitted(message["ready"]["open"], trust=self.trust):
                            needs = Failure(Reason.NEEDS, "a sandbox, which this machine has not, or --trust")
                            for number, order in todo.items():
                                done[number] = _performance("", len(order.statements), needs, 0.0)
                            return
                        self._ready = True
                        self._send(todo)
                    elif message["job"] in todo:
                        order = todo[message["job"]]
                        performance = _heard(message, len(order.statements))
                        done[message["job"]] = performance
                        if performance.is_final:
                            transcripts.keep(self._job(message["job"], order), message)
            whole = True
        except EOFError:
            if not self._ready:
                words = session.last_words()
                raise UserError(
                    worded(
                        "{executable} can't import torch: {value}",
                        executable=self.environment.executable,
                        value=words or worded("it ended without a word"),
                    ),
                    "See whether it can by itself: python -c 'import torch'.",
                ) from None
        finally:
            if not (whole and self.lasting):
                self._stop()

    def _send(self, todo: dict[int, Order]) -> None:
        assert self._session is not None
        for number, order in todo.items():
            self._session.send(self._job(number, order))

    def _job(self, number: int, order: Order) -> Message:
        return {
            "job": number,
            "source": order.source,
            "statements": list(order.statements),
            "seed": order.seed,
            "reseed": order.reseed,
            "preload": list(DYNAMO) if _SLOW.search(order.source) else [],
            "alone": False,
            "timeout": self.time,
        }


def _heard(message: Message, count: int) -> Performance:
    failure = None
    if "failure" in message:
        failure = Failure(Reason(message["failure"]), str(message["detail"]))
    return _performance(str(message.get("said", "")), count, failure, float(message.get("seconds", 0.0)))


def _performance(said: str, count: int, failure: Failure | None, seconds: float) -> Performance:
    """What the lines say that a child wrote; the first line of a statement counts."""
    happened: dict[int, Happened] = {}
    for line in said.split("\n"):
        # Whatever the code wrote there in place of the truth, it is read or passed over.
        with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
            entry = of_json(line)
            number = entry["statement"]
            if isinstance(number, int) and 0 <= number < count and entry["outcome"] in _OUTCOMES:
                happened.setdefault(number, _happened(entry))
    if failure is None and len(happened) < count:
        failure = Failure(Reason.DIED, "it ended itself without a word")
    return Performance(tuple(happened.get(n, Happened("")) for n in range(count)), failure, seconds)


def _happened(entry: dict[str, Any]) -> Happened:
    return Happened(
        outcome=str(entry["outcome"]),
        printed=tuple((int(line), str(text)) for line, text in entry.get("printed", ())),
        value=None if entry.get("value") is None else str(entry["value"]),
        needs=str(entry.get("needs", "")),
        stand_ins=_strings(entry.get("stand_ins", ())),
        assumed=_strings(entry.get("assumed", ())),
        raised=_raised(entry["error"]) if entry["outcome"] == "raised" else None,
    )


def _raised(error: dict[str, Any]) -> Raised:
    return Raised(
        type=str(error["type"]),
        message=str(error["message"]),
        line=int(error["line"] or 0),
        frame=str(error["frame"]),
        cause=str(error["cause"]) if error["cause"] in _CAUSES else "own",
        needs=str(error["needs"]),
    )


def _strings(values: Iterable[object]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)
