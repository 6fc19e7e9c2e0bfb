"""`claimcheck check`: articles."""

from __future__ import annotations

import signal
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import click

from claimcheck import check as verbs
from claimcheck.baseline import Baseline
from claimcheck.catalogue import Catalogue
from claimcheck.cluster import spread
from claimcheck.commands.options import (
    agreeing,
    articles,
    claims_of,
    conditions,
    examples,
    excluded,
    given,
    option,
    progress,
    recorded,
    records_of,
    sharded,
)
from claimcheck.commands.outputs import Output, Writing, planned
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.exits import INTERRUPTED, NOT_CHECKED, NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.gathering import gather
from claimcheck.introduced import introduced
from claimcheck.model import Document, Run
from claimcheck.readers import Readers
from claimcheck.report.inert import name
from claimcheck.severity import FailOn, failing
from claimcheck.sharding import Shard
from claimcheck.static import consult
from claimcheck.streaming import batched, checked
from claimcheck.wording import worded


@click.command(
    epilog=examples(
        {
            "claimcheck check docs": "Every article in a folder.",
            "claimcheck check article.md --format html --output report.html": "The article, every claim marked.",
            "claimcheck check docs --base origin/main --format github": "In a pull request: only what it introduces.",
            "claimcheck check docs --static --torch 2.13": "Without running anything, or any PyTorch.",
            "claimcheck check docs --python ~/other/bin/python": "Against the PyTorch of another environment.",
        }
    )
)
@articles
@option("require-reason")
@option("baseline")
@option("exclude")
@recorded
@click.option(
    "--base",
    metavar="REVISION",
    help="Only what is new since git's REVISION and this one parted: of articles that differ, what they did not say.",
)
@click.option("--if-any", is_flag=True, help="It is no error if there is nothing to check, as in a hook.")
@sharded
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Spread the articles over the machines of this Dask scheduler; `local` starts workers here.",
)
@conditions
@click.pass_context
def check(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check articles: files, folders, or - for standard input.

    Exit status: 0 nothing refuted; 1 something refuted, or what --fail-on says; 2 wrong usage, or
    nothing to check.
    """
    outputs = planned(options)
    agreeing(context)
    if options["scheduler"] and (options["static"] or options["base"]):
        raise UserError("--scheduler performs everything", "Leave out --static and --base, or it.")
    baseline = Baseline.load(options["baseline"]) if options["baseline"] else None
    unreadable: list[UserError] = []
    shard: Shard = options["shard"]
    articles = gather(paths, unreadable.append, excluded(context), shard)
    claims = claims_of(options)
    whole = partial(_on_record if options["static"] else _performed, claims=claims, options=options)
    if options["base"]:
        parts = iter([introduced(list(articles), options["base"], whole, baseline)])
    elif options["static"]:
        parts = map(whole, batched(articles))
    else:
        parts = _streamed(batched(articles), claims, options)
    seen = _tell(parts, outputs, options, baseline if not options["base"] else None)
    if baseline and not str(shard):
        for path in baseline.gone():
            tell(worded("the baseline knows {path}, which is gone", path=name(path)))
    for error in unreadable:
        tell(error)
    if seen.interrupted:
        tell(
            worded(
                "interrupted after {count} {count:article|articles}; what was found out is remembered, so the same command"
                " goes on from there",
                count=seen.documents,
            )
        )
        context.exit(INTERRUPTED)
    if not (options["if_any"] or options["base"] or str(shard) or seen.testable):
        tell("nothing to check: no sentence about PyTorch was recognised")
        context.exit(NOT_CHECKED)
    status = SOMETHING_REFUTED if seen.failing else NOTHING_REFUTED
    context.exit(NOT_CHECKED if unreadable else status)


@dataclass
class _Seen:
    """What the parts of a run came to."""

    documents: int = 0
    testable: bool = False
    failing: bool = False
    interrupted: bool = False


def _tell(
    parts: Iterator[Run], outputs: tuple[Output, ...], options: dict[str, Any], baseline: Baseline | None
) -> _Seen:
    """Report each part as it comes, until there are no more or the user has had enough."""
    seen = _Seen()
    reports: Writing | None = None
    waiting: Run | None = None
    try:
        for run in parts:
            part = replace(baseline.mark(run) if baseline else run, shard=str(options["shard"]))
            seen.documents += len(part.reviews)
            seen.testable |= any(review.coverage.testable for review in part.reviews)
            seen.failing |= failing(part, FailOn(options["fail_on"]))
            before, waiting = waiting, part
            if before is not None:
                reports = reports or Writing(outputs, options, many=True)
                with _undisturbed():
                    reports.add(before)
    except KeyboardInterrupt:
        seen.interrupted = True
    reports = reports or Writing(outputs, options)
    with _undisturbed():
        if waiting is not None:
            reports.add(waiting)
        reports.end()
    return seen


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let what is written be written to its end, and only then be interrupted."""
    asked: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: asked.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if asked:
        raise KeyboardInterrupt


def _streamed(
    batches: Iterable[Sequence[Document]], claims: Catalogue, options: dict[str, Any]
) -> Iterator[Run]:
    required = options["require_reason"]
    if options["scheduler"]:
        yield from spread(batches, claims, given(options), options["scheduler"], require_reason=required)
        return
    with progress(quiet=options["quiet"]) as told:
        yield from checked(batches, claims, given(options), told, require_reason=required)


def _performed(articles: Sequence[Document], claims: Catalogue, options: dict[str, Any]) -> Run:
    with progress(quiet=options["quiet"]) as told:
        return verbs.check(articles, claims, given(options), told, require_reason=options["require_reason"])


def _on_record(articles: Sequence[Document], claims: Catalogue, options: dict[str, Any]) -> Run:
    readers = Readers(claims, given(options).cache_root, given(options).processes)
    return consult(
        articles, claims, *records_of(options), readers=readers, require_reason=options["require_reason"]
    )
