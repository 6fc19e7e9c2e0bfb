"""Files and folders → which of their articles are saved, as it happens.

They are looked at again and again: that works on every file system, and nothing has to be installed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.exclusion import Exclusion
from claimcheck.gathering import within

PAUSE = 0.3
"""Seconds between two looks."""
_SHARE = 5
"""A look at a large folder takes at most one part in so many of the time."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What happened to the articles since the last time."""

    changed: tuple[Path, ...]
    """Those that are new, too."""
    gone: tuple[Path, ...]


def saves(paths: Sequence[str], excluded: Exclusion) -> Iterator[Saved]:
    """What is saved, for as long as one asks; first, all there is.

    A program that saves may empty, remove or rename a file for a moment: only what is the same in two
    looks has happened.
    """
    known: dict[Path, tuple[int, ...]] = {}
    before = _look(paths, excluded)
    while True:
        started = time.monotonic()
        now = _look(paths, excluded)
        took = time.monotonic() - started
        if now == before and now != known:
            changed = tuple(path for path in now if now[path] != known.get(path))
            yield Saved(changed, tuple(path for path in known if path not in now))
            known = now
        before = now
        time.sleep(max(PAUSE, took * _SHARE))


def _look(paths: Sequence[str], excluded: Exclusion) -> dict[Path, tuple[int, ...]]:
    """What tells one state of each article from another."""
    found: dict[Path, tuple[int, ...]] = {}
    ours = [os.fstat(stream) for stream in (1, 2)]  # what we write there is no article
    for name in paths:
        path = Path(name)
        for article in within(path, excluded) if path.is_dir() else [path]:
            try:
                state = article.stat()
            except OSError:  # it is gone, or about to be back
                continue
            if any(os.path.samestat(state, stream) for stream in ours):
                continue
            found[article] = (state.st_mtime_ns, state.st_size, state.st_ino)
    return found
