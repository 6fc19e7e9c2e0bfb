"""`claimcheck watch`: articles, as they are saved."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from claimcheck import documents
from claimcheck.commands.lasting import Checks, lasting
from claimcheck.commands.options import (
    agreeing,
    articles,
    examples,
    excluded,
    option,
    performing,
    progress,
    recorded,
)
from claimcheck.commands.outputs import colored
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.model import Document, Run
from claimcheck.report.inert import name
from claimcheck.report.manner import Manner
from claimcheck.report.news import news
from claimcheck.report.words import language_of
from claimcheck.watching import Saved, saves


@click.command(
    epilog=examples(
        {
            "claimcheck watch docs": "Until Ctrl-C.",
            "claimcheck watch article.md --no-measure": "Without the claims that take longest.",
        }
    )
)
@articles
@recorded
@option("exclude")
@option("language")
@option("python")
@performing
@click.pass_context
def watch(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check articles whenever they are saved, and print what is new (+) and what is gone (-).

    First everything is checked. PyTorch is imported once and kept ready, so that the next time takes a
    moment. Ctrl-C ends it.

    Exit status: 0 when it is ended; 2 wrong usage.
    """
    agreeing(context)
    for path in paths:
        if not Path(path).exists():
            raise UserError("there is nothing to watch", "Name files or folders.", path)
    known: dict[Path, Run] = {}
    try:
        with lasting(options) as checks:
            for saved in saves(paths, excluded(context)):
                for line in _told(saved, known, checks, options):
                    click.echo(line)
                tell("waiting for changes; Ctrl-C ends it")
    except KeyboardInterrupt:
        click.echo(err=True)


def _told(saved: Saved, known: dict[Path, Run], checks: Checks, options: dict[str, Any]) -> Iterator[str]:
    """What is to be said of what was saved; ``known`` has the last run of each article."""
    for path in saved.gone:
        if known.pop(path, None):
            yield f"{name(str(path))}: gone"
    articles: dict[Path, Document] = {}
    for path in saved.changed:
        try:
            articles[path] = documents.load(path)
        except UserError as error:
            tell(error)
    if not articles:
        return
    with progress(quiet=options["quiet"]) as bar:
        run = checks.check([*articles.values()], bar)
    color = colored(options["color"], sys.stdout)
    manner = Manner(language_of(run, options["language"]), color, options["verbose"])
    for path, review in zip(articles, run.reviews, strict=True):
        after = replace(run, reviews=(review,))
        for line in news(known.get(path), after, manner):
            yield line if color else click.unstyle(line)
        known[path] = after
