"""What a clause in brackets, or after "which", is said of."""

from __future__ import annotations

from claimcheck.reading.concepts import Thing
from claimcheck.reading.frame import Frame
from claimcheck.reading.segment import Segment

_CALLED = ("api", "component")


def explained(segment: Segment, segments: list[Segment], frame: Frame) -> Thing | None:
    """What is called, or the layer, that was named last before it, if it is what the clause is about."""
    named = sorted(
        (
            (mention.end, mention.concept.kind in _CALLED, mention.concept)
            for other in segments
            for mention in (*other.mentions, *other.aside)
            if not other.depth and mention.end <= segment.start
            if isinstance(mention.concept, Thing) and mention.concept.kind in (*_CALLED, "thing")
        ),
        key=_place,
    )
    called = [thing for _, is_called, thing in named if is_called]
    if frame.topics and named and not named[-1][1]:
        return None  # "…, not autograd, which no_grad() disables"
    return called[-1] if called else None


def _place(named: tuple[int, bool, Thing]) -> tuple[int, bool]:
    return named[:2]
