"""The command line: arguments → the chain of verbs → exit status. Only it and its commands print."""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

from claimcheck import __version__
from claimcheck.errors import UserError
from claimcheck.exits import NOT_CHECKED, NOTHING_REFUTED
from claimcheck.wording import local, speak, worded

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_SECTIONS = {
    "Articles": {
        "check": ("check", "Check articles: files, folders, or - for standard input."),
        "merge": ("merge", "Join the reports of parts that several machines checked."),
        "fix": ("fix", "Mend what is refuted in articles."),
        "watch": ("watch", "Check articles whenever they are saved."),
        "lsp": ("lsp", "Serve an editor, by the Language Server Protocol."),
        "baseline": ("baseline", "Know what is wrong today, so that only what is new fails."),
        "unchecked": ("unchecked", "Rank what articles say that matches no claim."),
    },
    "Claims": {
        "list": ("catalogue", "List the claims of the catalogue."),
        "show": ("catalogue", "Show a claim: its card, its arms and its last verdict."),
        "repro": ("catalogue", "Print a file that performs a claim alone."),
        "verify": ("catalogue", "Perform the catalogue itself."),
        "new": ("new", "Begin a claim file from a sentence."),
        "lint": ("lint", "Look for what is wrong with claims."),
        "audit": ("audit", "Show that experiments could have come out the other way."),
    },
    "Releases of PyTorch": {
        "matrix": ("releases", "Perform claims, or check articles, in many environments."),
        "history": ("releases", "Tell in which releases claims hold, from the records."),
        "diff": ("releases", "Compare two records."),
        "bisect": ("releases", "Find the release in which a claim's truth flips."),
        "env": ("env", "Build and keep environments of other releases."),
    },
    "Setting up": {
        "config": ("config", "Show every setting, and where it comes from."),
        "completion": ("completion", "Print what completes commands in a shell."),
    },
}
"""The commands, in the order of the help, each with its module of `claimcheck.commands` and what it is for:
to tell that, none is imported."""

_COMMANDS = {name: one for section in _SECTIONS.values() for name, one in section.items()}


class _Context(click.Context):
    """A command's context, whose help is in the user's language."""

    def get_help(self) -> str:
        from claimcheck.commands.help import localised  # noqa: PLC0415 -- only who asks for help waits for it

        return localised(self.command, self).get_help(self)

    def make_formatter(self) -> click.HelpFormatter:
        from claimcheck.commands.help import formatter  # noqa: PLC0415

        return formatter(self)


class _Group(click.Group):
    """Commands that are imported when they are wanted, and whose errors are told, not traced."""

    context_class = _Context

    def main(self, args: Sequence[str] | None = None, *more: Any, **extra: Any) -> Any:
        """Run, in the language that the arguments or the environment ask for."""
        # Most of what a command imports and makes lives until its end: looking for garbage would cost a cached
        # check a fifth.
        gc.set_threshold(200_000, 20, 20)
        before = os.environ.get("LANGUAGE")
        speak(_asked(sys.argv[1:] if args is None else args) or os.environ.get("CLAIMCHECK_LANGUAGE"))
        try:
            return super().main(args, *more, **extra)
        finally:
            os.environ.pop("LANGUAGE", None)
            if before is not None:
                os.environ["LANGUAGE"] = before

    def list_commands(self, context: click.Context) -> list[str]:  # noqa: ARG002 -- click passes it
        return list(_COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:  # noqa: ARG002 -- click passes it
        if name not in _COMMANDS:
            return None
        commands = vars(import_module(f"claimcheck.commands.{_COMMANDS[name][0]}")).values()
        found = next(one for one in commands if isinstance(one, click.Command) and one.name == name)
        for command in (found, *(found.commands.values() if isinstance(found, click.Group) else ())):
            command.context_class = _Context
        return found

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 -- click passes it
        for title, commands in _SECTIONS.items():
            with formatter.section(local(title)):
                formatter.write_dl([(name, local(about)) for name, (_, about) in commands.items()])

    def shell_complete(self, context: click.Context, incomplete: str) -> list[CompletionItem]:
        names = [
            CompletionItem(name, help=about)
            for name, (_, about) in _COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*names, *click.Command.shell_complete(self, context, incomplete)]

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(context, arguments)
        except click.UsageError as error:
            from difflib import get_close_matches  # noqa: PLC0415, only who mistypes waits for it

            close = get_close_matches(arguments[0], _COMMANDS, n=1)
            hint = worded(" Did you mean '{close}'?", close=close[0]) if close else ""
            raise click.UsageError(error.message + local(hint), context) from None

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except UserError as error:
            click.echo(f"claimcheck: {error.told()}", err=True)
            context.exit(NOT_CHECKED)
        except BrokenPipeError:  # whoever read our output has seen enough
            sys.stderr.close()
            context.exit(NOTHING_REFUTED)
        except OSError as error:  # what no command can mend: a full disk, a folder that is gone
            place = f": {error.filename}" if error.filename else ""
            gone = isinstance(error, FileNotFoundError) and not place
            words = local("the working folder is gone") if gone else f"{error.strerror or error}{place}"
            if error.errno in _NO_ROOM and not place:
                words += local("\n  Make room where standard output goes, and for temporary files ($TMPDIR).")
            _discard_output()
            click.echo(f"claimcheck: {words}", err=True)
            context.exit(NOT_CHECKED)


def _discard_output() -> None:
    """Let what could not be written be written nowhere when Python ends, so that our status stands."""
    with suppress(OSError, AttributeError):  # it is closed, or there is none
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell_what_was_lost() -> None:
    """Say once that nothing can be remembered: each check would take as long as the first."""
    from claimcheck.caching import lost  # noqa: PLC0415 -- most commands need no cache

    if found := lost():
        path, error = found
        remedy = "Name another folder with --cache-dir, or go without: --no-cache."
        words = worded("not everything can be remembered: {strerror}", strerror=error.strerror)
        with suppress(OSError, ValueError):  # nobody listens
            click.echo(f"claimcheck: {UserError(words, remedy, path.parent).told()}", err=True)


def _asked(arguments: Sequence[str]) -> str:
    """The language that arguments name: it is wanted before they are understood."""
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if argument == "--language":
            return following
        if argument.startswith("--language="):
            return argument.partition("=")[2]
    return ""


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="claimcheck")
@click.pass_context
def main(context: click.Context, /) -> None:
    """Fact-check writing about PyTorch.

    Sentences of an article that claim something about PyTorch are decided by experiments, run against
    the PyTorch installed here, each with controls that show the experiment could have come out otherwise.

    `claimcheck COMMAND --help` has the options, examples and exit statuses of a command.
    """
    context.call_on_close(_tell_what_was_lost)
    # Whoever started us may ignore how its children end. We want to know it of ours.
    with suppress(ValueError):  # only the main thread may ask for it
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
