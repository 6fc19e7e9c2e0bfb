"""What a command that stays checks documents with, again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from claimcheck.catalogue import Catalogue
from claimcheck.check import Checker
from claimcheck.commands.options import claims_of, given, records_of
from claimcheck.laboratory import Progress
from claimcheck.model import Document, Run
from claimcheck.readers import Readers
from claimcheck.static import consult

_USUAL = (2000, 10, 10)
"""How much may be made before looking for garbage, in a process that stays."""


class Checks(Protocol):
    """Checks documents, again and again."""

    def check(self, articles: Sequence[Document], progress: Progress | None = None, /) -> Run:
        """What is so of what documents say."""

    def halt(self) -> None:
        """End, from another thread, the check that is under way, and any further one."""


@dataclass(frozen=True)
class _Records:
    """Checks documents by what is on record."""

    claims: Catalogue
    readers: Readers
    options: dict[str, Any]

    def check(self, articles: Sequence[Document], progress: Progress | None = None, /) -> Run:  # noqa: ARG002 -- nothing is performed
        return consult(articles, self.claims, *records_of(self.options), readers=self.readers)

    def halt(self) -> None:
        """Nothing that takes long is ever under way."""


@contextmanager
def lasting(options: dict[str, Any]) -> Iterator[Checks]:
    """What checks documents as a command's options ask for; what it needs stays ready.

    Raises:
        UserError: the interpreter is missing, or has no torch.
    """
    gc.set_threshold(*_USUAL)
    claims, asked = claims_of(options), given(options)
    if not options["static"]:
        with Checker(claims, asked, lasting=True) as checker:
            yield checker
        return
    yield _Records(claims, Readers(claims, asked.cache_root, asked.processes, passing=True), options)
