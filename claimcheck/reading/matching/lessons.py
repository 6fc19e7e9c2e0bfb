"""What a catalogue teaches, remembered: reading thousands of examples anew takes seconds.

Vocabulary and patterns are kept in one JSON file under a digest of everything they depend on. What
the claims that come with claimcheck teach comes with it (`claimcheck.shipping`), as long as nothing of
that was changed. A file that is missing or damaged is made anew; one that cannot be written is done
without.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from claimcheck import caching
from claimcheck.model import Claim, Stance, Untestable
from claimcheck.reading.frames.frame import Says
from claimcheck.reading.matching.patterns import Example, Pattern, examples, teach
from claimcheck.reading.matching.profiles import Profiles, parts, profiles, side
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
    profiles: Profiles
    """Of each claim."""
    sides: Profiles
    """Of each claim's sides: who asserts it, denies it, or only seems to speak of it."""


def learn(claims: Iterable[Claim], vocabulary: Vocabulary, untestable: Iterable[Untestable] = ()) -> Lessons:
    """What the examples of a catalogue teach."""
    return of_examples(examples(claims, vocabulary, untestable), vocabulary)


def of_examples(taught: Collection[Example], vocabulary: Vocabulary) -> Lessons:
    """What examples teach."""
    told = [(one, parts(one.text, one.code, one.frames)) for one in taught]
    return Lessons(
        vocabulary,
        teach(taught, vocabulary),
        profiles([(one.claim, said) for one, said in told if not one.near_miss]),
        profiles([(side(one.claim, None if one.near_miss else one.stance), said) for one, said in told]),
    )


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
        "profiles": _profiles_to_json(lessons.profiles),
        "sides": _profiles_to_json(lessons.sides),
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
    patterns = tuple(_pattern(pattern, familiar) for pattern in entry["patterns"])
    return Lessons(vocabulary, patterns, _profiles(entry["profiles"]), _profiles(entry["sides"]))


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


def _profiles_to_json(profiles: Profiles) -> dict[str, Any]:
    """With a number for each claim: there are a hundred thousand gains."""
    number = {claim: at for at, claim in enumerate(profiles.losses)}
    return {
        "claims": list(profiles.losses.items()),
        "weights": dict(profiles.weights),
        "gains": {
            part: [(number[claim], gain) for claim, gain in gains.items()]
            for part, gains in profiles.gains.items()
        },
    }


def _profiles(entry: dict[str, Any]) -> Profiles:
    claims = [claim for claim, _ in entry["claims"]]
    gains = {part: {claims[number]: gain for number, gain in gains} for part, gains in entry["gains"].items()}
    return Profiles(entry["weights"], gains, dict(entry["claims"]))
