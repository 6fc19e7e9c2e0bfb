"""Fits → assertions: how sure it is that a clause says what a claim's example says."""

from __future__ import annotations

import re

from claimcheck.model import Assertion, Confidence, Hedge, Passage, Stance
from claimcheck.reading.frame import Frame
from claimcheck.reading.matching import Fit
from claimcheck.reading.patterns import WEIGHTS

_STRANGE_WORDS = 2
"""How many words of a clause may be unknown before it is doubtful what it says."""
_ORDER = frozenset(["befor", "after", "prior", "之前", "之后", "以前", "以后"])
"""Words for an order in time: without them, it was another sentence."""
_OF_SOME = re.compile(
    r"\b(?:some|certain|particular|partially|custom|my|own)\b|部分|某些|有些|某个|自定义|自己的",
    re.IGNORECASE,
)
"""What is said of some, or of somebody's own, is said of no others."""
_OF_THESE = re.compile(
    r"\b(?:these|those|such|other|another|frozen|specific|the following)\b|这些|这类|此类|这样的?|这种(?!说法|看法|观点|理解|认识)|其他|其它|上述|以下|冻结|的参数不",
    re.IGNORECASE,
)
"""Who denies something of these denies it of no others."""
_INTENDS = re.compile(
    r"\W*(?:todo|fixme)\b|\W*(?:check|test|verify|see|ensure|make sure|we want|we test|to test|ideally|there is an open request)\b",
    re.IGNORECASE,
)
"""What is to be done or found out is not said to be so."""
_HEDGES = (("may", Hedge.MAY), ("usually", Hedge.USUALLY), ("always", Hedge.ALWAYS))


def assertion(passage: Passage, index: int, frame: Frame, fit: Fit) -> Assertion:
    """What the clause of a frame asserts, in the passage at an index of its document."""
    start, end = passage.span(frame.start, frame.end)
    said = passage.text[frame.start : frame.end]
    certain = not fit.inherited and not fit.extra
    stance = fit.stance
    return Assertion(
        passage=index,
        start=start,
        end=end,
        claim=fit.pattern.claim,
        stance=stance,
        confidence=Confidence.CERTAIN if certain else Confidence.INFERRED,
        rests_on=tuple(sorted(fit.pattern.things - fit.inherited)),
        hedge=next((hedge for cue, hedge in _HEDGES if cue in frame.cues), Hedge.NONE),
        loose=_loose(frame, fit)
        or (stance is Stance.DENIES and (not certain or _OF_THESE.search(said) is not None))
        or _OF_SOME.search(said) is not None
        or _INTENDS.match(passage.text) is not None,
    )


def _loose(frame: Frame, fit: Fit) -> bool:
    """Does a clause say more than the example it fits?"""
    said = fit.pattern.things
    conditions = [t for t in frame.circumstances if WEIGHTS[t.kind] and not t.mode and not t.also & said]
    strange = frame.words - fit.pattern.words
    in_order = bool(strange & _ORDER)
    of_another = bool(frame.foreign - fit.pattern.words)
    return (
        frame.reported
        or frame.past
        or bool(conditions)
        or of_another
        or in_order
        or (fit.flipped and set(frame.relations) == {"possible"})  # "can be on another device"
        or fit.divided
        or fit.near
        or len(strange) > _STRANGE_WORDS
    )
