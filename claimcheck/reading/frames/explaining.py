"""What a clause in brackets, or after "which", is said of."""

from __future__ import annotations

from claimcheck.reading.clauses.segment import Segment
from claimcheck.reading.frames.frame import Frame
from claimcheck.reading.words.concepts import Thing

_CALLED = ("api", "component")
_ADDS = "+"


def explained(text: str, segment: Segment, segments: list[Segment], frame: Frame) -> Thing | None:
    """What is called, or the layer, that was named last before it, if it is what the clause is about.

    Behind a sum that is what is made of it: "CrossEntropyLoss = LogSoftmax + NLLLoss (takes logits)".
    """
    named = sorted(
        (
            (mention.end, mention.concept.kind in _CALLED, mention.concept, other.start)
            for other in segments
            for mention in (*other.mentions, *other.aside)
            if not other.depth and mention.end <= segment.start
            if isinstance(mention.concept, Thing) and mention.concept.kind in (*_CALLED, "thing")
        ),
        key=_place,
    )
    if frame.topics and named and not named[-1][1]:
        return None  # "…, not autograd, which no_grad() disables"
    called = [(end, thing, start) for end, is_called, thing, start in named if is_called]
    if not called:
        return None
    end, last, start = called[-1]
    if last.kind == "component" and _ADDS in text[start:end]:
        return next(thing for _, thing, of in called if of == start)
    return last


def _place(named: tuple[int, bool, Thing, int]) -> tuple[int, bool]:
    return named[:2]
