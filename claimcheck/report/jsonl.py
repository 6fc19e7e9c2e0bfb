"""Run → JSON lines: first the run, then one finding a line, as the record has them.

Made for pipes: each line says its ``type`` and where it belongs, so it can be read alone. A run that comes
in parts has a first line a part, whose verdicts are those of the findings that follow, and last a total.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Run
from claimcheck.report import record
from claimcheck.report.accounts import left, ordered
from claimcheck.report.manner import Manner
from claimcheck.report.tallies import Totals


class Stream:
    """The lines of a run that comes in parts."""

    def __init__(self, manner: Manner, *, many: bool) -> None:
        self._manner = manner
        self._many = many
        self._totals: Totals | None = None

    def part(self, run: Run) -> Iterator[str]:
        """The lines of a part."""
        yield from render(run, self._manner)
        found = Totals.of(run.reviews, run.verdicts)
        self._totals = self._totals + found if self._totals else found

    def end(self) -> Iterator[str]:
        """What all parts amount to."""
        if self._many and self._totals:
            total = {"type": "total", "documents": self._totals.documents}
            yield f"{record.line(total | {'summary': record.summary(self._totals)})}\n"


def stream(manner: Manner, *, many: bool) -> Stream:
    """The lines, part by part."""
    return Stream(manner, many=many)


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The lines of a run."""
    first = {
        "type": "run",
        **record.head(run, manner.language),
        "documents": [record.about(review) for review in run.reviews],
        "verdicts": record.verdicts(run, manner.language),
        "summary": record.summary(Totals.of(run.reviews, run.verdicts)),
    }
    yield f"{record.line(first)}\n"
    numbers = record.numbered(run)
    for review in run.reviews:
        here = {"path": review.document.path}
        for finding in record.findings(review.document, ordered(review), numbers, manner.language):
            yield f"{record.line({'type': 'finding'} | here | finding)}\n"
        for stretch in left(review):
            yield f"{record.line({'type': 'unchecked'} | here | record.unchecked(review.document, stretch))}\n"
