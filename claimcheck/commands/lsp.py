"""`claimcheck lsp`: the language server."""

from __future__ import annotations

from typing import Any

import click

from claimcheck.commands.lasting import lasting
from claimcheck.commands.options import agreeing, examples, excluded, option, performing, recorded
from claimcheck.errors import UserError
from claimcheck.wording import worded


@click.command(
    epilog=examples(
        {
            "claimcheck lsp": "What an editor is told to start for Markdown, reStructuredText and HTML.",
            "claimcheck lsp --static": "Where there is no PyTorch, or nothing may be run.",
        }
    )
)
@recorded
@option("exclude")
@option("language")
@option("python")
@performing
@click.pass_context
def lsp(context: click.Context, /, **options: Any) -> None:
    """Serve an editor: the Language Server Protocol on standard input and output.

    An editor starts it. What is open is checked as it is written: wrong sentences are marked, pointing at
    one shows its evidence, and quick fixes insert an editor's note, the output that is really printed, or
    a comment that has it ignored. Nothing is written to files. Listings of what you open are run, in the
    sandbox; --no-code leaves that out, and --static runs nothing at all.

    Exit status: 0; 1 the editor was gone before it said so; 2 wrong usage.
    """
    agreeing(context)
    try:
        from claimcheck.editor.server import serve  # noqa: PLC0415 -- an extra
    except ImportError as error:
        raise UserError(
            worded("the language server needs a package that is not installed: {name}", name=error.name),
            "pip install 'torch-claimcheck[lsp]'",
        ) from None
    serve(lambda: lasting(options), language=options["language"], excluded=excluded(context))
