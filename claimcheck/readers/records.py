"""Readings as JSON: what a helper answers, and what is remembered of documents on disk."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path

from claimcheck import caching
from claimcheck.model import (
    Assertion,
    Confidence,
    Coverage,
    Document,
    Hedge,
    Kind,
    Reading,
    Stance,
    Unchecked,
    Untestable,
)
from claimcheck.parsing import of_json

_SAID = tuple(field.name for field in fields(Assertion))
_KEPT = 30 * 24 * 3600.0
"""Seconds after which readings by another catalogue, or another claimcheck, are thrown away."""


def key(document: Document) -> str:
    """A name for a document's content: a copy of it, wherever it lies, has the same."""
    content = f"{document.format}\0{document.text}".encode(errors="surrogatepass")
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def written(reading: Reading) -> str:
    """A reading as one line of JSON."""
    return json.dumps(
        {
            "assertions": [{name: getattr(said, name) for name in _SAID} for said in reading.assertions],
            "unchecked": [
                [left.passage, left.start, left.end, left.untestable.id if left.untestable else None]
                for left in reading.unchecked
            ],
            "coverage": asdict(reading.coverage),
        }
    )


def restored(line: str | bytes, untestable: Mapping[str, Untestable]) -> Reading | None:
    """The reading that a line of JSON is; None if it is none."""
    try:
        entry = of_json(line)
        return Reading(
            assertions=tuple(
                Assertion(
                    **said
                    | {
                        "stance": Stance(said["stance"]),
                        "confidence": Confidence(said["confidence"]),
                        "rests_on": tuple(said["rests_on"]),
                        "hedge": Hedge(said["hedge"]),
                        "kind": Kind(said["kind"]),
                    }
                )
                for said in entry["assertions"]
            ),
            unchecked=tuple(
                Unchecked(passage, start, end, None if name is None else untestable[name])
                for passage, start, end, name in entry["unchecked"]
            ),
            coverage=Coverage(**entry["coverage"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


class Records:
    """What was read of documents, one small file each, by one catalogue and one claimcheck."""

    def __init__(self, cache: Path, digest: str) -> None:
        self._folder = cache / "readings" / digest

    def find(self, name: str, untestable: Mapping[str, Untestable]) -> Reading | None:
        """What was read of the content with this key, if it is known."""
        known = caching.kept(self._place(name))
        return None if known is None else restored(known, untestable)

    def keep(self, name: str, reading: Reading) -> None:
        """Remember a reading; one that can't be written is lost, which stops nothing."""
        with suppress(OSError):
            if not self._folder.is_dir():
                self._clear()
            caching.keep(self._place(name), written(reading))

    def _place(self, name: str) -> Path:
        return self._folder / name[:2] / f"{name[2:]}.json"

    def _clear(self) -> None:
        """Throw away what nothing was added to for long."""
        for other in self._folder.parent.glob("*"):
            if time.time() - other.stat().st_mtime > _KEPT:
                shutil.rmtree(other, ignore_errors=True)
