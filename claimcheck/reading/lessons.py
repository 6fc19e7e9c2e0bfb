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
        "words": sorted(pattern.words),
        "relations": relations,
    }


def _pattern(entry: dict[str, object]) -> Pattern:
    match entry:
        case {
            "stance": str(stance),
            "things": list(things),
            "words": list(words),
            "relations": list(relations),
        }:
            said = tuple((axis, Says(positive, negated)) for axis, positive, negated in relations)
            changed = {"stance": Stance(stance), "things": frozenset(things), "words": frozenset(words)}
            return Pattern(**entry | changed | {"relations": said})  # type: ignore[arg-type]  # a wrong one raises
    raise ValueError(entry)
