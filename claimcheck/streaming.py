"""Many documents, some at a time: what was found in them is told and forgotten before the next are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from claimcheck.catalogue import Catalogue
from claimcheck.check import Checker, Conditions
from claimcheck.laboratory import Progress
from claimcheck.model import Document, Run

_DOCUMENTS, _CHARACTERS = 100, 1_000_000
"""How much is read at a time: so much that several processes share it, so little that it is soon told."""


def batched(articles: Iterable[Document]) -> Iterator[list[Document]]:
    """Documents, some at a time; none at all are one batch, too."""
    batch: list[Document] = []
    characters = 0
    told = False
    for article in articles:
        batch.append(article)
        characters += len(article.text)
        if len(batch) >= _DOCUMENTS or characters >= _CHARACTERS:
            yield batch
            batch, characters, told = [], 0, True
    if batch or not told:
        yield batch


def checked(
    batches: Iterable[Sequence[Document]],
    claims: Catalogue,
    conditions: Conditions,
    progress: Progress | None = None,
    *,
    require_reason: bool = False,
) -> Iterator[Run]:
    """What is so of what documents say: a run a batch, each experiment performed once.

    Raises:
        UserError: the interpreter or its torch does not start.
    """
    waiting = iter(batches)
    first = list(islice(waiting, 2))
    with Checker(claims, conditions, many=len(first) > 1) as checker:
        for batch in chain(first, waiting):
            yield checker.check(batch, progress, require_reason=require_reason)
