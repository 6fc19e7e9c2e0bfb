"""`claimcheck merge`: the parts that several machines checked, as one report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.commands.options import claims_of, configured, examples, option, reporting
from claimcheck.commands.outputs import planned, write
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.history.joining import joined
from claimcheck.history.records import save
from claimcheck.merging import merged
from claimcheck.report.inert import name
from claimcheck.severity import FailOn, broken, failing


@click.command(
    epilog=examples(
        {
            "claimcheck merge part-1.json part-2.json --format html -o report.html": "Of `check --shard 1/2` and `2/2`.",
            "claimcheck merge part-1.json part-2.json --records reports": "Of `matrix --shard`.",
        }
    )
)
@click.argument(
    "reports", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--records",
    type=click.Path(file_okay=False, path_type=Path),
    help="The files are records of `claimcheck matrix`: write them into this folder, one a release.",
)
@reporting
@option("fail-on")
@configured("claims", "vocabulary")
@click.pass_context
def merge(context: click.Context, /, reports: tuple[Path, ...], records: Path | None, **options: Any) -> None:
    """Join the JSON reports of `claimcheck check --shard` or `verify --shard` into one, in any format.

    Nothing is run. What was found in different environments can't be joined, nor can parts of which one
    is missing.

    Exit status: 0, 1 or 2, as of what made them; 2 they can't be joined.
    """
    if records is not None:
        for record in joined(reports):
            click.echo(f"torch {record.torch}: {name(str(save(record, records)))}", err=True)
        context.exit(NOTHING_REFUTED)
    outputs = planned(options)
    run = merged(reports, claims_of(options))
    write(run, outputs, options)
    fail_on = FailOn(options["fail_on"])
    if not run.reviews:
        fails = fail_on is not FailOn.NEVER and any(map(broken, run.verdicts))
        context.exit(SOMETHING_REFUTED if fails else NOTHING_REFUTED)
    if not any(review.coverage.testable for review in run.reviews):
        click.echo("claimcheck: nothing to check: no sentence about PyTorch was recognised", err=True)
        context.exit(NOT_CHECKED)
    context.exit(SOMETHING_REFUTED if failing(run, fail_on) else NOTHING_REFUTED)
