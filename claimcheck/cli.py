"""The command line: arguments → the chain of verbs → exit status. Only it and its commands print."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import Any

import click

from claimcheck import __version__
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED

_COMMANDS = {
    "check": "check",
    "merge": "merge",
    "fix": "fix",
    "watch": "watch",
    "lsp": "lsp",
    "baseline": "baseline",
    "unchecked": "unchecked",
    "new": "new",
    "lint": "lint",
    "audit": "audit",
    "config": "config",
    "verify": "catalogue",
    "list": "catalogue",
    "show": "catalogue",
    "repro": "catalogue",
    "matrix": "releases",
    "history": "releases",
    "diff": "releases",
    "bisect": "releases",
    "env": "env",
}
"""The module of `claimcheck.commands` that holds each command, in the order of the help."""


class _Group(click.Group):
    """Commands that are imported when they are wanted, and whose errors are told, not traced."""

    def list_commands(self, context: click.Context) -> list[str]:  # noqa: ARG002 -- click passes it
        return list(_COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:  # noqa: ARG002 -- click passes it
        if name not in _COMMANDS:
            return None
        commands = vars(import_module(f"claimcheck.commands.{_COMMANDS[name]}")).values()
        return next(one for one in commands if isinstance(one, click.Command) and one.name == name)

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(context, arguments)
        except click.UsageError as error:
            from difflib import get_close_matches  # noqa: PLC0415, only who mistypes waits for it

            close = get_close_matches(arguments[0], _COMMANDS, n=1)
            hint = f" Did you mean '{close[0]}'?" if close else ""
            raise click.UsageError(error.message + hint, context) from None

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
