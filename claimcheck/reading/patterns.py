"""Example sentences → patterns, and which patterns a frame fits.

A claim's examples are read like any text. A frame fits an example's frame when it says the
same concepts with the same relations; if exactly the relation is turned round, it takes the
opposite stance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.model import Claim, Stance, Untestable
from claimcheck.reading.frames import OMITTED, ONLY, PLAIN, Frame, Says, read
from claimcheck.reading.vocabulary import Thing, Vocabulary

WEIGHTS = {"api": 3, "component": 3, "thing": 2, "phase": 1, "filler": 0}
"""How much a concept of each kind tells claims apart."""
_MARKED = frozenset({OMITTED, ONLY})
"""Concepts that turn a sentence into another one: "without eval()", "only"."""
_RELATION_WEIGHT = 2
_LEAST_WEIGHT = 5
"""A pattern that weighs less (one layer and "is") would match anything."""
_SHARED_WORDS = 0.6
"""Share of its remaining words that a frame must have to fit an example that needs them."""
_TOLERATED_EXTRA = 0.25
"""Share of a frame's weight that an example may leave unexplained; the reading is then inferred."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One example sentence of a claim, as concepts."""

    claim: str
    stance: Stance
    things: frozenset[str]
    relations: tuple[tuple[str, Says], ...]
    weight: int
    advice: bool
    words: frozenset[str]
    """What it says beyond the vocabulary."""
    sentence: str

    @property
    def marked(self) -> frozenset[str]:
        return self.things & _MARKED

    def proposition(self, vocabulary: Vocabulary) -> object:
        """What it is about, whether or not that is so."""
        contrary = tuple((axis, says) for axis, says in self.relations if axis in vocabulary.contrary)
        return self.things, self.axes, contrary, self.advice

    def stance_when_positive(self, vocabulary: Vocabulary) -> Stance:
        """The stance of who says it with every relation that has a negation unnegated."""
        negative = sum(not says.positive for axis, says in self.relations if axis not in vocabulary.contrary)
        return opposite(self.stance) if negative % 2 else self.stance

    @property
    def axes(self) -> frozenset[str]:
        return frozenset(axis for axis, _ in self.relations)


@dataclass(frozen=True, slots=True)
class Fit:
    """A pattern that a frame fits, and how."""

    pattern: Pattern
    stance: Stance
    inherited: frozenset[str]
    """Concepts that the frame itself does not say."""
    extra: int
    """Weight of what the frame says beyond the pattern, or in other words."""
    shared: float
    """Share of the pattern's words beyond the vocabulary that the frame has, too."""


class Patterns:
    """All patterns of a catalogue, found by their axes and a concept.

    Examples that the vocabulary cannot tell apart, of two claims or of a claim and its denial,
    and examples of which it knows too little, count only for frames that share their remaining
    words: better silent than wrong.
    """

    def __init__(
        self, claims: Iterable[Claim], vocabulary: Vocabulary, untestable: Iterable[Untestable] = ()
    ) -> None:
        self.vocabulary = vocabulary
        self._index: dict[tuple[frozenset[str], str], list[Pattern]] = defaultdict(list)
        taught = [
            (claim.id, stance, sentence)
            for claim in claims
            for stance, sentences in ((Stance.ASSERTS, claim.asserted_by), (Stance.DENIES, claim.denied_by))
            for sentence in sentences
        ]
        taught += [(entry.id, Stance.ASSERTS, sentence) for entry in untestable for sentence in entry.examples]
        patterns = [p for lesson in taught if (p := example(*lesson, vocabulary))]
        self.all = list({(p.claim, p.stance, p.things, p.relations): p for p in patterns}.values())
        alike: dict[object, list[Pattern]] = defaultdict(list)
        for pattern in self.all:
            alike[pattern.proposition(vocabulary)].append(pattern)
        self._wordy = {p for p in self.all if _needs_words(p, alike[p.proposition(vocabulary)], vocabulary)}
        for pattern in self.all:
            for thing in pattern.things:
                self._index[pattern.axes, thing].append(pattern)

    def fits(self, frame: Frame, inheritable: Iterable[Thing] = ()) -> list[Fit]:
        """The patterns that a frame fits, if need be with concepts from its surroundings."""
        said = frame.named()
        lent = frozenset[str]().union(*(thing.also for thing in inheritable))
        axes = frozenset(frame.relations)
        candidates = {id(p): p for thing in said for p in self._index.get((axes, thing), ())}
        fits = [fit for p in candidates.values() if (fit := self._fit(p, frame, said, lent))]
        exact = {fit.pattern.proposition(self.vocabulary) for fit in fits if fit.pattern in self._wordy}
        return [
            fit
            for fit in fits
            if fit.pattern in self._wordy or fit.pattern.proposition(self.vocabulary) not in exact
        ]

    def _fit(self, pattern: Pattern, frame: Frame, said: frozenset[str], lent: frozenset[str]) -> Fit | None:
        if pattern.marked != frozenset(thing.id for thing in frame.things) & _MARKED or pattern.advice != frame.advice:
            return None
        inherited = pattern.things - said
        if not inherited <= lent:
            return None
        flipped = _flips(pattern, frame, self.vocabulary)
        if flipped is None:
            return None
        missing = pattern.words - frame.words
        if any(any(map(str.isdecimal, word)) for word in missing):
            return None
        extra = sum(WEIGHTS[thing.kind] for thing in _extras(pattern, frame)) + len(missing)
        if extra > _TOLERATED_EXTRA * (extra + pattern.weight):
            return None
        if any(thing.kind in ("api", "component") for thing in _extras(pattern, frame)):
            return None
        if _contrary_phase(pattern, frame):
            return None
        shared = len(pattern.words & frame.words) / (len(pattern.words) or 1)
        if pattern in self._wordy and (shared < _SHARED_WORDS or inherited):
            return None
        if inherited and set(frame.relations) == {PLAIN}:
            return None
        stance = pattern.stance if not flipped else _OPPOSITE[pattern.stance]
        return Fit(pattern, stance, inherited, extra, shared)


_OPPOSITE = {Stance.ASSERTS: Stance.DENIES, Stance.DENIES: Stance.ASSERTS}


def opposite(stance: Stance) -> Stance:
    """The other stance."""
    return _OPPOSITE[stance]


def example(claim: str, stance: Stance, sentence: str, vocabulary: Vocabulary) -> Pattern | None:
    """The pattern that an example sentence teaches; None if the vocabulary hardly knows its words."""
    best = max((_pattern(claim, stance, sentence, f) for f in read(sentence, vocabulary)), key=_weight, default=None)
    return best if best and best.things else None


def _needs_words(pattern: Pattern, alike: list[Pattern], vocabulary: Vocabulary) -> bool:
    """Can the vocabulary alone not tell what the example says?

    Of two examples with the same frame, the one that says nothing besides is told by its frame.
    """
    if pattern.weight < _LEAST_WEIGHT or len(pattern.things) < 2:
        return True
    if pattern.words and pattern.axes <= {PLAIN, *vocabulary.light}:
        return True
    meaning = (pattern.claim, pattern.stance_when_positive(vocabulary))
    return any(
        (other.claim, other.stance_when_positive(vocabulary)) != meaning and (pattern.words or not other.words)
        for other in alike
    )


def _pattern(claim: str, stance: Stance, sentence: str, frame: Frame) -> Pattern:
    things = {thing.id: thing for thing in (*frame.things, *frame.circumstances) if WEIGHTS[thing.kind]}
    relations = tuple(sorted(frame.relations.items()))
    weight = sum(WEIGHTS[thing.kind] for thing in things.values())
    weight += sum(_RELATION_WEIGHT for axis, _ in relations if axis != PLAIN)
    return Pattern(claim, stance, frozenset(things), relations, weight, frame.advice, frame.words, sentence)


def _weight(pattern: Pattern) -> int:
    return pattern.weight


def _flips(pattern: Pattern, frame: Frame, vocabulary: Vocabulary) -> bool | None:
    """Does the frame say the pattern's relation turned round? None if it says something else."""
    flips = 0
    for axis, taught in pattern.relations:
        says = frame.relations[axis]
        if axis not in vocabulary.contrary:
            flips += says.positive != taught.positive
        elif says.positive == taught.positive:
            flips += says.negated != taught.negated
        elif not says.negated and not taught.negated:
            flips += 1
        else:
            return None
    return flips == 1 if flips <= 1 else None


def _extras(pattern: Pattern, frame: Frame) -> Iterator[Thing]:
    """What a frame says beyond a pattern: not circumstances, not the others of a group."""
    seen: set[str] = set()
    for thing in frame.things:
        if thing.also & pattern.things or thing.id in seen or thing.kind == "phase":
            continue
        seen.add(thing.id)
        if not any(thing.id in group and group & pattern.things for group in frame.groups):
            yield thing


def _contrary_phase(pattern: Pattern, frame: Frame) -> bool:
    """Does the frame speak of training where the pattern is about evaluation, or the other way?"""
    modes = {thing.mode for thing in (*frame.things, *frame.circumstances) if thing.mode}
    phases = {thing.id for thing in (*frame.things, *frame.circumstances) if thing.mode}
    return bool(modes) and not phases & pattern.things and bool(pattern.things & {"eval", "train"} - modes)
