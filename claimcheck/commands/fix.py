"""`claimcheck fix`: outputs mended and editor's notes put in."""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from difflib import unified_diff
from pathlib import Path
from typing import Any

import click

from claimcheck import check as verbs
from claimcheck.commands.options import (
    articles,
    claims_of,
    examples,
    excluded,
    given,
    option,
    performing,
    progress,
)
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.fixing import Fixed, fixed
from claimcheck.gathering import gather
from claimcheck.model import Document
from claimcheck.releases import release
from claimcheck.report.inert import name, shown
from claimcheck.wording import local, worded
from claimcheck.writing import write as replaced

_ENCODINGS = (
    (b"", "utf-8"),
    (BOM_UTF8, "utf-8"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
    (b"", "gb18030"),
)
"""What a file begins with, and how the rest is written."""


@click.command(
    epilog=examples(
        {
            "claimcheck fix article.md": "Shows, as a diff, what would change.",
            "claimcheck fix docs --write": "Changes the files.",
        }
    )
)
@articles
@click.option(
    "--diff/--write", "diff", default=True, help="Show what would change (the default), or change the files."
)
@option("exclude")
@option("python")
@performing
@click.pass_context
def fix(context: click.Context, /, paths: tuple[str, ...], *, diff: bool, **options: Any) -> None:
    """Mend what is refuted: shown outputs are replaced, and after wrong sentences an editor's note is put.

    Nothing else of a file changes. Without --write, no file is touched. What can't be fixed, in a table or
    in a format other than Markdown, notebooks and reStructuredText, is named.

    Exit status: 0 nothing to mend, or all that could be was; 1 there is something to mend; 2 wrong usage,
    or a file that could not be read or written.
    """
    if "-" in paths:
        raise UserError("standard input can't be fixed", "Name files or folders.")
    unreadable: list[UserError] = []
    articles = list(gather(paths, unreadable.append, excluded(context)))
    before = {article.path: _bytes(article) for article in articles}
    with progress(quiet=options["quiet"]) as told:
        run = verbs.check(articles, claims_of(options), given(options), told)
    count = 0
    for review in run.reviews:
        document = review.document
        made = fixed(review, release(run.environment.torch))
        _name_left(document, made)
        if made.text == document.text:
            continue
        count += len(made.edits)
        if diff:
            for line in _difference(document, made.text):
                click.echo(shown(line))
        else:
            try:
                _write(document, before[document.path], made.text)
            except UserError as failure:
                unreadable.append(failure)
    for error in unreadable:
        tell(error)
    if diff:
        tell(worded("{count} {count:change|changes} to make; --write makes them", count=count))
    else:
        tell(worded("{count} {count:change|changes} made", count=count))
    waiting = SOMETHING_REFUTED if diff and count else NOTHING_REFUTED
    context.exit(NOT_CHECKED if unreadable else waiting)


def _bytes(article: Document) -> bytes:
    try:
        return Path(article.path).read_bytes()
    except OSError as error:
        raise UserError(
            worded("this file cannot be read: {strerror}", strerror=error.strerror),
            "Check it again.",
            article.path,
        ) from None


def _name_left(document: Document, made: Fixed) -> None:
    for finding, why in made.left:
        place = document.place(finding.assertion.start, finding.assertion.end)
        where = f"{name(document.path)}:{place.line}:{place.column}"
        words = worded("not mended, {why}: {claim}", why=why, claim=shown(finding.claim.id))
        click.echo(f"{where}: {local(words)}", err=True)


def _difference(document: Document, text: str) -> Sequence[str]:
    path = name(document.path)
    before, after = (each.splitlines() for each in (document.text, text))
    return list(unified_diff(before, after, f"a/{path}", f"b/{path}", lineterm=""))


def _write(document: Document, before: bytes, text: str) -> None:
    path = Path(document.path).resolve()
    mark, encoding = next(
        (one for one in _ENCODINGS if one[0] + document.text.encode(one[1], "replace") == before), (b"", "")
    )
    if not encoding:
        raise UserError("this file's encoding can't be kept", "Save it as UTF-8.", document.path)
    try:
        if path.read_bytes() != before:
            raise UserError("this file changed while it was checked", "Run fix again.", document.path)
        mode = path.stat().st_mode
        replaced(path, mark + text.encode(encoding))
        path.chmod(mode)
    except UnicodeEncodeError:
        raise UserError(
            worded("a note can't be written in {encoding}", encoding=encoding),
            "Save it as UTF-8.",
            document.path,
        ) from None
    except OSError as error:
        raise UserError(
            worded("this file cannot be written: {strerror}", strerror=error.strerror),
            "Check its permissions.",
            document.path,
        ) from None
