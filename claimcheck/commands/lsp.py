"""`claimcheck lsp`: the language server."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from claimcheck.check import Checker
from claimcheck.commands.options import (
    agreeing,
    claims_of,
    excluded,
    given,
    option,
    performing,
    recorded,
    records_of,
)
from claimcheck.errors import UserError
from claimcheck.model import Document, Run
from claimcheck.readers import Readers
from claimcheck.static import consult

if TYPE_CHECKING:
    from claimcheck.editor.server import Check, Progress


@click.command()
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
            f"the language server needs a package that is not installed: {error.name}",
            "pip install 'torch-claimcheck[lsp]'",
        ) from None
    gc.set_threshold(*_USUAL)
    serve(lambda: _opened(options), language=options["language"], excluded=excluded(context))


_USUAL = (2000, 10, 10)
"""How much may be made before looking for garbage, in a process that stays."""


@contextmanager
def _opened(options: dict[str, Any]) -> Iterator[Check]:
    """What checks the texts of an editor."""
    claims, asked = claims_of(options), given(options)
    if not options["static"]:
        with Checker(claims, asked, lasting=True) as checker:
            yield checker.check
        return
    readers = Readers(claims, asked.cache_root, asked.processes, passing=True)

    def consulted(articles: Sequence[Document], _: Progress) -> Run:
        return consult(articles, claims, *records_of(options), readers=readers)

    yield consulted
