"""Which claim a clause resembles: by all its words, where it fits no example plainly.

A claim whose profile (`profiles`) a clause has is likely. What is read freely must be likely, too; and
what fits no example is read as the likeliest claim, if that stands out and the clause comes near one of
its examples. Such a reading is *near*, and never accuses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum

from claimcheck.model import Stance
from claimcheck.reading.frames.denying import may_deny
from claimcheck.reading.frames.frame import PLAIN, TORN, Frame
from claimcheck.reading.matching.lessons import Lessons
from claimcheck.reading.matching.matcher import Fit, contrary_phase
from claimcheck.reading.matching.patterns import Pattern
from claimcheck.reading.matching.profiles import CONCEPT, RELATION, WIDER, Said, length, parts, side
from claimcheck.reading.words.concepts import Thing

_STANDS_OUT, _NEAR, _SHARED, _RELATIONS, _NOWHERE = 0.13, 3.9, 0.072, 0.71, -0.95
"""What each sign counts (`Resemblance`), as fitted to labelled pages by ``tests/benchmarks/resemblance.py``."""
_ENOUGH = 5.1
"""How much all signs must be together."""
_AROUND = 0.7
"""What is only spoken of around a clause counts for less."""
_LEVELS_AROUND = 3
_ENOUGH_WORDS = 30.0
"""What telling words there are beyond this tells no more."""
_DIGITS = 6
_CONTRARY, _DENIED = 1.0, 2.0
"""By how much likelier the other side of a claim must be for it not to be asserted, and to be denied, as a logarithm."""
_LIKELY = 10
"""Of how many claims, the likeliest, one must be that is read freely."""


@dataclass(frozen=True, slots=True)
class Resemblance:
    """The likeliest claim of a clause, and the signs that it is meant."""

    pattern: Pattern
    """Its nearest example."""
    stands_out: float
    """By how much it is likelier than any other, as a logarithm."""
    near: float
    """The cosine between what the clause and its example say, concepts and relations."""
    shared: float
    """How much the words tell that its examples have, too."""
    relations: int
    """How many relations the example has, too."""
    agrees: bool
    """Does the clause say nothing contrary to the example?"""
    nowhere: int
    """How many calls and layers of the example are named neither in the clause nor around it."""

    @property
    def enough(self) -> bool:
        """Are the signs enough?"""
        signs = (
            (_STANDS_OUT, self.stands_out),
            (_NEAR, self.near),
            (_SHARED, min(self.shared, _ENOUGH_WORDS)),
            (_RELATIONS, self.relations),
            (_NOWHERE, self.nowhere),
        )
        return fsum(counts * sign for counts, sign in signs) >= _ENOUGH


@dataclass(frozen=True, slots=True)
class _Example:
    pattern: Pattern
    said: Said
    length: float


class Resembling:
    """Looks at clauses in the light of the profiles of all claims."""

    def __init__(self, lessons: Lessons) -> None:
        self._vocabulary = lessons.vocabulary
        self._profiles = lessons.profiles
        self._sides = lessons.sides
        self._examples: dict[tuple[str, Stance], list[_Example]] = defaultdict(list)
        for pattern in lessons.patterns:
            said = self._told(pattern)
            self._examples[pattern.claim, pattern.stance].append(_Example(pattern, said, length(said)))

    def look(
        self,
        frame: Frame,
        text: str,
        code: Sequence[tuple[int, int]] = (),
        lent: Iterable[Thing] = (),
        around: Sequence[list[Frame]] = (),
    ) -> Look:
        """A look at a clause: its ``text``, the stretches of that marked up as ``code``, and what it says.

        ``lent`` and ``around`` are as for `Fitting.fits`.
        """
        near = (
            thing
            for level in around[:_LEVELS_AROUND]
            for other in level
            for thing in (*other.things, *other.circumstances)
            if thing.kind in ("api", "component")
        )
        beside = frozenset[str]().union(*(thing.also for thing in (*lent, *near)))
        own = self._profiles.weighed(parts(text, code, [frame]))
        taken = {CONCEPT + name: _AROUND * self._profiles.weight(CONCEPT + name) for name in sorted(beside)}
        said = taken | own
        return Look(self, frame, text, said, beside, self._profiles.likelihoods(said))

    def nearest(self, claim: str, stance: Stance, look: Look) -> Resemblance | None:
        """How a clause resembles the examples that take a stance to a claim; None if none could be understood."""
        content = {part: weight for part, weight in look.said.items() if part[0] in (CONCEPT, RELATION)}
        by = length(content)
        best: tuple[float, bool, Pattern] | None = None
        for example in self._examples.get((claim, stance), ()):
            both = fsum([content[part] * example.said[part] for part in content.keys() & example.said.keys()])
            near = round(both / (by * example.length), _DIGITS)
            if best is None or near >= best[0]:
                agrees = _agrees(example.pattern, look)
                if best is None or (near, agrees) > best[:2]:
                    best = near, agrees, example.pattern
        if best is None:
            return None
        near, agrees, pattern = best
        known = look.frame.named() | look.beside
        others = (likely for other, likely in look.likelihoods.items() if other != claim)
        return Resemblance(
            pattern,
            stands_out=look.likelihoods[claim] - max(others, default=0.0),
            near=near,
            shared=self._profiles.shared(look.said, claim),
            relations=len(pattern.axes & look.frame.relations.keys() - {PLAIN}),
            agrees=agrees,
            nowhere=sum(self._is_called(name) and name not in known for name in pattern.things),
        )

    def stance(self, claim: str, look: Look) -> Stance | None:
        """The stance to a claim that a clause is worded like; None if neither, or if it only seems to speak of it."""
        asserted, denied, missed = (
            self._sides.likelihood(look.said, side(claim, stance))
            for stance in (Stance.ASSERTS, Stance.DENIES, None)
        )
        if asserted >= max(denied, missed) - _CONTRARY:
            return Stance.ASSERTS
        return Stance.DENIES if denied > asserted + _DENIED and denied >= missed else None

    def _told(self, pattern: Pattern) -> dict[str, float]:
        """The concepts and relations of an example, weighed."""
        said: dict[str, float] = {}
        for thing in pattern.things:
            for name in self._vocabulary.things[thing].also:
                said[CONCEPT + name] = max(said.get(CONCEPT + name, 0), 1 if name == thing else WIDER)
        return self._profiles.weighed(said | {RELATION + axis: 1 for axis in pattern.axes - {PLAIN}})

    def _is_called(self, name: str) -> bool:
        thing = self._vocabulary.things[name]
        return thing.kind in ("api", "component") and not thing.process


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen of a clause."""

    resembling: Resembling
    frame: Frame
    text: str
    said: Said
    """What it says and what is spoken of around it, weighed."""
    beside: frozenset[str]
    """Ids of the latter."""
    likelihoods: Said
    """How likely each claim is, as a logarithm."""

    def may_be(self, claim: str) -> bool:
        """Is a claim among the likeliest?"""
        own = self.likelihoods.get(claim)
        return own is not None and sum(likely > own for likely in self.likelihoods.values()) < _LIKELY

    def fits(self) -> list[Fit]:
        """The one claim that it resembles, if any, as a fit of its nearest example."""
        frame = self.frame
        if frame.disowned or frame.sets_off or frame.purpose or frame.supposed or frame.elsewhere:
            return []
        if TORN in frame.relations or frame.denies_strangely or not self.likelihoods:
            return []
        likeliest = max(self.likelihoods, key=lambda claim: (self.likelihoods[claim], claim))
        stance = self.resembling.stance(likeliest, self)
        found = stance and self.resembling.nearest(likeliest, stance, self)
        if not (stance and found and found.enough and found.agrees):
            return []
        inherited = found.pattern.things - frame.named()
        return [Fit(found.pattern, stance, inherited, 1, divided=False, flipped=False, shared=0, near=True)]


def _agrees(pattern: Pattern, look: Look) -> bool:
    """Is an example none of a near miss, and does a clause say nothing to the contrary?"""
    frame = look.frame
    if pattern.near_miss or contrary_phase(pattern, frame):
        return False
    if pattern.stance is Stance.ASSERTS and not may_deny(look.text) <= may_deny(pattern.sentence):
        return False  # it may deny that in words that nobody knows
    if (pattern.advice, pattern.lacking) != (frame.advice, frame.lacking) or (
        frame.than and not pattern.than
    ):
        return False
    taught = dict(pattern.relations)
    both = taught.keys() & frame.relations.keys()
    if not both - {PLAIN}:
        if pattern.stance is Stance.DENIES:
            return False  # what it denies may be something else
        return (pattern.negates or pattern.of_nothing) is (frame.negates or frame.of_nothing)
    return all(
        (taught[axis].positive is taught[axis].negated)
        is (frame.relations[axis].positive is frame.relations[axis].negated)
        for axis in both
    )
