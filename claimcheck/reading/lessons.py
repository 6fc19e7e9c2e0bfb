"""What a catalogue teaches, remembered: reading thousands of examples anew takes a second.

The patterns of a catalogue are kept in one JSON file under a digest of everything they depend
on: the claim files, the vocabulary and this package. A file that is missing or damaged is made
anew; one that cannot be written is done without.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from claimcheck.model import Stance
from claimcheck.reading.frames import Says
from claimcheck.reading.patterns import Pattern


def remembered(
    sources: Iterable[Path], folder: Path | None, teach: Callable[[], tuple[Pattern, ...]]
) -> tuple[Pattern, ...]:
    """What ``teach()`` returns, which depends on the contents of the source files.

    ``folder`` is where it is remembered; None to teach anew.
    """
    if folder is None:
        return teach()
    file = folder / f"patterns-{_digest(sources)}.json"
    with suppress(OSError, ValueError, KeyError, TypeError):
        return tuple(map(_pattern, json.loads(file.read_text(encoding="utf-8"))))
    patterns = teach()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.glob("patterns-*.json"):
            stale.unlink()
        draft = file.with_suffix(".draft")
        draft.write_text(json.dumps([_entry(pattern) for pattern in patterns]), encoding="utf-8")
        draft.replace(file)
    return patterns


def _digest(sources: Iterable[Path]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for path in (*sorted(sources), *sorted(Path(__file__).parent.glob("*.py"))):
        digest.update(str(path).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _entry(pattern: Pattern) -> dict[str, object]:
    relations = [(axis, says.positive, says.negated) for axis, says in pattern.relations]
    return asdict(pattern) | {
        "things": sorted(pattern.things),
        "than": sorted(pattern.than),
        "words": sorted(pattern.words),
        "relations": relations,
    }


def _pattern(entry: dict[str, Any]) -> Pattern:
    entry["stance"] = Stance(entry["stance"])
    for name in ("things", "than", "words"):
        entry[name] = frozenset(entry[name])
    entry["relations"] = tuple(
        (axis, Says(positive, negated)) for axis, positive, negated in entry["relations"]
    )
    return Pattern(**entry)
