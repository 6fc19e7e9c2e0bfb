"""Documents spread over machines by Dask: a worker checks some at a time, with all that it needs of its own.

What a worker is sent are documents, what it sends back are runs, both pickled as Dask does: its machines
trust each other. A worker that is lost loses nothing, for others do again what it had.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from claimcheck import catalogue
from claimcheck.catalogue import Catalogue
from claimcheck.check import Checker, Conditions
from claimcheck.errors import UserError
from claimcheck.model import Document, Run
from claimcheck.wording import worded

LOCAL = "local"
"""Instead of an address: workers of our own, on this machine."""
_PATIENCE = 20
"""Seconds within which a scheduler has to answer."""
_AHEAD = 2
"""Batches that each worker has waiting, so that memory stays what it is."""
_ALIKE = ("torch", "python", "platform", "device")


def spread(
    batches: Iterable[Sequence[Document]],
    claims: Catalogue,
    conditions: Conditions,
    scheduler: str,
    *,
    require_reason: bool = False,
) -> Iterator[Run]:
    """What is so of what documents say: a run a batch, in their order.

    ``scheduler``: the address of Dask's, or `LOCAL`. Folders of claims and of the cache, and the
    interpreter, are looked for at the same place on every machine.

    Raises:
        UserError: Dask is not installed, the scheduler does not answer, or machines have different
            environments.
    """
    try:
        import distributed  # noqa: PLC0415 -- an extra that takes a second to import
    except ImportError:
        raise UserError(
            "--scheduler needs Dask", "Install it with claimcheck: pip install 'torch-claimcheck[dask]'"
        ) from None
    with ExitStack() as resources:
        client = resources.enter_context(_client(distributed, scheduler, conditions, resources))
        if scheduler == LOCAL:
            conditions = replace(conditions, jobs=1)
        folders = (claims.folders[1:], claims.vocabulary[len(claims.folders) :])
        pending: deque[Any] = deque()
        first: Run | None = None
        waiting = iter(batches)
        while True:
            most = _AHEAD * max(1, len(client.scheduler_info()["workers"]))
            while len(pending) < most and (batch := next(waiting, None)) is not None:
                pending.append(
                    client.submit(_check, batch, folders, conditions, require_reason, pure=False, retries=1)
                )
            if not pending:
                return
            run = _result(distributed, pending.popleft())
            first = first or run
            _compare(first, run)
            yield run


def _client(distributed: Any, scheduler: str, conditions: Conditions, resources: ExitStack) -> Any:
    if scheduler == LOCAL:
        cluster = distributed.LocalCluster(
            n_workers=conditions.processes, threads_per_worker=1, dashboard_address=None, silence_logs=50
        )
        return distributed.Client(resources.enter_context(cluster))
    try:
        return distributed.Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError):
        raise UserError(
            worded("no Dask scheduler answers at {address}", address=scheduler),
            "Start one (dask scheduler), or use workers of your own: --scheduler local",
        ) from None


def _result(distributed: Any, future: Any) -> Run:
    try:
        found = future.result()
    except distributed.KilledWorker:
        raise UserError(
            "every worker that was given some of the articles was lost",
            "See their logs; memory may not suffice. Without --scheduler, what is wrong with an article is told.",
        ) from None
    if isinstance(found, Run):
        return found
    raise UserError(*found)


def _check(
    batch: Sequence[Document],
    folders: tuple[Sequence[Path], Sequence[Path]],
    conditions: Conditions,
    require_reason: bool,
) -> Run | tuple[Any, ...]:
    """On a worker: the run of some documents, or what a `UserError` is made of."""
    # Asked from outside, for Dask adds folders of its own to this process's import path.
    conditions = replace(conditions, python=conditions.python or Path(sys.executable))
    try:
        claims = Catalogue(catalogue.builtin(), *folders)
        with Checker(claims, conditions) as checker:
            return checker.check(batch, require_reason=require_reason)
    except UserError as error:
        return error.message, error.remedy, error.path, error.line, error.column


def _compare(first: Run, run: Run) -> None:
    one, other = (tuple(getattr(each.environment, name) for name in _ALIKE) for each in (first, run))
    if (first.version, *one) != (run.version, *other):
        raise UserError(
            worded(
                "a machine has {other}, another {one}",
                other=f"claimcheck {run.version}, {' '.join(other)}",
                one=f"claimcheck {first.version}, {' '.join(one)}",
            ),
            "Give all workers the same environment.",
        )
