"""`claimcheck check`: articles."""

from __future__ import annotations

from typing import Any

import click

from claimcheck import check as verbs
from claimcheck.baseline import Baseline
from claimcheck.commands.options import claims_of, conditions, excluded, given, option, progress
from claimcheck.commands.outputs import planned, write
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.report.inert import name
from claimcheck.severity import FailOn, failing


@click.command()
@click.argument("paths", nargs=-1, required=True)
@option("require-reason")
@option("baseline")
@option("exclude")
@conditions
@click.pass_context
def check(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check articles: files, folders, or - for standard input.

    Exit status: 0 nothing refuted; 1 something refuted, or what --fail-on says; 2 wrong usage, or
    nothing to check.
    """
    outputs = planned(options)
    baseline = Baseline.load(options["baseline"]) if options["baseline"] else None
    unreadable: list[UserError] = []
    articles = list(verbs.gather(paths, unreadable.append, excluded(context)))
    claims = claims_of(options)
    with progress(quiet=options["quiet"]) as told:
        run = verbs.check(articles, claims, given(options), told, require_reason=options["require_reason"])
    if baseline:
        run = baseline.mark(run, code=options["code"])
        for path in baseline.gone():
            click.echo(f"claimcheck: the baseline knows {name(path)}, which is gone", err=True)
    write(run, outputs, options)
    for error in unreadable:
        click.echo(f"claimcheck: {error}", err=True)
    if not any(review.coverage.testable for review in run.reviews):
        click.echo("claimcheck: nothing to check: no sentence about PyTorch was recognised", err=True)
        context.exit(NOT_CHECKED)
    status = SOMETHING_REFUTED if failing(run, FailOn(options["fail_on"])) else NOTHING_REFUTED
    context.exit(NOT_CHECKED if unreadable else status)
