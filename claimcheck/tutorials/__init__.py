"""Documents' code → what it shows about PyTorch: every listing and every output, judged.

A listing claims that it runs, an output that this is what is printed. `examine` has the code of
documents performed (`laboratory.tutorial`) and makes of each listing and output an assertion, a
claim and a trial, which are judged by the rule that holds for all claims: what was observed
is compared with two controls whose outcome is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.laboratory.tutorial import Order, Performance, Stage
from claimcheck.model import Document
from claimcheck.reading.blocks import read
from claimcheck.reading.script import Script
from claimcheck.tutorials.listings import judged_listings
from claimcheck.tutorials.outputs import judged_outputs
from claimcheck.tutorials.trials import Judged, Runs

__all__ = ["Examined", "Judged", "examine"]

_SEEDS = re.compile(r"\b(?:manual_seed\w*|seed|default_rng|fork_rng)\s*\(")
_OTHER_SEED = 1


@dataclass(frozen=True)
class Examined:
    """A document's code, with everything that was found out about it."""

    script: Script
    judged: tuple[Judged, ...]
    seconds: float


def examine(articles: Sequence[Document], stage: Stage) -> list[Examined]:
    """Perform the code of documents and try what it claims.

    A document that shows outputs is performed with two seeds, so that it is seen what depends on
    them, and a third time with its own seeds changed, if it sets any.

    Raises:
        UserError: the interpreter or its torch does not start.
    """
    scripts = [read(article) for article in articles]
    orders: list[Order] = []
    shares: list[range] = []
    for script in scripts:
        begin = len(orders)
        orders += _orders(script)
        shares.append(range(begin, len(orders)))
    performances = stage.perform(orders)
    return [
        _examined(article, script, [performances[n] for n in share], stage)
        for article, script, share in zip(articles, scripts, shares, strict=True)
    ]


def _orders(script: Script) -> list[Order]:
    statements = [
        {
            "source": one.source,
            "line": one.line,
            "needs": one.names.needs,
            "binds": one.names.binds,
            "later": dict(one.names.later),
            "left_out": one.left_out,
        }
        for one in script.statements
    ]
    orders = [Order(script.source, statements)]
    if script.expected or "assert" in script.source:
        orders.append(Order(script.source, statements, seed=_OTHER_SEED))
        if _SEEDS.search(script.source):
            orders.append(Order(script.source, statements, seed=_OTHER_SEED, reseed=1))
    return orders


def _examined(article: Document, script: Script, performances: list[Performance], stage: Stage) -> Examined:
    runs = Runs(article, script, tuple(performances), stage.environment)
    judged = (*judged_listings(runs), *judged_outputs(runs))
    seconds = sum(performance.seconds for performance in performances)
    return Examined(script, tuple(sorted(judged, key=lambda one: one.assertion.start)), seconds)
