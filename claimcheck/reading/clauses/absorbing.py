"""Segments that are no clauses of their own: what a neighbour takes over from them, and as what."""

from __future__ import annotations

from claimcheck.reading.clauses.segment import Segment, kind_of
from claimcheck.reading.words.concepts import Cue, Relation

_BEFORE = Cue("before")
_MYTH = Cue("myth")
_NEGATION = Cue("negation")
_WITHOUT = Cue("without")


def absorb(segment: Segment, other: Segment, *, before: bool) -> None:
    """Let a segment take over what its neighbour ``other`` says, which stands ``before`` it or after."""
    if other.excepts:
        # "dropout stays active unless eval() is called" says what happens without it
        if _calls(other) and not _denies(other):
            segment.circumstances += other.things
            segment.omitted = True
    elif other.subordinate:
        segment.circumstances += other.things
        segment.omitted |= _denies_call(other)
        segment.lacking |= _denied(other)
        segment.not_yet |= _not_yet(other)
    elif before:
        segment.joints.append((other.mentions[-1].last, segment.separator))
        # "A is no B, it is not C": what is said of B is no part of what is said of C.
        both_deny = segment.denies
        # "The activations are not kept, memory is saved": nor is what is not said of them.
        own = segment.separator == "comma" and (other.trails or _denies_words_only(other))
        # "It isn't in there, so you must build it": nor is what follows from it.
        own |= segment.separator in ("boundary", "cause") and not other.ends_in(_NEGATION)
        drops = both_deny or (own and not other.complete)
        # "You can't do that in no_grad(): it fails": is it denied, or the reason?
        unclear = other.denies and not other.ends_in(_NEGATION)
        # "Don't expect it of eval(): it does not …": is that what is expected, or why not to?
        unclear |= _says_no(segment) and bool(other.things) and _MYTH in (m.concept for m in other.mentions)
        segment.torn = segment.separator == "colon" and unclear
        theirs = [m for m in other.mentions if not (drops and m.concept == _NEGATION)]
        segment.mentions = theirs + segment.mentions
    else:
        segment.joints.append((segment.mentions[-1].last, other.separator))
        segment.mentions = segment.mentions + other.mentions
    # "To turn gradients off, eval() is no use": nobody knows of what the "no" is said.
    segment.torn |= other.purpose and before and _only_calls(segment) and _says_no(segment)
    segment.purpose |= other.purpose and before and not other.complete
    segment.circumstances += other.circumstances
    segment.omitted |= other.omitted
    segment.lacking |= other.lacking
    segment.not_yet |= other.not_yet
    segment.torn |= other.torn
    segment.joints += other.joints
    segment.unknown |= other.unknown
    segment.words |= other.words
    segment.start = min(segment.start, other.start)
    segment.end = max(segment.end, other.end)


def _denies_words_only(segment: Segment) -> bool:
    """Is what its "not" is of unknown to the vocabulary, and nothing that it knows?"""
    return segment.denies_strangely and not any(
        kind_of(m) not in ("", "filler") for m in segment.after_denial()
    )


def _only_calls(segment: Segment) -> bool:
    return {kind_of(mention) for mention in segment.things} <= {"api", "filler"}


def _says_no(segment: Segment) -> bool:
    return segment.denies or any(
        isinstance(m.concept, Relation) and not m.concept.positive for m in segment.mentions
    )


def _denies_call(segment: Segment) -> bool:
    """Does it say that something is not called: "if evaluation mode is not set"?

    Not if its "not" is of something else: "after eval() nothing is backpropagated".
    """
    of_another = any(kind_of(m) == "thing" for m in segment.after_denial())
    return _calls(segment) and not of_another and _denies(segment)


def _calls(segment: Segment) -> bool:
    return any(kind_of(m) == "api" and not m.concept.process for m in segment.mentions)  # type: ignore[union-attr]


def _denied(segment: Segment) -> set[str]:
    """What it says is not there: gradients, in "when there are no gradients"."""
    says = any(isinstance(m.concept, Relation) for m in segment.mentions)
    if says or not _denies(segment):
        return set()
    return {thing.id for m in segment.things if (thing := m.concept).kind not in ("api", "filler")}  # type: ignore[union-attr]


def _not_yet(segment: Segment) -> set[str]:
    if _BEFORE in (m.concept for m in segment.mentions[:2]) or segment.calls_later():
        return {thing.id for m in segment.things if (thing := m.concept).kind == "api"}  # type: ignore[union-attr]
    return set()


def _denies(segment: Segment) -> bool:
    return sum(m.concept in (_NEGATION, _WITHOUT) for m in segment.mentions) % 2 == 1
