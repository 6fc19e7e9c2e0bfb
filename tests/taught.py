"""The reader of the whole catalogue, taught once for all tests of a process."""

from __future__ import annotations

from functools import cache

from claimcheck import catalogue
from claimcheck.readers import reader
from claimcheck.reading.prose import Reader


@cache
def the_reader() -> Reader:
    """What every `claimcheck check` reads with."""
    return reader(catalogue.Catalogue(catalogue.builtin()))
