"""What several commands share: their options, and how they show progress."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from claimcheck.check import Conditions
from claimcheck.laboratory import Progress
from claimcheck.report import FORMATS
from claimcheck.severity import FailOn


def conditions(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that performs experiments in one environment, and reports."""
    options = [
        click.option("--format", "formats", type=click.Choice(list(FORMATS)), multiple=True,
                     help="What kind of report, on standard output; may be repeated.  [default: text]"),
        click.option("--output-file", "files", metavar="FORMAT=PATH", multiple=True,
                     help="Also write a report of this format to this file; may be repeated."),
        click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path),
                     help="Write the report to this file instead of standard output."),
        click.option("--fail-on", type=click.Choice([one.value for one in FailOn]), default="refuted",
                     show_default=True, help="What ends in exit status 1; each includes those before it."),
        click.option("--language", type=click.Choice(["en", "zh"]),
                     help="Language of the report.  [default: that of the articles]"),
        click.option("--python", type=click.Path(path_type=Path),
                     help="Examine the PyTorch of this interpreter; nothing is installed into it."),
    ]  # fmt: skip
    return _with(options, performing(command))


def performing(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that performs experiments."""
    options = [
        click.option("-j", "--jobs", type=click.IntRange(min=0), default=0,
                     help="Experiments at a time.  [default: one a processor]"),
        click.option("--timeout", type=click.FloatRange(min=0.1), default=10.0, show_default=True,
                     help="Seconds that one arm of an experiment may take."),
        click.option("--no-measure", is_flag=True, help="Leave claims that measure time undecided."),
        click.option("--no-code", is_flag=True, help="Do not run the code of articles."),
        click.option("--trust", is_flag=True, help="Run it even where no sandbox can hold it."),
        click.option("--no-cache", is_flag=True, help="Perform every experiment anew."),
        click.option("--cache-dir", type=click.Path(file_okay=False, path_type=Path),
                     help="Where trials and environments are kept."),
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto",
                     show_default=True, help="Colour the text report; NO_COLOR is respected."),
        click.option("-v", "--verbose", is_flag=True, help="Also list what was confirmed or left unchecked."),
        click.option("-q", "--quiet", is_flag=True, help="No progress."),
    ]  # fmt: skip
    return _with(options, command)


def _with(options: Sequence[Callable[..., Any]], command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(options):
        command = option(command)
    return command


def given(options: dict[str, Any]) -> Conditions:
    """The conditions that a command's options ask for."""
    return Conditions(
        python=options.get("python"),
        jobs=options["jobs"],
        measure=not options["no_measure"],
        timeout=options["timeout"],
        code=not options["no_code"],
        trust=options["trust"],
        cache=not options["no_cache"],
        cache_folder=options["cache_dir"],
    )


@contextmanager
def progress(*, quiet: bool) -> Iterator[Progress | None]:
    """A progress bar on standard error, if that is a terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415 -- only who sees a bar waits for it
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    bar = Progress(
        TextColumn("experiments"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        TextColumn("{task.description}"),
        console=Console(stderr=True), transient=True,
    )  # fmt: skip
    with bar:
        task = bar.add_task("", total=None)
        yield lambda done, total, claim: bar.update(task, completed=done, total=total, description=claim)
