"""`claimcheck unchecked`: what articles say that no claim is about yet."""

from __future__ import annotations

import json
from typing import Any

import click

from claimcheck.commands.options import articles, claims_of, configured, examples, excluded
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED
from claimcheck.gathering import gather
from claimcheck.laboratory import default_folder
from claimcheck.readers import reader
from claimcheck.reading.matching.likeness import Near, nearest
from claimcheck.reading.unmatched import Group, Statement, ranked, statements
from claimcheck.report.article import quoted
from claimcheck.report.inert import escaped, name, shown
from claimcheck.wording import local, worded

_QUOTE = 160
"""Characters of a sentence that a line quotes at most."""


@click.command(
    epilog=examples(
        {
            "claimcheck unchecked docs": "The sentences that it would pay most to have claims for.",
            "claimcheck unchecked docs --limit 0 --format json": "All of them, for a program.",
        }
    )
)
@articles
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Lines for a person, or JSON for a program.",
)
@click.option(
    "--limit", type=click.IntRange(min=0), default=20, show_default=True, help="How many; 0 for all."
)
@click.option("--no-cache", is_flag=True, help="Learn the catalogue's examples anew.")
@configured("exclude", "claims", "vocabulary", "cache-dir")
@click.pass_context
def unchecked(
    context: click.Context, /, paths: tuple[str, ...], format_: str, limit: int, **options: Any
) -> None:
    """Rank what articles say that looks testable but matches no claim.

    What many articles say comes first, in whatever words, and what names an API, says what it does and
    when. Nothing is performed. A near claim may only lack the sentence as an example; for the others,
    `claimcheck new "SENTENCE"` begins a claim.

    Exit status: 0; 2 wrong usage, or an article that can't be read.
    """
    unreadable: list[UserError] = []
    cache = None if options["no_cache"] else options["cache_dir"] or default_folder()
    read = reader(claims_of(options), cache)
    articles = list(gather(paths, unreadable.append, excluded(context)))
    groups = ranked(one for article in articles for one in statements(article, read))
    listed = [
        (group, nearest(group.statements[0].frame, read.patterns, read.vocabulary))
        for group in groups[: limit or None]
    ]
    if format_ == "json":
        entries = [_entry(group, near) for group, near in listed]
        record = {
            "schema_version": 1, "documents": len(articles), "statements": len(groups), "listed": entries,
        }  # fmt: skip
        click.echo(escaped(json.dumps(record, ensure_ascii=False, indent=1)))
    else:
        for group, near in listed:
            for line in _lines(group, near):
                click.echo(line)
        counted = worded(
            "{statements} {statements:statement|statements} in {documents} {documents:document|documents} {statements:looks|look} testable and {statements:matches|match} no claim",
            statements=len(groups),
            documents=len(articles),
        )
        rest = local(worded("; {count} shown", count=len(listed))) if len(listed) < len(groups) else ""
        click.echo(local(counted) + rest)
    for error in unreadable:
        tell(error)
    context.exit(NOT_CHECKED if unreadable or not articles else NOTHING_REFUTED)


def _lines(group: Group, near: Near | None) -> list[str]:
    first = group.statements[0]
    place = first.document.place(first.start, first.end)
    clause = quoted(first.document, first.passage, first.start, first.end, _QUOTE)
    times = f" ({len(group.statements)}×)" if len(group.statements) > 1 else ""
    about = ", ".join(map(shown, first.about))
    return [
        f"{name(first.document.path)}:{place.line}:{place.column}: {clause}{times}",
        f"    about {about}" + (f"; near {near.claim}" if near else ""),
    ]


def _entry(group: Group, near: Near | None) -> dict[str, Any]:
    first = group.statements[0]
    return {
        "worth": round(group.worth, 2),
        "count": len(group.statements),
        "documents": group.documents,
        "about": list(first.about),
        "near": {"claim": near.claim, "example": near.example, "share": round(near.share, 2)}
        if near
        else None,
        "examples": [_example(statement) for statement in group.statements],
    }


def _example(statement: Statement) -> dict[str, Any]:
    place = statement.document.place(statement.start, statement.end)
    return {
        "path": statement.document.path,
        "line": place.line,
        "column": place.column,
        "text": statement.document.text[statement.start : statement.end],
        "sentence": statement.document.passages[statement.passage].text,
    }
