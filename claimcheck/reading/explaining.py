"""What a clause in brackets, or after "which", is said of."""

from __future__ import annotations

from claimcheck.reading.concepts import Thing
from claimcheck.reading.frame import Frame
from claimcheck.reading.segment import Segment

_CALLED = ("api", "component")


def explained(segment: Segment, segments: list[Segment], frame: Frame) -> Thing | None:
    """What is called, or the layer, that was named last before it, if it is what the clause is about."""
    named = [
        (mention.end, mention.concept)
        for other in segments
        for mention in other.mentions
        if not other.depth and mention.end <= segment.start
        if isinstance(mention.concept, Thing) and mention.concept.kind in (*_CALLED, "thing")
    ]
    called = [(end, thing) for end, thing in named if thing.kind in _CALLED]
    if frame.topics and max(named, default=None, key=_place) != max(called, default=None, key=_place):
        return None  # "…, not autograd, which no_grad() disables"
    return max(called, key=_place)[1] if called else None


def _place(named: tuple[int, Thing]) -> int:
    return named[0]
