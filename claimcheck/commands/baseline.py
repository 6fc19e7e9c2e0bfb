"""`claimcheck baseline`: what is known to be wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck import check as verbs
from claimcheck.baseline import Baseline
from claimcheck.commands.options import (
    articles,
    claims_of,
    conditions,
    examples,
    excluded,
    given,
    option,
    progress,
)
from claimcheck.commands.outputs import planned, write
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.gathering import gather
from claimcheck.severity import FailOn, failing
from claimcheck.wording import worded


@click.group()
def baseline() -> None:
    """Know what is wrong today, so that only what is new fails a build."""


@baseline.command(
    epilog=examples(
        {
            "claimcheck baseline update known.json docs": "What is wrong today is known from now on.",
            "claimcheck baseline update known.json docs --accept": "What came since is known, too.",
        }
    )
)
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@articles
@click.option("--accept", is_flag=True, help="Also take in what is new.")
@option("exclude")
@conditions
@click.pass_context
def update(
    context: click.Context, /, file: Path, paths: tuple[str, ...], *, accept: bool, **options: Any
) -> None:
    """Write a baseline of articles, or prune what is gone from one that is there.

    Only a new file takes in what is found. In one that is there nothing is added without --accept: what
    is new is reported as check does.

    Exit status: 0 nothing new; 1 something new was refuted; 2 wrong usage, or an article that can't be read.
    """
    outputs = planned(options)
    before = Baseline.load(file) if file.exists() else Baseline(file.absolute().parent)
    accept = accept or not file.exists()
    unreadable: list[UserError] = []
    articles = list(gather(paths, unreadable.append, excluded(context)))
    claims = claims_of(options)
    with progress(quiet=options["quiet"]) as told:
        run = verbs.check(articles, claims, given(options), told)
    run = before.mark(run)
    after = before.updated(run, accept=accept)
    write(run, outputs, options)
    after.save(file)
    for error in unreadable:
        tell(error)
    added = sum(max(count - before.counts.get(key, 0), 0) for key, count in after.counts.items())
    removed = sum(max(count - after.counts.get(key, 0), 0) for key, count in before.counts.items())
    count = sum(after.counts.values())
    tell(
        worded(
            "the baseline knows {count}: {added} added, {removed} removed",
            count=count,
            added=added,
            removed=removed,
        )
    )
    status = SOMETHING_REFUTED if failing(run, FailOn(options["fail_on"])) and not accept else NOTHING_REFUTED
    context.exit(NOT_CHECKED if unreadable else status)
