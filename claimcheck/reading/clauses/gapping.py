"""What shares the verb of the clause before it: "BN uses batch statistics in training and running ones in evaluation"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.reading.clauses.segment import Segment, kind_of
from claimcheck.reading.words.concepts import Cue, Mention, Relation, Thing

_MODES = ("eval", "train")
_TOGETHER = ("and", "turn", "comma")
_NEGATION = Cue("negation")
_DENIES = frozenset([_NEGATION, Cue("contrast")])
_LITTLE = frozenset([*_DENIES, *map(Cue, ("copula", "pronoun", "little", "turn", "while"))])


def parted(segment: Segment) -> Iterator[Segment]:
    """A clause, or its two parts if each names another phase, and only the first has a verb."""
    joints = [position for position, separator in segment.joints if separator == "and"]
    for joint in joints:
        first = [m for m in segment.mentions if m.first < joint]
        second = [m for m in segment.mentions if m.first > joint]
        if first and second and _is_gapped(first, second):
            yield replace(segment, mentions=first, end=first[-1].end)
            yield Segment("and", depth=segment.depth, mentions=second, start=second[0].start, end=segment.end)
            return
    yield segment


def completed(clause: Segment, segment: Segment) -> Segment | None:
    """A segment with the subject and the verb of the clause before it; None if it shares none."""
    if segment.words or segment.separator not in _TOGETHER or clause.denies or clause.omitted:
        return None
    said = [m for m in clause.mentions if not _is_phase(m)]
    if _is_gapped(clause.mentions, segment.mentions):
        return replace(segment, mentions=[*said[: _verb(said) + 1], *segment.mentions])
    if _only_denies(clause.mentions, segment.mentions):
        at = _verb(said)
        denied = Mention(_NEGATION, said[at].first, said[at].first, said[at].start, said[at].start)
        phases = [m for m in segment.mentions if _is_phase(m)]
        return replace(segment, mentions=[*said[:at], denied, *said[at:], *phases])
    return None


def _is_gapped(first: list[Mention], second: list[Mention]) -> bool:
    """Do two stretches each name an object and a phase, and only the first a verb?"""
    verbs = [sum(isinstance(m.concept, Relation) for m in part) for part in (first, second)]
    phases = [{m.concept for m in part if _is_phase(m)} for part in (first, second)]
    if verbs != [1, 0] or [len(said) for said in phases] != [1, 1] or phases[0] == phases[1]:
        return False
    if any(m.concept in _DENIES for m in second):
        return False  # "…, not the running statistics in evaluation" sets that off
    objects = [first[_verb(first) + 1 :], second]
    return all(any(kind_of(m) == "thing" for m in part) for part in objects) and not any(
        kind_of(m) in ("api", "component") for m in second if not _is_phase(m)
    )


def _only_denies(first: list[Mention], second: list[Mention]) -> bool:
    """Does a stretch only say of another phase that it is not so there: "… but not in evaluation"?"""
    if not all(_is_phase(m) or m.concept in _LITTLE for m in second):
        return False
    verbs = sum(isinstance(m.concept, Relation) for m in first)
    phases = [{m.concept for m in part if _is_phase(m)} for part in (first, second)]
    denies = sum(m.concept in _DENIES for m in second)
    return verbs == denies == 1 and [len(said) for said in phases] == [1, 1] and phases[0] != phases[1]


def _verb(mentions: list[Mention]) -> int:
    return next(at for at, mention in enumerate(mentions) if isinstance(mention.concept, Relation))


def _is_phase(mention: Mention) -> bool:
    concept = mention.concept
    return isinstance(concept, Thing) and (concept.kind == "phase" or concept.id in _MODES)
