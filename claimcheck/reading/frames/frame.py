"""A frame: what one clause says, as concepts."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimcheck.reading.frames.conditions import Condition
from claimcheck.reading.words.concepts import Thing

PLAIN = "be"
"""The axis of a clause that has no relation: something is so."""

TORN = "both ways"
"""The axis of a clause that says something both ways, or negates nobody knows what."""

EMPTY: frozenset[str] = frozenset()
"""The one that all frames share: each other empty set would take 200 bytes."""


@dataclass(frozen=True, slots=True)
class Says:
    """A relation as a clause says it."""

    positive: bool
    negated: bool


@dataclass(slots=True)
class Frame:
    """What one clause says; of a long table there are many, so it is kept small."""

    start: int
    end: int
    """Where in the passage's text it stands."""
    things: list[Thing] = field(default_factory=list)
    circumstances: list[Thing] = field(default_factory=list)
    """Concepts of a subordinate clause: they restrict, they are not what is claimed."""
    conditions: tuple[Condition, ...] = ()
    """On what conditions its sentence says it: "if …", "with …, ", "because …"."""
    lacking: frozenset[str] = EMPTY
    """Ids of those circumstances that it says are not given: "if there are no gradients"."""
    than: list[Thing] = field(default_factory=list)
    """What it compares with: "more memory than SGD", 比 SGD."""
    topics: list[Thing] = field(default_factory=list)
    """Concepts before the first relation: what the clause is about."""
    groups: list[frozenset[str]] = field(default_factory=list)
    """Concepts joined by "and"."""
    aside: list[Thing] = field(default_factory=list)
    """What is named behind it only to be set off: "…, not autograd"."""
    label: frozenset[str] = EMPTY
    """Ids of what a label names that it stands behind: "gradient accumulation: …"."""
    without: str = ""
    """Id of what it says is not called: "without eval()"."""
    examples: frozenset[str] = EMPTY
    """Ids of things that only illustrate: "layers such as dropout"."""
    relations: dict[str, Says] = field(default_factory=dict)
    cues: frozenset[str] = EMPTY
    words: frozenset[str] = EMPTY
    """What it says in words that the vocabulary does not know: stems, pairs of characters."""
    unknown: bool = False
    """It calls something of which the vocabulary knows nothing."""
    foreign: frozenset[str] = EMPTY
    """Names of libraries in it that the vocabulary does not know: they may be what it speaks of."""
    asks: bool = False
    """It is a question, or embeds one: "to see whether …"."""
    acts: bool = False
    """Somebody calls or sets something in it."""
    commands: bool = False
    """It tells to call something: "call eval() before inference"."""
    purpose: bool = False
    """It says what something is done for: "to save memory, …"."""
    of_nothing: bool = False
    """It says that something is not there, rather than not so: "no gradients", 没有梯度."""
    denies_strangely: bool = False
    """A word that the vocabulary does not know follows its "not": that may be what it denies."""
    does_not: bool = False
    """It begins with a call that does not do something: "`eval()` does not …"."""
    negates: bool = False
    """It has a "not" in it."""
    open: bool = False
    """It ends in its verb, so that what follows may be the object: "BN updates:"."""
    sequel: bool = False
    """It is what is done or happens next: "… and …", 然后."""
    disowned: bool = False
    """It is said only to be rejected: "it is a myth that …"."""
    reported: bool = False
    """Nobody vouches for it: "one might expect that …"."""
    coded: bool = False
    """It names something by an identifier."""
    supposed: bool = False
    """It is only the circumstance of what another clause says: "if eval() disables …"."""
    past: bool = False
    """It speaks of earlier releases of PyTorch, or of what once happened."""
    sets_off: bool = False
    """It is what another clause says not to be so of something else: "…, not autograd"."""
    subject: Thing | None = None
    """What it begins with, so that it says what that does."""
    listed: frozenset[str] = EMPTY
    """Ids of what it names beside what it says, as one of several: "eval(), gradients off"."""
    elsewhere: bool = False
    """It speaks of another library, or of theory."""
    one_of_two: int | None = None
    """Which of two things named before it speaks of: 0 of the former, 1 of the latter."""
    made_of: bool = False
    """It begins with what something is made of, so that what it names is not what it speaks of: "combines A and B"."""
    explains: Thing | None = None
    """Of a clause in brackets, or after "which": what was named last before it."""
    _marks: frozenset[str] | None = field(default=None, init=False, repr=False, compare=False)
    _named: frozenset[str] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def advice(self) -> bool:
        """Does it recommend something rather than state it?"""
        return "advice" in self.cues

    @property
    def tells(self) -> bool:
        """Does it say something, rather than name what it is about?"""
        return self.relations.keys() != {PLAIN} or not self.cues.isdisjoint(("copula", "negation", "still"))

    @property
    def orders(self) -> bool:
        """Does it tell what comes before what?"""
        return not self.cues.isdisjoint(("before", "prior"))

    @property
    def marks(self) -> frozenset[str]:
        """Ids of the concepts said, without their wider ones."""
        if self._marks is None:
            self._marks = frozenset(thing.id for thing in (*self.things, *self.circumstances))
        return self._marks

    def named(self) -> frozenset[str]:
        """Ids of all concepts said, with their wider ones; not of what it only compares with."""
        if self._named is None:
            self._named = frozenset().union(*(thing.also for thing in (*self.things, *self.circumstances)))
        return self._named
