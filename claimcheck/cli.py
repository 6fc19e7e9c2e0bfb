"""The command line: arguments → the chain of verbs → exit status. The only place that prints."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimcheck import __version__
from claimcheck.errors import UserError
from claimcheck.model import Claim, Reason, Ruling, Run

if TYPE_CHECKING:
    from claimcheck.check import Conditions
    from claimcheck.laboratory import Progress

# What a command imports it imports when it runs: `claimcheck --version` should answer at once.
# ruff: noqa: PLC0415

NOTHING_REFUTED, SOMETHING_REFUTED, NOT_CHECKED = 0, 1, 2
_BROKEN = {
    Reason.RAISED, Reason.TIMED_OUT, Reason.DIED, Reason.OUT_OF_MEMORY,
    Reason.TOOTHLESS, Reason.UNSTABLE, Reason.LIKE_NO_CONTROL,
}  # fmt: skip
"""Reasons that are about the claim, not about the machine or the PyTorch at hand."""


class _Group(click.Group):
    """Commands whose errors are told, not traced."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except UserError as error:
            click.echo(f"claimcheck: {error}", err=True)
            context.exit(NOT_CHECKED)
        except BrokenPipeError:  # whoever read our output has seen enough
            sys.stderr.close()
            context.exit(NOTHING_REFUTED)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="claimcheck")
def main() -> None:
    """Fact-check writing about PyTorch.

    Sentences of an article that claim something about PyTorch are decided by experiments, run against
    the PyTorch installed here, each with controls that show the experiment could have come out otherwise.
    """
    # Most of what a command makes lives until its end: looking for garbage costs a sixth of a cached check.
    gc.set_threshold(200_000, 20, 20)


def _conditions(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that performs experiments."""
    options = [
        click.option("--format", "format_", type=click.Choice(["text", "json", "html"]), default="text",
                     show_default=True, help="What kind of report."),
        click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path),
                     help="Write the report to this file instead of standard output."),
        click.option("--language", type=click.Choice(["en", "zh"]),
                     help="Language of the report.  [default: that of the articles]"),
        click.option("--python", type=click.Path(path_type=Path),
                     help="Examine the PyTorch of this interpreter; nothing is installed into it."),
        click.option("-j", "--jobs", type=click.IntRange(min=0), default=0,
                     help="Experiments at a time.  [default: one a processor]"),
        click.option("--timeout", type=click.FloatRange(min=0.1), default=10.0, show_default=True,
                     help="Seconds that one arm of an experiment may take."),
        click.option("--no-measure", is_flag=True, help="Leave claims that measure time undecided."),
        click.option("--no-code", is_flag=True, help="Do not run the code of articles."),
        click.option("--trust", is_flag=True, help="Run it even where no sandbox can hold it."),
        click.option("--no-cache", is_flag=True, help="Perform every experiment anew."),
        click.option("--cache-dir", type=click.Path(file_okay=False, path_type=Path),
                     help="Where trials are remembered."),
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto",
                     show_default=True, help="Colour the text report; NO_COLOR is respected."),
        click.option("-v", "--verbose", is_flag=True, help="Also list what was confirmed or left unchecked."),
        click.option("-q", "--quiet", is_flag=True, help="No progress."),
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@main.command()
@click.argument("paths", nargs=-1, required=True)
@_conditions
@click.pass_context
def check(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check articles: files, folders, or - for standard input.

    Exit status: 0 nothing refuted; 1 something refuted; 2 wrong usage, or nothing to check.
    """
    from claimcheck import catalogue
    from claimcheck.check import check as run_check
    from claimcheck.check import gather

    unreadable: list[UserError] = []
    articles = list(gather(paths, unreadable.append))
    claims = catalogue.Catalogue(catalogue.builtin())
    with _progress(quiet=options["quiet"]) as progress:
        run = run_check(articles, claims, _given(options), progress)
    _write(run, options)
    for error in unreadable:
        click.echo(f"claimcheck: {error}", err=True)
    if not any(review.coverage.testable for review in run.reviews):
        click.echo("claimcheck: nothing to check: no sentence about PyTorch was recognised", err=True)
        context.exit(NOT_CHECKED)
    context.exit(NOT_CHECKED if unreadable else _status(run))


@main.command()
@click.argument("claims", nargs=-1)
@_conditions
@click.pass_context
def verify(context: click.Context, /, claims: tuple[str, ...], **options: Any) -> None:
    """Perform the catalogue itself, or the claims and topics named.

    Exit status: 0 every claim could be decided, or needs what is not here; 1 an experiment is broken.
    """
    from claimcheck.check import verify as run_verify

    chosen = _chosen(claims)
    with _progress(quiet=options["quiet"]) as progress:
        run = run_verify(chosen, _given(options), progress)
    _write(run, options)
    broken = any(verdict.reason in _BROKEN for verdict in run.verdicts)
    context.exit(SOMETHING_REFUTED if broken else NOTHING_REFUTED)


@main.command("list")
@click.argument("claims", nargs=-1)
def list_(claims: tuple[str, ...]) -> None:
    """List the claims of the catalogue, or of the topics named."""
    chosen = _chosen(claims)
    width = max(map(len, chosen))
    for claim in chosen.values():
        click.echo(f"{claim.id:{width}}  {claim.title}")


@main.command()
@click.argument("claim")
@click.option("--language", type=click.Choice(["en", "zh"]), default="en", show_default=True)
@click.option("--python", type=click.Path(path_type=Path), help="Whose last verdict to show.")
@click.option("--cache-dir", type=click.Path(file_okay=False, path_type=Path))
def show(claim: str, language: str, python: Path | None, cache_dir: Path | None) -> None:
    """Show a claim: its card, its arms and its last verdict."""
    from claimcheck.judgement import judge
    from claimcheck.laboratory import Ledger, discover
    from claimcheck.report.text import card

    found = _claim(claim)
    trial = Ledger(cache_dir).find(found, discover(python))
    click.echo(card(found, judge(trial) if trial else None, language), nl=False)


@main.command()
@click.argument("claim")
def repro(claim: str) -> None:
    """Print a file that performs a claim alone, with nothing but PyTorch."""
    from claimcheck.laboratory import reproduction

    click.echo(reproduction(_claim(claim)), nl=False)
    if sys.stderr.isatty():
        click.echo(f"run it:  claimcheck repro {claim} > claim.py && python claim.py", err=True)


def _chosen(names: Sequence[str]) -> dict[str, Claim]:
    """The claims that ids and topics name; all of them if there is no name."""
    from claimcheck import catalogue

    claims = catalogue.Catalogue(catalogue.builtin())
    if not names:
        return dict(claims)
    chosen: dict[str, Claim] = {}
    for name in names:
        found = {i: claims[i] for i in claims if i == name or i.startswith(f"{name.rstrip('/')}/")}
        if not found:
            raise _no_such_claim(name, claims)
        chosen |= found
    return chosen


def _claim(name: str) -> Claim:
    from claimcheck import catalogue

    claims = catalogue.Catalogue(catalogue.builtin())
    if name not in claims:
        raise _no_such_claim(name, claims)
    return claims[name]


def _no_such_claim(name: str, claims: Iterable[str]) -> UserError:
    from difflib import get_close_matches

    topics = {claim_id.partition("/")[0] for claim_id in claims}
    close = get_close_matches(name, [*claims, *topics], n=3)
    hint = f"Did you mean {' or '.join(close)}?" if close else "`claimcheck list` shows all."
    return UserError(f"there is no claim '{name}'", hint)


def _given(options: dict[str, Any]) -> Conditions:
    from claimcheck.check import Conditions

    return Conditions(
        python=options["python"],
        jobs=options["jobs"],
        measure=not options["no_measure"],
        timeout=options["timeout"],
        code=not options["no_code"],
        trust=options["trust"],
        cache=not options["no_cache"],
        cache_folder=options["cache_dir"],
    )


def _status(run: Run) -> int:
    refuted = any(
        finding.mark is Ruling.REFUTED and finding.assertion.confidence == "certain"
        for review in run.reviews
        for finding in review.findings
    )
    return SOMETHING_REFUTED if refuted else NOTHING_REFUTED


def _write(run: Run, options: dict[str, Any]) -> None:
    from claimcheck.report import render

    to_terminal = options["output"] is None
    report = render(
        run,
        options["format_"],
        language=options["language"],
        color=_colored(options["color"]) and to_terminal,
        verbose=options["verbose"],
    )
    if to_terminal:
        click.echo(report, nl=False, color=True)
        return
    try:
        options["output"].write_text(report, encoding="utf-8")
    except OSError as error:
        raise UserError(
            f"the report cannot be written: {error.strerror}",
            "Name another file with --output.",
            options["output"],
        ) from None


def _colored(when: str) -> bool:
    import os

    if when != "auto":
        return when == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Progress | None]:
    """A progress bar on standard error, if that is a terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    bar = Progress(
        TextColumn("experiments"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"),
        console=Console(stderr=True), transient=True,
    )  # fmt: skip
    with bar:
        task = bar.add_task("", total=None)
        yield lambda done, total, claim: bar.update(task, completed=done, total=total, description=claim)
