"""Run → GitLab's code quality report, as its merge requests show it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256

from claimcheck.model import Run
from claimcheck.report.accounts import Account, told
from claimcheck.report.inert import escaped, name, shown
from claimcheck.report.manner import Manner
from claimcheck.severity import Severity

_SEVERITIES = {
    Severity.ERROR: "major",
    Severity.WARNING: "minor",
    Severity.NOTE: "info",
    Severity.NONE: "info",
}


def render(run: Run, manner: Manner) -> Iterator[str]:
    """One array with an issue a finding, one a line."""
    yield "["
    for number, account in enumerate(told(run, manner)):
        issue = {
            "description": f"{account.mark.value}: {account.correction or account.reason}",
            "check_name": shown(account.rule),
            "fingerprint": _fingerprint(account),
            "severity": _SEVERITIES[account.severity],
            "location": {
                "path": name(account.path),
                "lines": {"begin": account.place.line, "end": account.place.end_line},
            },
        }
        yield f"{',' if number else ''}\n{escaped(json.dumps(issue, ensure_ascii=False))}"
    yield "\n]\n"


def _fingerprint(account: Account) -> str:
    # GitLab takes issues with one fingerprint for one, and has none a file.
    said = f"{name(account.path)}\0{account.identity}\0{account.occurrence}"
    return sha256(said.encode()).hexdigest()[:32]
