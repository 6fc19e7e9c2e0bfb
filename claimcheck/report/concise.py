"""Run → one line a finding, as editors and ``grep`` read it, and last what was covered."""

from __future__ import annotations

from collections.abc import Iterator

import click

from claimcheck.model import Run
from claimcheck.report.accounts import told
from claimcheck.report.inert import shown
from claimcheck.report.manner import Manner
from claimcheck.report.text import marked, place, tally


def render(run: Run, manner: Manner) -> Iterator[str]:
    """A run as lines: ``path:line:column: mark claim message``."""
    for account in told(run, manner):
        message = account.correction or account.reason
        line = f"{place(account)}: {marked(account.mark)} {shown(account.claim.id)} {message}"
        yield f"{line if manner.color else click.unstyle(line)}\n"
    yield f"{tally(run, manner.language)}\n"
