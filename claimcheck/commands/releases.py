"""`claimcheck matrix`, `bisect`, `diff`, `history`: claims over the releases of PyTorch."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from claimcheck import check as verbs
from claimcheck import matrix as many
from claimcheck.audit.ledger import forgotten, shipped_audits
from claimcheck.commands.catalogue import chosen, named
from claimcheck.commands.options import (
    claim_ids,
    claims_of,
    configured,
    examples,
    excluded,
    given,
    option,
    performing,
    progress,
    sharded,
)
from claimcheck.commands.outputs import colored
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.gathering import gather
from claimcheck.history.bisecting import flip
from claimcheck.history.comparing import changes
from claimcheck.history.ranges import state
from claimcheck.history.records import shipped
from claimcheck.history.shelves import every, find
from claimcheck.history.summary import histories, summarise
from claimcheck.laboratory import discover
from claimcheck.laboratory.building import Builder
from claimcheck.laboratory.environments import Environments, environment
from claimcheck.model import Claim, Environment, State
from claimcheck.releases import KNOWN, minor, order
from claimcheck.report import pages
from claimcheck.report import releases as report
from claimcheck.report.since import STATES
from claimcheck.sharding import Shard
from claimcheck.wording import spoken, worded

_records = click.option(
    "--records",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of records.  [default: reports, laid over those that come with claimcheck]",
)
_language = option("language", help="Language of what is told.  [default: that of the interface]")


@click.command(
    epilog=examples(
        {
            "claimcheck matrix": "The catalogue, in all environments that are kept.",
            "claimcheck matrix eval docs --torch 2.4 --torch 2.13": "A topic and a folder of articles, in two of them.",
        }
    )
)
@click.argument("names", nargs=-1, metavar="[CLAIM | TOPIC | ARTICLE]...")
@click.option(
    "--torch",
    "releases",
    multiple=True,
    metavar="RELEASE",
    help="Only this release, of those kept by `claimcheck env`.",
)
@click.option(
    "--python",
    "pythons",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Examine the PyTorch of this interpreter, too.",
)
@click.option(
    "--records",
    type=click.Path(file_okay=False, path_type=Path),
    default="reports",
    show_default=True,
    help="Where the record of each environment is written.",
)
@_language
@option("exclude")
@sharded
@performing
@click.pass_context
def matrix(
    context: click.Context, /, *, names: tuple[str, ...], releases: tuple[str, ...], pythons: tuple[Path, ...],
    records: Path, language: str | None, **options: Any,
) -> None:  # fmt: skip
    """Perform claims, or the claims and the code of articles, in many environments.

    In all that `claimcheck env` keeps, or that are named; in the one installed here if there are none.
    Each gives a record; trials are kept as they are made, so that an interrupted run goes on.

    Exit status: 0 every environment was examined; 2 some could not be, the others were.
    """
    paths = [name for name in names if Path(name).exists()]
    shard: Shard = options["shard"]
    articles = list(gather(paths, tell, excluded(context), shard))
    wanted = [name for name in names if name not in paths]
    known = claims_of(options)
    claims = shard.of_each(chosen(wanted, known)) if wanted or not paths else {}
    plan = many.Plan(claims, articles, known, complete=not names and not str(shard))
    failed: list[UserError] = []
    here = _environments(releases, pythons, options["cache_dir"], failed.append)
    examined = []
    with progress(quiet=options["quiet"]) as told:
        for outcome in many.run(here, plan, given(options), records, told):
            if outcome.error is not None:
                failed.append(outcome.error)
            if outcome.record is not None:
                examined.append(outcome.record)
                where = outcome.path or "not written"
                click.echo(f"torch {outcome.record.torch}: {where}", err=True)
    examined.sort(key=lambda record: order(record.torch))
    color, verbose = colored(options["color"], sys.stdout), options["verbose"]
    language = language or spoken()
    if claims:
        found = histories(examined, _fingerprints(claims))
        click.echo(
            report.matrix(found, language, color=color, verbose=verbose or bool(names)), nl=False, color=True
        )
    if articles:
        click.echo(report.marks(examined, language, color=color), nl=False, color=True)
    for error in failed:
        tell(error)
    context.exit(NOT_CHECKED if failed or not examined else NOTHING_REFUTED)


@click.command(
    epilog=examples(
        {"claimcheck bisect eval/disables-autograd": "From the oldest to the newest release that is known."}
    )
)
@click.argument("claim", shell_complete=claim_ids)
@click.option("--from", "first", default=KNOWN[0], show_default=True, help="The oldest release to look at.")
@click.option("--to", "last", default=KNOWN[-1], show_default=True, help="The newest release to look at.")
@click.option("--fresh", is_flag=True, help="Examine every release, whatever the records say.")
@click.option("--no-build", is_flag=True, help="Look only at environments that are there.")
@click.option(
    "--torch-backend", default="cpu", show_default=True, help="What builds uv takes for those that are not."
)
@_records
@performing
@click.pass_context
def bisect(
    context: click.Context, /, *, claim: str, first: str, last: str, fresh: bool, no_build: bool, torch_backend: str,
    records: Path | None, **options: Any,
) -> None:  # fmt: skip
    """Find the release in which a claim's truth flips, with the fewest runs.

    What the records know is not examined again. Environments that are missing are built with uv, from the
    network.

    Exit status: 0 there is no flip; 1 there is one; 2 it can't be found out.
    """
    known = claims_of(options)
    wanted = named(claim, known)
    kept = Environments(options["cache_dir"])
    candidates = [one for one in KNOWN if order(minor(first)) <= order(minor(one)) <= order(minor(last))]
    if no_build:
        candidates = [one for one in candidates if kept.find(one)]
    recall = (
        {} if fresh else histories(every(_folders(records)), _fingerprints({claim: wanted}))[claim].states
    )
    builder = Builder("", torch_backend, lambda step: click.echo(step, err=True))
    conditions = given(options)

    def examine(version: str) -> State:
        here = environment(kept.find(version) or kept.add(version, builder))
        plan = many.Plan({claim: wanted}, (), known, complete=False)
        verdicts = verbs.verify(plan.claims, many.within(conditions, here)).verdicts
        click.echo(f"torch {version}: {STATES[state(verdicts[0])][spoken()]}", err=True)
        return state(verdicts[0])

    try:
        found = flip(candidates, examine, recall)
    except ValueError:
        raise UserError(
            worded("of {claim}, nothing is known in two releases", claim=claim),
            "Add environments: claimcheck env add 1.13.1 2.4.1",
        ) from None
    if found is None:
        click.echo(report.unflipped(claim, candidates[0], candidates[-1], spoken()))
        context.exit(NOTHING_REFUTED)
    click.echo(report.flipped(claim, found, spoken()))
    context.exit(SOMETHING_REFUTED)


@click.command(
    epilog=examples(
        {
            "claimcheck diff 2.4 2.13": "What came out otherwise in one release than in the other.",
            "claimcheck diff HEAD~3:reports/torch-2.13.0.json reports/torch-2.13.0.json": "What changed in a record.",
        }
    )
)
@click.argument("old")
@click.argument("new")
@_records
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the text; NO_COLOR is respected.",
)
@click.pass_context
def diff(context: click.Context, /, old: str, new: str, records: Path | None, color: str) -> None:
    """Compare two records: files, releases (2.4), or git revisions (HEAD~3:reports/torch-2.13.0.json).

    Exit status: 0 no ruling changed; 1 some did; 2 there is no such record.
    """
    folders = _folders(records)
    one, other = find(old, folders), find(new, folders)
    found = changes(one, other)
    told = report.difference(one, other, found, spoken(), color=colored(color, sys.stdout))
    click.echo(told, nl=False, color=True)
    context.exit(SOMETHING_REFUTED if any(change.ruled for change in found) else NOTHING_REFUTED)


@click.command(epilog=examples({"claimcheck history eval": "The claims of a topic."}))
@click.argument("names", nargs=-1, metavar="[CLAIM | TOPIC]...", shell_complete=claim_ids)
@_records
@click.option(
    "--html",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Write pages instead: the matrix, and one a claim.",
)
@_language
@configured("claims", "vocabulary")
def history(
    names: tuple[str, ...], records: Path | None, html: Path | None, language: str | None, **options: Any
) -> None:
    """Tell in which releases claims hold, from the records; nothing is run.

    Exit status: 0; 2 wrong usage, or nothing is on record.
    """  # fmt: skip
    wanted = chosen(names, claims_of(options))
    known = every(_folders(records))
    on_record = histories(known, _fingerprints(wanted))
    audits = {name: audit for name, claim in wanted.items() if (audit := shipped_audits().of(claim))}
    found = {name: forgotten(one, audits.get(name)) for name, one in on_record.items()}
    if html is None:
        click.echo(report.histories(found, language or spoken()), nl=False)
        return
    for path in pages.write(wanted, known, found, audits, folder=html, language=language or "en"):
        click.echo(path)
    if not names:
        summarise(on_record, html)


def _environments(
    releases: Sequence[str], pythons: Sequence[Path], cache: Path | None, failed: Callable[[UserError], None]
) -> list[Environment]:
    """The environments that are named; those that are kept, if none is; the installed one, if none is kept."""
    kept = Environments(cache)
    found: list[Environment] = []
    wanted = []
    for version in releases:
        one = kept.find(version)
        if one is None:
            raise UserError(
                worded("there is no environment of torch {version}", version=version),
                worded("Add it: claimcheck env add {version}", version=version),
            )
        wanted.append(one)
    if not releases and not pythons:
        wanted = list(kept)
    for one in wanted:
        try:
            found.append(environment(one))
        except UserError as error:
            failed(error)
    found += map(discover, pythons)
    if not found and not wanted:
        found.append(discover())
    return found


def _folders(records: Path | None) -> list[Path]:
    """The folders of records to read; a later one goes before an earlier one."""
    if records:
        return [records]
    here, ours = Path("reports"), shipped()
    return [ours, here] if here.is_dir() and not here.samefile(ours) else [ours]


def _fingerprints(claims: Mapping[str, Claim]) -> dict[str, str]:
    return {name: claim.experiment.fingerprint for name, claim in claims.items()}
