"""A part of the work, so that several machines share it: the same parts wherever they are cut."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from claimcheck.errors import UserError
from claimcheck.wording import worded

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shard:
    """The K-th of N parts."""

    number: int = 1
    """Counted from 1."""
    count: int = 1

    @classmethod
    def parse(cls, text: str) -> Shard:
        """The shard that ``2/5`` names.

        Raises:
            UserError: it names none.
        """
        found = re.fullmatch(r"([1-9]\d{0,5})/([1-9]\d{0,5})", text)
        if found is None or int(found[1]) > int(found[2]):
            raise UserError(worded("'{text}' is no part", text=text), "Write --shard K/N, from 1/N to N/N.")
        return cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.number}/{self.count}" if self.count > 1 else ""

    def of(self, everything: Iterable[T]) -> Iterable[T]:
        """Its part of what has an order: every N-th, so that neighbours, which take alike, are spread."""
        return islice(everything, self.number - 1, None, self.count)

    def of_each(self, everything: Mapping[str, T]) -> dict[str, T]:
        """Its part of what has names, by their order."""
        return {name: everything[name] for name in self.of(sorted(everything))}


def missing(shards: Sequence[str]) -> list[str]:
    """Which parts lack, of the whole that these are parts of.

    Raises:
        UserError: they are parts of different wholes, or one is there twice.
    """
    found = [Shard.parse(one) for one in shards]
    counts = {one.count for one in found}
    if len(counts) > 1:
        raise UserError(
            worded("these are parts of different wholes: {several}", several=", ".join(sorted(shards))),
            "Give those of one run.",
        )
    for one in found:
        if found.count(one) > 1:
            raise UserError(worded("part {one} is there twice", one=one), "Give each part once.")
    return [str(Shard(n, c)) for c in counts for n in range(1, c + 1) if Shard(n, c) not in found]
