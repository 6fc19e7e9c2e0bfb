"""`claimcheck check`: articles."""

from __future__ import annotations

from typing import Any

import click

from claimcheck import catalogue
from claimcheck import check as verbs
from claimcheck.commands.options import conditions, given, progress, write
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.model import Ruling, Run


@click.command()
@click.argument("paths", nargs=-1, required=True)
@click.option(
    "--require-reason", is_flag=True, help="Notice comments that ignore something without a reason."
)
@conditions
@click.pass_context
def check(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check articles: files, folders, or - for standard input.

    Exit status: 0 nothing refuted; 1 something refuted; 2 wrong usage, or nothing to check.
    """
    unreadable: list[UserError] = []
    articles = list(verbs.gather(paths, unreadable.append))
    claims = catalogue.Catalogue(catalogue.builtin())
    with progress(quiet=options["quiet"]) as told:
        run = verbs.check(articles, claims, given(options), told, require_reason=options["require_reason"])
    write(run, options)
    for error in unreadable:
        click.echo(f"claimcheck: {error}", err=True)
    if not any(review.coverage.testable for review in run.reviews):
        click.echo("claimcheck: nothing to check: no sentence about PyTorch was recognised", err=True)
        context.exit(NOT_CHECKED)
    context.exit(NOT_CHECKED if unreadable else _status(run))


def _status(run: Run) -> int:
    refuted = any(
        finding.mark is Ruling.REFUTED and finding.assertion.confidence == "certain"
        for review in run.reviews
        for finding in review.findings
    )
    return SOMETHING_REFUTED if refuted else NOTHING_REFUTED
