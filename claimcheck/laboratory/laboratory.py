"""Claims × Environment → Trials, each performed at most once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Self

from claimcheck.errors import UserError
from claimcheck.laboratory import protection
from claimcheck.laboratory.environment import PROBE
from claimcheck.laboratory.ledger import Ledger
from claimcheck.laboratory.preloading import DYNAMO, preload
from claimcheck.laboratory.requirement import unmet
from claimcheck.laboratory.session import Halt, Message, Session
from claimcheck.model import Arm, Claim, Environment, Failure, Json, Observation, Reason, Trial
from claimcheck.wording import worded

Progress = Callable[[int, int, str], None]
"""Called with how many trials are done, out of how many, and the id of the claim just done."""

_START = 120.0
"""Seconds within which a torch has to be imported, on a slow disk, for the first time."""
_IMPORTING = 30.0
"""Seconds added to an arm's limit if it has to import torch itself."""
_GRACE = 20.0
"""Seconds after the longest limit at which a silent probe is given up."""
_WINDOW = 1024
"""Jobs that a probe has at a time: so many that it can begin with those that take long."""
_REPETITIONS = 3
"""Fresh processes in which a measurement is made: what one of them has seen may be its own."""
_MEASURING = 60.0
"""Seconds that a measurement may take."""
_AHEAD = {"job": 0, "source": "", "verify": True, "preload": DYNAMO, "alone": False, "timeout": _START}
"""A job that finds nothing out, and leaves a worker that has imported that."""
_WORTH_RETRYING = frozenset({Reason.DIED, Reason.TIMED_OUT, Reason.UNSTABLE})
"""Failures that a busy machine may cause: ended, too late, or a measurement too noisy to tell. A
measurement that tells is never made again, whatever it says."""


@dataclass
class _Performance:
    """A claim's trial while it is going on."""

    claim: Claim
    answers: dict[str, list[Message]] = field(default_factory=dict)
    missing: int = 0

    def trial(self, environment: Environment) -> Trial:
        """What came of it, when nothing is missing any more."""
        observations = tuple(_observation(arm, self.answers[arm.name]) for arm in self.claim.experiment.arms)
        seconds = sum(float(a.get("seconds", 0.0)) for answers in self.answers.values() for a in answers)
        return _trial(self.claim, environment, observations, seconds)


@dataclass
class _Job:
    """One performance of one arm."""

    performance: _Performance
    arm: str
    retried: bool = False


class Laboratory:
    """Performs claims in an environment, in one probe that is started when the first one needs it.

    A context manager: leaving it ends the probe and all that it has started.
    """

    def __init__(
        self,
        environment: Environment,
        *,
        jobs: int = 1,
        ledger: Ledger | None = None,
        measure: bool = True,
        timeout: float = 10.0,
        fresh: bool = False,
        seed: int = 0,
        halt: Halt | None = None,
    ) -> None:
        """Prepare, without starting anything.

        ``jobs`` arms are performed at the same time; ``timeout`` is in seconds for each of them.
        ``ledger`` remembers trials; None performs each anew. Claims that measure time are left out
        unless ``measure``. ``fresh``: every arm imports torch for itself, which takes seconds each, as
        a reader's script does. ``seed`` is what every arm begins with; a ledger does not know of it.
        ``halt`` ends it before its time, by a `HaltedError`.
        """
        self.environment = environment
        self.protection = ""
        """What protects the machine from the claims, in words; empty if none was performed."""
        self._jobs = jobs
        self._ledger = ledger
        self._measure = measure
        self._timeout = timeout + (_IMPORTING if fresh else 0.0)
        self._fresh = fresh
        self._seed = seed
        self._halt = halt
        self._resources = ExitStack()
        self._sandbox: protection.Sandbox | None = None
        self._session: Session | None = None
        self._ready = False
        self._cautious = False
        self._number = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()
        self._resources.close()

    def start(self, *, ahead: bool = False) -> None:
        """Let the probe import torch now, while the caller still reads; `perform` does it if need be.

        ``ahead``: one of its workers may import what a claim in five needs besides, before any is known.

        Raises:
            UserError: the interpreter can't be started.
        """
        if self._session is not None:
            return
        if self._sandbox is None:
            self._sandbox = self._resources.enter_context(protection.sandbox(self.environment, PROBE))
        self._session = Session.start(
            self.environment,
            self._sandbox,
            jobs=1 if self._cautious else self._jobs,
            fresh=self._fresh,
            seed=self._seed,
            halt=self._halt,
        )
        if ahead and self._jobs > 1:
            self._session.send(_AHEAD)
            self._session.flush()

    def _stop(self) -> None:
        if self._session is not None:
            self._session.close()
        self._session, self._ready = None, False

    def perform(self, claims: Iterable[Claim], progress: Progress | None = None) -> Iterator[Trial]:
        """One trial a claim, in the order in which they are done; what is known comes at once.

        Raises:
            UserError: the interpreter or its torch does not start.
        """
        todo = list(claims)
        done = 0
        unknown = []
        for claim in todo:
            trial = self._without_performing(claim)
            if trial is None:
                unknown.append(claim)
                continue
            done += 1
            if progress is not None:
                progress(done, len(todo), claim.id)
            yield trial
        for claim, trial in self._perform(unknown):
            if self._ledger is not None:
                self._ledger.keep(claim, self.environment, trial)
            done += 1
            if progress is not None:
                progress(done, len(todo), claim.id)
            yield trial

    def _without_performing(self, claim: Claim) -> Trial | None:
        """The trial of a claim that is remembered, or that need not be tried."""
        experiment = claim.experiment
        failure = None
        if lacking := unmet(experiment, self.environment):
            failure = Failure(Reason.NEEDS, lacking)
        elif experiment.measures and not self._measure:
            failure = Failure(Reason.NEEDS, "measuring time, which --no-measure left out")
        if failure is not None:
            observations = tuple(Observation(a.name, a.role, failure=failure) for a in experiment.arms)
            return _trial(claim, self.environment, observations)
        return self._ledger.find(claim, self.environment) if self._ledger is not None else None

    def _perform(self, claims: list[Claim]) -> Iterator[tuple[Claim, Trial]]:
        waiting: deque[_Job] = deque()
        for claim in claims:
            performance = _Performance(claim)
            repetitions = _REPETITIONS if claim.experiment.measures else 1
            for arm in claim.experiment.arms:
                waiting.extend(_Job(performance, arm.name) for _ in range(repetitions))
                performance.missing += repetitions
        longest = max((self._limit(claim) for claim in claims), default=0.0)
        under_way: dict[int, _Job] = {}
        while waiting or under_way:
            self.start()
            assert self._session is not None
            while waiting and len(under_way) < (1 if self._cautious else _WINDOW):
                job = waiting.popleft()
                self._number += 1
                under_way[self._number] = job
                self._session.send({"job": self._number, **self._order(job)})
            try:
                messages = self._session.receive(self._patience(longest))
            except EOFError:
                messages = self._mourn(under_way, waiting)
            for message in messages:
                if "ready" in message:
                    self._greet(message["ready"])
                    continue
                if message["job"] not in under_way:
                    continue  # it went ahead, or is of an earlier call, whose caller has lost interest
                job = under_way.pop(message["job"])
                if message.get("failure") in _WORTH_RETRYING and not job.retried:
                    # Alone and once more, for a busy machine is no property of torch.
                    waiting.append(_Job(job.performance, job.arm, retried=True))
                    continue
                performance = job.performance
                performance.answers.setdefault(job.arm, []).append(message)
                performance.missing -= 1
                if not performance.missing:
                    yield performance.claim, performance.trial(self.environment)

    def _order(self, job: _Job) -> Message:
        experiment = job.performance.claim.experiment
        code = experiment.source.split('"""', 2)[-1]
        return {
            "source": experiment.source,
            "arm": job.arm,
            "measures": experiment.measures,
            "needs": experiment.needs,
            "preload": list(preload(code)),
            "alone": job.retried or bool(experiment.measures),
            "timeout": self._limit(job.performance.claim),
        }

    def _limit(self, claim: Claim) -> float:
        return max(self._timeout, _MEASURING) if claim.experiment.measures else self._timeout

    def _patience(self, longest: float) -> float:
        return _GRACE + longest + (0.0 if self._ready else _START)

    def _greet(self, ready: dict[str, Json]) -> None:
        assert self._sandbox is not None
        self._ready = True
        self.protection = protection.in_words(self._sandbox, ready)

    def _mourn(self, under_way: dict[int, _Job], waiting: deque[_Job]) -> list[Message]:
        """The probe is dead: take back what it had, and be careful; whom that condemns."""
        assert self._session is not None
        if not self._ready:
            words = self._session.last_words()
            raise UserError(
                worded(
                    "{executable} can't import torch: {value}",
                    executable=self.environment.executable,
                    value=words or worded("it ended without a word"),
                ),
                "See whether it can by itself: python -c 'import torch'.",
            )
        self._stop()
        if self._cautious:
            # One job at a time: it was this one.
            return [
                {"job": number, "failure": Reason.DIED, "detail": "it took the whole probe with it"}
                for number in under_way
            ]
        self._cautious = True
        waiting.extendleft(reversed(under_way.values()))
        under_way.clear()
        return []


def _trial(
    claim: Claim, environment: Environment, observations: tuple[Observation, ...], seconds: float = 0.0
) -> Trial:
    return Trial(claim.id, claim.experiment.fingerprint, environment.fingerprint, observations, seconds)


def _observation(arm: Arm, answers: list[Message]) -> Observation:
    for answer in answers:
        if "failure" in answer:
            failure = Failure(Reason(answer["failure"]), answer["detail"])
            return Observation(arm.name, arm.role, failure=failure)
    values = tuple(answer["observed"] for answer in answers)
    return Observation(arm.name, arm.role, values, answers[0]["evidence"])
