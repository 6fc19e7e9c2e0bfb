"""A small vocabulary, what a sentence says in it, and a reader of a few examples: quick, and nobody else's.

What the whole vocabulary makes of a sentence changes with its words; what these few make of it, with the
code alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import cycle
from pathlib import Path

from claimcheck.model import Stance
from claimcheck.reading.frames.frame import Frame, Says
from claimcheck.reading.frames.sentences import read
from claimcheck.reading.matching.lessons import Lessons, of_examples
from claimcheck.reading.matching.patterns import Pattern, example, pattern_of
from claimcheck.reading.prose import Reader
from claimcheck.reading.words import wordlists
from claimcheck.reading.words.concepts import Thing
from claimcheck.reading.words.vocabulary import Vocabulary

FOLDER = Path(__file__).parent / "vocabulary"
_FLAGS = ("advice", "unknown", "asks", "acts", "purpose", "open", "sequel", "disowned", "reported", "past")


@cache
def words() -> Vocabulary:
    """The few words."""
    return wordlists.load([FOLDER])


def frames(sentence: str) -> list[Frame]:
    """What its clauses say; what stands between backticks is code."""
    text, code = "", []
    for part, ticked in zip(sentence.split("`"), cycle((False, True)), strict=False):
        code += [(len(text), len(text) + len(part))] if ticked else []
        text += part
    return read(text, words(), tuple(code))


def told(sentence: str) -> list[str]:
    """What its clauses say, each in a line: "eval dropout: active-, when training"."""
    return [spelled(frame) for frame in frames(sentence)]


def spelled(frame: Frame) -> str:
    """All that a frame says; a relation as its axis with its sign, and ``~`` if it is negated besides."""
    says = f"{_ids(frame.things)}: {' '.join(map(_relation, sorted(frame.relations.items())))}".lstrip()
    parts = [
        ("when", _ids(frame.circumstances)),
        ("lacking", " ".join(sorted(frame.lacking))),
        ("than", _ids(frame.than)),
        ("about", _ids(frame.topics) if frame.topics != frame.things else ""),
        ("of", " ".join("&".join(sorted(group)) for group in frame.groups)),
        ("without", frame.without),
        ("like", " ".join(sorted(frame.examples))),
        ("words", " ".join(sorted(frame.words))),
        ("foreign", " ".join(sorted(frame.foreign))),
        ("of", frame.explains.id if frame.explains else ""),
    ]
    flags = [flag for flag in _FLAGS if getattr(frame, flag)]
    return ", ".join([says, *(f"{name} {value}" for name, value in parts if value), *flags])


def reader(*taught: tuple[str, Stance, str]) -> Reader:
    """A reader of claims, each an id and what its example says, and of nothing else."""
    return Reader(lessons(*taught))


def lessons(*taught: tuple[str, Stance, str]) -> Lessons:
    """What examples of claims teach."""
    return of_examples([example(*lesson, words()) for lesson in taught], words())


def patterns(taught: Iterable[tuple[str, Stance, str]]) -> list[Pattern]:
    """The patterns of examples."""
    return [pattern for lesson in taught if (pattern := pattern_of(example(*lesson, words())))]


def _ids(things: Iterable[Thing]) -> str:
    return " ".join(thing.id for thing in things)


def _relation(said: tuple[str, Says]) -> str:
    axis, says = said
    return axis + "-+"[says.positive] + "~" * says.negated
