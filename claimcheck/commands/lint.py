"""`claimcheck lint`: what is wrong with claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from claimcheck import catalogue
from claimcheck import check as verbs
from claimcheck.catalogue import Catalogue
from claimcheck.commands.options import examples, given, option, performing, progress
from claimcheck.errors import UserError
from claimcheck.exits import NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.linting import Problem, notes, problems
from claimcheck.report.inert import name, one_line
from claimcheck.report.words import REASONS
from claimcheck.severity import broken
from claimcheck.wording import local, worded


@click.command(
    epilog=examples(
        {
            "claimcheck lint": "The project's own claims.",
            "claimcheck lint claims/eval --run": "One topic, and whether its experiments decide anything here.",
        }
    )
)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--run", is_flag=True, help="Also perform them: an experiment that is broken is a problem, too."
)
@option("python")
@performing
@click.pass_context
def lint(context: click.Context, /, paths: tuple[Path, ...], *, run: bool, **options: Any) -> None:
    """Look for what is wrong with claims: files, topics, or folders of claims.

    Without a path, the project's own; the whole catalogue, if there are none. A claim has to be complete,
    its examples to be read as itself and as nothing else, its near misses as something else, and its
    arms to differ. Words that get another meaning than they had are told, too; that is no problem.
    Nothing is performed without --run.

    Exit status: 0 nothing is wrong; 1 something is; 2 wrong usage, or there is no claim.
    """
    own = [*options["claims"], *map(_folder, paths)]
    claims = Catalogue(catalogue.builtin(), own, options["vocabulary"])
    wanted = _wanted(claims, paths or options["claims"] or claims.folders)
    found = list(problems(claims, wanted))
    wrong = {problem.claim for problem in found}
    if run:
        sound = {name: claims[name] for name in wanted if name not in wrong}
        with progress(quiet=options["quiet"]) as told:
            found += _broken(verbs.verify(sound, given(options), told) if sound else None)
    for problem in found:
        place = name(problem.path) + (f":{problem.line}" if problem.line else "")
        click.echo(f"{place}: {one_line(local(problem.message))}")
        if problem.remedy:
            click.echo(f"    {one_line(local(problem.remedy))}")
    for note in notes(claims):
        click.echo(one_line(local(note)))
    counted = worded(
        "{claims} {claims:claim|claims}: {problems} {problems:problem|problems}",
        claims=len(wanted),
        problems=len(found),
    )
    click.echo(local(counted) + ("" if run else local("; not performed")))
    context.exit(SOMETHING_REFUTED if found else NOTHING_REFUTED)


def _folder(path: Path) -> Path:
    """The folder of claims that a claim file, a topic or the folder itself belongs to."""
    if path.is_file():
        return path.absolute().parents[1]
    return path if any(catalogue.claim_files(path)) else path.absolute().parent


def _wanted(claims: Catalogue, paths: Iterable[Path]) -> list[str]:
    """The claims that are at or below paths."""
    roots = [path.resolve() for path in paths]
    found = []
    for one, place in claims.places.items():
        here = place.resolve()
        if any(root in (here, *here.parents) for root in roots):
            found.append(one)
    if not found:
        raise UserError("there is no claim to look at", "A claim is a file like claims/topic/says_this.py.")
    return found


def _broken(run: Any) -> Iterator[Problem]:
    """Experiments that could not decide their claims, through nobody's fault but their own."""
    for verdict in run.verdicts if run else ():
        if broken(verdict):
            assert verdict.reason is not None
            message = worded(
                "{value} {detail}", value=REASONS[verdict.reason]["en"], detail=verdict.detail
            ).strip()
            yield Problem(verdict.claim, run.claims[verdict.claim].path, None, message)
