"""Reading many documents: nothing twice, and in several processes where that pays.

What was read in a document is remembered under its content and all that the reading depends on. What is
new is shared out: this process reads, and helpers (``python -m claimcheck.readers``) join in as soon as
they have started; a helper that fails costs time, never a reading. The order is that of the documents.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import claimcheck
from claimcheck.catalogue import Catalogue
from claimcheck.model import Document, Reading, Untestable
from claimcheck.readers.records import Records, key, restored
from claimcheck.readers.sources import of_readings

if TYPE_CHECKING:
    from claimcheck.reading.prose import Reader

__all__ = ["Readers", "reader"]

_WORTH_A_HELPER = 200_000
"""Characters that take longer to read than a helper takes to start."""


def reader(claims: Catalogue, cache: Path | None = None) -> Reader:
    """A reader of a catalogue's claims; ``cache`` is where it may remember what it was taught."""
    from claimcheck.readers import teaching  # noqa: PLC0415 -- who finds all readings remembered needs none of it

    return teaching.reader(claims, cache)


class Readers:
    """Reads documents against a catalogue."""

    def __init__(
        self, claims: Catalogue, cache: Path | None = None, jobs: int = 1, *, passing: bool = False
    ) -> None:
        """``cache`` is where readings may be remembered; ``jobs`` how many processes may read at a time.

        ``passing``: are the documents states of being written, of which none is worth remembering?
        """
        self._claims = claims
        self._cache = cache
        self._jobs = jobs
        self._passing = passing

    def read(self, articles: Sequence[Document]) -> list[Reading]:
        """What was read in each document, in their order."""
        records = None
        if self._cache and not self._passing:
            records = Records(self._cache, of_readings(self._claims))
        alike: dict[str, list[int]] = {}
        for index, article in enumerate(articles):
            alike.setdefault(key(article), []).append(index)
        found: dict[str, Reading] = {}
        if records:
            known = ((name, records.find(name, self._untestable)) for name in alike)
            found |= {name: reading for name, reading in known if reading is not None}
        waiting = deque(name for name in alike if name not in found)
        firsts = {name: articles[alike[name][0]] for name in waiting}
        if waiting:
            self._share(waiting, firsts, found)
        if records:
            for name in firsts:
                records.keep(name, found[name])
        return [found[name] for name in map(key, articles)]

    @cached_property
    def _reader(self) -> Reader:
        return reader(self._claims, self._cache)

    @cached_property
    def _untestable(self) -> dict[str, Untestable]:
        return {entry.id: entry for entry in self._claims.untestable()}

    def _share(self, waiting: deque[str], articles: dict[str, Document], found: dict[str, Reading]) -> None:
        """Read what waits, with helpers if it is much."""
        much = sum(len(article.text) for article in articles.values())
        count = max(0, min(self._jobs - 1, len(waiting) - 1, much // _WORTH_A_HELPER))
        helpers = [_Helper(self._claims, self._cache) for _ in range(count)]
        untestable = self._untestable
        threads = [
            threading.Thread(target=helper.read, args=(waiting, articles, found, untestable), daemon=True)
            for helper in helpers
        ]
        for thread in threads:
            thread.start()
        try:
            while True:
                try:
                    name = waiting.popleft()
                except IndexError:
                    break
                found[name] = self._reader.read(articles[name])
            for helper, thread in zip(helpers, threads, strict=True):
                helper.finish()
                thread.join()
        finally:
            for helper, thread in zip(helpers, threads, strict=True):
                helper.end()
                thread.join()
        for name in articles.keys() - found.keys():  # a helper failed
            found[name] = self._reader.read(articles[name])


class _Helper:
    """A process that reads documents which are handed to it one by one."""

    def __init__(self, claims: Catalogue, cache: Path | None) -> None:
        # Our own package, wherever it is, and nothing that lies in the folder of the articles.
        folders = [list(map(str, several)) for several in (claims.folders, claims.vocabulary)]
        arguments = [json.dumps(folders), str(cache or "")]
        paths = [str(Path(claimcheck.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
        self._process = subprocess.Popen(  # noqa: S603 -- our own interpreter and package
            [sys.executable, "-P", "-m", "claimcheck.readers", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
            encoding="ascii",
        )
        self._ready = False

    def read(
        self,
        waiting: deque[str],
        articles: dict[str, Document],
        found: dict[str, Reading],
        untestable: dict[str, Untestable],
    ) -> None:
        """Hand over what waits until nothing does, or the process fails."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._ready = bool(self._process.stdout.readline())
            while self._ready and waiting:
                name = waiting.popleft()
                article = articles[name]
                json.dump([article.path, article.format, article.text], self._process.stdin)
                self._process.stdin.write("\n")
                self._process.stdin.flush()
                if (reading := restored(self._process.stdout.readline(), untestable)) is None:
                    return
                found[name] = reading
        except (OSError, ValueError, IndexError):
            return
        finally:
            with suppress(OSError):  # what a dead process was still to be told
                self._process.stdin.close()
            self._process.stdout.close()

    def finish(self) -> None:
        """Let it end what it began, if it has begun."""
        if not self._ready:
            self._process.kill()

    def end(self) -> None:
        """Leave no process behind."""
        self._process.kill()
        self._process.wait()
