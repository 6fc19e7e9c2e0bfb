"""Which claim comes nearest to what a sentence says, where none fits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.matching.patterns import Pattern
from claimcheck.reading.words.concepts import WEIGHTS
from claimcheck.reading.words.vocabulary import Vocabulary

_RELATION = 2
"""What a relation weighs beside the things it is between."""
_NEAR = 0.5
"""The share of what is said that both must say."""


@dataclass(frozen=True, slots=True)
class Near:
    """A claim with an example that says something like it."""

    claim: str
    example: str
    share: float
    """Of what the two say, how much both do: 1 is all of it."""


def nearest(frame: Frame, patterns: Iterable[Pattern], vocabulary: Vocabulary) -> Near | None:
    """The claim that says most of what a frame says; None if none says half of it."""
    said = {thing.id: WEIGHTS[thing.kind] for thing in (*frame.things, *frame.circumstances, *frame.than)}
    wider = frame.named()
    axes = frozenset(frame.relations) - {PLAIN}
    best: Near | None = None
    for pattern in patterns:
        taught = pattern.things | pattern.than
        if not taught & wider:
            continue
        weights = said | {thing: WEIGHTS[vocabulary.things[thing].kind] for thing in taught}
        ours = frozenset(thing for thing in said if weights[thing])
        common = sum(weights[thing] for thing in taught & wider) + _RELATION * len(axes & pattern.axes)
        apart = [thing for thing in ours - taught if not vocabulary.things[thing].also & taught]
        differing = sum(weights[thing] for thing in (*apart, *(taught - wider)))
        differing += _RELATION * len(axes ^ (pattern.axes - {PLAIN}))
        share = common / ((common + differing) or 1)
        if share > (best.share if best else _NEAR):
            best = Near(pattern.claim, pattern.sentence, share)
    return best
