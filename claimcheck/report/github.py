"""Run → annotations of a GitHub workflow, as commands that its runner reads from standard output.

GitHub shows the first ten of each kind. The whole goes to the step summary, as Markdown: that is for
whoever writes the report to do.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Run
from claimcheck.report.accounts import Account, told
from claimcheck.report.inert import name, one_line, shown
from claimcheck.report.manner import Manner
from claimcheck.report.text import tally
from claimcheck.severity import Severity

_COMMANDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
    Severity.NONE: "notice",
}


def render(run: Run, manner: Manner) -> Iterator[str]:
    """One command a finding, and last a notice of what was covered."""
    for account in told(run, manner):
        message = " ".join(filter(None, (account.reason, account.correction)))
        yield _command(_COMMANDS[account.severity], message, _properties(account))
    yield _command("notice", tally(run, manner.language), {"title": "claimcheck"})


def _properties(account: Account) -> dict[str, str | int]:
    here = account.place
    where: dict[str, str | int] = {"file": name(account.path), "line": here.line, "endLine": here.end_line}
    if here.line == here.end_line:  # GitHub has columns within one line only
        where |= {"col": here.column, "endColumn": here.end_column}
    return where | {"title": f"{account.mark.value}: {shown(account.claim.id)}"}


def _command(command: str, message: str, properties: dict[str, str | int]) -> str:
    said = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{command} {said}::{_data(one_line(message))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
