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
from itertools import islice

from claimcheck.laboratory.tutorial import Order, Performance, Stage
from claimcheck.listings.blocks import read
from claimcheck.listings.script import Script
from claimcheck.model import Document, Tried
from claimcheck.tutorials.listings import judged_listings
from claimcheck.tutorials.outputs import judged_outputs
from claimcheck.tutorials.trials import Runs

__all__ = ["Examined", "examine", "orders"]

_SEEDS = re.compile(r"\b(?:manual_seed\w*|seed|default_rng|fork_rng)\s*\(")
_OTHER_SEED = 1


@dataclass(frozen=True)
class Examined:
    """A document's code, with everything that was found out about it."""

    script: Script
    judged: tuple[Tried, ...]
    seconds: float


def examine(articles: Sequence[Document], stage: Stage) -> list[Examined]:
    """Perform the code of documents and try what it claims.

    A document that shows outputs is performed with two seeds, so that it is seen what depends on
    them, and a third time with its own seeds changed, if it sets any.

    Raises:
        UserError: the interpreter or its torch does not start.
    """
    scripts = [read(article) for article in articles]
    wanted = [orders(script) for script in scripts]
    performances = iter(stage.perform([order for each in wanted for order in each]))
    return [
        _examined(article, script, list(islice(performances, len(each))), stage)
        for article, script, each in zip(articles, scripts, wanted, strict=True)
    ]


def orders(script: Script) -> list[Order]:
    """The runs that a document's code is worth."""
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
    runs = [Order(script.source, statements)]
    if script.expected or "assert" in script.source:
        runs.append(Order(script.source, statements, seed=_OTHER_SEED))
        if _SEEDS.search(script.source):
            runs.append(Order(script.source, statements, seed=_OTHER_SEED, reseed=1))
    return runs


def _examined(article: Document, script: Script, performances: list[Performance], stage: Stage) -> Examined:
    runs = Runs(article, script, tuple(performances), stage.environment)
    judged = (*judged_listings(runs), *judged_outputs(runs))
    seconds = sum(performance.seconds for performance in performances)
    return Examined(script, tuple(sorted(judged, key=lambda one: one.assertion.start)), seconds)
