"""Run → JSON lines: first the run, then one finding a line, as the record has them.

Made for pipes: each line says its ``type`` and where it belongs, so it can be read alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Run
from claimcheck.report import record
from claimcheck.report.accounts import left, ordered
from claimcheck.report.manner import Manner


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The lines of a run."""
    first = {
        "type": "run",
        **record.head(run, manner.language),
        "documents": [record.about(review) for review in run.reviews],
        "verdicts": record.verdicts(run, manner.language),
        "summary": record.summary(run),
    }
    yield f"{record.line(first)}\n"
    for review in run.reviews:
        here = {"path": review.document.path}
        for finding in record.findings(run, review.document, ordered(review), manner.language):
            yield f"{record.line({'type': 'finding'} | here | finding)}\n"
        for stretch in left(review):
            yield f"{record.line({'type': 'unchecked'} | here | record.unchecked(review.document, stretch))}\n"
