"""`claimcheck env`: environments of other releases."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.commands.options import examples
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED
from claimcheck.laboratory.building import INDEX, Builder
from claimcheck.laboratory.environments import Environments
from claimcheck.wording import worded

_cache_dir = click.option(
    "--cache-dir", type=click.Path(file_okay=False, path_type=Path), help="Where environments are kept."
)


@click.group()
def env() -> None:
    """Build and keep environments of other releases of PyTorch."""


@env.command(epilog=examples({"claimcheck env add 2.4 2.13": "Two releases, each with a Python that fits."}))
@click.argument("releases", nargs=-1)
@click.option(
    "--python",
    "pythons",
    multiple=True,
    type=click.Path(path_type=Path),
    help="An interpreter that has a PyTorch already; nothing is installed into it.",
)
@click.option(
    "--torch-backend",
    default="cpu",
    show_default=True,
    metavar="BACKEND",
    help=f"What builds uv takes: cpu, cu128, auto, …, or '{INDEX}' for those of the package index.",
)
@click.option("--uv", default="", metavar="PATH", help="The uv to use.  [default: the one that is found]")
@_cache_dir
@click.pass_context
def add(
    context: click.Context, /, *, releases: tuple[str, ...], pythons: tuple[Path, ...], torch_backend: str, uv: str,
    cache_dir: Path | None,
) -> None:  # fmt: skip
    """Add environments: one for each release (2.4.1, or 2.4), built with uv from the network.

    Exit status: 0 all are there; 2 some could not be made, the others were.
    """
    if not releases and not pythons:
        raise click.UsageError("Name a release, or an interpreter with --python.", context)
    kept = Environments(cache_dir)
    builder = Builder(uv, torch_backend, lambda step: click.echo(step, err=True))
    failed = False
    for python in pythons:
        try:
            click.echo(f"torch {kept.join(python).name}: {python}")
        except UserError as error:
            failed = True
            tell(error)
    for release in releases:
        try:
            made = kept.add(release, builder)
            click.echo(f"torch {made.name}: {made.python}")
        except UserError as error:
            failed = True
            tell(error)
    context.exit(NOT_CHECKED if failed else 0)


@env.command("list", epilog=examples({"claimcheck env list": "What `claimcheck matrix` examines."}))
@_cache_dir
def list_(cache_dir: Path | None) -> None:
    """List the environments that are kept.

    Exit status: 0.
    """
    found = list(Environments(cache_dir))
    for kept in found:
        how = "built" if kept.built else "joined"
        click.echo(f"{kept.name:10} {how if kept.whole else 'broken or unfinished':8} {kept.python}")
    if not found:
        tell("no environment is kept yet; `claimcheck env add 2.4.1` builds one")


@env.command(epilog=examples({"claimcheck env remove 2.4": "Frees its space."}))
@click.argument("releases", nargs=-1, required=True)
@_cache_dir
def remove(releases: tuple[str, ...], cache_dir: Path | None) -> None:
    """Remove environments; of one that was only joined, nothing but the note of it.

    Exit status: 0; 2 there is no such environment.
    """
    kept = Environments(cache_dir)
    for release in releases:
        if not kept.remove(release):
            names = ", ".join(one.name for one in kept)
            raise UserError(
                worded("there is no environment {release}", release=release),
                worded("There is: {value}.", value=names or worded("none")),
            )
        click.echo(f"removed {release}")
