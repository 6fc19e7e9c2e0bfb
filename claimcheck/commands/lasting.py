"""What a command that stays checks documents with, again and again."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

from claimcheck.check import Checker
from claimcheck.commands.options import claims_of, given, records_of
from claimcheck.laboratory import Progress
from claimcheck.model import Document, Run
from claimcheck.readers import Readers
from claimcheck.static import consult

Check: TypeAlias = Callable[[Sequence[Document], Progress | None], Run]

_USUAL = (2000, 10, 10)
"""How much may be made before looking for garbage, in a process that stays."""


@contextmanager
def lasting(options: dict[str, Any]) -> Iterator[Check]:
    """What checks documents as a command's options ask for; what it needs stays ready.

    Raises:
        UserError: the interpreter is missing, or has no torch.
    """
    gc.set_threshold(*_USUAL)
    claims, asked = claims_of(options), given(options)
    if not options["static"]:
        with Checker(claims, asked, lasting=True) as checker:
            yield checker.check
        return
    readers = Readers(claims, asked.cache_root, asked.processes, passing=True)

    def consulted(articles: Sequence[Document], _: Progress | None) -> Run:
        return consult(articles, claims, *records_of(options), readers=readers)

    yield consulted
