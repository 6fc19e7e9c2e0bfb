"""Frame → fits: the strictest reading of a clause that gives any.

First what it says word for word of the vocabulary, then what it says more or less. What was not
read strictly is *near*: it may confirm what a sentence says, and accuses nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from claimcheck.model import Stance
from claimcheck.reading.frames.frame import PLAIN, TORN, Frame, Says
from claimcheck.reading.matching.matcher import Fit, Matcher
from claimcheck.reading.matching.patterns import MARKED, Pattern, opposite
from claimcheck.reading.words.concepts import OMITTED, ONLY, Thing
from claimcheck.reading.words.vocabulary import Vocabulary

_AMBIGUOUS = -1
_LESS, _MORE = Says(positive=False, negated=False), Says(positive=True, negated=False)
_SO = Says(positive=True, negated=False)
_REQUIRED = "require"
_USED = "use"
_ACTION = "action"
_TIME = "time"
"""Less of it is more speed."""
_LEVELS_AROUND = 3
"""How many stretches around it a clause that is read freely may take its concepts from."""
_SAID_AT_LEAST = 2
"""How many concepts of a pattern such a clause must say itself; one, if the others stand just before it."""


class Fitting:
    """Finds the examples that a clause says again."""

    def __init__(self, patterns: Iterable[Pattern], vocabulary: Vocabulary) -> None:
        patterns = tuple(patterns)
        self._taught = frozenset[str]().union(*(pattern.things for pattern in patterns))
        self._matcher = Matcher(patterns, vocabulary)
        self._vague = {PLAIN, *vocabulary.light}
        self._speed = vocabulary.things.get("speed")

    def fits(self, frame: Frame, lent: Sequence[Thing] = (), around: Sequence[list[Frame]] = ()) -> list[Fit]:
        """What a clause fits, at most once a claim.

        ``lent`` are the concepts it leaves out, where it is clear which they are; ``around`` are
        the clauses near it, nearest first.
        """
        if not self.knows(frame):
            return []
        readings = (
            lambda: self._matcher.fits(frame, lent),
            # What is said of a lack, of nothing else, or as advice is said fully, in other words.
            lambda: self._of_lacking(frame, lent),
            lambda: self._of_some(frame, lent),
            lambda: self._of_the_wider(frame, lent),
            lambda: self._of_advice(frame, lent),
            lambda: self._of_commands(frame, lent),
            lambda: self._of_labelled(frame, lent),
            # More is said than an example says,
            lambda: self._matcher.fits(frame, _beyond(frame, lent), freely=True),
            lambda: self._of_a_part(frame, lent),
            # or less, which then stands near it: in three stretches, or of what says least in one.
            lambda: self._in_context(frame, lent, around[:_LEVELS_AROUND], _SAID_AT_LEAST),
            lambda: self._in_context(frame, lent, around[:1], 1),
        )
        best = next((best for reading in readings if (best := _best(reading()))), [])
        return [*best, *self._besides(frame, lent, best)]

    def knows(self, frame: Frame) -> bool:
        """Does a clause name anything that an example names? Most of most articles do not."""
        return not self._taught.isdisjoint(frame.named())

    def _besides(self, frame: Frame, lent: Sequence[Thing], told: list[Fit]) -> list[Fit]:
        """What else a clause says that is read already: "only in training" says that it is so there."""
        if not told or frame.aside:
            return []
        claims = {fit.pattern.claim for fit in told}
        also = (
            *self._of_some(frame, lent),
            *self._of_the_wider(frame, lent),
            *self._of_a_part(frame, lent),
            *self._of_time(frame, lent),
            *self._matcher.fits(frame, _beyond(frame, lent), freely=True),
        )
        layers = {
            thing.id for thing in lent if thing.kind == "component"
        }  # a complete clause is about no layer before it
        taken = frozenset[str]().union(*(fit.inherited for fit in told))
        return [
            fit for fit in _best(also) if fit.pattern.claim not in claims and fit.inherited & layers <= taken
        ]

    def _of_lacking(self, frame: Frame, lent: Sequence[Thing]) -> list[Fit]:
        """Where it says what happens without a call: "without no_grad() more memory is used"."""
        if not frame.without:
            return []
        called = replace(frame, things=_without(OMITTED, frame.things))
        return [
            replace(fit, stance=opposite(fit.stance), near=True)
            for fit in self._matcher.fits(called, lent)
            if frame.without in fit.pattern.things and not fit.pattern.axes <= self._vague
        ]

    def _of_some(self, frame: Frame, lent: Sequence[Thing]) -> list[Fit]:
        """Where it says that nothing else is so: "eval() only disables dropout" says that it does."""
        if ONLY not in frame.marks or frame.cues & {"negation", "without"}:
            return []
        also = replace(
            frame,
            things=_without(ONLY, frame.things),
            circumstances=_without(ONLY, frame.circumstances),
        )
        return _near(self._matcher.fits(also, lent))

    def _of_the_wider(self, frame: Frame, lent: Sequence[Thing]) -> Iterator[Fit]:
        """Where it narrows twice whom something is so for: "only leaf tensors with A get B" takes that only leaves do."""
        if ONLY not in frame.marks or frame.topics[:1] != [
            thing for thing in frame.things if thing.id == ONLY
        ]:
            return
        for one in frame.topics[1:]:
            wider = replace(frame, things=_without(one.id, frame.things))
            yield from (replace(fit, near=True) for fit in self._matcher.fits(wider, lent))

    def _of_advice(self, frame: Frame, lent: Sequence[Thing]) -> list[Fit]:
        """Where it says what ought to be so: "at inference dropout should be off" takes that it can be."""
        if not frame.advice:
            return []
        return _near(self._matcher.fits(replace(frame, cues=frame.cues - {"advice"}), lent))

    def _of_commands(self, frame: Frame, lent: Sequence[Thing]) -> list[Fit]:
        """Where it tells to do something: "call eval() before inference", "to resume, save it" take that one has to."""
        if frame.purpose and not frame.commands:
            required = replace(frame, relations={_REQUIRED: _SO, **frame.relations})
        elif frame.commands and frame.relations in ({PLAIN: _SO}, {_USED: _SO}):
            required = replace(frame, things=_without(_ACTION, frame.things), relations={_REQUIRED: _SO})
        else:
            return []
        return _near(self._matcher.fits(required, lent))

    def _of_labelled(self, frame: Frame, lent: Sequence[Thing]) -> list[Fit]:
        """What it says without the label that it stands behind: "eval() or no_grad(): eval() disables dropout"."""
        if not frame.label:
            return []
        behind = [
            thing
            for at, thing in enumerate(frame.things)
            if thing.id not in frame.label or thing in frame.things[:at]
        ]
        return _near(self._matcher.fits(replace(frame, things=behind, groups=[]), lent))

    def _of_a_part(self, frame: Frame, lent: Sequence[Thing]) -> Iterator[Fit]:
        """Where it says two things: "it tracks operations to compute gradients" says that it computes them."""
        if TORN in frame.relations:
            return
        for axis, says in frame.relations.items():
            rest = {other: said for other, said in frame.relations.items() if other != axis}
            if says.positive and not says.negated and not rest.keys() <= self._vague:
                part = replace(frame, relations=rest)
                yield from _near(self._matcher.fits(part, lent))

    def _of_time(self, frame: Frame, lent: Sequence[Thing]) -> list[Fit]:
        """Where it says that less time is needed besides: "it saves memory and computation time" says that it is faster."""
        saves = frame.relations == {"amount": _LESS} and any(thing.id == _TIME for thing in frame.things)
        if not saves or self._speed is None:
            return []
        things = [thing for thing in frame.things if thing.kind in ("api", "component")]
        faster = replace(frame, things=[*things, self._speed], relations={"amount": _MORE}, groups=[])
        return _near(self._matcher.fits(faster, lent))

    def _in_context(
        self, frame: Frame, lent: Sequence[Thing], around: Sequence[list[Frame]], says: int
    ) -> list[Fit]:
        """If whatever was spoken of just before may be what it leaves out, and it says so much itself."""
        if len(frame.named()) < says:
            return []
        if says < _SAID_AT_LEAST and frame.relations.keys() <= self._vague:
            return []
        near = [
            thing
            for level in around
            for other in level
            for thing in (*other.things, *other.circumstances)
            if thing.id not in MARKED
        ]
        return [
            fit
            for fit in self._matcher.fits(frame, _beyond(frame, [*lent, *near]), freely=True)
            if len(fit.pattern.things - fit.inherited) >= says
        ]


def _beyond(frame: Frame, things: Iterable[Thing]) -> list[Thing]:
    """Of what is called, of layers and of phases a clause that names its own speaks of no other."""
    own = {thing.kind for thing in frame.things if not thing.process} & {"api", "component"}
    own |= {thing.kind for thing in (*frame.things, *frame.circumstances) if thing.mode}
    return [thing for thing in things if thing.kind not in own]


def _near(fits: Iterable[Fit]) -> list[Fit]:
    return [replace(fit, near=True) for fit in fits if fit.stance is Stance.ASSERTS]


def _without(concept: str, things: list[Thing]) -> list[Thing]:
    return [thing for thing in things if thing.id != concept]


def _best(fits: Iterable[Fit]) -> list[Fit]:
    """One fit a claim; one that says less of the frame than another is near."""
    chosen: dict[str, Fit] = {}
    for fit in sorted(fits, key=_quality):
        other = chosen.setdefault(fit.pattern.claim, fit)
        if other.stance is not fit.stance and _quality(other) == _quality(fit):
            chosen[fit.pattern.claim] = replace(other, extra=_AMBIGUOUS)
    if not chosen:
        return []
    kept = [fit for fit in chosen.values() if fit.extra != _AMBIGUOUS]
    plainer = [fit for fit in kept if any(fit.pattern.things < other.pattern.things for other in kept)]
    return [fit for fit in kept if fit not in plainer] + _near(plainer)


def _quality(fit: Fit) -> tuple[float, ...]:
    return len(fit.inherited), fit.extra, fit.widened, -fit.pattern.weight, -fit.shared, fit.flipped
