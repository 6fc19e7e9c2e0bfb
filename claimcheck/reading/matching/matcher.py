"""Which patterns a frame fits.

A frame fits an example's frame when it says the same concepts with the same relations; if
exactly one relation is turned round, it takes the opposite stance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.model import Stance
from claimcheck.reading.frames.frame import PLAIN, TORN, Frame
from claimcheck.reading.matching.patterns import MARKED, Pattern, opposite
from claimcheck.reading.words.concepts import ONLY, WEIGHTS, Thing
from claimcheck.reading.words.vocabulary import Vocabulary

_MODES = {"eval", "train"}
_SHARED_WORDS = 0.6
"""Share of its remaining words that a frame must have to fit an example that needs them."""
_TOLERATED_EXTRA = 0.25
"""Share of a frame's weight that an example may leave unexplained; the reading is then inferred."""
_TOLERATED_WHEN_FREE = 0.5
"""The same of a frame that is read freely."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A pattern that a frame fits, and how."""

    pattern: Pattern
    stance: Stance
    inherited: frozenset[str]
    """Concepts that the frame itself does not say."""
    extra: int
    """Weight of what the frame says beyond the pattern, or in other words."""
    divided: bool
    """It says so of two things that are called together, and not which of them does it."""
    flipped: bool
    """It says the pattern's relation turned round, or rejects it."""
    shared: float
    """Share of the pattern's words beyond the vocabulary that the frame has, too."""
    widened: int = 0
    """How many of its concepts the frame says only by a narrower one: "small batch" for its "batch"."""
    near: bool = False
    """It does not say what the pattern says, only something near."""


class Matcher:
    """Finds patterns by their axes, their marks and the rarest of their concepts."""

    def __init__(self, patterns: Iterable[Pattern], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._index: dict[tuple[frozenset[str], frozenset[str]], dict[str, list[Pattern]]] = {}
        patterns = list(patterns)
        frequency = Counter(thing for pattern in patterns for thing in pattern.things | pattern.than)
        for pattern in patterns:
            rarest = min(pattern.things | pattern.than, key=lambda thing: (frequency[thing], thing))
            alike = self._index.setdefault((pattern.axes, pattern.things & MARKED), {})
            alike.setdefault(rarest, []).append(pattern)

    def _kind(self, thing: str) -> str:
        return self._vocabulary.things[thing].kind

    def fits(self, frame: Frame, inheritable: Iterable[Thing] = (), *, freely: bool = False) -> list[Fit]:
        """The patterns that a frame fits, if need be with concepts from its surroundings.

        ``freely``: though it says more than they do, as long as it asserts what they say.
        """
        marks = frame.marks
        index = self._index.get((frozenset(frame.relations), marks & MARKED))
        if not index:
            return []
        said = frame.named()
        lent = frozenset[str]().union(*(thing.also for thing in inheritable))
        compared = frozenset[str]().union(*(thing.also for thing in frame.than))
        known = said | lent
        candidates = [
            p
            for thing in sorted(index.keys() & (known | compared))
            for p in index[thing]
            # What is compared may be named the other way round.
            if (p.things <= known or p.than) and not p.things.isdisjoint(said)
        ]
        if not candidates:
            return []
        fits = [fit for p in candidates if (fit := self._fit(p, frame, said, lent, marks, freely=freely))]
        missed = [fit for fit in fits if fit.pattern.near_miss and fit.pattern.words <= frame.words]
        exact = {fit.pattern.proposition(self._vocabulary) for fit in fits if fit.pattern.wordy}
        return [
            fit
            for fit in fits
            if not any(near.pattern.claim == fit.pattern.claim and _outdoes(near, fit) for near in missed)
            if not fit.pattern.near_miss
            if fit.pattern.wordy or fit.pattern.proposition(self._vocabulary) not in exact
        ]

    def _fit(
        self,
        pattern: Pattern,
        frame: Frame,
        said: frozenset[str],
        lent: frozenset[str],
        marks: frozenset[str],
        *,
        freely: bool,
    ) -> Fit | None:
        if pattern.advice != frame.advice:
            return None
        if pattern.lacking != frame.lacking & pattern.things:
            return None  # "when there are no gradients" is not "with gradients"
        swapped = _compares(pattern, frame)
        if swapped is None or (
            self._vocabulary.directed & frame.relations.keys() and not pattern.leads(frame)
        ):
            return None
        inherited = frozenset() if swapped else pattern.things - said
        if not inherited <= lent or (inherited and frame.than and not pattern.than):
            return None
        flipped = _flips(pattern, frame, self._vocabulary)
        if flipped is None:
            return None
        missing = pattern.words - frame.words
        if any(any(map(str.isdecimal, word)) for word in missing):
            return None
        extras = [thing for thing in _extras(pattern, frame) if WEIGHTS[thing.kind]]
        extra = sum(WEIGHTS[thing.kind] for thing in extras) + len(missing)
        parted = [group for group in frame.groups if group & pattern.things and group - pattern.things]
        divided = any("api" in map(self._kind, group) for group in parted)
        extra += divided
        if TORN in frame.relations and (extra or inherited):
            return None
        if set(frame.relations) == {PLAIN}:
            told = frame.cues & {"copula", "negation", "still"}
            listed = any(pattern.things <= group for group in frame.groups)
            if not told and (flipped or listed):
                return None  # it names things and says nothing of them
            if pattern.things in frame.groups and not pattern.joined:
                return None  # "buffers and parameters are there" is not "buffers are parameters"
            strange = [word for word in frame.words - pattern.words if not word[0].isdecimal()]
            extra += len(strange)  # one of them may be the verb
            if frame.denies_strangely and not pattern.familiar.issuperset(strange):
                return None  # "it won't quench dropout" is not "it is no dropout"
            if "negation" in frame.cues and pattern.of_nothing and not frame.of_nothing:
                return None  # "eval() isn't about gradients" is not "no gradients in eval mode"
        if extra > (_TOLERATED_WHEN_FREE if freely else _TOLERATED_EXTRA) * (extra + pattern.weight):
            return None
        kinds = ("api",) if freely and not inherited else ("api", "component")
        if any(thing.kind in kinds and not thing.process for thing in extras):
            return None
        if inherited and extras and not freely:
            return None
        if contrary_phase(pattern, frame):
            return None
        shared = len(pattern.words & frame.words) / (len(pattern.words) or 1)
        if pattern.wordy and (shared < _SHARED_WORDS or inherited):
            return None
        if inherited and set(frame.relations) == {PLAIN} and not _tells_itself(pattern, frame, inherited):
            return None
        turned = (flipped != swapped) != (frame.disowned != pattern.disowned)
        stance = opposite(pattern.stance) if turned else pattern.stance
        if freely and (flipped or stance is Stance.DENIES):
            return None
        widened = 0 if swapped else len(pattern.things - marks - inherited)
        return Fit(pattern, stance, inherited, extra, divided, turned, shared, widened, near=freely)


def _outdoes(near_miss: Fit, fit: Fit) -> bool:
    """Does a near miss say more of what is said, in its words too, or not turn it round where the other does?"""
    more = near_miss.pattern.things > fit.pattern.things
    same = near_miss.pattern.things == fit.pattern.things
    plainer = same and fit.flipped and not near_miss.flipped
    fuller = same and near_miss.pattern.words > fit.pattern.words and near_miss.flipped == fit.flipped
    return more or plainer or fuller


def _tells_itself(pattern: Pattern, frame: Frame, inherited: frozenset[str]) -> bool:
    """Does a clause without a verb say all but who does it: under `no_grad()`, "`requires_grad` is False"?"""
    said = pattern.things - inherited - MARKED
    told = frame.cues & {"copula", "negation", "still"}
    # "It is a context manager" says so of what was named just before.
    tells = len(said) > 1 or (bool(said) and frame.cues >= {"copula", "pronoun"})
    return len(inherited) == 1 and tells and bool(told) and not frame.words - pattern.words


def _compares(pattern: Pattern, frame: Frame) -> bool | None:
    """Does a frame compare the other way round than the pattern? None if with something else."""
    compared = frozenset().union(*(thing.also for thing in frame.than))
    if not pattern.than:
        return None if compared & pattern.things else False
    if pattern.than <= compared:
        return False
    said = frame.named()
    rest = pattern.things & compared
    return True if rest and pattern.than <= said and pattern.things - rest <= said else None


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
            if pattern.stance is Stance.DENIES:
                return None  # who denies "as much" by "more" does not assert it by "less"
            flips += 1
        else:
            return None
    return flips == 1 if flips <= 1 else None


def _extras(pattern: Pattern, frame: Frame) -> Iterator[Thing]:
    """What a frame says beyond a pattern: not circumstances, not the others of a group."""
    seen: set[str] = set()
    taught = pattern.things | pattern.than  # of which the frame may name the other first
    for thing in frame.things:
        if thing.also & taught or thing.id in seen | frame.examples:
            continue
        if thing.kind == "phase" or thing.incidental:
            continue
        seen.add(thing.id)
        grouped = any(thing.id in group and group & pattern.things for group in frame.groups)
        if not grouped or ONLY in frame.marks:
            yield thing  # "only A and B" does not say "only A"


def contrary_phase(pattern: Pattern, frame: Frame) -> bool:
    """Does the frame speak of training where the pattern is about evaluation, or the other way?"""
    phases = {thing.id: thing.mode for thing in (*frame.things, *frame.circumstances) if thing.mode}
    if len(set(phases.values())) > 1:
        return not phases.keys() <= pattern.things
    modes = set(phases.values())
    return bool(modes) and not phases.keys() & pattern.things and bool(pattern.things & _MODES - modes)
