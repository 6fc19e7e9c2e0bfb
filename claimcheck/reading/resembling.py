"""What a frame is about, where it fits no example: the topic of one claim, and something its examples say.

An example teaches a topic (`drop_last=True`, the last batch) and a thing to say of it (drops). Who
says of the topic of one example what another example of the same claim says is understood, too, if
no other claim is as near. Such a reading is inferred and never accuses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import log

from claimcheck.model import Stance
from claimcheck.reading.concepts import Thing
from claimcheck.reading.frame import PLAIN, Frame, Says
from claimcheck.reading.matching import Fit, contrary_phase
from claimcheck.reading.patterns import MARKED, WEIGHTS, Pattern
from claimcheck.reading.vocabulary import Vocabulary

_NEAR = 0.7
"""How much of a topic a frame has to cover, what it says besides counted against it."""
_MARGIN = 0.1
"""By how much it has to be nearer than the topics of other claims."""
_LEAST_WEIGHT = 6.0
"""A topic that weighs less is too common to tell a claim."""
_KIND = {"api": 1.2, "component": 1.2, "thing": 1.0, "phase": 0.6, "filler": 0.0}
_UNHEARD = 4.0
"""The weight of a concept of which no claim speaks, and the most that one beside a topic counts."""
_STRANGE_WORD = 0.6
_BESIDE = 0.5
"""How much what is said beside a topic counts, compared with what is lacking of it."""
_STRANGE_WORDS = 2
"""How many words beyond the vocabulary may stand in what only says that something is there."""
_SAID_AT_LEAST = 2
"""How many concepts of a topic a frame must say itself."""
_LENT = 0.15
_WIDER = 0.5
"""What is lacking if a concept is inherited, or only a wider one is said."""


@dataclass
class _Topic:
    """Concepts that an example of a claim speaks of."""

    claim: str
    near_miss: bool
    pattern: Pattern
    called: frozenset[str]
    """Those of its concepts that nothing else can stand for: what is called, the layer concerned."""
    words: set[str] = field(default_factory=set)
    advice: set[bool] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Near:
    topic: _Topic
    nearness: float
    inherited: frozenset[str]


class Resembling:
    """Finds the claim that a frame is about though it fits none of its examples."""

    def __init__(self, patterns: Iterable[Pattern], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._vague = {PLAIN, *vocabulary.light}
        self._occurring = {PLAIN, *vocabulary.occurring}
        patterns = [pattern for pattern in patterns if not pattern.than]
        self._weights = self._weigh([p for p in patterns if not p.near_miss])
        self._topics: dict[tuple[str, frozenset[str]], list[_Topic]] = defaultdict(list)
        self._said: dict[tuple[str, frozenset[str], str], set[bool]] = defaultdict(set)
        self._occurs: dict[tuple[str, frozenset[str]], set[bool]] = defaultdict(set)
        topics: dict[object, _Topic] = {}
        for pattern in patterns:
            key = pattern.claim, pattern.things, pattern.near_miss
            if key not in topics and self._tells(pattern):
                called = frozenset(t for t in pattern.things if _is_called(vocabulary.things[t]))
                topics[key] = _Topic(pattern.claim, pattern.near_miss, pattern, called)
                heaviest = max(pattern.things, key=lambda t: (self._weight(t), t))
                self._topics[heaviest, pattern.things & MARKED].append(topics[key])
            if key in topics:
                topics[key].words |= pattern.words
                topics[key].advice.add(pattern.advice)
        for pattern in patterns:
            # What only denials say tells little: "keeps one moment" is no denial because of its "keeps".
            if not pattern.near_miss and pattern.stance is Stance.ASSERTS:
                for axis, says in pattern.relations:
                    self._said[pattern.claim, pattern.things & MARKED, axis].add(_so(says))
                if pattern.axes <= self._occurring:
                    so = all(_so(says) for _, says in pattern.relations) is not pattern.disowned
                    self._occurs[pattern.claim, pattern.things].add(so)

    def _tells(self, pattern: Pattern) -> bool:
        """Do its concepts tell what it is about?"""
        concepts = [self._vocabulary.things[thing] for thing in pattern.things]
        matter = [concept for concept in concepts if _KIND[concept.kind] >= 1]
        weight = sum(map(self._weight, pattern.things))
        return weight >= _LEAST_WEIGHT and len(matter) > 1 and any(map(_is_called, concepts))

    def _weigh(self, patterns: list[Pattern]) -> dict[str, float]:
        claims: dict[str, set[str]] = defaultdict(set)
        for pattern in patterns:
            for thing in pattern.things:
                claims[thing].add(pattern.claim)
        total = 1 + len({pattern.claim for pattern in patterns})
        return {
            thing: log(total / len(those)) * _KIND[self._vocabulary.things[thing].kind]
            for thing, those in claims.items()
        }

    def _weight(self, thing: str) -> float:
        return self._weights.get(thing, _UNHEARD)

    def fits(self, frame: Frame, inheritable: Iterable[Thing] = ()) -> list[Fit]:
        """The one claim that a frame comes near, if any, as a fit of one of its examples."""
        said = frame.named()
        if len(said) < _SAID_AT_LEAST or frame.than:
            return []
        lent = frozenset[str]().union(*(thing.also for thing in inheritable))
        best: dict[tuple[str, bool], _Near] = {}
        known, marked, advice = said | lent, frame.marks & MARKED, frame.advice
        for topic in [topic for thing in sorted(known) for topic in self._topics.get((thing, marked), ())]:
            if not topic.called <= known or advice not in topic.advice:
                continue
            if len(topic.pattern.things & said) < _SAID_AT_LEAST:
                continue
            near = self._near(topic, frame, said, lent)
            if near and near.nearness >= _NEAR - _MARGIN and not contrary_phase(topic.pattern, frame):
                key = topic.claim, topic.near_miss
                if key not in best or near.nearness > best[key].nearness:
                    best[key] = near
        rivals = sorted((n for n in best.values() if not n.topic.near_miss), key=lambda n: -n.nearness)
        for near in rivals:
            if near.nearness < _NEAR or any(other.nearness >= near.nearness + _MARGIN for other in rivals):
                return []
            stance = self._stance(near.topic, frame)
            if stance is None:
                continue
            missed = best.get((near.topic.claim, True))
            close = [
                other
                for other in rivals
                if other is not near
                if other.nearness > near.nearness - _MARGIN and self._stance(other.topic, frame)
            ]
            if close or (missed and missed.nearness > near.nearness):
                return []
            pattern = near.topic.pattern
            return [
                Fit(
                    pattern,
                    stance,
                    near.inherited,
                    extra=1,
                    divided=False,
                    flipped=False,
                    shared=0,
                    near=True,
                )
            ]
        return []

    def _near(self, topic: _Topic, frame: Frame, said: frozenset[str], lent: frozenset[str]) -> _Near | None:
        """How near a frame comes to a topic; None if it is about something else."""
        things = topic.pattern.things
        if topic.pattern.lacking != frame.lacking & things:
            return None
        got = lacking = 0.0
        for thing in things:
            concept, weight = self._vocabulary.things[thing], self._weight(thing)
            if thing in said:
                lack = 0.0
            elif thing in lent:
                lack = _LENT
            else:
                lack = _WIDER if (concept.also - {thing}) & said else 1.0
            got += (1 - lack) * weight
            lacking += lack * weight
        beside = _STRANGE_WORD * len(frame.words - topic.words)
        for extra in {
            t.id: t for t in frame.things if not t.also & things and t.id not in frame.examples
        }.values():
            if _is_called(extra):
                return None
            if extra.kind == "thing":
                beside += min(self._weight(extra.id), _UNHEARD)
        return _Near(topic, got / (got + lacking + _BESIDE * beside), (things & lent) - said)

    def _stance(self, topic: _Topic, frame: Frame) -> Stance | None:
        """What a frame says of a topic; None if no example of the claim says anything like it."""
        return self._told(topic, frame) or self._occurring_stance(topic, frame)

    def _occurring_stance(self, topic: _Topic, frame: Frame) -> Stance | None:
        """What a frame says that only says that something is there, or goes on."""
        known = self._occurs.get((topic.claim, topic.pattern.things), set())
        if len(known) != 1 or not frame.relations.keys() <= self._occurring:
            return None
        strange = frame.words - topic.words
        if len(strange) > _STRANGE_WORDS or any(any(map(str.isdecimal, word)) for word in strange):
            return None
        said = (thing for thing in (*frame.things, *frame.circumstances) if thing.kind != "phase")
        if any(WEIGHTS[thing.kind] and not thing.also & topic.pattern.things for thing in said):
            return None
        plain = set(frame.relations) == {PLAIN}
        if plain and not frame.cues & {"copula", "negation", "still"}:
            return None
        so = all(map(_so, frame.relations.values())) is not frame.disowned
        if known == {so}:
            return Stance.ASSERTS
        return None if plain and strange else Stance.DENIES  # a strange word may be its verb

    def _told(self, topic: _Topic, frame: Frame) -> Stance | None:
        relations = {axis: says for axis, says in frame.relations.items() if axis not in self._vague}
        votes = set()
        for axis, says in relations.items():
            known = self._said.get((topic.claim, topic.pattern.things & MARKED, axis), set())
            if len(known) > 1 or (not known and not _so(says)):
                return None
            votes |= {_so(says) is agrees for agrees in known}
        if len(votes) != 1:
            return None
        return Stance.ASSERTS if votes == {True} else Stance.DENIES


def _so(says: Says) -> bool:
    return says.positive is not says.negated


def _is_called(thing: Thing) -> bool:
    return thing.kind in ("api", "component") and not thing.process
