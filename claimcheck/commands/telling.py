"""What commands tell a person beside their output: on standard error, in the user's language."""

from __future__ import annotations

import click

from claimcheck.errors import UserError
from claimcheck.wording import local


def tell(what: str | UserError) -> None:
    """Tell an error, or a sentence."""
    words = what.told() if isinstance(what, UserError) else local(what)
    click.echo(f"claimcheck: {words}", err=True)
