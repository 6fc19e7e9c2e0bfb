"""`claimcheck check`: articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import click

from claimcheck import check as verbs
from claimcheck.baseline import Baseline
from claimcheck.catalogue import Catalogue
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
from claimcheck.commands.outputs import planned, write
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.gathering import gather
from claimcheck.introduced import introduced
from claimcheck.model import Document, Run
from claimcheck.readers import Readers
from claimcheck.report.inert import name
from claimcheck.severity import FailOn, failing
from claimcheck.sharding import Shard
from claimcheck.static import consult
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
@conditions
@click.pass_context
def check(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check articles: files, folders, or - for standard input.

    Exit status: 0 nothing refuted; 1 something refuted, or what --fail-on says; 2 wrong usage, or
    nothing to check.
    """
    outputs = planned(options)
    agreeing(context)
    baseline = Baseline.load(options["baseline"]) if options["baseline"] else None
    unreadable: list[UserError] = []
    shard: Shard = options["shard"]
    articles = list(gather(paths, unreadable.append, excluded(context), shard))
    claims = claims_of(options)
    examine = partial(_on_record if options["static"] else _performed, claims=claims, options=options)
    if options["base"]:
        run = introduced(articles, options["base"], examine, baseline)
    else:
        run = examine(articles)
        run = baseline.mark(run) if baseline else run
    run = replace(run, shard=str(shard))
    if baseline and not run.shard:
        for path in baseline.gone():
            tell(worded("the baseline knows {path}, which is gone", path=name(path)))
    write(run, outputs, options)
    for error in unreadable:
        tell(error)
    if not (options["if_any"] or options["base"] or run.shard) and not any(
        review.coverage.testable for review in run.reviews
    ):
        tell("nothing to check: no sentence about PyTorch was recognised")
        context.exit(NOT_CHECKED)
    status = SOMETHING_REFUTED if failing(run, FailOn(options["fail_on"])) else NOTHING_REFUTED
    context.exit(NOT_CHECKED if unreadable else status)


def _performed(articles: Sequence[Document], claims: Catalogue, options: dict[str, Any]) -> Run:
    with progress(quiet=options["quiet"]) as told:
        return verbs.check(articles, claims, given(options), told, require_reason=options["require_reason"])


def _on_record(articles: Sequence[Document], claims: Catalogue, options: dict[str, Any]) -> Run:
    readers = Readers(claims, given(options).cache_root, given(options).processes)
    return consult(
        articles, claims, *records_of(options), readers=readers, require_reason=options["require_reason"]
    )
