"""The same claims in many environments: each gives a record, and none that fails stops the others."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck import check as verbs
from claimcheck.catalogue import Catalogue
from claimcheck.check import Conditions
from claimcheck.errors import UserError
from claimcheck.history.records import Record, load, place, record, save
from claimcheck.model import Claim, Document, Environment
from claimcheck.wording import worded

_MEMORY = 1.5 * 2**30
"""Bytes that an environment at work may want: a torch, and the arms beside it."""

Told = Callable[[int, int, str], None]
"""Called with how many trials are done, out of how many, and what was just done."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one environment."""

    environment: Environment
    record: Record | None = None
    path: Path | None = None
    """Where the record is, if it could be written."""
    error: UserError | None = None
    """Why there is no record, or why it is not all there."""


@dataclass(frozen=True)
class Plan:
    """What is to be done in every environment."""

    claims: Mapping[str, Claim]
    """Claims to perform, by id."""
    articles: Sequence[Document]
    """Documents to check."""
    catalogue: Catalogue
    complete: bool
    """Are these all claims of the catalogue, so that a record may forget others?"""


def run(
    environments: Sequence[Environment],
    plan: Plan,
    conditions: Conditions,
    folder: Path,
    told: Told | None = None,
) -> Iterator[Outcome]:
    """Perform a plan in environments, several at a time; each outcome when it is there.

    Trials are kept as they are made, so what was finished before an interruption is not done again.
    Claims that measure time come last, one environment at a time, on a machine that does nothing else.
    """
    together = _together(conditions.jobs, len(environments))
    jobs = max(1, (conditions.jobs or _processors()) // together)
    progress = _Progress(len(environments) * len(plan.claims), told)
    measured = {name: claim for name, claim in plan.claims.items() if claim.experiment.measures}
    quick = replace(plan, claims={name: plan.claims[name] for name in plan.claims if name not in measured})
    outcomes: dict[str, Outcome] = {}
    with ThreadPoolExecutor(together) as pool:
        under_way = {
            pool.submit(_perform, here, quick, replace(conditions, jobs=jobs), folder, progress): here
            for here in environments
        }
        try:
            for done in as_completed(under_way):
                outcome = done.result()
                if measured and conditions.measure and outcome.error is None:
                    outcomes[outcome.environment.executable] = outcome
                else:
                    yield outcome
        except BaseException:
            progress.stop()
            pool.shutdown(cancel_futures=True)
            raise
    slow = replace(plan, claims=measured, articles=(), complete=False)
    for here in environments:
        if here.executable in outcomes:
            yield _perform(here, slow, replace(conditions, jobs=1), folder, progress)


def within(conditions: Conditions, here: Environment) -> Conditions:
    """The same conditions in another environment."""
    return replace(conditions, python=Path(here.executable))


class _Interrupted(Exception):  # noqa: N818 -- it is no error
    """The run is over; whoever still performs claims should not."""


class _Progress:
    """Counts the trials of all environments together."""

    def __init__(self, total: int, told: Told | None) -> None:
        self._total, self._told = total, told
        self._done = 0
        self._lock = threading.Lock()
        self._stopped = threading.Event()

    def stop(self) -> None:
        self._stopped.set()

    def count(self, words: str) -> None:
        if self._stopped.is_set():
            raise _Interrupted
        with self._lock:
            self._done += 1
            if self._told is not None:
                self._told(self._done, self._total, words)


def _perform(
    here: Environment, plan: Plan, conditions: Conditions, folder: Path, progress: _Progress
) -> Outcome:
    """One environment's part of a plan, with its record written."""
    conditions = within(conditions, here)
    words = f"torch {here.torch}"
    found = None
    try:
        if plan.claims:
            found = record(verbs.verify(plan.claims, conditions, lambda *_: progress.count(words)))
        if plan.articles:
            checked = record(verbs.check(plan.articles, plan.catalogue, conditions))
            found = checked if found is None else found.joined(checked)
        if found is None:
            return Outcome(here)
        return _keep(here, found, plan, folder)
    except UserError as error:
        return Outcome(here, found, error=error)


def _keep(here: Environment, found: Record, plan: Plan, folder: Path) -> Outcome:
    """Join what was found to the record that is there, and write it."""
    path = place(folder, here.torch)
    if path.exists():
        before = load(path)
        if before.environment == found.environment:
            found = before.joined(found)
        elif not plan.complete:
            raise UserError(
                worded(
                    "this record was made by {before}, not by {found}",
                    before=_described(before),
                    found=_described(found),
                ),
                "Run the whole catalogue to replace it, or keep records elsewhere: --records FOLDER.",
                path,
            )
    if plan.complete:
        found = found.of(plan.catalogue)
    return Outcome(here, found, save(found, folder))


def _described(one: Record) -> str:
    return f"torch {one.torch} with Python {one.python} on {one.platform} ({one.device})"


def _together(jobs: int, environments: int) -> int:
    """How many environments may be at work at the same time, by processors and by memory."""
    try:
        memory = int(os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // _MEMORY)
    except (ValueError, OSError):
        memory = 1
    return max(1, min(jobs or _processors(), memory, environments))


def _processors() -> int:
    return len(os.sched_getaffinity(0))
