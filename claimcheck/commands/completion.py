"""`claimcheck completion`: commands, options, claims and files, completed by a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from claimcheck.commands.options import examples


@click.command(
    epilog=examples(
        {
            'eval "$(claimcheck completion bash)"': "In ~/.bashrc.",
            'eval "$(claimcheck completion zsh)"': "In ~/.zshrc, after compinit.",
            "claimcheck completion fish > ~/.config/fish/completions/claimcheck.fish": "Once.",
        }
    )
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, /, shell: str) -> None:
    """Print what completes commands, options, claims and files in a shell.

    Exit status: 0; 2 there is no such shell.
    """
    script = get_completion_class(shell)
    assert script is not None  # they are click's own
    click.echo(script(context.find_root().command, {}, "claimcheck", "_CLAIMCHECK_COMPLETE").source())
