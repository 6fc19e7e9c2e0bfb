"""Example sentences → patterns: what a catalogue teaches the reader."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import cycle

from claimcheck.model import Claim, Stance, Untestable
from claimcheck.reading.frames.frame import PLAIN, Frame, Says
from claimcheck.reading.frames.sentences import read
from claimcheck.reading.words.concepts import AFTER, OMITTED, ONLY, WEIGHTS
from claimcheck.reading.words.vocabulary import Vocabulary

MARKED = frozenset({OMITTED, ONLY, AFTER, "false", "others"})
"""Concepts that turn a sentence into another one: "without eval()", "only", "outside no_grad()", "is False", "other layers"."""
_RELATION_WEIGHT = 2
_LEAST_WEIGHT = 4
"""A pattern that weighs less (one layer and "is") would match anything."""


@dataclass(frozen=True, slots=True)
class Example:
    """An example sentence of a claim, read."""

    claim: str
    stance: Stance
    sentence: str
    text: str
    """The sentence as a reader sees it, without marks for code."""
    code: tuple[tuple[int, int], ...]
    """Stretches of the text that are marked up as code."""
    frames: list[Frame]
    near_miss: bool = False
    """Who says this does not speak of the claim, though it looks so."""


@dataclass(frozen=True)
class Pattern:
    """One example sentence of a claim, as concepts."""

    claim: str
    stance: Stance
    things: frozenset[str]
    relations: tuple[tuple[str, Says], ...]
    than: frozenset[str]
    """What it compares with."""
    lacking: frozenset[str]
    """What it says is not given."""
    called: tuple[str, ...]
    """What it calls, in the order in which it is said."""
    weight: int
    advice: bool
    disowned: bool
    """It rejects what it says: "a softmax there is wrong"."""
    words: frozenset[str]
    """What it says beyond the vocabulary."""
    sentence: str
    familiar: frozenset[str] = frozenset()
    """What any example of its claim says beyond the vocabulary."""
    of_nothing: bool = False
    """It says that something is not there, rather than not so."""
    joined: bool = False
    """It names what it names side by side: "A and B are …"."""
    does_not: bool = False
    """An example that says it begins with a call that does not do something."""
    negates: bool = False
    """An example that says it has a "not" in it."""
    orders: bool = False
    """An example that says it tells what comes before what."""
    near_miss: bool = False
    """Who says this does not speak of the claim, though it looks so."""
    wordy: bool = False
    """The vocabulary alone cannot tell what it says, so a frame must share its words."""

    def leads(self, frame: Frame) -> bool:
        """Does a frame that calls the same things say them in the same order?"""
        said = [thing.id for thing in (*frame.circumstances, *frame.things) if thing.id in self.called]
        return len(set(said)) <= 1 or said[0] == self.called[0]

    @property
    def told(self) -> object:
        """All that it says in known words: examples that differ in nothing of it are one."""
        return (
            *(self.claim, self.stance, self.things, self.than, self.lacking, self.called),
            *(self.relations, self.advice, self.disowned),
        )

    def proposition(self, vocabulary: Vocabulary) -> object:
        """What it is about, whether or not that is so."""
        contrary = tuple((axis, says) for axis, says in self.relations if axis in vocabulary.contrary)
        lead = self.called[:1] if self.axes & vocabulary.directed else ()
        return self.things, self.than, self.lacking, self.axes, contrary, self.advice, lead

    def stance_when_positive(self, vocabulary: Vocabulary) -> Stance:
        """The stance of who says it with every relation that has a negation unnegated."""
        negative = sum(not says.positive for axis, says in self.relations if axis not in vocabulary.contrary)
        return opposite(self.stance) if (negative + self.disowned) % 2 else self.stance

    @cached_property
    def axes(self) -> frozenset[str]:
        """The axes of its relations."""
        return frozenset(axis for axis, _ in self.relations)


_OPPOSITE = {Stance.ASSERTS: Stance.DENIES, Stance.DENIES: Stance.ASSERTS}


def opposite(stance: Stance) -> Stance:
    """The other stance."""
    return _OPPOSITE[stance]


def examples(
    claims: Iterable[Claim], vocabulary: Vocabulary, untestable: Iterable[Untestable] = ()
) -> list[Example]:
    """All example sentences of a catalogue, read."""
    found = [
        example(claim.id, stance, sentence, vocabulary)
        for claim in claims
        for stance, sentences in ((Stance.ASSERTS, claim.asserted_by), (Stance.DENIES, claim.denied_by))
        for sentence in sentences
    ]
    found += [
        example(entry.id, Stance.ASSERTS, sentence, vocabulary)
        for entry in untestable
        for sentence in entry.examples
    ]
    misses = (
        example(claim.id, Stance.ASSERTS, sentence, vocabulary)
        for claim in claims
        for sentence in claim.not_asserted_by
    )
    return [*found, *(replace(miss, near_miss=True) for miss in misses)]


def teach(examples: Iterable[Example], vocabulary: Vocabulary) -> tuple[Pattern, ...]:
    """All patterns of a catalogue.

    Examples that the vocabulary cannot tell apart, of two claims or of a claim and its denial,
    and examples of which it knows too little, count only for frames that share their remaining
    words: better silent than wrong.
    """
    taught = [pattern for one in examples if (pattern := pattern_of(one))]
    near = [pattern for pattern in taught if pattern.near_miss]
    # Of examples with one frame the one that says it in known words stays.
    found = [pattern for pattern in taught if not pattern.near_miss]
    found.sort(key=lambda pattern: len(pattern.words), reverse=True)
    does_not = {pattern.told for pattern in found if pattern.does_not}
    negates = {pattern.told for pattern in found if pattern.negates}
    orders = {pattern.told for pattern in found if pattern.orders}
    distinct = [
        replace(pattern, does_not=told in does_not, negates=told in negates, orders=told in orders)
        for told, pattern in {pattern.told: pattern for pattern in found}.items()
    ]
    propositions = [pattern.proposition(vocabulary) for pattern in distinct]
    alike: dict[object, list[Pattern]] = defaultdict(list)
    for pattern, proposition in zip(distinct, propositions, strict=True):
        alike[proposition].append(pattern)
    said: dict[object, set[str]] = defaultdict(set)
    for pattern in found:
        said[pattern.claim].add(pattern.sentence)
        said[pattern.claim, pattern.proposition(vocabulary)].add(pattern.sentence)

    def rival(one: Pattern, other: Pattern, proposition: object) -> bool:
        """Must they be told apart? Not if their claims have an example of this in common, which says both."""
        together = said[one.claim, proposition] & said[other.claim, proposition]
        return not together or said[one.claim] == said[other.claim]

    familiar: dict[str, frozenset[str]] = defaultdict(frozenset)
    for pattern in found:
        familiar[pattern.claim] |= pattern.words
    told = (
        replace(
            pattern,
            wordy=_needs_words(
                pattern,
                [other for other in alike[proposition] if rival(pattern, other, proposition)],
                vocabulary,
            ),
            familiar=familiar[pattern.claim],
        )
        for pattern, proposition in zip(distinct, propositions, strict=True)
    )
    return (*told, *near)


def example(claim: str, stance: Stance, sentence: str, vocabulary: Vocabulary) -> Example:
    """An example sentence of a claim, read."""
    text, code = _unmarked(sentence)
    return Example(claim, stance, sentence, text, code, _frames(text, code, vocabulary))


def pattern_of(example: Example) -> Pattern | None:
    """The pattern that an example teaches; None if the vocabulary hardly knows its words."""
    best = max((_pattern(example, frame) for frame in example.frames), key=_weight, default=None)
    if best is None or not best.things:
        return None
    # A clause without what the sentence calls would be taught as a claim about nothing in particular.
    called = {
        thing.id for frame in example.frames for thing in frame.things if thing.kind in ("api", "component")
    }
    return best if not called or called & (best.things | best.than) else None


def example_frames(sentence: str, vocabulary: Vocabulary) -> list[Frame]:
    """The frames of a sentence that stands alone, as a card has it: with its code in backticks."""
    return _frames(*_unmarked(sentence), vocabulary)


def _unmarked(sentence: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A sentence without its backticks, and the stretches that they marked up as code."""
    text = ""
    code: list[tuple[int, int]] = []
    for part, ticked in zip(sentence.split("`"), cycle((False, True))):
        code += [(len(text), len(text) + len(part))] if ticked else []
        text += part
    return text, tuple(code)


def _frames(text: str, code: tuple[tuple[int, int], ...], vocabulary: Vocabulary) -> list[Frame]:
    frames = read(text, vocabulary, code)
    named = frozenset(thing.id for frame in frames for thing in frame.things)
    return read(text, vocabulary, code, named) if named & vocabulary.with_short_forms else frames


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
        (other.claim, other.stance_when_positive(vocabulary)) != meaning
        and (pattern.words or not other.words)
        for other in alike
    )


def _pattern(example: Example, frame: Frame) -> Pattern:
    things = {thing.id: thing for thing in (*frame.circumstances, *frame.things) if WEIGHTS[thing.kind]}
    relations = tuple(sorted(frame.relations.items()))
    weight = sum(WEIGHTS[thing.kind] for thing in things.values())
    weight += sum(_RELATION_WEIGHT for axis, _ in relations if axis != PLAIN)
    than = frozenset(thing.id for thing in frame.than if WEIGHTS[thing.kind])
    called = tuple(thing.id for thing in things.values() if thing.kind == "api")
    return Pattern(
        claim=example.claim,
        stance=example.stance,
        things=frozenset(things),
        relations=relations,
        than=than,
        lacking=frozenset(frame.lacking & things.keys()),
        called=called,
        weight=weight,
        advice=frame.advice,
        disowned=frame.disowned,
        words=frame.words,
        of_nothing=frame.of_nothing,
        joined=frozenset(things) in frame.groups,
        does_not=frame.does_not,
        negates=frame.negates,
        orders=frame.orders,
        sentence=example.sentence,
        near_miss=example.near_miss,
    )


def _weight(pattern: Pattern) -> int:
    return pattern.weight
