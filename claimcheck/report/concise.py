"""Run → one line a finding, as editors and ``grep`` read it, and last what was covered."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Run
from claimcheck.report.accounts import told
from claimcheck.report.inert import shown
from claimcheck.report.manner import Manner
from claimcheck.report.text import Stream, marked, place


def stream(manner: Manner, *, many: bool) -> Stream:
    """Lines: ``path:line:column: mark claim message``."""
    return Stream(manner, _lines, many=many)


def render(run: Run, manner: Manner) -> Iterator[str]:
    """A run as lines."""
    lines = stream(manner, many=False)
    yield from lines.part(run)
    yield from lines.end()


def _lines(run: Run, manner: Manner, _: bool) -> Iterator[str]:
    for account in told(run, manner):
        message = account.correction or account.reason
        yield f"{place(account)}: {marked(account.mark)} {shown(account.claim.id)} {message}"
