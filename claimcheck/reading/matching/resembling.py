"""Which claim a frame comes near, where it fits no example.

How near a frame is to an example is the cosine between what the two say: concepts, relations and
words, each of which weighs the more the fewer claims speak of it; what was spoken of around it
counts, too, but less. Whether the frame asserts the claim that it is nearest to, all examples of
that claim tell together. Such a reading is *near*, and never accuses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, log, sqrt

from claimcheck.model import Stance
from claimcheck.reading.frames.frame import PLAIN, TORN, Frame, Says
from claimcheck.reading.matching.matcher import Fit, contrary_phase
from claimcheck.reading.matching.patterns import MARKED, Pattern
from claimcheck.reading.words.concepts import WEIGHTS, Thing
from claimcheck.reading.words.vocabulary import Vocabulary

_NEAR = 0.55
"""The least cosine at which two say nearly the same."""
_MARGIN = 0.1
"""By how much a frame has to be nearer to its claim than to any other."""
_AROUND, _WIDER, _STRANGE = 0.7, 0.5, 0.5
"""What counts for less: what is only spoken of around a frame, a wider concept, a word that no claim uses."""
_LEVELS_AROUND = 3
_ENOUGH = 3
"""How much a frame must say of an example of which it leaves out what nothing around it says."""
_SOUGHT_BY = 2
"""By how many of the concepts that weigh most in an example it is found."""
_STRANGE_WORDS = 2
"""How many words beyond the vocabulary may stand in what only says that something is there."""

_Content = Mapping[tuple[str, str], float]
"""What is said, by kind (concept, relation or word) and name, and how much each counts."""


@dataclass(frozen=True, slots=True)
class _Example:
    pattern: Pattern
    called: frozenset[str]
    """What nothing else can stand for: what is called, the layer concerned."""
    content: _Content
    length: float


class Resembling:
    """Finds the claim that a frame comes near though it fits none of its examples."""

    def __init__(self, patterns: Iterable[Pattern], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._vague = {PLAIN, *vocabulary.light}
        self._occurring = {PLAIN, *vocabulary.occurring}
        patterns = [pattern for pattern in patterns if not pattern.than]
        self._weights, self._strange = self._weigh(patterns)
        self._found_by: dict[tuple[str, str, frozenset[str]], list[_Example]] = defaultdict(list)
        self._said: dict[tuple[str, frozenset[str], str], set[bool]] = defaultdict(set)
        self._occurs: dict[tuple[str, frozenset[str]], set[bool]] = defaultdict(set)
        for pattern in patterns:
            content = self._content(_named(pattern.things), pattern.axes, pattern.words)
            called = frozenset(name for name in pattern.things if _is_called(vocabulary.things[name]))
            example = _Example(pattern, called, content, _length(content))
            marks = pattern.things & MARKED
            named = sorted((part for part in content if part[0] == "concept"), key=lambda p: (-content[p], p))
            for _, concept in named[:_SOUGHT_BY]:
                for axis in () if pattern.advice else self._alike(pattern.axes):
                    self._found_by[concept, axis, marks].append(example)
            # What only denials say tells little: "keeps one moment" is no denial because of its "keeps".
            if not pattern.near_miss and pattern.stance is Stance.ASSERTS:
                for axis, says in pattern.relations:
                    self._said[pattern.claim, marks, axis].add(_so(says))
                if pattern.axes <= self._occurring:
                    so = all(_so(says) for _, says in pattern.relations) is not pattern.disowned
                    self._occurs[pattern.claim, pattern.things].add(so)

    def _alike(self, axes: frozenset[str]) -> frozenset[str]:
        """The axes along which a frame may say the same: to occur, to exist and to be are one."""
        return axes | self._occurring if axes <= self._occurring else axes

    def _weigh(self, patterns: Iterable[Pattern]) -> tuple[dict[tuple[str, str], float], float]:
        """How much each part of what examples say tells of which claim they are, and one that none says."""
        claims: dict[tuple[str, str], set[str]] = defaultdict(set)
        known: set[str] = set()
        for pattern in patterns:
            if not pattern.near_miss:
                known.add(pattern.claim)
                for kind, name, _ in self._parts(_named(pattern.things), pattern.axes, pattern.words):
                    claims[kind, name].add(pattern.claim)
        total = len(known) + 1
        return {part: log(total / (len(those) + 0.5)) for part, those in claims.items()}, log(total)

    def _parts(
        self, things: Mapping[str, float], axes: Iterable[str], words: Iterable[str]
    ) -> Iterator[tuple[str, str, float]]:
        for name, counts in things.items():
            thing = self._vocabulary.things[name]
            if WEIGHTS[thing.kind]:
                for wider in thing.also:
                    yield "concept", wider, counts * (1 if wider == name else _WIDER)
        for axis in axes:
            if axis != PLAIN:
                yield "relation", axis, 1
        for word in words:
            yield "word", word, 1

    def _content(self, things: Mapping[str, float], axes: Iterable[str], words: Iterable[str]) -> _Content:
        content: dict[tuple[str, str], float] = {}
        for kind, name, counts in self._parts(things, axes, words):
            part = kind, name
            strange = self._strange * (_STRANGE if kind == "word" else 1)
            weight = counts * self._weights.get(part, strange)
            content[part] = max(content.get(part, 0), weight)
        return content

    def fits(self, frame: Frame, lent: Iterable[Thing], around: Sequence[list[Frame]]) -> list[Fit]:
        """The one claim that a frame comes near and asserts, if any, as a fit of the nearest example.

        ``lent`` and ``around`` are as for `Fitting.fits`.
        """
        if frame.advice or frame.purpose or frame.past or frame.disowned or frame.than:
            return []
        if not self._tells(frame):
            return []
        nearest: dict[str, tuple[float, Pattern]] = {}
        for near, pattern in self.near(frame, lent, around):
            if near > nearest.get(pattern.claim, (_NEAR - _MARGIN,))[0]:
                nearest[pattern.claim] = near, pattern
        best = sorted(nearest.values(), key=lambda found: -found[0])[:2]
        if not best or best[0][0] < _NEAR or (best[1:] and best[1][0] > best[0][0] - _MARGIN):
            return []
        pattern = best[0][1]
        inherited = pattern.things - frame.named()
        if pattern.near_miss or inherited == pattern.things or contrary_phase(pattern, frame):
            return []
        if _agreed(pattern, frame) < _ENOUGH and not inherited <= _named_around(lent, around):
            return []
        if inherited and set(frame.relations) == {PLAIN}:
            return []
        if any(
            thing.kind == "api" and _is_called(thing) and thing.also.isdisjoint(pattern.things)
            for thing in frame.things
        ):
            return []
        stance = Stance.ASSERTS if self._says(pattern, frame) else self._occurring_stance(pattern, frame)
        if stance is None:
            return []
        return [
            Fit(
                pattern,
                stance,
                inherited,
                extra=1,
                divided=False,
                flipped=False,
                shared=0,
                near=True,
            )
        ]

    def _tells(self, frame: Frame) -> bool:
        """Does a frame say more than that two things have to do with each other?"""
        if TORN in frame.relations:
            return False
        if set(frame.relations) == {PLAIN}:
            return bool(frame.cues & {"copula", "negation", "still"}) and not frame.denies_strangely
        return not frame.relations.keys() <= self._vague or frame.relations.keys() <= self._occurring

    def near(
        self, frame: Frame, lent: Iterable[Thing], around: Sequence[list[Frame]]
    ) -> Iterator[tuple[float, Pattern]]:
        """How near the examples are to a frame that says something along the same axes: 1 if they say the same."""
        spoken_of = {thing.id: thing for thing in lent} | {
            thing.id: thing
            for level in around[:_LEVELS_AROUND]
            for other in level
            for thing in (*other.things, *other.circumstances)
            if thing.kind in ("api", "component")
        }
        marks = frame.marks
        said = frame.named()
        known = said.union(*(thing.also for thing in spoken_of.values()))
        things = dict.fromkeys(spoken_of, _AROUND) | _named(marks)
        content = self._content(things, frame.relations, frame.words)
        length = _length(content)
        seen: set[int] = set()
        for concept in sorted(said):
            for axis in frame.relations:
                for example in self._found_by.get((concept, axis, marks & MARKED), ()):
                    pattern = example.pattern
                    if id(example) in seen or not example.called <= known:
                        continue
                    seen.add(id(example))
                    if pattern.lacking == frame.lacking & pattern.things:
                        alike = example.content.keys() & content.keys()
                        both = fsum([example.content[part] * content[part] for part in alike])
                        yield both / (length * example.length), pattern

    def _says(self, pattern: Pattern, frame: Frame) -> bool:
        """Does a frame say of it what some example of the claim asserts, and nothing that none says?"""
        told = False
        for axis, says in frame.relations.items():
            if axis in self._vague:
                continue
            known = self._said.get((pattern.claim, pattern.things & MARKED, axis))
            if (known and known != {_so(says)}) or (not known and not _so(says)):
                return False
            told |= bool(known)
        return told

    def _occurring_stance(self, pattern: Pattern, frame: Frame) -> Stance | None:
        """What a frame says that only says that something is there, or goes on."""
        known = self._occurs.get((pattern.claim, pattern.things), set())
        if len(known) != 1 or not frame.relations.keys() <= self._occurring:
            return None
        strange = frame.words - pattern.words
        if len(strange) > _STRANGE_WORDS or any(any(map(str.isdecimal, word)) for word in strange):
            return None
        said = (thing for thing in (*frame.things, *frame.circumstances) if thing.kind != "phase")
        if any(WEIGHTS[thing.kind] and not thing.also & pattern.things for thing in said):
            return None
        if known == {all(map(_so, frame.relations.values()))}:
            return Stance.ASSERTS
        return None if PLAIN in frame.relations and strange else Stance.DENIES  # it may be its verb


def _agreed(pattern: Pattern, frame: Frame) -> int:
    """How many concepts, relations and words both say."""
    axes = pattern.axes & frame.relations.keys() - {PLAIN}
    return len(pattern.things & frame.named()) + len(axes) + len(pattern.words & frame.words)


def _named_around(lent: Iterable[Thing], around: Sequence[list[Frame]]) -> frozenset[str]:
    spoken_of = (frame.named() for level in around for frame in level)
    return frozenset[str]().union(*(thing.also for thing in lent), *spoken_of)


def _named(things: Iterable[str]) -> dict[str, float]:
    return dict.fromkeys(things, 1.0)


def _length(content: _Content) -> float:
    return sqrt(fsum(weight * weight for weight in content.values())) or 1.0


def _is_called(thing: Thing) -> bool:
    return thing.kind in ("api", "component") and not thing.process


def _so(says: Says) -> bool:
    return says.positive is not says.negated
