"""What a catalogue teaches, remembered: reading thousands of examples anew takes seconds.

Vocabulary and patterns are kept in one JSON file under a digest of everything they depend on. What
the claims that come with claimcheck teach comes with it (`claimcheck.shipping`), as long as nothing of
that was changed. A file that is missing or damaged is made anew; one that cannot be written is done
without.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from claimcheck import caching
from claimcheck.model import Stance
from claimcheck.reading.frames.frame import Says
from claimcheck.reading.matching.patterns import Pattern
from claimcheck.reading.words.concepts import Cue, Meaning, Relation, Thing
from claimcheck.reading.words.forms import Form
from claimcheck.reading.words.vocabulary import Vocabulary

SHIPPED = Path(__file__).parents[2] / "learnt"
"""Where what comes with claimcheck is kept; not there in a checkout that was never installed."""
_KEPT = 4
"""Catalogues whose lessons are remembered: projects with claims of their own, each has another."""
_OF_A_PATTERN = [field.name for field in fields(Pattern) if field.name != "familiar"]
"""The words that a claim's patterns share are kept once."""


@dataclass(frozen=True)
class Lessons:
    """All that a reader needs to have learnt."""

    vocabulary: Vocabulary
    patterns: tuple[Pattern, ...]


def remembered(
    digest: str, folder: Path | None, teach: Callable[[], Lessons], shipped: Path = SHIPPED
) -> Lessons:
    """What ``teach()`` returns; the digest is of all that it depends on.

    ``folder`` is where it is remembered; None to remember nothing but what is ``shipped``.
    """
    for place in filter(None, (shipped, folder)):
        if (known := caching.kept(_file(place, digest))) is not None:
            return _from_json(json.loads(known))
    lessons = teach()
    if folder is not None:
        with suppress(OSError):
            others = sorted(folder.glob("lessons-*.json"), key=lambda path: path.stat().st_mtime)
            for stale in others[: -_KEPT + 1]:
                stale.unlink()
            keep(digest, folder, lessons)
    return lessons


def keep(digest: str, folder: Path, lessons: Lessons) -> Path:
    """Keep in a folder what was taught; the file.

    Raises:
        OSError: it can't be written.
    """
    file = _file(folder, digest)
    caching.keep(file, json.dumps(_to_json(lessons), separators=(",", ":")))
    return file


def _file(folder: Path, digest: str) -> Path:
    return folder / f"lessons-{digest}.json"


def _to_json(lessons: Lessons) -> dict[str, Any]:
    vocabulary = lessons.vocabulary
    return {
        "things": [
            [t.id, t.kind, sorted(t.also), t.mode, t.process, t.incidental]
            for t in vocabulary.things.values()
        ],
        "contrary": sorted(vocabulary.contrary),
        "light": sorted(vocabulary.light),
        "directed": sorted(vocabulary.directed),
        "occurring": sorted(vocabulary.occurring),
        "meanings": [[_concept_to_json(concept) for concept in meaning] for meaning in vocabulary.meanings],
        "forms": vocabulary.forms,
        "parted_forms": vocabulary.parted_forms,
        "short_forms": vocabulary.short_forms,
        "names": vocabulary.names,
        "familiar": {p.claim: sorted(p.familiar) for p in lessons.patterns if not p.near_miss},
        "patterns": [_pattern_to_json(pattern) for pattern in lessons.patterns],
    }


def _from_json(entry: dict[str, Any]) -> Lessons:
    things = {name: Thing(name, kind, frozenset(also), *rest) for name, kind, also, *rest in entry["things"]}
    vocabulary = Vocabulary(
        things=things,
        contrary=frozenset(entry["contrary"]),
        light=frozenset(entry["light"]),
        directed=frozenset(entry["directed"]),
        occurring=frozenset(entry["occurring"]),
        meanings=[_meaning(concepts, things) for concepts in entry["meanings"]],
        forms=_forms(entry["forms"]),
        parted_forms=_forms(entry["parted_forms"]),
        short_forms=_forms(entry["short_forms"]),
        names=entry["names"],
    )
    familiar = {claim: frozenset(words) for claim, words in entry["familiar"].items()}
    return Lessons(vocabulary, tuple(_pattern(pattern, familiar) for pattern in entry["patterns"]))


def _forms(entries: list[list[Any]]) -> list[tuple[Form, int]]:
    return [(form, number) for form, number in entries]


def _concept_to_json(concept: Thing | Relation | Cue) -> list[Any]:
    match concept:
        case Thing(name):
            return ["thing", name]
        case Relation(axis, positive):
            return ["relation", axis, positive]
        case Cue(name):
            return ["cue", name]


def _meaning(concepts: list[list[Any]], things: dict[str, Thing]) -> Meaning:
    made: dict[str, Any] = {"thing": things.__getitem__, "relation": Relation, "cue": Cue}
    return tuple(made[kind](*rest) for kind, *rest in concepts)


def _pattern_to_json(pattern: Pattern) -> dict[str, Any]:
    entry = {name: getattr(pattern, name) for name in _OF_A_PATTERN}
    return entry | {
        "things": sorted(pattern.things),
        "than": sorted(pattern.than),
        "lacking": sorted(pattern.lacking),
        "words": sorted(pattern.words),
        "relations": [(axis, says.positive, says.negated) for axis, says in pattern.relations],
    }


def _pattern(entry: dict[str, Any], familiar: dict[str, frozenset[str]]) -> Pattern:
    entry["stance"] = Stance(entry["stance"])
    for name in ("things", "than", "lacking", "words"):
        entry[name] = frozenset(entry[name])
    entry["called"] = tuple(entry["called"])
    entry["relations"] = tuple((axis, Says(*said)) for axis, *said in entry["relations"])
    if not entry["near_miss"]:
        entry["familiar"] = familiar[entry["claim"]]
    return Pattern(**entry)
